//! The feed on SQLite: which streams grew, numbered within their part in the order of commits.

use journal::{StreamId, StreamKind};
use rusqlite::{Connection, Row, params};

use super::{limited, signed, unsigned};
use crate::engine::{FeedRow, Write};
use crate::verify::PARTS;

pub(super) fn keep(db: &Connection, keep: bool) -> rusqlite::Result<()> {
    let steps: &[&str] = if keep {
        &["INSERT INTO feed_end (part, number) VALUES (?1, 0) ON CONFLICT DO NOTHING"]
    } else {
        &["DELETE FROM feed_end WHERE part = ?1", "DELETE FROM feed WHERE part = ?1"]
    };
    for sql in steps {
        let mut step = db.prepare_cached(sql)?;
        for part in 0..PARTS {
            step.execute(params![part])?;
        }
    }
    Ok(())
}

/// Adds what a group, all of one part, appended to files. The part's end is moved first: it
/// keeps other appends of the part waiting, so that numbers follow the order of commits.
pub(super) fn add(db: &Connection, writes: &[&Write]) -> rusqlite::Result<()> {
    let files = || writes.iter().filter(|write| write.kind == StreamKind::File);
    let Some(first) = files().next() else { return Ok(()) };
    let (part, count) = (first.stream.part(), signed(files().count() as u64));
    let sql = "UPDATE feed_end SET number = number + ?2 WHERE part = ?1 RETURNING number";
    let mut update = db.prepare_cached(sql)?;
    let mut ends = update.query(params![part, count])?;
    let Some(end) = ends.next()?.map(|row| row.get::<_, i64>(0)).transpose()? else {
        return Ok(());
    };
    // A statement that gives rows is done once it has no more.
    ends.next()?;
    let sql = "INSERT INTO feed (part, number, stream, after, version)
         VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut insert = db.prepare_cached(sql)?;
    for (number, write) in (end - count + 1..).zip(files()) {
        let version = write.events.last().map_or(write.expected, |last| last.seq);
        let (after, version) = (signed(write.expected), signed(version));
        insert.execute(params![part, number, write.stream.number(), after, version])?;
    }
    Ok(())
}

pub(super) fn ends(db: &Connection) -> rusqlite::Result<Vec<(i64, u64)>> {
    let mut select = db.prepare_cached("SELECT part, number FROM feed_end ORDER BY part")?;
    let end = |row: &Row<'_>| Ok((row.get(0)?, unsigned(row.get(1)?)));
    select.query_map([], end)?.collect()
}

pub(super) fn after(
    db: &Connection,
    part: i64,
    number: u64,
    limit: usize,
) -> rusqlite::Result<Vec<FeedRow>> {
    let sql = "SELECT number, stream, after, version FROM feed
         WHERE part = ?1 AND number > ?2 ORDER BY number LIMIT ?3";
    let mut select = db.prepare_cached(sql)?;
    let read = |row: &Row<'_>| {
        let stream = StreamId::from_number(row.get(1)?).unwrap_or(StreamId::DESK);
        let (number, after) = (unsigned(row.get(0)?), unsigned(row.get(2)?));
        Ok(FeedRow { number, stream, after, version: unsigned(row.get(3)?) })
    };
    select.query_map(params![part, signed(number), limited(limit)], read)?.collect()
}

pub(super) fn trim(db: &Connection, part: i64, upto: u64) -> rusqlite::Result<()> {
    let sql = "DELETE FROM feed WHERE part = ?1 AND number <= ?2";
    db.prepare_cached(sql)?.execute(params![part, signed(upto)]).map(drop)
}
