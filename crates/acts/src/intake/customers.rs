//! Customers of a file: new ones are opened together, known ones are changed one by one.

use std::collections::BTreeSet;

use journal::{ClientId, File, FileEvent, StreamId};
use store::{Append, AppendError, Events, FileRows, NumberKind};

use super::debts;
use super::report::{Change, ChangeKind, Mark, RowProblem, is_of_one_file};
use super::run::{Group, ImportError, Pass};
use super::told::told;
use crate::carry::is_conflict;
use crate::place::place;
use crate::{ActError, Author};

/// The clients of these customers.
fn clients_of(groups: &[Group<'_>]) -> BTreeSet<ClientId> {
    groups.iter().map(|group| group.client).collect()
}

/// A file opened by an import, with the events that open it.
struct Opened {
    events: Vec<FileEvent>,
    file: File,
}

impl Pass<'_> {
    /// Looks the customers of a chunk up, opens the new ones together, and changes the others.
    pub(super) fn customers_of(&mut self, groups: &mut [Group<'_>]) -> Result<(), ImportError> {
        let homes = self.homes(groups)?;
        self.reject_others(groups, &homes)?;
        let mut new: Vec<&Group<'_>> = Vec::new();
        for (group, home) in groups.iter().zip(homes) {
            if group.rows.is_empty() {
                continue;
            }
            match home {
                Some(stream) => self.known_customer(stream, group)?,
                None => new.push(group),
            }
        }
        if !self.job.apply {
            for group in new {
                let before = File::default();
                self.open(group, before, false);
            }
            return Ok(());
        }
        self.open_together(&new)
    }

    /// The file of each group, by the customer's number.
    fn homes(&mut self, groups: &[Group<'_>]) -> Result<Vec<Option<StreamId>>, ImportError> {
        let mut homes = vec![None; groups.len()];
        for client in clients_of(groups) {
            let of: Vec<usize> =
                (0..groups.len()).filter(|at| groups[*at].client == client).collect();
            let numbers: Vec<&str> = of.iter().map(|at| groups[*at].number.as_str()).collect();
            let taken = self.acts.store.taken(NumberKind::Customer, client, &numbers)?;
            for (at, taken) in of.iter().zip(taken) {
                homes[*at] = taken.map(|(stream, _)| stream);
            }
        }
        Ok(homes)
    }

    /// Takes out the rows whose invoice number belongs to another customer's file.
    fn reject_others(
        &mut self,
        groups: &mut [Group<'_>],
        homes: &[Option<StreamId>],
    ) -> Result<(), ImportError> {
        for client in clients_of(groups) {
            // What this import places itself is not looked up: no number goes in twice.
            if !self.known.get(&client).is_some_and(|known| known.has_debts) {
                continue;
            }
            let rows = groups.iter().filter(|group| group.client == client).flat_map(|g| &g.rows);
            let numbers: Vec<&str> = rows
                .filter(|row| row.holds == import::Holds::Invoice)
                .map(|row| row.invoice.number.as_str())
                .collect();
            let taken = self.acts.store.taken(NumberKind::Debt, client, &numbers)?;
            let mut holders = taken.into_iter().map(|held| held.map(|(stream, _)| stream));
            let of = groups.iter_mut().zip(homes).filter(|(group, _)| group.client == client);
            for (group, home) in of {
                group.rows.retain(|row| {
                    if row.holds != import::Holds::Invoice {
                        return true;
                    }
                    let holder = holders.next().flatten();
                    let is_ours = holder.is_none() || holder == *home;
                    if !is_ours {
                        let (line, number) = (row.line, row.invoice.number.clone());
                        self.report.reject(RowProblem::OtherCustomer { line, number });
                    }
                    is_ours
                });
            }
        }
        Ok(())
    }

    fn open(&mut self, group: &Group<'_>, mut file: File, count_again: bool) -> Option<Opened> {
        let first = &*told(group)?;
        let frame = self.frame(group.client);
        let mut events = debts::open_file(first, &frame);
        let fold = |file: &mut File, event: &FileEvent| {
            file.apply(self.now, self.author.user, event).expect("what an import opens folds");
        };
        events.iter().for_each(|event| fold(&mut file, event));
        let is_new =
            count_again || self.would_open.note(group.client, &group.number, first.line).is_none();
        if is_new {
            self.report.totals.files_opened += 1;
            self.report.companies_by_name += u64::from(first.customer.kind_by_name);
            self.report.persons_assumed += u64::from(debts::is_kind_assumed(first));
            let (line, customer) = (first.line, debts::shown_name(first));
            self.report.changed(|| Change {
                line,
                kind: ChangeKind::FileOpened,
                customer,
                number: String::new(),
                stream: None,
            });
        }
        for row in group.rows.iter().filter(|row| row.holds == import::Holds::Invoice) {
            let more = debts::invoice(&file, row, &frame, &mut self.report);
            more.iter().for_each(|event| fold(&mut file, event));
            events.extend(more);
        }
        Some(Opened { events, file })
    }

    /// Opens new files, all of them in one transaction of one part.
    fn open_together(&mut self, groups: &[&Group<'_>]) -> Result<(), ImportError> {
        if groups.is_empty() {
            return Ok(());
        }
        self.tick();
        let clients = groups.iter().map(|group| group.client);
        let policy = self.acts.store.policy_for(clients)?;
        let kept = self.report.mark();
        let streams = self.acts.store.new_stream_ids_in(self.next_part());
        let mut appends = Vec::with_capacity(groups.len());
        for (group, stream) in groups.iter().zip(streams) {
            let Some(opened) = self.open(group, File::default(), true) else { continue };
            let place = place(&opened.file, &policy, self.now);
            appends.push(Append {
                stream,
                expected: 0,
                at: self.now,
                by: self.author.user,
                events: Events::File(opened.events),
                idem: None,
                rows: Some(FileRows { before: None, after: opened.file, place }),
            });
        }
        match self.acts.store.append(&appends) {
            Ok(_) => Ok(()),
            Err(error) if groups.len() == 1 => self.left(groups[0], kept, &error),
            // An id clashed or a number is taken: one by one, so that only the one is left.
            Err(error) if is_conflict(&error) || matches!(error, AppendError::Taken { .. }) => {
                self.report.back_to(kept);
                groups.iter().try_for_each(|group| self.open_together(&[group]))
            }
            Err(error) => Err(ActError::from_append(error).into()),
        }
    }

    /// One customer that could not be opened: its invoices are another customer's already.
    fn left(
        &mut self,
        group: &Group<'_>,
        kept: Mark,
        error: &AppendError,
    ) -> Result<(), ImportError> {
        self.report.back_to(kept);
        match error {
            AppendError::Conflict { .. } => self.open_together(&[group]),
            AppendError::Taken { .. } => {
                for row in &group.rows {
                    let (line, number) = (row.line, row.invoice.number.clone());
                    self.report.reject(RowProblem::OtherCustomer { line, number });
                }
                Ok(())
            }
            AppendError::OtherInput { .. } | AppendError::Closed { .. } | AppendError::Store(_) => {
                Err(ActError::Invalid(error.to_string()).into())
            }
        }
    }

    /// What the rows of a known customer change in their file.
    fn known_customer(&mut self, stream: StreamId, group: &Group<'_>) -> Result<(), ImportError> {
        let desk = Author { user: self.author.user, grants: journal::Grants::All };
        let kept = self.report.mark();
        self.tick();
        let (acts, now, apply) = (self.acts, self.now, self.job.apply);
        let plan = |file: &File, pass: &mut Self| {
            pass.report.back_to(kept);
            pass.changes_of(stream, file, group)
        };
        let done = if apply {
            acts.change_if_any(stream, now, &desk, &mut |file, _| Ok(plan(file, self)))
        } else {
            acts.file(stream, &desk).map(|file| {
                plan(&file, self);
            })
        };
        match done {
            Ok(()) => Ok(()),
            Err(error) if is_of_one_file(&error) => {
                self.report.back_to(kept);
                for row in &group.rows {
                    let (line, why) = (row.line, error.to_string());
                    self.report.reject(RowProblem::SetAside { line, why });
                }
                Ok(())
            }
            Err(other) => Err(other.into()),
        }
    }

    fn changes_of(&mut self, stream: StreamId, file: &File, group: &Group<'_>) -> Vec<FileEvent> {
        let Some(told) = told(group) else { return Vec::new() };
        let frame = self.frame(group.client);
        let mut file = file.clone();
        let mut events = Vec::new();
        let mut details = debts::correct_customer(&file, &told, &frame);
        for row in &group.rows {
            // What is told of the customer goes in with their first row.
            let mut more = std::mem::take(&mut details);
            if !more.is_empty() {
                self.report.details_changed += 1;
                let (line, customer) = (row.line, debts::shown_name(&told));
                self.report.changed(|| Change {
                    line,
                    kind: ChangeKind::DetailsChanged,
                    customer,
                    number: String::new(),
                    stream: Some(stream),
                });
            }
            for event in &more {
                if let Err(fault) = file.apply(self.now, self.author.user, event) {
                    let why = fault.to_string();
                    self.report.reject(RowProblem::SetAside { line: row.line, why });
                    return Vec::new();
                }
            }
            if row.holds == import::Holds::Invoice {
                let about = debts::invoice(&file, row, &frame, &mut self.report);
                for event in &about {
                    file.apply(self.now, self.author.user, event).expect("made from the file");
                }
                more.extend(about);
            }
            self.report.unchanged += u64::from(more.is_empty());
            events.extend(more);
        }
        events
    }
}
