//! Rust files: how they open, how long they are, and what they may not hold.

use super::Finding;
use super::tree::Tree;

mod lexer;

pub(super) use lexer::{Parts, split};

const LINES_NOTED: usize = 500;
const LINES_MAX: usize = 700;

/// Unfinished work, and tests that do not test, with what to do instead.
const BANNED_CODE: &[(&str, &str)] = &[
    ("todo!(", "finish it, or leave it out"),
    ("unimplemented!(", "finish it, or leave it out"),
    ("#[ignore", "a test that does not run proves nothing; slow ones ask AURICLE_SLOW_TESTS"),
    ("#[should_panic", "assert what is returned instead"),
];
const SLEEP: &str = "thread::sleep";
/// Where a time is waited for, since nothing tells when another machine is out of the way.
const MAY_SLEEP: [&str; 3] =
    ["xtask/", "crates/store/src/postgres/trying.rs", "crates/store/src/sqlite/rest.rs"];
const BANNED_WORDS: &[&str] = &["TODO", "FIXME", "XXX"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    tree.rust().flat_map(|(path, source)| check_file(path, source)).collect()
}

/// Whether a file holds nothing but tests.
pub(super) fn is_test(path: &str) -> bool {
    let folder = |name: &str| path.contains(&format!("/{name}/"));
    path.ends_with("/tests.rs") || folder("tests") || folder("benches")
}

/// The part of a file before its tests, where they stand inside it.
pub(super) fn without_tests(source: &str) -> &str {
    let inside = source.find("#[cfg(test)]\nmod tests {");
    inside.map_or(source, |at| &source[..at])
}

fn check_file(path: &str, source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !source.starts_with("//! ") {
        findings.push(Finding::at(path, 1, "open the file with `//!` and a sentence"));
    }
    findings.extend(check_length(path, source));
    let Parts { code, comments } = split(source);
    for (number, line) in (1..).zip(code.lines()) {
        for (banned, instead) in BANNED_CODE.iter().filter(|(banned, _)| line.contains(banned)) {
            findings.push(Finding::at(path, number, format!("`{banned}`: {instead}")));
        }
        if line.contains(SLEEP) && !MAY_SLEEP.iter().any(|place| path.starts_with(place)) {
            findings.push(Finding::at(path, number, "wait for a state, not for a time"));
        }
    }
    for (number, line) in (1..).zip(comments.lines()) {
        for word in BANNED_WORDS.iter().filter(|word| words(line).any(|other| other == **word)) {
            findings.push(Finding::at(path, number, format!("{word}: do it, or leave it")));
        }
    }
    findings
}

fn check_length(path: &str, source: &str) -> Option<Finding> {
    let lines = without_tests(source).lines().count();
    if is_test(path) || lines <= LINES_NOTED {
        return None;
    }
    let says = format!("{lines} lines without tests; one idea a file, at most {LINES_MAX} lines");
    let finding = Finding::new(path, says);
    Some(if lines <= LINES_MAX { finding.mild() } else { finding })
}

/// The words of a line of code or prose.
pub(super) fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests;
