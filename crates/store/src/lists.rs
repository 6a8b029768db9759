//! Lists and counts: what falls due, what was done, who looked.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use calendar::Timestamp;
use journal::{ClientId, GivenAnswer, Grants, Outcome, StreamId, StreamKind, UserId};

use crate::engine::{AnswersRow, LookRow, TalkRow};
use crate::index::{AgendaItem, AgendaKind};
use crate::wire::read_word;
use crate::{Store, StoreError};

/// What a user did in a span of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkCount {
    /// Contacts that ended.
    pub contacts: u64,
    /// Talks with the right person.
    pub talks: u64,
    /// Of these, without result.
    pub without_result: u64,
    /// Contacts by how they ended.
    pub outcomes: BTreeMap<Outcome, u64>,
}

impl TalkCount {
    fn add(&mut self, row: &TalkRow) {
        self.contacts += 1;
        let Some(outcome) = read_word::<Outcome>(&row.outcome) else { return };
        *self.outcomes.entry(outcome).or_default() += 1;
        if row.right_party && outcome.is_talk() {
            self.talks += 1;
            self.without_result += u64::from(!row.result);
        }
    }
}

/// How often an answer to an objection was given, and what came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswerCount {
    /// Contacts in which it was given.
    pub used: u64,
    /// Of these, those that ended in a commitment.
    pub committed: u64,
    /// Of these, those whose promises are all judged.
    pub judged: u64,
    /// Of these, those whose promises were all kept.
    pub kept: u64,
}

impl AnswerCount {
    fn add(&mut self, row: &AnswersRow) {
        let count = u64::try_from(row.count).unwrap_or(0);
        let outcome = read_word::<Outcome>(&row.outcome);
        self.used += count;
        if outcome.is_some_and(Outcome::is_commitment) {
            self.committed += count;
            self.judged += if row.kept.is_some() { count } else { 0 };
            self.kept += if row.kept == Some(true) { count } else { 0 };
        }
    }
}

/// Who looked at a file, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Who.
    pub user: UserId,
    /// When.
    pub at: Timestamp,
}

impl Store {
    /// Promises and call backs with `from <= at < to`, in order of time; see [`AgendaKind`].
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn agenda(
        &self,
        from: Timestamp,
        to: Timestamp,
        grants: &Grants,
        limit: usize,
    ) -> Result<Vec<AgendaItem>, StoreError> {
        let rows = self.engine().agenda(from.as_millisecond(), to.as_millisecond())?;
        let mut seen = BTreeSet::new();
        let granted = rows.into_iter().filter(|(stream, row)| {
            grants.allows(ClientId(row.client)) && seen.insert((*stream, row.item))
        });
        let items = granted.filter_map(|(stream, row)| {
            let kind = AgendaKind::from_number(row.kind)?;
            let at = Timestamp::from_millisecond(row.at).ok()?;
            Some(AgendaItem { stream, item: row.item, kind, at, owner: row.owner })
        });
        Ok(items.take(limit).collect())
    }

    /// What each user did from `from` until before `to`.
    ///
    /// # Errors
    /// As [`Store::agenda`].
    pub fn talks(
        &self,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<BTreeMap<UserId, TalkCount>, StoreError> {
        let mut counts: BTreeMap<UserId, TalkCount> = BTreeMap::new();
        for (_, row) in self.engine().talks(from.as_millisecond(), to.as_millisecond())? {
            counts.entry(row.by).or_default().add(&row);
        }
        Ok(counts)
    }

    /// The record of each answer that was ever given, by its objection and number. It is that of
    /// all together: nobody's own.
    ///
    /// # Errors
    /// As [`Store::agenda`].
    pub fn answers(&self) -> Result<BTreeMap<GivenAnswer, AnswerCount>, StoreError> {
        let mut counts: BTreeMap<GivenAnswer, AnswerCount> = BTreeMap::new();
        for row in self.engine().answers()? {
            for (objection, answer) in row.answers.split(' ').filter_map(|it| it.split_once(':')) {
                let Ok(answer) = answer.parse() else { continue };
                let given = GivenAnswer { objection: objection.to_owned(), answer };
                counts.entry(given).or_default().add(&row);
            }
        }
        Ok(counts)
    }

    /// Notes that a user looked at a file.
    ///
    /// # Errors
    /// As [`Store::agenda`].
    pub fn record_look(
        &self,
        stream: StreamId,
        user: UserId,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.engine().add_look(stream, LookRow { at: at.as_millisecond(), user })
    }

    /// Who looked at a file, latest first.
    ///
    /// # Errors
    /// As [`Store::agenda`], and [`StoreError::NotGranted`].
    pub fn looks(
        &self,
        stream: StreamId,
        grants: &Grants,
        limit: usize,
    ) -> Result<Vec<Look>, StoreError> {
        if *grants != Grants::All && self.load(stream, grants)?.is_none() {
            return Ok(Vec::new());
        }
        let rows = self.engine().looks(stream, limit)?;
        let look = |row: LookRow| {
            Some(Look { user: row.user, at: Timestamp::from_millisecond(row.at).ok()? })
        };
        Ok(rows.into_iter().filter_map(look).collect())
    }

    /// The files of these parts after a stream, in order, with their versions: for passes over
    /// all. The next page begins after the last.
    ///
    /// # Errors
    /// As [`Store::agenda`].
    pub fn files(
        &self,
        parts: RangeInclusive<i64>,
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<(StreamId, u64)>, StoreError> {
        let parts = (*parts.start(), *parts.end());
        let (mut files, mut after) = (Vec::new(), after);
        while files.len() < limit {
            let heads = self.engine().heads(parts, after, limit)?;
            let Some(last) = heads.last() else { break };
            after = Some(last.stream);
            let of_files = heads.iter().filter(|head| head.kind == StreamKind::File);
            files.extend(of_files.map(|head| (head.stream, head.version)));
        }
        files.truncate(limit);
        Ok(files)
    }
}
