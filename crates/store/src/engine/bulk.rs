//! What a database is filled with in one go.

use journal::StreamId;

use super::{AttachmentRow, LookRow, Rows, SealedRow, Write};
use crate::StoreError;

/// A piece of a bulk load.
#[derive(Clone, Debug)]
pub enum Bulk {
    /// A stream, whole, with the rows that are keyed by it and who looked at it.
    Stream(Box<Write>, Vec<LookRow>),
    /// A document's bytes, of a stream that came before.
    Attachment(StreamId, AttachmentRow),
    /// Rows that are keyed by what is looked up.
    Rows(Rows),
    /// What was sealed of a part.
    Sealed(Vec<SealedRow>),
}

/// The pieces of a bulk load; it ends at the first failure.
pub type BulkLoad<'a> = dyn Iterator<Item = Result<Bulk, StoreError>> + 'a;

/// The next pieces of a bulk load, to be written together: at most `pieces`, and no more once the
/// documents among them weigh much.
pub(crate) fn chunk(load: &mut BulkLoad<'_>, pieces: usize) -> Result<Vec<Bulk>, StoreError> {
    let (mut chunk, mut weight) = (Vec::new(), 0);
    while chunk.len() < pieces && weight < CHUNK_BYTES {
        let Some(piece) = load.next().transpose()? else { break };
        if let Bulk::Attachment(_, row) = &piece {
            weight += row.sealed.len();
        }
        chunk.push(piece);
    }
    Ok(chunk)
}

/// How much documents may weigh that are written together.
const CHUNK_BYTES: usize = 16 << 20;
