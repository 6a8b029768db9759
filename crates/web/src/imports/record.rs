//! The record of an import on its way: kept in the store, so that any server can show it.
//!
//! It names no customer: what a file holds of people stays with the upload, which an erasure
//! empties.

use calendar::{Date, Timestamp, plus_secs};
use desk::Imported;
use import::Mapping;
use journal::{ImportTotals, UserId};
use serde::{Deserialize, Serialize};
use store::{Store, StoreError};

/// How long an upload and what belongs to it are kept.
const KEPT_SECS: i64 = 24 * 3_600;
/// How long the list names the file and the person of an import that is done.
const DONE_KEPT_SECS: i64 = 7 * 24 * 3_600;
/// Work that has told nothing for so long has ended with its server.
const SILENT_SECS: i64 = 120;
/// How often a change is tried again when another server changes the same record.
const TRIES: usize = 16;

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// The columns are to be confirmed.
    Columns,
    /// It is being looked at: what it would change.
    Looking,
    /// Looked at; it can be written.
    Ready,
    /// It is being written.
    Writing,
    /// It is written.
    Done,
    /// It was given up.
    Discarded,
}

/// Why work ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fault {
    /// A person or the server stopped it.
    Stopped,
    /// The mapping does not fit the file.
    Mapping,
    /// The desk's disk takes nothing more.
    Unwritable,
    /// A fault of ours.
    Broken,
}

/// What an import would do or did, in counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counts {
    pub(super) totals: ImportTotals,
    /// Of the rejected rows those that could be read. Records of an earlier version lack what
    /// has a default here.
    #[serde(default)]
    pub(super) misfits: u64,
    /// Of the misfits those of payments without an invoice.
    #[serde(default)]
    pub(super) unmatched: u64,
    /// Customers opened as companies by their names, and as persons for want of any word.
    #[serde(default)]
    pub(super) companies_by_name: u64,
    #[serde(default)]
    pub(super) persons_assumed: u64,
    /// All changes, of which the preview shows the first.
    #[serde(default)]
    pub(super) changes: u64,
    /// Items no longer listed that could not be withdrawn.
    #[serde(default)]
    pub(super) not_withdrawn: u64,
    /// Lines of totals, passed over.
    #[serde(default)]
    pub(super) totals_lines: u64,
    pub(super) details_changed: u64,
    /// Different customers in the rows that can be read.
    pub(super) customers: u64,
    pub(super) lie_still: u64,
    pub(super) payments_to_come: u64,
    pub(super) older_than_known: u64,
    /// Payments that may be money told as paid before.
    #[serde(default)]
    pub(super) may_be_known: u64,
    pub(super) odd: u64,
    pub(super) complete_to: Date,
    pub(super) missing: u64,
    pub(super) open_before: u64,
    pub(super) needs_yes: bool,
    /// Why a yes is needed for few: the file may be an old one.
    #[serde(default)]
    pub(super) older: bool,
    /// Why a yes is needed for few: what is missing may be among the rows that cannot be read.
    #[serde(default)]
    pub(super) rows_unread: bool,
}

impl Counts {
    pub(super) fn of(report: &acts::ImportReport, customers: u64) -> Self {
        Self {
            totals: report.totals,
            misfits: report.misfits,
            unmatched: report.unmatched,
            companies_by_name: report.companies_by_name,
            persons_assumed: report.persons_assumed,
            changes: report.changes_counted(),
            not_withdrawn: report.missing.failed,
            totals_lines: report.totals_lines,
            details_changed: report.details_changed,
            customers,
            lie_still: report.lie_still,
            payments_to_come: report.payments_to_come,
            older_than_known: report.older_than_known,
            may_be_known: report.may_be_known,
            odd: report.odd,
            complete_to: report.complete_to,
            missing: report.missing.count,
            open_before: report.missing.open_before,
            needs_yes: report.missing.needs_yes,
            older: report.missing.older,
            rows_unread: report.missing.rows_unread,
        }
    }

    /// Rows that cannot be read.
    pub(super) fn unreadable(&self) -> u64 {
        self.totals.rejected.saturating_sub(self.misfits)
    }

    /// Rows that could be read and do not fit what is known, but for payments without an invoice.
    pub(super) fn other_misfits(&self) -> u64 {
        self.misfits.saturating_sub(self.unmatched)
    }

    /// Whether it would change, or changed, anything.
    pub(super) fn change_anything(&self) -> bool {
        let t = &self.totals;
        let counted = t.files_opened + t.debts_placed + t.debts_changed + t.payments_booked;
        0 < counted + self.details_changed + self.missing
    }

    /// What a client's book tells of an import whose record is gone.
    pub(super) fn of_book(done: &Imported) -> Self {
        Self {
            totals: done.totals,
            misfits: 0,
            unmatched: 0,
            companies_by_name: 0,
            persons_assumed: 0,
            changes: 0,
            not_withdrawn: 0,
            totals_lines: 0,
            details_changed: 0,
            customers: done.totals.files_opened,
            lie_still: 0,
            payments_to_come: 0,
            older_than_known: 0,
            may_be_known: 0,
            odd: 0,
            complete_to: done.complete_to,
            missing: 0,
            open_before: 0,
            needs_yes: false,
            older: false,
            rows_unread: false,
        }
    }
}

/// An import on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) id: String,
    /// The file's name.
    pub(super) file: String,
    pub(super) by: UserId,
    pub(super) at: Timestamp,
    /// BLAKE3 of the file's bytes, in hexadecimal.
    pub(super) content: String,
    pub(super) state: State,
    /// The mapping as confirmed so far.
    pub(super) mapping: Mapping,
    /// Counts the runs of work: a run that is no longer the last one changes nothing.
    pub(super) run: u64,
    /// When the work last told how far it is.
    pub(super) told: Timestamp,
    pub(super) done: u64,
    pub(super) of: u64,
    /// Set to make the work stop at its next step.
    pub(super) stop: bool,
    pub(super) fault: Option<Fault>,
    pub(super) counts: Option<Counts>,
    /// How many rows the file to mend holds.
    #[serde(default)]
    pub(super) to_mend: u64,
}

impl Record {
    pub(super) fn is_running(&self) -> bool {
        matches!(self.state, State::Looking | State::Writing)
    }

    /// Whether the work has ended without saying so.
    pub(super) fn is_silent(&self, now: Timestamp) -> bool {
        self.is_running() && SILENT_SECS < (now.as_second() - self.told.as_second()).abs()
    }

    /// Begins a run of work.
    pub(super) fn begin(&mut self, state: State, now: Timestamp) {
        let rows = self.counts.map_or(0, |counts| counts.totals.rows);
        *self = Self {
            state,
            run: self.run + 1,
            told: now,
            done: 0,
            of: rows,
            stop: false,
            fault: None,
            ..self.clone()
        };
    }

    /// Ends a run of work without its result: back to where it was begun.
    pub(super) fn fail(&mut self, fault: Fault) {
        self.run += 1;
        self.fault = Some(fault);
        self.stop = false;
        self.state = match self.state {
            State::Writing if fault != Fault::Mapping => State::Ready,
            State::Looking | State::Writing => State::Columns,
            other @ (State::Columns | State::Ready | State::Done | State::Discarded) => other,
        };
    }

    fn until(&self) -> Timestamp {
        let secs = if self.state == State::Done { DONE_KEPT_SECS } else { KEPT_SECS };
        plus_secs(self.at, secs)
    }

    /// Until when the upload is kept.
    pub(super) fn upload_until(&self) -> Timestamp {
        kept_until(self.at)
    }

    fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    fn json(&self) -> String {
        serde_json::to_string(self).expect("a plain struct has a JSON form")
    }
}

/// Until when an upload is kept that came at this time.
pub(super) fn kept_until(at: Timestamp) -> Timestamp {
    plus_secs(at, KEPT_SECS)
}

/// Keeps a new record.
pub(super) fn put(store: &Store, record: &Record) -> Result<bool, StoreError> {
    store.put_job(&record.id, None, &record.json(), record.until())
}

/// The record of an import.
pub(super) fn get(store: &Store, id: &str) -> Result<Option<Record>, StoreError> {
    Ok(store.job(id)?.and_then(|job| Record::read(&job.value)))
}

/// All records that are kept, the newest first.
pub(super) fn all(store: &Store) -> Result<Vec<Record>, StoreError> {
    let jobs = store.jobs()?;
    let mut records: Vec<Record> = jobs.iter().filter_map(|job| Record::read(&job.value)).collect();
    records.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.id.cmp(&b.id)));
    Ok(records)
}

/// Changes a record as long as `change` says that it wants to. Returns the record as changed;
/// `None` when it is not there or is to stay as it is.
pub(super) fn change(
    store: &Store,
    id: &str,
    change: &mut dyn FnMut(&mut Record) -> bool,
) -> Result<Option<Record>, StoreError> {
    for _ in 0..TRIES {
        let Some(job) = store.job(id)? else { return Ok(None) };
        let Some(mut record) = Record::read(&job.value) else { return Ok(None) };
        if !change(&mut record) {
            return Ok(None);
        }
        if store.put_job(id, Some(&job), &record.json(), record.until())? {
            return Ok(Some(record));
        }
    }
    Err(StoreError::Busy { doing: "changing the record of an import" })
}
