//! What can be told of a file before anything is known of its columns.

use std::sync::Arc;

use crate::book;
use crate::cell::{Kind, apart};
use crate::encoding::detect;
use crate::grid::Grid;
use crate::headings::key;
use crate::layout::Layout;
use crate::pick::{InBook, pick};
use crate::records::Records;
use crate::split::{Dialect, floor_char};
use crate::text::Text;
use crate::{Bytes, Delimiter, Encoding, Mapping, Unreadable};

/// How many rows a sheet shows.
const SAMPLE_ROWS: usize = 200;
/// How much of a file is looked at to tell its delimiter.
pub(crate) const SNIFF_BYTES: usize = 1 << 16;

/// A file as first looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The workbook it is a sheet of; none for a file of text.
    pub book: Option<InBook>,
    /// The encoding it is read in.
    pub encoding: Encoding,
    /// Encodings that fit nearly as well and would read it differently, each with a word as it
    /// would read it, the one taken first. Empty when there is no doubt.
    pub encoding_doubt: Vec<(Encoding, String)>,
    /// The delimiter it is cut by.
    pub delimiter: Delimiter,
    /// The line of the headings; what stands above is passed over.
    pub heading_line: u64,
    /// The headings, each different from the others.
    pub headings: Vec<String>,
    /// The first rows, at most 200.
    pub sample: Vec<Vec<String>>,
    /// About how many rows there are, by the count of line ends.
    pub rows_estimate: u64,
}

impl Sheet {
    /// The column under a heading, compared without case, accents and punctuation.
    #[must_use]
    pub fn position(&self, heading: &str) -> Option<usize> {
        position(&self.headings, heading)
    }

    /// Where its values stand.
    #[must_use]
    pub fn grid(&self) -> Grid {
        Grid::new(self.book.as_ref(), &self.headings)
    }
}

/// Looks at a file: its encoding and delimiter or its sheet, its headings and first rows.
///
/// # Errors
/// Refuses what is empty, too large, neither text nor a workbook, or has no headings.
pub fn sniff<'a>(bytes: impl Into<Bytes<'a>>) -> Result<Sheet, Unreadable> {
    sniff_under(bytes, &Mapping::default())
}

/// Looks at a file whose encoding, delimiter or sheet a mapping tells.
///
/// # Errors
/// As [`sniff`], and where the workbook has no such sheet.
pub fn sniff_under<'a>(bytes: impl Into<Bytes<'a>>, told: &Mapping) -> Result<Sheet, Unreadable> {
    Opened::new(bytes.into(), told)?.sheet()
}

/// A sheet of a workbook, unpacked once: a workbook cannot be read a stretch at a time.
#[derive(Clone, Debug)]
pub(crate) struct OfBook {
    pub(crate) told: InBook,
    /// One line a row, as `cell` has it.
    pub(crate) text: Arc<str>,
}

/// A file of which is known how it is written; the rows begin after its headings.
#[derive(Clone, Debug)]
pub(crate) struct Opened<'a> {
    bytes: Bytes<'a>,
    pub(crate) book: Option<OfBook>,
    pub(crate) encoding: Encoding,
    pub(crate) doubt: Vec<(Encoding, String)>,
    pub(crate) delimiter: Delimiter,
    dialect: Dialect,
    pub(crate) headings: Vec<String>,
    heading_line: u64,
    /// Where the first row begins: byte of the text and line.
    body: (usize, u64),
    rows_estimate: u64,
}

impl<'a> Opened<'a> {
    /// Opens a file as its mapping tells, and as it looks itself where the mapping is silent.
    pub(crate) fn new(bytes: Bytes<'a>, told: &Mapping) -> Result<Self, Unreadable> {
        match book::packed(bytes)? {
            Some(packed) => Self::of_book(bytes, &packed, told),
            None => Self::of_text(bytes, told),
        }
    }

    fn of_book(bytes: Bytes<'a>, packed: &[u8], told: &Mapping) -> Result<Self, Unreadable> {
        let (text, book) = pick(packed, told.sheet.as_deref())?;
        let start = &text[..floor_char(&text, SNIFF_BYTES)];
        let layout = Layout::of_book(start, text.len() == start.len())?;
        let lines = text.as_bytes()[layout.body.0..].iter().filter(|b| **b == b'\n').count();
        let book = OfBook { told: book, text: text.into() };
        Ok(Self::laid_out(bytes, Some(book), (Encoding::Utf8, Vec::new()), layout, lines))
    }

    fn of_text(bytes: Bytes<'a>, told: &Mapping) -> Result<Self, Unreadable> {
        let detected = detect(bytes, told.encoding)?;
        let text = Text::open(bytes, detected.encoding)?;
        let start = &text.held()[..floor_char(text.held(), SNIFF_BYTES)];
        let (told_inside, skip) = separator_line(start);
        let delimiter = told.delimiter.or(told_inside);
        let whole = text.is_whole() && text.held().len() == start.len();
        let layout = Layout::find(start, skip, whole, delimiter)?;
        let above = &text.held().as_bytes()[..layout.body.0];
        let ends = |end: u8, all: usize| all - above.iter().filter(|b| **b == end).count();
        let lines = ends(b'\n', detected.line_ends.0).max(ends(b'\r', detected.line_ends.1));
        let has_rows = !text.is_whole() || layout.body.0 < text.held().len();
        let last = usize::from(has_rows && detected.open_end);
        Ok(Self::laid_out(bytes, None, (detected.encoding, detected.doubt), layout, lines + last))
    }

    fn laid_out(
        bytes: Bytes<'a>,
        book: Option<OfBook>,
        (encoding, doubt): (Encoding, Vec<(Encoding, String)>),
        layout: Layout,
        lines: usize,
    ) -> Self {
        let Layout { delimiter, dialect, headings, heading_line, body, .. } = layout;
        let rows_estimate = u64::try_from(lines).unwrap_or(u64::MAX);
        Self {
            bytes,
            book,
            encoding,
            doubt,
            delimiter,
            dialect,
            headings,
            heading_line,
            body,
            rows_estimate,
        }
    }

    /// The rows as they are cut, from the first.
    pub(crate) fn records(&self) -> Result<Records<'a>, Unreadable> {
        let text = match &self.book {
            Some(book) => Text::shared(book.text.clone())?,
            None => Text::open(self.bytes, self.encoding)?,
        };
        Ok(Records::new(text, self.dialect, self.body))
    }

    /// A cell of the record read last: what it holds, and its text.
    pub(crate) fn cell<'t>(&self, records: &'t Records<'_>, index: usize) -> (Kind, &'t str) {
        let cell = records.field(index);
        if self.book.is_some() { apart(cell) } else { (Kind::Text, cell) }
    }

    /// Whether the record read last is narrower than the headings, which in a workbook is nothing
    /// odd.
    pub(crate) fn is_narrow(&self, records: &Records<'_>) -> bool {
        self.book.is_none() && records.record().len() < self.headings.len()
    }

    /// Where its values stand.
    pub(crate) fn grid(&self) -> Grid {
        Grid::new(self.book.as_ref().map(|book| &book.told), &self.headings)
    }

    /// The line at which the rows end, and how many lines of sums follow there.
    pub(crate) fn end(&self, targets: &[Option<crate::Target>]) -> (u64, u64) {
        let Some(book) = &self.book else { return (u64::MAX, 0) };
        let (end, count) = crate::totals::end(&book.text, self.body.0, targets);
        let lines = book.text.as_bytes()[..end].iter().filter(|b| **b == b'\n').count();
        (u64::try_from(lines).unwrap_or(u64::MAX).saturating_add(1), count)
    }

    pub(crate) fn sheet(&self) -> Result<Sheet, Unreadable> {
        let mut records = self.records()?;
        let mut sample = Vec::new();
        while sample.len() < SAMPLE_ROWS && records.next()? {
            if !records.is_blank() && records.record().fault.is_none() {
                let cells = 0..records.record().len();
                let cells = cells.map(|at| self.cell(&records, at).1.trim().to_owned());
                sample.push(cells.collect());
            }
        }
        Ok(Sheet {
            book: self.book.as_ref().map(|book| book.told.clone()),
            encoding: self.encoding,
            encoding_doubt: self.doubt.clone(),
            delimiter: self.delimiter,
            heading_line: self.heading_line,
            headings: self.headings.clone(),
            sample,
            rows_estimate: self.rows_estimate,
        })
    }
}

/// The column under a heading: exactly so, else alike in letters and digits.
pub(crate) fn position(headings: &[String], heading: &str) -> Option<usize> {
    headings.iter().position(|own| own == heading).or_else(|| {
        let asked = key(heading);
        headings.iter().position(|own| !asked.is_empty() && key(own) == asked)
    })
}

/// Excel's own first line, `sep=;`, and how many bytes it takes.
fn separator_line(text: &str) -> (Option<Delimiter>, usize) {
    let line = text.split(['\r', '\n']).next().unwrap_or("");
    let sign = line.trim().trim_matches('"').strip_prefix("sep=").map(str::as_bytes);
    let told = Delimiter::ALL.into_iter().find(|d| sign == Some(&[d.byte()]));
    (told, if told.is_some() || sign.is_some() { line.len() } else { 0 })
}

#[cfg(test)]
mod tests;
