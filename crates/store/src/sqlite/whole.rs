//! Reading everything on SQLite, piece by piece: for a desk that moves.

use journal::StreamId;
use rusqlite::{Connection, Row, params};

use super::read::{
    self, agenda_row, all, lookup_row, queue_row, snapshot_row, stream_id, taken_row, talk_row,
    user, wake_row,
};
use super::{Doing, attachment, limited, queue, seal};
use crate::StoreError;
use crate::engine::{
    AttachmentRow, Beside, Cell, LookRow, LookupRow, Part, SealedRow, Stored, TakenRow, Wanted,
    Whole,
};

/// Everything as of one moment: a connection inside a transaction that only reads. Writers go on;
/// what they write stays in the log until this is gone.
#[derive(Debug)]
pub(crate) struct View(Connection);

impl View {
    pub(super) fn of(db: Connection) -> Result<Self, StoreError> {
        let begin = || {
            db.execute_batch("BEGIN")?;
            // The moment is that of the first look.
            db.query_row("SELECT EXISTS (SELECT 1 FROM head)", [], |row| row.get::<_, bool>(0))
        };
        begin().during("beginning to read everything")?;
        Ok(Self(db))
    }

    /// One stream, whole.
    pub(crate) fn stream(&self, stream: StreamId) -> Result<Option<Stored>, StoreError> {
        let whole = Wanted::Between(0, u64::MAX);
        read::stream(&self.0, stream, whole).during("reading a stream")
    }
}

impl Whole for View {
    fn part(&mut self, part: i64) -> Result<Part, StoreError> {
        read::part(&self.0, part).during("reading a part")
    }

    fn beside(&mut self, part: i64) -> Result<Beside, StoreError> {
        beside(&self.0, part).during("reading a part's rows")
    }

    fn sealed(&mut self, part: i64) -> Result<Vec<SealedRow>, StoreError> {
        seal::sealed(&self.0, part).during("reading what was sealed")
    }

    fn attachments(
        &mut self,
        part: i64,
        after: Option<(StreamId, u32)>,
        limit: usize,
    ) -> Result<Vec<(StreamId, AttachmentRow)>, StoreError> {
        attachment::of_part(&self.0, part, after, limit).during("reading documents")
    }

    fn lookups(
        &mut self,
        after: Option<&LookupRow>,
        limit: usize,
    ) -> Result<Vec<LookupRow>, StoreError> {
        lookups(&self.0, after, limit).during("reading lookup rows")
    }

    fn all_taken(
        &mut self,
        after: Option<&TakenRow>,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        taken(&self.0, after, limit).during("reading numbers")
    }

    fn pools(&mut self) -> Result<Vec<(i64, String)>, StoreError> {
        queue::pools(&self.0).during("listing pools")
    }

    fn cells(&mut self, space: &str) -> Result<Vec<Cell>, StoreError> {
        read::cells(&self.0, space).during("reading cells")
    }
}

fn beside(db: &Connection, part: i64) -> rusqlite::Result<Beside> {
    let agenda = "SELECT item, client, at, kind, owner, stream FROM agenda WHERE part = ?1
         ORDER BY stream, item, client";
    let talks = "SELECT contact, at, by_user, outcome, right_party, result, answers, kept, stream
         FROM talk
         WHERE part = ?1 ORDER BY stream, contact";
    let queue = "SELECT pool, rank, ready_at, state, owner, owner_until, stream FROM queue
         WHERE part = ?1 AND state <> 0";
    let wakes = "SELECT at, on_data, stream FROM wake WHERE part = ?1";
    let snapshots = "SELECT version, fingerprint, bytes, stream FROM snapshot WHERE part = ?1";
    let looks = "SELECT at, user_id, stream FROM looked WHERE part = ?1 ORDER BY stream, at";
    let look = |row: &Row<'_>| Ok(LookRow { at: row.get(0)?, user: user(row, 1)? });
    Ok(Beside {
        agenda: of_part(db, agenda, (part, 5), agenda_row)?,
        talks: of_part(db, talks, (part, 8), talk_row)?,
        queue: of_part(db, queue, (part, 6), queue_row)?,
        wakes: of_part(db, wakes, (part, 2), wake_row)?,
        snapshots: of_part(db, snapshots, (part, 3), snapshot_row)?,
        looks: of_part(db, looks, (part, 2), look)?,
    })
}

/// The rows of a part, each with its stream, which stands in column `of`.
fn of_part<T>(
    db: &Connection,
    sql: &str,
    (part, of): (i64, usize),
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<(StreamId, T)>> {
    all(db, sql, params![part], |row| Ok((stream_id(row, of)?, read(row)?)))
}

fn lookups(
    db: &Connection,
    after: Option<&LookupRow>,
    limit: usize,
) -> rusqlite::Result<Vec<LookupRow>> {
    let sql = "SELECT key, word, kind, stream, client FROM lookup
         WHERE (key, client, kind, word, stream) > (?1, ?2, ?3, ?4, ?5)
         ORDER BY key, client, kind, word, stream LIMIT ?6";
    let (key, word) = after.map_or(("", ""), |row| (&row.key, &row.word));
    let number = |of: fn(&LookupRow) -> i64| after.map_or(-1, of);
    let (client, stream) = (number(|row| row.client.number()), number(|row| row.stream.number()));
    let values = params![key, client, number(|row| row.kind), word, stream, limited(limit)];
    all(db, sql, values, lookup_row)
}

fn taken(
    db: &Connection,
    after: Option<&TakenRow>,
    limit: usize,
) -> rusqlite::Result<Vec<TakenRow>> {
    let sql = "SELECT key, kind, stream, item, open FROM taken WHERE (key, kind) > (?1, ?2)
         ORDER BY key, kind LIMIT ?3";
    let (key, kind) = after.map_or(("", -1), |row| (row.key.as_str(), row.kind));
    all(db, sql, params![key, kind, limited(limit)], taken_row)
}
