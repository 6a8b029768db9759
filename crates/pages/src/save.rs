//! What stands under every list: how much more there is, and how it is saved as a file.

use maud::{Markup, html};
use words::Words;

/// The first of a list, and how many more there are.
#[derive(Clone, Debug)]
pub struct Listed<T> {
    /// What is shown.
    pub shown: Vec<T>,
    /// How many more there are.
    pub more: usize,
}

impl<T> Listed<T> {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty() && self.more == 0
    }
}

impl<T> From<Vec<T>> for Listed<T> {
    fn from(shown: Vec<T>) -> Self {
        Self { shown, more: 0 }
    }
}

/// How many more there are than are shown, if any, and that the saved list has them.
pub(crate) fn more(w: &Words, more: usize) -> Markup {
    html! { @if more != 0 { p.muted { (w.say_with("list-more", &[("count", more.into())])) } } }
}

/// The links that save a list as CSV and as a workbook: its `address` as far as the ending, and
/// what the address asks for after it.
pub(crate) fn save(w: &Words, address: &str, query: &str) -> Markup {
    html! {
        p.saves {
            a href={ (address) ".csv" (query) } download { (w.say("list-save")) }
            " · "
            a href={ (address) ".xlsx" (query) } download { (w.say("list-save-workbook")) }
        }
    }
}
