//! Reading on SQLite.

use journal::{StreamId, StreamKind, UserId};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use super::{limited, signed, unsigned};
use crate::engine::{
    AgendaRow, AnswersRow, Cell, Earlier, EventRow, Head, Idem, KeyRow, LookRow, LookupRow, Part,
    QueueRow, Remembered, SnapshotRow, StaleSnapshot, Stored, TakenRow, TalkRow, WakeRow, Wanted,
};
use crate::wire::read_stream_kind;

/// Reads all rows of a query.
pub(super) fn all<T>(
    db: &Connection,
    sql: &str,
    params: impl Params,
    each: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    db.prepare_cached(sql)?.query_map(params, each)?.collect()
}

/// Reads the one row of a query, if there is one.
pub(super) fn one<T>(
    db: &Connection,
    sql: &str,
    params: impl Params,
    each: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Option<T>> {
    db.prepare_cached(sql)?.query_row(params, each).optional()
}

/// A column that holds what was never written there.
fn strange(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Null, "it holds no such value".into())
}

/// A stream's id.
pub(super) fn stream_id(row: &Row<'_>, column: usize) -> rusqlite::Result<StreamId> {
    StreamId::from_number(row.get(column)?).ok_or_else(|| strange(column))
}

pub(super) fn user(row: &Row<'_>, column: usize) -> rusqlite::Result<UserId> {
    Ok(UserId(row.get(column)?))
}

fn maybe_user(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<UserId>> {
    Ok(row.get::<_, Option<u32>>(column)?.map(UserId))
}

fn kind(row: &Row<'_>, column: usize) -> rusqlite::Result<StreamKind> {
    read_stream_kind(row.get_ref(column)?.as_str()?).ok_or_else(|| strange(column))
}

fn head_row(row: &Row<'_>) -> rusqlite::Result<Head> {
    let (stream, kind) = (stream_id(row, 0)?, kind(row, 1)?);
    Ok(Head { stream, kind, version: unsigned(row.get(2)?), hash: row.get(3)? })
}

fn key_row(row: &Row<'_>) -> rusqlite::Result<KeyRow> {
    Ok(KeyRow { id: unsigned(row.get(0)?), wrapped: row.get(1)? })
}

fn event_row(row: &Row<'_>) -> rusqlite::Result<EventRow> {
    // Text is taken too: bytes that were tampered with are for `verify` to find.
    let bytes = row.get_ref(2)?.as_bytes()?.to_vec();
    Ok(EventRow { seq: unsigned(row.get(0)?), hash: row.get(1)?, bytes, remembered: None })
}

/// Under what the append that a row begins was remembered.
fn remembered(row: &Row<'_>) -> rusqlite::Result<Option<Box<Remembered>>> {
    let Some(key) = row.get(4)? else { return Ok(None) };
    let (idem, ends) = (Idem { key, input: row.get(5)? }, unsigned(row.get(6)?));
    Ok(Some(Box::new(Remembered { idem, ends })))
}

pub(super) fn head(db: &Connection, stream: StreamId) -> rusqlite::Result<Option<Head>> {
    let sql = "SELECT stream, kind, version, hash FROM head WHERE part = ?1 AND stream = ?2";
    one(db, sql, params![stream.part(), stream.number()], head_row)
}

pub(super) fn heads(
    db: &Connection,
    (from, to): (i64, i64),
    after: Option<StreamId>,
    limit: usize,
) -> rusqlite::Result<Vec<Head>> {
    // Part by part: a range over part and stream together would be no range over the key.
    let mut heads = Vec::new();
    let first = after.map_or(from, |after| after.part().max(from));
    let after = after.map_or(-1, StreamId::number);
    for part in first..=to {
        let sql = "SELECT stream, kind, version, hash FROM head
             WHERE part = ?1 AND stream > ?2 ORDER BY stream LIMIT ?3";
        let left = limited(limit.saturating_sub(heads.len()));
        heads.extend(all(db, sql, params![part, after, left], head_row)?);
        if limit <= heads.len() {
            break;
        }
    }
    Ok(heads)
}

pub(super) fn stream(
    db: &Connection,
    stream: StreamId,
    wanted: Wanted,
) -> rusqlite::Result<Option<Stored>> {
    let Some(head) = head(db, stream)? else { return Ok(None) };
    let (part, id) = (stream.part(), stream.number());
    let sql = "SELECT key_id, wrapped FROM stream_key WHERE part = ?1 AND stream = ?2";
    let keys = all(db, sql, params![part, id], key_row)?;
    let snapshot = match wanted {
        Wanted::SinceSnapshot(fingerprint) => snapshot(db, stream, fingerprint)?,
        Wanted::Head | Wanted::Between(..) => None,
    };
    let (after, upto) = match wanted {
        Wanted::Head => return Ok(Some(Stored { head, keys, snapshot, events: Vec::new() })),
        Wanted::SinceSnapshot(_) => (snapshot.as_ref().map_or(0, |row| row.version), u64::MAX),
        Wanted::Between(after, upto) => (after, upto),
    };
    let sql = "SELECT seq, hash, bytes FROM journal
         WHERE part = ?1 AND stream = ?2 AND seq > ?3 AND seq <= ?4 ORDER BY seq";
    let events = all(db, sql, params![part, id, signed(after), signed(upto)], event_row)?;
    Ok(Some(Stored { head, keys, snapshot, events }))
}

pub(super) fn snapshot_row(row: &Row<'_>) -> rusqlite::Result<SnapshotRow> {
    let (version, fingerprint) = (unsigned(row.get(0)?), row.get(1)?);
    Ok(SnapshotRow { version, fingerprint, bytes: row.get(2)? })
}

fn snapshot(
    db: &Connection,
    stream: StreamId,
    fingerprint: i64,
) -> rusqlite::Result<Option<SnapshotRow>> {
    let sql = "SELECT version, fingerprint, bytes FROM snapshot
         WHERE part = ?1 AND stream = ?2 AND fingerprint = ?3";
    one(db, sql, params![stream.part(), stream.number(), fingerprint], snapshot_row)
}

pub(super) fn stale_snapshots(
    db: &Connection,
    part: i64,
    fingerprint: i64,
    after: Option<StreamId>,
    limit: usize,
) -> rusqlite::Result<Vec<StaleSnapshot>> {
    let sql = "SELECT stream, version, fingerprint FROM snapshot
         WHERE part = ?1 AND stream > ?2 AND fingerprint <> ?3 ORDER BY stream LIMIT ?4";
    let after = after.map_or(-1, StreamId::number);
    all(db, sql, params![part, after, fingerprint, limited(limit)], |row| {
        let (stream, version) = (stream_id(row, 0)?, unsigned(row.get(1)?));
        Ok(StaleSnapshot { stream, version, fingerprint: row.get(2)? })
    })
}

pub(super) fn earlier(
    db: &Connection,
    stream: StreamId,
    key: [u8; 16],
) -> rusqlite::Result<Option<Earlier>> {
    let sql = "SELECT input, ends FROM journal WHERE part = ?1 AND stream = ?2 AND idem = ?3";
    one(db, sql, params![stream.part(), stream.number(), key], |row| {
        Ok(Earlier { input: row.get(0)?, version: unsigned(row.get(1)?) })
    })
}

pub(super) fn part(db: &Connection, part: i64) -> rusqlite::Result<Part> {
    let sql = "SELECT stream, kind, version, hash FROM head WHERE part = ?1 ORDER BY stream";
    let stored = |row: &Row<'_>| {
        let head = head_row(row)?;
        Ok(Stored { head, keys: Vec::new(), snapshot: None, events: Vec::new() })
    };
    let mut read = Part { streams: all(db, sql, params![part], stored)?, orphans: Vec::new() };
    let place = |streams: &[Stored], id| streams.binary_search_by_key(&id, |s| s.head.stream);
    let sql = "SELECT key_id, wrapped, stream FROM stream_key WHERE part = ?1 ORDER BY stream";
    for (key, id) in all(db, sql, params![part], |row| Ok((key_row(row)?, stream_id(row, 2)?)))? {
        if let Ok(place) = place(&read.streams, id) {
            read.streams[place].keys.push(key);
        }
    }
    let sql = "SELECT seq, hash, bytes, stream, idem, input, ends FROM journal WHERE part = ?1
         ORDER BY stream, seq";
    let mut select = db.prepare_cached(sql)?;
    let mut rows = select.query(params![part])?;
    while let Some(row) = rows.next()? {
        let id = stream_id(row, 3)?;
        match place(&read.streams, id) {
            Ok(place) => {
                let remembered = remembered(row)?;
                read.streams[place].events.push(EventRow { remembered, ..event_row(row)? });
            }
            Err(_) => read.orphans.push(id),
        }
    }
    read.orphans.dedup();
    Ok(read)
}

pub(super) fn lookup_row(row: &Row<'_>) -> rusqlite::Result<LookupRow> {
    let (stream, client) = (stream_id(row, 3)?, stream_id(row, 4)?);
    Ok(LookupRow { key: row.get(0)?, word: row.get(1)?, kind: row.get(2)?, stream, client })
}

pub(super) fn taken_row(row: &Row<'_>) -> rusqlite::Result<TakenRow> {
    let stream = stream_id(row, 2)?;
    let (key, kind) = (row.get(0)?, row.get(1)?);
    Ok(TakenRow { key, kind, stream, item: row.get(3)?, open: row.get(4)? })
}

pub(super) fn taken(db: &Connection, kind: i64, key: &str) -> rusqlite::Result<Option<TakenRow>> {
    let sql = "SELECT key, kind, stream, item, open FROM taken WHERE key = ?1 AND kind = ?2";
    one(db, sql, params![key, kind], taken_row)
}

pub(super) fn taken_from(
    db: &Connection,
    kind: i64,
    prefix: &str,
    after: &str,
    limit: usize,
) -> rusqlite::Result<Vec<TakenRow>> {
    let after = if after.is_empty() { prefix } else { after };
    let last = format!("{prefix}\u{10ffff}");
    let sql = "SELECT key, kind, stream, item, open FROM taken
         WHERE key > ?1 AND key <= ?2 AND kind = ?3 ORDER BY key LIMIT ?4";
    all(db, sql, params![after, last, kind, limited(limit)], taken_row)
}

pub(super) fn agenda_row(row: &Row<'_>) -> rusqlite::Result<AgendaRow> {
    let (item, client) = (row.get(0)?, stream_id(row, 1)?);
    let (at, kind, owner) = (row.get(2)?, row.get(3)?, maybe_user(row, 4)?);
    Ok(AgendaRow { item, client, at, kind, owner })
}

pub(super) fn agenda(
    db: &Connection,
    from: i64,
    to: i64,
) -> rusqlite::Result<Vec<(StreamId, AgendaRow)>> {
    let sql = "SELECT item, client, at, kind, owner, stream FROM agenda
         WHERE at >= ?1 AND at < ?2 ORDER BY at, part, stream, item";
    all(db, sql, params![from, to], |row| Ok((stream_id(row, 5)?, agenda_row(row)?)))
}

pub(super) fn talk_row(row: &Row<'_>) -> rusqlite::Result<TalkRow> {
    let (contact, at, by) = (row.get(0)?, row.get(1)?, user(row, 2)?);
    let (outcome, right_party, result) = (row.get(3)?, row.get(4)?, row.get(5)?);
    let (answers, kept) = (row.get(6)?, row.get(7)?);
    Ok(TalkRow { contact, at, by, outcome, right_party, result, answers, kept })
}

pub(super) fn talks(
    db: &Connection,
    from: i64,
    to: i64,
) -> rusqlite::Result<Vec<(StreamId, TalkRow)>> {
    let sql = "SELECT contact, at, by_user, outcome, right_party, result, answers, kept, stream
         FROM talk
         WHERE at >= ?1 AND at < ?2 ORDER BY at, part, stream, contact";
    all(db, sql, params![from, to], |row| Ok((stream_id(row, 8)?, talk_row(row)?)))
}

pub(super) fn answers(db: &Connection) -> rusqlite::Result<Vec<AnswersRow>> {
    let sql = "SELECT answers, outcome, kept, count(*) FROM talk WHERE answers <> ''
         GROUP BY answers, outcome, kept";
    all(db, sql, params![], |row| {
        let (answers, outcome) = (row.get(0)?, row.get(1)?);
        Ok(AnswersRow { answers, outcome, kept: row.get(2)?, count: row.get(3)? })
    })
}

pub(super) fn queue_row(row: &Row<'_>) -> rusqlite::Result<QueueRow> {
    let owner = maybe_user(row, 4)?.zip(row.get(5)?);
    let (pool, rank, ready_at) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let ready = row.get::<_, i64>(3)? == super::rows::READY;
    Ok(QueueRow { pool, rank, ready_at, ready, owner })
}

pub(super) fn wake_row(row: &Row<'_>) -> rusqlite::Result<WakeRow> {
    Ok(WakeRow { at: row.get(0)?, on_data: row.get(1)? })
}

pub(super) fn looks(
    db: &Connection,
    stream: StreamId,
    limit: usize,
) -> rusqlite::Result<Vec<LookRow>> {
    let sql = "SELECT at, user_id FROM looked WHERE part = ?1 AND stream = ?2
         ORDER BY at DESC LIMIT ?3";
    all(db, sql, params![stream.part(), stream.number(), limited(limit)], |row| {
        Ok(LookRow { at: row.get(0)?, user: user(row, 1)? })
    })
}

fn cell_row(row: &Row<'_>) -> rusqlite::Result<Cell> {
    Ok(Cell { key: row.get(0)?, until: row.get(1)?, value: row.get(2)? })
}

pub(super) fn cell(db: &Connection, space: &str, key: &str) -> rusqlite::Result<Option<Cell>> {
    let sql = "SELECT key, until, value FROM cell WHERE space = ?1 AND key = ?2";
    one(db, sql, params![space, key], cell_row)
}

pub(super) fn cells(db: &Connection, space: &str) -> rusqlite::Result<Vec<Cell>> {
    let sql = "SELECT key, until, value FROM cell WHERE space = ?1 ORDER BY key";
    all(db, sql, params![space], cell_row)
}
