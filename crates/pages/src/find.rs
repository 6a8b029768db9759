//! The search: a page with a form, and the same results as a fragment while somebody types.

use locale::Country;
use maud::{Markup, html};
use money::Money;
use words::Words;

use crate::figure;
use crate::form::hidden;
use crate::frame::{Frame, Page, Width, document};
use crate::named::FoundBy;

/// What was asked and what was found.
#[derive(Clone, Debug, Default)]
pub struct FindView {
    /// What was typed.
    pub query: String,
    /// What came of it.
    pub answer: Answer,
}

/// What came of a search.
#[derive(Clone, Debug, Default)]
pub enum Answer {
    /// Nothing was asked yet.
    #[default]
    NotAsked,
    /// What was typed is too short to look for.
    TooShort,
    /// The customers found, the best first; none when nobody fits.
    Found {
        /// They.
        customers: Vec<Found>,
        /// There are more than these.
        more: bool,
    },
}

/// One customer that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The file's id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The clients' numbers for this customer.
    pub numbers: Vec<String>,
    /// The clients of the debts.
    pub clients: Vec<String>,
    /// A telephone number, never in full.
    pub phone: Option<String>,
    /// The town.
    pub place: Option<String>,
    /// The country.
    pub country: Option<Country>,
    /// What is due, by currency.
    pub due: Vec<Money>,
    /// What they were found by.
    pub by: FoundBy,
    /// What fitted: the reference, the invoice, the number's last digits; of a name only where it
    /// is somebody else's in the file.
    pub fitted: Option<String>,
    /// Who has them in hand.
    pub with: Option<String>,
}

/// How many customers the saved list has at most.
pub const FOUND_IN_FILE: usize = 1_000;

/// The search page.
#[must_use]
pub fn page_find(frame: &Frame, view: &FindView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("desk-find-title");
    let body = html! {
        h1 { (title) }
        search {
            form.find method="get" action="/find" data-find="/find/results" {
                label for="q" { (w.say("desk-find-label")) }
                div.beside {
                    input #q name="q" type="search" value=(view.query) autofocus
                        autocomplete="off" autocapitalize="off" spellcheck="false"
                        aria-describedby="q-hint" aria-controls="results" dir="auto";
                    button.main { (w.say("common-search")) }
                }
                p.hint #q-hint { (w.say("desk-find-hint")) }
            }
        }
        div #results aria-live="polite" { (results(w, view)) }
    };
    let keys = vec![("↓ ↑", w.say("keys-results"))];
    document(frame, &Page::new(&title, Width::Broad).keys(keys), &body)
}

/// The results alone, to be set into the page while somebody types.
#[must_use]
pub fn find_results(frame: &Frame, view: &FindView) -> String {
    results(Words::of(frame.language), view).into_string()
}

fn results(w: &Words, view: &FindView) -> Markup {
    match &view.answer {
        Answer::NotAsked => html! {},
        Answer::TooShort => html! { p.muted { (w.say("desk-find-short")) } },
        Answer::Found { customers, .. } if customers.is_empty() => html! {
            p.lead { (w.say_with("desk-find-none", &[("query", (&view.query).into())])) }
            p.muted { (w.say("desk-find-none-hint")) }
        },
        Answer::Found { customers, more } => html! {
            h2 { (w.say_with("desk-find-count", &[("count", customers.len().into())])) }
            ul.found { @for found in customers {
                    (entry(w, found, &format!("/customer/{}", found.id)))
                } }
            @if *more {
                p.muted { (w.say_with("desk-find-many", &[
                    ("count", customers.len().into()),
                    ("most", FOUND_IN_FILE.into()),
                ])) }
            }
            form method="get" action="/find.csv" {
                (hidden("q", &view.query))
                button.quiet { (w.say("list-save")) }
                " "
                button.quiet formaction="/find.xlsx" { (w.say("list-save-workbook")) }
            }
        },
    }
}

/// One customer found, linked to `to`.
pub(crate) fn entry(w: &Words, found: &Found, to: &str) -> Markup {
    html! {
        li {
            a href=(to) { bdi { (found.name) } }
            span.owed { (figure::sums(w, &found.due)) }
            p.about {
                @for number in &found.numbers {
                    " " span { (w.say_with("sheet-number", &[("number", number.into())])) }
                }
                @for client in &found.clients {
                    " " span { (w.say_with("sheet-client", &[("client", client.into())])) }
                }
                @if let Some(place) = place(w, found) { " " span { (place) } }
                @if let Some(phone) = &found.phone { " " span.masked { (phone) } }
            }
            p.muted {
                (w.say(&format!("desk-find-by-{}", found.by.name())))
                @if let Some(fitted) = &found.fitted { " " mark { (fitted) } }
                @if let Some(name) = &found.with {
                    " · " (w.say_with("find-with", &[("name", name.into())]))
                }
            }
        }
    }
}

/// The town with its country, as far as they are known.
fn place(w: &Words, found: &Found) -> Option<String> {
    let country = found.country.map(|country| w.country(country));
    match (&found.place, country) {
        (Some(place), Some(country)) => Some(format!("{place}, {country}")),
        (Some(place), None) => Some(place.clone()),
        (None, country) => country,
    }
}
