//! What an import found and did.

use std::collections::BTreeMap;

use calendar::Date;
use import::{Oddity, Problem, Warning};
use journal::{ImportTotals, StreamId};

use super::Missing;
use crate::ActError;

/// How many changes are kept for showing; all are counted.
const CHANGES_KEPT: usize = 1_000;
/// How many problems of rows that cannot be read are kept for showing; all such rows are counted,
/// and reading them again tells their problems again.
const UNREADABLE_KEPT: usize = 1_000;
/// How many problems of rows that do not fit are kept, for showing and for the file to mend, since
/// nothing tells them again; all are counted.
const MISFITS_KEPT: usize = 100_000;
/// How many oddities are kept for showing; all are counted.
const ODDITIES_KEPT: usize = 1_000;

/// What one row brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// A customer nobody knew.
    FileOpened,
    /// A customer's details.
    DetailsChanged,
    /// An invoice nobody knew.
    DebtPlaced,
    /// An invoice stated differently.
    DebtChanged,
    /// A payment.
    PaymentBooked,
}

/// One change, for the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The line it comes from.
    pub line: u64,
    /// What it is.
    pub kind: ChangeKind,
    /// The customer.
    pub customer: String,
    /// The invoice number, or the id made for it.
    pub number: String,
    /// The file, where it exists already.
    pub stream: Option<StreamId>,
}

/// A row that could be read but does not fit what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// It could not be read.
    Unreadable(Problem),
    /// The invoice stands in an earlier line of the same file.
    Twice {
        /// The line.
        line: u64,
        /// The number.
        number: String,
        /// The earlier line.
        first: u64,
    },
    /// The invoice belongs to another customer.
    OtherCustomer {
        /// The line.
        line: u64,
        /// The number.
        number: String,
    },
    /// The currency of a known invoice cannot change.
    OtherCurrency {
        /// The line.
        line: u64,
        /// The number.
        number: String,
    },
    /// No invoice has this number or reference.
    NoSuchInvoice {
        /// The line.
        line: u64,
        /// The number or reference.
        number: String,
    },
    /// The row's client is not granted to who imports.
    NotGranted {
        /// The line.
        line: u64,
        /// The client.
        client: String,
    },
    /// The row names no client, and the mapping gives none.
    NoClient {
        /// The line.
        line: u64,
    },
    /// The file of this customer does not fold, or keeps changing; it is left as it is.
    SetAside {
        /// The line; 0 where it is about what the file does not list.
        line: u64,
        /// What is the matter.
        why: String,
    },
}

impl RowProblem {
    /// The line it is about.
    #[must_use]
    pub fn line(&self) -> u64 {
        match self {
            Self::Unreadable(problem) => problem.line,
            Self::Twice { line, .. }
            | Self::OtherCustomer { line, .. }
            | Self::OtherCurrency { line, .. }
            | Self::NoSuchInvoice { line, .. }
            | Self::NotGranted { line, .. }
            | Self::NoClient { line }
            | Self::SetAside { line, .. } => *line,
        }
    }

    /// What is wrong, for who looks at the row: the line is not told.
    #[must_use]
    pub fn in_row(&self) -> String {
        match self {
            Self::Unreadable(problem) => problem.in_row(),
            Self::Twice { number, first, .. } => {
                format!("invoice {number} stands in line {first} already")
            }
            Self::OtherCustomer { number, .. } => {
                format!("invoice {number} belongs to another customer")
            }
            Self::OtherCurrency { number, .. } => {
                format!("invoice {number} is known in another currency")
            }
            Self::NoSuchInvoice { number, .. } => {
                format!("no invoice has the number or reference {number:?}")
            }
            Self::NotGranted { client, .. } => {
                format!("the client {client:?} is not granted to you")
            }
            Self::NoClient { .. } => "neither the row nor the mapping names a client".to_owned(),
            Self::SetAside { why, .. } => format!("left as it is: {why}"),
        }
    }
}

/// In plain English, for commands; pages say it in the reader's language.
impl std::fmt::Display for RowProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(problem) => write!(f, "{problem}"),
            Self::SetAside { line: 0, .. } => {
                write!(f, "an item that is no longer listed: {}", self.in_row())
            }
            Self::Twice { line, .. }
            | Self::OtherCustomer { line, .. }
            | Self::OtherCurrency { line, .. }
            | Self::NoSuchInvoice { line, .. }
            | Self::NotGranted { line, .. }
            | Self::NoClient { line }
            | Self::SetAside { line, .. } => write!(f, "line {line}: {}", self.in_row()),
        }
    }
}

/// Whether an error is about one file only, so that the others can go in.
pub(super) fn is_of_one_file(error: &ActError) -> bool {
    match error {
        ActError::SetAside(..)
        | ActError::Busy(_)
        | ActError::NotFound
        | ActError::Taken { .. } => true,
        ActError::Refused(_)
        | ActError::Report(_)
        | ActError::Leased
        | ActError::Invalid(_)
        | ActError::OtherInput
        | ActError::Store(_) => false,
    }
}

/// What an import found, and, when it was applied, did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportReport {
    /// Counts.
    pub totals: ImportTotals,
    /// Of the rejected rows those that could be read, and do not fit what is known.
    pub misfits: u64,
    /// Of the rows that do not fit those of payments for which no invoice was found.
    pub unmatched: u64,
    /// Customers opened as companies because of the legal form in their names.
    pub companies_by_name: u64,
    /// Customers opened as persons because nothing says what they are.
    pub persons_assumed: u64,
    /// Rows that change nothing.
    pub unchanged: u64,
    /// Customers whose details change.
    pub details_changed: u64,
    /// Rows issued after today; they lie still until then.
    pub lie_still: u64,
    /// Payments dated after today; left for a later import.
    pub payments_to_come: u64,
    /// What a file older than the desk's knowledge would take back, of payments or of the terms
    /// of an invoice: not taken.
    pub older_than_known: u64,
    /// Named payments that may be money which the client had stated as paid before: booked.
    pub may_be_known: u64,
    /// Rows with something odd in them that went in all the same.
    pub odd: u64,
    /// What is odd, and how often.
    pub oddities: BTreeMap<Oddity, u64>,
    /// The first oddities, in the order of the file.
    pub warnings: Vec<Warning>,
    /// Lines of totals, which are no rows and were passed over.
    pub totals_lines: u64,
    /// The day up to which the file is complete.
    pub complete_to: Date,
    /// For a full file: what is open here and not in the file.
    pub missing: Missing,
    /// The first changes, in the order of the file.
    pub changes: Vec<Change>,
    /// The first problems of rows that cannot go in; `totals.rejected` counts all such rows.
    pub problems: Vec<RowProblem>,
    /// How many of them are of rows that cannot be read; those have a room of their own.
    pub unreadable_kept: usize,
    /// How many problems of rows that do not fit are not among them, for want of room.
    pub misfits_untold: u64,
    /// Whether the import was applied.
    pub applied: bool,
}

/// Where a report stood.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    totals: ImportTotals,
    counts: [u64; 11],
    changes: usize,
    problems: usize,
}

impl ImportReport {
    pub(super) fn new(complete_to: Date, applied: bool) -> Self {
        Self {
            totals: ImportTotals::default(),
            misfits: 0,
            unmatched: 0,
            companies_by_name: 0,
            persons_assumed: 0,
            unchanged: 0,
            details_changed: 0,
            lie_still: 0,
            payments_to_come: 0,
            older_than_known: 0,
            may_be_known: 0,
            odd: 0,
            oddities: BTreeMap::new(),
            warnings: Vec::new(),
            totals_lines: 0,
            complete_to,
            missing: Missing::default(),
            changes: Vec::new(),
            problems: Vec::new(),
            unreadable_kept: 0,
            misfits_untold: 0,
            applied,
        }
    }

    /// Where the report stands, so that a change that is worked out again is counted once.
    pub(super) fn mark(&self) -> Mark {
        Mark {
            totals: self.totals,
            counts: [
                self.misfits,
                self.unmatched,
                self.companies_by_name,
                self.persons_assumed,
                self.misfits_untold,
                self.unchanged,
                self.details_changed,
                self.lie_still,
                self.payments_to_come,
                self.older_than_known,
                self.may_be_known,
            ],
            changes: self.changes.len(),
            problems: self.problems.len(),
        }
    }

    /// Takes back what was counted since `mark`.
    pub(super) fn back_to(&mut self, mark: Mark) {
        self.totals = mark.totals;
        [
            self.misfits,
            self.unmatched,
            self.companies_by_name,
            self.persons_assumed,
            self.misfits_untold,
            self.unchanged,
            self.details_changed,
            self.lie_still,
            self.payments_to_come,
            self.older_than_known,
            self.may_be_known,
        ] = mark.counts;
        self.changes.truncate(mark.changes);
        self.problems.truncate(mark.problems);
    }

    /// Counts a row that could be read and does not fit.
    pub(super) fn reject(&mut self, problem: RowProblem) {
        self.totals.rejected += 1;
        self.misfits += 1;
        self.unmatched += u64::from(matches!(problem, RowProblem::NoSuchInvoice { .. }));
        self.note(problem);
    }

    /// Counts a row that cannot be read.
    pub(super) fn unreadable(&mut self, problems: Vec<Problem>) {
        self.totals.rejected += 1;
        let room = UNREADABLE_KEPT.saturating_sub(self.unreadable_kept);
        let kept = problems.into_iter().take(room).map(RowProblem::Unreadable);
        let before = self.problems.len();
        self.problems.extend(kept);
        self.unreadable_kept += self.problems.len() - before;
    }

    /// Keeps a problem of a row that is counted, or of none.
    pub(super) fn note(&mut self, problem: RowProblem) {
        if self.problems.len() - self.unreadable_kept < MISFITS_KEPT {
            self.problems.push(problem);
        } else {
            self.misfits_untold += 1;
        }
    }

    /// Counts what is odd about a row that goes in all the same.
    pub(super) fn odd_row(&mut self, warnings: &[Warning]) {
        self.odd += u64::from(!warnings.is_empty());
        for warning in warnings {
            *self.oddities.entry(warning.oddity).or_default() += 1;
            if self.warnings.len() < ODDITIES_KEPT {
                self.warnings.push(warning.clone());
            }
        }
    }

    pub(super) fn changed(&mut self, change: impl FnOnce() -> Change) {
        if self.changes.len() < CHANGES_KEPT {
            self.changes.push(change());
        }
    }

    /// How many changes there are in all, of which the first are in `changes`.
    #[must_use]
    pub fn changes_counted(&self) -> u64 {
        let t = &self.totals;
        let counted = t.files_opened + t.debts_placed + t.debts_changed + t.payments_booked;
        counted + self.details_changed
    }

    /// Whether applying it changed or would change anything.
    #[must_use]
    pub fn changes_anything(&self) -> bool {
        0 < self.changes_counted() + self.missing.count
    }
}
