//! Imports on the web: a file comes in, its columns are confirmed, it is looked at, it is written.
//!
//! How an import stands is kept in the store, so any server can show it; the long work runs on a
//! blocking thread of the server that was asked for it.

pub(crate) mod api;
mod columns;
mod note;
mod record;
pub mod said;
mod saved;
mod sent;
mod shown;
mod upload;
mod views;
mod work;

use std::sync::Arc;

use axum::http::StatusCode;
use calendar::Timestamp;
use desk::ClientBook;
use export::{Cell, Kind};
use import::{Mapping, Proposal, Unreadable};
use journal::Grants;
use pages::{
    FieldError, Filled, ImportRow, Place, import_progress, page_import_done, page_imports,
    page_mapping, page_preview, page_progress,
};

use self::record::{Fault, Record, State};
use self::sent::Sent;
use self::work::Work;
use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::table::table;
use crate::{Trouble, frame};

pub use self::note::note_import;
pub(crate) use self::upload::{File, Parts, keep_parts, upload};

/// The clients that the visitor may see.
pub(crate) fn books(visit: &Visit) -> Result<Vec<Arc<ClientBook>>, Trouble> {
    let mut books = visit.acts().store().clients()?;
    books.retain(|book| visit.user.grants.allows(book.id));
    books.sort_by_key(|book| locale::fold(&book.name));
    Ok(books)
}

/// Whose file it is, and who sees every client, may look at an import on its way.
fn is_visible(visit: &Visit, record: &Record) -> bool {
    record.by == visit.user.id || visit.user.grants == Grants::All
}

/// The import that the address names.
fn named(visit: &Visit) -> Result<Record, Trouble> {
    of_id(visit, visit.param("id"))
}

/// The import of this id, if the visitor may look at it. Work that fell silent with its server is
/// ended here.
fn of_id(visit: &Visit, id: &str) -> Result<Record, Trouble> {
    let store = visit.acts().store();
    let record = record::get(store, id)?.filter(|record| is_visible(visit, record));
    let record = record.ok_or(Trouble::NotFound)?;
    if !record.is_silent(visit.now) {
        return Ok(record);
    }
    let ended = record::change(store, id, &mut |it| {
        let is_silent = it.is_silent(visit.now);
        if is_silent {
            it.fail(Fault::Stopped);
        }
        is_silent
    })?;
    Ok(ended.unwrap_or(record))
}

/// The file of an import on its way. Without it there is nothing left to be done.
fn sent_of(visit: &Visit, record: &Record) -> Result<Sent, Trouble> {
    if let Some(sent) = Sent::of(visit.acts().store(), &record.id)? {
        return Ok(sent);
    }
    give_up(visit, &record.id)?;
    Err(Trouble::NotFound)
}

fn give_up(visit: &Visit, id: &str) -> Result<(), Trouble> {
    let store = visit.acts().store();
    let given_up = record::change(store, id, &mut |it| {
        let is_writing = it.state == State::Writing;
        if is_writing {
            it.stop = true;
        } else if it.state != State::Done {
            it.state = State::Discarded;
            it.run += 1;
        }
        it.state != State::Done
    })?;
    if given_up.is_some_and(|record| record.state == State::Discarded) {
        work::drop_file(store, id)?;
        work::drop_mended(store, id)?;
    }
    Ok(())
}

/// Makes work that is under way stop at its next step. `None` where none is.
fn stop(visit: &Visit, id: &str) -> Result<Option<Record>, Trouble> {
    let stopped = record::change(visit.acts().store(), id, &mut |it| {
        let is_running = it.is_running();
        it.stop |= is_running;
        is_running
    })?;
    Ok(stopped)
}

fn way(record: &Record) -> String {
    format!("/import/{}", record.id)
}

pub(crate) fn list(visit: &Visit) -> Answer {
    list_again(visit, StatusCode::OK, Filled::default())
}

fn list_again(visit: &Visit, status: StatusCode, filled: Filled) -> Answer {
    let books = books(visit)?;
    let view = views::list(visit, &books, rows(visit, &books)?, filled);
    let page = page_imports(&frame::inside(visit, Place::Import)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

/// The imports that the visitor may look at, with their instants, the latest first.
fn rows(visit: &Visit, books: &[Arc<ClientBook>]) -> Result<Vec<(Timestamp, ImportRow)>, Trouble> {
    let store = visit.acts().store();
    let mut records = record::all(store)?;
    records.retain(|record| is_visible(visit, record));
    Ok(views::rows(visit, books, &records, &store.desk()?.users))
}

pub(crate) fn list_saved(visit: &Visit) -> Answer {
    let columns = [
        ("import-file", Kind::Text),
        ("import-at", Kind::Moment),
        ("import-by", Kind::Text),
        ("desk-column-client", Kind::Text),
        ("due-state", Kind::Text),
        ("import-rows", Kind::Count),
        ("import-left-out", Kind::Count),
    ];
    let mut table = table(visit, visit.format(), "imports-title", columns);
    for (_, import) in rows(visit, &books(visit)?)? {
        table.row([
            import.file.into(),
            Cell::Moment(import.at),
            import.by.into(),
            import.client.into(),
            visit.words().say(&format!("import-state-{}", import.state.name())).into(),
            import.rows.map_or(Cell::Empty, Cell::Count),
            Cell::Count(import.problems),
        ]);
    }
    answer::list(visit, "imports", table)
}

pub(crate) fn show(visit: &Visit) -> Answer {
    if let Some((book, nth)) = visit.param("id").split_once('-') {
        return booked(visit, book, nth);
    }
    let record = named(visit)?;
    let frame = || frame::inside(visit, Place::Import);
    let page = match record.state {
        State::Columns => return mapping_again(visit, &record),
        State::Looking | State::Writing => page_progress(&frame()?, &views::progress(&record)),
        State::Ready => return preview_again(visit, &record, StatusCode::OK, Vec::new()),
        State::Done => page_import_done(&frame()?, &views::done(visit.words(), &record)),
        State::Discarded => return Ok(answer::go("/import")),
    };
    Ok(answer::html(page))
}

/// An import of which only the client's book still tells.
fn booked(visit: &Visit, book: &str, nth: &str) -> Answer {
    let id = crate::users::client_of(book).ok_or(Trouble::NotFound)?;
    let books = books(visit)?;
    let book = books.iter().find(|known| known.id == id).ok_or(Trouble::NotFound)?;
    let nth: usize = nth.parse().map_err(|_| Trouble::NotFound)?;
    let done = book.imports.get(nth).ok_or(Trouble::NotFound)?;
    let view = views::booked(visit.words(), book, nth, done);
    Ok(answer::html(page_import_done(&frame::inside(visit, Place::Import)?, &view)))
}

fn preview_again(
    visit: &Visit,
    record: &Record,
    status: StatusCode,
    mut errors: Vec<FieldError>,
) -> Answer {
    let (w, books) = (visit.words(), books(visit)?);
    if let Some(fault) = record.fault {
        errors.push(FieldError { field: String::new(), text: views::fault(w, fault) });
    }
    let shown = work::preview(visit, &record.id)?;
    let view = views::preview(visit, record, &books, shown, errors);
    let page = page_preview(&frame::inside(visit, Place::Import)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

pub(crate) fn mapping_page(visit: &Visit) -> Answer {
    let record = named(visit)?;
    match record.state {
        State::Columns | State::Ready => mapping_again(visit, &record),
        State::Looking | State::Writing | State::Done | State::Discarded => {
            Ok(answer::go(&way(&record)))
        }
    }
}

fn unreadable(visit: &Visit, why: Unreadable) -> Trouble {
    if let Unreadable::Interrupted { why } = why {
        return Trouble::Fault(why);
    }
    Trouble::BadRequest(Some(said::unreadable(visit.words(), &why)))
}

/// The columns as confirmed so far.
fn mapping_again(visit: &Visit, record: &Record) -> Answer {
    let (w, sent, books) = (visit.words(), sent_of(visit, record)?, books(visit)?);
    let proposal = import::propose(sent.bytes(), Some(&record.mapping));
    let proposal = proposal.map_err(|why| unreadable(visit, why))?;
    let asked = columns::asked(sent.bytes(), &proposal.mapping);
    let asked = asked.map_err(|why| unreadable(visit, why))?;
    let mut view = columns::view(w, record, &proposal, &books, &asked, None);
    if let Some(fault) = record.fault {
        let text = views::fault(w, fault);
        view.filled.errors.push(FieldError { field: String::new(), text });
        view.filled.errors.extend(columns::open(w, &proposal));
    }
    Ok(answer::html(page_mapping(&frame::inside(visit, Place::Import)?, &view)))
}

pub(crate) fn mapping(visit: &Visit) -> Answer {
    let record = named(visit)?;
    if !matches!(record.state, State::Columns | State::Ready) {
        return Ok(answer::go(&way(&record)));
    }
    let (w, sent, books) = (visit.words(), sent_of(visit, &record)?, books(visit)?);
    let unreadable = |why| unreadable(visit, why);
    let sheet = import::sniff_under(sent.bytes(), &record.mapping).map_err(unreadable)?;
    let told = columns::told(w, &visit.form, &sheet, &record.mapping, &books, visit.today());
    if let Some(other) = columns::other_sheet(&visit.form, &sheet) {
        return turn_to(visit, &record, &Mapping { sheet: Some(other), ..told.mapping });
    }
    let mut proposal = import::propose(sent.bytes(), Some(&told.mapping)).map_err(unreadable)?;
    // With no column chosen the proposal chooses anew; what the person said stands.
    if told.mapping.columns.is_empty() {
        proposal.faults = told.mapping.faults();
        proposal.mapping = told.mapping;
        proposal.questions.clear();
    }
    let mut errors = told.errors;
    errors.extend(columns::open(w, &proposal));
    if !errors.is_empty() {
        let filled = Filled { posted: visit.form.posted(), errors };
        let asked = columns::asked(sent.bytes(), &proposal.mapping).map_err(unreadable)?;
        let view = columns::view(w, &record, &proposal, &books, &asked, Some(filled));
        let page = page_mapping(&frame::inside(visit, Place::Import)?, &view);
        return Ok(answer::with_status(answer::html(page), StatusCode::UNPROCESSABLE_ENTITY));
    }
    look(visit, &record, sent, &proposal)?;
    Ok(answer::go(&way(&record)))
}

/// Begins to look at what an import would change. `None` where it has gone on meanwhile.
fn look(
    visit: &Visit,
    record: &Record,
    sent: Sent,
    proposal: &Proposal,
) -> Result<Option<Record>, Trouble> {
    let begun = record::change(visit.acts().store(), &record.id, &mut |it| {
        let is_open = matches!(it.state, State::Columns | State::Ready);
        if is_open {
            it.mapping = proposal.mapping.clone();
            it.begin(State::Looking, visit.now);
            it.of = proposal.sheet.rows_estimate;
        }
        is_open
    })?;
    if let Some(begun) = begun.clone() {
        Work::new(visit, begun, sent, false).begin();
    }
    Ok(begun)
}

/// Another sheet has other columns: they are recognised anew, and what else was said stands.
fn turn_to(visit: &Visit, record: &Record, told: &Mapping) -> Answer {
    record::change(visit.acts().store(), &record.id, &mut |it| {
        let is_open = matches!(it.state, State::Columns | State::Ready);
        if is_open {
            it.mapping = Mapping { columns: Vec::new(), ..told.clone() };
            it.state = State::Columns;
            it.fault = None;
        }
        is_open
    })?;
    Ok(answer::go(&format!("{}/mapping", way(record))))
}

pub(crate) fn start(visit: &Visit) -> Answer {
    let record = named(visit)?;
    if record.state != State::Ready {
        return Ok(answer::go(&way(&record)));
    }
    let agreed = visit.form.is_ticked("agree_missing");
    if record.counts.is_some_and(|counts| counts.needs_yes) && !agreed {
        let text = visit.words().say("error-needed");
        let error = FieldError { field: "agree_missing".to_owned(), text };
        return preview_again(visit, &record, StatusCode::UNPROCESSABLE_ENTITY, vec![error]);
    }
    write(visit, &record, agreed)?;
    Ok(answer::go(&way(&record)))
}

/// Begins to write an import that was looked at. `None` where it has gone on meanwhile.
fn write(visit: &Visit, record: &Record, agreed: bool) -> Result<Option<Record>, Trouble> {
    let sent = sent_of(visit, record)?;
    let begun = record::change(visit.acts().store(), &record.id, &mut |it| {
        // What was looked at is what is written: other columns meanwhile need another look.
        let is_same = it.state == State::Ready && it.run == record.run;
        if is_same {
            it.begin(State::Writing, visit.now);
        }
        is_same
    })?;
    if let Some(begun) = begun.clone() {
        Work::new(visit, begun, sent, agreed).begin();
    }
    Ok(begun)
}

/// Gives an import up; one that is being written stops at its next step.
pub(crate) fn discard(visit: &Visit) -> Answer {
    let record = named(visit)?;
    give_up(visit, &record.id)?;
    let to = if record.state == State::Writing { way(&record) } else { "/import".to_owned() };
    Ok(answer::go(&to))
}

pub(crate) fn progress(visit: &Visit) -> Answer {
    let record = named(visit)?;
    if !record.is_running() {
        return Ok(answer::go(&way(&record)));
    }
    let frame = frame::inside(visit, Place::Import)?;
    Ok(answer::html(import_progress(&frame, &views::progress(&record))))
}

/// The rows that do not go in, as a file to mend.
pub(crate) fn mend(visit: &Visit) -> Answer {
    let record = named(visit)?;
    Ok(answer::csv("to-mend.csv", to_mend(visit, &record)?))
}

/// The rows that do not go in.
fn to_mend(visit: &Visit, record: &Record) -> Result<Vec<u8>, Trouble> {
    work::mended(visit.acts().store(), &record.id)?.ok_or(Trouble::NotFound)
}

/// What a preview shows of the rows, in the reader's language.
fn preview_of(visit: &Visit, record: &Record) -> Result<shown::Shown, Trouble> {
    Ok(work::preview(visit, &record.id)?)
}

#[cfg(test)]
mod tests;
