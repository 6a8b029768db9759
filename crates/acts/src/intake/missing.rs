//! What a full file no longer lists: proposed as settled or withdrawn, never done without a look.

use calendar::Timestamp;
use journal::{ClientId, DebtId, FileEvent, StreamId, Withdrawal};

use super::run::{ImportError, Seen};
use crate::wake::Progress;
use crate::{ActError, Acts, Author};

/// Above this share of a client's open items, withdrawing what is missing needs a person's yes.
const YES_ABOVE_PERCENT: u64 = 2;
/// How many missing numbers are kept for showing.
const KEPT: usize = 200;
/// How many open items are read at once.
const PAGE: usize = 2_000;

/// What is open here and not in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Open items of the file's clients before the import.
    pub open_before: u64,
    /// How many of them the file no longer lists.
    pub count: u64,
    /// The first of their numbers.
    pub numbers: Vec<String>,
    /// Whether withdrawing them needs a person's yes.
    pub needs_yes: bool,
    /// Why it needs one although they are few: rows that could not be read may be among them.
    pub rows_unread: bool,
    /// Whether they were withdrawn.
    pub withdrawn: bool,
}

impl Acts {
    /// Finds, and if `withdraw` says so withdraws, what `client`'s full file no longer lists.
    pub(super) fn missing(
        &self,
        client: ClientId,
        seen: &Seen,
        found: &mut Missing,
    ) -> Result<Vec<(StreamId, DebtId)>, ActError> {
        let mut gone = Vec::new();
        let mut cursor = Some(String::new());
        while let Some(after) = cursor {
            let (page, next) = self.store.open_debts(client, &after, PAGE)?;
            cursor = next;
            for open in page {
                found.open_before += 1;
                if !seen.has(client, &open.number) {
                    found.count += 1;
                    if found.numbers.len() < KEPT {
                        found.numbers.push(open.number.clone());
                    }
                    gone.push((open.stream, open.debt));
                }
            }
        }
        Ok(gone)
    }

    /// Withdraws debts that the client's full file no longer lists.
    pub(super) fn withdraw(
        &self,
        mut gone: Vec<(StreamId, DebtId)>,
        on: calendar::Date,
        author: &Author,
        now: Timestamp,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<u64, ImportError> {
        gone.sort();
        let mut withdrawn = 0;
        for group in gone.chunk_by(|a, b| a.0 == b.0) {
            if !go_on(Progress { done: withdrawn, of: Some(gone.len() as u64) }) {
                return Err(ImportError::Stopped);
            }
            let stream = group[0].0;
            self.change(stream, now, author, None, &mut |file, _| {
                let still_open =
                    |debt: &DebtId| file.debts.get(debt).is_some_and(|debt| debt.open().is_owed());
                let withdraw =
                    |debt| FileEvent::DebtWithdrawn { debt, why: Withdrawal::NoLongerListed, on };
                Ok(group.iter().map(|(_, id)| *id).filter(still_open).map(withdraw).collect())
            })?;
            withdrawn += group.len() as u64;
        }
        Ok(withdrawn)
    }
}

impl Missing {
    /// Decides whether a person's yes is needed.
    pub(super) fn weigh(&mut self, rejected: u64) {
        self.rows_unread = 0 < rejected && 0 < self.count;
        let above = self.open_before * YES_ABOVE_PERCENT < self.count * 100;
        self.needs_yes = 0 < self.count && (above || self.rows_unread);
    }
}
