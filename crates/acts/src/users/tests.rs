//! Users, passwords, sessions and the throttle, on a memory store.

use std::collections::BTreeSet;
use std::sync::Arc;

use calendar::{Timestamp, plus_secs};
use journal::{ClientId, Grants, Role, StreamId, UserId};
use locale::Language;
use store::{DeskKey, Store};
use test_support::Counted;

use super::{NewUser, Rights, SignInError, UserError, UserFault};
use crate::{Acts, Author};

struct Room {
    acts: Acts,
    chance: Arc<Counted>,
    now: Timestamp,
}

const PASSWORD: &str = "long enough indeed";

impl Room {
    fn new() -> Self {
        let chance = Arc::new(Counted::default());
        let acts = Acts::new(Store::memory(DeskKey::new([7; 32]), chance.clone()));
        let now = "2026-11-21T09:00:00Z".parse().unwrap();
        Self { acts, chance, now }
    }

    fn with_administrator() -> (Self, Author) {
        let room = Self::new();
        let id = room.first("ilze").unwrap();
        (room, Author { user: id, grants: Grants::All })
    }

    fn first(&self, login: &str) -> Result<UserId, UserError> {
        self.acts.first_administrator(login, "Ilze", PASSWORD, &*self.chance, self.now)
    }

    fn sign_in(&self, login: &str, password: &str) -> Result<String, SignInError> {
        let signed = self.acts.sign_in(login, password, "127.0.0.1", &*self.chance, self.now)?;
        Ok(signed.token)
    }

    fn add(&self, author: &Author, login: &str, role: Role) -> Result<(UserId, String), UserError> {
        let new =
            NewUser { login: login.to_owned(), name: "Anna".to_owned(), rights: rights(role) };
        self.acts.add_user(author, &new, &*self.chance, self.now)
    }

    fn is_in(&self, token: &str) -> bool {
        self.acts.visitor(token, self.now).unwrap().is_some()
    }
}

fn rights(role: Role) -> Rights {
    let languages = BTreeSet::from([Language::Latvian]);
    Rights { role, languages, skills: BTreeSet::new(), grants: Grants::All }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(done: Result<T, UserError>, fault: UserFault) {
    match done {
        Err(UserError::Fault(found)) => assert_eq!(found, fault),
        other => panic!("{fault:?} was expected, not {other:?}"),
    }
}

#[test]
fn the_first_administrator_is_made_once() {
    let (room, _) = Room::with_administrator();
    refused(room.first("other"), UserFault::NotNew);
    assert!(room.is_in(&room.sign_in(" ILZE ", PASSWORD).unwrap()));
}

#[test]
fn only_an_administrator_manages_users() {
    let (room, ilze) = Room::with_administrator();
    let (lead, _) = room.add(&ilze, "maris", Role::Lead).unwrap();
    let lead = Author { user: lead, grants: Grants::All };
    refused(room.add(&lead, "third", Role::Caller), UserFault::Role);
    refused(room.acts.disable_user(&lead, ilze.user, room.now), UserFault::Role);
    room.acts.check_role(&lead, Role::Lead).unwrap();
    refused(room.acts.check_role(&lead, Role::Administrator), UserFault::Role);
}

#[test]
fn what_is_wrong_with_a_user_is_said() {
    let (room, ilze) = Room::with_administrator();
    refused(room.add(&ilze, "Ilze", Role::Caller), UserFault::LoginTaken);
    refused(room.add(&ilze, "two words", Role::Caller), UserFault::LoginWrong);
    let mut new =
        NewUser { login: "anna".to_owned(), name: " ".to_owned(), rights: rights(Role::Caller) };
    let add = |new: &NewUser| room.acts.add_user(&ilze, new, &*room.chance, room.now);
    refused(add(&new), UserFault::NameWrong);
    new.name = "Anna".to_owned();
    new.rights.grants = Grants::Clients(BTreeSet::new());
    refused(add(&new), UserFault::NoClient);
    new.rights.languages.clear();
    refused(add(&new), UserFault::NoLanguage);
    let short = room.acts.add_user_with(&ilze, &new, "short", &*room.chance, room.now);
    refused(short, UserFault::PasswordShort);
}

#[test]
fn the_last_administrator_stays() {
    let (room, ilze) = Room::with_administrator();
    let acts = &room.acts;
    refused(acts.disable_user(&ilze, ilze.user, room.now), UserFault::Own);
    let desk = Author::desk();
    refused(acts.disable_user(&desk, ilze.user, room.now), UserFault::LastAdministrator);
    let lower = rights(Role::Lead);
    refused(acts.change_user(&ilze, ilze.user, &lower, room.now), UserFault::LastAdministrator);
    room.add(&ilze, "second", Role::Administrator).unwrap();
    acts.change_user(&ilze, ilze.user, &lower, room.now).unwrap();
}

#[test]
fn a_password_for_one_use_must_be_replaced() {
    let (room, ilze) = Room::with_administrator();
    let (id, given) = room.add(&ilze, "anna", Role::Caller).unwrap();
    let token = room.sign_in("anna", &given).unwrap();
    let visitor = room.acts.visitor(&token, room.now).unwrap().unwrap();
    assert!(visitor.user.password_once);
    let change = |old: &str, new: &str| {
        room.acts.change_password(&visitor.user, old, new, &*room.chance, room.now)
    };
    refused(change("not the one given", PASSWORD), UserFault::PasswordWrong);
    refused(change(&given, "short"), UserFault::PasswordShort);
    refused(change(&given, &given), UserFault::PasswordSame);
    let signed = change(&given, PASSWORD).unwrap();
    assert!(!room.is_in(&token) && room.is_in(&signed.token));
    assert!(!room.acts.store().desk().unwrap().users[&id].password_once);
    assert!(room.sign_in("anna", &given).is_err());
    room.sign_in("anna", PASSWORD).unwrap();
}

#[test]
fn sessions_end_on_disabling_resetting_and_a_new_role() {
    let (room, ilze) = Room::with_administrator();
    let (id, given) = room.add(&ilze, "anna", Role::Caller).unwrap();
    let token = room.sign_in("anna", &given).unwrap();
    room.acts.change_user(&ilze, id, &rights(Role::Lead), room.now).unwrap();
    assert!(!room.is_in(&token));

    let token = room.sign_in("anna", &given).unwrap();
    let again = room.acts.reset_password(&ilze, id, &*room.chance, room.now).unwrap();
    assert!(!room.is_in(&token) && room.sign_in("anna", &given).is_err());

    let token = room.sign_in("anna", &again).unwrap();
    room.acts.disable_user(&ilze, id, room.now).unwrap();
    assert!(!room.is_in(&token));
    assert!(matches!(room.sign_in("anna", &again), Err(SignInError::Wrong)));
    room.acts.enable_user(&ilze, id, room.now).unwrap();
    assert!(!room.is_in(&token));
    room.sign_in("anna", &again).unwrap();
}

#[test]
fn guessing_is_slowed_down_also_for_who_does_not_exist() {
    for login in ["ilze", "nobody"] {
        let (mut room, _) = Room::with_administrator();
        for _ in 0..4 {
            assert!(matches!(room.sign_in(login, "wrong"), Err(SignInError::Wrong)));
        }
        // The right password does not help while the wait lasts, and the wait grows.
        assert!(matches!(room.sign_in(login, PASSWORD), Err(SignInError::Wait(1))));
        room.now = plus_secs(room.now, 1);
        assert!(matches!(room.sign_in(login, "wrong"), Err(SignInError::Wrong)));
        assert!(matches!(room.sign_in(login, PASSWORD), Err(SignInError::Wait(2))));
        room.now = plus_secs(room.now, 16 * 60);
        assert_eq!(room.sign_in(login, PASSWORD).is_ok(), login == "ilze");
    }
}

#[test]
fn an_address_that_guesses_many_names_waits_too() {
    let (room, _) = Room::with_administrator();
    for number in 0..20 {
        let guess = room.sign_in(&format!("user{number}"), "wrong");
        assert!(matches!(guess, Err(SignInError::Wrong)));
    }
    assert!(matches!(room.sign_in("ilze", PASSWORD), Err(SignInError::Wait(_))));
    let elsewhere = room.acts.sign_in("ilze", PASSWORD, "10.0.0.9", &*room.chance, room.now);
    elsewhere.unwrap();
}

#[test]
fn a_session_slides_and_ends_all_the_same() {
    let (mut room, _) = Room::with_administrator();
    let token = room.sign_in("ilze", PASSWORD).unwrap();
    room.now = plus_secs(room.now, 11 * 3_600);
    assert!(room.is_in(&token));
    room.now = plus_secs(room.now, 11 * 3_600);
    assert!(room.is_in(&token));
    room.now = plus_secs(room.now, 3 * 3_600);
    assert!(!room.is_in(&token));
    let token = room.sign_in("ilze", PASSWORD).unwrap();
    room.now = plus_secs(room.now, 12 * 3_600 + 1);
    assert!(!room.is_in(&token));
    assert!(!room.is_in("no token") && !room.is_in(&"é".repeat(32)));
}

#[test]
fn a_new_client_set_ends_the_session() {
    let (room, ilze) = Room::with_administrator();
    let (id, given) = room.add(&ilze, "anna", Role::Caller).unwrap();
    let token = room.sign_in("anna", &given).unwrap();
    let client = ClientId(StreamId::new(1, 9));
    let fewer = Rights { grants: Grants::Clients([client].into()), ..rights(Role::Caller) };
    room.acts.change_user(&ilze, id, &fewer, room.now).unwrap();
    assert!(!room.is_in(&token));
    assert!(room.sign_in("anna", &given).is_ok());
}
