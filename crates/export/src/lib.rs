//! Lists that leave the desk: one description of a table, written as CSV or as a workbook.
//!
//! What came from outside is only ever text: in a CSV file what a spreadsheet would run as a
//! formula is defused, and in a workbook every text is a text cell.

pub mod csv_out;
mod xlsx;

use jiff::civil::{Date, DateTime};
use money::Money;

/// The form of a written list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text parted by this sign, UTF-8 with a byte order mark.
    Csv {
        /// The sign between two cells.
        delimiter: u8,
    },
    /// A workbook of one sheet.
    Xlsx,
}

impl Format {
    /// CSV as spreadsheets with a decimal comma open it: amounts are written with one.
    pub const SEMICOLON: Self = Self::Csv { delimiter: b';' };
    /// CSV as programs read it.
    pub const COMMA: Self = Self::Csv { delimiter: b',' };

    /// How a file's name ends: `xlsx`.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv { .. } => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// The media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv { .. } => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// What a column holds, for its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Names, notes, words.
    Text,
    /// Numbers by which something is called, codes, yes and no.
    Code,
    /// How many.
    Count,
    /// Amounts.
    Money,
    /// Days.
    Day,
    /// Days with the time.
    Moment,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What it holds.
    pub kind: Kind,
}

impl Column {
    /// A column.
    #[must_use]
    pub fn new(heading: impl Into<String>, kind: Kind) -> Self {
        Self { heading: heading.into(), kind }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// How many.
    Count(u64),
    /// An amount: a number, in a workbook shown with its currency. Where amounts of several
    /// currencies may stand in a list, the currency has a column of its own.
    Money(Money),
    /// A day.
    Day(Date),
    /// A day and a time of the clock that the list is told by.
    Moment(DateTime),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<Money> for Cell {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

/// Why a list cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many rows a sheet holds, its headings left out.
    pub most: u32,
}

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a sheet holds at most {} rows; write the list as CSV", self.most)
    }
}

impl std::error::Error for TooLong {}

/// A list being written.
#[derive(Debug)]
pub struct Table {
    writer: Writer,
}

#[derive(Debug)]
enum Writer {
    Csv(Box<csv_out::Rows>, u8),
    Xlsx(Box<xlsx::Sheet>),
}

impl Table {
    /// A list of this name with these columns.
    #[must_use]
    pub fn new(format: Format, name: &str, columns: &[Column]) -> Self {
        let writer = match format {
            Format::Csv { delimiter } => {
                let headings = columns.iter().map(|column| column.heading.as_str());
                Writer::Csv(Box::new(csv_out::Rows::new(delimiter, headings)), delimiter)
            }
            Format::Xlsx => Writer::Xlsx(Box::new(xlsx::Sheet::new(name, columns))),
        };
        Self { writer }
    }

    /// Adds a row, a cell for each column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        match &mut self.writer {
            Writer::Csv(rows, delimiter) => {
                let delimiter = *delimiter;
                rows.row(cells.into_iter().map(|cell| csv_out::said(cell, delimiter)));
            }
            Writer::Xlsx(sheet) => sheet.row(cells),
        }
    }

    /// The finished file.
    ///
    /// # Errors
    /// Refuses more rows than a sheet can hold.
    pub fn finish(self) -> Result<Vec<u8>, TooLong> {
        match self.writer {
            Writer::Csv(rows, _) => Ok(rows.finish()),
            Writer::Xlsx(sheet) => sheet.finish(),
        }
    }
}
