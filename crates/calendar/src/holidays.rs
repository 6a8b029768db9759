//! Public holidays by country, as the rules about hours need them.
//!
//! A substitute day does not free the day it stands for: both are holidays here. Days set by yearly
//! decree (Russia's moved days, the Dutch equated days) are not known to this table.

use jiff::civil::{Date, Weekday};
use locale::Country;

use crate::{days_between, plus_days};

/// Easter Sunday of `year` in the Gregorian calendar (the anonymous algorithm of 1876).
#[must_use]
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (golden, century, of_century) = (y % 19, y / 100, y % 100);
    let leap = (century / 4, century % 4);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap.0 - moon + 15) % 30;
    let weekday = (32 + 2 * leap.1 + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let small = |n: i32| i8::try_from(n).expect("months and days are small");
    Date::new(year, small(days / 31), small(days % 31 + 1)).unwrap_or(Date::MAX)
}

/// Whether the holidays of `country` are known here.
#[must_use]
pub fn knows_holidays(country: Country) -> bool {
    matches!(country.code(), "LV" | "NL" | "PL" | "CZ" | "GB" | "RU")
}

/// Whether `date` is a public holiday of `country`; never, where its holidays are not known.
#[must_use]
pub fn is_holiday(country: Country, date: Date) -> bool {
    match country.code() {
        "LV" => latvia(date),
        "NL" => netherlands(date),
        "PL" => poland(date),
        "CZ" => czechia(date),
        "GB" => england(date),
        "RU" => russia(date),
        _ => false,
    }
}

/// The public holidays of `country` in `year`, in order.
pub fn holidays(country: Country, year: i16) -> impl Iterator<Item = Date> {
    let first = Date::new(year, 1, 1).unwrap_or(Date::MAX);
    let days = i32::from(first.days_in_year());
    (0..days).map(move |n| plus_days(first, n)).filter(move |date| is_holiday(country, *date))
}

/// Monday to Friday and no holiday of `country`, where that is known.
#[must_use]
pub fn is_working_day(country: Option<Country>, date: Date) -> bool {
    !is_weekend(date) && !country.is_some_and(|country| is_holiday(country, date))
}

/// The first working day after `date`.
#[must_use]
pub fn next_working_day(country: Option<Country>, date: Date) -> Date {
    let mut day = plus_days(date, 1);
    while !is_working_day(country, day) && day < Date::MAX {
        day = plus_days(day, 1);
    }
    day
}

/// The working day that comes `days` working days after `date`.
#[must_use]
pub fn plus_working_days(country: Option<Country>, date: Date, days: u8) -> Date {
    (0..days).fold(date, |day, _| next_working_day(country, day))
}

/// The next day after `today` on which money comes that is paid on this day of each month: in a
/// shorter month on its last day, and on a working day before where it falls on none.
#[must_use]
pub fn pay_day_after(country: Option<Country>, today: Date, day: u8) -> Date {
    let mut month = today.first_of_month();
    loop {
        let last = month.last_of_month();
        let named = i32::from(day.max(1)).min(i32::from(last.day()));
        let mut paid = plus_days(month, named - 1);
        while !is_working_day(country, paid) && Date::MIN < paid {
            paid = plus_days(paid, -1);
        }
        if today < paid || last == Date::MAX {
            return paid;
        }
        month = plus_days(last, 1);
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// How many days after Easter Sunday.
fn after_easter(date: Date) -> i32 {
    days_between(easter(date.year()), date)
}

/// Whether `date` is the first working weekday after one of these days that fell on a weekend.
fn stands_in(date: Date, days: &[(i8, i8)]) -> bool {
    let raw = |days_before: i32| {
        let day = plus_days(date, -days_before);
        days.contains(&(day.month(), day.day()))
    };
    match date.weekday() {
        Weekday::Monday => raw(1) || raw(2),
        Weekday::Tuesday
        | Weekday::Wednesday
        | Weekday::Thursday
        | Weekday::Friday
        | Weekday::Saturday
        | Weekday::Sunday => false,
    }
}

/// Law on holidays, commemoration and celebration days, s. 1. The closing days of the song festival
/// are those held so far; the next one is added when its date is set.
fn latvia(date: Date) -> bool {
    let fixed = matches!(
        (date.month(), date.day()),
        (1, 1) | (5, 1 | 4) | (6, 23 | 24) | (11, 18) | (12, 24..=26 | 31)
    );
    let mothers_day =
        date.month() == 5 && date.weekday() == Weekday::Sunday && (8..=14).contains(&date.day());
    let festival =
        matches!((date.year(), date.month(), date.day()), (2018, 7, 8 | 9) | (2023, 7, 9 | 10));
    fixed
        || mothers_day
        || festival
        || matches!(after_easter(date), -2 | 0 | 1 | 49)
        || stands_in(date, &[(5, 4), (11, 18)])
}

/// Algemene termijnenwet, art. 3; 5 May counts every year.
fn netherlands(date: Date) -> bool {
    let fixed = matches!((date.month(), date.day()), (1, 1) | (5, 5) | (12, 25 | 26));
    // The monarch's birthday is kept a day earlier when it falls on a Sunday.
    let birthday = if date.year() < 2014 { 30 } else { 27 };
    let sunday = date.weekday() == Weekday::Sunday;
    let saturday = date.weekday() == Weekday::Saturday;
    let kings_day = date.month() == 4
        && (date.day() == birthday && !sunday || date.day() == birthday - 1 && saturday);
    fixed || kings_day || matches!(after_easter(date), -2 | 1 | 39 | 50)
}

/// Act of 18 January 1951 on days free from work; Epiphany since 2011, Christmas Eve since 2025.
fn poland(date: Date) -> bool {
    let fixed = matches!(
        (date.month(), date.day()),
        (1, 1) | (5, 1 | 3) | (8, 15) | (11, 1 | 11) | (12, 25 | 26)
    );
    let epiphany = 2011 <= date.year() && (date.month(), date.day()) == (1, 6);
    let christmas_eve = 2025 <= date.year() && (date.month(), date.day()) == (12, 24);
    fixed || epiphany || christmas_eve || matches!(after_easter(date), 0 | 1 | 49 | 60)
}

/// Act 245/2000; Good Friday is taken as a holiday, which can only forbid.
fn czechia(date: Date) -> bool {
    let fixed = matches!(
        (date.month(), date.day()),
        (1, 1) | (5, 1 | 8) | (7, 5 | 6) | (9, 28) | (10, 28) | (11, 17) | (12, 24..=26)
    );
    fixed || matches!(after_easter(date), -2 | 1)
}

/// Labour Code, art. 112: the fixed days.
fn russia(date: Date) -> bool {
    matches!(
        (date.month(), date.day()),
        (1, 1..=8) | (2, 23) | (3, 8) | (5, 1 | 9) | (6, 12) | (11, 4)
    )
}

/// Banking and Financial Dealings Act 1971, schedule 1, with the days proclaimed since 2010.
fn england(date: Date) -> bool {
    let fixed = matches!((date.month(), date.day()), (1, 1) | (12, 25 | 26));
    let stand_in = match (date.month(), date.day(), date.weekday()) {
        // For New Year on a weekend.
        (1, 2 | 3, Weekday::Monday) => true,
        // For Christmas or Boxing Day on a weekend.
        (12, 27 | 28, Weekday::Monday | Weekday::Tuesday) => true,
        _ => false,
    };
    let monday = date.weekday() == Weekday::Monday;
    let last_week = date.days_in_month() - 7 < date.day();
    let moved = matches!(date.year(), 2012 | 2022);
    let mondays = monday
        && match date.month() {
            5 => date.day() <= 7 && date.year() != 2020 || last_week && !moved,
            8 => last_week,
            _ => false,
        };
    let proclaimed = matches!(
        (date.year(), date.month(), date.day()),
        (2011, 4, 29)
            | (2012, 6, 4 | 5)
            | (2020, 5, 8)
            | (2022, 6, 2 | 3)
            | (2022, 9, 19)
            | (2023, 5, 8)
    );
    fixed || stand_in || mondays || proclaimed || matches!(after_easter(date), -2 | 1)
}
