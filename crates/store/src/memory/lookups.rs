//! Looking up in memory.

use journal::{ClientId, StreamId};

use super::State;
use crate::engine::{AgendaRow, LookupRow, Sought, TakenRow, TalkRow};

impl State {
    pub(super) fn lookup(&self, sought: &Sought<'_>) -> Vec<LookupRow> {
        let Sought { key, word, prefix, kinds, clients, among, after, limit } = *sought;
        let start = LookupRow {
            key: key.to_owned(),
            word: word.to_owned(),
            kind: 0,
            stream: StreamId::DESK,
            client: StreamId::DESK,
        };
        let in_range = |row: &&LookupRow| {
            row.key == key && if prefix { row.word.starts_with(word) } else { row.word == word }
        };
        let fits = |row: &&LookupRow| {
            kinds.contains(&row.kind)
                && clients.is_none_or(|clients| clients.contains(&ClientId(row.client)))
                && among.is_none_or(|among| among.contains(&row.stream))
                && after.is_none_or(|after| after < (row.word.as_str(), row.stream))
        };
        let rows = self.lookups.range(start..).take_while(in_range).filter(fits);
        rows.take(limit).cloned().collect()
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
