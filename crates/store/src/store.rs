//! The handle by which everything else reads and writes.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use journal::{StreamId, StreamKind};

use crate::desk_fold::Cache;
use crate::engine::{Engine, Held, KeyRow, Waits};
use crate::key::{DeskKey, Entropy, Key};
use crate::memory::Memory;
use crate::postgres::Postgres;
use crate::sqlite::Sqlite;
use crate::wire::NamedKey;
use crate::{PostgresOptions, SqliteOptions, StoreError};

/// The store of one desk. A clone is another handle on the same.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    engine: Box<dyn Engine>,
    key: DeskKey,
    entropy: Arc<dyn Entropy>,
    cache: Mutex<Cache>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store(..)")
    }
}

impl Store {
    /// A store on `engine`. The key wraps the files' keys; chance is drawn from `entropy`.
    #[must_use]
    pub fn new(engine: Box<dyn Engine>, key: DeskKey, entropy: Arc<dyn Entropy>) -> Self {
        Self(Arc::new(Inner { engine, key, entropy, cache: Mutex::default() }))
    }

    /// A store that lives in memory and is gone with its last handle.
    #[must_use]
    pub fn memory(key: DeskKey, entropy: Arc<dyn Entropy>) -> Self {
        Self::new(Box::new(Memory::default()), key, entropy)
    }

    /// A store in the SQLite database at `path`, made if it is not there.
    ///
    /// # Errors
    /// When the database cannot be opened, is not Auricle's, is newer than this program, or does
    /// not sync its commits.
    pub fn sqlite(
        path: &Path,
        key: DeskKey,
        entropy: Arc<dyn Entropy>,
        options: SqliteOptions,
    ) -> Result<Self, StoreError> {
        Ok(Self::new(Box::new(Sqlite::open(path, options)?), key, entropy))
    }

    /// A store in the PostgreSQL database at `url`; its tables are made if it is empty.
    ///
    /// Its calls wait for the server on a small runtime of their own: not to be made inside one.
    ///
    /// # Errors
    /// When the server is not reached, the database is not Auricle's or is newer than this
    /// program, or the server does not keep its commits through a crash.
    pub fn postgres(
        url: &str,
        key: DeskKey,
        entropy: Arc<dyn Entropy>,
        options: PostgresOptions,
    ) -> Result<Self, StoreError> {
        let engine = Postgres::open(url, entropy.clone(), options)?;
        Ok(Self::new(Box::new(engine), key, entropy))
    }

    /// Whether there is a desk in the PostgreSQL database at `url`. Makes none.
    ///
    /// # Errors
    /// As [`Store::postgres`].
    pub fn is_in_postgres(url: &str) -> Result<bool, StoreError> {
        Postgres::holds_desk(url)
    }

    /// A new stream's id in a random part. A clash shows as a conflict at the first append.
    #[must_use]
    pub fn new_stream_id(&self) -> StreamId {
        let mut bytes = [0; 2];
        self.0.entropy.fill(&mut bytes);
        self.new_stream_ids_in(u16::from_be_bytes(bytes) % 1024).next().expect("it has no end")
    }

    /// Ids of new streams in `part`, one after the other from a random one on: what is opened
    /// together lies together in every table, which costs an import into a large desk far fewer
    /// pages.
    pub fn new_stream_ids_in(&self, part: u16) -> impl Iterator<Item = StreamId> + use<> {
        let mut bytes = [0; 8];
        self.0.entropy.fill(&mut bytes);
        let first = u64::from_be_bytes(bytes);
        let ids = (0..).map(move |n| StreamId::new(part, first.wrapping_add(n)));
        ids.filter(|id| *id != StreamId::DESK)
    }

    /// What writes waited for so far, where that is measured; see [`SqliteOptions::clock`].
    #[must_use]
    pub fn waits(&self) -> Waits {
        self.engine().waits()
    }

    /// Whether somebody else has written in the last seconds, who would wait for a long write: on
    /// SQLite, where one writes at a time. Known only with a clock; see [`SqliteOptions::clock`].
    ///
    /// # Errors
    /// When the database fails.
    pub fn is_among_others(&self) -> Result<bool, StoreError> {
        self.engine().is_among_others()
    }

    /// For how long writes held the database so far, where that is measured; see
    /// [`SqliteOptions::clock`].
    #[must_use]
    pub fn held(&self) -> Held {
        self.engine().held()
    }

    pub(crate) fn engine(&self) -> &dyn Engine {
        self.0.engine.as_ref()
    }

    pub(crate) fn entropy(&self) -> &dyn Entropy {
        self.0.entropy.as_ref()
    }

    pub(crate) fn desk_key(&self) -> &DeskKey {
        &self.0.key
    }

    pub(crate) fn cache(&self) -> MutexGuard<'_, Cache> {
        self.0.cache.lock().expect("no thread panics while it holds the cache")
    }

    /// The keys of a stream, unwrapped for one use.
    pub(crate) fn keys(
        &self,
        stream: StreamId,
        kind: StreamKind,
        rows: &[KeyRow],
    ) -> Vec<NamedKey> {
        match kind {
            // Users are the desk's own people: their names are sealed with a key of the desk's.
            StreamKind::Desk => {
                let key = self.desk_key().derive("auricle 2026-11-21 desk stream");
                vec![NamedKey { id: 0, key }]
            }
            StreamKind::Client => Vec::new(),
            StreamKind::File => {
                let unwrapped = rows.iter().filter_map(|row| {
                    let key = self.desk_key().unwrap(&row.wrapped, stream, row.id)?;
                    Some(NamedKey { id: row.id, key })
                });
                unwrapped.collect()
            }
        }
    }

    /// A new key for a file, and its row. The id is random: it tells nothing of the file.
    pub(crate) fn new_key(&self, stream: StreamId) -> (NamedKey, KeyRow) {
        let mut bytes = [0; 8];
        self.entropy().fill(&mut bytes);
        // 52 bits: exact in every reader of JSON.
        let id = (u64::from_be_bytes(bytes) >> 12).max(1);
        let key = Key::draw(self.entropy());
        let wrapped = self.desk_key().wrap(&key, stream, id, self.entropy());
        (NamedKey { id, key }, KeyRow { id, wrapped })
    }
}
