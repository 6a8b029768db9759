//! The call page: the next customer, the sheet, the talk and what came of it.

use jiff::civil::{DateTime, Time};
use maud::{Markup, html};
use words::Words;

use crate::figure;
use crate::form::{self, Filled, csrf_field, hidden};
use crate::frame::{Frame, Page, Width, document};
use crate::guide;
use crate::key::{self, Key};
use crate::named::SkipReason;
use crate::outcome::{self, Talking};
use crate::sheet::{self, Phone, Sheet};

/// What the desk has for this caller.
#[derive(Clone, Debug)]
pub enum NextView {
    /// Nobody to call just now.
    Nothing(NothingView),
    /// A customer, leased to this caller.
    Customer(Box<CallView>),
}

/// Why there is nobody to call.
#[derive(Clone, Debug)]
pub struct NothingView {
    /// Now, at the desk.
    pub now: DateTime,
    /// When the next allowed hours begin, if they are shut now.
    pub opens: Option<DateTime>,
    /// When the next customer falls due.
    pub next_due: Option<DateTime>,
    /// Customers who wait, but for somebody with other languages, skills or clients.
    pub for_others: u32,
    /// Customers whom other callers have in hand.
    pub in_hand: u32,
}

/// One customer on the call page.
#[derive(Clone, Debug)]
pub struct CallView {
    /// The facts.
    pub sheet: Sheet,
    /// Why this customer is next, in one line of the reader's language.
    pub why: Option<String>,
    /// Until when the customer is this caller's; none when nobody leased them.
    pub leased_until: Option<Time>,
    /// The number, the refusals, or the talk that is going on.
    pub call: CallState,
    /// The note so far.
    pub draft: String,
}

/// Before a call or in it.
#[derive(Clone, Debug)]
pub enum CallState {
    /// Nobody was called yet.
    Before(BeforeCall),
    /// A talk goes on, or waits for its outcome.
    Talking(Box<Talking>),
}

/// What may be done before a call, and what not.
#[derive(Clone, Debug, Default)]
pub struct BeforeCall {
    /// The numbers that may be called now; none when no call may be made.
    pub phones: Vec<Phone>,
    /// What may not be done now, the worst first.
    pub refusals: Vec<Refusal>,
    /// What was posted in vain, with what was wrong: the reason of skipping.
    pub filled: Filled,
}

/// Something that may not be done, by which rule and until when.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// What: "call", "call before 08:00". In the reader's language.
    pub what: String,
    /// What the rule says, in one sentence.
    pub says: String,
    /// The provision.
    pub cite: Option<String>,
    /// When it is next allowed, by the customer's clock; none when time alone will not change it.
    pub until: Option<DateTime>,
    /// It stands in the way of the call itself.
    pub stops_call: bool,
}

/// The desk: the next customer, or why there is none.
#[must_use]
pub fn page_next(frame: &Frame, view: &NextView) -> String {
    match view {
        NextView::Nothing(nothing) => page_nothing(frame, nothing),
        NextView::Customer(call) => page_call(frame, call),
    }
}

/// A talk with a customer who was not next: they called in, or it was outside the desk.
#[must_use]
pub fn page_talk(frame: &Frame, view: &CallView) -> String {
    page_call(frame, view)
}

fn page_nothing(frame: &Frame, view: &NothingView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("nothing-title");
    let body = html! {
        section.nothing {
            h1 { (title) }
            @if let Some(opens) = view.opens {
                p.lead { (said_at(w, "nothing-opens", opens, view.now)) }
            }
            @if let Some(due) = view.next_due {
                p.lead { (said_at(w, "nothing-due", due, view.now)) }
            }
            @if view.opens.is_none() && view.next_due.is_none() {
                p.lead { (w.say("nothing-at-all")) }
            }
            @if 0 < view.in_hand {
                p { (w.say_with("nothing-in-hand", &[("count", view.in_hand.into())])) }
            }
            @if 0 < view.for_others {
                p { (w.say_with("nothing-for-others", &[("count", view.for_others.into())])) }
            }
            p.muted { (w.say("nothing-meanwhile")) }
            p.actions {
                a.button.main href="/next" { (w.say("nothing-again")) }
                a.button href="/due" { (w.say("nav-due")) }
                a.button href="/find" { (w.say("nav-find")) }
            }
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

fn said_at(w: &Words, id: &str, at: DateTime, now: DateTime) -> String {
    let said = if at.date() == now.date() { w.time(at.time()) } else { w.moment(at) };
    w.say_with(id, &[("at", (&said).into())])
}

fn page_call(frame: &Frame, view: &CallView) -> String {
    let w = Words::of(frame.language);
    let body = html! {
        (sheet::band(w, &view.sheet))
        div.call {
            div.ahead {
                (sheet::about(w, &view.sheet))
                (sheet::further_totals(w, &view.sheet))
                @if let Some(why) = &view.why {
                    p.why { span { (w.say("call-why")) } " " (why) }
                }
            }
            div.talk {
                @match &view.call {
                    CallState::Before(before) => {
                        (before_call(frame, w, view, before))
                        (draft(frame, w, view))
                    },
                    CallState::Talking(talking) => {
                        (outcome::talk(frame, w, &view.sheet, talking, &note(frame, w, view, Some("talk-form"))))
                    },
                }
            }
            // On a wide screen it stays in sight beside the form, and scrolls by itself.
            div.known role="region" aria-label=(w.say("call-facts")) tabindex="0" {
                div.facts { (facts(w, &view.sheet)) }
                div.side {
                    section aria-labelledby="earlier" {
                        h2 #earlier { (w.say("call-earlier")) }
                        (sheet::latest_talks(w, &view.sheet.talks))
                    }
                    p { a href={ "/customer/" (view.sheet.id) } { (w.say("call-whole-file")) } }
                }
                div.more { (more(w, &view.sheet)) }
            }
        }
    };
    let page = Page::new(&view.sheet.name, Width::Desk).keys(keys(w, view));
    document(frame, &page, &body)
}

fn keys(w: &Words, view: &CallView) -> Vec<Key> {
    let said = |key: &'static str, id: &str| (key, w.say(id));
    let mut keys = Vec::new();
    if view.sheet.first_copy().is_some() {
        keys.push(said("i", "keys-copy"));
    }
    match &view.call {
        CallState::Before(before) => {
            if !before.phones.is_empty() {
                keys.push(said("c", "keys-call"));
            }
            keys.push(said("k", "before-call-in"));
            keys.push(said("o", "before-outside"));
            if view.leased_until.is_some() {
                keys.push(said("s", "skip-title"));
            }
            keys.push(said("t", "keys-note"));
        }
        CallState::Talking(_) => {
            keys.push(said("j", "keys-stage-next"));
            keys.push(said("k", "keys-stage-before"));
            keys.push(said("f", "keys-objection"));
            keys.push(said("p", "keys-pulse"));
            keys.push(said("v", "guide-named"));
            keys.extend(guide::SAYING_KEYS.map(|(id, key)| said(key, id)));
            keys.push(said("c", "closings-title"));
            keys.extend(key::closings(w));
            keys.extend(key::outcomes(w));
            keys.push(said("t", "keys-note"));
            keys.push(said("t + −", "keys-day"));
            keys.push(said("l", "entry-hold"));
            keys.push(said("r", "keys-read-back"));
        }
    }
    keys
}

fn facts(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        (sheet::needs(w, &sheet.needs))
        (sheet::holds(w, &sheet.holds))
        (sheet::due_table(w, sheet))
        (sheet::seen(w, &sheet.seen))
    }
}

/// What is asked for less often in a talk.
fn more(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        @if let Some(habit) = &sheet.habit { (sheet::habit(w, habit)) }
        (sheet::later_table(w, sheet))
        p { a href={ "/customer/" (sheet.id) "#documents" } target="_blank" { (w.say("document-attach")) } }
        section aria-labelledby="promises" {
            h2 #promises { (w.say("promises-title")) }
            (sheet::promises(w, &sheet.promises))
        }
        section aria-labelledby="payments" {
            h2 #payments { (w.say("payments-title")) }
            (sheet::payments(w, &sheet.payments))
        }
    }
}

fn before_call(frame: &Frame, w: &Words, view: &CallView, before: &BeforeCall) -> Markup {
    let id = &view.sheet.id;
    html! {
        section.before aria-labelledby="before" {
            h2 #before { (w.say("before-title")) }
            @if before.phones.is_empty() {
                p.stop { strong { (w.say("before-no-call")) } }
                (refusals(w, &before.refusals, view))
            } @else {
                @for (index, phone) in before.phones.iter().enumerate() {
                    (call_button(frame, w, view, phone, index == 0))
                }
                (refusals(w, &before.refusals, view))
            }
            h3 { (w.say("before-otherwise")) }
            ul.other-ways {
                li {
                    a href={ "/customer/" (id) "/talk/in" } data-key="k" aria-keyshortcuts="k" {
                        (w.say("before-call-in")) " " (key::hint("k"))
                    }
                    " " span.muted { (w.say("before-call-in-hint")) }
                }
                li {
                    a href={ "/customer/" (id) "/talk/outside" } data-key="o" aria-keyshortcuts="o" {
                        (w.say("before-outside")) " " (key::hint("o"))
                    }
                    " " span.muted { (w.say("before-outside-hint")) }
                }
            }
            @if let Some(until) = view.leased_until {
                (skip(frame, w, id, &before.filled))
                p.muted { (w.say_with("before-leased", &[("until", (&w.time(until)).into())])) }
            }
        }
    }
}

fn call_button(frame: &Frame, w: &Words, view: &CallView, phone: &Phone, first: bool) -> Markup {
    html! {
        form.dial method="post" action={ "/customer/" (view.sheet.id) "/call" } {
            (csrf_field(frame))
            (hidden("version", &view.sheet.version.to_string()))
            (hidden("phone", &phone.id))
            p.number {
                span.masked { (phone.masked) } " "
                span.muted {
                    @if let Some(whose) = &phone.whose { (whose) ", " }
                    (w.say(&format!("phone-{}", phone.state.name())))
                }
            }
            button.call-now.main[first] data-key=[first.then_some("c")]
                aria-keyshortcuts=[first.then_some("c")] {
                (w.say("before-call"))
                span.hidden { " " (phone.masked) }
                @if first { " " (key::hint("c")) }
            }
        }
    }
}

fn refusals(w: &Words, refusals: &[Refusal], view: &CallView) -> Markup {
    html! {
        @if !refusals.is_empty() {
            h3 { (w.say("before-refusals")) }
            (refusal_list(w, refusals, Some(view.sheet.today)))
        }
    }
}

/// What may not be done, the worst first, each with its rule and when it is next allowed.
pub(crate) fn refusal_list(
    w: &Words,
    refusals: &[Refusal],
    today: Option<jiff::civil::Date>,
) -> Markup {
    html! {
        ul.refusals {
            @for refusal in refusals {
                li .stops[refusal.stops_call] {
                    p { strong { (refusal.what) } " " (refusal.says) }
                    p.muted {
                        @if let Some(cite) = &refusal.cite { cite { (cite) } ". " }
                        @match refusal.until {
                            Some(at) => {
                                (w.say("refusal-until")) " "
                                @match today {
                                    Some(today) => (figure::moment_near(w, at, today)),
                                    None => (figure::moment(w, at)),
                                }
                            },
                            None => (w.say("refusal-no-end")),
                        }
                    }
                }
            }
        }
    }
}

fn skip(frame: &Frame, w: &Words, id: &str, filled: &Filled) -> Markup {
    let reasons = form::choices(w, "skip", SkipReason::ALL, SkipReason::name);
    html! {
        details.skip-customer open[!filled.errors.is_empty()] {
            summary data-key="s" aria-keyshortcuts="s" {
                (w.say("skip-title")) " " (key::hint("s"))
            }
            form method="post" action={ "/customer/" (id) "/skip" } {
                (csrf_field(frame))
                (form::error_list(w, filled))
                (form::group(w, form::Pick::One, "reason", "skip-reason", &reasons, filled))
                (form::Input::new("words", "skip-words", "text").optional().show(w, filled))
                button { (w.say("skip-do")) }
            }
        }
    }
}

/// The note before a talk: a draft with a form of its own.
fn draft(frame: &Frame, w: &Words, view: &CallView) -> Markup {
    html! {
        form.note method="post" action={ "/customer/" (view.sheet.id) "/draft" } {
            (csrf_field(frame))
            (note(frame, w, view, None))
            button.quiet.unscripted { (w.say("note-keep")) }
        }
    }
}

/// The note's field, saved as it is typed; in a talk it belongs to the outcome's form.
fn note(frame: &Frame, w: &Words, view: &CallView, form: Option<&str>) -> Markup {
    let filled = match &view.call {
        CallState::Before(before) => &before.filled,
        CallState::Talking(talking) => &talking.filled,
    };
    let error = filled.error("note");
    html! {
        div.note .wrong[error.is_some()] {
            label for="note" { (w.say("note-title")) " " (key::hint("t")) }
            textarea #note name="note" rows="3" form=[form] data-key="t" aria-keyshortcuts="t"
                aria-describedby={ "note-hint" @if error.is_some() { " note-error" } }
                aria-invalid=[error.map(|_| "true")] autofocus[filled.starts_at("note")] dir="auto"
                data-draft={ "/customer/" (view.sheet.id) "/draft" } data-csrf=(frame.csrf) {
                (view.draft)
            }
            @if let Some(text) = error { p.error #note-error { (text) } }
            p.hint #note-hint {
                (w.say("note-hint")) " "
                span.scripted role="status" data-saved=(w.say("note-saved")) {}
            }
        }
    }
}
