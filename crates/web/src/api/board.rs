//! How the desk stands: the board of the lead, and what a day asks for.

use calendar::Date;
use journal::{Role, Scope, StreamId};
use store::AgendaKind;

use super::agenda::between;
use super::operation::{Call, Nothing, Operation};
use super::problem::Problem;
use super::reply::Found;
use super::shape::shape;
use crate::lists::{board_view, callers};

shape! {
    /// The board: of the team as a whole.
    told struct Board {
        /// The day.
        day: Date,
        /// What the team did.
        team: Did,
        /// Customers of whom a promise was judged kept today.
        kept_today: u32 = 3,
        /// What became of the promises of this week.
        promises: Became,
        /// How many customers stand where in the queue.
        queue: Queue,
        /// Customers that could not be looked at when their time came.
        set_aside: Vec<StreamId>,
    }

    /// What was done on a day.
    told struct Did {
        /// Contacts that ended.
        calls: u32 = 40,
        /// Talks with the right person.
        talks: u32 = 14,
        /// Talks that ended in a commitment.
        commitments: u32 = 9,
        /// Talks that ended with nothing.
        without_result: u32 = 1,
    }

    /// What each caller did, to coach by. They stand by name: nobody is ranked.
    told struct Coaching {
        /// The day.
        day: Date,
        /// They.
        callers: Vec<Caller>,
    }

    /// What a caller did.
    told struct Caller {
        /// Their name.
        name: String = "Anna Ozola",
        /// What they did.
        did: Did,
    }

    /// Promises by where they stand.
    told struct Became {
        /// Their day is to come.
        open: u32 = 5,
        /// Their day is over, the bank is awaited.
        awaiting_bank: u32 = 2,
        /// Kept.
        kept: u32 = 7,
        /// Kept in part.
        part_kept: u32 = 1,
        /// Broken.
        broken: u32 = 1,
    }

    /// Customers by where they stand in the queue.
    told struct Queue {
        /// They may be called now.
        ready: u64 = 120,
        /// They wait for their hour.
        waiting: u64 = 300,
        /// A caller has them.
        with_caller: u64 = 4,
    }

    /// What a day asks for.
    told struct Day {
        /// The day.
        date: Date,
        /// Call backs of the day.
        call_backs: u64 = 4,
        /// Promises whose day it is.
        promises: u64 = 6,
        /// Promises of the day that await the bank.
        awaiting_bank: u64 = 2,
        /// How many customers stand where in the queue now.
        queue: Queue,
    }

    /// Which day.
    asked struct WhichDay {
        /// The day; today when left out.
        date: Option<Date>,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of =
        |operation: Operation, about: &str| operation.of("lists", Scope::Read, Role::Lead, about);
    vec![
        of(
            Operation::get("board", "/board", board),
            "Shows how the desk stands today. What the team did, what became of the week's \
             promises, and the queue.",
        ),
        of(
            Operation::get("coaching", "/coaching", coaching),
            "Shows what each caller did today. For those who coach them; nobody is ranked.",
        ),
        of(
            Operation::get("day", "/day", day),
            "Counts what a day asks for. Of the clients granted.",
        ),
    ]
}

fn queue(call: &Call) -> Result<Queue, Problem> {
    let counts = call.acts().queue_counts(&call.user.grants, call.now)?;
    let (ready, waiting) = (counts.ready, counts.waiting);
    Ok(Queue { ready, waiting, with_caller: counts.with_caller })
}

fn did(counts: &pages::Counts) -> Did {
    Did {
        calls: counts.calls,
        talks: counts.talks,
        commitments: counts.commitments,
        without_result: counts.without_result,
    }
}

fn board(call: &Call, _: Nothing) -> Result<Found<Board>, Problem> {
    let view = board_view(call)?;
    let promises = &view.promises;
    let number = |id: &String| id.parse().ok().and_then(StreamId::from_number);
    let set_aside = view.set_aside.iter().filter_map(number).collect();
    Ok(Found(Board {
        day: view.day,
        team: did(&view.team),
        kept_today: view.kept_today,
        promises: Became {
            open: promises.open,
            awaiting_bank: promises.awaiting_bank,
            kept: promises.kept,
            part_kept: promises.part_kept,
            broken: promises.broken,
        },
        queue: queue(call)?,
        set_aside,
    }))
}

fn coaching(call: &Call, _: Nothing) -> Result<Found<Coaching>, Problem> {
    let callers = callers(call)?;
    let caller = |(name, counts): (String, pages::Counts)| Caller { name, did: did(&counts) };
    Ok(Found(Coaching { day: call.today(), callers: callers.into_iter().map(caller).collect() }))
}

fn day(call: &Call, asked: WhichDay) -> Result<Found<Day>, Problem> {
    let date = asked.date.unwrap_or_else(|| call.today());
    let items = between(call, date, date)?;
    let count = |kind: AgendaKind| items.iter().filter(|item| item.kind == kind).count() as u64;
    Ok(Found(Day {
        date,
        call_backs: count(AgendaKind::CallBack),
        promises: count(AgendaKind::Promise),
        awaiting_bank: count(AgendaKind::AwaitingBank),
        queue: queue(call)?,
    }))
}
