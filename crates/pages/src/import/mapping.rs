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
    /// How it was read: program and sheet, or encoding and delimiter, in the reader's language.
    pub read_as: String,
    /// The sheets of a workbook that has several.
    pub sheets: Vec<Choice>,
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
    /// What the file itself tells.
    pub tells: Tells,
    /// The values as recognised or as posted in vain.
    pub filled: Filled,
}

/// What each row of the file tells by a column of its own, so that nothing is to be said of all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tells {
    /// Whose claim it is.
    pub client: bool,
    /// In which currency.
    pub currency: bool,
    /// Of which country, or there is no telephone number that needs one.
    pub country: bool,
    /// In which language the customer is spoken to.
    pub language: bool,
    /// Whether they are a person or a company.
    pub party_kind: bool,
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
    let (filled, tells) = (&view.filled, view.tells);
    let kinds = form::choices(w, "mapping-kind", ImportKind::ALL, ImportKind::name);
    let complete = view.complete_to.map(|day| day.to_string()).unwrap_or_default();
    let blank =
        |told: bool, otherwise: &str| w.say(if told { "mapping-from-column" } else { otherwise });
    let client = blank(tells.client, "mapping-choose");
    let language = blank(tells.language, "mapping-language-of-country");
    let party = blank(tells.party_kind, "mapping-party-by-name");
    let none = w.say("mapping-fill-phones-none");
    let languages = Language::ALL.map(|language| Choice {
        value: language.code().to_owned(),
        text: w.say(&format!("language-{}", language.code())),
    });
    let parties = form::choices(w, "mapping-party", &["person", "company"], std::convert::identity);
    // What no column tells is needed.
    let unless = |told: bool, input: Input<'static>| if told { input.optional() } else { input };
    let currency = Input::new("currency", "mapping-currency", "text").hint("mapping-currency-hint");
    let country = Input::new("country", "mapping-country", "text").hint("mapping-country-hint");
    let sheet = w.say("mapping-sheet-choose");
    html! {
        @if !view.sheets.is_empty() {
            (form::select(w, "sheet", "mapping-sheet", Some(&sheet), &view.sheets, filled))
        }
        (form::group(w, Pick::One, "kind", "mapping-kind", &kinds, filled))
        div.row {
            (form::select(w, "client", "desk-column-client", Some(&client), &view.clients, filled))
            (Input::new("client_new", "mapping-client-new", "text").show(w, filled))
        }
        div.row {
            (unless(tells.currency, currency).show(w, filled))
            (unless(tells.country, country).show(w, filled))
            (Input::new("complete_to", "mapping-complete-to", "date").hint("mapping-complete-to-hint")
                .start(&complete).optional().show(w, filled))
        }
        div.row {
            (form::select(w, "party_kind", "target-party-kind", Some(&party), &parties, filled))
            (form::select(w, "language", "target-language", Some(&language), &languages, filled))
            (Input::new("terms_days", "mapping-terms-days", "number").hint("mapping-terms-days-hint")
                .optional().show(w, filled))
            (form::select(w, "fill_phones", "mapping-fill-phones", Some(&none), &view.ranges, filled))
        }
    }
}

/// Whether this is the first to be mended: the focus goes there.
fn is_first(name: &str, filled: &Filled) -> bool {
    filled.errors.first().is_some_and(|error| error.field == name)
}

/// A group of answers is reached by its first: there the list of errors leads.
fn questions(questions: &[Question], filled: &Filled) -> Markup {
    html! {
        @for question in questions {
            @let name = format!("answer.{}", question.key);
            @let error = filled.error(&name);
            @let said = error.map(|_| format!("{name}-error"));
            fieldset.group.question role="radiogroup" .wrong[error.is_some()]
                aria-invalid=[error.map(|_| "true")] aria-describedby=[said.as_ref()]
            {
                legend { (question.text) }
                @if let Some(text) = error { p.error id={ (name) "-error" } { (text) } }
                @for (nth, answer) in question.answers.iter().enumerate() {
                    label.check {
                        input type="radio" id=[(nth == 0).then_some(&name)] name=(name)
                            value=(answer.value) checked[filled.has(&name, &answer.value)]
                            autofocus[nth == 0 && is_first(&name, filled)]
                            aria-describedby=[said.as_ref()];
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
                    autofocus[is_first(&name, &view.filled)]
                    aria-invalid=[error.map(|_| "true")]
                    aria-describedby=[error.map(|_| format!("{name}-error"))] {
                    option value="" { (w.say("mapping-leave-out")) }
                    @for target in &view.targets {
                        option value=(target.value) selected[view.filled.has(&name, &target.value)] {
                            (target.text)
                        }
                    }
                }
                @if let Some(text) = error { p.error id={ (name) "-error" } { (text) } }
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
