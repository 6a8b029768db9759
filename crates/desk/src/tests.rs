//! The desk's and a client's fold.

use std::collections::BTreeSet;

use calendar::{Date, Timestamp};
use journal::{
    ClientEvent, ClientId, DeskEvent, Grants, HookId, ImportKind, ImportTotals, Role, Scope,
    StreamId, TokenId, UserId,
};
use locale::Language;

use super::{ClientBook, Desk, Policy};

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
    desk.apply(Timestamp::UNIX_EPOCH, &added(1, "Anna"));
    desk.apply(Timestamp::UNIX_EPOCH, &DeskEvent::UserDisabled { user: UserId(1) });
    desk.apply(Timestamp::UNIX_EPOCH, &DeskEvent::UserDisabled { user: UserId(9) });
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
    desk.apply(at, &DeskEvent::TokenMade { token, user, scopes, until: at, name });
    let url = "https://example.com/".to_owned();
    desk.apply(at, &DeskEvent::HookSet { hook, user, kinds: BTreeSet::new(), url });
    assert_eq!((desk.tokens[&token].ended, desk.live_hooks().count()), (false, 1));
    desk.apply(at, &DeskEvent::TokenEnded { token });
    desk.apply(at, &DeskEvent::HookEnded { hook });
    assert_eq!((desk.tokens[&token].ended, desk.live_hooks().count()), (true, 0));
    assert_eq!((desk.next_token(), desk.next_hook()), (TokenId(2), HookId(2)));
}
