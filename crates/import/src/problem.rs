//! What is wrong with a row, in words that say what, where and how to mend.

use std::fmt;

use money::Currency;
use thiserror::Error;

use crate::foreign::Foreign;
use crate::{DateOrder, DecimalMark};

/// What of a workbook is past a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BookLimit {
    /// The parts that its archive lists.
    Parts,
    /// The bytes that a part unpacks to.
    Unpacked,
    /// The length of a single tag or text.
    Piece,
    /// How deep its elements lie in each other.
    Depth,
    /// Its sheets.
    Sheets,
    /// The rows of a sheet.
    Rows,
    /// Its cell formats.
    Formats,
    /// The texts that its cells share.
    Texts,
    /// The bytes that the cells of a sheet hold.
    Cells,
}

impl BookLimit {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Parts,
        Self::Unpacked,
        Self::Piece,
        Self::Depth,
        Self::Sheets,
        Self::Rows,
        Self::Formats,
        Self::Texts,
        Self::Cells,
    ];

    /// The word by which texts name it: `rows`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Parts => "parts",
            Self::Unpacked => "unpacked",
            Self::Piece => "piece",
            Self::Depth => "depth",
            Self::Sheets => "sheets",
            Self::Rows => "rows",
            Self::Formats => "formats",
            Self::Texts => "texts",
            Self::Cells => "cells",
        }
    }
}

/// What there are too many of.
impl fmt::Display for BookLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Parts => "parts",
            Self::Unpacked => "bytes once unpacked",
            Self::Piece => "bytes in a single cell or tag",
            Self::Depth => "elements inside each other",
            Self::Sheets => "sheets",
            Self::Rows => "rows in a sheet",
            Self::Formats => "cell formats",
            Self::Texts => "texts",
            Self::Cells => "bytes in the cells of a sheet",
        })
    }
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// There is nothing in it.
    #[error("the file is empty; export it again and choose CSV")]
    Empty,
    /// It is text of two bytes a letter.
    #[error("the file is UTF-16 (\"Unicode text\"); save it as \"CSV UTF-8\" instead")]
    Utf16,
    /// It is a file of another kind.
    #[error("{0}")]
    Foreign(Foreign),
    /// It is a workbook, and damaged.
    #[error("the workbook is damaged: {why}; open it, save it again and import that")]
    Damaged {
        /// What is wrong, as a phrase.
        why: &'static str,
    },
    /// It is a workbook that holds more of something than is read.
    #[error(
        "the workbook holds more {limit} than the {most} that are read; save the list alone as a \
         workbook or as \"CSV UTF-8\""
    )]
    PastLimit {
        /// Of what.
        limit: BookLimit,
        /// How many are read.
        most: u64,
    },
    /// It is a workbook without a sheet of this name.
    #[error("the workbook has no sheet {name:?}; it has: {there}")]
    NoSuchSheet {
        /// The name asked for.
        name: String,
        /// The names that there are.
        there: String,
    },
    /// It is too large.
    #[error("the file is longer than {max} bytes, which is what is read at most; divide it")]
    TooLarge {
        /// What is read at most.
        max: usize,
    },
    /// No line of it can be a heading.
    #[error("no line with column headings was found; the first line must name the columns")]
    NoHeadings,
    /// The heading line is past a limit.
    #[error(
        "the heading line has more than {max} columns or is too long; is this a list of invoices?"
    )]
    TooWide {
        /// The most columns read.
        max: usize,
    },
    /// A quote opens in the heading line and never closes.
    #[error(
        "a quote that opens on line {line}, in the headings, never closes; add the closing quote"
    )]
    OpenQuote {
        /// Where it opens.
        line: u64,
    },
    /// What holds the file failed, or holds it no longer.
    #[error("the file could not be read to its end: {why}")]
    Interrupted {
        /// What it said.
        why: String,
    },
}

/// A row that cannot be read, or one value of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line on which the row begins, from 1, as an editor or a spreadsheet counts.
    pub line: u64,
    /// The heading of the column; empty when the row as a whole is meant.
    pub column: String,
    /// The value, shortened to 60 letters.
    pub value: String,
    /// What is wrong.
    pub reason: Reason,
}

impl Problem {
    /// Where in its row it is, what, and why: `Due: 31.02.2026: no such day in the calendar`.
    #[must_use]
    pub fn in_row(&self) -> String {
        let reason = self.reason.to_string();
        let parts = [self.column.as_str(), self.value.as_str(), reason.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(": ")
    }
}

/// `line 7, column "Due": "31.02.2026" is not a day of the calendar; correct the date.`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if !self.column.is_empty() {
            write!(f, ", column {:?}", self.column)?;
        }
        if self.value.is_empty() {
            write!(f, ": {}", self.reason)
        } else {
            write!(f, ": {:?}: {}", self.value, self.reason)
        }
    }
}

/// What is wrong with a value or a row.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Reason {
    /// A cell whose formula failed.
    #[error("the spreadsheet could not compute this cell; correct its formula")]
    CellFault,
    /// A number too long for a spreadsheet, which keeps fifteen digits.
    #[error(
        "a spreadsheet keeps only fifteen digits of a number, so the last of these are lost; \
         write it as text"
    )]
    DigitsLost,
    /// A number that a spreadsheet took for a day.
    #[error(
        "the spreadsheet took this number for a day, so what was written is not known; write it as \
         text"
    )]
    DayForNumber,
    /// No date in any form known.
    #[error("not a date; write it like 2026-12-31")]
    NotADate,
    /// A spreadsheet's day number.
    #[error("a spreadsheet's day number, not a date; format the column as a date and export again")]
    DateSerial,
    /// Such a day does not exist.
    #[error("no such day in the calendar; correct the date")]
    NoSuchDay,
    /// The column is read in another order.
    #[error("does not fit the order of this column ({}); correct the date or the order", .order.word())]
    NotInOrder {
        /// The order of the column.
        order: DateOrder,
    },
    /// The column's order was not told.
    #[error("day and month cannot be told apart; say in the mapping which order this column has")]
    DateOrderUnknown,
    /// A year that no open invoice has.
    #[error("the year {year} is out of range; correct the date")]
    YearOutOfRange {
        /// The year read.
        year: i16,
    },
    /// No amount in any form known.
    #[error("not an amount; write it like 1245.90")]
    NotAnAmount,
    /// Written as 1.23E+05.
    #[error(
        "a spreadsheet has shortened this number; format the column as a number and export again"
    )]
    AmountShortened,
    /// The column uses the other decimal mark.
    #[error("does not fit the decimal mark of this column ({}); correct the amount", .mark.word())]
    NotInMark {
        /// The mark of the column.
        mark: DecimalMark,
    },
    /// The column's decimal mark was not told.
    #[error(
        "decimals and thousands cannot be told apart; say in the mapping which decimal mark this column has"
    )]
    DecimalMarkUnknown,
    /// Thousands are parted wrongly.
    #[error("its thousands are not in groups of three; correct the amount")]
    BadGrouping,
    /// More decimals than the currency has.
    #[error("more than {decimals} decimals; round it to what was invoiced")]
    TooManyDecimals {
        /// How many the currency has.
        decimals: u32,
    },
    /// Past what a sum may hold.
    #[error("too large an amount; is the column right?")]
    AmountTooLarge,
    /// Neither a code nor a sign of one currency.
    #[error("not a currency; write its three letters, like EUR")]
    CurrencyUnknown,
    /// The row has no currency.
    #[error("the row has no currency; fill it in, or name one in the mapping")]
    CurrencyMissing,
    /// The amount bears another currency than the row.
    #[error("is in {written}, but the row is in {row}; correct one of them")]
    CurrencyClash {
        /// The currency beside the amount.
        written: Currency,
        /// The currency of the row.
        row: Currency,
    },
    /// A whole number was expected.
    #[error("not a whole number of days; write it like 14")]
    NotDays,
    /// Yes or no was expected.
    #[error("neither yes nor no; write yes, no, or leave it empty")]
    NotYesNo,
    /// Something that must be there is not.
    #[error("is missing: {what}; fill it in")]
    Missing {
        /// What is missing, as a phrase.
        what: &'static str,
    },
    /// The due date cannot be told.
    #[error("has neither a due date nor terms in days to reckon it from; fill one in")]
    NoDueDate,
    /// Net and tax are not the amount.
    #[error("net and tax make {sum}, but the amount is {amount}; correct one of them")]
    NetAndTaxDiffer {
        /// Net and tax together.
        sum: String,
        /// The amount.
        amount: String,
    },
    /// Paid and outstanding are not the amount.
    #[error("paid and outstanding make {sum}, but the amount is {amount}; correct one of them")]
    PaidAndOutstandingDiffer {
        /// Paid and outstanding together.
        sum: String,
        /// The amount.
        amount: String,
    },
    /// A value is longer than such a thing can be.
    #[error("is longer than {max} bytes; is the column right?")]
    TooLong {
        /// How long it may be.
        max: usize,
    },
    /// Bytes that are no letters in the file's encoding.
    #[error(
        "has letters that cannot be read as {encoding}; choose the right encoding or mend the file"
    )]
    Undecodable {
        /// The encoding the file was read in.
        encoding: &'static str,
    },
    /// The row is wider or narrower than the headings.
    #[error(
        "has {found} columns where the headings have {expected}; is a quote or a delimiter missing?"
    )]
    WrongWidth {
        /// How many it has.
        found: usize,
        /// How many headings there are.
        expected: usize,
    },
    /// Amounts with a decimal comma are cut by the comma between the fields.
    #[error(
        "has {found} columns where the headings have {expected}: {cut} looks like an amount whose \
         decimal comma parts the fields too; put such amounts in quotes, or export with semicolons"
    )]
    DecimalComma {
        /// How many it has.
        found: usize,
        /// How many headings there are.
        expected: usize,
        /// The amount that seems to be cut.
        cut: String,
    },
    /// A quote is not closed.
    #[error(
        "the quote that opens on line {opened} never closes, so all after it is unread; add the closing quote"
    )]
    OpenQuote {
        /// Where it opens.
        opened: u64,
    },
    /// Something stands after a closing quote.
    #[error("text after a closing quote; write a quote inside quotes twice")]
    AfterQuote,
    /// A field past the limit.
    #[error("is longer than {max} bytes; is a quote missing?")]
    LongField {
        /// How long a field may be.
        max: usize,
    },
    /// A row past the limit.
    #[error("the row is longer than {max} bytes; is a quote missing?")]
    LongRow {
        /// How long a row may be.
        max: usize,
    },
    /// A row with too many fields.
    #[error("the row has more than {max} columns; is the delimiter right?")]
    ManyFields {
        /// How many columns are read.
        max: usize,
    },
}

/// Something odd about a row that goes in all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The line on which the row begins, from 1.
    pub line: u64,
    /// The heading of the column; empty when the row as a whole is meant.
    pub column: String,
    /// The value, shortened to 60 letters.
    pub value: String,
    /// What is odd.
    pub oddity: Oddity,
}

/// `line 7, column "Phone": "123": not a telephone number; left out`
impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if !self.column.is_empty() {
            write!(f, ", column {:?}", self.column)?;
        }
        if self.value.is_empty() {
            write!(f, ": {}", self.oddity)
        } else {
            write!(f, ": {:?}: {}", self.value, self.oddity)
        }
    }
}

/// What is odd. Details of contact that cannot be read are left out: a later file may bring them,
/// and a debt is not turned away for a mistyped telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Oddity {
    /// Due before it was issued.
    #[error("due before its day of issue")]
    DueBeforeIssue,
    /// Settled before it was issued.
    #[error("settled before its day of issue")]
    SettledBeforeIssue,
    /// Settled on a day, yet something is outstanding.
    #[error("has a day of settlement, yet something is outstanding; the day is left out")]
    SettledYetOpen,
    /// No telephone number.
    #[error("not a telephone number of this country; left out")]
    Phone,
    /// No e-mail address.
    #[error("not an e-mail address; left out")]
    Email,
    /// The check digits of the IBAN are wrong.
    #[error("not a valid IBAN (its check digits do not fit); left out")]
    Iban,
    /// No country.
    #[error("not a country; left out")]
    Country,
    /// None of the languages of the desk.
    #[error("not one of the desk's languages; left out")]
    Language,
    /// Neither person nor company.
    #[error("says neither person nor company; left out")]
    PartyKind,
    /// No date, or one whose century is open.
    #[error("not a date of birth with a four-digit year; left out")]
    BirthDate,
    /// Neither invoice nor credit note nor instalment.
    #[error("not a kind of document known; taken for an invoice")]
    InvoiceKind,
    /// The column of names is empty here.
    #[error("has no name; the customer is called by their customer number")]
    NoName,
    /// An amount below nought that is not said to be a credit note.
    #[error("below nought; taken for a credit note")]
    NegativeAmount,
    /// A payment below nought.
    #[error("below nought; taken for money sent back")]
    NegativePayment,
    /// The last line has no line end.
    #[error("the file ends without a line end; was it cut off?")]
    NoLineEnd,
}

/// The first 60 letters of a value on one line, for a message.
pub(crate) fn shorten(value: &str) -> String {
    let value = value.trim();
    let cut = value.char_indices().nth(60).map_or(value.len(), |(at, _)| at);
    let mut short: String =
        value[..cut].chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if cut < value.len() {
        short.push('…');
    }
    short
}
