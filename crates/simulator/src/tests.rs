//! Small worlds, lived whole.

use calendar::date;
use journal::{FileEvent, Grants, PaymentId, PaymentMethod, StreamId, UserId};
use store::{Append, DeskKey, Events, FileRows};

use crate::{Failure, Lived, Plan, check, heads, live, tally};

fn plan(seed: u64, customers: usize, days: u16) -> Plan {
    let key = DeskKey::new([3; 32]);
    Plan { seed, customers, days, until: date(2026, 11, 21), key }
}

fn lived(seed: u64, customers: usize, days: u16) -> Lived {
    live(&plan(seed, customers, days), &mut |_| {}).expect("the world lives to its end")
}

fn spoken(lived: &Lived) -> Vec<Failure> {
    check(lived, None).expect("a store in memory can be read")
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let (one, other) = (lived(11, 12, 9), lived(11, 12, 9));
    assert_eq!(heads(&one.store).unwrap(), heads(&other.store).unwrap());
    let third = lived(12, 12, 9);
    assert_ne!(heads(&one.store).unwrap(), heads(&third.store).unwrap());
}

/// The days hold the end of summer time.
#[test]
fn no_checker_speaks_of_a_small_world() {
    let lived = lived(7, 30, 30);
    let failures = spoken(&lived);
    assert!(failures.is_empty(), "{}", failures[0]);
    let tally = tally(&lived.store).unwrap();
    assert_eq!(tally.files, 30);
    assert!(0 < tally.talks && 0 < tally.promises.values().sum::<usize>(), "{tally}");
}

/// Appends what no careful desk would, at the end of the first file that has an open debt.
fn spoil(lived: &Lived, events: impl Fn(&journal::File) -> Vec<FileEvent>) -> StreamId {
    let store = &lived.store;
    let streams = store.files(0..=1023, None, 100).unwrap();
    let (stream, file) = streams
        .into_iter()
        .map(|(stream, _)| (stream, store.load(stream, &Grants::All).unwrap().unwrap().file))
        .find(|(_, file)| file.debts.values().any(|debt| debt.open().is_owed()))
        .unwrap();
    let events = events(&file);
    let mut after = file.clone();
    let (at, by) = (lived.ended, UserId(3));
    for event in &events {
        after.apply(at, by, event).unwrap();
    }
    let place = acts::place(&after, &store.policy().unwrap(), at);
    let expected = file.version;
    let rows = Some(FileRows { before: Some(Box::new(file)), after, place });
    let events = Events::File(events);
    store.append(&[Append { stream, expected, at, by, events, idem: None, rows }]).unwrap();
    stream
}

fn speakers(lived: &Lived) -> Vec<(&'static str, Option<StreamId>)> {
    let mut all: Vec<_> = spoken(lived).iter().map(|one| (one.checker, one.stream)).collect();
    all.dedup();
    all
}

#[test]
fn money_that_nobody_told_of_is_noticed() {
    let lived = lived(5, 10, 3);
    let stream = spoil(&lived, |file| {
        let (debt, known) = file.debts.iter().find(|(_, debt)| debt.open().is_owed()).unwrap();
        let mut amount = known.amount;
        amount.minor = 1;
        vec![FileEvent::PaymentBooked {
            payment: PaymentId(file.next_id),
            client: known.client,
            debt: Some(*debt),
            amount,
            on: date(2026, 11, 20),
            method: PaymentMethod::Cash,
            reference: None,
            payer: None,
            external: Some("nobody's".to_owned()),
        }]
    });
    assert_eq!(speakers(&lived), [("money", Some(stream))]);
}

#[test]
fn a_call_without_a_permit_is_noticed() {
    let lived = lived(5, 10, 3);
    let stream = spoil(&lived, |file| {
        let (phone, known) = file.phones.iter().next().unwrap();
        vec![FileEvent::ContactIntended {
            contact: journal::ContactId(file.next_id),
            channel: journal::Channel::Call,
            party: known.party,
            phone: Some(*phone),
            purpose: journal::Purpose::Demand,
            proof: journal::Proof {
                rules: Vec::new(),
                zones: Vec::new(),
                local: date(2026, 11, 21).at(1, 0, 0, 0),
                until: lived.ended,
                policy: String::new(),
                version: file.version,
            },
        }]
    });
    let speakers = speakers(&lived);
    for checker in ["warden", "intents", "faith"] {
        assert!(speakers.contains(&(checker, Some(stream))), "{checker}: {speakers:?}");
    }
}
