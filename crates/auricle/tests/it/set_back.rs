//! A clock that was set back: the desk does not go on as if what happened were still to come.

use rusqlite::Connection;

use crate::harness::{Desk, Done, INVOICES};

/// Runs a command by the machine's own clock.
fn run(desk: &Desk, args: &[&str]) -> Done {
    Done::of(desk.command(args).output().expect("the binary runs"))
}

#[test]
fn a_clock_that_was_set_back_is_told_before_anything_is_done() {
    let desk = Desk::new();
    let file = desk.write("invoices.csv", INVOICES);
    let import = ["import", &file, "--new", "--client", "Siltums", "--yes"];
    let made = run(&desk, &import);
    assert_eq!(made.code, 0, "{made:?}");
    assert_eq!(run(&desk, &["find", "kalnina"]).code, 0);

    // As if the desk had been at work an hour later than the machine's clock says now.
    let database = Connection::open(desk.path("data/auricle.db")).unwrap();
    let last = "UPDATE cell SET value = CAST(CAST(value AS INTEGER) + 3600000 AS BLOB)
         WHERE space = 'setting' AND key = 'clock-last-ms'";
    assert_eq!(database.execute(last, []).unwrap(), 1);
    drop(database);
    let refused = run(&desk, &["find", "kalnina"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("set the clock right"), "{refused:?}");

    let accepted = run(&desk, &["find", "kalnina", "--accept-clock"]);
    assert_eq!(accepted.code, 0, "{accepted:?}");
    assert_eq!(run(&desk, &["find", "kalnina"]).code, 0, "once is enough");
}
