//! The path of a call: next, call, promise, and the promise coming back.

use crate::browser::{Browser, Page};
use crate::room::Room;

/// Takes the next customer, calls, and gives the page of the talk.
pub(crate) fn talking(browser: &mut Browser) -> (Page, String) {
    let page = browser.get("/next");
    page.lacks("+37120000001").lacks("20 000 001");
    let call = page.link("/customer/");
    let id = call.split('/').nth(2).unwrap().to_owned();
    let phone = page.value("phone");
    let called = browser.post_on(&page, &format!("/customer/{id}/call"), &[("phone", &phone)]);
    assert_eq!(called.to(), "/next");
    (browser.get("/next"), id)
}

/// The fields of a promise.
fn promise<'a>(page: &'a [String; 2], amount: &'a str, on: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("talk", "out"),
        ("once", &page[0]),
        ("contact", &page[1]),
        ("outcome", "promise"),
        ("reached", "right-party"),
        ("promise_amount", amount),
        ("promise_currency", "EUR"),
        ("promise_on", on),
        ("promise_method", "transfer"),
        ("promise_pay_day", "27"),
        ("read_back", "yes"),
        ("note", "Alga nāk 27. datumā."),
    ]
}

#[test]
fn next_call_promise_and_the_agenda() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    maris.get("/next").has("50 days late, never called yet").has("EUR\u{a0}200.00");
    let (talk, id) = talking(&mut maris);
    talk.has("+371 20 000 001").has("tel:+37120000001");
    // The talk survives that the page is lost.
    maris.get("/next").has("+371 20 000 001");
    let hidden = [talk.value("once"), talk.value("contact")];
    let path = format!("/customer/{id}/outcome");

    let bad = maris.post_on(&talk, &path, &promise(&hidden, "lots", "2026-11-27"));
    assert_eq!(bad.status, 422);
    bad.has("This is not an amount").has("value=\"lots\"").has("Alga nāk 27. datumā.");
    let late = maris.post_on(&talk, &path, &promise(&hidden, "200", "2027-11-27"));
    late.has("A promise reaches 60 days ahead at most");
    let too_much = maris.post_on(&talk, &path, &promise(&hidden, "200.01", "2026-11-27"));
    too_much.has("more than what is open");

    let fields = promise(&hidden, "200,00", "2026-11-27");
    assert_eq!(maris.post_on(&talk, &path, &fields).to(), "/next");
    let page = maris.get("/next");
    page.has("Recorded for Jānis Bērziņš")
        .has("“Promises to pay”, EUR\u{a0}200.00 by 27 Nov 2026.");
    page.has("Back in the queue from 27 Nov 2026, 10:00: the promised day.");
    page.has("1 talk").has("1 commitment").has("Nobody to call right now");
    let customer = maris.get(&format!("/customer/{id}"));
    customer.has("by 27 Nov 2026").has("Alga nāk 27. datumā.").has("Māris Kalniņš");
    maris.get("/due?day=2026-11-27&whose=mine").has("EUR\u{a0}200.00").has("Open");
    maris.get("/due.csv?day=2026-11-27").has(";200,00;;EUR");
    maris.get("/due?day=2026-11-26").lacks("EUR\u{a0}200.00");

    // It comes back by itself on its day.
    room.set("2026-11-27T08:00:00Z");
    room.acts.wake(room.now(), &mut |_| true).unwrap();
    let mut maris = room.signed_in("maris");
    maris.get("/next").has("Promise due today: EUR\u{a0}200.00");
}

#[test]
fn a_form_sent_twice_records_once() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    let hidden = [talk.value("once"), talk.value("contact")];
    let path = format!("/customer/{id}/outcome");
    let fields = promise(&hidden, "200", "2026-11-27");
    assert_eq!(maris.post_on(&talk, &path, &fields).to(), "/next");
    let stream = room.file_of("berzins");
    // The note is for the users of the client whose debts it is about.
    let file = room.acts.file(stream, &acts::Author::desk()).unwrap();
    let client = file.debts.values().next().unwrap().client;
    assert!(file.notes.values().all(|note| note.client == Some(client)));
    assert_eq!(file.notes.len(), 1);
    let version = room.versions(stream);
    assert_eq!(maris.post_on(&talk, &path, &fields).to(), "/next");
    assert_eq!(room.versions(stream), version);

    // Another form about the same call loses nothing of what was typed.
    let other = "5".repeat(32);
    let again = [other, talk.value("contact")];
    let mut late = promise(&again, "200", "2026-11-28");
    late.retain(|(name, _)| *name != "note");
    late.push(("note", "solīja arī zvanīt"));
    let kept = maris.post_on(&talk, &path, &late);
    assert_eq!(kept.status, 409);
    kept.has("recorded meanwhile").has("solīja arī zvanīt").has("2026-11-28");
    assert_eq!(kept.value("contact"), again[1]);
    assert_eq!(room.versions(stream), version);

    // So does a call that came in; with other contents it is refused.
    let page = maris.get(&format!("/customer/{id}/talk/in"));
    let once = page.value("once");
    let mut fields = vec![
        ("talk", "in"),
        ("once", once.as_str()),
        ("outcome", "talk"),
        ("reached", "right-party"),
        ("note", "zvanīja"),
    ];
    assert_eq!(maris.post_on(&page, &path, &fields).to(), "/next");
    let version = room.versions(stream);
    assert_eq!(maris.post_on(&page, &path, &fields).to(), "/next");
    assert_eq!(room.versions(stream), version);
    fields[4].1 = "cita piezīme";
    assert_eq!(maris.post_on(&page, &path, &fields).status, 409);
    assert_eq!(room.versions(stream), version);
}

#[test]
fn a_number_is_shown_no_longer_than_it_was_permitted() {
    let until = {
        let room = Room::new();
        talking(&mut room.signed_in("maris"));
        let file = room.acts.file(room.file_of("berzins"), &acts::Author::desk()).unwrap();
        let (_, contact) = file.open_intent().unwrap();
        contact.proof.clone().unwrap().until
    };
    let room = Room::new();
    room.set(&calendar::plus_secs(until, -60).to_string());
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    talk.has("tel:+37120000001").lacks("What happened?");
    room.set(&until.to_string());
    let after = maris.get("/next");
    after.has("What happened?").lacks("20000001").lacks("20 000 001").lacks("data-copy");
    // How it ended is recorded all the same.
    let contact = after.value("contact");
    let once = after.value("once");
    let fields =
        [("talk", "out"), ("once", &once), ("contact", &contact), ("outcome", "no-answer")];
    let sent = maris.post_on(&after, &format!("/customer/{id}/outcome"), &fields);
    assert_eq!(sent.to(), "/next");
}

#[test]
fn a_call_left_by_somebody_else_says_whose_it_was() {
    let room = Room::new();
    let (_, id) = talking(&mut room.signed_in("maris"));
    // Within a day it is Māris who is asked.
    room.set("2026-11-21T08:59:00Z");
    let mut anna = room.signed_in("anna");
    anna.get("/next").lacks(&id);
    room.set("2026-11-21T09:30:00Z");
    let page = room.signed_in("anna").get("/next");
    page.has("What happened?").has("Māris Kalniņš started this call (20 Nov 2026, 11:00)");
    let mut maris = room.signed_in("maris");
    let theirs = maris.get(&format!("/customer/{id}"));
    theirs.has("Anna Ozola has this customer until");
}

#[test]
fn hours_of_calls_are_told_by_the_customers_clock() {
    let room = Room::new();
    let warsaw = "\
Customer number;Name;Phone;Country;Language;Invoice number;Invoice date;Due date;Amount
P-2;Anna Nowak;+48221234567;PL;lv;E-2;2026-08-01;2026-09-01;55.50
";
    room.bring(warsaw, "Spēks");
    let mut anna = room.signed_in("anna");
    let riga = anna.get(&format!("/customer/{}", room.file_of("озола")));
    riga.has("It is 11:00 there").lacks("by the desk's clock");
    let path = format!("/customer/{}", room.file_of("nowak"));
    anna.get(&path)
        .has("It is 10:00 there")
        .has("Other times on this page are by the desk's clock");
    room.set("2026-11-20T19:30:00Z");
    let late = room.signed_in("anna").get(&path);
    late.has("calls end at 20:00").has("Allowed, by their clock, from").has("21 Nov 2026, 08:00");
}

#[test]
fn what_is_missing_in_the_form_is_said_at_its_field() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let stream = room.file_of("berzins");
    let page = maris.get(&format!("/customer/{stream}/talk/outside"));
    page.has("made without permit");
    let once = page.value("once");
    let path = format!("/customer/{stream}/outcome");
    let mut fields = vec![("talk", "outside"), ("once", once.as_str()), ("note", "ārpus")];
    let bad = maris.post_on(&page, &path, &fields);
    bad.has("id=\"at_date-error\"").has("outcome-error").has("ārpus");
    fields.extend([
        ("at_date", "2026-11-19"),
        ("at_time", "15:30"),
        ("channel", "meeting"),
        ("outcome", "dispute"),
        ("reached", "right-party"),
        ("dispute_words", " "),
    ]);
    maris
        .post_on(&page, &path, &fields)
        .has("in the customer&#39;s words".replace("&#39;", "'").as_str());
    fields.pop();
    fields.extend([("dispute_words", "Skaitītājs ir bojāts")]);
    maris.post_on(&page, &path, &fields).has("Choose at least one invoice");
    let invoice = page.value("dispute_invoice");
    fields.push(("dispute_invoice", &invoice));
    assert_eq!(maris.post_on(&page, &path, &fields).to(), "/next");
    let customer = maris.get(&format!("/customer/{stream}"));
    customer.has("Made outside Auricle, without permit").has("Disputes the debt").has("disputed");
}

#[test]
fn an_outcome_is_taken_back_and_its_form_opens_again() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    let (path, undo) = (format!("/customer/{id}/outcome"), format!("/customer/{id}/undo"));
    let hidden = [talk.value("once"), talk.value("contact")];
    let fields = promise(&hidden, "200", "2026-11-27");
    assert_eq!(maris.post_on(&talk, &path, &fields).to(), "/next");
    let saved = maris.get("/next");
    saved.has(&undo);
    assert_eq!(maris.post_on(&saved, &undo, &[]).to(), "/next");
    let again = maris.get("/next");
    again.has("Taken back").has("Alga nāk 27. datumā.").has("value=\"2026-11-27\"");
    let stream = room.file_of("berzins");
    let file = room.acts.file(stream, &acts::Author::desk()).unwrap();
    assert!(file.promises.is_empty() && file.notes.is_empty());
    assert_eq!(file.contacts.len(), 1, "the attempt stays");

    let hidden = [again.value("once"), again.value("contact")];
    let fields = promise(&hidden, "200", "2026-11-26");
    assert_eq!(maris.post_on(&again, &path, &fields).to(), "/next");
    let other = room.signed_in("anna").post_on(&saved, &undo, &[]);
    assert_eq!(other.status, 403, "not with another's token");
    let file = room.acts.file(stream, &acts::Author::desk()).unwrap();
    assert_eq!(file.promises.len(), 1);
    maris.post_on(&again, &format!("/customer/{id}/note"), &[("note", "Zvanīt no rīta")]);
    let late = maris.post_on(&again, &undo, &[]);
    assert_eq!(late.status, 409);
    late.has("Something was recorded in this file since");
}

#[test]
fn what_another_program_was_told_stays() {
    let room = Room::new();
    let store = room.acts.store();
    store.keep_feed(true).unwrap();
    let mut maris = room.signed_in("maris");
    let (talk, id) = talking(&mut maris);
    let hidden = [talk.value("once"), talk.value("contact")];
    let fields = promise(&hidden, "200", "2026-11-27");
    let path = format!("/customer/{id}/outcome");
    assert_eq!(maris.post_on(&talk, &path, &fields).to(), "/next");
    let part = room.file_of("berzins").part();
    let told = store::HookCursor {
        number: store.feed_ends().unwrap()[&part],
        ..store::HookCursor::default()
    };
    let before = store.hook_cursor(journal::HookId(1), part).unwrap();
    store.move_hook_cursor(journal::HookId(1), part, &before, told).unwrap();
    let undo = maris.post_on(&talk, &format!("/customer/{id}/undo"), &[]);
    assert_eq!(undo.status, 409);
    undo.has("Another program was told of it already");
}

#[test]
fn a_call_back_is_read_back_in_the_customers_language() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let stream = room.file_of("berzins");
    let page = maris.get(&format!("/customer/{stream}/talk/in"));
    let path = format!("/customer/{stream}/read-back");
    let fields = [
        ("outcome", "call-back"),
        ("back_on", "2026-11-23"),
        ("back_at", "10:30"),
        ("back_mine", "yes"),
    ];
    let said = maris.post_on(&page, &path, &fields);
    said.has("Māris Kalniņš").has("10:30").has("novembrī");
    maris.post_on(&page, &path, &fields[..2]).has("Fill in what was agreed");
    let once = page.value("once");
    let mut all = vec![("talk", "in"), ("once", once.as_str()), ("reached", "right-party")];
    all.extend(fields);
    all.push(("read_back", "yes"));
    let night: Vec<_> =
        all.iter().map(|(n, v)| if *n == "back_at" { (*n, "03:00") } else { (*n, *v) }).collect();
    let outcome = format!("/customer/{stream}/outcome");
    maris.post_on(&page, &outcome, &night).has("No calls are allowed there at that time");
    assert_eq!(maris.post_on(&page, &outcome, &all).to(), "/next");
    maris.get("/due?day=2026-11-23").has("10:30").has("Māris Kalniņš");
}

#[test]
fn what_is_learnt_outside_a_talk_is_entered_on_the_customers_page() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let stream = room.file_of("berzins");
    let path = |act: &str| format!("/customer/{stream}{act}");
    let at = format!("/customer/{stream}");
    let page = maris.get(&path(""));
    let once = page.value("once");
    let with = |fields: &[(&'static str, &'static str)]| -> Vec<(&'static str, String)> {
        let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
        fields.chain([("once", once.clone())]).collect()
    };
    let mut send = |act: &str, fields: &[(&'static str, &'static str)]| {
        let fields = with(fields);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        maris.post_on(&page, &path(act), &fields)
    };

    send("/note", &[("note", "  ")])
        .has("Please fill this in")
        .has("<details class=\"enter\" open");
    assert_eq!(send("/note", &[("note", "Zvanīt no rītiem")]).to(), at);
    let version = room.versions(stream);
    assert_eq!(send("/note", &[("note", "Zvanīt no rītiem")]).to(), at);
    assert_eq!(room.versions(stream), version, "sent twice, written once");

    let bad = send("/hold", &[("hold", "request"), ("hold_until", "2026-11-19")]);
    assert_eq!(bad.status, 409);
    bad.has("This day is over. Choose 20 Nov 2026 or later.").has("value=\"2026-11-19\"");
    send("/hold", &[]).has("Please choose one of the answers");
    send("/hold", &[("hold", "request"), ("hold_until", "soon")]).has("This is not a date");
    assert_eq!(send("/hold", &[("hold", "request")]).to(), at);
    let file = room.acts.file(stream, &acts::Author::desk()).unwrap();
    let (hold, _) = file.holds.first_key_value().unwrap();
    let lift = hold.to_string();
    assert_eq!(send("/route", &[("route", "vulnerable")]).to(), at);
    send("/route", &[("route", "magic")]).has("Please choose one of the answers");
    send("/settle", &[("dispute", "77"), ("end-77", "upheld")]).has("settled meanwhile");
    send("/lift", &[("lift", "77")]).has("lifted meanwhile");

    let mut ilze = room.signed_in("lead");
    let page = ilze.get(&path(""));
    page.has("Zvanīt no rītiem").has("Māris Kalniņš").has("Asked to be left alone");
    page.has("without an end date");
    page.has("Somebody trained for people in difficulty");
    let once = page.value("once");
    let lifted = ilze.post_on(&page, &path("/lift"), &[("lift", &lift), ("once", &once)]);
    assert_eq!(lifted.to(), at);
    ilze.get(&path("")).has("Nothing stops contact");
}

#[test]
fn who_asks_in_a_talk_to_be_left_alone_is() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let stream = room.file_of("berzins");
    let page = maris.get(&format!("/customer/{stream}/talk/in"));
    let path = format!("/customer/{stream}/outcome");
    let once = page.value("once");
    let mut fields = vec![
        ("talk", "in"),
        ("once", once.as_str()),
        ("outcome", "talk"),
        ("reached", "right-party"),
        ("hold", "breathing-space"),
        ("hold_until", "2026-11-19"),
    ];
    let bad = maris.post_on(&page, &path, &fields);
    bad.has("id=\"hold_until-error\"").has("Choose 20 Nov 2026 or later");
    fields.pop();
    fields.push(("hold_until", "2026-12-31"));
    assert_eq!(maris.post_on(&page, &path, &fields).to(), "/next");
    let file = room.acts.file(stream, &acts::Author::desk()).unwrap();
    let contact = file.contacts.values().next().unwrap();
    assert!(contact.result, "a pause is a result");
    maris.get(&format!("/customer/{stream}")).has("until 31 Dec 2026").has("Breathing space");
}

#[test]
fn another_users_clients_are_not_there() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let theirs = room.file_of("озола");
    for path in [format!("/customer/{theirs}"), format!("/customer/{theirs}/talk/in")] {
        let page = maris.get(&path);
        assert_eq!(page.status, 404);
        page.lacks("Озола");
    }
    let page = maris.get("/due");
    let acts = ["note", "hold", "lift", "settle", "route", "take", "call", "outcome", "draft"];
    for act in acts.into_iter().chain(["skip", "read-back"]) {
        let path = format!("/customer/{theirs}/{act}");
        let fields = [("phone", "2"), ("note", "x"), ("hold", "request"), ("lift", "1")];
        let sent = maris.post_on(&page, &path, &fields);
        if act == "skip" {
            assert_eq!(sent.to(), "/next");
        } else {
            assert_eq!(sent.status, 404, "{act}");
        }
    }
    maris.get("/find?q=озола").has("Nobody was found").lacks("/customer/");
    let mut anna = room.signed_in("anna");
    anna.get("/find/results?q=ozola").has("Анна Озола").lacks("<html");
    anna.get("/find?q=000002").has("…000002");
    anna.get("/find.csv?q=E-1").has("Анна Озола");
}

#[test]
fn hostile_names_are_only_names() {
    let room = Room::new();
    let mut anna = room.signed_in("anna");
    let stream = room.file_of("berzins");
    for path in [format!("/customer/{stream}"), "/find?q=berzins".to_owned()] {
        anna.get(&path).lacks("<script>alert").has("&lt;script&gt;alert(1)");
    }
    anna.get("/find?q=%3Cscript%3Ealert(2)").lacks("<script>alert");
}

#[test]
fn looks_leases_and_skips() {
    let room = Room::new();
    let (mut anna, mut maris) = (room.signed_in("anna"), room.signed_in("maris"));
    let stream = room.file_of("berzins");
    let page = anna.get(&format!("/customer/{stream}"));
    assert_eq!(anna.post_on(&page, &format!("/customer/{stream}/take"), &[]).to(), "/next");
    // Held by another: not given out, not taken.
    let theirs = maris.get(&format!("/customer/{stream}"));
    theirs.has("Anna Ozola has this customer until");
    let refused = maris.post_on(&theirs, &format!("/customer/{stream}/take"), &[]);
    assert_eq!(refused.status, 409);
    maris.get("/next").has("Nobody to call right now").has("1 customer is with another caller");

    let page = anna.get("/next");
    let skip = format!("/customer/{stream}/skip");
    anna.post_on(&page, &skip, &[]).has("Please choose one of the answers.");
    anna.post_on(&page, &skip, &[("reason", "other")]).has("Please fill this in.");
    let kept = anna.post_on(&page, &format!("/customer/{stream}/draft"), &[("note", "pusē")]);
    assert_eq!(kept.to(), "/next");
    anna.get("/next").has("pusē");
    let done = anna.post_on(&page, &skip, &[("reason", "unclear"), ("words", "adrese")]);
    assert_eq!(done.to(), "/next");
    let looked = anna.get(&format!("/customer/{stream}"));
    looked.has("Put off until").has("Māris Kalniņš");
    let looks = room.acts.store().looks(stream, &journal::Grants::All, 100).unwrap();
    assert!(5 <= looks.len(), "{looks:?}");
}

#[test]
fn the_page_is_made_without_http_too() {
    let room = Room::new();
    let desk = room.acts.store().desk().unwrap();
    let maris = desk.by_login("maris").unwrap().clone();
    let zone = calendar::TimeZone::get("Europe/Riga").unwrap();
    let now = room.now();
    let clock = std::sync::Arc::new(move || now);
    let site = web::Site::new(room.acts.clone(), clock, room.chance.clone(), zone);
    let page = web::render_sheet(&site, &maris, room.file_of("berzins")).unwrap();
    assert!(page.contains("50 days late"), "{page}");
    assert!(web::render_sheet(&site, &maris, room.file_of("озола")).is_err());
}
