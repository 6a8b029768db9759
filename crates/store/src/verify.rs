//! Verifying: every chain from its first event to its head, every sealed field, every fold.

use journal::{File, FileEvent, Recorded, StreamId, StreamKind};

use crate::engine::{Hash, Stored};
use crate::load::{check, decode};
use crate::wire::{Envelope, START, chain};
use crate::{Store, StoreError, index};

/// How many parts there are.
pub(crate) const PARTS: i64 = StreamId::PARTS;

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// In which stream.
    pub stream: StreamId,
    /// At which event, where it is one.
    pub seq: Option<u64>,
    /// What is wrong.
    pub what: String,
}

/// What a verification went through and found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Streams read.
    pub streams: u64,
    /// Events read.
    pub events: u64,
    /// Files whose keys were destroyed; their chains are verified all the same.
    pub erased: u64,
    /// What was found, in order. Empty when all is well.
    pub findings: Vec<Finding>,
}

impl Verified {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.findings.is_empty()
    }

    fn find(&mut self, stream: StreamId, seq: Option<u64>, what: impl Into<String>) {
        self.findings.push(Finding { stream, seq, what: what.into() });
    }
}

impl Store {
    /// Verifies everything. `progress` is told how many of the 1,024 parts are done.
    ///
    /// Each part is read as of one moment, so this may run while others write.
    ///
    /// # Errors
    /// When the database fails; what is wrong in it is in the answer.
    pub fn verify(&self, progress: &mut dyn FnMut(i64, i64)) -> Result<Verified, StoreError> {
        let mut verified = Verified::default();
        for part in 0..PARTS {
            let read = self.engine().part(part)?;
            for stream in read.orphans {
                verified.find(stream, None, "there are events and no head");
            }
            for stored in &read.streams {
                self.verify_stream(stored, &mut verified)?;
            }
            progress(part + 1, PARTS);
        }
        Ok(verified)
    }

    fn verify_stream(&self, stored: &Stored, verified: &mut Verified) -> Result<(), StoreError> {
        let stream = stored.head.stream;
        let found = verified.findings.len();
        verified.streams += 1;
        verified.events += u64::try_from(stored.events.len()).unwrap_or(u64::MAX);
        let end = verify_chain(stored, verified);
        if end != (stored.head.version, stored.head.hash) {
            let what = format!("the head is at {} and the chain at {}", stored.head.version, end.0);
            verified.find(stream, None, what);
        }
        if stored.head.kind == StreamKind::File && stored.keys.is_empty() {
            verified.erased += 1;
            return Ok(());
        }
        let keys = self.keys(stream, stored.head.kind, &stored.keys);
        for row in &stored.events {
            if let Err(what) = check(row, stream, &keys) {
                verified.find(stream, Some(row.seq), what);
            }
        }
        if stored.head.kind != StreamKind::File || verified.findings.len() != found {
            return Ok(());
        }
        let own = stored.events.iter().filter_map(|row| {
            let placed = decode::<FileEvent>(row, stream, &keys).ok()?;
            let (seq, at, by) = (placed.seq, placed.at, placed.by);
            Some(Recorded { seq, at, by, event: placed.event })
        });
        let own: Vec<Recorded> = own.collect();
        let mut other = |id, version| self.recorded(id, version).unwrap_or_default();
        match journal::replay(&own, &mut other) {
            Ok(file) => {
                self.verify_taken(stream, &file, verified)?;
                self.verify_documents(stream, &file, verified)
            }
            Err(fault) => {
                verified.find(stream, Some(fault.seq), fault.what);
                Ok(())
            }
        }
    }

    /// Every document of the file must be as it was attached. Those of a file that lives on in
    /// another are looked at there, where they may have been removed since.
    fn verify_documents(
        &self,
        stream: StreamId,
        file: &File,
        verified: &mut Verified,
    ) -> Result<(), StoreError> {
        if file.merged_into.is_none() {
            for what in self.altered_documents(stream, file)? {
                verified.find(stream, None, what);
            }
        }
        Ok(())
    }

    /// Every number of the file must be the file's.
    fn verify_taken(
        &self,
        stream: StreamId,
        file: &File,
        verified: &mut Verified,
    ) -> Result<(), StoreError> {
        let rows = index::rows(stream, file).taken;
        for kind in [crate::NumberKind::Customer, crate::NumberKind::Debt] {
            let of_kind = || rows.iter().filter(|row| row.kind == kind.number());
            let keys: Vec<String> = of_kind().map(|row| row.key.clone()).collect();
            for (row, held) in of_kind().zip(self.engine().taken(kind.number(), &keys)?) {
                if held.is_none_or(|held| held.stream != stream) {
                    let what = format!("the number of item {} is not kept as its own", row.item);
                    verified.find(stream, None, what);
                }
            }
        }
        Ok(())
    }
}

/// Follows the chain and returns where it ends.
fn verify_chain(stored: &Stored, verified: &mut Verified) -> (u64, Hash) {
    let stream = stored.head.stream;
    let (mut last, mut hash) = (0, START);
    for row in &stored.events {
        if row.seq != last + 1 {
            let what = format!("after event {last} comes event {}", row.seq);
            verified.find(stream, Some(row.seq), what);
        }
        if chain(&hash, &row.bytes) != row.hash {
            verified.find(
                stream,
                Some(row.seq),
                "its bytes and the hash before do not give its hash",
            );
        }
        let says = Envelope::read(&row.bytes).map(|envelope| (envelope.stream, envelope.seq));
        if says.is_ok_and(|says| says != (stream, row.seq)) {
            verified.find(stream, Some(row.seq), "it says that it belongs elsewhere");
        }
        (last, hash) = (row.seq, row.hash);
    }
    (last, hash)
}
