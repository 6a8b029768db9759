//! Reading on PostgreSQL.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as StdError;

use journal::{StreamId, StreamKind, UserId};
use tokio_postgres::types::{FromSql, Type};
use tokio_postgres::{Error, Row};

use super::session::{Answer, Batch, Call, Session, Value};
use super::trying::Failed;
use super::{Postgres, signed, sql, unsigned};
use crate::StoreError;
use crate::engine::{
    AgendaRow, AnswersRow, CandidateRow, Cell, Earlier, EventRow, Head, Idem, KeyRow, LeaseRow,
    LookRow, LookupRow, Part, PoolCount, QueueRow, Remembered, SnapshotRow, Sought, StaleSnapshot,
    Stored, TakenRow, TalkRow, Wanted,
};
use crate::wire::read_stream_kind;

/// A column of our own kind. What was never written there is an error of that column.
struct Own<T>(T);

/// What a column is read as.
pub(super) trait Column: Sized {
    /// How the database holds it.
    type Kept<'a>: FromSql<'a>;
    /// The value, if it is one of ours.
    fn read(kept: Self::Kept<'_>) -> Option<Self>;
}

impl<'a, T: Column> FromSql<'a> for Own<T> {
    fn from_sql(of: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        let kept = T::Kept::from_sql(of, raw)?;
        T::read(kept).map(Own).ok_or_else(|| "it holds no such value".into())
    }

    fn accepts(of: &Type) -> bool {
        T::Kept::accepts(of)
    }
}

impl Column for StreamId {
    type Kept<'a> = i64;
    fn read(kept: i64) -> Option<Self> {
        Self::from_number(kept)
    }
}

impl Column for StreamKind {
    type Kept<'a> = &'a str;
    fn read(kept: &str) -> Option<Self> {
        read_stream_kind(kept)
    }
}

impl Column for UserId {
    type Kept<'a> = i64;
    fn read(kept: i64) -> Option<Self> {
        u32::try_from(kept).ok().map(UserId)
    }
}

/// An id within a file.
impl Column for u32 {
    type Kept<'a> = i64;
    fn read(kept: i64) -> Option<Self> {
        Self::try_from(kept).ok()
    }
}

impl Column for u64 {
    type Kept<'a> = i64;
    fn read(kept: i64) -> Option<Self> {
        Some(unsigned(kept))
    }
}

impl Column for bool {
    type Kept<'a> = i64;
    fn read(kept: i64) -> Option<Self> {
        Some(kept != 0)
    }
}

impl Column for String {
    type Kept<'a> = &'a [u8];
    fn read(kept: &[u8]) -> Option<Self> {
        Self::from_utf8(kept.to_vec()).ok()
    }
}

impl<const N: usize> Column for [u8; N] {
    type Kept<'a> = &'a [u8];
    fn read(kept: &[u8]) -> Option<Self> {
        kept.try_into().ok()
    }
}

pub(super) fn own<T: Column>(row: &Row, column: usize) -> Result<T, Error> {
    row.try_get::<_, Own<T>>(column).map(|own| own.0)
}

fn maybe<T: Column>(row: &Row, column: usize) -> Result<Option<T>, Error> {
    Ok(row.try_get::<_, Option<Own<T>>>(column)?.map(|own| own.0))
}

fn maybe_user(row: &Row, column: usize) -> Result<Option<UserId>, Error> {
    maybe(row, column)
}

pub(super) fn head_row(row: &Row) -> Result<Head, Error> {
    let (stream, kind) = (own(row, 0)?, own(row, 1)?);
    Ok(Head { stream, kind, version: own(row, 2)?, hash: own(row, 3)? })
}

fn key_row(row: &Row) -> Result<KeyRow, Error> {
    Ok(KeyRow { id: own(row, 0)?, wrapped: row.try_get(1)? })
}

fn event_row(row: &Row) -> Result<EventRow, Error> {
    let (seq, hash) = (own(row, 0)?, own(row, 1)?);
    Ok(EventRow { seq, hash, bytes: row.try_get(2)?, remembered: None })
}

/// Under what the append that a row begins was remembered.
fn remembered(row: &Row) -> Result<Option<Box<Remembered>>, Error> {
    let Some(Own(key)) = row.try_get(4)? else { return Ok(None) };
    let (idem, ends) = (Idem { key, input: own(row, 5)? }, own(row, 6)?);
    Ok(Some(Box::new(Remembered { idem, ends })))
}

pub(super) fn snapshot_row(row: &Row) -> Result<SnapshotRow, Error> {
    let (version, fingerprint) = (own(row, 0)?, row.try_get(1)?);
    Ok(SnapshotRow { version, fingerprint, bytes: row.try_get(2)? })
}

pub(super) fn lookup_row(row: &Row) -> Result<LookupRow, Error> {
    let (key, word, kind) = (own(row, 0)?, own(row, 1)?, row.try_get(2)?);
    Ok(LookupRow { key, word, kind, stream: own(row, 3)?, client: own(row, 4)? })
}

pub(super) fn taken_row(row: &Row) -> Result<TakenRow, Error> {
    let (key, kind, stream) = (own(row, 0)?, row.try_get(1)?, own(row, 2)?);
    Ok(TakenRow { key, kind, stream, item: own(row, 3)?, open: own(row, 4)? })
}

pub(super) fn agenda_row(row: &Row) -> Result<(StreamId, AgendaRow), Error> {
    let (item, client, at) = (own(row, 0)?, own(row, 1)?, row.try_get(2)?);
    let (kind, owner) = (row.try_get(3)?, maybe_user(row, 4)?);
    Ok((own(row, 5)?, AgendaRow { item, client, at, kind, owner }))
}

pub(super) fn talk_row(row: &Row) -> Result<(StreamId, TalkRow), Error> {
    let (contact, at, by, outcome) = (own(row, 0)?, row.try_get(1)?, own(row, 2)?, row.try_get(3)?);
    let (right_party, result) = (own(row, 4)?, own(row, 5)?);
    let (answers, kept) = (row.try_get(6)?, maybe(row, 7)?);
    let talk = TalkRow { contact, at, by, outcome, right_party, result, answers, kept };
    Ok((own(row, 8)?, talk))
}

fn answers_row(row: &Row) -> Result<AnswersRow, Error> {
    let (answers, outcome) = (row.try_get(0)?, row.try_get(1)?);
    Ok(AnswersRow { answers, outcome, kept: maybe(row, 2)?, count: row.try_get(3)? })
}

pub(super) fn queue_row(row: &Row) -> Result<(StreamId, QueueRow), Error> {
    let owner = maybe_user(row, 4)?.zip(row.try_get(5)?);
    let (pool, rank, ready_at) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    let ready = row.try_get::<_, i64>(3)? == super::rows::READY;
    Ok((own(row, 6)?, QueueRow { pool, rank, ready_at, ready, owner }))
}

fn lease_row(row: &Row) -> Result<LeaseRow, Error> {
    let (stream, user) = (own(row, 0)?, own(row, 1)?);
    Ok(LeaseRow { stream, user, until: row.try_get(2)?, fence: own(row, 3)? })
}

pub(super) fn pool_row(row: &Row) -> Result<(i64, String), Error> {
    Ok((row.try_get(0)?, row.try_get(1)?))
}

pub(super) fn cell_row(row: &Row) -> Result<Cell, Error> {
    Ok(Cell { key: own(row, 0)?, until: row.try_get(1)?, value: row.try_get(2)? })
}

/// Asks several questions as of one moment.
pub(super) fn at_one_moment(
    session: &mut Session,
    questions: Batch<'_>,
) -> Result<Vec<Vec<Row>>, Failed> {
    if session.holds_moment() {
        return Ok(session.send_all(questions)?.into_iter().map(Answer::rows).collect());
    }
    let mut answers = session.send_all(questions.between(sql::BEGIN_READING, sql::COMMIT))?;
    answers.pop();
    Ok(answers.into_iter().skip(1).map(Answer::rows).collect())
}

pub(super) fn each<T>(
    rows: &[Row],
    read: impl Fn(&Row) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    rows.iter().map(read).collect()
}

impl Postgres {
    /// Asks one question and reads the rows that answer it.
    pub(super) fn list<'a, T>(
        &self,
        doing: &'static str,
        mut call: impl FnMut() -> Call<'a>,
        read: impl Fn(&Row) -> Result<T, Error>,
    ) -> Result<Vec<T>, StoreError> {
        self.working(doing, |session| Ok(each(&session.call(call())?.rows(), &read)?))
    }

    pub(super) fn read_stream(
        &self,
        stream: StreamId,
        wanted: Wanted,
    ) -> Result<Option<Stored>, StoreError> {
        let of = [stream.part(), stream.number()];
        self.working("reading a stream", |session| {
            let mut asked = Batch::default();
            asked.call(sql::HEAD, of.map(Value::Int));
            asked.call(sql::KEYS, of.map(Value::Int));
            match wanted {
                Wanted::Head => {}
                Wanted::SinceSnapshot(fingerprint) => {
                    let values = [of[0], of[1], fingerprint];
                    asked.call(sql::EVENTS_SINCE_SNAPSHOT, values.map(Value::Int));
                    asked.call(sql::SNAPSHOT, values.map(Value::Int));
                }
                Wanted::Between(after, upto) => {
                    let values = [of[0], of[1], signed(after), signed(upto)];
                    asked.call(sql::EVENTS, values.map(Value::Int));
                }
            }
            let mut answers = at_one_moment(session, asked)?.into_iter();
            let mut next = || answers.next().unwrap_or_default();
            let heads = each(&next(), head_row)?;
            let keys = each(&next(), key_row)?;
            let events = each(&next(), event_row)?;
            let snapshot = each(&next(), snapshot_row)?.pop();
            Ok(heads.first().map(|head| Stored { head: *head, keys, snapshot, events }))
        })
    }

    pub(super) fn read_earlier(
        &self,
        stream: StreamId,
        key: [u8; 16],
    ) -> Result<Option<Earlier>, StoreError> {
        let call = || {
            let of = [stream.part(), stream.number()].map(Value::Int);
            let values = of.into_iter().chain([Value::Bytes(&key)]);
            Call::new(sql::EARLIER, values.collect::<Vec<_>>())
        };
        let read = |row: &Row| Ok(Earlier { input: own(row, 0)?, version: own(row, 1)? });
        Ok(self.list("looking for a repeat", call, read)?.pop())
    }

    pub(super) fn read_heads_of(
        &self,
        streams: &[StreamId],
    ) -> Result<Vec<Option<Head>>, StoreError> {
        self.working("reading heads", |session| {
            let mut asked = Batch::default();
            for stream in streams {
                asked.call(sql::HEAD, [stream.part(), stream.number()].map(Value::Int));
            }
            let answers = session.send_all(asked)?.into_iter();
            let heads = answers.map(|answer| Ok(each(&answer.rows(), head_row)?.pop()));
            heads.collect()
        })
    }

    pub(super) fn read_heads(
        &self,
        (from, to): (i64, i64),
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        let (part, stream) = after.map_or((-1, -1), |after| (after.part(), after.number()));
        let values = [from, to, part, stream, limited(limit)];
        self.list("reading heads", || Call::new(sql::HEADS, values.map(Value::Int)), head_row)
    }

    pub(super) fn read_part(&self, part: i64) -> Result<Part, StoreError> {
        self.working("reading a part", |session| part_of(session, part))
    }

    pub(super) fn read_stale_snapshots(
        &self,
        part: i64,
        fingerprint: i64,
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<StaleSnapshot>, StoreError> {
        let after = after.map_or(-1, StreamId::number);
        let call = || {
            let values = [part, after, fingerprint, limited(limit)];
            Call::new(sql::STALE_SNAPSHOTS, values.map(Value::Int))
        };
        self.list("looking for old snapshots", call, |row| {
            let (stream, version) = (own(row, 0)?, own(row, 1)?);
            Ok(StaleSnapshot { stream, version, fingerprint: row.try_get(2)? })
        })
    }

    pub(super) fn read_lookup(&self, sought: &Sought<'_>) -> Result<Vec<LookupRow>, StoreError> {
        let Sought { key, word, prefix, kinds, clients, among, after, limit } = *sought;
        let key = key.as_bytes();
        let numbers = |ids: &BTreeSet<StreamId>| ids.iter().map(|id| id.number()).collect();
        let clients: Vec<i64> = match clients {
            Some(clients) => clients.iter().map(|client| client.0.number()).collect(),
            None => {
                let call = || Call::new(sql::CLIENTS_OF_KEY, [Value::Bytes(key)]);
                self.list("searching", call, |row| row.try_get(0))?
            }
        };
        // The greatest character ends the range of the words that begin with `word`.
        let last = if prefix { format!("{word}\u{10ffff}") } else { word.to_owned() };
        let call = || {
            let which = [clients.clone(), kinds.to_vec()].map(Value::Ints);
            if let Some(among) = among {
                let words = [key, word.as_bytes(), last.as_bytes()].map(Value::Bytes);
                let values = words.into_iter().chain(which).chain([Value::Ints(numbers(among))]);
                return Call::new(sql::LOOKUP_AMONG, values.collect::<Vec<_>>());
            }
            let (first, stream) = after.map_or((word, -1), |(word, id)| (word, id.number()));
            let words = [key, first.as_bytes(), last.as_bytes()].map(Value::Bytes);
            let ends = [Value::Int(stream), Value::Int(limited(limit))];
            let values = words.into_iter().chain(ends).chain(which);
            Call::new(sql::LOOKUP, values.collect::<Vec<_>>())
        };
        self.list("searching", call, lookup_row)
    }

    pub(super) fn read_taken(
        &self,
        kind: i64,
        keys: &[String],
    ) -> Result<Vec<Option<TakenRow>>, StoreError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let call = || {
            let keys = keys.iter().map(String::as_bytes).collect();
            Call::new(sql::TAKEN, [Value::Many(keys), Value::Int(kind)])
        };
        let found = self.list("looking up numbers", call, taken_row)?;
        let by_key: BTreeMap<&str, &TakenRow> =
            found.iter().map(|row| (row.key.as_str(), row)).collect();
        Ok(keys.iter().map(|key| by_key.get(key.as_str()).map(|row| (*row).clone())).collect())
    }

    pub(super) fn read_taken_from(
        &self,
        kind: i64,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        let after = if after.is_empty() { prefix } else { after };
        let last = format!("{prefix}\u{10ffff}");
        let call = || {
            let texts = [after, &last].map(|text| Value::Bytes(text.as_bytes()));
            let values = texts.into_iter().chain([kind, limited(limit)].map(Value::Int));
            Call::new(sql::TAKEN_FROM, values.collect::<Vec<_>>())
        };
        self.list("listing numbers", call, taken_row)
    }

    pub(super) fn read_agenda(
        &self,
        from: i64,
        to: i64,
    ) -> Result<Vec<(StreamId, AgendaRow)>, StoreError> {
        let call = || Call::new(sql::AGENDA, [from, to].map(Value::Int));
        self.list("listing what falls due", call, agenda_row)
    }

    pub(super) fn read_talks(
        &self,
        from: i64,
        to: i64,
    ) -> Result<Vec<(StreamId, TalkRow)>, StoreError> {
        self.list("counting talks", || Call::new(sql::TALKS, [from, to].map(Value::Int)), talk_row)
    }

    pub(super) fn read_answers(&self) -> Result<Vec<AnswersRow>, StoreError> {
        self.list("counting answers", || Call::new(sql::ANSWERS, []), answers_row)
    }

    pub(super) fn read_looks(
        &self,
        stream: StreamId,
        limit: usize,
    ) -> Result<Vec<LookRow>, StoreError> {
        let values = [stream.part(), stream.number(), limited(limit)];
        let read = |row: &Row| Ok(LookRow { at: row.try_get(0)?, user: own(row, 1)? });
        self.list("listing who looked", || Call::new(sql::LOOKS, values.map(Value::Int)), read)
    }

    pub(super) fn read_pools(&self) -> Result<Vec<(i64, String)>, StoreError> {
        self.list("listing pools", || Call::new(sql::POOLS, []), pool_row)
    }

    pub(super) fn read_candidates(
        &self,
        pool: i64,
        now: i64,
        me: UserId,
        limit: usize,
    ) -> Result<Vec<CandidateRow>, StoreError> {
        let values = [pool, now, i64::from(me.0), limited(limit)];
        let read = |row: &Row| Ok(CandidateRow { stream: own(row, 0)?, rank: row.try_get(1)? });
        let call = || Call::new(sql::CANDIDATES, values.map(Value::Int));
        self.list("looking into the queue", call, read)
    }

    pub(super) fn read_lease(&self, stream: StreamId) -> Result<Option<LeaseRow>, StoreError> {
        let of = [stream.part(), stream.number()];
        let call = || Call::new(sql::LEASE, of.map(Value::Int));
        Ok(self.list("reading a claim", call, lease_row)?.pop())
    }

    pub(super) fn read_leases_held(
        &self,
        user: UserId,
        now: i64,
    ) -> Result<Vec<LeaseRow>, StoreError> {
        let values = [i64::from(user.0), now];
        let call = || Call::new(sql::LEASES_HELD, values.map(Value::Int));
        self.list("reading claims", call, lease_row)
    }

    pub(super) fn read_pool_counts(&self, now: i64) -> Result<Vec<PoolCount>, StoreError> {
        let read = |row: &Row| {
            let (ready, waiting, claimed) = (own(row, 1)?, own(row, 2)?, own(row, 3)?);
            Ok(PoolCount { pool: row.try_get(0)?, ready, waiting, claimed })
        };
        self.list("counting the queue", || Call::new(sql::POOL_COUNTS, [Value::Int(now)]), read)
    }

    pub(super) fn read_wakes(
        &self,
        (from, to): (i64, i64),
        now: i64,
        limit: usize,
    ) -> Result<Vec<(StreamId, i64)>, StoreError> {
        let values = [now, from, to, limited(limit)];
        let read = |row: &Row| Ok((own(row, 0)?, row.try_get(1)?));
        let call = || Call::new(sql::WAKES, values.map(Value::Int));
        self.list("looking for due files", call, read)
    }

    pub(super) fn read_cell(&self, space: &str, key: &str) -> Result<Option<Cell>, StoreError> {
        let place = || [Value::Text(space), Value::Bytes(key.as_bytes())];
        Ok(self.list("reading a cell", || Call::new(sql::CELL, place()), cell_row)?.pop())
    }

    pub(super) fn read_cells(&self, space: &str) -> Result<Vec<Cell>, StoreError> {
        self.list("reading cells", || Call::new(sql::CELLS, [Value::Text(space)]), cell_row)
    }
}

/// One part, whole.
pub(super) fn part_of(session: &mut Session, part: i64) -> Result<Part, Failed> {
    let mut asked = Batch::default();
    for question in [sql::HEADS_OF_PART, sql::KEYS_OF_PART, sql::EVENTS_OF_PART] {
        asked.call(question, [Value::Int(part)]);
    }
    let mut answers = at_one_moment(session, asked)?.into_iter();
    let mut next = || answers.next().unwrap_or_default();
    let stored = |head| Stored { head, keys: Vec::new(), snapshot: None, events: Vec::new() };
    let streams = each(&next(), head_row)?.into_iter().map(stored).collect();
    let mut read = Part { streams, orphans: Vec::new() };
    let place = |streams: &[Stored], id| streams.binary_search_by_key(&id, |s| s.head.stream);
    for row in next() {
        if let Ok(place) = place(&read.streams, own(&row, 2)?) {
            read.streams[place].keys.push(key_row(&row)?);
        }
    }
    for row in next() {
        let id = own(&row, 3)?;
        match place(&read.streams, id) {
            Ok(place) => {
                let remembered = remembered(&row)?;
                let event = EventRow { remembered, ..event_row(&row)? };
                read.streams[place].events.push(event);
            }
            Err(_) => read.orphans.push(id),
        }
    }
    read.orphans.dedup();
    Ok(read)
}

pub(super) fn limited(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
