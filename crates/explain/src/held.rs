//! Why not: what stands against a contact, by which rule, and until when.

use calendar::{DateTime, DayKind, TimeZone, Timestamp};
use decide::{Held, Refusal, Span};
use journal::HoldKind;
use words::{Arg, Words};

use crate::rule::cite;

/// A refusal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What stands against it, in one sentence.
    pub says: String,
    /// The rule with its layer and citation; `None` when it is the file's own state.
    pub cite: Option<String>,
    /// When it is next allowed, in one sentence.
    pub next: String,
    /// The same as an instant; `None` when time alone will not change it.
    pub until: Option<Timestamp>,
}

/// Says a refusal. Instants are given in `zone`, the reader's.
#[must_use]
pub fn held(words: &Words, held: &Held, zone: &TimeZone) -> Said {
    let cite = held.rule.map(|rule| cite(words, rule));
    let next = match held.until {
        Some(until) => with(words, "why-next-allowed", "moment", &at(words, until, zone)),
        None => words.say("why-next-when-changed"),
    };
    Said { says: says(words, &held.refusal, zone), cite, next, until: held.until }
}

fn with(words: &Words, id: &str, name: &str, value: &str) -> String {
    words.say_with(id, &[(name, value.into())])
}

fn at(words: &Words, at: Timestamp, zone: &TimeZone) -> String {
    words.moment(zone.to_datetime(at))
}

fn says(words: &Words, refusal: &Refusal, zone: &TimeZone) -> String {
    match refusal {
        Refusal::MergedAway { .. } => words.say("why-not-merged"),
        Refusal::NotOpened | Refusal::NothingOpen => words.say("why-not-nothing-open"),
        Refusal::Channel { .. } => words.say("why-not-doubt"),
        Refusal::CountryUnknown => words.say("why-not-country-unknown"),
        Refusal::NoRules { country } => {
            with(words, "why-not-country", "country", &words.country(*country))
        }
        Refusal::Hours { local, day, hours } => hours_say(words, *local, *day, *hours),
        Refusal::ZonesDisagree { first, last } => {
            let (first, last) = (words.time(first.time()), words.time(last.time()));
            let args = [("first", (&first).into()), ("last", (&last).into())];
            words.say_with("why-not-zones", &args)
        }
        Refusal::Attempts { count, over, .. } => {
            let id = match over {
                Span::Day => "why-not-attempts-today",
                Span::SevenDays => "why-not-attempts-seven-days",
                Span::CalendarWeek => "why-not-attempts-week",
                Span::CalendarMonth => "why-not-attempts-month",
            };
            words.say_with(id, &[("count", Arg::Count(i64::from(*count)))])
        }
        Refusal::Talks { count, over, .. } => {
            let id = match over {
                Span::Day => "why-not-talks-today",
                Span::SevenDays => "why-not-talks-seven-days",
                Span::CalendarWeek => "why-not-talks-week",
                Span::CalendarMonth => "why-not-talks-month",
            };
            words.say_with(id, &[("count", Arg::Count(i64::from(*count)))])
        }
        Refusal::Hold { kind, until, .. } => hold_says(words, *kind, *until),
        Refusal::OpenIntent { .. } => words.say("why-not-unfinished"),
        Refusal::NoPhone | Refusal::PhoneUnknown { .. } => words.say("why-not-no-phone"),
        Refusal::PhoneWrong { .. } => words.say("why-not-phone-wrong"),
        Refusal::PhoneDead { .. } => words.say("why-not-phone-dead"),
        Refusal::Party { .. } => words.say("why-not-party"),
        Refusal::NotDue { due, .. } => date(words, "why-not-not-due", *due),
        Refusal::Disputed { since, .. } => {
            date(words, "why-not-dispute", zone.to_datetime(*since).date())
        }
        Refusal::PromiseOpen { due, .. } => date(words, "why-not-promise", *due),
        Refusal::AwaitingBank { needs, .. } => date(words, "why-not-awaiting-bank", *needs),
        Refusal::CallBackAgreed { at: when, .. } => {
            with(words, "why-not-call-back", "moment", &at(words, *when, zone))
        }
        Refusal::PutOff { until } => {
            with(words, "why-not-put-off", "moment", &at(words, *until, zone))
        }
        Refusal::NothingAsked | Refusal::NothingToTell => words.say("why-nothing"),
    }
}

fn date(words: &Words, id: &str, day: calendar::Date) -> String {
    with(words, id, "date", &words.date_short(day))
}

fn hours_say(
    words: &Words,
    local: DateTime,
    day: DayKind,
    hours: Option<calendar::Hours>,
) -> String {
    let time = words.time(local.time());
    let Some(hours) = hours else {
        return match day {
            DayKind::Holiday => words.say("why-not-holiday"),
            DayKind::Sunday => words.say("why-not-sunday"),
            DayKind::Saturday => words.say("why-not-saturday"),
            DayKind::Weekday => words.say("why-not-day"),
        };
    };
    if local.time() < hours.from {
        let start = words.time(hours.from);
        let args = [("time", (&time).into()), ("start", (&start).into())];
        words.say_with("why-not-early-hour", &args)
    } else {
        let end = words.time(hours.to);
        words.say_with("why-not-late-hour", &[("time", (&time).into()), ("end", (&end).into())])
    }
}

fn hold_says(words: &Words, kind: HoldKind, until: Option<calendar::Date>) -> String {
    match (kind, until) {
        (HoldKind::Request, None) => words.say("why-not-request"),
        (HoldKind::Request, Some(day)) => date(words, "why-not-request-until", day),
        (HoldKind::BreathingSpace, None) => words.say("why-not-breathing-space"),
        (HoldKind::BreathingSpace, Some(day)) => date(words, "why-not-breathing-space-until", day),
        (HoldKind::Insolvency, _) => words.say("why-not-insolvency"),
        (HoldKind::Representation, _) => words.say("why-not-representation"),
        (HoldKind::Death, _) => words.say("why-not-death"),
    }
}
