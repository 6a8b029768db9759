//! Hooks: addresses that are told of what happens.

use std::collections::BTreeMap;

use acts::{Message, NewHook};
use calendar::Timestamp;
use journal::{HookId, Role, Scope, StreamId, UserId};
use store::HookStands;

use super::operation::{Call, Nothing, Operation};
use super::paging::{After, Limit, Page, page};
use super::problem::{Kind, Problem, of_program};
use super::reply::{Done, Found, Made};
use super::shape::{Address, Book, Schema, Shape, shape};
use crate::programs;

/// How long an answer with a secret is kept.
const SECRET_KEPT_SECS: i64 = 10 * 60;

/// A kind of event, as the journal names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct EventKind(String);

impl Shape for EventKind {
    fn schema(book: &mut Book) -> Schema {
        book.named("EventKind", "A kind of event of a file, as the journal names it.", |_| {
            Schema::Words(store::file_event_kinds().iter().map(ToString::to_string).collect())
        })
    }
}

shape! {
    /// That an event of a customer's file was recorded: its kind and its ids, nothing personal.
    told struct Happened {
        /// The kind of event.
        r#type: EventKind = "promise_made",
        /// When it was recorded.
        timestamp: Timestamp,
        /// What it is about.
        data: HappenedTo,
    }

    /// The ids of an event.
    told struct HappenedTo {
        /// The customer's file.
        customer: StreamId = 123_456_789,
        /// The event's place in the file: the file's version after it.
        version: u64 = 17,
        /// Who recorded it; 0 is the desk itself.
        by: UserId = 7,
        /// The id that it made in the file.
        made: Option<u32> = 22,
        /// The ids in the file that it names.
        about: Vec<u32>,
    }

    /// An address that is told of what happens.
    told struct Hook {
        /// Its id.
        id: HookId = 1,
        /// Whose grants bind it: it is told of nothing that this user may not see.
        user: UserId = 7,
        /// Where it is told.
        url: String = "https://example.com/told",
        /// The kinds of events it is told of; null for all.
        kinds: Option<Vec<EventKind>>,
        /// Since when.
        since: Timestamp,
        /// When something was last taken.
        taken: Option<Timestamp>,
        /// When something was last tried in vain.
        failed: Option<Timestamp>,
        /// Why: the status of the answer, or `late`, `connection`, `broken`, `tls`, `private`,
        /// `no-address`.
        why: Option<String> = "503",
        /// In how many of the 1024 parts of the desk an event waits to be tried again.
        waiting: u32 = 0,
        /// How many events were given up, a day after they happened.
        given_up: u64 = 0,
    }

    /// A hook to be set.
    asked struct HookWanted {
        /// Where it is told: https, to an address that is reached by the public.
        url: Address,
        /// The kinds of events it is told of; null for all.
        kinds: Option<Vec<EventKind>>,
        /// Whose grants bind it; the user of this token when null.
        user: Option<UserId> = 7,
    }

    /// A hook, and the secret under which its messages are signed. It is told only now.
    told struct HookMade {
        /// The hook.
        hook: Hook,
        /// The secret, as libraries for Standard Webhooks take it.
        secret: String = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
    }

    /// Which hooks.
    asked struct WhichHooks {
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }
}

/// What is sent of an event.
pub(crate) fn body(message: &Message) -> String {
    let happened = Happened {
        r#type: EventKind(message.kind.to_owned()),
        timestamp: message.at,
        data: HappenedTo {
            customer: message.stream,
            version: message.seq,
            by: message.by,
            made: message.made,
            about: message.about.clone(),
        },
    };
    serde_json::to_string(&happened).expect("a plain struct has a JSON form")
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, about: &str| {
        operation.of("desk", Scope::Admin, Role::Administrator, about)
    };
    vec![
        of(
            Operation::get("list_hooks", "/hooks", list),
            "Lists the hooks. With how well they are taken.",
        ),
        of(
            Operation::post("set_hook", "/hooks", set),
            "Sets a hook. From now on the address is told of events, signed with the secret of \
             the answer, which is told only now.",
        )
        .keeps_for(SECRET_KEPT_SECS),
        of(Operation::get("show_hook", "/hooks/{hook}", show), "Shows a hook."),
        of(Operation::delete("end_hook", "/hooks/{hook}", end), "Takes a hook away. At once."),
    ]
}

fn told(hook: &desk::Hook, stands: &BTreeMap<HookId, HookStands>) -> Hook {
    let HookStands { taken, failed, waiting, given_up } =
        stands.get(&hook.id).cloned().unwrap_or_default();
    let (failed, why) = failed.unzip();
    Hook {
        id: hook.id,
        user: hook.user,
        url: hook.url.clone(),
        kinds: (!hook.kinds.is_empty())
            .then(|| hook.kinds.iter().cloned().map(EventKind).collect()),
        since: hook.since,
        taken,
        failed,
        why,
        waiting,
        given_up,
    }
}

fn list(call: &Call, asked: WhichHooks) -> Result<Found<Page<Hook>>, Problem> {
    let store = call.acts().store();
    let (desk, stands) = (store.desk()?, store.hook_stands()?);
    let hooks: Vec<&desk::Hook> = desk.live_hooks().collect();
    let wanted = (asked.limit, asked.after.as_ref());
    page(call, &hooks, wanted, |hook| hook.id.to_string(), |hook| Ok(Some(told(hook, &stands))))
        .map(Found)
}

fn set(call: &Call, asked: HookWanted) -> Result<Made<HookMade>, Problem> {
    let new = NewHook {
        user: asked.user.unwrap_or(call.user.id),
        url: asked.url.0,
        kinds: asked.kinds.into_iter().flatten().map(|kind| kind.0).collect(),
    };
    let set = programs::set_hook(&call.site, &call.author(), &new, call.now);
    let (id, secret) = set.map_err(|error| of_program(call.words(), error))?;
    Ok(Made(HookMade { hook: of_id(call, id)?, secret }))
}

fn named(call: &Call) -> Result<HookId, Problem> {
    let id = call.param("hook").parse().map_err(|_| Problem::new(Kind::NotFound))?;
    Ok(HookId(id))
}

fn of_id(call: &Call, id: HookId) -> Result<Hook, Problem> {
    let store = call.acts().store();
    let (desk, stands) = (store.desk()?, store.hook_stands()?);
    let hook = desk.live_hooks().find(|hook| hook.id == id);
    let hook = hook.ok_or_else(|| Problem::new(Kind::NotFound))?;
    Ok(told(hook, &stands))
}

fn show(call: &Call, _: Nothing) -> Result<Found<Hook>, Problem> {
    of_id(call, named(call)?).map(Found)
}

fn end(call: &Call, _: Nothing) -> Result<Done, Problem> {
    let ended = call.acts().end_hook(&call.author(), named(call)?, call.now);
    ended.map_err(|error| of_program(call.words(), error))?;
    Ok(Done)
}
