//! The stages of the benchmark that need a desk, on a very small one: they measure what they say.

use std::process::Command;

use crate::harness::{Desk, binary};

/// The figures of one stage.
fn stage(desk: &Desk, name: &str) -> Vec<serde_json::Value> {
    let mut command = Command::new(binary());
    command.args(["bench", "store", "--stage", name, "--desk-rows", "600", "--rows", "300"]);
    command.args(["--calls", "8", "--upload-bytes", "30000", "--dir"]).arg(desk.path("bench"));
    let done = command.output().expect("it starts");
    assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    let out = String::from_utf8(done.stdout).expect("figures are text");
    out.lines().map(|line| serde_json::from_str(line).expect("each is an object")).collect()
}

#[test]
fn the_server_and_the_desk_are_measured() {
    let desk = Desk::new();
    stage(&desk, "fill");
    let figures = stage(&desk, "serve");
    let named = |name: &str| {
        let found = figures.iter().find(|figure| figure["bench"] == name);
        found.unwrap_or_else(|| panic!("no {name} in {figures:?}"))
    };
    assert_eq!(named("serve-calls")["calls"], 8);
    assert_eq!(named("serve-import")["rows"], 297);
    let peak = named("serve-process")["peak_mib"].as_u64().unwrap();
    assert!(0 < peak && peak < 500, "{peak}");

    let figures = stage(&desk, "desk");
    let sheets = &figures[1]["us"];
    // Each page notes who looked, synced; a claim is not.
    assert_eq!(
        (&sheets["synced_commits"], &figures[0]["us"]["synced_commits"]),
        (&8.into(), &0.into())
    );
    assert!(0 < sheets["synced_commit"]["p50"].as_u64().unwrap(), "{sheets}");
}
