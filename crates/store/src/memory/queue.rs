//! The queue in memory.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use journal::{StreamId, UserId};

use super::{Queued, State};
use crate::engine::{CandidateRow, LeaseRow, PoolCount, QueueRow};

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
        let first = (pool, Reverse(i64::MAX), StreamId::DESK);
        let ready = self.ready.range(first..).take_while(|(of, ..)| *of == pool);
        let free = ready.filter_map(|(_, Reverse(rank), stream)| {
            let queued = self.queue.get(stream)?;
            let owner = queued.row?.owner;
            let is_mine = owner.is_none_or(|(owner, until)| owner == me || until <= now);
            let row = CandidateRow { stream: *stream, rank: *rank };
            (is_mine && !queued.is_claimed(now)).then_some(row)
        });
        free.take(limit).collect()
    }

    /// Sets a file's row in the queue, and its place among those that are ready.
    pub(super) fn set_queue_row(&mut self, stream: StreamId, row: Option<QueueRow>) {
        let queued = self.queue.entry(stream).or_default();
        let place = |row: QueueRow| row.ready.then_some((row.pool, Reverse(row.rank), stream));
        if let Some(old) = queued.row.and_then(place) {
            self.ready.remove(&old);
        }
        queued.row = row;
        self.ready.extend(row.and_then(place));
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
        if let Some(before) = queued.claimed_by.replace(me) {
            self.claims.remove(&(before, stream));
        }
        self.claims.insert((me, stream));
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
