//! Where two texts differ is marked by whole words.

use super::difference;

#[test]
fn only_what_differs_is_marked() {
    let told = |before, after| difference(before, after).join("|");
    assert_eq!(told("Pay now, please.", "Pay today, please."), "Pay |now, |today, |please.");
    assert_eq!(told("", "Hello"), "||Hello|");
    assert_eq!(told("Hello", "Hello"), "Hello|||");
    assert_eq!(told("a a", "a a a"), "a ||a |a");
    assert_eq!(told("ā b", "ē b"), "|ā |ē |b");
}
