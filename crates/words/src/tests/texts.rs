//! The files under `words/`: complete, paired and free of junk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use expect_test::expect;
use fluent_bundle::FluentResource;
use locale::Language;

use crate::{Words, files};

/// Each id of a language with its file and the variables its text uses.
pub(super) fn ids(
    language: Language,
) -> BTreeMap<&'static str, (&'static str, BTreeSet<&'static str>)> {
    let mut ids = BTreeMap::new();
    for (file, text) in files::of(language) {
        for (id, body) in messages(text) {
            let doubled = ids.insert(id, (*file, variables(body)));
            assert!(doubled.is_none(), "{language}: {id} in {file} was there already");
        }
    }
    ids
}

/// Cuts a file into ids and texts: a message starts with a letter at the line's start.
fn messages(text: &'static str) -> Vec<(&'static str, &'static str)> {
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let starts: Vec<usize> =
        starts.filter(|at| text[*at..].starts_with(|c: char| c.is_ascii_alphabetic())).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| {
            let (id, body) = text[*start..end].split_once('=').expect("a message has a text");
            let lines = body.split_inclusive('\n').take_while(|line| !line.starts_with('#'));
            let len: usize = lines.map(str::len).sum();
            (id.trim(), &body[..len])
        })
        .collect()
}

fn variables(body: &'static str) -> BTreeSet<&'static str> {
    let name = |rest: &'static str| {
        rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next()
    };
    body.split('$').skip(1).filter_map(name).collect()
}

#[test]
fn every_file_is_listed_and_read_without_junk() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../words");
    for language in Language::ALL {
        let mut there = BTreeSet::new();
        for part in ["screen", "customer"] {
            let Ok(folder) = std::fs::read_dir(root.join(language.code()).join(part)) else {
                continue;
            };
            for entry in folder {
                let name = entry.unwrap().file_name().into_string().unwrap();
                there
                    .insert(format!("{part}/{}", name.strip_suffix(".ftl").expect("an .ftl file")));
            }
        }
        let listed = files::of(language).iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(there, listed, "words/{language} and crates/words/src/files.rs differ");
        for (name, text) in files::of(language) {
            let read = FluentResource::try_new((*text).to_owned());
            assert!(read.is_ok(), "words/{language}/{name}.ftl: {:?}", read.err().map(|(_, e)| e));
        }
    }
}

#[test]
fn every_language_says_the_same_things() {
    let english = ids(Language::English);
    for language in Language::ALL {
        let other = ids(language);
        let faults: Vec<String> = english
            .keys()
            .chain(other.keys())
            .filter(|id| english.get(*id) != other.get(*id))
            .map(|id| format!("{id}: en {:?}, {language} {:?}", english.get(id), other.get(id)))
            .collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn every_text_can_be_said() {
    for language in Language::ALL {
        let words = Words::of(language);
        for (id, (_, variables)) in ids(language) {
            for count in [0_i64, 1, 2, 11, 21] {
                let args: Vec<_> = variables.iter().map(|name| (*name, count.into())).collect();
                let text = words.say_with(id, &args);
                assert!(words.has(id) && !text.is_empty(), "{language}: {id} says nothing");
                assert!(!text.contains(['{', '}']), "{language}: {id} says {text:?}");
            }
        }
    }
}

#[test]
fn what_is_missing_is_marked_and_never_panics() {
    let unwritten = Words::read(Language::Dutch, &[]);
    assert_eq!(unwritten.say("common-save"), "[en] Save");
    assert!(!unwritten.has("common-save"));
    assert_eq!(Words::of(Language::Latvian).say("no-such-text"), "⟨no-such-text⟩");
    assert_eq!(Words::of(Language::English).say(""), "⟨⟩");
}

#[test]
fn words_are_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(Words::of(Language::Latvian));
}

#[test]
fn plurals_follow_the_language() {
    // All are asked through a text of this test's own. They agree with `Intl.PluralRules` but for Latvian 111 to 119 and the like: CLDR says zero ("111 rēķinu"),
    // intl_pluralrules says other ("111 rēķini"). Both are good Latvian.
    const TEXT: &str = "x = { $n ->\n [zero] zero\n [one] one\n [few] few\n [many] many\n *[other] other\n } { $n }\n";
    let lines = Language::ALL.map(|language| {
        let words = Words::read(language, &[("x", TEXT)]);
        let said = [0_i64, 1, 2, 5, 10, 11, 21, 22, 25, 111, 1_121]
            .map(|n| words.say_with("x", &[("n", n.into())]));
        format!("{language}  {}\n", said.join(", "))
    });
    expect![[r#"
        lv  zero 0, one 1, other 2, other 5, zero 10, zero 11, one 21, other 22, other 25, other 111, one 1121
        nl  other 0, one 1, other 2, other 5, other 10, other 11, other 21, other 22, other 25, other 111, other 1.121
        pl  many 0, one 1, few 2, many 5, many 10, many 11, many 21, few 22, many 25, many 111, many 1121
        ru  many 0, one 1, few 2, many 5, many 10, many 11, one 21, few 22, many 25, many 111, one 1~121
        cs  other 0, one 1, few 2, other 5, other 10, other 11, other 21, other 22, other 25, other 111, other 1~121
        en  other 0, one 1, other 2, other 5, other 10, other 11, other 21, other 22, other 25, other 111, other 1,121
    "#]]
    .assert_eq(&lines.concat().replace('\u{a0}', "~"));
}
