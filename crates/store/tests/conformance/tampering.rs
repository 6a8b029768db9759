//! A backup in which something was changed is refused, or what comes back is what was.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect;
use journal::{Grants, StreamId, TokenId};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};
use store::{Append, Backup, Events, Place, Store, Target, TokenUse};

use crate::backup::{Temp, backed_up, go_on};
use crate::desk;
use crate::documents::attach;
use crate::finding::promised;
use crate::sealing::seal;
use crate::support::{ANNA, AT, append_to, client, customer, idem, key, later, memory, open};
use crate::support::{placed, queued};

/// Where every file stands.
fn place() -> Place {
    let mut place = queued(client(1), 5, AT);
    place.queue =
        place.queue.map(|entry| store::QueueEntry { owner: Some((ANNA, later(9))), ..entry });
    Place { wake_at: Some(later(600)), wake_on_data: true, ..place }
}

/// A desk with rows in every table that a backup fills.
fn full() -> Store {
    let store = memory();
    desk::append(&store, StreamId::DESK, 0, Events::Desk(vec![desk::user(ANNA, "anna")]));
    desk::append(&store, client(1).0, 0, desk::opened("Ūdens"));
    for n in [1, 2] {
        let file = customer(&store, client(1), n, "Anna Ozola");
        attach(&store, file, 50, "planks");
        let debts = (13..45).map(|debt| placed(debt, client(1), &format!("{n}-{debt}")));
        let events = promised(client(1)).into_iter().chain(debts).collect();
        let append = append_to(&store, file, events, place());
        store.append(&[Append { idem: idem(1, 2), ..append }]).unwrap();
        store.record_look(file, ANNA, AT).unwrap();
        assert_eq!(store.looks(file, &Grants::All, 9).unwrap().len(), 1);
    }
    store.set_setting("zone", "Europe/Riga").unwrap();
    store.set_credential(ANNA, "$argon2id$phc").unwrap();
    store.put_token(&[1; 32], &TokenUse { token: TokenId(1), used: None }).unwrap();
    seal(&store, 0);
    store
}

/// What a backup brings back, checked and mended as `auricle restore` does; `None` when it is refused.
fn comes_back(backup: &Path) -> Option<Vec<String>> {
    let target = Temp::new();
    let mut backup = Backup::open(backup, &backup.with_extension("older")).ok()?;
    if !backup.is_under(&key()) || !backup.is_signed() {
        return None;
    }
    backup.restore(Target::File(&target.0), &BTreeSet::new(), &mut go_on).ok()?;
    let store = open(&target.0);
    store.rebuild(AT, &mut |_, _| place(), &mut |_| {}).ok()?;
    if !store.verify(&mut |_, _| {}).unwrap().is_well() {
        return None;
    }
    store.end_restore(later(2)).unwrap();
    drop(store);
    let db = Connection::open(&target.0).unwrap();
    // A snapshot is a cache that may go.
    let tables = tables(&db).into_iter().filter(|table| table != "snapshot");
    Some(tables.map(|table| format!("{table}: {:?}", rows(&db, &table))).collect())
}

fn tables(db: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut select = db.prepare(sql).unwrap();
    let names = select.query_map([], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

/// The columns of a table, and whether each is of its key.
fn columns(db: &Connection, table: &str) -> Vec<(String, bool)> {
    let mut select = db.prepare("SELECT name, pk FROM pragma_table_info(?1)").unwrap();
    let columns = select.query_map([table], |row| Ok((row.get(0)?, row.get::<_, i64>(1)? != 0)));
    columns.unwrap().collect::<Result<_, _>>().unwrap()
}

fn rows(db: &Connection, table: &str) -> Vec<Vec<Value>> {
    let columns: Vec<String> = columns(db, table).into_iter().map(|(name, _)| name).collect();
    let sql = format!("SELECT * FROM {table} ORDER BY {}", columns.join(", "));
    let mut select = db.prepare(&sql).unwrap();
    let cells = |row: &Row<'_>| -> rusqlite::Result<Vec<Value>> {
        (0..columns.len()).map(|at| row.get(at)).collect()
    };
    select.query_map([], cells).unwrap().collect::<Result<_, _>>().unwrap()
}

/// A row taken out of a table, and one put in.
struct Change {
    name: String,
    out: Option<Vec<Value>>,
    put: Option<Vec<Value>>,
}

/// A row is taken out, another put in beside it, and each of its cells is changed.
fn changes(db: &Connection, table: &str) -> Vec<Change> {
    let (columns, mut rows) = (columns(db, table), rows(db, table));
    if rows.is_empty() {
        let put = (1..).take(columns.len()).map(Value::Integer).collect();
        return vec![Change { name: "one more".to_owned(), out: None, put: Some(put) }];
    }
    // What is small is of several kinds. Of others a row is enough, with all that it may hold.
    if table != "cell" {
        let empty = |row: &Vec<Value>| row.iter().filter(|cell| **cell == Value::Null).count();
        rows = rows.into_iter().min_by_key(empty).into_iter().collect();
    }
    let mut changes = Vec::new();
    for row in rows {
        let of = if let (Value::Text(space), "cell") = (&row[0], table) {
            format!("{space} ")
        } else {
            String::new()
        };
        let out = || Some(row.clone());
        changes.push(Change { name: format!("{of}one less"), out: out(), put: None });
        for (at, (name, is_key)) in columns.iter().enumerate() {
            let mut put = row.clone();
            put[at] = changed(&row[at]);
            if *is_key {
                let name = format!("{of}one more by {name}");
                changes.push(Change { name, out: None, put: Some(put.clone()) });
            }
            changes.push(Change { name: format!("{of}{name}"), out: out(), put: Some(put) });
        }
    }
    changes
}

fn changed(cell: &Value) -> Value {
    match cell {
        Value::Null => Value::Integer(1),
        Value::Integer(number) => Value::Integer(number ^ 1),
        Value::Real(_) => unreachable!("no table holds fractions"),
        Value::Text(text) => Value::Text(format!("{text}x")),
        Value::Blob(bytes) => {
            let mut bytes = bytes.clone();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            Value::Blob(bytes)
        }
    }
}

impl Change {
    fn make(&self, db: &Connection, table: &str) {
        if let Some(out) = &self.out {
            let columns =
                columns(db, table).into_iter().zip(out).filter(|((_, is_key), _)| *is_key);
            let (names, values): (Vec<String>, Vec<&Value>) =
                columns.map(|((name, _), value)| (format!("{name} = ?"), value)).unzip();
            let sql = format!("DELETE FROM {table} WHERE {}", names.join(" AND "));
            assert_eq!(db.execute(&sql, params_from_iter(values)).unwrap(), 1);
        }
        if let Some(put) = &self.put {
            let marks = vec!["?"; put.len()].join(", ");
            let sql = format!("INSERT OR REPLACE INTO {table} VALUES ({marks})");
            db.execute(&sql, params_from_iter(put)).unwrap();
        }
    }
}

#[test]
fn what_was_changed_in_a_backup_is_refused_or_mended() {
    let backup = backed_up(&full());
    let whole = comes_back(&backup.0).expect("nothing was changed");
    let db = Connection::open(&backup.0).unwrap();
    let mut told = String::new();
    for table in tables(&db) {
        let (mut refused, mut mended) = (Vec::new(), Vec::new());
        for change in changes(&db, &table) {
            let copy = Temp::new();
            std::fs::copy(&backup.0, &copy.0).unwrap();
            change.make(&Connection::open(&copy.0).unwrap(), &table);
            match comes_back(&copy.0) {
                None => refused.push(change.name),
                Some(back) => {
                    for (back, whole) in back.iter().zip(&whole) {
                        assert_eq!(back, whole, "{table}: {}", change.name);
                    }
                    mended.push(change.name);
                }
            }
        }
        writeln!(told, "{table}").unwrap();
        for (what, names) in [("refused", refused), ("mended", mended)] {
            if !names.is_empty() {
                writeln!(told, "    {what}: {}", names.join(", ")).unwrap();
            }
        }
    }
    expect![[r#"
        agenda
            mended: one less, one more by part, part, one more by stream, stream, one more by item, item, one more by client, client, at, kind, owner
        attachment
            refused: one less, one more by part, part, one more by stream, stream, one more by id, id, media, sealed
        cell
            refused: backup one less, backup space, backup value, credential one less, credential space, credential one more by key, credential key, credential until, credential value, seal one less, seal space, seal one more by key, seal key, seal until, seal value, setting one less, setting space, setting one more by key, setting key, setting until, setting value, token one less, token space, token one more by key, token key, token until, token value
            mended: backup one more by space, backup one more by key, backup key, backup until, credential one more by space, seal one more by space, setting one more by space, token one more by space
        feed
            mended: one more
        feed_end
            mended: one more
        head
            refused: one less, one more by part, part, one more by stream, stream, kind, version, hash
        journal
            refused: one less, one more by part, part, one more by stream, stream, one more by seq, seq, hash, idem, input, ends, bytes
        looked
            refused: one less, part, stream, one more by at, at, one more by user_id, user_id
            mended: one more by part, one more by stream
        lookup
            mended: one less, one more by key, key, one more by client, client, one more by kind, kind, one more by word, word, one more by stream, stream
        pool
            refused: one less, one more by id, id, text
        queue
            mended: one less, one more by part, part, one more by stream, stream, pool, state, rank, ready_at, owner, owner_until, claimed_by, claimed_until, fence
        sealed
            refused: one less, one more by part, part, one more by stream, stream, one more by day, day, version
        sealed_part
            mended: one more
        snapshot
            mended: one less, one more by part, part, one more by stream, stream, version, fingerprint, bytes
        stream_key
            refused: one less, part, stream, one more by key_id, key_id, wrapped
            mended: one more by part, one more by stream
        taken
            mended: one less, one more by key, key, one more by kind, kind, stream, item, open
        talk
            mended: one less, one more by part, part, one more by stream, stream, one more by contact, contact, at, by_user, outcome, right_party, result, answers, kept
        wake
            mended: one less, one more by part, part, one more by stream, stream, at, on_data
    "#]].assert_eq(&told);
}

/// Two files whose numbers were exchanged: each gets its own back, whichever is looked at first.
#[test]
fn numbers_that_were_exchanged_are_put_right() {
    let backup = backed_up(&full());
    let whole = comes_back(&backup.0).expect("nothing was changed");
    let sql = "UPDATE taken SET stream = (SELECT max(stream) + min(stream) FROM taken) - stream";
    assert!(2 < Connection::open(&backup.0).unwrap().execute(sql, []).unwrap());
    assert_eq!(comes_back(&backup.0), Some(whole));
}
