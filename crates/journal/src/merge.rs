//! Folding a file from its events, also across files that were found to be the same person's.

#![expect(clippy::wildcard_enum_match_arm, reason = "only the events of a merge matter here")]

use std::borrow::Cow;
use std::collections::BTreeSet;

use calendar::Timestamp;

use crate::parting::{Parting, Side};
use crate::undo::undone;
use crate::{Fault, File, FileEvent, PartyId, StreamId, UserId};

/// How deep files may lie joined within each other; more is no history of a person.
const DEPTH_MAX: u32 = 32;

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

/// A fact of a joined file, in the ids of the file that it is joined to.
pub(crate) struct Joined {
    /// The customer as the stream knows them that the fact was recorded in.
    pub(crate) customer: Option<PartyId>,
    pub(crate) recorded: Recorded,
}

/// Gives the events of another stream up to a version.
type Others<'a> = &'a mut dyn FnMut(StreamId, u64) -> Vec<Recorded>;

/// Folds a file from its own events, oldest first.
///
/// `other` gives the events of another stream up to a version, for the files that are joined to
/// this one, and for those joined to them. A file that parted, or that came back, needs no other.
///
/// # Errors
/// A [`Fault`] when an event does not fit; the file is then set aside for a person.
pub fn replay(
    own: &[Recorded],
    other: &mut dyn FnMut(StreamId, u64) -> Vec<Recorded>,
) -> Result<File, Fault> {
    let mut file = File::default();
    let mut walk = Walk::new(own, 0);
    let undone = undone(own);
    for recorded in own {
        let Recorded { seq, at, by, event } = recorded;
        if undone.contains(seq) {
            file.pass_over(*at, event);
            continue;
        }
        let sides = walk.sides(event);
        match walk.step(recorded, &sides, other)? {
            Step::Stays(event) => file.apply(*at, *by, &event)?,
            Step::Joins(facts) => {
                let fault = |what| Fault { seq: *seq, what: format!("in the joined file, {what}") };
                file.join(&facts).map_err(fault)?;
                file.apply(*at, *by, event)?;
            }
            Step::Gone => file.pass_over(*at, event),
        }
    }
    Ok(file)
}

/// What was recorded in a file while another was joined to it by `merge`, and goes with the other
/// when they part: as events for that one, in its ids. They follow the debt or party they name;
/// those that name none go to both.
///
/// `own` are the events of the file that took the other in, up to the parting or later.
///
/// # Errors
/// As [`replay`].
pub fn following(
    own: &[Recorded],
    merge: u64,
    other: &mut dyn FnMut(StreamId, u64) -> Vec<Recorded>,
) -> Result<Vec<FileEvent>, Fault> {
    let parts = |r: &Recorded| matches!(r.event, FileEvent::FileParted { merge: m } if m == merge);
    let parted = own.iter().position(parts).unwrap_or(own.len());
    // What parted later was still one with the file, and is read so.
    let own = own.get(..parted).unwrap_or(own);
    let mut walk = Walk::new(own, 0);
    walk.parted.insert(merge);
    let mut facts = Vec::new();
    let undone = undone(own);
    for recorded in own.iter().filter(|recorded| !undone.contains(&recorded.seq)) {
        let sides = walk.sides(&recorded.event);
        let ours = walk.open.iter().position(|parting| parting.merge == merge);
        let gone_before = (0..).zip(&sides).any(|(n, s)| Some(n) != ours && *s == Side::Returned);
        if let Some(ours) = ours
            && !gone_before
            && sides.get(ours) != Some(&Side::Stayed)
        {
            let (at, by, mut fact) = match recorded.event.clone() {
                FileEvent::FactFollowed { at, by, fact } => (at, by, fact),
                event => (recorded.at, recorded.by, Box::new(event)),
            };
            walk.open[ours].give_back(&mut fact);
            facts.push(FileEvent::FactFollowed { at, by, fact });
        }
        walk.step(recorded, &sides, other)?;
    }
    Ok(facts)
}

/// What one of a file's own events is to it.
#[expect(clippy::large_enum_variant, reason = "it is taken apart as soon as it is made")]
enum Step<'a> {
    /// It counts, as far as it was not another's that parted.
    Stays(Cow<'a, FileEvent>),
    /// It joins a file that tells these facts.
    Joins(Vec<Joined>),
    /// It went with a file that parted.
    Gone,
}

/// Goes through a file's own events in order.
struct Walk {
    /// The merges of the file that were undone later.
    parted: BTreeSet<u64>,
    /// Those of them that are not undone yet at the event it is at.
    open: Vec<Parting>,
    depth: u32,
}

impl Walk {
    fn new(own: &[Recorded], depth: u32) -> Self {
        let parted = own.iter().filter_map(|recorded| match recorded.event {
            FileEvent::FileParted { merge } => Some(merge),
            _ => None,
        });
        Self { parted: parted.collect(), open: Vec::new(), depth }
    }

    /// The sides of the next event, for each parting that is open.
    fn sides(&mut self, event: &FileEvent) -> Vec<Side> {
        self.open.iter_mut().map(|parting| parting.side(event)).collect()
    }

    fn step<'a>(
        &mut self,
        recorded: &'a Recorded,
        sides: &[Side],
        other: Others<'_>,
    ) -> Result<Step<'a>, Fault> {
        let mut event = Cow::Borrowed(&recorded.event);
        if sides.contains(&Side::Returned) {
            return Ok(Step::Gone);
        }
        if !self.open.is_empty() {
            let kept = event.to_mut();
            if !self.open.iter().all(|parting| parting.keep(kept)) {
                return Ok(Step::Gone);
            }
        }
        match &recorded.event {
            FileEvent::FileJoined { merge, base, ids, .. } if self.parted.contains(merge) => {
                self.open.push(Parting::new(*merge, *base, *ids));
            }
            FileEvent::FileJoined { .. } => return self.join(recorded, other).map(Step::Joins),
            FileEvent::FileParted { merge } => self.open.retain(|p| p.merge != *merge),
            _ => {}
        }
        Ok(Step::Stays(event))
    }

    /// The facts of the file that is joined, its ids moved past this file's.
    fn join(&self, recorded: &Recorded, other: Others<'_>) -> Result<Vec<Joined>, Fault> {
        let FileEvent::FileJoined { from, version, base, .. } = recorded.event else {
            unreachable!("join is called with FileJoined");
        };
        let fault = |what| Err(Fault { seq: recorded.seq, what });
        if self.depth == DEPTH_MAX {
            return fault("files are joined within each other without end".to_owned());
        }
        let events = other(from, version);
        if events.last().map(|last| last.seq) != Some(version) {
            return fault(format!("it joins {from:?} up to event {version}, which is not at hand"));
        }
        let mut facts = facts(&events, self.depth + 1, other)?;
        for Joined { customer, recorded } in &mut facts {
            recorded.event.visit_ids(&mut |id| *id = id.saturating_add(base));
            *customer = customer.map(|party| PartyId(party.0.saturating_add(base)));
        }
        Ok(facts)
    }
}

/// The facts that make up a file, those of the files joined to it among them, in its ids.
fn facts(own: &[Recorded], depth: u32, other: Others<'_>) -> Result<Vec<Joined>, Fault> {
    let mut walk = Walk::new(own, depth);
    let mut facts = Vec::with_capacity(own.len());
    let mut customer = None;
    let undone = undone(own);
    for recorded in own.iter().filter(|recorded| !undone.contains(&recorded.seq)) {
        let sides = walk.sides(&recorded.event);
        match walk.step(recorded, &sides, other)? {
            Step::Stays(event) if !is_merge(&event) => {
                if let FileEvent::FileOpened { party, .. } = *event {
                    customer = customer.or(Some(party));
                }
                let recorded = Recorded { event: event.into_owned(), ..*recorded };
                facts.push(Joined { customer, recorded });
            }
            Step::Joins(joined) => facts.extend(joined),
            Step::Stays(_) | Step::Gone => {}
        }
    }
    Ok(facts)
}

/// Whether the event tells of files and nothing of a person.
fn is_merge(event: &FileEvent) -> bool {
    matches!(
        event,
        FileEvent::MergedAway { .. }
            | FileEvent::FileJoined { .. }
            | FileEvent::FileParted { .. }
            | FileEvent::MergeUndone { .. }
    )
}

#[cfg(test)]
mod tests;
