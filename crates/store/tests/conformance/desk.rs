//! The desk's own streams and small things; verifying, rebuilding and copying the whole.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::sync::Arc;

use journal::{ClientEvent, DeskEvent, Grants, Role, StreamId, UserId};
use locale::{Country, Language};
use money::Currency;
use store::{Append, Events, Place, Session, Store, Throttle, Upload};

use crate::support::{
    ANNA, AT, BEN, add, client, customer, key, later, load, memory, placed, queued, unlisted,
};

pub(crate) fn append(store: &Store, stream: StreamId, expected: u64, events: Events) {
    let append =
        Append { stream, expected, at: AT, by: UserId::DESK, events, idem: None, rows: None };
    store.append(&[append]).unwrap();
}

pub(crate) fn user(id: UserId, login: &str) -> DeskEvent {
    DeskEvent::UserAdded {
        user: id,
        role: Role::Caller,
        languages: BTreeSet::from([Language::Latvian]),
        skills: BTreeSet::new(),
        grants: Grants::All,
        login: login.to_owned(),
        name: format!("{login} the caller"),
    }
}

pub(crate) fn opened(name: &str) -> Events {
    Events::Client(vec![ClientEvent::ClientOpened {
        name: name.to_owned(),
        country: Country::LV,
        currency: Currency::EUR,
    }])
}

pub(crate) fn users_and_clients_fold(store: &Store) {
    assert_eq!(*store.desk().unwrap(), desk::Desk::default());
    assert_eq!(store.client(client(1)).unwrap(), None);
    append(store, StreamId::DESK, 0, Events::Desk(vec![user(ANNA, "anna")]));
    assert_eq!(store.desk().unwrap().by_login("Anna").unwrap().name, "anna the caller");
    append(store, client(1).0, 0, opened("Ūdens"));
    let listed = vec![DeskEvent::ClientListed { client: client(1) }, user(BEN, "ben")];
    append(store, StreamId::DESK, 1, Events::Desk(listed));
    let desk = store.desk().unwrap();
    assert_eq!(desk.users.len(), 2);
    // Every request asks for it, and there may be a thousand users: nobody gets a copy.
    assert!(Arc::ptr_eq(&desk, &store.desk().unwrap()));
    let policy = store.policy().unwrap();
    assert_eq!((policy.desk_version, policy.clients[&client(1)].version), (3, 1));
    let saved = ClientEvent::MappingSaved { name: "m".to_owned(), mapping: "{}".to_owned() };
    append(store, client(1).0, 1, Events::Client(vec![saved]));
    assert_eq!(store.client(client(1)).unwrap().unwrap().mappings.len(), 1);
    let book = store.clients().unwrap().pop().unwrap();
    assert_eq!(book.name, "Ūdens");
    // A book names every import of its client, and every page that names a client asks.
    assert!(Arc::ptr_eq(&book, &store.client(client(1)).unwrap().unwrap()));
    assert!(store.load(client(1).0, &Grants::All).unwrap().is_none(), "a client is no file");
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}

pub(crate) fn small_things_are_kept(store: &Store) {
    assert_eq!(store.credential(ANNA).unwrap(), None);
    store.set_credential(ANNA, "$argon2id$old").unwrap();
    store.set_credential(ANNA, "$argon2id$new").unwrap();
    assert_eq!(store.credential(ANNA).unwrap().as_deref(), Some("$argon2id$new"));

    let session = |user| Session { user, csrf: "c".to_owned(), since: AT, expires: later(60) };
    store.put_session(&[1; 32], &session(ANNA)).unwrap();
    store.put_session(&[2; 32], &session(ANNA)).unwrap();
    store.put_session(&[3; 32], &session(BEN)).unwrap();
    assert_eq!(store.session(&[1; 32], later(59)).unwrap(), Some(session(ANNA)));
    assert_eq!(store.session(&[1; 32], later(60)).unwrap(), None);
    store.end_session(&[1; 32]).unwrap();
    assert_eq!(store.session(&[1; 32], AT).unwrap(), None);
    store.end_sessions_of(ANNA).unwrap();
    assert_eq!(store.session(&[2; 32], AT).unwrap(), None);
    assert_eq!(store.sweep(later(61)).unwrap(), 1);
    assert_eq!(store.session(&[3; 32], AT).unwrap(), None);

    let upload = Upload { user: ANNA, at: AT, meta: "{}".to_owned(), bytes: b"a;b\n1;2".to_vec() };
    store.put_upload("u1", &upload, later(60)).unwrap();
    assert_eq!(store.upload("u1").unwrap(), Some(upload));
    store.drop_upload("u1").unwrap();
    assert_eq!(store.upload("u1").unwrap(), None);

    store.set_setting("today", "2018-01-15").unwrap();
    assert_eq!(store.setting("today").unwrap().as_deref(), Some("2018-01-15"));

    let stream = customer(store, client(1), 1, "Anna");
    store.record_look(stream, ANNA, AT).unwrap();
    store.record_look(stream, BEN, later(1)).unwrap();
    let looks = store.looks(stream, &Grants::All, 9).unwrap();
    assert_eq!(looks.iter().map(|look| look.user).collect::<Vec<_>>(), [BEN, ANNA]);
}

pub(crate) fn failures_are_counted(store: &Store) {
    let count = |minutes| store.count_failure("anna", later(minutes), later(minutes + 10)).unwrap();
    assert_eq!((count(0), count(1), count(2)), (1, 2, 3));
    let throttle = Throttle { count: 3, until: later(12) };
    assert_eq!(store.throttle("anna", later(11)).unwrap(), Some(throttle));
    assert_eq!(store.throttle("anna", later(12)).unwrap(), None);
    assert_eq!(count(12), 1, "counted anew once the time is over");
    store.forget_failures("anna").unwrap();
    assert_eq!(store.throttle("anna", AT).unwrap(), None);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| store.count_failure("ben", AT, later(9)).unwrap());
        }
    });
    assert_eq!(store.throttle("ben", AT).unwrap().unwrap().count, 4);
}

pub(crate) fn a_whole_store_verifies_and_rebuilds(store: &Store) {
    append(store, StreamId::DESK, 0, Events::Desk(vec![user(ANNA, "anna")]));
    for n in 0..40 {
        customer(store, client(1), n, "Anna Ozola");
    }
    let verified = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!((verified.streams, verified.events, verified.findings.len()), (41, 81, 0));
    let mut place = |_, _: &journal::File| queued(client(1), 7, AT);
    let rebuilt = store.rebuild(AT, &mut place, &mut |_| {}).unwrap();
    assert_eq!((rebuilt.files, rebuilt.placed, rebuilt.differences.len()), (40, 40, 0));
    let again = store.rebuild(AT, &mut place, &mut |_| {}).unwrap();
    assert_eq!((again.files, again.placed, again.differences.len()), (40, 0, 0));
}

pub(crate) fn a_store_is_copied(target: &Store) {
    let source = memory();
    append(&source, StreamId::DESK, 0, Events::Desk(vec![user(ANNA, "anna")]));
    let stream = customer(&source, client(1), 1, "Anna Ozola");
    for debt in 4..60 {
        add(&source, stream, vec![placed(debt, client(1), &debt.to_string())]);
    }
    source.set_setting("today", "2018-01-15").unwrap();
    assert_eq!(source.copy_into(target, &mut |_, _| {}).unwrap(), 2);
    assert_eq!(load(target, stream), load(&source, stream));
    assert_eq!(target.desk().unwrap(), source.desk().unwrap());
    assert_eq!(target.find("ozola", &Grants::All, 9).unwrap().len(), 1);
    assert_eq!(target.setting("today").unwrap().as_deref(), Some("2018-01-15"));
    assert!(target.verify(&mut |_, _| {}).unwrap().is_well());
    let rebuilt = target.rebuild(AT, &mut |_, _| Place::default(), &mut |_| {}).unwrap();
    assert_eq!(rebuilt.differences, []);
    assert!(source.copy_into(target, &mut |_, _| {}).is_err(), "only into an empty store");
    let other = Store::memory(store::DeskKey::new([1; 32]), crate::support::chance());
    assert!(source.copy_into(&other, &mut |_, _| {}).is_err(), "only under the same key");
    drop(key());
}

/// So many bytes, the next after the last in each.
fn counted(length: usize) -> Vec<u8> {
    (0..=u8::MAX).cycle().take(length).collect()
}

fn written(store: &Store, id: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    store.read_pieces(id).unwrap()?.read_to_end(&mut bytes).unwrap();
    Some(bytes)
}

pub(crate) fn large_files_are_kept_in_pieces(store: &Store) {
    const MIB: usize = 1 << 20;
    for length in [0, 1, MIB + 1] {
        let bytes = counted(length);
        let mut file = store.write_pieces("f", later(60));
        for part in bytes.chunks(700_001) {
            file.write(part).unwrap();
        }
        assert_eq!(store.read_pieces("f").unwrap().map(|file| file.length()), None);
        assert_eq!(file.finish().unwrap(), u64::try_from(length).unwrap());
        assert_eq!(written(store, "f").unwrap(), bytes, "{length}");
        store.drop_pieces("f").unwrap();
        assert_eq!(written(store, "f"), None);
    }
    assert_eq!(store.sweep(later(60)).unwrap(), 0, "nothing is left of those deleted");

    let mut given_up = store.write_pieces("g", later(60));
    given_up.write(&counted(MIB)).unwrap();
    given_up.give_up().unwrap();
    assert_eq!(store.sweep(later(60)).unwrap(), 0, "nor of one given up");

    let mut left = store.write_pieces("l", later(60));
    left.write(&counted(MIB)).unwrap();
    drop(left);
    for id in ["a", "b", "c", "d"] {
        let mut small = store.write_pieces(id, later(60));
        small.write(b"a;b").unwrap();
        small.finish().unwrap();
    }
    let mut kept = store.write_pieces("k", later(61));
    kept.write(&counted(MIB + 1)).unwrap();
    kept.finish().unwrap();
    assert_eq!(store.sweep(later(59)).unwrap(), 0);
    assert_eq!(store.sweep(later(60)).unwrap(), 9, "also one that nobody ended");
    let mut reading = store.read_pieces("k").unwrap().unwrap();
    reading.read_exact(&mut vec![0; MIB]).unwrap();
    assert_eq!(store.sweep(later(61)).unwrap(), 3, "two pieces and what is known of them");
    let error = reading.read_exact(&mut [0]).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound, "and is not taken for a short one");

    let mut kept = store.write_pieces("e", later(60));
    kept.write(b"Anna").unwrap();
    kept.finish().unwrap();
    assert!(store.erase(customer(store, client(1), 1, "Anna"), &mut unlisted).unwrap());
    assert_eq!(written(store, "e"), None, "a file may hold who is erased");
    assert_eq!(store.sweep(later(60)).unwrap(), 0);
}
