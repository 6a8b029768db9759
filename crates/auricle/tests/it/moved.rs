//! A desk moves to PostgreSQL, is worked at there, and moves back.

use std::path::Path;

use crate::harness::Desk;

#[test]
fn a_desk_moves_to_postgres_and_back() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let Some(schema) = test_support::postgres::schema(folder, "auricle_moved") else { return };
    let desk = Desk::with_customers();
    let (there, key) = (schema.url.as_str(), desk.path("data/desk.key").display().to_string());
    let here = desk.path("data/auricle.db").display().to_string();

    let absent = desk.run(&["find", "kalnina", "--db", there]);
    assert_eq!(absent.code, 1, "{absent:?}");
    assert!(absent.err.contains("there is no desk at postgres://auricle@"), "{absent:?}");
    let copied = desk.asks(&["copy", "--from", &here, "--to", there, "--key", &key]);
    assert_eq!(copied["findings"], serde_json::json!([]));
    let again = desk.run(&["copy", "--from", &here, "--to", there, "--key", &key]);
    assert_ne!(again.code, 0, "{again:?}");
    assert!(again.err.contains("the target holds a desk already"), "{again:?}");

    let at = |args: &[&str]| desk.asks(&[args, &["--db", there, "--key", &key]].concat());
    assert_eq!(at(&["find", "kalnina"])["customers"][0]["name"], "Ilze Kalniņa");
    let file = desk.path("invoices.csv").display().to_string();
    let import = at(&["import", &file, "--client", "Siltums", "--yes"]);
    assert_eq!((&import["unchanged"], &import["invoices_new"]), (&3.into(), &0.into()), "{import}");
    let next = at(&["next", "--user", "anna"]);
    assert!(next["id"].is_number(), "{next}");
    let erased = desk.does(&["erase", "kalnina", "--yes", "--db", there, "--key", &key]);
    assert!(erased.out.contains("The database server keeps deleted rows"), "{erased:?}");
    assert_eq!(at(&["find", "kalnina"])["customers"], serde_json::json!([]));

    let back = desk.path("back/auricle.db").display().to_string();
    let copied = desk.asks(&["copy", "--from", there, "--to", &back, "--key", &key]);
    assert_eq!((&copied["erased"], &copied["findings"]), (&1.into(), &serde_json::json!([])));
    let well = desk.asks(&["verify", "--db", &back, "--key", &key]);
    assert_eq!(well["well"], true);
}
