//! The simulator: a pretended world of customers, lived under the shipped code from one seed.
//!
//! The people, their money and the clock are made up; everything that decides, writes and reads is
//! what ships. [`live`] draws a world and lives it in a store in memory, which can then be copied,
//! and [`live_in`] in any other; [`check`] reads the journals it left and knows nothing of how they
//! arose; [`tally`] counts what came of it, harm before success.

pub mod chance;

mod cast;
mod check;
mod files;
mod life;
mod plan;
mod tally;
mod world;

use std::collections::BTreeSet;

use calendar::{Date, Timestamp};
use journal::{ClientId, ContactId, StreamId};
use store::Store;

use life::Life;

pub use cast::{CAST, Member};
pub use check::{Failure, check, check_now, heads, same, versions};
pub use life::{Progress, Stopped};
pub use plan::{Drawn, Plan, key_of};
pub use tally::{Tally, tally};

/// A world that was lived to its end.
#[derive(Debug)]
pub struct Lived {
    /// All that the desk wrote.
    pub store: Store,
    /// Which odd things there were.
    pub drawn: Drawn,
    /// The last instant that was lived: the clock must not be set before it.
    pub ended: Timestamp,
    /// The last day that was lived whole.
    pub last_day: Date,
    /// What the world knows of itself, for [`check`].
    pub truth: Truth,
}

/// What happened, as the world knows it without the journals.
#[derive(Clone, Debug, Default)]
pub struct Truth {
    /// Every call for which the desk gave a number.
    pub calls: BTreeSet<(StreamId, ContactId)>,
    /// What the clients told was paid, by file, client and invoice number, in minor units.
    pub told: Vec<Told>,
    /// Payments the clients told of since the desk opened: the file, the client, the payment's id.
    pub payments: Vec<(StreamId, ClientId, String)>,
    /// Odd things that happened: each with its number.
    pub odd: Vec<(&'static str, usize)>,
}

/// What a client told of one invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The customer's file.
    pub stream: StreamId,
    /// The client.
    pub client: ClientId,
    /// The invoice number.
    pub number: String,
    /// What was told as paid, in minor units.
    pub paid: i64,
}

/// Draws the world of `plan` and lives it in memory.
///
/// # Errors
/// [`Stopped`] when the shipped code did not do what a careful desk may expect of it.
pub fn live(plan: &Plan, progress: &mut dyn FnMut(Progress)) -> Result<Lived, Stopped> {
    live_in(plan, Store::memory(plan.key.clone(), plan.entropy()), progress)
}

/// Draws the world of `plan` and lives it in `store`: an empty one under the plan's key, with the
/// plan's entropy if it is to come out as in memory, byte for byte.
///
/// # Errors
/// As [`live`], or when the store fails.
pub fn live_in(
    plan: &Plan,
    store: Store,
    progress: &mut dyn FnMut(Progress),
) -> Result<Lived, Stopped> {
    let mut life = Life::begin(plan, store)?;
    let ended = life.live(progress)?;
    let truth = life.truth();
    let last_day = calendar::plus_days(plan.until, -1);
    Ok(Lived { store: life.acts.store().clone(), drawn: life.world.drawn, ended, last_day, truth })
}

#[cfg(test)]
mod tests;
