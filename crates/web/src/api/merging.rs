//! Two files of one person: compared, made one, and parted again.

use acts::{ActError, MergeError};
use calendar::Date;
use journal::{File, PartyKind, Role, Scope, StreamId};
use locale::Country;
use money::Sums;

use super::customers::named;
use super::operation::{Call, Operation};
use super::problem::{Kind, Problem};
use super::reply::Found;
use super::shape::{Amount, shape};
use super::sheet::amounts;
use crate::views::names::Names;
use crate::views::phones;

shape! {
    /// What tells people apart.
    told struct Identity {
        /// The customer's file.
        id: StreamId = 123_456_789,
        /// Full name, in its own script.
        name: String = "Jānis Bērziņš",
        /// A person or a company.
        kind: Option<PartyKind>,
        /// When they were born.
        birth_date: Option<Date>,
        /// The number of a company in its register.
        company_number: Option<String> = "40003000642",
        /// Street and house.
        street: Option<String> = "Rīgas iela 1",
        /// Postcode.
        postcode: Option<String> = "LV-3001",
        /// Town.
        city: Option<String> = "Jelgava",
        /// Where they live.
        country: Option<Country>,
        /// Address for e-mail.
        email: Option<String> = "janis@example.com",
        /// Telephone numbers, never in full.
        phones: Vec<String>,
        /// The clients with claims, as granted.
        clients: Vec<String>,
        /// The clients' numbers for the customer.
        numbers: Vec<String>,
        /// What is open in all, by currency.
        open: Vec<Amount>,
    }

    /// Two files side by side.
    told struct SideBySide {
        /// The file that would stay.
        here: Identity,
        /// The one that would go into it.
        there: Identity,
    }

    /// Another customer.
    asked struct Other {
        /// The file of the other.
        with: StreamId = 987_654_321,
    }

    /// A file that was made one with another.
    asked struct Joined {
        /// The file that went into it.
        away: StreamId = 987_654_321,
    }

    /// Of which files a file is made.
    told struct MadeOf {
        /// The file.
        customer: StreamId = 123_456_789,
        /// The files that were made one with it.
        merged: Vec<StreamId>,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, scope: Scope, about: &str| {
        operation.of("customers", scope, Role::Lead, about)
    };
    vec![
        of(
            Operation::get("compare_customers", "/customers/{customer}/compare", compare),
            Scope::Read,
            "Lays two files side by side. With what tells people apart: a name alone is not \
             enough. Who looks is noted.",
        ),
        of(
            Operation::post("merge_customers", "/customers/{customer}/merge", merge),
            Scope::Call,
            "Makes two files of one person one. The other lives on in this one: one history, one \
             set of limits on calls. Its user must see every client of both.",
        )
        .may_conflict(),
        of(
            Operation::post("part_customers", "/customers/{customer}/part", part),
            Scope::Call,
            "Parts a file again from the one it was made one with. What was recorded since goes \
             with the invoices it is about.",
        )
        .may_conflict(),
    ]
}

fn identity(call: &Call, names: &Names, stream: StreamId) -> Result<Identity, Problem> {
    let file = call.acts().file(stream, &call.author())?.seen_by(&call.user.grants);
    call.acts().store().record_look(stream, call.user.id, call.now)?;
    let customer = file.customer();
    let address = customer.and_then(|party| party.address.clone()).unwrap_or_default();
    let said = |text: String| (!text.is_empty()).then_some(text);
    let mut phones: Vec<String> =
        file.phones.values().map(|phone| phones::masked(&phone.number)).collect();
    phones.sort_unstable();
    phones.dedup();
    let mut open = Sums::default();
    let owed = file.debts.values().map(|debt| debt.open()).filter(|open| open.is_owed());
    owed.for_each(|amount| open.add(amount));
    Ok(Identity {
        id: stream,
        name: customer.map_or_else(String::new, |party| party.name.clone()),
        kind: customer.map(|party| party.kind),
        birth_date: customer.and_then(|party| party.birth_date),
        company_number: customer.and_then(|party| party.company_number.clone()),
        street: said(address.street),
        postcode: said(address.postcode),
        city: said(address.city),
        country: file.country,
        email: customer.and_then(|party| party.email.clone()),
        phones,
        clients: file.clients.keys().map(|id| names.client(*id)).collect(),
        numbers: file.customer_numbers().map(str::to_owned).collect(),
        open: amounts(&open),
    })
}

fn compare(call: &Call, asked: Other) -> Result<Found<SideBySide>, Problem> {
    let names = Names::of(call)?;
    let here = identity(call, &names, named(call)?)?;
    Ok(Found(SideBySide { here, there: identity(call, &names, asked.with)? }))
}

/// What stands against it, in words.
fn refused(call: &Call, error: MergeError) -> Problem {
    match error {
        MergeError::Fault(fault) => Problem::saying(Kind::Conflict, call.words().say(fault.text())),
        MergeError::Act(ActError::Leased) => {
            Problem::leased(Some(call.words().say("merge-leased")))
        }
        MergeError::Act(other) => other.into(),
    }
}

fn made_of(call: &Call, customer: StreamId) -> Result<Found<MadeOf>, Problem> {
    let file = call.acts().file(customer, &call.author())?;
    Ok(Found(MadeOf { customer, merged: joined(&file) }))
}

/// The files that live on in this one.
pub(super) fn joined(file: &File) -> Vec<StreamId> {
    file.joined.iter().map(|join| join.from).collect()
}

fn merge(call: &Call, asked: Other) -> Result<Found<MadeOf>, Problem> {
    let into = named(call)?;
    let merged = call.acts().merge(asked.with, into, &call.author(), call.now);
    merged.map_err(|error| refused(call, error))?;
    made_of(call, into)
}

fn part(call: &Call, asked: Joined) -> Result<Found<MadeOf>, Problem> {
    let into = named(call)?;
    call.acts().file(into, &call.author())?;
    let away = call.acts().file(asked.away, &call.author())?;
    if away.merged_into != Some(into) {
        return Err(Problem::saying(Kind::Conflict, call.words().say("merge-not-merged")));
    }
    let parted = call.acts().unmerge(asked.away, &call.author(), call.now);
    parted.map_err(|error| refused(call, error))?;
    made_of(call, into)
}
