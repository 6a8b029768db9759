//! Appending on SQLite: heads are guarded first, then everything is inserted table by table, in
//! the order of each table's keys.

use journal::StreamId;
use rusqlite::{Connection, params};

use super::{Doing, Sqlite, attachment, feed, read, rows, seal, signed};
use crate::StoreError;
use crate::engine::{self, Bulk, BulkLoad, Refused, RowChange, Write};
use crate::wire::stream_kind;

/// Streams written together in a bulk load.
const CHUNK: usize = 256;

const APPENDING: &str = "appending events";

impl Sqlite {
    pub(super) fn append_group(&self, writes: &[Write]) -> Result<(), Refused> {
        let mut sorted: Vec<&Write> = writes.iter().collect();
        sorted.sort_unstable_by_key(|write| write.stream);
        self.trying(APPENDING, |db| {
            write_all(db, &sorted)?;
            Ok(feed::add(db, &sorted).during(APPENDING)?)
        })
    }

    /// One transaction for all, so that nothing is synced before the end.
    pub(super) fn append_bulk(&self, load: &mut BulkLoad<'_>) -> Result<u64, Refused> {
        self.trying("loading in bulk", |db| load_all(db, load))
    }

    pub(super) fn replace_rows(
        &self,
        changes: &[(StreamId, u64, RowChange)],
    ) -> Result<usize, Refused> {
        self.trying("placing files", |db| {
            let mut current = Vec::with_capacity(changes.len());
            for (stream, version, change) in changes {
                if is_at(db, *stream, *version).during("placing files")? {
                    current.push((*stream, false, change));
                }
            }
            rows::change(db, &current)?;
            Ok(current.len())
        })
    }
}

/// Writes all that is given into an empty database, within one transaction.
pub(super) fn load_all(db: &Connection, load: &mut BulkLoad<'_>) -> Result<u64, Refused> {
    let any = "SELECT EXISTS (SELECT 1 FROM head)";
    if db.query_row(any, [], |row| row.get::<_, bool>(0)).during(APPENDING)? {
        let what = "a bulk load goes into an empty database";
        return Err(StoreError::Misuse(what).into());
    }
    let mut count = 0;
    loop {
        let chunk = engine::chunk(load, CHUNK)?;
        if chunk.is_empty() {
            return Ok(count);
        }
        count += load_chunk(db, chunk)?;
    }
}

/// Whether a file is at `version` and was not erased.
fn is_at(db: &Connection, stream: StreamId, version: u64) -> rusqlite::Result<bool> {
    let head = read::head(db, stream)?;
    Ok(head.is_some_and(|head| head.version == version) && has_key(db, stream)?)
}

pub(super) fn has_key(db: &Connection, stream: StreamId) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM stream_key WHERE part = ?1 AND stream = ?2)";
    db.prepare_cached(sql)?.query_row(params![stream.part(), stream.number()], |row| row.get(0))
}

/// Writes some pieces of a bulk load; how many streams there were.
fn load_chunk(db: &Connection, chunk: Vec<Bulk>) -> Result<u64, Refused> {
    let (mut writes, mut looked, mut documents) = (Vec::new(), Vec::new(), Vec::new());
    for piece in chunk {
        match piece {
            Bulk::Stream(write, looks) => {
                looked.extend(looks.into_iter().map(|look| (write.stream, look)));
                writes.push(write);
            }
            Bulk::Attachment(stream, row) => documents.push((stream, row)),
            Bulk::Sealed(rows) => seal::add(db, &rows).during(APPENDING)?,
            Bulk::Rows(add) => {
                let change = RowChange { add, ..RowChange::default() };
                rows::change(db, &[(StreamId::DESK, true, &change)])?;
            }
        }
    }
    write_all(db, &writes.iter().map(|write| &**write).collect::<Vec<_>>())?;
    for (stream, look) in looked {
        rows::add_look(db, stream, look).during(APPENDING)?;
    }
    for (stream, row) in documents {
        attachment::add(db, stream, &row).during(APPENDING)?;
    }
    Ok(u64::try_from(writes.len()).unwrap_or(u64::MAX))
}

fn write_all(db: &Connection, writes: &[&Write]) -> Result<(), Refused> {
    for write in writes {
        if !guard(db, write).during(APPENDING)? {
            return Err(Refused::Conflict(write.stream));
        }
        if write.needs_key() && !has_key(db, write.stream).during(APPENDING)? {
            return Err(Refused::Erased(write.stream));
        }
    }
    insert_events(db, writes).during(APPENDING)?;
    for write in writes.iter().filter(|write| write.snapshot.is_some()) {
        rows::set_snapshot(db, write.stream, write.snapshot.as_ref()).during(APPENDING)?;
    }
    for write in writes {
        attachment::change(db, write).during(APPENDING)?;
    }
    let changes: Vec<_> =
        writes.iter().map(|write| (write.stream, write.expected == 0, &write.rows)).collect();
    rows::change(db, &changes)
}

/// Moves the head; `false` when it was not at the expected version.
fn guard(db: &Connection, write: &Write) -> rusqlite::Result<bool> {
    let Some(last) = write.events.last() else { return Ok(false) };
    let (part, stream) = (write.stream.part(), write.stream.number());
    let moved = if write.expected == 0 {
        let insert = "INSERT INTO head (part, stream, kind, version, hash)
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
        let kind = stream_kind(write.kind);
        let row = params![part, stream, kind, signed(last.seq), last.hash];
        db.prepare_cached(insert)?.execute(row)?
    } else {
        let update = "UPDATE head SET version = ?1, hash = ?2
             WHERE part = ?3 AND stream = ?4 AND version = ?5";
        let row = params![signed(last.seq), last.hash, part, stream, signed(write.expected)];
        db.prepare_cached(update)?.execute(row)?
    };
    Ok(moved == 1)
}

fn insert_events(db: &Connection, writes: &[&Write]) -> rusqlite::Result<()> {
    let insert = "INSERT INTO journal (part, stream, seq, hash, idem, input, ends, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let mut insert = db.prepare_cached(insert)?;
    for write in writes {
        let (part, stream) = (write.stream.part(), write.stream.number());
        for event in &write.events {
            let idem = event.remembered.as_ref().map(|remembered| remembered.idem);
            let ends = event.remembered.as_ref().map(|remembered| signed(remembered.ends));
            insert.execute(params![
                part,
                stream,
                signed(event.seq),
                event.hash,
                idem.map(|idem| idem.key),
                idem.map(|idem| idem.input),
                ends,
                event.bytes,
            ])?;
        }
    }
    let insert = "INSERT INTO stream_key (part, stream, key_id, wrapped) VALUES (?1, ?2, ?3, ?4)";
    let mut insert = db.prepare_cached(insert)?;
    for write in writes {
        let (part, stream) = (write.stream.part(), write.stream.number());
        for key in &write.keys {
            insert.execute(params![part, stream, signed(key.id), key.wrapped])?;
        }
    }
    Ok(())
}
