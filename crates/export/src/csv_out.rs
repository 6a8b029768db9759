//! Writing CSV: what a spreadsheet would take for a formula is defused first.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::Cell;

/// The UTF-8 byte order mark, by which spreadsheets know the encoding.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A CSV file in the making: UTF-8 with a byte order mark, so that spreadsheets read it rightly.
#[derive(Debug)]
pub struct Rows<W: Write = Vec<u8>> {
    writer: csv::Writer<W>,
}

impl Rows {
    /// A file in memory with these headings, its fields parted by `delimiter`.
    #[must_use]
    pub fn new<T: AsRef<str>>(delimiter: u8, headings: impl IntoIterator<Item = T>) -> Self {
        Self::to(Vec::new(), delimiter, headings).expect("a vector takes any record")
    }

    /// Adds a row.
    pub fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.write(cells).expect("a vector takes any record");
    }

    /// The finished file.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.end().expect("a vector takes any record")
    }
}

impl<W: Write> Rows<W> {
    /// A file with these headings, written row by row to `out`.
    ///
    /// # Errors
    /// When `out` takes nothing more, as all here.
    pub fn to<T: AsRef<str>>(
        mut out: W,
        delimiter: u8,
        headings: impl IntoIterator<Item = T>,
    ) -> io::Result<Self> {
        out.write_all(MARK)?;
        let writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .terminator(csv::Terminator::CRLF)
            .from_writer(out);
        let mut rows = Self { writer };
        rows.write(headings)?;
        Ok(rows)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// As [`Rows::to`].
    pub fn write<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) -> io::Result<()> {
        let cells = cells.into_iter().map(|cell| defused(cell.as_ref()).into_owned());
        Ok(self.writer.write_record(cells)?)
    }

    /// Ends the file and gives back what it was written to.
    ///
    /// # Errors
    /// As [`Rows::to`].
    pub fn end(self) -> io::Result<W> {
        self.writer.into_inner().map_err(|error| io::Error::other(error.error().to_string()))
    }
}

/// A cell as text: days year first, amounts without their currency. Spreadsheets that part cells by
/// semicolons want a comma before decimals.
pub(crate) fn said(cell: Cell, delimiter: u8) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text,
        Cell::Count(count) => count.to_string(),
        Cell::Money(amount) if delimiter == b';' => amount.figures().replace('.', ","),
        Cell::Money(amount) => amount.figures(),
        Cell::Day(day) => day.to_string(),
        Cell::Moment(at) => at.strftime("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

/// The cell with an apostrophe before it if a spreadsheet might run it as a formula: if it
/// begins with `=`, `+`, `-`, `@`, a tab or a carriage return. Plain numbers stay as they are.
#[must_use]
pub fn defused(cell: &str) -> Cow<'_, str> {
    let begins = cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r']);
    if begins && !is_plain_number(cell) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

fn is_plain_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['+', '-']).unwrap_or(cell);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}'))
}

#[cfg(test)]
mod tests;
