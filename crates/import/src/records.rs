//! The records of a file, cut one after another from its text as that is read.

use crate::Unreadable;
use crate::limits::ROW_BYTES_MAX;
use crate::split::{Dialect, Fault, Record, Splitter};
use crate::text::Text;

/// Reads records to the end of a file, and holds no more of it than one of them needs.
#[derive(Debug)]
pub(crate) struct Records<'a> {
    text: Text<'a>,
    splitter: Splitter,
    record: Record,
    /// The most bytes of a record that are held.
    most: usize,
}

impl<'a> Records<'a> {
    /// The records of `text` from a byte and line of what it holds.
    pub(crate) fn new(text: Text<'a>, dialect: Dialect, (at, line): (usize, u64)) -> Self {
        Self::with_most(text, dialect, (at, line), ROW_BYTES_MAX)
    }

    fn with_most(text: Text<'a>, dialect: Dialect, (at, line): (usize, u64), most: usize) -> Self {
        Self { text, splitter: Splitter::new(dialect, at, line), record: Record::default(), most }
    }

    /// Reads the next record; `false` at the end.
    pub(crate) fn next(&mut self) -> Result<bool, Unreadable> {
        loop {
            let begins = self.splitter.position();
            let found = self.splitter.next(self.text.held(), &mut self.record);
            let held = self.text.held().len();
            // One that ends where the stretch does may go on behind it, if only by half of a
            // line end: it is read again with more.
            if self.text.is_whole() || self.splitter.position().0 < held {
                return Ok(found);
            }
            if self.most < held - begins.0 {
                self.pass_over(begins)?;
                return Ok(true);
            }
            self.text.read_on(begins.0)?;
            self.splitter.move_to((0, begins.1));
        }
    }

    /// Passes over a record that is too long to be held.
    fn pass_over(&mut self, (at, line): (usize, u64)) -> Result<(), Unreadable> {
        // What is told of a quote that never closes stands where it opens.
        self.record.own(self.text.held());
        let mut long = Long::new(self.splitter.dialect(), line);
        let mut from = at;
        let end = loop {
            let held = self.text.held().len();
            match long.end_in(&self.text.held().as_bytes()[from..]) {
                Some(used) => break from + used,
                None if self.text.is_whole() => break held,
                None => self.text.read_on(held)?,
            }
            from = 0;
        };
        self.splitter.move_to((end, long.line));
        let (fault, ended) = match long.state {
            State::Quoted | State::Backslash => (Fault::Unclosed { line: long.opened }, false),
            State::Return | State::Ended => (Fault::LongRow, true),
            State::Field | State::Plain | State::Quote => (Fault::LongRow, false),
        };
        self.record.fail(fault, ended);
        Ok(())
    }

    /// The record read last.
    pub(crate) fn record(&self) -> &Record {
        &self.record
    }

    /// A field of it; empty beyond the last.
    pub(crate) fn field(&self, index: usize) -> &str {
        self.record.field(self.text.held(), index)
    }

    /// Whether nothing stands in it: an empty line, or delimiters alone.
    pub(crate) fn is_blank(&self) -> bool {
        self.record.is_blank(self.text.held())
    }

    /// Whether letters that could not be decoded were met so far.
    pub(crate) fn is_damaged(&self) -> bool {
        self.text.is_damaged()
    }
}

/// Looks for the end of a record and keeps nothing of it: the rules of [`Splitter`], byte by byte.
#[derive(Debug)]
struct Long {
    dialect: Dialect,
    state: State,
    /// The line that the next byte stands on.
    line: u64,
    /// The line of the quote that opened last.
    opened: u64,
    /// Whether the byte before was a carriage return inside quotes.
    after_return: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first byte of a field.
    Field,
    /// In a field without quotes, or behind a closing quote.
    Plain,
    Quoted,
    /// After a backslash inside quotes.
    Backslash,
    /// After a quote inside quotes: it closes the field, or is the first of two.
    Quote,
    /// After a carriage return, which may be half of a line end.
    Return,
    Ended,
}

impl Long {
    fn new(dialect: Dialect, line: u64) -> Self {
        Self { dialect, state: State::Field, line, opened: line, after_return: false }
    }

    /// The byte after the end of the record, if that is in `bytes`.
    fn end_in(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, byte) in bytes.iter().copied().enumerate() {
            if self.state == State::Return {
                self.state = State::Ended;
                return Some(at + usize::from(byte == b'\n'));
            }
            self.see(byte);
            if self.state == State::Ended {
                return Some(at + 1);
            }
        }
        None
    }

    fn see(&mut self, byte: u8) {
        let Dialect { delimiter, quote, backslash } = self.dialect;
        let inside = match self.state {
            State::Field if byte == quote => {
                self.opened = self.line;
                self.state = State::Quoted;
                return;
            }
            State::Backslash | State::Quote if byte == quote => {
                self.state = State::Quoted;
                return;
            }
            State::Quoted | State::Backslash => true,
            State::Field | State::Plain | State::Quote | State::Return | State::Ended => false,
        };
        if inside {
            self.count_line(byte);
            self.state = match byte {
                b'\\' if backslash => State::Backslash,
                byte if byte == quote => State::Quote,
                _ => State::Quoted,
            };
            return;
        }
        self.state = match byte {
            b'\n' => State::Ended,
            b'\r' => State::Return,
            byte if byte == delimiter => State::Field,
            _ => State::Plain,
        };
        self.line += u64::from(matches!(self.state, State::Ended | State::Return));
    }

    /// Counts the line ends inside quotes, those of two bytes once.
    fn count_line(&mut self, byte: u8) {
        let ends = byte == b'\r' || (byte == b'\n' && !self.after_return);
        self.line += u64::from(ends);
        self.after_return = byte == b'\r';
    }
}

#[cfg(test)]
mod tests;
