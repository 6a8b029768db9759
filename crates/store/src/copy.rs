//! Copying a whole store into an empty one, chains verified on arrival.

use std::ops::Range;

use crate::engine::{Refused, RowChange, Stored, Wanted, Write};
use crate::snapshot::fingerprint;
use crate::verify::PARTS;
use crate::wire::{START, chain};
use crate::{Store, StoreError, cells};

/// Parts read together: the tables kept by what is looked up are read once for so many.
const TOGETHER: i64 = 64;

impl Store {
    /// Writes every stream with its keys and rows into `target`, an empty store under the same
    /// desk key, in one durable step. Leases and who looked stay behind. Returns how many streams
    /// there were.
    ///
    /// # Errors
    /// When a database fails, a chain does not verify, or `target` is not empty.
    pub fn copy_into(&self, target: &Store) -> Result<u64, StoreError> {
        if !self.desk_key().is(target.desk_key()) {
            return Err(StoreError::Misuse("both stores must be under the same desk key"));
        }
        for (id, text) in self.engine().pools()? {
            target.engine().add_pool(id, &text)?;
        }
        let all = (0..PARTS / TOGETHER).flat_map(|group| {
            match writes(self, group * TOGETHER..(group + 1) * TOGETHER) {
                Ok(writes) => writes.into_iter().map(Ok).collect(),
                Err(error) => vec![Err(error)],
            }
        });
        let copied = target.engine().load_bulk(&mut { all });
        let copied = copied.map_err(|refused| match refused {
            Refused::Store(error) => error,
            Refused::Conflict(_) | Refused::Erased(_) | Refused::Taken { .. } => {
                StoreError::Misuse("the target holds a stream or number of the source")
            }
        })?;
        for part in 0..PARTS {
            let rows = self.engine().sealed(part)?;
            if !rows.is_empty() {
                target.engine().add_sealed(part, &rows)?;
            }
        }
        for space in cells::SPACES {
            for cell in self.engine().cells(space)? {
                target.engine().put_cell(space, &cell, None)?;
            }
        }
        Ok(copied)
    }
}

/// The streams of some parts as writes.
fn writes(from: &Store, parts: Range<i64>) -> Result<Vec<Write>, StoreError> {
    let mut streams = Vec::new();
    for part in parts {
        streams.extend(from.engine().part(part)?.streams);
    }
    let mut rows = from.engine().rows_of(&streams.iter().map(|s| s.head.stream).collect())?;
    let mut writes = Vec::with_capacity(streams.len());
    for stored in streams {
        verify(&stored)?;
        let stream = stored.head.stream;
        let with_snapshot = from.engine().read(stream, Wanted::SinceSnapshot(fingerprint()))?;
        let (add, place) = rows.remove(&stream).unwrap_or_default();
        writes.push(Write {
            stream,
            kind: stored.head.kind,
            expected: 0,
            events: stored.events,
            idem: None,
            key: stored.keys.into_iter().next(),
            snapshot: with_snapshot.and_then(|stored| stored.snapshot),
            rows: RowChange { add, place: Some(place), ..RowChange::default() },
        });
    }
    Ok(writes)
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
