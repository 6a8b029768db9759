//! Check digits, addresses, yes and no.

use super::{is_email, is_iban, yes_no};

#[test]
fn ibans() {
    for iban in [
        "LV80BANK0000435195001",
        "NL91ABNA0417164300",
        "PL61 1090 1014 0000 0712 1981 2874",
        "CZ6508000000192000145399",
        "GB29NWBK60161331926819",
        "lv80bank0000435195001",
    ] {
        assert!(is_iban(iban), "{iban}");
    }
    for not in [
        "LV80BANK0000435195002",
        "",
        "LV",
        "80LVBANK0000435195001",
        "LV80-BANK-0000435195001",
        "LVXXBANK0000435195001",
        "LV80BANK00004351950010000000000000000",
    ] {
        assert!(!is_iban(not), "{not}");
    }
}

#[test]
fn emails() {
    for email in ["a@b.lv", "janis.berzins+x@rita-zvaigzne.lv", "иван@почта.рф"] {
        assert!(is_email(email), "{email}");
    }
    for not in [
        "",
        "a",
        "a@b",
        "@b.lv",
        "a@.lv",
        "a@b..lv",
        "a b@c.lv",
        "a@b.lv, c@d.lv",
        ".a@b.lv",
        "a@-b.lv",
        "a@@b.lv",
    ] {
        assert!(!is_email(not), "{not}");
    }
}

#[test]
fn yes_and_no() {
    for yes in ["Yes", "JĀ", "ja", "Tak", "да", "Ano", "1", "true", "x"] {
        assert_eq!(yes_no(yes), Some(true), "{yes}");
    }
    for no in ["", "No", "nē", "nee", "NIE", "нет", "ne", "0", "false"] {
        assert_eq!(yes_no(no), Some(false), "{no}");
    }
    assert_eq!(yes_no("perhaps"), None);
}
