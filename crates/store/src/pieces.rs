//! Large files that users send or fetch: sealed piece by piece, so that none is ever held whole.

use std::io::{self, Read};

use calendar::Timestamp;
use serde::{Deserialize, Serialize};

use crate::cells::UPLOADS;
use crate::engine::Cell;
use crate::{Store, StoreError};

/// How many bytes are sealed together: a row that is written while others wait but briefly.
const PIECE_BYTES: usize = 1 << 20;

/// What is known of a file: written last, so that a file without it is none.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Head {
    bytes: u64,
    pieces: u32,
}

impl Store {
    /// Begins a file under `id`, to be kept until `until`. It is there once it is finished.
    #[must_use]
    pub fn write_pieces(&self, id: &str, until: Timestamp) -> PieceWriter {
        let store = self.clone();
        let head = Head { bytes: 0, pieces: 0 };
        PieceWriter { store, id: id.to_owned(), until, head, piece: Vec::new() }
    }

    /// A file as written, while it is kept.
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn read_pieces(&self, id: &str) -> Result<Option<PieceReader>, StoreError> {
        let Some(head) = self.head(id)? else { return Ok(None) };
        let store = self.clone();
        Ok(Some(PieceReader { store, id: id.to_owned(), head, next: 0, piece: Vec::new(), at: 0 }))
    }

    /// Deletes a file. Each piece goes by itself: what is deleted is overwritten, and others
    /// write in between.
    ///
    /// # Errors
    /// As [`Store::read_pieces`].
    pub fn drop_pieces(&self, id: &str) -> Result<(), StoreError> {
        let pieces = self.head(id)?.map_or(0, |head| head.pieces);
        self.engine().drop_cell(UPLOADS, &head_key(id))?;
        (0..pieces).try_for_each(|nth| self.engine().drop_cell(UPLOADS, &piece_key(id, nth)))
    }

    fn head(&self, id: &str) -> Result<Option<Head>, StoreError> {
        let opened = self.open_cell(&head_key(id))?;
        Ok(opened.and_then(|plain| serde_json::from_slice(&plain).ok()))
    }

    fn seal_cell(&self, key: String, plain: &[u8], until: Timestamp) -> Result<(), StoreError> {
        let value = self.piece_key().seal(plain, key.as_bytes(), self.entropy());
        let cell = Cell { key, until: until.as_millisecond(), value };
        self.engine().put_cell(UPLOADS, &cell, None).map(drop)
    }

    fn open_cell(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let cell = self.engine().cell(UPLOADS, key)?;
        Ok(cell.and_then(|cell| self.piece_key().open(&cell.value, key.as_bytes())))
    }

    fn piece_key(&self) -> crate::key::Key {
        self.desk_key().derive("auricle 2026-11-22 pieces")
    }
}

fn head_key(id: &str) -> String {
    format!("{id}/")
}

fn piece_key(id: &str, nth: u32) -> String {
    format!("{id}/{nth}")
}

/// A file that is coming in. One that is not finished is deleted when its time is over, or at once
/// by [`PieceWriter::give_up`].
#[derive(Debug)]
pub struct PieceWriter {
    store: Store,
    id: String,
    until: Timestamp,
    head: Head,
    /// What is not written yet.
    piece: Vec<u8>,
}

impl PieceWriter {
    /// Adds bytes at the end.
    ///
    /// # Errors
    /// As [`Store::read_pieces`].
    pub fn write(&mut self, mut bytes: &[u8]) -> Result<(), StoreError> {
        self.piece.reserve_exact(PIECE_BYTES - self.piece.len());
        while PIECE_BYTES <= self.piece.len() + bytes.len() {
            let (now, rest) = bytes.split_at(PIECE_BYTES - self.piece.len());
            self.piece.extend_from_slice(now);
            self.put_piece()?;
            bytes = rest;
        }
        self.piece.extend_from_slice(bytes);
        Ok(())
    }

    /// How many bytes were added.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.head.bytes + u64::try_from(self.piece.len()).unwrap_or(u64::MAX)
    }

    /// Ends the file: now it is there, and durable. Returns how many bytes it has.
    ///
    /// # Errors
    /// As [`Store::read_pieces`].
    pub fn finish(mut self) -> Result<u64, StoreError> {
        if !self.piece.is_empty() {
            self.put_piece()?;
        }
        let head = serde_json::to_vec(&self.head).expect("a plain struct has a JSON form");
        self.store.seal_cell(head_key(&self.id), &head, self.until)?;
        Ok(self.head.bytes)
    }

    /// Deletes what was written.
    ///
    /// # Errors
    /// As [`Store::read_pieces`].
    pub fn give_up(self) -> Result<(), StoreError> {
        let mut written = 0..self.head.pieces;
        written
            .try_for_each(|nth| self.store.engine().drop_cell(UPLOADS, &piece_key(&self.id, nth)))
    }

    fn put_piece(&mut self) -> Result<(), StoreError> {
        let key = piece_key(&self.id, self.head.pieces);
        self.store.seal_cell(key, &self.piece, self.until)?;
        self.head.pieces += 1;
        self.head.bytes = self.length();
        self.piece.clear();
        Ok(())
    }
}

/// Reads a file from its first byte, and holds one piece of it.
#[derive(Debug)]
pub struct PieceReader {
    store: Store,
    id: String,
    head: Head,
    /// The piece to be read next.
    next: u32,
    piece: Vec<u8>,
    at: usize,
}

impl PieceReader {
    /// How many bytes the file has.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.head.bytes
    }
}

impl Read for PieceReader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() && self.next < self.head.pieces {
            let opened = self.store.open_cell(&piece_key(&self.id, self.next));
            let opened = opened.map_err(io::Error::other)?;
            self.piece = opened.ok_or_else(|| {
                io::Error::new(io::ErrorKind::NotFound, "it was deleted while it was read")
            })?;
            (self.next, self.at) = (self.next + 1, 0);
        }
        let rest = &self.piece[self.at..];
        let read = rest.len().min(into.len());
        into[..read].copy_from_slice(&rest[..read]);
        self.at += read;
        Ok(read)
    }
}
