//! Cutting text into records and fields, without copying.
//!
//! This is our own because it must say where a quote was opened that never closes, know the
//! line and the bytes of each record, and stop at a limit before memory is spent. A property
//! test holds it against the `csv` crate.

use crate::limits::{COLUMNS_MAX, FIELD_BYTES_MAX, ROW_BYTES_MAX};

/// How fields are parted and quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) delimiter: u8,
    pub(crate) quote: u8,
    /// Whether a quote inside quotes is written `\"` rather than doubled.
    pub(crate) backslash: bool,
}

/// What is wrong with a record as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A quote opened on this line is not closed before the end of the file.
    Unclosed { line: u64 },
    /// Something stands between a closing quote and the next delimiter.
    AfterQuote { field: usize },
    /// A field is longer than [`FIELD_BYTES_MAX`].
    LongField { field: usize },
    /// The record is longer than [`ROW_BYTES_MAX`].
    LongRow,
    /// The record has more fields than [`COLUMNS_MAX`].
    ManyFields,
}

/// Where a field lies: in the text itself, or unescaped in the scratch.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: usize,
    end: usize,
    scratch: bool,
}

/// One record; reused from row to row.
#[derive(Debug, Default)]
pub(crate) struct Record {
    spans: Vec<Span>,
    scratch: String,
    /// The line on which the record begins, from 1.
    pub(crate) line: u64,
    /// Whether the record was ended by a line end rather than by the end of the file.
    pub(crate) ended: bool,
    pub(crate) fault: Option<Fault>,
}

impl Record {
    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    /// The field at `index`; empty beyond the last.
    pub(crate) fn field<'a>(&'a self, text: &'a str, index: usize) -> &'a str {
        match self.spans.get(index) {
            None => "",
            Some(span) if span.scratch => &self.scratch[span.start..span.end],
            Some(span) => &text[span.start..span.end],
        }
    }

    pub(crate) fn fields<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |index| self.field(text, index))
    }

    /// Whether nothing stands in it: an empty line, or delimiters alone.
    pub(crate) fn is_blank(&self, text: &str) -> bool {
        self.fault.is_none() && self.fields(text).all(|field| field.trim().is_empty())
    }

    /// Makes the fields its own, so that the text they lie in may go.
    pub(crate) fn own(&mut self, text: &str) {
        for span in self.spans.iter_mut().filter(|span| !span.scratch) {
            let start = self.scratch.len();
            self.scratch.push_str(&text[span.start..span.end]);
            *span = Span { start, end: self.scratch.len(), scratch: true };
        }
    }

    /// Says what is wrong with it as a whole; fields that tell of something else are forgotten.
    pub(crate) fn fail(&mut self, fault: Fault, ended: bool) {
        if self.fault != Some(fault) {
            self.spans.clear();
        }
        self.fault = Some(fault);
        self.ended = ended;
    }

    fn clear(&mut self, line: u64) {
        self.spans.clear();
        self.scratch.clear();
        self.line = line;
        self.ended = true;
        self.fault = None;
    }

    fn push(&mut self, start: usize, end: usize, scratch: bool) {
        if FIELD_BYTES_MAX < end - start {
            self.fault.get_or_insert(Fault::LongField { field: self.spans.len() });
        }
        if self.spans.len() < COLUMNS_MAX {
            self.spans.push(Span { start, end, scratch });
        } else {
            self.fault.get_or_insert(Fault::ManyFields);
        }
    }
}

/// Reads records one after another.
#[derive(Clone, Debug)]
pub(crate) struct Splitter {
    dialect: Dialect,
    at: usize,
    line: u64,
}

impl Splitter {
    /// Starts at byte `at`, which is the beginning of line `line`.
    pub(crate) fn new(dialect: Dialect, at: usize, line: u64) -> Self {
        Self { dialect, at, line }
    }

    /// The byte at which the next record begins, and its line.
    pub(crate) fn position(&self) -> (usize, u64) {
        (self.at, self.line)
    }

    pub(crate) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Goes on from another byte and line.
    pub(crate) fn move_to(&mut self, (at, line): (usize, u64)) {
        (self.at, self.line) = (at, line);
    }

    /// Reads the next record; `false` at the end. Empty lines are records without fields' text.
    pub(crate) fn next(&mut self, text: &str, record: &mut Record) -> bool {
        let bytes = text.as_bytes();
        record.clear(self.line);
        if bytes.len() <= self.at {
            return false;
        }
        let began = self.at;
        loop {
            let more = if bytes.get(self.at) == Some(&self.dialect.quote) {
                self.quoted(text, record)
            } else {
                self.plain(bytes, self.at, record)
            };
            if !more {
                break;
            }
        }
        if ROW_BYTES_MAX < self.at - began {
            // A quote that never closes says more than the length it leads to.
            if !matches!(record.fault, Some(Fault::Unclosed { .. })) {
                record.fault = Some(Fault::LongRow);
            }
        }
        true
    }

    /// An unquoted field from `start`; says whether another field follows in this record.
    fn plain(&mut self, bytes: &[u8], start: usize, record: &mut Record) -> bool {
        let delimiter = self.dialect.delimiter;
        let rest = &bytes[self.at..];
        // Line ends are below every delimiter but the tab, so one comparison skips most bytes.
        let length = rest
            .iter()
            .position(|b| *b == delimiter || *b == b'\n' || *b == b'\r')
            .unwrap_or(rest.len());
        self.at += length;
        record.push(start, self.at, false);
        self.after_field(bytes, record)
    }

    /// Steps over the delimiter or line end that stands after a field.
    fn after_field(&mut self, bytes: &[u8], record: &mut Record) -> bool {
        match bytes.get(self.at) {
            None => {
                record.ended = false;
                false
            }
            Some(b'\n') => {
                self.at += 1;
                self.line += 1;
                false
            }
            Some(b'\r') => {
                self.at += if bytes.get(self.at + 1) == Some(&b'\n') { 2 } else { 1 };
                self.line += 1;
                false
            }
            Some(_) => {
                self.at += 1;
                true
            }
        }
    }

    /// A quoted field; the quote stands at `self.at`.
    fn quoted(&mut self, text: &str, record: &mut Record) -> bool {
        let bytes = text.as_bytes();
        let Dialect { quote, backslash, .. } = self.dialect;
        let opened = self.line;
        let start = self.at + 1;
        let scratch_start = record.scratch.len();
        // Where the part not yet copied to the scratch begins; `start` while nothing was escaped.
        let mut part = start;
        self.at = start;
        loop {
            let Some(byte) = bytes.get(self.at) else {
                record.fault = Some(Fault::Unclosed { line: opened });
                record.ended = false;
                // The text of such a field is the rest of the file: shown, never used.
                let end = floor_char(text, bytes.len().min(start + 80));
                record.push(start, end, false);
                return false;
            };
            match *byte {
                b'\n' => self.line += 1,
                b'\r' if bytes.get(self.at + 1) != Some(&b'\n') => self.line += 1,
                b'\\' if backslash && bytes.get(self.at + 1) == Some(&quote) => {
                    record.scratch.push_str(&text[part..self.at]);
                    self.at += 1;
                    part = self.at;
                }
                b if b == quote && bytes.get(self.at + 1) == Some(&quote) => {
                    self.at += 1;
                    record.scratch.push_str(&text[part..self.at]);
                    part = self.at + 1;
                }
                b if b == quote => break,
                _ => {}
            }
            self.at += 1;
        }
        if part == start {
            record.push(start, self.at, false);
        } else {
            record.scratch.push_str(&text[part..self.at]);
            record.push(scratch_start, record.scratch.len(), true);
        }
        self.at += 1;
        self.after_quote(bytes, record)
    }

    /// After a closing quote only spaces may stand before the delimiter.
    fn after_quote(&mut self, bytes: &[u8], record: &mut Record) -> bool {
        let delimiter = self.dialect.delimiter;
        let ends = |b: &u8| *b == delimiter || *b == b'\n' || *b == b'\r';
        let rest = &bytes[self.at..];
        let stray = rest.iter().position(ends).unwrap_or(rest.len());
        if rest[..stray].iter().any(|b| *b != b' ') {
            record.fault.get_or_insert(Fault::AfterQuote { field: record.spans.len() - 1 });
        }
        self.at += stray;
        self.after_field(bytes, record)
    }
}

/// The last boundary between letters at or before `at`.
pub(crate) fn floor_char(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

#[cfg(test)]
mod tests;
