//! Erasing a person: their keys are destroyed, and with them every personal field of the journal.

use std::collections::{BTreeMap, BTreeSet};

use journal::{FileEvent, StreamId};

use crate::engine::{Stored, Wanted};
use crate::load::merges;
use crate::wire::Envelope;
use crate::{Store, StoreError};

impl Store {
    /// Erases a file and those of the same person: keys, snapshots and every row. Heads and
    /// journal stay and verify. Before any of them is erased `remember` is given those that it
    /// was not given yet, for the list that outlives every backup.
    ///
    /// SQLite then writes the tables of search words, numbers and keys anew, each in one step, which
    /// takes its time on a large desk; meanwhile others read, and wait to write.
    ///
    /// Returns whether no trace is left in the write-ahead log; if not, a reader was in the way
    /// and it is to be called again.
    ///
    /// # Errors
    /// When the database fails, or `remember`.
    pub fn erase<E: From<StoreError>>(
        &self,
        stream: StreamId,
        remember: &mut dyn FnMut(&BTreeSet<StreamId>) -> Result<(), E>,
    ) -> Result<bool, E> {
        let mut erased = BTreeSet::new();
        loop {
            // A file may have been joined meanwhile; once all are erased none can be.
            let left = &self.same_person(stream)? - &erased;
            if left.is_empty() {
                return Ok(self.engine().leave_no_trace()?);
            }
            remember(&left)?;
            for one in left {
                self.forget(one);
                self.engine().erase(one)?;
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
        let whole = Wanted::Between(0, u64::MAX);
        same_person(stream, &mut |one| self.engine().read(one, whole))
    }
}

/// A file and all that are the same person's, read by `read`.
pub(crate) fn same_person(
    stream: StreamId,
    read: &mut dyn FnMut(StreamId) -> Result<Option<Stored>, StoreError>,
) -> Result<BTreeSet<StreamId>, StoreError> {
    let (mut found, mut next) = (BTreeSet::new(), vec![stream]);
    while let Some(one) = next.pop() {
        if !found.insert(one) {
            continue;
        }
        for (merge, other) in merges_of(read(one)?).lasting {
            // Of two that parted only one may say so yet, where the other half is to come.
            if !merges_of(read(other)?).ended.contains(&merge) {
                next.push(other);
            }
        }
    }
    Ok(found)
}

/// The merges that a file's own events tell of.
fn merges_of(stored: Option<Stored>) -> Merges {
    let mut merges = Merges::default();
    for row in stored.map(|stored| stored.events).unwrap_or_default() {
        match merge_event(&row.bytes) {
            Some(FileEvent::FileJoined { merge, from: other, .. })
            | Some(FileEvent::MergedAway { merge, into: other }) => {
                merges.lasting.insert(merge, other);
            }
            Some(FileEvent::FileParted { merge } | FileEvent::MergeUndone { merge, .. }) => {
                merges.lasting.remove(&merge);
                merges.ended.insert(merge);
            }
            _ => {}
        }
    }
    merges
}

/// What one file's own events tell of its merges.
#[derive(Default)]
struct Merges {
    /// The other file of each merge that was not undone.
    lasting: BTreeMap<u64, StreamId>,
    /// Those that were.
    ended: BTreeSet<u64>,
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
