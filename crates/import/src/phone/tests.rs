//! Numbers as written in six countries, and those that reach nobody.

use locale::Country;

use super::{Phone, ReservedRange, parts};

#[track_caller]
fn check(text: &str, country: Option<Country>, want: Option<&str>) {
    assert_eq!(
        Phone::read(text, country).map(|phone| phone.to_string()).as_deref(),
        want,
        "{text}"
    );
}

#[test]
fn national_and_international() {
    check("29 123 456", Some(Country::LV), Some("+37129123456"));
    check("0037129123456", Some(Country::LV), Some("+37129123456"));
    check("+371 29123456", None, Some("+37129123456"));
    check("06-12345678", Some(Country::NL), Some("+31612345678"));
    check("8 (912) 345-67-89", Some(Country::RU), Some("+79123456789"));
    check("601 123 456", Some(Country::CZ), Some("+420601123456"));
    check("512 345 678", Some(Country::PL), Some("+48512345678"));
    check("07400 123456", Some(Country::GB), Some("+447400123456"));
    check("+39 06 1234 5678", None, Some("+390612345678"));
    check("29123456", None, None);
    check("12", Some(Country::LV), None);
    check("none", Some(Country::LV), None);
    check("", Some(Country::LV), None);
}

#[test]
fn numbers_of_fiction_are_taken_and_known() {
    check("07700 900123", Some(Country::GB), Some("+447700900123"));
    assert!(Phone::from_e164("+447700900999").unwrap().is_reserved());
    assert!(!Phone::from_e164("+447700901000").unwrap().is_reserved());
    for range in ReservedRange::ALL {
        let number = range.number("customer 7");
        assert!(number.is_reserved());
        assert_eq!(number, range.number("customer 7"));
    }
}

#[test]
fn a_cell_may_hold_several() {
    let both: Vec<&str> = parts("29123456; 67 123 456 / ").collect();
    assert_eq!(both, ["29123456", "67 123 456"]);
}

#[test]
fn what_is_longer_than_e164_is_refused() {
    // German numbers may have fifteen digits of their own; with the country's they are too many.
    check("29123450266 / 6712", Country::from_code("DE"), None);
    check("2912345026 / 671", Country::from_code("DE"), Some("+492912345026671"));
}

#[test]
fn e164_is_strict() {
    for not in ["37129123456", "+0371", "+1", "+1234567890123456", "+371 29123456", "+371a"] {
        assert_eq!(Phone::from_e164(not), None, "{not}");
    }
}
