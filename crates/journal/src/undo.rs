//! Taking back an outcome: which events of a file no longer count.

#![expect(clippy::wildcard_enum_match_arm, reason = "only the ends of contacts matter here")]

use std::collections::BTreeSet;

use crate::{ContactId, FileEvent, Recorded};

/// The places of the events that were taken back, and of those that took them back.
pub(crate) fn undone(own: &[Recorded]) -> BTreeSet<u64> {
    let mut undone = BTreeSet::new();
    for (place, recorded) in own.iter().enumerate() {
        let FileEvent::OutcomeUndone { contact } = recorded.event else { continue };
        let before = own.get(..place).unwrap_or_default();
        let ends = |earlier: &Recorded| ended(&earlier.event) == Some(contact);
        if let Some(from) = before.iter().rposition(ends) {
            undone.extend(own[from..=place].iter().map(|recorded| recorded.seq));
        }
    }
    undone
}

/// The last end of a contact that a file's own events tell and that was not taken back.
#[must_use]
pub fn last_outcome(own: &[Recorded]) -> Option<(ContactId, &Recorded)> {
    let undone = undone(own);
    let counts = own.iter().rev().filter(|recorded| !undone.contains(&recorded.seq));
    counts.filter_map(|recorded| Some((ended(&recorded.event)?, recorded))).next()
}

/// The contact whose end is told.
fn ended(event: &FileEvent) -> Option<ContactId> {
    match event {
        FileEvent::ContactMade { contact, .. }
        | FileEvent::ContactFailed { contact, .. }
        | FileEvent::ContactEntered { contact, .. } => Some(*contact),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
