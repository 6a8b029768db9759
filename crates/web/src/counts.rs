//! What users did today, counted from the index rows and kept for a short while.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use acts::{ActError, Records};
use calendar::{Date, Timestamp, plus_days};
use journal::{Grants, UserId};
use pages::Today;
use store::{AgendaKind, StoreError, TalkCount};

use crate::Site;

/// How long counts are shown before they are counted again.
const KEPT_SECS: i64 = 30;
/// How long the records of answers are: they change little in a day.
const RECORDS_KEPT_SECS: i64 = 600;
/// No desk keeps more promises a day than this in one count.
const MOST_KEPT: usize = 100_000;

/// The counts of one day.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    at: Timestamp,
    day: Date,
    talks: BTreeMap<UserId, TalkCount>,
    kept: BTreeMap<UserId, u32>,
}

/// Talks that ended in a commitment: paid, promised, or a dated next contact.
pub(crate) fn commitments(count: &TalkCount) -> u64 {
    let committed = count.outcomes.iter().filter(|(outcome, _)| outcome.is_commitment());
    committed.map(|(_, count)| count).sum()
}

impl Site {
    /// What this user did today.
    pub(crate) fn today_of(&self, user: UserId, now: Timestamp) -> Result<Today, StoreError> {
        let day = self.local(now).date();
        let mut kept = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = |counts: &Counts| {
            counts.day == day && (now.as_second() - counts.at.as_second()).abs() < KEPT_SECS
        };
        if !kept.as_ref().is_some_and(is_fresh) {
            *kept = Some(self.count(day, now)?);
        }
        Ok(kept.as_ref().map_or_else(Today::default, |counts| counts.of(user)))
    }

    /// What came of each answer until lately.
    pub(crate) fn records(&self, now: Timestamp) -> Result<Arc<Records>, ActError> {
        let mut kept = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = |at: Timestamp| (now.as_second() - at.as_second()).abs() < RECORDS_KEPT_SECS;
        match &*kept {
            Some((at, records)) if is_fresh(*at) => Ok(records.clone()),
            Some(_) | None => {
                let records = Arc::new(self.acts.records()?);
                *kept = Some((now, records.clone()));
                Ok(records)
            }
        }
    }

    /// Something was recorded here: count again for the next page.
    pub(crate) fn count_again(&self) {
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn count(&self, day: Date, now: Timestamp) -> Result<Counts, StoreError> {
        let (from, to) = (self.day_start(day), self.day_start(plus_days(day, 1)));
        let store = self.acts.store();
        let mut kept: BTreeMap<UserId, u32> = BTreeMap::new();
        for item in store.agenda(from, to, &Grants::All, MOST_KEPT)? {
            if let (AgendaKind::Kept, Some(owner)) = (item.kind, item.owner) {
                *kept.entry(owner).or_default() += 1;
            }
        }
        Ok(Counts { at: now, day, talks: store.talks(from, to)?, kept })
    }
}

impl Counts {
    fn of(&self, user: UserId) -> Today {
        let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        let talks = self.talks.get(&user);
        Today {
            talks: talks.map_or(0, |count| small(count.talks)),
            commitments: talks.map_or(0, |count| small(commitments(count))),
            without_result: talks.map_or(0, |count| small(count.without_result)),
            kept: self.kept.get(&user).copied().unwrap_or(0),
        }
    }
}
