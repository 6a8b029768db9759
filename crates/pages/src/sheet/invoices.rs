//! The tables of invoices: those due and, apart, those not yet due.

use maud::{Markup, html};
use words::Words;

use super::{Invoice, Sheet};
use crate::figure;

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
    let columns = if late == Late::Shown { 7 } else { 6 };
    html! {
        div.scroll {
            table.ledger {
                thead {
                    tr {
                        th scope="col" { (w.say("invoice-number")) }
                        th scope="col" { (w.say("invoice-goods")) }
                        th.day scope="col" { (w.say("invoice-issued")) }
                        th.day scope="col" { (w.say("invoice-due")) }
                        @if late == Late::Shown { th.figure scope="col" { (w.say("invoice-late")) } }
                        th.figure scope="col" { (w.say("invoice-amount")) }
                        th.figure scope="col" { (w.say("invoice-paid")) }
                        th.figure scope="col" { (w.say("invoice-left")) }
                    }
                }
                tbody {
                    @for invoice in invoices {
                        (row(w, invoice, late, 1 < sheet.clients.len()))
                    }
                }
                tfoot {
                    @for sum in sums {
                        tr {
                            th scope="row" colspan=(columns) { (w.say("invoices-total")) }
                            td.figure { (figure::money(w, *sum)) }
                        }
                    }
                }
            }
        }
    }
}

fn row(w: &Words, invoice: &Invoice, late: Late, several_clients: bool) -> Markup {
    let goods = w.say("invoice-goods");
    html! {
        tr {
            th scope="row" { (invoice.number) }
            td.goods data-label=(goods) {
                (invoice.goods.as_deref().unwrap_or_default())
                @if several_clients { " " span.muted { (invoice.client) } }
                @if let Some(terms) = &invoice.terms { " " span.muted { (terms) } }
                @if invoice.disputed { " " span.sign.careful { (w.say("invoice-disputed")) } }
            }
            td.day data-label=(w.say("invoice-issued")) { (figure::date_or_dash(w, invoice.issued)) }
            td.day data-label=(w.say("invoice-due")) { (figure::date_or_dash(w, invoice.due)) }
            @if late == Late::Shown {
                td.figure data-label=(w.say("invoice-late")) {
                    @match invoice.days_late {
                        Some(days) => (w.number(days)),
                        None => (figure::dash(w)),
                    }
                }
            }
            td.figure data-label=(w.say("invoice-amount")) { (figure::money(w, invoice.amount)) }
            td.figure data-label=(w.say("invoice-paid")) {
                @if invoice.paid.minor == 0 { (figure::dash_for_nothing(w)) }
                @else { (figure::money(w, invoice.paid)) }
            }
            td.figure.left data-label=(w.say("invoice-left")) { (figure::money(w, invoice.left)) }
        }
    }
}
