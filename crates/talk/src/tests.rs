//! What is usual is told from enough invoices only, and the sheet sorts what is owed.

use calendar::{Date, Timestamp, plus_days};
use journal::{
    ClientId, DebtId, DebtKind, File, FileEvent, Grants, PaymentId, PaymentMethod, StreamId, UserId,
};
use money::{Currency, Money};

use super::{habit, sheet};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

const CLIENT: u64 = 5;

/// A file with invoices due on the first of each month of 2025, each paid so many days late.
fn paying(days_late: &[i32], open_since: Option<&str>) -> File {
    let client = ClientId(StreamId::new(0, CLIENT));
    let mut file = File::default();
    let mut tell = |event: FileEvent| file.apply(Timestamp::UNIX_EPOCH, UserId(1), &event).unwrap();
    let place = |debt: u32, due: Date| FileEvent::DebtPlaced {
        debt: DebtId(debt),
        client,
        party: None,
        kind: DebtKind::Invoice,
        issued: plus_days(due, -14),
        due,
        amount: Money::new(1_000, Currency::EUR),
        net: None,
        tax: None,
        number: debt.to_string(),
        reference: None,
        goods: None,
        terms: None,
    };
    for (n, late) in (1..).zip(days_late) {
        let due = Date::new(2025, i8::try_from(n).unwrap(), 1).unwrap();
        let debt = u32::try_from(n).unwrap() * 2;
        tell(place(debt, due));
        tell(FileEvent::PaymentBooked {
            payment: PaymentId(debt + 1),
            client,
            debt: Some(DebtId(debt)),
            amount: Money::new(1_000, Currency::EUR),
            on: plus_days(due, *late),
            method: PaymentMethod::Transfer,
            reference: None,
            payer: None,
            external: None,
        });
    }
    if let Some(due) = open_since {
        tell(place(100, day(due)));
    }
    file
}

#[test]
fn four_invoices_tell_nothing() {
    assert_eq!(habit(&paying(&[1, 2, 3, 4], None)), None);
}

#[test]
fn forty_one_days_are_unusual_for_who_pays_six_days_late() {
    let file = paying(&[5, 6, 6, 7, 4, 6], Some("2025-10-01"));
    let sheet = sheet(&file, &Grants::All, day("2025-11-11"));
    assert_eq!(sheet.habit.as_ref().map(|h| h.median_days), Some(6));
    assert_eq!((sheet.longest_late, sheet.unusual), (Some(41), Some(true)));
}

#[test]
fn forty_one_days_are_usual_for_who_always_takes_forty() {
    let file = paying(&[40, 38, 44, 39, 41], Some("2025-10-01"));
    assert_eq!(sheet(&file, &Grants::All, day("2025-11-11")).unusual, Some(false));
}

#[test]
fn the_day_on_which_half_of_the_payments_come_is_the_usual_day() {
    assert_eq!(habit(&paying(&[4, 4, 4, 9, 11], None)).unwrap().usual_day, Some(5));
    assert_eq!(habit(&paying(&[1, 4, 8, 9, 11], None)).unwrap().usual_day, None);
}

#[test]
fn payments_that_grow_later_show_as_a_trend() {
    assert_eq!(habit(&paying(&[0, 1, 2, 20, 22, 24], None)).unwrap().trend_days, 21);
}

#[test]
fn the_sheet_holds_only_what_was_issued_and_is_granted() {
    let file = paying(&[1, 2, 3, 4, 5], Some("2025-12-01"));
    let early = sheet(&file, &Grants::All, day("2025-11-01"));
    assert!(early.overdue.is_empty() && early.not_yet_due.is_empty());
    let later = sheet(&file, &Grants::All, day("2025-11-20"));
    assert_eq!(later.not_yet_due.len(), 1);
    assert_eq!(later.due_now.largest(), None);
    assert_eq!(later.open.largest(), Some(Money::new(1_000, Currency::EUR)));
    let other = Grants::Clients([ClientId(StreamId::new(0, 6))].into());
    assert!(sheet(&file, &other, day("2025-12-20")).overdue.is_empty());
}
