//! Files that open badly, run long, or are not finished.

use expect_test::expect;

use super::super::tests::expect_findings;
use super::{check, is_test};
use crate::tidy::tree::Tree;

#[test]
fn unfinished_work_is_found_where_it_counts() {
    let source = "//! Amounts.\nfn a() {\n    todo!()\n}\n// XXX rounding\n/* also\nFIXME */\n\
                  #[ignore = \"slow\"]\nfn b() {\n    std::thread::sleep(x);\n}\n\
                  #[should_panic(expected = \"c\")]\nfn c() {}\n";
    let tree = Tree::default()
        .with("crates/money/src/lib.rs", source)
        .with("xtask/src/main.rs", "//! Tools.\nfn wait() {\n    thread::sleep(x);\n}\n");
    expect_findings(
        &check(&tree),
        &expect![[r#"
        crates/money/src/lib.rs:3: `todo!(`: finish it, or leave it out
        crates/money/src/lib.rs:8: `#[ignore`: a test that does not run proves nothing; slow ones ask AURICLE_SLOW_TESTS
        crates/money/src/lib.rs:10: wait for a state, not for a time
        crates/money/src/lib.rs:12: `#[should_panic`: assert what is returned instead
        crates/money/src/lib.rs:5: XXX: do it, or leave it
        crates/money/src/lib.rs:7: FIXME: do it, or leave it
    "#]],
    );
}

#[test]
fn text_in_quotes_is_no_code() {
    let source = "//! Tidy. The currency code for none is told in words.\n\
                  const A: &str = \"todo!() // FIXME\";\nconst B: &str = \"#[ignore\";\n";
    let tree = Tree::default().with("crates/money/src/lib.rs", source);
    expect_findings(&check(&tree), &expect![""]);
}

#[test]
fn a_file_opens_with_a_sentence() {
    let tree = Tree::default()
        .with("crates/money/src/lib.rs", "use std::fmt;\n")
        .with("crates/money/src/tests.rs", "")
        .with("crates/money/src/rate.rs", "//!\n//! Late.\n");
    expect_findings(
        &check(&tree),
        &expect![[r#"
        crates/money/src/lib.rs:1: open the file with `//!` and a sentence
        crates/money/src/rate.rs:1: open the file with `//!` and a sentence
        crates/money/src/tests.rs:1: open the file with `//!` and a sentence
    "#]],
    );
}

#[test]
fn length_counts_without_tests() {
    let file = |lines: usize| format!("//! Long.\n{}", "fn f() {}\n".repeat(lines - 1));
    let tests = format!("{}#[cfg(test)]\nmod tests {{\n{}}}\n", file(500), "x();\n".repeat(900));
    let tree = Tree::default()
        .with("crates/a/src/full.rs", &tests)
        .with("crates/a/src/long.rs", &file(501))
        .with("crates/a/src/tests.rs", &file(2_000))
        .with("crates/a/src/vast.rs", &file(701));
    expect_findings(
        &check(&tree),
        &expect![[r#"
        crates/a/src/long.rs: note: 501 lines without tests; one idea a file, at most 700 lines
        crates/a/src/vast.rs: 701 lines without tests; one idea a file, at most 700 lines
    "#]],
    );
}

#[test]
fn tests_stand_in_three_places() {
    assert!(is_test("crates/a/src/tests.rs"));
    assert!(is_test("crates/a/src/rate/tests.rs"));
    assert!(is_test("crates/a/tests/it/main.rs"));
    assert!(is_test("crates/a/benches/read.rs"));
    assert!(!is_test("crates/test-support/src/lib.rs"));
}
