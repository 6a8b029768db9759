//! Appending: sealed and chained events with the rows that follow from them, in one transaction.

use calendar::Timestamp;
use journal::{ClientEvent, DeskEvent, File, FileEvent, StreamId, StreamKind, UserId};

use crate::attachment::{Attached, sealed_all};
use crate::engine::{
    EventRow, Head, Idem, Refused, Remembered, RowChange, TakenRow, Wanted, Write,
};
use crate::load::merges;
use crate::wire::{Event, NamedKey, NoKey, START, Writer};
use crate::{AppendError, FileRows, NumberKind, Store, StoreError, index, snapshot};

/// The events of an append, by the kind of their stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Events {
    /// Of a customer's file.
    File(Vec<FileEvent>),
    /// Of a client.
    Client(Vec<ClientEvent>),
    /// Of the desk.
    Desk(Vec<DeskEvent>),
}

impl Events {
    fn kind(&self) -> StreamKind {
        match self {
            Self::File(_) => StreamKind::File,
            Self::Client(_) => StreamKind::Client,
            Self::Desk(_) => StreamKind::Desk,
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::File(events) => events.len(),
            Self::Client(events) => events.len(),
            Self::Desk(events) => events.len(),
        }
    }
}

/// Events to be added to one stream.
#[derive(Clone, Debug)]
pub struct Append {
    /// Which stream.
    pub stream: StreamId,
    /// The version it was decided on; 0 for a new stream.
    pub expected: u64,
    /// When, in whole milliseconds.
    pub at: Timestamp,
    /// By whom.
    pub by: UserId,
    /// What happened, oldest first.
    pub events: Events,
    /// Under what a repeat is known.
    pub idem: Option<Idem>,
    /// The file before and after, for the index rows: always for a file, never else.
    pub rows: Option<FileRows>,
}

/// What came of an append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The stream's version after it.
    pub version: u64,
    /// It had been made before, under the same idempotency key; nothing was written now.
    pub repeated: bool,
}

/// An append made ready, or found to have been made.
enum Prepared {
    Write(Box<Write>),
    Repeat(Appended),
}

impl Store {
    /// Appends to streams of one part, all or nothing, durably before it returns.
    ///
    /// # Errors
    /// [`AppendError`]; then nothing was written.
    pub fn append(&self, appends: &[Append]) -> Result<Vec<Appended>, AppendError> {
        self.append_attaching(appends, &[])
    }

    /// As [`Store::append`], with the bytes of the documents that the events attach.
    ///
    /// # Errors
    /// [`AppendError`]; then nothing was written.
    pub fn append_attaching(
        &self,
        appends: &[Append],
        attached: &[Attached<'_>],
    ) -> Result<Vec<Appended>, AppendError> {
        check_group(appends)?;
        match self.try_append(appends, attached, true) {
            // It may have been our own repeat that won, or a stream that is not new: look again.
            Err(AppendError::Conflict { .. }) => self.try_append(appends, attached, false),
            done => done,
        }
    }

    /// The append that was made to `stream` under this idempotency key, if one was.
    ///
    /// # Errors
    /// [`AppendError::OtherInput`] when it had another input, or [`AppendError::Store`].
    pub fn earlier(&self, stream: StreamId, idem: Idem) -> Result<Option<Appended>, AppendError> {
        match self.engine().earlier(stream, idem.key)? {
            Some(earlier) if earlier.input != idem.input => Err(AppendError::OtherInput { stream }),
            found => Ok(found.map(|e| Appended { version: e.version, repeated: true })),
        }
    }

    /// `trusting`: a stream expected to be new is taken to be so; the write itself tells.
    fn try_append(
        &self,
        appends: &[Append],
        attached: &[Attached<'_>],
        trusting: bool,
    ) -> Result<Vec<Appended>, AppendError> {
        let mut writes = Vec::with_capacity(appends.len());
        let mut answers = Vec::with_capacity(appends.len());
        let mut last = None;
        for append in appends {
            match self.prepare(append, attached, trusting)? {
                Prepared::Repeat(answer) => answers.push(answer),
                Prepared::Write(mut write) => {
                    if let Some(rows) = &append.rows {
                        let place = self.place_rows(&rows.place, append.at, &mut last)?;
                        write.rows.place = Some(place);
                    }
                    let version = write.events.last().map_or(write.expected, |last| last.seq);
                    answers.push(Appended { version, repeated: false });
                    writes.push(*write);
                }
            }
        }
        if !writes.is_empty() {
            self.engine().append(&writes).map_err(refused)?;
        }
        Ok(answers)
    }

    fn prepare(
        &self,
        append: &Append,
        attached: &[Attached<'_>],
        trusting: bool,
    ) -> Result<Prepared, AppendError> {
        let Append { stream, expected, at, by, events, idem, rows } = append;
        let (stream, expected, kind) = (*stream, *expected, events.kind());
        let is_new = expected == 0 && trusting;
        let stored = if is_new { None } else { self.engine().read(stream, Wanted::Head)? };
        if let (Some(idem), true) = (idem, stored.is_some())
            && let Some(earlier) = self.earlier(stream, *idem)?
        {
            return Ok(Prepared::Repeat(earlier));
        }
        let new_head = Head { stream, kind, version: 0, hash: START };
        let head = stored.as_ref().map_or(new_head, |stored| stored.head);
        if head.version != expected || head.kind != kind {
            return Err(AppendError::Conflict { stream });
        }
        let (new_key, key_row) = match (kind, expected) {
            (StreamKind::File, 0) => {
                let (key, row) = self.new_key(stream);
                (Some(key), Some(row))
            }
            (StreamKind::File | StreamKind::Client | StreamKind::Desk, _) => (None, None),
        };
        let known = self.keys(stream, kind, stored.as_ref().map_or(&[], |s| &s.keys));
        let key = new_key.as_ref().or(known.first());
        if kind == StreamKind::File && key.is_none() {
            return Err(AppendError::Closed { stream });
        }
        let mut writer =
            Writer::new(stream, (*at, *by), (expected, head.hash), key, self.entropy());
        let written = match events {
            Events::File(events) => write_all(&mut writer, events),
            Events::Client(events) => write_all(&mut writer, events),
            Events::Desk(events) => write_all(&mut writer, events),
        };
        let mut written = written.map_err(|NoKey| AppendError::Closed { stream })?;
        let ends = written.last().map_or(expected, |last| last.seq);
        if let Some(first) = written.first_mut() {
            first.remembered = idem.map(|idem| Box::new(Remembered { idem, ends }));
        }
        let mut write = Write {
            stream,
            kind,
            expected,
            events: written,
            keys: key_row.into_iter().collect(),
            snapshot: None,
            attached: Vec::new(),
            detached: Vec::new(),
            rows: RowChange::default(),
        };
        if let (Some(rows), Events::File(events), Some(key)) = (rows, events, key) {
            (write.attached, write.detached) =
                sealed_all(stream, events, attached, key, self.entropy())?;
            self.add_rows(&mut write, rows, events, key)?;
        }
        Ok(Prepared::Write(Box::new(write)))
    }

    fn add_rows(
        &self,
        write: &mut Write,
        rows: &FileRows,
        events: &[FileEvent],
        key: &NamedKey,
    ) -> Result<(), AppendError> {
        let FileRows { before, after, place: _ } = rows;
        let before = before.as_deref();
        let version = write.events.last().map_or(write.expected, |last| last.seq);
        let before_version = before.map_or(0, |file| file.version);
        if after.version != version || before_version != write.expected {
            let what = "the file before and after an append must be folded to its versions";
            return Err(StoreError::Misuse(what).into());
        }
        let undoes = events.iter().any(|event| matches!(event, FileEvent::MergeUndone { .. }));
        if before.is_some_and(|file| file.merged_into.is_some()) && !undoes {
            return Err(AppendError::Closed { stream: write.stream });
        }
        write.rows = row_change(write.stream, before, after);
        // A snapshot from the time when two files were one holds what is the other's.
        let parts = events.iter().any(|event| matches!(event, FileEvent::FileParted { .. }));
        let is_due = snapshot::is_due(write.expected, version) && !events.iter().any(merges);
        if is_due || parts {
            write.snapshot = Some(self.snapshot(write.stream, after, key));
        }
        Ok(())
    }
}

/// The rows that change from one state of a file to the next.
pub(crate) fn row_change(stream: StreamId, before: Option<&File>, after: &File) -> RowChange {
    let mut change = match before {
        None => RowChange { add: index::rows(stream, after), ..RowChange::default() },
        // Most appends tell of contacts and promises: they move nothing that is searched for.
        Some(before) if index::is_found_alike(before, after) => {
            index::change(index::lists(before), index::lists(after))
        }
        Some(before) => index::change(index::rows(stream, before), index::rows(stream, after)),
    };
    // A file that goes away keeps its numbers until the one it lives on in takes them over, so
    // that no import in between makes the customer anew.
    if after.merged_into.is_some() {
        change.drop.taken.clear();
    }
    change.take_over = may_take_over(after);
    if let Some(before) = before {
        change.take_over.extend(before.merged_into);
        hand_back(stream, before, after, &mut change);
    }
    change
}

/// The numbers of a file that parts are its own at once, though it is still to come back: an
/// import in between must neither make the customer anew nor book to the wrong one.
fn hand_back(stream: StreamId, before: &File, after: &File, change: &mut RowChange) {
    let parted = before.joined.iter().find(|join| !after.joined.contains(join));
    let Some(parted) = parted else { return };
    // It may have them again already, where two servers finished one merge at once.
    change.take_over.extend([stream, parted.from]);
    change.add.taken.extend(change.drop.taken.drain(..).map(|row| TakenRow {
        stream: parted.from,
        item: row.item.saturating_sub(parted.base),
        ..row
    }));
}

/// The streams whose numbers a file may make its own: those that live on in it.
pub(crate) fn may_take_over(file: &File) -> Vec<StreamId> {
    file.joined.iter().map(|join| join.from).collect()
}

fn write_all<E: Event>(writer: &mut Writer<'_>, events: &[E]) -> Result<Vec<EventRow>, NoKey> {
    events.iter().map(|event| writer.next(event)).collect()
}

fn check_group(appends: &[Append]) -> Result<(), StoreError> {
    let mut streams: Vec<StreamId> = appends.iter().map(|append| append.stream).collect();
    streams.sort_unstable();
    if streams.first().map(|id| id.part()) != streams.last().map(|id| id.part()) {
        return Err(StoreError::Misuse("one append writes streams of one part"));
    }
    if streams.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(StoreError::Misuse("one append names each stream once"));
    }
    for append in appends {
        if append.events.len() == 0 {
            return Err(StoreError::Misuse("an append holds an event"));
        }
        if append.rows.is_some() != (append.events.kind() == StreamKind::File) {
            return Err(StoreError::Misuse("an append to a file brings its rows, no other does"));
        }
        if append.at.subsec_nanosecond() % 1_000_000 != 0 {
            return Err(StoreError::Misuse("an event is recorded at a whole millisecond"));
        }
    }
    Ok(())
}

pub(crate) fn refused(refused: Refused) -> AppendError {
    match refused {
        Refused::Conflict(stream) => AppendError::Conflict { stream },
        Refused::Erased(stream) => AppendError::Closed { stream },
        Refused::Taken { stream, held } => {
            AppendError::Taken { stream, by: held.stream, what: describe(&held) }
        }
        Refused::Store(error) => AppendError::Store(error),
    }
}

fn describe(held: &TakenRow) -> String {
    let number = held.key.split_once('/').map_or(held.key.as_str(), |(_, number)| number);
    match NumberKind::from_number(held.kind) {
        Some(NumberKind::Customer) => format!("customer number {number}"),
        Some(NumberKind::Debt) => format!("invoice number {number}"),
        None => number.to_owned(),
    }
}
