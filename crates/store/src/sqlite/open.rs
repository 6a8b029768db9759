//! Opening the database: its connections, and what each must be before it may serve.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::log::Log;
use super::meter::Meter;
use super::others::Others;
use super::{Doing, OPENING, pragma, rest, schema};
use crate::StoreError;
use crate::engine::Refused;

/// `PRAGMA synchronous` of a connection that appends: every commit is synced.
const FULL: i64 = 2;
/// `PRAGMA synchronous` of the connection that claims: a lease may be lost with the power.
const NORMAL: i64 = 1;
/// Readers kept open between uses.
const READERS: usize = 8;
/// Prepared statements kept by each connection.
const STATEMENTS: usize = 96;

/// How SQLite is used.
#[derive(Clone, Copy, Debug)]
pub struct SqliteOptions {
    /// Bytes of a page, of a database that is yet to be made.
    pub page_bytes: u32,
    /// Cache of the connection that appends, in MiB.
    pub cache_mib: u32,
    /// Cache of each reader, in MiB.
    pub reader_cache_mib: u32,
    /// Pages in the write-ahead log after which it is copied into the database.
    pub checkpoint_pages: u32,
    /// Rows from which a write counts as much, and may copy the log when it has ended; other
    /// writes leave that to a quiet moment.
    pub much_rows: u32,
    /// How long to wait for another process's write, in ms.
    pub busy_ms: u32,
    /// A clock in nanoseconds that never goes back: with it, what writes wait for is measured, and
    /// whoever wrote much rests as long as that held the lock.
    pub clock: Option<fn() -> u64>,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self {
            page_bytes: 8192,
            cache_mib: 64,
            reader_cache_mib: 8,
            checkpoint_pages: 4_000,
            much_rows: 500,
            busy_ms: 10_000,
            clock: None,
        }
    }
}

impl SqliteOptions {
    /// For a process that writes much and serves nobody: a larger cache, and a log that is copied
    /// into the database less often, so that a page changed again and again is copied once.
    #[must_use]
    pub fn for_batches() -> Self {
        Self { cache_mib: 128, checkpoint_pages: 16_000, much_rows: 0, ..Self::default() }
    }
}

/// The engine.
#[derive(Debug)]
pub(crate) struct Sqlite {
    path: PathBuf,
    options: SqliteOptions,
    /// Before the writers, so that these go first: the last connection to close copies the
    /// write-ahead log into the database.
    readers: Mutex<Vec<Connection>>,
    log: Log,
    /// Both writers behind one lock: within a process nobody polls for SQLite's.
    writers: Mutex<Writers>,
    pub(super) meter: Meter,
    others: Others,
}

#[derive(Debug)]
pub(super) struct Writers {
    pub(super) append: Connection,
    pub(super) claim: Connection,
}

impl Sqlite {
    /// Opens the database at `path`, made if it is not there.
    pub(crate) fn open(path: &Path, options: SqliteOptions) -> Result<Self, StoreError> {
        let mut append = connect(path, OpenFlags::default(), options)?;
        // These two count only before the first table and the first write.
        append.pragma_update(None, "page_size", options.page_bytes).during(OPENING)?;
        let mode: String = append
            .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))
            .during(OPENING)?;
        if mode != "wal" {
            return Err(StoreError::Unusable(format!(
                "it must be in WAL mode and stays in {mode:?}; is it on a network disk?"
            )));
        }
        prepare_writer(&append, FULL, options.cache_mib)?;
        schema::migrate(&mut append)?;
        let mut claim = connect(path, OpenFlags::default(), options)?;
        prepare_writer(&claim, NORMAL, 1)?;
        let copier = connect(path, OpenFlags::default(), options)?;
        prepare_writer(&copier, FULL, 1)?;
        let log = Log::new(copier, options.checkpoint_pages, options.much_rows);
        log.watch(&mut append)?;
        log.watch(&mut claim)?;
        let writers = Mutex::new(Writers { append, claim });
        let (path, meter) = (path.to_owned(), Meter::new(options.clock));
        let others = Others::default();
        Ok(Self { path, options, readers: Mutex::default(), log, writers, meter, others })
    }

    pub(super) fn writers(&self) -> MutexGuard<'_, Writers> {
        self.writers.lock().expect("no thread panics while it writes")
    }

    /// Runs `work` in a transaction of the connection that appends.
    pub(super) fn writing<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        self.transact(true, doing, |db| work(db).during(doing))
    }

    /// Runs `work` in a transaction of the connection that claims.
    pub(super) fn claiming<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        self.transact(false, doing, |db| work(db).during(doing))
    }

    /// Runs `work` in a transaction that may refuse.
    pub(super) fn trying<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        self.transact(true, doing, work)
    }

    /// Runs `work` in a transaction of one of the writers, synced or not.
    fn transact<T, E: From<StoreError>>(
        &self,
        is_synced: bool,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let asked = self.meter.now();
        let mut writers = self.writers();
        let writer = if is_synced { &mut writers.append } else { &mut writers.claim };
        let rows = writer.total_changes();
        let begun = writer.transaction_with_behavior(TransactionBehavior::Immediate);
        let transaction = begun.during(doing)?;
        let begun = self.meter.now();
        let result = work(&transaction)?;
        let done = self.meter.now();
        transaction.commit().during(doing)?;
        self.meter.count([asked, begun, done, self.meter.now()], is_synced);
        let rows = writer.total_changes() - rows;
        drop(writers);
        self.log.after(rows);
        if rows < u64::from(self.options.much_rows) {
            self.others.wrote(self.meter.now());
        } else {
            rest::after(Duration::from_nanos(self.meter.now().saturating_sub(begun)));
        }
        Ok(result)
    }

    /// Whether others have written just now.
    pub(super) fn sees_others(&self) -> Result<bool, StoreError> {
        let version = pragma(&self.writers().append, "data_version")?;
        Ok(self.options.clock.is_some() && self.others.are_there(version, self.meter.now()))
    }

    /// Does what writes left for a quiet moment.
    pub(super) fn rested(&self) -> Result<(), StoreError> {
        self.log.rest()
    }

    /// Runs `work` on a reader, all of it as of one moment.
    pub(super) fn reading<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let kept = self.readers.lock().expect("no thread panics while it picks a reader").pop();
        let reader = match kept {
            Some(reader) => reader,
            None => self.new_reader()?,
        };
        let done = read_with(&reader, work).during(doing);
        let mut readers = self.readers.lock().expect("no thread panics while it picks a reader");
        // One that failed may be left inside its transaction.
        if done.is_ok() && readers.len() < READERS {
            readers.push(reader);
        }
        done
    }

    pub(super) fn new_reader(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let reader = connect(&self.path, flags, self.options)?;
        set_cache(&reader, self.options.reader_cache_mib)?;
        Ok(reader)
    }
}

fn read_with<T>(
    reader: &Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    reader.prepare_cached("BEGIN")?.execute([])?;
    let done = work(reader);
    reader.prepare_cached("COMMIT")?.execute([])?;
    done
}

pub(super) fn connect(
    path: &Path,
    flags: OpenFlags,
    options: SqliteOptions,
) -> Result<Connection, StoreError> {
    let is_writer = !flags.contains(OpenFlags::SQLITE_OPEN_READ_ONLY);
    let doing = if is_writer { OPENING } else { "opening one more reader" };
    let connection = Connection::open_with_flags(path, flags).during(doing)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Without it SQLite plans a statement anew whenever a bound `LIMIT` changes hands, which cost
    // more than the query; the plans here must not depend on values anyway.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).during(OPENING)?;
    connection.busy_timeout(Duration::from_millis(u64::from(options.busy_ms))).during(OPENING)?;
    Ok(connection)
}

pub(super) fn set_cache(connection: &Connection, mib: u32) -> Result<(), StoreError> {
    // A negative size is in KiB.
    let size = -i64::from(mib) * 1024;
    connection.pragma_update(None, "cache_size", size).during(OPENING)
}

/// Sets what a writer must be, and asks back whether it is.
fn prepare_writer(
    connection: &Connection,
    synchronous: i64,
    cache_mib: u32,
) -> Result<(), StoreError> {
    let set = |name: &str, value: i64| connection.pragma_update(None, name, value).during(OPENING);
    set("synchronous", synchronous)?;
    set("secure_delete", 1)?;
    set("temp_store", 2)?;
    set_cache(connection, cache_mib)?;
    for (name, wanted) in [("synchronous", synchronous), ("secure_delete", 1)] {
        let is = pragma(connection, name)?;
        if is != wanted {
            return Err(StoreError::Unusable(format!("{name} is {is} and must be {wanted}")));
        }
    }
    Ok(())
}
