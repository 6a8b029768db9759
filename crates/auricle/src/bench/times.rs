//! Times as read, and how much of each was spent waiting for the disk or for another's write.

use serde_json::{Value, json};
use store::{Store, Waits};

use crate::world::nanos;

/// Elapsed microseconds of one run of `work`.
pub(super) fn timed<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let start = nanos();
    let done = work();
    (done, (nanos() - start) / 1_000)
}

/// Many times of the same work.
#[derive(Clone, Debug, Default)]
pub(super) struct Times(Vec<u64>);

impl Times {
    pub(super) fn add(&mut self, time: u64) {
        self.0.push(time);
    }

    pub(super) fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    fn percentile(&self, per_cent: usize) -> u64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let last = sorted.len().saturating_sub(1);
        sorted.get(last * per_cent / 100).copied().unwrap_or(0)
    }

    /// The middle one, the slowest but one in a hundred, and the slowest.
    pub(super) fn told_whole(&self) -> Value {
        json!({ "p50": self.percentile(50), "p99": self.percentile(99), "max": self.percentile(100) })
    }

    /// The middle one and the slowest but one in a hundred.
    pub(super) fn told(&self) -> Value {
        json!({ "p50": self.percentile(50), "p99": self.percentile(99) })
    }
}

/// Times of work on a store whose options name [`nanos`] as the clock, taken apart. All are in
/// microseconds.
#[derive(Debug, Default)]
pub(super) struct Apart {
    whole: Times,
    commit: Times,
    turn: Times,
    rest: Times,
    commits: u64,
}

impl Apart {
    /// Runs `work`, on one thread alone.
    pub(super) fn time<T>(&mut self, store: &Store, work: impl FnOnce() -> T) -> T {
        let Waits { commits, commit_nanos, turn_nanos } = store.waits();
        let (done, whole) = timed(work);
        let after = store.waits();
        let commit = (after.commit_nanos - commit_nanos) / 1_000;
        let turn = (after.turn_nanos - turn_nanos) / 1_000;
        self.whole.add(whole);
        self.commit.add(commit);
        self.turn.add(turn);
        self.rest.add(whole.saturating_sub(commit + turn));
        self.commits += after.commits - commits;
        done
    }

    /// As read; the synced commits in it (the log written and synced); the waiting for one's turn
    /// to write; and what is left.
    pub(super) fn told(&self) -> Value {
        json!({
            "as_read": self.whole.told(),
            "synced_commit": self.commit.told(),
            "turn_to_write": self.turn.told(),
            "without_both": self.rest.told(),
            "synced_commits": self.commits,
        })
    }
}
