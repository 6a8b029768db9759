//! Edges up and down, and crates without what a crate needs.

use expect_test::expect;

use super::super::tests::{MANIFEST, expect_findings, krate};
use super::check;
use crate::tidy::tree::Tree;
use crate::tidy::workspace::{Crate, Workspace};

fn findings(crates: Vec<Crate>) -> Vec<super::Finding> {
    let manifests = crates.iter().map(super::manifest).collect::<Vec<_>>();
    let tree = manifests.iter().fold(Tree::default(), |tree, path| tree.with(path, MANIFEST));
    check(&tree, &Workspace { crates })
}

#[test]
fn edges_lead_down_or_along() {
    let found = findings(vec![
        krate("base", "money", ""),
        krate("core", "journal", "money"),
        krate("core", "decide", "journal ?test-support"),
        krate("edge", "store", "decide +tokio +rusqlite"),
        krate("dev", "test-support", "store"),
        krate("dev", "xtask", "+anyhow"),
    ]);
    expect_findings(&found, &expect![""]);
}

#[test]
fn an_edge_up_is_found_in_tests_too() {
    let found = findings(vec![
        krate("base", "money", "journal"),
        krate("core", "journal", "?store"),
        krate("forms", "pages", "test-support"),
        krate("edge", "store", ""),
        krate("dev", "test-support", ""),
    ]);
    expect_findings(
        &found,
        &expect![[r#"
        crates/money/Cargo.toml: base may not use core: the edge to `journal` leads up
        crates/journal/Cargo.toml: core may not use edge: the edge to `store` leads up
        crates/pages/Cargo.toml: `test-support` is for tests: [dev-dependencies]
    "#]],
    );
}

#[test]
fn the_world_stays_outside() {
    let found =
        findings(vec![krate("core", "desk", "+getrandom"), krate("forms", "import", "+tokio")]);
    expect_findings(
        &found,
        &expect![[r#"
        crates/desk/Cargo.toml: `getrandom` may not come into base, core or forms
        crates/import/Cargo.toml: `tokio` may not come into base, core or forms
    "#]],
    );
}

#[test]
fn the_two_readers_of_the_law_stay_apart() {
    let found = findings(vec![
        krate("core", "decide", "journal ?warden"),
        krate("core", "reports", "decide"),
        krate("core", "warden", "journal reports"),
        krate("core", "journal", ""),
    ]);
    expect_findings(
        &found,
        &expect![[r#"
        crates/warden/Cargo.toml: `warden` may not lean on `decide`, but does: warden > reports > decide
    "#]],
    );
}

#[test]
fn a_crate_says_what_it_is() {
    let moved = Crate { folder: "crates/base/money".to_owned(), ..krate("base", "money", "") };
    let bare = Crate { layer: None, doctest: true, ..krate("", "law", "") };
    let odd = krate("middle", "acts", "");
    let tree = Tree::default()
        .with("crates/base/money/Cargo.toml", MANIFEST)
        .with("crates/law/Cargo.toml", "[lints.clippy]\nworkspace = true\n")
        .with("crates/acts/Cargo.toml", MANIFEST)
        .with("crates/acts/README.md", "");
    let found = check(&tree, &Workspace { crates: vec![moved, bare, odd] });
    expect_findings(
        &found,
        &expect![[r#"
        crates/base/money/Cargo.toml: the crate `money` belongs in crates/money
        crates/law/Cargo.toml: no layer under [package.metadata.auricle]
        crates/law/Cargo.toml: no `workspace = true` under [lints]
        crates/law/Cargo.toml: no `doctest = false` under [lib]
        crates/acts/Cargo.toml: layer "middle" is none of base, core, forms, edge, top, dev
        crates/acts/Cargo.toml: a README.md of its own: what a crate is for stands in ARCHITECTURE.md
    "#]],
    );
}
