//! The whole of tidy on a small tree, and what its parts' tests share.

use expect_test::{Expect, expect};

use super::tree::Tree;
use super::workspace::{Crate, Edge, Workspace};
use super::{Finding, check};

/// Compares findings as they are printed.
pub(super) fn expect_findings(findings: &[Finding], expected: &Expect) {
    let lines: Vec<String> = findings.iter().map(|finding| format!("{finding}\n")).collect();
    expected.assert_eq(&lines.concat());
}

/// A crate in its right place, leaning on others; `+x` is foreign, `?x` is for tests.
pub(super) fn krate(layer: &str, name: &str, edges: &str) -> Crate {
    let edge = |word: &str| Edge {
        to: word.trim_start_matches(['+', '?']).to_owned(),
        ours: !word.contains('+'),
        dev: word.contains('?'),
    };
    Crate {
        name: name.to_owned(),
        folder: if name == "xtask" { name.to_owned() } else { format!("crates/{name}") },
        layer: Some(layer.to_owned()),
        doctest: false,
        edges: edges.split_whitespace().map(edge).collect(),
    }
}

/// A manifest that tidy has nothing to say about.
pub(super) const MANIFEST: &str = "[lints]\nworkspace = true\n";

#[test]
fn a_tidy_tree_passes_in_silence() {
    let tree = Tree::default()
        .with("Cargo.toml", "[workspace.dependencies]\nmoney = { path = \"x\" }\nserde = \"1\"\n")
        .with("docs/DECISIONS.md", "`serde`, because.\n")
        .with("ARCHITECTURE.md", "`money` is base.\n")
        .with("crates/money/Cargo.toml", MANIFEST)
        .with("crates/money/src/lib.rs", "//! Amounts.\n");
    let workspace = Workspace { crates: vec![krate("base", "money", "+serde")] };
    expect_findings(&check(&tree, &workspace), &expect![""]);
}

#[test]
fn every_kind_of_rule_is_asked() {
    let tree = Tree::default()
        .with("Cargo.toml", "[workspace.dependencies]\nserde = \"1\"\n")
        .with("crates/money/src/lib.rs", "use std::fs;\n\n// FIXME\n")
        .with("big", &"x".repeat(1_048_577));
    let workspace = Workspace { crates: vec![krate("base", "money", "")] };
    expect_findings(
        &check(&tree, &workspace),
        &expect![[r#"
        crates/money/Cargo.toml: no `workspace = true` under [lints]
        crates/money/src/lib.rs:1: open the file with `//!` and a sentence
        crates/money/src/lib.rs:3: FIXME: do it, or leave it
        crates/money/src/lib.rs:1: `std::fs`: only the edge and `auricle` reach outside
        big: 1025 KiB; nothing above 1,024 is kept in the tree
        docs/DECISIONS.md: the dependency `serde` has no line with its reason
    "#]],
    );
}
