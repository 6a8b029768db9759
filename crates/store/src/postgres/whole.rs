//! Reading everything on PostgreSQL, piece by piece: to check and mend, and for a desk that moves.

use std::collections::{BTreeMap, BTreeSet};

use journal::StreamId;
use tokio_postgres::{Error, Row};

use super::read::{
    agenda_row, at_one_moment, cell_row, each, limited, lookup_row, own, part_of, pool_row,
    queue_row, snapshot_row, taken_row, talk_row,
};
use super::seal::sealed_row;
use super::session::{Answer, Batch, Call, Session, Value};
use super::trying::Failed;
use super::{Postgres, attachment, sql};
use crate::StoreError;
use crate::engine::{
    AttachmentRow, Beside, Cell, LookRow, LookupRow, Part, Refused, RowsByStream, SealedRow,
    SnapshotRow, TakenRow, WakeRow, Whole,
};

fn snapshot(row: &Row) -> Result<(StreamId, SnapshotRow), Error> {
    Ok((own(row, 3)?, snapshot_row(row)?))
}

fn wake(row: &Row) -> Result<(StreamId, WakeRow), Error> {
    Ok((own(row, 2)?, WakeRow { at: row.try_get(0)?, on_data: own(row, 1)? }))
}

fn look(row: &Row) -> Result<(StreamId, LookRow), Error> {
    Ok((own(row, 2)?, LookRow { at: row.try_get(0)?, user: own(row, 1)? }))
}

/// Everything as of one moment: a connection inside a transaction that only reads. Where it is
/// lost the moment is lost too, and the reading is to be begun again.
pub(super) struct View<'a> {
    of: &'a Postgres,
    /// `None` only while it is dropped.
    session: Option<Session>,
}

impl<'a> View<'a> {
    pub(super) fn of(postgres: &'a Postgres) -> Result<Self, StoreError> {
        let doing = "beginning to read everything";
        // A connection that broke while nobody used it is found out now, and another made.
        postgres.asking(doing, || Call::new(sql::ANY_HEAD, []))?;
        let session = postgres.lent(doing)?;
        let mut view = Self { of: postgres, session: Some(session) };
        view.reading(doing, |session| Ok(session.hold_moment()?))?;
        Ok(view)
    }

    fn reading<T>(
        &mut self,
        doing: &'static str,
        read: impl FnOnce(&mut Session) -> Result<T, Failed>,
    ) -> Result<T, StoreError> {
        let session = self.session.as_mut().expect("a view has its session until it is dropped");
        read(session).map_err(|failed| match failed {
            Failed::Database(error) | Failed::AtCommit(error) => {
                StoreError::Database { doing, source: Box::new(error) }
            }
            Failed::Refused(Refused::Store(error)) => error,
            Failed::Refused(_) | Failed::Overtaken => StoreError::Busy { doing },
        })
    }

    fn list<T>(
        &mut self,
        doing: &'static str,
        call: Call<'_>,
        read: impl Fn(&Row) -> Result<T, Error>,
    ) -> Result<Vec<T>, StoreError> {
        self.reading(doing, |session| Ok(each(&session.call(call)?.rows(), read)?))
    }
}

impl Drop for View<'_> {
    fn drop(&mut self) {
        if let Some(mut session) = self.session.take() {
            if session.let_go() {
                self.of.give_back(session);
            } else {
                drop(session);
                self.of.lose();
            }
        }
    }
}

impl Whole for View<'_> {
    fn part(&mut self, part: i64) -> Result<Part, StoreError> {
        self.reading("reading a part", |session| part_of(session, part))
    }

    fn beside(&mut self, part: i64) -> Result<Beside, StoreError> {
        self.reading("reading a part's rows", |session| beside(session, part))
    }

    fn sealed(&mut self, part: i64) -> Result<Vec<SealedRow>, StoreError> {
        let call = Call::new(sql::SEALED, [Value::Int(part)]);
        self.list("reading what was sealed", call, sealed_row)
    }

    fn attachments(
        &mut self,
        part: i64,
        after: Option<(StreamId, u32)>,
        limit: usize,
    ) -> Result<Vec<(StreamId, AttachmentRow)>, StoreError> {
        let call = attachment::of_part(part, after, limit);
        self.list("reading documents", call, attachment::placed_row)
    }

    fn lookups(
        &mut self,
        after: Option<&LookupRow>,
        limit: usize,
    ) -> Result<Vec<LookupRow>, StoreError> {
        let (key, word) = after.map_or(("", ""), |row| (row.key.as_str(), row.word.as_str()));
        let (client, kind, stream) =
            after.map_or((-1, -1, -1), |row| (row.client.number(), row.kind, row.stream.number()));
        let [key, word] = [key, word].map(|text| Value::Bytes(text.as_bytes()));
        let [client, kind, stream] = [client, kind, stream].map(Value::Int);
        let limit = Value::Int(limited(limit));
        let call = Call::new(sql::LOOKUPS, [key, client, kind, word, stream, limit]);
        self.list("reading lookup rows", call, lookup_row)
    }

    fn all_taken(
        &mut self,
        after: Option<&TakenRow>,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        let (key, kind) = after.map_or(("", -1), |row| (row.key.as_str(), row.kind));
        let key = Value::Bytes(key.as_bytes());
        let values = [key, Value::Int(kind), Value::Int(limited(limit))];
        self.list("reading numbers", Call::new(sql::ALL_TAKEN, values), taken_row)
    }

    fn pools(&mut self) -> Result<Vec<(i64, String)>, StoreError> {
        self.list("listing pools", Call::new(sql::POOLS, []), pool_row)
    }

    fn cells(&mut self, space: &str) -> Result<Vec<Cell>, StoreError> {
        self.list("reading cells", Call::new(sql::CELLS, [Value::Text(space)]), cell_row)
    }
}

/// What a part holds beside its events.
fn beside(session: &mut Session, part: i64) -> Result<Beside, Failed> {
    let questions = [
        sql::AGENDA_OF_PART,
        sql::TALKS_OF_PART,
        sql::PLACES_OF_PART,
        sql::WAKES_OF_PART,
        sql::SNAPSHOTS_OF_PART,
        sql::LOOKS_OF_PART,
    ];
    let mut asked = Batch::default();
    for question in questions {
        asked.call(question, [Value::Int(part)]);
    }
    let mut answers = at_one_moment(session, asked)?.into_iter();
    let mut next = || answers.next().unwrap_or_default();
    Ok(Beside {
        agenda: each(&next(), agenda_row)?,
        talks: each(&next(), talk_row)?,
        queue: each(&next(), queue_row)?,
        wakes: each(&next(), wake)?,
        snapshots: each(&next(), snapshot)?,
        looks: each(&next(), look)?,
    })
}

impl Postgres {
    /// The rows of some streams. Those kept by what they are looked up by are searched whole by
    /// the server: this is for checking and mending only.
    pub(super) fn read_rows_of(
        &self,
        streams: &BTreeSet<StreamId>,
    ) -> Result<RowsByStream, StoreError> {
        self.working("reading rows", |session| {
            let mut found: RowsByStream =
                streams.iter().map(|id| (*id, Default::default())).collect();
            let all: Vec<i64> = streams.iter().map(|stream| stream.number()).collect();
            let lookups = session.call(Call::new(sql::LOOKUPS_OF, [Value::Ints(all.clone())]))?;
            for row in each(&lookups.rows(), lookup_row)? {
                found.entry(row.stream).or_default().0.lookups.push(row);
            }
            let taken = session.call(Call::new(sql::TAKEN_OF, [Value::Ints(all)]))?;
            for row in each(&taken.rows(), taken_row)? {
                found.entry(row.stream).or_default().0.taken.push(row);
            }
            let mut by_part: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
            for stream in streams {
                by_part.entry(stream.part()).or_default().push(stream.number());
            }
            for (part, streams) in by_part {
                read_places(session, part, &streams, &mut found)?;
            }
            Ok(found)
        })
    }
}

/// The rows of streams of one part that are keyed by it.
fn read_places(
    session: &mut Session,
    part: i64,
    streams: &[i64],
    found: &mut RowsByStream,
) -> Result<(), Failed> {
    let mut asked = Batch::default();
    for question in [sql::AGENDA_OF, sql::TALKS_OF, sql::PLACES_OF, sql::WAKES_OF] {
        asked.call(question, [Value::Int(part), Value::Ints(streams.to_vec())]);
    }
    let mut answers = session.send_all(asked)?.into_iter();
    let mut next = || answers.next().map(Answer::rows).unwrap_or_default();
    for (stream, row) in each(&next(), agenda_row)? {
        found.entry(stream).or_default().0.agenda.push(row);
    }
    for (stream, row) in each(&next(), talk_row)? {
        found.entry(stream).or_default().0.talks.push(row);
    }
    for (stream, row) in each(&next(), queue_row)? {
        found.entry(stream).or_default().1.queue = Some(row);
    }
    for row in next() {
        let wake = WakeRow { at: row.try_get(0)?, on_data: own(&row, 1)? };
        found.entry(own(&row, 2)?).or_default().1.wake = Some(wake);
    }
    Ok(())
}
