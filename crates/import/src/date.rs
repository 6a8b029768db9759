//! Dates as people and programs write them.
//!
//! The order of day, month and year is a property of a whole column, not of one value: `Evidence`
//! gathers what the values allow, and only a column that allows a single order is decided.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Reason;

/// The order of day, month and year in a column of dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 31.12.2026
    DayFirst,
    /// 12/31/2026
    MonthFirst,
    /// 2026-12-31
    YearFirst,
}

impl DateOrder {
    /// All three.
    pub const ALL: [Self; 3] = [Self::DayFirst, Self::MonthFirst, Self::YearFirst];

    /// The word by which a command or form names it: `day-first`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
            Self::YearFirst => "year-first",
        }
    }

    /// Reads the word of [`DateOrder::word`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.word() == word)
    }

    fn bit(self) -> u8 {
        match self {
            Self::DayFirst => 1,
            Self::MonthFirst => 2,
            Self::YearFirst => 4,
        }
    }
}

/// A date taken apart, before its order is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parts {
    /// Year, month, day beyond doubt: a four-digit year first, or the month by its name.
    Sure(i16, i8, i8),
    /// Three numbers in the order written, with how many digits the first and last have; and
    /// whether the separator is one with which a two-digit year may stand first.
    Open { numbers: [i16; 3], first_digits: u8, last_digits: u8, year_may_lead: bool },
}

/// The fullest two-digit year that means this century: 69 is 2069, 70 is 1970 (as POSIX has it).
const PIVOT: i16 = 69;

fn full_year(year: i16, digits: u8) -> i16 {
    match digits {
        4 => year,
        _ if year <= PIVOT => 2000 + year,
        _ => 1900 + year,
    }
}

/// Reads a date of a column whose order is `order`; a time of day after it is passed over.
///
/// Without an order only those dates are read that are written in one way. Of the others it is told
/// whether any order makes them a day that exists.
pub(crate) fn parse(text: &str, order: Option<DateOrder>) -> Result<Date, Reason> {
    let text = text.trim();
    let parts = take_apart(text).ok_or_else(|| not_a_date(text))?;
    let (year, month, day) = match (parts, order) {
        (Parts::Sure(year, month, day), _) => (year, month, day),
        (Parts::Open { .. }, None) if readings(parts).next().is_none() => {
            return Err(Reason::NoSuchDay);
        }
        (Parts::Open { .. }, None) => return Err(Reason::DateOrderUnknown),
        (Parts::Open { .. }, Some(order)) => {
            in_order(parts, order).ok_or(Reason::NotInOrder { order })?
        }
    };
    if !(1900..=2200).contains(&year) {
        return Err(Reason::YearOutOfRange { year });
    }
    Date::new(year, month, day).map_err(|_| Reason::NoSuchDay)
}

/// Whether the year is written with two digits, which for a birth date leaves the century open.
pub(crate) fn has_short_year(text: &str) -> bool {
    let longest = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    longest <= 2 || longest == 6
}

/// Why it is none, in the cases that can be told.
fn not_a_date(text: &str) -> Reason {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if digits && text.len() == 5 { Reason::DateSerial } else { Reason::NotADate }
}

/// The numbers as year, month, day under an order; `None` where the digits forbid that order.
fn in_order(parts: Parts, order: DateOrder) -> Option<(i16, i8, i8)> {
    let (numbers, first_digits, last_digits, year_may_lead) = match parts {
        Parts::Sure(year, month, day) => return Some((year, month, day)),
        Parts::Open { numbers, first_digits, last_digits, year_may_lead } => {
            (numbers, first_digits, last_digits, year_may_lead)
        }
    };
    let [a, b, c] = numbers;
    let small = |n: i16| i8::try_from(n).ok();
    match order {
        DateOrder::DayFirst if first_digits <= 2 => {
            Some((full_year(c, last_digits), small(b)?, small(a)?))
        }
        DateOrder::MonthFirst if first_digits <= 2 => {
            Some((full_year(c, last_digits), small(a)?, small(b)?))
        }
        DateOrder::YearFirst if year_may_lead && last_digits <= 2 => {
            Some((full_year(a, first_digits), small(b)?, small(c)?))
        }
        DateOrder::DayFirst | DateOrder::MonthFirst | DateOrder::YearFirst => None,
    }
}

/// The orders under which the numbers are a day that exists, each with that day.
fn readings(parts: Parts) -> impl Iterator<Item = (DateOrder, (i16, i8, i8))> {
    DateOrder::ALL.into_iter().filter_map(move |order| {
        let (year, month, day) = in_order(parts, order)?;
        is_day(year, month, day).then_some((order, (year, month, day)))
    })
}

fn take_apart(text: &str) -> Option<Parts> {
    numeric(text.as_bytes()).or_else(|| named(text))
}

/// `26.04.2011`, `4/26/11`, `2011-04-26`, `20110426`, `110426`, with or without a time after it.
fn numeric(bytes: &[u8]) -> Option<Parts> {
    let mut at = 0;
    let (first, first_digits) = number(bytes, &mut at)?;
    let separator = bytes.get(at).copied();
    let Some(separator @ (b'.' | b'/' | b'-')) = separator else {
        return compact(bytes, at);
    };
    at += 1;
    skip_spaces(bytes, &mut at);
    let (second, second_digits) = number(bytes, &mut at)?;
    if bytes.get(at) != Some(&separator) {
        return None;
    }
    at += 1;
    skip_spaces(bytes, &mut at);
    let (third, last_digits) = number(bytes, &mut at)?;
    if bytes.get(at) == Some(&b'.') {
        at += 1; // Latvian and Hungarian programs end a date with a point.
    }
    if !is_time(&bytes[at..]) || !matches!(second_digits, 1 | 2) {
        return None;
    }
    match (first_digits, last_digits) {
        (4, 1 | 2) => {
            Some(Parts::Sure(first, i8::try_from(second).ok()?, i8::try_from(third).ok()?))
        }
        (1 | 2, 2 | 4) => Some(Parts::Open {
            numbers: [first, second, third],
            first_digits,
            last_digits,
            // Nobody writes a two-digit year first before a point.
            year_may_lead: separator != b'.' && first_digits == 2 && last_digits == 2,
        }),
        // A two-digit year first, a one-digit day last: 11-4-6.
        _ => None,
    }
}

/// Eight or six digits without separators.
fn compact(bytes: &[u8], digits: usize) -> Option<Parts> {
    let two = |at: usize| {
        Some(i16::from(bytes.get(at)? - b'0') * 10 + i16::from(bytes.get(at + 1)? - b'0'))
    };
    if !is_time(&bytes[digits..]) {
        return None;
    }
    match digits {
        6 => Some(Parts::Open {
            numbers: [two(0)?, two(2)?, two(4)?],
            first_digits: 2,
            last_digits: 2,
            year_may_lead: true,
        }),
        8 => {
            let (head, tail) = (two(0)? * 100 + two(2)?, two(4)? * 100 + two(6)?);
            let small = |n: i16| i8::try_from(n).ok();
            // No month is 19, 20 or 21, so a year in front is never a day and month, nor the
            // other way round.
            let (month, day) = (small(two(4)?)?, small(two(6)?)?);
            if matches!(two(0)?, 19..=21) && is_day(head, month, day) {
                return Some(Parts::Sure(head, month, day));
            }
            Some(Parts::Open {
                numbers: [two(0)?, two(2)?, tail],
                first_digits: 2,
                last_digits: 4,
                year_may_lead: false,
            })
        }
        _ => None,
    }
}

fn is_day(year: i16, month: i8, day: i8) -> bool {
    Date::new(year, month, day).is_ok()
}

/// A run of digits as a number, of at most four digits' worth; `at` moves past the whole run.
fn number(bytes: &[u8], at: &mut usize) -> Option<(i16, u8)> {
    let mut value = 0_i16;
    let mut digits = 0_u8;
    while let Some(digit) = bytes.get(*at).filter(|b| b.is_ascii_digit()) {
        if digits < 4 {
            value = value * 10 + i16::from(digit - b'0');
        }
        digits = digits.saturating_add(1);
        *at += 1;
    }
    (0 < digits).then_some((value, digits))
}

fn skip_spaces(bytes: &[u8], at: &mut usize) {
    while bytes.get(*at) == Some(&b' ') {
        *at += 1;
    }
}

/// Nothing, or a time of day: `T10:30`, ` 10:30:00.123Z`, ` 4:05 PM`, `,10:30 +02:00`.
fn is_time(rest: &[u8]) -> bool {
    let Some((first, time)) = rest.split_first() else { return true };
    if !matches!(first, b' ' | b'T' | b't' | b',') {
        return false;
    }
    let time = time.trim_ascii();
    let digits = time.iter().take_while(|b| b.is_ascii_digit()).count();
    matches!(digits, 1 | 2)
        && time.get(digits).is_some_and(|b| matches!(b, b':' | b'.'))
        && time.len() < 32
        && time.iter().all(|b| b"0123456789:.,+- aAmMpPzZ".contains(b))
}

/// A date with its month in words: `26-Apr-11`, `April 26, 2011`, `2011. gada 26. aprīlis`.
fn named(text: &str) -> Option<Parts> {
    let mut month = None;
    let mut numbers = [(0_i16, 0_u8); 2];
    let mut count = 0;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = |keep: fn(char) -> bool| rest.find(|c: char| !keep(c)).unwrap_or(rest.len());
        if first.is_ascii_digit() {
            let end = run(|c| c.is_ascii_digit());
            if count == 2 {
                // A third number can only begin a time.
                return is_time_tail(rest).then(|| named_parts(numbers, month?)).flatten();
            }
            numbers[count] = number(rest.as_bytes(), &mut 0)?;
            count += 1;
            rest = &rest[end..];
        } else if first.is_alphabetic() {
            let end = run(char::is_alphabetic);
            match crate::month::of_name(&rest[..end]) {
                Some(found) if month.is_none() => month = Some(found),
                None if count != 0 && crate::month::is_filler(&rest[..end]) => {}
                Some(_) | None => return None,
            }
            rest = &rest[end..];
        } else if matches!(first, ' ' | '-' | '/' | '.' | ',' | '\'' | '\u{a0}') {
            rest = &rest[first.len_utf8()..];
        } else {
            return None;
        }
    }
    (count == 2).then(|| named_parts(numbers, month?)).flatten()
}

fn is_time_tail(rest: &str) -> bool {
    let mut spaced = [b' '; 40];
    let Some(room) = spaced.get_mut(1..=rest.len()) else { return false };
    room.copy_from_slice(rest.as_bytes());
    is_time(&spaced[..=rest.len()])
}

/// Day and year beside a named month: a four-digit number is the year, else the last one is.
fn named_parts(numbers: [(i16, u8); 2], month: i8) -> Option<Parts> {
    let [(a, a_digits), (b, b_digits)] = numbers;
    let (day, year) = match (a_digits, b_digits) {
        (4, 1 | 2) => (b, a),
        (1 | 2, 2 | 4) => (a, full_year(b, b_digits)),
        _ => return None,
    };
    Some(Parts::Sure(year, month, i8::try_from(day).ok()?))
}

/// What a column's values say of its order.
#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    /// The orders that every value seen allows.
    allowed: u8,
    /// Whether the order changes the meaning of any value.
    matters: bool,
    /// Whether each order was told to be the only one by some value.
    told: u8,
}

impl Default for Evidence {
    fn default() -> Self {
        Self { allowed: 7, matters: false, told: 0 }
    }
}

/// What is known of a column's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// No value needs it.
    NotNeeded,
    /// Only one order fits all values.
    Only(DateOrder),
    /// Several fit.
    Several,
    /// None fits all.
    Mixed,
}

impl Evidence {
    /// Looks at one value; says whether it could be read in more than one way.
    pub(crate) fn see(&mut self, text: &str) -> bool {
        let Some(parts @ Parts::Open { .. }) = take_apart(text.trim()) else { return false };
        let mut mask = 0;
        let mut first = None;
        let mut differ = false;
        for (order, day) in readings(parts) {
            mask |= order.bit();
            differ |= first.is_some_and(|other| other != day);
            first = Some(day);
        }
        if mask == 0 {
            return false;
        }
        self.allowed &= mask;
        // A value with one reading needs that order too, though it leaves no doubt.
        self.matters |= differ || mask.count_ones() == 1;
        if mask.count_ones() == 1 {
            self.told |= mask;
        }
        differ
    }

    pub(crate) fn verdict(&self) -> Verdict {
        let single = DateOrder::ALL.into_iter().find(|order| order.bit() == self.allowed);
        match single {
            _ if self.allowed == 7 && !self.matters => Verdict::NotNeeded,
            Some(order) => Verdict::Only(order),
            None if self.allowed == 0 => Verdict::Mixed,
            // Every value reads alike in all orders left (5/5/2026): either is right.
            None if !self.matters => Verdict::Only(DateOrder::DayFirst),
            None => Verdict::Several,
        }
    }

    /// The orders a person may choose from.
    pub(crate) fn choices(&self) -> Vec<DateOrder> {
        let mask = if self.allowed == 0 { self.told } else { self.allowed };
        let fitting: Vec<DateOrder> =
            DateOrder::ALL.into_iter().filter(|order| order.bit() & mask != 0).collect();
        if fitting.is_empty() { DateOrder::ALL.to_vec() } else { fitting }
    }
}

/// Whether the text could be a date at all.
pub(crate) fn is_date(text: &str) -> bool {
    take_apart(text.trim()).is_some()
}

#[cfg(test)]
mod tests;
