//! Imports on their way: small sealed records, so that any server can show how one goes.
//!
//! What a file holds of customers is an upload; a record holds only how its import stands.

use calendar::Timestamp;

use crate::engine::Cell;
use crate::{Store, StoreError};

pub(crate) const JOBS: &str = "import";

impl Store {
    /// Keeps the record of an import, provided that it is still `known`; `None` when it is new.
    /// Returns whether it was kept.
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn put_job(
        &self,
        id: &str,
        known: Option<&Job>,
        value: &str,
        until: Timestamp,
    ) -> Result<bool, StoreError> {
        let sealed = self.job_key().seal(value.as_bytes(), id.as_bytes(), self.entropy());
        let cell = Cell { key: id.to_owned(), until: until.as_millisecond(), value: sealed };
        let expected = known.map(|job| job.sealed.as_slice());
        self.engine().put_cell(JOBS, &cell, Some(expected))
    }

    /// The record of an import.
    ///
    /// # Errors
    /// As [`Store::put_job`].
    pub fn job(&self, id: &str) -> Result<Option<Job>, StoreError> {
        Ok(self.engine().cell(JOBS, id)?.and_then(|cell| self.open_job(cell)))
    }

    /// The records of all imports that are kept.
    ///
    /// # Errors
    /// As [`Store::put_job`].
    pub fn jobs(&self) -> Result<Vec<Job>, StoreError> {
        let cells = self.engine().cells(JOBS)?;
        Ok(cells.into_iter().filter_map(|cell| self.open_job(cell)).collect())
    }

    fn open_job(&self, cell: Cell) -> Option<Job> {
        let plain = self.job_key().open(&cell.value, cell.key.as_bytes())?;
        Some(Job { value: String::from_utf8(plain).ok()?, sealed: cell.value })
    }

    fn job_key(&self) -> crate::key::Key {
        self.desk_key().derive("auricle 2026-11-21 imports")
    }
}

/// A record as read; writing it anew names the one it was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// What the import keeps of itself.
    pub value: String,
    sealed: Vec<u8>,
}
