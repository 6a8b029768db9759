//! The stages of the benchmark that need a desk, on a very small one: they measure what they say.

use std::process::Command;

use crate::harness::{Desk, binary};

/// The figures of one stage.
fn stage(desk: &Desk, name: &str) -> Vec<serde_json::Value> {
    let mut command = Command::new(binary());
    command.args(["bench", "store", "--stage", name, "--desk-rows", "600", "--rows", "300"]);
    command.args(["--calls", "8", "--upload-bytes", "30000"]);
    command.args(["--callers", "3", "--talk-each", "2", "--talks-seconds", "4"]);
    command.args(["--growth-customers", "100,200", "--growth-rows", "90"]);
    command.arg("--dir").arg(desk.path("bench"));
    let done = command.output().expect("it starts");
    assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    let out = String::from_utf8(done.stdout).expect("figures are text");
    out.lines().map(|line| serde_json::from_str(line).expect("each is an object")).collect()
}

#[track_caller]
fn figure<'a>(figures: &'a [serde_json::Value], name: &str) -> &'a serde_json::Value {
    let found = figures.iter().find(|figure| figure["bench"] == name);
    found.unwrap_or_else(|| panic!("no {name} in {figures:?}"))
}

#[test]
fn the_server_and_the_desk_are_measured() {
    let desk = Desk::new();
    stage(&desk, "fill");
    let figures = stage(&desk, "serve");
    let named = |name: &str| figure(&figures, name);
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

#[test]
fn callers_work_as_planned_and_a_desk_is_measured_as_it_grows() {
    let desk = Desk::new();
    stage(&desk, "fill");
    let figures = stage(&desk, "callers");
    let callers = figure(&figures, "callers");
    // Three callers, a talk every two seconds, for four: the seed fixes how many end within them.
    assert_eq!(callers["talks"], 6);
    for step in ["next_call", "call", "sheet", "typing", "outcome"] {
        assert!(0 < callers["us"][step]["p50"].as_u64().unwrap(), "{step}: {callers}");
    }
    // Each has a customer and may be in a talk when the next run begins.
    assert_eq!(figure(&stage(&desk, "callers"), "callers")["talks"], 6);

    let figures = stage(&desk, "growth");
    let customers: Vec<_> = figures.iter().map(|figure| &figure["customers"]).collect();
    assert_eq!(customers, [&100.into(), &200.into(), &serde_json::Value::Null]);
    let growth = figure(&figures, "growth");
    assert_eq!((&growth["from"], &growth["to"]), (&100.into(), &200.into()));
}
