//! What the events of a merge change in a file, and what a file joined to it brings.

#![expect(clippy::wildcard_enum_match_arm, reason = "`take` hands only merges over")]

use calendar::Timestamp;

use crate::apply::Applied;
use crate::merge::Joined;
use crate::{File, FileEvent, Join, Recorded};

impl File {
    /// Counts an event whose fact went with a file that parted: its place and its ids are used.
    pub(crate) fn pass_over(&mut self, at: Timestamp, event: &FileEvent) {
        self.next_id = self.next_id.max(event.next_id());
        self.version += 1;
        self.changed_at = Some(at);
    }

    /// Takes in the facts of a file that is joined to this one, their ids moved past this one's.
    /// When to call and who may is said by this file where it says anything.
    pub(crate) fn join(&mut self, facts: &[Joined]) -> Applied {
        let (put_off, skill) = (self.put_off.take(), self.skill.take());
        for Joined { customer, recorded: Recorded { seq, at, by, event } } in facts {
            if let FileEvent::ClientJoined { client, customer_number } = event.fact() {
                self.add_client(*client, customer_number.as_deref(), *customer);
                continue;
            }
            self.take(*at, *by, event).map_err(|what| format!("event {seq} of it: {what}"))?;
        }
        self.put_off = self.put_off.max(put_off);
        self.skill = skill.or(self.skill);
        Ok(())
    }

    pub(crate) fn take_merge(&mut self, event: &FileEvent) {
        match event {
            FileEvent::MergedAway { into, merge } => {
                (self.merged_into, self.merged_by) = (Some(*into), Some(*merge));
            }
            FileEvent::MergeUndone { .. } => (self.merged_into, self.merged_by) = (None, None),
            FileEvent::FileJoined { merge, from, base, ids, .. } => {
                let at_version = self.version + 1;
                let (merge, from, base, ids) = (*merge, *from, *base, *ids);
                self.next_id = self.next_id.max(base.saturating_add(ids));
                self.joined.push(Join { merge, from, at_version, base, ids });
            }
            FileEvent::FileParted { merge } => {
                let at = self.version + 1;
                let gone = self.joined.extract_if(.., |join| join.merge == *merge);
                self.parted.extend(gone.map(|join| (join, at)));
            }
            _ => unreachable!("take hands only merges over"),
        }
    }
}
