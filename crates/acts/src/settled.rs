//! A file as the next act would find it.

use calendar::Timestamp;
use decide::Decision;
use journal::{File, UserId};

use crate::{ActError, Acts};

/// Each round makes something true that was not; a handful is ample.
const ROUNDS: usize = 8;

impl Acts {
    /// The file with what is due folded in, and the decision on it. Nothing is written.
    ///
    /// # Errors
    /// The store's.
    pub fn settled(&self, file: &File, now: Timestamp) -> Result<(File, Decision), ActError> {
        let policy = self.policy_of(file)?;
        let mut file = file.clone();
        let mut decision = decide::decide(&file, &policy, now);
        for _ in 0..ROUNDS {
            if decision.due.is_empty() {
                break;
            }
            for event in &decision.due {
                if file.apply(now, UserId::DESK, event).is_err() {
                    return Ok((file, decision));
                }
            }
            decision = decide::decide(&file, &policy, now);
        }
        Ok((file, decision))
    }
}
