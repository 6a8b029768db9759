//! The outside world, however it is spelled.

use expect_test::expect;

use super::super::tests::{expect_findings, krate};
use super::check;
use crate::tidy::tree::Tree;
use crate::tidy::workspace::Workspace;

fn workspace() -> Workspace {
    Workspace {
        crates: vec![
            krate("core", "decide", ""),
            krate("core", "warden", ""),
            krate("edge", "store", ""),
        ],
    }
}

#[test]
fn every_way_outside_is_found() {
    let source = "//! Decides.\nuse std::{collections::{BTreeMap, btree_map}, env, fmt, fs::read};\n\
                  use std::fmt::{fs, net};\nfn a() { std::net::lookup(); }\n\
                  use std::time::{Duration, Instant};\nasync fn b() {}\n";
    let tree = Tree::default().with("crates/decide/src/lib.rs", source);
    expect_findings(
        &check(&tree, &workspace()),
        &expect![[r#"
        crates/decide/src/lib.rs:5: `Instant`: time is an argument
        crates/decide/src/lib.rs:6: `async`: values in, values out
        crates/decide/src/lib.rs:2: `std::env`: only the edge and `auricle` reach outside
        crates/decide/src/lib.rs:2: `std::fs`: only the edge and `auricle` reach outside
        crates/decide/src/lib.rs:4: `std::net`: only the edge and `auricle` reach outside
    "#]],
    );
}

#[test]
fn tests_prose_and_the_edge_are_free() {
    let inside = "//! No async, no std::fs.\nfn a() -> &'static str { \"std::env\" }\n\
                  #[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
    let tree = Tree::default()
        .with("crates/decide/src/lib.rs", inside)
        .with("crates/decide/src/tests.rs", "//! Reads cases.\nuse std::fs;\n")
        .with("crates/decide/tests/cases.rs", "//! Reads cases.\nuse std::fs;\n")
        .with("crates/store/src/lib.rs", "//! Stores.\nuse std::fs;\nasync fn a() {}\n");
    expect_findings(&check(&tree, &workspace()), &expect![""]);
}

#[test]
fn the_warden_does_not_see_the_file() {
    let source = "//! Judges. Never reads `File`.\nuse journal::{Event, File};\n";
    let tree = Tree::default().with("crates/warden/src/lib.rs", source);
    expect_findings(
        &check(&tree, &workspace()),
        &expect![[r#"
        crates/warden/src/lib.rs:2: `warden` reads events, not `File`
    "#]],
    );
}
