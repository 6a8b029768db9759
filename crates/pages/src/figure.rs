//! Amounts, days and hours as they stand in pages.

use jiff::civil::{Date, DateTime, Time};
use maud::{Markup, html};
use money::{Currency, Money};
use words::Words;

/// An amount with its currency.
pub(crate) fn money(w: &Words, money: Money) -> Markup {
    html! { span.money { (w.money(money)) } }
}

/// An amount in a column whose heading names the currency: its figures alone.
pub(crate) fn bare(w: &Words, amount: Money) -> Markup {
    let said = w.money(amount);
    html! { (said.replace(amount.currency.code(), "").trim_matches(['\u{a0}', ' '])) }
}

/// The one currency of all these amounts, if it is one.
pub(crate) fn only_currency(amounts: impl IntoIterator<Item = Money>) -> Option<Currency> {
    let mut currencies = amounts.into_iter().map(|amount| amount.currency);
    let first = currencies.next()?;
    currencies.all(|other| other == first).then_some(first)
}

/// Amounts of several currencies, one after the other, or a word for nothing.
pub(crate) fn sums(w: &Words, sums: &[Money]) -> Markup {
    html! {
        @if sums.is_empty() { span.muted { (w.say("common-nothing")) } }
        @for (index, sum) in sums.iter().enumerate() {
            @if 0 < index { " + " }
            (money(w, *sum))
        }
    }
}

/// A day in short.
pub(crate) fn date(w: &Words, date: Date) -> Markup {
    html! { time datetime=(date) { (w.date_short(date)) } }
}

/// A day that may be unknown.
pub(crate) fn date_or_dash(w: &Words, maybe: Option<Date>) -> Markup {
    match maybe {
        Some(known) => date(w, known),
        None => dash(w),
    }
}

/// An hour.
pub(crate) fn time(w: &Words, time: Time) -> Markup {
    html! { time datetime=(time.strftime("%H:%M")) { (w.time(time)) } }
}

/// A day with its hour.
pub(crate) fn moment(w: &Words, at: DateTime) -> Markup {
    html! { time datetime=(at.strftime("%Y-%m-%dT%H:%M")) { (w.moment(at)) } }
}

/// An hour when it is `today`, else the day with its hour.
pub(crate) fn moment_near(w: &Words, at: DateTime, today: Date) -> Markup {
    if at.date() == today { time(w, at.time()) } else { moment(w, at) }
}

/// A dash that is read aloud as what it means.
pub(crate) fn dash(w: &Words) -> Markup {
    html! { span.muted aria-hidden="true" { "–" } span.hidden { (w.say("common-unknown")) } }
}

/// A dash where an amount is nothing, read aloud as "nothing".
pub(crate) fn dash_for_nothing(w: &Words) -> Markup {
    html! { span.muted aria-hidden="true" { "–" } span.hidden { (w.say("common-nothing")) } }
}
