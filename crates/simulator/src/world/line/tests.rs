//! The invented numbers are well-formed, so that an import keeps them.

use std::collections::BTreeSet;

use locale::Country;

#[test]
fn every_invented_number_is_kept_by_an_import() {
    let places = [Country::LV, Country::NL, Country::PL, Country::CZ, Country::RU, Country::GB];
    for country in places {
        let mut known = BTreeSet::new();
        for nth in 0..2_000 {
            let number = super::number(country, nth);
            assert!(import_keeps(&number), "{country}: {number}");
            assert!(known.insert(number), "{country}: the number {nth} comes twice");
        }
    }
}

fn import_keeps(number: &str) -> bool {
    import::Phone::read(number, None).is_some_and(|read| read.to_string() == number)
}
