//! Erasing a person: their keys are destroyed, and with them every personal field of the journal.

use std::collections::BTreeSet;

use journal::{FileEvent, StreamId};

use crate::engine::Wanted;
use crate::load::merges;
use crate::wire::Envelope;
use crate::{Store, StoreError};

impl Store {
    /// Erases a file and those of the same person: keys, snapshots and every row. Heads and
    /// journal stay and verify. The caller has written the erasure list first.
    ///
    /// Returns whether no trace is left in the write-ahead log; if not, a reader was in the way
    /// and it is to be called again.
    ///
    /// # Errors
    /// When the database fails.
    pub fn erase(&self, stream: StreamId) -> Result<bool, StoreError> {
        let (mut clean, mut erased) = (true, BTreeSet::new());
        loop {
            // A file may have been joined meanwhile; once all are erased none can be.
            let left = &self.same_person(stream)? - &erased;
            if left.is_empty() {
                return Ok(clean);
            }
            for one in left {
                self.forget(one);
                clean &= self.engine().erase(one)?;
                erased.insert(one);
            }
        }
    }

    /// Whether what was erased may be found until a database server's administrator has cleared
    /// its tables' files, its log and that log's archive.
    #[must_use]
    pub fn keeps_deleted(&self) -> bool {
        self.engine().keeps_deleted()
    }

    /// The file and all that are the same person's: those joined to it and those it lives on in.
    ///
    /// Read from what stands in clear, so that it is known also of files that were erased, as
    /// after an erasing that was broken off.
    ///
    /// # Errors
    /// When the database fails.
    pub fn same_person(&self, stream: StreamId) -> Result<BTreeSet<StreamId>, StoreError> {
        let (mut found, mut next) = (BTreeSet::new(), vec![stream]);
        while let Some(one) = next.pop() {
            if found.insert(one) {
                next.extend(self.merged_with(one)?);
            }
        }
        Ok(found)
    }

    /// The files that a file's own events join to it or name as the one that it lives on in.
    fn merged_with(&self, stream: StreamId) -> Result<Vec<StreamId>, StoreError> {
        let whole = Wanted::Between(0, u64::MAX);
        let Some(stored) = self.engine().read(stream, whole)? else { return Ok(Vec::new()) };
        let mut with = Vec::new();
        for row in stored.events {
            match merge_event(&row.bytes) {
                Some(FileEvent::FileJoined { merge, from: other, .. })
                | Some(FileEvent::MergedAway { merge, into: other }) => with.push((merge, other)),
                Some(FileEvent::FileParted { merge } | FileEvent::MergeUndone { merge, .. }) => {
                    with.retain(|(known, _)| *known != merge);
                }
                _ => {}
            }
        }
        Ok(with.into_iter().map(|(_, other)| other).collect())
    }
}

/// The event, if it tells of a merge; such events seal nothing.
fn merge_event(bytes: &[u8]) -> Option<FileEvent> {
    let envelope = Envelope::read(bytes).ok()?;
    if envelope.sealed.is_some() {
        return None;
    }
    let event = envelope.event::<FileEvent>("{}").ok()?.event;
    merges(&event).then_some(event)
}
