//! Keys: small hints beside what they do, and the help that lists them.

use maud::{Markup, html};
use words::Words;

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

/// The dialog that lists all keys and can switch them off (WCAG 2.1.4).
pub(crate) fn help(w: &Words) -> Markup {
    let keys = [
        ("n", "keys-next"),
        ("/", "keys-find"),
        ("d", "keys-due"),
        ("c", "keys-call"),
        ("k", "before-call-in"),
        ("o", "before-outside"),
        ("s", "skip-title"),
        ("1 – 0", "keys-outcome"),
        ("t", "keys-note"),
        ("l", "entry-hold"),
        ("r", "keys-read-back"),
        ("Ctrl ↵", "keys-save"),
        ("Esc", "keys-leave"),
        ("?", "keys-help"),
    ];
    html! {
        dialog #keys aria-labelledby="keys-title" {
            form method="dialog" {
                h2 #keys-title { (w.say("keys-title")) }
                dl.keys {
                    @for (key, id) in keys {
                        div { dt { kbd { (key) } } dd { (w.say(id)) } }
                    }
                }
                p.muted { (w.say("keys-not-while-typing")) }
                label.check { input #keys-on type="checkbox" checked; (w.say("keys-on")) }
                p { button.main autofocus { (w.say("common-close")) } }
            }
        }
    }
}
