//! Every text that the code asks for by name is there, and is given the arguments it needs.
//!
//! Reads the sources of all crates for `say("…")`, `say_with("…", &[("name", …), …])`. An id that
//! is put together at run time cannot be seen here; its crate checks it with `Words::has`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use locale::Language;
use words::{Arg, Words};

/// One literal call: where it is, what it asks for, and the argument names it gives.
#[derive(Debug, PartialEq, Eq)]
struct Call {
    line: usize,
    id: String,
    /// `None` where they are made elsewhere and cannot be seen here.
    given: Option<BTreeSet<String>>,
}

/// Finds the calls in one source text.
fn calls(source: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    for opening in ["say(", "say_with("] {
        for (at, _) in source.match_indices(opening) {
            let before = source[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let rest = source[at + opening.len()..].trim_start();
            let Some((id, rest)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'))
            else {
                continue;
            };
            let line = source[..at].matches('\n').count() + 1;
            calls.push(Call { line, id: id.to_owned(), given: names(arguments(rest)) });
        }
    }
    calls
}

/// What stands before the parenthesis that closes the call.
fn arguments(rest: &str) -> &str {
    let mut depth = 1_u32;
    for (at, c) in rest.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &rest[..at];
        }
    }
    rest
}

/// The names in `("name", value)` pairs, where the pairs are written out in the call itself.
fn names(arguments: &str) -> Option<BTreeSet<String>> {
    let given = arguments.trim_matches([',', ' ', '\n']);
    if !given.is_empty() && !given.starts_with("&[") {
        return None;
    }
    let pairs = given.split('(').skip(1);
    let names = pairs
        .filter_map(|pair| pair.trim_start().strip_prefix('"')?.split_once('"'))
        .filter(|(_, rest)| rest.trim_start().starts_with(','))
        .map(|(name, _)| name.to_owned());
    Some(names.collect())
}

/// All `.rs` files under `folder`, in order; tests of this crate speak of texts that are not there.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).expect("the sources can be listed");
    let mut entries: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    entries.sort();
    for path in entries {
        if path.ends_with("crates/words") || path.ends_with("target") {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// What is wrong with a call, in words.
fn fault(words: &Words, call: &Call) -> Option<String> {
    if !words.has(&call.id) {
        return Some(format!("no text {:?} in words/en", call.id));
    }
    let args: Vec<(&str, Arg<'_>)> =
        call.given.as_ref()?.iter().map(|name| (name.as_str(), Arg::Count(1))).collect();
    let said = words.say_with(&call.id, &args);
    // Fluent writes a variable that was not given as its name in braces.
    said.contains("{$").then(|| format!("{:?} lacks an argument: {said}", call.id))
}

#[test]
fn every_text_asked_for_exists() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let mut files = Vec::new();
    sources(&crates, &mut files);
    let english = Words::of(Language::English);
    let mut faults = Vec::new();
    for file in &files {
        let source = std::fs::read_to_string(file).unwrap();
        let shown = file.strip_prefix(&crates).unwrap().display().to_string();
        for call in calls(&source) {
            faults.extend(fault(english, &call).map(|why| format!("{shown}:{}: {why}", call.line)));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn calls_are_found_also_over_several_lines() {
    let source = "a.say(\"one\");\nw.say_with(\n    \"two\",\n    &[(\"at\", f(x).as_str().into()), (\"n\", 3.into())],\n);\nessay(\"no\"); say(id); say_with(\"three\", &args);";
    let given = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    assert_eq!(
        calls(source),
        [
            Call { line: 1, id: "one".to_owned(), given: given(&[]) },
            Call { line: 2, id: "two".to_owned(), given: given(&["at", "n"]) },
            Call { line: 6, id: "three".to_owned(), given: None },
        ]
    );
}
