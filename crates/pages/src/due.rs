//! What is due: promises by their day and calls back by their hour.

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};
use money::Money;
use words::Words;

use crate::frame::{Frame, Page, Width, document};
use crate::named::{PromiseState, Whose};
use crate::{figure, sheet};

/// What is due on a day.
#[derive(Clone, Debug)]
pub struct DueView {
    /// The day.
    pub day: Date,
    /// The day at the desk.
    pub today: Date,
    /// The caller's own or the team's.
    pub whose: Whose,
    /// Calls back of the day, by hour; late ones first.
    pub call_backs: Vec<DueCallBack>,
    /// Promises whose day is this one.
    pub promises: Vec<DuePromise>,
    /// Promises whose day has passed: not yet covered by the bank's entries, or broken.
    pub passed: Vec<DuePromise>,
}

/// A call back that is due.
#[derive(Clone, Debug)]
pub struct DueCallBack {
    /// When, at the desk.
    pub at: DateTime,
    /// Its hour has passed.
    pub late: bool,
    /// The file's id.
    pub customer: String,
    /// The customer's name.
    pub name: String,
    /// Who promised to call; none once it fell to the team.
    pub tied_to: Option<String>,
    /// What about, in the caller's own words.
    pub about: Option<String>,
}

/// A promise that is due.
#[derive(Clone, Debug)]
pub struct DuePromise {
    /// The promised day.
    pub due: Date,
    /// The file's id.
    pub customer: String,
    /// The customer's name.
    pub name: String,
    /// How much.
    pub amount: Money,
    /// What came so far.
    pub paid: Option<Money>,
    /// Where it stands.
    pub state: PromiseState,
    /// Who took it.
    pub by: String,
}

/// What is due on one day.
#[must_use]
pub fn page_due(frame: &Frame, view: &DueView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("due-title");
    let body = html! {
        header.beside {
            h1 { (title) ", " (figure::date(w, view.day)) }
            (days(w, view))
            (whose(w, view))
        }
        section aria-labelledby="call-backs" {
            h2 #call-backs { (w.say("due-call-backs")) }
            (call_backs(w, view))
        }
        section aria-labelledby="promises" {
            h2 #promises { (w.say("due-promises")) }
            (promises(w, &view.promises, "due-promises-none"))
        }
        section aria-labelledby="passed" {
            h2 #passed { (w.say("due-passed")) }
            p.muted { (w.say("promise-awaiting-bank-hint")) }
            (promises(w, &view.passed, "due-passed-none"))
        }
        p {
            a href={ "/due.csv?day=" (view.day) "&whose=" (view.whose.name()) } download {
                (w.say("list-save"))
            }
        }
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn days(w: &Words, view: &DueView) -> Markup {
    let link = |day: Option<Date>, id: &str| {
        html! {
            @if let Some(day) = day {
                a href={ "/due?day=" (day) "&whose=" (view.whose.name()) } { (w.say(id)) }
            }
        }
    };
    html! {
        nav.days aria-label=(w.say("due-days")) {
            (link(view.day.yesterday().ok(), "due-day-before"))
            @if view.day != view.today { (link(Some(view.today), "common-today")) }
            (link(view.day.tomorrow().ok(), "due-day-after"))
        }
    }
}

fn whose(w: &Words, view: &DueView) -> Markup {
    html! {
        nav.whose aria-label=(w.say("due-whose")) {
            @for whose in Whose::ALL {
                a href={ "/due?day=" (view.day) "&whose=" (whose.name()) }
                    aria-current=[(*whose == view.whose).then_some("true")] {
                    (w.say(&format!("due-{}", whose.name())))
                }
            }
        }
    }
}

fn call_backs(w: &Words, view: &DueView) -> Markup {
    html! {
        @if view.call_backs.is_empty() {
            p.muted { (w.say("due-call-backs-none")) }
        } @else {
            table.ledger {
                thead {
                    tr {
                        th.day scope="col" { (w.say("due-at")) }
                        th scope="col" { (w.say("desk-column-customer")) }
                        th scope="col" { (w.say("due-about")) }
                        th scope="col" { (w.say("due-tied")) }
                    }
                }
                tbody { @for back in &view.call_backs { (call_back(w, back, view.day)) } }
            }
        }
    }
}

fn call_back(w: &Words, back: &DueCallBack, day: Date) -> Markup {
    html! {
        tr {
            td.day data-label=(w.say("due-at")) {
                (figure::moment_near(w, back.at, day))
                @if back.late { " " span.sign.careful { (w.say("due-late")) } }
            }
            th scope="row" { a href={ "/customer/" (back.customer) } { bdi { (back.name) } } }
            td data-label=(w.say("due-about")) dir="auto" { (back.about.as_deref().unwrap_or_default()) }
            td data-label=(w.say("due-tied")) {
                @match &back.tied_to {
                    Some(name) => (name),
                    None => span.muted { (w.say("due-team")) },
                }
            }
        }
    }
}

fn promises(w: &Words, promises: &[DuePromise], none: &str) -> Markup {
    html! {
        @if promises.is_empty() {
            p.muted { (w.say(none)) }
        } @else {
            table.ledger {
                thead {
                    tr {
                        th.day scope="col" { (w.say("due-day")) }
                        th scope="col" { (w.say("desk-column-customer")) }
                        th scope="col" { (w.say("due-state")) }
                        th scope="col" { (w.say("due-by")) }
                        th.figure scope="col" { (w.say("due-amount")) }
                        th.figure scope="col" { (w.say("due-arrived")) }
                    }
                }
                tbody { @for promise in promises { (promise_row(w, promise)) } }
            }
        }
    }
}

fn promise_row(w: &Words, promise: &DuePromise) -> Markup {
    html! {
        tr {
            td.day data-label=(w.say("due-day")) { (figure::date(w, promise.due)) }
            th scope="row" { a href={ "/customer/" (promise.customer) } { bdi { (promise.name) } } }
            td data-label=(w.say("due-state")) { (sheet::state(w, promise.state)) }
            td data-label=(w.say("due-by")) { (promise.by) }
            td.figure data-label=(w.say("due-amount")) { (figure::money(w, promise.amount)) }
            td.figure data-label=(w.say("due-arrived")) {
                @match promise.paid {
                    Some(paid) if paid.minor != 0 => (figure::money(w, paid)),
                    Some(_) | None => (figure::dash_for_nothing(w)),
                }
            }
        }
    }
}
