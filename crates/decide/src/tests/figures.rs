//! The stage of a debt, the rank of a call, and keys of windows that cannot be read.

use calendar::{Date, Timestamp, date};
use journal::{ClientId, Debt, DebtId, DebtKind, PromiseId, StreamId};
use money::{Currency, Money};

use crate::rank::{rank, rises_on};
use crate::*;

fn debt(due: Date) -> Debt {
    Debt {
        client: ClientId(StreamId::new(1, 1)),
        kind: DebtKind::Invoice,
        number: "1".into(),
        reference: None,
        goods: None,
        terms: None,
        issued: due,
        due,
        amount: Money::new(100, Currency::EUR),
        net: None,
        tax: None,
        paid: 0,
        settled_on: None,
        withdrawn: None,
        disputed: None,
    }
}

#[test]
fn stages_turn_after_the_due_day_and_after_three_years() {
    let due = debt(date(2024, 2, 29));
    assert_eq!(stage(&due, date(2024, 2, 29)), Stage::Current);
    assert_eq!(stage(&due, date(2024, 3, 1)), Stage::Overdue);
    assert_eq!(stage(&due, date(2027, 2, 28)), Stage::Overdue);
    assert_eq!(stage(&due, date(2027, 3, 1)), Stage::Old);
}

#[test]
fn what_was_agreed_goes_before_what_is_late_and_late_before_large() {
    let (today, promise, debt) = (date(2026, 11, 16), PromiseId(1), DebtId(1));
    let overdue = |due: Date, minor| rank(Reason::Overdue { debt, due }, Some(due), today, minor);
    let ranks = [
        rank(
            Reason::CallBackDue {
                call_back: journal::CallBackId(1),
                at: Timestamp::UNIX_EPOCH,
                tied_to: None,
            },
            None,
            today,
            1,
        ),
        rank(Reason::PromiseDueToday { promise }, None, today, 1),
        rank(Reason::PromiseBroken { promise }, Some(date(2026, 11, 15)), today, 1),
        overdue(date(2010, 1, 1), i64::MAX),
        overdue(date(2026, 9, 1), 100_000),
        overdue(date(2026, 9, 1), 10_000),
        overdue(date(2026, 11, 15), i64::MAX),
        overdue(date(2026, 11, 15), 0),
    ];
    assert!(ranks.is_sorted_by(|a, b| b < a), "{ranks:?}");
}

#[test]
fn the_rank_rises_on_the_day_it_says() {
    let due = date(2026, 1, 1);
    let of = |today| rank(Reason::FirstCall { debt: DebtId(1), due }, Some(due), today, 100);
    let mut today = date(2026, 1, 2);
    while let Some(day) = rises_on(due, today) {
        assert_eq!(of(today), of(calendar::plus_days(day, -1)));
        assert!(of(today) < of(day));
        today = day;
    }
    assert_eq!(of(today), of(date(2090, 1, 1)));
}

#[test]
fn a_window_that_cannot_be_read_never_opens() {
    for key in ["", "-", "LV", "LV Europe/Nowhere", "US America/New_York", "??", "LV  "] {
        let state = window_state(key, Timestamp::UNIX_EPOCH);
        assert_eq!(state, WindowState::Closed { opens: None }, "{key:?}");
    }
}
