//! Databases that nobody works in: a backup, and a desk that is being written in one go.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::open::{connect, set_cache};
use super::whole::View;
use super::{Doing, SqliteOptions, append, queue, rows, schema};
use crate::StoreError;
use crate::engine::{BulkLoad, Cell, Refused};

/// Cache of the one connection, in MiB.
const CACHE_MIB: u32 = 64;

const WRITING: &str = "writing the file";

/// What a database is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// A backup.
    Backup,
    /// A desk.
    Desk,
}

impl Kept {
    fn mark(self) -> i64 {
        match self {
            Self::Backup => schema::BACKUP,
            Self::Desk => schema::DESK,
        }
    }
}

/// A database in the making. It has no journal and syncs nothing: what is cut short is no
/// database, so the caller gives the file its name when it is whole and synced.
#[derive(Debug)]
pub(crate) struct Apart(Connection);

impl Apart {
    /// Begins it in an empty file, or one that is not there yet.
    pub(crate) fn begin(path: &Path, kept: Kept) -> Result<Self, StoreError> {
        let options = SqliteOptions::default();
        let mut db = connect(path, OpenFlags::default(), options)?;
        let set = |name: &str, value: &str| {
            let done = db.pragma_update_and_check(None, name, value, |_| Ok(()));
            match done {
                Ok(()) | Err(rusqlite::Error::QueryReturnedNoRows) => Ok(()),
                Err(error) => Err(error).during(WRITING),
            }
        };
        set("page_size", &options.page_bytes.to_string())?;
        for (name, value) in [
            ("locking_mode", "EXCLUSIVE"),
            ("journal_mode", "OFF"),
            ("synchronous", "OFF"),
            ("temp_store", "MEMORY"),
        ] {
            set(name, value)?;
        }
        set_cache(&db, CACHE_MIB)?;
        schema::migrate_as(&mut db, kept.mark())?;
        db.execute_batch("BEGIN").during(WRITING)?;
        Ok(Self(db))
    }

    pub(crate) fn load(&self, load: &mut BulkLoad<'_>) -> Result<u64, Refused> {
        append::load_all(&self.0, load)
    }

    pub(crate) fn add_pool(&self, id: i64, text: &str) -> Result<(), StoreError> {
        queue::add_pool(&self.0, id, text).during(WRITING)
    }

    pub(crate) fn put_cell(&self, space: &str, cell: &Cell) -> Result<(), StoreError> {
        rows::put_cell(&self.0, space, cell, None).map(drop).during(WRITING)
    }

    /// Ends it: everything is written, and not yet synced.
    pub(crate) fn end(self) -> Result<(), StoreError> {
        self.0.execute_batch("COMMIT").during(WRITING)?;
        self.0.close().map_err(|(_, error)| error).during(WRITING)
    }
}

/// How a backup is to be read.
#[derive(Debug)]
pub(crate) enum Opened {
    /// As it is.
    View(View),
    /// It was written by an older program: a copy of it is to be migrated first.
    Older,
}

impl View {
    /// Opens a backup, and changes nothing of it.
    pub(crate) fn of_backup(path: &Path) -> Result<Opened, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = connect(path, flags, SqliteOptions::default())?;
        let (mark, version) = schema::mark_and_version(&db)?;
        if mark != schema::BACKUP {
            let what = match mark {
                schema::DESK => "it is a desk and no backup; move it with `auricle copy`",
                _ => "it is no backup of a desk",
            };
            return Err(StoreError::Unusable(what.to_owned()));
        }
        if schema::known() < version {
            return Err(schema::newer(version));
        }
        if version < schema::known() {
            return Ok(Opened::Older);
        }
        Self::of(db).map(Opened::View)
    }

    /// Brings a copy of an older backup to this program's tables.
    pub(crate) fn migrate_backup(path: &Path) -> Result<(), StoreError> {
        let mut db = connect(path, OpenFlags::default(), SqliteOptions::default())?;
        schema::migrate_as(&mut db, schema::BACKUP)
    }
}
