//! The queue on SQLite: an unlocked read of a few candidates, and a conditional update by key.

use journal::{StreamId, UserId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::read::stream_id;
use super::rows::READY;
use super::{limited, signed, unsigned};
use crate::engine::{CandidateRow, LeaseRow, PoolCount};

pub(super) fn add_pool(db: &Connection, id: i64, text: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO pool (id, text) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    db.prepare_cached(sql)?.execute(params![id, text])?;
    Ok(())
}

pub(super) fn pools(db: &Connection) -> rusqlite::Result<Vec<(i64, String)>> {
    let mut select = db.prepare_cached("SELECT id, text FROM pool ORDER BY id")?;
    select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

pub(super) fn candidates(
    db: &Connection,
    pool: i64,
    now: i64,
    me: UserId,
    limit: usize,
) -> rusqlite::Result<Vec<CandidateRow>> {
    let sql = "SELECT stream, rank FROM queue
         WHERE pool = ?1 AND state = ?2 AND claimed_until <= ?3
           AND (owner IS NULL OR owner = ?4 OR owner_until <= ?3)
         ORDER BY rank DESC, part, stream LIMIT ?5";
    let mut select = db.prepare_cached(sql)?;
    let rows = select.query_map(params![pool, READY, now, me.0, limited(limit)], |row| {
        Ok(CandidateRow { stream: stream_id(row, 0)?, rank: row.get(1)? })
    })?;
    rows.collect()
}

/// A file that is not in the queue can be claimed too: its row then rests in no pool.
///
/// Whoever holds it already keeps the fence: a second window is no second claim.
pub(super) fn claim(
    db: &Connection,
    stream: StreamId,
    me: UserId,
    now: i64,
    until: i64,
) -> rusqlite::Result<Option<u64>> {
    let sql = "INSERT INTO queue (part, stream, pool, state, rank, ready_at, owner, owner_until,
             claimed_by, claimed_until, fence)
         VALUES (?1, ?2, 0, 0, 0, 0, NULL, NULL, ?3, ?4, 1)
         ON CONFLICT (part, stream) DO UPDATE
         SET claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until,
             fence = CASE WHEN queue.claimed_until > ?5 THEN queue.fence ELSE queue.fence + 1 END
         WHERE queue.claimed_until <= ?5 OR queue.claimed_by = ?3
         RETURNING fence";
    let row = params![stream.part(), stream.number(), me.0, until, now];
    let mut claim = db.prepare_cached(sql)?;
    let fence: Option<i64> = claim.query_row(row, |row| row.get(0)).optional()?;
    Ok(fence.map(unsigned))
}

pub(super) fn extend(
    db: &Connection,
    stream: StreamId,
    me: UserId,
    fence: u64,
    until: i64,
) -> rusqlite::Result<bool> {
    let sql = "UPDATE queue SET claimed_until = ?1
         WHERE part = ?2 AND stream = ?3 AND claimed_by = ?4 AND fence = ?5";
    let row = params![until, stream.part(), stream.number(), me.0, signed(fence)];
    Ok(db.prepare_cached(sql)?.execute(row)? == 1)
}

fn lease_row(row: &Row<'_>) -> rusqlite::Result<LeaseRow> {
    let (stream, user) = (stream_id(row, 0)?, UserId(row.get(1)?));
    Ok(LeaseRow { stream, user, until: row.get(2)?, fence: unsigned(row.get(3)?) })
}

pub(super) fn lease_of(db: &Connection, stream: StreamId) -> rusqlite::Result<Option<LeaseRow>> {
    let sql = "SELECT stream, claimed_by, claimed_until, fence FROM queue
         WHERE part = ?1 AND stream = ?2 AND claimed_by IS NOT NULL";
    let mut select = db.prepare_cached(sql)?;
    select.query_row(params![stream.part(), stream.number()], lease_row).optional()
}

pub(super) fn leases_held(
    db: &Connection,
    user: UserId,
    now: i64,
) -> rusqlite::Result<Vec<LeaseRow>> {
    let sql = "SELECT stream, claimed_by, claimed_until, fence FROM queue
         WHERE claimed_by = ?1 AND claimed_until > ?2 ORDER BY part, stream";
    let mut select = db.prepare_cached(sql)?;
    select.query_map(params![user.0, now], lease_row)?.collect()
}

pub(super) fn pool_counts(db: &Connection, now: i64) -> rusqlite::Result<Vec<PoolCount>> {
    let sql = "SELECT pool,
             count(CASE WHEN claimed_until <= ?1 AND state = 2 THEN 1 END),
             count(CASE WHEN claimed_until <= ?1 AND state = 1 THEN 1 END),
             count(CASE WHEN claimed_until > ?1 THEN 1 END)
         FROM queue WHERE state <> 0 GROUP BY pool ORDER BY pool";
    let mut select = db.prepare_cached(sql)?;
    let rows = select.query_map(params![now], |row| {
        let count = |column| row.get(column).map(unsigned);
        Ok(PoolCount {
            pool: row.get(0)?,
            ready: count(1)?,
            waiting: count(2)?,
            claimed: count(3)?,
        })
    })?;
    rows.collect()
}

pub(super) fn wakes(
    db: &Connection,
    (from, to): (i64, i64),
    now: i64,
    limit: usize,
) -> rusqlite::Result<Vec<(StreamId, i64)>> {
    let sql = "SELECT stream, at FROM wake WHERE at <= ?1 AND part >= ?2 AND part <= ?3
         ORDER BY at, part, stream LIMIT ?4";
    let mut select = db.prepare_cached(sql)?;
    let due = select.query_map(params![now, from, to, limited(limit)], |row| {
        Ok((stream_id(row, 0)?, row.get(1)?))
    })?;
    due.collect()
}

pub(super) fn wake_on_data(
    db: &Connection,
    client: Option<StreamId>,
    now: i64,
) -> rusqlite::Result<u64> {
    // Left to itself SQLite takes the index of times, and looks at every file that is to be woken
    // at all: seconds with the lock held.
    let sql = "UPDATE wake INDEXED BY wake_data SET at = ?1 WHERE on_data = 1 AND at > ?1
         AND (?2 IS NULL OR EXISTS (
             SELECT 1 FROM agenda WHERE agenda.part = wake.part AND agenda.stream = wake.stream
             AND agenda.client = ?2))";
    let woken = db.prepare_cached(sql)?.execute(params![now, client.map(StreamId::number)])?;
    Ok(u64::try_from(woken).unwrap_or(u64::MAX))
}
