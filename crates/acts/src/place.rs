//! Where a file stands in the queue, and when it is to be looked at again.

use calendar::{Timestamp, plus_secs};
use decide::{Decision, Step};
use desk::Policy;
use journal::{File, PromiseState, Skill};
use store::{Place, Pool, QueueEntry};

/// The place of `file` that follows from its decision at `now`.
#[must_use]
pub fn place(file: &File, policy: &Policy, now: Timestamp) -> Place {
    place_after_append(file, &decide::decide(file, policy, now), now)
}

/// The place of a file that something was just appended to. Whether the other half of a merge or
/// parting is done, only the other file tells: the waking loop looks, and gives this one its rest.
pub(crate) fn place_after_append(file: &File, decision: &Decision, now: Timestamp) -> Place {
    let mut place = place_of(file, decision);
    if file.merged_into.is_some() || !file.parted.is_empty() || !file.joined.is_empty() {
        place.wake_at = Some(now);
    }
    place
}

pub(crate) fn place_of(file: &File, decision: &Decision) -> Place {
    let awaits_data =
        file.promises.values().any(|promise| promise.state == PromiseState::AwaitingBank);
    Place {
        queue: entry(file, &decision.step),
        wake_at: decision.holds_until,
        wake_on_data: awaits_data || file.live_promises().next().is_some(),
    }
}

/// The window of a pool that is never closed.
pub(crate) const ALWAYS: &str = "always";
/// Above every rank of a call.
const UNFINISHED_RANK: i64 = i64::MAX / 2;
/// How long "what happened?" stays with the caller who pressed Call, before the team is asked.
const UNFINISHED_SECS: i64 = 24 * 3_600;

fn entry(file: &File, step: &Step) -> Option<QueueEntry> {
    match step {
        Step::LookInto { by, since, .. } => Some(QueueEntry {
            pool: Pool { window: ALWAYS.to_owned(), ..pool(file) },
            rank: UNFINISHED_RANK,
            ready_at: *since,
            owner: Some((*by, plus_secs(*since, UNFINISHED_SECS))),
        }),
        Step::Call { rank, ready_at, owner, .. } => {
            Some(QueueEntry { pool: pool(file), rank: *rank, ready_at: *ready_at, owner: *owner })
        }
        Step::Wait { .. } | Step::Rest(_) | Step::SetAside(_) => None,
    }
}

/// What the next caller of this file must have: its clients, its language, its skill.
fn pool(file: &File) -> Pool {
    let owing = |client| file.debts.values().any(|d| d.client == client && d.open().is_owed());
    let company = file.customer().is_some_and(|c| c.kind == journal::PartyKind::Company);
    Pool {
        clients: file.clients.keys().copied().filter(|client| owing(*client)).collect(),
        language: file.language,
        skill: file.skill.or(company.then_some(Skill::Business)),
        window: decide::queue_window(file),
    }
}
