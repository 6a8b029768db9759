//! What is an amount, and what is not.

use money::Currency;

use super::read;

#[test]
fn amounts_are_read_as_people_type_them() {
    let minor = |typed: &str| read(typed, Currency::EUR).map(|money| money.minor);
    for typed in ["1245.9", "1245,90", "1 245,90", "1.245,90", "1,245.90", "EUR 1\u{a0}245,90"] {
        assert_eq!(minor(typed), Some(124_590), "{typed}");
    }
    assert_eq!(minor("400"), Some(40_000));
    assert_eq!(minor("1.234.567"), Some(123_456_700));
    for typed in ["", "a lot", "1,245", "12.345,6789", "1..2", ",5", "-4", "5,", "1,23,4"] {
        assert_eq!(minor(typed), None, "{typed}");
    }
    let yen = Currency::from_code("JPY").unwrap();
    assert_eq!(read("1200", yen).map(|money| money.minor), Some(1_200));
    assert_eq!(read("99999999999999999999", yen), None);
}
