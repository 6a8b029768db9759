//! Records and books of imports as the pages show them.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Timestamp;
use desk::{ClientBook, Imported, User};
use import::{Contents, Mapping};
use journal::{ImportKind, UserId};
use pages::{
    DoneView, FieldError, Filled, ImportRow, ImportState, ImportsView, Missing, PreviewView,
    ProgressView, Tally,
};
use words::Words;

use super::record::{Counts, Fault, Record, State};
use super::shown::{self, Shown};
use super::{columns, said, saved};
use crate::request::Visit;

/// How many imports the list shows.
const LISTED: usize = 200;

/// All imports: those on their way, and those that the clients' books tell of.
pub(super) fn list(
    visit: &Visit,
    books: &[Arc<ClientBook>],
    rows: Vec<(Timestamp, ImportRow)>,
    filled: Filled,
) -> ImportsView {
    ImportsView {
        more: rows.len().saturating_sub(LISTED),
        imports: rows.into_iter().map(|(_, row)| row).take(LISTED).collect(),
        mappings: saved::choices(books),
        most_megabytes: megabytes(visit),
        filled,
    }
}

/// The rows of the list with their instants, the latest first.
pub(super) fn rows(
    visit: &Visit,
    books: &[Arc<ClientBook>],
    records: &[Record],
    users: &BTreeMap<UserId, User>,
) -> Vec<(Timestamp, ImportRow)> {
    let w = visit.words();
    // The desk itself: a command, without a user named.
    let by = |id: UserId| {
        users.get(&id).map_or_else(|| w.say("import-by-command"), |user| user.name.clone())
    };
    let mut rows: Vec<_> = records
        .iter()
        .filter(|record| record.state != State::Discarded && !is_booked(record, books))
        .map(|record| (record.at, of_record(visit, record, by(record.by))))
        .collect();
    for book in books {
        for (nth, done) in book.imports.iter().enumerate() {
            let record = records.iter().find(|one| is_this(one, done));
            let row = ImportRow {
                id: format!("{}-{nth}", book.id.0),
                file: record.map_or_else(|| title(w, done), |record| record.file.clone()),
                at: visit.at(done.at),
                by: record.map_or_else(String::new, |record| by(record.by)),
                client: Some(book.name.clone()),
                state: ImportState::Done,
                rows: Some(done.totals.rows),
                problems: done.totals.rejected,
            };
            // An import on its way also tells of what is not in the book.
            let id = record.map(|record| record.id.clone());
            rows.push((done.at, ImportRow { id: id.unwrap_or_else(|| row.id.clone()), ..row }));
        }
    }
    rows.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    rows
}

/// The largest file taken, as people count files.
pub(super) fn megabytes(visit: &Visit) -> u32 {
    u32::try_from(visit.site.upload_bytes_max / (1024 * 1024)).unwrap_or(u32::MAX)
}

fn is_this(record: &Record, done: &Imported) -> bool {
    record.state == State::Done && record.content == done.content && record.at <= done.at
}

fn is_booked(record: &Record, books: &[Arc<ClientBook>]) -> bool {
    books.iter().flat_map(|book| &book.imports).any(|done| is_this(record, done))
}

/// What an import is called whose file's name is no longer known: the mapping, what the file
/// was, and the day it is complete to.
pub(super) fn title(w: &Words, done: &Imported) -> String {
    let kind = match done.kind {
        ImportKind::Full => w.say("mapping-kind-full"),
        ImportKind::Changes => w.say("mapping-kind-changes"),
        ImportKind::Payments => w.say("mapping-kind-payments"),
    };
    let day = w.date_short(done.complete_to);
    let complete = w.say_with("preview-complete-to", &[("date", (&day).into())]);
    let parts = [done.mapping.as_str(), kind.as_str(), complete.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn of_record(visit: &Visit, record: &Record, by: String) -> ImportRow {
    ImportRow {
        id: record.id.clone(),
        file: record.file.clone(),
        at: visit.at(record.at),
        by,
        client: record.mapping.constants.client.clone(),
        state: state(record),
        rows: record.counts.map(|counts| counts.totals.rows),
        problems: record.counts.map_or(0, |counts| counts.totals.rejected),
    }
}

pub(super) fn state(record: &Record) -> ImportState {
    match record.state {
        State::Columns | State::Ready if record.fault.is_some() => ImportState::Failed,
        State::Columns => ImportState::Mapping,
        State::Ready => ImportState::Preview,
        State::Looking | State::Writing => ImportState::Running,
        State::Done => ImportState::Done,
        State::Discarded => ImportState::Discarded,
    }
}

pub(super) fn progress(record: &Record) -> ProgressView {
    let (id, file) = (record.id.clone(), record.file.clone());
    // The estimate of the first look may be short of what is there.
    let (looking, of) = (record.state == State::Looking, record.of.max(record.done));
    ProgressView { id, file, looking, done: record.done, of }
}

/// Why work ended before its end, and what follows.
pub(super) fn fault(w: &Words, fault: Fault) -> String {
    let hint = w.say("import-stopped-hint");
    match fault {
        Fault::Stopped => format!("{}. {hint}", w.say("import-state-failed")),
        Fault::Unwritable => format!("{}. {hint}", w.say("trouble-unwritable")),
        Fault::Broken => format!("{}. {hint}", w.say("trouble-fault")),
        Fault::Mapping => format!("{}.", w.say("trouble-bad-request")),
    }
}

/// What would be or was done, by kind of thing.
pub(super) fn tallies(w: &Words, mapping: &Mapping, counts: &Counts) -> Vec<Tally> {
    let totals = &counts.totals;
    let good = totals.rows.saturating_sub(totals.rejected);
    let tally = |what: String, created: u64, changed: u64, all: u64| {
        let unchanged = all.saturating_sub(created).saturating_sub(changed);
        Tally { what, created, changed, unchanged }
    };
    let payments = w.say("preview-payments");
    let mut tallies = Vec::new();
    if mapping.contents == Contents::Payments {
        let left = counts.payments_to_come;
        tallies.push(tally(payments, totals.payments_booked, 0, good.saturating_sub(left)));
    } else {
        let (new, changed) = (totals.files_opened, counts.details_changed);
        tallies.push(tally(w.say("preview-customers"), new, changed, counts.customers));
        if mapping.has_invoices() {
            let (new, changed) = (totals.debts_placed, totals.debts_changed);
            tallies.push(tally(w.say("preview-invoices"), new, changed, good));
        }
        if 0 < totals.payments_booked {
            let booked = totals.payments_booked;
            tallies.push(tally(payments, booked, 0, booked));
        }
    }
    let left = [
        (w.say("command-import-to-come"), counts.payments_to_come),
        (w.say("command-import-older"), counts.older_than_known),
        (w.say("command-import-totals"), counts.totals_lines),
    ];
    let left = left.into_iter().filter(|(_, count)| 0 < *count);
    tallies.extend(left.map(|(what, count)| tally(what, 0, 0, count)));
    if 0 < counts.lie_still {
        let still = counts.lie_still;
        tallies.push(tally(w.say("command-import-lie-still"), still, 0, still));
    }
    tallies
}

/// What a full file no longer lists, and why a person must agree where it is little.
fn missing(w: &Words, counts: &Counts) -> Missing {
    let why =
        [("preview-missing-older", counts.older), ("preview-missing-unread", counts.rows_unread)];
    Missing {
        count: counts.missing,
        of: counts.open_before,
        must_agree: counts.needs_yes,
        because: why.into_iter().filter(|(_, holds)| *holds).map(|(id, _)| w.say(id)).collect(),
    }
}

/// What a person should look at.
fn notes(w: &Words, record: &Record) -> Vec<String> {
    let Some(counts) = &record.counts else { return Vec::new() };
    let say = |id: &str, count: u64| w.say_with(id, &[("count", said::count(count))]);
    let kinds = [
        ("preview-companies-by-name", counts.companies_by_name),
        ("preview-persons-assumed", counts.persons_assumed),
    ];
    let kinds = kinds.into_iter().filter(|(_, count)| 0 < *count);
    let mut notes: Vec<String> = kinds.map(|(id, count)| say(id, count)).collect();
    if record.state == State::Ready && !notes.is_empty() {
        notes.push(w.say("preview-kinds-hint"));
    }
    let counted = [
        ("import-may-be-known", counts.may_be_known),
        ("import-not-withdrawn", counts.not_withdrawn),
    ];
    let counted = counted.into_iter().filter(|(_, count)| 0 < *count);
    notes.extend(counted.map(|(id, count)| say(id, count)));
    if 0 < record.to_mend && record.to_mend < counts.totals.rejected {
        let args =
            [("rows", said::count(record.to_mend)), ("all", said::count(counts.totals.rejected))];
        notes.push(w.say_with("import-mend-part", &args));
    }
    notes
}

pub(super) fn preview(
    visit: &Visit,
    record: &Record,
    books: &[Arc<ClientBook>],
    shown: Shown,
    errors: Vec<FieldError>,
) -> PreviewView {
    let (w, mapping, counts) = (visit.words(), &record.mapping, record.counts);
    let missing = counts.filter(|counts| 0 < counts.missing).map(|counts| missing(w, &counts));
    let nothing = counts.is_some_and(|counts| !counts.change_anything());
    // The same bytes may be another client's, or be read otherwise: then they do change something.
    let imports = books.iter().flat_map(|book| &book.imports);
    let same = imports.filter(|done| nothing && done.content == record.content);
    let same = same.map(|done| done.at).max();
    let client = mapping.constants.client.clone();
    let mut view = PreviewView {
        id: record.id.clone(),
        file: record.file.clone(),
        kind: columns::kind(mapping.contents),
        client: client.unwrap_or_else(|| w.say("mapping-from-column")),
        complete_to: counts.map(|counts| counts.complete_to),
        tallies: counts.map_or_else(Vec::new, |counts| tallies(w, mapping, &counts)),
        changes: Vec::new(),
        samples: Vec::new(),
        missing,
        problems: Vec::new(),
        problem_rows: counts.map_or(0, |counts| counts.unreadable()),
        misfit_rows: counts.map_or(0, |counts| counts.other_misfits()),
        unmatched_rows: counts.map_or(0, |counts| counts.unmatched),
        changes_all: counts.map_or(0, |counts| counts.changes),
        oddities: Vec::new(),
        odd_rows: counts.map_or(0, |counts| counts.odd),
        same_as_on: same.map(|at| visit.at(at).date()),
        notes: notes(w, record),
        filled: Filled { posted: visit.form.posted(), errors },
    };
    shown::put(shown, &mut view);
    view
}

pub(super) fn done(w: &Words, record: &Record) -> DoneView {
    let counts = record.counts;
    DoneView {
        id: record.id.clone(),
        file: record.file.clone(),
        tallies: counts.map_or_else(Vec::new, |counts| tallies(w, &record.mapping, &counts)),
        withdrawn: counts.map_or(0, |counts| counts.totals.debts_withdrawn),
        problem_rows: counts.map_or(0, |counts| counts.unreadable()),
        misfit_rows: counts.map_or(0, |counts| counts.other_misfits()),
        unmatched_rows: counts.map_or(0, |counts| counts.unmatched),
        can_mend: 0 < record.to_mend,
        complete_to: counts.map(|counts| counts.complete_to),
        notes: notes(w, record),
        stopped: None,
    }
}

/// An import as the client's book tells of it. Its rows to mend are gone with the file.
pub(super) fn booked(w: &Words, book: &ClientBook, nth: usize, done: &Imported) -> DoneView {
    let counts = Counts::of_book(done);
    let contents = match done.kind {
        ImportKind::Full => Contents::Full,
        ImportKind::Changes => Contents::Changes,
        ImportKind::Payments => Contents::Payments,
    };
    // The book does not tell the columns; that there were invoices shows in what was done.
    let mapping = Mapping {
        contents,
        columns: vec![import::Column::new("", import::Target::InvoiceNumber)],
        ..Mapping::default()
    };
    DoneView {
        id: format!("{}-{nth}", book.id.0),
        file: title(w, done),
        tallies: tallies(w, &mapping, &counts),
        withdrawn: done.totals.debts_withdrawn,
        problem_rows: 0,
        misfit_rows: 0,
        unmatched_rows: 0,
        can_mend: false,
        complete_to: Some(done.complete_to),
        notes: Vec::new(),
        stopped: None,
    }
}
