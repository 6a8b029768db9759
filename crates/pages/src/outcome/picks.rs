//! Quick picks: the days and amounts that are said most often.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use locale::Language;
use maud::{Markup, html};
use money::Money;
use words::Words;

/// The days said most often, each once and in order. One without a name is said by its date.
pub(super) fn days(w: &Words, today: Date, pay_day: Option<(u8, Date)>) -> Vec<(String, Date)> {
    let mut days = Vec::new();
    let mut offer = |text: String, day: Option<Date>| {
        if let Some(day) = day.filter(|day| days.iter().all(|(_, known)| known != day)) {
            days.push((text, day));
        }
    };
    offer(w.say("pick-today"), Some(today));
    offer(w.say("pick-tomorrow"), today.tomorrow().ok());
    // Said on a Friday, it means the next one.
    let friday = today.nth_weekday(1, Weekday::Friday).ok();
    offer(friday.map(|day| capital(&w.weekday(day))).unwrap_or_default(), friday);
    if let Some((day, on)) = pay_day {
        let text = w.say_with("pick-pay-day", &[("day", (&day.to_string()).into())]);
        offer(text, Some(on));
    }
    offer(w.say("pick-month-end"), Some(today.last_of_month()));
    offer(String::new(), next_on_day(today, 5));
    days.sort_by_key(|(_, day)| *day);
    days
}

/// With a capital letter, as what stands alone begins.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The next day after `today` that is the `day`-th of its month, or the month's last day where
/// the month is shorter.
pub(super) fn next_on_day(today: Date, day: u8) -> Option<Date> {
    let day = i8::try_from(day).ok()?;
    let within = |month: Date| {
        month.first_of_month().with().day(day.min(month.days_in_month())).build().ok()
    };
    let this = within(today)?;
    if today < this {
        Some(this)
    } else {
        within(today.first_of_month().checked_add(1.month()).ok()?)
    }
}

/// Buttons that fill the field `target` with a day.
pub(super) fn day_buttons(w: &Words, target: &str, days: &[(String, Date)]) -> Markup {
    html! {
        p.quick.scripted role="group" aria-label=(w.say("pick-day")) {
            @for (text, day) in days {
                button.quiet type="button" data-fill=(target) data-value=(day) {
                    @if text.is_empty() { (w.date_brief(*day)) }
                    @else { (text) " " span.muted { (w.date_brief(*day)) } }
                }
            }
        }
    }
}

/// An amount as people of the language type it: with their decimal mark, thousands not parted.
pub(super) fn typed(w: &Words, sum: Money) -> String {
    let figures = sum.figures();
    match w.language() {
        Language::English => figures,
        Language::Latvian
        | Language::Dutch
        | Language::Polish
        | Language::Russian
        | Language::Czech => figures.replace('.', ","),
    }
}

/// Buttons that fill the field `target` with an amount.
pub(super) fn amount_buttons(w: &Words, target: &str, sums: &[Money]) -> Markup {
    html! {
        p.quick.scripted role="group" aria-label=(w.say("pick-amount")) {
            @for sum in sums {
                button.quiet type="button" data-fill=(target) data-value=(typed(w, *sum))
                    data-currency=(sum.currency) {
                    (w.say_with("pick-all-due", &[("amount", (&w.money(*sum)).into())]))
                }
            }
        }
    }
}
