//! Appending to and reading streams in memory.

use std::collections::{BTreeMap, BTreeSet};

use journal::StreamId;

use super::{State, Stream};
use crate::engine::{
    Beside, Bulk, Earlier, Head, PlaceRows, Refused, Remembered, RowChange, RowsByStream,
    SealedRow, Stored, Wanted, Write,
};
use crate::wire::START;

impl State {
    pub(super) fn append(&mut self, writes: &[Write]) -> Result<(), Refused> {
        for write in writes {
            let stream = self.streams.get(&write.stream);
            if stream.map_or(0, |stream| stream.head.version) != write.expected {
                return Err(Refused::Conflict(write.stream));
            }
            if write.needs_key() && stream.is_none_or(|stream| stream.keys.is_empty()) {
                return Err(Refused::Erased(write.stream));
            }
        }
        self.check_taken(writes.iter().map(|write| (write.stream, &write.rows)))?;
        for write in writes {
            self.write(write);
            self.change_rows(write.stream, &write.rows);
        }
        Ok(())
    }

    fn write(&mut self, write: &Write) {
        let stream = self.streams.entry(write.stream).or_insert_with(|| Stream {
            head: Head { stream: write.stream, kind: write.kind, version: 0, hash: START },
            events: Vec::new(),
            earlier: BTreeMap::new(),
            keys: Vec::new(),
            snapshot: None,
            agenda: BTreeMap::new(),
            talks: BTreeMap::new(),
            looks: Vec::new(),
            attachments: BTreeMap::new(),
        });
        let Some(last) = write.events.last() else { return };
        stream.head.version = last.seq;
        stream.head.hash = last.hash;
        stream.events.extend(write.events.iter().cloned());
        stream.keys.extend(write.keys.iter().cloned());
        for remembered in write.events.iter().filter_map(|event| event.remembered.as_ref()) {
            let Remembered { idem, ends } = **remembered;
            stream.earlier.insert(idem.key, Earlier { input: idem.input, version: ends });
        }
        if write.snapshot.is_some() {
            stream.snapshot.clone_from(&write.snapshot);
        }
        stream.attachments.extend(write.attached.iter().map(|row| (row.id, row.clone())));
        stream.attachments.retain(|id, _| !write.detached.contains(id));
    }

    pub(super) fn load(&mut self, load: Vec<Bulk>) -> Result<u64, Refused> {
        let mut count = 0;
        for piece in load {
            match piece {
                Bulk::Stream(write, looks) => {
                    let stream = write.stream;
                    self.append(&[*write])?;
                    if let Some(own) = self.streams.get_mut(&stream) {
                        own.looks = looks;
                    }
                    count += 1;
                }
                Bulk::Attachment(stream, row) => {
                    if let Some(own) = self.streams.get_mut(&stream) {
                        own.attachments.insert(row.id, row);
                    }
                }
                Bulk::Sealed(rows) => {
                    let place = |row: &SealedRow| (row.stream.part(), row.day, row.stream);
                    self.sealed.extend(rows.iter().map(|row| (place(row), row.version)));
                }
                Bulk::Rows(add) => {
                    let change = RowChange { add, ..RowChange::default() };
                    self.change_rows(StreamId::DESK, &change);
                }
            }
        }
        Ok(count)
    }

    /// Refuses rows that another stream holds or that two streams of the group want.
    fn check_taken<'a>(
        &self,
        changes: impl Iterator<Item = (StreamId, &'a RowChange)> + Clone,
    ) -> Result<(), Refused> {
        let mut wanted = BTreeMap::new();
        let freed: BTreeSet<_> = changes
            .clone()
            .flat_map(|(_, rows)| &rows.drop.taken)
            .map(|row| (&row.key, row.kind, row.stream))
            .collect();
        for (stream, rows) in changes {
            for row in &rows.add.taken {
                let held = self.taken.get(&(row.key.clone(), row.kind)).filter(|held| {
                    !freed.contains(&(&held.key, held.kind, held.stream))
                        && held.stream != stream
                        && !rows.take_over.contains(&held.stream)
                });
                let rival = wanted.insert((&row.key, row.kind), row);
                let rival = rival.filter(|rival| rival.stream != stream);
                if let Some(held) = held.or(rival) {
                    return Err(Refused::Taken { stream, held: held.clone() });
                }
            }
        }
        Ok(())
    }

    pub(super) fn replace(
        &mut self,
        changes: &[(StreamId, u64, RowChange)],
    ) -> Result<usize, Refused> {
        let is_current = |stream: &StreamId, version: u64| {
            let stream = self.streams.get(stream);
            stream.is_some_and(|s| s.head.version == version && !s.keys.is_empty())
        };
        let current: Vec<_> =
            changes.iter().filter(|(stream, version, _)| is_current(stream, *version)).collect();
        self.check_taken(current.iter().map(|(stream, _, rows)| (*stream, rows)))?;
        for (stream, _, rows) in &current {
            self.change_rows(*stream, rows);
        }
        Ok(current.len())
    }

    pub(super) fn change_rows(&mut self, stream: StreamId, change: &RowChange) {
        let RowChange { add, drop, take_over: _, place } = change;
        for row in &drop.lookups {
            self.lookups.remove(row);
        }
        self.lookups.extend(add.lookups.iter().cloned());
        for row in &drop.taken {
            let key = (row.key.clone(), row.kind);
            if self.taken.get(&key).is_some_and(|held| held.stream == stream) {
                self.taken.remove(&key);
            }
        }
        self.taken.extend(add.taken.iter().map(|row| ((row.key.clone(), row.kind), row.clone())));
        if let Some(own) = self.streams.get_mut(&stream) {
            own.agenda.retain(|_, row| !drop.agenda.contains(row));
            own.agenda.extend(add.agenda.iter().map(|row| ((row.item, row.client), row.clone())));
            own.talks.retain(|_, row| !drop.talks.contains(row));
            own.talks.extend(add.talks.iter().map(|row| (row.contact, row.clone())));
        }
        if let Some(place) = place {
            self.set_place(stream, *place);
        }
    }

    fn set_place(&mut self, stream: StreamId, place: PlaceRows) {
        match place.queue {
            Some(row) => self.set_queue_row(stream, Some(row)),
            None => {
                if self.queue.contains_key(&stream) {
                    self.set_queue_row(stream, None);
                }
            }
        }
        if let Some(old) = self.wakes.remove(&stream) {
            self.wake_times.remove(&(old.at, stream));
        }
        if let Some(wake) = place.wake {
            self.wakes.insert(stream, wake);
            self.wake_times.insert((wake.at, stream));
        }
    }

    pub(super) fn read(&self, id: StreamId, wanted: Wanted) -> Option<Stored> {
        let stream = self.streams.get(&id)?;
        let snapshot = match wanted {
            Wanted::SinceSnapshot(fingerprint) => {
                stream.snapshot.clone().filter(|row| row.fingerprint == fingerprint)
            }
            Wanted::Head | Wanted::Between(..) => None,
        };
        let (after, upto) = match wanted {
            Wanted::Head => (u64::MAX, 0),
            Wanted::SinceSnapshot(_) => (snapshot.as_ref().map_or(0, |s| s.version), u64::MAX),
            Wanted::Between(after, upto) => (after, upto),
        };
        let is_wanted = |seq: u64| after < seq && seq <= upto;
        let events = stream.events.iter().filter(|event| is_wanted(event.seq)).cloned().collect();
        Some(Stored { head: stream.head, keys: stream.keys.clone(), snapshot, events })
    }

    pub(super) fn beside(&self, part: i64) -> Beside {
        let mut beside = Beside::default();
        for (id, stream) in self.streams.iter().filter(|(id, _)| id.part() == part) {
            beside.agenda.extend(stream.agenda.values().map(|row| (*id, row.clone())));
            beside.talks.extend(stream.talks.values().map(|row| (*id, row.clone())));
            beside.queue.extend(self.queue.get(id).and_then(|row| row.row).map(|row| (*id, row)));
            beside.wakes.extend(self.wakes.get(id).map(|row| (*id, *row)));
            beside.snapshots.extend(stream.snapshot.clone().map(|row| (*id, row)));
            beside.looks.extend(stream.looks.iter().map(|look| (*id, *look)));
        }
        beside
    }

    pub(super) fn rows_of(&self, streams: &BTreeSet<StreamId>) -> RowsByStream {
        let mut found: RowsByStream = streams.iter().map(|id| (*id, Default::default())).collect();
        for row in &self.lookups {
            if let Some((rows, _)) = found.get_mut(&row.stream) {
                rows.lookups.push(row.clone());
            }
        }
        for row in self.taken.values() {
            if let Some((rows, _)) = found.get_mut(&row.stream) {
                rows.taken.push(row.clone());
            }
        }
        for (id, (rows, place)) in &mut found {
            place.queue = self.queue.get(id).and_then(|queued| queued.row);
            place.wake = self.wakes.get(id).copied();
            if let Some(stream) = self.streams.get(id) {
                rows.agenda = stream.agenda.values().cloned().collect();
                rows.talks = stream.talks.values().cloned().collect();
            }
        }
        found
    }

    pub(super) fn erase(&mut self, id: StreamId) {
        self.lookups.retain(|row| row.stream != id);
        self.taken.retain(|_, row| row.stream != id);
        self.set_queue_row(id, None);
        self.queue.remove(&id);
        if let Some(old) = self.wakes.remove(&id) {
            self.wake_times.remove(&(old.at, id));
        }
        self.cells.retain(|(space, _), _| space != crate::cells::UPLOADS);
        if let Some(stream) = self.streams.get_mut(&id) {
            stream.keys.clear();
            stream.snapshot = None;
            stream.attachments.clear();
            stream.agenda.clear();
            stream.talks.clear();
        }
    }
}
