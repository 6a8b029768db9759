//! One look at every byte of a file: is it text, is it UTF-8, how many lines are there.

use crate::foreign::{self, Foreign};
use crate::limits::FILE_BYTES_MAX;
use crate::source::{STRETCH, fill};
use crate::{Bytes, Unreadable};

/// The UTF-8 byte order mark.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// How much of the beginning tells other formats.
const START_BYTES: usize = 4_096;
/// After so many faults no more are counted: what was met so far decides.
const FAULTS_MAX: usize = 1_000;

/// What every byte together tells.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Whether it begins with a byte order mark.
    pub(super) marked: bool,
    /// The line feeds and the carriage returns.
    pub(super) line_ends: (usize, usize),
    pub(super) last: u8,
    length: usize,
    has_zero: bool,
    has_text: bool,
    /// Letters of several bytes that are well formed, and bytes that are not.
    good: usize,
    bad: usize,
    /// Whether the file ends within a letter.
    cut: bool,
}

impl Scan {
    /// Looks at the whole file, or refuses what is no text.
    pub(super) fn of(bytes: Bytes<'_>) -> Result<Self, Unreadable> {
        let (mut scan, mut reader) = (Self::default(), bytes.open()?);
        let mut stretch = vec![0; STRETCH];
        // What is left of a letter that the last stretch cut.
        let mut begun = 0;
        loop {
            let read = fill(&mut reader, &mut stretch[begun..])?;
            if scan.length == 0 {
                scan.marked = stretch[..read].starts_with(MARK);
                refuse_other_formats(&stretch[..read])?;
            }
            scan.count(&stretch[begun..begun + read])?;
            let held = begun + read;
            let left = scan.letters(&stretch[..held]);
            if held < stretch.len() {
                scan.cut = 0 < left;
                return scan.checked();
            }
            stretch.copy_within(held - left..held, 0);
            begun = left;
        }
    }

    fn count(&mut self, bytes: &[u8]) -> Result<(), Unreadable> {
        self.length += bytes.len();
        if FILE_BYTES_MAX < self.length {
            return Err(Unreadable::TooLarge { max: FILE_BYTES_MAX });
        }
        self.line_ends.0 += count(bytes, |byte| byte == b'\n');
        self.line_ends.1 += count(bytes, |byte| byte == b'\r');
        self.last = bytes.last().copied().unwrap_or(self.last);
        self.has_zero |= bytes.contains(&0);
        self.has_text = self.has_text || !bytes.trim_ascii().is_empty();
        Ok(())
    }

    /// Counts letters that are and are not UTF-8; answers how many bytes of a cut one are left.
    fn letters(&mut self, bytes: &[u8]) -> usize {
        let leads = |valid: &[u8]| count(valid, |byte| 0xc0 <= byte);
        let mut rest = bytes;
        while self.bad <= FAULTS_MAX {
            match std::str::from_utf8(rest) {
                Ok(_) => {
                    self.good += leads(rest);
                    return 0;
                }
                Err(fault) => {
                    let (valid, after) = rest.split_at(fault.valid_up_to());
                    self.good += leads(valid);
                    let Some(length) = fault.error_len() else { return after.len() };
                    self.bad += 1;
                    rest = &after[length..];
                }
            }
        }
        0
    }

    fn checked(self) -> Result<Self, Unreadable> {
        if !self.has_text && !self.has_zero {
            return Err(Unreadable::Empty);
        }
        // A zero byte never stands in a text file, so one anywhere is enough.
        if self.has_zero {
            return Err(Unreadable::Foreign(Foreign::Binary));
        }
        Ok(self)
    }

    /// Whether it is UTF-8, also with a few broken bytes: nearly all of its letters above 127 are
    /// well formed.
    pub(super) fn is_utf8(&self) -> bool {
        let bad = self.bad + usize::from(self.cut);
        // A cut end alone is just that, in a file that has other such letters.
        let only_cut = self.bad == 0 && (!self.cut || 0 < self.good);
        only_cut || bad * 2 < self.good
    }
}

/// How many bytes are such. A sum of a byte's width is made for many bytes at once.
fn count(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> usize {
    let of = |few: &[u8]| few.iter().map(|byte| u8::from(is_such(*byte))).sum::<u8>();
    bytes.chunks(255).map(|few| usize::from(of(few))).sum()
}

fn refuse_other_formats(start: &[u8]) -> Result<(), Unreadable> {
    if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
        return Err(Unreadable::Utf16);
    }
    if let Some(foreign) = foreign::of_bytes(start) {
        return Err(Unreadable::Foreign(foreign));
    }
    let start = &start[..start.len().min(START_BYTES)];
    let zeros = start.iter().filter(|byte| **byte == 0).count();
    if start.len() / 4 < zeros {
        return Err(Unreadable::Utf16);
    }
    Ok(())
}
