//! A sheet turned into plain text, one line a row, so that it goes the road of a CSV file.

use super::archive::past;
use crate::cell::{DELIMITER, Kind};
use crate::headings::fields;
use crate::limits::{COLUMNS_MAX, FIELD_BYTES_MAX, ROW_BYTES_MAX, SHEET_ROWS_MAX};
use crate::{BookLimit, Unreadable};

/// Among how many first rows that say something the headings are looked for; these rows are kept
/// apart until it is known which of their cells are merged.
pub(super) const HEAD_ROWS: usize = 20;

/// Where cells are merged into one: the first row and column, and the last row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merge {
    pub(super) row: u32,
    pub(super) column: usize,
    pub(super) last_row: u32,
}

/// The text of a sheet in the making. Rows and columns are counted from nought.
#[derive(Debug)]
pub(super) struct Plain {
    head: Vec<(u32, Vec<(usize, String)>)>,
    body: String,
    /// The row whose line comes next in the body.
    body_row: u32,
    /// The cells of the row being read: their columns, and where each begins in `line`.
    cells: Vec<(usize, usize)>,
    line: String,
    /// How many bytes all cells may hold.
    most: usize,
    held: usize,
    /// How many rows that say something are wanted.
    wanted: usize,
    rows: usize,
}

impl Plain {
    /// A sheet of at most `most` bytes, of which the first `wanted` rows are kept.
    pub(super) fn new(most: usize, wanted: usize) -> Self {
        Self {
            head: Vec::new(),
            body: String::new(),
            body_row: 0,
            cells: Vec::new(),
            line: String::new(),
            most,
            held: 0,
            wanted,
            rows: 0,
        }
    }

    /// Whether all rows that are wanted are there.
    pub(super) fn is_full(&self) -> bool {
        self.wanted <= self.rows
    }

    /// Adds a cell to the row being read. What is past a limit of rows is cut just behind that
    /// limit: the row is then told as too long or too wide, as in a CSV file.
    pub(super) fn cell(&mut self, column: usize, kind: Kind, text: &str) {
        let text = text.trim();
        if text.is_empty() || ROW_BYTES_MAX < self.line.len() || COLUMNS_MAX < self.cells.len() {
            return;
        }
        self.cells.push((column.min(COLUMNS_MAX), self.line.len()));
        self.line.extend(kind.sign());
        let end = crate::split::floor_char(text, FIELD_BYTES_MAX + 4);
        if text.bytes().all(|b| b' ' <= b && b != 0x7f) && text.is_ascii() {
            self.line.push_str(&text[..end]);
        } else {
            let shown = |c: char| if c.is_control() { ' ' } else { c };
            self.line.extend(text[..end].chars().map(shown));
        }
    }

    /// Ends the row being read, which stands so many times in the sheet from `row` on.
    pub(super) fn end_row(&mut self, row: u32, times: u32) -> Result<(), Unreadable> {
        let last = row.checked_add(times).filter(|after| *after <= SHEET_ROWS_MAX);
        if !self.cells.is_empty() {
            let last = last.ok_or_else(|| past(BookLimit::Rows, SHEET_ROWS_MAX.into()))?;
            for row in row..last {
                if self.is_full() {
                    break;
                }
                self.put(row)?;
            }
        }
        self.cells.clear();
        self.line.clear();
        Ok(())
    }

    fn put(&mut self, row: u32) -> Result<(), Unreadable> {
        self.rows += 1;
        // Each column up to the last has a delimiter, also those that say nothing.
        let columns = self.cells.iter().map(|(column, _)| column + 1).max().unwrap_or(0);
        self.held += self.line.len() + columns;
        if self.most < self.held {
            return Err(past(BookLimit::Cells, self.most as u64));
        }
        let starts: Vec<usize> = self.cells.iter().map(|(_, start)| *start).collect();
        let ends = starts.iter().skip(1).copied().chain([self.line.len()]);
        let mut cells: Vec<(usize, &str)> = self
            .cells
            .iter()
            .zip(ends)
            .map(|((at, from), to)| (*at, &self.line[*from..to]))
            .collect();
        cells.sort_by_key(|(column, _)| *column);
        cells.dedup_by_key(|(column, _)| *column);
        if self.head.len() < HEAD_ROWS {
            let owned = cells.into_iter().map(|(column, text)| (column, text.to_owned()));
            self.head.push((row, owned.collect()));
            self.body_row = row + 1;
            return Ok(());
        }
        write_row(&mut self.body, &mut self.body_row, row, cells.into_iter());
        Ok(())
    }

    /// The text: headings that are merged downwards stand in each row they cover.
    pub(super) fn finish(mut self, merges: &[Merge]) -> String {
        for merge in merges {
            self.copy_down(*merge);
        }
        let mut text = String::with_capacity(self.body.len() + (1 << 12));
        let mut next = 0;
        for (row, cells) in &self.head {
            let cells = cells.iter().map(|(column, text)| (*column, text.as_str()));
            write_row(&mut text, &mut next, *row, cells);
        }
        text.push_str(&self.body);
        text
    }

    /// Only a heading is copied. A value that spans several rows is one value: what it means for
    /// each of them is not for us to say.
    fn copy_down(&mut self, merge: Merge) {
        let of = |(row, cells): &(u32, Vec<(usize, String)>)| {
            let is_first = *row == merge.row;
            cells.iter().find(|(column, _)| is_first && *column == merge.column).cloned()
        };
        let Some((column, text)) = self.head.iter().find_map(of) else { return };
        if fields(&text).is_empty() {
            return;
        }
        for (row, cells) in &mut self.head {
            let at = cells.partition_point(|(other, _)| *other < column);
            let is_free = cells.get(at).is_none_or(|(other, _)| *other != column);
            if merge.row < *row && *row <= merge.last_row && is_free {
                cells.insert(at, (column, text.clone()));
            }
        }
    }
}

/// Writes a row at its line, empty lines before it for the rows that say nothing.
fn write_row<'c>(
    text: &mut String,
    next: &mut u32,
    row: u32,
    cells: impl Iterator<Item = (usize, &'c str)>,
) {
    (*next..row).for_each(|_| text.push('\n'));
    let mut column = 0;
    for (at, cell) in cells {
        (column..at).for_each(|_| text.push(char::from(DELIMITER)));
        column = at;
        text.push_str(cell);
    }
    text.push('\n');
    *next = row + 1;
}
