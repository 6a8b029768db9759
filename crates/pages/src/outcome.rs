//! The form of what came of a talk: one question, and the fields of its answer.

mod fields;
mod picks;

pub use fields::FURTHER_PARTS;

use jiff::civil::{Date, DateTime, Time};
use locale::Language;
use maud::{Markup, html};
use money::Currency;
use words::Words;

use crate::customer::reasons;
use crate::form::{self, Choice, Filled, csrf_field, hidden};
use crate::frame::Frame;
use crate::guide::{self, Guide};
use crate::key;
use crate::named::{Channel, Closing, Direction, NotRepeated, Outcome};
use crate::sheet::Sheet;

/// A talk that goes on, or waits for its outcome.
#[derive(Clone, Debug)]
pub struct Talking {
    /// How it came to be.
    pub kind: Direction,
    /// The number in full and its own link: only for a call out whose permit is spent.
    pub number: Option<FullNumber>,
    /// When it began, at the desk.
    pub since: Option<DateTime>,
    /// Who began it, when that is not the reader.
    pub by: Option<String>,
    /// It was left without an outcome: "what happened?"
    pub left_open: bool,
    /// The id of the intended contact, for a call out; goes into the form as `contact`.
    pub contact: Option<String>,
    /// Makes a second press of the button harmless; goes into the form as `once`.
    pub once: String,
    /// The currencies of this customer's debts; amounts are in the first unless chosen.
    pub currencies: Vec<Currency>,
    /// The clients of this customer's debts; asked for only where there are several.
    pub clients: Vec<Choice>,
    /// The hour now, at the desk; starts the fields of a contact outside.
    pub now: Time,
    /// What was posted in vain, with what is wrong.
    pub filled: Filled,
    /// The read-back of what was posted, already composed.
    pub read_back: Option<String>,
    /// What may be said, and what is noted beside.
    pub guide: Guide,
}

/// A telephone number that may now be seen and dialled.
#[derive(Clone, Debug)]
pub struct FullNumber {
    /// As it is read: `+371 29 123 234`.
    pub shown: String,
    /// As it is dialled (E.164): `+37129123234`.
    pub dialled: String,
}

/// What the fields need to know of the page.
pub(crate) struct Asked<'a> {
    pub(crate) w: &'a Words,
    pub(crate) sheet: &'a Sheet,
    pub(crate) talking: &'a Talking,
}

impl Asked<'_> {
    pub(crate) fn filled(&self) -> &Filled {
        &self.talking.filled
    }

    /// What is due in the currency that amounts are in unless another is chosen.
    fn due(&self) -> Option<String> {
        let currency = self.talking.currencies.first()?;
        let due = self.sheet.due.iter().find(|sum| sum.currency == *currency)?;
        Some(picks::typed(self.w, *due))
    }

    fn today(&self) -> Date {
        self.sheet.today
    }
}

/// The talk's column: the number, the note, then the form.
pub(crate) fn talk(
    frame: &Frame,
    w: &Words,
    sheet: &Sheet,
    talking: &Talking,
    note: &Markup,
) -> Markup {
    let asked = Asked { w, sheet, talking };
    html! {
        section.talking aria-labelledby="talk" {
            (opening(w, sheet, talking))
            // The desk itself says what is wrong: a browser would stumble over fields that are folded.
            form.outcome #talk-form method="post" action={ "/customer/" (sheet.id) "/outcome" } novalidate
                data-read-back={ "/customer/" (sheet.id) "/read-back" } {
                (csrf_field(frame))
                (hidden("version", &sheet.version.to_string()))
                (hidden("talk", talking.kind.name()))
                (hidden("once", &talking.once))
                @if let Some(contact) = &talking.contact { (hidden("contact", contact)) }
                // The form's own button: Enter in a field must not press that of a complaint.
                button.hidden tabindex="-1" aria-hidden="true" {}
                (form::error_list(w, &talking.filled))
                (guide::guide(&asked))
                (note)
                @if talking.kind == Direction::Outside { (outside(&asked)) }
                (closings(&asked))
                (outcomes(&asked))
                @for outcome in Outcome::ALL { (fields::of(&asked, *outcome)) }
                (fields::client(&asked))
                (hold(&asked))
                (read_back(&asked))
                p.actions {
                    button.main { (w.say("outcome-save")) " " (key::hint("Ctrl ↵")) }
                }
            }
        }
    }
}

fn opening(w: &Words, sheet: &Sheet, talking: &Talking) -> Markup {
    let title = if talking.left_open {
        w.say("talk-what-happened")
    } else {
        w.say(&format!("talk-{}", talking.kind.name()))
    };
    html! {
        h2 #talk { (title) }
        @if let Some(number) = &talking.number {
            p.dialled {
                a href={ "tel:" (number.dialled) } { (number.shown) } " "
                button.quiet.scripted type="button" data-copy=(number.dialled)
                    data-done=(w.say("talk-copied")) { (w.say("talk-copy")) }
            }
        }
        @if let Some(since) = talking.since {
            @let at = if since.date() == sheet.today { w.time(since.time()) } else { w.moment(since) };
            @match &talking.by {
                Some(name) => {
                    p { (w.say_with("talk-of-other", &[("name", name.into()), ("at", (&at).into())])) }
                },
                None => p.muted { (w.say_with("talk-since", &[("at", (&at).into())])) },
            }
        }
        @if talking.kind == Direction::Outside { p.muted { (w.say("talk-outside-hint")) } }
        @if talking.kind == Direction::Out { p.muted { (w.say("talk-who-first")) } }
    }
}

/// When and how a contact outside the desk was made.
fn outside(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    let (day, hour) = (asked.today().to_string(), asked.talking.now.strftime("%H:%M").to_string());
    let channels = form::choices(w, "channel", Channel::ALL, Channel::name);
    html! {
        fieldset.outside {
            legend { (w.say("outside-title")) }
            div.row {
                (form::Input::new("at_date", "outside-date", "date").start(&day).show(w, filled))
                (form::Input::new("at_time", "outside-time", "time").start(&hour).show(w, filled))
                (form::select(w, "channel", "outside-channel", None, &channels, filled))
            }
        }
    }
}

/// What a talk may come to, by two keys from anywhere in it: each button fills the form as far as it
/// can and goes to what is left to ask.
fn closings(asked: &Asked<'_>) -> Markup {
    let w = asked.w;
    let here =
        |closing: Closing| format!("/customer/{}/closing#{}", asked.sheet.id, first(closing));
    html! {
        details.closings {
            summary data-key="c" aria-keyshortcuts="c" {
                (w.say("closings-title")) " " (key::hint("c"))
            }
            p.quick role="group" aria-label=(w.say("closings-title")) {
                @for closing in Closing::ALL {
                    button.quiet name="close" value=(closing.name()) formaction=(here(*closing))
                        formnovalidate data-key=(key::of_closing(*closing)) {
                        (w.say(&format!("closing-{}", closing.name()))) " "
                        (key::hint(key::of_closing(*closing)))
                    }
                }
            }
        }
    }
}

/// The field that a closing asks for first.
fn first(closing: Closing) -> &'static str {
    match closing {
        Closing::FullToday => "promise_method",
        Closing::PayDay => "promise_pay_day",
        Closing::Parts => "part_amount",
        Closing::CallBack
        | Closing::TheyCall
        | Closing::Meeting
        | Closing::VideoCall
        | Closing::NoSolution => "back_on",
        Closing::Documents => "back_document",
    }
}

/// The one question. Two groups: people talked, or they did not.
fn outcomes(asked: &Asked<'_>) -> Markup {
    let error = asked.filled().error("outcome");
    let groups = [("outcomes-talk", 0..7), ("outcomes-no-talk", 7..12)];
    html! {
        fieldset.outcomes .wrong[error.is_some()] role="radiogroup"
            aria-invalid=[error.map(|_| "true")]
            aria-describedby=[error.map(|_| "outcome-error")] {
            legend { (asked.w.say("outcome-question")) }
            @if let Some(text) = error { p.error #outcome-error { (text) } }
            @for (group, range) in groups {
                div.picks role="group" aria-label=(asked.w.say(group)) {
                    @for index in range { (pick(asked, index)) }
                }
            }
        }
    }
}

fn pick(asked: &Asked<'_>, index: usize) -> Markup {
    let outcome = Outcome::ALL[index];
    let letter = key::of_outcome(index);
    html! {
        label.pick {
            // A link to what is wrong leads to the first of them.
            input id=[(index == 0).then_some("outcome")] type="radio" name="outcome"
                value=(outcome.name()) data-key=(letter)
                autofocus[index == 0 && asked.filled().starts_at("outcome")]
                aria-keyshortcuts=(letter) checked[asked.filled().has("outcome", outcome.name())];
            span { (asked.w.say(&format!("outcome-{}", outcome.name()))) }
            (key::hint(letter))
        }
    }
}

/// They are to be left alone from now on: folded, for it is rare.
fn hold(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    let fields = ["hold", "hold_until"];
    let today = asked.today().to_string();
    let open =
        fields.iter().any(|field| filled.value(field).is_some_and(|value| !value.is_empty()));
    html! {
        div data-of="paid promise part-payment call-back dispute refusal talk wrong-person hung-up" {
            details.enter open[open] {
                summary data-key="l" aria-keyshortcuts="l" {
                    (w.say("entry-hold")) " " (key::hint("l"))
                }
                div.row {
                    (form::select(w, "hold", "entry-hold-because", Some(&w.say("entry-hold-not")),
                        &reasons(w), filled))
                    (form::Input::new("hold_until", "entry-hold-until", "date").least(&today)
                        .hint("entry-hold-until-hint").optional().show(w, filled))
                }
            }
        }
    }
}

/// Who does what by when, to be read to the customer.
fn read_back(asked: &Asked<'_>) -> Markup {
    let w = asked.w;
    html! {
        fieldset.read-back data-of="paid promise part-payment call-back dispute refusal talk" {
            legend { (w.say("read-back-title")) }
            p.said #read-back role="status" {
                (read_back_text(w.language(), asked.talking.read_back.as_deref()))
            }
            (read_back_given(asked))
            (form::select(w, "read_back_not", "read-back-not", Some(&w.say("read-back-not-none")),
                &form::choices(w, "not-repeated", NotRepeated::ALL, NotRepeated::name),
                asked.filled()))
        }
    }
}

/// The box that says it was read to them.
fn read_back_given(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    let error = filled.error("read_back");
    html! {
        div.field .wrong[error.is_some()] {
            label.check {
                input #read_back type="checkbox" name="read_back" value="yes" data-key="r"
                    aria-keyshortcuts="r" checked[filled.has("read_back", "yes")]
                    autofocus[filled.starts_at("read_back")]
                    aria-invalid=[error.map(|_| "true")]
                    aria-describedby=[error.map(|_| "read_back-error")];
                span { (w.say("read-back-done")) } " " (key::hint("r"))
            }
            @if let Some(text) = error { p.error #read_back-error { (text) } }
        }
    }
}

/// The read-back alone, as text: fetched again while the form is filled in.
///
/// The sentence is composed elsewhere, in the customer's language; without one, a hint stands in.
#[must_use]
pub fn read_back_text(language: Language, composed: Option<&str>) -> String {
    composed.map_or_else(|| Words::of(language).say("read-back-empty"), ToOwned::to_owned)
}
