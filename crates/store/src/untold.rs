//! What no event tells and a backup holds all the same: passwords, settings, programs' access, wrapped
//! keys, repeats that are known, what was sealed, documents, and who looked at whom. One hash is over all of it,
//! for a signature. What follows from events is not in it; that is made to follow from them again.

use crate::StoreError;
use crate::cells::MOVING;
use crate::engine::{
    AttachmentRow, Cell, Hash, KeyRow, LookRow, Remembered, SealedRow, Stored, Whole,
};
use crate::wire::stream_kind;

/// What is small, and belongs to no stream.
pub(crate) struct Small {
    /// By id.
    pub(crate) pools: Vec<(i64, String)>,
    /// With their spaces, each by key.
    pub(crate) cells: Vec<(&'static str, Cell)>,
}

impl Small {
    pub(crate) fn of(whole: &mut dyn Whole) -> Result<Self, StoreError> {
        let mut small = Self { pools: whole.pools()?, cells: Vec::new() };
        small.pools.sort_unstable();
        for space in MOVING {
            let mut cells = whole.cells(space)?;
            // A database orders text in a way of its own.
            cells.sort_unstable_by(|one, other| one.key.cmp(&other.key));
            small.cells.extend(cells.into_iter().map(|cell| (space, cell)));
        }
        Ok(small)
    }
}

/// The hash in the making. Every engine must be read to the same one, so rows of equal rank are put
/// in order here.
#[derive(Default)]
pub(crate) struct Untold(blake3::Hasher);

impl Untold {
    pub(crate) fn add_small(&mut self, small: &Small) {
        for (id, text) in &small.pools {
            self.add("pool", &[&id.to_be_bytes(), text.as_bytes()]);
        }
        for (space, Cell { key, until, value }) in &small.cells {
            self.add(space, &[key.as_bytes(), &until.to_be_bytes(), value]);
        }
    }

    pub(crate) fn add_sealed(&mut self, rows: &[SealedRow]) {
        let mut rows = rows.to_vec();
        rows.sort_unstable();
        for SealedRow { stream, day, version } in rows {
            let stream = stream.number().to_be_bytes();
            self.add("sealed", &[&stream, &day.to_be_bytes(), &version.to_be_bytes()]);
        }
    }

    pub(crate) fn add_stream(&mut self, stored: &Stored, looks: &[LookRow]) {
        let stream = stored.head.stream.number().to_be_bytes();
        self.add("head", &[&stream, stream_kind(stored.head.kind).as_bytes()]);
        let mut keys: Vec<&KeyRow> = stored.keys.iter().collect();
        keys.sort_unstable_by_key(|key| key.id);
        for KeyRow { id, wrapped } in keys {
            self.add("key", &[&id.to_be_bytes(), wrapped]);
        }
        for event in &stored.events {
            let Some(remembered) = &event.remembered else { continue };
            let Remembered { idem, ends } = &**remembered;
            let (seq, ends) = (event.seq.to_be_bytes(), ends.to_be_bytes());
            self.add("remembered", &[&seq, &idem.key, &idem.input, &ends]);
        }
        let mut looks = looks.to_vec();
        looks.sort_unstable_by_key(|look| (look.at, look.user));
        // As in a table: who looks twice in a millisecond looks once.
        looks.dedup();
        for LookRow { at, user } in looks {
            self.add("look", &[&at.to_be_bytes(), &user.0.to_be_bytes()]);
        }
    }

    pub(crate) fn add_attachment(&mut self, stream: journal::StreamId, row: &AttachmentRow) {
        let AttachmentRow { id, media, sealed } = row;
        let stream = stream.number().to_be_bytes();
        self.add("attachment", &[&stream, &id.to_be_bytes(), media.as_bytes(), sealed]);
    }

    /// A row. How many fields it has and how long each is goes before it, so that none can pass for
    /// another.
    fn add(&mut self, what: &str, fields: &[&[u8]]) {
        self.0.update(&long(fields.len()));
        for field in std::iter::once(&what.as_bytes()).chain(fields) {
            self.0.update(&long(field.len())).update(field);
        }
    }

    pub(crate) fn end(&self) -> Hash {
        *self.0.finalize().as_bytes()
    }
}

fn long(length: usize) -> [u8; 8] {
    u64::try_from(length).expect("what is in memory is no longer than that").to_be_bytes()
}
