//! What may be asked for, what was promised, what was booked.

use super::story::{DEBT, Story, day, disputed, fine, judged, paid, placed, promised, wrong};
use journal::{Channel, DebtId, DisputeEnd, DisputeId, FileEvent, Purpose, Verdict, Withdrawal};
use locale::Country;

fn due(day: &str) -> Story {
    Story::unplaced(Some(Country::LV)).then(placed(DEBT, day)).at("2026-11-16T12:00")
}

#[test]
fn a_demand_needs_something_overdue() {
    fine(due("2026-11-15").intend());
    wrong(due("2026-11-16").intend(), &["NothingOverdue"]);
    let told = due("2026-11-16").intend_as(Channel::Letter, Purpose::Information, None);
    fine(told);
    let late = || due("2026-11-01");
    wrong(late().then(paid(20, 10_000, None)).intend(), &["NothingOverdue"]);
    fine(late().then(paid(20, 9_999, None)).intend());
    fine(late().then(paid(20, 10_000, None)).then(paid(21, -1, None)).intend());
    let why = Withdrawal::Recalled;
    let withdrawn = FileEvent::DebtWithdrawn { debt: DEBT, why, on: day("2026-11-16") };
    wrong(late().then(withdrawn.clone()).intend(), &["NothingOverdue"]);
    fine(late().then(withdrawn).then(FileEvent::DebtRestored { debt: DEBT }).intend());
    let later = FileEvent::DebtCorrected {
        debt: DEBT,
        due: Some(day("2026-12-01")),
        amount: None,
        reference: None,
        goods: None,
        terms: None,
    };
    wrong(late().then(later).intend(), &["NothingOverdue"]);
}

#[test]
fn a_demand_is_not_for_what_is_disputed() {
    let late = || due("2026-11-01").then(disputed(20));
    wrong(late().intend(), &["AllDisputed"]);
    fine(late().intend_as(Channel::Letter, Purpose::Answer, None));
    fine(late().then(placed(DebtId(30), "2026-11-01")).intend());
    wrong(late().then(placed(DebtId(30), "2026-12-01")).intend(), &["AllDisputed"]);
    let end = DisputeEnd::DebtStands;
    fine(late().then(FileEvent::DisputeClosed { dispute: DisputeId(20), end }).intend());
}

#[test]
fn a_promise_is_judged_when_its_day_is_over_and_covered() {
    let at = |local, verdict, covered| {
        let story = due("2026-11-01").then(promised(20, "2026-11-20")).at(local);
        story.then(judged(20, verdict, covered))
    };
    let broken = Verdict::Broken;
    fine(at("2026-11-21T00:00", broken, "2026-11-20"));
    wrong(at("2026-11-20T23:59:59", broken, "2026-11-20"), &["JudgedTooSoon"]);
    wrong(at("2026-11-23T09:00", broken, "2026-11-19"), &["JudgedUncovered"]);
    wrong(at("2026-11-23T09:00", Verdict::PartKept, "2026-11-19"), &["JudgedUncovered"]);
    // The day ends when it has ended in Kaliningrad too.
    let russia = |instant| {
        let story = Story::of(Country::RU).then(promised(20, "2026-11-20")).at_instant(instant);
        story.then(judged(20, broken, "2026-11-20"))
    };
    wrong(russia("2026-11-20T21:59:59Z"), &["JudgedTooSoon"]);
    fine(russia("2026-11-20T22:00:00Z"));
    fine(at("2026-11-18T09:00", Verdict::Kept, "2026-11-18"));
}

#[test]
fn a_payment_is_booked_once() {
    let booked =
        |first, second| due("2026-11-01").then(paid(20, 100, first)).then(paid(21, 100, second));
    wrong(booked(Some("B-1"), Some("B-1")), &["BookedTwice"]);
    fine(booked(Some("B-1"), Some("B-2")));
    fine(booked(None, None));
}
