//! The machine's clock, which is never followed when it is set back while we run.
//!
//! Events would lie in the future, and a second call on one day would seem to be on another.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use calendar::Timestamp;

/// Set back by no more than this, the clock stands still until the machine's has come up with it;
/// beyond, it goes on by its own count. A machine that keeps time by the network steps less.
pub(crate) const TOLERANCE: Duration = Duration::from_secs(120);

/// What was shown last.
#[derive(Clone, Copy, Debug)]
struct Steady {
    shown_ms: i64,
    /// The count since the program's first look, which nobody sets.
    count: Duration,
}

impl Steady {
    /// What to show when the machine's clock says `machine_ms`, and whether it was set back.
    fn next(&mut self, machine_ms: i64, count: Duration) -> (i64, bool) {
        let behind = self.shown_ms.saturating_sub(machine_ms);
        let is_set_back = i64::try_from(TOLERANCE.as_millis()).is_ok_and(|most| most < behind);
        let ran = count.saturating_sub(self.count).as_millis();
        let ran = if is_set_back { i64::try_from(ran).unwrap_or(i64::MAX) } else { 0 };
        // Seldom looked at, a clock that was set back may lie before what was shown all the same.
        let shown_ms = machine_ms.max(self.shown_ms.saturating_add(ran));
        *self = Self { shown_ms, count };
        (shown_ms, is_set_back)
    }
}

/// The instant now, in whole milliseconds: never one before the last that was given.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
pub(crate) fn now() -> Timestamp {
    static SEEN: Mutex<Option<(Instant, Steady, bool)>> = Mutex::new(None);
    let (machine_ms, read) = (Timestamp::now().as_millisecond(), Instant::now());
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    let first = (read, Steady { shown_ms: machine_ms, count: Duration::ZERO }, false);
    let (began, steady, was_set_back) = seen.get_or_insert(first);
    let (shown_ms, is_set_back) = steady.next(machine_ms, read.saturating_duration_since(*began));
    if is_set_back && !*was_set_back {
        tracing::error!(
            behind_s = (shown_ms - machine_ms) / 1_000,
            "this machine's clock was set back; the desk goes on by its own count; set it right"
        );
    }
    *was_set_back = is_set_back;
    Timestamp::from_millisecond(shown_ms).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests;
