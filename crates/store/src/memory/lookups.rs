//! Looking up in memory.

use journal::StreamId;

use super::State;
use crate::engine::{AgendaRow, LookupRow, TakenRow, TalkRow};

impl State {
    pub(super) fn lookup(
        &self,
        key: &str,
        word: &str,
        prefix: bool,
        limit: usize,
    ) -> Vec<LookupRow> {
        let start = LookupRow {
            key: key.to_owned(),
            word: word.to_owned(),
            kind: 0,
            stream: StreamId::DESK,
            client: StreamId::DESK,
        };
        let fits = |row: &&LookupRow| {
            row.key == key && if prefix { row.word.starts_with(word) } else { row.word == word }
        };
        self.lookups.range(start..).take_while(fits).take(limit).cloned().collect()
    }

    pub(super) fn taken_from(
        &self,
        kind: i64,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Vec<TakenRow> {
        let start = if after.is_empty() { prefix } else { after };
        let rows = self.taken.range((start.to_owned(), i64::MIN)..);
        let rows = rows.take_while(|((key, _), _)| key.starts_with(prefix));
        let rows = rows.filter(|((key, of), _)| *of == kind && after < key.as_str());
        rows.map(|(_, row)| row.clone()).take(limit).collect()
    }

    pub(super) fn agenda(&self, from: i64, to: i64) -> Vec<(StreamId, AgendaRow)> {
        let all = self.streams.iter().flat_map(|(id, s)| s.agenda.values().map(|row| (*id, row)));
        let within = all.filter(|(_, row)| (from..to).contains(&row.at));
        let mut found: Vec<_> = within.map(|(id, row)| (id, row.clone())).collect();
        found.sort_by_key(|(id, row)| (row.at, *id, row.item));
        found
    }

    pub(super) fn talks(&self, from: i64, to: i64) -> Vec<(StreamId, TalkRow)> {
        let all = self.streams.iter().flat_map(|(id, s)| s.talks.values().map(|row| (*id, row)));
        let within = all.filter(|(_, row)| (from..to).contains(&row.at));
        let mut found: Vec<_> = within.map(|(id, row)| (id, row.clone())).collect();
        found.sort_by_key(|(id, row)| (row.at, *id, row.contact));
        found
    }
}
