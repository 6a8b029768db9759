//! Searching on SQLite: client by client, so that what is read is what the user may see, however
//! many rows of other clients begin with the same letters.

use std::collections::BTreeSet;
use std::ops::Bound;

use journal::{ClientId, StreamId};
use rusqlite::{Connection, Row, params};

use super::read::stream_id;
use crate::engine::{LookupRow, Sought};

/// The words still sought: behind a word and file, and before a word, which once enough are found
/// is the worst of those.
struct Span {
    after: (String, i64),
    before: String,
    is_full: bool,
}

pub(super) fn rows(db: &Connection, sought: &Sought<'_>) -> rusqlite::Result<Vec<LookupRow>> {
    let with_rows;
    let clients = match sought.clients {
        Some(clients) => clients,
        None => {
            with_rows = clients_of(db, sought.key)?;
            &with_rows
        }
    };
    let (word, stream) =
        sought.after.map_or((sought.word, -1), |(word, stream)| (word, stream.number()));
    // The greatest character ends the range of the words that begin with the first.
    let end = if sought.prefix { '\u{10ffff}' } else { '\0' };
    let before = format!("{}{end}", sought.word);
    let mut span = Span { after: (word.to_owned(), stream), before, is_full: false };
    let mut found = Vec::new();
    for client in clients {
        for kind in sought.kinds {
            of_client(db, sought, &span, (*client, *kind), &mut found)?;
        }
        let enough = if span.is_full { sought.limit.saturating_mul(2) } else { sought.limit };
        if enough < found.len() {
            keep_best(&mut found, sought.limit);
            if let Some(worst) = found.last() {
                span.before.clone_from(&worst.word);
                span.is_full = true;
            }
        }
        if span.is_full && span.before <= span.after.0 {
            break;
        }
    }
    keep_best(&mut found, sought.limit);
    Ok(found)
}

/// The clients that have rows of `key`: each is a step in the table, whatever lies between.
fn clients_of(db: &Connection, key: &str) -> rusqlite::Result<BTreeSet<ClientId>> {
    let sql = "SELECT min(client) FROM lookup WHERE key = ?1 AND client > ?2";
    let mut next = db.prepare_cached(sql)?;
    let (mut clients, mut last) = (BTreeSet::new(), -1);
    loop {
        let client: Option<i64> = next.query_row(params![key, last], |row| row.get(0))?;
        let Some(client) = client else { return Ok(clients) };
        clients.extend(StreamId::from_number(client).map(ClientId));
        last = client;
    }
}

/// The rows of one client and one kind behind a word and file, up to but without a word.
const OF_CLIENT: &str = "SELECT word, stream FROM lookup
     WHERE key = ?1 AND client = ?2 AND kind = ?3 AND (word, stream) > (?4, ?5) AND word < ?6
     ORDER BY word, stream";

/// Adds the rows of one client and one kind.
fn of_client(
    db: &Connection,
    sought: &Sought<'_>,
    span: &Span,
    (client, kind): (ClientId, i64),
    found: &mut Vec<LookupRow>,
) -> rusqlite::Result<()> {
    let mut select = db.prepare_cached(OF_CLIENT)?;
    let (mut word, mut stream) = span.after.clone();
    let mut left = sought.limit;
    while 0 < left {
        let range = params![sought.key, client.0.number(), kind, word, stream, span.before];
        let mut rows = select.query(range)?;
        let mut next = || rows.next()?.map(|row| lookup_row(sought, kind, client, row)).transpose();
        let Some(among) = sought.among else {
            while 0 < left
                && let Some(row) = next()?
            {
                found.push(row);
                left -= 1;
            }
            return Ok(());
        };
        let Some(row) = next()? else { return Ok(()) };
        // Straight to where the next of the files would stand: of a common word most rows are
        // not read.
        let ahead = among.range((Bound::Excluded(row.stream), Bound::Unbounded)).next();
        (word, stream) = (row.word.clone(), ahead.map_or(i64::MAX, |id| id.number() - 1));
        if among.contains(&row.stream) {
            found.push(row);
            left -= 1;
        }
    }
    Ok(())
}

fn lookup_row(
    sought: &Sought<'_>,
    kind: i64,
    client: ClientId,
    row: &Row<'_>,
) -> rusqlite::Result<LookupRow> {
    let (key, word, stream) = (sought.key.to_owned(), row.get(0)?, stream_id(row, 1)?);
    Ok(LookupRow { key, word, kind, stream, client: client.0 })
}

fn keep_best(found: &mut Vec<LookupRow>, limit: usize) {
    found.sort_unstable();
    found.truncate(limit);
}
