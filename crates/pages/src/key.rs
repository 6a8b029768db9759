//! Keys: small hints beside what they do, and the help that lists those of the page.

use maud::{Markup, html};
use words::Words;

use crate::named::{Closing, Outcome};

/// A key and what it does, as the help lists it.
pub(crate) type Key = (&'static str, String);

/// The key's name as a small hint. Readers of the screen hear it from `aria-keyshortcuts`.
pub(crate) fn hint(key: &str) -> Markup {
    html! { kbd aria-hidden="true" { (key) } }
}

/// The key of the outcome at `index`: 1 to 9, then 0 and two letters.
pub(crate) fn of_outcome(index: usize) -> &'static str {
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "h", "x"]
        .get(index)
        .copied()
        .unwrap_or_default()
}

/// The keys of the outcomes, each with what came of the talk.
pub(crate) fn outcomes(w: &Words) -> Vec<Key> {
    let said = |(index, outcome): (usize, &Outcome)| {
        (of_outcome(index), w.say(&format!("outcome-{}", outcome.name())))
    };
    Outcome::ALL.iter().enumerate().map(said).collect()
}

/// The two keys of a closing: one unfolds them all, the other chooses.
pub(crate) fn of_closing(closing: Closing) -> &'static str {
    match closing {
        Closing::FullToday => "c f",
        Closing::PayDay => "c y",
        Closing::Parts => "c p",
        Closing::CallBack => "c b",
        Closing::TheyCall => "c t",
        Closing::Meeting => "c m",
        Closing::VideoCall => "c v",
        Closing::Documents => "c d",
        Closing::NoSolution => "c n",
    }
}

/// The keys of the closings.
pub(crate) fn closings(w: &Words) -> Vec<Key> {
    let said =
        |closing: &Closing| (of_closing(*closing), w.say(&format!("closing-{}", closing.name())));
    Closing::ALL.iter().map(said).collect()
}

/// The dialog that lists the keys of the page and those of every page, and can switch them off
/// (WCAG 2.1.4). `places` are those of the navigation.
pub(crate) fn help(w: &Words, here: &[Key], places: Vec<Key>) -> Markup {
    let mut everywhere = places;
    let common = [
        ("z", "me-breath"),
        ("m", "keys-menu"),
        ("Ctrl ↵", "keys-save"),
        ("Esc", "keys-leave"),
        ("?", "keys-help"),
    ];
    everywhere.extend(common.map(|(key, id)| (key, w.say(id))));
    html! {
        dialog #keys aria-labelledby="keys-title" {
            form method="dialog" {
                h2 #keys-title { (w.say("keys-title")) }
                @if !here.is_empty() {
                    h3 { (w.say("keys-here")) }
                    (list(here))
                }
                h3 { (w.say("keys-everywhere")) }
                (list(&everywhere))
                p.muted { (w.say("keys-not-while-typing")) }
                label.check { input #keys-on type="checkbox" checked; (w.say("keys-on")) }
                p { button.main autofocus { (w.say("common-close")) } }
            }
        }
    }
}

fn list(keys: &[Key]) -> Markup {
    html! {
        dl.keys { @for (key, said) in keys { div { dt { kbd { (key) } } dd { (said) } } } }
    }
}
