//! The engine in memory: for tests, and for the simulator's whole desk.

mod feed;
mod lookups;
mod queue;
mod seal;
mod streams;
mod whole;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard};

use journal::{StreamId, UserId};

use crate::StoreError;
use crate::engine::{
    AgendaRow, AnswersRow, AttachmentRow, Bulk, BulkLoad, CandidateRow, Cell, Earlier, Engine,
    EventRow, FeedRow, Hash, Head, KeyRow, LeaseRow, LookRow, LookupRow, Part, PartRoot,
    PartsSealed, PoolCount, QueueRow, Refused, RowChange, RowsByStream, SealedRow, SnapshotRow,
    Sought, StaleSnapshot, Stored, TakenRow, TalkRow, WakeRow, Wanted, Whole, Write,
};

/// A stream and what belongs to it alone.
#[derive(Debug)]
struct Stream {
    head: Head,
    events: Vec<EventRow>,
    earlier: BTreeMap<[u8; 16], Earlier>,
    keys: Vec<KeyRow>,
    snapshot: Option<SnapshotRow>,
    agenda: BTreeMap<(u32, StreamId), AgendaRow>,
    talks: BTreeMap<u32, TalkRow>,
    looks: Vec<LookRow>,
    attachments: BTreeMap<u32, AttachmentRow>,
}

/// A row of the queue with its lease.
#[derive(Clone, Copy, Debug, Default)]
struct Queued {
    row: Option<QueueRow>,
    claimed_by: Option<UserId>,
    claimed_until: i64,
    fence: u64,
}

/// Everything.
#[derive(Debug, Default)]
struct State {
    streams: BTreeMap<StreamId, Stream>,
    lookups: BTreeSet<LookupRow>,
    taken: BTreeMap<(String, i64), TakenRow>,
    queue: BTreeMap<StreamId, Queued>,
    /// The rows that are ready, by pool, the highest rank first.
    ready: BTreeSet<(i64, Reverse<i64>, StreamId)>,
    /// The files that a user claimed last, also those whose claim has expired.
    claims: BTreeSet<(UserId, StreamId)>,
    wakes: BTreeMap<StreamId, WakeRow>,
    wake_times: BTreeSet<(i64, StreamId)>,
    pools: BTreeMap<i64, String>,
    cells: BTreeMap<(String, String), Cell>,
    /// The version of a stream, by part, day and stream.
    sealed: BTreeMap<(i64, i64, StreamId), u64>,
    /// The root of a part and the last day for which it was made.
    part_roots: BTreeMap<i64, (i64, Hash)>,
    feed: feed::Feed,
}

/// The engine.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<State>);

impl Memory {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no thread panics while it holds the memory engine")
    }
}

impl Engine for Memory {
    fn append(&self, writes: &[Write]) -> Result<(), Refused> {
        let mut state = self.state();
        state.append(writes)?;
        state.feed.add(writes);
        Ok(())
    }

    fn load_bulk(&self, load: &mut BulkLoad<'_>) -> Result<u64, Refused> {
        let mut state = self.state();
        if !state.streams.is_empty() {
            let what = "a bulk load goes into an empty database";
            return Err(StoreError::Misuse(what).into());
        }
        let load = load.collect::<Result<Vec<Bulk>, StoreError>>()?;
        state.load(load)
    }

    fn read(&self, stream: StreamId, wanted: Wanted) -> Result<Option<Stored>, StoreError> {
        Ok(self.state().read(stream, wanted))
    }

    fn earlier(&self, stream: StreamId, key: [u8; 16]) -> Result<Option<Earlier>, StoreError> {
        let state = self.state();
        Ok(state.streams.get(&stream).and_then(|stream| stream.earlier.get(&key)).copied())
    }

    fn heads_of(&self, streams: &[StreamId]) -> Result<Vec<Option<Head>>, StoreError> {
        let state = self.state();
        let head = |id: &StreamId| state.streams.get(id).map(|stream| stream.head);
        Ok(streams.iter().map(head).collect())
    }

    fn heads(
        &self,
        (from, to): (i64, i64),
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        let state = self.state();
        let heads =
            state.streams.values().map(|stream| stream.head).filter(|head| {
                after < Some(head.stream) && (from..=to).contains(&head.stream.part())
            });
        Ok(heads.take(limit).collect())
    }

    fn part(&self, part: i64) -> Result<Part, StoreError> {
        let state = self.state();
        let ids = state.streams.keys().filter(|id| id.part() == part);
        let whole = Wanted::Between(0, u64::MAX);
        let streams = ids.filter_map(|id| state.read(*id, whole)).collect();
        Ok(Part { streams, orphans: Vec::new() })
    }

    fn whole(&self) -> Result<Box<dyn Whole + '_>, StoreError> {
        Ok(Box::new(whole::Live(self)))
    }

    fn replace(&self, changes: &[(StreamId, u64, RowChange)]) -> Result<usize, Refused> {
        self.state().replace(changes)
    }

    fn drop_snapshot(&self, stream: StreamId) -> Result<(), StoreError> {
        if let Some(stream) = self.state().streams.get_mut(&stream) {
            stream.snapshot = None;
        }
        Ok(())
    }

    fn renew_snapshot(&self, old: &StaleSnapshot, new: &SnapshotRow) -> Result<(), StoreError> {
        let mut state = self.state();
        let kept = state.streams.get_mut(&old.stream).and_then(|stream| stream.snapshot.as_mut());
        let is_old = |row: &&mut SnapshotRow| {
            (row.version, row.fingerprint) == (old.version, old.fingerprint)
        };
        if let Some(row) = kept.filter(is_old) {
            *row = new.clone();
        }
        Ok(())
    }

    fn stale_snapshots(
        &self,
        part: i64,
        fingerprint: i64,
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<StaleSnapshot>, StoreError> {
        let state = self.state();
        let stale = |(id, stream): (&StreamId, &Stream)| {
            let row = stream.snapshot.as_ref().filter(|row| row.fingerprint != fingerprint)?;
            let SnapshotRow { version, fingerprint, .. } = *row;
            Some(StaleSnapshot { stream: *id, version, fingerprint })
        };
        let own = state.streams.iter().filter(|(id, _)| id.part() == part && after < Some(**id));
        Ok(own.filter_map(stale).take(limit).collect())
    }

    fn rows_of(&self, streams: &BTreeSet<StreamId>) -> Result<RowsByStream, StoreError> {
        Ok(self.state().rows_of(streams))
    }

    fn attachment(&self, stream: StreamId, id: u32) -> Result<Option<AttachmentRow>, StoreError> {
        let state = self.state();
        Ok(state.streams.get(&stream).and_then(|own| own.attachments.get(&id)).cloned())
    }

    fn drop_attachment(&self, stream: StreamId, id: u32) -> Result<(), StoreError> {
        if let Some(own) = self.state().streams.get_mut(&stream) {
            own.attachments.remove(&id);
        }
        Ok(())
    }

    fn erase(&self, stream: StreamId) -> Result<(), StoreError> {
        self.state().erase(stream);
        Ok(())
    }

    fn leave_no_trace(&self) -> Result<bool, StoreError> {
        Ok(true)
    }

    fn keeps_deleted(&self) -> bool {
        false
    }

    fn lookup(&self, sought: &Sought<'_>) -> Result<Vec<LookupRow>, StoreError> {
        Ok(self.state().lookup(sought))
    }

    fn taken(&self, kind: i64, keys: &[String]) -> Result<Vec<Option<TakenRow>>, StoreError> {
        let state = self.state();
        Ok(keys.iter().map(|key| state.taken.get(&(key.clone(), kind)).cloned()).collect())
    }

    fn taken_from(
        &self,
        kind: i64,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        Ok(self.state().taken_from(kind, prefix, after, limit))
    }

    fn agenda(&self, from: i64, to: i64) -> Result<Vec<(StreamId, AgendaRow)>, StoreError> {
        Ok(self.state().agenda(from, to))
    }

    fn talks(&self, from: i64, to: i64) -> Result<Vec<(StreamId, TalkRow)>, StoreError> {
        Ok(self.state().talks(from, to))
    }

    fn answers(&self) -> Result<Vec<AnswersRow>, StoreError> {
        Ok(self.state().answers())
    }

    fn add_look(&self, stream: StreamId, look: LookRow) -> Result<(), StoreError> {
        if let Some(stream) = self.state().streams.get_mut(&stream) {
            stream.looks.push(look);
        }
        Ok(())
    }

    fn looks(&self, stream: StreamId, limit: usize) -> Result<Vec<LookRow>, StoreError> {
        let state = self.state();
        let looks = state.streams.get(&stream).map(|stream| stream.looks.as_slice());
        let mut looks = looks.unwrap_or_default().to_vec();
        looks.sort_by_key(|look| std::cmp::Reverse(look.at));
        looks.truncate(limit);
        Ok(looks)
    }

    fn add_pool(&self, id: i64, text: &str) -> Result<(), StoreError> {
        self.state().pools.insert(id, text.to_owned());
        Ok(())
    }

    fn pools(&self) -> Result<Vec<(i64, String)>, StoreError> {
        Ok(self.state().pools.iter().map(|(id, text)| (*id, text.clone())).collect())
    }

    fn candidates(
        &self,
        pool: i64,
        now: i64,
        me: UserId,
        limit: usize,
    ) -> Result<Vec<CandidateRow>, StoreError> {
        Ok(self.state().candidates(pool, now, me, limit))
    }

    fn claim(
        &self,
        stream: StreamId,
        me: UserId,
        now: i64,
        until: i64,
    ) -> Result<Option<u64>, StoreError> {
        Ok(self.state().claim(stream, me, now, until))
    }

    fn extend(
        &self,
        stream: StreamId,
        me: UserId,
        fence: u64,
        until: i64,
    ) -> Result<bool, StoreError> {
        Ok(self.state().extend(stream, me, fence, until))
    }

    fn lease_of(&self, stream: StreamId) -> Result<Option<LeaseRow>, StoreError> {
        let state = self.state();
        Ok(state.queue.get(&stream).and_then(|queued| queued.lease(stream)))
    }

    fn leases_held(&self, user: UserId, now: i64) -> Result<Vec<LeaseRow>, StoreError> {
        let state = self.state();
        let claimed =
            state.claims.range((user, StreamId::DESK)..).take_while(|(who, _)| *who == user);
        let leases = claimed.filter_map(|(_, id)| state.queue.get(id)?.lease(*id));
        Ok(leases.filter(|lease| lease.user == user && now < lease.until).collect())
    }

    fn pool_counts(&self, now: i64) -> Result<Vec<PoolCount>, StoreError> {
        Ok(self.state().pool_counts(now))
    }

    fn wakes(
        &self,
        (from, to): (i64, i64),
        now: i64,
        limit: usize,
    ) -> Result<Vec<(StreamId, i64)>, StoreError> {
        let state = self.state();
        let due = state.wake_times.iter().take_while(|(at, _)| *at <= now);
        let due = due.filter(|(_, stream)| (from..=to).contains(&stream.part()));
        Ok(due.take(limit).map(|(at, stream)| (*stream, *at)).collect())
    }

    fn wake_on_data(&self, client: Option<StreamId>, now: i64) -> Result<u64, StoreError> {
        Ok(self.state().wake_on_data(client, now))
    }

    fn keep_feed(&self, keep: bool) -> Result<(), StoreError> {
        self.state().feed.keep(keep);
        Ok(())
    }

    fn feed_ends(&self) -> Result<Vec<(i64, u64)>, StoreError> {
        Ok(self.state().feed.ends())
    }

    fn feed(&self, part: i64, after: u64, limit: usize) -> Result<Vec<FeedRow>, StoreError> {
        Ok(self.state().feed.after(part, after, limit))
    }

    fn trim_feed(&self, part: i64, upto: u64) -> Result<(), StoreError> {
        self.state().feed.trim(part, upto);
        Ok(())
    }

    fn cell(&self, space: &str, key: &str) -> Result<Option<Cell>, StoreError> {
        Ok(self.state().cells.get(&(space.to_owned(), key.to_owned())).cloned())
    }

    fn cells(&self, space: &str) -> Result<Vec<Cell>, StoreError> {
        let state = self.state();
        let cells = state.cells.iter().filter(|((of, _), _)| of == space);
        Ok(cells.map(|(_, cell)| cell.clone()).collect())
    }

    fn put_cell(
        &self,
        space: &str,
        cell: &Cell,
        expected: Option<Option<&[u8]>>,
    ) -> Result<bool, StoreError> {
        let mut state = self.state();
        let place = (space.to_owned(), cell.key.clone());
        let known = state.cells.get(&place).map(|cell| cell.value.as_slice());
        if expected.is_some_and(|expected| expected != known) {
            return Ok(false);
        }
        state.cells.insert(place, cell.clone());
        Ok(true)
    }

    fn drop_cell(&self, space: &str, key: &str) -> Result<(), StoreError> {
        self.state().cells.remove(&(space.to_owned(), key.to_owned()));
        Ok(())
    }

    fn sweep_cells(&self, space: &str, now: i64, limit: usize) -> Result<usize, StoreError> {
        let mut state = self.state();
        let before = state.cells.len();
        let expired =
            |(of, _): &(String, String), cell: &mut Cell| of == space && cell.until <= now;
        state.cells.extract_if(.., expired).take(limit).for_each(drop);
        Ok(before - state.cells.len())
    }

    fn seal_parts(
        &self,
        (from, to): (i64, i64),
        day: i64,
        root: PartRoot<'_>,
    ) -> Result<PartsSealed, StoreError> {
        let mut state = self.state();
        let sealed = (from..=to).map(|part| state.seal_part(part, day, root));
        Ok(sealed.collect::<Result<Vec<_>, i64>>().into())
    }

    fn sealed(&self, part: i64) -> Result<Vec<SealedRow>, StoreError> {
        Ok(self.state().sealed(part))
    }
}
