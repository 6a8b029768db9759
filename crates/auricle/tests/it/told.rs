//! What commands tell: whose time it is, the facts, the proof, the lists; and how to mend a mistake.

use crate::harness::{Desk, Done};

/// A customer an hour west of the desk.
const WARSAW: &str = "\
Customer number,Name,Telephone,Country,Language,Invoice number,Due date,Amount,Currency
W1,Anna Nowak,+48221234567,PL,lv,W-1,2026-10-01,84.20,EUR
";

fn with_warsaw() -> Desk {
    let desk = Desk::with_customers();
    let file = desk.write("warsaw.csv", WARSAW);
    desk.does(&["import", &file, "--client", "Siltums", "--yes"]);
    desk
}

#[test]
fn the_desks_time_is_told_for_what_we_did_and_theirs_for_when_to_call() {
    let desk = with_warsaw();
    desk.does(&["record", "nowak", "--user", "anna", "--in", "--outcome", "talk"]);
    let shown = desk.does(&["show", "nowak"]).out;
    assert!(shown.contains("It is 10:00 there"), "{shown}");
    assert!(shown.contains("Talks and attempts, by the desk's clock (Europe/Riga)"), "{shown}");
    assert!(shown.contains("20 Nov 2026, 11:00  they called"), "{shown}");
    let why = desk.on("2026-11-22", &["why", "nowak"]).out;
    assert!(why.contains("Next allowed from 23 Nov 2026, 08:00 by their clock"), "{why}");
    let idle = desk.on("2026-11-22", &["next", "--user", "anna"]).out;
    assert!(idle.contains("from 23 Nov 2026, 08:00 (Europe/Riga)"), "{idle}");
}

#[test]
fn the_facts_say_who_it_is() {
    let desk = with_warsaw();
    let shown = desk.does(&["show", "nowak"]).out;
    for part in ["Person", "Customer number W1", "+48 •••••• 567 (not tried yet)"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let silent = desk.write("silent.csv", &WARSAW.replace("+48221234567", "").replace("W1", "W2"));
    desk.does(&["import", &silent, "--client", "Gaisma", "--yes"]);
    let id = desk.asks(&["find", "W2"])["customers"][0]["id"].to_string();
    assert!(desk.does(&["show", &id]).out.contains("No telephone number is known."));
}

#[test]
fn the_proof_can_be_read_by_a_lawyer() {
    let desk = Desk::with_customers();
    let id = desk.asks(&["next", "--user", "anna"])["id"].to_string();
    desk.does(&["call", &id, "--user", "anna"]);
    desk.does(&["record", &id, "--user", "anna", "--outcome", "no-answer"]);
    desk.does(&["record", &id, "--user", "anna", "--in", "--outcome", "talk"]);
    let proof = desk.does(&["proof", &id]).out;
    for part in [
        "20 Nov 2026, 11:00  we called, Anna. No answer",
        "With: ",
        "For: asking for payment",
        "it was 20 Nov 2026, 11:00 there (Europe/Riga). It would have held until 20 Nov 2026, 21:00",
        "Law: Parādu ārpustiesas atgūšanas likums, s. 10(3)(1) and (2) [lv.paal.hours]",
        "No contact between 21:00 and 8:00",
        "House rule [house.attempts-day]",
        "no permit is needed",
    ] {
        assert!(proof.contains(part), "{part}: {proof}");
    }
    assert!(!proof.contains("2000000"), "numbers stay hidden: {proof}");
    let latvian = desk.does(&["proof", &id, "--lang", "lv"]).out;
    assert!(latvian.contains("10. panta trešās daļas 1. un 2. punkts"), "{latvian}");
    assert!(!latvian.contains("[en]"), "{latvian}");
}

#[test]
fn lists_are_of_use_in_a_spreadsheet() {
    let desk = with_warsaw();
    let open = desk.does(&["export", "open", "--semicolon"]).out;
    let line = open.lines().find(|line| line.contains("W-1")).unwrap();
    let id = desk.id("nowak");
    let wanted = format!(
        "Siltums;W1;Anna Nowak;48 •••••• 567;W-1;2026-10-01;2026-10-01;84,20;84,20;EUR;no;{id}"
    );
    assert_eq!(line, wanted);
    let plain = desk.does(&["export", "open"]).out;
    assert!(plain.contains(",84.20,84.20,EUR,"), "{plain}");

    desk.does(&["record", "nowak", "--user", "anna", "--in", "--outcome", "talk"]);
    let contacts = desk.does(&["export", "contacts"]).out;
    assert!(contacts.contains("at (Europe/Riga),by,"), "{contacts}");
    assert!(contacts.contains(",2026-11-20 11:00:0") && contacts.contains(",anna,in,call,talk,"));
}

#[test]
fn a_date_written_otherwise_is_asked_for_as_it_is_written_here() {
    let desk = Desk::with_customers();
    let record = [
        "record",
        "kalnina",
        "--user",
        "anna",
        "--in",
        "--outcome",
        "promise",
        "--read-back",
        "So it is.",
    ];
    let wrong = desk.run(&[&record[..], &["--by", "22.11.2026"]].concat());
    assert_eq!(wrong.code, 2, "{wrong:?}");
    assert!(wrong.err.contains("write the day like 2026-11-22"), "{wrong:?}");
    let back = desk.run(&[&record[..], &["--at", "10:00"]].concat());
    assert!(back.err.contains("write the time like 2026-11-25T10:00"), "{back:?}");
}

#[test]
fn a_port_that_is_taken_is_told_with_the_option() {
    let desk = Desk::with_customers();
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let serve = desk.command(&["serve", "--listen", &address]).output().unwrap();
    let done = Done::of(serve);
    assert_eq!(done.code, 3, "{done:?}");
    assert!(done.err.contains("--listen 127.0.0.1:"), "{done:?}");
    assert!(!done.err.contains("Stopped"), "it never began: {done:?}");
}
