//! Properties of decisions and permits over files that grew by chance.

mod figures;
mod grown;
mod parts;
mod report;

use calendar::{Timestamp, plus_secs};
use desk::Policy;
use journal::{Channel, File, FileEvent, Outcome, Purpose, UserId};
use law::{Layer, Shape};
use proptest::prelude::*;

use crate::*;
use grown::{Grown, grown};

/// How often each property is tried.
const CASES: u32 = 5_000;

fn cases() -> ProptestConfig {
    ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() }
}

fn request(step: &Step) -> Option<Request> {
    match step {
        Step::Call { party, phone, purpose, .. } => {
            let (party, phone, purpose) = (*party, *phone, *purpose);
            Some(Request { channel: Channel::Call, party, phone, purpose })
        }
        Step::LookInto { .. } | Step::Wait { .. } | Step::Rest(_) | Step::SetAside(_) => None,
    }
}

/// Records what is due until nothing is.
fn settle(file: &mut File, policy: &Policy, now: Timestamp) -> Decision {
    for _ in 0..8 {
        let decision = decide(file, policy, now);
        if decision.due.is_empty() {
            return decision;
        }
        for event in &decision.due {
            file.apply(now, UserId::DESK, event).unwrap();
        }
    }
    panic!("what is due never ends");
}

/// Whether a rule of law stands against a call, worked out the slow and plain way.
fn law_forbids(file: &File, now: Timestamp) -> bool {
    let Some(country) = file.country.filter(|country| law::serves(*country)) else {
        return true;
    };
    let talks: Vec<Timestamp> = file
        .contacts
        .values()
        .filter(|c| c.channel == Channel::Call && caps::is_talk(c))
        .map(|c| c.at)
        .collect();
    let rules = law::rules(country).filter(|rule| rule.layer == Layer::Law);
    let zones = || country.zones().iter().map(|name| calendar::zone(name).unwrap());
    rules.flat_map(|rule| zones().map(move |zone| (rule, zone))).any(|(rule, zone)| {
        let local = zone.local(now);
        let day = |at: Timestamp| zone.local(at).date();
        let count = |same: &dyn Fn(calendar::Date) -> bool| {
            talks.iter().filter(|at| same(day(**at))).count()
        };
        let today = local.date();
        let (count, most) = match rule.shape {
            Shape::Hours { .. } => {
                let hours = window::hours_on(rule, country, today).flatten();
                return !hours.is_some_and(|hours| hours.contains(local.time()));
            }
            Shape::TalksPerDay(most) => (count(&|d| d == today), most),
            Shape::TalksPerCalendarWeek(most) => {
                let week = calendar::week_start(today);
                (count(&|d| calendar::week_start(d) == week), most)
            }
            Shape::TalksPerCalendarMonth(most) => {
                (count(&|d| d.first_of_month() == today.first_of_month()), most)
            }
            Shape::AttemptsPerDay(_) | Shape::AttemptsPerWeek(_) => return false,
        };
        most as usize <= count
    })
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_decision_holds_until_it_says(
        Grown { mut file, policy, now } in grown(),
        part in 0..1000_i64,
    ) {
        let decision = settle(&mut file, &policy, now);
        let Some(until) = decision.holds_until else {
            let later = plus_secs(now, 400 * 24 * 3600);
            let then = decide(&file, &policy, later);
            prop_assert_eq!((then.due, then.step), (decision.due, decision.step));
            return Ok(());
        };
        prop_assert!(now < until);
        let secs = until.as_second() - now.as_second() - 1;
        for later in [plus_secs(now, secs), plus_secs(now, secs * part / 1000)] {
            let later = later.max(now);
            let then = decide(&file, &policy, later);
            prop_assert_eq!((&then.due, &then.step), (&decision.due, &decision.step));
            prop_assert_eq!(then.holds_until, Some(until));
        }
    }

    #[test]
    fn a_permit_agrees_with_the_decision(Grown { mut file, policy, now } in grown()) {
        let decision = settle(&mut file, &policy, now);
        prop_assert!(decision.held.iter().all(|held| held.until.is_none_or(|at| now < at)));
        if let Some(request) = request(&decision.step) {
            let held = permit(&file, &policy, &request, now).err().unwrap_or_default();
            prop_assert_eq!(held, decision.held);
        } else {
            // Nobody is asked for money while the desk itself would not.
            let Some(phone) = file.usable_phones().first().copied() else { return Ok(()) };
            let party = file.phones[&phone].party;
            let demand =
                Request { channel: Channel::Call, party, phone, purpose: Purpose::Demand };
            prop_assert!(permit(&file, &policy, &demand, now).is_err());
        }
    }

    #[test]
    fn no_permit_while_the_law_forbids(Grown { file, policy, now } in grown()) {
        for (phone, known) in &file.phones {
            for purpose in [Purpose::Demand, Purpose::Information, Purpose::Answer] {
                let party = known.party;
                let request = Request { channel: Channel::Call, party, phone: *phone, purpose };
                if let Ok(permit) = permit(&file, &policy, &request, now) {
                    prop_assert!(!law_forbids(&file, now));
                    prop_assert!(now < permit.until());
                    let last = plus_secs(permit.until(), -1);
                    prop_assert!(!law_forbids(&file, last));
                    prop_assert_eq!(permit.version(), file.version);
                }
            }
        }
    }

    #[test]
    fn a_failed_call_lowers_nobody(Grown { mut file, policy, now } in grown()) {
        let before = settle(&mut file, &policy, now);
        let Step::Call { rank, .. } = before.step else { return Ok(()) };
        let Ok(permit) = permit(&file, &policy, &request(&before.step).unwrap(), now) else {
            return Ok(());
        };
        let contact = permit.contact();
        file.apply(now, UserId(1), &permit.intent()).unwrap();
        let failed = FileEvent::ContactFailed { contact, outcome: Outcome::NoAnswer };
        file.apply(now, UserId(1), &failed).unwrap();
        match decide(&file, &policy, now).step {
            Step::Call { rank: after, .. } => prop_assert!(rank <= after),
            other @ (Step::LookInto { .. }
            | Step::Wait { .. }
            | Step::Rest(_)
            | Step::SetAside(_)) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn a_window_opens_when_it_says(Grown { file, now, .. } in grown()) {
        let key = queue_window(&file);
        match window_state(&key, now) {
            WindowState::Open { until } => {
                prop_assert!(now < until);
                let last = plus_secs(until, -1).max(now);
                prop_assert_eq!(window_state(&key, last), WindowState::Open { until });
                let closed = matches!(window_state(&key, until), WindowState::Closed { .. });
                prop_assert!(closed);
            }
            WindowState::Closed { opens: Some(opens) } => {
                prop_assert!(now < opens);
                let last = plus_secs(opens, -1).max(now);
                prop_assert_eq!(
                    window_state(&key, last),
                    WindowState::Closed { opens: Some(opens) }
                );
                let open = matches!(window_state(&key, opens), WindowState::Open { .. });
                prop_assert!(open);
            }
            WindowState::Closed { opens: None } => prop_assert_eq!(key, "-"),
        }
    }
}
