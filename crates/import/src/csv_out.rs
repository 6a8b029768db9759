//! The rows that do not go in, as a CSV file to mend.

use std::borrow::Cow;
use std::io::{self, Write};

use export::csv_out::Rows as Csv;

use crate::cell::Kind;
use crate::split::Fault;
use crate::{DecimalMark, Rows};

/// Headings of the two columns that [`ToMend`] adds; a workbook has rows where text has lines.
const LINE: &str = "Line";
const ROW: &str = "Row";
const REASON: &str = "Reason";

/// The rows that did not go in, in their own columns, with the line and the reasons before them:
/// to be mended and imported again under the same mapping. Each row is written as it comes: there
/// may be as many as the file has.
#[derive(Debug)]
pub struct ToMend<W: Write> {
    table: Csv<W>,
    /// How many of the file's first columns are our two.
    ours: usize,
    rows: u64,
    bytes: usize,
}

impl<W: Write> ToMend<W> {
    /// A file to mend with the columns of the file that `rows` reads, and no rows yet, to `out`.
    ///
    /// # Errors
    /// When `out` takes nothing more, as all here.
    pub fn of(rows: &Rows<'_>, out: W) -> io::Result<Self> {
        let opened = rows.opened();
        // A file that was mended once already has our two columns.
        let ours = match opened.headings.as_slice() {
            [first, second, ..] if [LINE, ROW].contains(&first.as_str()) && second == REASON => 2,
            _ => 0,
        };
        let headings = opened.headings.iter().skip(ours).map(String::as_str);
        let delimiter = opened.delimiter.byte();
        let place = if opened.book.is_some() { ROW } else { LINE };
        let table = Csv::to(out, delimiter, [place, REASON].into_iter().chain(headings))?;
        Ok(Self { table, ours, rows: 0, bytes: 0 })
    }

    /// Adds the row that was read last.
    ///
    /// # Errors
    /// As [`ToMend::of`].
    pub fn add(&mut self, rows: &Rows<'_>, reasons: &[String]) -> io::Result<()> {
        let record = rows.records().record();
        let opened = rows.opened();
        let cells: Vec<Cow<'_, str>> = match record.fault {
            // Too much to hand back; the line says where to look in the file itself.
            Some(Fault::LongRow | Fault::LongField { .. } | Fault::ManyFields) => Vec::new(),
            Some(Fault::Unclosed { .. } | Fault::AfterQuote { .. }) | None => {
                let width = if opened.book.is_some() { opened.headings.len() } else { 0 };
                let all = self.ours..record.len().max(width);
                all.map(|at| as_text(rows, at)).collect()
            }
        };
        let (line, why) = (record.line.to_string(), reasons.join("; "));
        self.rows += 1;
        self.bytes += why.len() + cells.iter().map(|cell| cell.len()).sum::<usize>();
        let ours = [Cow::Owned(line), Cow::Owned(why)];
        self.table.write(ours.into_iter().chain(cells))
    }

    /// How many rows were added.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// How long what was added is, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Ends the file and gives back what it was written to.
    ///
    /// # Errors
    /// As [`ToMend::of`].
    pub fn finish(self) -> io::Result<W> {
        self.table.end()
    }
}

/// A cell as it is read under the mapping of its column, also once it is text: a number of a
/// workbook gets the decimal mark that the texts of its column have.
fn as_text<'r>(rows: &'r Rows<'_>, at: usize) -> Cow<'r, str> {
    let (kind, cell) = rows.opened().cell(rows.records(), at);
    let heading = rows.opened().headings.get(at).filter(|_| kind == Kind::Number);
    let columns = &rows.mapping().columns;
    let column = heading.and_then(|own| columns.iter().find(|one| one.heading == *own));
    match column.and_then(|column| column.decimal) {
        Some(DecimalMark::Comma) => Cow::Owned(cell.replace('.', ",")),
        Some(DecimalMark::Point) | None => Cow::Borrowed(cell),
    }
}

#[cfg(test)]
mod tests;
