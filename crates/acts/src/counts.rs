//! What is counted for the whole team: where customers stand in the queue, by the same windows by
//! which they are given out, and what came of each answer to an objection.

use std::collections::BTreeMap;

use calendar::Timestamp;
use decide::WindowState;
use journal::{GivenAnswer, Grants};
use store::{AnswerCount, Pool};
use talk::Record;

use crate::place::ALWAYS;
use crate::{ActError, Acts};

/// How many customers stand where in the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QueueCounts {
    /// They may be called now.
    pub ready: u64,
    /// They wait for their hour: for their own, or for that in which calls are allowed there.
    pub waiting: u64,
    /// A caller has them, or has not yet recorded how a call to them ended.
    pub with_caller: u64,
}

/// What came of each answer that was ever given.
pub type Records = BTreeMap<GivenAnswer, Record>;

impl Acts {
    /// What came of each answer until now, of all callers together. It is counted from the index
    /// of all talks in which one was given, so it is asked for now and then, not for each page.
    ///
    /// # Errors
    /// The store's.
    pub fn records(&self) -> Result<Records, ActError> {
        let record = |count: AnswerCount| {
            let AnswerCount { used, committed, judged, kept } = count;
            Record { used, committed, judged, kept }
        };
        let counts = self.store.answers()?.into_iter();
        Ok(counts.map(|(answer, count)| (answer, record(count))).collect())
    }

    /// Counts the queue at `now`: those of whose clients these grants allow every one.
    ///
    /// # Errors
    /// The store's.
    pub fn queue_counts(&self, grants: &Grants, now: Timestamp) -> Result<QueueCounts, ActError> {
        let pools = self.store.pools()?;
        let mut sum = QueueCounts::default();
        for count in self.store.pool_counts(now)? {
            // A pool that cannot be read is asked by nobody.
            let Some(pool) = pools.get(&count.pool) else { continue };
            if !pool.clients.iter().all(|client| grants.allows(*client)) {
                continue;
            }
            sum.waiting += count.waiting;
            sum.with_caller += count.claimed;
            if pool.window == ALWAYS {
                sum.with_caller += count.ready;
            } else if is_open(pool, now) {
                sum.ready += count.ready;
            } else {
                sum.waiting += count.ready;
            }
        }
        Ok(sum)
    }
}

/// Whether the hours of a pool are open.
pub(crate) fn is_open(pool: &Pool, now: Timestamp) -> bool {
    pool.window == ALWAYS
        || matches!(decide::window_state(&pool.window, now), WindowState::Open { .. })
}
