//! Writing CSV: what a spreadsheet would take for a formula is defused first.

use std::borrow::Cow;

use crate::Rows;
use crate::split::Fault;

/// The UTF-8 byte order mark.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// Headings of the two columns that [`ToMend`] adds.
const LINE: &str = "Line";
const REASON: &str = "Reason";

/// A CSV file in the making: UTF-8 with a byte order mark, so that spreadsheets read it rightly.
#[derive(Debug)]
pub struct Table {
    writer: csv::Writer<Vec<u8>>,
}

impl Table {
    /// A table with these headings, its fields parted by `delimiter`.
    #[must_use]
    pub fn new<T: AsRef<str>>(delimiter: u8, headings: impl IntoIterator<Item = T>) -> Self {
        let writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .terminator(csv::Terminator::CRLF)
            .from_writer(MARK.to_vec());
        let mut table = Self { writer };
        table.row(headings);
        table
    }

    /// Adds a row.
    pub fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let cells = cells.into_iter().map(|cell| defused(cell.as_ref()).into_owned());
        self.writer.write_record(cells).expect("a vector takes any record");
    }

    /// The finished file.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.writer.into_inner().expect("a vector takes any record")
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

/// The rows that did not go in, in their own columns, with the line and the reasons before them:
/// to be mended and imported again under the same mapping.
#[derive(Debug)]
pub struct ToMend {
    table: Table,
    /// How many of the file's first columns are our two.
    ours: usize,
    rows: usize,
}

impl ToMend {
    /// A file to mend with the columns of the file that `rows` reads, and no rows yet.
    #[must_use]
    pub fn of(rows: &Rows<'_>) -> Self {
        let opened = rows.opened();
        // A file that was mended once already has our two columns.
        let ours = match opened.headings.as_slice() {
            [first, second, ..] if first == LINE && second == REASON => 2,
            _ => 0,
        };
        let headings = opened.headings.iter().skip(ours).map(String::as_str);
        let delimiter = opened.delimiter.byte();
        let table = Table::new(delimiter, [LINE, REASON].into_iter().chain(headings));
        Self { table, ours, rows: 0 }
    }

    /// Adds the row that was read last.
    pub fn add(&mut self, rows: &Rows<'_>, reasons: &[String]) {
        let (records, record) = (rows.records(), rows.records().record());
        let cells: Vec<&str> = match record.fault {
            // Too much to hand back; the line says where to look in the file itself.
            Some(Fault::LongRow | Fault::LongField { .. } | Fault::ManyFields) => Vec::new(),
            Some(Fault::Unclosed { .. } | Fault::AfterQuote { .. }) | None => {
                records.fields().skip(self.ours).collect()
            }
        };
        let (line, why) = (record.line.to_string(), reasons.join("; "));
        self.table.row([line.as_str(), why.as_str()].into_iter().chain(cells));
        self.rows += 1;
    }

    /// How many rows were added.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The finished file.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.table.finish()
    }
}

#[cfg(test)]
mod tests;
