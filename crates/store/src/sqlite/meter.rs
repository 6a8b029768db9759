//! What a write waited for: its turn, and its commit; and how long others waited for it. Measured
//! only with a clock from outside.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use crate::engine::Waits;

/// How finely the times for which the lock was held are told apart, and up to how many such steps.
const STEP_NANOS: u64 = 250_000;
const STEPS: usize = 4_000;

/// Counts nanoseconds by a clock; without one, nothing.
#[derive(Debug)]
pub(super) struct Meter {
    clock: Option<fn() -> u64>,
    commits: AtomicU64,
    commit: AtomicU64,
    turn: AtomicU64,
    /// How many writes held the lock for so many steps, the syncing of their commits apart.
    held: Vec<AtomicU32>,
}

impl Meter {
    pub(super) fn new(clock: Option<fn() -> u64>) -> Self {
        let steps = if clock.is_some() { STEPS } else { 0 };
        let held = (0..steps).map(|_| AtomicU32::new(0)).collect();
        let [commits, commit, turn] = [0; 3].map(AtomicU64::new);
        Self { clock, commits, commit, turn, held }
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
        let until = if is_synced { done } else { ended };
        let step = usize::try_from(until.saturating_sub(begun) / STEP_NANOS).unwrap_or(usize::MAX);
        self.held[step.min(STEPS - 1)].fetch_add(1, Ordering::Relaxed);
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

    /// How long the lock was held, in nanoseconds: by so many writes of a hundred no longer.
    pub(super) fn held_nanos(&self, per_cent: u64) -> u64 {
        let counts = || self.held.iter().map(|count| u64::from(count.load(Ordering::Relaxed)));
        let most = (counts().sum::<u64>() * per_cent).div_ceil(100);
        let mut so_far = 0;
        let step = counts().take_while(|count| {
            so_far += count;
            so_far < most
        });
        (step.count() as u64 + 1) * STEP_NANOS
    }
}
