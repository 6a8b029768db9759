//! A whole desk from one store into another, its chains verified before they are written.

use std::collections::{BTreeMap, VecDeque};

use journal::StreamId;

use crate::engine::{
    Beside, Bulk, Head, LookRow, LookupRow, Part, PlaceRows, Refused, RowChange, Rows, SnapshotRow,
    Stored, TakenRow, Write,
};
use crate::verify::PARTS;
use crate::wire::{START, chain};
use crate::{Store, StoreError, cells};

/// Rows kept by what is looked up that are written together.
const TOGETHER: usize = 5_000;
/// Heads read together.
const HEADS: usize = 10_000;

impl Store {
    /// Whether nothing has ever happened on it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        Ok(self.engine().heads((0, PARTS - 1), None, 1)?.is_empty())
    }

    /// Writes every stream with its keys and rows, who looked at it, settings, passwords and the
    /// records of imports into `target`, an empty store under the same desk key: the streams in
    /// one durable step, so that what is cut short leaves an empty target. Claims, sign-ins and
    /// uploads stay behind. `progress` is told how many of the 1,024 parts are done. Returns how
    /// many streams there were.
    ///
    /// # Errors
    /// When a database fails, a chain does not verify, `target` is not empty, or somebody wrote
    /// into this store meanwhile; then no stream was written.
    pub fn copy_into(
        &self,
        target: &Self,
        progress: &mut dyn FnMut(i64, i64),
    ) -> Result<u64, StoreError> {
        if !self.desk_key().is(target.desk_key()) {
            return Err(StoreError::Misuse("both stores must be under the same desk key"));
        }
        if !target.is_empty()? {
            return Err(StoreError::Misuse("the target holds a desk already; name an empty one"));
        }
        for (id, text) in self.engine().pools()? {
            target.engine().add_pool(id, &text)?;
        }
        for space in cells::MOVING {
            for cell in self.engine().cells(space)? {
                target.engine().put_cell(space, &cell, None)?;
            }
        }
        let mut pieces = Pieces::of(self, progress);
        target.engine().load_bulk(&mut pieces).map_err(|refused| match refused {
            Refused::Store(error) => error,
            Refused::Conflict(_) | Refused::Erased(_) | Refused::Taken { .. } => {
                StoreError::Misuse("the target holds a stream or number of the source")
            }
        })
    }
}

/// How far a source was read.
enum Stage {
    /// Part by part.
    Part(i64),
    /// The rows that find files.
    Lookups(Option<LookupRow>),
    /// The numbers.
    Taken(Option<TakenRow>),
    /// Everything.
    Done,
}

/// A source, piece by piece.
struct Pieces<'a> {
    from: &'a Store,
    progress: &'a mut dyn FnMut(i64, i64),
    stage: Stage,
    ready: VecDeque<Bulk>,
    /// Over the heads as they were read.
    heads: blake3::Hasher,
}

impl<'a> Pieces<'a> {
    fn of(from: &'a Store, progress: &'a mut dyn FnMut(i64, i64)) -> Self {
        let (stage, ready) = (Stage::Part(0), VecDeque::new());
        Self { from, progress, stage, ready, heads: blake3::Hasher::new() }
    }

    /// Reads on; `false` at the end.
    fn read_on(&mut self) -> Result<bool, StoreError> {
        match &self.stage {
            Stage::Part(PARTS) => self.stage = Stage::Lookups(None),
            Stage::Part(part) => {
                let part = *part;
                self.read_part(part)?;
                self.stage = Stage::Part(part + 1);
                (self.progress)(part + 1, PARTS);
            }
            Stage::Lookups(after) => {
                let lookups = self.from.engine().lookups(after.as_ref(), TOGETHER)?;
                let last = lookups.last().cloned();
                self.ready.push_back(Bulk::Rows(Rows { lookups, ..Rows::default() }));
                self.stage = last.map_or(Stage::Taken(None), |last| Stage::Lookups(Some(last)));
            }
            Stage::Taken(after) => {
                let taken = self.from.engine().all_taken(after.as_ref(), TOGETHER)?;
                let last = taken.last().cloned();
                self.ready.push_back(Bulk::Rows(Rows { taken, ..Rows::default() }));
                if let Some(last) = last {
                    self.stage = Stage::Taken(Some(last));
                } else {
                    self.check_heads()?;
                    self.stage = Stage::Done;
                }
            }
            Stage::Done => return Ok(false),
        }
        Ok(true)
    }

    fn read_part(&mut self, part: i64) -> Result<(), StoreError> {
        let Part { streams, orphans } = self.from.engine().part(part)?;
        if let Some(stream) = orphans.first() {
            let (stream, what) = (*stream, "there are events and no head".to_owned());
            return Err(StoreError::Unreadable { stream, seq: 1, what });
        }
        self.ready.push_back(Bulk::Sealed(self.from.engine().sealed(part)?));
        let mut rows = by_stream(self.from.engine().beside(part)?);
        for stored in streams {
            verify(&stored)?;
            let Stored { head, keys, snapshot: _, events } = stored;
            add_head(&mut self.heads, &head);
            let Own { rows: add, place, snapshot, looks } =
                rows.remove(&head.stream).unwrap_or_default();
            let rows = RowChange { add, place: Some(place), ..RowChange::default() };
            let (stream, kind) = (head.stream, head.kind);
            let write = Write { stream, kind, expected: 0, events, keys, snapshot, rows };
            self.ready.push_back(Bulk::Stream(Box::new(write), looks));
        }
        Ok(())
    }

    /// What was read part by part is a desk as of one moment only if nothing happened meanwhile.
    fn check_heads(&self) -> Result<(), StoreError> {
        let mut heads = blake3::Hasher::new();
        let mut after = None;
        loop {
            let page = self.from.engine().heads((0, PARTS - 1), after, HEADS)?;
            let Some(last) = page.last() else { break };
            after = Some(last.stream);
            for head in &page {
                add_head(&mut heads, head);
            }
        }
        if heads.finalize() == self.heads.finalize() {
            return Ok(());
        }
        Err(StoreError::Misuse(
            "somebody wrote into the desk while it was copied; stop whatever serves it, and copy \
             again",
        ))
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

fn add_head(hasher: &mut blake3::Hasher, head: &Head) {
    hasher.update(&head.stream.number().to_be_bytes());
    hasher.update(&head.version.to_be_bytes());
    hasher.update(&head.hash);
}

/// What one stream has beside its events.
#[derive(Default)]
struct Own {
    rows: Rows,
    place: PlaceRows,
    snapshot: Option<SnapshotRow>,
    looks: Vec<LookRow>,
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
