//! Holds, numbers, permits, and outcomes.

use super::story::{PHONE, Story, fine, held, opened, wrong};
use calendar::plus_secs;
use journal::{
    Channel, ContactId, Direction, FileEvent, HoldId, Outcome, PhoneId, PhoneState, Proof, Purpose,
};
use locale::Country;

fn story() -> Story {
    Story::of(Country::LV).at("2026-11-16T12:00")
}

#[test]
fn a_hold_stops_contact_through_its_last_day() {
    let until = |day| story().then(held(20, Some(day)));
    wrong(until("2026-11-16").intend(), &["OnHold"]);
    fine(until("2026-11-15").intend());
    wrong(story().then(held(20, None)).intend(), &["OnHold"]);
    fine(story().then(held(20, None)).then(FileEvent::HoldLifted { hold: HoldId(20) }).intend());
    // One of two is lifted.
    let two = story().then(held(20, None)).then(held(21, Some("2026-12-01")));
    wrong(two.then(FileEvent::HoldLifted { hold: HoldId(20) }).intend(), &["OnHold"]);
    // Every purpose and channel; what comes in is not stopped.
    let answer = |channel| story().then(held(20, None)).intend_as(channel, Purpose::Answer, None);
    wrong(answer(Channel::Letter), &["OnHold"]);
    fine(story().then(held(20, None)).enter("2026-11-16T12:30", Direction::In, Outcome::Talk));
}

fn marked(phone: u32, state: PhoneState) -> FileEvent {
    FileEvent::PhoneMarked { phone: PhoneId(phone), state }
}

#[test]
fn numbers_that_are_never_called() {
    wrong(story().then(marked(2, PhoneState::WrongPerson)).intend(), &["WrongNumber"]);
    wrong(story().then(marked(2, PhoneState::Dead)).intend(), &["DeadNumber"]);
    fine(story().then(marked(2, PhoneState::RightPerson)).intend());
    fine(
        story().then(marked(2, PhoneState::Dead)).then(marked(2, PhoneState::RightPerson)).intend(),
    );
    // The outcome alone says whose number it is not.
    let found = story().intend().ends(Outcome::WrongPerson);
    wrong(found.at("2026-11-17T12:00").intend(), &["WrongNumber"]);
    // The same number under a new id is still somebody else's.
    let again = |number: &str| {
        let party = super::story::PARTY;
        let added = FileEvent::PhoneAdded { phone: PhoneId(30), party, number: number.to_owned() };
        let story = story().then(marked(2, PhoneState::WrongPerson)).then(added);
        story.intend_as(Channel::Call, Purpose::Demand, Some(PhoneId(30)))
    };
    wrong(again("+37120000001"), &["WrongNumber"]);
    fine(again("+37120000002"));
    // A household's number: not this party's, but the other's, who was reached on it.
    let party = super::story::PARTY;
    let added =
        FileEvent::PhoneAdded { phone: PhoneId(30), party, number: "+37120000001".to_owned() };
    let shared = story().then(added).then(marked(30, PhoneState::WrongPerson));
    wrong(shared.clone().intend(), &["WrongNumber"]);
    fine(shared.then(marked(2, PhoneState::RightPerson)).intend());
    // A number that no event told of, or none at all; a letter needs none.
    let to = |channel, phone| story().intend_as(channel, Purpose::Demand, phone);
    wrong(to(Channel::Call, Some(PhoneId(30))), &["UnknownNumber"]);
    wrong(to(Channel::TextMessage, None), &["UnknownNumber"]);
    fine(to(Channel::Letter, None));
}

#[test]
fn a_second_number_has_the_next_id() {
    let mut story = story();
    story.events[0].event = opened(Some(Country::LV), &["+37120000001", "+37120000002"]);
    fine(story.intend_as(Channel::Call, Purpose::Demand, Some(PhoneId(3))));
}

fn with(change: impl Fn(Proof) -> Proof) -> Story {
    let story = story();
    let proof = change(story.proof());
    story.intend_with(Channel::Call, Purpose::Demand, Some(PHONE), proof)
}

#[test]
fn a_contact_stands_on_its_proof() {
    fine(with(|proof| proof));
    wrong(with(|proof| Proof { rules: Vec::new(), ..proof }), &["NoProof"]);
    wrong(with(|proof| Proof { zones: Vec::new(), ..proof }), &["NoProof"]);
    for version in [0, 1, 3, u64::MAX] {
        wrong(with(|proof| Proof { version, ..proof }), &["StaleProof"]);
    }
    let until = |secs: i64| {
        let proof = move |proof: Proof| Proof { until: plus_secs(proof.until, secs - 30), ..proof };
        with(proof)
    };
    fine(until(1));
    wrong(until(0), &["ExpiredProof"]);
    let local = |text: &'static str| with(|proof| Proof { local: text.parse().unwrap(), ..proof });
    fine(local("2026-11-16T11:59:50"));
    wrong(local("2026-11-16T11:00"), &["UntrueProof"]);
    let hours_only = |proof| Proof { rules: vec!["lv.paal.hours".to_owned()], ..proof };
    wrong(with(hours_only), &["UntrueProof"]);
    let elsewhere = |proof| Proof { zones: vec!["Europe/Warsaw".to_owned()], ..proof };
    wrong(with(elsewhere), &["UntrueProof"]);
    // A letter is no call: the hours are all that it has to ask.
    let letter = story();
    let proof = hours_only(letter.proof());
    fine(letter.intend_with(Channel::Letter, Purpose::Demand, None, proof));
    // Entered afterwards as if it came from the desk.
    wrong(story().enter("2026-11-16T12:00", Direction::Out, Outcome::NoAnswer), &["NoProof"]);
}

#[test]
fn an_intent_waits_for_its_outcome() {
    let open = || story().intend();
    let second = open().at("2026-11-16T13:00").intend();
    wrong(second, &["SecondIntent"]);
    fine(open().ends(Outcome::NoAnswer).at("2026-11-16T13:00").intend());
    // To be without an outcome is no breach, but it is listed.
    let listed = |story: Story| {
        let unfinished = story.reading().unfinished;
        unfinished.iter().map(|intent| (intent.seq, intent.contact.0)).collect::<Vec<_>>()
    };
    assert_eq!(listed(open()), [(3, 11)]);
    assert_eq!(listed(open().ends(Outcome::NoAnswer)), []);
}

#[test]
fn an_outcome_belongs_to_one_intent() {
    let failed = FileEvent::ContactFailed { contact: ContactId(99), outcome: Outcome::NoAnswer };
    wrong(story().then(failed), &["OutcomeWithoutIntent"]);
    wrong(story().intend().ends(Outcome::Talk).ends(Outcome::NoAnswer), &["OutcomeTwice"]);
    let entered = story().enter("2026-11-16T12:00", Direction::In, Outcome::Talk);
    wrong(entered.ends(Outcome::Talk), &["OutcomeTwice"]);
}
