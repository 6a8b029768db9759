//! The tables of invoices: those due and, apart, those not yet due.

use maud::{Markup, html};
use money::{Currency, Money};
use words::Words;

use super::{Invoice, Sheet, document_address};
use crate::{figure, key};

/// The invoices that are due, with their days late and the sums below.
pub(crate) fn due_table(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        section.invoices aria-labelledby="due" {
            h2 #due { (w.say("invoices-due")) }
            @if sheet.due_invoices.is_empty() {
                p.muted { (w.say("invoices-none-due")) }
            } @else {
                (table(w, sheet, &sheet.due_invoices, Late::Shown))
            }
        }
    }
}

/// The invoices not yet due; nothing when there are none.
pub(crate) fn later_table(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        @if !sheet.later_invoices.is_empty() {
            section.invoices.later aria-labelledby="later" {
                h2 #later { (w.say("invoices-later")) }
                (table(w, sheet, &sheet.later_invoices, Late::Hidden))
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Late {
    Shown,
    Hidden,
}

fn table(w: &Words, sheet: &Sheet, invoices: &[Invoice], late: Late) -> Markup {
    let sums = match late {
        Late::Shown => &sheet.due,
        Late::Hidden => &sheet.later,
    };
    let paid = invoices.iter().any(|invoice| invoice.paid.minor != 0);
    let columns = 4 + usize::from(late == Late::Shown) + usize::from(paid);
    let only = figure::only_currency(invoices.iter().map(|invoice| invoice.left));
    let headed = |id: &str| match only {
        Some(currency) => format!("{}, {currency}", w.say(id)),
        None => w.say(id),
    };
    html! {
        div.scroll { table.ledger.brief {
            thead {
                tr {
                    th scope="col" { (w.say("invoice-number")) }
                    th.day scope="col" { (w.say("invoice-issued")) }
                    th.day scope="col" { (w.say("invoice-due")) }
                    @if late == Late::Shown { th.figure scope="col" { (w.say("invoice-late")) } }
                    th.figure scope="col" { (w.say("invoice-amount")) }
                    @if paid { th.figure scope="col" { (w.say("invoice-paid")) } }
                    th.figure scope="col" { (headed("invoice-left")) }
                }
            }
            tbody {
                @for invoice in invoices {
                    (row(w, sheet, invoice, &Shown { late, paid, several_clients: 1 < sheet.clients.len(), only }))
                }
            }
            tfoot {
                @for sum in sums {
                    tr {
                        th scope="row" colspan=(columns) { (w.say("invoices-total")) }
                        td.figure {
                            @if only == Some(sum.currency) { (figure::bare(w, *sum)) }
                            @else { (figure::money(w, *sum)) }
                        }
                    }
                }
            }
        } }
    }
}

/// What the rows of a table show.
struct Shown {
    late: Late,
    /// Something was paid on one of them; else there is no such column.
    paid: bool,
    several_clients: bool,
    only: Option<Currency>,
}

fn row(w: &Words, sheet: &Sheet, invoice: &Invoice, shown: &Shown) -> Markup {
    let amount = |amount: Money| match shown.only {
        Some(_) => figure::bare(w, amount),
        None => figure::money(w, amount),
    };
    html! {
        tr {
            th scope="row" {
                (invoice.number)
                (copy(w, sheet, invoice))
                (goods(w, invoice, shown.several_clients))
            }
            td.day data-label=(w.say("invoice-issued")) { (figure::date_or_dash(w, invoice.issued)) }
            td.day data-label=(w.say("invoice-due")) { (figure::date_or_dash(w, invoice.due)) }
            @if shown.late == Late::Shown {
                td.figure data-label=(w.say("invoice-late")) {
                    @match invoice.days_late {
                        Some(days) => (w.number(days)),
                        None => (figure::dash(w)),
                    }
                }
            }
            td.figure data-label=(w.say("invoice-amount")) { (amount(invoice.amount)) }
            @if shown.paid {
                td.figure data-label=(w.say("invoice-paid")) {
                    @if invoice.paid.minor == 0 { (figure::dash_for_nothing(w)) }
                    @else { (amount(invoice.paid)) }
                }
            }
            td.figure.left data-label=(w.say("invoice-left")) { (amount(invoice.left)) }
        }
    }
}

/// The way to the copy of an invoice; a key opens the first.
fn copy(w: &Words, sheet: &Sheet, invoice: &Invoice) -> Markup {
    let is_first = sheet.first_copy().is_some_and(|(first, _)| first == invoice.id);
    let key = is_first.then_some("i");
    html! {
        @if let Some(copy) = &invoice.copy {
            " "
            a.copy href=(document_address(&sheet.id, copy)) target="_blank" data-key=[key]
                aria-keyshortcuts=[key] {
                (w.say("document-copy")) span.hidden { " " (invoice.number) }
                @if is_first { " " (key::hint("i")) }
            }
        }
    }
}

/// Below the number: what was bought, on which terms, from whom, and whether it is disputed.
fn goods(w: &Words, invoice: &Invoice, several_clients: bool) -> Markup {
    let client = several_clients.then_some(invoice.client.as_str());
    let parts: Vec<_> = [invoice.goods.as_deref(), invoice.terms.as_deref(), client]
        .into_iter()
        .flatten()
        .collect();
    html! {
        @if !parts.is_empty() { " " span.goods { (parts.join(" · ")) } }
        @if invoice.disputed { " " span.sign.careful { (w.say("invoice-disputed")) } }
    }
}
