//! What only a database on disk can be asked: tampering is found, nothing personal is left in its
//! bytes after erasing, and it is refused when it is not what it must be.

use std::collections::BTreeSet;
use std::path::Path;

use journal::{ClientEvent, DeskEvent, FileEvent, Grants, StreamId, UserId};
use locale::Country;
use money::Currency;
use rusqlite::Connection;
use store::{
    Append, DeskKey, Events, Place, RootsVerified, SealFinding, SqliteOptions, Store, StoreError,
};

use crate::sealing;
use crate::support::meanwhile;
use crate::support::{AT, add, chance, client, customer, key, load, open, path, placed, unlisted};

/// A desk of two files, tampered with by SQL and then verified.
#[track_caller]
fn check(name: &str, sql: &str, expected: &[(Option<u64>, &str)]) {
    let path = path(name);
    let store = open(&path);
    let stream = customer(&store, client(1), 1, "Anna Ozola");
    customer(&store, client(1), 2, "Ben Kalns");
    add(&store, stream, vec![placed(4, client(1), "4"), placed(5, client(1), "5")]);
    let sql = sql.replace("STREAM", &stream.number().to_string());
    Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let findings = store.verify(&mut |_, _| {}).unwrap().findings;
    assert!(findings.iter().all(|finding| finding.stream == stream));
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.seq, finding.what.as_str())).collect();
    assert_eq!(found, expected);
}

const BYTES: &str = "its bytes and the hash before do not give its hash";

#[test]
fn a_flipped_byte_is_found() {
    let sql = "UPDATE journal SET bytes = replace(bytes, '\"by\":1', '\"by\":2')
        WHERE stream = STREAM AND seq = 2";
    check("flipped", sql, &[(Some(2), BYTES)]);
}

#[test]
fn a_flipped_sealed_byte_is_found() {
    let sql = "UPDATE journal SET bytes = substr(bytes, 1, length(bytes) - 6) || 'AAAA' || '\"}'
        WHERE stream = STREAM AND seq = 3";
    check("sealed", sql, &[(Some(3), BYTES), (Some(3), "its sealed fields do not open")]);
}

#[test]
fn a_removed_event_is_found() {
    let sql = "DELETE FROM journal WHERE stream = STREAM AND seq = 2";
    let expected = [(Some(3), "after event 1 comes event 3"), (Some(3), BYTES)];
    check("removed", sql, &expected);
}

#[test]
fn a_truncated_stream_is_found() {
    let sql = "DELETE FROM journal WHERE stream = STREAM AND seq = 4";
    check("truncated", sql, &[(None, "the head is at 4 and the chain at 3")]);
}

#[test]
fn swapped_events_are_found() {
    let sql = "UPDATE journal SET seq = 99 WHERE stream = STREAM AND seq = 3;
        UPDATE journal SET seq = 3 WHERE stream = STREAM AND seq = 4;
        UPDATE journal SET seq = 4 WHERE stream = STREAM AND seq = 99";
    let elsewhere = "it says that it belongs elsewhere";
    let expected = [
        (Some(3), BYTES),
        (Some(3), elsewhere),
        (Some(4), BYTES),
        (Some(4), elsewhere),
        (None, "the head is at 4 and the chain at 4"),
    ];
    let path = path("swapped");
    let store = open(&path);
    let stream = customer(&store, client(1), 1, "Anna Ozola");
    add(&store, stream, vec![placed(4, client(1), "4"), placed(5, client(1), "5")]);
    let sql = sql.replace("STREAM", &stream.number().to_string());
    Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let findings = store.verify(&mut |_, _| {}).unwrap().findings;
    for one in expected {
        assert!(findings.iter().any(|f| (f.seq, f.what.as_str()) == one), "{one:?}: {findings:?}");
    }
    assert!(matches!(store.load(stream, &Grants::All), Err(StoreError::Unreadable { seq: 3, .. })));
}

#[test]
fn a_lost_head_and_a_stolen_number_are_found() {
    check(
        "headless",
        "DELETE FROM head WHERE stream = STREAM",
        &[(None, "there are events and no head")],
    );
    let sql = "DELETE FROM taken WHERE stream = STREAM AND item = 4";
    check("stolen", sql, &[(None, "the number of item 4 is not kept as its own")]);
}

#[test]
fn a_rebuild_mends_rows_and_snapshots() {
    let path = path("mends");
    let store = open(&path);
    let stream = customer(&store, client(1), 1, "Anna Ozola");
    for debt in 4..40 {
        add(&store, stream, vec![placed(debt, client(1), &debt.to_string())]);
    }
    let sql = "DELETE FROM lookup WHERE word = 'ozola';
        INSERT INTO lookup VALUES ('zzz', 7, 1, 'zzzz', STREAM);
        UPDATE taken SET open = 0 WHERE item = 4;
        UPDATE snapshot SET bytes = x'00'";
    let sql = sql.replace("STREAM", &stream.number().to_string());
    Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    assert_eq!(load(&store, stream).version, 38, "a broken snapshot is only a cache");
    let rebuild = || {
        let rebuilt = store.rebuild(AT, &mut |_, _| Place::default(), &mut |_| {}).unwrap();
        rebuilt.differences.into_iter().map(|difference| difference.what).collect::<Vec<_>>()
    };
    assert_eq!(
        rebuild(),
        [
            "its snapshot did not equal its fold and was deleted",
            "search words: 1 missing or other, 1 stale",
            "numbers: 1 missing or other, 0 stale",
        ]
    );
    assert_eq!(rebuild(), [] as [&str; 0]);
    assert_eq!(store.find("ozola", &Grants::All, 9).unwrap().len(), 1);
}

#[test]
fn a_rebuild_takes_away_what_is_left_of_an_erased_file() {
    let path = path("left_over");
    let store = open(&path);
    let stream = customer(&store, client(1), 1, "Anna Ozola");
    assert!(store.erase(stream, &mut unlisted).unwrap());
    let sql = format!(
        "INSERT INTO lookup (key, client, kind, word, stream) VALUES ('ozo', 7, 1, 'ozola', {stream})"
    );
    Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let rebuilt = store.rebuild(AT, &mut |_, _| Place::default(), &mut |_| {}).unwrap();
    let what: Vec<_> = rebuilt.differences.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(what, ["it was erased, and rows of it were left"]);
    assert_eq!(store.find("ozola", &Grants::All, 9).unwrap(), []);
}

#[test]
fn an_erasing_that_broke_off_is_done_again_for_all_files_of_the_person() {
    let path = path("broken_off");
    let store = open(&path);
    let [a, b] = [1, 2].map(|n| customer(&store, client(1), n, "Anna Ozola"));
    add(&store, b, vec![FileEvent::MergedAway { merge: 5, into: a }]);
    let (version, base, ids) = (2, load(&store, a).next_id, 4);
    add(&store, a, vec![FileEvent::FileJoined { merge: 5, from: b, version, base, ids }]);
    let sql = format!("DELETE FROM stream_key WHERE stream = {a}");
    Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    assert!(store.erase(a, &mut unlisted).unwrap());
    assert!(matches!(store.load(b, &Grants::All), Err(StoreError::Erased(_))));
    assert_eq!(store.find("ozola", &Grants::All, 9).unwrap(), []);
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().erased, 2);
}

/// Makes a database what the first program made.
pub(crate) const BACK_TO_SCHEMA_1: &str = "ALTER TABLE lookup RENAME TO newer;
    CREATE TABLE lookup (
        key TEXT NOT NULL, word TEXT NOT NULL, kind BIGINT NOT NULL,
        stream BIGINT NOT NULL, client BIGINT NOT NULL,
        PRIMARY KEY (key, word, kind, stream, client)
    ) WITHOUT ROWID;
    INSERT INTO lookup SELECT key, word, kind, stream, client FROM newer;
    DROP TABLE newer;
    DROP TABLE sealed;
    DROP TABLE sealed_part;
    DROP TABLE feed_end;
    DROP TABLE feed;
    DROP INDEX talk_answers;
    ALTER TABLE talk DROP COLUMN answers;
    ALTER TABLE talk DROP COLUMN kept;
    DROP TABLE attachment;
    PRAGMA user_version = 1";

#[test]
fn a_database_of_the_first_schema_is_brought_up() {
    let path = path("schema_1");
    let stream = customer(&open(&path), client(1), 1, "Anna Ozola");
    Connection::open(&path).unwrap().execute_batch(BACK_TO_SCHEMA_1).unwrap();
    let store = open(&path);
    let hits = store.find("ozola", &Grants::All, 9).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.stream).collect::<Vec<_>>(), [stream]);
    let sql = "SELECT group_concat(name) FROM pragma_table_info('lookup') ORDER BY pk";
    let columns: String =
        Connection::open(&path).unwrap().query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(columns, "key,client,kind,word,stream");
}

#[test]
fn a_migration_that_breaks_off_is_taken_up_again() {
    let path = path("migration_breaks");
    let stream = customer(&open(&path), client(1), 1, "Anna Ozola");
    let file = Connection::open(&path).unwrap();
    // The third step finds a table in its way, after the second has made another anew.
    file.execute_batch(BACK_TO_SCHEMA_1).unwrap();
    file.execute_batch("CREATE TABLE sealed (in_the_way)").unwrap();
    let columns = || -> String {
        let sql = "SELECT group_concat(name) FROM pragma_table_info('lookup')";
        file.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let before = columns();
    assert!(refusal(&path).contains("migrating the schema"), "{}", refusal(&path));
    let version = file.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0));
    assert_eq!((version.unwrap(), columns()), (1, before), "all of it or nothing");
    file.execute_batch("DROP TABLE sealed").unwrap();
    let store = open(&path);
    assert_eq!(load(&store, stream).version, 2);
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}

/// Renews all snapshots, one at a time.
pub(crate) fn renew_all(store: &Store) {
    let mut after = None;
    loop {
        after = store.renew_snapshots(after, 1).unwrap();
        if after.is_none() {
            return;
        }
    }
}

/// Files of which each has a snapshot.
pub(crate) fn with_snapshots(store: &Store) -> Vec<StreamId> {
    let files = (0..3).map(|n| {
        let file = customer(store, client(1), n, &format!("Anna Ozola {n}"));
        let notes = (0..40).map(|n| crate::files::note(10 + n, None)).collect();
        add(store, file, notes);
        file
    });
    files.collect()
}

#[test]
fn snapshots_of_another_program_are_renewed() {
    let path = path("stale_snapshots");
    let store = open(&path);
    let files = with_snapshots(&store);
    let file = Connection::open(&path).unwrap();
    let kept = || -> Vec<(i64, i64, bool)> {
        let sql = "SELECT stream, version, fingerprint = 7 FROM snapshot ORDER BY stream";
        let mut select = file.prepare(sql).unwrap();
        let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        rows.unwrap().map(Result::unwrap).collect()
    };
    let before = kept();
    assert_eq!(before.len(), 3);
    renew_all(&store);
    assert_eq!(kept(), before, "those of this program stay as they are");
    file.execute("UPDATE snapshot SET fingerprint = 7, bytes = x'00', version = 1", []).unwrap();
    // One that does not fold keeps the others from nothing.
    let sql = format!("UPDATE journal SET bytes = x'00' WHERE stream = {} AND seq = 3", files[0]);
    file.execute(&sql, []).unwrap();
    let store = open(&path);
    assert_eq!(load(&store, files[1]).version, 42, "a file is read without");
    renew_all(&store);
    for (stream, version, is_stale) in kept() {
        assert_eq!(
            (version, is_stale),
            if stream == files[0].number() { (1, true) } else { (42, false) }
        );
    }
    let again = open(&path);
    assert_eq!(load(&again, files[2]), load(&store, files[2]), "read from its snapshot");
}

#[test]
fn a_snapshot_is_not_renewed_of_a_file_that_is_being_erased() {
    let path = path("erased_snapshot");
    let store = open(&path);
    let files = with_snapshots(&store);
    let file = Connection::open(&path).unwrap();
    file.execute("UPDATE snapshot SET fingerprint = 7", []).unwrap();
    let first = *files.iter().min().unwrap();
    let other = open(&path);
    // Sealing the new snapshot draws chance: just then the file is erased.
    meanwhile(move || assert!(other.erase(first, &mut unlisted).unwrap()));
    renew_all(&store);
    let sql = format!("SELECT count(*) FROM snapshot WHERE stream = {first}");
    assert_eq!(file.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
}

/// Two files of which the first has a snapshot with both: the parting is to come.
pub(crate) fn joined_with_snapshot(store: &Store) -> [StreamId; 2] {
    let [a, b] = [1, 2].map(|n| customer(store, client(1), n, "Anna Ozola"));
    add(store, b, vec![FileEvent::MergedAway { merge: 5, into: a }]);
    let (version, base, ids) = (2, load(store, a).next_id, 4);
    add(store, a, vec![FileEvent::FileJoined { merge: 5, from: b, version, base, ids }]);
    add(store, a, (0..40).map(|n| crate::files::note(20 + n, None)).collect());
    [a, b]
}

/// Whoever folded the two as one does not put that in the place of what the parting left.
#[test]
fn a_snapshot_is_not_renewed_over_that_of_a_parting() {
    let path = path("renewed_parted");
    let store = open(&path);
    let [a, _] = joined_with_snapshot(&store);
    let file = Connection::open(&path).unwrap();
    file.execute("UPDATE snapshot SET fingerprint = 7", []).unwrap();
    let (other, store) = (open(&path), open(&path));
    crate::support::part_meanwhile(other, a);
    renew_all(&store);
    let sql = format!("SELECT version FROM snapshot WHERE stream = {a}");
    let version: i64 = file.query_row(&sql, [], |row| row.get(0)).unwrap();
    assert_eq!(u64::try_from(version).unwrap(), load(&store, a).version);
    assert_eq!(load(&open(&path), a).debts.len(), 1);
}

/// What a snapshot holds of a person goes when the files part: erasing that person reaches the
/// other file no more.
#[test]
fn a_parting_replaces_the_snapshot_of_both() {
    let path = path("parted_snapshot");
    let store = open(&path);
    let [a, _] = joined_with_snapshot(&store);
    let at = || -> u64 {
        let sql = format!("SELECT version FROM snapshot WHERE stream = {a}");
        let row = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
        Connection::open(&path).unwrap().query_row(&sql, [], row).unwrap().try_into().unwrap()
    };
    assert_eq!(at(), load(&store, a).version);
    add(&store, a, vec![FileEvent::FileParted { merge: 5 }]);
    assert_eq!(at(), load(&store, a).version);
    let again = open(&path);
    assert_eq!(load(&again, a), load(&store, a));
    assert_eq!(load(&again, a).debts.len(), 1);
}

#[test]
fn an_event_of_a_newer_program_sets_its_file_aside() {
    let path = path("newer_event");
    let store = open(&path);
    let [a, b] = [1, 2].map(|n| customer(&store, client(1), n, "Anna Ozola"));
    add(&store, a, vec![FileEvent::FileRouted { skill: None }]);
    let newer = format!(
        "UPDATE journal SET bytes = CAST(replace(bytes, '\"v\":1', '\"v\":2') AS BLOB)
         WHERE stream = {a} AND seq = 3"
    );
    assert_eq!(Connection::open(&path).unwrap().execute(&newer, []).unwrap(), 1);
    let store = open(&path);
    let refused = store.load(a, &Grants::All).unwrap_err().to_string();
    let says =
        "it is version 2 of \"file_routed\", and this program knows 1; a newer Auricle wrote it";
    assert_eq!(refused, format!("event 3 of {a:?} cannot be read: {says}"));
    assert_eq!(load(&store, b).version, 2, "the others are worked at");
}

#[test]
fn a_broken_client_stops_no_decision_about_files_of_others() {
    let path = path("broken_client");
    let store = open(&path);
    let told = |stream, events| {
        let (by, idem, rows) = (UserId::DESK, None, None);
        let append = Append { stream, expected: 0, at: AT, by, events, idem, rows };
        store.append(&[append]).unwrap();
    };
    let listed = |n| DeskEvent::ClientListed { client: client(n) };
    told(StreamId::DESK, Events::Desk(vec![listed(1), listed(2)]));
    for n in [1, 2] {
        let (name, country, currency) = (format!("Client {n}"), Country::LV, Currency::EUR);
        told(
            client(n).0,
            Events::Client(vec![ClientEvent::ClientOpened { name, country, currency }]),
        );
    }
    let sql = format!("UPDATE journal SET bytes = x'00' WHERE stream = {}", client(2).0);
    Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let policy = store.policy_for([client(1)]).unwrap();
    assert_eq!(policy.clients.keys().collect::<Vec<_>>(), [&client(1)]);
    assert!(store.policy_for([client(1), client(2)]).is_err());
}

/// Whether the database's files hold `text`, in any case.
fn holds(path: &Path, text: &str) -> bool {
    let wanted = text.to_lowercase().into_bytes();
    ["", "-wal", "-shm"].iter().any(|end| {
        let bytes = std::fs::read(format!("{}{end}", path.display())).unwrap_or_default();
        let lower = bytes.to_ascii_lowercase();
        lower.windows(wanted.len()).any(|window| window == wanted)
    })
}

#[test]
fn erasing_leaves_no_name_or_number() {
    let path = path("traces");
    let store = open(&path);
    let mut streams: Vec<StreamId> = Vec::new();
    for n in 0..300 {
        streams.push(customer(&store, client(1), 1000 + n, &format!("Anna Q{n}q Zemgaliete")));
    }
    let gone = streams[123];
    add(&store, gone, vec![placed(9, client(1), "XK-777-XK")]);
    let traces =
        ["q123q", "INV-1123", "inv1123", "C-1123", "c1123", "20001123", "32110002", "xk777xk"];
    for trace in traces {
        let is_sealed_only = trace == "20001123";
        assert_eq!(holds(&path, trace), !is_sealed_only, "{trace} before");
    }
    assert!(store.erase(gone, &mut unlisted).unwrap());
    for trace in traces {
        assert!(!holds(&path, trace), "{trace} after");
    }
    assert!(holds(&path, "q124q"));
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}

/// The numbers that follow `mark` anywhere in the database's files.
fn marked(path: &Path, mark: &str) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for end in ["", "-wal", "-shm"] {
        let mut bytes = std::fs::read(format!("{}{end}", path.display())).unwrap_or_default();
        bytes.make_ascii_lowercase();
        for at in 0..bytes.len() {
            if bytes[at..].starts_with(mark.as_bytes()) {
                let number = &bytes[at + mark.len()..(at + mark.len() + 5).min(bytes.len())];
                found.extend(String::from_utf8_lossy(number).parse::<u32>());
            }
        }
    }
    found
}

/// Rows move from page to page as tables grow; none may leave a copy where it was.
#[test]
fn erasing_many_leaves_no_trace_on_any_page() {
    let path = path("pages");
    let store = open(&path);
    let streams: Vec<(u32, StreamId)> = (10_000..10_800)
        .map(|n| (n, customer(&store, client(1), n, &format!("Anna Xqvz{n} Zemgaliete"))))
        .collect();
    let gone: BTreeSet<u32> = (10_000..10_800).step_by(11).collect();
    for (_, stream) in streams.iter().filter(|(n, _)| gone.contains(n)) {
        assert!(store.erase(*stream, &mut unlisted).unwrap());
    }
    for mark in ["xqvz", "inv-", "rfinv", "/c-"] {
        let left = marked(&path, mark);
        assert!(600 < left.len(), "{mark}: {}", left.len());
        assert_eq!(left.intersection(&gone).collect::<Vec<_>>(), [] as [&u32; 0], "{mark}");
    }
}

#[test]
fn a_reopened_desk_goes_on() {
    let path = path("reopened");
    let stream = customer(&open(&path), client(1), 1, "Anna Ozola");
    let store = open(&path);
    assert_eq!(load(&store, stream).version, 2);
    // Two handles on the same file, as two processes have.
    let other = open(&path);
    add(&other, stream, vec![placed(4, client(1), "4")]);
    assert_eq!(load(&store, stream).version, 3);
}

#[test]
fn the_wrong_desk_key_opens_nothing() {
    let path = path("wrong_key");
    let stream = customer(&open(&path), client(1), 1, "Anna Ozola");
    let other = DeskKey::new([1; 32]);
    let store = Store::sqlite(&path, other, chance(), SqliteOptions::default()).unwrap();
    assert!(matches!(store.load(stream, &Grants::All), Err(StoreError::Unreadable { .. })));
}

fn refusal(path: &Path) -> String {
    match Store::sqlite(path, key(), chance(), SqliteOptions::default()) {
        Ok(_) => panic!("it was opened"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_newer_or_foreign_database_is_refused() {
    let newer = path("newer");
    drop(open(&newer));
    let file = Connection::open(&newer).unwrap();
    let known: i64 = file.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    file.pragma_update(None, "user_version", 99).unwrap();
    assert_eq!(
        refusal(&newer),
        format!(
            "the database cannot be used: it was written by a newer Auricle (schema 99; this \
             program knows {known}); use the newer program"
        )
    );
    let foreign = path("foreign");
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert_eq!(
        refusal(&foreign),
        "the database cannot be used: it was made by another program; name a path of its own for \
         Auricle"
    );
}

/// A desk whose database was changed so well that every chain still verifies; what the seals of
/// the day say of it.
fn sealed_and_changed(name: &str, sql: &str) -> (StreamId, RootsVerified) {
    let path = path(name);
    let store = open(&path);
    let stream = customer(&store, client(1), 1, "Anna Ozola");
    let first = sealing::seal(&store, 0);
    add(&store, stream, vec![placed(4, client(1), "4")]);
    let second = sealing::seal(&store, 1);
    add(&store, stream, vec![placed(5, client(1), "5")]);
    let number = stream.number();
    let db = Connection::open(&path).unwrap();
    let sql = sql.replace("STREAM", &number.to_string());
    db.execute_batch(&sql).unwrap();
    let mut rows = db.prepare("SELECT bytes FROM journal WHERE stream = ?1 ORDER BY seq").unwrap();
    let events: Vec<Vec<u8>> =
        rows.query_map([number], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut hash = [0; 32];
    for (bytes, seq) in events.iter().zip(1..) {
        hash = *blake3::Hasher::new().update(&hash).update(bytes).finalize().as_bytes();
        let update = "UPDATE journal SET hash = ?1 WHERE stream = ?2 AND seq = ?3";
        db.execute(update, rusqlite::params![hash, number, seq]).unwrap();
    }
    let update = "UPDATE head SET version = ?1, hash = ?2 WHERE stream = ?3";
    db.execute(update, rusqlite::params![i64::try_from(events.len()).unwrap(), hash, number])
        .unwrap();
    drop(rows);
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().findings, [], "the chains know nothing of it");
    (stream, sealing::compared(&store, &[first, second]))
}

const REMOVED: &str = "DELETE FROM journal WHERE stream = STREAM;
    DELETE FROM head WHERE stream = STREAM; DELETE FROM taken WHERE stream = STREAM";
const TRUNCATED: &str = "DELETE FROM journal WHERE stream = STREAM AND seq > 2";
const REWRITTEN: &str = "UPDATE journal
    SET bytes = CAST(replace(bytes, '\"by\":1', '\"by\":2') AS BLOB)
    WHERE stream = STREAM AND seq = 3";

#[test]
fn what_was_not_sealed_yet_may_grow() {
    let (_, verified) = sealed_and_changed("roots_well", "");
    assert_eq!(verified.findings, []);
}

#[test]
fn a_stream_cut_short_is_found_by_its_seal() {
    let (stream, verified) = sealed_and_changed("roots_truncated", TRUNCATED);
    let day = calendar::plus_days(sealing::DAY, 1);
    let expected = [SealFinding::Truncated(stream, 3, day), SealFinding::Rewritten(day)];
    assert_eq!(verified.findings, expected);
    assert_eq!(verified.good_until, Some(sealing::DAY));
}

#[test]
fn a_stream_taken_away_is_found_by_its_seal() {
    let (stream, verified) = sealed_and_changed("roots_removed", REMOVED);
    assert_eq!(verified.findings[0], SealFinding::Removed(stream, sealing::DAY));
    assert_eq!(verified.good_until, None);
}

#[test]
fn a_stream_written_anew_is_found_by_its_seal() {
    let (_, verified) = sealed_and_changed("roots_rewritten", REWRITTEN);
    let day = calendar::plus_days(sealing::DAY, 1);
    assert_eq!(verified.findings, [SealFinding::Rewritten(day)]);
}

#[test]
fn rows_of_the_seal_taken_away_are_found() {
    let (_, verified) = sealed_and_changed("roots_rows", "DELETE FROM sealed WHERE day > 20777");
    assert_eq!(verified.findings.len(), 1, "{:?}", verified.findings);
}

/// How large the database is without its log, as customers are added one by one.
fn grown(name: &str, options: SqliteOptions, customers: u32) -> (u64, Store, std::path::PathBuf) {
    let path = path(name);
    let store = Store::sqlite(&path, key(), chance(), options).unwrap();
    // What opening it wrote is copied first.
    Connection::open(&path).unwrap().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let before = length(&path);
    for n in 0..customers {
        customer(&store, client(1), n, "Anna Ozola");
    }
    (length(&path) - before, store, path)
}

fn length(path: &Path) -> u64 {
    std::fs::metadata(path).unwrap().len()
}

#[test]
fn nobody_pays_for_copying_the_log_but_who_writes_much() {
    let short = SqliteOptions { checkpoint_pages: 20, ..SqliteOptions::default() };
    let (growth, store, path) = grown("log_small", short, 12);
    assert_eq!(growth, 0, "small writes leave the log alone");
    let before = length(&path);
    store.sweep(AT).unwrap();
    assert!(before < length(&path), "a quiet moment is used");
    drop(store);

    let much = SqliteOptions { much_rows: 0, ..short };
    assert!(0 < grown("log_much", much, 12).0, "a process of batches copies as it goes");
    // Where no moment is ever quiet, the log does not grow for ever.
    assert!(0 < grown("log_long", short, 120).0);
}
