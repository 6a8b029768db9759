//! What commands tell: whose time it is, the facts, the proof, the lists; and how to mend a mistake.

use crate::harness::{Desk, Done};

#[test]
fn a_date_written_otherwise_is_asked_for_as_it_is_written_here() {
    let desk = Desk::with_customers();
    let record = ["record", "kalnina", "--user", "anna", "--in", "--outcome", "promise"];
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
