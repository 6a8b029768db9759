//! Hours and days, in the customer's own time.

use super::story::{DEBT, PARTY, PHONE, Story, fine, moved, placed, wrong};
use journal::{
    Channel, ContactId, FileEvent, Outcome, PartyId, PartyKind, PartyRole, PhoneId, Purpose,
};
use locale::Country;

const LV: Country = Country::LV;
const NL: Country = Country::NL;
const PL: Country = Country::PL;
const RU: Country = Country::RU;
const CZ: Country = Country::CZ;
const GB: Country = Country::GB;

/// Country, local time of the call in its first zone, what is wrong with it.
const CALLS: &[(Country, &str, &[&str])] = &[
    // A Monday. Hours are half open.
    (LV, "2026-11-16T07:59:59", &["OutsideHours lv.paal.hours"]),
    (LV, "2026-11-16T08:00:00", &[]),
    (LV, "2026-11-16T20:59:59", &[]),
    (LV, "2026-11-16T21:00:00", &["OutsideHours lv.paal.hours"]),
    (NL, "2026-11-16T06:59:59", &["OutsideHours nl.bki.hours"]),
    (NL, "2026-11-16T07:00:00", &[]),
    (NL, "2026-11-16T19:59:59", &[]),
    (NL, "2026-11-16T20:00:00", &["OutsideHours nl.bki.hours"]),
    (PL, "2026-11-16T19:59:59", &[]),
    (PL, "2026-11-16T20:00:00", &["OutsideHours pl.house.hours"]),
    (PL, "2026-11-16T22:00:00", &["OutsideHours pl.house.hours", "OutsideHours pl.kpf.hours"]),
    (CZ, "2026-11-16T05:59:59", &["OutsideHours cz.aia.hours", "OutsideHours cz.house.hours"]),
    (CZ, "2026-11-16T08:00:00", &[]),
    (GB, "2026-11-16T08:00:00", &[]),
    (GB, "2026-11-16T20:00:00", &["OutsideHours gb.house.hours"]),
    // Saturday, Sunday.
    (LV, "2026-11-14T12:00:00", &[]),
    (LV, "2026-11-15T12:00:00", &["BarredDay lv.paal.hours"]),
    (NL, "2026-11-15T12:00:00", &["BarredDay nl.bki.hours"]),
    (PL, "2026-11-15T12:00:00", &["BarredDay pl.house.hours"]),
    (PL, "2026-11-15T07:00:00", &["OutsideHours pl.kpf.hours", "BarredDay pl.house.hours"]),
    // Holidays: 18 November; the Monday for one on a Sunday; 5 May; days of one country only.
    (LV, "2026-11-17T12:00:00", &[]),
    (LV, "2026-11-18T12:00:00", &["BarredDay lv.paal.hours"]),
    (NL, "2026-11-18T12:00:00", &[]),
    (LV, "2029-11-19T12:00:00", &["BarredDay lv.paal.hours"]),
    (NL, "2026-05-05T12:00:00", &["BarredDay nl.bki.hours"]),
    (CZ, "2026-11-17T12:00:00", &["BarredDay cz.house.hours"]),
    (GB, "2026-12-28T12:00:00", &["BarredDay gb.house.hours"]),
    // Clocks went back on 25 October and forward on 29 March, both Sundays: the days around them.
    (LV, "2026-10-24T20:59:59", &[]),
    (LV, "2026-10-26T08:00:00", &[]),
    (LV, "2026-10-26T07:59:59", &["OutsideHours lv.paal.hours"]),
    (LV, "2026-03-30T08:00:00", &[]),
    (LV, "2026-03-30T07:59:59", &["OutsideHours lv.paal.hours"]),
    // Russia, by Kaliningrad's clock: the hour must also be right in Kamchatka, ten hours ahead.
    (RU, "2026-11-16T08:00:00", &[]),
    (RU, "2026-11-16T11:59:59", &[]),
    (RU, "2026-11-16T12:00:00", &["OutsideHours ru.230-fz.hours"]),
    (RU, "2026-11-16T07:59:59", &["OutsideHours ru.230-fz.hours"]),
    (RU, "2026-11-14T09:00:00", &[]),
    (RU, "2026-11-14T08:59:59", &["OutsideHours ru.230-fz.hours"]),
    (RU, "2026-11-14T10:00:00", &["OutsideHours ru.230-fz.hours"]),
    // A holiday, a Wednesday, with the hours of a day off.
    (RU, "2026-11-04T08:30:00", &["OutsideHours ru.230-fz.hours"]),
    (RU, "2026-11-04T09:30:00", &[]),
];

#[test]
fn a_call_is_judged_by_the_customers_clock() {
    for (country, local, breaches) in CALLS {
        let story = Story::of(*country).call(local, Outcome::NoAnswer);
        assert_eq!(story.breaches(), *breaches, "{country} {local}");
    }
}

#[test]
fn the_offset_is_that_of_the_instant() {
    // 05:00 UTC is 08:00 in Riga in summer and 07:00 in winter.
    fine(Story::of(LV).at_instant("2026-10-24T05:00:00Z").intend());
    wrong(
        Story::of(LV).at_instant("2026-10-26T05:00:00Z").intend(),
        &["OutsideHours lv.paal.hours"],
    );
}

#[test]
fn hours_bind_every_channel_and_purpose() {
    let late = || Story::of(LV).at("2026-11-16T21:30");
    for purpose in [Purpose::Demand, Purpose::Information, Purpose::Answer] {
        let letter = late().intend_as(Channel::Email, purpose, None);
        wrong(letter, &["OutsideHours lv.paal.hours"]);
    }
}

#[test]
fn the_country_is_that_of_the_moment() {
    // 18 November is a holiday in Latvia only.
    let on_the_18th = |story: Story| story.at("2026-11-18T12:00").intend();
    wrong(on_the_18th(Story::of(NL).moves_to(LV)), &["BarredDay lv.paal.hours"]);
    fine(on_the_18th(Story::of(LV).moves_to(NL)));
    // It was called before anybody knew.
    let before = on_the_18th(Story::of(NL)).ends(Outcome::NoAnswer);
    fine(before.moves_to(LV).at("2026-11-19T12:00").intend());
}

#[test]
fn a_party_elsewhere_is_called_by_their_days_too() {
    let guarantor = FileEvent::PartyAdded {
        party: PartyId(5),
        role: PartyRole::Guarantor,
        kind: PartyKind::Person,
        name: "B. Example".to_owned(),
        position: None,
        email: None,
        phones: vec!["+37120000005".to_owned()],
    };
    let story = Story::of(NL).then(guarantor).then(moved(PartyId(5), LV)).at("2026-11-18T12:00");
    let mut proof = story.proof();
    proof.zones.push("Europe/Riga".to_owned());
    let to = |party, phone| FileEvent::ContactIntended {
        contact: ContactId(50),
        channel: Channel::Call,
        party,
        phone: Some(phone),
        purpose: Purpose::Demand,
        proof: proof.clone(),
    };
    let (theirs, customers) = (to(PartyId(5), PhoneId(6)), to(PARTY, PHONE));
    wrong(story.clone().then(theirs), &["BarredDay lv.paal.hours"]);
    // Where they live does not move the customer.
    fine(story.then(customers));
}

#[test]
fn where_the_place_is_not_known_nobody_is_called() {
    wrong(
        Story::unplaced(None).then(placed(DEBT, "2025-01-31")).at("2026-11-16T12:00").intend(),
        &["UnknownPlace"],
    );
    // Its zone is known, but no rule of the book speaks of it.
    wrong(Story::of(Country::FI).at("2026-11-16T12:00").intend(), &["UnknownPlace"]);
}
