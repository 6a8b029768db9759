//! Snapshots: a file's fold, sealed, as a cache that can always be thrown away.

use std::sync::OnceLock;

use journal::{File, StreamId};

use crate::engine::{SnapshotRow, StaleSnapshot, Wanted};
use crate::sample;
use crate::verify::PARTS;
use crate::wire::NamedKey;
use crate::{Store, StoreError};

/// Raise it when a file's fold changes its meaning without changing its bytes.
const FORMAT: &[u8] = b"auricle file 1";
/// A snapshot is written when a stream's version passes a multiple of this.
const EVERY: u64 = 32;

/// What a snapshot must carry to be read: a hash over how this program encodes a whole file.
pub(crate) fn fingerprint() -> i64 {
    static FINGERPRINT: OnceLock<i64> = OnceLock::new();
    *FINGERPRINT.get_or_init(|| {
        let mut hasher = blake3::Hasher::new();
        hasher.update(FORMAT).update(&encode(&sample::file()));
        let hash = hasher.finalize();
        let (first, _) = hash.as_bytes().split_first_chunk().expect("a hash has 32 bytes");
        i64::from_be_bytes(*first)
    })
}

/// Whether an append from version `before` to `after` writes a snapshot.
pub(crate) fn is_due(before: u64, after: u64) -> bool {
    before / EVERY < after / EVERY
}

fn encode(file: &File) -> Vec<u8> {
    postcard::to_stdvec(file).expect("a file in memory is small enough to be encoded")
}

fn aad(stream: StreamId, version: u64) -> String {
    format!("snapshot {stream} {version}")
}

impl Store {
    /// The snapshot of a file, sealed with its key.
    pub(crate) fn snapshot(&self, stream: StreamId, file: &File, key: &NamedKey) -> SnapshotRow {
        let aad = aad(stream, file.version);
        let bytes = key.key.seal(&encode(file), aad.as_bytes(), self.entropy());
        SnapshotRow { version: file.version, fingerprint: fingerprint(), bytes }
    }

    /// Folds anew a few files whose snapshots another program wrote, as after an upgrade: until then
    /// each load of such a file folds it whole. It begins after a file, and returns with which it
    /// ended; `None` when none was left. Files that do not fold are passed over.
    ///
    /// # Errors
    /// When the database fails.
    pub fn renew_snapshots(
        &self,
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Option<StreamId>, StoreError> {
        for part in after.map_or(0, StreamId::part)..PARTS {
            let stale = self.engine().stale_snapshots(part, fingerprint(), after, limit)?;
            for old in &stale {
                self.renew_snapshot(old)?;
            }
            if let Some(last) = stale.last() {
                return Ok(Some(last.stream));
            }
        }
        Ok(None)
    }

    /// The file may be appended to while it is folded, and parted from one whose data is to go
    /// from it: what is folded here only replaces what was found before.
    fn renew_snapshot(&self, old: &StaleSnapshot) -> Result<(), StoreError> {
        let stream = old.stream;
        let file = match self.refold(stream, None) {
            Ok(Some(file)) => file,
            Ok(None)
            | Err(
                StoreError::Erased(_) | StoreError::Unreadable { .. } | StoreError::Unfit { .. },
            ) => return Ok(()),
            Err(error) => return Err(error),
        };
        let Some(stored) = self.engine().read(stream, Wanted::Head)? else { return Ok(()) };
        let keys = self.keys(stream, stored.head.kind, &stored.keys);
        let Some(key) = keys.last() else { return Ok(()) };
        self.engine().renew_snapshot(old, &self.snapshot(stream, &file, key))
    }

    /// The file in a snapshot; `None` when it does not open or decode: it is only a cache.
    pub(crate) fn open_snapshot(
        &self,
        stream: StreamId,
        row: &SnapshotRow,
        keys: &[NamedKey],
    ) -> Option<File> {
        let aad = aad(stream, row.version);
        let plain = keys.iter().find_map(|named| named.key.open(&row.bytes, aad.as_bytes()))?;
        let file: File = postcard::from_bytes(&plain).ok()?;
        (file.version == row.version).then_some(file)
    }
}
