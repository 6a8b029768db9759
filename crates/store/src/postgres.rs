//! The engine on PostgreSQL: each write is one transaction of one part, guarded by the heads it
//! moves; nothing is locked that is not written, and what is refused or lost is tried again.

mod append;
mod attachment;
mod feed;
mod open;
mod read;
mod rows;
mod schema;
mod seal;
mod session;
mod sql;
mod tls;
mod trying;
mod whole;

use std::collections::BTreeSet;

use journal::{StreamId, UserId};
use tokio_postgres::error::SqlState;

use crate::StoreError;
use crate::engine::{
    AgendaRow, AnswersRow, AttachmentRow, BulkLoad, CandidateRow, Cell, Earlier, Engine, FeedRow,
    Head, LeaseRow, LookRow, LookupRow, Part, PartRoot, PartsSealed, PoolCount, Refused, RowChange,
    RowsByStream, SealedRow, SnapshotRow, Sought, StaleSnapshot, Stored, TakenRow, TalkRow, Wanted,
    Whole, Write,
};
use session::{Batch, Call, Value};

pub use open::PostgresOptions;
pub(crate) use open::{Postgres, address};

/// Says what was being done when the database failed.
trait Doing<T> {
    fn during(self, doing: &'static str) -> Result<T, StoreError>;
}

impl<T> Doing<T> for Result<T, tokio_postgres::Error> {
    fn during(self, doing: &'static str) -> Result<T, StoreError> {
        self.map_err(|error| failure(doing, error))
    }
}

/// What the server's refusal means for whoever has to mend it.
fn failure(doing: &'static str, error: tokio_postgres::Error) -> StoreError {
    let code = error.code().cloned();
    let source = Box::new(error);
    match code {
        Some(SqlState::DISK_FULL) => StoreError::Full { doing, source },
        Some(SqlState::READ_ONLY_SQL_TRANSACTION) => StoreError::Unusable(
            "the server takes no writes; is it a standby, or is it set to be read-only?".to_owned(),
        ),
        _ => StoreError::Database { doing, source },
    }
}

/// A count as tables keep it.
fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count as tables keep it; less than nought was never written.
fn unsigned(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

impl Engine for Postgres {
    fn append(&self, writes: &[Write]) -> Result<(), Refused> {
        self.append_group(writes)
    }

    fn load_bulk(&self, load: &mut BulkLoad<'_>) -> Result<u64, Refused> {
        self.append_bulk(load)
    }

    fn read(&self, stream: StreamId, wanted: Wanted) -> Result<Option<Stored>, StoreError> {
        self.read_stream(stream, wanted)
    }

    fn earlier(&self, stream: StreamId, key: [u8; 16]) -> Result<Option<Earlier>, StoreError> {
        self.read_earlier(stream, key)
    }

    fn heads_of(&self, streams: &[StreamId]) -> Result<Vec<Option<Head>>, StoreError> {
        self.read_heads_of(streams)
    }

    fn heads(
        &self,
        parts: (i64, i64),
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        self.read_heads(parts, after, limit)
    }

    fn part(&self, part: i64) -> Result<Part, StoreError> {
        self.read_part(part)
    }

    fn whole(&self) -> Result<Box<dyn Whole + '_>, StoreError> {
        Ok(Box::new(whole::View::of(self)?))
    }

    fn replace(&self, changes: &[(StreamId, u64, RowChange)]) -> Result<usize, Refused> {
        self.replace_rows(changes)
    }

    fn drop_snapshot(&self, stream: StreamId) -> Result<(), StoreError> {
        let own = || [stream.part(), stream.number()].map(Value::Int);
        self.asking("deleting a snapshot", || Call::new(sql::DROP_SNAPSHOT, own())).map(drop)
    }

    fn renew_snapshot(&self, old: &StaleSnapshot, new: &SnapshotRow) -> Result<(), StoreError> {
        self.replace_snapshot(old, new)
    }

    fn stale_snapshots(
        &self,
        part: i64,
        fingerprint: i64,
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<StaleSnapshot>, StoreError> {
        self.read_stale_snapshots(part, fingerprint, after, limit)
    }

    fn rows_of(&self, streams: &BTreeSet<StreamId>) -> Result<RowsByStream, StoreError> {
        self.read_rows_of(streams)
    }

    fn attachment(&self, stream: StreamId, id: u32) -> Result<Option<AttachmentRow>, StoreError> {
        self.read_attachment(stream, id)
    }

    fn drop_attachment(&self, stream: StreamId, id: u32) -> Result<(), StoreError> {
        self.delete_attachment(stream, id)
    }

    fn erase(&self, stream: StreamId) -> Result<(), StoreError> {
        self.erase_stream(stream)
    }

    fn leave_no_trace(&self) -> Result<bool, StoreError> {
        Ok(true)
    }

    fn keeps_deleted(&self) -> bool {
        true
    }

    fn lookup(&self, sought: &Sought<'_>) -> Result<Vec<LookupRow>, StoreError> {
        self.read_lookup(sought)
    }

    fn taken(&self, kind: i64, keys: &[String]) -> Result<Vec<Option<TakenRow>>, StoreError> {
        self.read_taken(kind, keys)
    }

    fn taken_from(
        &self,
        kind: i64,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        self.read_taken_from(kind, prefix, after, limit)
    }

    fn agenda(&self, from: i64, to: i64) -> Result<Vec<(StreamId, AgendaRow)>, StoreError> {
        self.read_agenda(from, to)
    }

    fn talks(&self, from: i64, to: i64) -> Result<Vec<(StreamId, TalkRow)>, StoreError> {
        self.read_talks(from, to)
    }

    fn answers(&self) -> Result<Vec<AnswersRow>, StoreError> {
        self.read_answers()
    }

    fn add_look(&self, stream: StreamId, look: LookRow) -> Result<(), StoreError> {
        let values = [stream.part(), stream.number(), look.at, i64::from(look.user.0)];
        self.working("noting who looked", |session| {
            let mut batch = Batch::default();
            batch.insert(sql::ADD_LOOK, values.map(Value::Int).into());
            session.send_all(batch)?;
            Ok(())
        })
    }

    fn looks(&self, stream: StreamId, limit: usize) -> Result<Vec<LookRow>, StoreError> {
        self.read_looks(stream, limit)
    }

    fn add_pool(&self, id: i64, text: &str) -> Result<(), StoreError> {
        let call = || Call::new(sql::ADD_POOL, [Value::Int(id), Value::Text(text)]);
        self.asking("keeping a pool", call).map(drop)
    }

    fn pools(&self) -> Result<Vec<(i64, String)>, StoreError> {
        self.read_pools()
    }

    fn candidates(
        &self,
        pool: i64,
        now: i64,
        me: UserId,
        limit: usize,
    ) -> Result<Vec<CandidateRow>, StoreError> {
        self.read_candidates(pool, now, me, limit)
    }

    fn claim(
        &self,
        stream: StreamId,
        me: UserId,
        now: i64,
        until: i64,
    ) -> Result<Option<u64>, StoreError> {
        let values = [stream.part(), stream.number(), i64::from(me.0), until, now];
        let call = || Call::new(sql::CLAIM, values.map(Value::Int));
        let rows = self.asking("claiming a file", call)?.rows();
        let fence = rows.first().map(|row| row.try_get(0)).transpose().during("claiming a file")?;
        Ok(fence.map(unsigned))
    }

    fn extend(
        &self,
        stream: StreamId,
        me: UserId,
        fence: u64,
        until: i64,
    ) -> Result<bool, StoreError> {
        let values = [until, stream.part(), stream.number(), i64::from(me.0), signed(fence)];
        let call = || Call::new(sql::EXTEND, values.map(Value::Int));
        Ok(self.asking("keeping a claim", call)?.count() == 1)
    }

    fn lease_of(&self, stream: StreamId) -> Result<Option<LeaseRow>, StoreError> {
        self.read_lease(stream)
    }

    fn leases_held(&self, user: UserId, now: i64) -> Result<Vec<LeaseRow>, StoreError> {
        self.read_leases_held(user, now)
    }

    fn pool_counts(&self, now: i64) -> Result<Vec<PoolCount>, StoreError> {
        self.read_pool_counts(now)
    }

    fn wakes(
        &self,
        parts: (i64, i64),
        now: i64,
        limit: usize,
    ) -> Result<Vec<(StreamId, i64)>, StoreError> {
        self.read_wakes(parts, now, limit)
    }

    /// Part by part, each on its own: where it is cut short, the rest is woken when it is repeated.
    fn wake_on_data(&self, client: Option<StreamId>, now: i64) -> Result<u64, StoreError> {
        let doing = "waking files";
        let waiting = self.asking(doing, || Call::new(sql::PARTS_THAT_WAIT, [Value::Int(now)]))?;
        let mut woken = 0;
        for row in waiting.rows() {
            let part: i64 = row.try_get(0).during(doing)?;
            let call = || match client {
                None => Call::new(sql::WAKE_ALL, [part, now].map(Value::Int)),
                Some(client) => {
                    Call::new(sql::WAKE_CLIENT, [part, now, client.number()].map(Value::Int))
                }
            };
            woken += self.asking(doing, call)?.count();
        }
        Ok(woken)
    }

    fn cell(&self, space: &str, key: &str) -> Result<Option<Cell>, StoreError> {
        self.read_cell(space, key)
    }

    fn cells(&self, space: &str) -> Result<Vec<Cell>, StoreError> {
        self.read_cells(space)
    }

    fn put_cell(
        &self,
        space: &str,
        cell: &Cell,
        expected: Option<Option<&[u8]>>,
    ) -> Result<bool, StoreError> {
        self.write_cell(space, cell, expected)
    }

    fn drop_cell(&self, space: &str, key: &str) -> Result<(), StoreError> {
        let place = || [Value::Text(space), Value::Bytes(key.as_bytes())];
        self.asking("deleting a cell", || Call::new(sql::DROP_CELL, place())).map(drop)
    }

    fn sweep_cells(&self, space: &str, now: i64, limit: usize) -> Result<usize, StoreError> {
        let call = || {
            let (now, limit) = (Value::Int(now), Value::Int(read::limited(limit)));
            Call::new(sql::SWEEP_CELLS, [Value::Text(space), now, limit])
        };
        let swept = self.asking("sweeping cells", call)?.count();
        Ok(usize::try_from(swept).unwrap_or(usize::MAX))
    }

    /// Part by part, each in a transaction of its own.
    fn seal_parts(
        &self,
        (from, to): (i64, i64),
        day: i64,
        root: PartRoot<'_>,
    ) -> Result<PartsSealed, StoreError> {
        let mut roots = Vec::new();
        for part in from..=to {
            match self.seal_part(part, day, root)? {
                Ok(root) => roots.push(root),
                Err(later) => return Ok(PartsSealed::Later(later)),
            }
        }
        Ok(PartsSealed::Roots(roots))
    }

    fn sealed(&self, part: i64) -> Result<Vec<SealedRow>, StoreError> {
        self.read_sealed(part)
    }

    fn keep_feed(&self, keep: bool) -> Result<(), StoreError> {
        self.begin_or_end_feed(keep)
    }

    fn feed_ends(&self) -> Result<Vec<(i64, u64)>, StoreError> {
        self.read_feed_ends()
    }

    fn feed(&self, part: i64, after: u64, limit: usize) -> Result<Vec<FeedRow>, StoreError> {
        self.read_feed(part, after, limit)
    }

    fn trim_feed(&self, part: i64, upto: u64) -> Result<(), StoreError> {
        self.drop_feed(part, upto)
    }
}
