//! Which addresses and servers are refused.

use tokio_postgres::config::SslMode;

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
fn words_go_in_clear_on_this_machine_or_where_the_address_says_so() {
    for (url, in_clear) in [
        ("postgres://auricle@localhost/desk", true),
        ("postgres://auricle@%2Frun%2Fpostgresql/desk", true),
        ("postgres://auricle@db.example.org/desk?sslmode=disable", true),
        ("postgres://auricle@db.example.org/desk", false),
        ("postgres://auricle@192.0.2.7/desk?sslmode=prefer", false),
        ("postgres://auricle@localhost/desk?sslmode=require", false),
        ("postgres://auricle@db.example.org/desk?sslmode=verify-full", false),
    ] {
        let address = address(url).unwrap();
        assert_eq!(address.tls.is_none(), in_clear, "{url}");
        let mode = if in_clear { SslMode::Disable } else { SslMode::Require };
        assert_eq!(address.config.get_ssl_mode(), mode, "{url}");
    }
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
