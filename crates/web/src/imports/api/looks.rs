//! How imports look to a program.

use calendar::{Date, Timestamp};
use import::Mapping;
use journal::UserId;
use serde::Serialize;

use crate::api::paging::{After, Limit};
use crate::api::shape::{Line, listed, shape};

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stand {
    Columns,
    Looking,
    Ready,
    Writing,
    Done,
    Discarded,
}

/// Why the last step of an import ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ended {
    Stopped,
    Mapping,
    Broken,
    Unwritable,
}

/// What is asked about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum About {
    DateOrder,
    DecimalMark,
    Sheet,
    Encoding,
    Currency,
    Client,
    Country,
    Mapping,
}

listed! {
    /// Where an import stands: its columns are to be confirmed; it is being looked at; it is ready
    /// to be written; it is being written; it is done; it was given up.
    Stand as "ImportState" { Columns Looking Ready Writing Done Discarded }
    /// Why the last step of an import ended before its end: a person or the server stopped it; the
    /// mapping does not fit the file; a fault of ours; the desk's disk takes nothing more.
    Ended as "ImportFault" { Stopped Mapping Broken Unwritable }
    /// What a question about a file is about; `mapping` for what a mapping lacks.
    About as "QuestionAbout" { DateOrder DecimalMark Sheet Encoding Currency Client Country Mapping }
}

shape! {
    /// An import on its way, or done.
    told struct Import {
        /// Its id.
        id: String = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        /// The file's name.
        file: String = "open-items.csv",
        /// When the file came.
        at: Timestamp,
        /// Whose file it is.
        by: UserId = 7,
        /// Where it stands.
        state: Stand,
        /// Why the last step ended before its end.
        fault: Option<Ended>,
        /// How many rows were looked at or written so far.
        done: u64 = 40,
        /// Of how many, about.
        of: u64 = 120,
        /// What the columns mean, as confirmed so far.
        mapping: Mapping,
        /// What the file cannot tell and the mapping has to; while the columns are to be confirmed.
        questions: Vec<Asked>,
        /// What it would do, or did.
        counts: Option<Counted>,
        /// How many rows the file to mend holds.
        to_mend: u64 = 2,
    }

    /// Something that the file cannot tell.
    told struct Asked {
        /// What it is about.
        about: About,
        /// The column.
        heading: Option<String> = "Invoice date",
        /// What may be answered.
        choices: Vec<String>,
        /// Values that may be read in more than one way.
        examples: Vec<String>,
        /// The question in words.
        says: String = "Which day is 03/04/2026?",
    }

    /// What an import would do, or did.
    told struct Counted {
        /// Rows read, good and bad.
        rows: u64 = 120,
        /// Rows that did not go in: unreadable ones, and those that do not fit what is known.
        rejected: u64 = 2,
        /// Of these, those that could be read and do not fit what is known.
        misfits: u64 = 1,
        /// Of these, payments without an invoice.
        unmatched: u64 = 0,
        /// Lines of totals, passed over.
        totals_lines: u64 = 0,
        /// Rows with something odd in them that go in all the same.
        odd: u64 = 3,
        /// Different customers in the rows.
        customers: u64 = 80,
        /// Customers taken on.
        files_opened: u64 = 10,
        /// Of these, taken for companies by their names.
        companies_by_name: u64 = 2,
        /// Of these, taken for persons for want of any word.
        persons_assumed: u64 = 8,
        /// Customers whose details change.
        details_changed: u64 = 4,
        /// Invoices placed.
        debts_placed: u64 = 20,
        /// Invoices stated differently.
        debts_changed: u64 = 3,
        /// Invoices withdrawn because they were no longer listed.
        debts_withdrawn: u64 = 0,
        /// Payments booked.
        payments_booked: u64 = 12,
        /// What a full file no longer lists and could not be withdrawn.
        not_withdrawn: u64 = 0,
        /// All changes to what is known, of which the preview shows the first.
        changes: u64 = 7,
        /// Rows issued after today, which lie still until then.
        lie_still: u64 = 0,
        /// Payments dated after today, left for a later import.
        payments_to_come: u64 = 0,
        /// What an older file would take back: not taken.
        older_than_known: u64 = 0,
        /// Payments that may be money which the customer told as paid before.
        may_be_known: u64 = 0,
        /// The day up to which the file is complete.
        complete_to: Date,
        /// Open items that a full file no longer lists.
        missing: u64 = 0,
        /// Open items before.
        open_before: u64 = 100,
        /// Whether withdrawing what is missing needs a yes.
        needs_yes: bool,
        /// Why, where few are missing: the file may be an old one.
        older: bool,
        /// Why, where few are missing: they may be among the rows that cannot be read.
        rows_unread: bool,
    }

    /// An import in the list.
    told struct Row {
        /// Its id.
        id: String = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        /// The file's name, or what is known of it.
        file: String = "open-items.csv",
        /// When.
        at: Timestamp,
        /// Who brought it in.
        by: String = "Ilze Liepa",
        /// The client, where it is one alone.
        client: Option<String> = "Ziemeļu ūdens",
        /// How many rows it has.
        rows: Option<u64> = 120,
        /// How many of them did not go in.
        rejected: u64 = 2,
        /// Whether it is done.
        done: bool,
    }

    /// Which imports.
    asked struct WhichImports {
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }

    /// What is said of a file that is sent.
    asked struct Sent {
        /// Its name.
        name: Option<Line> = "open-items.csv",
        /// The client with which the mapping is kept.
        client: Option<journal::ClientId>,
        /// The name of the mapping by which it is to be read. With one that leaves nothing open,
        /// the file is looked at at once.
        mapping: Option<Line>,
    }

    /// That an import is to be written.
    asked struct Apply {
        /// A person's yes to withdrawing what a full file no longer lists, where that is needed.
        withdraw_missing: Option<bool>,
    }

    /// What an import would change.
    told struct Preview {
        /// What it would do.
        counts: Option<Counted>,
        /// The first changes.
        changes: Vec<Changes>,
        /// The first rows, as understood.
        samples: Vec<Sampled>,
        /// The first rows that cannot go in.
        problems: Vec<Cell>,
        /// The first values that are odd and go in all the same.
        oddities: Vec<Cell>,
    }

    /// Something that would change.
    told struct Changes {
        /// Of what: the customer, and the invoice where it is about one.
        of: String = "Jānis Bērziņš, R-100",
        /// Which field.
        field: String = "Due date",
        /// What it is; empty for what is new.
        from: String = "1 Oct 2026",
        /// What it would be.
        to: String = "15 Oct 2026",
    }

    /// A row as understood.
    told struct Sampled {
        /// Its line.
        line: u64 = 2,
        /// In a workbook, its row as a person names it.
        place: Option<String>,
        /// The invoice's or payment's id.
        id: String = "R-100",
        /// Whether the id was made from the row.
        derived: bool,
        /// Its fields by name.
        fields: Vec<Named>,
    }

    /// A field of a row.
    told struct Named {
        /// The field.
        field: String = "Amount",
        /// Its value, as understood.
        value: String = "120.00 EUR",
    }

    /// A value with a reason.
    told struct Cell {
        /// The line.
        line: u64 = 7,
        /// In a workbook, the cell, or the row, as a person finds it there.
        place: Option<String> = "D7",
        /// The column.
        column: String = "Amount",
        /// The value.
        value: String = "not much",
        /// Why, and how to mend it.
        reason: String = "This is no amount.",
    }
}
