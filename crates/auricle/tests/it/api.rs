//! The walk of docs/api.md, as it is written there, against a desk that is served.

use std::process::{Command, Stdio};

use crate::harness::{Desk, FRIDAY};
use crate::served::Served;

const GUIDE: &str = include_str!("../../../../docs/api.md");

/// The text of the guide's script.
fn script() -> &'static str {
    let (_, rest) = GUIDE.split_once("```sh\n").expect("the guide has a script");
    rest.split_once("```").expect("it ends").0
}

fn has(program: &str) -> bool {
    let look = Command::new("sh").args(["-c", "command -v \"$0\"", program]).output();
    look.is_ok_and(|done| done.status.success())
}

#[test]
fn the_walk_of_the_guide_works_as_written() {
    if !has("curl") || !has("jq") {
        println!("skipped: it needs curl and jq");
        return;
    }
    let desk = Desk::with_customers();
    desk.does(&["user", "add", "ilze", "--name", "Ilze", "--role", "lead", "--languages", "lv,en"]);
    let scopes = "read,call,import";
    let made = desk.asks(&["token", "add", "ilze", "--name", "guide", "--scopes", scopes]);
    let listed = desk.asks(&["token", "list"]);
    assert_eq!(listed["tokens"][0]["name"], "guide");
    let mut command = desk.command(&[]);
    command.args(["serve", "--listen", "127.0.0.1:0", "--today", FRIDAY]);
    let served = Served::start_on(command);
    let done = Command::new("bash")
        .args(["-euo", "pipefail", "-c", script()])
        .current_dir(desk.path("."))
        .env("DESK", served.url())
        .env("TOKEN", made["secret"].as_str().expect("a secret"))
        .stdin(Stdio::null())
        .output()
        .expect("bash runs");
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{out}\n{err}");
    assert!(out.contains("\"+37120000001\"") && out.contains("\"promise\""), "{out}\n{err}");
    let id = made["id"].to_string();
    desk.does(&["token", "revoke", &id]);
    assert_eq!(desk.asks(&["token", "list"])["tokens"], serde_json::json!([]));
    served.stop();
}

#[test]
fn hooks_are_set_listed_and_removed() {
    let desk = Desk::with_customers();
    let set = desk.asks(&["hook", "add", "https://example.com/told", "--for", "anna"]);
    assert!(set["secret"].as_str().unwrap().starts_with("whsec_"));
    assert_eq!(desk.asks(&["hook", "list"])["hooks"][0]["url"], "https://example.com/told");
    for bad in ["http://example.com/", "https://a:b@example.com/"] {
        assert_eq!(desk.run(&["hook", "add", bad, "--for", "anna"]).code, 1, "{bad}");
    }
    let wrong = ["hook", "add", "https://example.com/", "--for", "anna", "--kinds", "nothing"];
    assert_eq!(desk.run(&wrong).code, 1);
    desk.does(&["hook", "remove", "1"]);
    assert_eq!(desk.run(&["hook", "remove", "9"]).code, 1);
    assert_eq!(desk.asks(&["hook", "list"])["hooks"], serde_json::json!([]));
}
