//! Workbooks of LibreOffice and its kin (OpenDocument), read from their one part.
//!
//! All sheets lie one behind the other in that part, and cells and rows may be said to repeat.

use quick_xml::events::BytesStart;

use super::Tab;
use super::archive::{Archive, past};
use super::number::{decimal, iso_day};
use super::plain::{Merge, Plain};
use super::xml::{Piece, Xml, unescaped};
use crate::cell::Kind;
use crate::foreign::Foreign;
use crate::limits::{COLUMNS_MAX, SHEETS_MAX};
use crate::{BookLimit, Unreadable};

const CONTENT: &str = "content.xml";
const NO_CONTENT: Unreadable = Unreadable::Damaged { why: "it has no content" };
const NOT_A_COUNT: Unreadable =
    Unreadable::Damaged { why: "it repeats something no number of times" };

/// Refuses a workbook whose parts are encrypted: its list of parts says so.
pub(super) fn check_open(archive: &Archive<'_>) -> Result<(), Unreadable> {
    let manifest = archive.small_text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Unreadable::Foreign(Foreign::Locked));
    }
    Ok(())
}

/// Reads all sheets one after the other, each into the text that `want` gives for it. A sheet for
/// which it gives none is passed over.
pub(super) fn read(
    archive: &Archive<'_>,
    want: &mut dyn FnMut(usize) -> Option<Plain>,
) -> Result<Vec<(Tab, Option<String>)>, Unreadable> {
    let mut xml = Xml::open(archive, CONTENT)?.ok_or(NO_CONTENT)?;
    let mut sheets: Vec<(Tab, Option<String>)> = Vec::new();
    loop {
        let name = match xml.next()? {
            Piece::Start(start) if start.local_name().as_ref() == "table" => named(&start)?,
            Piece::Over => return Ok(sheets),
            Piece::Start(_) | Piece::End(_) | Piece::Text(_) | Piece::Other => continue,
        };
        if SHEETS_MAX <= sheets.len() {
            return Err(past(BookLimit::Sheets, SHEETS_MAX as u64));
        }
        let plain = want(sheets.len());
        let text = Sheet::new(plain).read(&mut xml)?;
        sheets.push((Tab { name, is_hidden: false }, text));
    }
}

fn named(start: &BytesStart<'_>) -> Result<String, Unreadable> {
    let name = super::xml::attribute(start, "name")?;
    Ok(name.unwrap_or_default().into_owned())
}

/// A sheet being read.
struct Sheet {
    plain: Option<Plain>,
    row: u32,
    row_times: u32,
    column: usize,
    cell: Cell,
    merges: Vec<Merge>,
}

/// The cell being read.
#[derive(Debug, Default)]
struct Cell {
    is_open: bool,
    /// How many elements lie between the sheet and its text; a remark's text is not the cell's.
    in_remark: usize,
    times: usize,
    rows: u32,
    kind: String,
    value: Option<String>,
    is_fault: bool,
    paragraphs: usize,
    text: String,
}

impl Sheet {
    fn new(plain: Option<Plain>) -> Self {
        let (row, row_times, column) = (0, 1, 0);
        Self { plain, row, row_times, column, cell: Cell::default(), merges: Vec::new() }
    }

    /// Reads up to the end of the sheet.
    fn read(mut self, xml: &mut Xml<'_>) -> Result<Option<String>, Unreadable> {
        let depth = xml.depth();
        loop {
            match xml.next()? {
                Piece::Start(start) => self.start(&start)?,
                Piece::End(end) => self.end(end.local_name().as_ref())?,
                Piece::Text(text) if self.cell.paragraphs != 0 && self.cell.in_remark == 0 => {
                    self.cell.text.push_str(&text);
                }
                Piece::Text(_) | Piece::Other | Piece::Over => {}
            }
            if xml.depth() < depth {
                return Ok(self.plain.map(|plain| plain.finish(&self.merges)));
            }
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Unreadable> {
        let cell = &mut self.cell;
        match start.local_name().as_ref() {
            _ if 0 < cell.in_remark => cell.in_remark += 1,
            "annotation" => cell.in_remark = 1,
            "table-row" => {
                self.row_times = count(start, "number-rows-repeated")?;
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" if self.plain.is_some() => {
                *cell = Cell { is_open: true, ..Cell::default() };
                cell.read(start)?;
            }
            "p" if cell.is_open => {
                // Paragraphs of one cell are lines of it.
                if cell.paragraphs != 0 {
                    cell.text.push(' ');
                }
                cell.paragraphs += 1;
            }
            "s" | "tab" | "line-break" if cell.paragraphs != 0 => cell.text.push(' '),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Unreadable> {
        if 0 < self.cell.in_remark {
            self.cell.in_remark -= 1;
            return Ok(());
        }
        match name {
            "table-cell" | "covered-table-cell" if self.cell.is_open => self.end_cell(),
            "table-row" => {
                if let Some(plain) = &mut self.plain
                    && !plain.is_full()
                {
                    plain.end_row(self.row, self.row_times)?;
                }
                self.row = self.row.saturating_add(self.row_times);
            }
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) {
        self.cell.is_open = false;
        let Some(plain) = self.plain.as_mut().filter(|plain| !plain.is_full()) else { return };
        let cell = &self.cell;
        let (kind, text) = cell.said();
        let begins = self.column;
        self.column = begins.saturating_add(cell.times);
        if text.trim().is_empty() {
            return;
        }
        if 1 < cell.rows && self.merges.len() < COLUMNS_MAX {
            let last_row = self.row.saturating_add(cell.rows - 1);
            self.merges.push(Merge { row: self.row, column: begins, last_row });
        }
        for column in begins..self.column.min(COLUMNS_MAX + 1).max(begins + 1) {
            plain.cell(column, kind, &text);
        }
    }
}

impl Cell {
    fn read(&mut self, start: &BytesStart<'_>) -> Result<(), Unreadable> {
        self.times = 1;
        for found in start.attributes().with_checks(false) {
            let found = found.map_err(|_| NO_CONTENT)?;
            let prefix = found.key.prefix();
            // LibreOffice says a second time, under a name of its own, what kind a cell is.
            let is_second = prefix.is_some_and(|prefix| prefix.as_ref() == "calcext");
            match found.key.local_name().as_ref() {
                "value-type" if is_second => self.is_fault = found.value == "error",
                "value-type" => self.kind = found.value.into_owned(),
                "value" | "date-value" | "boolean-value" | "string-value" => {
                    self.value = Some(unescaped(found.value)?.into_owned());
                }
                "number-columns-repeated" => self.times = number(&found.value)?,
                "number-rows-spanned" => self.rows = number(&found.value)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// What the cell holds.
    fn said(&self) -> (Kind, String) {
        let text = || (Kind::Text, self.value.clone().unwrap_or_else(|| self.text.clone()));
        let value = self.value.as_deref();
        match self.kind.as_str() {
            _ if self.is_fault => (Kind::Fault, self.text.clone()),
            "float" | "percentage" | "currency" => {
                value.and_then(decimal).map_or_else(text, |number| (Kind::Number, number))
            }
            "date" => {
                value.and_then(iso_day).map_or_else(text, |day| (Kind::Date, day.to_string()))
            }
            "boolean" => (Kind::Truth, value.unwrap_or_default().to_owned()),
            "time" => (Kind::Text, self.text.clone()),
            _ => text(),
        }
    }
}

fn count(start: &BytesStart<'_>, name: &str) -> Result<u32, Unreadable> {
    super::xml::attribute(start, name)?.map_or(Ok(1), |told| number(&told))
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, Unreadable> {
    text.trim().parse().map_err(|_| NOT_A_COUNT)
}
