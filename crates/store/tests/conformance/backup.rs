//! Backups: made while others write, and brought back without those who were erased since.

use std::collections::BTreeSet;
use std::fs::Permissions;
use std::ops::ControlFlow;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use journal::{FileEvent, Grants, NoteId, StreamId};
use rusqlite::Connection;
use store::{Backup, DeskKey, Session, SqliteOptions, Store, StoreError, Target};

use crate::sealing::{DAY, seal};
use crate::support::{
    ANNA, AT, add, append_to, chance, client, customer, key, later, load, memory, open, path,
    placed, queued,
};

/// A file of a test, gone with it.
pub(crate) struct Temp(pub(crate) PathBuf);

impl Temp {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let nth = COUNT.fetch_add(1, Ordering::Relaxed);
        Self(path(&format!("backup_{}_{nth}", std::process::id())))
    }

    /// Every byte that lies there, also in a write-ahead log.
    fn bytes(&self) -> Vec<u8> {
        let ends = ["", "-wal", "-shm"];
        let read = |end| std::fs::read(format!("{}{end}", self.0.display())).unwrap_or_default();
        ends.map(read).concat()
    }
}

impl Drop for Temp {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            drop(std::fs::remove_file(format!("{}{end}", self.0.display())));
        }
    }
}

pub(crate) fn go_on(_: i64, _: i64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(crate) fn backed_up(store: &Store) -> Temp {
    let temp = Temp::new();
    store.back_up(&temp.0, later(1), &mut go_on).unwrap();
    temp
}

fn opened(backup: &Temp) -> Backup {
    Backup::open(&backup.0, &backup.0.with_extension("older")).unwrap()
}

/// Brings a backup back into a file, and says that it is a desk.
fn restored(backup: &Temp, erased: &[StreamId]) -> (Store, Temp) {
    let temp = Temp::new();
    let erased = erased.iter().copied().collect();
    opened(backup).restore(Target::File(&temp.0), &erased, &mut go_on).unwrap();
    let store = open(&temp.0);
    assert!(store.is_half_restored().unwrap());
    store.end_restore(later(2)).unwrap();
    assert!(!store.is_half_restored().unwrap());
    (store, temp)
}

fn note(n: u32) -> FileEvent {
    let text = format!("note {n}");
    FileEvent::NoteWritten { note: NoteId(n), client: None, contact: None, text }
}

/// Everything of the files, and that it verifies and needs no mending.
#[track_caller]
fn whole(store: &Store) -> Vec<String> {
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().findings, []);
    let place = &mut |_, _: &journal::File| queued(client(1), 5, AT);
    assert_eq!(store.rebuild(AT, place, &mut |_| {}).unwrap().differences, []);
    let files = store.files(0..=1023, None, 1_000).unwrap();
    let history = |file| store.history(file, &Grants::All).unwrap();
    files.into_iter().map(|(file, _)| format!("{:?}", (load(store, file), history(file)))).collect()
}

pub(crate) fn a_backup_comes_back(store: &Store) {
    for n in 0..30 {
        let file = customer(store, client(1), n, &format!("Anna Ozola {n}"));
        let more = (0..n).map(|debt| placed(4 + debt, client(1), &format!("{n}-{debt}")));
        let more: Vec<FileEvent> = more.chain([note(4 + n)]).collect();
        store.append(&[append_to(store, file, more, queued(client(1), 5, AT))]).unwrap();
    }
    let first = store.files(0..=1023, None, 1).unwrap()[0].0;
    store.claim(first, ANNA, AT, later(60)).unwrap().unwrap();
    store.record_look(first, ANNA, AT).unwrap();
    store.set_setting("zone", "Europe/Riga").unwrap();
    store.set_credential(ANNA, "$argon2id$phc").unwrap();
    let session = Session { user: ANNA, csrf: "c5rf".to_owned(), since: AT, expires: later(60) };
    store.put_session(&[7; 32], &session).unwrap();
    let day = seal(store, 0);

    let backup = backed_up(store);
    let about = opened(&backup).about().clone();
    assert_eq!((about.made, about.streams, about.sealed), (later(1), 30, Some(DAY)));
    assert!(opened(&backup).is_under(&key()) && opened(&backup).is_signed());
    opened(&backup).verify(&mut go_on).unwrap();
    let holds = |what: &[u8]| backup.bytes().windows(what.len()).any(|window| window == what);
    assert!(holds(b"ozola"), "what finds a customer is in it");
    assert!(!holds(&[9; 32]) && !holds(b"c5rf"), "the desk's key is not, nor are sign-ins");

    let before = whole(store);
    let (file, _temp) = restored(&backup, &[]);
    let there = memory();
    opened(&backup).restore(Target::Store(&there), &BTreeSet::new(), &mut go_on).unwrap();
    there.end_restore(later(2)).unwrap();
    for back in [&file, &there] {
        assert_eq!(whole(back), before);
        assert_eq!(back.setting("zone").unwrap().as_deref(), Some("Europe/Riga"));
        assert_eq!(back.credential(ANNA).unwrap().as_deref(), Some("$argon2id$phc"));
        assert_eq!(back.looks(first, &Grants::All, 9).unwrap().len(), 1);
        assert_eq!(back.session(&[7; 32], AT).unwrap(), None);
        assert_eq!(back.lease_of(first, AT).unwrap(), None);
        assert_eq!(back.day_seals().unwrap(), std::slice::from_ref(&day));
        assert_eq!(back.restores().unwrap()[0].made, later(1));
    }
    let again = opened(&backup).restore(Target::Store(&there), &BTreeSet::new(), &mut go_on);
    assert!(matches!(again, Err(StoreError::Misuse(_))), "only into an empty store: {again:?}");
}

pub(crate) fn who_was_erased_since_does_not_come_back(store: &Store) {
    let gone = customer(store, client(1), 1, "Zelma Ķēniņa");
    let stays = customer(store, client(1), 2, "Ben Kalns");
    let backup = backed_up(store);
    let (back, temp) = restored(&backup, &[gone, store.new_stream_id()]);
    assert!(matches!(back.load(gone, &Grants::All), Err(StoreError::Erased(_))));
    assert_eq!(back.find("zelma", &Grants::All, 9).unwrap(), []);
    assert_eq!(load(&back, stays), load(store, stays));
    let verified = back.verify(&mut |_, _| {}).unwrap();
    assert_eq!((verified.erased, verified.findings), (1, vec![]));
    assert_eq!(
        back.rebuild(AT, &mut |_, _| queued(client(1), 5, AT), &mut |_| {}).unwrap().differences,
        []
    );
    let holds = |bytes: &[u8], trace: &str| {
        bytes.windows(trace.len()).any(|window| window == trace.as_bytes())
    };
    assert!(holds(&backup.bytes(), "zelma"), "the backup is older");
    let bytes = temp.bytes();
    for trace in ["Zelma", "zelma", "Ķēniņa", "kenina", "20000001", "10000002", "INV-1", "inv1"]
    {
        assert!(!holds(&bytes, trace), "{trace}");
    }
    assert!(holds(&bytes, "kalns"), "the others are found");
    // Their number is free again.
    add(
        &back,
        StreamId::new(77, 7),
        vec![crate::support::opened(client(1), "C-1", "Anna", "+371")],
    );
}

pub(crate) fn who_was_one_with_an_erased_person_is_named(store: &Store) {
    let [a, b, c] = [1, 2, 3].map(|n| customer(store, client(1), n, "Anna Ozola"));
    add(store, b, vec![FileEvent::MergedAway { merge: 5, into: a }]);
    let (base, ids) = (load(store, a).next_id, 4);
    add(store, a, vec![FileEvent::FileJoined { merge: 5, from: b, version: 2, base, ids }]);
    let backup = opened(&backed_up(store));
    for (erased, joined) in [(a, Some(b)), (b, Some(a)), (c, None)] {
        assert_eq!(backup.joined_to(&[erased].into()).unwrap(), joined.into_iter().collect());
    }
    assert_eq!(backup.joined_to(&[a, b].into()).unwrap(), [].into());
}

pub(crate) fn what_was_sealed_after_the_backup_is_told_from_what_was_taken(store: &Store) {
    let file = customer(store, client(1), 1, "Anna Ozola");
    let first = seal(store, -1);
    let backup = backed_up(store);
    add(store, file, vec![note(9)]);
    let lost = [seal(store, 0), seal(store, 1)];
    // An older copy of the database, put back by hand.
    let (bare, _temp) = restored(&backup, &[]);
    let on = bare.restores().unwrap()[0].on;
    let seals = [std::slice::from_ref(&first), &lost[..]].concat();
    let verified = bare.verify_roots((&seals, &[]), &bare.seal_key(), &mut |_, _| {}).unwrap();
    assert_eq!((verified.findings, verified.lost), (vec![], vec![lost[0].day, lost[1].day]));
    assert_eq!((verified.good_until, verified.restored.len()), (Some(first.day), 1));
    assert_eq!(on, lost[1].day, "AT lies on the day that was sealed last");

    // The day of the restore is sealed anew, and both seals of it stand in the file.
    add(&bare, file, vec![note(10)]);
    let anew = seal(&bare, 1);
    assert_ne!(anew.root, lost[1].root);
    let all = [seals, vec![anew.clone()]].concat();
    let verified = bare.verify_roots((&all, &[]), &bare.seal_key(), &mut |_, _| {}).unwrap();
    assert_eq!((verified.findings, verified.good_until), (vec![], Some(anew.day)));

    // Who cannot sign explains nothing.
    let other = Store::memory(DeskKey::new([1; 32]), chance());
    let strangers =
        other.verify_roots((&all, &bare.restores().unwrap()), &other.seal_key(), &mut |_, _| {});
    assert!(!strangers.unwrap().findings.is_empty());
    let copied = memory();
    bare.copy_into(&copied, &mut |_, _| {}).unwrap();
    assert_eq!(copied.restores().unwrap(), bare.restores().unwrap(), "it moves with the desk");
}

/// What is written while the backup is made is not in it, and does not wait for it.
fn is_of_one_moment(store: &Store) {
    for n in 0..40 {
        customer(store, client(1), n, &format!("Anna Ozola {n}"));
    }
    let (before, files) = (whole(store), store.files(0..=1023, None, 1_000).unwrap());
    let temp = Temp::new();
    let about = store.back_up(&temp.0, later(1), &mut |done, of| {
        if done == of / 2 {
            for (file, _) in [files[0], files[39]] {
                add(store, file, vec![note(9)]);
            }
            customer(store, client(1), 77, "Ben Kalns");
            store.set_setting("zone", "Europe/Riga").unwrap();
        }
        ControlFlow::Continue(())
    });
    assert_eq!(about.unwrap().streams, 40);
    let (back, _file) = restored(&temp, &[]);
    assert_eq!(whole(&back), before);
    assert_eq!(back.setting("zone").unwrap(), None);
    assert_eq!(store.files(0..=1023, None, 1_000).unwrap().len(), 41);
}

#[test]
fn a_backup_of_sqlite_is_of_one_moment() {
    let temp = Temp::new();
    is_of_one_moment(&open(&temp.0));
}

#[test]
fn a_backup_of_postgres_is_of_one_moment_and_comes_back_there() {
    let Some(store) = crate::support::postgres("backup_moment") else { return };
    is_of_one_moment(&store);
    let there = crate::support::postgres("backup_back").unwrap();
    let gone = store.files(0..=1023, None, 1).unwrap()[0].0;
    opened(&backed_up(&store)).restore(Target::Store(&there), &[gone].into(), &mut go_on).unwrap();
    assert!(there.is_half_restored().unwrap());
    there.end_restore(later(2)).unwrap();
    let verified = there.verify(&mut |_, _| {}).unwrap();
    assert_eq!((verified.streams, verified.erased, verified.findings), (41, 1, vec![]));
}

#[test]
fn a_backup_that_is_stopped_or_cut_short_is_none() {
    let store = memory();
    customer(&store, client(1), 1, "Anna Ozola");
    let temp = Temp::new();
    let stop =
        |done, _| if done == 100 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let stopped = store.back_up(&temp.0, AT, &mut { stop });
    assert!(matches!(stopped, Err(StoreError::Stopped)), "{stopped:?}");
    assert!(Backup::open(&temp.0, &temp.0).is_err());
    let backup = backed_up(&store);
    let (mut open, target) = (opened(&backup), Temp::new());
    let stopped = open.restore(Target::File(&target.0), &BTreeSet::new(), &mut { stop });
    assert!(matches!(stopped, Err(StoreError::Stopped)), "{stopped:?}");
    let there = memory();
    let stopped = open.restore(Target::Store(&there), &BTreeSet::new(), &mut { stop });
    assert!(matches!(stopped, Err(StoreError::Stopped)), "{stopped:?}");
    assert!(there.is_half_restored().unwrap());
    // Begun again it comes to its end.
    open.restore(Target::Store(&there), &BTreeSet::new(), &mut go_on).unwrap();
    there.end_restore(later(2)).unwrap();
    assert!(there.verify(&mut |_, _| {}).unwrap().is_well());
}

#[test]
fn a_backup_that_was_changed_is_found() {
    let store = memory();
    customer(&store, client(1), 1, "Anna Ozola");
    let change = |sql: &str| {
        let backup = backed_up(&store);
        Connection::open(&backup.0).unwrap().execute_batch(sql).unwrap();
        backup
    };
    let flipped =
        change("UPDATE journal SET bytes = CAST(replace(bytes, '12100', '12101') AS BLOB)");
    let says = opened(&flipped).verify(&mut go_on).unwrap_err().to_string();
    assert!(says.ends_with("its chain does not verify"), "{says}");
    let target = Temp::new();
    let refused = opened(&flipped).restore(Target::File(&target.0), &BTreeSet::new(), &mut go_on);
    assert!(refused.is_err());
    let shorter = change("DELETE FROM head; DELETE FROM journal");
    let says = opened(&shorter).verify(&mut go_on).unwrap_err().to_string();
    assert!(says.contains("it says that it holds 1 streams with 2 events"), "{says}");
    let says = "UPDATE cell SET value = CAST(replace(value, ' 1 2 ', ' 1 3 ') AS BLOB)";
    assert!(!opened(&change(says)).is_signed());
    assert!(!opened(&backed_up(&store)).is_under(&DeskKey::new([1; 32])));
}

#[test]
fn a_backup_is_no_desk_and_a_desk_no_backup() {
    let temp = Temp::new();
    let store = open(&temp.0);
    let backup = backed_up(&store);
    let unusable = |says: &str| format!("the database cannot be used: {says}");
    let opened = Store::sqlite(&backup.0, key(), chance(), SqliteOptions::default());
    assert_eq!(
        opened.unwrap_err().to_string(),
        unusable(
            "it is a backup, and nobody works in it; bring it back with `auricle restore --from` \
             this file `--to` an empty place"
        )
    );
    let refusal = |path: &Path| Backup::open(path, path).unwrap_err().to_string();
    let is_desk = "it is a desk and no backup; move it with `auricle copy`";
    assert_eq!(refusal(&temp.0), unusable(is_desk));
    Connection::open(&backup.0).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(refusal(&backup.0).contains("it was written by a newer Auricle (schema 99"));
    Connection::open(&backup.0).unwrap().pragma_update(None, "application_id", 7).unwrap();
    assert_eq!(refusal(&backup.0), unusable("it is no backup of a desk"));
}

#[test]
fn a_backup_by_an_older_program_comes_back() {
    let store = memory();
    let file = customer(&store, client(1), 1, "Anna Ozola");
    let backup = backed_up(&store);
    Connection::open(&backup.0).unwrap().execute_batch(crate::disk::BACK_TO_SCHEMA_1).unwrap();
    let (before, scratch) = (backup.bytes(), backup.0.with_extension("older"));
    let (back, _temp) = restored(&backup, &[]);
    assert_eq!(load(&back, file), load(&store, file));
    assert_eq!(back.find("ozola", &Grants::All, 9).unwrap().len(), 1);
    assert_eq!(backup.bytes(), before, "a backup is never changed");
    assert!(!scratch.exists());
}

#[test]
fn a_backup_by_an_older_program_that_may_only_be_read_comes_back() {
    let store = memory();
    customer(&store, client(1), 1, "Anna Ozola");
    let backup = backed_up(&store);
    Connection::open(&backup.0).unwrap().execute_batch(crate::disk::BACK_TO_SCHEMA_1).unwrap();
    std::fs::set_permissions(&backup.0, Permissions::from_mode(0o400)).unwrap();
    let scratch = backup.0.with_extension("older");
    let second = PathBuf::from(format!("{}.1", scratch.display()));
    // What a command that was killed left there.
    std::fs::write(&scratch, "half a copy").unwrap();
    // Two at once: each has a copy of its own, which its owner may write.
    let mut both = [opened(&backup), opened(&backup)];
    for copy in [&scratch, &second] {
        assert_eq!(std::fs::metadata(copy).unwrap().permissions().mode() & 0o777, 0o600);
    }
    for backup in &mut both {
        backup.verify(&mut go_on).unwrap();
    }
    drop(both);
    assert!(!scratch.exists() && !second.exists());
}
