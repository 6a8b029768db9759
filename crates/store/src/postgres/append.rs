//! Appending on PostgreSQL: heads are guarded first, then everything is inserted table by table,
//! in the order of each table's keys; all of it goes out together, and is committed once the
//! guards are known to have held.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use journal::StreamId;

use super::rows::{self, Held};
use super::session::{Answer, Batch, Call, Session, Value};
use super::trying::Failed;
use super::{Postgres, attachment, feed, seal, signed, sql};
use crate::StoreError;
use crate::engine::{self, Bulk, BulkLoad, Refused, RowChange, Write};
use crate::wire::stream_kind;

/// Streams written together in a bulk load.
const CHUNK: usize = 256;

const APPENDING: &str = "appending events";

/// What a batch asks of the answers to it.
struct Guards<'a> {
    /// New streams, and how many statements insert their heads.
    new: (BTreeSet<StreamId>, usize),
    /// Streams whose heads are moved, a statement each.
    moved: Vec<StreamId>,
    /// Files that must not have been erased; one statement asks, if there are any.
    with_key: BTreeSet<StreamId>,
    /// Events, and the statements that insert them.
    events: (u64, usize),
    /// The numbers that may be held by others.
    held: Held<'a>,
}

impl Postgres {
    pub(super) fn append_group(&self, writes: &[Write]) -> Result<(), Refused> {
        let mut sorted: Vec<&Write> = writes.iter().collect();
        sorted.sort_unstable_by_key(|write| write.stream);
        let Some(first) = sorted.first() else { return Ok(()) };
        let mut is_written = || Ok(self.is_written(first)?.then_some(()));
        self.trying(APPENDING, |session| transact(session, &sorted), &mut is_written)
    }

    /// Whether the last event of a write is there, by its hash: no other event has it.
    fn is_written(&self, write: &Write) -> Result<bool, StoreError> {
        let Some(last) = write.events.last() else { return Ok(false) };
        let own = || {
            let values = [write.stream.part(), write.stream.number(), signed(last.seq)];
            Call::new(sql::HASH_OF_EVENT, values.map(Value::Int))
        };
        let rows = self.asking("looking for what was appended", own)?.rows();
        let hash = rows.first().map(|row| row.try_get::<_, &[u8]>(0));
        Ok(hash.is_some_and(|hash| hash.is_ok_and(|hash| hash == last.hash)))
    }

    /// One transaction for all. It is tried once only, since the pieces are given but once.
    pub(super) fn append_bulk(&self, pieces: &mut BulkLoad<'_>) -> Result<u64, Refused> {
        let (first, count) = (RefCell::new(None), Cell::new(0));
        let mut is_given = false;
        let loading = |session: &mut Session| {
            if std::mem::replace(&mut is_given, true) {
                let what = "the connection was lost while much was loaded in one go; look whether \
                    the database is still empty, and begin again";
                return Err(StoreError::Unusable(what.to_owned()).into());
            }
            load(session, pieces, &first, &count)?;
            session.call(Call::new(sql::COMMIT, [])).map_err(Failed::AtCommit)?;
            Ok(count.get())
        };
        let mut is_written = || {
            let first = first.borrow();
            let is_written = first.as_ref().map_or(Ok(false), |first| self.is_written(first))?;
            Ok(is_written.then_some(count.get()))
        };
        self.trying("loading in bulk", loading, &mut is_written)
    }

    pub(super) fn replace_rows(
        &self,
        changes: &[(StreamId, u64, RowChange)],
    ) -> Result<usize, Refused> {
        let Some((first, ..)) = changes.first() else { return Ok(0) };
        let part = first.part();
        let streams: Vec<i64> = changes.iter().map(|(stream, ..)| stream.number()).collect();
        let work = |session: &mut Session| {
            let mut lock = Batch::default();
            lock.call(sql::BEGIN, []);
            for question in [sql::LOCK_HEADS, sql::WITH_KEY] {
                lock.call(question, [Value::Int(part), Value::Ints(streams.clone())]);
            }
            let mut answers = session.send_all(lock)?.into_iter().skip(1).map(Answer::rows);
            let mut next = || answers.next().unwrap_or_default();
            let mut at = BTreeSet::new();
            for row in next() {
                at.insert((row.try_get::<_, i64>(0)?, row.try_get::<_, i64>(1)?));
            }
            let with_key = next().into_iter().map(|row| row.try_get::<_, i64>(0));
            let with_key = with_key.collect::<Result<BTreeSet<_>, _>>()?;
            let is_at = |stream: &StreamId, version| {
                let id = stream.number();
                with_key.contains(&id) && at.contains(&(id, signed(version)))
            };
            let current: Vec<_> = changes
                .iter()
                .filter(|(stream, version, _)| is_at(stream, *version))
                .map(|(stream, _, change)| (*stream, false, change))
                .collect();
            let mut batch = Batch::default();
            let held = rows::change(&mut batch, &current)?;
            let answers = session.send_all(batch)?;
            held.check(session, &answers)?;
            session.call(Call::new(sql::COMMIT, [])).map_err(Failed::AtCommit)?;
            Ok(current.len())
        };
        self.trying("placing files", work, &mut || Ok(None))
    }
}

/// Writes all that is given, in chunks, into an empty database.
fn load(
    session: &mut Session,
    pieces: &mut BulkLoad<'_>,
    first: &RefCell<Option<Write>>,
    count: &Cell<u64>,
) -> Result<(), Failed> {
    session.call(Call::new(sql::BEGIN, []))?;
    if session.call(Call::new(sql::ANY_HEAD, []))?.count() != 0 {
        return Err(StoreError::Misuse("a bulk load goes into an empty database").into());
    }
    loop {
        let chunk = engine::chunk(pieces, CHUNK)?;
        if chunk.is_empty() {
            // What was never there before is not known to the planner yet.
            session.plain("ANALYZE")?;
            return Ok(());
        }
        load_chunk(session, &chunk)?;
        for piece in chunk {
            if let Bulk::Stream(write, _) = piece {
                count.set(count.get() + 1);
                let mut first = first.borrow_mut();
                first.get_or_insert(*write);
            }
        }
    }
}

/// Writes some pieces of a bulk load.
fn load_chunk(session: &mut Session, chunk: &[Bulk]) -> Result<(), Failed> {
    let (mut writes, mut looked, mut documents) = (Vec::new(), Vec::new(), Batch::default());
    for piece in chunk {
        match piece {
            Bulk::Stream(write, looks) => {
                for look in looks {
                    let (part, stream) = (write.stream.part(), write.stream.number());
                    looked.extend([part, stream, look.at, i64::from(look.user.0)].map(Value::Int));
                }
                writes.push(&**write);
            }
            Bulk::Attachment(stream, row) => attachment::add(&mut documents, *stream, row),
            Bulk::Sealed(rows) => {
                let mut batch = Batch::default();
                seal::add(&mut batch, rows);
                session.send_all(batch)?;
            }
            Bulk::Rows(add) => {
                let mut batch = Batch::default();
                let change = RowChange { add: add.clone(), ..RowChange::default() };
                let held = rows::change(&mut batch, &[(StreamId::DESK, true, &change)])?;
                let answers = session.send_all(batch)?;
                held.check(session, &answers)?;
            }
        }
    }
    let mut batch = Batch::default();
    let guards = fill(&mut batch, &writes)?;
    let answers = session.send(batch)?;
    check(session, &guards, answers)?;
    let mut batch = Batch::default();
    batch.insert(sql::ADD_LOOK, looked);
    session.send_all(batch)?;
    session.send_all(documents)?;
    Ok(())
}

fn transact(session: &mut Session, writes: &[&Write]) -> Result<(), Failed> {
    let mut batch = Batch::default();
    batch.call(sql::BEGIN, []);
    let guards = fill(&mut batch, writes)?;
    let grows = feed::move_end(&mut batch, writes);
    let mut answers = session.send(batch)?;
    answers.remove(0)?;
    let end = if grows { answers.pop() } else { None };
    check(session, &guards, answers)?;
    if let Some(end) = end {
        let mut batch = Batch::default();
        feed::add(&mut batch, writes, &end?.rows())?;
        session.send_all(batch)?;
    }
    session.call(Call::new(sql::COMMIT, [])).map_err(Failed::AtCommit)?;
    Ok(())
}

/// All that a group writes.
fn fill<'a>(batch: &mut Batch<'a>, writes: &[&'a Write]) -> Result<Guards<'a>, Refused> {
    let mut new = Vec::new();
    let mut guards = Guards {
        new: (BTreeSet::new(), 0),
        moved: Vec::new(),
        with_key: BTreeSet::new(),
        events: (0, 0),
        held: Held::default(),
    };
    for write in writes {
        let Some(last) = write.events.last() else { return Err(Refused::Conflict(write.stream)) };
        if write.expected == 0 {
            guards.new.0.insert(write.stream);
            let kind = Value::Text(stream_kind(write.kind));
            new.extend([Value::Int(write.stream.part()), Value::Int(write.stream.number()), kind]);
            new.extend([Value::Int(signed(last.seq)), Value::Bytes(&last.hash)]);
        }
    }
    let before = batch.len();
    batch.insert(sql::NEW_HEADS, new);
    guards.new.1 = batch.len() - before;
    for write in writes.iter().filter(|write| write.expected != 0) {
        let Some(last) = write.events.last() else { continue };
        guards.moved.push(write.stream);
        let (part, stream) = (write.stream.part(), write.stream.number());
        let expected = Value::Int(signed(write.expected));
        let values = [Value::Int(signed(last.seq)), Value::Bytes(&last.hash), Value::Int(part)];
        let values = values.into_iter().chain([Value::Int(stream), expected]);
        batch.call(sql::MOVE_HEAD, values.collect::<Vec<_>>());
    }
    // Behind the heads' locks: whoever erases takes those first.
    guards.with_key = writes.iter().filter(|w| w.needs_key()).map(|w| w.stream).collect();
    if let Some(first) = guards.with_key.first() {
        let all = guards.with_key.iter().map(|stream| stream.number()).collect();
        batch.call(sql::WITH_KEY, [Value::Int(first.part()), Value::Ints(all)]);
    }
    guards.events = add_events(batch, writes);
    let changes: Vec<_> =
        writes.iter().map(|write| (write.stream, write.expected == 0, &write.rows)).collect();
    let snapshots =
        writes.iter().filter_map(|write| Some((write.stream, write.snapshot.as_ref()?)));
    rows::set_snapshots(batch, snapshots);
    attachment::change(batch, writes);
    guards.held = rows::change(batch, &changes)?;
    Ok(guards)
}

/// The events and the keys they are sealed with; how many, and by how many statements.
fn add_events<'a>(batch: &mut Batch<'a>, writes: &[&'a Write]) -> (u64, usize) {
    let (mut events, mut keys, mut count) = (Vec::new(), Vec::new(), 0);
    for write in writes {
        let (part, stream) = (write.stream.part(), write.stream.number());
        for event in &write.events {
            let remembered = event.remembered.as_ref();
            let idem = remembered.map(|remembered| &remembered.idem);
            count += 1;
            events.extend([
                Value::Int(part),
                Value::Int(stream),
                Value::Int(signed(event.seq)),
                Value::Bytes(&event.hash),
                Value::MaybeBytes(idem.map(|idem| idem.key.as_slice())),
                Value::MaybeBytes(idem.map(|idem| idem.input.as_slice())),
                Value::MaybeInt(remembered.map(|remembered| signed(remembered.ends))),
                Value::Bytes(&event.bytes),
            ]);
        }
        for key in &write.keys {
            let id = Value::Int(signed(key.id));
            keys.extend([Value::Int(part), Value::Int(stream), id, Value::Bytes(&key.wrapped)]);
        }
    }
    let before = batch.len();
    batch.insert(sql::ADD_EVENTS, events);
    let statements = batch.len() - before;
    batch.insert(sql::ADD_KEYS, keys);
    (count, statements)
}

/// Whether the guards held; what was sent after one that did not is of no interest.
fn check(
    session: &mut Session,
    guards: &Guards<'_>,
    answers: Vec<Result<Answer, tokio_postgres::Error>>,
) -> Result<(), Failed> {
    let mut answers = answers.into_iter();
    let (mut missing, statements) = guards.new.clone();
    for answer in answers.by_ref().take(statements) {
        for row in answer?.rows() {
            if let Some(stream) = StreamId::from_number(row.try_get(0)?) {
                missing.remove(&stream);
            }
        }
    }
    if let Some(stream) = missing.first() {
        return Err(Refused::Conflict(*stream).into());
    }
    for (stream, answer) in guards.moved.iter().zip(answers.by_ref()) {
        if answer?.count() != 1 {
            return Err(Refused::Conflict(*stream).into());
        }
    }
    if !guards.with_key.is_empty() {
        let answer = answers.next().expect("it was asked");
        let mut erased = guards.with_key.clone();
        for row in answer?.rows() {
            if let Some(stream) = StreamId::from_number(row.try_get(0)?) {
                erased.remove(&stream);
            }
        }
        if let Some(stream) = erased.first() {
            return Err(Refused::Erased(*stream).into());
        }
    }
    let (count, statements) = guards.events;
    let mut written = 0;
    for answer in answers.by_ref().take(statements) {
        written += answer?.count();
    }
    if written != count {
        let what = "there are events behind a stream's head; `auricle verify` tells where";
        return Err(StoreError::Unusable(what.to_owned()).into());
    }
    let rest = answers.collect::<Result<Vec<_>, _>>()?;
    guards.held.check(session, &rest)
}
