//! The customer's page: the same sheet for anybody found, with all that was.

use jiff::civil::{DateTime, Time};
use maud::{Markup, html};
use words::Words;

use crate::call::{Refusal, refusal_list};
use crate::form::{csrf_field, hidden};
use crate::frame::{Frame, Page, Width, document};
use crate::sheet::{self, Phone, Sheet};
use crate::{figure, key};

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
                (section(w, "notes", "sheet-notes-title", &notes(w, &view.notes)))
                (section(w, "holds", "sheet-holds-title", &holds(w, sheet)))
                (section(w, "phones", "sheet-phones-title", &phones(w, &sheet.phones)))
                (section(w, "looks", "sheet-looked-title", &looks(w, &view.looks)))
            }
        }
    };
    document(frame, &Page::new(&sheet.name, Width::Desk), &body)
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
        ("notes", "sheet-notes-title"),
        ("holds", "sheet-holds-title"),
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

fn holds(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        @if sheet.holds.is_empty() { p.muted { (w.say("customer-no-holds")) } }
        @else { (sheet::holds(w, &sheet.holds)) }
    }
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

fn looks(w: &Words, looks: &[Look]) -> Markup {
    html! {
        ol.looks {
            @for look in looks {
                li { (figure::moment(w, look.at)) " " span.muted { (look.by) } }
            }
        }
    }
}
