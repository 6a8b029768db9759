//! The engine on SQLite in WAL mode: one connection appends and is synced at every commit, one
//! claims and is not, a few read.

mod apart;
mod append;
mod attachment;
mod erase;
mod feed;
mod log;
mod lookup;
mod meter;
mod open;
mod others;
mod queue;
mod read;
mod rest;
mod rows;
mod schema;
mod seal;
mod whole;

use std::collections::BTreeSet;

use journal::{StreamId, UserId};
use rusqlite::{Connection, ErrorCode};

use crate::StoreError;
use crate::engine::{
    AgendaRow, AnswersRow, AttachmentRow, BulkLoad, CandidateRow, Cell, Earlier, Engine, FeedRow,
    Head, Held, LeaseRow, LookRow, LookupRow, Part, PartRoot, PartsSealed, PoolCount, Refused,
    RowChange, RowsByStream, SealedRow, SnapshotRow, Sought, StaleSnapshot, Stored, TakenRow,
    TalkRow, Waits, Wanted, Whole, Write,
};

pub(crate) use apart::{Apart, Kept, Opened};
pub(crate) use open::Sqlite;
pub use open::SqliteOptions;
pub(crate) use whole::View;

/// What is being done while the database is opened for writing.
const OPENING: &str = "opening the database";

/// Says what was being done when the database failed.
trait Doing<T> {
    fn during(self, doing: &'static str) -> Result<T, StoreError>;
}

impl<T> Doing<T> for Result<T, rusqlite::Error> {
    fn during(self, doing: &'static str) -> Result<T, StoreError> {
        self.map_err(|error| match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { doing },
            Some(ErrorCode::DiskFull) => StoreError::Full { doing, source: Box::new(error) },
            // Not even the index of the write-ahead log has room.
            Some(ErrorCode::SystemIoFailure) if is_without_index(&error) => {
                StoreError::Full { doing, source: Box::new(error) }
            }
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly { doing, source: Box::new(error) },
            // Its path was made, or found, before. Later it may be for want of file handles.
            Some(ErrorCode::CannotOpen) if doing == OPENING => {
                StoreError::ReadOnly { doing, source: Box::new(error) }
            }
            _ => StoreError::Database { doing, source: Box::new(error) },
        })
    }
}

fn is_without_index(error: &rusqlite::Error) -> bool {
    let extended = error.sqlite_error().map(|error| error.extended_code);
    extended == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE)
}

/// The value of a pragma that is a number.
fn pragma(connection: &Connection, name: &str) -> Result<i64, StoreError> {
    connection.pragma_query_value(None, name, |row| row.get(0)).during("reading a pragma")
}

/// A count as tables keep it.
fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count as tables keep it; less than nought was never written.
fn unsigned(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

fn limited(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

impl Engine for Sqlite {
    fn append(&self, writes: &[Write]) -> Result<(), Refused> {
        self.append_group(writes)
    }

    fn load_bulk(&self, load: &mut BulkLoad<'_>) -> Result<u64, Refused> {
        self.append_bulk(load)
    }

    fn read(&self, stream: StreamId, wanted: Wanted) -> Result<Option<Stored>, StoreError> {
        self.reading("reading a stream", |db| read::stream(db, stream, wanted))
    }

    fn earlier(&self, stream: StreamId, key: [u8; 16]) -> Result<Option<Earlier>, StoreError> {
        self.reading("looking for a repeat", |db| read::earlier(db, stream, key))
    }

    fn heads_of(&self, streams: &[StreamId]) -> Result<Vec<Option<Head>>, StoreError> {
        self.reading("reading heads", |db| {
            streams.iter().map(|stream| read::head(db, *stream)).collect()
        })
    }

    fn heads(
        &self,
        parts: (i64, i64),
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        self.reading("reading heads", |db| read::heads(db, parts, after, limit))
    }

    fn part(&self, part: i64) -> Result<Part, StoreError> {
        self.reading("reading a part", |db| read::part(db, part))
    }

    fn whole(&self) -> Result<Box<dyn Whole + '_>, StoreError> {
        Ok(Box::new(whole::View::of(self.new_reader()?)?))
    }

    fn replace(&self, changes: &[(StreamId, u64, RowChange)]) -> Result<usize, Refused> {
        self.replace_rows(changes)
    }

    fn drop_snapshot(&self, stream: StreamId) -> Result<(), StoreError> {
        self.writing("deleting a snapshot", |db| rows::set_snapshot(db, stream, None))
    }

    fn renew_snapshot(&self, old: &StaleSnapshot, new: &SnapshotRow) -> Result<(), StoreError> {
        self.writing("keeping a snapshot", |db| rows::renew_snapshot(db, old, new))
    }

    fn stale_snapshots(
        &self,
        part: i64,
        fingerprint: i64,
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<StaleSnapshot>, StoreError> {
        self.reading("looking for old snapshots", |db| {
            read::stale_snapshots(db, part, fingerprint, after, limit)
        })
    }

    fn rows_of(&self, streams: &BTreeSet<StreamId>) -> Result<RowsByStream, StoreError> {
        self.reading("reading rows", |db| rows::rows_of(db, streams))
    }

    fn attachment(&self, stream: StreamId, id: u32) -> Result<Option<AttachmentRow>, StoreError> {
        self.reading("reading a document", |db| attachment::read(db, stream, id))
    }

    fn drop_attachment(&self, stream: StreamId, id: u32) -> Result<(), StoreError> {
        self.writing("deleting a document", |db| attachment::delete(db, stream, id))
    }

    fn erase(&self, stream: StreamId) -> Result<(), StoreError> {
        self.erase_stream(stream)
    }

    fn leave_no_trace(&self) -> Result<bool, StoreError> {
        self.write_anew()
    }

    fn keeps_deleted(&self) -> bool {
        false
    }

    fn lookup(&self, sought: &Sought<'_>) -> Result<Vec<LookupRow>, StoreError> {
        self.reading("searching", |db| lookup::rows(db, sought))
    }

    fn taken(&self, kind: i64, keys: &[String]) -> Result<Vec<Option<TakenRow>>, StoreError> {
        self.reading("looking up numbers", |db| {
            keys.iter().map(|key| read::taken(db, kind, key)).collect()
        })
    }

    fn taken_from(
        &self,
        kind: i64,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        self.reading("listing numbers", |db| read::taken_from(db, kind, prefix, after, limit))
    }

    fn agenda(&self, from: i64, to: i64) -> Result<Vec<(StreamId, AgendaRow)>, StoreError> {
        self.reading("listing what falls due", |db| read::agenda(db, from, to))
    }

    fn talks(&self, from: i64, to: i64) -> Result<Vec<(StreamId, TalkRow)>, StoreError> {
        self.reading("counting talks", |db| read::talks(db, from, to))
    }

    fn answers(&self) -> Result<Vec<AnswersRow>, StoreError> {
        self.reading("counting answers", read::answers)
    }

    fn add_look(&self, stream: StreamId, look: LookRow) -> Result<(), StoreError> {
        self.writing("noting who looked", |db| rows::add_look(db, stream, look))
    }

    fn looks(&self, stream: StreamId, limit: usize) -> Result<Vec<LookRow>, StoreError> {
        self.reading("listing who looked", |db| read::looks(db, stream, limit))
    }

    fn add_pool(&self, id: i64, text: &str) -> Result<(), StoreError> {
        self.writing("keeping a pool", |db| queue::add_pool(db, id, text))
    }

    fn pools(&self) -> Result<Vec<(i64, String)>, StoreError> {
        self.reading("listing pools", queue::pools)
    }

    fn candidates(
        &self,
        pool: i64,
        now: i64,
        me: UserId,
        limit: usize,
    ) -> Result<Vec<CandidateRow>, StoreError> {
        self.reading("looking into the queue", |db| queue::candidates(db, pool, now, me, limit))
    }

    fn claim(
        &self,
        stream: StreamId,
        me: UserId,
        now: i64,
        until: i64,
    ) -> Result<Option<u64>, StoreError> {
        self.claiming("claiming a file", |db| queue::claim(db, stream, me, now, until))
    }

    fn extend(
        &self,
        stream: StreamId,
        me: UserId,
        fence: u64,
        until: i64,
    ) -> Result<bool, StoreError> {
        self.claiming("keeping a claim", |db| queue::extend(db, stream, me, fence, until))
    }

    fn lease_of(&self, stream: StreamId) -> Result<Option<LeaseRow>, StoreError> {
        self.reading("reading a claim", |db| queue::lease_of(db, stream))
    }

    fn leases_held(&self, user: UserId, now: i64) -> Result<Vec<LeaseRow>, StoreError> {
        self.reading("reading claims", |db| queue::leases_held(db, user, now))
    }

    fn pool_counts(&self, now: i64) -> Result<Vec<PoolCount>, StoreError> {
        self.reading("counting the queue", |db| queue::pool_counts(db, now))
    }

    fn wakes(
        &self,
        parts: (i64, i64),
        now: i64,
        limit: usize,
    ) -> Result<Vec<(StreamId, i64)>, StoreError> {
        self.reading("looking for due files", |db| queue::wakes(db, parts, now, limit))
    }

    fn wake_on_data(&self, client: Option<StreamId>, now: i64) -> Result<u64, StoreError> {
        self.writing("waking files", |db| queue::wake_on_data(db, client, now))
    }

    fn keep_feed(&self, keep: bool) -> Result<(), StoreError> {
        self.writing("beginning or ending the feed", |db| feed::keep(db, keep))
    }

    fn feed_ends(&self) -> Result<Vec<(i64, u64)>, StoreError> {
        self.reading("reading the feed's ends", feed::ends)
    }

    fn feed(&self, part: i64, after: u64, limit: usize) -> Result<Vec<FeedRow>, StoreError> {
        self.reading("reading the feed", |db| feed::after(db, part, after, limit))
    }

    fn trim_feed(&self, part: i64, upto: u64) -> Result<(), StoreError> {
        self.writing("trimming the feed", |db| feed::trim(db, part, upto))
    }

    fn cell(&self, space: &str, key: &str) -> Result<Option<Cell>, StoreError> {
        self.reading("reading a cell", |db| read::cell(db, space, key))
    }

    fn cells(&self, space: &str) -> Result<Vec<Cell>, StoreError> {
        self.reading("reading cells", |db| read::cells(db, space))
    }

    fn put_cell(
        &self,
        space: &str,
        cell: &Cell,
        expected: Option<Option<&[u8]>>,
    ) -> Result<bool, StoreError> {
        self.writing("writing a cell", |db| rows::put_cell(db, space, cell, expected))
    }

    fn drop_cell(&self, space: &str, key: &str) -> Result<(), StoreError> {
        self.writing("deleting a cell", |db| rows::drop_cell(db, space, key))
    }

    fn sweep_cells(&self, space: &str, now: i64, limit: usize) -> Result<usize, StoreError> {
        self.writing("sweeping cells", |db| rows::sweep_cells(db, space, now, limit))
    }

    fn seal_parts(
        &self,
        (from, to): (i64, i64),
        day: i64,
        root: PartRoot<'_>,
    ) -> Result<PartsSealed, StoreError> {
        self.writing("sealing the day", |db| {
            let mut roots = Vec::new();
            for part in from..=to {
                match seal::part(db, part, day, root)? {
                    Ok(root) => roots.push(root),
                    Err(later) => return Ok(PartsSealed::Later(later)),
                }
            }
            Ok(PartsSealed::Roots(roots))
        })
    }

    fn sealed(&self, part: i64) -> Result<Vec<SealedRow>, StoreError> {
        self.reading("reading what was sealed", |db| seal::sealed(db, part))
    }

    fn rest(&self) -> Result<(), StoreError> {
        self.rested()
    }

    fn waits(&self) -> Waits {
        self.meter.waits()
    }

    fn is_among_others(&self) -> Result<bool, StoreError> {
        self.sees_others()
    }

    fn held(&self) -> Held {
        let [p50_nanos, p99_nanos, max_nanos] =
            [50, 99, 100].map(|share| self.meter.held_nanos(share));
        Held { p50_nanos, p99_nanos, max_nanos }
    }
}

#[cfg(test)]
mod tests;
