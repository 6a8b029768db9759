//! Reading across files that were found to be the same person's, and parted again.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use journal::{FileEvent, Recorded, StreamId};

use crate::facts::{Facts, Id};

/// How deep joined files may lie within each other; more is no history of a person.
const DEPTH_MAX: u32 = 16;

/// What came with another file: its own ids, and those of later facts that name only them.
#[derive(Debug)]
struct Guest {
    merge: (u64, i64),
    ids: Range<Id>,
    later: BTreeSet<Id>,
}

impl Guest {
    fn new(merge: (u64, i64), base: i64, ids: u32) -> Self {
        Self { merge, ids: base..base + i64::from(ids), later: BTreeSet::new() }
    }

    fn holds(&self, id: Id) -> bool {
        self.ids.contains(&id) || self.later.contains(&id)
    }
}

/// Takes in the events of one file, and of the files they name.
pub(crate) struct Reader<'a> {
    others: &'a BTreeMap<StreamId, Vec<Recorded>>,
    facts: Facts,
    guests: Vec<Guest>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(others: &'a BTreeMap<StreamId, Vec<Recorded>>) -> Self {
        Self { others, facts: Facts::default(), guests: Vec::new() }
    }

    /// What was told so far.
    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Takes in the next event; `false` when it names a file that is not at hand.
    pub(crate) fn take(&mut self, recorded: &Recorded) -> bool {
        self.take_moved(recorded, 0, 0)
    }

    /// The same, the event's ids moved by `by`.
    fn take_moved(&mut self, recorded: &Recorded, by: i64, depth: u32) -> bool {
        self.facts.take(recorded, by);
        self.follow(&recorded.event, by);
        if let FileEvent::FileJoined { merge, from, version, base, ids } = recorded.event {
            let base = by + i64::from(base);
            self.guests.push(Guest::new((merge, by), base, ids));
            return self.join(from, version, base, depth);
        }
        if let FileEvent::FileParted { merge } = recorded.event {
            let gone = self.guests.iter().position(|guest| guest.merge == (merge, by));
            if let Some(guest) = gone.map(|place| self.guests.remove(place)) {
                self.facts.forget(|id| guest.holds(id));
            }
        }
        if let FileEvent::MergeUndone { merge, into, joined, parted, base, ids } = recorded.event {
            let guest = Guest::new((merge, by), i64::from(base), ids);
            return self.take_back(into, joined..parted, guest, by - i64::from(base));
        }
        true
    }

    /// A new fact goes with a guest when all that it names is the guest's.
    fn follow(&mut self, event: &FileEvent, by: i64) {
        let (made, named) = event.ids();
        let Some(made) = made else { return };
        for guest in &mut self.guests {
            if !named.is_empty() && named.iter().all(|id| guest.holds(i64::from(*id) + by)) {
                guest.later.insert(i64::from(made) + by);
            }
        }
    }

    fn join(&mut self, from: StreamId, version: u64, base: i64, depth: u32) -> bool {
        let others = self.others;
        let Some(events) = others.get(&from).filter(|events| reaches(events, version)) else {
            return false;
        };
        let mut told = events.iter().take_while(|recorded| recorded.seq <= version);
        depth < DEPTH_MAX && told.all(|recorded| self.take_moved(recorded, base, depth + 1))
    }

    /// Takes back what was recorded elsewhere about this file's person while the two were one.
    fn take_back(&mut self, into: StreamId, span: Range<u64>, mut guest: Guest, by: i64) -> bool {
        let others = self.others;
        let Some(events) = others.get(&into).filter(|events| reaches(events, span.end)) else {
            return false;
        };
        for recorded in events.iter().filter(|r| span.start < r.seq && r.seq < span.end) {
            let (made, named) = recorded.event.ids();
            let placed = matches!(recorded.event, FileEvent::DebtPlaced { .. });
            let ours = named.iter().any(|id| guest.holds(i64::from(*id)));
            if ours || (named.is_empty() && !placed && !is_merging(&recorded.event)) {
                guest.later.extend(made.map(i64::from));
                self.facts.take(recorded, by);
            }
        }
        true
    }
}

/// Whether a stream is at hand up to `version`.
fn reaches(events: &[Recorded], version: u64) -> bool {
    events.last().is_some_and(|last| version <= last.seq)
}

fn is_merging(event: &FileEvent) -> bool {
    matches!(
        event,
        FileEvent::FileOpened { .. }
            | FileEvent::MergedAway { .. }
            | FileEvent::FileJoined { .. }
            | FileEvent::FileParted { .. }
            | FileEvent::MergeUndone { .. }
    )
}
