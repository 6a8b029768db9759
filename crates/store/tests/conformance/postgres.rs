//! What only a server with many connections can be asked: several stores at once, connections
//! that end in the midst of work, and databases that are not to be used.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use journal::{FileEvent, Grants, NoteId, StreamId, UserId};
use store::{
    Append, AppendError, Events, FileRows, Idem, Place, PostgresOptions, SqliteOptions, Store,
};

use crate::support::{
    ANNA, AT, add, chance, client, customer, key, later, load, path, placed, pool, queued, seeded,
};

fn schema(name: &str) -> Option<test_support::postgres::Schema> {
    test_support::postgres::schema(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")), name)
}

fn open(url: &str, seed: u64) -> Store {
    Store::postgres(url, key(), seeded(seed), PostgresOptions::default()).unwrap()
}

#[test]
fn two_stores_append_to_one_file_without_gap_or_loss() {
    let Some(schema) = schema("two_stores") else { return };
    let stores = [open(&schema.url, 1), open(&schema.url, 2)];
    let stream = customer(&stores[0], client(1), 1, "Anna Ozola");
    std::thread::scope(|scope| {
        for worker in 0..6 {
            let store = &stores[usize::try_from(worker % 2).unwrap()];
            scope.spawn(move || {
                for n in 0..15 {
                    assert!(!add_note(store, stream, 15 * worker + n));
                }
            });
        }
    });
    for store in &stores {
        let file = load(store, stream);
        assert_eq!((file.version, file.notes.len()), (92, 90));
        assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
    }
    let seqs = schema.ask("SELECT count(*), min(seq), max(seq) FROM journal");
    assert_eq!(seqs, "92|1|92");
}

#[test]
fn nobody_is_given_out_twice() {
    let Some(schema) = schema("given_out") else { return };
    let stores = [open(&schema.url, 1), open(&schema.url, 2)];
    for n in 0..60 {
        let stream = customer(&stores[0], client(1), n, "Anna Ozola");
        let place = queued(client(1), i64::from(n % 7), AT);
        let placing = store::Placing { stream, version: 2, place };
        assert_eq!(stores[0].place(&[placing], AT).unwrap(), 1);
    }
    let pool = pool(client(1)).id();
    let given: Vec<Vec<StreamId>> = std::thread::scope(|scope| {
        let claimers: Vec<_> = (1..=8)
            .map(|user| {
                let store = &stores[usize::try_from(user % 2).unwrap()];
                scope.spawn(move || {
                    let (me, mut mine) = (UserId(user), Vec::new());
                    loop {
                        let rows = store.candidates(pool, AT, me, 16).unwrap();
                        if rows.is_empty() {
                            return mine;
                        }
                        for row in rows {
                            mine.extend(
                                store
                                    .claim(row.stream, me, AT, later(10))
                                    .unwrap()
                                    .map(|lease| lease.stream),
                            );
                        }
                    }
                })
            })
            .collect();
        claimers.into_iter().map(|claimer| claimer.join().unwrap()).collect()
    });
    let all: Vec<StreamId> = given.concat();
    let distinct: BTreeSet<StreamId> = all.iter().copied().collect();
    assert_eq!((all.len(), distinct.len()), (60, 60));
}

/// Appends a note under a key of its own until it is known to be there.
fn add_note(store: &Store, stream: StreamId, n: u32) -> bool {
    let mut key = [0; 16];
    key[..4].copy_from_slice(&n.to_be_bytes());
    let idem = Idem { key, input: [1; 32] };
    loop {
        let loaded = store.load(stream, &Grants::All).unwrap().unwrap();
        let mut after = loaded.file.clone();
        let note = NoteId(after.next_id);
        let event =
            FileEvent::NoteWritten { note, client: None, contact: None, text: n.to_string() };
        after.apply(AT, ANNA, &event).unwrap();
        let expected = loaded.file.version;
        let rows = FileRows { before: Some(Box::new(loaded.file)), after, place: Place::default() };
        let append = Append {
            stream,
            expected,
            at: AT,
            by: ANNA,
            events: Events::File(vec![event]),
            idem: Some(idem),
            rows: Some(rows),
        };
        match store.append(&[append]) {
            Ok(done) => return done[0].repeated,
            Err(AppendError::Conflict { .. }) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[test]
fn connections_that_end_lose_and_double_nothing() {
    let Some(schema) = schema("ended") else { return };
    let store = open(&schema.url, 1);
    let stream = customer(&store, client(1), 1, "Anna Ozola");
    let is_done = AtomicBool::new(false);
    let (ended, repeated) = std::thread::scope(|scope| {
        let killer = scope.spawn(|| {
            let mut ended = 0;
            while !is_done.load(Ordering::Relaxed) {
                ended += schema.end_connections();
            }
            ended
        });
        let repeated = (0..120).filter(|n| add_note(&store, stream, *n)).count();
        is_done.store(true, Ordering::Relaxed);
        (killer.join().unwrap(), repeated)
    });
    assert!(0 < ended, "no connection was ended");
    assert_eq!(repeated, 0, "what was committed is known to have been, not taken for a repeat");
    let file = load(&store, stream);
    let texts: Vec<u32> = file.notes.values().map(|note| note.text.parse().unwrap()).collect();
    assert_eq!(texts, (0..120).collect::<Vec<_>>());
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}

/// A server that waits for a standby has committed and does not say so: the connection that ends
/// then tells nothing of it. Nothing but a look tells that the events are there.
#[test]
fn a_commit_of_which_no_word_came_is_not_made_twice() {
    let alone = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("alone");
    let Some(schema) = test_support::postgres::schema(&alone, "alone") else { return };
    let store = open(&schema.url, 1);
    let stream = customer(&store, client(1), 1, "Anna Ozola");
    schema.sql("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
    schema.sql("SELECT pg_reload_conf()");
    let is_done = AtomicBool::new(false);
    let (notes, repeated) = std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let (mut notes, mut repeated) = (0, 0);
            while !is_done.load(Ordering::Relaxed) {
                repeated += u32::from(add_note(&store, stream, notes));
                notes += 1;
            }
            (notes, repeated)
        });
        let waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
        while schema.ask(waits) == "0" {}
        schema.sql("ALTER SYSTEM RESET synchronous_standby_names");
        is_done.store(true, Ordering::Relaxed);
        assert!(0 < schema.end_connections());
        schema.sql("SELECT pg_reload_conf()");
        writer.join().unwrap()
    });
    assert_eq!(repeated, 0, "the engine itself knew that it was made");
    let file = load(&store, stream);
    assert_eq!(file.notes.len(), usize::try_from(notes).unwrap());
    assert_eq!(file.version, 2 + u64::from(notes));
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}

/// All events of a database, as its own bytes.
fn chains(store: &Store) -> Vec<(StreamId, u64)> {
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
    store.files(0..=1023, None, 1_000).unwrap()
}

#[test]
fn a_desk_moves_there_and_back() {
    let Some(schema) = schema("moves") else { return };
    let first =
        Store::sqlite(&path("moves_from"), key(), chance(), SqliteOptions::default()).unwrap();
    for n in 0..40 {
        let stream = customer(&first, client(1), n, "Anna Ozola");
        for debt in 4..4 + n {
            add(&first, stream, vec![placed(debt, client(1), &format!("{n}-{debt}"))]);
        }
    }
    first.set_setting("zone", "Europe/Riga").unwrap();
    let there = open(&schema.url, 7);
    assert_eq!(first.copy_into(&there, &mut |_, _| {}).unwrap(), 40);
    let back = Store::sqlite(&path("moves_to"), key(), chance(), SqliteOptions::default()).unwrap();
    assert_eq!(there.copy_into(&back, &mut |_, _| {}).unwrap(), 40);
    for store in [&there, &back] {
        assert_eq!(chains(store), chains(&first));
        assert_eq!(store.setting("zone").unwrap().as_deref(), Some("Europe/Riga"));
        let rebuilt = store.rebuild(AT, &mut |_, _| Place::default(), &mut |_| {}).unwrap();
        assert_eq!((rebuilt.placed, rebuilt.differences.len()), (0, 0));
        for (stream, _) in first.files(0..=1023, None, 1_000).unwrap() {
            let history = |store: &Store| store.history(stream, &Grants::All).unwrap();
            assert_eq!(history(store), history(&first));
        }
    }
    assert!(first.copy_into(&there, &mut |_, _| {}).is_err(), "only into an empty database");
}

#[track_caller]
fn refusal(url: &str) -> String {
    let opened = Store::postgres(url, key(), chance(), PostgresOptions::default());
    opened.unwrap_err().to_string()
}

#[test]
fn a_newer_or_foreign_database_is_refused() {
    let Some(newer) = schema("newer") else { return };
    drop(open(&newer.url, 1));
    let known = newer.ask("SELECT version FROM auricle_schema");
    newer.sql("UPDATE auricle_schema SET version = 99");
    assert_eq!(
        refusal(&newer.url),
        format!(
            "the database cannot be used: it was written by a newer Auricle (schema 99; this \
             program knows {known}); use the newer program"
        )
    );
    let foreign = schema("foreign_tables").unwrap();
    foreign.sql("CREATE TABLE t (a BIGINT)");
    assert_eq!(
        refusal(&foreign.url),
        "the database cannot be used: it was made by another program; make a database of its own \
         for Auricle"
    );
}

#[test]
fn a_migration_that_breaks_off_is_taken_up_again() {
    let Some(schema) = schema("migration_breaks") else { return };
    let stream = customer(&open(&schema.url, 1), client(1), 1, "Anna Ozola");
    let known = schema.ask("SELECT version FROM auricle_schema");
    // The second step makes one index anew, and then does not find the other.
    schema.sql(
        "DROP TABLE IF EXISTS attachment, feed, feed_end; DROP INDEX queue_claims, queue_order;
         ALTER TABLE talk DROP COLUMN answers, DROP COLUMN kept;
         CREATE INDEX queue_order ON queue (pool); UPDATE auricle_schema SET version = 1",
    );
    let broken = Store::postgres(&schema.url, key(), chance(), PostgresOptions::default());
    assert!(broken.unwrap_err().to_string().contains("migrating the schema"));
    let index = "SELECT indexdef FROM pg_indexes
        WHERE schemaname = 'migration_breaks' AND indexname = 'queue_order'";
    assert!(schema.ask(index).ends_with("(pool)"), "all of it or nothing");
    assert_eq!(schema.ask("SELECT version FROM auricle_schema"), "1");
    schema.sql("CREATE INDEX queue_claims ON queue (claimed_by)");
    assert_eq!(load(&open(&schema.url, 1), stream).version, 2);
    assert_eq!(schema.ask("SELECT version FROM auricle_schema"), known);
}

#[test]
fn snapshots_of_another_program_are_renewed() {
    let Some(schema) = schema("stale_snapshots") else { return };
    let store = open(&schema.url, 1);
    let first = *crate::disk::with_snapshots(&store).iter().min().unwrap();
    schema.sql("UPDATE snapshot SET fingerprint = 7, version = 1");
    let other = open(&schema.url, 2);
    crate::support::meanwhile(move || {
        other.erase(first, &mut crate::support::unlisted).unwrap();
    });
    crate::disk::renew_all(&store);
    let kept =
        "SELECT count(*), min(version), count(*) FILTER (WHERE fingerprint = 7) FROM snapshot";
    assert_eq!(schema.ask(kept), "2|42|0");
}

#[test]
fn a_snapshot_is_not_renewed_over_that_of_a_parting() {
    let Some(schema) = schema("renewed_parted") else { return };
    let [a, _] = crate::disk::joined_with_snapshot(&open(&schema.url, 1));
    schema.sql("UPDATE snapshot SET fingerprint = 7");
    let store = open(&schema.url, 2);
    crate::support::part_meanwhile(open(&schema.url, 3), a);
    crate::disk::renew_all(&store);
    let version = schema.ask(&format!("SELECT version FROM snapshot WHERE stream = {a}"));
    assert_eq!(version, load(&store, a).version.to_string());
    assert_eq!(load(&open(&schema.url, 4), a).debts.len(), 1);
}

#[test]
fn servers_that_start_together_find_the_tables_made() {
    let Some(schema) = schema("together") else { return };
    assert!(!Store::is_in_postgres(&schema.url).unwrap());
    std::thread::scope(|scope| {
        for seed in 0..4 {
            let url = &schema.url;
            scope.spawn(move || open(url, seed));
        }
    });
    assert!(Store::is_in_postgres(&schema.url).unwrap());
}

#[test]
fn commits_are_synced_whatever_the_server_is_told() {
    let Some(schema) = schema("synced") else { return };
    let lax = schema.url.replace("options=", "options=-csynchronous_commit%3Doff%20");
    let store = open(&lax, 1);
    customer(&store, client(1), 1, "Anna Ozola");
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}
