//! Events of a client: who it is, how its data is read, and what has been read.

use calendar::Date;
use locale::Country;
use money::Currency;
use serde::{Deserialize, Serialize};

/// What an imported file says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// All open items of the client: what is missing is no longer open.
    Full,
    /// New and changed items.
    Changes,
    /// Payments.
    Payments,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportTotals {
    /// Rows read, good and bad.
    pub rows: u64,
    /// Rows that could not be read.
    pub rejected: u64,
    /// Files opened.
    pub files_opened: u64,
    /// Debts placed.
    pub debts_placed: u64,
    /// Debts changed.
    pub debts_changed: u64,
    /// Debts withdrawn because they were no longer listed.
    pub debts_withdrawn: u64,
    /// Payments booked.
    pub payments_booked: u64,
}

/// What happened to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientEvent {
    /// The client was taken on.
    ClientOpened {
        /// Its name, as said to customers.
        name: String,
        /// Where it is.
        country: Country,
        /// The currency of its claims where a file does not say.
        currency: Currency,
    },
    /// A way to read its files was kept under a name; a later one of the same name replaces it.
    MappingSaved {
        /// The name.
        name: String,
        /// The mapping, as the import form writes it (JSON).
        mapping: String,
    },
    /// A file was imported to its end.
    FileImported {
        /// BLAKE3 of the file's bytes, in hexadecimal.
        content: String,
        /// The mapping it was read by.
        mapping: String,
        /// What the file said it is.
        kind: ImportKind,
        /// The day up to which the client's data is complete.
        complete_to: Date,
        /// What it did.
        totals: ImportTotals,
    },
}
