//! The customer's page: the same sheet for anybody found, with all that was, and a place to enter
//! what was learnt outside a talk.

mod documents;
mod entries;

pub(crate) use entries::reasons;

use jiff::civil::{DateTime, Time};
use maud::{Markup, html};
use words::Words;

use crate::call::{Refusal, refusal_list};
use crate::figure;
use crate::form::{self, Filled, csrf_field, hidden};
use crate::frame::{Frame, Page, Width, document};
use crate::key::{self, Key};
use crate::named::{PartyKind, Skill};
use crate::sheet::{self, Phone, Sheet};

/// A customer, seen without being called.
#[derive(Clone, Debug)]
pub struct CustomerView {
    /// The facts.
    pub sheet: Sheet,
    /// What may not be done now, the worst first.
    pub refusals: Vec<Refusal>,
    /// Who has the customer in hand.
    pub in_hand: InHand,
    /// Notes, the newest first.
    pub notes: Vec<Note>,
    /// Who looked at this file lately, the newest first.
    pub looks: Vec<Look>,
    /// There are older ones.
    pub looks_more: bool,
    /// What the next caller must be trained for, where that was chosen.
    pub skill: Option<Skill>,
    /// Whether the reader may make this file one with another of the same person.
    pub may_merge: bool,
    /// Makes a second press of a button harmless; goes into the forms as `once`.
    pub once: String,
    /// What was posted in vain, with what is wrong.
    pub filled: Filled,
}

/// Who has a customer in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InHand {
    /// Nobody: this caller may take them.
    Free,
    /// This caller.
    Mine,
    /// Another caller, until the given hour.
    Other {
        /// Their name.
        name: String,
        /// When the lease ends by itself.
        until: Time,
    },
}

/// One note.
#[derive(Clone, Debug)]
pub struct Note {
    /// When.
    pub at: DateTime,
    /// By whom.
    pub by: String,
    /// What.
    pub text: String,
}

/// One look at the file.
#[derive(Clone, Debug)]
pub struct Look {
    /// When.
    pub at: DateTime,
    /// By whom.
    pub by: String,
}

/// The whole file of one customer.
#[must_use]
pub fn page_customer(frame: &Frame, view: &CustomerView) -> String {
    let w = Words::of(frame.language);
    let sheet = &view.sheet;
    let body = html! {
        div.customer {
            div.ahead {
                (sheet::head(w, sheet))
                (sheet::totals(w, sheet))
                (actions(frame, w, view))
                (form::error_list(w, &view.filled))
            }
            (contents(w))
            div.facts {
                (sheet::needs(w, &sheet.needs))
                @if !view.refusals.is_empty() {
                    (section(w, "not-now", "before-refusals",
                        &refusal_list(w, &view.refusals, Some(sheet.today))))
                }
                (sheet::due_table(w, sheet))
                (sheet::later_table(w, sheet))
                @if let Some(habit) = &sheet.habit { (sheet::habit(w, habit)) }
                (section(w, "promises", "promises-title", &sheet::promises(w, &sheet.promises)))
                (section(w, "payments", "payments-title", &sheet::payments(w, &sheet.payments)))
            }
            div.side {
                (section(w, "talks", "call-earlier", &sheet::talks(w, &sheet.talks)))
                (section(w, "documents", "document-title", &documents::documents(frame, w, view)))
                (section(w, "notes", "sheet-notes-title", &html! {
                    (notes(w, &view.notes))
                    (entries::note(frame, w, view))
                }))
                (section(w, "holds", "sheet-holds-title", &entries::holds(frame, w, view)))
                (section(w, "caller", "entry-route-title", &html! {
                    p { (who_calls(w, view)) }
                    (entries::route(frame, w, view))
                }))
                (section(w, "phones", "sheet-phones-title", &phones(w, &sheet.phones)))
                p { a href={ "/customer/" (sheet.id) "/timeline" } { (w.say("timeline-link")) } }
                (section(w, "looks", "sheet-looked-title", &looks(w, view)))
                @if view.may_merge {
                    p { a href={ "/customer/" (sheet.id) "/merge" } { (w.say("merge-link")) } }
                }
            }
        }
    };
    document(frame, &Page::new(&sheet.name, Width::Desk).keys(keys(w, view)), &body)
}

fn keys(w: &Words, view: &CustomerView) -> Vec<Key> {
    let mut keys = Vec::new();
    match &view.in_hand {
        InHand::Free => keys.push(("c", w.say("customer-take"))),
        InHand::Mine => keys.push(("c", w.say("customer-mine"))),
        InHand::Other { .. } => {}
    }
    keys.push(("t", w.say("entry-note")));
    keys.push(("l", w.say("entry-hold")));
    keys.push(("a", w.say("document-attach")));
    if view.sheet.first_copy().is_some() {
        keys.push(("i", w.say("keys-copy")));
    }
    keys
}

fn actions(frame: &Frame, w: &Words, view: &CustomerView) -> Markup {
    let id = &view.sheet.id;
    html! {
        div.actions {
            @match &view.in_hand {
                InHand::Free => {
                    form method="post" action={ "/customer/" (id) "/take" } {
                        (csrf_field(frame))
                        (hidden("version", &view.sheet.version.to_string()))
                        button.main data-key="c" aria-keyshortcuts="c" {
                            (w.say("customer-take")) " " (key::hint("c"))
                        }
                    }
                },
                InHand::Mine => {
                    a.button.main href="/next" data-key="c" aria-keyshortcuts="c" {
                        (w.say("customer-mine")) " " (key::hint("c"))
                    }
                },
                InHand::Other { name, until } => {
                    p.muted {
                        (w.say_with("customer-with",
                            &[("name", name.into()), ("time", (&w.time(*until)).into())]))
                    }
                },
            }
            a.button href={ "/customer/" (id) "/talk/in" } { (w.say("before-call-in")) }
            a.button href={ "/customer/" (id) "/talk/outside" } { (w.say("before-outside")) }
        }
    }
}

/// The entries of the page, as links to its sections.
fn contents(w: &Words) -> Markup {
    let entries = [
        ("due", "invoices-due"),
        ("promises", "promises-title"),
        ("payments", "payments-title"),
        ("talks", "call-earlier"),
        ("documents", "document-title"),
        ("notes", "sheet-notes-title"),
        ("holds", "sheet-holds-title"),
        ("caller", "entry-route-title"),
        ("phones", "sheet-phones-title"),
        ("looks", "sheet-looked-title"),
    ];
    html! {
        nav.contents aria-label=(w.say("customer-contents")) {
            ul { @for (anchor, id) in entries { li { a href={ "#" (anchor) } { (w.say(id)) } } } }
        }
    }
}

fn section(w: &Words, anchor: &str, title: &str, body: &Markup) -> Markup {
    html! {
        section aria-labelledby=(anchor) { h2 id=(anchor) { (w.say(title)) } (body) }
    }
}

fn notes(w: &Words, notes: &[Note]) -> Markup {
    html! {
        @if notes.is_empty() { p.muted { (w.say("sheet-notes-none")) } }
        @else {
            ol.talks {
                @for note in notes {
                    li {
                        p.when { (figure::moment(w, note.at)) " " span.muted { (note.by) } }
                        p.note dir="auto" { (note.text) }
                    }
                }
            }
        }
    }
}

/// Who is given this customer by the queue.
fn who_calls(w: &Words, view: &CustomerView) -> String {
    match view.skill {
        Some(skill) => w.say(&format!("entry-route-{}", skill.name())),
        None => anybody(w, view),
    }
}

/// Who is given them where nobody chose.
fn anybody(w: &Words, view: &CustomerView) -> String {
    w.say(match view.sheet.kind {
        Some(PartyKind::Company) => "entry-route-business",
        Some(PartyKind::Person) | None => "entry-route-anybody",
    })
}

fn phones(w: &Words, phones: &[Phone]) -> Markup {
    html! {
        @if phones.is_empty() { p.muted { (w.say("sheet-phones-none")) } }
        @else {
            ul.phones {
                @for phone in phones {
                    li {
                        span.masked { (phone.masked) } " "
                        span.muted {
                            @if let Some(whose) = &phone.whose { (whose) ", " }
                            (w.say(&format!("phone-{}", phone.state.name())))
                        }
                    }
                }
            }
            p.hint { (w.say("sheet-phone-hidden")) }
        }
    }
}

fn looks(w: &Words, view: &CustomerView) -> Markup {
    html! {
        ol.looks {
            @for look in &view.looks {
                li { (figure::moment(w, look.at)) " " span.muted { (look.by) } }
            }
        }
        @if view.looks_more { p.muted { (w.say("sheet-looked-more")) } }
    }
}
