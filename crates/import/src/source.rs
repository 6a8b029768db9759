//! Where a file's bytes come from: memory, or anything that can be opened again and again.
//!
//! A file is read a stretch at a time and several times over, so that a large one need not be
//! held. What stands behind a [`Source`] (a database, a disk) is the caller's.

use std::io::{self, Read};

use crate::Unreadable;

/// A file that can be read from its start as often as it takes, the same each time.
pub trait Source {
    /// Opens it at its first byte.
    ///
    /// # Errors
    /// When it cannot be had any more.
    fn open(&self) -> io::Result<Box<dyn Read + '_>>;
}

/// The bytes of a file: in memory, or to be read piece by piece.
#[derive(Clone, Copy)]
pub enum Bytes<'a> {
    /// All of them.
    Held(&'a [u8]),
    /// Read as they are needed.
    Read(&'a dyn Source),
}

impl std::fmt::Debug for Bytes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Held(bytes) => write!(f, "Held({} bytes)", bytes.len()),
            Self::Read(_) => f.write_str("Read(..)"),
        }
    }
}

impl<'a> From<&'a [u8]> for Bytes<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Held(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for Bytes<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::Held(bytes)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Bytes<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self::Held(bytes)
    }
}

impl<'a> Bytes<'a> {
    /// BLAKE3 of them all, in hexadecimal.
    ///
    /// # Errors
    /// [`Unreadable::Interrupted`].
    pub fn content(self) -> Result<String, Unreadable> {
        let mut hasher = blake3::Hasher::new();
        let mut reader = self.open()?;
        let mut stretch = vec![0; STRETCH];
        loop {
            let read = fill(&mut reader, &mut stretch)?;
            hasher.update(&stretch[..read]);
            if read < stretch.len() {
                return Ok(hasher.finalize().to_hex().to_string());
            }
        }
    }

    pub(crate) fn open(self) -> Result<Box<dyn Read + 'a>, Unreadable> {
        match self {
            Self::Held(bytes) => Ok(Box::new(bytes)),
            Self::Read(source) => source.open().map_err(interrupted),
        }
    }
}

/// How many bytes are read at once.
pub(crate) const STRETCH: usize = 1 << 18;

/// Reads until `into` is full or the file ends; answers how many bytes that were.
pub(crate) fn fill(reader: &mut dyn Read, into: &mut [u8]) -> Result<usize, Unreadable> {
    let mut filled = 0;
    while filled < into.len() {
        match reader.read(&mut into[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(interrupted(error)),
        }
    }
    Ok(filled)
}

fn interrupted(error: io::Error) -> Unreadable {
    let error: &dyn std::error::Error = &error;
    let causes = std::iter::successors(Some(error), |error| error.source());
    let why = causes.map(ToString::to_string).collect::<Vec<_>>().join(": ");
    Unreadable::Interrupted { why }
}
