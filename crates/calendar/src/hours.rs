//! Hours of a day, and what kind of day it is.

use jiff::civil::{Date, Time, Weekday};
use locale::Country;

use crate::is_holiday;

/// A part of a day, half open: at `to` it is already over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours {
    /// The first moment inside.
    pub from: Time,
    /// The first moment after.
    pub to: Time,
}

impl Hours {
    /// From one full hour to another.
    #[must_use]
    pub const fn new(from: i8, to: i8) -> Self {
        Self { from: Time::constant(from, 0, 0, 0), to: Time::constant(to, 0, 0, 0) }
    }

    /// Whether `time` lies inside.
    #[must_use]
    pub fn contains(self, time: Time) -> bool {
        self.from <= time && time < self.to
    }
}

/// What kind of day a rule about hours asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayKind {
    /// Monday to Friday, no holiday.
    Weekday,
    /// A Saturday, no holiday.
    Saturday,
    /// A Sunday, no holiday.
    Sunday,
    /// A public holiday, whatever the day of the week.
    Holiday,
}

/// What kind of day `date` is in `country`.
#[must_use]
pub fn day_kind(country: Country, date: Date) -> DayKind {
    if is_holiday(country, date) {
        return DayKind::Holiday;
    }
    match date.weekday() {
        Weekday::Saturday => DayKind::Saturday,
        Weekday::Sunday => DayKind::Sunday,
        Weekday::Monday
        | Weekday::Tuesday
        | Weekday::Wednesday
        | Weekday::Thursday
        | Weekday::Friday => DayKind::Weekday,
    }
}
