//! The fold, from events to the file, and the merging and parting of two files of one person.

use calendar::{Date, Timestamp};
use locale::{Country, Language};
use money::{Currency, Money};

use super::*;

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_767_225_600 + 60 * minute).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn client(n: u64) -> ClientId {
    ClientId(StreamId::new(1, n))
}

fn opened(name: &str, client: ClientId, phones: &[&str]) -> FileEvent {
    FileEvent::FileOpened {
        party: PartyId(1),
        client,
        kind: PartyKind::Person,
        country: Some(Country::LV),
        language: Language::Latvian,
        customer_number: Some("K-1".to_owned()),
        name: name.to_owned(),
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
        phones: phones.iter().map(|&n| n.to_owned()).collect(),
    }
}

fn placed(debt: u32, client: ClientId, minor: i64) -> FileEvent {
    FileEvent::DebtPlaced {
        debt: DebtId(debt),
        client,
        kind: DebtKind::Invoice,
        issued: day("2025-11-01"),
        due: day("2025-12-01"),
        amount: Money::new(minor, Currency::EUR),
        net: None,
        tax: None,
        number: format!("R-{debt}"),
        reference: None,
        goods: None,
        terms: None,
    }
}

fn paid(payment: u32, debt: Option<u32>, client: ClientId, minor: i64, on: &str) -> FileEvent {
    FileEvent::PaymentBooked {
        payment: PaymentId(payment),
        client,
        debt: debt.map(DebtId),
        amount: Money::new(minor, Currency::EUR),
        on: day(on),
        method: PaymentMethod::Transfer,
        reference: None,
        payer: None,
        external: None,
    }
}

fn promised(promise: u32, debts: &[u32], replaces: Option<u32>, contact: Option<u32>) -> FileEvent {
    FileEvent::PromiseMade {
        promise: PromiseId(promise),
        kind: PromiseKind::Full,
        client: client(1),
        debts: debts.iter().copied().map(DebtId).collect(),
        amount: Money::new(100, Currency::EUR),
        due: day("2026-01-20"),
        made_on: day("2026-01-01"),
        method: PaymentMethod::Transfer,
        pay_day: None,
        contact: contact.map(ContactId),
        replaces: replaces.map(PromiseId),
        reference: None,
    }
}

fn entered(contact: u32, party: Option<u32>) -> FileEvent {
    FileEvent::ContactEntered {
        contact: ContactId(contact),
        direction: Direction::In,
        channel: Channel::Call,
        happened: at(0),
        party: party.map(PartyId),
        phone: None,
        outcome: Outcome::Talk,
        reached: Reached::RightParty,
    }
}

fn record(events: Vec<FileEvent>) -> Vec<Recorded> {
    (1..)
        .zip(events)
        .map(|(seq, event)| Recorded {
            seq,
            at: at(i64::try_from(seq).unwrap()),
            by: UserId(1),
            event,
        })
        .collect()
}

fn alone(events: Vec<FileEvent>) -> File {
    replay(&record(events), &mut |_, _| Vec::new()).unwrap()
}

#[test]
fn ids_never_meet() {
    let file = alone(vec![opened("Anna", client(1), &["+37120000001", "+37120000002"])]);
    assert_eq!(file.next_id, 4, "the party is 1, its numbers 2 and 3");
    assert_eq!(file.usable_phones(), [PhoneId(2), PhoneId(3)]);
}

#[test]
fn a_debt_is_settled_on_the_day_of_the_last_payment_and_opens_again_when_corrected() {
    let euro = |minor| Money::new(minor, Currency::EUR);
    let mut events = vec![
        opened("Anna", client(1), &[]),
        placed(2, client(1), 100),
        paid(3, Some(2), client(1), 40, "2026-01-02"),
        paid(4, Some(2), client(1), 60, "2026-01-05"),
    ];
    let debt = alone(events.clone()).debts[&DebtId(2)].clone();
    assert_eq!((debt.open(), debt.settled_on), (euro(0), Some(day("2026-01-05"))));
    events.push(FileEvent::DebtCorrected {
        debt: DebtId(2),
        due: None,
        amount: Some(euro(130)),
        reference: None,
        goods: None,
        terms: None,
    });
    let debt = alone(events).debts[&DebtId(2)].clone();
    assert_eq!((debt.open(), debt.settled_on), (euro(30), None));
}

#[test]
fn a_new_promise_takes_the_place_of_the_old() {
    let file = alone(vec![
        opened("Anna", client(1), &[]),
        placed(2, client(1), 100),
        promised(3, &[2], None, None),
        promised(4, &[2], Some(3), None),
    ]);
    let states: Vec<_> = file.promises[&PromiseId(3)].history.iter().map(|(_, s)| *s).collect();
    assert_eq!(states, [PromiseState::Open, PromiseState::Renegotiated(PromiseId(4))]);
    assert_eq!(file.live_promises().map(|(id, _)| id).collect::<Vec<_>>(), [PromiseId(4)]);
}

#[test]
fn a_talk_that_leaves_nothing_is_without_result() {
    let talk = |more: Vec<FileEvent>| {
        let mut events =
            vec![opened("Anna", client(1), &[]), placed(2, client(1), 100), entered(3, Some(1))];
        events.extend(more);
        alone(events).contacts[&ContactId(3)].is_without_result()
    };
    assert!(talk(vec![]));
    assert!(!talk(vec![promised(4, &[2], None, Some(3))]));
    let hold = FileEvent::HoldPlaced {
        hold: HoldId(4),
        kind: HoldKind::BreathingSpace,
        until: None,
        contact: Some(ContactId(3)),
    };
    assert!(!talk(vec![hold]));
}

#[test]
fn what_does_not_fit_is_a_fault_with_its_place() {
    let events =
        vec![opened("Anna", client(1), &[]), paid(3, Some(2), client(1), 40, "2026-01-02")];
    let fault = replay(&record(events), &mut |_, _| Vec::new()).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "event 2 does not fit the file: it names debt 2, which the file does not hold"
    );
}

#[test]
fn other_clients_matters_are_left_out_but_holds_stay() {
    let file = alone(vec![
        opened("Anna", client(1), &[]),
        placed(2, client(1), 100),
        placed(3, client(2), 200),
        paid(4, Some(3), client(2), 50, "2026-01-02"),
        FileEvent::HoldPlaced {
            hold: HoldId(5),
            kind: HoldKind::Request,
            until: None,
            contact: None,
        },
    ]);
    let seen = file.seen_by(&Grants::Clients([client(1)].into()));
    assert_eq!(seen.debts.keys().copied().collect::<Vec<_>>(), [DebtId(2)]);
    assert!(seen.payments.is_empty());
    assert_eq!(seen.holds.len(), 1);
    assert!(!file.is_granted(&Grants::Clients([client(9)].into())));
}

/// File A (two debts) takes B (one debt) in, things happen, and they part again.
struct Story {
    a: Vec<FileEvent>,
    b: Vec<FileEvent>,
}

const B_BASE: u32 = 10;

impl Story {
    fn joined() -> Self {
        let a = vec![
            opened("Anna Liepa", client(1), &["+37120000001"]),
            placed(3, client(1), 100),
            FileEvent::FileJoined {
                merge: 77,
                from: StreamId::new(2, 2),
                version: 2,
                base: B_BASE,
                ids: 3,
            },
        ];
        let b = vec![
            opened("A. Liepa", client(2), &[]),
            placed(2, client(2), 900),
            FileEvent::MergedAway { merge: 77, into: StreamId::new(1, 1) },
        ];
        Self { a, b }
    }

    fn part(mut self) -> Self {
        self.a.push(FileEvent::FileParted { merge: 77 });
        let parted = u64::try_from(self.a.len()).unwrap();
        self.b.push(FileEvent::MergeUndone {
            merge: 77,
            into: StreamId::new(1, 1),
            joined: 3,
            parted,
            base: B_BASE,
            ids: 3,
        });
        self
    }

    fn fold(&self) -> (File, File) {
        let (a, b) = (record(self.a.clone()), record(self.b.clone()));
        let upto = |events: &[Recorded], version| {
            events.iter().filter(|r| r.seq <= version).cloned().collect::<Vec<_>>()
        };
        let file_a = replay(&a, &mut |_, version| upto(&b, version)).unwrap();
        let file_b = replay(&b, &mut |_, version| upto(&a, version)).unwrap();
        (file_a, file_b)
    }
}

#[test]
fn a_joined_file_brings_its_debts_and_gives_up_its_own_life() {
    let (a, b) = Story::joined().fold();
    assert_eq!(a.debts.keys().map(|id| id.0).collect::<Vec<_>>(), [3, B_BASE + 2]);
    assert_eq!(a.customer().map(|party| party.name.as_str()), Some("Anna Liepa"));
    assert_eq!(a.parties.len(), 2);
    assert_eq!(a.version, 3, "only its own events count");
    assert_eq!(a.next_id, B_BASE + 3);
    assert_eq!(b.merged_into, Some(StreamId::new(1, 1)));
}

#[test]
fn after_parting_facts_follow_the_debt_they_name_and_the_rest_goes_to_both() {
    let mut story = Story::joined();
    story.a.extend([
        paid(13, Some(B_BASE + 2), client(2), 900, "2026-01-02"),
        paid(14, Some(3), client(1), 60, "2026-01-03"),
        FileEvent::HoldPlaced {
            hold: HoldId(15),
            kind: HoldKind::Request,
            until: None,
            contact: None,
        },
        entered(16, Some(B_BASE + 1)),
        FileEvent::ReadBackGiven { contact: ContactId(16), text: "all paid".to_owned() },
        promised(17, &[3, B_BASE + 2], None, Some(16)),
        FileEvent::HoldLifted { hold: HoldId(15) },
    ]);
    let (a, b) = story.part().fold();

    assert_eq!(a.debts.keys().map(|id| id.0).collect::<Vec<_>>(), [3]);
    assert_eq!(a.debts[&DebtId(3)].paid, 60);
    assert!(a.contacts.is_empty(), "the talk was with the other file's person");
    assert!(a.holds[&HoldId(15)].lifted.is_some());
    assert_eq!(a.promises[&PromiseId(17)].debts, [DebtId(3)]);
    assert!(a.joined.is_empty());

    assert_eq!(b.merged_into, None);
    assert_eq!(b.debts[&DebtId(2)].paid, 900);
    assert!(b.holds[&HoldId(5)].lifted.is_some());
    assert_eq!(b.contacts[&ContactId(6)].read_back.as_deref(), Some("all paid"));
    assert_eq!(b.promises[&PromiseId(7)].debts, [DebtId(2)]);
    assert!(8 <= b.next_id);
}

#[test]
fn a_stream_id_carries_its_part() {
    let id = StreamId::new(1023, u64::MAX);
    assert_eq!(id.part(), 1023);
    assert!(id.number() < 1 << 50);
    assert_eq!(StreamId::from_number(id.number()), Some(id));
    assert_eq!(StreamId::from_number(-1), None);
    assert_eq!(StreamId::from_number(1 << 50), None);
}
