//! Where a customer may plausibly live, and what day it is there.

use calendar::{Date, DateTime, TimeZone, Timestamp, Zone};
use locale::Country;

/// The zones of a country. A name that `calendar` does not know is left out; `is_known` tells.
pub(crate) fn zones(country: Country) -> impl Iterator<Item = &'static Zone> + Clone {
    country.zones().iter().filter_map(|name| calendar::zone(name))
}

/// Whether a contact there can be judged at all: by rules, holidays and every zone.
///
/// Where one of them is missing, what should be computed cannot be, and nobody is contacted.
pub(crate) fn is_known(country: Country) -> bool {
    let named = country.zones();
    law::serves(country)
        && calendar::knows_holidays(country)
        && !named.is_empty()
        && named.iter().all(|name| calendar::zone(name).is_some())
}

/// The earliest date that it is at `at` in any of the places: the one on which least is due.
///
/// Where no place is known this is the date in UTC, which can be off by one day.
pub(crate) fn earliest_date(countries: &[Country], at: Timestamp) -> Date {
    let there = countries.iter().flat_map(|country| zones(*country)).map(|zone| zone.local(at));
    there.map(DateTime::date).min().unwrap_or_else(|| TimeZone::UTC.to_datetime(at).date())
}
