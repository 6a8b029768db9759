//! How often.

use super::story::{PARTY, Story, fine, wrong};
use journal::{CallBackId, Channel, ContactId, Direction, FileEvent, Outcome, Purpose, Reached};
use locale::Country;

use Outcome::{NoAnswer, NotConnected, Talk, Voicemail};

const ATTEMPTS_DAY: &[&str] = &["TooManyAttempts house.attempts-day"];
const ATTEMPTS_WEEK: &[&str] = &["TooManyAttempts house.attempts-week"];
const TALKS_DAY: &[&str] = &["TooManyTalks house.talks-day"];

#[test]
fn attempts_of_a_day() {
    let twice = |last| {
        Story::of(Country::LV).call("2026-11-16T09:00", NoAnswer).call("2026-11-16T10:00", last)
    };
    wrong(twice(NoAnswer).call("2026-11-16T11:00", NoAnswer), ATTEMPTS_DAY);
    wrong(twice(Voicemail).call("2026-11-16T11:00", NoAnswer), ATTEMPTS_DAY);
    fine(twice(NoAnswer).call("2026-11-17T09:00", NoAnswer));
    // What did not connect was no attempt, and the cap speaks of calls only.
    fine(twice(NotConnected).call("2026-11-16T11:00", NoAnswer));
    fine(twice(NoAnswer).at("2026-11-16T11:00").intend_as(Channel::Email, Purpose::Demand, None));
}

#[test]
fn attempts_outside_the_desk_count_and_calls_in_do_not() {
    let after = |direction| {
        Story::of(Country::LV)
            .enter("2026-11-16T08:10", direction, NoAnswer)
            .call("2026-11-16T09:00", NoAnswer)
            .call("2026-11-16T10:00", NoAnswer)
    };
    wrong(after(Direction::Outside), ATTEMPTS_DAY);
    fine(after(Direction::In));
    // They need no permit themselves, at whatever hour.
    fine(Story::of(Country::LV).enter("2026-11-15T23:00", Direction::Outside, NoAnswer));
    fine(Story::of(Country::LV).enter("2026-11-15T23:00", Direction::In, Talk));
}

#[test]
fn attempts_of_seven_days_in_a_row() {
    // Seven calls from Monday to Saturday.
    let week = || {
        let days = ["02", "03", "04", "05", "06", "07"];
        let story = Story::of(Country::LV).call("2026-11-02T09:00", NoAnswer);
        days.iter().fold(story, |story, day| story.call(&format!("2026-11-{day}T10:00"), NoAnswer))
    };
    fine(week());
    wrong(week().call("2026-11-07T11:00", NoAnswer), ATTEMPTS_WEEK);
    // On Monday the first two have left the seven days.
    fine(week().call("2026-11-09T09:00", NoAnswer).call("2026-11-09T10:00", NoAnswer));
    // In Britain three is the most.
    let three = |last: &str| {
        let days = ["03", "04", "05"];
        days.iter()
            .fold(Story::of(Country::GB), |story, day| {
                story.call(&format!("2026-11-{day}T10:00"), NoAnswer)
            })
            .call(last, NoAnswer)
    };
    wrong(three("2026-11-09T10:00"), &["TooManyAttempts gb.house.attempts-week"]);
    fine(three("2026-11-10T10:00"));
}

#[test]
fn talks_of_a_day() {
    let talked = || Story::of(Country::LV).call("2026-11-16T09:00", Talk);
    wrong(talked().call("2026-11-16T10:00", NoAnswer), TALKS_DAY);
    fine(talked().call("2026-11-17T09:00", Talk));
    // Whoever began it.
    let called = |direction| Story::of(Country::LV).enter("2026-11-16T08:30", direction, Talk);
    wrong(called(Direction::In).call("2026-11-16T10:00", Talk), TALKS_DAY);
    wrong(called(Direction::Outside).call("2026-11-16T10:00", Talk), TALKS_DAY);
    // Somebody else who answered is not the person.
    let other = FileEvent::ContactMade {
        contact: ContactId(11),
        outcome: Talk,
        reached: Reached::SomebodyElse,
    };
    let answered = Story::of(Country::LV).at("2026-11-16T09:00").intend().then(other);
    fine(answered.call("2026-11-16T10:00", Talk));
}

fn agreed(local: &str) -> FileEvent {
    let zone = calendar::zone("Europe/Riga").unwrap();
    FileEvent::CallBackAgreed {
        call_back: CallBackId(70),
        at: zone.instant(local.parse().unwrap()),
        tied_to: None,
        party: Some(PARTY),
        contact: None,
        how: journal::NextContact::Call,
        why: journal::NextWhy::Asked,
        document: None,
    }
}

#[test]
fn a_talk_that_was_asked_for() {
    let agreed = || {
        Story::of(Country::LV)
            .call("2026-11-16T09:00", Outcome::CallBack)
            .then(agreed("2026-11-16T15:00"))
    };
    fine(agreed().call("2026-11-16T15:00", Talk));
    wrong(agreed().call("2026-11-16T14:59:59", Talk), TALKS_DAY);
    // Once made, dropped or served, it opens nothing.
    let made = FileEvent::CallBackMade { call_back: CallBackId(70), contact: ContactId(11) };
    wrong(agreed().then(made).call("2026-11-16T15:00", Talk), TALKS_DAY);
    let dropped = FileEvent::CallBackDropped { call_back: CallBackId(70) };
    wrong(agreed().then(dropped).call("2026-11-16T15:00", Talk), TALKS_DAY);
    let served = agreed().enter("2026-11-16T15:05", Direction::In, Talk);
    wrong(served.call("2026-11-16T15:30", Talk), TALKS_DAY);
    // The customer rang after the talk and found nobody: they want another.
    let talked = || Story::of(Country::LV).call("2026-11-16T09:00", Talk);
    let missed = || talked().enter("2026-11-16T10:00", Direction::In, Voicemail);
    fine(missed().call("2026-11-16T10:30", Talk));
    let stranger = talked().enter("2026-11-16T10:00", Direction::In, Outcome::WrongPerson);
    let stranger = stranger.then(FileEvent::PhoneMarked {
        phone: super::story::PHONE,
        state: journal::PhoneState::RightPerson,
    });
    wrong(stranger.call("2026-11-16T10:30", Talk), TALKS_DAY);
    let before = Story::of(Country::LV).enter("2026-11-16T08:30", Direction::In, Voicemail);
    let before = before.call("2026-11-16T09:00", Talk);
    wrong(before.call("2026-11-16T10:30", Talk), TALKS_DAY);
    // Calling it an answer is not enough.
    let answer = talked().at("2026-11-16T10:00");
    let phone = Some(super::story::PHONE);
    wrong(answer.intend_as(Channel::Call, Purpose::Answer, phone), TALKS_DAY);
}

/// In Russia, at ten by Kaliningrad's clock: eight in the evening in Kamchatka, the same date.
fn russia(days: &[&str]) -> Story {
    days.iter()
        .fold(Story::of(Country::RU), |story, day| story.call(&format!("2026-{day}T09:00"), Talk))
}

#[test]
fn talks_of_a_calendar_week_and_month() {
    let week = &["TooManyTalks ru.230-fz.talks-week"];
    let month = &["TooManyTalks ru.230-fz.talks-month"];
    // Monday to Sunday: two on Thursday and Friday leave none for Saturday, but two from Monday.
    wrong(russia(&["11-12", "11-13", "11-14"]), week);
    fine(russia(&["11-12", "11-13", "11-16", "11-17"]));
    wrong(russia(&["11-12", "11-13", "11-16", "11-17", "11-18"]), week);
    // Eight in one month; the first day of the next opens it again.
    let eight = ["10-01", "10-02", "10-05", "10-06", "10-12", "10-13", "10-19", "10-20"];
    fine(russia(&eight));
    wrong(russia(&[&eight[..], &["10-26"]].concat()), month);
    fine(russia(&[&eight[..], &["11-02"]].concat()));
    // No exception is known to that law, unlike the house's own rule.
    let asked = russia(&["11-16"]).then(agreed("2026-11-16T10:00"));
    wrong(asked.call("2026-11-16T11:00", Talk), &["TooManyTalks ru.230-fz.talks-day"]);
}

#[test]
fn a_day_is_one_in_any_of_the_zones() {
    // 21:30 UTC on the 15th and 08:00 UTC on the 16th: both are the 16th in Kamchatka, and in
    // Moscow too, but not in Kaliningrad.
    let talked = Story::of(Country::RU).at_instant("2026-11-15T21:30:00Z");
    let zone = calendar::zone("Europe/Kaliningrad").unwrap();
    let local = zone.local("2026-11-15T21:30:00Z".parse().unwrap()).to_string();
    let talked = talked.enter(&local, Direction::In, Talk);
    let again = talked.at_instant("2026-11-16T08:00:00Z").intend();
    wrong(again, &["TooManyTalks house.talks-day", "TooManyTalks ru.230-fz.talks-day"]);
}
