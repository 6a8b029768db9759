//! What a write waited for: its turn, and its commit. Measured only with a clock from outside.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::engine::Waits;

/// Counts nanoseconds by a clock; without one, nothing.
#[derive(Debug, Default)]
pub(super) struct Meter {
    clock: Option<fn() -> u64>,
    commits: AtomicU64,
    commit: AtomicU64,
    turn: AtomicU64,
}

impl Meter {
    pub(super) fn new(clock: Option<fn() -> u64>) -> Self {
        Self { clock, ..Self::default() }
    }

    pub(super) fn now(&self) -> u64 {
        self.clock.map_or(0, |clock| clock())
    }

    /// Counts a write: asked for, begun, done, and committed at these instants.
    pub(super) fn count(&self, [asked, begun, done, ended]: [u64; 4], is_synced: bool) {
        if self.clock.is_none() {
            return;
        }
        self.turn.fetch_add(begun.saturating_sub(asked), Ordering::Relaxed);
        if is_synced {
            self.commits.fetch_add(1, Ordering::Relaxed);
            self.commit.fetch_add(ended.saturating_sub(done), Ordering::Relaxed);
        }
    }

    pub(super) fn waits(&self) -> Waits {
        Waits {
            commits: self.commits.load(Ordering::Relaxed),
            commit_nanos: self.commit.load(Ordering::Relaxed),
            turn_nanos: self.turn.load(Ordering::Relaxed),
        }
    }
}
