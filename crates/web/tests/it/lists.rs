//! What is due, and who was found.

use crate::browser::{Browser, Page};
use crate::room::{Room, WATER};

/// Agrees a call back for Monday at 10:30 in a call that came in.
fn agree(browser: &mut Browser, stream: journal::StreamId, mine: bool) {
    let page = browser.get(&format!("/customer/{stream}/talk/in"));
    let once = page.value("once");
    let mut fields = vec![
        ("talk", "in"),
        ("once", once.as_str()),
        ("outcome", "call-back"),
        ("read_back", "yes"),
        ("reached", "right-party"),
        ("back_on", "2026-11-23"),
        ("back_at", "10:30"),
    ];
    if mine {
        fields.push(("back_mine", "yes"));
    }
    let path = format!("/customer/{stream}/outcome");
    assert_eq!(browser.post_on(&page, &path, &fields).to(), "/next");
}

#[test]
fn a_call_back_that_was_missed_stays_in_sight_until_somebody_calls() {
    let room = Room::new();
    let (mut anna, mut maris) = (room.signed_in("anna"), room.signed_in("maris"));
    // One is Anna's own to make, the other anybody's.
    agree(&mut anna, room.file_of("berzins"), true);
    agree(&mut anna, room.file_of("озола"), false);
    let due = "/due?day=2026-11-23&whose=mine";
    anna.get(due).has("Bērziņš").has("Озола").lacks("missed");
    maris.get(due).lacks("Bērziņš");

    room.set("2026-11-23T08:40:00Z");
    let (mut anna, mut maris) = (room.signed_in("anna"), room.signed_in("maris"));
    anna.get(due).has("Call backs missed").has("Bērziņš");
    maris.get(due).lacks("Bērziņš");
    // After a quarter of an hour it is the team's, and so it is two days later.
    room.set("2026-11-23T08:45:00Z");
    maris.get(due).has("Call backs missed").has("Bērziņš");
    room.set("2026-11-25T08:00:00Z");
    room.signed_in("maris").get("/due").has("Call backs missed").has("23 Nov 2026, 10:30");
    let mut anna = room.signed_in("anna");
    anna.get("/due").has("Озола").lacks("<td data-label=\"Who calls\">Anna");
    anna.get("/due.csv").has("Озола");
    anna.get("/due.xlsx").has("xl/workbook.xml");
    anna.get("/find.xlsx?q=berzins").has("xl/workbook.xml");
}

#[test]
fn a_list_that_is_cut_says_how_much_more_there_is() {
    let room = Room::new();
    let customer = |at: usize| {
        format!("C-{at};Rindas Nr{at:03};+371200{at:05};C-{at};2026-08-01;2026-09-01;10.00\n")
    };
    let customers: String = (1..=203).map(customer).collect();
    let headings =
        "Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount\n".to_owned();
    room.bring(&(headings + &customers), "Ūdens");
    let mut anna = room.signed_in("anna");
    for at in 1..=203 {
        agree(&mut anna, room.file_of(&format!("nr{at:03}")), true);
    }
    anna.get("/next").has("Recorded for Rindas Nr203");
    let due = "day=2026-11-23&whose=mine";
    let page = anna.get(&format!("/due?{due}"));
    page.has("There are 3 more. The saved list has all of them.");
    let rows = |page: &Page| page.body.matches("Rindas Nr").count();
    assert_eq!(rows(&page), 200);
    assert_eq!(rows(&anna.get(&format!("/due.csv?{due}"))), 203);
    let found = anna.get("/find?q=rindas");
    found.has("Only the first 20 are shown").has("it has up to 1,000.");
    assert_eq!((rows(&found), rows(&anna.get("/find.csv?q=rindas"))), (20, 203));
    let merge = format!("/customer/{}/merge?q=rindas", room.file_of("nr001"));
    room.signed_in("lead").get(&merge).has("Only the first 10 are shown");
}

#[test]
fn a_promise_that_was_not_kept_is_not_said_to_await_the_bank() {
    let room = Room::new();
    let mut maris = room.signed_in("maris");
    let stream = room.file_of("berzins");
    let page = maris.get(&format!("/customer/{stream}/talk/in"));
    let once = page.value("once");
    let fields = [
        ("talk", "in"),
        ("once", once.as_str()),
        ("outcome", "promise"),
        ("reached", "right-party"),
        ("promise_amount", "200"),
        ("promise_on", "2026-11-23"),
        ("read_back", "yes"),
    ];
    let path = format!("/customer/{stream}/outcome");
    assert_eq!(maris.post_on(&page, &path, &fields).to(), "/next");
    room.set("2026-11-25T09:00:00Z");
    room.acts.wake(room.now(), &mut |_| true).unwrap();
    room.signed_in("maris")
        .get("/due")
        .has("Waiting for the bank")
        .has("nothing is broken")
        .lacks("Not kept");
    // The client's data comes, and the money is not in it.
    room.set("2026-12-01T09:00:00Z");
    let newer = format!("{WATER}K-9;Cits;+37120000009;R-9;2026-11-01;2026-12-24;1.00\n");
    room.bring_to("2026-11-30", &newer, "Ūdens");
    room.acts.wake(room.now(), &mut |_| true).unwrap();
    room.signed_in("maris").get("/due").has("Not kept, or only in part").lacks("nothing is broken");
}

#[test]
fn customers_of_one_name_are_told_apart() {
    let room = Room::new();
    let same = "\
Customer number;Name;Contact person;Town;Phone;Invoice number;Invoice date;Due date;Amount
S-1;Ziemeļi;Ieva Kalna;Liepāja;+37120000003;S-11;2026-08-01;2026-09-01;10.00
S-2;Ziemeļi;;Rēzekne;+37120000014;S-12;2026-08-01;2026-09-01;20.00
";
    room.bring(same, "Spēks");
    let mut anna = room.signed_in("anna");
    let found = anna.get("/find?q=ziemeli");
    found.has("Customer number S-1").has("Customer number S-2").has("Client: Spēks");
    found.has("Liepāja, Latvia").has("Rēzekne, Latvia").has("Matches the name");
    found.has("+371 ••••• 003").has("+371 ••••• 014").lacks("20000003");
    anna.get("/find?q=kalna").has("Ziemeļi").has("Matches the name <mark>Ieva Kalna</mark>");
    anna.get("/find?q=S-12").has("Matches the invoice <mark>S-12</mark>");
    anna.get("/find?q=0014").has("Matches the telephone number <mark>…0014</mark>");
}
