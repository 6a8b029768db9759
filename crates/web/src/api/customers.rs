//! Any customer: found, shown, taken; who looked.

use calendar::Timestamp;
use journal::{Role, Scope, StreamId, UserId};
use locale::Country;
use serde::Serialize;
use store::Hit;

use super::operation::{Call, Nothing, Operation};
use super::paging::{After, Limit, Page, page};
use super::problem::{Kind, Problem};
use super::reply::{Done, Found};
use super::shape::{Amount, Line, listed, shape};
use super::sheet::{self, Sheet};
use super::{timeline, why};
use crate::desk::{Taken, take_over, with_another};
use crate::lists::found_one;
use crate::views::names::Names;

/// How many customers one search finds in all.
const FOUND_MOST: usize = 1_000;
/// How many looks are listed in all.
const LOOKS_MOST: usize = 10_000;

/// By what a customer was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum By {
    Name,
    Phone,
    Invoice,
    Reference,
    Customer,
}

listed! {
    /// By what a customer was found: a name, the last digits of a telephone, an invoice, a payment
    /// reference, or a client's number.
    By as "FoundBy" { Name Phone Invoice Reference Customer }
}

shape! {
    /// A customer that was found.
    told struct Hits {
        /// The customer's file.
        id: StreamId = 123_456_789,
        /// The customer's name.
        name: String = "Jānis Bērziņš",
        /// The clients' numbers for the customer.
        numbers: Vec<String>,
        /// Their telephone number, never in full.
        phone: Option<String> = "+371 ••••• 001",
        /// The town where they live.
        place: Option<String> = "Jelgava",
        /// The country.
        country: Option<Country>,
        /// The clients with claims, as granted.
        clients: Vec<String>,
        /// What is overdue, by currency.
        due: Vec<Amount>,
        /// By what it was found.
        by: By,
        /// What fitted; of a telephone number no more than was asked for.
        fits: Option<String> = "R-100",
        /// Who else has the customer now.
        with: Option<String> = "Anna Ozola",
    }

    /// Whom to find.
    asked struct Sought {
        /// The start of each word of a name, the last digits of a telephone number, a payment
        /// reference, or an invoice.
        q: Line = "berz",
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }

    /// That somebody looked at a file.
    told struct Look {
        /// When.
        at: Timestamp,
        /// Who.
        by: UserId = 7,
        /// Their name.
        name: String = "Anna Ozola",
    }

    /// Which looks.
    asked struct WhichLooks {
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }

    /// A customer who is this caller's for a while.
    told struct Lease {
        /// The customer's file.
        customer: StreamId = 123_456_789,
        /// Until when, without a further sign of life.
        until: Timestamp,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let read = |operation: Operation, about: &str| {
        operation.of("customers", Scope::Read, Role::Caller, about)
    };
    let call = |operation: Operation, about: &str| {
        operation.of("calls", Scope::Call, Role::Caller, about).may_conflict()
    };
    vec![
        read(
            Operation::get("find_customers", "/customers", find),
            "Finds customers. By the start of each word of the name, the last digits of a \
             number, a reference, an invoice or a customer number; the first thousand at most.",
        ),
        read(
            Operation::get("show_customer", "/customers/{customer}", show),
            "Shows the facts about a customer. A file that was merged into another is shown as \
             the one that it lives on in. Who looks is noted.",
        ),
        read(
            Operation::get("why", "/customers/{customer}/why", why::why),
            "Explains what may be done about a customer now. And what not, by which rule, until \
             when.",
        ),
        read(
            Operation::get("proof", "/customers/{customer}/proof", why::proof),
            "Lists every contact with a customer. With the rules it passed, the local time there \
             and the policy it was judged by.",
        ),
        read(
            Operation::get("timeline", "/customers/{customer}/timeline", timeline::timeline),
            "Tells everything that happened to a customer's file. The newest first, 500 lines at \
             most; who looks is noted.",
        ),
        read(
            Operation::get("looks", "/customers/{customer}/looks", looks),
            "Lists who looked at a customer's file. The latest first.",
        ),
        call(
            Operation::act("take", "/customers/{customer}/take", take),
            "Takes a customer. They are this caller's for a while; the one they had is given back.",
        ),
        call(
            Operation::act("release", "/customers/{customer}/release", release),
            "Gives a customer back. They are ready for anybody else at once.",
        ),
    ]
}

/// The file that the address names.
pub(super) fn named(call: &Call) -> Result<StreamId, Problem> {
    let number = call.param("customer").parse().ok().and_then(StreamId::from_number);
    let stream = number.filter(|stream| *stream != StreamId::DESK);
    stream.ok_or_else(|| Problem::new(Kind::NotFound))
}

fn find(call: &Call, asked: Sought) -> Result<Found<Page<Hits>>, Problem> {
    let store = call.acts().store();
    let hits = store.find(&asked.q.0, &call.user.grants, FOUND_MOST)?;
    let names = Names::of(call)?;
    let wanted = (asked.limit, asked.after.as_ref());
    let tell = |hit: &Hit| {
        let found = found_one(call, &names, hit, &asked.q.0)?;
        Ok(found.map(|found| Hits {
            id: hit.stream,
            name: found.name,
            numbers: found.numbers,
            phone: found.phone,
            place: found.place,
            country: found.country,
            clients: found.clients,
            due: found.due.into_iter().map(Amount::from).collect(),
            by: by(hit.kind),
            fits: found.fitted,
            with: found.with,
        }))
    };
    page(call, &hits, wanted, |hit| hit.stream.to_string(), tell).map(Found)
}

fn by(kind: store::WordKind) -> By {
    match kind {
        store::WordKind::Name => By::Name,
        store::WordKind::Phone => By::Phone,
        store::WordKind::Invoice => By::Invoice,
        store::WordKind::Reference => By::Reference,
        store::WordKind::Customer => By::Customer,
    }
}

fn show(call: &Call, _: Nothing) -> Result<Found<Sheet>, Problem> {
    let (stream, file) = call.acts().living(named(call)?, &call.author())?;
    call.acts().store().record_look(stream, call.user.id, call.now)?;
    sheet::told(call, stream, &file).map(Found)
}

fn looks(call: &Call, asked: WhichLooks) -> Result<Found<Page<Look>>, Problem> {
    let stream = named(call)?;
    call.acts().file(stream, &call.author())?;
    let looks = call.acts().store().looks(stream, &call.user.grants, LOOKS_MOST)?;
    let names = Names::of(call)?;
    let wanted = (asked.limit, asked.after.as_ref());
    let id = |look: &store::Look| format!("{}-{}", look.at.as_millisecond(), look.user);
    let tell = |look: &store::Look| {
        Ok(Some(Look { at: look.at, by: look.user, name: names.user(look.user) }))
    };
    page(call, &looks, wanted, id, tell).map(Found)
}

fn take(call: &Call, _: Nothing) -> Result<Found<Lease>, Problem> {
    let stream = named(call)?;
    match take_over(call, stream)? {
        Taken::Mine(lease) => Ok(Found(Lease { customer: stream, until: lease.until })),
        Taken::Unfinished => {
            Err(Problem::saying(Kind::Conflict, call.words().say("why-not-unfinished")))
        }
        Taken::Anothers => Err(Problem::leased(with_another(call, stream)?)),
    }
}

/// The customer that this caller has, if it is this one.
pub(super) fn held(call: &Call, stream: StreamId) -> Result<store::Lease, Problem> {
    call.acts().file(stream, &call.author())?;
    let lease = call.acts().store().my_lease(call.user.id, call.now)?;
    let lease = lease.filter(|lease| lease.stream == stream);
    lease.ok_or_else(|| Problem::new(Kind::Leased))
}

fn release(call: &Call, _: Nothing) -> Result<Done, Problem> {
    let lease = held(call, named(call)?)?;
    call.acts().store().release(&lease)?;
    Ok(Done)
}
