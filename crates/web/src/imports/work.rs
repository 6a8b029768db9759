//! The long work of an import: looking at what it would change, and writing it. Both tell the
//! record how far they are and stop at their next step when it says so.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::Arc;

use acts::{ActError, Author, ImportError, ImportJob, ImportReport, Progress, RowProblem};
use calendar::{Date, Timestamp};
use import::csv_out::ToMend;
use import::{Bytes, Mapping, MappingFault, Row, Rows, Unreadable};
use locale::Language;
use store::{PieceWriter, Store, StoreError, Upload};
use words::Words;

use super::record::{self, Counts, Fault, Record, State};
use super::said;
use super::sent::Sent;
use super::shown::{self, Shown, Unfound};
use crate::request::Visit;
use crate::{Site, Trouble};

/// How often the work tells how far it is, in milliseconds.
const TELL_MILLIS: i64 = 500;
/// The most rows that go into the file to mend, and about the most bytes, for it is handed out in
/// one go. Once those are mended there may be more, and the page says so.
const MEND_ROWS: u64 = 100_000;
const MEND_BYTES: usize = 16 * 1024 * 1024;
/// A file so small is looked at while the browser waits.
const SMALL_BYTES: u64 = 1024 * 1024;

/// One run of work, with all it needs once the request is over.
pub(super) struct Work {
    site: Arc<Site>,
    author: Author,
    today: Date,
    record: Record,
    sent: Sent,
    /// A person's yes to withdrawing what is missing.
    withdraw: bool,
    /// Of the person who asked for it.
    language: Language,
}

impl Work {
    pub(super) fn new(visit: &Visit, record: Record, sent: Sent, withdraw: bool) -> Self {
        Self {
            site: visit.site.clone(),
            author: visit.author(),
            today: visit.today(),
            record,
            sent,
            withdraw,
            language: visit.language(),
        }
    }

    /// Does what the record says was begun: small files at once, others in the background.
    pub(super) fn begin(self) {
        if self.record.state == State::Looking && self.sent.bytes <= SMALL_BYTES {
            self.run();
            return;
        }
        let (site, id, run) = (self.site.clone(), self.record.id.clone(), self.record.run);
        let watched = async move {
            if tokio::task::spawn_blocking(move || self.run()).await.is_err() {
                tracing::error!("an import stopped at a broken invariant");
                let told =
                    move || end(site.acts.store(), &id, run, &mut |it| it.fail(Fault::Broken));
                drop(tokio::task::spawn_blocking(told).await);
            }
        };
        drop(tokio::spawn(watched));
    }

    fn run(self) {
        let done = match self.record.state {
            State::Looking => self.look(),
            State::Writing => self.write(),
            State::Columns | State::Ready | State::Done | State::Discarded => return,
        };
        let Err(fault) = done else { return };
        let (store, record) = (self.site.acts.store(), &self.record);
        if let Err(error) = end(store, &record.id, record.run, &mut |it| it.fail(fault)) {
            tracing::error!(%error, "the end of an import could not be recorded");
        }
    }

    /// One pass over the file, for good or not.
    fn import(&self, apply: bool) -> Result<ImportReport, Fault> {
        let (bytes, mapping) = (self.sent.bytes(), &self.record.mapping);
        let withdraw = apply && self.withdraw;
        let job = ImportJob { bytes, mapping, apply, withdraw, today: self.today };
        let mut told = self.site.now().as_millisecond();
        let mut go_on = |progress: Progress| {
            let now = self.site.now();
            if now.as_millisecond() - told < TELL_MILLIS {
                return !self.site.is_stopping();
            }
            told = now.as_millisecond();
            !self.site.is_stopping() && self.tell(progress, now)
        };
        let clock = || self.site.now();
        self.site.acts.import(job, &self.author, &clock, &mut go_on).map_err(fault_of)
    }

    /// Tells how far the work is; answers whether it is to go on.
    fn tell(&self, progress: Progress, now: Timestamp) -> bool {
        let mut goes_on = true;
        let told = record::change(self.site.acts.store(), &self.record.id, &mut |it| {
            goes_on = it.run == self.record.run && !it.stop;
            if let Some(of) = progress.of {
                (it.done, it.of) = (progress.done, of);
            }
            it.told = now;
            goes_on
        });
        // What is not recorded now is recorded at the next step; the work itself is not harmed.
        goes_on || told.is_err()
    }

    fn look(&self) -> Result<(), Fault> {
        let report = self.import(false)?;
        let (acts, mapping) = (&self.site.acts, &self.record.mapping);
        let found = shown::find(acts, &self.author, self.sent.bytes(), mapping, &report);
        let found = found.map_err(|error| match error {
            Unfound::Mapping(fault) => fault_of(fault.into()),
            Unfound::Act(cause) => broken(&cause.into()),
        })?;
        let said = shown::said(mapping, &report, &found);
        let counts = Counts::of(&report, found.customers);
        let kept = || {
            self.put_preview(json(&said))?;
            let to_mend = self.mend(&report)?;
            end(acts.store(), &self.record.id, self.record.run, &mut |it| {
                it.state = State::Ready;
                it.counts = Some(counts);
                it.to_mend = to_mend;
            })
        };
        kept().map_err(|error| broken(&error.into()))
    }

    fn write(&self) -> Result<(), Fault> {
        let report = self.import(true)?;
        if report.missing.needs_yes && !report.missing.withdrawn {
            // More was missing than when it was looked at: a person is to say yes to that.
            return self.look();
        }
        let customers = self.record.counts.map_or(0, |counts| counts.customers);
        let counts = Counts::of(&report, customers);
        let kept = || {
            self.keep_mapping()?;
            let to_mend = self.mend(&report)?;
            let store = self.site.acts.store();
            end(store, &self.record.id, self.record.run, &mut |it| {
                it.state = State::Done;
                it.counts = Some(counts);
                it.to_mend = to_mend;
            })?;
            drop_file(store, &self.record.id)?;
            Ok(())
        };
        kept().map_err(|error: ActError| broken(&error.into()))
    }

    /// Keeps the rows that do not go in, as a file to mend, in place of those kept before. Tells how
    /// many it holds.
    fn mend(&self, report: &ImportReport) -> Result<u64, StoreError> {
        let store = self.site.acts.store();
        drop_mended(store, &self.record.id)?;
        if report.totals.rejected == 0 {
            return Ok(0);
        }
        let (w, mapping) = (Words::of(self.language), &self.record.mapping);
        let file = store.write_pieces(&mend_id(&self.record.id), self.record.upload_until());
        match to_mend(w, self.sent.bytes(), mapping, report, Pieces(file)) {
            Ok((Pieces(file), rows)) => {
                file.finish()?;
                Ok(rows)
            }
            Err(fault) => {
                // The rows were read just now; that they cannot be handed back stops nothing.
                tracing::error!(%fault, "the rows to mend could not be kept");
                Ok(0)
            }
        }
    }

    fn put_preview(&self, meta: String) -> Result<(), StoreError> {
        let (user, at) = (self.record.by, self.record.at);
        let upload = Upload { user, at, meta, bytes: Vec::new() };
        let (id, until) = (preview_id(&self.record.id), self.record.upload_until());
        self.site.acts.store().put_upload(&id, &upload, until)
    }

    /// Keeps the mapping with each client whose items the file held. What holds for this file
    /// alone is left out.
    fn keep_mapping(&self) -> Result<(), ActError> {
        let mapping = &self.record.mapping;
        if mapping.name.is_empty() {
            return Ok(());
        }
        let kept = Mapping { complete_to: None, ..mapping.clone() };
        for book in self.site.acts.store().clients()? {
            let is_named = mapping.constants.client.as_ref() == Some(&book.name);
            let has_it = book.imports.iter().any(|done| done.content == self.record.content);
            if (is_named || has_it) && self.author.grants.allows(book.id) {
                self.site.acts.save_mapping(book.id, &kept, &self.author, self.site.now())?;
            }
        }
        Ok(())
    }
}

/// Ends a run of work, unless it is no longer the last one.
fn end(
    store: &Store,
    id: &str,
    run: u64,
    change: &mut dyn FnMut(&mut Record),
) -> Result<(), StoreError> {
    let ended = record::change(store, id, &mut |it| {
        let is_ours = it.run == run && it.is_running();
        if is_ours {
            it.stop = false;
            change(it);
        }
        is_ours
    });
    ended.map(drop)
}

fn fault_of(error: ImportError) -> Fault {
    match error {
        ImportError::Stopped { .. } => Fault::Stopped,
        ImportError::Mapping(_) | ImportError::NotYet { .. } => Fault::Mapping,
        ImportError::Interrupted(why) => broken(&Trouble::Fault(why.to_string())),
        ImportError::Act(cause) => broken(&cause.into()),
    }
}

/// A fault of ours, told to the log as a request's would be: without what is personal.
fn broken(trouble: &Trouble) -> Fault {
    let why = match trouble {
        Trouble::Unwritable(why) => {
            tracing::error!(why, "an import could not write");
            return Fault::Unwritable;
        }
        Trouble::Fault(why) => why.as_str(),
        Trouble::NotFound
        | Trouble::Forbidden
        | Trouble::Expired
        | Trouble::SignedOut
        | Trouble::PasswordFirst
        | Trouble::Conflict(_)
        | Trouble::TooMany(_)
        | Trouble::TooLarge
        | Trouble::BadRequest(_)
        | Trouble::Unavailable => "the store was busy or refused",
    };
    tracing::error!(why, "an import failed");
    Fault::Broken
}

fn json(said: &BTreeMap<String, Shown>) -> String {
    serde_json::to_string(said).expect("a plain struct has a JSON form")
}

fn preview_id(id: &str) -> String {
    format!("{id}.preview")
}

fn mend_id(id: &str) -> String {
    format!("{id}.mend")
}

/// What a preview shows of the rows, in the language of the page.
pub(super) fn preview(visit: &Visit, id: &str) -> Result<Shown, StoreError> {
    let kept = visit.acts().store().upload(&preview_id(id))?;
    let said = kept.and_then(|upload| serde_json::from_str(&upload.meta).ok());
    let mut said: BTreeMap<String, Shown> = said.unwrap_or_default();
    Ok(said.remove(visit.language().code()).unwrap_or_default())
}

/// The rows to mend, as kept when the import was looked at or written.
pub(super) fn mended(store: &Store, id: &str) -> Result<Option<Vec<u8>>, Trouble> {
    let Some(mut file) = store.read_pieces(&mend_id(id))? else { return Ok(None) };
    let mut rows = Vec::new();
    file.read_to_end(&mut rows).map_err(|error| Trouble::Fault(error.to_string()))?;
    Ok(Some(rows))
}

/// Forgets the file and what was shown of it.
pub(super) fn drop_file(store: &Store, id: &str) -> Result<(), StoreError> {
    store.drop_pieces(id)?;
    store.drop_upload(&preview_id(id))
}

/// Forgets the rows to mend.
pub(super) fn drop_mended(store: &Store, id: &str) -> Result<(), StoreError> {
    store.drop_pieces(&mend_id(id))
}

/// A file in the store as something to write to.
struct Pieces(PieceWriter);

impl std::io::Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes).map_err(|error| std::io::Error::other(error.to_string()))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Why the rows to mend could not be written.
#[derive(Debug, thiserror::Error)]
enum Unmended {
    #[error(transparent)]
    Mapping(#[from] MappingFault),
    #[error("writing them: {0}")]
    Out(#[from] std::io::Error),
}

impl From<Unreadable> for Unmended {
    fn from(why: Unreadable) -> Self {
        Self::Mapping(why.into())
    }
}

/// Writes the rows that do not go in, as a file to mend: those that cannot be read, and those that
/// do not fit what is known.
fn to_mend<W: std::io::Write>(
    w: &Words,
    bytes: Bytes<'_>,
    mapping: &Mapping,
    report: &ImportReport,
    out: W,
) -> Result<(W, u64), Unmended> {
    let mut misfits: BTreeMap<u64, Vec<&RowProblem>> = BTreeMap::new();
    for problem in &report.problems {
        if !matches!(problem, RowProblem::Unreadable(_)) {
            misfits.entry(problem.line()).or_default().push(problem);
        }
    }
    let mut rows = Rows::new(bytes, mapping)?;
    let grid = rows.grid();
    let because = |problem: &RowProblem| said::because(w, mapping, &grid, problem);
    let (mut row, mut mend) = (Row::default(), ToMend::of(&rows, out)?);
    while mend.rows() < MEND_ROWS
        && mend.bytes() < MEND_BYTES
        && let Some(read) = rows.next_into(&mut row)?
    {
        let unread = read.err().into_iter().flatten().map(RowProblem::Unreadable);
        let mut reasons: Vec<String> = unread.map(|problem| because(&problem)).collect();
        let misfits = misfits.remove(&row.line).into_iter().flatten();
        reasons.extend(misfits.map(because));
        if !reasons.is_empty() {
            mend.add(&rows, &reasons)?;
        }
    }
    let count = mend.rows();
    Ok((mend.finish()?, count))
}
