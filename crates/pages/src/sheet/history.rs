//! What was: payments, promises and talks.

use maud::{Markup, html};
use words::Words;

use super::{Payment, Promise, Talk};
use crate::figure;
use crate::named::PromiseState;

/// The payments, the newest first. What no payment says has no column.
pub(crate) fn payments(w: &Words, payments: &[Payment]) -> Markup {
    let shown = Shown {
        method: payments.iter().any(|payment| payment.method.is_some()),
        reference: payments.iter().any(|payment| payment.reference.is_some()),
    };
    html! {
        @if payments.is_empty() {
            p.muted { (w.say("payments-none")) }
        } @else {
            div.scroll {
                table.ledger.brief {
                    thead {
                        tr {
                            th.day scope="col" { (w.say("payment-on")) }
                            th scope="col" { (w.say("payment-for")) }
                            @if shown.method { th scope="col" { (w.say("payment-method")) } }
                            @if shown.reference { th scope="col" { (w.say("payment-reference")) } }
                            th.figure scope="col" { (w.say("payment-amount")) }
                        }
                    }
                    tbody { @for payment in payments { (payment_row(w, payment, &shown)) } }
                }
            }
        }
    }
}

/// Which columns the payments have.
struct Shown {
    method: bool,
    reference: bool,
}

fn payment_row(w: &Words, payment: &Payment, shown: &Shown) -> Markup {
    html! {
        tr {
            th.day scope="row" { (figure::date(w, payment.on)) }
            td data-label=(w.say("payment-for")) { (payment.invoices.join(", ")) }
            @if shown.method {
                td data-label=(w.say("payment-method")) {
                    @if let Some(method) = payment.method {
                        (w.say(&format!("method-{}", method.name())))
                    }
                }
            }
            @if shown.reference {
                td data-label=(w.say("payment-reference")) {
                    (payment.reference.as_deref().unwrap_or_default())
                }
            }
            td.figure data-label=(w.say("payment-amount")) { (figure::money(w, payment.amount)) }
        }
    }
}

/// The promises, the newest first, each with how it came to where it stands.
pub(crate) fn promises(w: &Words, promises: &[Promise]) -> Markup {
    html! {
        @if promises.is_empty() {
            p.muted { (w.say("promises-none")) }
        } @else {
            ol.promises { @for promise in promises { (promise_entry(w, promise)) } }
        }
    }
}

fn promise_entry(w: &Words, promise: &Promise) -> Markup {
    let due = w.date_short(promise.due);
    let made = w.date_short(promise.made.date());
    let taken = match &promise.by {
        Some(by) => w.say_with("promise-taken", &[("date", (&made).into()), ("by", by.into())]),
        None => w.say_with("promise-made", &[("date", (&made).into())]),
    };
    html! {
        li {
            p {
                (state(w, promise.state)) " "
                strong { (figure::money(w, promise.amount)) } " "
                (w.say_with("promise-by-day", &[("date", (&due).into())]))
                @if let Some(method) = promise.method {
                    ", " (w.say(&format!("promise-method-{}", method.name())))
                }
                @if let Some(reference) = &promise.reference { ", " (reference) }
            }
            p.muted {
                (taken)
                @if let Some(paid) = promise.paid {
                    " " (w.say_with("promise-paid", &[("amount", (&w.money(paid)).into())]))
                }
            }
            @if !promise.history.is_empty() {
                details {
                    summary { (w.say("promise-history")) }
                    ol {
                        @for step in &promise.history {
                            li {
                                (figure::moment(w, step.at)) " " (state(w, step.state))
                                @if let Some(why) = &step.why { " " (why) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A promise's state, as a word with a mark of its own.
pub(crate) fn state(w: &Words, state: PromiseState) -> Markup {
    html! { span.state .(state.name()) { (w.say(&format!("promise-{}", state.name()))) } }
}

/// Earlier talks, the newest first.
pub(crate) fn talks<'a>(w: &Words, talks: impl IntoIterator<Item = &'a Talk>) -> Markup {
    let mut talks = talks.into_iter().peekable();
    html! {
        @if talks.peek().is_none() {
            p.muted { (w.say("talks-none")) }
        } @else {
            ol.talks { @for talk in talks { (talk_entry(w, talk)) } }
        }
    }
}

/// How many of the latest talks stand open beside the form.
const LATEST: usize = 3;

/// The latest talks; those before them are folded. The one that goes on is no earlier one.
pub(crate) fn latest_talks(w: &Words, all: &[Talk]) -> Markup {
    let ended: Vec<&Talk> = all.iter().filter(|talk| talk.outcome.is_some()).collect();
    let (latest, before) = ended.split_at(ended.len().min(LATEST));
    html! {
        (talks(w, latest.iter().copied()))
        @if !before.is_empty() {
            details {
                summary { (w.say_with("talks-before", &[("count", before.len().into())])) }
                (talks(w, before.iter().copied()))
            }
        }
    }
}

fn talk_entry(w: &Words, talk: &Talk) -> Markup {
    let way = format!("way-{}-{}", talk.channel.name(), talk.direction.name());
    html! {
        li {
            p.when {
                (figure::moment(w, talk.at)) " "
                span.muted { (w.say(&way)) ", " (talk.by) }
            }
            p {
                @match talk.outcome {
                    Some(outcome) => strong { (w.say(&format!("outcome-{}", outcome.name()))) },
                    None => strong { (w.say("talk-open")) },
                }
                @if let Some(agreed) = &talk.agreed { ". " (agreed) }
            }
            @if let Some(note) = &talk.note { p.note dir="auto" { (note) } }
            @if talk.without_permit { p.muted { (w.say("talk-without-permit")) } }
            @if let Some(left) = talk.above_left {
                p.muted { (w.say_with("talk-above-left", &[("left", (&w.money(left)).into())])) }
            }
            @if talk.without_result { p.muted { (w.say("talk-without-result")) } }
        }
    }
}
