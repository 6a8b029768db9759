//! Fields of forms: a label, the field, what is wrong with it.

mod question;

use locale::Language;
use maud::{Markup, html};
use words::Words;

use crate::Frame;

/// What was posted, given back to the form together with what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// Names and values as posted, in order; a name may be there more than once.
    pub posted: Vec<(String, String)>,
    /// What is to be mended.
    pub errors: Vec<FieldError>,
}

/// What is wrong with one field.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// The field's name; empty when it is about the whole form.
    pub field: String,
    /// The sentence, in the reader's language: what is wrong and how to mend it.
    pub text: String,
}

impl Filled {
    /// The first value posted under `name`.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.posted.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether `name` was posted with `value`.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.posted.iter().any(|(key, given)| key == name && given == value)
    }

    /// What is wrong with the field `name`.
    #[must_use]
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == name).map(|error| error.text.as_str())
    }

    /// Whether the field `name` is the first one to be mended: the focus goes there.
    pub(crate) fn starts_at(&self, name: &str) -> bool {
        self.errors.first().is_some_and(|error| error.field == name)
    }
}

/// One entry of a list to choose from, its text already in the reader's language.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub text: String,
}

/// The hidden field without which no form is taken.
pub(crate) fn csrf_field(frame: &Frame) -> Markup {
    hidden("csrf", &frame.csrf)
}

pub(crate) fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// All that is wrong, above the form: each with its question and a link to its field. The focus
/// goes to the first of the fields, or here when the error is about the whole form.
pub(crate) fn error_list(w: &Words, filled: &Filled) -> Markup {
    html! {
        @if !filled.errors.is_empty() {
            div.errors role="alert" tabindex="-1" autofocus[filled.starts_at("")] {
                p { strong { (w.say_with("form-errors", &[("count", filled.errors.len().into())])) } }
                ul {
                    @for error in &filled.errors {
                        li {
                            @if error.field.is_empty() { (error.text) }
                            @else { a href={ "#" (error.field) } { (named(w, error)) } }
                        }
                    }
                }
            }
        }
    }
}

/// The error with the question it is about.
fn named(w: &Words, error: &FieldError) -> String {
    let Some(question) = question::asked_by(&error.field).map(|id| w.say(id)) else {
        return error.text.clone();
    };
    let mark = if question.ends_with('?') { "" } else { ":" };
    format!("{question}{mark} {}", error.text)
}

/// A one-line field and how it is to be filled in.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    pub(crate) name: &'a str,
    /// The id of the label's text.
    pub(crate) label: &'a str,
    pub(crate) kind: &'a str,
    /// The id of a text that says how to fill it in.
    pub(crate) hint: Option<&'a str>,
    pub(crate) autocomplete: Option<&'a str>,
    pub(crate) inputmode: Option<&'a str>,
    /// What stands in it before anybody typed.
    pub(crate) start: Option<&'a str>,
    pub(crate) optional: bool,
    /// The least that may be chosen.
    pub(crate) least: Option<&'a str>,
    /// It is the first thing a person does on the page.
    pub(crate) focused: bool,
}

impl<'a> Input<'a> {
    pub(crate) fn new(name: &'a str, label: &'a str, kind: &'a str) -> Self {
        Self {
            name,
            label,
            kind,
            hint: None,
            autocomplete: None,
            inputmode: None,
            start: None,
            optional: false,
            least: None,
            focused: false,
        }
    }

    pub(crate) fn hint(self, id: &'a str) -> Self {
        Self { hint: Some(id), ..self }
    }

    pub(crate) fn autocomplete(self, what: &'a str) -> Self {
        Self { autocomplete: Some(what), ..self }
    }

    pub(crate) fn decimal(self) -> Self {
        Self { inputmode: Some("decimal"), ..self }
    }

    pub(crate) fn start(self, value: &'a str) -> Self {
        Self { start: Some(value), ..self }
    }

    pub(crate) fn least(self, value: &'a str) -> Self {
        Self { least: Some(value), ..self }
    }

    pub(crate) fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// The field with its label, hint and error.
    pub(crate) fn show(self, w: &Words, filled: &Filled) -> Markup {
        let error = filled.error(self.name);
        let described = described_by(self.name, self.hint.is_some(), error.is_some());
        // What was typed comes back, but never a password.
        let value =
            if self.kind == "password" { None } else { filled.value(self.name).or(self.start) };
        html! {
            div.field .wrong[error.is_some()] {
                (label(w, self.name, self.label, self.optional))
                input id=(self.name) name=(self.name) type=(self.kind) value=[value]
                    autocomplete=(self.autocomplete.unwrap_or("off"))
                    inputmode=[self.inputmode] min=[self.least]
                    autofocus[self.focused || filled.starts_at(self.name)]
                    aria-describedby=[described]
                    aria-invalid=[error.map(|_| "true")];
                @if let Some(text) = error { (error_line(self.name, text)) }
                @if let Some(id) = self.hint {
                    p.hint id={ (self.name) "-hint" } { (w.say(id)) }
                }
            }
        }
    }
}

fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (true, true) => Some(format!("{name}-hint {name}-error")),
        (true, false) => Some(format!("{name}-hint")),
        (false, true) => Some(format!("{name}-error")),
        (false, false) => None,
    }
}

fn label(w: &Words, name: &str, id: &str, optional: bool) -> Markup {
    html! {
        label for=(name) {
            (w.say(id))
            @if optional { " " span.muted { (w.say("form-optional")) } }
        }
    }
}

fn error_line(name: &str, text: &str) -> Markup {
    html! { p.error id={ (name) "-error" } { (text) } }
}

/// A field of several lines.
pub(crate) fn area(w: &Words, name: &str, label_id: &str, filled: &Filled) -> Markup {
    let error = filled.error(name);
    html! {
        div.field .wrong[error.is_some()] {
            (label(w, name, label_id, false))
            textarea id=(name) name=(name) rows="3" autofocus[filled.starts_at(name)]
                aria-invalid=[error.map(|_| "true")]
                aria-describedby=[described_by(name, false, error.is_some())] {
                (filled.value(name).unwrap_or_default())
            }
            @if let Some(text) = error { (error_line(name, text)) }
        }
    }
}

/// A list to choose one from. `blank` is the text of the empty choice, if there is one.
pub(crate) fn select(
    w: &Words,
    name: &str,
    label_id: &str,
    blank: Option<&str>,
    choices: &[Choice],
    filled: &Filled,
) -> Markup {
    let error = filled.error(name);
    html! {
        div.field .wrong[error.is_some()] {
            (label(w, name, label_id, false))
            select id=(name) name=(name) autofocus[filled.starts_at(name)]
                aria-invalid=[error.map(|_| "true")]
                aria-describedby=[described_by(name, false, error.is_some())] {
                @if let Some(text) = blank { option value="" { (text) } }
                @for choice in choices {
                    option value=(choice.value) selected[filled.has(name, &choice.value)] {
                        (choice.text)
                    }
                }
            }
            @if let Some(text) = error { (error_line(name, text)) }
        }
    }
}

/// A group of radio buttons or check boxes of one name. The first of them has the name as its id,
/// so that a link to the group leads to where it is answered.
pub(crate) fn group(
    w: &Words,
    kind: Pick,
    name: &str,
    legend_id: &str,
    choices: &[Choice],
    filled: &Filled,
) -> Markup {
    let error = filled.error(name);
    let (one, kind) = (kind == Pick::One, kind.kind());
    let is_wrong = error.map(|_| "true");
    html! {
        fieldset.group .wrong[error.is_some()] role=[one.then_some("radiogroup")]
            aria-invalid=[is_wrong.filter(|_| one)]
            aria-describedby=[described_by(name, false, error.is_some())] {
            legend { (w.say(legend_id)) }
            @if let Some(text) = error { (error_line(name, text)) }
            @for (index, choice) in choices.iter().enumerate() {
                label.check {
                    input id=[(index == 0).then_some(name)] type=(kind) name=(name)
                        value=(choice.value) checked[filled.has(name, &choice.value)]
                        autofocus[index == 0 && filled.starts_at(name)]
                        aria-invalid=[is_wrong.filter(|_| !one)];
                    (choice.text)
                }
            }
            // Where there is nothing to choose, the error is still found.
            @if choices.is_empty() { p id=(name) tabindex="-1" { (w.say("common-nothing")) } }
        }
    }
}

/// How many of a group may be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pick {
    One,
    Any,
}

impl Pick {
    fn kind(self) -> &'static str {
        match self {
            Self::One => "radio",
            Self::Any => "checkbox",
        }
    }
}

/// One box to tick.
pub(crate) fn check(w: &Words, name: &str, label_id: &str, filled: &Filled) -> Markup {
    let error = filled.error(name);
    html! {
        div.field .wrong[error.is_some()] {
            label.check {
                input id=(name) type="checkbox" name=(name) value="yes"
                    checked[filled.has(name, "yes")] autofocus[filled.starts_at(name)]
                    aria-invalid=[error.map(|_| "true")]
                    aria-describedby=[described_by(name, false, error.is_some())];
                (w.say(label_id))
            }
            @if let Some(text) = error { (error_line(name, text)) }
        }
    }
}

/// Choices of a closed list: the texts are `prefix-name`.
pub(crate) fn choices<T: Copy>(
    w: &Words,
    prefix: &str,
    all: &[T],
    name: impl Fn(T) -> &'static str,
) -> Vec<Choice> {
    all.iter()
        .map(|one| Choice {
            value: name(*one).to_owned(),
            text: w.say(&format!("{prefix}-{}", name(*one))),
        })
        .collect()
}

/// Languages by their own names.
pub(crate) fn language_choices(languages: &[Language]) -> Vec<Choice> {
    languages
        .iter()
        .map(|one| Choice { value: one.code().to_owned(), text: one.own_name().to_owned() })
        .collect()
}

/// The choice of the screen's language.
pub(crate) fn language_select(w: &Words, languages: &[Language], chosen: Language) -> Markup {
    html! {
        label for="page-language" { (w.say("me-language")) }
        select #page-language name="language" {
            @for one in languages {
                option value=(one.code()) lang=(one.code()) selected[*one == chosen] {
                    (one.own_name())
                }
            }
        }
    }
}
