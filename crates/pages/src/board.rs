//! The lead's board: what the team did today and what waits. What each caller did stands on a page
//! of its own, for coaching; nobody is ranked.

use jiff::civil::Date;
use maud::{Markup, html};
use words::Words;

use crate::figure;
use crate::frame::{Frame, Page, Width, document};
use crate::named::QueueState;
use crate::save::save;

/// The team today.
#[derive(Clone, Debug)]
pub struct BoardView {
    /// The day.
    pub day: Date,
    /// The whole team.
    pub team: Counts,
    /// Customers of whom a promise was judged kept today.
    pub kept_today: u32,
    /// The promises whose day was in this week.
    pub promises: PromiseCounts,
    /// How many files stand where in the queue.
    pub queue: Vec<(QueueState, u64)>,
    /// The ids of files that could not be looked at when their time came.
    pub set_aside: Vec<String>,
    /// There may be more of them.
    pub set_aside_more: bool,
}

/// What each caller did, for those who coach them.
#[derive(Clone, Debug)]
pub struct CoachingView {
    /// The day.
    pub day: Date,
    /// One row a caller, by name: nobody is ranked.
    pub callers: Vec<(String, Counts)>,
}

/// What was done today.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// Calls made.
    pub calls: u32,
    /// Talks held.
    pub talks: u32,
    /// Talks that ended in a commitment.
    pub commitments: u32,
    /// Talks with the right person of which nothing came.
    pub without_result: u32,
}

/// What became of the week's promises.
#[derive(Clone, Copy, Debug, Default)]
pub struct PromiseCounts {
    /// Kept.
    pub kept: u32,
    /// Kept in part.
    pub part_kept: u32,
    /// Broken.
    pub broken: u32,
    /// Awaiting the bank.
    pub awaiting_bank: u32,
    /// Still open.
    pub open: u32,
}

/// The board.
#[must_use]
pub fn page_board(frame: &Frame, view: &BoardView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("board-title");
    let body = html! {
        h1 { (title) ", " (figure::date(w, view.day)) }
        section aria-labelledby="today" {
            h2 #today { (w.say("board-today")) }
            (team(w, view))
            p.hint { (w.say("board-without-result-hint")) }
            p { a href="/board/coaching" { (w.say("coaching-title")) } }
            p { a href="/words" { (w.say("words-title")) } }
            (save(w, "/board", ""))
        }
        div.halves {
            section aria-labelledby="week" {
                h2 #week { (w.say("board-promises")) }
                (promises(w, &view.promises))
            }
            section aria-labelledby="queue" {
                h2 #queue { (w.say("board-queue")) }
                (queue(w, &view.queue))
            }
        }
        @if !view.set_aside.is_empty() { (set_aside(w, &view.set_aside, view.set_aside_more)) }
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

/// What each caller did today: asked for on purpose, to coach by.
#[must_use]
pub fn page_coaching(frame: &Frame, view: &CoachingView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("coaching-title");
    let body = html! {
        p { a href="/board" { (w.say("coaching-back")) } }
        h1 { (title) ", " (figure::date(w, view.day)) }
        p.lead { (w.say("coaching-lead")) }
        table.ledger.middle {
            (head(w, "board-caller"))
            tbody { @for (name, counts) in &view.callers { (row(w, name, counts)) } }
        }
        p.hint { (w.say("board-without-result-hint")) }
        (save(w, "/board/coaching", ""))
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn head(w: &Words, first: &str) -> Markup {
    html! {
        thead {
            tr {
                th scope="col" { (w.say(first)) }
                th.figure scope="col" { (w.say("board-calls")) }
                th.figure scope="col" { (w.say("board-talks")) }
                th.figure scope="col" { (w.say("board-commitments")) }
                th.figure scope="col" { (w.say("board-without-result")) }
            }
        }
    }
}

/// What the whole team did, and who kept their word.
fn team(w: &Words, view: &BoardView) -> Markup {
    html! {
        table.ledger.middle {
            (head(w, "due-state"))
            tbody { (row(w, &w.say("board-team"), &view.team)) }
        }
        p { (w.say_with("today-kept", &[("count", view.kept_today.into())])) }
    }
}

fn row(w: &Words, name: &str, counts: &Counts) -> Markup {
    let cells = [
        ("board-calls", counts.calls),
        ("board-talks", counts.talks),
        ("board-commitments", counts.commitments),
        ("board-without-result", counts.without_result),
    ];
    html! {
        tr {
            th scope="row" { (name) }
            @for (id, count) in cells {
                td.figure data-label=(w.say(id)) { (w.number(i64::from(count))) }
            }
        }
    }
}

fn promises(w: &Words, counts: &PromiseCounts) -> Markup {
    let rows = [
        ("promise-kept", counts.kept),
        ("promise-part-kept", counts.part_kept),
        ("promise-broken", counts.broken),
        ("promise-awaiting-bank", counts.awaiting_bank),
        ("promise-open", counts.open),
    ];
    html! {
        table.ledger.short {
            thead {
                tr {
                    th scope="col" { (w.say("due-state")) }
                    th.figure scope="col" { (w.say("board-count")) }
                }
            }
            tbody {
                @for (id, count) in rows {
                    tr {
                        th scope="row" { (w.say(id)) }
                        td.figure { (w.number(i64::from(count))) }
                    }
                }
            }
        }
    }
}

fn queue(w: &Words, queue: &[(QueueState, u64)]) -> Markup {
    html! {
        table.ledger.short {
            thead {
                tr {
                    th scope="col" { (w.say("due-state")) }
                    th.figure scope="col" { (w.say("board-customers")) }
                }
            }
            tbody {
                @for (state, count) in queue {
                    tr {
                        th scope="row" { (w.say(&format!("queue-{}", state.name()))) }
                        td.figure { (w.number(i64::try_from(*count).unwrap_or(i64::MAX))) }
                    }
                }
            }
        }
    }
}

/// The files that wait for a person. They cannot be read, so all that is known is their ids.
fn set_aside(w: &Words, ids: &[String], more: bool) -> Markup {
    html! {
        section aria-labelledby="set-aside" {
            h2 #set-aside {
                span.sign.careful { (w.say_with("board-set-aside", &[("count", ids.len().into())])) }
            }
            p.hint { (w.say("board-set-aside-hint")) }
            ul.ids { @for id in ids { li { code { (id) } } } }
            @if more { p.muted { (w.say("board-set-aside-more")) } }
        }
    }
}
