//! Files of one person made one and parted again, also within each other.

use std::collections::BTreeSet;

use journal::{ClientId, DebtId, FileEvent, Grants, PaymentId, PaymentMethod, StreamId};
use money::{Currency, Money};
use store::{AppendError, NumberKind, Store, StoreError};

use crate::files::note;
use crate::support::{add, client, customer, load, only, placed, try_add, unlisted};

/// Sends `away` off, without joining it to `into` yet.
fn send_away(store: &Store, merge: u64, (away, into): (StreamId, StreamId)) {
    add(store, away, vec![FileEvent::MergedAway { merge, into }]);
}

/// Joins what was sent away.
fn join(store: &Store, merge: u64, (from, into): (StreamId, StreamId)) {
    let (gone, stays) = (load(store, from), load(store, into));
    let (version, base, ids) = (gone.version - 1, stays.next_id, gone.next_id);
    add(store, into, vec![FileEvent::FileJoined { merge, from, version, base, ids }]);
}

pub(crate) fn merge(store: &Store, merge: u64, files: (StreamId, StreamId)) {
    send_away(store, merge, files);
    join(store, merge, files);
}

/// Takes a file back that was joined.
fn part(store: &Store, merge: u64, (away, into): (StreamId, StreamId)) {
    add(store, into, vec![FileEvent::FileParted { merge }]);
    come_back(store, merge, (away, into));
}

fn come_back(store: &Store, merge: u64, (away, into): (StreamId, StreamId)) {
    let host = load(store, into);
    let (join, parted) = *host.parted.iter().find(|(join, _)| join.merge == merge).unwrap();
    let (joined, base, ids) = (join.at_version, join.base, join.ids);
    let mut events = vec![FileEvent::MergeUndone { merge, into, joined, parted, base, ids }];
    events.extend(store.following(into, merge).unwrap());
    add(store, away, events);
}

fn paid(payment: u32, debt: u32, client: ClientId) -> FileEvent {
    FileEvent::PaymentBooked {
        payment: PaymentId(payment),
        client,
        debt: Some(DebtId(debt)),
        amount: Money::new(12_100, Currency::EUR),
        on: calendar::Date::constant(2026, 11, 1),
        method: PaymentMethod::Transfer,
        reference: None,
        payer: None,
        external: None,
    }
}

fn holder(store: &Store, kind: NumberKind, of: u64, number: &str) -> Option<(StreamId, u32)> {
    store.taken(kind, client(of), &[number]).unwrap()[0]
}

fn found(store: &Store, query: &str) -> Vec<StreamId> {
    let hits = store.find(query, &Grants::All, 9).unwrap();
    hits.into_iter().map(|hit| hit.stream).collect()
}

/// Everything verifies and every row follows from the events.
#[track_caller]
fn check(store: &Store) {
    let verified = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!(verified.findings, []);
    let place = &mut |_, _: &journal::File| store::Place::default();
    let rebuilt = store.rebuild(crate::support::AT, place, &mut |_| {}).unwrap();
    assert_eq!(rebuilt.differences, []);
}

pub(crate) fn merged_files_are_loaded_as_one(store: &Store) {
    let (a, b) = (customer(store, client(1), 1, "Anna"), customer(store, client(2), 2, "Ana"));
    merge(store, 5, (b, a));
    let file = load(store, a);
    assert_eq!(file.debts.keys().collect::<Vec<_>>(), [&DebtId(3), &DebtId(4 + 3)]);
    assert_eq!(load(store, b).merged_into, Some(a));
    assert!(store.load(a, &only(client(2))).unwrap().is_some());
    let refused = try_add(store, b, vec![note(9, None)]).unwrap_err();
    assert!(matches!(refused, AppendError::Closed { stream } if stream == b), "{refused:?}");
    assert_eq!(found(store, "ana"), [a]);
    add(store, a, vec![note(40, None)]);
    assert_eq!(load(store, a).notes.len(), 1);
    check(store);
}

pub(crate) fn files_merged_within_each_other_are_one(store: &Store) {
    let a = customer(store, client(1), 1, "Anna Liepa");
    let b = customer(store, client(2), 2, "Anna Ozola");
    let c = customer(store, client(2), 3, "Anna Egle");
    merge(store, 1, (c, b));
    merge(store, 2, (b, a));
    let file = load(store, a);
    let numbers: Vec<_> = file.debts.values().map(|debt| debt.number.as_str()).collect();
    assert_eq!(numbers, ["INV-1", "INV-2", "INV-3"]);
    assert_eq!(file.joined.iter().map(|join| join.from).collect::<Vec<_>>(), [b]);
    for (query, kind, of, number) in [
        ("liepa", NumberKind::Customer, 1, "C-1"),
        ("ozola", NumberKind::Customer, 2, "C-2"),
        ("egle", NumberKind::Debt, 2, "INV-3"),
    ] {
        assert_eq!(found(store, query), [a]);
        assert_eq!(holder(store, kind, of, number).map(|(stream, _)| stream), Some(a), "{number}");
    }
    check(store);
    // What is recorded now follows what it names, through both partings.
    let egle = file.debts.iter().find(|(_, debt)| debt.number == "INV-3").unwrap();
    add(store, a, vec![paid(file.next_id, egle.0.0, client(2)), note(file.next_id + 1, None)]);
    part(store, 2, (b, a));
    assert_eq!((load(store, a).debts.len(), load(store, b).debts.len()), (1, 2));
    check(store);
    part(store, 1, (c, b));
    let (a, b, c) = (load(store, a), load(store, b), load(store, c));
    assert_eq!((a.debts.len(), b.debts.len(), c.debts.len()), (1, 1, 1));
    assert_eq!((a.payments.len(), b.payments.len(), c.payments.len()), (0, 0, 1));
    assert_eq!((a.notes.len(), b.notes.len(), c.notes.len()), (1, 1, 1));
    assert_eq!(c.debts[&DebtId(3)].open().minor, 0);
    check(store);
}

pub(crate) fn a_merged_number_moves_and_comes_back(store: &Store) {
    // Both of one client: the desk had the same person under two numbers.
    let (a, b) = (customer(store, client(1), 1, "Anna"), customer(store, client(1), 2, "Ana"));
    let invoice = || holder(store, NumberKind::Debt, 1, "INV-2");
    let number = || holder(store, NumberKind::Customer, 1, "C-2");
    send_away(store, 5, (b, a));
    assert_eq!((number(), invoice()), (Some((b, 1)), Some((b, 3))), "kept until it is joined");
    join(store, 5, (b, a));
    assert_eq!((number(), invoice()), (Some((a, 5)), Some((a, 7))));
    assert_eq!((found(store, "c2"), found(store, "c1")), (vec![a], vec![a]));
    add(store, a, vec![FileEvent::FileParted { merge: 5 }]);
    assert_eq!((number(), invoice()), (Some((b, 1)), Some((b, 3))), "its own at once");
    come_back(store, 5, (b, a));
    assert_eq!((number(), invoice()), (Some((b, 1)), Some((b, 3))));
    assert_eq!(holder(store, NumberKind::Customer, 1, "C-1"), Some((a, 1)));
    assert_eq!((found(store, "c2"), found(store, "c1")), (vec![b], vec![a]));
    assert_eq!((load(store, a).debts.len(), load(store, b).merged_into), (1, None));
    check(store);
}

pub(crate) fn all_files_of_a_person_are_erased_together(store: &Store) {
    let three = |n: u32| {
        let [a, b, c] =
            [n, n + 1, n + 2].map(|n| customer(store, client(u64::from(n)), n, "Anna Ozola"));
        merge(store, u64::from(n), (c, b));
        merge(store, u64::from(n) + 1, (b, a));
        [a, b, c]
    };
    for (n, place) in [(10, 0), (20, 1), (30, 2)] {
        let files = three(n);
        assert_eq!(store.same_person(files[place]).unwrap(), files.into());
        assert!(store.erase(files[place], &mut unlisted).unwrap());
        for file in files {
            assert!(matches!(store.load(file, &Grants::All), Err(StoreError::Erased(_))));
        }
        assert_eq!(store.same_person(files[place]).unwrap(), files.into(), "still known");
        assert_eq!(found(store, "ozola"), []);
    }
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().erased, 9);
}

/// Also where only one of them says yet that they parted.
pub(crate) fn who_is_parting_is_not_erased_with_the_other(store: &Store) {
    let a = customer(store, client(1), 50, "Anna Liepa");
    let b = customer(store, client(2), 51, "Eva Kalna");
    merge(store, 1, (b, a));
    add(store, a, vec![FileEvent::FileParted { merge: 1 }]);
    for (one, other) in [(a, b), (b, a)] {
        assert_eq!(store.same_person(one).unwrap(), [one].into(), "{other} is another's");
    }
    let mut listed = BTreeSet::new();
    let mut list = |files: &BTreeSet<StreamId>| {
        listed.extend(files);
        Ok::<_, StoreError>(())
    };
    assert!(store.erase(b, &mut list).unwrap());
    assert_eq!(listed, [b].into());
    assert_eq!(load(store, a).merged_into, None);
}

/// What cannot be put on the list is not erased.
pub(crate) fn nobody_is_erased_unlisted(store: &Store) {
    let a = customer(store, client(1), 60, "Anna Liepa");
    let b = customer(store, client(2), 61, "Anna Liepa");
    merge(store, 1, (b, a));
    let mut full = |files: &BTreeSet<StreamId>| {
        assert_eq!(*files, [a, b].into());
        Err(StoreError::Misuse("the disk is full"))
    };
    assert!(store.erase(b, &mut full).is_err());
    assert!(store.load(b, &Grants::All).unwrap().is_some());
    assert!(store.load(a, &Grants::All).unwrap().is_some());
}

pub(crate) fn who_has_parted_outlives_the_other(store: &Store) {
    for (n, erases_host) in [(10, true), (20, false)] {
        let a = customer(store, client(1), n, "Anna Liepa");
        let b = customer(store, client(2), n + 1, "Eva Kalna");
        merge(store, 1, (b, a));
        let next = load(store, a).next_id;
        add(store, a, vec![paid(next, 4 + 3, client(2)), note(next + 1, None)]);
        part(store, 1, (b, a));
        let (gone, stays) = if erases_host { (a, b) } else { (b, a) };
        let before = load(store, stays);
        assert!(store.erase(gone, &mut unlisted).unwrap());
        assert_eq!(load(store, stays), before);
        assert_eq!(
            store.fold_with(stays, crate::support::AT, journal::UserId(1), &[]).unwrap(),
            before
        );
        assert_eq!((before.notes.len(), before.payments.len()), (1, usize::from(erases_host)));
        add(store, stays, vec![placed(before.next_id, client(3), &format!("L-{n}"))]);
        check(store);
    }
}

pub(crate) fn a_file_may_be_merged_again(store: &Store) {
    let (a, b) = (customer(store, client(1), 1, "Anna"), customer(store, client(2), 2, "Ana"));
    for round in 1..=3 {
        merge(store, round, (b, a));
        let debt = load(store, a).joined[0].base + 3;
        let payment = paid(load(store, a).next_id, debt, client(2));
        add(store, a, vec![payment]);
        check(store);
        part(store, round, (b, a));
        check(store);
    }
    let file = load(store, b);
    assert_eq!((file.payments.len(), file.debts[&DebtId(3)].paid), (3, 3 * 12_100));
    assert_eq!(load(store, a).payments.len(), 0);
}
