//! What can be told of a file before anything is known of its columns.

use crate::encoding::detect;
use crate::headings::{fields, key};
use crate::limits::COLUMNS_MAX;
use crate::records::Records;
use crate::split::{Dialect, Fault, Record, Splitter, floor_char};
use crate::text::Text;
use crate::{Bytes, Delimiter, Encoding, Unreadable};

/// How many rows a sheet shows.
const SAMPLE_ROWS: usize = 200;
/// How much of a file is looked at to tell its delimiter.
const SNIFF_BYTES: usize = 1 << 16;
/// Among how many first lines the headings are looked for.
const HEADING_LINES: usize = 20;

/// A file as first looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
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
}

/// Looks at a file: its encoding, delimiter, headings and first rows.
///
/// # Errors
/// Refuses what is empty, too large, no text, or has no headings.
pub fn sniff<'a>(bytes: impl Into<Bytes<'a>>) -> Result<Sheet, Unreadable> {
    Opened::new(bytes.into(), None, None)?.sheet()
}

/// A file of which is known how it is written; the rows begin after its headings.
#[derive(Clone, Debug)]
pub(crate) struct Opened<'a> {
    bytes: Bytes<'a>,
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
    pub(crate) fn new(
        bytes: Bytes<'a>,
        encoding: Option<Encoding>,
        delimiter: Option<Delimiter>,
    ) -> Result<Self, Unreadable> {
        let detected = detect(bytes, encoding)?;
        let text = Text::open(bytes, detected.encoding)?;
        let start = &text.held()[..floor_char(text.held(), SNIFF_BYTES)];
        let (told_inside, skip) = separator_line(start);
        let delimiter = delimiter.or(told_inside);
        let whole = text.is_whole() && text.held().len() == start.len();
        let layout = Layout::find(start, skip, whole, delimiter)?;
        let Layout { delimiter, dialect, headings, heading_line, body, .. } = layout;
        let above = &text.held().as_bytes()[..body.0];
        let ends = |end: u8, all: usize| all - above.iter().filter(|b| **b == end).count();
        let lines = ends(b'\n', detected.line_ends.0).max(ends(b'\r', detected.line_ends.1));
        let has_rows = !text.is_whole() || body.0 < text.held().len();
        let last = usize::from(has_rows && detected.open_end);
        Ok(Self {
            bytes,
            encoding: detected.encoding,
            doubt: detected.doubt,
            delimiter,
            dialect,
            headings,
            heading_line,
            body,
            rows_estimate: u64::try_from(lines + last).unwrap_or(u64::MAX),
        })
    }

    /// The rows as they are cut, from the first.
    pub(crate) fn records(&self) -> Result<Records<'a>, Unreadable> {
        let text = Text::open(self.bytes, self.encoding)?;
        Ok(Records::new(text, self.dialect, self.body))
    }

    pub(crate) fn sheet(&self) -> Result<Sheet, Unreadable> {
        let mut records = self.records()?;
        let mut sample = Vec::new();
        while sample.len() < SAMPLE_ROWS && records.next()? {
            if !records.is_blank() && records.record().fault.is_none() {
                sample.push(records.fields().map(|f| f.trim().to_owned()).collect());
            }
        }
        Ok(Sheet {
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

/// One way to cut the start of a file.
struct Layout {
    delimiter: Delimiter,
    dialect: Dialect,
    headings: Vec<String>,
    heading_line: u64,
    body: (usize, u64),
    /// How good it looks: headings recognised, rows as wide as the headings, width.
    score: (usize, usize, usize),
}

impl Layout {
    /// Tries each delimiter and keeps the one under which most is recognised.
    fn find(
        start: &str,
        skip: usize,
        whole: bool,
        told: Option<Delimiter>,
    ) -> Result<Self, Unreadable> {
        let mut best: Option<Self> = None;
        let mut fault = Unreadable::NoHeadings;
        for delimiter in Delimiter::ALL {
            if told.is_some_and(|told| told != delimiter) {
                continue;
            }
            match Self::try_one(start, skip, whole, delimiter) {
                Ok(layout) if best.as_ref().is_none_or(|b| b.score < layout.score) => {
                    best = Some(layout);
                }
                Ok(_) => {}
                Err(other) => fault = other,
            }
        }
        // A heading cut by its open quote looks whole to delimiters it does not contain.
        match (best, fault) {
            (Some(best), Unreadable::OpenQuote { line }) if best.score.2 == 1 => {
                Err(Unreadable::OpenQuote { line })
            }
            (Some(best), _) => Ok(best),
            (None, fault) => Err(fault),
        }
    }

    fn try_one(
        start: &str,
        skip: usize,
        whole: bool,
        delimiter: Delimiter,
    ) -> Result<Self, Unreadable> {
        let dialect = quoting(&start[skip..], delimiter);
        let mut splitter = Splitter::new(dialect, skip, 1);
        let mut record = Record::default();
        let mut lines: Vec<Line> = Vec::new();
        let mut widths: Vec<usize> = Vec::new();
        while splitter.next(start, &mut record) {
            // The last record of a part of the file is most likely cut.
            if !record.ended && !whole {
                break;
            }
            widths.push(record.len());
            if lines.len() < HEADING_LINES {
                lines.push(Line::of(start, &record, splitter.position()));
            }
        }
        if let (true, Some(Fault::Unclosed { line })) = (lines.is_empty(), record.fault) {
            return Err(Unreadable::OpenQuote { line });
        }
        let candidates = lines.iter().filter(|line| !line.blank);
        let by_name = candidates.clone().filter(|line| 2 <= line.recognised);
        let first = by_name
            .rev()
            .max_by_key(|line| line.recognised)
            .or_else(|| candidates.clone().find(|line| 2 <= line.cells.len() && line.filled()))
            .or_else(|| candidates.clone().next())
            .ok_or(Unreadable::NoHeadings)?;
        if let Some(Fault::Unclosed { line }) = first.fault {
            return Err(Unreadable::OpenQuote { line });
        }
        if first.fault.is_some_and(|fault| !matches!(fault, Fault::AfterQuote { .. })) {
            return Err(Unreadable::TooWide { max: COLUMNS_MAX });
        }
        let width = first.cells.len();
        let alike = widths.iter().filter(|other| **other == width).count();
        let consistent = if width == 1 { 0 } else { alike * 1000 / widths.len() };
        Ok(Self {
            delimiter,
            dialect,
            headings: distinct(&first.cells),
            heading_line: first.line,
            body: first.after,
            score: (first.recognised, consistent, width),
        })
    }
}

/// One of the first lines, as a candidate for the headings.
struct Line {
    cells: Vec<String>,
    recognised: usize,
    blank: bool,
    fault: Option<Fault>,
    line: u64,
    after: (usize, u64),
}

impl Line {
    fn of(text: &str, record: &Record, after: (usize, u64)) -> Self {
        let cells: Vec<String> = record.fields(text).map(clean).collect();
        let recognised = cells.iter().filter(|cell| !fields(cell).is_empty()).count();
        let blank = !cells.iter().any(|cell| cell.contains(char::is_alphanumeric));
        Self { cells, recognised, blank, fault: record.fault, line: record.line, after }
    }

    /// Whether most cells hold something: a title above a table fills only one.
    fn filled(&self) -> bool {
        self.cells.len() <= 2 * self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// A heading on one line, with single spaces, and not endless.
fn clean(cell: &str) -> String {
    let joined = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.chars().take(200).collect()
}

/// Names what has no heading and numbers those that come twice.
fn distinct(cells: &[String]) -> Vec<String> {
    let mut headings: Vec<String> = Vec::with_capacity(cells.len());
    for (at, cell) in cells.iter().enumerate() {
        let base = if cell.is_empty() { format!("column {}", at + 1) } else { cell.clone() };
        let mut name = base.clone();
        let mut again = 2;
        while headings.contains(&name) {
            name = format!("{base} ({again})");
            again += 1;
        }
        headings.push(name);
    }
    headings
}

/// Which quote the file uses and how it writes one inside quotes.
fn quoting(start: &str, delimiter: Delimiter) -> Dialect {
    let delimiter = delimiter.byte();
    let ends = |b: Option<&u8>| b.is_none_or(|b| *b == delimiter || *b == b'\n' || *b == b'\r');
    let single = !start.contains('"') && {
        let fields = start.split(|c: char| c == '\n' || c == '\r' || c == char::from(delimiter));
        let (mut quoted, mut all) = (0_usize, 0_usize);
        for field in fields.map(str::trim).filter(|field| !field.is_empty()) {
            all += 1;
            quoted +=
                usize::from(2 <= field.len() && field.starts_with('\'') && field.ends_with('\''));
        }
        all < 2 * quoted
    };
    let bytes = start.as_bytes();
    let backslash = bytes.windows(2).enumerate().any(|(at, pair)| {
        pair == b"\\\"" && !ends(bytes.get(at + 2)) && bytes.get(at + 2) != Some(&b'"')
    });
    Dialect { delimiter, quote: if single { b'\'' } else { b'"' }, backslash }
}

#[cfg(test)]
mod tests;
