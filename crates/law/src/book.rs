//! The book itself: a small one, until each rule becomes a dated file of its own.

use calendar::{Date, Hours, date};
use locale::Country;

use crate::{Layer, Rule, Shape, Unless};

const READ: Date = date(2026, 11, 21);

/// Hours that do not differ by the day.
const fn daily(from: i8, to: i8) -> Shape {
    let hours = Some(Hours::new(from, to));
    Shape::Hours { weekday: hours, saturday: hours, sunday: hours, holiday: hours }
}

/// Hours from Monday to Saturday; Sundays and holidays are barred.
const fn monday_to_saturday(from: i8, to: i8) -> Shape {
    let hours = Some(Hours::new(from, to));
    Shape::Hours { weekday: hours, saturday: hours, sunday: None, holiday: None }
}

/// Other hours when people do not work.
const fn week_and_weekend(week: Hours, weekend: Hours) -> Shape {
    Shape::Hours {
        weekday: Some(week),
        saturday: Some(weekend),
        sunday: Some(weekend),
        holiday: Some(weekend),
    }
}

const fn house(
    id: &'static str,
    country: Option<Country>,
    shape: Shape,
    says: &'static str,
) -> Rule {
    Rule {
        id,
        layer: Layer::House,
        country,
        says,
        cite: "house rule",
        source: "house rule",
        read: READ,
        sure: true,
        unless: None,
        shape,
    }
}

/// In the order of the countries, the stronger layers first.
pub(crate) const RULES: &[Rule] = &[
    // Latvia
    Rule {
        id: "lv.paal.hours",
        layer: Layer::Law,
        country: Some(Country::LV),
        says: "No contact between 21:00 and 8:00, on Sundays or on public holidays.",
        cite: "Parādu ārpustiesas atgūšanas likums, s. 10(3)(1) and (2)",
        source: "https://likumi.lv/ta/id/252964",
        read: READ,
        sure: true,
        unless: None,
        shape: monday_to_saturday(8, 21),
    },
    // The Netherlands
    Rule {
        id: "nl.bki.hours",
        layer: Layer::Law,
        country: Some(Country::NL),
        says: "No contact between 20:00 and 7:00, on Sundays or on recognised public holidays.",
        cite: "Besluit kwaliteit incassodienstverlening, art. 4.2",
        source: "https://wetten.overheid.nl/BWBR0049422",
        read: READ,
        sure: true,
        unless: None,
        shape: monday_to_saturday(7, 20),
    },
    // Poland
    Rule {
        id: "pl.kpf.hours",
        layer: Layer::Code,
        country: Some(Country::PL),
        says: "Calls from 6:00 to 22:00 on working days, at weekends from 8:00 to 20:00.",
        cite: "KPF (now ZPF), good practice",
        source: "https://plus.nowosci.com.pl",
        read: READ,
        sure: false,
        unless: None,
        shape: week_and_weekend(Hours::new(6, 22), Hours::new(8, 20)),
    },
    house(
        "pl.house.hours",
        Some(Country::PL),
        monday_to_saturday(8, 20),
        "We call from 8:00 to 20:00, never on Sundays or public holidays.",
    ),
    // Russia
    Rule {
        id: "ru.230-fz.hours",
        layer: Layer::Law,
        country: Some(Country::RU),
        says: "Contact from 8:00 to 22:00 on working days, from 9:00 to 20:00 on days off.",
        cite: "Federal Law 230-FZ, art. 7(3) and (5)",
        source: "https://r09.fssp.gov.ru/faq/document26974543",
        read: READ,
        sure: true,
        unless: None,
        shape: week_and_weekend(Hours::new(8, 22), Hours::new(9, 20)),
    },
    ru_talks("ru.230-fz.talks-day", Shape::TalksPerDay(1), "At most one telephone talk a day."),
    ru_talks(
        "ru.230-fz.talks-week",
        Shape::TalksPerCalendarWeek(2),
        "At most two telephone talks a calendar week.",
    ),
    ru_talks(
        "ru.230-fz.talks-month",
        Shape::TalksPerCalendarMonth(8),
        "At most eight telephone talks a calendar month.",
    ),
    // Czechia
    Rule {
        id: "cz.aia.hours",
        layer: Layer::Code,
        country: Some(Country::CZ),
        says: "No personal dealing between 22:00 and 6:00.",
        cite: "Association of Collection Agencies, code of ethics",
        source: "https://ceskedluhy.cz",
        read: READ,
        sure: false,
        unless: None,
        shape: daily(6, 22),
    },
    house(
        "cz.house.hours",
        Some(Country::CZ),
        monday_to_saturday(8, 20),
        "We call from 8:00 to 20:00, never on Sundays or public holidays.",
    ),
    // The United Kingdom: the law knows no hours, only "not at unreasonable times".
    house(
        "gb.house.hours",
        Some(Country::GB),
        monday_to_saturday(8, 20),
        "We call from 8:00 to 20:00, never on Sundays or bank holidays.",
    ),
    house(
        "gb.house.attempts-week",
        Some(Country::GB),
        Shape::AttemptsPerWeek(3),
        "We try to call at most three times in seven days.",
    ),
    // Everywhere
    house(
        "house.attempts-day",
        None,
        Shape::AttemptsPerDay(2),
        "We try to call at most twice a day.",
    ),
    house(
        "house.attempts-week",
        None,
        Shape::AttemptsPerWeek(7),
        "We try to call at most seven times in seven days.",
    ),
    Rule {
        unless: Some(Unless::Asked),
        ..house(
            "house.talks-day",
            None,
            Shape::TalksPerDay(1),
            "We talk at most once a day, unless you asked for another call.",
        )
    },
];

/// The caps of Russian law. That a week and a month are those of the calendar was read second-hand.
const fn ru_talks(id: &'static str, shape: Shape, says: &'static str) -> Rule {
    Rule {
        id,
        layer: Layer::Law,
        country: Some(Country::RU),
        says,
        cite: "Federal Law 230-FZ, art. 7(3)(3), as amended by 467-FZ",
        source: "https://r09.fssp.gov.ru/faq/document26974543",
        read: READ,
        sure: matches!(shape, Shape::TalksPerDay(_)),
        unless: None,
        shape,
    }
}
