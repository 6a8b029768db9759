//! What a cell of a workbook is beyond its text.
//!
//! A sheet is turned into plain text, one line a row, and then goes the same road as a CSV file.
//! So that a date of the workbook is never taken for an ambiguous text, a cell that is no text has
//! one control character before it, which no cell's own text can begin with.

/// The sign between the cells of a row. No cell holds it, nor a line end: both become spaces.
pub(crate) const DELIMITER: u8 = 0x1f;
/// The quote of such text: a sign that is never written, since nothing needs quoting.
pub(crate) const QUOTE: u8 = 0x1e;

/// What a cell holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text, which may look like anything.
    #[default]
    Text,
    /// A number: digits, a point before the decimals.
    Number,
    /// A day: year, month, day.
    Date,
    /// `true` or `false`.
    Truth,
    /// A formula that failed: `#N/A`.
    Fault,
}

impl Kind {
    /// The sign written before a cell of this kind.
    pub(crate) fn sign(self) -> Option<char> {
        match self {
            Self::Text => None,
            Self::Number => Some('\u{1}'),
            Self::Date => Some('\u{2}'),
            Self::Truth => Some('\u{3}'),
            Self::Fault => Some('\u{4}'),
        }
    }
}

/// A cell of such text taken apart: its kind, and what it says.
pub(crate) fn apart(cell: &str) -> (Kind, &str) {
    let kind = match cell.as_bytes().first() {
        Some(1) => Kind::Number,
        Some(2) => Kind::Date,
        Some(3) => Kind::Truth,
        Some(4) => Kind::Fault,
        Some(_) | None => return (Kind::Text, cell),
    };
    (kind, &cell[1..])
}
