//! Reading everything on PostgreSQL, piece by piece: to check and mend, and for a desk that moves.

use std::collections::{BTreeMap, BTreeSet};

use journal::StreamId;
use tokio_postgres::{Error, Row};

use super::read::{
    agenda_row, at_one_moment, each, limited, lookup_row, own, queue_row, snapshot_row, taken_row,
    talk_row,
};
use super::session::{Answer, Batch, Call, Session, Value};
use super::trying::Failed;
use super::{Postgres, sql};
use crate::StoreError;
use crate::engine::{Beside, LookRow, LookupRow, RowsByStream, SnapshotRow, TakenRow, WakeRow};

fn snapshot(row: &Row) -> Result<(StreamId, SnapshotRow), Error> {
    Ok((own(row, 3)?, snapshot_row(row)?))
}

fn wake(row: &Row) -> Result<(StreamId, WakeRow), Error> {
    Ok((own(row, 2)?, WakeRow { at: row.try_get(0)?, on_data: own(row, 1)? }))
}

fn look(row: &Row) -> Result<(StreamId, LookRow), Error> {
    Ok((own(row, 2)?, LookRow { at: row.try_get(0)?, user: own(row, 1)? }))
}

impl Postgres {
    pub(super) fn read_beside(&self, part: i64) -> Result<Beside, StoreError> {
        let questions = [
            sql::AGENDA_OF_PART,
            sql::TALKS_OF_PART,
            sql::PLACES_OF_PART,
            sql::WAKES_OF_PART,
            sql::SNAPSHOTS_OF_PART,
            sql::LOOKS_OF_PART,
        ];
        self.working("reading a part's rows", |session| {
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
        })
    }

    pub(super) fn read_lookups(
        &self,
        after: Option<&LookupRow>,
        limit: usize,
    ) -> Result<Vec<LookupRow>, StoreError> {
        let (key, word) = after.map_or(("", ""), |row| (row.key.as_str(), row.word.as_str()));
        let (client, kind, stream) =
            after.map_or((-1, -1, -1), |row| (row.client.number(), row.kind, row.stream.number()));
        let call = || {
            let [key, word] = [key, word].map(|text| Value::Bytes(text.as_bytes()));
            let [client, kind, stream] = [client, kind, stream].map(Value::Int);
            let limit = Value::Int(limited(limit));
            Call::new(sql::LOOKUPS, [key, client, kind, word, stream, limit])
        };
        self.list("reading lookup rows", call, lookup_row)
    }

    pub(super) fn read_all_taken(
        &self,
        after: Option<&TakenRow>,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        let (key, kind) = after.map_or(("", -1), |row| (row.key.as_str(), row.kind));
        let call = || {
            let key = Value::Bytes(key.as_bytes());
            Call::new(sql::ALL_TAKEN, [key, Value::Int(kind), Value::Int(limited(limit))])
        };
        self.list("reading numbers", call, taken_row)
    }

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
