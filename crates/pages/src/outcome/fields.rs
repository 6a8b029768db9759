//! The fields of each outcome. Their names begin with the outcome's own word.

use maud::{Markup, html};

use super::{Asked, picks};
use crate::form::{self, Choice, Input};
use crate::named::{Method, NextContact, NextWhy, Outcome, PartyKind, Rest};

/// The fields of `outcome`; nothing where the outcome says it all.
pub(super) fn of(asked: &Asked<'_>, outcome: Outcome) -> Markup {
    let fields = match outcome {
        Outcome::Paid => paid(asked),
        Outcome::Promise => promise(asked),
        Outcome::PartPayment => part(asked),
        Outcome::CallBack => call_back(asked),
        Outcome::Dispute => dispute(asked),
        Outcome::Refusal => form::area(asked.w, "refusal_words", "refusal-words", asked.filled()),
        Outcome::WrongPerson => html! { p.muted { (asked.w.say("wrong-person-hint")) } },
        Outcome::Talk
        | Outcome::NoAnswer
        | Outcome::Voicemail
        | Outcome::HungUp
        | Outcome::NotConnected => return html! {},
    };
    html! {
        fieldset.of data-of=(outcome.name()) {
            legend { (asked.w.say(&format!("outcome-{}", outcome.name()))) }
            (fields)
        }
    }
}

/// To which client is paid: asked only where there are several.
pub(super) fn client(asked: &Asked<'_>) -> Markup {
    match asked.talking.clients.as_slice() {
        [] => html! {},
        [only] => form::hidden("client", &only.value),
        several => html! {
            div data-of="paid promise part-payment" {
                (form::select(asked.w, "client", "desk-column-client", None, several, asked.filled()))
            }
        },
    }
}

fn paid(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    html! {
        div.row {
            (amount(asked, "paid_amount", "paid_currency"))
            (Input::new("paid_on", "paid-on", "date").show(w, filled))
        }
        div.row {
            (method(asked, "paid_method", "paid-method"))
            (Input::new("paid_reference", "field-reference", "text").optional().show(w, filled))
        }
    }
}

fn promise(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    html! {
        div.row {
            (amount_from(asked, "promise_amount", "promise_currency", asked.due().as_deref()))
            (day(asked, "promise_on", "promise-on"))
        }
        div.row {
            (method(asked, "promise_method", "field-method"))
            (Input::new("promise_reference", "field-reference", "text").optional().show(w, filled))
        }
        div.row.one {
            (Input::new("promise_pay_day", "promise-pay-day", "number")
                .hint("promise-pay-day-hint").optional().show(w, filled))
        }
    }
}

fn part(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    let rest = form::choices(w, "rest", Rest::ALL, Rest::name);
    let today = asked.today().to_string();
    html! {
        div.row {
            (amount(asked, "part_amount", "part_currency"))
            (day(asked, "part_on", "promise-on"))
        }
        div.row {
            (method(asked, "part_method", "field-method"))
            (Input::new("part_reference", "field-reference", "text").optional().show(w, filled))
        }
        (further_parts(asked))
        (form::group(w, form::Pick::One, "part_rest", "part-rest", &rest, filled))
        div.rest-day {
            (Input::new("part_rest_on", "part-rest-on", "date").least(&today).show(w, filled))
        }
        (left(asked))
    }
}

/// The fields of the parts after the first: the amount and its day.
pub const FURTHER_PARTS: [(&str, &str); 2] =
    [("part2_amount", "part2_on"), ("part3_amount", "part3_on")];

/// Up to two more parts, each with its day: folded until they are wanted.
fn further_parts(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    let tomorrow = asked.today().tomorrow().map(|day| day.to_string()).unwrap_or_default();
    let is_filled = |name: &str| {
        filled.error(name).is_some() || filled.value(name).is_some_and(|value| !value.is_empty())
    };
    let open = FURTHER_PARTS.iter().any(|(amount, on)| is_filled(amount) || is_filled(on));
    html! {
        details.enter open[open] {
            summary { (w.say("part-further")) }
            @for ((amount, on), label) in FURTHER_PARTS.iter().zip(["part-second", "part-third"]) {
                div.row role="group" aria-label=(w.say(label)) {
                    (Input::new(amount, label, "text").decimal().optional().show(w, filled))
                    (Input::new(on, "promise-on", "date").least(&tomorrow).optional()
                        .show(w, filled))
                }
            }
        }
    }
}

/// Before a part is agreed with a person: what is left to live on.
fn left(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    if asked.sheet.kind == Some(PartyKind::Company) {
        return html! {};
    }
    html! {
        (Input::new("left_amount", "left-amount", "text").decimal().hint("left-amount-hint")
            .show(w, filled))
        (form::check(w, "left_untold", "left-untold", filled))
    }
}

fn call_back(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    html! {
        (form::select(w, "back_how", "back-how", None,
            &form::choices(w, "next", NextContact::ALL, NextContact::name), filled))
        div.row {
            (day(asked, "back_on", "back-on"))
            div.hour {
                (Input::new("back_at", "back-at", "time").hint("back-at-hint").show(w, filled))
            }
        }
        (form::check(w, "back_mine", "back-mine", filled))
        div.row {
            (form::select(w, "back_why", "back-why", None,
                &form::choices(w, "next-why", NextWhy::ALL, NextWhy::name), filled))
            div.document {
                (Input::new("back_document", "back-document", "text").show(w, filled))
            }
        }
    }
}

fn dispute(asked: &Asked<'_>) -> Markup {
    let invoices: Vec<_> = asked
        .sheet
        .due_invoices
        .iter()
        .chain(&asked.sheet.later_invoices)
        .map(|invoice| Choice {
            value: invoice.id.clone(),
            text: format!("{}, {}", invoice.number, asked.w.money(invoice.left)),
        })
        .collect();
    html! {
        (form::group(asked.w, form::Pick::Any, "dispute_invoice", "dispute-invoice", &invoices, asked.filled()))
        (form::area(asked.w, "dispute_words", "dispute-words", asked.filled()))
        p.hint { (asked.w.say("dispute-hint")) }
    }
}

/// An amount and its currency: a choice only where the customer owes in several.
fn amount(asked: &Asked<'_>, name: &str, currency: &str) -> Markup {
    amount_from(asked, name, currency, None)
}

/// The same with what stands in it before anybody typed.
fn amount_from(asked: &Asked<'_>, name: &str, currency: &str, start: Option<&str>) -> Markup {
    let currencies: Vec<_> = asked
        .talking
        .currencies
        .iter()
        .map(|one| Choice { value: one.code().to_owned(), text: one.code().to_owned() })
        .collect();
    html! {
        div {
            (Input { start, ..Input::new(name, "field-amount", "text") }.decimal()
                .hint("field-amount-hint").show(asked.w, asked.filled()))
            (picks::amount_buttons(asked.w, name, &asked.sheet.due))
            @match currencies.as_slice() {
                [only] => (form::hidden(currency, &only.value)),
                several => (form::select(asked.w, currency, "field-currency", None, several, asked.filled())),
            }
        }
    }
}

/// A day to come, with the days said most often below it.
fn day(asked: &Asked<'_>, name: &str, label: &str) -> Markup {
    let today = asked.today().to_string();
    let pay_day = asked.sheet.pay_day.zip(asked.sheet.pay_on);
    let days = picks::days(asked.w, asked.today(), pay_day);
    html! {
        div {
            (Input::new(name, label, "date").least(&today).show(asked.w, asked.filled()))
            (picks::day_buttons(asked.w, name, &days))
        }
    }
}

fn method(asked: &Asked<'_>, name: &str, label: &str) -> Markup {
    let methods = form::choices(asked.w, "method", Method::ALL, Method::name);
    form::select(asked.w, name, label, None, &methods, asked.filled())
}
