//! The whole path on the memory store: imported, given out, promised, reminded, kept.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

use std::collections::BTreeSet;
use std::sync::Arc;

use acts::{ActError, Acts, Author, ImportJob, ImportReport, Next, Turn};
use calendar::{Date, TimeZone, Timestamp};
use decide::record::{Ending, Learnt, ReadBack, Report, Which};
use decide::{Reason, Refusal};
use desk::User;
use import::{Contents, Mapping};
use journal::{Grants, PaymentMethod, PromiseState, Reached, Role, UserId};
use locale::{Country, Language};
use money::{Currency, Money};
use store::{DeskKey, Store};
use test_support::Counted;

fn acts() -> Acts {
    Acts::new(Store::memory(DeskKey::new([7; 32]), Arc::new(Counted::default())))
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn caller(id: u32) -> User {
    User {
        id: UserId(id),
        login: format!("caller{id}"),
        name: format!("Caller {id}"),
        role: Role::Caller,
        languages: BTreeSet::from([Language::Latvian]),
        skills: BTreeSet::new(),
        grants: Grants::All,
        enabled: true,
        password_once: false,
    }
}

fn lead() -> Author {
    Author { user: UserId(9), grants: Grants::All }
}

fn mapping(bytes: &[u8], contents: Contents) -> Mapping {
    let sheet = import::sniff(bytes).unwrap();
    let mut mapping = import::propose(bytes, None).unwrap().mapping;
    assert!(mapping.fits(&sheet));
    mapping.name = "test".to_owned();
    mapping.contents = contents;
    mapping.constants.client = Some("Ziemeļu ūdens".to_owned());
    mapping.constants.currency = Some(Currency::EUR);
    mapping.constants.country = Some(Country::LV);
    mapping
}

fn bring(acts: &Acts, text: &str, contents: Contents, apply: bool, now: &str) -> ImportReport {
    let mapping = mapping(text.as_bytes(), contents);
    bring_by(acts, text, &mapping, apply, false, now)
}

fn bring_by(
    acts: &Acts,
    text: &str,
    mapping: &Mapping,
    apply: bool,
    withdraw: bool,
    now: &str,
) -> ImportReport {
    let today: Date = now[..10].parse().unwrap();
    let job = ImportJob { bytes: text.as_bytes().into(), mapping, apply, withdraw, today };
    acts.import(job, &lead(), &|| at(now), &mut |_| true).unwrap()
}

const INVOICES: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
K-1;Jānis Bērziņš;+37120000001;R-1;2026-09-01;2026-10-01;120.00
K-1;Jānis Bērziņš;+37120000001;R-2;2026-10-01;2026-10-31;80.00
K-2;Анна Озола;+37120000002;R-3;2026-10-15;2026-12-15;55.50
";

fn turn(next: Next) -> Turn {
    match next {
        Next::Turn(turn) => *turn,
        Next::Idle(idle) => panic!("nobody was given out: {idle:?}"),
    }
}

#[test]
fn a_preview_tells_and_writes_nothing() {
    let acts = acts();
    let told = bring(&acts, INVOICES, Contents::Full, false, "2026-11-20T09:00:00Z");
    assert_eq!((told.totals.rows, told.totals.rejected), (3, 0), "{:?}", told.problems);
    assert_eq!((told.totals.files_opened, told.totals.debts_placed), (2, 3));
    assert!(acts.store().clients().unwrap().is_empty());
    assert!(acts.find("berz", &lead(), 9).unwrap().is_empty());
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let acts = acts();
    let now = "2026-11-20T09:00:00Z";
    let first = bring(&acts, INVOICES, Contents::Full, true, now);
    assert_eq!((first.totals.files_opened, first.totals.debts_placed), (2, 3));
    let again = bring(&acts, INVOICES, Contents::Full, true, now);
    assert_eq!(again.unchanged, 3);
    assert!(!again.changes_anything());
    assert_eq!(acts.store().clients().unwrap()[0].imports.len(), 1);
}

#[test]
fn anybody_is_found_by_the_start_of_a_word_in_either_script_and_by_last_digits() {
    let acts = acts();
    bring(&acts, INVOICES, Contents::Full, true, "2026-11-20T09:00:00Z");
    let names = |query: &str| -> Vec<String> {
        acts.find(query, &lead(), 9).unwrap().into_iter().map(|found| found.name).collect()
    };
    assert_eq!(names("berz"), ["Jānis Bērziņš"]);
    assert_eq!(names("озо анн"), ["Анна Озола"]);
    assert_eq!(names("ozol"), ["Анна Озола"]);
    assert_eq!(names("0002"), ["Анна Озола"]);
    assert_eq!(names("R-2"), ["Jānis Bērziņš"]);
    assert_eq!(names("K-2"), ["Анна Озола"]);
}

#[test]
fn a_promise_comes_back_on_its_day_and_is_kept_by_a_later_import() {
    let acts = acts();
    bring(&acts, INVOICES, Contents::Full, true, "2026-11-20T09:00:00Z");
    let anna = caller(1);
    let now = at("2026-11-20T09:05:00Z");

    let ahead = acts.ahead(&anna, now, 9).unwrap();
    let given = turn(acts.next(&anna, now).unwrap());
    let call = given.call.unwrap();
    assert!(matches!(call.reason, Reason::FirstCall { .. }), "{:?}", call.reason);
    let known: Vec<_> = ahead.iter().map(|next| (next.stream, next.reason)).collect();
    assert_eq!(known, [(given.stream, call.reason)], "what is shown ahead is what is given");
    assert!(matches!(acts.next(&caller(2), now).unwrap(), Next::Idle(_)), "one customer is leased");

    let receipt = acts.call(&anna, given.stream, call.party, call.phone, now).unwrap();
    assert_eq!(receipt.number(), "+37120000001");
    let promise = Report {
        which: Which::Out(receipt.contact()),
        reached: Reached::RightParty,
        ending: Ending::Promise {
            debts: given.file.debts.keys().copied().collect(),
            amount: Money::new(20_000, Currency::EUR),
            due: "2026-11-25".parse().unwrap(),
            then: Vec::new(),
            method: PaymentMethod::Transfer,
            reference: None,
            pay_day: None,
        },
        note: None,
        read_back: Some(ReadBack::Given("200 EUR by Wednesday".to_owned())),
        hold: None,
        learnt: Learnt::default(),
    };
    let told = at("2026-11-20T09:09:00Z");
    acts.record(&anna, given.stream, &promise, None, told).unwrap();
    assert!(matches!(acts.next(&anna, told).unwrap(), Next::Idle(_)), "the promise is waited for");

    // On its day it comes back by itself.
    let morning = at("2026-11-25T09:00:00Z");
    acts.wake(morning, &mut |_| true).unwrap();
    let back = turn(acts.next(&anna, morning).unwrap());
    assert!(matches!(back.call.unwrap().reason, Reason::PromiseDueToday { .. }));
    // Missed, to call back, promised for the day, awaiting the bank, not kept, kept on the day.
    let due = |now: Timestamp| {
        let day = now.to_zoned(TimeZone::UTC).date();
        let due = acts.due(day, now, &TimeZone::UTC, &Grants::All).unwrap();
        let lists = [due.missed, due.call_backs, due.promises, due.awaited, due.unkept, due.kept];
        lists.map(|list| list.len())
    };
    assert_eq!(due(morning), [0, 0, 1, 0, 0, 0]);

    // The day ends: the bank is awaited, and nothing is said of a breach.
    let later = at("2026-11-26T09:00:00Z");
    acts.wake(later, &mut |_| true).unwrap();
    let state = |acts: &Acts| {
        let file = acts.file(given.stream, &lead()).unwrap();
        file.promises.values().next().unwrap().state
    };
    assert_eq!(state(&acts), PromiseState::AwaitingBank);
    assert_eq!(due(later), [0, 0, 0, 1, 0, 0]);
    assert_eq!(due(at("2027-01-24T09:00:00Z")), [0, 0, 0, 1, 0, 0], "sixty days after its day");
    assert_eq!(due(at("2027-01-25T09:00:00Z")), [0; 6]);

    let paid = "\
Invoice number;Paid on;Amount paid;Payment id
R-1;2026-11-25;120.00;p1
R-2;2026-11-25;80.00;p2
";
    let booked = bring(&acts, paid, Contents::Payments, true, "2026-11-27T09:00:00Z");
    assert_eq!(booked.totals.payments_booked, 2, "{:?}", booked.problems);
    assert_eq!(state(&acts), PromiseState::Kept);
    assert_eq!(due(later), [0; 6]);
    assert_eq!(due(at("2026-11-27T20:00:00Z")), [0, 0, 0, 0, 0, 1], "thanks are due");
    let again = bring(&acts, paid, Contents::Payments, true, "2026-11-27T09:00:00Z");
    assert_eq!((again.totals.payments_booked, again.unchanged), (0, 2));
}

#[test]
fn nothing_is_dialled_on_a_sunday_or_without_the_lease() {
    let acts = acts();
    bring(&acts, INVOICES, Contents::Full, true, "2026-11-20T09:00:00Z");
    let (anna, zane) = (caller(1), caller(2));
    let friday = at("2026-11-20T18:50:00Z");
    let given = turn(acts.next(&anna, friday).unwrap());
    let call = given.call.unwrap();
    let not_hers = acts.call(&zane, given.stream, call.party, call.phone, friday).unwrap_err();
    assert!(matches!(not_hers, ActError::Leased));

    let night = at("2026-11-20T19:05:00Z");
    let refused = acts.call(&anna, given.stream, call.party, call.phone, night).unwrap_err();
    let ActError::Refused(held) = refused else { panic!("{refused:?}") };
    assert!(held.iter().any(|held| matches!(held.refusal, Refusal::Hours { .. })), "{held:?}");
    let sunday = at("2026-11-22T10:00:00Z");
    let Next::Idle(idle) = acts.next(&anna, sunday).unwrap() else { panic!("given on a Sunday") };
    assert_eq!(idle.opens_at, Some(at("2026-11-23T06:00:00Z")), "Monday 08:00 in Riga");
}

#[test]
fn a_call_without_an_outcome_comes_back_to_its_caller() {
    let acts = acts();
    bring(&acts, INVOICES, Contents::Full, true, "2026-11-20T09:00:00Z");
    let anna = caller(1);
    let now = at("2026-11-20T09:05:00Z");
    let given = turn(acts.next(&anna, now).unwrap());
    let call = given.call.unwrap();
    acts.call(&anna, given.stream, call.party, call.phone, now).unwrap();

    let later = at("2026-11-20T12:00:00Z");
    assert!(matches!(acts.next(&caller(2), later).unwrap(), Next::Idle(_)));
    let again = turn(acts.next(&anna, later).unwrap());
    assert_eq!((again.stream, again.call), (given.stream, None));
    assert!(again.file.open_intent().is_some());

    // Only a day later is the team asked, and told whose call it was.
    let (before, after) = (at("2026-11-21T09:04:00Z"), at("2026-11-21T09:06:00Z"));
    assert!(matches!(acts.next(&caller(2), before).unwrap(), Next::Idle(_)));
    let team = turn(acts.next(&caller(2), after).unwrap());
    assert_eq!(team.file.open_intent().unwrap().1.by, anna.id);
}

#[test]
fn what_a_full_file_no_longer_lists_waits_for_a_yes_above_two_percent() {
    let acts = acts();
    bring(&acts, INVOICES, Contents::Full, true, "2026-11-20T09:00:00Z");
    let fewer: String =
        INVOICES.lines().filter(|l| !l.contains("R-2")).map(|l| format!("{l}\n")).collect();
    let rules = mapping(fewer.as_bytes(), Contents::Full);
    let now = "2026-11-21T09:00:00Z";
    let told = bring_by(&acts, &fewer, &rules, true, false, now);
    assert_eq!((told.missing.open_before, told.missing.count), (3, 1));
    assert!(told.missing.needs_yes && !told.missing.withdrawn);
    assert_eq!(told.missing.numbers, ["R-2"]);
    let done = bring_by(&acts, &fewer, &rules, true, true, now);
    assert_eq!(done.totals.debts_withdrawn, 1);
    // It comes back when it is listed again.
    let restored = bring(&acts, INVOICES, Contents::Full, true, now);
    assert_eq!(restored.totals.debts_changed, 1);
}

#[test]
fn other_clients_customers_are_not_there() {
    let acts = acts();
    bring(&acts, INVOICES, Contents::Full, true, "2026-11-20T09:00:00Z");
    let stream = acts.find("berz", &lead(), 1).unwrap()[0].stream;
    let nobody = Author { user: UserId(3), grants: Grants::Clients(BTreeSet::new()) };
    assert!(matches!(acts.file(stream, &nobody), Err(ActError::NotFound)));
    assert!(acts.find("berz", &nobody, 9).unwrap().is_empty());
}

#[test]
fn who_does_not_answer_is_left_for_three_hours() {
    let acts = acts();
    bring(&acts, INVOICES, Contents::Full, true, "2026-11-20T09:00:00Z");
    let anna = caller(1);
    let now = at("2026-11-20T09:05:00Z");
    let given = turn(acts.next(&anna, now).unwrap());
    let call = given.call.unwrap();
    let receipt = acts.call(&anna, given.stream, call.party, call.phone, now).unwrap();
    let report = Report {
        which: Which::Out(receipt.contact()),
        reached: Reached::Nobody,
        ending: Ending::NoAnswer,
        note: None,
        read_back: None,
        hold: None,
        learnt: Learnt::default(),
    };
    acts.record(&anna, given.stream, &report, None, now).unwrap();
    assert!(matches!(acts.next(&anna, at("2026-11-20T12:04:00Z")).unwrap(), Next::Idle(_)));
    let later = at("2026-11-20T12:06:00Z");
    acts.wake(later, &mut |_| true).unwrap();
    assert_eq!(turn(acts.next(&anna, later).unwrap()).stream, given.stream);
}

#[test]
fn only_whose_hour_has_come_is_counted_as_callable() {
    let acts = acts();
    let file = format!("{INVOICES}K-3;Zane Vītola;+37120000003;R-4;2026-09-01;2026-10-01;10.00\n");
    bring(&acts, &file, Contents::Full, true, "2026-11-20T09:00:00Z");
    let counted = |now: &str| {
        let counts = acts.queue_counts(&Grants::All, at(now)).unwrap();
        (counts.ready, counts.waiting, counts.with_caller)
    };
    assert_eq!(counted("2026-11-20T09:05:00Z"), (2, 0, 0), "what is not due is in no queue");
    assert_eq!(counted("2026-11-22T09:05:00Z"), (0, 2, 0), "nobody is called on a Sunday");
    let others = User { languages: BTreeSet::from([Language::Dutch]), ..caller(1) };
    let idle = |now: &str| match acts.next(&others, at(now)).unwrap() {
        Next::Idle(idle) => (idle.for_others, idle.behind_closed_windows),
        Next::Turn(turn) => panic!("given to a caller without the language: {turn:?}"),
    };
    assert_eq!(idle("2026-11-20T09:05:00Z"), (2, 0));
    assert_eq!(idle("2026-11-22T09:05:00Z"), (0, 0), "nobody could call them now either");

    let anna = caller(1);
    let given = turn(acts.next(&anna, at("2026-11-20T09:05:00Z")).unwrap());
    assert_eq!(counted("2026-11-20T09:06:00Z"), (1, 0, 1));
    let call = given.call.unwrap();
    acts.call(&anna, given.stream, call.party, call.phone, at("2026-11-20T09:06:00Z")).unwrap();
    assert_eq!(counted("2026-11-20T12:00:00Z"), (1, 0, 1), "how it ended is not recorded yet");
}
