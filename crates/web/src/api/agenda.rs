//! What falls due: call backs by their hour, promises by their day, and what became of them.

use calendar::{Date, TimeZone, Timestamp, plus_days};
use journal::{CallBackId, PromiseId, Role, Scope, StreamId, UserId};
use money::Money;
use serde::{Deserialize, Serialize};
use store::{AgendaItem, AgendaKind};

use super::operation::{Call, Operation};
use super::paging::{After, Limit, Page, page};
use super::problem::{Kind, Problem};
use super::reply::Found;
use super::shape::{Amount, What, Wrong, listed, shape};
use super::sheet::{Stands, stands};
use crate::views::names::Names;

/// The most days that one request spans.
const DAYS_MOST: i32 = 400;

/// What falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Falls {
    CallBack,
    Promise,
    AwaitingBank,
    Kept,
    PartKept,
    Broken,
}

/// Whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Whose {
    Mine,
    Team,
}

listed! {
    /// What stands in the agenda: a call back at its hour; a promise on its day, still open or
    /// awaiting the bank; a promise on the day it was judged.
    Falls as "AgendaKind" { CallBack Promise AwaitingBank Kept PartKept Broken }
    /// Whose: the caller's own, or the whole team's.
    Whose as "Whose" { Mine Team }
}

shape! {
    /// Something that falls due.
    told struct Due {
        /// What it is.
        kind: Falls,
        /// The customer's file.
        customer: StreamId = 123_456_789,
        /// The customer's name.
        name: String = "Jānis Bērziņš",
        /// The call back or the promise in the file.
        item: u32 = 22,
        /// When to call, or when a promise was judged.
        at: Option<Timestamp>,
        /// The day of a promise.
        due: Option<Date>,
        /// How much is promised.
        amount: Option<Amount>,
        /// What had arrived when it was judged.
        paid: Option<Amount>,
        /// Where the promise stands.
        state: Option<Stands>,
        /// Whose it is.
        owner: Option<UserId>,
        /// Their name.
        owner_name: Option<String> = "Anna Ozola",
    }

    /// What to list.
    asked struct Span {
        /// The first day; today when left out.
        from: Option<Date>,
        /// The last day; the first when left out. At most 400 days later.
        to: Option<Date>,
        /// Of this kind; may come more than once.
        kind: Option<Vec<Falls>>,
        /// Whose; the whole team's when left out.
        whose: Option<Whose>,
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let about = "Lists what falls due. By its time; of the clients granted.";
    vec![Operation::get("agenda", "/agenda", agenda).of("lists", Scope::Read, Role::Caller, about)]
}

/// What an item is.
fn falls(kind: AgendaKind) -> Falls {
    match kind {
        AgendaKind::CallBack => Falls::CallBack,
        AgendaKind::Promise => Falls::Promise,
        AgendaKind::AwaitingBank => Falls::AwaitingBank,
        AgendaKind::Kept => Falls::Kept,
        AgendaKind::PartKept => Falls::PartKept,
        AgendaKind::Broken => Falls::Broken,
    }
}

/// What falls due from one day up to another. A promise stands under midnight in UTC of its day,
/// everything else under its instant.
pub(super) fn between(call: &Call, from: Date, to: Date) -> Result<Vec<AgendaItem>, Problem> {
    let midnight = |day: Date| {
        let zoned = day.to_zoned(TimeZone::UTC);
        zoned.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    };
    let after = plus_days(to, 1);
    let days = (midnight(from), midnight(after));
    let hours = (call.site.day_start(from), call.site.day_start(after));
    let (first, last) = (days.0.min(hours.0), days.1.max(hours.1));
    let store = call.acts().store();
    let mut items = store.agenda(first, last, &call.user.grants, usize::MAX)?;
    items.retain(|item| {
        let (from, to) = match item.kind {
            AgendaKind::Promise | AgendaKind::AwaitingBank => days,
            AgendaKind::CallBack | AgendaKind::Kept | AgendaKind::PartKept | AgendaKind::Broken => {
                hours
            }
        };
        (from..to).contains(&item.at)
    });
    items.sort_by_key(|item| (item.at, item.stream, item.item));
    Ok(items)
}

fn agenda(call: &Call, asked: Span) -> Result<Found<Page<Due>>, Problem> {
    let from = asked.from.unwrap_or_else(|| call.today());
    let to = asked.to.unwrap_or(from);
    if !(0..=DAYS_MOST).contains(&calendar::days_between(from, to)) {
        let says = call.words().say_with("api-span", &[("days", i64::from(DAYS_MOST).into())]);
        let wrong = Wrong { at: "to".to_owned(), what: What::Said("span_wrong", says) };
        return Err(Problem::wrong(Kind::Malformed, vec![wrong]));
    }
    let mut items = between(call, from, to)?;
    let kinds = asked.kind.unwrap_or_default();
    items.retain(|item| {
        (kinds.is_empty() || kinds.contains(&falls(item.kind)))
            && match asked.whose {
                Some(Whose::Mine) => item.owner == Some(call.user.id),
                Some(Whose::Team) | None => true,
            }
    });
    let names = Names::of(call)?;
    let wanted = (asked.limit, asked.after.as_ref());
    let id = |item: &AgendaItem| format!("{}-{}", item.stream, item.item);
    page(call, &items, wanted, id, |item| Ok(told(call, &names, item))).map(Found)
}

/// `None` where the file cannot be read, or went into another one since.
fn told(call: &Call, names: &Names, item: &AgendaItem) -> Option<Due> {
    let file = call.acts().file(item.stream, &call.author()).ok()?;
    let file = file.seen_by(&call.user.grants);
    let promise = match item.kind {
        AgendaKind::CallBack => {
            file.call_backs.get(&CallBackId(item.item))?;
            None
        }
        AgendaKind::Promise
        | AgendaKind::AwaitingBank
        | AgendaKind::Kept
        | AgendaKind::PartKept
        | AgendaKind::Broken => Some(file.promises.get(&PromiseId(item.item))?),
    };
    let is_awaited = matches!(item.kind, AgendaKind::Promise | AgendaKind::AwaitingBank);
    Some(Due {
        kind: falls(item.kind),
        customer: item.stream,
        name: file.customer().map_or_else(String::new, |party| party.name.clone()),
        item: item.item,
        at: (!is_awaited).then_some(item.at),
        due: promise.map(|promise| promise.due),
        amount: promise.map(|promise| promise.amount.into()),
        paid: promise.map(|it| Money::new(it.paid, it.amount.currency).into()),
        state: promise.map(|promise| stands(promise.state)),
        owner: item.owner,
        owner_name: item.owner.map(|owner| names.user(owner)),
    })
}
