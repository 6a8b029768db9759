//! Lines that came from somebody's machine.

use expect_test::expect;

use super::super::tests::expect_findings;
use super::check;
use crate::tidy::tree::Tree;

#[test]
fn a_path_of_one_machine_is_found_and_others_are_not() {
    let home = ["", "home", "anna"].join("/");
    let text =
        format!("see {home}/x\n`{home}/y`\na{home}/z\nsite.example{home}/z\n{{x}}{home}/z\n");
    let tree = Tree::default().with("docs/a.md", &text);
    expect_findings(
        &check(&tree),
        &expect![[r#"
        docs/a.md:1: a path of one machine
        docs/a.md:2: a path of one machine
    "#]],
    );
}

#[test]
fn a_lock_file_names_no_address() {
    let host = ["registry", "npmjs", "org"].join(".");
    let tree = Tree::default()
        .with("a/package-lock.json", "\"version\": \"1\"\n\"resolved\": \"x\"\n")
        .with("a/.npmrc", &format!("registry=https://{host}/\n"))
        .with("Cargo.lock", &format!("source = \"{}\"\nsource = \"git+x\"\n", super::CRATES_IO));
    expect_findings(
        &check(&tree),
        &expect![[r#"
        Cargo.lock:2: a crate that is not from crates.io: "git+x"
        a/.npmrc:1: a registry's address
        a/package-lock.json:2: an address under "resolved"; set omit-lockfile-registry-resolved
    "#]],
    );
}

#[test]
fn a_mebibyte_is_the_most() {
    let tree =
        Tree::default().with("a", &"x".repeat(1 << 20)).with("b", &"x".repeat(1 + (1 << 20)));
    expect_findings(
        &check(&tree),
        &expect![[r#"
        b: 1025 KiB; nothing above 1,024 is kept in the tree
    "#]],
    );
}
