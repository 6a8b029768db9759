//! The guide in a talk: words that fit, answers found while typing, and what is learnt beside.

use journal::{GivenAnswer, Mark, Reason};

use crate::desk::talking;
use crate::room::Room;

/// What the form of a call out says of itself.
fn begun<'a>(once: &'a str, contact: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("talk", "out"), ("once", once), ("contact", contact)]
}

#[test]
fn words_are_in_the_customers_language_and_in_the_callers() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    talk.has("mani sauc Māris Kalniņš").has("my name is Māris Kalniņš");
    // Nothing of the debt is among what may be said before it is known who speaks.
    let early = talk.body.split("class=\"say early\"").skip(1);
    for said in early.map(|rest| rest.split_once("class=\"fits\"").unwrap().0) {
        assert!(!said.contains("200") && !said.contains("R-1"), "{said}");
    }
    let found = maris.get(&format!("/customer/{id}/answers?q=short%20of%20mon"));
    found.has("data-answer=\"cash-short:1\"").has("lang=\"lv\"").lacks("<html");
    maris.get(&format!("/customer/{id}/answers?q=nauda")).has("data-answer=\"cash-short:1\"");
    maris.get(&format!("/customer/{id}/answers?q=zzz")).has("Nothing found");
    let library = maris.get("/library?of=pl");
    library.has("lang=\"pl\"").has("Never said here").lacks("[en]").lacks("⟨");
}

#[test]
fn what_is_learnt_beside_the_outcome_is_recorded() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    let (once, contact) = (talk.value("once"), talk.value("contact"));
    let mut fields = begun(&once, &contact);
    fields.extend([
        ("outcome", "part-payment"),
        ("reached", "right-party"),
        ("why", "other"),
        ("granted", "yes"),
        ("answer", "cash-short:2"),
        ("answer", "no-such:1"),
        ("mark", "easier"),
        ("part_amount", "50"),
        ("part_currency", "EUR"),
        ("part_on", "2026-11-27"),
        ("part_method", "transfer"),
        ("part_rest", "open"),
    ]);
    let path = format!("/customer/{id}/outcome");
    let asked = maris.post_on(&talk, &path, &fields);
    assert_eq!(asked.status, 422);
    asked.has("what is left to live on that month? Note the answer");
    fields.push(("left_amount", "310"));
    maris.post_on(&talk, &path, &fields).has("Write in their words what the reason is");
    fields.push(("why_words", "Pazaudēja maku"));
    // What was agreed is repeated, or it is said why not.
    let silent = maris.post_on(&talk, &path, &fields);
    silent.has("choose why you did not").has("value=\"310\"");
    fields.push(("read_back_not", "cut"));
    assert_eq!(maris.post_on(&talk, &path, &fields).to(), "/next");

    let file = room.acts.file(room.file_of("berzins"), &acts::Author::desk()).unwrap();
    let reason = file.reasons.last().unwrap();
    assert_eq!((reason.reason, reason.words.as_deref()), (Reason::Other, Some("Pazaudēja maku")));
    let told = &file.contacts.values().last().unwrap().told;
    assert_eq!(told.acknowledged.len(), 2);
    assert_eq!(told.answers, [GivenAnswer { objection: "cash-short".to_owned(), answer: 2 }]);
    assert_eq!(told.left_to_live_on.flatten().map(|left| left.minor), Some(31_000));
    assert_eq!(told.mark, Some(Mark::Easier));
    assert_eq!(told.not_repeated, Some(journal::NotRepeated::Cut));
    maris.get(&format!("/customer/{id}/talk/in")).has("Says that they owe it");
    let library = maris.get("/library");
    library.has("Used once · Ended in a commitment: 1 (too few to say)").has("Not used yet");
}

#[test]
fn who_hangs_up_after_saying_who_they_are_leaves_what_was_learnt() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    let (once, contact) = (talk.value("once"), talk.value("contact"));
    let mut fields = begun(&once, &contact);
    fields.extend([("outcome", "hung-up"), ("reached", "right-party"), ("why", "illness")]);
    let path = format!("/customer/{id}/outcome");
    assert_eq!(maris.post_on(&talk, &path, &fields).to(), "/next");
    let file = room.acts.file(room.file_of("berzins"), &acts::Author::desk()).unwrap();
    assert_eq!(file.reasons.last().map(|given| given.reason), Some(Reason::Illness));
    let contact = file.contacts.values().last().unwrap();
    assert_eq!(contact.reached, journal::Reached::RightParty);
}

#[test]
fn a_closing_fills_the_form_and_loses_nothing_typed() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    let (once, contact) = (talk.value("once"), talk.value("contact"));
    let mut fields = begun(&once, &contact);
    fields.extend([("reached", "right-party"), ("note", "Alga nāk 27. datumā.")]);
    let path = format!("/customer/{id}/closing");
    let with = |more: &[(&'static str, &'static str)]| [&fields[..], more].concat();
    let parts = maris.post_on(&talk, &path, &with(&[("close", "parts")]));
    parts
        .has("Alga nāk 27. datumā.")
        .has("value=\"part-payment\" data-key=\"3\" aria-keyshortcuts=\"3\" checked");
    let today = maris.post_on(&talk, &path, &with(&[("close", "full-today")]));
    today.has("name=\"promise_on\" type=\"date\" value=\"2026-11-20\"");
    let none = maris.post_on(&talk, &path, &with(&[("close", "no-solution")]));
    none.has("option value=\"no-solution\" selected");

    // Who is to call by a day, and has not, is called on the next working day.
    let theirs = [("outcome", "call-back"), ("back_how", "they-call"), ("back_on", "2026-11-27")];
    let said = maris.post_on(&talk, &format!("/customer/{id}/read-back"), &with(&theirs));
    said.has("Jūs mums piezvanīsiet").has("2026. gada 30. novembrī");
    let fields = [&with(&theirs)[..], &[("read_back", "yes")]].concat();
    assert_eq!(maris.post_on(&talk, &format!("/customer/{id}/outcome"), &fields).to(), "/next");
    let file = room.acts.file(room.file_of("berzins"), &acts::Author::desk()).unwrap();
    let agreed = file.call_backs.values().next().unwrap();
    assert_eq!(agreed.how, journal::NextContact::TheyCall);
    assert_eq!(agreed.at.to_string(), "2026-11-30T08:00:00Z");
}

#[test]
fn a_complaint_is_registered_at_once_and_nothing_typed_is_lost() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    let (once, contact) = (talk.value("once"), talk.value("contact"));
    let mut fields = begun(&once, &contact);
    fields.extend([("outcome", "promise"), ("promise_amount", "77,70")]);
    let path = format!("/customer/{id}/complaint");
    let empty = maris.post_on(&talk, &path, &fields);
    assert_eq!(empty.status, 422);
    fields.push(("complaint_words", "Zvanīja uz darbu"));
    let page = maris.post_on(&talk, &path, &fields);
    page.has("The complaint is registered").has("value=\"77,70\"").has("Zvanīja uz darbu");
    let file = room.acts.file(room.file_of("berzins"), &acts::Author::desk()).unwrap();
    let complaint = file.complaints.values().next().unwrap();
    assert_eq!(complaint.words, "Zvanīja uz darbu");
    assert_eq!(complaint.contact.map(|id| id.to_string()), Some(contact));
}
