//! What is usual is told from enough invoices only, and the sheet sorts what is owed.

use calendar::{Date, Timestamp, plus_days};
use journal::{
    ClientId, CustomerType, DebtId, DebtKind, File, FileEvent, Grants, PaymentId, PaymentMethod,
    Reason, StreamId, UserId,
};
use money::{Currency, Money};

use super::{
    CallStage, DebtStage, Facts, Fits, LIBRARY, Listener, Seen, ability, approach, habit,
    objection_of, sayings, share, sheet, will,
};

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

fn tell(file: &mut File, on: &str, event: &FileEvent) {
    let at = day(on).to_zoned(calendar::TimeZone::UTC).unwrap().timestamp();
    file.apply(at, UserId(1), event).unwrap();
}

fn told(reason: Reason) -> FileEvent {
    FileEvent::ReasonGiven { contact: None, client: None, reason, words: None }
}

fn guessed(file: &File, today: &str) -> Option<(Option<CustomerType>, bool)> {
    let today = day(today);
    let (sheet, facts) = (sheet(file, &Grants::All, today), Facts::of(file, today));
    approach(&sheet, &facts, today).map(|approach| (approach.kind, approach.is_fairly_sure))
}

#[test]
fn without_evidence_there_is_no_approach() {
    assert_eq!(guessed(&paying(&[], Some("2025-10-01")), "2025-11-11"), None);
}

#[test]
fn who_always_paid_on_time_and_is_late_now_has_forgotten() {
    let file = paying(&[0, 1, 0, 2, 1], Some("2025-10-01"));
    assert_eq!(guessed(&file, "2025-11-11"), Some((Some(CustomerType::Forgetful), true)));
}

#[test]
fn a_setback_that_was_told_outweighs_what_was_usual_and_expires() {
    let mut file = paying(&[0, 1, 0, 2, 1], Some("2025-10-01"));
    tell(&mut file, "2025-11-10", &told(Reason::LostIncome));
    tell(&mut file, "2025-11-10", &told(Reason::Illness));
    assert_eq!(guessed(&file, "2025-11-11"), Some((Some(CustomerType::Involuntary), true)));
    assert_eq!(guessed(&file, "2026-11-11").unwrap().0, Some(CustomerType::Forgetful));
}

#[test]
fn the_callers_own_word_counts_until_its_day() {
    let mut file = paying(&[0, 1, 0, 2, 1], Some("2025-10-01"));
    let until = day("2025-12-01");
    let word = FileEvent::ApproachSupposed { contact: None, until, kind: None };
    tell(&mut file, "2025-11-10", &word);
    assert_eq!(guessed(&file, "2025-12-01"), Some((None, true)));
    assert_eq!(guessed(&file, "2025-12-02").unwrap().0, Some(CustomerType::Forgetful));
}

#[test]
fn will_and_ability_are_told_apart() {
    let mut file = paying(&[30, 40, 35, 42, 38], Some("2025-10-01"));
    tell(&mut file, "2025-11-10", &told(Reason::Unwilling));
    let today = day("2025-11-11");
    let (sheet, facts) = (sheet(&file, &Grants::All, today), Facts::of(&file, today));
    assert_eq!(will(&facts).speaks_against, [Seen::Told { reason: Reason::Unwilling }]);
    assert_eq!(ability(&facts, &sheet).speaks_against, [Seen::UsuallyLate { days: 38 }]);
}

fn listener() -> Listener {
    Listener {
        is_company: false,
        is_young: false,
        kind: None,
        debts: Some(DebtStage::Overdue),
        has_kept: false,
        has_failed: false,
    }
}

fn keys(stage: CallStage, to: &Listener) -> Vec<&'static str> {
    sayings(stage, to).into_iter().map(|saying| saying.key).collect()
}

#[test]
fn before_the_person_is_identified_nothing_of_a_debt_is_sayable() {
    let opening = sayings(CallStage::Opening, &listener());
    let early: Vec<_> = opening.iter().filter(|it| it.before_identified).map(|it| it.key).collect();
    assert_eq!(early, ["say-opening-who", "say-opening-somebody-else"]);
    for stage in CallStage::ALL.into_iter().skip(1) {
        assert!(sayings(stage, &listener()).iter().all(|it| !it.before_identified), "{stage:?}");
    }
}

#[test]
fn what_may_truly_be_said_of_a_debt_goes_before_the_approach() {
    let kind = Some(CustomerType::Evader);
    let old = Listener { kind, is_young: true, debts: Some(DebtStage::Old), ..listener() };
    assert_eq!(keys(CallStage::Request, &old), ["say-request-old"]);
    assert_eq!(keys(CallStage::Close, &old), ["say-close-old"]);
    let overdue = Listener { kind, is_young: true, ..listener() };
    assert_eq!(keys(CallStage::Request, &overdue), ["say-request-evader", "say-young"]);
    let none = Listener { debts: None, ..listener() };
    assert_eq!(sayings(CallStage::Close, &none)[0].fits, Fits::Everybody);
}

#[test]
fn after_a_talk_that_failed_the_first_question_is_what_has_changed() {
    let failed = Listener { has_failed: true, ..listener() };
    assert_eq!(keys(CallStage::Situation, &failed)[0], "say-situation-since");
}

#[test]
fn every_objection_has_answers_that_differ_in_kind() {
    assert!(40 <= LIBRARY.len());
    for objection in LIBRARY {
        assert_eq!(
            objection_of(objection.key),
            Some(objection),
            "{} is there twice",
            objection.key
        );
        let mut classes: Vec<_> = objection.answers.iter().map(|(class, _)| *class).collect();
        classes.sort_unstable();
        classes.dedup();
        assert!(2 <= classes.len(), "{}", objection.key);
    }
}

#[test]
fn a_share_is_told_as_a_range_and_only_of_enough() {
    let told = |some, all| share(some, all).map(|share| (share.low, share.high));
    assert_eq!(told(19, 19), None);
    assert_eq!(told(0, 20), Some((0, 17)));
    assert_eq!(told(20, 20), Some((83, 100)));
    assert_eq!(told(10, 20), Some((29, 71)));
    assert_eq!(told(12, 34), Some((21, 53)));
    assert_eq!(told(500, 1_000), Some((46, 54)));
    assert_eq!(told(u64::MAX, u64::MAX), Some((99, 100)));
}
