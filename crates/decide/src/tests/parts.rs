//! Parts that were promised together: what comes counts to the first that it is in time for.

use calendar::{Date, Timestamp, date, plus_days};
use desk::{Policy, Terms};
use journal::{
    ClientId, DebtId, File, FileEvent, PaymentId, PaymentMethod, PromiseId, PromiseKind,
    PromiseState, StreamId, UserId,
};
use locale::Country;
use money::{Currency, Money};
use proptest::prelude::*;

use super::grown::opened;

/// A Monday, after both debts fell due.
const MADE: Date = date(2026, 11, 2);
const DEBT: DebtId = DebtId(4);

fn at(day: Date) -> Timestamp {
    calendar::zone("Europe/Riga").unwrap().instant(day.at(9, 0, 0, 0))
}

fn euros(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// A file with parts of so much, each a week after the one before.
fn promised(parts: &[i64]) -> File {
    let mut file = opened(Some(Country::LV), at(MADE));
    for (minor, week) in parts.iter().zip(1..) {
        let made = FileEvent::PromiseMade {
            promise: PromiseId(file.next_id),
            kind: PromiseKind::Part,
            client: ClientId(StreamId::new(3, 3)),
            debts: vec![DEBT],
            amount: euros(*minor),
            due: plus_days(MADE, 7 * week),
            made_on: MADE,
            method: PaymentMethod::Card,
            pay_day: None,
            contact: None,
            replaces: None,
            reference: None,
        };
        file.apply(at(MADE), UserId(1), &made).unwrap();
    }
    file
}

/// Goes through six weeks day by day; the data of each day is there on the next.
fn lived(mut file: File, payments: &[(i32, i64)]) -> Vec<(PromiseState, i64)> {
    let mut policy = Policy::default();
    for day in 1..42 {
        for (_, minor) in payments.iter().filter(|(on, _)| *on == day) {
            let booked = FileEvent::PaymentBooked {
                payment: PaymentId(file.next_id),
                client: ClientId(StreamId::new(3, 3)),
                debt: Some(DEBT),
                amount: euros(*minor),
                on: plus_days(MADE, day),
                method: PaymentMethod::Card,
                reference: None,
                payer: None,
                external: None,
            };
            file.apply(at(plus_days(MADE, day + 1)), UserId(1), &booked).unwrap();
        }
        let terms = Terms {
            name: "Client".into(),
            country: Some(Country::LV),
            complete_to: Some(plus_days(MADE, day)),
            version: 1,
        };
        policy.clients.insert(ClientId(StreamId::new(3, 3)), terms);
        let now = at(plus_days(MADE, day + 1));
        for _ in 0..4 {
            for event in crate::decide(&file, &policy, now).due {
                file.apply(now, UserId(1), &event).unwrap();
            }
        }
    }
    file.promises.values().map(|promise| (promise.state, promise.paid)).collect()
}

/// The same, worked out payment by payment.
fn expected(parts: &[i64], payments: &[(i32, i64)]) -> Vec<(PromiseState, i64)> {
    let mut taken = vec![0; parts.len()];
    let mut payments = payments.to_vec();
    payments.sort_by_key(|(day, _)| *day);
    for (day, mut minor) in payments {
        for ((part, have), week) in parts.iter().zip(&mut taken).zip(1..) {
            let fits = if day <= 7 * week { minor.min(part - *have) } else { 0 };
            *have += fits;
            minor -= fits;
        }
    }
    let state = |(part, have): (&i64, i64)| match have {
        0 => (PromiseState::Broken, 0),
        have if have < *part => (PromiseState::PartKept, have),
        have => (PromiseState::Kept, have),
    };
    parts.iter().zip(taken).map(state).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..super::cases() })]

    #[test]
    fn money_counts_to_the_first_part_it_is_in_time_for(
        parts in prop::collection::vec(1..3_000_i64, 1..=3),
        payments in prop::collection::vec((1..30_i32, 1..2_500_i64), 0..5),
    ) {
        // More than is owed would settle the debt, which is another story.
        let sum: i64 = payments.iter().map(|(_, minor)| minor).sum();
        prop_assume!(sum < 10_000);
        let mut lived = lived(promised(&parts), &payments);
        // What is over at the end was paid beyond what was promised.
        if let (Some(last), Some(part)) = (lived.last_mut(), parts.last()) {
            last.1 = last.1.min(*part);
        }
        prop_assert_eq!(lived, expected(&parts, &payments));
    }
}

#[test]
fn a_part_that_was_not_kept_ends_the_peace_of_those_to_come() {
    let states = lived(promised(&[1_000, 1_000]), &[(13, 1_000)]);
    assert_eq!(states, [(PromiseState::Broken, 0), (PromiseState::Kept, 1_000)]);
    let mut file = promised(&[1_000, 1_000]);
    let now = at(plus_days(MADE, 9));
    let broken = FileEvent::PromiseJudged {
        promise: *file.promises.keys().next().unwrap(),
        verdict: journal::Verdict::Broken,
        paid: euros(0),
        covered_to: plus_days(MADE, 8),
    };
    let asks = |file: &File| {
        let reason = crate::decide(file, &Policy::default(), now).step;
        matches!(reason, crate::Step::Call { reason: crate::Reason::PromiseBroken { .. }, .. })
    };
    assert!(!asks(&file));
    file.apply(now, UserId(1), &broken).unwrap();
    assert!(asks(&file));
}
