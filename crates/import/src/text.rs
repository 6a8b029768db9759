//! The text of a file, a stretch at a time.

use std::io::{Cursor, Read};
use std::sync::Arc;

use crate::source::{STRETCH, fill};
use crate::{Bytes, Encoding, Unreadable};

/// Decoded text, read on as it is used. What cannot be decoded becomes U+FFFD.
pub(crate) struct Text<'a> {
    reader: Box<dyn Read + 'a>,
    decoder: encoding_rs::Decoder,
    raw: Vec<u8>,
    stretch: String,
    whole: bool,
    damaged: bool,
}

/// A text that several readers share.
struct Shared(Arc<str>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Text({} bytes, whole: {})", self.stretch.len(), self.whole)
    }
}

impl<'a> Text<'a> {
    /// Opens a file and reads its first stretch, without a byte order mark.
    pub(crate) fn open(bytes: Bytes<'a>, encoding: Encoding) -> Result<Self, Unreadable> {
        Self::in_stretches(bytes, encoding, STRETCH)
    }

    /// Opens a text that is held already.
    pub(crate) fn shared(text: Arc<str>) -> Result<Self, Unreadable> {
        Self::read_from(Box::new(Cursor::new(Shared(text))), Encoding::Utf8, STRETCH)
    }

    /// Opens a file, to be read so many bytes at a time.
    pub(crate) fn in_stretches(
        bytes: Bytes<'a>,
        encoding: Encoding,
        length: usize,
    ) -> Result<Self, Unreadable> {
        Self::read_from(bytes.open()?, encoding, length)
    }

    fn read_from(
        reader: Box<dyn Read + 'a>,
        encoding: Encoding,
        length: usize,
    ) -> Result<Self, Unreadable> {
        let mut text = Self {
            reader,
            decoder: encoding.decoder(),
            raw: vec![0; length],
            stretch: String::new(),
            whole: false,
            damaged: false,
        };
        text.read_on(0)?;
        Ok(text)
    }

    /// The stretch that is held.
    pub(crate) fn held(&self) -> &str {
        &self.stretch
    }

    /// Whether the stretch goes to the end of the file.
    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether letters that could not be decoded were met so far.
    pub(crate) fn is_damaged(&self) -> bool {
        self.damaged
    }

    /// Lets go of what is held before `from`, and reads the next stretch behind the rest.
    pub(crate) fn read_on(&mut self, from: usize) -> Result<(), Unreadable> {
        self.stretch.drain(..from);
        let read = fill(&mut self.reader, &mut self.raw)?;
        self.whole = read < self.raw.len();
        let room = self.decoder.max_utf8_buffer_length(read).unwrap_or(usize::MAX);
        self.stretch.reserve(room);
        let begins = self.stretch.len();
        let raw = &self.raw[..read];
        let (result, used, _) = self.decoder.decode_to_string(raw, &mut self.stretch, self.whole);
        assert!(
            result == encoding_rs::CoderResult::InputEmpty && used == read,
            "the room asked of the decoder is what it needs"
        );
        self.damaged |= self.stretch[begins..].contains('\u{fffd}');
        Ok(())
    }
}

#[cfg(test)]
mod tests;
