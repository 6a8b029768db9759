//! Writing CSV: what a spreadsheet would take for a formula is defused first.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::sheet::Opened;
use crate::split::{Fault, Record};
use crate::{Mapping, Problem, Unreadable};

/// Headings of the two columns that [`to_mend`] adds.
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
            .from_writer(crate::encoding::BOM.to_vec());
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

/// The rows that could not be read, in their own columns, with the line and the reasons before
/// them: to be mended and imported again under the same mapping.
///
/// # Errors
/// Says why the file cannot be read at all.
pub fn to_mend(
    bytes: &[u8],
    mapping: &Mapping,
    problems: &[Problem],
) -> Result<Vec<u8>, Unreadable> {
    let mut by_line: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    for problem in problems {
        let what = match (problem.column.as_str(), problem.value.as_str()) {
            ("", "") => problem.reason.to_string(),
            ("", value) => format!("{value}: {}", problem.reason),
            (column, "") => format!("{column}: {}", problem.reason),
            (column, value) => format!("{column}: {value}: {}", problem.reason),
        };
        by_line.entry(problem.line).or_default().push(what);
    }
    rows_to_mend(bytes, mapping, &by_line)
}

/// The rows that begin on these lines, as [`to_mend`] gives them, with reasons in any language.
///
/// # Errors
/// Says why the file cannot be read at all.
pub fn rows_to_mend(
    bytes: &[u8],
    mapping: &Mapping,
    by_line: &BTreeMap<u64, Vec<String>>,
) -> Result<Vec<u8>, Unreadable> {
    let opened = Opened::new(bytes, mapping.encoding, mapping.delimiter)?;
    // A file that was mended once already has our two columns.
    let ours = match opened.headings.as_slice() {
        [first, second, ..] if first == LINE && second == REASON => 2,
        _ => 0,
    };
    let headings = opened.headings.iter().skip(ours).map(String::as_str);
    let mut table = Table::new(opened.delimiter.byte(), [LINE, REASON].into_iter().chain(headings));
    let mut record = Record::default();
    let mut splitter = opened.splitter();
    while splitter.next(&opened.text, &mut record) {
        let Some(reasons) = by_line.get(&record.line) else { continue };
        let cells: Vec<&str> = match record.fault {
            // Too much to hand back; the line says where to look in the file itself.
            Some(Fault::LongRow | Fault::LongField { .. } | Fault::ManyFields) => Vec::new(),
            Some(Fault::Unclosed { .. } | Fault::AfterQuote { .. }) | None => {
                record.fields(&opened.text).skip(ours).collect()
            }
        };
        let (line, why) = (record.line.to_string(), reasons.join("; "));
        table.row([line.as_str(), why.as_str()].into_iter().chain(cells));
    }
    Ok(table.finish())
}

#[cfg(test)]
mod tests;
