//! Documents' sealed bytes on SQLite.

use journal::StreamId;
use rusqlite::{Connection, Row, params};

use super::limited;
use super::read::{all, one, stream_id};
use crate::engine::{AttachmentRow, Write};

fn attachment_row(row: &Row<'_>) -> rusqlite::Result<AttachmentRow> {
    Ok(AttachmentRow { id: row.get(0)?, media: row.get(1)?, sealed: row.get(2)? })
}

pub(super) fn read(
    db: &Connection,
    stream: StreamId,
    id: u32,
) -> rusqlite::Result<Option<AttachmentRow>> {
    let sql = "SELECT id, media, sealed FROM attachment
         WHERE part = ?1 AND stream = ?2 AND id = ?3";
    one(db, sql, params![stream.part(), stream.number(), id], attachment_row)
}

/// Those of a part in order, after one of them.
pub(super) fn of_part(
    db: &Connection,
    part: i64,
    after: Option<(StreamId, u32)>,
    limit: usize,
) -> rusqlite::Result<Vec<(StreamId, AttachmentRow)>> {
    let sql = "SELECT id, media, sealed, stream FROM attachment
         WHERE part = ?1 AND (stream, id) > (?2, ?3) ORDER BY stream, id LIMIT ?4";
    let (stream, id) = after.map_or((-1, 0), |(stream, id)| (stream.number(), id));
    all(db, sql, params![part, stream, id, limited(limit)], |row| {
        Ok((stream_id(row, 3)?, attachment_row(row)?))
    })
}

pub(super) fn add(db: &Connection, stream: StreamId, row: &AttachmentRow) -> rusqlite::Result<()> {
    let sql = "INSERT INTO attachment (part, stream, id, media, sealed)
         VALUES (?1, ?2, ?3, ?4, ?5)";
    let AttachmentRow { id, media, sealed } = row;
    let row = params![stream.part(), stream.number(), id, media, sealed];
    db.prepare_cached(sql)?.execute(row).map(|_| ())
}

pub(super) fn delete(db: &Connection, stream: StreamId, id: u32) -> rusqlite::Result<()> {
    let sql = "DELETE FROM attachment WHERE part = ?1 AND stream = ?2 AND id = ?3";
    db.prepare_cached(sql)?.execute(params![stream.part(), stream.number(), id]).map(|_| ())
}

/// What an append keeps and what it takes away.
pub(super) fn change(db: &Connection, write: &Write) -> rusqlite::Result<()> {
    write.attached.iter().try_for_each(|row| add(db, write.stream, row))?;
    write.detached.iter().try_for_each(|id| delete(db, write.stream, *id))
}
