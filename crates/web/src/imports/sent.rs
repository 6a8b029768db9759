//! A file as it was sent: it lies in the store, and is read back piece by piece.

use std::io::{self, Read};

use axum::body::Bytes;
use import::Source;
use store::{PieceWriter, Store, StoreError};
use tokio::sync::mpsc::Receiver;

use crate::Trouble;

/// A file that was sent.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    store: Store,
    id: String,
    /// How many bytes it has.
    pub(super) bytes: u64,
}

impl Sent {
    /// The file of an import, while it is kept.
    pub(super) fn of(store: &Store, id: &str) -> Result<Option<Self>, StoreError> {
        let found = store.read_pieces(id)?;
        let own = |bytes| Self { store: store.clone(), id: id.to_owned(), bytes };
        Ok(found.map(|pieces| own(pieces.length())))
    }

    pub(super) fn bytes(&self) -> import::Bytes<'_> {
        import::Bytes::Read(self)
    }
}

impl Source for Sent {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        let found = self.store.read_pieces(&self.id).map_err(io::Error::other)?;
        let gone = || io::Error::new(io::ErrorKind::NotFound, "it was deleted");
        Ok(Box::new(found.ok_or_else(gone)?))
    }
}

/// A part of a file on its way in.
#[derive(Debug)]
pub(super) enum Part {
    Bytes(Bytes),
    /// There is no more: without it, who sent the file went away.
    End,
}

/// Keeps what comes in, up to its end and no more than `most` bytes. Returns BLAKE3 of it, in
/// hexadecimal.
pub(super) fn keep(
    mut writer: PieceWriter,
    mut parts: Receiver<Part>,
    most: u64,
) -> Result<String, Trouble> {
    let mut hasher = blake3::Hasher::new();
    let refused = loop {
        match parts.blocking_recv() {
            Some(Part::Bytes(bytes)) => {
                let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                if most < writer.length().saturating_add(length) {
                    break Trouble::TooLarge;
                }
                hasher.update(&bytes);
                if let Err(error) = writer.write(&bytes) {
                    break error.into();
                }
            }
            Some(Part::End) => {
                writer.finish()?;
                return Ok(hasher.finalize().to_hex().to_string());
            }
            None => break Trouble::BadRequest(None),
        }
    };
    writer.give_up()?;
    Err(refused)
}
