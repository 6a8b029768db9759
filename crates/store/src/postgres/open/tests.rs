//! Which addresses and servers are refused.

use super::{address, objection};

#[track_caller]
fn refusal(url: &str) -> String {
    address(url).unwrap_err().to_string()
}

#[test]
fn an_address_of_this_machine_is_taken() {
    for url in [
        "postgres://auricle@localhost/desk",
        "postgresql://auricle:secret@127.0.0.1:5433/desk",
        "postgres://auricle@[::1]/desk?sslmode=disable",
        "postgres://auricle@%2Frun%2Fpostgresql/desk",
        "postgres://auricle@db.example.org/desk?sslmode=disable",
    ] {
        assert!(address(url).is_ok(), "{url}");
    }
}

#[test]
fn words_would_not_go_over_a_network_in_clear() {
    let says = "the database cannot be used: this Auricle speaks no TLS to PostgreSQL; let a \
        tunnel on this machine do so and name its end here, or, where the network itself is \
        encrypted, say sslmode=disable";
    assert_eq!(refusal("postgres://auricle@db.example.org/desk"), says);
    assert_eq!(refusal("postgres://auricle@localhost/desk?sslmode=require"), says);
}

#[test]
fn what_is_no_address_is_refused_without_its_password() {
    let error = refusal("postgres://auricle:secret@localhost/desk?sslrootcert=x");
    assert!(error.starts_with("the database cannot be used: its address is no"), "{error}");
    assert!(!error.contains("secret"), "{error}");
    assert_eq!(
        refusal("postgres:///desk"),
        "the database cannot be used: its address names no host"
    );
}

#[test]
fn a_server_that_may_lose_commits_is_refused() {
    let good = ["on", "on", "on", "false"];
    assert_eq!(objection(&good, 150_000), None);
    assert_eq!(objection(&["on", "on", "remote_apply", "false"], 180_001), None);
    let objects = |place: usize, is| {
        let mut found = good;
        found[place] = is;
        objection(&found, 150_000).unwrap()
    };
    assert!(objects(0, "off").starts_with("fsync is off there and must be on"));
    assert!(objects(1, "off").starts_with("full_page_writes is off there and must be on"));
    assert!(objects(2, "off").starts_with("synchronous_commit stays off"));
    assert!(objects(3, "true").starts_with("that server is a standby"));
    assert!(objection(&good, 140_011).unwrap().contains("of version 14"));
}
