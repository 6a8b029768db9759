//! A named mapping: what each column of a kind of file holds, and what the file does not say.

use jiff::civil::Date;
use locale::{Country, Language};
use money::Currency;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{DateOrder, DecimalMark, Encoding, PartyKind, ReservedRange, Sheet, Target};

/// What a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contents {
    /// All open items of the client: what is missing is proposed as settled or withdrawn.
    Full,
    /// New and changed items; what is missing stays as it is.
    #[default]
    Changes,
    /// Payments received.
    Payments,
}

impl Contents {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Full, Self::Changes, Self::Payments];

    /// The word by which commands and forms name it: `full`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Changes => "changes",
            Self::Payments => "payments",
        }
    }

    /// Reads the word of [`Contents::word`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|contents| contents.word() == word)
    }
}

/// The character between fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
    /// `|`
    Pipe,
}

impl Delimiter {
    /// All four; of equals, the first is taken.
    pub const ALL: [Self; 4] = [Self::Semicolon, Self::Tab, Self::Comma, Self::Pipe];

    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }

    /// The word by which commands and forms name it: `semicolon`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
            Self::Pipe => "pipe",
        }
    }

    /// Reads the word of [`Delimiter::word`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.word() == word)
    }
}

/// What one column holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The heading, as it stands in the file.
    pub heading: String,
    /// The field it is taken for.
    pub target: Target,
    /// The order of its dates, told by all of its values or by a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// Its decimal mark, told by all of its values or by a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,
}

impl Column {
    /// A column taken for `target`, with nothing known of how its values are written.
    #[must_use]
    pub fn new(heading: impl Into<String>, target: Target) -> Self {
        Self { heading: heading.into(), target, dates: None, decimal: None }
    }
}

/// What holds for every row in which the file says nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Constants {
    /// The client whose claims these are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// The currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// The country, by which telephone numbers are read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The language to speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Person or company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_kind: Option<PartyKind>,
    /// Days from issue to due, where a row has neither a due date nor terms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_days: Option<u16>,
}

/// A named mapping. Plain JSON, so that it can be kept, shown and corrected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The name it is kept under.
    pub name: String,
    /// What the file is.
    pub contents: Contents,
    /// The encoding, if a person said so; else it is detected each time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// The delimiter, if a person said so; else it is detected each time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Delimiter>,
    /// The sheet of a workbook, if a person said so; else it is found each time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The columns that are used, in the order of the file.
    pub columns: Vec<Column>,
    /// What the file does not say.
    #[serde(default)]
    pub constants: Constants,
    /// Numbers that stand in when the file has no telephones, for trials with old data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fill_phones: Option<ReservedRange>,
    /// The day up to which the file is complete; else the latest date in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete_to: Option<Date>,
}

/// Why a mapping cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MappingFault {
    /// A column it names is not in the file.
    #[error("the file has no column {heading:?}; correct the mapping or choose another")]
    NoSuchColumn {
        /// The heading it names.
        heading: String,
    },
    /// Two columns are taken for one field.
    #[error("the columns {first:?} and {second:?} are both taken for {}; choose one", .target.word())]
    Twice {
        /// The field.
        target: Target,
        /// The first heading.
        first: String,
        /// The second heading.
        second: String,
    },
    /// A field that no row can do without has no column.
    #[error("no column is taken for {what}; choose one")]
    Missing {
        /// What is missing, as a phrase.
        what: &'static str,
    },
    /// Nothing says which currency the amounts are in.
    #[error("neither a column nor a constant gives the currency; add one")]
    NoCurrency,
    /// The file itself cannot be read.
    #[error(transparent)]
    Unreadable(#[from] crate::Unreadable),
}

impl Mapping {
    /// Whether all the columns it names are in the sheet.
    #[must_use]
    pub fn fits(&self, sheet: &Sheet) -> bool {
        !self.columns.is_empty()
            && self.columns.iter().all(|column| sheet.position(&column.heading).is_some())
    }

    /// The first column taken for a field.
    #[must_use]
    pub fn column(&self, target: Target) -> Option<&Column> {
        self.columns.iter().find(|column| column.target == target)
    }

    /// Whether any column is taken for one of these fields.
    #[must_use]
    pub fn has(&self, targets: &[Target]) -> bool {
        targets.iter().any(|target| self.column(*target).is_some())
    }

    /// Whether its rows are invoices, rather than customers alone or payments.
    #[must_use]
    pub fn has_invoices(&self) -> bool {
        self.contents != Contents::Payments
            && self.columns.iter().any(|column| column.target.is_invoice())
    }

    /// What keeps it from being used on any file.
    #[must_use]
    pub fn faults(&self) -> Vec<MappingFault> {
        let mut faults = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            let first = self.columns[..at].iter().find(|other| other.target == column.target);
            if let Some(first) = first.filter(|_| !column.target.may_repeat()) {
                faults.push(MappingFault::Twice {
                    target: column.target,
                    first: first.heading.clone(),
                    second: column.heading.clone(),
                });
            }
        }
        let missing = match self.contents {
            Contents::Payments => self.missing_for_payments(),
            Contents::Full | Contents::Changes => self.missing_for_invoices(),
        };
        faults.extend(missing.into_iter().map(|what| MappingFault::Missing { what }));
        let has_amounts = self.columns.iter().any(|column| column.target.is_amount());
        if has_amounts && self.constants.currency.is_none() && !self.has(&[Target::Currency]) {
            faults.push(MappingFault::NoCurrency);
        }
        faults
    }

    fn missing_for_payments(&self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        if !self.has(&[Target::PaidOn]) {
            missing.push("the day of payment (paid on)");
        }
        if !self.has(&[Target::AmountPaid]) {
            missing.push("the amount paid");
        }
        if !self.has(&[Target::InvoiceNumber, Target::Reference, Target::CustomerNumber]) {
            missing.push("the invoice number, the reference or the customer number");
        }
        missing
    }

    fn missing_for_invoices(&self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        let names = [Target::CustomerNumber, Target::Name, Target::FamilyName];
        if !self.has(&names) {
            missing.push("the customer's number or name");
        }
        if !self.has_invoices() {
            return missing;
        }
        let whole =
            self.has(&[Target::Amount]) || (self.has(&[Target::Net]) && self.has(&[Target::Tax]));
        if !whole && !self.has(&[Target::Outstanding]) {
            missing.push("the amount of the invoice");
        } else if !whole && !self.has(&[Target::InvoiceNumber]) {
            // An id made from what is outstanding would change with every payment.
            missing.push("the invoice number, or the whole amount to make an id from");
        }
        let has_terms = self.has(&[Target::Terms]) || self.constants.terms_days.is_some();
        let reckoned = has_terms && self.has(&[Target::IssueDate]);
        if !self.has(&[Target::DueDate]) && !reckoned {
            missing.push("the due date, or the day of issue with terms in days");
        }
        missing
    }
}
