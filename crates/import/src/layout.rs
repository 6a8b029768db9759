//! Where the headings of a file stand, and how its rows are cut.

use crate::cell::{DELIMITER, QUOTE, apart};
use crate::headings::fields;
use crate::limits::COLUMNS_MAX;
use crate::split::{Dialect, Fault, Record, Splitter};
use crate::{Delimiter, Unreadable};

/// Among how many first lines that say something the headings are looked for.
const HEADING_LINES: usize = 20;
/// How the text of a sheet of a workbook is cut.
const OF_BOOK: Dialect = Dialect { delimiter: DELIMITER, quote: QUOTE, backslash: false };

/// One way to cut the start of a file.
pub(crate) struct Layout {
    pub(crate) delimiter: Delimiter,
    pub(crate) dialect: Dialect,
    pub(crate) headings: Vec<String>,
    pub(crate) heading_line: u64,
    pub(crate) body: (usize, u64),
    /// How good it looks: headings recognised, rows as wide as the headings, width.
    score: (usize, usize, usize),
}

impl Layout {
    /// Tries each delimiter and keeps the one under which most is recognised.
    pub(crate) fn find(
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
            let dialect = quoting(&start[skip..], delimiter);
            match Self::try_one((start, skip), whole, delimiter, dialect) {
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

    /// The headings of a sheet of a workbook, whose cells need no looking for. What stands in a
    /// file of its rows to mend is parted by semicolons.
    pub(crate) fn of_book(start: &str, whole: bool) -> Result<Self, Unreadable> {
        Self::try_one((start, 0), whole, Delimiter::Semicolon, OF_BOOK)
    }

    /// How many of its headings are known.
    pub(crate) fn recognised(&self) -> usize {
        self.score.0
    }

    fn try_one(
        (start, skip): (&str, usize),
        whole: bool,
        delimiter: Delimiter,
        dialect: Dialect,
    ) -> Result<Self, Unreadable> {
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
            let is_blank = record.is_blank(start) && record.fault.is_none();
            if lines.len() < HEADING_LINES && !is_blank {
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
        let cells: Vec<String> = record.fields(text).map(|cell| clean(apart(cell).1)).collect();
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
