//! Papers that lag behind.

use expect_test::expect;

use super::super::tests::{expect_findings, krate};
use super::check;
use crate::tidy::tree::Tree;
use crate::tidy::workspace::Workspace;

#[test]
fn a_dependency_needs_its_reason() {
    let manifest = "[workspace.dependencies]\n# Ours.\nmoney = { path = \"crates/money\" }\n\
                    serde = { version = \"1\" }\nserde_json = \"1\"\n\n[workspace.lints.rust]\na = \"b\"\n";
    let tree =
        Tree::default().with("Cargo.toml", manifest).with("docs/DECISIONS.md", "`serde_json`\n");
    expect_findings(
        &check(&tree, &Workspace::default()),
        &expect![[r#"
        docs/DECISIONS.md: the dependency `serde` has no line with its reason
    "#]],
    );
}

#[test]
fn the_architecture_names_every_crate_and_stays_short() {
    let tree = Tree::default().with("ARCHITECTURE.md", &"`money`\n".repeat(300));
    let crates = vec![krate("base", "money", ""), krate("core", "law", "")];
    expect_findings(
        &check(&tree, &Workspace { crates }),
        &expect![[r#"
        ARCHITECTURE.md: 300 lines; keep it under 300
        ARCHITECTURE.md: the crate `law` is not named
    "#]],
    );
}

#[test]
fn languages_have_the_same_files() {
    let tree = Tree::default()
        .with("words/en/desk.ftl", "")
        .with("words/en/letters/first.ftl", "")
        .with("words/lv/desk.ftl", "")
        .with("words/lv/extra.ftl", "");
    expect_findings(
        &check(&tree, &Workspace::default()),
        &expect![[r#"
        words/en/extra.ftl: missing, another language has it
        words/lv/letters/first.ftl: missing, another language has it
    "#]],
    );
}

#[test]
fn links_lead_somewhere() {
    let readme = "[a](docs/TESTING.md#how) [b](docs) [c](gone.md), [d](https://example.org)\n\
                  ```\n[e](gone.md)\n```\n[f](#here) ![g](../outside.png)\n";
    let tree = Tree::default()
        .with("README.md", readme)
        .with("docs/TESTING.md", "[up](../README.md) [dead](README.md)\n")
        .with("crates/a/notes.md", "[ours](alone.md)\n");
    expect_findings(
        &check(&tree, &Workspace::default()),
        &expect![[r#"
        README.md:1: the link to gone.md is dead
        README.md:5: the link to ../outside.png is dead
        docs/TESTING.md:1: the link to README.md is dead
    "#]],
    );
}
