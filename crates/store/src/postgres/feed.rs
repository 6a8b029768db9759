//! The feed on PostgreSQL: which streams grew, numbered within their part in the order of commits.

use journal::StreamKind;
use tokio_postgres::{Error, Row};

use super::read::{limited, own};
use super::session::{Batch, Call, Value};
use super::{Postgres, signed, sql};
use crate::StoreError;
use crate::engine::{FeedRow, Write};
use crate::verify::PARTS;

fn files<'a>(writes: &[&'a Write]) -> Vec<&'a Write> {
    writes.iter().filter(|write| write.kind == StreamKind::File).copied().collect()
}

/// Moves the part's end past what a group, all of one part, appends to files; `false` when there
/// is nothing to move it for. It keeps other appends of the part waiting until the commit, so that
/// numbers follow the order of commits: nothing else may be locked after it.
pub(super) fn move_end(batch: &mut Batch<'_>, writes: &[&Write]) -> bool {
    let files = files(writes);
    let Some(first) = files.first() else { return false };
    let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
    batch.call(sql::MOVE_FEED_END, [first.stream.part(), count].map(Value::Int));
    true
}

/// Adds the rows, given where the end was moved to: nowhere while the feed is not kept.
pub(super) fn add(batch: &mut Batch<'_>, writes: &[&Write], end: &[Row]) -> Result<(), Error> {
    let Some(end) = end.first() else { return Ok(()) };
    let (end, files): (i64, _) = (end.try_get(0)?, files(writes));
    let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
    let mut values = Vec::new();
    for (number, write) in (end - count + 1..).zip(files) {
        let version = write.events.last().map_or(write.expected, |last| last.seq);
        let (part, stream) = (write.stream.part(), write.stream.number());
        let row = [part, number, stream, signed(write.expected), signed(version)];
        values.extend(row.map(Value::Int));
    }
    batch.insert(sql::ADD_FEED, values);
    Ok(())
}

fn feed_row(row: &Row) -> Result<FeedRow, Error> {
    let (number, stream) = (own(row, 0)?, own(row, 1)?);
    Ok(FeedRow { number, stream, after: own(row, 2)?, version: own(row, 3)? })
}

impl Postgres {
    pub(super) fn begin_or_end_feed(&self, keep: bool) -> Result<(), StoreError> {
        self.working("beginning or ending the feed", |session| {
            let mut batch = Batch::default();
            if keep {
                let ends = (0..PARTS).flat_map(|part| [part, 0].map(Value::Int));
                batch.insert(sql::BEGIN_FEED, ends.collect());
            } else {
                for sql in [sql::END_FEED, sql::DROP_FEED] {
                    batch.call(sql, [Value::Ints((0..PARTS).collect())]);
                }
            }
            session.send_all(batch.between(sql::BEGIN, sql::COMMIT))?;
            Ok(())
        })
    }

    pub(super) fn read_feed_ends(&self) -> Result<Vec<(i64, u64)>, StoreError> {
        let read = |row: &Row| Ok((row.try_get(0)?, own(row, 1)?));
        self.list("reading the feed's ends", || Call::new(sql::FEED_ENDS, []), read)
    }

    pub(super) fn read_feed(
        &self,
        part: i64,
        after: u64,
        limit: usize,
    ) -> Result<Vec<FeedRow>, StoreError> {
        let values = [part, signed(after), limited(limit)];
        self.list("reading the feed", || Call::new(sql::FEED, values.map(Value::Int)), feed_row)
    }

    pub(super) fn drop_feed(&self, part: i64, upto: u64) -> Result<(), StoreError> {
        let call = || Call::new(sql::TRIM_FEED, [part, signed(upto)].map(Value::Int));
        self.asking("trimming the feed", call).map(drop)
    }
}
