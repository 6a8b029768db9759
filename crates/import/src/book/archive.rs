//! The parts of a workbook's archive, unpacked piece by piece and never past the limits.
//!
//! Nothing the archive says of itself is believed: sizes are counted while unpacking, and the
//! check sum is compared at the end.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive};

use crate::foreign::Foreign;
use crate::limits::{
    BOOK_PARTS_MAX, UNPACKED_BYTES_MAX, UNPACKED_FREE_BYTES, UNPACKED_RATIO_MAX,
    UNPACKED_TOTAL_MAX, XML_PIECE_BYTES_MAX,
};
use crate::{BookLimit, Unreadable};

/// An archive in memory, its list of parts read and nothing unpacked yet.
#[derive(Debug)]
pub(super) struct Archive<'a> {
    zip: ZipSliceArchive<&'a [u8]>,
    parts: BTreeMap<String, Part>,
    /// What has been unpacked of it so far, of all parts together.
    unpacked: Cell<u64>,
}

#[derive(Debug)]
struct Part {
    way: ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    is_locked: bool,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let zip = ZipArchive::from_slice(bytes).map_err(|_| CUT_OFF)?;
        let mut parts = BTreeMap::new();
        let mut listed = 0;
        let mut entries = zip.entries();
        while let Some(entry) = entries.next_entry().map_err(|_| CUT_OFF)? {
            listed += 1;
            if BOOK_PARTS_MAX < listed {
                return Err(past(BookLimit::Parts, BOOK_PARTS_MAX as u64));
            }
            let part = Part {
                way: entry.wayfinder(),
                method: entry.compression_method(),
                is_locked: entry.flags().is_encrypted(),
            };
            let path = String::from_utf8_lossy(entry.file_path().as_ref()).into_owned();
            if parts.insert(plain(&path), part).is_some() {
                return Err(Unreadable::Damaged { why: "it lists one of its parts twice" });
            }
        }
        Ok(Self { zip, parts, unpacked: Cell::new(0) })
    }

    /// Whether it has this part; case does not matter.
    pub(super) fn has(&self, path: &str) -> bool {
        self.parts.contains_key(&plain(path))
    }

    /// Whether any part's path begins so.
    pub(super) fn has_under(&self, folder: &str) -> bool {
        self.parts.keys().any(|path| path.starts_with(folder))
    }

    /// Begins to unpack a part; `None` where there is none of this path.
    pub(super) fn unpack(&self, path: &str) -> Result<Option<Unpacking<'_>>, Unreadable> {
        let Some(part) = self.parts.get(&plain(path)) else { return Ok(None) };
        if part.is_locked {
            return Err(Unreadable::Foreign(Foreign::Locked));
        }
        let entry = self.zip.get_entry(part.way).map_err(|_| CUT_OFF)?;
        let packed = entry.data();
        let reader: Box<dyn Read + '_> = match part.method {
            CompressionMethod::STORE => Box::new(entry.verifying_reader(packed)),
            CompressionMethod::DEFLATE => {
                Box::new(entry.verifying_reader(DeflateDecoder::new(packed)))
            }
            _ => {
                return Err(Unreadable::Damaged { why: "a part is packed in an unusual way" });
            }
        };
        let packed = u64::try_from(packed.len()).unwrap_or(u64::MAX);
        let free = packed.saturating_mul(UNPACKED_RATIO_MAX).saturating_add(UNPACKED_FREE_BYTES);
        Ok(Some(Unpacking {
            reader: BufReader::with_capacity(1 << 15, reader),
            total: &self.unpacked,
            left: free.min(UNPACKED_BYTES_MAX),
            most: free.min(UNPACKED_BYTES_MAX),
            piece: 0,
            past: None,
        }))
    }

    /// A small part whole, as text; `None` where there is none of this path.
    pub(super) fn small_text(&self, path: &str) -> Result<Option<String>, Unreadable> {
        let Some(part) = self.unpack(path)? else { return Ok(None) };
        let mut bytes = Vec::new();
        let limit = u64::try_from(XML_PIECE_BYTES_MAX).unwrap_or(u64::MAX);
        part.take(limit).read_to_end(&mut bytes).map_err(|_| CUT_OFF)?;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }
}

/// What is said of an archive whose end or middle is missing.
pub(super) const CUT_OFF: Unreadable =
    Unreadable::Damaged { why: "its archive is cut off or broken" };

pub(super) fn past(limit: BookLimit, most: u64) -> Unreadable {
    Unreadable::PastLimit { limit, most }
}

/// One way to write a path: programs differ in case, slashes and a slash at the start.
fn plain(path: &str) -> String {
    path.trim_start_matches(['/', '\\']).replace('\\', "/").to_ascii_lowercase()
}

/// A part being unpacked: gives out bytes until a limit is reached.
pub(super) struct Unpacking<'z> {
    reader: BufReader<Box<dyn Read + 'z>>,
    total: &'z Cell<u64>,
    left: u64,
    most: u64,
    /// Bytes given out since the last piece began.
    piece: usize,
    past: Option<Unreadable>,
}

impl Unpacking<'_> {
    /// Says that a new piece (a tag, a text) begins here.
    pub(super) fn begin_piece(&mut self) {
        self.piece = 0;
    }

    /// Which limit stopped it, if one did.
    pub(super) fn past(&mut self) -> Option<Unreadable> {
        self.past.take()
    }

    /// The limit that has been reached.
    fn reached(&self) -> Option<Unreadable> {
        if self.left == 0 {
            Some(past(BookLimit::Unpacked, self.most))
        } else if UNPACKED_TOTAL_MAX <= self.total.get() {
            Some(past(BookLimit::Unpacked, UNPACKED_TOTAL_MAX))
        } else if XML_PIECE_BYTES_MAX <= self.piece {
            Some(past(BookLimit::Piece, XML_PIECE_BYTES_MAX as u64))
        } else {
            None
        }
    }
}

impl BufRead for Unpacking<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let reached = self.reached();
        let bytes = self.reader.fill_buf()?;
        if let Some(reached) = reached.filter(|_| !bytes.is_empty()) {
            self.past = Some(reached);
            return Err(io::Error::other("past a limit"));
        }
        let left = usize::try_from(self.left).unwrap_or(usize::MAX);
        let most = left.min(XML_PIECE_BYTES_MAX.saturating_sub(self.piece));
        Ok(&bytes[..bytes.len().min(most)])
    }

    fn consume(&mut self, amount: usize) {
        let count = u64::try_from(amount).unwrap_or(u64::MAX);
        self.left = self.left.saturating_sub(count);
        self.total.set(self.total.get().saturating_add(count));
        self.piece = self.piece.saturating_add(amount);
        self.reader.consume(amount);
    }
}

impl Read for Unpacking<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.begin_piece();
        let bytes = self.fill_buf()?;
        let count = bytes.len().min(into.len());
        into[..count].copy_from_slice(&bytes[..count]);
        self.consume(count);
        Ok(count)
    }
}
