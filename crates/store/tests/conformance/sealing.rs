//! The seal of the day.

use calendar::{Date, plus_days};
use store::{DaySeal, RootsVerified, SealFinding, Store};

use crate::support::{add, client, customer, memory, placed, unlisted};

pub(crate) const DAY: Date = Date::constant(2026, 11, 20);

pub(crate) fn seal(store: &Store, day: i32) -> DaySeal {
    store.seal_day(plus_days(DAY, day), &mut |_, _| {}).unwrap()
}

pub(crate) fn compared(store: &Store, seals: &[DaySeal]) -> RootsVerified {
    store.verify_roots((seals, &[]), &store.seal_key(), &mut |_, _| {}).unwrap()
}

pub(crate) fn a_day_is_sealed_once_and_found_again(store: &Store) {
    let empty = seal(store, 0);
    let anna = customer(store, client(1), 1, "Anna Ozola");
    let first = seal(store, 1);
    add(store, anna, vec![placed(4, client(1), "4")]);
    assert_eq!(seal(store, 1), first, "a day has one seal");
    let second = seal(store, 2);
    let quiet = seal(store, 3);
    customer(store, client(1), 2, "Ben Kalns");
    assert_ne!((empty.root, first.root), (first.root, second.root));
    assert_eq!(second.root, quiet.root, "nothing moved");
    assert_eq!(seal(store, 1), quiet, "a day that is over is not sealed any more");

    let seals = [empty, first, second, quiet];
    assert_eq!(store.day_seals().unwrap(), seals);
    let all =
        RootsVerified { days: 4, good_until: Some(plus_days(DAY, 3)), ..RootsVerified::default() };
    assert_eq!(compared(store, &seals), all);
    assert!(store.erase(anna, &mut unlisted).unwrap());
    assert_eq!(compared(store, &seals), all, "an erased file is sealed as it was");
}

/// One server seals the day that ends while another, past midnight, seals the next: the day that
/// ended has no seal of its own then.
pub(crate) fn two_days_sealed_at_once_are_found_again(store: &Store) {
    let mut files: Vec<_> = (1..40).map(|n| customer(store, client(1), n, "Anna Ozola")).collect();
    files.sort_unstable_by_key(|file| file.part());
    let before = seal(store, 0);
    for file in files.iter().step_by(2) {
        add(store, *file, vec![placed(4, client(1), &format!("second of {file}"))]);
    }
    let mut after = None;
    let ending = store.seal_day(plus_days(DAY, 1), &mut |done, _| {
        if done == 512 {
            after = Some(seal(store, 2));
            for file in files.iter().filter(|file| 512 <= file.part()).step_by(3) {
                add(store, *file, vec![placed(9, client(1), &format!("third of {file}"))]);
            }
        }
    });
    let after = after.unwrap();
    assert_eq!(ending.unwrap(), after);
    let seals = [before, after, seal(store, 3)];
    assert_eq!(store.day_seals().unwrap(), seals);
    let all =
        RootsVerified { days: 3, good_until: Some(plus_days(DAY, 3)), ..RootsVerified::default() };
    assert_eq!(compared(store, &seals), all);
}

pub(crate) fn a_file_of_roots_must_be_the_desks(store: &Store) {
    customer(store, client(1), 1, "Anna Ozola");
    let seals = [seal(store, 0), seal(store, 1)];
    assert_eq!(compared(store, &seals[..1]).findings, [], "a copy of yesterday is no finding");
    let absent = compared(store, &seals[1..]);
    assert_eq!(absent.findings, [SealFinding::Absent(DAY)]);
    let other_day = DaySeal { day: plus_days(DAY, 1), ..seals[0].clone() };
    let forged = compared(store, &[seals[0].clone(), other_day]);
    assert_eq!(forged.findings, [SealFinding::Forged(plus_days(DAY, 1))]);
    let elsewhere = memory();
    let unknown = compared(&elsewhere, &seals[..1]);
    let day = DAY;
    assert_eq!(unknown.findings, [SealFinding::Unknown(day), SealFinding::Rewritten(day)]);
    assert_eq!(unknown.good_until, None);
}

pub(crate) fn a_copy_keeps_its_seals(store: &Store) {
    customer(store, client(1), 1, "Anna Ozola");
    let seals = [seal(store, 0)];
    let copy = memory();
    store.copy_into(&copy, &mut |_, _| {}).unwrap();
    assert_eq!(compared(&copy, &seals).findings, []);
}
