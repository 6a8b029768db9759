//! The local time at the customer's: in every zone that is plausible for them.

use calendar::{Date, DateTime, Timestamp, Zone, days_between, zone};
use journal::File;
use locale::Country;

/// The time at the customer's at one instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Local {
    /// The instant.
    pub now: Timestamp,
    /// Where the customer lives.
    pub country: Option<Country>,
    /// The plausible zones with the local time in each; none when the country is not known or not
    /// served.
    pub times: Vec<(&'static Zone, DateTime)>,
}

/// The local time at the customer of `file`.
#[must_use]
pub fn local(file: &File, now: Timestamp) -> Local {
    let country = file.country;
    let times = zones(country).map(|zone| (zone, zone.local(now))).collect();
    Local { now, country, times }
}

/// The zones that are plausible for a customer of `country`.
pub(crate) fn zones(country: Option<Country>) -> impl Iterator<Item = &'static Zone> {
    country.map_or(&[][..], Country::zones).iter().filter_map(|name| zone(name))
}

impl Local {
    /// Today there; where it is already tomorrow in one plausible zone, the earlier day. What ends
    /// with a day so ends only when the day is over everywhere. Without a zone, the day in UTC.
    #[must_use]
    pub fn today(&self) -> Date {
        let days = self.times.iter().map(|(_, time)| time.date());
        days.min().unwrap_or_else(|| calendar::TimeZone::UTC.to_datetime(self.now).date())
    }

    /// The zone of the clock by which the customer is told an hour: of several plausible ones the
    /// first. UTC where none is known.
    #[must_use]
    pub fn zone(&self) -> calendar::TimeZone {
        let named = self.times.first().map(|(zone, _)| zone.name());
        let known = named.and_then(|name| calendar::TimeZone::get(name).ok());
        known.unwrap_or(calendar::TimeZone::UTC)
    }

    /// How many days have passed since `day`.
    #[must_use]
    pub fn days_since(&self, day: Date) -> i32 {
        days_between(day, self.today())
    }

    /// The first instant at which it is `at` or later in every plausible zone.
    #[must_use]
    pub fn everywhere(&self, at: DateTime) -> Timestamp {
        let instants = self.times.iter().map(|(zone, _)| zone.instant(at));
        instants
            .max()
            .unwrap_or_else(|| calendar::TimeZone::UTC.to_timestamp(at).unwrap_or(Timestamp::MAX))
    }

    /// The first instant at which `day` has begun everywhere.
    #[must_use]
    pub fn day_start(&self, day: Date) -> Timestamp {
        self.everywhere(day.at(0, 0, 0, 0))
    }

    /// The first instant at which `day` is over everywhere.
    #[must_use]
    pub fn day_end(&self, day: Date) -> Timestamp {
        self.day_start(calendar::plus_days(day, 1))
    }
}
