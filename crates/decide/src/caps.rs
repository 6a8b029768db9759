//! The caps on attempts and talks: whether they are reached, and when they no longer are.

use calendar::{Timestamp, Zone, month_start, plus_days, week_start};
use journal::{Channel, Contact, Direction, File, Outcome, Purpose};
use law::{Rule, Shape, Unless};
use locale::Country;

use crate::{Held, Local, Refusal, Span};

/// How often the caps may pass the search for a free moment on to each other.
const ROUNDS: u32 = 64;

/// What happened before, as the caps count it; both lists in order of time.
#[derive(Debug, Default)]
pub(crate) struct Past {
    /// Calls placed from the desk or for it.
    pub(crate) attempts: Vec<Timestamp>,
    /// Talks with the person themselves, whoever began them.
    pub(crate) talks: Vec<Timestamp>,
}

impl Past {
    pub(crate) fn of(file: &File) -> Self {
        let calls = || file.contacts.values().filter(|contact| contact.channel == Channel::Call);
        let mut attempts: Vec<_> = calls().filter(|c| is_attempt(c)).map(|c| c.at).collect();
        let mut talks: Vec<_> = calls().filter(|c| is_talk(c)).map(|c| c.at).collect();
        attempts.sort_unstable();
        talks.sort_unstable();
        Self { attempts, talks }
    }
}

/// Whether a call counts as an attempt.
fn is_attempt(call: &Contact) -> bool {
    let ours = match call.direction {
        Direction::Out | Direction::Outside => true,
        Direction::In => false,
    };
    ours && call.outcome != Some(Outcome::NotConnected)
}

/// Whether a contact was a talk with the person themselves.
pub(crate) fn is_talk(contact: &Contact) -> bool {
    contact.outcome.is_some_and(|outcome| outcome.is_with_person(contact.reached))
}

/// The caps that are reached at `at`, for a contact of this purpose.
pub(crate) fn reached(
    past: &Past,
    country: Country,
    local: &Local,
    purpose: Purpose,
    at: Timestamp,
) -> impl Iterator<Item = Held> {
    let asked = purpose == Purpose::Answer;
    law::rules(country)
        .filter(move |rule| !(asked && rule.unless == Some(Unless::Asked)))
        .filter_map(move |rule| cap(rule, past, local, at))
}

/// The first instant from `from` on at which no cap is reached; `None` when there is none.
pub(crate) fn free_from(
    past: &Past,
    country: Country,
    local: &Local,
    purpose: Purpose,
    from: Timestamp,
) -> Option<Timestamp> {
    let mut at = from;
    for _ in 0..ROUNDS {
        let ends = reached(past, country, local, purpose, at).map(|held| held.until);
        match ends.max() {
            None => return Some(at),
            Some(until) => at = until?,
        }
    }
    None
}

fn cap(rule: &'static Rule, past: &Past, local: &Local, at: Timestamp) -> Option<Held> {
    let (times, most, over) = match rule.shape {
        Shape::AttemptsPerDay(most) => (&past.attempts, most, Span::Day),
        Shape::AttemptsPerWeek(most) => (&past.attempts, most, Span::SevenDays),
        Shape::TalksPerDay(most) => (&past.talks, most, Span::Day),
        Shape::TalksPerCalendarWeek(most) => (&past.talks, most, Span::CalendarWeek),
        Shape::TalksPerCalendarMonth(most) => (&past.talks, most, Span::CalendarMonth),
        Shape::Hours { .. } => return None,
    };
    if times.is_empty() {
        return None;
    }
    // It must be free in every zone: the one that counts most and the one that ends last speak.
    let zones = local.times.iter().filter_map(|(zone, _)| full(times, most, over, zone, at));
    let (count, until) = zones.reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)))?;
    let refusal = match rule.shape {
        Shape::AttemptsPerDay(_) | Shape::AttemptsPerWeek(_) => {
            Refusal::Attempts { count, most, over }
        }
        Shape::TalksPerDay(_)
        | Shape::TalksPerCalendarWeek(_)
        | Shape::TalksPerCalendarMonth(_)
        | Shape::Hours { .. } => Refusal::Talks { count, most, over },
    };
    Some(Held::by_rule(rule, refusal, (until < Timestamp::MAX).then_some(until)))
}

/// How many of `times` fall into the span of `at` in this zone, and when there is room again;
/// `None` when there is room now.
fn full(
    times: &[Timestamp],
    most: u32,
    over: Span,
    zone: &Zone,
    at: Timestamp,
) -> Option<(u32, Timestamp)> {
    let today = zone.local(at).date();
    let first = match over {
        Span::Day => today,
        Span::SevenDays => plus_days(today, -6),
        Span::CalendarWeek => week_start(today),
        Span::CalendarMonth => month_start(today),
    };
    let start = zone.day_start(first);
    let inside = &times[times.partition_point(|time| *time < start)..];
    let count = u32::try_from(inside.len()).unwrap_or(u32::MAX);
    if count < most {
        return None;
    }
    let until = match over {
        Span::Day => zone.day_end(today),
        Span::CalendarWeek => zone.day_start(plus_days(first, 7)),
        Span::CalendarMonth => zone.day_end(today.last_of_month()),
        // There is room once this one has left the seven days.
        Span::SevenDays => inside.get((count - most) as usize).map_or(Timestamp::MAX, |leaves| {
            zone.day_start(plus_days(zone.local(*leaves).date(), 7))
        }),
    };
    Some((count, until))
}
