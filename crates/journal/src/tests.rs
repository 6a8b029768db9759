//! The fold, from events to the file.

use calendar::{Date, Timestamp};
use locale::{Country, Language};
use money::{Currency, Money};

use super::*;

pub(crate) fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_767_225_600 + 60 * minute).unwrap()
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn client(n: u64) -> ClientId {
    ClientId(StreamId::new(1, n))
}

pub(crate) fn opened(name: &str, client: ClientId, phones: &[&str]) -> FileEvent {
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

pub(crate) fn placed(debt: u32, client: ClientId, minor: i64) -> FileEvent {
    FileEvent::DebtPlaced {
        debt: DebtId(debt),
        client,
        party: None,
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

pub(crate) fn paid(
    payment: u32,
    debt: Option<u32>,
    client: ClientId,
    minor: i64,
    on: &str,
) -> FileEvent {
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

pub(crate) fn promised(
    promise: u32,
    debts: &[u32],
    replaces: Option<u32>,
    contact: Option<u32>,
) -> FileEvent {
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

pub(crate) fn entered(contact: u32, party: Option<u32>) -> FileEvent {
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

pub(crate) fn record(events: Vec<FileEvent>) -> Vec<Recorded> {
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

pub(crate) fn alone(events: Vec<FileEvent>) -> File {
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

#[test]
fn a_stream_id_carries_its_part() {
    let id = StreamId::new(1023, u64::MAX);
    assert_eq!(id.part(), 1023);
    assert!(id.number() < 1 << 50);
    assert_eq!(StreamId::from_number(id.number()), Some(id));
    assert_eq!(StreamId::from_number(-1), None);
    assert_eq!(StreamId::from_number(1 << 50), None);
}
