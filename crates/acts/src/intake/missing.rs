//! What a full file no longer lists: proposed as settled or withdrawn, never done without a look.

use calendar::Date;
use desk::ClientBook;
use journal::{ClientId, DebtId, FileEvent, Grants, StreamId, Withdrawal};

use super::report::{RowProblem, is_of_one_file};
use super::run::{ImportError, Pass};
use crate::Author;
use crate::wake::Progress;

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
    /// Why it needs one although they are few: the desk knows a client's data to a later day than
    /// this file tells of, so it may be an old file.
    pub older: bool,
    /// Whether they were withdrawn, but for those that failed.
    pub withdrawn: bool,
    /// Items that could not be withdrawn, since the files they are in cannot be changed.
    pub failed: u64,
}

impl Pass<'_> {
    /// Finds what `client`'s full file no longer lists.
    pub(super) fn missing_of(
        &self,
        client: ClientId,
        found: &mut Missing,
    ) -> Result<Vec<(StreamId, DebtId)>, ImportError> {
        let book = self.acts.store.client(client)?;
        let reaches = |day: Option<Date>| Some(self.report.complete_to) < day;
        let later = |book: &ClientBook| book.imports.iter().map(|done| done.complete_to).max();
        let knows_later = reaches(book.as_deref().and_then(later));
        let older = reaches(book.as_ref().and_then(|book| book.complete_to));
        let (mut open, mut gone) = (0, Vec::new());
        let mut cursor = Some(String::new());
        while let Some(after) = cursor {
            let (page, next) = self.acts.store.open_debts(client, &after, PAGE)?;
            cursor = next;
            for debt in page {
                open += 1;
                let listed = self.seen.has(client, &debt.number);
                if listed || (knows_later && self.issued_since(debt.stream, debt.debt)?) {
                    continue;
                }
                if found.numbers.len() < KEPT {
                    found.numbers.push(debt.number);
                }
                gone.push((debt.stream, debt.debt));
            }
        }
        found.weigh(open, gone.len() as u64, older);
        Ok(gone)
    }

    /// Whether a debt was issued after the day to which this file is complete.
    fn issued_since(&self, stream: StreamId, debt: DebtId) -> Result<bool, ImportError> {
        let desk = Author { user: self.author.user, grants: Grants::All };
        match self.acts.file(stream, &desk) {
            Ok(file) => {
                Ok(file.debts.get(&debt).is_some_and(|debt| self.report.complete_to < debt.issued))
            }
            // Withdrawing it will say what is the matter with this file.
            Err(error) if is_of_one_file(&error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Withdraws debts that the client's full file no longer lists; tells how many could not be.
    pub(super) fn withdraw(
        &mut self,
        mut gone: Vec<(StreamId, DebtId)>,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<u64, ImportError> {
        let desk = Author { user: self.author.user, grants: Grants::All };
        let on = self.report.complete_to;
        let of = Some(gone.len() as u64);
        let (mut done, mut failed) = (0, 0);
        gone.sort();
        for group in gone.chunk_by(|a, b| a.0 == b.0) {
            if !go_on(Progress { done, of }) {
                return Err(self.stopped());
            }
            done += group.len() as u64;
            self.tick();
            let mut made = 0;
            let withdrawn = self.acts.change_if_any(group[0].0, self.now, &desk, &mut |file, _| {
                let is_open =
                    |id: &DebtId| file.debts.get(id).is_some_and(|debt| debt.open().minor != 0);
                let withdraw =
                    |debt| FileEvent::DebtWithdrawn { debt, why: Withdrawal::NoLongerListed, on };
                let events: Vec<FileEvent> =
                    group.iter().map(|(_, id)| *id).filter(is_open).map(withdraw).collect();
                made = events.len() as u64;
                Ok(events)
            });
            match withdrawn {
                Ok(()) => self.report.totals.debts_withdrawn += made,
                Err(error) if is_of_one_file(&error) => {
                    let why = error.to_string();
                    failed += group.len() as u64;
                    self.report.note(RowProblem::SetAside { line: 0, why });
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(failed)
    }
}

impl Missing {
    /// Adds one client's: each client's share is weighed by itself.
    fn weigh(&mut self, open: u64, count: u64, older: bool) {
        self.open_before += open;
        self.count += count;
        self.older |= older && 0 < count;
        self.needs_yes |= self.older || open * YES_ABOVE_PERCENT < count * 100;
    }

    /// Rows that could not be read may hold what is missing.
    pub(super) fn weigh_unread(&mut self, rejected: u64) {
        self.rows_unread = 0 < rejected && 0 < self.count;
        self.needs_yes |= self.rows_unread;
    }
}
