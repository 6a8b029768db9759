//! What is written is read, and nothing else is.

use super::{bytes, text};

#[test]
fn bytes_come_back_from_their_digits() {
    assert_eq!(text(&[0, 0x0f, 0xa0, 0xff]), "000fa0ff");
    assert_eq!(bytes("000fa0ff"), Some([0, 0x0f, 0xa0, 0xff]));
    assert_eq!(bytes("0A"), Some([0x0a]));
    assert_eq!(bytes(""), Some([]));
}

#[test]
fn what_is_no_digit_is_refused() {
    for wrong in ["", "0", "000", "0g", "+f", "-1", " 1", "ā"] {
        assert_eq!(bytes::<1>(wrong), None, "{wrong:?}");
    }
}
