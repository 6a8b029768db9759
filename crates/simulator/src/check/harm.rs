//! Do no harm: every contact was allowed, intended once, and nobody was called who wanted silence.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "each checker looks at the few events that it is about"
)]

use std::collections::{BTreeMap, BTreeSet};

use calendar::Date;
use journal::{ContactId, FileEvent, HoldId, Recorded, StreamId};

use super::{Failure, Read, others};
use crate::Lived;

/// What the second reader of the law finds: breaches, and contacts of which nobody has told yet
/// what became.
pub(super) fn unlawful(read: &Read) -> [Vec<Failure>; 2] {
    let reading = warden::read(&read.events, &others());
    let failure = |seq: u64, what: String| Failure::of("warden", read, seq, what);
    let breaches = reading.breaches.iter().map(|one| failure(one.seq, format!("{one:?}")));
    let unfinished = reading.unfinished.iter().map(|one| failure(one.seq, format!("{one:?}")));
    [breaches.collect(), unfinished.collect()]
}

/// The calls that the world heard ring, against the intents of the journals.
pub(super) struct Dialled {
    calls: BTreeMap<StreamId, BTreeSet<ContactId>>,
}

impl Dialled {
    pub(super) fn of(lived: &Lived) -> Self {
        let mut calls: BTreeMap<StreamId, BTreeSet<ContactId>> = BTreeMap::new();
        for (stream, contact) in &lived.truth.calls {
            calls.entry(*stream).or_default().insert(*contact);
        }
        Self { calls }
    }

    /// No contact without an intent, no intent twice.
    pub(super) fn check(&mut self, read: &Read) -> Vec<Failure> {
        let mut rung = self.calls.remove(&read.stream).unwrap_or_default();
        let (mut intended, mut ended) = (BTreeSet::new(), BTreeSet::new());
        let mut failures = Vec::new();
        let mut wrong = |seq: u64, what: &str| {
            failures.push(Failure::of("intents", read, seq, what));
        };
        for Recorded { seq, event, .. } in &read.events {
            match event {
                FileEvent::ContactIntended { contact, .. } => {
                    if !intended.insert(*contact) {
                        wrong(*seq, "a contact is intended twice");
                    }
                    if !rung.remove(contact) {
                        wrong(*seq, "an intent for which no telephone rang");
                    }
                }
                FileEvent::ContactMade { contact, .. }
                | FileEvent::ContactFailed { contact, .. } => {
                    if !intended.contains(contact) {
                        wrong(*seq, "a contact without an intent");
                    }
                    if !ended.insert(*contact) {
                        wrong(*seq, "a contact that ended twice");
                    }
                }
                _ => {}
            }
        }
        if !rung.is_empty() {
            wrong(u64::MAX, "a telephone rang without an intent");
        }
        failures
    }

    pub(super) fn left(&self) -> Option<Failure> {
        let left = self.calls.keys().next()?;
        Some(Failure::whole("intents", format!("telephones rang for {left:?}, which has no file")))
    }
}

/// After a stop there is silence, until its day is over or it is lifted.
pub(super) fn unsilent(read: &Read) -> Vec<Failure> {
    let mut holds: BTreeMap<HoldId, Option<Date>> = BTreeMap::new();
    let mut failures = Vec::new();
    for Recorded { seq, event, .. } in &read.events {
        match event {
            FileEvent::HoldPlaced { hold, until, .. } => {
                holds.insert(*hold, *until);
            }
            FileEvent::HoldLifted { hold } => {
                holds.remove(hold);
            }
            FileEvent::ContactIntended { proof, .. } => {
                let today = proof.local.date();
                if holds.values().any(|until| until.is_none_or(|until| today <= until)) {
                    failures.push(Failure::of("silence", read, *seq, "a call after a stop"));
                }
            }
            _ => {}
        }
    }
    failures
}
