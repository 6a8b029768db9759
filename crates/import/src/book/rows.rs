//! The rows of one sheet of an Excel workbook.

use quick_xml::events::BytesStart;

use super::number::{day, decimal, iso_day};
use super::plain::{Merge, Plain};
use super::shared::RichText;
use super::xlsx::Workbook;
use super::xml::{Piece, Xml, attribute, unescaped};
use super::{format::Shows, number::Epoch};
use crate::Unreadable;
use crate::cell::Kind;
use crate::limits::SHEET_ROWS_MAX;

/// How many merged ranges are looked at; those of headings come among the first.
const MERGES_MAX: usize = 10_000;

const UNORDERED: Unreadable = Unreadable::Damaged { why: "the rows of a sheet are out of order" };
const NO_PLACE: Unreadable = Unreadable::Damaged { why: "a cell is nowhere in its sheet" };
const NO_TEXT: Unreadable = Unreadable::Damaged { why: "a cell names a text that is not there" };

/// A sheet being read.
struct Reading<'w> {
    book: &'w Workbook<'w>,
    plain: Plain,
    /// The row being read, and the row at which the next may stand.
    row: u32,
    next_row: u32,
    next_column: usize,
    cell: Cell,
    rich: RichText,
    merges: Vec<Merge>,
}

/// The cell being read.
#[derive(Debug, Default)]
struct Cell {
    is_open: bool,
    column: usize,
    format: usize,
    kind: String,
    in_value: bool,
    text: String,
}

/// Reads a sheet, whole or until `plain` is full.
pub(super) fn read(
    mut xml: Xml<'_>,
    book: &Workbook<'_>,
    plain: Plain,
) -> Result<String, Unreadable> {
    let mut reading = Reading {
        book,
        plain,
        row: 0,
        next_row: 0,
        next_column: 0,
        cell: Cell::default(),
        rich: RichText::default(),
        merges: Vec::new(),
    };
    loop {
        match xml.next()? {
            Piece::Start(start) => reading.start(&start)?,
            Piece::End(end) => reading.end(end.local_name().as_ref())?,
            Piece::Over => return Ok(reading.plain.finish(&reading.merges)),
            Piece::Text(text) if reading.cell.in_value => reading.cell.text.push_str(&text),
            piece @ Piece::Text(_) if reading.cell.is_open => {
                reading.rich.take(&piece, &mut reading.cell.text);
            }
            Piece::Text(_) | Piece::Other => {}
        }
        if reading.plain.is_full() {
            return Ok(reading.plain.finish(&reading.merges));
        }
    }
}

impl Reading<'_> {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Unreadable> {
        match start.local_name().as_ref() {
            "row" => self.start_row(start),
            "c" => self.start_cell(start),
            "v" => {
                self.cell.in_value = self.cell.is_open && self.cell.kind != "inlineStr";
                Ok(())
            }
            "mergeCell" => {
                if self.merges.len() < MERGES_MAX {
                    let range = attribute(start, "ref")?.unwrap_or_default();
                    self.merges.extend(merge(&range));
                }
                Ok(())
            }
            _ => {
                if self.cell.is_open {
                    self.rich.take(&Piece::Start(start.borrow()), &mut self.cell.text);
                }
                Ok(())
            }
        }
    }

    fn start_row(&mut self, start: &BytesStart<'_>) -> Result<(), Unreadable> {
        let told = attribute(start, "r")?;
        self.row = match told {
            None => self.next_row,
            Some(told) => {
                let row: Option<u32> = told.parse().ok().and_then(|row: u32| row.checked_sub(1));
                row.ok_or(NO_PLACE)?
            }
        };
        if self.row < self.next_row {
            return Err(UNORDERED);
        }
        self.next_row = self.row.checked_add(1).ok_or(NO_PLACE)?;
        self.next_column = 0;
        Ok(())
    }

    fn start_cell(&mut self, start: &BytesStart<'_>) -> Result<(), Unreadable> {
        let cell = &mut self.cell;
        cell.is_open = true;
        cell.text.clear();
        cell.kind.clear();
        cell.format = 0;
        cell.column = self.next_column;
        for found in start.attributes().with_checks(false) {
            let found = found.map_err(|_| NO_PLACE)?;
            match found.key.local_name().as_ref() {
                "r" => cell.column = place(&unescaped(found.value)?).ok_or(NO_PLACE)?.0,
                "s" => cell.format = found.value.parse().unwrap_or(0),
                "t" => cell.kind.push_str(&found.value),
                _ => {}
            }
        }
        self.next_column = cell.column.saturating_add(1);
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Unreadable> {
        match name {
            "v" => self.cell.in_value = false,
            "c" if self.cell.is_open => {
                self.cell.is_open = false;
                return self.end_cell();
            }
            "row" => return self.plain.end_row(self.row, 1),
            "t" | "rPh" => self.rich.end(name),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Unreadable> {
        let Cell { column, format, kind, text, .. } = &self.cell;
        let (column, plain) = (*column, &mut self.plain);
        if text.is_empty() {
            return Ok(());
        }
        match kind.as_str() {
            "s" => {
                let number = text.trim().parse().map_err(|_| NO_TEXT)?;
                plain.cell(column, Kind::Text, self.book.shared.get(number).ok_or(NO_TEXT)?);
            }
            "str" | "inlineStr" => plain.cell(column, Kind::Text, text),
            "b" => {
                let is_true = matches!(text.trim(), "1" | "true" | "TRUE");
                plain.cell(column, Kind::Truth, if is_true { "true" } else { "false" });
            }
            "e" => plain.cell(column, Kind::Fault, text),
            "d" => match iso_day(text) {
                Some(day) => plain.cell(column, Kind::Date, &day.to_string()),
                None => plain.cell(column, Kind::Text, text),
            },
            _ => {
                let shows = self.book.formats.get(*format).copied().unwrap_or_default();
                number(plain, column, text, shows, self.book.epoch);
            }
        }
        Ok(())
    }
}

/// Writes a number, or the day that it stands for.
fn number(plain: &mut Plain, column: usize, text: &str, shows: Shows, epoch: Epoch) {
    let Some(number) = decimal(text) else {
        plain.cell(column, Kind::Text, text);
        return;
    };
    let day = (shows == Shows::Day).then(|| day(&number, epoch)).flatten();
    match day {
        Some(day) => plain.cell(column, Kind::Date, &day.to_string()),
        None => plain.cell(column, Kind::Number, &number),
    }
}

/// The column and row that `D17` means, both from nought.
fn place(name: &str) -> Option<(usize, u32)> {
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = name.split_at(digits);
    if letters.is_empty() || 3 < letters.len() || !letters.bytes().all(|b| b.is_ascii_alphabetic())
    {
        return None;
    }
    let column = letters.bytes().fold(0_usize, |column, letter| {
        column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let row: u32 = row.parse().ok().filter(|row| (1..=SHEET_ROWS_MAX).contains(row))?;
    Some((column - 1, row - 1))
}

/// A range like `A1:A2`, if it covers more than one row.
fn merge(range: &str) -> Option<Merge> {
    let (first, last) = range.split_once(':')?;
    let ((column, row), (_, last_row)) = (place(first)?, place(last)?);
    (row < last_row).then_some(Merge { row, column, last_row })
}
