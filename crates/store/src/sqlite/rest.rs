//! The rest of a writer who wrote much: SQLite hands its lock to nobody. Whoever waits for it asks
//! again and again, and beside a writer who takes it back at once might never find it free.

use std::time::Duration;

/// No rest is longer: what held the lock for longer is a load into an empty database.
const MOST: Duration = Duration::from_millis(200);

/// Rests as long as the lock was held.
#[expect(clippy::disallowed_methods, reason = "nobody tells when another process has written")]
pub(super) fn after(held: Duration) {
    std::thread::sleep(held.min(MOST));
}
