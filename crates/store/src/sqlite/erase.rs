//! Erasing on SQLite: the rows of a file, and then every copy of them that a page may hold.

use std::collections::BTreeSet;

use journal::StreamId;
use rusqlite::{Connection, params};

use super::read::head;
use super::rows::{drop_count, drop_rows, rows_of};
use super::{Doing, Sqlite};
use crate::StoreError;
use crate::cells::UPLOADS;
use crate::engine::{RowChange, Rows};

const ERASING: &str = "erasing a file";
/// How often the rows of a file to be erased are found without the write lock.
const TRIES: usize = 3;
/// What is read without a file's key, and the keys themselves. All else says nothing without them.
const READABLE: [&str; 4] = ["lookup", "taken", "stream_key", "cell"];

impl Sqlite {
    /// Rows kept by what they are looked up by are found by a reader first, so that the write
    /// lock is held for their deletion only. Where somebody appended meanwhile they are found
    /// anew, and at last under the lock itself.
    pub(super) fn erase_stream(&self, stream: StreamId) -> Result<(), StoreError> {
        for _ in 0..TRIES {
            let (version, rows) = self.reading(ERASING, |db| version_and_rows(db, stream))?;
            let is_erased = self.writing(ERASING, |db| {
                let is_current = version_of(db, stream)? == version;
                if is_current {
                    erase(db, stream, rows)?;
                }
                Ok(is_current)
            })?;
            if is_erased {
                return Ok(());
            }
        }
        self.writing(ERASING, |db| {
            let (_, rows) = version_and_rows(db, stream)?;
            erase(db, stream, rows)
        })
    }

    /// Writes the tables that can be read anew, and empties the write-ahead log.
    ///
    /// `secure_delete` clears what is deleted, but not what was moved: a page that is split keeps
    /// the bytes of the rows that went to another page in the space it won by that, until other
    /// rows come to lie there.
    pub(super) fn write_anew(&self) -> Result<bool, StoreError> {
        for table in READABLE {
            self.writing("writing a table anew", |db| copy_and_drop(db, table))?;
        }
        let writers = self.writers();
        let busy: i64 = writers
            .append
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
            .during("emptying the write-ahead log")?;
        Ok(busy == 0)
    }
}

fn copy_and_drop(db: &Connection, table: &str) -> rusqlite::Result<()> {
    let sql = "SELECT sql FROM sqlite_schema WHERE name = ?1";
    let made: String = db.query_row(sql, [table], |row| row.get(0))?;
    let columns = &made[made.find('(').expect("a table has columns")..];
    // The pages of a table that is dropped are cleared.
    db.execute_batch(&format!(
        "CREATE TABLE anew {columns};
         INSERT INTO anew SELECT * FROM {table};
         DROP TABLE {table};
         ALTER TABLE anew RENAME TO {table}"
    ))
}

fn version_of(db: &Connection, stream: StreamId) -> rusqlite::Result<Option<u64>> {
    Ok(head(db, stream)?.map(|head| head.version))
}

fn version_and_rows(db: &Connection, stream: StreamId) -> rusqlite::Result<(Option<u64>, Rows)> {
    let found = rows_of(db, &BTreeSet::from([stream]))?;
    let (rows, _) = found.into_values().next().unwrap_or_default();
    Ok((version_of(db, stream)?, rows))
}

fn erase(db: &Connection, stream: StreamId, rows: Rows) -> rusqlite::Result<()> {
    let change = RowChange { drop: rows, ..RowChange::default() };
    drop_rows(db, &[(stream, false, &change)])?;
    for table in ["stream_key", "snapshot", "attachment", "queue", "wake", "agenda", "talk"] {
        let sql = format!("DELETE FROM {table} WHERE part = ?1 AND stream = ?2");
        db.execute(&sql, params![stream.part(), stream.number()])?;
    }
    db.execute("DELETE FROM cell WHERE space = ?1", params![UPLOADS]).map(drop_count)
}
