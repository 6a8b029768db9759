//! The desk's and a client's fold.

use std::collections::BTreeSet;

use calendar::{Date, Timestamp};
use journal::{
    ClientEvent, ClientId, DeskEvent, Grants, HookId, ImportKind, ImportTotals, Role, Scope,
    StreamId, TokenId, UserId,
};
use locale::Language;

use super::{ClientBook, Desk, Policy, WordingState};

fn added(user: u32, login: &str) -> DeskEvent {
    DeskEvent::UserAdded {
        user: UserId(user),
        role: Role::Caller,
        languages: BTreeSet::from([Language::Latvian]),
        skills: BTreeSet::new(),
        grants: Grants::All,
        login: login.to_owned(),
        name: login.to_uppercase(),
    }
}

#[test]
fn users_come_and_go_but_keep_their_ids() {
    let mut desk = Desk::default();
    assert_eq!(desk.next_user(), UserId(1));
    desk.apply(Timestamp::UNIX_EPOCH, UserId(1), &added(1, "Anna"));
    desk.apply(Timestamp::UNIX_EPOCH, UserId(1), &DeskEvent::UserDisabled { user: UserId(1) });
    desk.apply(Timestamp::UNIX_EPOCH, UserId(1), &DeskEvent::UserDisabled { user: UserId(9) });
    assert_eq!(desk.by_login(" anna ").map(|user| user.enabled), Some(false));
    assert_eq!(desk.next_user(), UserId(2));
    assert_eq!(desk.version, 3);
}

#[test]
fn changes_do_not_tell_that_payments_are_known() {
    let client = ClientId(StreamId::new(3, 7));
    let mut book = ClientBook::new(client);
    let imported = |kind, day: &str| ClientEvent::FileImported {
        content: String::new(),
        mapping: "m".to_owned(),
        kind,
        complete_to: day.parse::<Date>().unwrap(),
        totals: ImportTotals::default(),
    };
    book.apply(Timestamp::UNIX_EPOCH, &imported(ImportKind::Changes, "2026-03-01"));
    assert_eq!(book.complete_to, None);
    book.apply(Timestamp::UNIX_EPOCH, &imported(ImportKind::Payments, "2026-02-01"));
    book.apply(Timestamp::UNIX_EPOCH, &imported(ImportKind::Full, "2026-01-01"));
    let policy = Policy::of(&Desk::default(), [&book]);
    assert_eq!(policy.complete_to(client), Some("2026-02-01".parse().unwrap()));
}

#[test]
fn tokens_and_hooks_end_and_their_ids_are_not_used_again() {
    let at = Timestamp::UNIX_EPOCH;
    let mut desk = Desk::default();
    let (token, hook, user) = (desk.next_token(), desk.next_hook(), UserId(1));
    let scopes = BTreeSet::from([Scope::Read]);
    let name = "ledger".to_owned();
    desk.apply(at, UserId(1), &DeskEvent::TokenMade { token, user, scopes, until: at, name });
    let url = "https://example.com/".to_owned();
    desk.apply(at, UserId(1), &DeskEvent::HookSet { hook, user, kinds: BTreeSet::new(), url });
    assert_eq!((desk.tokens[&token].ended, desk.live_hooks().count()), (false, 1));
    desk.apply(at, UserId(1), &DeskEvent::TokenEnded { token });
    desk.apply(at, UserId(1), &DeskEvent::HookEnded { hook });
    assert_eq!((desk.tokens[&token].ended, desk.live_hooks().count()), (true, 0));
    assert_eq!((desk.next_token(), desk.next_hook()), (TokenId(2), HookId(2)));
}

#[test]
fn words_are_used_from_their_approval_until_others_are() {
    let (at, mut desk) = (Timestamp::UNIX_EPOCH, Desk::default());
    let propose = |desk: &mut Desk, client| {
        let words = desk.next_words();
        let (key, text) = ("say-opening".to_owned(), format!("Hello {words}"));
        let (language, class) = (Language::English, None);
        let event = DeskEvent::WordsProposed { words, key, language, client, class, text };
        desk.apply(at, UserId(1), &event);
        words
    };
    let client = Some(ClientId(StreamId::new(3, 7)));
    let (first, second) = (propose(&mut desk, None), propose(&mut desk, None));
    let own = propose(&mut desk, client);
    let used = |desk: &Desk, client| {
        desk.wording("say-opening", Language::English, client).map(|words| words.id)
    };
    assert_eq!(used(&desk, None), None, "nobody has read them");
    for (words, alone) in [(first, false), (own, true), (second, false)] {
        desk.apply(at, UserId(2), &DeskEvent::WordsApproved { words, alone });
    }
    assert_eq!((used(&desk, None), used(&desk, client)), (Some(second), Some(own)));
    assert_eq!(desk.wordings[&first].state, WordingState::Replaced);
    desk.apply(at, UserId(2), &DeskEvent::WordsWithdrawn { words: second });
    assert_eq!(used(&desk, None), None, "back to the words of the house");
}
