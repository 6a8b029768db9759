//! How an import goes, and how it went.

use jiff::civil::Date;
use maud::{Markup, html};
use words::Words;

use super::preview::{self, Tally};
use super::steps;
use crate::form::csrf_field;
use crate::frame::{Frame, Page, Width, document};

/// An import that is being looked at or written.
#[derive(Clone, Debug)]
pub struct ProgressView {
    /// The import's id.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// It is only looked at: nothing is written yet.
    pub looking: bool,
    /// Rows gone through.
    pub done: u64,
    /// Rows in all.
    pub of: u64,
}

/// An import that is written, or could not be.
#[derive(Clone, Debug)]
pub struct DoneView {
    /// The import's id.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// What was done.
    pub tallies: Vec<Tally>,
    /// Items that the file no longer lists, taken as no longer open.
    pub withdrawn: u64,
    /// Rows that could not be read.
    pub problem_rows: u64,
    /// Rows that could be read and do not fit.
    pub misfit_rows: u64,
    /// Payments for which no invoice was found.
    pub unmatched_rows: u64,
    /// Whether they are kept as a file to mend.
    pub can_mend: bool,
    /// The day it is complete to.
    pub complete_to: Option<Date>,
    /// What a person should look at, in the reader's language.
    pub notes: Vec<String>,
    /// Why it stopped, in the reader's language; none when all went well.
    pub stopped: Option<String>,
}

/// The page that is looked at while an import is read or written. It loads itself again.
#[must_use]
pub fn page_progress(frame: &Frame, view: &ProgressView) -> String {
    let w = Words::of(frame.language);
    let (id, step) =
        if view.looking { ("progress-looking-title", 1) } else { ("progress-title", 2) };
    let title = w.say_with(id, &[("file", (&view.file).into())]);
    let body = html! {
        (steps(w, step))
        h1 { (title) }
        div #progress data-progress={ "/import/" (view.id) "/progress" } { (bar(w, view)) }
        p.muted { (w.say("progress-hint")) }
        form.discard method="post" action={ "/import/" (view.id) "/discard" } {
            (csrf_field(frame))
            button.quiet { (w.say("progress-stop")) }
        }
    };
    let page = Page { reload_secs: Some(2), ..Page::new(&title, Width::Narrow) };
    document(frame, &page, &body)
}

/// The bar alone, fetched again and again while the page is open.
#[must_use]
pub fn import_progress(frame: &Frame, view: &ProgressView) -> String {
    bar(Words::of(frame.language), view).into_string()
}

fn bar(w: &Words, view: &ProgressView) -> Markup {
    let said = |number: u64| w.number(i64::try_from(number).unwrap_or(i64::MAX));
    let text = w.say_with(
        "progress-is",
        &[("done", (&said(view.done)).into()), ("of", (&said(view.of)).into())],
    );
    html! {
        label for="bar" { (text) }
        progress #bar value=(view.done) max=(view.of.max(1)) {}
    }
}

/// The page that says how an import went.
#[must_use]
pub fn page_import_done(frame: &Frame, view: &DoneView) -> String {
    let w = Words::of(frame.language);
    let id = if view.stopped.is_some() { "import-stopped-title" } else { "import-done-title" };
    let title = w.say_with(id, &[("file", (&view.file).into())]);
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let rows = [view.problem_rows, view.misfit_rows, view.unmatched_rows];
    let body = html! {
        h1 { (title) }
        @if let Some(why) = &view.stopped {
            p.lead { (why) }
            p { (w.say("import-stopped-hint")) }
        }
        (preview::tallies(w, "import-done-changed", &view.tallies))
        (preview::notes(&view.notes))
        @if 0 < view.withdrawn {
            p { (w.say_with("import-done-missing", &[("count", count(view.withdrawn).into())])) }
        }
        @if 0 < rows.iter().sum::<u64>() {
            p {
                (preview::left_out(w, rows)) ". "
                @if view.can_mend {
                    a href={ "/import/" (view.id) "/mend.csv" } download { (w.say("preview-mend")) }
                }
            }
        }
        @if let Some(day) = view.complete_to { (preview::complete_to(w, day)) }
        p.actions {
            a.button.main href="/next" { (w.say("nav-next")) }
            a.button href="/import" { (w.say("imports-title")) }
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}
