//! Documents' sealed bytes on PostgreSQL.

use journal::StreamId;
use tokio_postgres::{Error, Row};

use super::read::{limited, own};
use super::session::{Batch, Call, Value};
use super::{Doing, Postgres, sql};
use crate::StoreError;
use crate::engine::{AttachmentRow, Write};

fn attachment_row(row: &Row) -> Result<AttachmentRow, Error> {
    Ok(AttachmentRow { id: own(row, 0)?, media: row.try_get(1)?, sealed: row.try_get(2)? })
}

/// A row with its stream.
pub(super) fn placed_row(row: &Row) -> Result<(StreamId, AttachmentRow), Error> {
    Ok((own(row, 3)?, attachment_row(row)?))
}

/// Those of a part in order, after one of them.
pub(super) fn of_part<'a>(part: i64, after: Option<(StreamId, u32)>, limit: usize) -> Call<'a> {
    let (stream, id) = after.map_or((-1, 0), |(stream, id)| (stream.number(), i64::from(id)));
    let values = [part, stream, id, limited(limit)];
    Call::new(sql::ATTACHMENTS_OF_PART, values.map(Value::Int))
}

pub(super) fn add<'a>(batch: &mut Batch<'a>, stream: StreamId, row: &'a AttachmentRow) {
    let AttachmentRow { id, media, sealed } = row;
    let key = [stream.part(), stream.number(), i64::from(*id)].map(Value::Int);
    let rest = [Value::Text(media), Value::Bytes(sealed)];
    batch.call(sql::ADD_ATTACHMENT, key.into_iter().chain(rest).collect::<Vec<_>>());
}

fn place(stream: StreamId, id: u32) -> [Value<'static>; 3] {
    [stream.part(), stream.number(), i64::from(id)].map(Value::Int)
}

/// What appends keep and what they take away.
pub(super) fn change<'a>(batch: &mut Batch<'a>, writes: &[&'a Write]) {
    for write in writes {
        write.attached.iter().for_each(|row| add(batch, write.stream, row));
        for id in &write.detached {
            batch.call(sql::DROP_ATTACHMENT, place(write.stream, *id));
        }
    }
}

impl Postgres {
    pub(super) fn read_attachment(
        &self,
        stream: StreamId,
        id: u32,
    ) -> Result<Option<AttachmentRow>, StoreError> {
        let doing = "reading a document";
        let rows = self.asking(doing, || Call::new(sql::ATTACHMENT, place(stream, id)))?.rows();
        rows.first().map(attachment_row).transpose().during(doing)
    }

    pub(super) fn delete_attachment(&self, stream: StreamId, id: u32) -> Result<(), StoreError> {
        let call = || Call::new(sql::DROP_ATTACHMENT, place(stream, id));
        self.asking("deleting a document", call).map(drop)
    }
}
