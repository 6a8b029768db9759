//! What several people do to one customer, and what each of them may see of it.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

use std::collections::BTreeSet;
use std::sync::Arc;

use acts::{ActError, Acts, Author, Entry, ImportJob, Next, Receipt, Turn};
use calendar::Timestamp;
use decide::record::{Ending, Fault, Learnt, Report, Which};
use desk::User;
use import::Contents;
use journal::{
    ClientId, DebtId, DebtKind, DisputeEnd, File, FileEvent, Grants, HoldKind, Reached, Role,
    Skill, StreamId, UserId,
};
use locale::{Country, Language};
use money::{Currency, Money};
use store::{Append, DeskKey, Events, FileRows, Idem, Place, Placing, Store};
use test_support::Counted;

const ONE: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
K-1;Jānis Bērziņš;+37120000001;R-1;2026-09-01;2026-10-01;120.00
";
/// More than the waking takes at once.
const BROKEN: usize = 450;
const TEN: &str = "2026-11-20T10:00:00Z";
const QUARTER_PAST: &str = "2026-11-20T10:15:00Z";

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

/// A desk that has imported `text`.
fn desk(text: &str) -> Acts {
    let acts = Acts::new(Store::memory(DeskKey::new([7; 32]), Arc::new(Counted::default())));
    bring(&acts, text, "Ziemeļu ūdens");
    acts
}

fn bring(acts: &Acts, text: &str, client: &str) {
    let mut mapping = import::propose(text.as_bytes(), None).unwrap().mapping;
    mapping.name = client.to_owned();
    mapping.contents = Contents::Full;
    mapping.constants.client = Some(client.to_owned());
    mapping.constants.currency = Some(Currency::EUR);
    mapping.constants.country = Some(Country::LV);
    let (bytes, today) = (text.as_bytes().into(), "2026-11-20".parse().unwrap());
    let job = ImportJob { bytes, mapping: &mapping, apply: true, withdraw: false, today };
    acts.import(job, &lead(), &|| at("2026-11-20T09:00:00Z"), &mut |_| true).unwrap();
}

fn turn(next: Next) -> Turn {
    match next {
        Next::Turn(turn) => *turn,
        Next::Idle(idle) => panic!("nobody was given out: {idle:?}"),
    }
}

/// The next customer of `user`, called.
fn called(acts: &Acts, user: &User, now: &str) -> Receipt {
    let given = turn(acts.next(user, at(now)).unwrap());
    let call = given.call.unwrap();
    acts.call(user, given.stream, call.party, call.phone, at(now)).unwrap()
}

fn talked(receipt: &Receipt, ending: Ending) -> Report {
    Report {
        which: Which::Out(receipt.contact()),
        reached: Reached::RightParty,
        ending,
        note: None,
        read_back: None,
        hold: None,
        learnt: Learnt::default(),
    }
}

#[test]
fn a_search_never_shows_more_of_a_number_than_was_typed() {
    let acts = desk(ONE);
    let fits = |query: &str| -> Vec<String> {
        acts.find(query, &lead(), 9).unwrap().into_iter().map(|found| found.fits).collect()
    };
    assert_eq!(fits("001"), ["001"]);
    assert_eq!(fits("00 01"), ["0001"]);
    assert_eq!(fits("+371 2000 0001"), ["0001"]);
    assert_eq!(fits("k-1"), ["k1"]);
}

/// Places a debt of a second client in the file, as a merge would bring it.
fn debt_of_another(acts: &Acts, stream: StreamId) -> DebtId {
    let before = acts.file(stream, &lead()).unwrap();
    let (client, debt) = (ClientId(StreamId::new(2, 2)), DebtId(before.next_id));
    let placed = FileEvent::DebtPlaced {
        debt,
        client,
        party: None,
        kind: DebtKind::Invoice,
        issued: "2026-09-01".parse().unwrap(),
        due: "2026-10-01".parse().unwrap(),
        amount: Money::new(6_000, Currency::EUR),
        net: None,
        tax: None,
        number: "X-1".to_owned(),
        reference: None,
        goods: None,
        terms: None,
    };
    let mut after = before.clone();
    after.apply(at(TEN), UserId::DESK, &placed).unwrap();
    let place = acts::place(&after, &acts.store().policy().unwrap(), at(TEN));
    append(acts, (stream, before, after), placed, place);
    debt
}

fn append(
    acts: &Acts,
    (stream, before, after): (StreamId, File, File),
    event: FileEvent,
    place: Place,
) {
    let append = Append {
        stream,
        expected: before.version,
        at: at(TEN),
        by: UserId::DESK,
        events: Events::File(vec![event]),
        idem: None,
        rows: Some(FileRows { before: Some(Box::new(before)), after, place }),
    };
    acts.store().append(&[append]).unwrap();
}

#[test]
fn a_report_names_only_debts_of_granted_clients() {
    let acts = desk(ONE);
    let mut anna = caller(1);
    let receipt = called(&acts, &anna, TEN);
    let stream = receipt.stream();
    let own = acts.file(stream, &lead()).unwrap();
    let others = debt_of_another(&acts, stream);
    anna.grants = Grants::Clients(own.clients.keys().copied().collect());
    let disputed = |debts: Vec<DebtId>| {
        talked(&receipt, Ending::Dispute { debts, words: "Never ordered.".to_owned() })
    };
    let debts: Vec<DebtId> = own.debts.keys().copied().chain([others]).collect();
    let refused = acts.record(&anna, stream, &disputed(debts.clone()), None, at(TEN)).unwrap_err();
    let ActError::Report(faults) = refused else { panic!("{refused:?}") };
    assert_eq!(faults, [Fault::NoSuchDebt { debt: others }]);
    anna.grants = Grants::All;
    acts.record(&anna, stream, &disputed(debts), None, at(TEN)).unwrap();
}

fn enter(acts: &Acts, user: &User, stream: StreamId, entry: &Entry) -> Result<File, Vec<Fault>> {
    match acts.enter(user, stream, entry, None, at(TEN)) {
        Err(ActError::Report(faults)) => Err(faults),
        other => Ok(other.unwrap()),
    }
}

#[test]
fn a_note_is_for_its_writers_client_also_without_a_debt() {
    let acts = desk(ONE);
    let stream = turn(acts.next(&caller(1), at(TEN)).unwrap()).stream;
    let mut file = acts.file(stream, &lead()).unwrap();
    let client = *file.clients.keys().next().unwrap();
    file.debts.clear();
    assert_eq!(acts::only_client(&file, &[]), Some(client));
    file.clients.insert(ClientId(StreamId::new(2, 2)), Vec::new());
    assert_eq!(acts::only_client(&file, &[]), None);
}

#[test]
fn what_is_entered_without_a_talk_stands_in_the_file() {
    let acts = desk(ONE);
    let anna = caller(1);
    let stream = turn(acts.next(&anna, at(TEN)).unwrap()).stream;
    let entered = |entry| enter(&acts, &anna, stream, &entry);
    let file = entered(Entry::Note(" Call mornings. ".to_owned())).unwrap();
    let note = file.notes.values().next().unwrap();
    assert_eq!(note.text, "Call mornings.");
    assert_eq!(note.client, file.clients.keys().next().copied(), "for that client's users");
    assert!(acts.held_by(&anna, at(TEN)).unwrap().is_some(), "a note takes nobody away");

    // There the day is the 20th until 22:00 UTC.
    let yesterday = Some("2026-11-19".parse().unwrap());
    let first = "2026-11-20".parse().unwrap();
    let over = entered(Entry::Hold(HoldKind::Request, yesterday));
    assert_eq!(over, Err(vec![Fault::DayInPast { first }]));
    let file = entered(Entry::Hold(HoldKind::Request, Some(first))).unwrap();
    assert!(acts.held_by(&anna, at(TEN)).unwrap().is_none(), "who is left alone is given back");
    assert!(matches!(acts.next(&anna, at(TEN)).unwrap(), Next::Idle(_)));
    let hold = *file.holds.keys().next().unwrap();
    entered(Entry::Lift(hold)).unwrap();
    assert_eq!(entered(Entry::Lift(hold)), Err(vec![Fault::HoldOver]));
    assert_eq!(turn(acts.next(&anna, at(TEN)).unwrap()).stream, stream);

    let vulnerable = Entry::Route(Some(Skill::Vulnerable));
    entered(vulnerable).unwrap();
    assert!(matches!(acts.next(&anna, at(TEN)).unwrap(), Next::Idle(_)));
    entered(Entry::Route(None)).unwrap();
    assert_eq!(turn(acts.next(&anna, at(TEN)).unwrap()).stream, stream);
}

#[test]
fn a_customer_whose_call_is_not_recorded_yet_stays_with_its_caller() {
    let acts = desk(ONE);
    let anna = caller(1);
    let receipt = called(&acts, &anna, TEN);
    enter(&acts, &anna, receipt.stream(), &Entry::Hold(HoldKind::Request, None)).unwrap();
    assert!(acts.held_by(&anna, at(TEN)).unwrap().is_some());
    acts.record(&anna, receipt.stream(), &talked(&receipt, Ending::Refusal), None, at(TEN))
        .unwrap();
}

#[test]
fn a_dispute_is_settled_once_and_by_who_may_see_it() {
    let acts = desk(ONE);
    let mut anna = caller(1);
    let receipt = called(&acts, &anna, TEN);
    let stream = receipt.stream();
    let others = debt_of_another(&acts, stream);
    let clients = acts.file(stream, &lead()).unwrap().clients;
    let words = "Never ordered.".to_owned();
    let report = talked(&receipt, Ending::Dispute { debts: vec![others], words });
    let file = acts.record(&anna, stream, &report, None, at(TEN)).unwrap();
    let settle = Entry::CloseDispute(*file.disputes.keys().next().unwrap(), DisputeEnd::Upheld);

    let others_client = file.debts[&others].client;
    let own = clients.keys().copied().filter(|client| *client != others_client);
    anna.grants = Grants::Clients(own.collect());
    assert_eq!(enter(&acts, &anna, stream, &settle), Err(vec![Fault::DisputeOver]));
    anna.grants = Grants::All;
    let settled = enter(&acts, &anna, stream, &settle).unwrap();
    assert_eq!(settled.debts[&others].disputed, None);
    assert_eq!(enter(&acts, &anna, stream, &settle), Err(vec![Fault::DisputeOver]));
}

#[test]
fn a_form_sent_twice_answers_as_the_first_did() {
    let acts = desk(ONE);
    let anna = caller(1);
    let receipt = called(&acts, &anna, TEN);
    let report = talked(&receipt, Ending::Refusal);
    let form = |input| Some(Idem { key: [1; 16], input: [input; 32] });
    let send = |input, now| acts.record(&anna, receipt.stream(), &report, form(input), at(now));
    let first = send(1, TEN).unwrap();
    assert_eq!(send(1, QUARTER_PAST).unwrap().version, first.version);
    assert!(matches!(send(2, QUARTER_PAST), Err(ActError::OtherInput)));
    // Without the form's key it is a second report of the same call.
    let again = acts.record(&anna, receipt.stream(), &report, None, at(QUARTER_PAST));
    let Err(ActError::Report(faults)) = again else { panic!("{again:?}") };
    assert_eq!(faults, [Fault::AlreadyRecorded]);
}

#[test]
fn while_somebody_holds_a_customer_only_the_caller_of_a_call_reports_it() {
    let acts = desk(ONE);
    let (anna, zane) = (caller(1), caller(2));
    let receipt = called(&acts, &anna, TEN);
    let report = talked(&receipt, Ending::Refusal);
    let refused = acts.record(&zane, receipt.stream(), &report, None, at(QUARTER_PAST));
    assert!(matches!(refused, Err(ActError::Leased)), "{refused:?}");
    // Anna's lease ran out, and a day later the team is asked what happened: she may still tell.
    let next_day = "2026-11-21T10:15:00Z";
    assert_eq!(turn(acts.next(&zane, at(next_day)).unwrap()).stream, receipt.stream());
    acts.record(&anna, receipt.stream(), &report, None, at(next_day)).unwrap();
}

#[test]
fn an_unfinished_call_is_asked_after_at_any_hour_first_of_its_caller_then_of_the_team() {
    let acts = desk(ONE);
    let (anna, zane) = (caller(1), caller(2));
    let receipt = called(&acts, &anna, TEN);
    let night = at("2026-11-20T23:30:00Z");
    assert!(matches!(acts.next(&zane, night).unwrap(), Next::Idle(_)));
    let hers = turn(acts.next(&anna, night).unwrap());
    assert_eq!((hers.stream, hers.call), (receipt.stream(), None));
    // A day after the call, in the night before a Sunday.
    let day_before = at("2026-11-21T09:59:00Z");
    assert!(matches!(acts.next(&zane, day_before).unwrap(), Next::Idle(_)));
    let sunday = at("2026-11-21T23:30:00Z");
    let teams = turn(acts.next(&zane, sunday).unwrap());
    assert_eq!((teams.stream, teams.call), (receipt.stream(), None));
}

#[test]
fn files_that_do_not_fold_keep_nobody_from_being_woken() {
    let heading = ONE.lines().next().unwrap();
    let row = |n: usize| format!("\nK-{n};Jānis Bērziņš;;R-{n};2026-09-01;2026-10-01;120.00");
    let acts = desk(&(heading.to_owned() + &(0..=BROKEN).map(row).collect::<String>()));
    let streams = acts.store().files(0..=1023, None, 1_000).unwrap();
    let streams: Vec<StreamId> = streams.into_iter().map(|(stream, _)| stream).collect();
    let wakes = |at: Timestamp| Place { queue: None, wake_at: Some(at), wake_on_data: false };
    let (sound, broken) = streams.split_last().unwrap();
    for stream in broken {
        let before = acts.file(*stream, &lead()).unwrap();
        let mut after = before.clone();
        after.version += 1;
        let unfit = FileEvent::DebtRestored { debt: DebtId(999) };
        append(&acts, (*stream, before, after), unfit, wakes(at("2026-11-20T08:00:00Z")));
    }
    let version = acts.file(*sound, &lead()).unwrap().version;
    let placing = Placing { stream: *sound, version, place: wakes(at(TEN)) };
    assert_eq!(acts.store().place(&[placing], at(TEN)).unwrap(), 1);

    let report = acts.wake(at(QUARTER_PAST), &mut |_| true).unwrap();
    assert_eq!((report.woken, report.set_aside.len()), (BROKEN as u64 + 1, BROKEN));
    assert_eq!(report.failed, []);
}
