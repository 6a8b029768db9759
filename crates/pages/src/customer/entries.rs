//! What is entered outside a talk: each a small form that stays folded until it is wanted.

use maud::{Markup, html};
use words::Words;

use super::CustomerView;
use crate::form::{self, Choice, Input, Pick, csrf_field, hidden};
use crate::frame::Frame;
use crate::key;
use crate::named::{DisputeEnd, HoldReason, Skill};
use crate::sheet::{self, Hold, Stop};

/// A form that opens from one line of text.
struct Folded<'a> {
    frame: &'a Frame,
    w: &'a Words,
    view: &'a CustomerView,
    /// The last part of its address.
    act: &'a str,
    /// The id of the line's text.
    title: &'a str,
    /// The key that opens it.
    letter: Option<&'a str>,
    /// The id of the button's text.
    button: &'a str,
}

impl Folded<'_> {
    /// `field` is the one whose fault opens the form again.
    fn show(&self, field: &str, fields: &Markup) -> Markup {
        let Self { frame, w, view, act, title, letter, button } = self;
        let error = view.filled.error(field);
        html! {
            details.enter open[error.is_some()] {
                summary data-key=[letter] aria-keyshortcuts=[letter] {
                    (w.say(title))
                    @if let Some(letter) = letter { " " (key::hint(letter)) }
                }
                form method="post" action={ "/customer/" (view.sheet.id) "/" (act) } novalidate {
                    (csrf_field(frame))
                    (hidden("once", &view.once))
                    (fields)
                    p.actions { button { (w.say(button)) } }
                }
            }
        }
    }
}

/// A note alone.
pub(super) fn note(frame: &Frame, w: &Words, view: &CustomerView) -> Markup {
    let (title, button, letter) = ("entry-note", "note-keep", Some("t"));
    Folded { frame, w, view, act: "note", title, letter, button }.show(
        "note",
        &html! {
            (form::area(w, "note", "note-title", &view.filled))
            p.hint { (w.say("note-hint")) }
        },
    )
}

/// What stops contact, each with the way to end it, and the form to stop it.
pub(super) fn holds(frame: &Frame, w: &Words, view: &CustomerView) -> Markup {
    let holds = &view.sheet.holds;
    html! {
        @if holds.is_empty() { p.muted { (w.say("customer-no-holds")) } }
        @else {
            ul.holds {
                @for hold in holds {
                    li {
                        (sheet::hold_said(w, hold))
                        (ending(frame, w, view, hold))
                    }
                }
            }
        }
        (place(frame, w, view))
    }
}

/// How one thing that stops contact is ended.
fn ending(frame: &Frame, w: &Words, view: &CustomerView, hold: &Hold) -> Markup {
    match &hold.stop {
        Stop::Hold(id) => {
            let (title, button, letter) = ("entry-lift", "entry-lift-do", None);
            Folded { frame, w, view, act: "lift", title, letter, button }.show(
                &format!("lift-{id}"),
                &html! { (hidden("lift", id)) p.hint { (w.say("entry-lift-hint")) } },
            )
        }
        Stop::Dispute(id) => {
            let (title, button, letter) = ("entry-settle", "entry-settle-do", None);
            let field = format!("end-{id}");
            let ends = form::choices(w, "dispute-end", DisputeEnd::ALL, DisputeEnd::name);
            Folded { frame, w, view, act: "settle", title, letter, button }.show(
                &field,
                &html! {
                    (hidden("dispute", id))
                    (form::group(w, Pick::One, &field, "entry-settle-how", &ends, &view.filled))
                },
            )
        }
    }
}

fn place(frame: &Frame, w: &Words, view: &CustomerView) -> Markup {
    let (title, button, letter) = ("entry-hold", "entry-hold-do", Some("l"));
    let wrong = if view.filled.error("hold").is_some() { "hold" } else { "hold_until" };
    Folded { frame, w, view, act: "hold", title, letter, button }.show(
        wrong,
        &html! {
            (form::group(w, Pick::One, "hold", "entry-hold-because", &reasons(w), &view.filled))
            (Input::new("hold_until", "entry-hold-until", "date")
                .least(&view.sheet.today.to_string()).hint("entry-hold-until-hint")
                .optional().show(w, &view.filled))
        },
    )
}

/// The reasons for which a customer is left alone.
pub(crate) fn reasons(w: &Words) -> Vec<Choice> {
    form::choices(w, "hold", HoldReason::ALL, HoldReason::name)
}

/// Who should call: anybody, or somebody trained for it.
pub(super) fn route(frame: &Frame, w: &Words, view: &CustomerView) -> Markup {
    let (title, button, letter) = ("entry-route", "entry-route-do", None);
    let skills = form::choices(w, "entry-route", Skill::ALL, Skill::name);
    let filled = form::Filled {
        posted: view
            .skill
            .map(|skill| ("route".to_owned(), skill.name().to_owned()))
            .into_iter()
            .collect(),
        errors: view.filled.errors.clone(),
    };
    let anybody = super::anybody(w, view);
    Folded { frame, w, view, act: "route", title, letter, button }.show(
        "route",
        &form::select(w, "route", "entry-route-to", Some(&anybody), &skills, &filled),
    )
}
