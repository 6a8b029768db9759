//! Two files of one person, joined and parted.

use super::story::{PHONE, Story, fine, held, wrong};
use journal::{
    Channel, ContactId, Direction, FileEvent, HoldId, Outcome, PartyId, PhoneId, PhoneState,
    Purpose, Reached, StreamId,
};
use locale::Country;

const BASE: u32 = 100;

fn away() -> StreamId {
    StreamId::new(2, 2)
}

fn home() -> StreamId {
    StreamId::new(1, 9)
}

/// The other file: one talk on the morning of the 16th.
fn other() -> Story {
    Story::of(Country::LV).enter("2026-11-16T08:30", Direction::In, Outcome::Talk)
}

/// A file that `other` was joined to at noon.
fn joined(other: &Story) -> Story {
    let mut story = Story::of(Country::LV).at("2026-11-16T12:00");
    let version = other.events.len() as u64;
    let gone = FileEvent::MergedAway { merge: 1, into: home() };
    story.others.insert(away(), other.clone().then(gone).events);
    story.then(FileEvent::FileJoined { merge: 1, from: away(), version, base: BASE, ids: 40 })
}

const PARTED: FileEvent = FileEvent::FileParted { merge: 1 };

#[test]
fn contacts_of_a_joined_file_count() {
    wrong(joined(&other()).intend(), &["TooManyTalks house.talks-day"]);
    fine(joined(&other()).at("2026-11-17T12:00").intend());
    // Parted again, each has its own.
    fine(joined(&other()).then(PARTED).intend());
}

#[test]
fn holds_and_numbers_of_a_joined_file_bind() {
    let stopped = other().then(held(20, None));
    wrong(joined(&stopped).at("2026-11-17T12:00").intend(), &["OnHold"]);
    let lifted = FileEvent::HoldLifted { hold: HoldId(BASE + 20) };
    fine(joined(&stopped).then(lifted).at("2026-11-17T12:00").intend());
    let state = PhoneState::WrongPerson;
    let wrong_one = other().then(FileEvent::PhoneMarked { phone: PHONE, state });
    // It is the same number that this file has too.
    wrong(joined(&wrong_one).at("2026-11-17T12:00").intend(), &["WrongNumber"]);
}

#[test]
fn a_joined_file_elsewhere_adds_its_hours() {
    let mut abroad = Story::of(Country::NL);
    abroad = abroad.at("2026-11-02T12:00");
    let story = joined(&abroad).at("2026-11-16T07:30");
    let mut proof = story.proof();
    proof.zones.push("Europe/Amsterdam".to_owned());
    // 7:30 in Riga is 6:30 in Amsterdam.
    let early = story.intend_with(Channel::Call, Purpose::Demand, Some(PHONE), proof);
    wrong(early, &["OutsideHours lv.paal.hours", "OutsideHours nl.bki.hours"]);
}

#[test]
fn what_was_not_handed_over_cannot_be_judged() {
    let mut without = joined(&other());
    without.others.clear();
    wrong(without, &["Unread"]);
    let mut short = joined(&other());
    short.others.get_mut(&away()).unwrap().truncate(2);
    wrong(short, &["Unread"]);
    // A file that names itself ends in a breach, not in a loop.
    let mut circle = joined(&other());
    let events = circle.events.clone();
    circle.others.insert(away(), events);
    wrong(circle, &["Unread"]);
}

/// A talk with a party on a number.
fn talked(story: Story, party: u32, phone: u32) -> Story {
    let proof = story.proof();
    let contact = ContactId(BASE + 50);
    let (channel, purpose) = (Channel::Call, Purpose::Demand);
    let (party, phone) = (PartyId(party), Some(PhoneId(phone)));
    let (outcome, reached) = (Outcome::Talk, Reached::RightParty);
    story
        .then(FileEvent::ContactIntended { contact, channel, party, phone, purpose, proof })
        .then(FileEvent::ContactMade { contact, outcome, reached })
}

#[test]
fn what_was_said_to_the_one_that_parted_goes_with_it() {
    let apart = |party, phone| {
        let story = talked(joined(&other()).at("2026-11-19T12:00"), party, phone);
        story.then(PARTED).at("2026-11-19T13:00").intend()
    };
    fine(apart(BASE + 1, BASE + 2));
    wrong(apart(1, 2), &["TooManyTalks house.talks-day"]);
}

#[test]
fn a_file_that_went_away_rests_until_the_merge_is_undone() {
    let merged = FileEvent::MergedAway { merge: 1, into: home() };
    let gone = || other().at("2026-11-17T12:00").then(merged.clone());
    wrong(gone().intend(), &["AfterMerging"]);
    // While the two were one the person was talked with on this file's number, or on the other's.
    let together = |party, phone| {
        let host = talked(joined(&other()).at("2026-11-19T12:00"), party, phone).then(PARTED);
        let (into, base, ids) = (home(), BASE, 40);
        let undone = FileEvent::MergeUndone { merge: 1, into, joined: 3, parted: 6, base, ids };
        let facts = journal::following(&host.events, 1, &mut |_, _| Vec::new()).unwrap();
        // What followed is all there is to read: the other file may be gone.
        let back = gone().at("2026-11-19T13:00").then(undone);
        facts.into_iter().fold(back, |story, fact| story.then(fact))
    };
    wrong(together(BASE + 1, BASE + 2).intend(), &["TooManyTalks house.talks-day"]);
    fine(together(1, 2).intend());
}
