//! The queue: pools, candidates, claims; and the waking of files as their time comes.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use calendar::Timestamp;
use journal::{ClientId, StreamId, UserId};

use crate::engine::{CandidateRow, LeaseRow, PlaceRows, PoolCount, RowChange};
use crate::{Place, Pool, Store, StoreError};

/// No request looks at more rows of the queue than this.
const MOST_CANDIDATES: usize = 64;

/// A file that may be claimed.
pub type Candidate = CandidateRow;

/// A claim of a file by a user: lost harmlessly, never synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    /// The file.
    pub stream: StreamId,
    /// Who.
    pub user: UserId,
    /// Until when.
    pub until: Timestamp,
    /// The number of the claim; a later claim of the file has a higher one.
    pub fence: u64,
}

/// A new place of a file that nothing happened to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placing {
    /// The file.
    pub stream: StreamId,
    /// The version it was decided on; at another version the placing is left out.
    pub version: u64,
    /// Its place.
    pub place: Place,
}

impl Store {
    /// All pools by id.
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn pools(&self) -> Result<BTreeMap<i64, Pool>, StoreError> {
        let pools = self.engine().pools()?;
        Ok(pools.into_iter().filter_map(|(id, text)| Some((id, Pool::from_text(&text)?))).collect())
    }

    /// The best files of a pool that are ready, free, and tied to nobody but `me`; at most 64.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn candidates(
        &self,
        pool: i64,
        now: Timestamp,
        me: UserId,
        limit: usize,
    ) -> Result<Vec<Candidate>, StoreError> {
        self.engine().candidates(pool, now.as_millisecond(), me, limit.min(MOST_CANDIDATES))
    }

    /// Claims a file for `me`; `None` when somebody else holds it.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn claim(
        &self,
        stream: StreamId,
        me: UserId,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<Option<Lease>, StoreError> {
        let (now_ms, until_ms) = (now.as_millisecond(), until.as_millisecond());
        let fence = self.engine().claim(stream, me, now_ms, until_ms)?;
        Ok(fence.map(|fence| Lease { stream, user: me, until, fence }))
    }

    /// Prolongs a claim; `false` when it was lost.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn renew(&self, lease: &Lease, until: Timestamp) -> Result<bool, StoreError> {
        self.engine().extend(lease.stream, lease.user, lease.fence, until.as_millisecond())
    }

    /// Gives a claim back; `false` when it was lost.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn release(&self, lease: &Lease) -> Result<bool, StoreError> {
        self.engine().extend(lease.stream, lease.user, lease.fence, 0)
    }

    /// Who holds a file at `now`.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn lease_of(&self, stream: StreamId, now: Timestamp) -> Result<Option<Lease>, StoreError> {
        let lease = self.engine().lease_of(stream)?;
        Ok(lease.filter(|lease| now.as_millisecond() < lease.until).and_then(lease_from))
    }

    /// The file that a user holds at `now`; the one held longest into the future, if several.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn my_lease(&self, user: UserId, now: Timestamp) -> Result<Option<Lease>, StoreError> {
        let held = self.engine().leases_held(user, now.as_millisecond())?;
        Ok(held.into_iter().max_by_key(|lease| lease.until).and_then(lease_from))
    }

    /// How many files of each pool are ready, waiting for their hour, and with a caller.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn pool_counts(&self, now: Timestamp) -> Result<Vec<PoolCount>, StoreError> {
        self.engine().pool_counts(now.as_millisecond())
    }

    /// Puts files where a decision without events has put them. Returns how many were still at
    /// the version decided on.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn place(&self, placings: &[Placing], now: Timestamp) -> Result<usize, StoreError> {
        let mut by_part: BTreeMap<i64, Vec<(StreamId, u64, RowChange)>> = BTreeMap::new();
        let mut last = None;
        for Placing { stream, version, place } in placings {
            let place = Some(self.place_rows(place, now, &mut last)?);
            let change = RowChange { place, ..RowChange::default() };
            by_part.entry(stream.part()).or_default().push((*stream, *version, change));
        }
        let mut placed = 0;
        for changes in by_part.values() {
            placed += self.engine().replace(changes).map_err(unrefused)?;
        }
        Ok(placed)
    }

    /// Files of these parts whose time has come, earliest first.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn due_wakes(
        &self,
        now: Timestamp,
        parts: RangeInclusive<i64>,
        limit: usize,
    ) -> Result<Vec<StreamId>, StoreError> {
        let parts = (*parts.start(), *parts.end());
        let due = self.engine().wakes(parts, now.as_millisecond(), limit)?;
        Ok(due.into_iter().map(|(stream, _)| stream).collect())
    }

    /// Makes due the files whose promises await the bank, of one client or all: its data grew.
    ///
    /// # Errors
    /// As [`Store::pools`].
    pub fn wake_waiting_on_data(
        &self,
        client: Option<ClientId>,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        self.engine().wake_on_data(client.map(|client| client.0), now.as_millisecond())
    }

    /// A place's rows as of `now`. A pool's text is stored before the first row that names it.
    ///
    /// `last` is the pool before with its id: files that come together mostly share one.
    pub(crate) fn place_rows<'a>(
        &self,
        place: &'a Place,
        now: Timestamp,
        last: &mut Option<(&'a Pool, i64)>,
    ) -> Result<PlaceRows, StoreError> {
        let Some(entry) = &place.queue else { return Ok(place.rows(now, 0)) };
        if let Some((_, id)) = last.filter(|(pool, _)| **pool == entry.pool) {
            return Ok(place.rows(now, id));
        }
        let id = entry.pool.id();
        if !self.cache().pools.contains(&id) {
            self.engine().add_pool(id, &entry.pool.text())?;
            self.cache().pools.insert(id);
        }
        *last = Some((&entry.pool, id));
        Ok(place.rows(now, id))
    }
}

/// A change of places takes no numbers, so only the database can refuse it.
pub(crate) fn unrefused(refused: crate::engine::Refused) -> StoreError {
    match refused {
        crate::engine::Refused::Store(error) => error,
        crate::engine::Refused::Conflict(_)
        | crate::engine::Refused::Erased(_)
        | crate::engine::Refused::Taken { .. } => {
            StoreError::Misuse("a change of places was refused")
        }
    }
}

fn lease_from(row: LeaseRow) -> Option<Lease> {
    let until = Timestamp::from_millisecond(row.until).ok()?;
    Some(Lease { stream: row.stream, user: row.user, until, fence: row.fence })
}
