//! How a list is saved as a file, under every list.

use maud::{Markup, html};
use words::Words;

/// The links that save a list as CSV and as a workbook: its `address` as far as the ending, and
/// what the address asks for after it.
pub(crate) fn save(w: &Words, address: &str, query: &str) -> Markup {
    html! {
        p {
            a href={ (address) ".csv" (query) } download { (w.say("list-save")) }
            " · "
            a href={ (address) ".xlsx" (query) } download { (w.say("list-save-workbook")) }
        }
    }
}
