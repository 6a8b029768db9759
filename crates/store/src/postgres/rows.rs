//! Changing rows on PostgreSQL.

use journal::StreamId;

use super::session::{Answer, Batch, Call, Session, Value};
use super::trying::Failed;
use super::{Postgres, read, signed, sql};
use crate::StoreError;
use crate::cells::UPLOADS;
use crate::engine::{
    Cell, LookupRow, PlaceRows, Refused, RowChange, SnapshotRow, StaleSnapshot, TakenRow,
};

/// A stream, whether it is new, and what changes in its rows.
type Changed<'a> = (StreamId, bool, &'a RowChange);

/// What a row of the queue is; one that rests is 0.
const WAITING: i64 = 1;
pub(super) const READY: i64 = 2;

/// The numbers that a batch takes, and which of its statements do so.
#[derive(Debug, Default)]
pub(super) struct Held<'a> {
    /// Those that were free or the stream's own, in the order of the table.
    own: Vec<&'a TakenRow>,
    /// Those that may be taken over from a file that lives on in theirs.
    over: Vec<&'a TakenRow>,
    /// Where their statements begin and end, counted from the end of the batch.
    statements: (usize, usize),
}

impl Held<'_> {
    /// Whether every number was to be had. `answers` are the last of the batch.
    pub(super) fn check(&self, session: &mut Session, answers: &[Answer]) -> Result<(), Failed> {
        let (begin, end) = self.statements;
        let taking = &answers[answers.len() - begin..answers.len() - end];
        let written: u64 = taking.iter().map(Answer::count).sum();
        let wanted = self.own.len() + self.over.len();
        if written == u64::try_from(wanted).unwrap_or(u64::MAX) {
            return Ok(());
        }
        let mut wanted: Vec<&TakenRow> = self.own.iter().chain(&self.over).copied().collect();
        wanted.sort_unstable();
        // What was written reads as our own now; the first that does not is another's.
        for row in wanted {
            let call = Call::new(sql::TAKEN, taken_key(row));
            let answer = session.call(call)?.rows();
            let found = answer.first().map(read::taken_row).transpose()?;
            if let Some(held) = found.filter(|held| held.stream != row.stream) {
                return Err(Refused::Taken { stream: row.stream, held }.into());
            }
        }
        // Whoever held it has let it go in between.
        Err(Failed::Overtaken)
    }
}

fn taken_key(row: &TakenRow) -> [Value<'_>; 2] {
    [Value::Many(vec![row.key.as_bytes()]), Value::Int(row.kind)]
}

/// Makes the changes, table by table. What goes is deleted before anything is inserted, so that a
/// number may move between two files of the group.
pub(super) fn change<'a>(
    batch: &mut Batch<'a>,
    changes: &[Changed<'a>],
) -> Result<Held<'a>, Refused> {
    for (stream, _, change) in changes {
        drop_rows(batch, *stream, change);
    }
    add_lookups(batch, changes);
    let before = batch.len();
    let (own, over) = add_taken(batch, changes)?;
    let after = batch.len();
    add_agenda(batch, changes);
    add_talks(batch, changes);
    set_places(batch, changes);
    let statements = (batch.len() - before, batch.len() - after);
    Ok(Held { own, over, statements })
}

fn drop_rows<'a>(batch: &mut Batch<'a>, stream: StreamId, change: &'a RowChange) {
    let (part, id) = (stream.part(), stream.number());
    for row in &change.drop.lookups {
        let (key, word) = (Value::Bytes(row.key.as_bytes()), Value::Bytes(row.word.as_bytes()));
        let client = Value::Int(row.client.number());
        batch.call(sql::DROP_LOOKUP, [key, word, Value::Int(row.kind), Value::Int(id), client]);
    }
    for row in &change.drop.taken {
        let key = Value::Bytes(row.key.as_bytes());
        batch.call(sql::DROP_TAKEN, [key, Value::Int(row.kind), Value::Int(id)]);
    }
    for row in &change.drop.agenda {
        let row = [part, id, i64::from(row.item), row.client.number()];
        batch.call(sql::DROP_AGENDA, row.map(Value::Int));
    }
    for row in &change.drop.talks {
        batch.call(sql::DROP_TALK, [part, id, i64::from(row.contact)].map(Value::Int));
    }
}

fn add_lookups<'a>(batch: &mut Batch<'a>, changes: &[Changed<'a>]) {
    let mut rows: Vec<&'a LookupRow> =
        changes.iter().flat_map(|(_, _, change)| &change.add.lookups).collect();
    // The order of the table: two transactions that insert the same rows come to them in one order.
    let place = |row: &'a LookupRow| (&row.key, row.client, row.kind, &row.word, row.stream);
    rows.sort_unstable_by(|a, b| place(a).cmp(&place(b)));
    let mut values = Vec::with_capacity(rows.len() * 5);
    for LookupRow { key, word, kind, stream, client } in rows {
        values.extend([Value::Bytes(key.as_bytes()), Value::Bytes(word.as_bytes())]);
        values.extend([*kind, stream.number(), client.number()].map(Value::Int));
    }
    batch.insert(sql::ADD_LOOKUPS, values);
}

/// The numbers taken: those of files that nothing lives on in, and the others.
type Taken<'a> = (Vec<&'a TakenRow>, Vec<&'a TakenRow>);

fn add_taken<'a>(batch: &mut Batch<'a>, changes: &[Changed<'a>]) -> Result<Taken<'a>, Refused> {
    let mut rows: Vec<(&TakenRow, &[StreamId])> = changes
        .iter()
        .flat_map(|(_, _, change)| {
            change.add.taken.iter().map(|row| (row, change.take_over.as_slice()))
        })
        .collect();
    rows.sort_by_key(|(row, _)| (&row.key, row.kind));
    let is_same = |a: &TakenRow, b: &TakenRow| (&a.key, a.kind) == (&b.key, b.kind);
    for pair in rows.windows(2) {
        let ((first, _), (second, _)) = (pair[0], pair[1]);
        if is_same(first, second) && first.stream != second.stream {
            return Err(Refused::Taken { stream: second.stream, held: first.clone() });
        }
    }
    // One statement may not change a row twice; the later is the one that counts.
    rows.reverse();
    rows.dedup_by(|(later, _), (first, _)| is_same(later, first));
    rows.reverse();
    let (mut own, mut over, mut values) = (Vec::new(), Vec::new(), Vec::new());
    let mut taking_over = Vec::new();
    for (row, take_over) in rows {
        let TakenRow { key, kind, stream, item, open } = row;
        let (item, open) = (i64::from(*item), i64::from(*open));
        let key = Value::Bytes(key.as_bytes());
        let rest = [*kind, stream.number(), item, open].map(Value::Int);
        let row_values = std::iter::once(key).chain(rest);
        if take_over.is_empty() {
            own.push(row);
            values.extend(row_values);
        } else {
            over.push(row);
            let from = take_over.iter().map(|stream| stream.number()).collect();
            taking_over.push(row_values.chain([Value::Ints(from)]).collect::<Vec<_>>());
        }
    }
    batch.insert(sql::ADD_TAKEN, values);
    for values in taking_over {
        batch.call(sql::TAKE_OVER, values);
    }
    Ok((own, over))
}

fn add_agenda<'a>(batch: &mut Batch<'a>, changes: &[Changed<'a>]) {
    let mut values = Vec::new();
    for (stream, _, change) in changes {
        let rows = &change.add.agenda;
        for (at, row) in rows.iter().enumerate() {
            let next = rows.get(at + 1).map(|next| (next.item, next.client));
            if next == Some((row.item, row.client)) {
                continue;
            }
            let (item, client) = (i64::from(row.item), row.client.number());
            let owner = row.owner.map(|user| i64::from(user.0));
            let row = [stream.part(), stream.number(), item, client, row.at, row.kind];
            values.extend(row.map(Value::Int).into_iter().chain([Value::MaybeInt(owner)]));
        }
    }
    batch.insert(sql::ADD_AGENDA, values);
}

fn add_talks<'a>(batch: &mut Batch<'a>, changes: &[Changed<'a>]) {
    let mut values = Vec::new();
    for (stream, _, change) in changes {
        let rows = &change.add.talks;
        for (at, row) in rows.iter().enumerate() {
            if rows.get(at + 1).is_some_and(|next| next.contact == row.contact) {
                continue;
            }
            let (contact, by) = (i64::from(row.contact), i64::from(row.by.0));
            values.extend([stream.part(), stream.number(), contact, row.at, by].map(Value::Int));
            values.push(Value::Text(&row.outcome));
            values.extend([row.right_party, row.result].map(|is| Value::Int(i64::from(is))));
            values.push(Value::Text(&row.answers));
            values.push(Value::MaybeInt(row.kept.map(i64::from)));
        }
    }
    batch.insert(sql::ADD_TALKS, values);
}

fn set_places<'a>(batch: &mut Batch<'a>, changes: &[Changed<'a>]) {
    let (mut queued, mut wakes) = (Vec::new(), Vec::new());
    for (stream, is_new, change) in changes {
        let (part, id) = (stream.part(), stream.number());
        let Some(PlaceRows { queue, wake }) = change.place else { continue };
        if let Some(row) = queue {
            let state = if row.ready { READY } else { WAITING };
            let (owner, until) = row.owner.map(|(user, until)| (i64::from(user.0), until)).unzip();
            queued.extend([part, id, row.pool, state, row.rank, row.ready_at].map(Value::Int));
            queued.extend([owner, until, None].map(Value::MaybeInt));
            queued.extend([Value::Int(0), Value::Int(0)]);
        } else if !is_new {
            // The row stays for its lease: a talk goes on though nothing is left to ask for.
            batch.call(sql::REST, [part, id].map(Value::Int));
        }
        if let Some(wake) = wake {
            wakes.extend([part, id, wake.at, i64::from(wake.on_data)].map(Value::Int));
        } else if !is_new {
            batch.call(sql::DROP_WAKE, [part, id].map(Value::Int));
        }
    }
    batch.insert(sql::PLACE, queued);
    batch.insert(sql::SET_WAKES, wakes);
}

pub(super) fn set_snapshots<'a>(
    batch: &mut Batch<'a>,
    snapshots: impl Iterator<Item = (StreamId, &'a SnapshotRow)>,
) {
    let mut values = Vec::new();
    for (stream, SnapshotRow { version, fingerprint, bytes }) in snapshots {
        let row = [stream.part(), stream.number(), signed(*version), *fingerprint];
        values.extend(row.map(Value::Int).into_iter().chain([Value::Bytes(bytes)]));
    }
    batch.insert(sql::SET_SNAPSHOTS, values);
}

impl Postgres {
    /// Writes a cell, where its value is still the one expected, if one is.
    pub(super) fn write_cell(
        &self,
        space: &str,
        cell: &Cell,
        expected: Option<Option<&[u8]>>,
    ) -> Result<bool, StoreError> {
        let Cell { key, until, value } = cell;
        let place = || [Value::Text(space), Value::Bytes(key.as_bytes())];
        let whole = || {
            let value = [Value::Int(*until), Value::Bytes(value)];
            place().into_iter().chain(value).collect::<Vec<_>>()
        };
        let mut tried = false;
        self.working("writing a cell", |session| {
            let again = std::mem::replace(&mut tried, true);
            let call = match expected {
                None => Call::new(sql::SET_CELL, whole()),
                Some(None) => Call::new(sql::ADD_CELL, whole()),
                Some(Some(known)) => {
                    let mut values = vec![Value::Int(*until), Value::Bytes(value)];
                    values.extend(place());
                    values.push(Value::Bytes(known));
                    Call::new(sql::CHANGE_CELL, values)
                }
            };
            if session.call(call)?.count() == 1 {
                return Ok(true);
            }
            if !again {
                return Ok(false);
            }
            // An earlier try may have been the one that wrote it.
            let found = session.call(Call::new(sql::CELL, place()))?.rows();
            let found = found.first().map(read::cell_row).transpose()?;
            Ok(found.as_ref() == Some(cell))
        })
    }

    /// Replaces a snapshot that is still the one that was found.
    pub(super) fn replace_snapshot(
        &self,
        old: &StaleSnapshot,
        new: &SnapshotRow,
    ) -> Result<(), StoreError> {
        let (stream, was, is) = (old.stream, signed(old.version), signed(new.version));
        let key = [stream.part(), stream.number(), was, old.fingerprint, is, new.fingerprint];
        let bytes = || [Value::Bytes(&new.bytes)];
        let values = || key.map(Value::Int).into_iter().chain(bytes()).collect::<Vec<_>>();
        self.asking("keeping a snapshot", || Call::new(sql::RENEW_SNAPSHOT, values())).map(drop)
    }

    /// Destroys keys, snapshot, rows of a stream, and every upload.
    pub(super) fn erase_stream(&self, stream: StreamId) -> Result<(), StoreError> {
        let own = [stream.part(), stream.number()];
        self.working("erasing a file", |session| {
            session.call(Call::new(sql::BEGIN, []))?;
            let mut asked = Batch::default();
            asked.call(sql::LOCK_HEADS, [Value::Int(own[0]), Value::Ints(vec![own[1]])]);
            asked.call(sql::LOOKUPS_OF, [Value::Ints(vec![own[1]])]);
            asked.call(sql::TAKEN_OF, [Value::Ints(vec![own[1]])]);
            let found = session.send_all(asked)?;
            let mut change = RowChange::default();
            for (answer, at) in found.into_iter().zip(0..) {
                for row in answer.rows() {
                    match at {
                        1 => change.drop.lookups.push(read::lookup_row(&row)?),
                        2 => change.drop.taken.push(read::taken_row(&row)?),
                        _ => {}
                    }
                }
            }
            let mut batch = Batch::default();
            drop_rows(&mut batch, stream, &change);
            let tables = [
                sql::DROP_KEYS,
                sql::DROP_SNAPSHOT,
                sql::DROP_ATTACHMENTS,
                sql::DROP_PLACE,
                sql::DROP_WAKE,
                sql::DROP_ALL_AGENDA,
                sql::DROP_ALL_TALKS,
            ];
            for table in tables {
                batch.call(table, own.map(Value::Int));
            }
            batch.call(sql::DROP_CELLS, [Value::Text(UPLOADS)]);
            session.send_all(batch)?;
            session.call(Call::new(sql::COMMIT, [])).map_err(Failed::AtCommit)?;
            Ok(())
        })
    }
}
