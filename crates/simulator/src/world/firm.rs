//! The clients whose invoices these are.

use locale::{Country, Language};
use money::Currency;

use crate::chance::Chance;

/// A client.
#[derive(Debug)]
pub(crate) struct Firm {
    pub(crate) name: &'static str,
    pub(crate) country: Country,
    pub(crate) currency: Currency,
    /// Its customers among a thousand of the portfolio.
    pub(crate) share: u32,
    /// Where its customers live, by weight, what they speak and what they are billed in.
    pub(crate) places: &'static [(u32, (Country, Language, Currency))],
    pub(crate) companies: bool,
    /// Days from one invoice to the next, from and to.
    pub(crate) every: (i32, i32),
    /// Days from issue to due.
    pub(crate) terms: i32,
    /// Amounts in minor units, from and to.
    pub(crate) amounts: (i64, i64),
    /// Tax in thousandths of the net amount.
    pub(crate) tax: i64,
    /// What is bought, in the words of the invoices.
    pub(crate) goods: &'static [&'static str],
    /// What its invoice numbers begin with.
    pub(crate) prefix: &'static str,
    /// How its system writes files.
    pub(crate) style: Style,
}

/// How a client's system writes its files.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    /// Semicolons, 31.12.2026, 1234,50.
    Baltic,
    /// Commas, 12/31/2026, 1234.50.
    American,
    /// Semicolons, 2026-12-31, 1234.50.
    Plain,
}

use Language::{Czech, Dutch, English, Latvian, Polish, Russian};

/// All of them. Every name is invented.
pub(crate) const ALL: &[Firm] = &[
    Firm {
        name: "Daugavas Enerģija",
        country: Country::LV,
        currency: Currency::EUR,
        share: 300,
        places: &[
            (700, (Country::LV, Latvian, Currency::EUR)),
            (300, (Country::LV, Russian, Currency::EUR)),
        ],
        companies: false,
        every: (30, 31),
        terms: 20,
        amounts: (2_400, 18_500),
        tax: 210,
        goods: &["Elektroenerģija", "Elektroenerģija un sistēmas pakalpojumi", "Dabasgāze"],
        prefix: "DE-",
        style: Style::Baltic,
    },
    Firm {
        name: "Trzy Fale Telekom",
        country: Country::PL,
        currency: Currency::PLN,
        share: 220,
        places: &[
            (800, (Country::PL, Polish, Currency::PLN)),
            (200, (Country::CZ, Czech, Currency::CZK)),
        ],
        companies: false,
        every: (30, 31),
        terms: 14,
        amounts: (3_900, 24_000),
        tax: 230,
        goods: &["Abonament komórkowy", "Internet światłowodowy", "Telefon na raty"],
        prefix: "FV/",
        style: Style::Baltic,
    },
    Firm {
        name: "Polder Groothandel",
        country: Country::NL,
        currency: Currency::EUR,
        share: 120,
        places: &[
            (340, (Country::NL, Dutch, Currency::EUR)),
            (200, (Country::LV, Latvian, Currency::EUR)),
            (160, (Country::PL, Polish, Currency::EUR)),
            (120, (Country::CZ, Czech, Currency::EUR)),
            (120, (Country::GB, English, Currency::EUR)),
            (60, (Country::RU, Russian, Currency::EUR)),
        ],
        companies: true,
        every: (17, 43),
        terms: 30,
        amounts: (18_000, 940_000),
        tax: 210,
        goods: &["Zuivel en kaas, pallets", "Droogwaren", "Verpakkingen", "Koffie en thee"],
        prefix: "PG",
        style: Style::Plain,
    },
    Firm {
        name: "Zubní ordinace Úsměv",
        country: Country::CZ,
        currency: Currency::CZK,
        share: 90,
        places: &[(1, (Country::CZ, Czech, Currency::CZK))],
        companies: false,
        every: (40, 170),
        terms: 14,
        amounts: (60_000, 2_400_000),
        tax: 0,
        goods: &["Dentální hygiena", "Korunka", "Výplň", "Rovnátka, splátka"],
        prefix: "ZO",
        style: Style::Baltic,
    },
    Firm {
        name: "Thistle & Fern",
        country: Country::GB,
        currency: Currency::GBP,
        share: 190,
        places: &[
            (680, (Country::GB, English, Currency::GBP)),
            (320, (Country::NL, Dutch, Currency::EUR)),
        ],
        companies: false,
        every: (20, 75),
        terms: 30,
        amounts: (1_500, 26_000),
        tax: 200,
        goods: &["Garden furniture", "Bedding and towels", "Kitchen ware", "Winter coats"],
        prefix: "TF-",
        style: Style::American,
    },
    Firm {
        name: "Тёплый Дом",
        country: Country::RU,
        currency: Currency::RUB,
        share: 80,
        places: &[(1, (Country::RU, Russian, Currency::RUB))],
        companies: false,
        every: (30, 31),
        terms: 15,
        amounts: (150_000, 920_000),
        tax: 200,
        goods: &["Отопление и горячая вода", "Содержание жилья"],
        prefix: "ТД-",
        style: Style::Plain,
    },
];

/// The client of the next customer.
pub(crate) fn draw(chance: &mut Chance) -> usize {
    let mut shares = [(0, 0); ALL.len()];
    for (index, firm) in ALL.iter().enumerate() {
        shares[index] = (firm.share, index);
    }
    chance.weighed(&shares)
}
