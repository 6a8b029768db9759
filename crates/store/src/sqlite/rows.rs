//! Changing rows on SQLite.

use std::collections::BTreeSet;

use journal::StreamId;
use rusqlite::{Connection, Row, params};

use super::read::{agenda_row, lookup_row, queue_row, taken, taken_row, talk_row, wake_row};
use super::{Doing, limited, signed};
use crate::StoreError;
use crate::engine::{
    Cell, LookRow, LookupRow, PlaceRows, Refused, RowChange, RowsByStream, SnapshotRow,
    StaleSnapshot, TakenRow,
};

/// A stream, whether it is new, and what changes in its rows.
type Changed<'a> = (StreamId, bool, &'a RowChange);

const CHANGING: &str = "changing rows";

/// What a row of the queue is.
const RESTING: i64 = 0;
const WAITING: i64 = 1;
pub(super) const READY: i64 = 2;

/// Makes the changes, table by table. What goes is deleted before anything is inserted, so that a
/// number may move between two files of the group.
pub(super) fn change(db: &Connection, changes: &[Changed<'_>]) -> Result<(), Refused> {
    drop_rows(db, changes).during(CHANGING)?;
    add_lookups(db, changes).during(CHANGING)?;
    add_taken(db, changes)?;
    add_agenda(db, changes).during(CHANGING)?;
    for (stream, is_new, change) in changes {
        if let Some(place) = change.place {
            set_place(db, *stream, *is_new, place).during(CHANGING)?;
        }
    }
    Ok(())
}

pub(super) fn drop_rows(db: &Connection, changes: &[Changed<'_>]) -> rusqlite::Result<()> {
    for (stream, _, change) in changes {
        let (part, id) = (stream.part(), stream.number());
        for row in &change.drop.lookups {
            let sql = "DELETE FROM lookup
                 WHERE key = ?1 AND word = ?2 AND kind = ?3 AND stream = ?4 AND client = ?5";
            let row = params![row.key, row.word, row.kind, id, row.client.number()];
            db.prepare_cached(sql)?.execute(row)?;
        }
        for row in &change.drop.taken {
            let sql = "DELETE FROM taken WHERE key = ?1 AND kind = ?2 AND stream = ?3";
            db.prepare_cached(sql)?.execute(params![row.key, row.kind, id])?;
        }
        for row in &change.drop.agenda {
            let sql = "DELETE FROM agenda
                 WHERE part = ?1 AND stream = ?2 AND item = ?3 AND client = ?4";
            let row = params![part, id, row.item, row.client.number()];
            db.prepare_cached(sql)?.execute(row)?;
        }
        for row in &change.drop.talks {
            let sql = "DELETE FROM talk WHERE part = ?1 AND stream = ?2 AND contact = ?3";
            db.prepare_cached(sql)?.execute(params![part, id, row.contact])?;
        }
    }
    Ok(())
}

fn add_lookups<'a>(db: &Connection, changes: &[Changed<'a>]) -> rusqlite::Result<()> {
    let mut rows: Vec<&'a LookupRow> =
        changes.iter().flat_map(|(_, _, change)| &change.add.lookups).collect();
    // The order of the table, so that each of its pages is visited once.
    let place = |row: &'a LookupRow| (&row.key, row.client, row.kind, &row.word, row.stream);
    rows.sort_unstable_by(|a, b| place(a).cmp(&place(b)));
    let insert = "INSERT INTO lookup (key, word, kind, stream, client)
         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
    let mut insert = db.prepare_cached(insert)?;
    for LookupRow { key, word, kind, stream, client } in rows {
        insert.execute(params![key, word, kind, stream.number(), client.number()])?;
    }
    Ok(())
}

fn add_taken(db: &Connection, changes: &[Changed<'_>]) -> Result<(), Refused> {
    let mut rows: Vec<(&TakenRow, &RowChange)> = changes
        .iter()
        .flat_map(|(_, _, change)| change.add.taken.iter().map(|row| (row, *change)))
        .collect();
    rows.sort_by_key(|(row, _)| (&row.key, row.kind));
    let insert = "INSERT INTO taken (key, kind, stream, item, open) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (key, kind) DO UPDATE
         SET stream = excluded.stream, item = excluded.item, open = excluded.open
         WHERE taken.stream = excluded.stream OR taken.stream = ?6";
    let mut insert = db.prepare_cached(insert).during(CHANGING)?;
    for (row, change) in rows {
        let TakenRow { key, kind, stream, item, open } = row;
        let mut insert = |from: StreamId| {
            let row = params![key, kind, stream.number(), item, open, from.number()];
            insert.execute(row).during(CHANGING)
        };
        let mut written = insert(*stream)?;
        for from in &change.take_over {
            if written == 0 {
                written = insert(*from)?;
            }
        }
        if written == 0 {
            let held = taken(db, *kind, key).during(CHANGING)?;
            let held = held.ok_or(StoreError::Misuse("a number was held and then was not"))?;
            return Err(Refused::Taken { stream: *stream, held });
        }
    }
    Ok(())
}

fn add_agenda(db: &Connection, changes: &[Changed<'_>]) -> rusqlite::Result<()> {
    for (stream, _, change) in changes {
        let (part, id) = (stream.part(), stream.number());
        for row in &change.add.agenda {
            let sql = "INSERT INTO agenda (part, stream, item, client, at, kind, owner)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (part, stream, item, client) DO UPDATE
                 SET at = excluded.at, kind = excluded.kind, owner = excluded.owner";
            let owner = row.owner.map(|user| user.0);
            let client = row.client.number();
            let row = params![part, id, row.item, client, row.at, row.kind, owner];
            db.prepare_cached(sql)?.execute(row)?;
        }
        for row in &change.add.talks {
            let sql = "INSERT INTO talk (part, stream, contact, at, by_user, outcome, right_party,
                     result, answers, kept)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                 ON CONFLICT (part, stream, contact) DO UPDATE
                 SET at = excluded.at, by_user = excluded.by_user, outcome = excluded.outcome,
                     right_party = excluded.right_party, result = excluded.result,
                     answers = excluded.answers, kept = excluded.kept";
            db.prepare_cached(sql)?.execute(params![
                part,
                id,
                row.contact,
                row.at,
                row.by.0,
                row.outcome,
                row.right_party,
                row.result,
                row.answers,
                row.kept,
            ])?;
        }
    }
    Ok(())
}

fn set_place(
    db: &Connection,
    stream: StreamId,
    is_new: bool,
    place: PlaceRows,
) -> rusqlite::Result<()> {
    let (part, id) = (stream.part(), stream.number());
    match place.queue {
        Some(row) => {
            let sql = "INSERT INTO queue (part, stream, pool, state, rank, ready_at, owner,
                     owner_until, claimed_by, claimed_until, fence)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL, 0, 0)
                 ON CONFLICT (part, stream) DO UPDATE
                 SET pool = excluded.pool, state = excluded.state, rank = excluded.rank,
                     ready_at = excluded.ready_at, owner = excluded.owner,
                     owner_until = excluded.owner_until";
            let state = if row.ready { READY } else { WAITING };
            let (owner, until) = row.owner.map(|(user, until)| (user.0, until)).unzip();
            let row = params![part, id, row.pool, state, row.rank, row.ready_at, owner, until];
            db.prepare_cached(sql)?.execute(row)?;
        }
        // The row stays for its lease: a talk goes on though nothing is left to ask for.
        None if !is_new => {
            let sql = "UPDATE queue SET state = ?1 WHERE part = ?2 AND stream = ?3";
            db.prepare_cached(sql)?.execute(params![RESTING, part, id])?;
        }
        None => {}
    }
    match place.wake {
        Some(wake) => {
            let sql = "INSERT INTO wake (part, stream, at, on_data) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (part, stream) DO UPDATE
                 SET at = excluded.at, on_data = excluded.on_data";
            db.prepare_cached(sql)?.execute(params![part, id, wake.at, wake.on_data])?;
        }
        None if !is_new => {
            let sql = "DELETE FROM wake WHERE part = ?1 AND stream = ?2";
            db.prepare_cached(sql)?.execute(params![part, id])?;
        }
        None => {}
    }
    Ok(())
}

pub(super) fn set_snapshot(
    db: &Connection,
    stream: StreamId,
    snapshot: Option<&SnapshotRow>,
) -> rusqlite::Result<()> {
    let (part, id) = (stream.part(), stream.number());
    let Some(row) = snapshot else {
        let sql = "DELETE FROM snapshot WHERE part = ?1 AND stream = ?2";
        return db.prepare_cached(sql)?.execute(params![part, id]).map(drop_count);
    };
    let sql = "INSERT INTO snapshot (part, stream, version, fingerprint, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (part, stream) DO UPDATE
         SET version = excluded.version, fingerprint = excluded.fingerprint,
             bytes = excluded.bytes";
    let row = params![part, id, signed(row.version), row.fingerprint, row.bytes];
    db.prepare_cached(sql)?.execute(row).map(drop_count)
}

/// Replaces a snapshot that is still the one that was found.
pub(super) fn renew_snapshot(
    db: &Connection,
    old: &StaleSnapshot,
    new: &SnapshotRow,
) -> rusqlite::Result<()> {
    let sql = "UPDATE snapshot SET version = ?5, fingerprint = ?6, bytes = ?7
         WHERE part = ?1 AND stream = ?2 AND version = ?3 AND fingerprint = ?4";
    let (part, id) = (old.stream.part(), old.stream.number());
    let (was, is) = (signed(old.version), signed(new.version));
    let row = params![part, id, was, old.fingerprint, is, new.fingerprint, new.bytes];
    db.prepare_cached(sql)?.execute(row).map(drop_count)
}

pub(super) fn drop_count(_: usize) {}

pub(super) fn add_look(db: &Connection, stream: StreamId, look: LookRow) -> rusqlite::Result<()> {
    let sql = "INSERT INTO looked (part, stream, at, user_id) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO NOTHING";
    let row = params![stream.part(), stream.number(), look.at, look.user.0];
    db.prepare_cached(sql)?.execute(row).map(drop_count)
}

pub(super) fn put_cell(
    db: &Connection,
    space: &str,
    cell: &Cell,
    expected: Option<Option<&[u8]>>,
) -> rusqlite::Result<bool> {
    let Cell { key, until, value } = cell;
    let written = match expected {
        None => {
            let sql = "INSERT INTO cell (space, key, until, value) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (space, key) DO UPDATE
                 SET until = excluded.until, value = excluded.value";
            db.prepare_cached(sql)?.execute(params![space, key, until, value])?
        }
        Some(None) => {
            let sql = "INSERT INTO cell (space, key, until, value) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO NOTHING";
            db.prepare_cached(sql)?.execute(params![space, key, until, value])?
        }
        Some(Some(known)) => {
            let sql = "UPDATE cell SET until = ?1, value = ?2
                 WHERE space = ?3 AND key = ?4 AND value = ?5";
            db.prepare_cached(sql)?.execute(params![until, value, space, key, known])?
        }
    };
    Ok(written == 1)
}

pub(super) fn drop_cell(db: &Connection, space: &str, key: &str) -> rusqlite::Result<()> {
    let sql = "DELETE FROM cell WHERE space = ?1 AND key = ?2";
    db.prepare_cached(sql)?.execute(params![space, key]).map(drop_count)
}

pub(super) fn sweep_cells(
    db: &Connection,
    space: &str,
    now: i64,
    limit: usize,
) -> rusqlite::Result<usize> {
    let sql = "DELETE FROM cell WHERE space = ?1 AND key IN (
             SELECT key FROM cell WHERE space = ?1 AND until <= ?2 LIMIT ?3)";
    db.prepare_cached(sql)?.execute(params![space, now, limited(limit)])
}

/// The rows of some streams. Those kept by what they are looked up by are read whole: this is for
/// checking and mending only.
pub(super) fn rows_of(
    db: &Connection,
    streams: &BTreeSet<StreamId>,
) -> rusqlite::Result<RowsByStream> {
    let mut found: RowsByStream = streams.iter().map(|id| (*id, Default::default())).collect();
    each(db, "SELECT key, word, kind, stream, client FROM lookup", |row| {
        let row = lookup_row(row)?;
        if let Some((rows, _)) = found.get_mut(&row.stream) {
            rows.lookups.push(row);
        }
        Ok(())
    })?;
    each(db, "SELECT key, kind, stream, item, open FROM taken", |row| {
        let row = taken_row(row)?;
        if let Some((rows, _)) = found.get_mut(&row.stream) {
            rows.taken.push(row);
        }
        Ok(())
    })?;
    for (stream, (rows, place)) in &mut found {
        let own = params![stream.part(), stream.number()];
        let sql = "SELECT item, client, at, kind, owner FROM agenda
             WHERE part = ?1 AND stream = ?2 ORDER BY item, client";
        rows.agenda =
            db.prepare_cached(sql)?.query_map(own, agenda_row)?.collect::<Result<_, _>>()?;
        let sql = "SELECT contact, at, by_user, outcome, right_party, result, answers, kept
             FROM talk WHERE part = ?1 AND stream = ?2 ORDER BY contact";
        rows.talks = db.prepare_cached(sql)?.query_map(own, talk_row)?.collect::<Result<_, _>>()?;
        let sql = "SELECT pool, rank, ready_at, state, owner, owner_until FROM queue
             WHERE part = ?1 AND stream = ?2 AND state <> 0";
        let mut queued = db.prepare_cached(sql)?;
        place.queue = queued.query_map(own, queue_row)?.next().transpose()?;
        let sql = "SELECT at, on_data FROM wake WHERE part = ?1 AND stream = ?2";
        let mut wakes = db.prepare_cached(sql)?;
        place.wake = wakes.query_map(own, wake_row)?.next().transpose()?;
    }
    Ok(found)
}

fn each(
    db: &Connection,
    sql: &str,
    mut work: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut select = db.prepare_cached(sql)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        work(row)?;
    }
    Ok(())
}
