//! Words for kinds of party, of document and of payment, in six languages.

use locale::Language;

use crate::{InvoiceKind, Method, PartyKind};

fn folded(text: &str) -> Option<String> {
    (text.len() <= 60).then(|| locale::fold(text.trim()))
}

/// Reads a word for a person or a company; legal forms count as companies.
pub(crate) fn party(text: &str) -> Option<PartyKind> {
    const PERSONS: [&str; 20] = [
        "person",
        "p",
        "private",
        "individual",
        "consumer",
        "natural person",
        "b2c",
        "fiziska persona",
        "privatpersona",
        "particulier",
        "persoon",
        "consument",
        "osoba",
        "osoba fizyczna",
        "fizicheskoe litso",
        "fiz. litso",
        "fizlitso",
        "fyzicka osoba",
        "soukroma osoba",
        "konsument",
    ];
    const COMPANIES: [&str; 28] = [
        "company",
        "c",
        "business",
        "organisation",
        "organization",
        "legal entity",
        "b2b",
        "corporate",
        "juridiska persona",
        "uznemums",
        "sia",
        "bedrijf",
        "zakelijk",
        "rechtspersoon",
        "firma",
        "osoba prawna",
        "przedsiebiorstwo",
        "spolka",
        "yuridicheskoe litso",
        "yur. litso",
        "yurlitso",
        "organizatsiya",
        "ooo",
        "pravnicka osoba",
        "spolecnost",
        "s.r.o.",
        "sp. z o.o.",
        "ltd",
    ];
    let word = folded(text)?;
    if PERSONS.contains(&word.as_str()) {
        return Some(PartyKind::Person);
    }
    COMPANIES.contains(&word.as_str()).then_some(PartyKind::Company)
}

/// Reads a word for a kind of document, or its common abbreviation.
pub(crate) fn invoice(text: &str) -> Option<InvoiceKind> {
    const NOTES: [&str; 22] = [
        "credit note",
        "credit",
        "credit memo",
        "cn",
        "creditnote",
        "kreditrekins",
        "kredita rekins",
        "creditnota",
        "creditfactuur",
        "korekta",
        "faktura korygujaca",
        "nota kredytowa",
        "fk",
        "kor",
        "kreditnaya nota",
        "korrektirovka",
        "korrektirovochnyy schet",
        "dobropis",
        "opravny danovy doklad",
        "kreditnota",
        "kreditova nota",
        "avoir",
    ];
    const INVOICES: [&str; 24] = [
        "invoice",
        "inv",
        "bill",
        "rekins",
        "pavadzime",
        "factuur",
        "faktura",
        "fv",
        "fa",
        "faktura vat",
        "schet",
        "schet-faktura",
        "nakladnaya",
        "sales invoice",
        "i",
        "f",
        "verkoopfactuur",
        "faktura vydana",
        "danovy doklad",
        "avansa rekins",
        "rachunek",
        "fakturace",
        "vf",
        "standard",
    ];
    const INSTALMENTS: [&str; 10] = [
        "instalment",
        "installment",
        "loan",
        "maksajums",
        "termijn",
        "aflossing",
        "rata",
        "vznos",
        "platezh",
        "splatka",
    ];
    let word = folded(text)?;
    if NOTES.contains(&word.as_str()) {
        Some(InvoiceKind::CreditNote)
    } else if INSTALMENTS.contains(&word.as_str()) {
        Some(InvoiceKind::Instalment)
    } else {
        INVOICES.contains(&word.as_str()).then_some(InvoiceKind::Invoice)
    }
}

/// Reads a word for a way to pay; anything unknown is another way.
pub(crate) fn method(text: &str) -> Option<Method> {
    let word = folded(text)?;
    let has = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
    Some(if word.is_empty() {
        return None;
    } else if has(&["direct debit", "incasso", "automatiska", "polecenie zaplaty", "inkaso", "sdd"])
    {
        Method::DirectDebit
    } else if has(&["beznal", "bezhotov", "bezgotow"]) {
        Method::Transfer
    } else if has(&["card", "karte", "kaart", "karta", "visa", "mastercard", "pin"]) {
        Method::Card
    } else if has(&["cash", "skaidra", "contant", "gotowka", "nalich", "hotov"]) {
        Method::Cash
    } else if has(&[
        "transfer",
        "bank",
        "wire",
        "parskait",
        "overboek",
        "overschrijving",
        "przelew",
        "perevod",
        "prevod",
        "sepa",
        "sct",
    ]) {
        Method::Transfer
    } else {
        Method::Other
    })
}

/// Reads a code of a language, or its name in the six languages.
pub(crate) fn language(text: &str) -> Option<Language> {
    if let Some(language) = Language::from_code(text) {
        return Some(language);
    }
    const NAMES: [(&[&str], Language); 6] = [
        (
            &["english", "eng", "anglu", "engels", "angielski", "angliyskiy", "anglictina"],
            Language::English,
        ),
        (
            &[
                "latvian",
                "lav",
                "latviesu",
                "latviski",
                "lets",
                "lotewski",
                "latyshskiy",
                "lotystina",
            ],
            Language::Latvian,
        ),
        (
            &[
                "dutch",
                "nld",
                "nederlands",
                "holandiesu",
                "niderlandzki",
                "niderlandskiy",
                "nizozemstina",
            ],
            Language::Dutch,
        ),
        (&["polish", "pol", "polu", "pools", "polski", "polskiy", "polstina"], Language::Polish),
        (
            &[
                "russian",
                "rus",
                "krievu",
                "krieviski",
                "russisch",
                "rosyjski",
                "russkiy",
                "rustina",
            ],
            Language::Russian,
        ),
        (
            &["czech", "ces", "cz", "cehu", "tsjechisch", "czeski", "cheshskiy", "cestina"],
            Language::Czech,
        ),
    ];
    let word = folded(text)?;
    NAMES.iter().find(|(names, _)| names.contains(&word.as_str())).map(|(_, language)| *language)
}
