//! A client as the fold of its stream: terms, mappings, and how fresh its data is.

use std::collections::BTreeMap;

use calendar::{Date, Timestamp};
use journal::{ClientEvent, ClientId, ImportKind, ImportTotals};
use locale::Country;
use money::Currency;

/// A way to read a client's files, kept under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The mapping as the import form writes it (JSON).
    pub json: String,
    /// When it was saved.
    pub saved: Timestamp,
}

/// An import that ran to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// When.
    pub at: Timestamp,
    /// BLAKE3 of the file's bytes, in hexadecimal.
    pub content: String,
    /// The mapping it was read by.
    pub mapping: String,
    /// What the file said it is.
    pub kind: ImportKind,
    /// The day up to which the client's data was complete.
    pub complete_to: Date,
    /// What it did.
    pub totals: ImportTotals,
}

/// All there is about one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientBook {
    /// Its id.
    pub id: ClientId,
    /// The number of events folded.
    pub version: u64,
    /// Its name, as said to customers.
    pub name: String,
    /// Where it is.
    pub country: Option<Country>,
    /// The currency of its claims where a file does not say.
    pub currency: Option<Currency>,
    /// The ways to read its files.
    pub mappings: BTreeMap<String, Mapping>,
    /// What was imported, oldest first.
    pub imports: Vec<Imported>,
    /// The day up to which its payments are known.
    pub complete_to: Option<Date>,
}

impl ClientBook {
    /// A client of which nothing is known yet.
    #[must_use]
    pub fn new(id: ClientId) -> Self {
        Self {
            id,
            version: 0,
            name: String::new(),
            country: None,
            currency: None,
            mappings: BTreeMap::new(),
            imports: Vec::new(),
            complete_to: None,
        }
    }

    /// Folds one event.
    pub fn apply(&mut self, at: Timestamp, event: &ClientEvent) {
        self.version += 1;
        match event {
            ClientEvent::ClientOpened { name, country, currency } => {
                self.name.clone_from(name);
                self.country = Some(*country);
                self.currency = Some(*currency);
            }
            ClientEvent::MappingSaved { name, mapping } => {
                self.mappings.insert(name.clone(), Mapping { json: mapping.clone(), saved: at });
            }
            ClientEvent::FileImported { content, mapping, kind, complete_to, totals } => {
                self.imports.push(Imported {
                    at,
                    content: content.clone(),
                    mapping: mapping.clone(),
                    kind: *kind,
                    complete_to: *complete_to,
                    totals: *totals,
                });
                // `Changes` tells of invoices only; payments are known by the other two.
                if matches!(kind, ImportKind::Full | ImportKind::Payments) {
                    self.complete_to = self.complete_to.max(Some(*complete_to));
                }
            }
        }
    }
}
