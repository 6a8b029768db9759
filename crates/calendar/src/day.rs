//! Arithmetic on days and instants that stays at the ends of the calendar instead of failing.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// The day `days` after `date`; before it when negative.
#[must_use]
pub fn plus_days(date: Date, days: i32) -> Date {
    date.saturating_add(SignedDuration::from_hours(24 * i64::from(days)))
}

/// The instant `secs` seconds after `at`.
#[must_use]
pub fn plus_secs(at: Timestamp, secs: i64) -> Timestamp {
    at.saturating_add(SignedDuration::from_secs(secs))
        .expect("only units of the calendar can fail, and seconds are none")
}

/// How many days lie from `from` to `to`; negative when `to` is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    let days = to.duration_since(from).as_hours() / 24;
    i32::try_from(days).expect("the calendar has fewer days than i32 holds")
}

/// The Monday of the week of `date`.
#[must_use]
pub fn week_start(date: Date) -> Date {
    plus_days(date, -i32::from(date.weekday().to_monday_zero_offset()))
}

/// The first day of the month of `date`.
#[must_use]
pub fn month_start(date: Date) -> Date {
    date.first_of_month()
}
