//! What an import would do, before it does it.

use jiff::civil::Date;
use maud::{Markup, html};
use words::Words;

use super::mapping::discard;
use super::steps;
use crate::figure;
use crate::form::{self, Filled, csrf_field};
use crate::frame::{Frame, Page, Width, document};
use crate::named::ImportKind;

/// What an import would do.
#[derive(Clone, Debug)]
pub struct PreviewView {
    /// The import's id.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// What the file says.
    pub kind: ImportKind,
    /// Whose items.
    pub client: String,
    /// The date it is complete to.
    pub complete_to: Option<Date>,
    /// What would be created, changed and left as it is, by kind of thing.
    pub tallies: Vec<Tally>,
    /// The first changes.
    pub changes: Vec<Change>,
    /// The first rows as read, with the ids derived for them.
    pub samples: Vec<Sample>,
    /// What a full file no longer lists.
    pub missing: Option<Missing>,
    /// The first rows that cannot be read, or do not fit what is known.
    pub problems: Vec<Problem>,
    /// How many rows cannot be read in all.
    pub problem_rows: u64,
    /// How many rows can be read and do not fit.
    pub misfit_rows: u64,
    /// How many payments there are for which no invoice was found.
    pub unmatched_rows: u64,
    /// How many changes there are in all.
    pub changes_all: u64,
    /// The first values that were read, but look odd; nothing stops because of them.
    pub oddities: Vec<Problem>,
    /// How many rows look odd in all.
    pub odd_rows: u64,
    /// The day on which the same file was imported before.
    pub same_as_on: Option<Date>,
    /// What a person should look at, in the reader's language.
    pub notes: Vec<String>,
    /// What was posted in vain.
    pub filled: Filled,
}

/// How many of one kind of thing would be touched.
#[derive(Clone, Debug)]
pub struct Tally {
    /// "Customers", "Invoices", "Payments": in the reader's language.
    pub what: String,
    /// New.
    pub created: u64,
    /// Changed.
    pub changed: u64,
    /// As they are.
    pub unchanged: u64,
}

/// One value that would change.
#[derive(Clone, Debug)]
pub struct Change {
    /// Of what: the customer or the invoice.
    pub of: String,
    /// Which field, in the reader's language.
    pub field: String,
    /// What it is.
    pub from: String,
    /// What it would be.
    pub to: String,
}

/// One row as read.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The line in the file.
    pub line: u64,
    /// The row of a workbook, in the reader's language.
    pub place: Option<String>,
    /// The id; derived where the row has none.
    pub id: String,
    /// The id was derived.
    pub derived: bool,
    /// The fields.
    pub cells: Vec<SampleCell>,
}

/// One field of a row as read.
#[derive(Clone, Debug)]
pub struct SampleCell {
    /// The field, in the reader's language.
    pub field: String,
    /// The value as understood, in the reader's language.
    pub value: String,
}

/// What a full file no longer lists.
#[derive(Clone, Debug)]
pub struct Missing {
    /// How many.
    pub count: u64,
    /// Of how many open items.
    pub of: u64,
    /// A person must agree.
    pub must_agree: bool,
    /// Why, where it is not for their number; in the reader's language.
    pub because: Vec<String>,
}

/// A value that cannot be read, or a row that does not fit.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The line in the file.
    pub line: u64,
    /// The cell of a workbook, or its row, in the reader's language.
    pub place: Option<String>,
    /// The column's heading.
    pub column: String,
    /// The value as written.
    pub value: String,
    /// Why not and how to mend it, in the reader's language.
    pub reason: String,
}

/// The page that shows what an import would do.
#[must_use]
pub fn page_preview(frame: &Frame, view: &PreviewView) -> String {
    let w = Words::of(frame.language);
    let title = w.say_with("preview-title", &[("file", (&view.file).into())]);
    let body = html! {
        (steps(w, 1))
        h1 { (title) }
        p.muted { (about(w, view)) }
        @if let Some(day) = view.same_as_on {
            p.lead { (w.say_with("import-same", &[("date", (&w.date_short(day)).into())])) }
        }
        (tallies(w, "preview-would", &view.tallies))
        @if view.missing.is_none()
            && view.tallies.iter().all(|tally| tally.created == 0 && tally.changed == 0)
        {
            p.lead { (w.say("preview-nothing")) }
        }
        (notes(&view.notes))
        @if 0 < view.problem_rows + view.misfit_rows + view.unmatched_rows { (problems(w, view)) }
        @if !view.oddities.is_empty() {
            section aria-labelledby="oddities" {
                h2 #oddities { (w.say_with("preview-warnings", &[("count", number(view.odd_rows).into())])) }
                (problem_table(w, &view.oddities))
                (first_rows(w, "preview-rows-first", &view.oddities, view.odd_rows))
            }
        }
        @if !view.changes.is_empty() { (changes(w, &view.changes, view.changes_all)) }
        @if !view.samples.is_empty() { (samples(w, &view.samples)) }
        form.start method="post" action={ "/import/" (view.id) "/start" } {
            (csrf_field(frame))
            (form::error_list(w, &view.filled))
            @if let Some(missing) = &view.missing { (missing_items(w, missing, &view.filled)) }
            p.actions {
                button.main { (w.say("preview-start")) }
                a.button href={ "/import/" (view.id) "/mapping" } { (w.say("preview-back")) }
            }
        }
        (discard(frame, w, &view.id))
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn about(w: &Words, view: &PreviewView) -> String {
    let mut about = vec![
        w.say(&format!("mapping-kind-{}", view.kind.name())),
        w.say_with("sheet-client-named", &[("client", (&view.client).into())]),
    ];
    if let Some(day) = view.complete_to {
        about.push(w.say_with("preview-complete-to", &[("date", (&w.date_short(day)).into())]));
    }
    about.join(" · ")
}

fn count(w: &Words, rows: u64) -> String {
    w.number(number(rows))
}

/// A count as the texts take it; past `i64` it stays at the end.
fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The tallies under the heading with this id: what would be done, or was.
pub(super) fn tallies(w: &Words, heading: &str, tallies: &[Tally]) -> Markup {
    html! {
        section aria-labelledby="tally" {
            h2 #tally { (w.say(heading)) }
            table.ledger.short {
                thead {
                    tr {
                        th scope="col" { (w.say("preview-what")) }
                        th.figure scope="col" { (w.say("preview-created")) }
                        th.figure scope="col" { (w.say("preview-changed")) }
                        th.figure scope="col" { (w.say("preview-unchanged")) }
                    }
                }
                tbody {
                    @for tally in tallies {
                        tr {
                            th scope="row" { (tally.what) }
                            td.figure data-label=(w.say("preview-created")) { (count(w, tally.created)) }
                            td.figure data-label=(w.say("preview-changed")) { (count(w, tally.changed)) }
                            td.figure data-label=(w.say("preview-unchanged")) { (count(w, tally.unchanged)) }
                        }
                    }
                }
            }
        }
    }
}

/// What a person should look at.
pub(super) fn notes(notes: &[String]) -> Markup {
    html! { @for note in notes { p.notice { (note) } } }
}

fn problems(w: &Words, view: &PreviewView) -> Markup {
    let rows = [view.problem_rows, view.misfit_rows, view.unmatched_rows];
    html! {
        section.problems aria-labelledby="problems" {
            h2 #problems { (left_out(w, rows)) }
            @if 0 < view.unmatched_rows { p { (w.say("preview-unmatched-hint")) } }
            p {
                (w.say("preview-problems-hint")) " "
                a href={ "/import/" (view.id) "/mend.csv" } download { (w.say("preview-mend")) }
            }
            (problem_table(w, &view.problems))
            (first_rows(w, "preview-problems-first", &view.problems, rows.iter().sum()))
        }
    }
}

/// Says so where not all rows are in a table.
fn first_rows(w: &Words, id: &str, shown: &[Problem], all: u64) -> Markup {
    let len = u64::try_from(shown.len()).unwrap_or(u64::MAX);
    html! {
        @if len < all {
            p.muted { (w.say_with(id, &[("shown", number(len).into()), ("all", number(all).into())])) }
        }
    }
}

/// How many rows do not go in: those that cannot be read, those that do not fit, and payments
/// without an invoice.
pub(super) fn left_out(w: &Words, rows: [u64; 3]) -> String {
    let counts = ["preview-problems", "preview-misfits", "preview-unmatched"].into_iter().zip(rows);
    let said = counts.filter(|(_, rows)| 0 < *rows);
    let said = said.map(|(id, rows)| w.say_with(id, &[("count", number(rows).into())]));
    said.collect::<Vec<_>>().join("; ")
}

/// Line or cell, column, value, and what is to be said of it.
fn problem_table(w: &Words, problems: &[Problem]) -> Markup {
    let of_book = problems.iter().any(|problem| problem.place.is_some());
    html! {
            table.ledger {
                thead {
                    tr {
                        @if of_book { th scope="col" { (w.say("problem-cell")) } }
                        @else { th.figure scope="col" { (w.say("problem-line")) } }
                        th scope="col" { (w.say("problem-column")) }
                        th scope="col" { (w.say("problem-value")) }
                        th scope="col" { (w.say("problem-reason")) }
                    }
                }
                tbody {
                    @for problem in problems {
                        tr {
                            @match &problem.place {
                                Some(place) => { th scope="row" { (place) } }
                                None => { th.figure scope="row" { (count(w, problem.line)) } }
                            }
                            td data-label=(w.say("problem-column")) { (problem.column) }
                            td data-label=(w.say("problem-value")) { code { (problem.value) } }
                            td data-label=(w.say("problem-reason")) { (problem.reason) }
                        }
                    }
                }
            }
    }
}

fn changes(w: &Words, changes: &[Change], all: u64) -> Markup {
    let shown = u64::try_from(changes.len()).unwrap_or(u64::MAX);
    let first = [("shown", number(shown).into()), ("all", number(all).into())];
    html! {
        section aria-labelledby="changes" {
            h2 #changes { (w.say("preview-changes")) }
            @if shown < all { p.muted { (w.say_with("preview-changes-first", &first)) } }
            table.ledger {
                thead {
                    tr {
                        th scope="col" { (w.say("change-of")) }
                        th scope="col" { (w.say("change-field")) }
                        th scope="col" { (w.say("change-from")) }
                        th scope="col" { (w.say("change-to")) }
                    }
                }
                tbody {
                    @for change in changes {
                        tr {
                            th scope="row" { (change.of) }
                            td data-label=(w.say("change-field")) { (change.field) }
                            td data-label=(w.say("change-from")) { del { (change.from) } }
                            td data-label=(w.say("change-to")) { ins { (change.to) } }
                        }
                    }
                }
            }
        }
    }
}

fn samples(w: &Words, samples: &[Sample]) -> Markup {
    html! {
        section aria-labelledby="samples" {
            h2 #samples { (w.say("preview-samples")) }
            ul.samples {
                @for sample in samples {
                    li {
                        p {
                            span.muted {
                                @match &sample.place {
                                    Some(row) => (row),
                                    None => (w.say_with("preview-line", &[("line", (&count(w, sample.line)).into())])),
                                }
                            }
                            " " strong { (sample.id) }
                            @if sample.derived { " " span.muted { (w.say("preview-derived")) } }
                        }
                        dl {
                            @for cell in &sample.cells {
                                div { dt { (cell.field) } dd { (cell.value) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn missing_items(w: &Words, missing: &Missing, filled: &Filled) -> Markup {
    html! {
        section.missing aria-labelledby="missing" {
            h2 #missing { (w.say("preview-missing")) }
            p {
                (w.say_with("command-import-missing", &[
                    ("count", (&count(w, missing.count)).into()),
                    ("of", (&count(w, missing.of)).into()),
                ]))
            }
            @for why in &missing.because { p { (why) } }
            @if missing.must_agree { (form::check(w, "agree_missing", "preview-agree", filled)) }
            @else { p.muted { (w.say("preview-missing-few")) } }
        }
    }
}

/// The day an import is complete to, for the page that says it is done.
pub(super) fn complete_to(w: &Words, day: Date) -> Markup {
    html! { p { (w.say("mapping-complete-to")) ": " (figure::date(w, day)) } }
}
