//! The rule refuses what it is there to refuse.

use super::objection;

#[track_caller]
fn refused(sql: &str) -> String {
    objection(sql, false).unwrap_or_else(|| panic!("{sql} was let through"))
}

#[test]
fn a_write_that_names_no_part_is_refused() {
    assert_eq!(
        refused("UPDATE wake SET at = $1 WHERE on_data = 1"),
        "it does not say which part of \"wake\""
    );
    refused("DELETE FROM queue WHERE stream = $1");
    refused("DELETE FROM journal");
    refused("INSERT INTO head (stream, part) VALUES ($1, $2)");
    refused("INSERT INTO head VALUES ($1, $2)");
    refused("UPDATE head SET version = 1 WHERE part > $1");
    // No name lets a write roam.
    assert!(objection("UPDATE wake SET at = $1 WHERE on_data = 1", true).is_some());
    assert!(objection("DELETE FROM lookup WHERE stream = $1", true).is_some());
    assert_eq!(objection("UPDATE wake SET at = $1 WHERE part = $2", false), None);
    assert_eq!(objection("INSERT INTO head (part, stream) VALUES *", false), None);
}

#[test]
fn a_read_that_names_no_part_needs_a_name_itself() {
    let sql = "SELECT stream FROM wake WHERE at <= $1 AND part >= $2";
    assert!(objection(sql, false).is_some());
    assert_eq!(objection(sql, true), None);
    assert_eq!(objection("SELECT hash FROM journal WHERE part = ?1 AND seq = ?2", false), None);
    assert_eq!(objection("SELECT stream FROM taken WHERE key = ANY($1)", false), None);
    refused("SELECT stream FROM taken WHERE stream = $1");
}

#[test]
fn what_others_do_not_have_is_refused() {
    refused("SELECT stream FROM queue WHERE part = $1 FOR UPDATE SKIP LOCKED");
    refused("SELECT pg_advisory_xact_lock(part) FROM head WHERE part = $1");
    refused("INSERT INTO head (part, stream) SELECT unnest($1::bigint[]), unnest($2::bigint[])");
    refused("INSERT INTO head (part) VALUES (nextval('n'))");
    refused("SELECT part FROM nowhere WHERE part = $1");
    refused("SELECT 1");
}
