//! The pages of an import: what came in, what its columns mean, what it would change, how it goes.

mod mapping;
mod preview;
mod progress;

use jiff::civil::DateTime;
use maud::{Markup, html};
use words::Words;

use crate::figure;
use crate::form::{self, Choice, Filled, csrf_field};
use crate::frame::{Frame, Page, Width, document};
use crate::named::ImportState;
use crate::save::{more, save};

pub use mapping::{Column, MappingView, Question, Tells, page_mapping};
pub use preview::{Change, Missing, PreviewView, Problem, Sample, SampleCell, Tally, page_preview};
pub use progress::{DoneView, ProgressView, import_progress, page_import_done, page_progress};

/// All imports, and the form for the next.
#[derive(Clone, Debug, Default)]
pub struct ImportsView {
    /// The newest first.
    pub imports: Vec<ImportRow>,
    /// How many older ones there are.
    pub more: usize,
    /// The mappings kept by name; the value is the mapping's id.
    pub mappings: Vec<Choice>,
    /// The largest file taken, in megabytes.
    pub most_megabytes: u32,
    /// What was posted in vain.
    pub filled: Filled,
}

/// One import in the list.
#[derive(Clone, Debug)]
pub struct ImportRow {
    /// The import's id.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// When it was uploaded.
    pub at: DateTime,
    /// By whom.
    pub by: String,
    /// Whose items it holds.
    pub client: Option<String>,
    /// Where it stands.
    pub state: ImportState,
    /// Rows read, once it was read.
    pub rows: Option<u64>,
    /// Rows that did not go in.
    pub problems: u64,
}

/// The list of imports with the form to upload a file.
#[must_use]
pub fn page_imports(frame: &Frame, view: &ImportsView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("import-title");
    let body = html! {
        h1 { (title) }
        (upload(frame, w, view))
        section aria-labelledby="imports" {
            h2 #imports { (w.say("imports-title")) }
            @if view.imports.is_empty() { p.muted { (w.say("imports-none")) } }
            @else {
                (list(w, &view.imports))
                (more(w, view.more))
                (save(w, "/import", ""))
            }
        }
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn upload(frame: &Frame, w: &Words, view: &ImportsView) -> Markup {
    let error = view.filled.error("file");
    let described = if error.is_some() { "file-hint file-error" } else { "file-hint" };
    let automatic = w.say("import-mapping-guess");
    html! {
        form.upload method="post" action="/import" enctype="multipart/form-data" {
            (csrf_field(frame))
            (form::error_list(w, &view.filled))
            div.field .wrong[error.is_some()] {
                label for="file" { (w.say("import-file")) }
                p.hint #file-hint {
                    (w.say_with("import-file-hint", &[("size", view.most_megabytes.into())]))
                }
                input #file name="file" type="file" accept=".xlsx,.xlsm,.ods,.csv,.txt,.tsv,text/csv"
                    aria-describedby=[Some(described)] aria-invalid=[error.map(|_| "true")];
                @if let Some(text) = error { p.error #file-error { (text) } }
            }
            @if !view.mappings.is_empty() {
                (form::select(w, "mapping", "import-mapping", Some(&automatic), &view.mappings, &view.filled))
            }
            p.actions { button.main { (w.say("import-upload")) } }
        }
    }
}

fn list(w: &Words, imports: &[ImportRow]) -> Markup {
    html! {
        table.ledger.files {
            thead {
                tr {
                    th scope="col" { (w.say("import-file")) }
                    th.day scope="col" { (w.say("import-at")) }
                    th scope="col" { (w.say("import-by")) }
                    th scope="col" { (w.say("desk-column-client")) }
                    th scope="col" { (w.say("due-state")) }
                    th.figure scope="col" { (w.say("import-rows")) }
                    th.figure scope="col" { (w.say("import-left-out")) }
                }
            }
            tbody { @for import in imports { (list_row(w, import)) } }
        }
    }
}

fn list_row(w: &Words, import: &ImportRow) -> Markup {
    let count = |number: u64| w.number(i64::try_from(number).unwrap_or(i64::MAX));
    html! {
        tr {
            th scope="row" { a href={ "/import/" (import.id) } { (import.file) } }
            td.day data-label=(w.say("import-at")) { (figure::moment(w, import.at)) }
            td data-label=(w.say("import-by")) { (import.by) }
            td data-label=(w.say("desk-column-client")) {
                (import.client.as_deref().unwrap_or_default())
            }
            td data-label=(w.say("due-state")) {
                span.state .(import.state.name()) {
                    (w.say(&format!("import-state-{}", import.state.name())))
                }
            }
            td.figure data-label=(w.say("import-rows")) {
                @match import.rows { Some(rows) => (count(rows)), None => (figure::dash(w)) }
            }
            td.figure data-label=(w.say("import-left-out")) { (count(import.problems)) }
        }
    }
}

/// Where in the import a page is: three steps.
fn steps(w: &Words, now: usize) -> Markup {
    html! {
        ol.steps aria-label=(w.say("import-steps")) {
            @for (index, id) in ["import-step-columns", "import-step-preview", "import-step-write"]
                .into_iter().enumerate()
            {
                li aria-current=[(index == now).then_some("step")] .past[index < now] { (w.say(id)) }
            }
        }
    }
}
