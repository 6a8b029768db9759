//! Which sheet of a workbook is the list: the one whose headings are known.

use crate::Unreadable;
use crate::book::{Book, BookKind, Head};
use crate::headings::key;
use crate::layout::Layout;
use crate::sheet::SNIFF_BYTES;
use crate::split::{Record, Splitter, floor_char};

/// The workbook that a sheet is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InBook {
    /// The form of the workbook.
    pub kind: BookKind,
    /// The name of the sheet.
    pub name: String,
    /// The names of all its sheets, in its order.
    pub names: Vec<String>,
    /// The sheets that may as well be meant, this one among them. Empty where there is no doubt.
    pub likely: Vec<String>,
}

impl InBook {
    /// Whether this is the sheet of a name, compared without case, accents and punctuation.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.name == name || key(&self.name) == key(name)
    }
}

/// A sheet that may be meant.
struct Candidate {
    at: usize,
    recognised: usize,
}

/// The text of the sheet that is told or likeliest, and which one it is.
pub(crate) fn pick(bytes: &[u8], told: Option<&str>) -> Result<(String, InBook), Unreadable> {
    let book = Book::open(bytes)?;
    let mut heads = book.heads()?;
    let names: Vec<String> = heads.iter().map(|head| head.tab.name.clone()).collect();
    let (at, likely) = match told {
        Some(told) => (named(&names, told)?, Vec::new()),
        None => likeliest(&heads)?,
    };
    let likely = likely.into_iter().map(|at: usize| names[at].clone()).collect();
    let head = heads.swap_remove(at);
    let text = if head.is_whole { head.text } else { book.whole(at)? };
    let name = names[at].clone();
    Ok((text, InBook { kind: book.kind(), name, names, likely }))
}

fn named(names: &[String], told: &str) -> Result<usize, Unreadable> {
    let exactly = names.iter().position(|name| name == told);
    let alike = || names.iter().position(|name| key(name) == key(told));
    exactly
        .or_else(alike)
        .ok_or_else(|| Unreadable::NoSuchSheet { name: told.to_owned(), there: names.join(", ") })
}

/// The sheet with the most headings that are known, and all that come near it.
fn likeliest(heads: &[Head]) -> Result<(usize, Vec<usize>), Unreadable> {
    let shown = heads.iter().any(|head| !head.tab.is_hidden && !head.text.is_empty());
    let found: Vec<Candidate> = heads
        .iter()
        .enumerate()
        .filter(|(_, head)| !(shown && head.tab.is_hidden))
        .filter_map(|(at, head)| candidate(at, &head.text))
        .collect();
    let best = found.iter().map(|one| one.recognised).max().ok_or(Unreadable::NoHeadings)?;
    let first = found.iter().find(|one| one.recognised == best).map_or(0, |one| one.at);
    let near = |one: &&Candidate| 2 <= one.recognised && 2 * best <= 3 * one.recognised;
    let likely: Vec<usize> = found.iter().filter(near).map(|one| one.at).collect();
    Ok((first, if likely.len() < 2 { Vec::new() } else { likely }))
}

/// A sheet with headings and at least one row under them.
fn candidate(at: usize, text: &str) -> Option<Candidate> {
    let start = &text[..floor_char(text, SNIFF_BYTES)];
    let layout = Layout::of_book(start, start.len() == text.len()).ok()?;
    let mut rows = Splitter::new(layout.dialect, layout.body.0, layout.body.1);
    let mut record = Record::default();
    while rows.next(text, &mut record) {
        if !record.is_blank(text) {
            return Some(Candidate { at, recognised: layout.recognised() });
        }
    }
    None
}
