//! The waking loop: files whose time has come are looked at again, all day, or for a day asked for.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use calendar::Timestamp;
use journal::StreamId;
use store::Placing;

use crate::{ActError, Acts, Author};

/// How many due files are taken at once.
const BATCH: usize = 200;
/// After so many failures it is the store that fails, not the files.
const FAILURES_MAX: usize = 20;
/// Every part.
const ALL_PARTS: RangeInclusive<i64> = 0..=1023;

/// How far a long run has come; sent now and then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Done so far.
    pub done: u64,
    /// Of how many, if that is known.
    pub of: Option<u64>,
}

/// What waking did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayReport {
    /// Files looked at.
    pub woken: u64,
    /// Events that time or the clients' data made true.
    pub events: u64,
    /// Files that do not fold and were set aside for a person.
    pub set_aside: Vec<StreamId>,
    /// Files that could not be looked at for another reason, and why; they stay due.
    pub failed: Vec<(StreamId, String)>,
}

impl Acts {
    /// Looks at every file that is due by `now`. Stops early when `go_on` says no.
    ///
    /// # Errors
    /// The store's, once it failed for several files; what was done before stays done.
    pub fn wake(
        &self,
        now: Timestamp,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<DayReport, ActError> {
        self.wake_parts(ALL_PARTS, now, go_on)
    }

    /// The same for the files of some parts, where other servers look after the others.
    ///
    /// # Errors
    /// As [`Self::wake`].
    pub fn wake_parts(
        &self,
        parts: RangeInclusive<i64>,
        now: Timestamp,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<DayReport, ActError> {
        let mut report = DayReport::default();
        let mut looked_at = BTreeSet::new();
        let mut limit = BATCH;
        loop {
            let mut due = self.store.due_wakes(now, parts.clone(), limit)?;
            let may_be_more = due.len() == limit;
            // What still asks to be woken after it was looked at cannot be helped in this run.
            due.retain(|stream| looked_at.insert(*stream));
            if due.is_empty() && may_be_more {
                // Those that cannot be helped come first: look past them.
                limit += BATCH;
                continue;
            }
            if due.is_empty() || !go_on(Progress { done: report.woken, of: None }) {
                return Ok(report);
            }
            for stream in due {
                report.woken += 1;
                match self.settle(stream, now) {
                    Ok(events) => report.events += events,
                    Err(ActError::SetAside(..) | ActError::NotFound) => {
                        report.set_aside.push(stream);
                    }
                    Err(ActError::Busy(_)) => {}
                    Err(other) if FAILURES_MAX <= report.failed.len() => return Err(other),
                    Err(other) => report.failed.push((stream, chain(&other))),
                }
            }
        }
    }

    /// Records what time or data made true of one file, and puts it in its place. What is not yet
    /// done of a merge or a parting is done first. Returns how many events that took.
    ///
    /// # Errors
    /// The store's, or that the file does not fold.
    pub fn settle(&self, stream: StreamId, now: Timestamp) -> Result<u64, ActError> {
        let author = Author::desk();
        let before = self.file(stream, &author)?;
        if before.merged_into.is_some() {
            return self.finish_joining(stream, author.user, now);
        }
        let let_go = self.let_strays_go(stream, &before, now)?;
        if 0 < let_go {
            return Ok(let_go);
        }
        let elsewhere = self.finish_partings(stream, &before, now)?;
        let policy = self.policy_of(&before)?;
        let decision = decide::decide(&before, &policy, now);
        if decision.due.is_empty() {
            let place = crate::place::place_of(&before, &decision);
            let placing = Placing { stream, version: before.version, place };
            self.store.place(&[placing], now)?;
            return Ok(elsewhere);
        }
        let version = before.version;
        let changed =
            self.append(stream, now, &author, None, before, &policy, (Vec::new(), &[]))?;
        Ok(elsewhere + changed.appended.version.saturating_sub(version))
    }
}

/// An error with its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
