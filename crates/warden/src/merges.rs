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
        if let FileEvent::FactFollowed { at, by: author, fact } = &recorded.event {
            // It was told elsewhere, of this file's person, and counts from then on.
            let told =
                Recorded { seq: recorded.seq, at: *at, by: *author, event: (**fact).clone() };
            self.facts.take(&told, by);
            self.follow(&told.event, by);
            return true;
        }
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
}

/// Whether a stream is at hand up to `version`.
fn reaches(events: &[Recorded], version: u64) -> bool {
    events.last().is_some_and(|last| version <= last.seq)
}
