//! A golden file per event per version, under a fixed key and nonce. It may be added, never
//! changed: stored events have these bytes.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Date, Timestamp};
use expect_test::expect_file;
use journal::{
    AnswerClass, ClientEvent, ClientId, DeskEvent, FileEvent, Grants, HookId, ImportKind,
    ImportTotals, Role, Scope, Skill, StreamId, TokenId, UserId, WordsId,
};
use locale::{Country, Language};
use money::Currency;

use super::{Event, read, written};
use crate::sample;

/// Writes, compares with the golden file, and reads the golden file back.
fn check<E: Event + Clone + PartialEq + std::fmt::Debug>(events: &[E]) {
    let mut by_kind: BTreeMap<&str, &E> = BTreeMap::new();
    for event in events {
        by_kind.entry(event.kind()).or_insert(event);
    }
    let kinds: BTreeSet<&str> = E::kinds().iter().copied().collect();
    assert_eq!(by_kind.keys().copied().collect::<BTreeSet<_>>(), kinds, "a sample of every kind");
    for (kind, event) in by_kind {
        let row = written(event);
        let newest = E::version(kind).unwrap();
        let golden = |v| format!("{}/golden/{kind}.v{v}.json", env!("CARGO_MANIFEST_DIR"));
        let text = String::from_utf8(row.bytes.clone()).unwrap();
        expect_file![golden(newest).as_str()].assert_eq(&text);
        let kept = std::fs::read(golden(newest)).unwrap();
        assert_eq!(read::<E>(&kept).unwrap().event, event.clone(), "{kind}");
        // What was written in an earlier version is read for ever, as an event of today.
        for v in 1..newest {
            let kept = std::fs::read(golden(v)).unwrap();
            assert_eq!(read::<E>(&kept).unwrap().event.kind(), kind, "version {v}");
        }
        assert!(!std::path::Path::new(&golden(newest + 1)).exists(), "{kind} has a newer one");
    }
}

#[test]
fn files() {
    check(&sample::file_events());
}

#[test]
fn a_fact_follows_once() {
    let fact = Box::new(sample::file_events().pop().unwrap());
    let twice = FileEvent::FactFollowed { at: super::AT, by: UserId(1), fact };
    let refused = read::<FileEvent>(&written(&twice).bytes).unwrap_err();
    let what = "a fact that followed is none that followed before";
    assert!(refused.0.ends_with(what), "{refused:?}");
}

#[test]
fn clients() {
    check(&[
        ClientEvent::ClientOpened {
            name: "Ūdens SIA".to_owned(),
            country: Country::LV,
            currency: Currency::EUR,
        },
        ClientEvent::MappingSaved { name: "ledger".to_owned(), mapping: "{\"a\":1}".to_owned() },
        ClientEvent::FileImported {
            content: "00ff".to_owned(),
            mapping: "ledger".to_owned(),
            kind: ImportKind::Full,
            complete_to: Date::constant(2025, 11, 20),
            totals: ImportTotals {
                rows: 1,
                rejected: 2,
                files_opened: 3,
                debts_placed: 4,
                debts_changed: 5,
                debts_withdrawn: 6,
                payments_booked: 7,
            },
        },
    ]);
}

#[test]
fn desk() {
    let client = ClientId(StreamId::new(7, 77));
    check(&[
        DeskEvent::UserAdded {
            user: UserId(1),
            role: Role::Lead,
            languages: BTreeSet::from([Language::Latvian, Language::English]),
            skills: BTreeSet::from([Skill::Vulnerable]),
            grants: Grants::Clients(BTreeSet::from([client])),
            login: "anna".to_owned(),
            name: "Anna Ozola".to_owned(),
        },
        DeskEvent::UserChanged {
            user: UserId(1),
            role: Role::Administrator,
            languages: BTreeSet::new(),
            skills: BTreeSet::new(),
            grants: Grants::All,
        },
        DeskEvent::UserDisabled { user: UserId(1) },
        DeskEvent::UserEnabled { user: UserId(1) },
        DeskEvent::PasswordSet { user: UserId(1), once: true },
        DeskEvent::ClientListed { client },
        DeskEvent::TokenMade {
            token: TokenId(3),
            user: UserId(1),
            scopes: BTreeSet::from([Scope::Read, Scope::Import]),
            until: Timestamp::constant(1_795_251_600, 0),
            name: "ledger".to_owned(),
        },
        DeskEvent::TokenEnded { token: TokenId(3) },
        DeskEvent::HookSet {
            hook: HookId(2),
            user: UserId(1),
            kinds: BTreeSet::from(["promise_made".to_owned()]),
            url: "https://example.com/told".to_owned(),
        },
        DeskEvent::HookEnded { hook: HookId(2) },
        DeskEvent::HouseNamed { name: "Siltums".to_owned() },
        DeskEvent::WordsProposed {
            words: WordsId(4),
            key: "answer-cash-short-3".to_owned(),
            language: Language::Latvian,
            client: Some(client),
            class: Some(AnswerClass::Offer),
            text: "Vai daļu varat samaksāt { $when }?".to_owned(),
        },
        DeskEvent::WordsApproved { words: WordsId(4), alone: true },
        DeskEvent::WordsRefused { words: WordsId(5), why: "Too long.".to_owned() },
        DeskEvent::WordsWithdrawn { words: WordsId(4) },
    ]);
}

#[test]
fn no_clients_granted_is_not_all() {
    let none = DeskEvent::UserChanged {
        user: UserId(1),
        role: Role::Caller,
        languages: BTreeSet::new(),
        skills: BTreeSet::new(),
        grants: Grants::Clients(BTreeSet::new()),
    };
    assert_eq!(read::<DeskEvent>(&written(&none).bytes).unwrap().event, none);
}

#[test]
fn what_is_newer_is_named() {
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/file_routed.v1.json");
    let kept = std::fs::read_to_string(golden).unwrap();
    let says = |from: &str, to: &str| {
        let changed = kept.replace(from, to);
        assert_ne!(changed, kept);
        read::<FileEvent>(changed.as_bytes()).unwrap_err().0
    };
    assert_eq!(
        says("\"v\":1", "\"v\":2"),
        "it is version 2 of \"file_routed\", and this program knows 1; a newer Auricle wrote it"
    );
    assert_eq!(
        says("\"v\":1", "\"v\":0"),
        "it is version 0 of \"file_routed\", which there never was"
    );
    assert_eq!(
        says("file_routed", "file_danced"),
        "\"file_danced\" is no event that this program knows; a newer Auricle wrote it"
    );
}

#[test]
fn every_golden_file_can_be_read() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/golden")).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let is_read = read::<FileEvent>(&bytes).is_ok()
            || read::<ClientEvent>(&bytes).is_ok()
            || read::<DeskEvent>(&bytes).is_ok();
        assert!(is_read, "{}", String::from_utf8_lossy(&bytes));
    }
}
