//! Erasing a person: their keys are destroyed, and with them every personal field of the journal.

use std::collections::BTreeSet;

use journal::StreamId;

use crate::{Store, StoreError};

impl Store {
    /// Erases a file and those joined to it: keys, snapshots and every row. Heads and journal
    /// stay and verify. The caller has written the erasure list first.
    ///
    /// Returns whether no trace is left in the write-ahead log; if not, a reader was in the way
    /// and it is to be called again.
    ///
    /// # Errors
    /// When the database fails.
    pub fn erase(&self, stream: StreamId) -> Result<bool, StoreError> {
        let mut clean = true;
        for one in self.erased_with(stream) {
            self.forget(one);
            clean &= self.engine().erase(one)?;
        }
        Ok(clean)
    }

    /// The file and all that is the same person's; those that can still be read.
    fn erased_with(&self, stream: StreamId) -> BTreeSet<StreamId> {
        let mut found = BTreeSet::new();
        let mut next = vec![stream];
        while let Some(one) = next.pop() {
            if !found.insert(one) {
                continue;
            }
            // What cannot be read has no more files to tell of, and is erased all the same.
            if let Ok(Some(file)) = self.refold(one, None) {
                next.extend(file.joined.iter().map(|join| join.from));
                next.extend(file.merged_into);
            }
        }
        found
    }
}
