//! Who else writes: callers of this process, whose writes are small, and other processes, whose
//! commits change what SQLite calls the version of the data.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// How long whoever wrote counts as being there.
const PRESENT_NANOS: u64 = 5_000_000_000;

/// When others were last seen to write.
#[derive(Debug, Default)]
pub(super) struct Others {
    /// Nought for never.
    seen: AtomicU64,
    version: AtomicI64,
}

impl Others {
    /// Somebody of this process wrote a little at `now`.
    pub(super) fn wrote(&self, now: u64) {
        self.seen.store(now, Ordering::Relaxed);
    }

    /// Whether others were seen lately, `version` being what the writing connection sees now.
    pub(super) fn are_there(&self, version: i64, now: u64) -> bool {
        let before = self.version.swap(version, Ordering::Relaxed);
        // The first look has nothing to compare with.
        if before != version && before != 0 {
            self.wrote(now);
        }
        let seen = self.seen.load(Ordering::Relaxed);
        seen != 0 && now.saturating_sub(seen) < PRESENT_NANOS
    }
}

#[cfg(test)]
mod tests;
