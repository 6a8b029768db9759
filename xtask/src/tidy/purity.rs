//! Base, core and forms take the world as arguments: no clock, disk, network, environment, async.

use super::Finding;
use super::rust::{is_test, split, without_tests, words};
use super::tree::Tree;
use super::workspace::Workspace;

/// Modules of the standard library that reach outside.
const OUTSIDE: &[&str] = &["env", "fs", "net", "process"];
const CLOCKS: &[&str] = &["Instant", "SystemTime"];

pub(super) fn check(tree: &Tree, workspace: &Workspace) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in &workspace.crates {
        if one.layer().is_some_and(|layer| layer.is_pure()) {
            let inside = format!("{}/src/", one.folder);
            let files = tree.rust().filter(|(path, _)| path.starts_with(&inside));
            for (path, source) in files.filter(|(path, _)| !is_test(path)) {
                findings.extend(check_source(path, source));
            }
        }
    }
    findings.extend(check_warden(tree));
    findings
}

fn check_source(path: &str, source: &str) -> Vec<Finding> {
    let code = split(without_tests(source)).code;
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(code.lines()) {
        let says = words(line).find_map(|word| match word {
            "async" => Some("`async`: values in, values out".to_owned()),
            word if CLOCKS.contains(&word) => Some(format!("`{word}`: time is an argument")),
            _ => None,
        });
        findings.extend(says.map(|says| Finding::at(path, number, says)));
    }
    for (at, module) in std_modules(&code) {
        if OUTSIDE.contains(&module) {
            let number = code[..at].lines().count().max(1);
            let says = format!("`std::{module}`: only the edge and `auricle` reach outside");
            findings.push(Finding::at(path, number, says));
        }
    }
    findings
}

/// Each module of `std` that is named, with where: `std::fs`, and `fs` in `std::{fmt, fs::read}`.
fn std_modules(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (at, prefix) in code.match_indices("std::") {
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            None => found.extend(words(rest).next().map(|word| (at, word))),
            Some(group) => found.extend(group_heads(group).map(|word| (at, word))),
        }
    }
    found
}

/// The first word of each member of a group that was just opened, groups inside it left out.
fn group_heads(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    let members = group[..group_end(group)].split(move |c| {
        depth = match c {
            '{' => depth + 1,
            '}' => depth - 1,
            _ => depth,
        };
        depth == 0 && c == ','
    });
    members.filter_map(|member| words(member).next())
}

/// Where an opened group closes.
fn group_end(group: &str) -> usize {
    let mut depth = 1_u32;
    for (at, c) in group.char_indices() {
        depth = match c {
            '{' => depth + 1,
            '}' => depth - 1,
            _ => depth,
        };
        if depth == 0 {
            return at;
        }
    }
    group.len()
}

/// The second reader of the law judges events, so the first reader's view is closed to it.
fn check_warden(tree: &Tree) -> Vec<Finding> {
    let files = tree.rust().filter(|(path, _)| path.starts_with("crates/warden/src/"));
    let mut findings = Vec::new();
    for (path, source) in files.filter(|(path, _)| !is_test(path)) {
        let code = split(without_tests(source)).code;
        for (number, line) in (1..).zip(code.lines()) {
            if words(line).any(|word| word == "File") {
                findings.push(Finding::at(path, number, "`warden` reads events, not `File`"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests;
