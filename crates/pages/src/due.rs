//! What is due: promises by their day and calls back by their hour.

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};
use money::Money;
use words::Words;

use crate::frame::{Frame, Page, Width, document};
use crate::named::{PromiseState, Whose};
use crate::save::{Listed, more, save};
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
    /// Calls back whose hour is over and that nobody made, the oldest first.
    pub missed: Listed<DueCallBack>,
    /// Calls back of the day that are still to come, by hour.
    pub call_backs: Listed<DueCallBack>,
    /// Promises whose day is this one.
    pub promises: Listed<DuePromise>,
    /// Promises whose day is over, while the bank's entries do not cover it yet.
    pub awaited: Listed<DuePromise>,
    /// Promises judged: not kept, or only in part.
    pub unkept: Listed<DuePromise>,
    /// Promises that the day showed to be kept.
    pub kept: Listed<DuePromise>,
    /// Whom the reader would be given first, on the reader's own list of today.
    pub ahead: Vec<Ahead>,
    /// How many of the reader's talks of today ended with nothing, on the same list.
    pub without_result: u32,
}

/// A customer who waits in the queue.
#[derive(Clone, Debug)]
pub struct Ahead {
    /// The file's id.
    pub customer: String,
    /// The customer's name.
    pub name: String,
    /// Why they are called, in the reader's language.
    pub why: String,
}

/// A call back that is due.
#[derive(Clone, Debug)]
pub struct DueCallBack {
    /// When, at the desk.
    pub at: DateTime,
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
        @if 0 < view.without_result {
            p { (w.say_with("due-without-result", &[("count", view.without_result.into())])) " "
                span.muted { (w.say("board-without-result-hint")) } }
        }
        @if !view.kept.is_empty() {
            (section(w, "kept", "due-kept", Some("due-kept-hint"), &promises(w, &view.kept)))
        }
        @if !view.ahead.is_empty() {
            (section(w, "ahead", "due-ahead", Some("due-ahead-hint"), &ahead(&view.ahead)))
        }
        @if !view.missed.is_empty() {
            (section(w, "missed", "due-missed", Some("due-missed-hint"), &call_backs(w, &view.missed, view.day)))
        }
        (section(w, "call-backs", "due-call-backs", None, &html! {
            @if view.call_backs.is_empty() { p.muted { (w.say("due-call-backs-none")) } }
            @else { (call_backs(w, &view.call_backs, view.day)) }
        }))
        (section(w, "promises", "due-promises", None, &html! {
            @if view.promises.is_empty() { p.muted { (w.say("due-promises-none")) } }
            @else { (promises(w, &view.promises)) }
        }))
        @if !view.awaited.is_empty() {
            (section(w, "awaited", "due-awaited", Some("due-awaited-hint"), &promises(w, &view.awaited)))
        }
        @if !view.unkept.is_empty() {
            (section(w, "unkept", "due-unkept", Some("due-unkept-hint"), &promises(w, &view.unkept)))
        }
        (save(w, "/due", &format!("?day={}&whose={}", view.day, view.whose.name())))
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

/// One group: its title, what it means where the title does not say it all, and its rows.
fn section(w: &Words, anchor: &str, title: &str, hint: Option<&str>, rows: &Markup) -> Markup {
    html! {
        section aria-labelledby=(anchor) {
            h2 id=(anchor) { (w.say(title)) }
            @if let Some(id) = hint { p.muted { (w.say(id)) } }
            (rows)
        }
    }
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

fn call_backs(w: &Words, backs: &Listed<DueCallBack>, day: Date) -> Markup {
    html! {
        table.ledger.due {
            thead {
                tr {
                    th.day scope="col" { (w.say("due-at")) }
                    th.whom scope="col" { (w.say("desk-column-customer")) }
                    th.topic scope="col" { (w.say("due-about")) }
                    th.by scope="col" { (w.say("due-tied")) }
                }
            }
            tbody { @for back in &backs.shown { (call_back(w, back, day)) } }
        }
        (more(w, backs.more))
    }
}

fn call_back(w: &Words, back: &DueCallBack, day: Date) -> Markup {
    html! {
        tr {
            td.day data-label=(w.say("due-at")) { (figure::moment_near(w, back.at, day)) }
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

fn ahead(ahead: &[Ahead]) -> Markup {
    html! {
        ol.ahead {
            @for next in ahead {
                li {
                    a href={ "/customer/" (next.customer) } { bdi { (next.name) } } " "
                    span.muted { (next.why) }
                }
            }
        }
    }
}

fn promises(w: &Words, promises: &Listed<DuePromise>) -> Markup {
    html! {
        table.ledger.due {
            thead {
                tr {
                    th.day scope="col" { (w.say("due-day")) }
                    th.whom scope="col" { (w.say("desk-column-customer")) }
                    th.stand scope="col" { (w.say("due-state")) }
                    th.figure.sum scope="col" { (w.say("due-amount")) }
                    th.figure.sum scope="col" { (w.say("due-arrived")) }
                    th.by scope="col" { (w.say("due-by")) }
                }
            }
            tbody { @for promise in &promises.shown { (promise_row(w, promise)) } }
        }
        (more(w, promises.more))
    }
}

fn promise_row(w: &Words, promise: &DuePromise) -> Markup {
    html! {
        tr {
            td.day data-label=(w.say("due-day")) { (figure::date(w, promise.due)) }
            th scope="row" { a href={ "/customer/" (promise.customer) } { bdi { (promise.name) } } }
            td data-label=(w.say("due-state")) { (sheet::state(w, promise.state)) }
            td.figure data-label=(w.say("due-amount")) { (figure::money(w, promise.amount)) }
            td.figure data-label=(w.say("due-arrived")) {
                @match promise.paid {
                    Some(paid) if paid.minor != 0 => (figure::money(w, paid)),
                    Some(_) | None => (figure::dash_for_nothing(w)),
                }
            }
            td data-label=(w.say("due-by")) { (promise.by) }
        }
    }
}
