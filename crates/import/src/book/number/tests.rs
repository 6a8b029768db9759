//! Numbers keep their cents, and days are those that the spreadsheet shows.

use proptest::prelude::*;

use super::{Epoch, day, decimal, has_lost_digits};

#[test]
fn numbers_are_read_as_the_screen_shows_them() {
    let read = [
        ("1234.56", "1234.56"),
        ("1234.5599999999999", "1234.56"),
        ("1234.5600000000001", "1234.56"),
        ("0.30000000000000004", "0.3"),
        ("-0.30000000000000004", "-0.3"),
        ("0.00012345678901234567", "0.000123456789012346"),
        ("9.9999999999999989", "10"),
        ("1.2345000000000001E3", "1234.5"),
        ("1E2", "100"),
        ("1e21", "1000000000000000000000"),
        ("-0", "0"),
        ("20260001", "20260001"),
        ("1245.905", "1245.905"),
        ("  7 ", "7"),
        ("5e-324", "0.000000000000000000000000000000000000000000000000000000000000000"),
    ];
    for (text, expected) in read {
        let got = decimal(text).unwrap();
        if text == "5e-324" {
            assert!(got.starts_with(expected) && got.ends_with('5'), "{got}");
        } else {
            assert_eq!(got, expected, "{text}");
        }
    }
    for text in ["", "inf", "nan", "1e999", "1 000", "12,5", "0x10", "1_000"] {
        assert_eq!(decimal(text), None, "{text}");
    }
    assert!(has_lost_digits("1234567890123456") && !has_lost_digits("123456789012345.5"));
}

#[test]
fn days_of_both_systems() {
    let shown = |number, epoch| day(number, epoch).map_or_else(String::new, |day| day.to_string());
    for (number, expected) in [
        ("1", "1900-01-01"),
        ("59", "1900-02-28"),
        ("60", ""),
        ("61", "1900-03-01"),
        ("46053", "2026-01-31"),
        ("46053.99", "2026-01-31"),
        ("2958465", "9999-12-31"),
        ("2958466", ""),
        ("0", ""),
        ("0.5", ""),
        ("-1", ""),
    ] {
        assert_eq!(shown(number, Epoch::Of1900), expected, "{number}");
    }
    assert_eq!(shown("0", Epoch::Of1904), "1904-01-01");
    assert_eq!(shown("44591", Epoch::Of1904), "2026-01-31");
}

proptest! {
    #[test]
    fn cents_are_never_lost(minor in -999_999_999_999_i64..=999_999_999_999) {
        let sign = if minor < 0 { "-" } else { "" };
        let text = format!("{sign}{}.{:02}", minor.abs() / 100, minor.abs() % 100);
        let read = decimal(&text).unwrap();
        let (whole, part) = read.split_once('.').unwrap_or((read.as_str(), ""));
        let cents: i64 = format!("{}{part:0<2}", whole.trim_start_matches('-')).parse().unwrap();
        prop_assert_eq!(cents, minor.abs());
    }

    #[test]
    fn any_number_is_read_to_fifteen_digits(number in any::<f64>()) {
        if let Some(read) = decimal(&number.to_string()) {
            let again: f64 = read.parse().unwrap();
            // Nought has no sign in a sheet.
            let expected = format!("{number:.14e}").replace("-0.00000000000000e0", "0.00000000000000e0");
            prop_assert_eq!(format!("{again:.14e}"), expected);
        }
    }
}
