//! Every text is said somewhere: one that no code names is deleted, not translated.

use std::collections::BTreeSet;
use std::path::Path;

use locale::Language;

use super::texts::ids;

/// How ids are made of a list's name and its member's: what stands before the member and after it.
type Pattern = (String, String);

/// The sources of all crates but their tests.
fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_rust = path.extension().is_some_and(|end| end == "rs");
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, text);
        } else if is_rust && !path.ends_with("tests.rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// What stands between quotes, and the patterns that ids are made by: `format!("outcome-{}", ..)`,
/// `choices(w, "skip", ..)`.
fn said(source: &str) -> (BTreeSet<&str>, Vec<Pattern>) {
    let (mut literals, mut patterns) = (BTreeSet::new(), Vec::new());
    let mut before = "";
    for part in source.split('"') {
        literals.insert(part);
        if let (Some((begin, _)), Some((_, end))) = (part.split_once('{'), part.rsplit_once('}'))
            && begin.ends_with('-')
            && is_id(begin)
            && (end.is_empty() || is_id(end))
        {
            patterns.push((begin.to_owned(), end.to_owned()));
        }
        let is_list = ["choices(", "said("].iter().any(|call| {
            let Some((_, rest)) = before.rsplit_once(call) else { return false };
            rest.chars().all(|c| c.is_whitespace() || c.is_alphanumeric() || ".,".contains(c))
        });
        if is_list && is_id(part) {
            patterns.push((format!("{part}-"), String::new()));
        }
        before = part;
    }
    (literals, patterns)
}

#[test]
fn every_text_is_said_somewhere() {
    let mut source = String::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for entry in std::fs::read_dir(crates).unwrap() {
        let folder = entry.unwrap().path().join("src");
        if folder.is_dir() {
            sources(&folder, &mut source);
        }
    }
    let (literals, patterns) = said(&source);
    let is_member =
        |name: &str| literals.contains(name) || literals.contains(name.replace('-', "_").as_str());
    let is_made = |id: &str| {
        patterns.iter().any(|(begin, end)| {
            let rest = id.strip_prefix(begin.as_str()).and_then(|it| it.strip_suffix(end.as_str()));
            let Some(rest) = rest else { return false };
            // Two lists may meet in one id: `way-call-out`.
            is_member(rest)
                || rest
                    .match_indices('-')
                    .any(|(at, _)| is_member(&rest[..at]) && is_member(&rest[at + 1..]))
        })
    };
    // These follow from the law's own files, and from ISO 3166-1.
    let from_elsewhere = ["rule-", "cite-", "country-"];
    let unused: Vec<&str> = ids(Language::English)
        .into_keys()
        .filter(|id| !from_elsewhere.iter().any(|begin| id.starts_with(begin)))
        .filter(|id| !literals.contains(id) && !is_made(id))
        .collect();
    assert!(unused.is_empty(), "no code says {unused:?}: delete them in every language");
}
