//! Folding a file from its events, also across files that were found to be the same person's.

#![expect(clippy::wildcard_enum_match_arm, reason = "only the four events of a merge matter here")]

use calendar::Timestamp;

use crate::{Fault, File, FileEvent, StreamId, UserId};

/// An event with its place, time and author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its place in the stream, from 1.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// By whom.
    pub by: UserId,
    /// What happened.
    pub event: FileEvent,
}

/// A merge that was undone later, as both files need it to fold.
#[derive(Clone, Copy, Debug)]
struct Undone {
    merge: u64,
    base: u32,
    ids: u32,
}

/// To which of two parted files a fact belongs that was recorded while they were one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// To the file that had taken the other in.
    Stayed,
    /// To the file that had gone away and came back.
    Returned,
    /// To both: it names neither.
    Both,
}

/// Sorts the facts recorded between a joining and its undoing.
struct Sorting {
    undone: Undone,
    made: std::collections::BTreeMap<u32, Side>,
}

impl Sorting {
    fn new(undone: Undone) -> Self {
        Self { undone, made: std::collections::BTreeMap::new() }
    }

    fn side_of_id(&self, id: u32) -> Side {
        let Undone { base, ids, .. } = self.undone;
        if id < base {
            Side::Stayed
        } else if id < base.saturating_add(ids) {
            Side::Returned
        } else {
            self.made.get(&id).copied().unwrap_or(Side::Stayed)
        }
    }

    /// The side of the next event; the debts it is about decide before anything else it names.
    fn side(&mut self, event: &FileEvent) -> Side {
        let (made, named) = event.ids();
        let about: Vec<u32> = event.debts().iter().map(|debt| debt.0).collect();
        let deciding = if about.is_empty() { &named } else { &about };
        let sides: Vec<Side> = deciding.iter().map(|id| self.side_of_id(*id)).collect();
        let side = if matches!(event, FileEvent::DebtPlaced { .. }) {
            Side::Stayed
        } else if !about.is_empty()
            && sides.contains(&Side::Stayed)
            && sides.contains(&Side::Returned)
        {
            Side::Both
        } else if sides.contains(&Side::Returned) {
            Side::Returned
        } else if sides.contains(&Side::Stayed) {
            Side::Stayed
        } else {
            Side::Both
        };
        self.made.extend(made.map(|id| (id, side)));
        side
    }
}

/// Folds a file from its own events, oldest first.
///
/// `other` gives the events of another stream up to a version, for files that were joined to this
/// one or that this one had been joined to. Facts recorded while two files were one follow, once
/// parted, the debt or party they name; those that name none go to both.
///
/// # Errors
/// A [`Fault`] when an event does not fit; the file is then set aside for a person.
pub fn replay(
    own: &[Recorded],
    other: &mut dyn FnMut(StreamId, u64) -> Vec<Recorded>,
) -> Result<File, Fault> {
    let mut file = File::default();
    let undone = undone_in(own);
    let mut open: Vec<Sorting> = Vec::new();
    for recorded in own {
        let gone = open.iter_mut().any(|s| s.side(&recorded.event) == Side::Returned);
        match &recorded.event {
            FileEvent::FileJoined { merge, from, version, base, .. } => {
                match undone.iter().find(|u| u.merge == *merge) {
                    Some(undone) => open.push(Sorting::new(*undone)),
                    None => join(&mut file, &other(*from, *version), *base)?,
                }
            }
            FileEvent::FileParted { merge } => open.retain(|s| s.undone.merge != *merge),
            FileEvent::MergeUndone { into, joined, parted, base, ids, merge } => {
                let since = other(*into, *parted);
                let undone = Undone { merge: *merge, base: *base, ids: *ids };
                follow(&mut file, &since, *joined, undone)?;
            }
            _ => {}
        }
        if gone {
            // It went with the file that parted. Its place in the stream still counts.
            file.version += 1;
            file.next_id = file.next_id.max(recorded.event.next_id());
            continue;
        }
        if open.is_empty() {
            file.apply(recorded.at, recorded.by, &recorded.event)?;
            continue;
        }
        let mut event = recorded.event.clone();
        for sorting in &open {
            event.prune(|id| sorting.side_of_id(id) != Side::Returned);
        }
        file.apply(recorded.at, recorded.by, &event)?;
    }
    Ok(file)
}

/// The merges that were undone later in the same stream.
fn undone_in(own: &[Recorded]) -> Vec<Undone> {
    let parted = |wanted: u64| {
        own.iter().any(|r| matches!(r.event, FileEvent::FileParted { merge } if merge == wanted))
    };
    own.iter()
        .filter_map(|r| match r.event {
            FileEvent::FileJoined { merge, base, ids, .. } if parted(merge) => {
                Some(Undone { merge, base, ids })
            }
            _ => None,
        })
        .collect()
}

/// Folds the joined file's events into this one, its ids moved past this file's.
fn join(file: &mut File, joined: &[Recorded], base: u32) -> Result<(), Fault> {
    for recorded in joined {
        let mut event = recorded.event.clone();
        event.visit_ids(&mut |id| *id = id.saturating_add(base));
        let fault = |what| Fault { seq: recorded.seq, what: format!("in a joined file, {what}") };
        file.take(recorded.at, recorded.by, &event).map_err(fault)?;
    }
    Ok(())
}

/// Takes into the file that had gone away what was recorded about it while the two were one.
fn follow(file: &mut File, since: &[Recorded], joined: u64, undone: Undone) -> Result<(), Fault> {
    let mut sorting = Sorting::new(undone);
    for recorded in since.iter().filter(|recorded| joined < recorded.seq) {
        let merging = matches!(
            recorded.event,
            FileEvent::FileJoined { .. }
                | FileEvent::FileParted { .. }
                | FileEvent::MergedAway { .. }
        );
        if sorting.side(&recorded.event) == Side::Stayed || merging {
            continue;
        }
        let mut event = recorded.event.clone();
        event.prune(|id| sorting.side_of_id(id) != Side::Stayed);
        event.visit_ids(&mut |id| *id = id.saturating_sub(undone.base));
        let fault = |what| Fault { seq: recorded.seq, what: format!("after parting, {what}") };
        file.take(recorded.at, recorded.by, &event).map_err(fault)?;
    }
    Ok(())
}
