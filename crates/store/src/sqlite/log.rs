//! The write-ahead log: copied into the database by whoever writes much, or in a quiet moment, and
//! never by a write that somebody waits for.
//!
//! Left to itself, SQLite copies it at the end of whichever commit finds it long. That was the
//! commit of a caller beside an import: it paid for thousands of the import's pages.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use rusqlite::Connection;

use super::{Doing, OPENING};
use crate::StoreError;

/// So many times its usual length it may reach before any write copies it.
const PATIENCE: u32 = 8;

#[derive(Debug)]
pub(super) struct Log {
    /// How long it was at the last commit of this process, in pages.
    pages: Arc<AtomicU32>,
    /// The length at which it is copied.
    due_pages: u32,
    /// Rows from which a write counts as much.
    much_rows: u32,
    /// The connection that copies: the writers go on meanwhile.
    copier: Mutex<Connection>,
}

impl Log {
    pub(super) fn new(copier: Connection, due_pages: u32, much_rows: u32) -> Self {
        Self { pages: Arc::default(), due_pages, much_rows, copier: Mutex::new(copier) }
    }

    /// Learns the length from each commit of `writer`, which then copies nothing by itself.
    pub(super) fn watch(&self, writer: &mut Connection) -> Result<(), StoreError> {
        let known = self.pages.clone();
        let learn = move |_: &mut rusqlite::hooks::Wal, pages| {
            known.store(u32::try_from(pages).unwrap_or(0), Ordering::Relaxed);
            Ok(())
        };
        writer.wal_hook(Some(learn)).during(OPENING)
    }

    /// After a commit that changed so many rows.
    pub(super) fn after(&self, rows: u64) {
        let patience = if u64::from(self.much_rows) <= rows { 1 } else { PATIENCE };
        if self.due_pages.saturating_mul(patience) <= self.pages.load(Ordering::Relaxed) {
            // What was committed is safe in the log: that it is not copied yet fails no write.
            drop(self.copy());
        }
    }

    /// In a quiet moment: copies what there is, if it is worth it.
    pub(super) fn rest(&self) -> Result<(), StoreError> {
        if self.due_pages / PATIENCE <= self.pages.load(Ordering::Relaxed) {
            return self.copy();
        }
        Ok(())
    }

    /// Copies what no reader needs any more, unless that is being done. Nobody waits for it.
    fn copy(&self) -> Result<(), StoreError> {
        let Ok(copier) = self.copier.try_lock() else { return Ok(()) };
        let (log, copied): (i64, i64) = copier
            .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| Ok((row.get(1)?, row.get(2)?)))
            .during("copying the write-ahead log")?;
        if log == copied {
            // The next commit begins it anew, and says how long it is then.
            self.pages.store(0, Ordering::Relaxed);
        }
        Ok(())
    }
}
