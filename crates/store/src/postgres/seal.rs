//! The seal of the day on PostgreSQL.

use std::collections::BTreeMap;

use journal::StreamId;
use tokio_postgres::{Error, Row};

use super::read::{at_one_moment, each, head_row, own};
use super::session::{Batch, Call, Session, Value};
use super::trying::Failed;
use super::{Postgres, signed, sql};
use crate::StoreError;
use crate::engine::{Hash, Head, PartRoot, SealedRow};

const SEALING: &str = "sealing the day";

pub(super) fn sealed_row(row: &Row) -> Result<SealedRow, Error> {
    Ok(SealedRow { stream: own(row, 0)?, day: row.try_get(1)?, version: own(row, 2)? })
}

/// Rows to be kept.
pub(super) fn add(batch: &mut Batch<'_>, rows: &[SealedRow]) {
    let mut values = Vec::with_capacity(rows.len() * 4);
    for SealedRow { stream, day, version } in rows {
        let row = [stream.part(), stream.number(), *day, signed(*version)];
        values.extend(row.map(Value::Int));
    }
    batch.insert(sql::ADD_SEALED, values);
}

impl Postgres {
    /// Seals a part. Of two servers that do so at once the first to write is right, and the other
    /// takes over what it finds. Fails with the later day for which the part is sealed already.
    pub(super) fn seal_part(
        &self,
        part: i64,
        day: i64,
        root: PartRoot<'_>,
    ) -> Result<Result<Hash, i64>, StoreError> {
        self.working(SEALING, |session| {
            let sealed = session.call(Call::new(sql::SEALED_PART, [Value::Int(part)]))?;
            let sealed: Option<(i64, Hash)> = match sealed.rows().first() {
                Some(row) => Some((row.try_get(0)?, own(row, 1)?)),
                None => None,
            };
            if let Some((newest, root)) = sealed.filter(|(newest, _)| day <= *newest) {
                return Ok(if day < newest { Err(newest) } else { Ok(root) });
            }
            let (heads, last) = heads_and_last(session, part)?;
            let moved = heads.iter().filter(|head| last.get(&head.stream) != Some(&head.version));
            let moved =
                moved.map(|head| SealedRow { stream: head.stream, day, version: head.version });
            let (rows, root): (Vec<SealedRow>, Hash) = (moved.collect(), root(&heads));
            session.call(Call::new(sql::BEGIN, []))?;
            if let Some((before, _)) = sealed {
                // Whoever seals this part at once, for whatever day, takes the same row away.
                let before = Call::new(sql::DROP_DAY, [part, before].map(Value::Int));
                if session.call(before)?.count() == 0 {
                    return Err(Failed::Overtaken);
                }
            }
            let [of, on] = [part, day].map(Value::Int);
            if session.call(Call::new(sql::SEAL_PART, [of, on, Value::Bytes(&root)]))?.count() == 0
            {
                return Err(Failed::Overtaken);
            }
            let mut batch = Batch::default();
            add(&mut batch, &rows);
            session.send_all(batch)?;
            session.call(Call::new(sql::COMMIT, [])).map_err(Failed::AtCommit)?;
            Ok(Ok(root))
        })
    }

    pub(super) fn read_sealed(&self, part: i64) -> Result<Vec<SealedRow>, StoreError> {
        let call = || Call::new(sql::SEALED, [Value::Int(part)]);
        self.list("reading what was sealed", call, sealed_row)
    }
}

/// A part's heads, and at which version each stream was sealed last, as of one moment.
fn heads_and_last(
    session: &mut Session,
    part: i64,
) -> Result<(Vec<Head>, BTreeMap<StreamId, u64>), Failed> {
    let mut asked = Batch::default();
    for question in [sql::HEADS_OF_PART, sql::LAST_SEALED] {
        asked.call(question, [Value::Int(part)]);
    }
    let mut answers = at_one_moment(session, asked)?.into_iter();
    let mut next = || answers.next().unwrap_or_default();
    let heads = each(&next(), head_row)?;
    let last = each(&next(), |row| Ok((own(row, 0)?, own(row, 1)?)))?;
    Ok((heads, last.into_iter().collect()))
}
