//! Programs that take part: tokens that end, and hooks that are told of events in their order.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;

use acts::{
    Acts, Author, Entry, Errand, ImportJob, Message, NewHook, NewToken, NewUser, ProgramError,
    ProgramFault, Rights, Untold,
};
use calendar::{Timestamp, plus_secs};
use desk::User;
use import::{Contents, Mapping};
use journal::{ClientId, Grants, HookId, Role, Scope, StreamId, TokenId, UserId};
use locale::{Country, Language};
use money::Currency;
use store::{DeskKey, Store};
use test_support::Counted;

const DAY: i64 = 24 * 3_600;

struct Room {
    acts: Acts,
    chance: Arc<Counted>,
    now: Cell<Timestamp>,
    ilze: Author,
}

impl Room {
    /// A desk with an administrator, a caller of one client, and two clients' customers.
    fn new() -> Self {
        let chance = Arc::new(Counted::default());
        let acts = Acts::new(Store::memory(DeskKey::new([7; 32]), chance.clone()));
        let now: Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
        let id = acts.first_administrator("ilze", "Ilze", "long enough indeed", &*chance, now);
        let ilze = Author { user: id.unwrap(), grants: Grants::All };
        let room = Self { acts, chance, now: Cell::new(now), ilze };
        room.bring("Ūdens", "K-1;Jānis;+37120000001;R-1;2026-09-01;2026-10-01;120.00\n");
        room.bring("Spēks", "P-1;Zane;+37120000002;E-1;2026-09-01;2026-10-01;55.00\n");
        room
    }

    fn bring(&self, client: &str, row: &str) {
        let head =
            "Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount\n".to_owned();
        let text = head + row;
        let bytes = text.as_bytes();
        let mut mapping: Mapping = import::propose(bytes, None).unwrap().mapping;
        mapping.contents = Contents::Changes;
        mapping.constants.client = Some(client.to_owned());
        mapping.constants.currency = Some(Currency::EUR);
        mapping.constants.country = Some(Country::LV);
        let today = "2026-11-20".parse().unwrap();
        let job = ImportJob {
            bytes: bytes.into(),
            mapping: &mapping,
            apply: true,
            withdraw: false,
            today,
        };
        self.acts.import(job, &Author::desk(), &|| self.now.get(), &mut |_| true).unwrap();
    }

    fn client(&self, name: &str) -> ClientId {
        let clients = self.acts.store().clients().unwrap();
        clients.into_iter().find(|book| book.name == name).unwrap().id
    }

    fn caller(&self) -> UserId {
        let rights = Rights {
            role: Role::Caller,
            languages: [Language::Latvian].into(),
            skills: BTreeSet::new(),
            grants: Grants::Clients([self.client("Ūdens")].into()),
        };
        let new = NewUser { login: "anna".to_owned(), name: "Anna".to_owned(), rights };
        self.acts.add_user(&self.ilze, &new, &*self.chance, self.now.get()).unwrap().0
    }

    fn file(&self, word: &str) -> StreamId {
        self.acts.find(word, &Author::desk(), 2).unwrap()[0].stream
    }

    fn note(&self, stream: StreamId, text: &str) {
        let user = self.user(self.ilze.user);
        let entry = Entry::Note(text.to_owned());
        self.acts.enter(&user, stream, &entry, None, self.now.get()).unwrap();
    }

    fn user(&self, id: UserId) -> User {
        self.acts.store().desk().unwrap().users[&id].clone()
    }

    fn pass(&self, secs: i64) {
        self.now.set(plus_secs(self.now.get(), secs));
    }

    fn token(&self, by: &Author, user: UserId, scopes: &[Scope], days: i64) -> Made {
        let new = NewToken {
            user,
            name: "ledger".to_owned(),
            scopes: scopes.iter().copied().collect(),
            until: plus_secs(self.now.get(), days * DAY),
        };
        self.acts.make_token(by, &new, &*self.chance, self.now.get())
    }

    fn hook(&self, user: UserId, kinds: &[&str]) -> HookId {
        let new = NewHook {
            user,
            url: "https://example.com/told".to_owned(),
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        };
        self.acts.set_hook(&self.ilze, &new, &*self.chance, self.now.get()).unwrap().0
    }

    /// Runs every errand there is. `answer` says what becomes of a message.
    fn tell(&self, answer: &dyn Fn(&str, u64) -> Result<(), String>) -> Vec<String> {
        let told = RefCell::new(Vec::new());
        for errand in self.acts.errands(self.now.get()).unwrap() {
            let send = &mut |message: &Message| {
                told.borrow_mut().push(format!("{} {}", message.seq, message.kind));
                answer(message.kind, message.seq).map_err(Untold::NotTaken)
            };
            self.acts.tell_hook(&errand, "one", &|| self.now.get(), send).unwrap();
        }
        told.into_inner()
    }
}

type Made = Result<(TokenId, String), ProgramError>;

#[track_caller]
fn fault<T: std::fmt::Debug>(made: Result<T, ProgramError>) -> ProgramFault {
    match made {
        Err(ProgramError::Fault(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_token_acts_for_its_user_while_it_lasts() {
    let room = Room::new();
    let (acts, anna) = (&room.acts, room.caller());
    let (id, secret) = room.token(&room.ilze, anna, &[Scope::Read], 30).unwrap();
    assert!(secret.starts_with("auricle_") && secret.len() == 72, "{secret}");
    let bearer = acts.bearer(&secret, room.now.get()).unwrap().unwrap();
    assert_eq!((bearer.user.id, bearer.token.id), (anna, id));
    assert_eq!(bearer.token.scopes, [Scope::Read].into());
    assert_eq!(acts.store().tokens_used().unwrap()[&id], room.now.get());
    for wrong in ["", "auricle_", &secret[8..], &secret[..71], "auricle_ā"] {
        assert!(acts.bearer(wrong, room.now.get()).unwrap().is_none(), "{wrong:?}");
    }
    acts.disable_user(&room.ilze, anna, room.now.get()).unwrap();
    assert!(acts.bearer(&secret, room.now.get()).unwrap().is_none(), "the user is shut out");
    acts.enable_user(&room.ilze, anna, room.now.get()).unwrap();
    assert!(acts.bearer(&secret, room.now.get()).unwrap().is_some());
    room.pass(30 * DAY);
    assert!(acts.bearer(&secret, room.now.get()).unwrap().is_none(), "its time is over");

    let (id, secret) = room.token(&room.ilze, anna, &[Scope::Read], 1).unwrap();
    acts.end_token(&room.ilze, id, room.now.get()).unwrap();
    acts.end_token(&room.ilze, id, room.now.get()).unwrap();
    assert!(acts.bearer(&secret, room.now.get()).unwrap().is_none(), "it was taken back");
}

#[test]
fn a_token_goes_no_further_than_its_user_and_its_maker() {
    let room = Room::new();
    let anna = room.caller();
    let own = Author { user: anna, grants: Grants::All };
    let (id, _) = room.token(&own, anna, &[Scope::Read, Scope::Call], 1).unwrap();
    let ilze = room.ilze.user;
    assert_eq!(fault(room.token(&own, ilze, &[Scope::Read], 1)), ProgramFault::Role);
    for scope in [Scope::Import, Scope::Admin] {
        let made = room.token(&room.ilze, anna, &[scope], 1);
        assert_eq!(fault(made), ProgramFault::ScopeBeyondRole);
    }
    assert_eq!(fault(room.token(&own, anna, &[], 1)), ProgramFault::NoScope);
    assert_eq!(fault(room.token(&own, anna, &[Scope::Read], 0)), ProgramFault::UntilWrong);
    assert_eq!(fault(room.token(&own, anna, &[Scope::Read], 732)), ProgramFault::UntilWrong);
    let nobody = UserId(99);
    assert_eq!(fault(room.token(&room.ilze, nobody, &[Scope::Read], 1)), ProgramFault::NoSuchUser);
    let (hers, _) = room.token(&room.ilze, ilze, &[Scope::Admin], 1).unwrap();
    let now = room.now.get();
    assert_eq!(fault(room.acts.end_token(&own, hers, now)), ProgramFault::NoSuchToken);
    room.acts.end_token(&own, id, now).unwrap();
}

#[test]
fn a_hook_is_told_in_order_of_what_happens_since() {
    let room = Room::new();
    let file = room.file("jānis");
    room.note(file, "before the hook");
    room.hook(room.ilze.user, &[]);
    room.note(file, "one");
    room.note(file, "two");
    assert_eq!(room.tell(&|_, _| Ok(())), ["4 note_written", "5 note_written"]);
    assert_eq!(room.tell(&|_, _| Ok(())), Vec::<String>::new(), "each is told once");
    room.note(file, "three");
    assert_eq!(room.tell(&|_, _| Ok(())), ["6 note_written"]);
    let cursor = room.acts.store().hook_cursor(HookId(1), file.part()).unwrap().value;
    assert_eq!((cursor.number, cursor.given_up, cursor.owner), (2 + 1, 0, None));
    assert!(room.acts.store().grown(file.part(), 0, 9).unwrap().is_empty(), "all have passed it");
}

#[test]
fn a_hook_is_told_what_it_asked_for_and_its_user_may_see() {
    let room = Room::new();
    let anna = room.caller();
    room.hook(anna, &["hold_placed", "file_routed"]);
    for word in ["jānis", "zane"] {
        let file = room.file(word);
        room.note(file, "not asked for");
        let user = room.user(room.ilze.user);
        room.acts.enter(&user, file, &Entry::Route(None), None, room.now.get()).unwrap();
    }
    assert_eq!(room.tell(&|_, _| Ok(())), ["4 file_routed"], "of her own client alone");
    let new = NewHook {
        user: anna,
        url: "https://example.com/".to_owned(),
        kinds: ["nothing_known".to_owned()].into(),
    };
    let set = room.acts.set_hook(&room.ilze, &new, &*room.chance, room.now.get());
    assert_eq!(fault(set), ProgramFault::NoSuchKind);
    let own = Author { user: anna, grants: Grants::All };
    let new = NewHook { kinds: BTreeSet::new(), ..new };
    let set = room.acts.set_hook(&own, &new, &*room.chance, room.now.get());
    assert_eq!(fault(set), ProgramFault::Role);
}

#[test]
fn what_is_not_taken_holds_back_what_follows_and_is_given_up_after_a_day() {
    let room = Room::new();
    let hook = room.hook(room.ilze.user, &[]);
    let file = room.file("jānis");
    room.note(file, "one");
    room.note(file, "two");
    let refuse = |_: &str, _| Err("500".to_owned());
    assert_eq!(room.tell(&refuse), ["3 note_written"], "the second waits for the first");
    assert_eq!(room.tell(&refuse), Vec::<String>::new(), "not before the pause is over");
    room.pass(5);
    assert_eq!(room.tell(&refuse), ["3 note_written"]);
    room.pass(29);
    assert_eq!(room.tell(&refuse), Vec::<String>::new(), "the pauses grow");
    room.pass(1);
    let cursor = || room.acts.store().hook_cursor(hook, file.part()).unwrap().value;
    assert_eq!(room.tell(&refuse), ["3 note_written"]);
    assert_eq!((cursor().tries, cursor().given_up), (3, 0));
    room.pass(DAY);
    room.note(file, "three");
    let told = room.tell(&|_, seq| if seq == 5 { Ok(()) } else { Err("500".to_owned()) });
    assert_eq!(told, ["3 note_written", "4 note_written", "5 note_written"]);
    assert_eq!((cursor().tries, cursor().given_up), (0, 2));
    assert!(cursor().failed.is_some_and(|(_, why)| why == "500"));
}

/// A desk on which thirty notes wait to be told, as the events 3 to 32 of one file.
fn thirty_wait() -> (Room, Errand) {
    let room = Room::new();
    room.hook(room.ilze.user, &[]);
    let file = room.file("jānis");
    for _ in 0..30 {
        room.note(file, "again");
    }
    let errand = room.acts.errands(room.now.get()).unwrap().remove(0);
    (room, errand)
}

impl Room {
    /// Does an errand as the server of this name; what it tells goes to `told`.
    fn run(
        &self,
        errand: &Errand,
        me: &str,
        told: &mut Vec<u64>,
        send: &dyn Fn(u64) -> Result<(), Untold>,
    ) {
        let clock = || self.now.get();
        let send = &mut |message: &Message| {
            told.push(message.seq);
            send(message.seq)
        };
        self.acts.tell_hook(errand, me, &clock, send).unwrap();
    }
}

#[test]
fn of_several_servers_one_tells_and_a_killed_one_holds_up_the_others_for_its_lease_at_most() {
    let (room, errand) = thirty_wait();
    let mut first = Vec::new();
    let killed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        room.run(&errand, "one", &mut first, &|seq| {
            // At the pace of a slow listener: the part is taken anew on the way.
            room.pass(1);
            assert!(seq < 25, "the server is killed");
            Ok(())
        });
    }));
    assert!(killed.is_err());
    assert_eq!(first, (3..=25).collect::<Vec<_>>());
    let mut second = Vec::new();
    let waited = (0..45).find(|_| {
        let is_free = !room.acts.errands(room.now.get()).unwrap().is_empty();
        if !is_free {
            room.run(&errand, "two", &mut second, &|_| Ok(()));
            room.pass(1);
        }
        is_free
    });
    assert!(waited.is_some() && second.is_empty(), "{waited:?} {second:?}");
    room.run(&errand, "two", &mut second, &|_| Ok(()));
    // What was written down is not told again; what came after it is, under the same ids.
    assert_eq!(second, (18..=32).collect::<Vec<_>>());
}

#[test]
fn a_server_that_stood_still_tells_nothing_that_another_told() {
    let (room, errand) = thirty_wait();
    let (mut first, second) = (Vec::new(), RefCell::new(Vec::new()));
    room.run(&errand, "one", &mut first, &|seq| {
        if seq == 5 {
            room.pass(45);
            room.run(&errand, "two", &mut second.borrow_mut(), &|_| Ok(()));
        }
        Ok(())
    });
    assert_eq!(first, [3, 4, 5]);
    assert_eq!(second.into_inner(), (3..=32).collect::<Vec<_>>());
    let cursor = room.acts.store().hook_cursor(HookId(1), errand.part).unwrap().value;
    assert_eq!((cursor.number, cursor.owner), (30, None), "what the first one thought is nothing");
}

#[test]
fn a_server_that_stops_lets_its_parts_go() {
    let (room, errand) = thirty_wait();
    let mut told = Vec::new();
    let stops = |seq| if seq < 8 { Ok(()) } else { Err(Untold::Stopping) };
    room.run(&errand, "one", &mut told, &stops);
    let cursor = room.acts.store().hook_cursor(HookId(1), errand.part).unwrap().value;
    assert_eq!((cursor.tries, cursor.failed, cursor.owner), (0, None, None));
    room.run(&errand, "two", &mut told, &|_| Ok(()));
    assert_eq!(told, (3..=8).chain(8..=32).collect::<Vec<_>>());
}

#[test]
fn a_hook_is_told_no_more_once_it_ended_or_its_user_sees_less() {
    let (room, errand) = thirty_wait();
    let mut told = Vec::new();
    room.run(&errand, "one", &mut told, &|_| {
        room.acts.end_hook(&room.ilze, HookId(1), room.now.get()).unwrap();
        Ok(())
    });
    assert_eq!(told, [3]);
    assert!(room.acts.store().hook_cursors().unwrap().is_empty(), "nothing of it is left");

    let room = Room::new();
    let anna = room.caller();
    room.hook(anna, &[]);
    let file = room.file("jānis");
    room.note(file, "one");
    room.note(file, "two");
    let errand = room.acts.errands(room.now.get()).unwrap().remove(0);
    let mut told = Vec::new();
    room.run(&errand, "one", &mut told, &|_| {
        room.acts.disable_user(&room.ilze, anna, room.now.get()).unwrap();
        Ok(())
    });
    assert_eq!(told, [3], "she may not sign in any more");
}

#[test]
fn a_hook_that_ends_leaves_nothing_and_a_silent_user_is_told_nothing() {
    let room = Room::new();
    let anna = room.caller();
    let hook = room.hook(anna, &[]);
    let file = room.file("jānis");
    room.acts.disable_user(&room.ilze, anna, room.now.get()).unwrap();
    room.note(file, "one");
    assert!(room.acts.errands(room.now.get()).unwrap().is_empty());
    room.acts.enable_user(&room.ilze, anna, room.now.get()).unwrap();
    assert_eq!(room.tell(&|_, _| Ok(())), ["3 note_written"]);
    let now = room.now.get();
    room.acts.end_hook(&room.ilze, hook, now).unwrap();
    assert_eq!(fault(room.acts.end_hook(&room.ilze, HookId(9), now)), ProgramFault::NoSuchHook);
    assert!(room.acts.store().feed_ends().unwrap().is_empty(), "nobody reads it any more");
    assert_eq!(room.acts.store().hook_secret(hook).unwrap(), None);
    room.hook(anna, &[]);
    room.note(file, "two");
    assert_eq!(room.tell(&|_, _| Ok(())), ["4 note_written"]);
}
