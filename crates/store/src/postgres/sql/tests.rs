//! Every statement names its part, or is one of the few reads that may roam.

use super::{ADD_EVENTS, ADD_LOOK, ALL, MOVE_HEAD, Sql};
use crate::sql_rules::objection;

/// Reads that look at many parts: the queue and who holds what of it, the due list, lists by day,
/// scans by part range, and, to check and mend, tables kept by what is looked up.
const ROAM: [&str; 16] = [
    "ANY_HEAD",
    "HEADS",
    "CANDIDATES",
    "LEASES_HELD",
    "POOL_COUNTS",
    "WAKES",
    "PARTS_THAT_WAIT",
    "AGENDA",
    "TALKS",
    "ANSWERS",
    "TAKEN_FROM",
    "LOOKUPS",
    "ALL_TAKEN",
    "LOOKUPS_OF",
    "TAKEN_OF",
    "FEED_ENDS",
];

#[test]
fn every_statement_names_its_part() {
    for Sql { name, text } in ALL {
        let objection = objection(text, ROAM.contains(name));
        assert_eq!(objection, None, "{name}");
    }
}

/// A name on the list that is not needed would hide what is added under it.
#[test]
fn only_what_roams_is_named() {
    for name in ROAM {
        let found = ALL.iter().find(|sql| sql.name == name);
        let text = found.unwrap_or_else(|| panic!("{name} is no statement")).text;
        assert!(objection(text, false).is_some(), "{name} need not be named");
    }
}

#[test]
fn rows_are_written_out() {
    assert_eq!(ADD_EVENTS.width(), Some(8));
    assert_eq!(MOVE_HEAD.width(), None);
    let text = ADD_LOOK.text(2);
    let values = text.split("VALUES ").nth(1).unwrap();
    assert!(values.starts_with("($1, $2, $3, $4), ($5, $6, $7, $8)\n"), "{values}");
    assert!(!ADD_EVENTS.has_answer());
}
