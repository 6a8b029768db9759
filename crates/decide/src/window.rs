//! The weekly hours of a place, apart from any one file: queue rows name them and never change at
//! opening and closing.

use calendar::{Date, Hours, Timestamp, Zone, day_kind, plus_days};
use journal::File;
use law::{Rule, Shape};
use locale::Country;

/// How far ahead an opening is looked for. No run of holidays is longer.
const DAYS_AHEAD: i32 = 31;
/// How often the zones and rules may pass the search on to each other.
const ROUNDS: u32 = 400;
/// The window of a customer whose country is not known or not served.
const NOWHERE: &str = "-";

/// Whether the hours of a window are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowState {
    /// Open now.
    Open {
        /// The first instant at which it no longer is.
        until: Timestamp,
    },
    /// Closed now.
    Closed {
        /// When it opens; `None` when nothing says that it ever does.
        opens: Option<Timestamp>,
    },
}

/// The key of the hours that hold for the customer of `file`: `LV Europe/Riga`.
///
/// `-` when the country is not known or not served; that window never opens.
#[must_use]
pub fn queue_window(file: &File) -> String {
    let Some(country) = file.country.filter(|country| law::serves(*country)) else {
        return NOWHERE.to_owned();
    };
    let mut key = country.code().to_owned();
    for zone in country.zones() {
        key.push(' ');
        key.push_str(zone);
    }
    key
}

/// Whether the window of this key is open at `now`. A key that cannot be read never opens.
#[must_use]
pub fn window_state(window: &str, now: Timestamp) -> WindowState {
    read(window).map_or(WindowState::Closed { opens: None }, |(country, zones)| {
        state(law::rules(country), country, &zones, now)
    })
}

fn read(window: &str) -> Option<(Country, Vec<&'static Zone>)> {
    let mut words = window.split(' ');
    let country = Country::from_code(words.next()?)?;
    let zones = words.map(calendar::zone).collect::<Option<Vec<_>>>()?;
    Some((country, zones))
}

/// The state of all hours among `rules` in all `zones` at once; closed for good where there is no
/// such rule or no zone, for then nothing says that it is open.
pub(crate) fn state(
    rules: impl Iterator<Item = &'static Rule> + Clone,
    country: Country,
    zones: &[&'static Zone],
    now: Timestamp,
) -> WindowState {
    let mut at = now;
    for _ in 0..ROUNDS {
        let (mut until, mut opens) = (None, None);
        for (rule, zone) in rules.clone().flat_map(|rule| zones.iter().map(move |z| (rule, z))) {
            match state_of(rule, country, zone, at) {
                None => {}
                Some(WindowState::Open { until: end }) => {
                    until = Some(until.map_or(end, |until: Timestamp| until.min(end)));
                }
                Some(WindowState::Closed { opens: None }) => {
                    return WindowState::Closed { opens: None };
                }
                Some(WindowState::Closed { opens: start }) => opens = opens.max(start),
            }
        }
        match (opens, until) {
            (Some(start), _) => at = start,
            (None, None) => return WindowState::Closed { opens: None },
            (None, Some(until)) if at == now => return WindowState::Open { until },
            (None, Some(_)) => return WindowState::Closed { opens: Some(at) },
        }
    }
    WindowState::Closed { opens: None }
}

/// The state of one rule's hours in one zone; `None` when the rule is not about hours.
pub(crate) fn state_of(
    rule: &Rule,
    country: Country,
    zone: &Zone,
    at: Timestamp,
) -> Option<WindowState> {
    let local = zone.local(at);
    let today = local.date();
    let hours = hours_on(rule, country, today)?;
    if let Some(hours) = hours.filter(|hours| hours.contains(local.time())) {
        return Some(WindowState::Open { until: zone.instant(today.to_datetime(hours.to)) });
    }
    let opening = |days: i32| {
        let day = plus_days(today, days);
        let hours = hours_on(rule, country, day)??;
        Some(zone.instant(day.to_datetime(hours.from))).filter(|opens| at < *opens)
    };
    Some(WindowState::Closed { opens: (0..DAYS_AHEAD).find_map(opening) })
}

/// The hours of `rule` on `day`; the outer `None` when it is not about hours.
#[expect(clippy::option_option, reason = "no rule about hours and a barred day are two things")]
pub(crate) fn hours_on(rule: &Rule, country: Country, day: Date) -> Option<Option<Hours>> {
    use calendar::DayKind as K;
    match rule.shape {
        Shape::Hours { weekday, saturday, sunday, holiday } => Some(match day_kind(country, day) {
            K::Weekday => weekday,
            K::Saturday => saturday,
            K::Sunday => sunday,
            K::Holiday => holiday,
        }),
        Shape::AttemptsPerDay(_)
        | Shape::AttemptsPerWeek(_)
        | Shape::TalksPerDay(_)
        | Shape::TalksPerCalendarWeek(_)
        | Shape::TalksPerCalendarMonth(_) => None,
    }
}
