//! The seal of the day on SQLite.

use std::collections::BTreeMap;

use journal::StreamId;
use rusqlite::{Connection, params};

use super::read::{all, heads, one, stream_id};
use super::{signed, unsigned};
use crate::engine::{Hash, PartRoot, SealedRow};

/// Seals a part within one transaction. Fails with the later day for which it is sealed already.
pub(super) fn part(
    db: &Connection,
    part: i64,
    day: i64,
    root: PartRoot<'_>,
) -> rusqlite::Result<Result<Hash, i64>> {
    let sql = "SELECT day, root FROM sealed_part WHERE part = ?1 AND day >= ?2";
    let sealed = one(db, sql, params![part, day], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if let Some((newest, root)) = sealed {
        return Ok(if day < newest { Err(newest) } else { Ok(root) });
    }
    let heads = heads(db, (part, part), None, usize::MAX)?;
    let last = last(db, part)?;
    let moved = heads.iter().filter(|head| last.get(&head.stream) != Some(&head.version));
    let moved = moved.map(|head| SealedRow { stream: head.stream, day, version: head.version });
    add(db, &moved.collect::<Vec<_>>())?;
    let root = root(&heads);
    db.prepare_cached("DELETE FROM sealed_part WHERE part = ?1")?.execute([part])?;
    let insert = "INSERT INTO sealed_part (part, day, root) VALUES (?1, ?2, ?3)";
    db.prepare_cached(insert)?.execute(params![part, day, root])?;
    Ok(Ok(root))
}

/// At which version each stream was sealed last; it only ever grows.
fn last(db: &Connection, part: i64) -> rusqlite::Result<BTreeMap<StreamId, u64>> {
    let sql = "SELECT stream, max(version) FROM sealed WHERE part = ?1 GROUP BY stream";
    let rows = all(db, sql, [part], |row| Ok((stream_id(row, 0)?, unsigned(row.get(1)?))))?;
    Ok(rows.into_iter().collect())
}

pub(super) fn sealed(db: &Connection, part: i64) -> rusqlite::Result<Vec<SealedRow>> {
    let sql = "SELECT stream, day, version FROM sealed WHERE part = ?1 ORDER BY day, stream";
    all(db, sql, [part], |row| {
        let (stream, day) = (stream_id(row, 0)?, row.get(1)?);
        Ok(SealedRow { stream, day, version: unsigned(row.get(2)?) })
    })
}

pub(super) fn add(db: &Connection, rows: &[SealedRow]) -> rusqlite::Result<()> {
    let insert = "INSERT INTO sealed (part, stream, day, version) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (part, stream, day) DO UPDATE SET version = excluded.version";
    let mut insert = db.prepare_cached(insert)?;
    for row in rows {
        let (part, stream) = (row.stream.part(), row.stream.number());
        insert.execute(params![part, stream, row.day, signed(row.version)])?;
    }
    Ok(())
}
