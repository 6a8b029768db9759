//! Where in its file something stands, as a person finds it there: in a file of text by its line,
//! in a workbook by its cell.

use crate::book::BookKind;
use crate::pick::InBook;
use crate::sheet::position;

/// The columns of a file and, in a workbook, the sheet that they stand in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    book: Option<InBook>,
    headings: Vec<String>,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// On this line of a file of text.
    Line(u64),
    /// In this row of a workbook, and of this sheet where there are several.
    Row {
        /// The sheet.
        sheet: Option<String>,
        /// The row, from 1.
        row: u64,
    },
    /// In this cell of a workbook, as its formulas write it: `D5`, of several sheets
    /// `'Open items'!D5`.
    Cell(String),
}

impl Grid {
    pub(crate) fn new(book: Option<&InBook>, headings: &[String]) -> Self {
        Self { book: book.cloned(), headings: headings.to_vec() }
    }

    /// Whether it is of a workbook.
    #[must_use]
    pub fn is_of_book(&self) -> bool {
        self.book.is_some()
    }

    /// Where the value under a heading stands in the row of a line; without a heading, the row.
    #[must_use]
    pub fn spot(&self, line: u64, heading: &str) -> Spot {
        let Some(book) = &self.book else { return Spot::Line(line) };
        let is_one_of_several = 1 < book.names.len();
        match position(&self.headings, heading).filter(|_| !heading.is_empty()) {
            Some(at) => {
                let cell = format!("{}{line}", letters(at));
                Spot::Cell(if is_one_of_several { in_sheet(book, &cell) } else { cell })
            }
            None => Spot::Row { sheet: is_one_of_several.then(|| book.name.clone()), row: line },
        }
    }
}

/// A cell with its sheet before it, as the workbook's own program writes it.
fn in_sheet(book: &InBook, cell: &str) -> String {
    let sign = match book.kind {
        BookKind::Xlsx => '!',
        BookKind::Ods => '.',
    };
    let name = &book.name;
    let is_plain = name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    if is_plain {
        format!("{name}{sign}{cell}")
    } else {
        format!("'{}'{sign}{cell}", name.replace('\'', "''"))
    }
}

/// The letters of a column that is counted from nought: `A` to `Z`, then `AA`.
fn letters(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at % 26]));
        if at < 26 {
            break;
        }
        at = at / 26 - 1;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests;
