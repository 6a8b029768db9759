//! The long work of an import: looking at what it would change, and writing it. Both tell the
//! record how far they are and stop at their next step when it says so.

use std::collections::BTreeMap;
use std::sync::Arc;

use acts::{Author, ImportError, ImportJob, ImportReport, Progress};
use calendar::{Date, Timestamp};
use import::{Mapping, MappingFault, Row, Rows};
use locale::Language;
use store::{Store, StoreError, Upload};
use words::Words;

use super::record::{self, Counts, Fault, Record, State};
use super::said;
use super::shown::{self, Shown, Unfound};
use crate::request::Visit;
use crate::{Site, Trouble};

/// How often the work tells how far it is, in milliseconds.
const TELL_MILLIS: i64 = 500;
/// The most rows that cannot be read that go into the file to mend.
const MEND_MOST: usize = 100_000;
/// A file so small is looked at while the browser waits.
const SMALL_BYTES: usize = 1024 * 1024;

/// One run of work, with all it needs once the request is over.
pub(super) struct Work {
    site: Arc<Site>,
    author: Author,
    today: Date,
    record: Record,
    bytes: Vec<u8>,
    /// A person's yes to withdrawing what is missing.
    withdraw: bool,
    /// Of the person who asked for it.
    language: Language,
}

impl Work {
    pub(super) fn new(visit: &Visit, record: Record, bytes: Vec<u8>, withdraw: bool) -> Self {
        Self {
            site: visit.site.clone(),
            author: visit.author(),
            today: visit.today(),
            record,
            bytes,
            withdraw,
            language: visit.language(),
        }
    }

    /// Does what the record says was begun: small files at once, others in the background.
    pub(super) fn begin(self) {
        if self.record.state == State::Looking && self.bytes.len() <= SMALL_BYTES {
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
        let (bytes, mapping) = (self.bytes.as_slice(), &self.record.mapping);
        let withdraw = apply && self.withdraw;
        let job = ImportJob { bytes, mapping, apply, withdraw, today: self.today };
        let now = self.site.now();
        let mut told = now.as_millisecond();
        let mut go_on = |progress: Progress| {
            let now = self.site.now();
            if now.as_millisecond() - told < TELL_MILLIS {
                return !self.site.is_stopping();
            }
            told = now.as_millisecond();
            !self.site.is_stopping() && self.tell(progress, now)
        };
        self.site.acts.import(job, &self.author, now, &mut go_on).map_err(fault_of)
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
        let found = shown::find(acts, &self.author, &self.bytes, mapping, &report);
        let found = found.map_err(|error| match error {
            Unfound::Mapping(_) => Fault::Mapping,
            Unfound::Act(cause) => broken(&cause.into()),
        })?;
        let said = shown::said(mapping, &report, &found);
        let counts = Counts::of(&report, found.customers);
        let kept = || {
            self.put(&preview_id(&self.record.id), json(&said), Vec::new())?;
            end(acts.store(), &self.record.id, self.record.run, &mut |it| {
                it.state = State::Ready;
                it.counts = Some(counts);
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
            // A file that was just written can be read again.
            if 0 < report.totals.rejected
                && let Ok(rows) = self.mend(&report)
            {
                self.put(&mend_id(&self.record.id), String::new(), rows)?;
            }
            let store = self.site.acts.store();
            end(store, &self.record.id, self.record.run, &mut |it| {
                it.state = State::Done;
                it.counts = Some(counts);
            })?;
            drop_uploads(store, &self.record.id)?;
            Ok(())
        };
        kept().map_err(|error: acts::ActError| broken(&error.into()))
    }

    fn mend(&self, report: &ImportReport) -> Result<Vec<u8>, MappingFault> {
        let mapping = &self.record.mapping;
        let w = Words::of(self.language);
        let shown = shown::in_language(w, mapping, report, &shown::Found::default());
        to_mend(w, &self.bytes, mapping, &shown)
    }

    fn put(&self, id: &str, meta: String, bytes: Vec<u8>) -> Result<(), StoreError> {
        let upload = Upload { user: self.record.by, at: self.record.at, meta, bytes };
        self.site.acts.store().put_upload(id, &upload, self.record.upload_until())
    }

    /// Keeps the mapping with each client whose items the file held. What holds for this file
    /// alone is left out.
    fn keep_mapping(&self) -> Result<(), acts::ActError> {
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
        ImportError::Stopped => Fault::Stopped,
        ImportError::Mapping(_) | ImportError::NotYet { .. } => Fault::Mapping,
        ImportError::Act(cause) => broken(&cause.into()),
    }
}

/// A fault of ours, told to the log as a request's would be: without what is personal.
fn broken(trouble: &Trouble) -> Fault {
    let why = match trouble {
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

/// The rows to mend, as kept when the import was written.
pub(super) fn mended(store: &Store, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(store.upload(&mend_id(id))?.map(|upload| upload.bytes))
}

/// Forgets the file and what was shown of it.
pub(super) fn drop_uploads(store: &Store, id: &str) -> Result<(), StoreError> {
    store.drop_upload(id)?;
    store.drop_upload(&preview_id(id))
}

/// The rows that do not go in, as a file to mend: all that cannot be read, and those that do not
/// fit what is known as far as the preview or the report keeps them.
pub(super) fn to_mend(
    w: &Words,
    bytes: &[u8],
    mapping: &Mapping,
    shown: &Shown,
) -> Result<Vec<u8>, MappingFault> {
    let mut reasons: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    let mut rows = Rows::new(bytes, mapping)?;
    let mut row = Row::default();
    while reasons.len() < MEND_MOST
        && let Some(read) = rows.next_into(&mut row)
    {
        for problem in read.err().into_iter().flatten() {
            let why = said::reason(w, &problem.reason);
            reasons.entry(problem.line).or_default().push(because(
                &problem.column,
                &problem.value,
                &why,
            ));
        }
    }
    for (line, column, value, why) in shown.problems() {
        let known = reasons.entry(line).or_default();
        let because = because(column, value, why);
        if !known.contains(&because) {
            known.push(because);
        }
    }
    Ok(import::csv_out::rows_to_mend(bytes, mapping, &reasons)?)
}

/// Where, what and why, as far as each is known.
fn because(column: &str, value: &str, why: &str) -> String {
    let parts = [column, value, why].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(": ")
}
