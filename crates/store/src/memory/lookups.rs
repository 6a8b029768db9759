//! Looking up in memory.

use std::collections::BTreeMap;

use journal::{ClientId, StreamId};

use super::State;
use crate::engine::{AgendaRow, AnswersRow, LookupRow, Sought, TakenRow, TalkRow};

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

    pub(super) fn answers(&self) -> Vec<AnswersRow> {
        let mut counts: BTreeMap<(&str, &str, Option<bool>), i64> = BTreeMap::new();
        for row in self.streams.values().flat_map(|stream| stream.talks.values()) {
            if !row.answers.is_empty() {
                *counts.entry((&row.answers, &row.outcome, row.kept)).or_default() += 1;
            }
        }
        let row = |((answers, outcome, kept), count): ((&str, &str, Option<bool>), i64)| {
            AnswersRow { answers: answers.to_owned(), outcome: outcome.to_owned(), kept, count }
        };
        counts.into_iter().map(row).collect()
    }
}
