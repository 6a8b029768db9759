//! The feed: which files grew, in order within each part, for those who are told of it.
//!
//! A cursor over versions alone would ask every file whether it grew. So an append leaves a small
//! row, numbered in the order of commits of its part; a reader that has come to a number has missed
//! nothing. Nobody pays for it while nobody reads: without readers the feed is not kept.

use std::collections::BTreeMap;

use journal::{Grants, Recorded, StreamId};

use crate::engine::FeedRow;
use crate::load::seen_events;
use crate::wire::Event as _;
use crate::{Store, StoreError};

/// That a file grew.
pub type Grown = FeedRow;

/// An event as others are told of it: its kind and its ids, nothing personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The event.
    pub recorded: Recorded,
    /// Its name in the journal: `promise_made`.
    pub kind: &'static str,
}

impl Store {
    /// Begins or ends the feed.
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn keep_feed(&self, keep: bool) -> Result<(), StoreError> {
        self.engine().keep_feed(keep)
    }

    /// The last number of each part's feed; none while it is not kept.
    ///
    /// # Errors
    /// As [`Store::keep_feed`].
    pub fn feed_ends(&self) -> Result<BTreeMap<i64, u64>, StoreError> {
        Ok(self.engine().feed_ends()?.into_iter().collect())
    }

    /// What grew in a part after a number, in order.
    ///
    /// # Errors
    /// As [`Store::keep_feed`].
    pub fn grown(&self, part: i64, after: u64, limit: usize) -> Result<Vec<Grown>, StoreError> {
        self.engine().feed(part, after, limit)
    }

    /// Forgets a part's feed up to a number, which every reader has passed.
    ///
    /// # Errors
    /// As [`Store::keep_feed`].
    pub fn trim_feed(&self, part: i64, upto: u64) -> Result<(), StoreError> {
        self.engine().trim_feed(part, upto)
    }

    /// The events of a file after one version up to another, as a user with these grants may be
    /// told of them. None of a file that was erased or is not granted.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub fn told(
        &self,
        stream: StreamId,
        (after, upto): (u64, u64),
        grants: &Grants,
    ) -> Result<Vec<Told>, StoreError> {
        let loaded = match self.load(stream, grants) {
            Ok(Some(loaded)) => loaded,
            Ok(None) | Err(StoreError::NotGranted(_) | StoreError::Erased(_)) => {
                return Ok(Vec::new());
            }
            Err(other) => return Err(other),
        };
        let all = self.recorded_between(stream, after, upto)?;
        let seen = match grants {
            Grants::All => all,
            Grants::Clients(_) => seen_events(all, &loaded.file, grants),
        };
        let told = |recorded: Recorded| Told { kind: recorded.event.kind(), recorded };
        Ok(seen.into_iter().map(told).collect())
    }
}

/// The names of all kinds of events of files, as the journal writes them.
#[must_use]
pub fn file_event_kinds() -> &'static [&'static str] {
    journal::FileEvent::kinds()
}
