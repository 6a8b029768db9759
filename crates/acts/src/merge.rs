//! Two files of one person made one, and parted again. Each takes two appends, to two streams;
//! what a crash leaves undone between them is finished when the waking loop comes by.

use calendar::Timestamp;
use journal::{DocumentId, File, FileEvent, Join, StreamId, UserId};
use store::{Append, AppendError, Attached, Events, FileRows, Place, Placing, StoreError};

use crate::place::place;
use crate::{ActError, Acts, Author};

/// How often an append is tried again when somebody else was quicker.
const TRIES: usize = 8;

/// Why two files are not made one, or are not parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeFault {
    /// It is one file already.
    #[error("these are one file already")]
    Same,
    /// The file lives on in another already.
    #[error("file {0} lives on in file {1}; merge that one")]
    Away(StreamId, StreamId),
    /// The file is of nobody yet.
    #[error("file {0} has no customer")]
    NotOpened(StreamId),
    /// The author may not see all clients of the file.
    #[error("file {0} has clients that you may not see; ask somebody who may see them all")]
    Hidden(StreamId),
    /// A promise that still runs is about debts of both files.
    #[error("a promise in file {0} is about debts of both; withdraw it or agree on it anew first")]
    Promise(StreamId),
    /// A call from the desk waits for its end.
    #[error("a call to the customer of file {0} waits for its end; record first how it ended")]
    Calling(StreamId),
    /// The ids inside the files do not fit into one.
    #[error("the files are too large to be one")]
    TooLarge,
    /// The file lives on in no other.
    #[error("file {0} is merged into no other")]
    NotMerged(StreamId),
    /// The file it lives on in lives on in a third.
    #[error("file {0} lives on in file {1}; part these two first")]
    Within(StreamId, StreamId),
}

impl MergeFault {
    /// The id of the text that says it and how to mend it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Same => "merge-same",
            Self::Away(..) => "merge-away",
            Self::NotOpened(_) => "merge-not-opened",
            Self::Hidden(_) => "merge-hidden",
            Self::Promise(_) => "merge-promise",
            Self::Calling(_) => "merge-calling",
            Self::TooLarge => "merge-too-large",
            Self::NotMerged(_) => "merge-not-merged",
            Self::Within(..) => "merge-within",
        }
    }
}

/// Why merging or parting was not done.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// The files stand against it.
    #[error(transparent)]
    Fault(#[from] MergeFault),
    /// The act failed.
    #[error(transparent)]
    Act(#[from] ActError),
}

impl From<StoreError> for MergeError {
    fn from(error: StoreError) -> Self {
        Self::Act(error.into())
    }
}

impl Acts {
    /// Makes `away` live on in `into`: both are the same person's. Files joined to `away` before
    /// come along.
    ///
    /// # Errors
    /// [`MergeFault`], or [`ActError::Leased`] while somebody else works on either.
    pub fn merge(
        &self,
        away: StreamId,
        into: StreamId,
        author: &Author,
        now: Timestamp,
    ) -> Result<(), MergeError> {
        for _ in 0..TRIES {
            let (gone, stays) = (self.file(away, author)?, self.file(into, author)?);
            may_merge((away, &gone), (into, &stays))?;
            may_see_all((away, &gone), author)?;
            may_see_all((into, &stays), author)?;
            self.must_be_free(&[away, into], author.user, now)?;
            match self.send_away(away, gone, into, author.user, now) {
                Err(ActError::Busy(_)) => {}
                Err(other) => return Err(other.into()),
                Ok(()) => {
                    if let Some(lease) = self.store.lease_of(away, now)? {
                        self.store.release(&lease)?;
                    }
                    self.finish_joining(away, author.user, now)?;
                    // The other may itself have gone away just then, and this one come back.
                    let is_done = self.file(away, author)?.merged_into == Some(into);
                    return if is_done { Ok(()) } else { Err(ActError::Busy(into).into()) };
                }
            }
        }
        Err(ActError::Busy(away).into())
    }

    /// Parts a file from the one it lives on in. What was recorded since follows the debt or party
    /// that it names; what names none goes to both.
    ///
    /// # Errors
    /// [`MergeFault`], or [`ActError::Leased`] while somebody else works on the one it lives on in.
    pub fn unmerge(
        &self,
        away: StreamId,
        author: &Author,
        now: Timestamp,
    ) -> Result<(), MergeError> {
        // What is not wholly merged is first, or comes back.
        self.file(away, author)?;
        self.finish_joining(away, author.user, now)?;
        for _ in 0..TRIES {
            let gone = self.file(away, author)?;
            let (Some(into), Some(merge)) = (gone.merged_into, gone.merged_by) else {
                return Err(MergeFault::NotMerged(away).into());
            };
            let host = self.file(into, author)?;
            may_part((into, &host))?;
            may_see_all((into, &host), author)?;
            self.must_be_free(&[into], author.user, now)?;
            self.no_promise_to_both((into, &host), merge, now)?;
            match self.let_part(into, host, merge, author.user, now) {
                Err(ActError::Busy(_)) => {}
                Err(other) => return Err(other.into()),
                Ok(()) => {
                    self.settle(into, now)?;
                    return Ok(());
                }
            }
        }
        Err(ActError::Busy(away).into())
    }

    /// A promise of one sum for the debts of both cannot be split without the customer.
    fn no_promise_to_both(
        &self,
        (into, host): (StreamId, &File),
        merge: u64,
        now: Timestamp,
    ) -> Result<(), MergeError> {
        let parted = [FileEvent::FileParted { merge }];
        let after = self.store.fold_with(into, now, UserId::DESK, &parted);
        let after = after.map_err(ActError::from_load)?;
        let is_split = host.live_promises().any(|(id, promise)| {
            let kept = after.promises.get(&id).map_or(0, |kept| kept.debts.len());
            0 < kept && kept < promise.debts.len()
        });
        if is_split { Err(MergeFault::Promise(into).into()) } else { Ok(()) }
    }

    fn must_be_free(
        &self,
        files: &[StreamId],
        user: UserId,
        now: Timestamp,
    ) -> Result<(), ActError> {
        for file in files {
            if self.store.lease_of(*file, now)?.is_some_and(|lease| lease.user != user) {
                return Err(ActError::Leased);
            }
        }
        Ok(())
    }

    /// The first half of merging. The file is due at once, so that the second is not forgotten.
    pub(crate) fn send_away(
        &self,
        away: StreamId,
        gone: File,
        into: StreamId,
        by: UserId,
        now: Timestamp,
    ) -> Result<(), ActError> {
        // Drawn like a stream's id: random, and exact in JSON.
        let merge = self.store.new_stream_id().number().unsigned_abs();
        let events = vec![FileEvent::MergedAway { merge, into }];
        self.append_merge(away, Some(gone), (events, &[]), by, now)
    }

    /// The second half of merging, also long after the first: joins a file that has gone away to
    /// the one it lives on in. Where that one has itself gone away or was erased meanwhile, the
    /// file comes back. Returns how many events it took.
    pub(crate) fn finish_joining(
        &self,
        away: StreamId,
        by: UserId,
        now: Timestamp,
    ) -> Result<u64, ActError> {
        for _ in 0..TRIES {
            let gone = self.file(away, &Author::desk())?;
            let (Some(into), Some(merge)) = (gone.merged_into, gone.merged_by) else {
                return Ok(0);
            };
            let (stream, before, event) = match self.file(into, &Author::desk()) {
                Ok(host) if host.joined.iter().any(|join| join.merge == merge) => {
                    let (version, place) = (gone.version, Place::default());
                    self.store.place(&[Placing { stream: away, version, place }], now)?;
                    return Ok(0);
                }
                Ok(host) if host.parted.iter().any(|(join, _)| join.merge == merge) => {
                    return self.finish_partings(into, &host, now);
                }
                Ok(host) if host.merged_into.is_none() => {
                    match joining((away, &gone), &host, merge) {
                        Some(joined) => (into, Some(host), joined),
                        None => (away, Some(gone), undone(merge, into)),
                    }
                }
                Ok(_) | Err(ActError::NotFound) => (away, Some(gone), undone(merge, into)),
                Err(other) => return Err(other),
            };
            match self.append_merge(stream, before, (vec![event], &[]), by, now) {
                Err(ActError::Busy(_)) => {}
                Err(other) => return Err(other),
                // Once more, to see it done and let the file rest; and what is due of both.
                Ok(()) if stream == into => {
                    self.finish_joining(away, by, now)?;
                    return Ok(1 + self.settle(into, now)?);
                }
                // Another server may have joined it meanwhile; the other file then lets it go.
                Ok(()) => {
                    let elsewhere = match self.settle(into, now) {
                        Ok(events) => events,
                        Err(ActError::NotFound) => 0,
                        Err(other) => return Err(other),
                    };
                    return Ok(1 + elsewhere + self.settle(away, now)?);
                }
            }
        }
        Err(ActError::Busy(away))
    }

    /// The first half of parting. The file is due at once, so that the second is not forgotten.
    pub(crate) fn let_part(
        &self,
        into: StreamId,
        host: File,
        merge: u64,
        by: UserId,
        now: Timestamp,
    ) -> Result<(), ActError> {
        let events = vec![FileEvent::FileParted { merge }];
        self.append_merge(into, Some(host), (events, &[]), by, now)
    }

    /// The second half of every parting from `into` that is not done yet: the file comes back, with
    /// what was recorded of it meanwhile. Returns how many events it took.
    pub(crate) fn finish_partings(
        &self,
        into: StreamId,
        host: &File,
        now: Timestamp,
    ) -> Result<u64, ActError> {
        let mut events = 0;
        for (join, parted) in &host.parted {
            events += self.finish_parting(into, *join, *parted, now)?;
        }
        Ok(events)
    }

    /// Lets go of files that came back without being parted: of two servers that finished one
    /// merge at once, one joined the file here while the other brought it back. Returns how many
    /// events it took.
    pub(crate) fn let_strays_go(
        &self,
        into: StreamId,
        host: &File,
        now: Timestamp,
    ) -> Result<u64, ActError> {
        for join in &host.joined {
            match self.file(join.from, &Author::desk()) {
                Ok(gone) if gone.merged_by != Some(join.merge) => {
                    self.let_part(into, host.clone(), join.merge, UserId::DESK, now)?;
                    // The file has changed: what else it holds is looked at anew.
                    return Ok(1 + self.settle(into, now)?);
                }
                Ok(_) | Err(ActError::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(0)
    }

    fn finish_parting(
        &self,
        into: StreamId,
        join: Join,
        parted: u64,
        now: Timestamp,
    ) -> Result<u64, ActError> {
        let Join { merge, from, at_version: joined, base, ids } = join;
        for _ in 0..TRIES {
            let gone = match self.file(from, &Author::desk()) {
                Ok(gone) if gone.merged_by == Some(merge) => gone,
                // It came back before, or was erased.
                Ok(_) | Err(ActError::NotFound) => return Ok(0),
                Err(other) => return Err(other),
            };
            let facts = self.store.following(into, merge).map_err(ActError::from_load)?;
            let documents = self.store.documents_following(into, base, &facts)?;
            let mut events =
                vec![FileEvent::MergeUndone { merge, into, joined, parted, base, ids }];
            events.extend(facts);
            let count = u64::try_from(events.len()).unwrap_or(u64::MAX);
            match self.append_merge(from, Some(gone), (events, &documents), UserId::DESK, now) {
                Err(ActError::Busy(_)) => {}
                Err(other) => return Err(other),
                Ok(()) => {
                    self.let_documents_go(into, base, &documents)?;
                    return Ok(count + self.settle(from, now)?);
                }
            }
        }
        Err(ActError::Busy(from))
    }

    /// Deletes what went with a file that parted, where its own file keeps it now.
    fn let_documents_go(
        &self,
        into: StreamId,
        base: u32,
        documents: &[(DocumentId, Vec<u8>)],
    ) -> Result<(), ActError> {
        if documents.is_empty() {
            return Ok(());
        }
        let host = self.file(into, &Author::desk())?;
        for (document, _) in documents {
            let here = DocumentId(document.0.saturating_add(base));
            if !host.documents.contains_key(&here) {
                self.store.forget_document(into, &host, here)?;
            }
        }
        Ok(())
    }

    /// Appends what changes of which streams a file is folded. It is due at once: the other half
    /// may be to come, and time may have made something true of what came with it.
    pub(crate) fn append_merge(
        &self,
        stream: StreamId,
        before: Option<File>,
        (events, documents): (Vec<FileEvent>, &[(DocumentId, Vec<u8>)]),
        by: UserId,
        now: Timestamp,
    ) -> Result<(), ActError> {
        let after = self.store.fold_with(stream, now, by, &events).map_err(ActError::from_load)?;
        let expected = before.as_ref().map_or(0, |file| file.version);
        let count = u64::try_from(events.len()).unwrap_or(u64::MAX);
        if after.version != expected.saturating_add(count) {
            return Err(ActError::Busy(stream));
        }
        let place = Place { wake_at: Some(now), ..place(&after, &self.policy_of(&after)?, now) };
        let rows = Some(FileRows { before: before.map(Box::new), after, place });
        let (events, idem) = (Events::File(events), None);
        let append = Append { stream, expected, at: now, by, events, idem, rows };
        let attached: Vec<Attached<'_>> = documents
            .iter()
            .map(|(document, bytes)| Attached { stream, document: *document, bytes })
            .collect();
        match self.store.append_attaching(&[append], &attached) {
            Ok(_) => Ok(()),
            Err(AppendError::Conflict { stream }) => Err(ActError::Busy(stream)),
            Err(other) => Err(ActError::from_append(other)),
        }
    }
}

fn may_merge(
    (away, gone): (StreamId, &File),
    (into, stays): (StreamId, &File),
) -> Result<(), MergeFault> {
    if away == into {
        return Err(MergeFault::Same);
    }
    for (stream, file) in [(away, gone), (into, stays)] {
        if let Some(other) = file.merged_into {
            return Err(MergeFault::Away(stream, other));
        }
        if file.customer.is_none() {
            return Err(MergeFault::NotOpened(stream));
        }
        if file.open_intent().is_some() {
            return Err(MergeFault::Calling(stream));
        }
    }
    match stays.next_id.checked_add(gone.next_id) {
        Some(_) => Ok(()),
        None => Err(MergeFault::TooLarge),
    }
}

fn may_part((into, host): (StreamId, &File)) -> Result<(), MergeFault> {
    if let Some(other) = host.merged_into {
        return Err(MergeFault::Within(into, other));
    }
    if host.open_intent().is_some() {
        return Err(MergeFault::Calling(into));
    }
    Ok(())
}

fn may_see_all((stream, file): (StreamId, &File), author: &Author) -> Result<(), MergeFault> {
    match file.clients.keys().all(|client| author.grants.allows(*client)) {
        true => Ok(()),
        false => Err(MergeFault::Hidden(stream)),
    }
}

/// The event that joins a file which has gone away; `None` when its ids no longer fit.
fn joining((from, gone): (StreamId, &File), host: &File, merge: u64) -> Option<FileEvent> {
    let (base, ids) = (host.next_id, gone.next_id);
    base.checked_add(ids)?;
    // Its last event is the one by which it went away.
    let version = gone.version.checked_sub(1)?;
    Some(FileEvent::FileJoined { merge, from, version, base, ids })
}

/// The event that brings a file back which was never joined.
fn undone(merge: u64, into: StreamId) -> FileEvent {
    FileEvent::MergeUndone { merge, into, joined: 0, parted: 0, base: 0, ids: 0 }
}

#[cfg(test)]
mod tests;
