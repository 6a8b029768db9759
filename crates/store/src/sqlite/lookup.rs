//! Searching on SQLite: client by client, so that what is read is what the user may see, however
//! many rows of other clients begin with the same letters.

use std::collections::BTreeSet;

use journal::{ClientId, StreamId};
use rusqlite::{Connection, params};

use super::read::stream_id;
use crate::engine::{LookupRow, Sought};

/// The words still sought: from the first on, and up to the last or, once enough are found, up to
/// but without the worst of those.
struct Span {
    first: String,
    last: String,
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
    // The greatest character ends the range of the words that begin with the first.
    let last = if sought.prefix { "\u{10ffff}" } else { "" };
    let (first, last) = (sought.word.to_owned(), format!("{}{last}", sought.word));
    let mut span = Span { first, last, is_full: false };
    let mut found = Vec::new();
    for client in clients {
        for kind in sought.kinds {
            of_client(db, sought, &span, (*client, *kind), &mut found)?;
        }
        let enough = if span.is_full { sought.limit.saturating_mul(2) } else { sought.limit };
        if enough < found.len() {
            keep_best(&mut found, sought.limit);
            if let Some(worst) = found.last() {
                span.last.clone_from(&worst.word);
                span.is_full = true;
            }
        }
        if span.is_full && span.last <= span.first {
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

/// Adds the rows of one client and one kind.
fn of_client(
    db: &Connection,
    sought: &Sought<'_>,
    span: &Span,
    (client, kind): (ClientId, i64),
    found: &mut Vec<LookupRow>,
) -> rusqlite::Result<()> {
    let sql = if span.is_full {
        "SELECT word, stream FROM lookup
         WHERE key = ?1 AND client = ?2 AND kind = ?3 AND word >= ?4 AND word < ?5
         ORDER BY word, stream"
    } else {
        "SELECT word, stream FROM lookup
         WHERE key = ?1 AND client = ?2 AND kind = ?3 AND word >= ?4 AND word <= ?5
         ORDER BY word, stream"
    };
    let mut select = db.prepare_cached(sql)?;
    let range = params![sought.key, client.0.number(), kind, span.first, span.last];
    let mut rows = select.query(range)?;
    let mut left = sought.limit;
    while 0 < left
        && let Some(row) = rows.next()?
    {
        let stream = stream_id(row, 1)?;
        if sought.among.is_none_or(|among| among.contains(&stream)) {
            let (key, word) = (sought.key.to_owned(), row.get(0)?);
            found.push(LookupRow { key, word, kind, stream, client: client.0 });
            left -= 1;
        }
    }
    Ok(())
}

fn keep_best(found: &mut Vec<LookupRow>, limit: usize) {
    found.sort_unstable();
    found.truncate(limit);
}
