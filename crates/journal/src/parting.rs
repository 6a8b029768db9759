//! To which of two parted files a fact belongs that was recorded while they were one.

#![expect(clippy::wildcard_enum_match_arm, reason = "most events follow what they name")]

use std::collections::BTreeMap;

use crate::{DebtId, FileEvent};

/// The side of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// To the file that had taken the other in.
    Stayed,
    /// To the file that had gone away and came back.
    Returned,
    /// To both: it names neither.
    Both,
}

/// A file that was joined to another and parted from it again, and what was recorded between.
#[derive(Debug)]
pub(crate) struct Parting {
    pub(crate) merge: u64,
    base: u32,
    ids: u32,
    /// The sides of what was made between.
    made: BTreeMap<u32, Side>,
}

impl Parting {
    /// The parting of a file that had brought so many ids from `base` on.
    pub(crate) fn new(merge: u64, base: u32, ids: u32) -> Self {
        Self { merge, base, ids, made: BTreeMap::new() }
    }

    /// The side of the next event.
    pub(crate) fn side(&mut self, event: &FileEvent) -> Side {
        let side = self.judge(event.fact());
        let made = event.makes().map_or(0..0, |first| first..event.next_id());
        self.made.extend(made.map(|id| (id, side)));
        side
    }

    /// What an event is about decides: its debts, else what a new thing belongs to or a known
    /// thing is. A debt or money that names neither stays, since it cannot be twice.
    fn judge(&self, event: &FileEvent) -> Side {
        match event {
            FileEvent::DebtPlaced { party: None, .. }
            | FileEvent::PaymentBooked { debt: None, .. }
            | FileEvent::FileOpened { .. }
            | FileEvent::ClientJoined { .. }
            | FileEvent::MergedAway { .. }
            | FileEvent::FileJoined { .. }
            | FileEvent::FileParted { .. }
            | FileEvent::MergeUndone { .. } => Side::Stayed,
            _ if !event.debts().is_empty() => self.side_of_debts(event.debts()),
            _ => {
                let (_, named) = event.ids();
                named.first().map_or(Side::Both, |id| self.side_of_id(*id))
            }
        }
    }

    fn side_of_debts(&self, debts: &[DebtId]) -> Side {
        let mut sides = debts.iter().map(|debt| self.side_of_id(debt.0));
        let first = sides.next().unwrap_or(Side::Both);
        if sides.all(|side| side == first) { first } else { Side::Both }
    }

    fn side_of_id(&self, id: u32) -> Side {
        if id < self.base {
            Side::Stayed
        } else if id - self.base < self.ids {
            Side::Returned
        } else {
            self.made.get(&id).copied().unwrap_or(Side::Stayed)
        }
    }

    /// Leaves of an event what stays; `false` when it was about debts and none of them does.
    pub(crate) fn keep(&self, event: &mut FileEvent) -> bool {
        let had_debts = !event.debts().is_empty();
        event.prune(&|id| self.side_of_id(id) != Side::Returned);
        !had_debts || !event.debts().is_empty()
    }

    /// Leaves of an event what returns, in the ids of the file that does. What it names of the
    /// other file beside becomes nought, the id of nothing.
    pub(crate) fn give_back(&self, event: &mut FileEvent) {
        event.prune(&|id| self.side_of_id(id) != Side::Stayed);
        event.visit_ids(&mut |id| {
            *id = if self.side_of_id(*id) == Side::Stayed { 0 } else { *id - self.base };
        });
    }
}
