//! The pass over a file: batch by batch, customer by customer, first as a preview, then for good.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Date, Timestamp};
use import::{Bytes, Contents, Mapping, MappingFault, Row, Rows, Target, Unreadable};
use journal::{ClientEvent, ClientId, ImportKind, StreamId};

use super::debts::{self, Frame};
use super::payments::PaymentIds;
use super::report::{ImportReport, RowProblem};
use crate::wake::Progress;
use crate::{ActError, Acts, Author};

/// Rows that are sorted by customer and looked up together.
const BATCH_ROWS: usize = 8_192;
/// New files that are appended in one transaction, all in one part: many, which is quickest; and few
/// while others write, who would wait for the end of it.
const FILES_TOGETHER: usize = 600;
const FILES_AMONG_OTHERS: usize = 25;

/// What to import, and how.
#[derive(Clone, Copy, Debug)]
pub struct ImportJob<'a> {
    /// The file's bytes, read several times over.
    pub bytes: Bytes<'a>,
    /// How to read them.
    pub mapping: &'a Mapping,
    /// Whether to do it, or only to say what it would do.
    pub apply: bool,
    /// A person's yes to withdrawing what a full file no longer lists.
    pub withdraw: bool,
    /// The desk's day.
    pub today: Date,
}

/// Why an import did not run to its end.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The mapping does not fit the file.
    #[error(transparent)]
    Mapping(MappingFault),
    /// The file failed while it was read; what had gone in stays.
    #[error("{0}; what had gone in stays, and running it again goes on from there")]
    Interrupted(Unreadable),
    /// The mapping says that the file is complete to a day that has not come.
    #[error(
        "the mapping says that the file is complete to {complete_to}, and today is {today}; \
         state today or an earlier day, or leave it out"
    )]
    NotYet {
        /// The day stated.
        complete_to: Date,
        /// The desk's day.
        today: Date,
    },
    /// It was stopped; what had gone in stays, and running it again goes on from there.
    #[error("stopped; what had gone in stays, and running it again goes on from there")]
    Stopped {
        /// What had been found and done until then.
        report: Box<ImportReport>,
    },
    /// The act failed.
    #[error(transparent)]
    Act(#[from] ActError),
}

impl From<MappingFault> for ImportError {
    fn from(fault: MappingFault) -> Self {
        if let MappingFault::Unreadable(why @ Unreadable::Interrupted { .. }) = fault {
            Self::Interrupted(why)
        } else {
            Self::Mapping(fault)
        }
    }
}

impl From<Unreadable> for ImportError {
    fn from(why: Unreadable) -> Self {
        MappingFault::from(why).into()
    }
}

impl From<store::StoreError> for ImportError {
    fn from(error: store::StoreError) -> Self {
        Self::Act(error.into())
    }
}

/// Numbers met in the file, with the lines they stood in first. A file of 200 MB has millions:
/// their hashes are kept, not they.
#[derive(Debug, Default)]
pub(super) struct Seen(BTreeMap<u64, u64>);

impl Seen {
    fn hash(client: ClientId, number: &str) -> u64 {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&client.0.number().to_be_bytes()).update(number.as_bytes());
        let bytes = hasher.finalize();
        u64::from_be_bytes(bytes.as_bytes()[..8].try_into().expect("a hash has 32 bytes"))
    }

    /// Notes a number; answers the line it stood in before.
    pub(super) fn note(&mut self, client: ClientId, number: &str, line: u64) -> Option<u64> {
        match self.0.entry(Self::hash(client, number)) {
            std::collections::btree_map::Entry::Occupied(known) => Some(*known.get()),
            std::collections::btree_map::Entry::Vacant(free) => {
                free.insert(line);
                None
            }
        }
    }

    pub(super) fn has(&self, client: ClientId, number: &str) -> bool {
        self.0.contains_key(&Self::hash(client, number))
    }
}

/// The rows of one customer in a batch.
pub(super) struct Group<'a> {
    pub(super) client: ClientId,
    pub(super) number: String,
    pub(super) rows: Vec<&'a Row>,
}

/// What the desk knew of a client before the pass.
pub(super) struct Known {
    /// Whether any debt is there.
    pub(super) has_debts: bool,
    /// Whether its invoices are known to a later day than this full file tells of.
    older: bool,
}

/// One pass over a file.
pub(super) struct Pass<'a> {
    pub(super) acts: &'a Acts,
    pub(super) job: ImportJob<'a>,
    pub(super) author: &'a Author,
    clock: &'a dyn Fn() -> Timestamp,
    /// The time at which what is written now happens; see [`Pass::tick`].
    pub(super) now: Timestamp,
    pub(super) report: ImportReport,
    pub(super) seen: Seen,
    pub(super) clients: BTreeMap<String, Option<ClientId>>,
    pub(super) known: BTreeMap<ClientId, Known>,
    pub(super) payment_ids: PaymentIds,
    /// Files that a preview would open, so that a later batch does not count them again.
    pub(super) would_open: Seen,
    /// Rows of the file, those whose customers were dealt with, and those of the ones now dealt with.
    of: u64,
    done: u64,
    together: u64,
}

impl Acts {
    /// Imports a file, or says what importing it would do. The clock is asked again and again: an
    /// import may take minutes, and others record beside it.
    ///
    /// # Errors
    /// [`ImportError`]; rows that cannot go in are no error, they are in the report.
    pub fn import(
        &self,
        job: ImportJob<'_>,
        author: &Author,
        clock: &dyn Fn() -> Timestamp,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<ImportReport, ImportError> {
        if let Some(complete_to) = job.mapping.complete_to.filter(|day| job.today < *day) {
            return Err(ImportError::NotYet { complete_to, today: job.today });
        }
        let rows = Rows::new(job.bytes, job.mapping)?;
        let (complete_to, count) = latest_day(&job, rows.again()?)?;
        let mut pass = Pass {
            acts: self,
            job,
            author,
            clock,
            now: clock(),
            report: ImportReport::new(complete_to, job.apply),
            seen: Seen::default(),
            clients: BTreeMap::new(),
            known: BTreeMap::new(),
            payment_ids: PaymentIds::default(),
            would_open: Seen::default(),
            of: count,
            done: 0,
            together: 0,
        };
        pass.rows(rows, go_on)?;
        pass.constant_client()?;
        pass.missing(go_on)?;
        if job.apply {
            pass.finish(go_on)?;
        }
        Ok(pass.report)
    }
}

/// The first reading: the day up to which the file is complete, and the number of rows.
fn latest_day(job: &ImportJob<'_>, mut rows: Rows<'_>) -> Result<(Date, u64), ImportError> {
    let (mut row, mut latest, mut count) = (Row::default(), None, 0);
    while let Some(read) = rows.next_into(&mut row)? {
        count += 1;
        if read.is_err() {
            continue;
        }
        let days = match row.holds {
            import::Holds::Customer => [None, None],
            import::Holds::Invoice => [row.invoice.issued, row.invoice.settled_on],
            import::Holds::Payment => [Some(row.payment.paid_on), None],
        };
        latest = days.into_iter().flatten().filter(|day| *day <= job.today).max().max(latest);
    }
    Ok((job.mapping.complete_to.or(latest).unwrap_or(job.today), count))
}

impl Pass<'_> {
    /// Comes to the present, so that what is written next lies behind what others recorded since.
    pub(super) fn tick(&mut self) {
        // A clock that was set back takes nothing back.
        self.now = self.now.max((self.clock)());
    }

    /// What is told of an import that was stopped.
    pub(super) fn stopped(&self) -> ImportError {
        ImportError::Stopped { report: Box::new(self.report.clone()) }
    }

    fn rows(
        &mut self,
        mut rows: Rows<'_>,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<(), ImportError> {
        let mut batch: Vec<Row> = Vec::new();
        loop {
            let mut filled = 0;
            let mut ended = false;
            while filled < BATCH_ROWS {
                if batch.len() == filled {
                    batch.push(Row::default());
                }
                match rows.next_into(&mut batch[filled])? {
                    None => {
                        ended = true;
                        break;
                    }
                    Some(Ok(())) => {
                        self.report.totals.rows += 1;
                        self.report.odd_row(&batch[filled].warnings);
                        filled += 1;
                    }
                    Some(Err(problems)) => {
                        self.report.totals.rows += 1;
                        self.report.unreadable(problems);
                    }
                }
            }
            self.batch(&batch[..filled])?;
            if !go_on(Progress { done: self.report.totals.rows, of: Some(self.of) }) {
                return Err(self.stopped());
            }
            if ended {
                self.report.totals_lines = rows.totals();
                return Ok(());
            }
        }
    }

    fn batch(&mut self, rows: &[Row]) -> Result<(), ImportError> {
        self.tick();
        let is_payments = self.job.mapping.contents == Contents::Payments;
        let mut groups: Vec<Group<'_>> = Vec::new();
        let mut places: BTreeMap<(ClientId, String), usize> = BTreeMap::new();
        for row in rows {
            let Some(client) = self.client(row)? else { continue };
            if is_payments {
                continue;
            }
            if row.holds == import::Holds::Invoice
                && let Some(first) = self.seen.note(client, &row.invoice.number, row.line)
            {
                let number = row.invoice.number.clone();
                self.report.reject(RowProblem::Twice { line: row.line, number, first });
                continue;
            }
            let number = debts::customer_number(row);
            let at = *places.entry((client, number.clone())).or_insert_with(|| {
                groups.push(Group { client, number, rows: Vec::new() });
                groups.len() - 1
            });
            groups[at].rows.push(row);
        }
        if is_payments {
            return self.payments(rows);
        }
        let mut left = groups.as_mut_slice();
        while !left.is_empty() {
            let among_others = self.job.apply && self.acts.store.is_among_others()?;
            let count = if among_others { FILES_AMONG_OTHERS } else { FILES_TOGETHER };
            let (together, rest) = left.split_at_mut(count.min(left.len()));
            self.together = together.iter().map(|group| group.rows.len() as u64).sum();
            self.customers_of(together)?;
            self.done += self.together;
            left = rest;
        }
        Ok(())
    }

    /// The part of the files that are opened together: at random, and over a long import from the
    /// first part to the last, since tables ordered by part grow cheapest at their end.
    pub(super) fn next_part(&self) -> u16 {
        let parts = StreamId::PARTS.unsigned_abs();
        let chance = self.acts.store.new_stream_id().part().unsigned_abs();
        let part = (parts * self.done + chance * self.together) / self.of.max(1);
        u16::try_from(part % parts).unwrap_or(0)
    }

    /// The client of a row; a name that is not known yet is opened when the import is applied.
    fn client(&mut self, row: &Row) -> Result<Option<ClientId>, ImportError> {
        if !self.clients.contains_key(&row.client) {
            let found = self.resolve(row)?;
            if let Some(client) = found {
                let known = self.known_of(client)?;
                self.known.insert(client, known);
            }
            self.clients.insert(row.client.clone(), found);
        }
        let client = self.clients[&row.client];
        if client.is_none() {
            let line = row.line;
            self.report.reject(if row.client.is_empty() {
                RowProblem::NoClient { line }
            } else {
                RowProblem::NotGranted { line, client: row.client.clone() }
            });
        }
        Ok(client)
    }

    fn resolve(&self, row: &Row) -> Result<Option<ClientId>, ImportError> {
        if row.client.is_empty() {
            return Ok(None);
        }
        let known = self.acts.store.clients()?.into_iter().find(|book| book.name == row.client);
        let client = match known {
            Some(book) => book.id,
            None if self.author.grants != journal::Grants::All => return Ok(None),
            None if self.job.apply => {
                let country = row.customer.country.unwrap_or(locale::Country::LV);
                let currency = row.invoice.amount.currency;
                self.acts.open_client(&row.client, country, currency, self.author, self.now)?
            }
            // A preview writes nothing: a client that would be opened has an id nobody else has.
            None => ClientId(self.acts.store.new_stream_id()),
        };
        Ok(self.author.grants.allows(client).then_some(client))
    }

    fn known_of(&self, client: ClientId) -> Result<Known, ImportError> {
        let book = self.acts.store.client(client)?;
        // Payments tell nothing of an invoice's terms, so they make no list of invoices old.
        let lists = |book: &desk::ClientBook| {
            let of_invoices = book.imports.iter().filter(|done| match done.kind {
                ImportKind::Full | ImportKind::Changes => true,
                ImportKind::Payments => false,
            });
            of_invoices.map(|done| done.complete_to).max()
        };
        let reaches = book.as_deref().and_then(lists);
        let (open, more) = self.acts.store.open_debts(client, "", 1)?;
        Ok(Known {
            has_debts: !open.is_empty() || more.is_some(),
            older: self.job.mapping.contents == Contents::Full
                && Some(self.report.complete_to) < reaches,
        })
    }

    pub(super) fn frame(&self, client: ClientId) -> Frame {
        Frame {
            client,
            today: self.job.today,
            complete_to: self.report.complete_to,
            older: self.known.get(&client).is_some_and(|known| known.older),
            tells_country: self.job.mapping.has(&[Target::Country]),
            tells_language: self.job.mapping.has(&[Target::Language]),
        }
    }

    /// What a full file no longer lists.
    fn missing(&mut self, go_on: &mut dyn FnMut(Progress) -> bool) -> Result<(), ImportError> {
        if self.job.mapping.contents != Contents::Full {
            return Ok(());
        }
        let mut found = super::Missing::default();
        let mut gone = Vec::new();
        let clients: BTreeSet<ClientId> = self.clients.values().copied().flatten().collect();
        for client in clients {
            gone.extend(self.missing_of(client, &mut found)?);
        }
        found.weigh_unread(self.report.totals.rejected);
        if self.job.apply && (self.job.withdraw || !found.needs_yes) {
            found.failed = self.withdraw(gone, go_on)?;
            found.withdrawn = true;
        }
        self.report.missing = found;
        Ok(())
    }

    /// A file without rows still speaks for the one client that its mapping names.
    fn constant_client(&mut self) -> Result<(), ImportError> {
        let Some(name) = &self.job.mapping.constants.client else { return Ok(()) };
        if self.clients.is_empty() && !self.job.mapping.has(&[Target::Client]) {
            let known = self.acts.store.clients()?.into_iter().find(|book| book.name == *name);
            let client = known.map(|book| book.id).filter(|id| self.author.grants.allows(*id));
            self.clients.insert(name.clone(), client);
        }
        Ok(())
    }

    /// States how far the clients' data reaches now, and wakes the files that waited for it.
    fn finish(&mut self, go_on: &mut dyn FnMut(Progress) -> bool) -> Result<(), ImportError> {
        let content = self.job.bytes.content()?;
        let kind = match self.job.mapping.contents {
            Contents::Full => ImportKind::Full,
            Contents::Changes => ImportKind::Changes,
            Contents::Payments => ImportKind::Payments,
        };
        let complete_to = self.report.complete_to;
        let clients: BTreeSet<ClientId> = self.clients.values().copied().flatten().collect();
        self.tick();
        for client in &clients {
            let known = self.acts.store.client(*client)?;
            let is_this = |done: &desk::Imported| {
                done.content == content && done.kind == kind && complete_to <= done.complete_to
            };
            let again = known.is_some_and(|book| book.imports.iter().any(is_this));
            if again && !self.report.changes_anything() {
                continue;
            }
            let imported = ClientEvent::FileImported {
                content: content.clone(),
                mapping: self.job.mapping.name.clone(),
                kind,
                complete_to,
                totals: self.report.totals,
            };
            self.acts.tell_client(*client, imported, self.author, self.now)?;
        }
        // Also when the file came before: that run may have been stopped just short of this.
        for client in clients {
            self.acts.store.wake_waiting_on_data(Some(client), self.now)?;
        }
        self.acts.wake(self.now, go_on)?;
        Ok(())
    }
}
