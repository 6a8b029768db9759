//! The queue in memory.

use std::collections::BTreeMap;

use journal::{StreamId, UserId};

use super::{Queued, State};
use crate::engine::{CandidateRow, LeaseRow, PoolCount};

impl Queued {
    pub(super) fn lease(&self, stream: StreamId) -> Option<LeaseRow> {
        let user = self.claimed_by?;
        Some(LeaseRow { stream, user, until: self.claimed_until, fence: self.fence })
    }

    fn is_claimed(&self, now: i64) -> bool {
        now < self.claimed_until
    }
}

impl State {
    pub(super) fn candidates(
        &self,
        pool: i64,
        now: i64,
        me: UserId,
        limit: usize,
    ) -> Vec<CandidateRow> {
        let free = self.queue.iter().filter_map(|(stream, queued)| {
            let row = queued.row.filter(|row| row.pool == pool && row.ready)?;
            let is_mine = row.owner.is_none_or(|(owner, until)| owner == me || until <= now);
            let row = CandidateRow { stream: *stream, rank: row.rank };
            (is_mine && !queued.is_claimed(now)).then_some(row)
        });
        let mut free: Vec<_> = free.collect();
        free.sort_by_key(|row| (std::cmp::Reverse(row.rank), row.stream));
        free.truncate(limit);
        free
    }

    pub(super) fn claim(
        &mut self,
        stream: StreamId,
        me: UserId,
        now: i64,
        until: i64,
    ) -> Option<u64> {
        let queued = self.queue.entry(stream).or_default();
        let holds = queued.is_claimed(now);
        if holds && queued.claimed_by != Some(me) {
            return None;
        }
        // Whoever holds it already keeps the fence: a second window is no second claim.
        if !holds {
            queued.fence += 1;
        }
        queued.claimed_by = Some(me);
        queued.claimed_until = until;
        Some(queued.fence)
    }

    pub(super) fn extend(&mut self, stream: StreamId, me: UserId, fence: u64, until: i64) -> bool {
        let Some(queued) = self.queue.get_mut(&stream) else { return false };
        let is_mine = queued.claimed_by == Some(me) && queued.fence == fence;
        if is_mine {
            queued.claimed_until = until;
        }
        is_mine
    }

    pub(super) fn pool_counts(&self, now: i64) -> Vec<PoolCount> {
        let mut counts: BTreeMap<i64, PoolCount> = BTreeMap::new();
        for queued in self.queue.values() {
            let Some(row) = queued.row else { continue };
            let count = counts.entry(row.pool).or_default();
            count.pool = row.pool;
            if queued.is_claimed(now) {
                count.claimed += 1;
            } else if row.ready {
                count.ready += 1;
            } else {
                count.waiting += 1;
            }
        }
        counts.into_values().collect()
    }

    pub(super) fn wake_on_data(&mut self, client: Option<StreamId>, now: i64) -> u64 {
        let mut woken = 0;
        for (id, wake) in &mut self.wakes {
            let streams = &self.streams;
            let concerns = |client: StreamId| {
                let agenda = streams.get(id).map(|stream| &stream.agenda);
                agenda.is_some_and(|rows| rows.values().any(|row| row.client == client))
            };
            if !wake.on_data || wake.at <= now || !client.is_none_or(concerns) {
                continue;
            }
            self.wake_times.remove(&(wake.at, *id));
            wake.at = now;
            self.wake_times.insert((now, *id));
            woken += 1;
        }
        woken
    }
}
