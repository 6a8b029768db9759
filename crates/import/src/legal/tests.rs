//! Names that are companies', and names that look like it.

use locale::Country;

use super::{TABLE, is_company};

fn taken(name: &str) -> bool {
    is_company(name, None, &mut String::new())
}

#[test]
fn companies_are_known_by_their_legal_form() {
    let companies = [
        "SIA \"Rīgas Siltums\"",
        "\"Alfa un Beta\", SIA",
        "AS Latvenergo",
        "A/S „Latvijas Gāze”",
        "IK Ozols",
        "Sabiedrība ar ierobežotu atbildību \"Gamma\"",
        "OÜ Tallinna Puit",
        "Tallinna Puit OÜ",
        "UAB „Vilniaus vandenys“",
        "VšĮ Kauno ligoninė",
        "Jansen B.V.",
        "De Vries Beheer bv",
        "Stichting Het Huis",
        "Kowalski Sp. z o.o.",
        "KOWALSKI SP. Z O.O.",
        "Kowalski sp. z o. o.",
        "Nowak i Wspólnicy sp.k.",
        "Orlen S.A.",
        "Novák s.r.o.",
        "Novák spol. s r.o.",
        "Novák, s. r. o.",
        "ČEZ, a.s.",
        "ООО «Ромашка»",
        "АО \"Мосэнерго\"",
        "ИП Иванов Пётр",
        "Общество с ограниченной ответственностью Ромашка",
        "Virtanen Oy",
        "Nokia Oyj",
        "Müller GmbH",
        "MÜLLER GMBH",
        "Müller GmbH & Co. KG",
        "Bauer e.K.",
        "Smith & Sons Ltd",
        "Smith & Sons Ltd.",
        "Smith & Co.",
        "Barclays PLC",
        "Acme, Inc.",
        "Acme Widgets LLC",
    ];
    for name in companies {
        assert!(taken(name), "{name}");
    }
}

#[test]
fn persons_are_not_taken_for_companies() {
    let persons = [
        "",
        "SIA",
        "Anna Ozola",
        "Sia Furler",
        "As de Boer",
        "Jānis Ozols",
        "Asja Siatova",
        "Иван Ооонов",
        "Jan Novák",
        "Ik Jansen",
        "Bob Limiteder",
        "Paul Company-Smith",
        "Inga Ltdova",
        "Siarhei Ivanov",
    ];
    for name in persons {
        assert!(!taken(name), "{name}");
    }
}

#[test]
fn initials_at_a_name_are_no_form_of_another_country() {
    let of = |name, country| is_company(name, Some(country), &mut String::new());
    assert!(of("AS Latvenergo", Country::LV));
    assert!(!of("AS Johnson", Country::GB));
    assert!(!of("Johnson AS", Country::GB) && !of("SMITH AG", Country::GB));
    assert!(of("Jansen BV", Country::NL) && of("Siemens AG", Country::from_code("DE").unwrap()));
    // What is no initials is a company's everywhere.
    assert!(of("Müller GmbH", Country::LV) && of("ООО «Ромашка»", Country::LV));
}

#[test]
fn the_table_has_every_country() {
    let forms = || TABLE.last.by_word.values().flatten();
    for code in ["LV", "EE", "LT", "NL", "PL", "CZ", "RU", "FI", "DE", "GB", "US"] {
        let country = Country::from_code(code).unwrap();
        assert!(3 < forms().filter(|form| form.country == country).count(), "{country}");
    }
}

#[test]
fn the_words_at_the_edges_are_the_same_by_bytes() {
    let names = [
        "",
        " ",
        ".",
        "a",
        "SIA",
        "SIA. Ozols",
        " \"Alfa\" , Ltd. ",
        "Smith & Sons; Inc",
        "'x' y",
        "a\tb\u{b}c",
        "...",
        ",.",
        "Müller GmbH",
    ];
    for name in names {
        let by_chars = (
            super::words(name).next().unwrap_or_default(),
            super::words(name).next_back().unwrap_or_default(),
        );
        assert_eq!(super::edge_words(name), by_chars, "{name:?}");
    }
}
