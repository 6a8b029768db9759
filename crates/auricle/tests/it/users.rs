//! Users: added, changed, shut out; and what a role and a grant allow.

use crate::harness::Desk;

#[test]
fn users_are_added_changed_and_shut_out() {
    let desk = Desk::with_customers();
    let added = desk.asks(&["user", "add", "ilze", "--name", "Ilze", "--role", "administrator"]);
    assert_eq!(added["password"].as_str().unwrap().len(), 19, "{added}");
    let taken = desk.run(&["user", "add", "ilze", "--name", "Ilze"]);
    assert_eq!(taken.code, 1, "{taken:?}");
    let last = desk.run(&["user", "disable", "ilze"]);
    assert!(last.code == 1 && last.err.contains("last administrator"), "{last:?}");

    let set = desk.asks(&["user", "set", "anna", "--skills", "vulnerable", "--client", "Siltums"]);
    assert_eq!(set["skills"], serde_json::json!(["vulnerable"]));
    assert_eq!(set["clients"], serde_json::json!(["Siltums"]));
    assert_eq!(set["languages"], serde_json::json!(["en", "lv"]), "what is not named stays");
    desk.does(&["user", "disable", "anna"]);
    let shut_out = desk.run(&["next", "--user", "anna"]);
    assert_eq!(shut_out.code, 1, "{shut_out:?}");
    desk.does(&["user", "enable", "anna"]);
    let reset = desk.asks(&["user", "reset", "anna"]);
    assert_ne!(reset["password"], added["password"]);
    let users = desk.asks(&["user", "list"]);
    assert_eq!(users["users"].as_array().unwrap().len(), 2);
    assert_eq!(desk.run(&["user", "reset", "nobody"]).code, 1);
    assert!(!desk.does(&["user", "list"]).out.contains("argon2"));
}

#[test]
fn a_caller_may_not_import_and_sees_only_granted_clients() {
    let desk = Desk::with_customers();
    let file = desk.write(
        "other.csv",
        "Customer number,Name,Invoice number,Due date,Amount\nZ1,Zane Vītola,Z-1,2026-11-01,5.00\n",
    );
    let import = ["import", &file, "--client", "Gaisma", "--currency", "EUR", "--yes"];
    let refused = desk.run(&[&import[..], &["--user", "anna"]].concat());
    assert_eq!(refused.code, 1, "{refused:?}");
    desk.does(&import);
    desk.does(&["user", "set", "anna", "--client", "Siltums"]);
    assert_eq!(desk.asks(&["show", "vitola"])["clients"], serde_json::json!(["Gaisma"]));
    let id = desk.id("vitola");
    for hidden in [&["show", id.as_str()][..], &["why", "vitola"], &["proof", id.as_str()]] {
        let refused = desk.run(&[hidden, &["--user", "anna"]].concat());
        assert_eq!(refused.code, 1, "{hidden:?}: {refused:?}");
    }
    let found = desk.asks(&["find", "vitola", "--user", "anna"]);
    assert_eq!(found["customers"], serde_json::json!([]));
}
