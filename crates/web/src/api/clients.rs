//! Clients: whose claims these are, and how fresh their data is.

use std::sync::Arc;

use calendar::{Date, Timestamp};
use desk::ClientBook;
use journal::{ClientId, Grants, ImportKind, ImportTotals, Role, Scope};
use locale::Country;
use money::Currency;

use super::operation::{Call, Nothing, Operation};
use super::paging::{After, Limit, Page, page};
use super::problem::{Kind, Problem};
use super::reply::{Found, Made};
use super::shape::{Line, shape};
use crate::users::client_of;

/// How many imports of a client are told of: the latest.
const IMPORTS: usize = 100;

shape! {
    /// A client: the creditor whose claims are collected.
    told struct Client {
        /// Its id.
        id: ClientId = 1,
        /// Its name, as said to customers.
        name: String = "Ziemeļu ūdens",
        /// Where it is.
        country: Option<Country>,
        /// The currency of its claims where a file does not say.
        currency: Option<Currency>,
        /// The day up to which its payments are known.
        complete_to: Option<Date>,
        /// The names of the mappings kept with it.
        mappings: Vec<String>,
    }

    /// A client with what was imported for it.
    told struct ClientFile {
        /// The client.
        client: Client,
        /// What was imported, the latest first.
        imports: Vec<Imported>,
    }

    /// An import that ran to its end.
    told struct Imported {
        /// When.
        at: Timestamp,
        /// What the file said it is.
        kind: ImportKind,
        /// The mapping it was read by.
        mapping: String = "open items",
        /// The day up to which the client's data was complete.
        complete_to: Date,
        /// What it did.
        totals: Totals,
    }

    /// What an import did, or would do.
    told struct Totals {
        /// Rows read, good and bad.
        rows: u64 = 120,
        /// Rows that did not go in.
        rejected: u64 = 2,
        /// Customers taken on.
        files_opened: u64 = 80,
        /// Invoices placed.
        debts_placed: u64 = 110,
        /// Invoices changed.
        debts_changed: u64 = 3,
        /// Invoices withdrawn because they were no longer listed.
        debts_withdrawn: u64 = 0,
        /// Payments booked.
        payments_booked: u64 = 12,
    }

    /// A client to be taken on.
    asked struct NewClient {
        /// Its name, as said to customers.
        name: Line = "Ziemeļu ūdens",
        /// Where it is.
        country: Country,
        /// The currency of its claims where a file does not say.
        currency: Currency,
    }

    /// Which clients.
    asked struct WhichClients {
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get("list_clients", "/clients", list).of(
            "clients",
            Scope::Read,
            Role::Lead,
            "Lists the clients. Those granted, by name.",
        ),
        Operation::post("open_client", "/clients", open).of(
            "clients",
            Scope::Import,
            Role::Lead,
            "Takes a client on. One that is known by this name is given back; a user who does \
             not see every client may not.",
        ),
        Operation::get("show_client", "/clients/{client}", show).of(
            "clients",
            Scope::Read,
            Role::Lead,
            "Shows a client. With the latest of its imports.",
        ),
    ]
}

pub(super) fn totals(totals: &ImportTotals) -> Totals {
    Totals {
        rows: totals.rows,
        rejected: totals.rejected,
        files_opened: totals.files_opened,
        debts_placed: totals.debts_placed,
        debts_changed: totals.debts_changed,
        debts_withdrawn: totals.debts_withdrawn,
        payments_booked: totals.payments_booked,
    }
}

fn told(book: &ClientBook) -> Client {
    Client {
        id: book.id,
        name: book.name.clone(),
        country: book.country,
        currency: book.currency,
        complete_to: book.complete_to,
        mappings: book.mappings.keys().cloned().collect(),
    }
}

/// The client that the address names, if it is granted.
pub(super) fn named(call: &Call) -> Result<Arc<ClientBook>, Problem> {
    let id = client_of(call.param("client")).filter(|id| call.user.grants.allows(*id));
    let id = id.ok_or_else(|| Problem::new(Kind::NotFound))?;
    let book = call.acts().store().client(id)?;
    book.ok_or_else(|| Problem::new(Kind::NotFound))
}

fn list(call: &Call, asked: WhichClients) -> Result<Found<Page<Client>>, Problem> {
    let books = crate::imports::books(call)?;
    let wanted = (asked.limit, asked.after.as_ref());
    page(call, &books, wanted, |book| book.id.0.to_string(), |book| Ok(Some(told(book)))).map(Found)
}

fn open(call: &Call, asked: NewClient) -> Result<Made<Client>, Problem> {
    // As an import: whoever sees some clients only could not see the new one.
    if call.user.grants != Grants::All {
        return Err(Problem::new(Kind::Role));
    }
    let (name, country, currency) = (asked.name.0, asked.country, asked.currency);
    let id = call.acts().open_client(&name, country, currency, &call.author(), call.now)?;
    let book = call.acts().store().client(id)?;
    let book = book.ok_or_else(|| Problem::new(Kind::NotFound))?;
    Ok(Made(told(&book)))
}

fn show(call: &Call, _: Nothing) -> Result<Found<ClientFile>, Problem> {
    let book = named(call)?;
    let imports = book.imports.iter().rev().take(IMPORTS).map(|done| Imported {
        at: done.at,
        kind: done.kind,
        mapping: done.mapping.clone(),
        complete_to: done.complete_to,
        totals: totals(&done.totals),
    });
    Ok(Found(ClientFile { client: told(&book), imports: imports.collect() }))
}
