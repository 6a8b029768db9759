//! A whole desk, read piece by piece: for one that moves, is backed up or brought back.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::ControlFlow;

use journal::{StreamId, StreamKind};

use crate::engine::{
    AttachmentRow, Beside, Bulk, Cell, Engine, Hash, Head, LookRow, LookupRow, Part, PlaceRows,
    RowChange, Rows, SealedRow, SnapshotRow, Stored, TakenRow, Write,
};
use crate::seal::{part_root, tree};
use crate::untold::{Small, Untold};
use crate::verify::PARTS;
use crate::wire::{START, chain};
use crate::{Progress, StoreError};

/// Rows kept by what is looked up that are written together.
const TOGETHER: usize = 5_000;
/// Documents read together; each may have ten megabytes.
const DOCUMENTS: usize = 4;
/// Heads read together.
const HEADS: usize = 10_000;

/// What a whole desk is read from: a database as of one moment, also while others write.
pub trait Whole {
    /// One part.
    ///
    /// # Errors
    /// When the database fails, as all here.
    fn part(&mut self, part: i64) -> Result<Part, StoreError>;
    /// What a part holds beside its events.
    ///
    /// # Errors
    /// As [`Whole::part`].
    fn beside(&mut self, part: i64) -> Result<Beside, StoreError>;
    /// What was sealed of a part, by day and stream.
    ///
    /// # Errors
    /// As [`Whole::part`].
    fn sealed(&mut self, part: i64) -> Result<Vec<SealedRow>, StoreError>;
    /// Documents of a part, in order of stream and id, after one of them; at most `limit`.
    ///
    /// # Errors
    /// As [`Whole::part`].
    fn attachments(
        &mut self,
        part: i64,
        after: Option<(StreamId, u32)>,
        limit: usize,
    ) -> Result<Vec<(StreamId, AttachmentRow)>, StoreError>;
    /// All lookup rows, in an order of the database's own, after one of them; at most `limit`.
    ///
    /// # Errors
    /// As [`Whole::part`].
    fn lookups(
        &mut self,
        after: Option<&LookupRow>,
        limit: usize,
    ) -> Result<Vec<LookupRow>, StoreError>;
    /// All taken rows, in order of key and kind, after one of them; at most `limit`.
    ///
    /// # Errors
    /// As [`Whole::part`].
    fn all_taken(
        &mut self,
        after: Option<&TakenRow>,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError>;
    /// All pools.
    ///
    /// # Errors
    /// As [`Whole::part`].
    fn pools(&mut self) -> Result<Vec<(i64, String)>, StoreError>;
    /// All cells of a space, by key.
    ///
    /// # Errors
    /// As [`Whole::part`].
    fn cells(&mut self, space: &str) -> Result<Vec<Cell>, StoreError>;
}

/// What a reading went through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) streams: u64,
    pub(crate) events: u64,
    /// Over all streams as they stand; as of a day, when it is sealed.
    pub(crate) root: Hash,
    /// Over what no event tells.
    pub(crate) untold: Hash,
}

/// How far a source was read.
enum Stage {
    /// Part by part.
    Part(i64),
    /// The documents of a part.
    Documents(i64, Option<(StreamId, u32)>),
    /// The rows that find files.
    Lookups(Option<LookupRow>),
    /// The numbers.
    Taken(Option<TakenRow>),
    /// Everything.
    Done,
}

/// What is asked once all was read and before it is kept.
pub(crate) type Last<'a> = dyn FnMut(&Tally) -> Result<(), StoreError> + 'a;

/// A source, piece by piece, its chains verified.
pub(crate) struct Pieces<'a> {
    from: &'a mut dyn Whole,
    /// Whose keys and rows stay behind, since they were erased after the source was written.
    erased: Option<&'a BTreeSet<StreamId>>,
    progress: &'a mut Progress<'a>,
    last: &'a mut Last<'a>,
    stage: Stage,
    ready: VecDeque<Bulk>,
    roots: Vec<Hash>,
    tally: Tally,
    small: Small,
    untold: Untold,
    /// The files so far, in order.
    files: Vec<StreamId>,
    strays: u64,
}

impl<'a> Pieces<'a> {
    pub(crate) fn of(
        from: &'a mut dyn Whole,
        erased: Option<&'a BTreeSet<StreamId>>,
        progress: &'a mut Progress<'a>,
        last: &'a mut Last<'a>,
    ) -> Result<Self, StoreError> {
        let (small, mut untold) = (Small::of(from)?, Untold::default());
        untold.add_small(&small);
        Ok(Self {
            from,
            erased,
            progress,
            last,
            stage: Stage::Part(0),
            ready: VecDeque::new(),
            roots: Vec::new(),
            tally: Tally::default(),
            small,
            untold,
            files: Vec::new(),
            strays: 0,
        })
    }

    /// What is small, for whoever writes it beside the pieces.
    pub(crate) fn small(&self) -> &Small {
        &self.small
    }

    /// How many rows were left behind since they follow from no file, once all was read.
    pub(crate) fn strays(&self) -> u64 {
        self.strays
    }

    /// Reads on; `false` at the end.
    fn read_on(&mut self) -> Result<bool, StoreError> {
        match &self.stage {
            Stage::Part(PARTS) => {
                self.tally.root = tree(&self.roots);
                self.tally.untold = self.untold.end();
                self.stage = Stage::Lookups(None);
            }
            Stage::Part(part) => {
                let part = *part;
                self.read_part(part)?;
                self.stage = Stage::Documents(part, None);
            }
            Stage::Documents(part, after) => {
                let (part, after) = (*part, *after);
                self.stage = self.read_documents(part, after)?;
            }
            Stage::Lookups(after) => {
                let mut lookups = self.from.lookups(after.as_ref(), TOGETHER)?;
                let last = lookups.last().cloned();
                lookups.retain(|row| self.comes_along(row.stream));
                self.ready.push_back(Bulk::Rows(Rows { lookups, ..Rows::default() }));
                self.stage = last.map_or(Stage::Taken(None), |last| Stage::Lookups(Some(last)));
            }
            Stage::Taken(after) => {
                let mut taken = self.from.all_taken(after.as_ref(), TOGETHER)?;
                let last = taken.last().cloned();
                taken.retain(|row| self.comes_along(row.stream));
                self.ready.push_back(Bulk::Rows(Rows { taken, ..Rows::default() }));
                if let Some(last) = last {
                    self.stage = Stage::Taken(Some(last));
                } else {
                    (self.last)(&self.tally)?;
                    self.stage = Stage::Done;
                }
            }
            Stage::Done => return Ok(false),
        }
        Ok(true)
    }

    fn read_part(&mut self, part: i64) -> Result<(), StoreError> {
        let Part { streams, orphans } = self.from.part(part)?;
        if let Some(stream) = orphans.first() {
            let (stream, what) = (*stream, "there are events and no head".to_owned());
            return Err(StoreError::Unreadable { stream, seq: 1, what });
        }
        let sealed = self.from.sealed(part)?;
        self.untold.add_sealed(&sealed);
        self.ready.push_back(Bulk::Sealed(sealed));
        let mut rows = by_stream(self.from.beside(part)?);
        let mut heads = Vec::with_capacity(streams.len());
        for stored in streams {
            verify(&stored)?;
            heads.push(stored.head);
            self.tally.streams += 1;
            self.tally.events += u64::try_from(stored.events.len()).unwrap_or(u64::MAX);
            let mut own = rows.remove(&stored.head.stream).unwrap_or_default();
            self.untold.add_stream(&stored, &own.looks);
            if stored.head.kind == StreamKind::File {
                self.files.push(stored.head.stream);
            } else {
                let looks = std::mem::take(&mut own.looks);
                self.strays += own.count();
                own = Own { looks, ..Own::default() };
            }
            self.ready.push_back(self.piece(stored, own));
        }
        self.strays += rows.values().map(Own::count).sum::<u64>();
        self.roots.push(part_root(&heads));
        Ok(())
    }

    /// Some documents of a part; the stage after them.
    fn read_documents(
        &mut self,
        part: i64,
        after: Option<(StreamId, u32)>,
    ) -> Result<Stage, StoreError> {
        let rows = self.from.attachments(part, after, DOCUMENTS)?;
        let last = rows.last().map(|(stream, row)| (*stream, row.id));
        for (stream, row) in rows {
            self.untold.add_attachment(stream, &row);
            if stream.part() != part {
                self.strays += 1;
            } else if self.comes_along(stream) {
                self.ready.push_back(Bulk::Attachment(stream, row));
            }
        }
        if last.is_some() {
            return Ok(Stage::Documents(part, last));
        }
        if (self.progress)(part + 1, PARTS).is_break() {
            return Err(StoreError::Stopped);
        }
        Ok(Stage::Part(part + 1))
    }

    /// A stream as it is to be written; of one that was erased what an erasure leaves.
    fn piece(&self, stored: Stored, own: Own) -> Bulk {
        let Stored { head, mut keys, snapshot: _, events } = stored;
        let Own { rows: mut add, mut place, mut snapshot, looks } = own;
        if self.is_erased(head.stream) {
            (add, place, snapshot) = Default::default();
            keys.clear();
        }
        let rows = RowChange { add, place: Some(place), ..RowChange::default() };
        let (stream, kind) = (head.stream, head.kind);
        let (attached, detached) = (Vec::new(), Vec::new());
        let write =
            Write { stream, kind, expected: 0, events, keys, snapshot, attached, detached, rows };
        Bulk::Stream(Box::new(write), looks)
    }

    /// Whether a row that says it follows from a file may: there is such a file, and it was not erased.
    fn comes_along(&mut self, stream: StreamId) -> bool {
        if self.files.binary_search(&stream).is_err() {
            self.strays += 1;
            return false;
        }
        !self.is_erased(stream)
    }

    fn is_erased(&self, stream: StreamId) -> bool {
        self.erased.is_some_and(|erased| erased.contains(&stream))
    }
}

impl Iterator for Pieces<'_> {
    type Item = Result<Bulk, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(piece) = self.ready.pop_front() {
                return Some(Ok(piece));
            }
            match self.read_on() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// The root over all streams as they stand in an engine.
pub(crate) fn root_of(engine: &dyn Engine) -> Result<Hash, StoreError> {
    let mut roots = Vec::new();
    for part in 0..PARTS {
        let (mut heads, mut after): (Vec<Head>, _) = (Vec::new(), None);
        loop {
            let page = engine.heads((part, part), after, HEADS)?;
            let Some(last) = page.last() else { break };
            after = Some(last.stream);
            heads.extend(page);
        }
        roots.push(part_root(&heads));
    }
    Ok(tree(&roots))
}

/// A progress that stops nothing.
pub(crate) fn unstopped(
    progress: &mut dyn FnMut(i64, i64),
) -> impl FnMut(i64, i64) -> ControlFlow<()> {
    move |done, of| {
        progress(done, of);
        ControlFlow::Continue(())
    }
}

/// What one stream has beside its events.
#[derive(Default)]
struct Own {
    rows: Rows,
    place: PlaceRows,
    snapshot: Option<SnapshotRow>,
    looks: Vec<LookRow>,
}

impl Own {
    fn count(&self) -> u64 {
        let Self { rows, place, snapshot, looks } = self;
        let Rows { lookups, taken, agenda, talks } = rows;
        let one = usize::from(place.queue.is_some())
            + usize::from(place.wake.is_some())
            + usize::from(snapshot.is_some());
        let many = [lookups.len(), taken.len(), agenda.len(), talks.len(), looks.len()];
        u64::try_from(one + many.iter().sum::<usize>()).unwrap_or(u64::MAX)
    }
}

fn by_stream(beside: Beside) -> BTreeMap<StreamId, Own> {
    let mut found: BTreeMap<StreamId, Own> = BTreeMap::new();
    let Beside { agenda, talks, queue, wakes, snapshots, looks } = beside;
    for (stream, row) in agenda {
        found.entry(stream).or_default().rows.agenda.push(row);
    }
    for (stream, row) in talks {
        found.entry(stream).or_default().rows.talks.push(row);
    }
    for (stream, row) in queue {
        found.entry(stream).or_default().place.queue = Some(row);
    }
    for (stream, row) in wakes {
        found.entry(stream).or_default().place.wake = Some(row);
    }
    for (stream, row) in snapshots {
        found.entry(stream).or_default().snapshot = Some(row);
    }
    for (stream, row) in looks {
        found.entry(stream).or_default().looks.push(row);
    }
    found
}

fn verify(stored: &Stored) -> Result<(), StoreError> {
    let (mut seq, mut hash) = (0, START);
    for row in &stored.events {
        hash = chain(&hash, &row.bytes);
        seq += 1;
        if row.seq != seq || row.hash != hash {
            let (stream, what) = (stored.head.stream, "its chain does not verify".to_owned());
            return Err(StoreError::Unreadable { stream, seq: row.seq, what });
        }
    }
    if (seq, hash) == (stored.head.version, stored.head.hash) {
        return Ok(());
    }
    let (stream, what) = (stored.head.stream, "the chain does not end at the head".to_owned());
    Err(StoreError::Unreadable { stream, seq, what })
}
