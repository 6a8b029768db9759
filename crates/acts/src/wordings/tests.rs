//! Who may propose and approve words, and what may not stand in them.

use std::sync::Arc;

use calendar::Timestamp;
use desk::WordingState;
use journal::{AnswerClass, ClientId, Grants, Role, StreamId, UserId, WordsId};
use locale::Language;
use store::{DeskKey, Store};
use test_support::Counted;

use super::{NewWords, WordsError, WordsFault, WordsFor};
use crate::{Acts, Author, NewUser, Rights};

struct Room {
    acts: Acts,
    now: Timestamp,
    chance: Arc<Counted>,
}

impl Room {
    fn new() -> Self {
        let chance = Arc::new(Counted::default());
        let acts = Acts::new(Store::memory(DeskKey::new([7; 32]), chance.clone()));
        Self { acts, now: "2026-11-21T09:00:00Z".parse().unwrap(), chance }
    }

    fn user(&self, login: &str, role: Role) -> Author {
        let (languages, grants) = ([Language::Latvian].into(), Grants::All);
        let rights = Rights { role, languages, skills: [].into(), grants: grants.clone() };
        let new = NewUser { login: login.to_owned(), name: login.to_owned(), rights };
        let added = self.acts.add_user(&Author::desk(), &new, &*self.chance, self.now);
        Author { user: added.unwrap().0, grants }
    }

    fn propose(&self, by: &Author, key: &str, text: &str) -> Result<WordsId, WordsFault> {
        let what = WordsFor::Text(key.to_owned());
        self.propose_for(by, what, None, text)
    }

    fn propose_for(
        &self,
        by: &Author,
        what: WordsFor,
        client: Option<ClientId>,
        text: &str,
    ) -> Result<WordsId, WordsFault> {
        let new = NewWords { what, language: Language::English, client, text: text.to_owned() };
        fault(self.acts.propose_words(by, &new, self.now))
    }

    fn state(&self, words: WordsId) -> WordingState {
        self.acts.store().desk().unwrap().wordings[&words].state.clone()
    }
}

fn fault<T>(done: Result<T, WordsError>) -> Result<T, WordsFault> {
    done.map_err(|error| match error {
        WordsError::Fault(fault) => fault,
        WordsError::Act(error) => panic!("{error}"),
    })
}

#[test]
fn a_caller_proposes_and_another_lead_approves() {
    let room = Room::new();
    let (anna, ilze) = (room.user("anna", Role::Caller), room.user("ilze", Role::Lead));
    let words =
        room.propose(&anna, "say-opening", "Thank you. It is { $amount }.\r\nNow?").unwrap();
    assert_eq!(fault(room.acts.approve_words(&anna, words, room.now)), Err(WordsFault::Role));
    fault(room.acts.approve_words(&ilze, words, room.now)).unwrap();
    assert_eq!(
        room.state(words),
        WordingState::InUse { by: ilze.user, at: room.now, alone: false }
    );
    let again = fault(room.acts.approve_words(&ilze, words, room.now));
    assert_eq!(again, Err(WordsFault::NotWaiting));
    let same = room.propose(&anna, "say-opening", "Thank you. It is { $amount }.\nNow?");
    assert_eq!(same, Err(WordsFault::Same));
    assert_eq!(fault(room.acts.withdraw_words(&anna, words, room.now)), Err(WordsFault::Role));
    fault(room.acts.withdraw_words(&ilze, words, room.now)).unwrap();
    assert_eq!(room.state(words), WordingState::Withdrawn);
}

#[test]
fn nobody_approves_their_own_words_while_there_is_another_lead() {
    let room = Room::new();
    let (anna, ilze) = (room.user("anna", Role::Caller), room.user("ilze", Role::Lead));
    let words = room.propose(&ilze, "say-opening", "Good day.").unwrap();
    let other = room.user("zane", Role::Administrator);
    assert_eq!(fault(room.acts.approve_words(&ilze, words, room.now)), Err(WordsFault::Own));
    assert_eq!(
        fault(room.acts.refuse_words(&other, words, " ", room.now)),
        Err(WordsFault::NoReason)
    );
    let mine = room.propose(&anna, "say-close", "Thank you, and goodbye.").unwrap();
    fault(room.acts.withdraw_words(&anna, mine, room.now)).unwrap();
}

#[test]
fn what_is_not_filled_in_there_is_refused_by_name() {
    let room = Room::new();
    let anna = room.user("anna", Role::Caller);
    let known = ["caller", "customer", "house"].map(str::to_owned).to_vec();
    assert_eq!(
        room.propose(&anna, "say-opening-who", "You owe { $amount }."),
        Err(WordsFault::Unknown { name: "amount".to_owned(), known }),
        "nothing of the debt before it is known who speaks"
    );
    assert_eq!(room.propose(&anna, "say-nothing", "Hm."), Err(WordsFault::NoSuchText));
    assert_eq!(room.propose(&anna, "read-back-opening", "Hm."), Err(WordsFault::NoSuchText));
    assert_eq!(room.propose(&anna, "answer-class-ask", "Hm."), Err(WordsFault::NoSuchText));
    let far = Some(ClientId(StreamId::new(3, 7)));
    let text = WordsFor::Text("say-opening".to_owned());
    assert_eq!(room.propose_for(&anna, text, far, "Hm."), Err(WordsFault::NoSuchClient));
    let nobody = Author { user: UserId(77), grants: Grants::All };
    assert_eq!(room.propose(&nobody, "say-opening", "Hm."), Err(WordsFault::Role));
}

#[test]
fn further_answers_are_numbered_past_those_of_the_house() {
    let room = Room::new();
    let anna = room.user("anna", Role::Caller);
    let answer = || WordsFor::Answer("no-time".to_owned(), AnswerClass::Ask);
    assert!(room.propose_for(&anna, answer(), None, "It is { $amount }.").is_err(), "it is early");
    let first = room.propose_for(&anna, answer(), None, "When suits you?").unwrap();
    let second = room.propose_for(&anna, answer(), None, "Shall I call { $when }?").unwrap();
    let desk = room.acts.store().desk().unwrap();
    let keys = [first, second].map(|words| desk.wordings[&words].key.clone());
    assert_eq!(keys, ["answer-no-time-3", "answer-no-time-4"]);
    let rewritten = room.propose(&anna, "answer-no-time-3", "When is a good time?").unwrap();
    let desk = room.acts.store().desk().unwrap();
    assert_eq!(desk.wordings[&rewritten].class, Some(AnswerClass::Ask));
}

#[test]
fn the_house_is_named_by_a_lead() {
    let room = Room::new();
    let (anna, ilze) = (room.user("anna", Role::Caller), room.user("ilze", Role::Lead));
    assert_eq!(fault(room.acts.name_house(&anna, "Us", room.now)), Err(WordsFault::Role));
    assert_eq!(fault(room.acts.name_house(&ilze, "", room.now)), Err(WordsFault::NameWrong));
    fault(room.acts.name_house(&ilze, " Siltuma birojs ", room.now)).unwrap();
    assert_eq!(room.acts.store().desk().unwrap().house.as_deref(), Some("Siltuma birojs"));
}

#[test]
fn the_only_lead_approves_their_own_and_it_is_on_the_record() {
    let room = Room::new();
    let ilze = room.user("ilze", Role::Lead);
    let words = room.propose(&ilze, "say-opening", "Good day.").unwrap();
    fault(room.acts.approve_words(&ilze, words, room.now)).unwrap();
    assert_eq!(room.state(words), WordingState::InUse { by: ilze.user, at: room.now, alone: true });
}
