//! Load, decide, append: the loop that every change to a file goes through.

use calendar::Timestamp;
use desk::Policy;
use journal::{File, FileEvent, Grants, StreamId, UserId};
use store::{Append, AppendError, Appended, Attached, Events, FileRows, Idem, Store};

use crate::ActError;
use crate::place::place_after_append;

/// How often a change is decided again when others change the same file.
const TRIES: usize = 8;
/// How many rounds of "what is due now" may follow one another; each must bring something new.
const DUE_ROUNDS: usize = 8;

/// How many files may lie merged one into the next.
const MERGED_MAX: usize = 32;

/// Who acts, and whose customers they may see.
#[derive(Clone, Debug)]
pub struct Author {
    /// The user.
    pub user: UserId,
    /// Their grants.
    pub grants: Grants,
}

impl Author {
    /// The desk itself, for what time or an import makes true.
    #[must_use]
    pub fn desk() -> Self {
        Self { user: UserId::DESK, grants: Grants::All }
    }
}

/// The acts on one store. Cheap to clone.
#[derive(Clone)]
pub struct Acts {
    pub(crate) store: Store,
}

/// Asked for the events of a change, with the file and the policy as they are.
pub(crate) type Wanted<'a> = &'a mut dyn FnMut(&File, &Policy) -> Result<Vec<FileEvent>, ActError>;

/// What a change left: the file as it is now and its version.
#[derive(Debug)]
pub(crate) struct Changed {
    pub(crate) file: File,
    pub(crate) appended: Appended,
}

impl Acts {
    /// The acts on `store`.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    /// The store they act on.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The whole file, for deciding. Refused when the author may see none of its clients.
    ///
    /// # Errors
    /// [`ActError::NotFound`], or the store's.
    pub fn file(&self, stream: StreamId, author: &Author) -> Result<File, ActError> {
        let loaded = self.store.load(stream, &author.grants).map_err(ActError::from_load)?;
        Ok(loaded.ok_or(ActError::NotFound)?.file)
    }

    /// The file that `stream` lives on in: itself, where it was merged into no other.
    ///
    /// # Errors
    /// As [`Self::file`].
    pub fn living(&self, stream: StreamId, author: &Author) -> Result<(StreamId, File), ActError> {
        let mut living = stream;
        for _ in 0..MERGED_MAX {
            let file = self.file(living, author)?;
            match file.merged_into {
                None => return Ok((living, file)),
                Some(into) => living = into,
            }
        }
        // Two that were merged into each other at once, until the waking loop comes by.
        Err(ActError::Busy(stream))
    }

    /// The policy for a decision about `file`: the desk's, and that of the file's clients.
    pub(crate) fn policy_of(&self, file: &File) -> Result<Policy, ActError> {
        Ok(self.store.policy_for(file.clients.keys().copied())?)
    }

    /// Changes one file: `events` is asked with the file as it is, and again whenever somebody
    /// else was quicker. What is due by now is recorded with it. A change that was made before
    /// under the same `idem` is answered as it was then, and `events` is not asked.
    pub(crate) fn change(
        &self,
        stream: StreamId,
        now: Timestamp,
        author: &Author,
        idem: Option<Idem>,
        events: Wanted<'_>,
    ) -> Result<Changed, ActError> {
        self.change_attaching(stream, now, author, idem, &[], events)
    }

    /// Changes one file like [`Self::change`]; a document that the events attach has these bytes.
    pub(crate) fn change_attaching(
        &self,
        stream: StreamId,
        now: Timestamp,
        author: &Author,
        idem: Option<Idem>,
        bytes: &[u8],
        events: Wanted<'_>,
    ) -> Result<Changed, ActError> {
        for _ in 0..TRIES {
            let before = self.file(stream, author)?;
            if let Some(idem) = idem
                && let Some(appended) =
                    self.store.earlier(stream, idem).map_err(ActError::from_append)?
            {
                return Ok(Changed { file: before, appended });
            }
            let policy = self.policy_of(&before)?;
            let wanted = events(&before, &policy)?;
            match self.append(stream, now, author, idem, before, &policy, (wanted, bytes)) {
                Err(ActError::Busy(_)) => {}
                done => return done,
            }
        }
        Err(ActError::Busy(stream))
    }

    /// Changes one file like [`Self::change`], but appends nothing where there is nothing to tell.
    pub(crate) fn change_if_any(
        &self,
        stream: StreamId,
        now: Timestamp,
        author: &Author,
        events: Wanted<'_>,
    ) -> Result<(), ActError> {
        for _ in 0..TRIES {
            let before = self.file(stream, author)?;
            let policy = self.policy_of(&before)?;
            let wanted = events(&before, &policy)?;
            if wanted.is_empty() {
                return Ok(());
            }
            match self.append(stream, now, author, None, before, &policy, (wanted, &[])) {
                Err(ActError::Busy(_)) => {}
                done => return done.map(|_| ()),
            }
        }
        Err(ActError::Busy(stream))
    }

    /// Appends `events` to a file at exactly the version it was decided on, with what is due.
    #[expect(clippy::too_many_arguments, reason = "one private step of `change`, with its state")]
    pub(crate) fn append(
        &self,
        stream: StreamId,
        now: Timestamp,
        author: &Author,
        idem: Option<Idem>,
        before: File,
        policy: &Policy,
        (mut events, bytes): (Vec<FileEvent>, &[u8]),
    ) -> Result<Changed, ActError> {
        let aside = |fault| ActError::SetAside(stream, fault);
        let mut after = before.clone();
        for event in &events {
            after.apply(now, author.user, event).map_err(aside)?;
        }
        let of_more_clients;
        let policy = if after.clients.keys().all(|client| before.clients.contains_key(client)) {
            policy
        } else {
            of_more_clients = self.policy_of(&after)?;
            &of_more_clients
        };
        let mut decision = decide::decide(&after, policy, now);
        for _ in 0..DUE_ROUNDS {
            if decision.due.is_empty() {
                break;
            }
            for event in &decision.due {
                after.apply(now, author.user, event).map_err(aside)?;
            }
            events.append(&mut decision.due);
            decision = decide::decide(&after, policy, now);
        }
        let expected = before.version;
        let attached: Vec<Attached<'_>> = events
            .iter()
            .filter_map(|event| {
                let FileEvent::DocumentAttached { document, .. } = event else { return None };
                Some(Attached { stream, document: *document, bytes })
            })
            .collect();
        let place = place_after_append(&after, &decision, now);
        let append = Append {
            stream,
            expected,
            at: now,
            by: author.user,
            events: Events::File(events),
            idem,
            rows: Some(FileRows { before: Some(Box::new(before)), after: after.clone(), place }),
        };
        let mut appended =
            self.store.append_attaching(&[append], &attached).map_err(ActError::from_append)?;
        let appended = appended.pop().ok_or(ActError::Busy(stream))?;
        Ok(Changed { file: after, appended })
    }
}

/// What the store answers when another append was first.
pub(crate) fn is_conflict(error: &AppendError) -> bool {
    matches!(error, AppendError::Conflict { .. })
}

#[cfg(test)]
pub(crate) mod tests;
