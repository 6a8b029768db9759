//! Loading a file: its snapshot and newer events, folded; joined files folded in.

use std::collections::BTreeSet;
use std::sync::Arc;

use calendar::Timestamp;
use journal::{
    ClientEvent, DeskEvent, Fault, File, FileEvent, Grants, Recorded, StreamId, StreamKind, UserId,
};

use crate::engine::{EventRow, Hash, Stored, Wanted};
use crate::snapshot::fingerprint;
use crate::wire::{Envelope, Event, NamedKey, Placed};
use crate::{Store, StoreError};

/// How many folded files are kept in memory; then all are forgotten and it begins anew.
const FILES_KEPT: usize = 4_096;

/// A file as loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Its stream.
    pub stream: StreamId,
    /// The whole file, for decisions. What a user may see of it: [`File::seen_by`].
    pub file: File,
    /// The hash of its last event.
    pub hash: Hash,
}

impl Store {
    /// Loads a file; `None` when there is no such stream.
    ///
    /// # Errors
    /// [`StoreError::NotGranted`] when none of its clients is granted, [`StoreError::Erased`],
    /// [`StoreError::Unreadable`] or [`StoreError::Unfit`] when it is set aside for a person.
    pub fn load(&self, stream: StreamId, grants: &Grants) -> Result<Option<Loaded>, StoreError> {
        let known = self.cache().files.get(&stream).cloned();
        let wanted = match &known {
            Some(known) => Wanted::Between(known.version, u64::MAX),
            None => Wanted::SinceSnapshot(fingerprint()),
        };
        let Some(stored) = self.file_stream(stream, wanted)? else { return Ok(None) };
        let keys = self.file_keys(&stored).inspect_err(|_| self.forget(stream))?;
        let newer = self.decode_with(&stored, &keys)?;
        let start = match known {
            Some(known) if known.version <= stored.head.version => Some((*known).clone()),
            // The stream is shorter than it was: another database stands in its place.
            Some(_) => None,
            None => self.start(stream, &stored, &keys, &newer),
        };
        let folded = match start {
            Some(file) => Self::fold_on(file, newer, stream)?,
            None => None,
        };
        let file = match folded {
            Some(file) => file,
            None => self.refold(stream, None)?.ok_or(StoreError::Erased(stream))?,
        };
        self.remember(stream, &file);
        check_grants(stream, &file, grants)?;
        Ok(Some(Loaded { stream, file, hash: stored.head.hash }))
    }

    /// What the events read from the database are folded on: the snapshot, or an empty file
    /// where they are all the events there are.
    fn start(
        &self,
        stream: StreamId,
        stored: &Stored,
        keys: &[NamedKey],
        newer: &[Placed<FileEvent>],
    ) -> Option<File> {
        let snapshot = stored.snapshot.as_ref();
        let snapshot = snapshot.and_then(|row| self.open_snapshot(stream, row, keys));
        let has_all = newer.first().is_some_and(|first| first.seq == 1);
        snapshot.or_else(|| has_all.then(File::default))
    }

    /// Keeps a folded file, so that the next load folds only what is newer.
    fn remember(&self, stream: StreamId, file: &File) {
        let mut cache = self.cache();
        if cache.files.get(&stream).is_some_and(|known| known.version == file.version) {
            return;
        }
        if FILES_KEPT <= cache.files.len() {
            cache.files.clear();
        }
        cache.files.insert(stream, Arc::new(file.clone()));
    }

    /// Forgets a folded file.
    pub(crate) fn forget(&self, stream: StreamId) {
        self.cache().files.remove(&stream);
    }

    /// A file's own events, oldest first, those left out that tell of clients not granted.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub fn history(&self, id: StreamId, grants: &Grants) -> Result<Vec<Recorded>, StoreError> {
        let all = self.recorded(id, u64::MAX)?;
        if *grants == Grants::All || all.is_empty() {
            return Ok(all);
        }
        let Some(loaded) = self.load(id, grants)? else { return Ok(Vec::new()) };
        Ok(seen_events(all, &loaded.file, grants))
    }

    /// The file with `events` folded in that are not stored yet, also where they join or part.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub fn fold_with(
        &self,
        stream: StreamId,
        at: Timestamp,
        by: UserId,
        events: &[FileEvent],
    ) -> Result<File, StoreError> {
        let file = self.refold(stream, Some((at, by, events)))?;
        Ok(file.unwrap_or_default())
    }

    /// What was recorded in a file while another was joined to it by `merge` and goes with the
    /// other when they part; see [`journal::following`].
    ///
    /// # Errors
    /// As [`Store::load`].
    pub fn following(&self, stream: StreamId, merge: u64) -> Result<Vec<FileEvent>, StoreError> {
        let own = self.recorded(stream, u64::MAX)?;
        self.with_others(stream, |other| journal::following(&own, merge, other))
    }

    /// Folds a file from its first event on.
    pub(crate) fn refold(
        &self,
        stream: StreamId,
        more: Option<(Timestamp, UserId, &[FileEvent])>,
    ) -> Result<Option<File>, StoreError> {
        let mut own = self.recorded(stream, u64::MAX)?;
        if let Some((at, by, events)) = more {
            let seqs = own.last().map_or(0, |last| last.seq) + 1..;
            let added = seqs.zip(events);
            own.extend(added.map(|(seq, event)| Recorded { seq, at, by, event: event.clone() }));
        }
        if own.is_empty() {
            return Ok(None);
        }
        self.with_others(stream, |other| journal::replay(&own, other)).map(Some)
    }

    /// Runs a fold of a stream that asks for the events of others.
    fn with_others<T>(
        &self,
        stream: StreamId,
        fold: impl FnOnce(&mut dyn FnMut(StreamId, u64) -> Vec<Recorded>) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let mut failed = None;
        let folded = fold(&mut |id, version| {
            self.recorded(id, version).unwrap_or_else(|error| {
                failed = Some(error);
                Vec::new()
            })
        });
        match failed {
            Some(error) => Err(error),
            None => folded.map_err(|fault| StoreError::Unfit { stream, fault }),
        }
    }

    /// A file's own events up to a version.
    pub(crate) fn recorded(&self, id: StreamId, upto: u64) -> Result<Vec<Recorded>, StoreError> {
        self.recorded_between(id, 0, upto)
    }

    /// A file's own events after a version, up to and with another.
    pub(crate) fn recorded_between(
        &self,
        id: StreamId,
        after: u64,
        upto: u64,
    ) -> Result<Vec<Recorded>, StoreError> {
        let stored = self.file_stream(id, Wanted::Between(after, upto))?;
        let Some(stored) = stored else { return Ok(Vec::new()) };
        let keys = self.file_keys(&stored)?;
        Ok(self.decode_with(&stored, &keys)?.into_iter().map(recorded).collect())
    }

    /// Folds newer events on a snapshot; `None` where only a whole fold will do.
    fn fold_on(
        mut file: File,
        newer: Vec<Placed<FileEvent>>,
        stream: StreamId,
    ) -> Result<Option<File>, StoreError> {
        for placed in newer {
            if refolds(&placed.event) {
                return Ok(None);
            }
            file.apply(placed.at, placed.by, &placed.event)
                .map_err(|fault: Fault| StoreError::Unfit { stream, fault })?;
        }
        Ok(Some(file))
    }

    fn file_stream(&self, id: StreamId, wanted: Wanted) -> Result<Option<Stored>, StoreError> {
        let stored = self.engine().read(id, wanted)?;
        Ok(stored.filter(|stored| stored.head.kind == StreamKind::File))
    }

    fn file_keys(&self, stored: &Stored) -> Result<Vec<NamedKey>, StoreError> {
        let stream = stored.head.stream;
        if stored.keys.is_empty() {
            return Err(StoreError::Erased(stream));
        }
        Ok(self.keys(stream, stored.head.kind, &stored.keys))
    }

    /// The events of a stream, opened and read.
    pub(crate) fn decode<E: Event>(&self, stored: &Stored) -> Result<Vec<Placed<E>>, StoreError> {
        let keys = self.keys(stored.head.stream, stored.head.kind, &stored.keys);
        self.decode_with(stored, &keys)
    }

    fn decode_with<E: Event>(
        &self,
        stored: &Stored,
        keys: &[NamedKey],
    ) -> Result<Vec<Placed<E>>, StoreError> {
        let stream = stored.head.stream;
        let read = |row: &EventRow| {
            decode(row, stream, keys).map_err(|what| StoreError::Unreadable {
                stream,
                seq: row.seq,
                what,
            })
        };
        stored.events.iter().map(read).collect()
    }
}

/// Opens and reads one event.
pub(crate) fn decode<E: Event>(
    row: &EventRow,
    stream: StreamId,
    keys: &[NamedKey],
) -> Result<Placed<E>, String> {
    let envelope = Envelope::read(&row.bytes).map_err(|bad| bad.0)?;
    let sealed = open(&envelope, row.seq, stream, keys)?;
    envelope.event(&sealed).map_err(|bad| bad.0)
}

/// Whether an event can be opened and read, whatever kind of stream it is of.
pub(crate) fn check(row: &EventRow, stream: StreamId, keys: &[NamedKey]) -> Result<(), String> {
    let envelope = Envelope::read(&row.bytes).map_err(|bad| bad.0)?;
    let sealed = open(&envelope, row.seq, stream, keys)?;
    match envelope.stream_kind {
        StreamKind::File => envelope.event::<FileEvent>(&sealed).map(drop),
        StreamKind::Client => envelope.event::<ClientEvent>(&sealed).map(drop),
        StreamKind::Desk => envelope.event::<DeskEvent>(&sealed).map(drop),
    }
    .map_err(|bad| bad.0)
}

fn open(
    envelope: &Envelope<'_>,
    seq: u64,
    stream: StreamId,
    keys: &[NamedKey],
) -> Result<String, String> {
    if envelope.seq != seq || envelope.stream != stream {
        return Err("it says that it belongs elsewhere".to_owned());
    }
    let Some((id, _)) = envelope.sealed else { return Ok("{}".to_owned()) };
    let named = keys.iter().find(|named| named.id == id);
    let named = named.ok_or_else(|| format!("its key {id} is not here"))?;
    envelope.open_sealed(&named.key).ok_or_else(|| "its sealed fields do not open".to_owned())
}

/// Whether an event changes of which streams a file is folded.
pub(crate) fn merges(event: &FileEvent) -> bool {
    matches!(
        event,
        FileEvent::FileJoined { .. }
            | FileEvent::FileParted { .. }
            | FileEvent::MergedAway { .. }
            | FileEvent::MergeUndone { .. }
    )
}

/// Whether a file is folded anew from its first event because of this one.
fn refolds(event: &FileEvent) -> bool {
    merges(event) || matches!(event, FileEvent::OutcomeUndone { .. })
}

fn recorded(placed: Placed<FileEvent>) -> Recorded {
    Recorded { seq: placed.seq, at: placed.at, by: placed.by, event: placed.event }
}

pub(crate) fn check_grants(
    stream: StreamId,
    file: &File,
    grants: &Grants,
) -> Result<(), StoreError> {
    if *grants == Grants::All || file.is_granted(grants) {
        Ok(())
    } else {
        Err(StoreError::NotGranted(stream))
    }
}

/// Leaves out the events that make or name what a user with these grants does not see.
pub(crate) fn seen_events(all: Vec<Recorded>, file: &File, grants: &Grants) -> Vec<Recorded> {
    let seen = file.seen_by(grants);
    let ids = |file: &File| -> BTreeSet<u32> {
        let debts = file.debts.keys().map(|id| id.0);
        let payments = file.payments.keys().map(|id| id.0);
        let promises = file.promises.keys().map(|id| id.0);
        let notes = file.notes.keys().map(|id| id.0);
        let disputes = file.disputes.keys().map(|id| id.0);
        debts.chain(payments).chain(promises).chain(notes).chain(disputes).collect()
    };
    let hidden: BTreeSet<u32> = ids(file).difference(&ids(&seen)).copied().collect();
    let shows = |event: &FileEvent| {
        if let FileEvent::ClientJoined { client, .. } = event.fact() {
            return grants.allows(*client);
        }
        let (made, named) = event.ids();
        !made.into_iter().chain(named).any(|id| hidden.contains(&id))
    };
    let mut kept: Vec<Recorded> = all.into_iter().filter(|r| shows(&r.event)).collect();
    for recorded in &mut kept {
        if let FileEvent::FileOpened { client, customer_number, .. } = &mut recorded.event
            && !grants.allows(*client)
        {
            *customer_number = None;
        }
    }
    kept
}
