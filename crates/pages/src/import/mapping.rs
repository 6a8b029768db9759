//! What the columns of a file mean: recognised, shown, corrected, kept.

use jiff::civil::Date;
use locale::Language;
use maud::{Markup, html};
use words::Words;

use super::steps;
use crate::form::{self, Choice, Filled, Input, Pick, csrf_field};
use crate::frame::{Frame, Page, Width, document};
use crate::named::ImportKind;

/// A file whose columns are to be confirmed.
#[derive(Clone, Debug)]
pub struct MappingView {
    /// The import's id.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// How it was read: encoding and delimiter, in the reader's language.
    pub read_as: String,
    /// How many rows it has.
    pub rows: u64,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// What a column can mean: the fields an import fills, in the reader's language.
    pub targets: Vec<Choice>,
    /// What only a person can tell, as with days and months that could be either.
    pub questions: Vec<Question>,
    /// The clients an import may be for.
    pub clients: Vec<Choice>,
    /// The ranges of numbers that reach nobody, to stand in where the file has no telephones.
    pub ranges: Vec<Choice>,
    /// The date the file is complete to, unless the person says another.
    pub complete_to: Option<Date>,
    /// The values as recognised or as posted in vain.
    pub filled: Filled,
}

/// One column of the file.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its place, from 0; the form's field is `column.PLACE`.
    pub place: u32,
    /// Its heading as written in the file.
    pub heading: String,
    /// A few of its values.
    pub samples: Vec<String>,
}

/// Something that the file itself does not tell.
#[derive(Clone, Debug)]
pub struct Question {
    /// The form's field is `answer.KEY`.
    pub key: String,
    /// The question, in the reader's language.
    pub text: String,
    /// The answers, in the reader's language.
    pub answers: Vec<Choice>,
}

/// The page on which the columns are confirmed.
#[must_use]
pub fn page_mapping(frame: &Frame, view: &MappingView) -> String {
    let w = Words::of(frame.language);
    let title = w.say_with("mapping-title", &[("file", (&view.file).into())]);
    let read = [
        ("how", (&view.read_as).into()),
        ("rows", i64::try_from(view.rows).unwrap_or(i64::MAX).into()),
    ];
    let body = html! {
        (steps(w, 0))
        h1 { (title) }
        p.muted { (w.say_with("mapping-read-as", &read)) }
        form.mapping method="post" action={ "/import/" (view.id) "/mapping" } {
            (csrf_field(frame))
            (form::error_list(w, &view.filled))
            (what(w, view))
            (questions(&view.questions, &view.filled))
            (columns(w, view))
            (keep(w, view))
            p.actions { button.main { (w.say("mapping-go-on")) } }
        }
        (discard(frame, w, &view.id))
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

/// What the file is, whose, and what holds for all its rows.
fn what(w: &Words, view: &MappingView) -> Markup {
    let filled = &view.filled;
    let kinds = form::choices(w, "mapping-kind", ImportKind::ALL, ImportKind::name);
    let complete = view.complete_to.map(|day| day.to_string()).unwrap_or_default();
    let (column, none) = (w.say("mapping-from-column"), w.say("mapping-fill-phones-none"));
    let languages = Language::ALL.map(|language| Choice {
        value: language.code().to_owned(),
        text: w.say(&format!("language-{}", language.code())),
    });
    html! {
        (form::group(w, Pick::One, "kind", "mapping-kind", &kinds, filled))
        div.row {
            (form::select(w, "client", "desk-column-client", Some(&column), &view.clients, filled))
            (Input::new("client_new", "mapping-client-new", "text").optional().show(w, filled))
        }
        div.row {
            (Input::new("currency", "mapping-currency", "text").hint("mapping-currency-hint")
                .optional().show(w, filled))
            (Input::new("country", "mapping-country", "text").hint("mapping-country-hint")
                .optional().show(w, filled))
            (Input::new("complete_to", "mapping-complete-to", "date").hint("mapping-complete-to-hint")
                .start(&complete).show(w, filled))
        }
        div.row {
            (form::select(w, "language", "target-language", Some(&column), &languages, filled))
            (Input::new("terms_days", "mapping-terms-days", "number").hint("mapping-terms-days-hint")
                .optional().show(w, filled))
            (form::select(w, "fill_phones", "mapping-fill-phones", Some(&none), &view.ranges, filled))
        }
    }
}

fn questions(questions: &[Question], filled: &Filled) -> Markup {
    html! {
        @for question in questions {
            @let name = format!("answer.{}", question.key);
            fieldset.group.question id=(name) .wrong[filled.error(&name).is_some()] {
                legend { (question.text) }
                @if let Some(text) = filled.error(&name) { p.error { (text) } }
                @for answer in &question.answers {
                    label.check {
                        input type="radio" name=(name) value=(answer.value)
                            checked[filled.has(&name, &answer.value)];
                        (answer.text)
                    }
                }
            }
        }
    }
}

fn columns(w: &Words, view: &MappingView) -> Markup {
    html! {
        section aria-labelledby="columns" {
            h2 #columns { (w.say("mapping-columns")) }
            table.ledger.columns {
                thead {
                    tr {
                        th scope="col" { (w.say("mapping-heading")) }
                        th scope="col" { (w.say("mapping-samples")) }
                        th scope="col" { (w.say("mapping-target")) }
                    }
                }
                tbody { @for column in &view.columns { (column_row(w, view, column)) } }
            }
        }
    }
}

fn column_row(w: &Words, view: &MappingView, column: &Column) -> Markup {
    let name = format!("column.{}", column.place);
    let error = view.filled.error(&name);
    html! {
        tr {
            th scope="row" id={ (name) "-heading" } { (column.heading) }
            td.samples data-label=(w.say("mapping-samples")) {
                @for sample in &column.samples { code { (sample) } " " }
            }
            td data-label=(w.say("mapping-target")) .wrong[error.is_some()] {
                select id=(name) name=(name) aria-labelledby={ (name) "-heading" }
                    aria-invalid=[error.map(|_| "true")] {
                    option value="" { (w.say("mapping-leave-out")) }
                    @for target in &view.targets {
                        option value=(target.value) selected[view.filled.has(&name, &target.value)] {
                            (target.text)
                        }
                    }
                }
                @if let Some(text) = error { p.error { (text) } }
            }
        }
    }
}

fn keep(w: &Words, view: &MappingView) -> Markup {
    html! {
        (Input::new("mapping_name", "mapping-name", "text").hint("mapping-name-hint").optional()
            .show(w, &view.filled))
    }
}

/// Giving the import up.
pub(super) fn discard(frame: &Frame, w: &Words, id: &str) -> Markup {
    html! {
        form.discard method="post" action={ "/import/" (id) "/discard" } {
            (csrf_field(frame))
            button.quiet { (w.say("import-discard")) }
        }
    }
}
