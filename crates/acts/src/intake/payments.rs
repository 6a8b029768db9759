//! Payment rows: each finds its invoice and is booked once.

use std::collections::BTreeMap;

use import::{Method, Row};
use journal::{DebtId, File, FileEvent, PaymentId, PaymentMethod, StreamId};

use super::debts::Frame;
use super::report::{Change, ChangeKind, ImportReport, RowProblem};

/// Where a payment row belongs.
#[derive(Clone, Debug)]
pub(super) struct Matched {
    pub(super) stream: StreamId,
    pub(super) debt: DebtId,
    /// The client's id of the payment, or one made from the row.
    pub(super) external: String,
}

/// Gives each payment an id of its own: the client's, or one made from what the row says and its
/// place among equal rows, so that the same file twice books nothing twice.
#[derive(Debug, Default)]
pub(super) struct PaymentIds {
    equals: BTreeMap<String, u32>,
}

impl PaymentIds {
    pub(super) fn id(&mut self, row: &Row) -> String {
        let p = &row.payment;
        if !p.id.is_empty() {
            return p.id.clone();
        }
        let on = p.paid_on.to_string();
        let amount = p.amount.to_string();
        let said = [&*p.invoice_number, &*p.reference, &*on, &*amount, &*p.payer];
        let made = import::made_id("p-", &said);
        let nth = self.equals.entry(made.clone()).or_insert(0);
        *nth += 1;
        if *nth == 1 { made } else { format!("{made}-{nth}") }
    }
}

/// The number by which a payment row names its invoice.
pub(super) fn named(row: &Row) -> &str {
    let p = &row.payment;
    if p.invoice_number.is_empty() { &p.reference } else { &p.invoice_number }
}

/// What the payment rows of one file mean for it.
pub(super) fn book(
    file: &File,
    rows: &[(&Row, &Matched)],
    frame: &Frame,
    report: &mut ImportReport,
) -> Vec<FileEvent> {
    let mut next = file.next_id;
    let mut events = Vec::new();
    for (row, matched) in rows {
        let p = &row.payment;
        let known = |payment: &journal::Payment| {
            payment.client == frame.client && payment.external.as_ref() == Some(&matched.external)
        };
        if file.payments.values().any(known) {
            report.unchanged += 1;
            continue;
        }
        if frame.today < p.paid_on {
            report.payments_to_come += 1;
            continue;
        }
        let number = named(row).to_owned();
        let line = row.line;
        let Some(debt) = file.debts.get(&matched.debt) else {
            report.reject(RowProblem::NoSuchInvoice { line, number });
            continue;
        };
        if debt.amount.currency != p.amount.currency {
            report.reject(RowProblem::OtherCurrency { line, number });
            continue;
        }
        report.totals.payments_booked += 1;
        let customer = file.customer().map_or_else(String::new, |party| party.name.clone());
        report.changed(|| Change {
            line,
            kind: ChangeKind::PaymentBooked,
            customer,
            number,
            stream: Some(matched.stream),
        });
        events.push(FileEvent::PaymentBooked {
            payment: PaymentId(next),
            client: frame.client,
            debt: Some(matched.debt),
            amount: p.amount,
            on: p.paid_on,
            method: method(p.method),
            reference: (!p.reference.is_empty()).then(|| p.reference.clone()),
            payer: (!p.payer.is_empty()).then(|| p.payer.clone()),
            external: Some(matched.external.clone()),
        });
        next += 1;
    }
    events
}

fn method(told: Option<Method>) -> PaymentMethod {
    match told {
        Some(Method::Transfer) => PaymentMethod::Transfer,
        Some(Method::DirectDebit) => PaymentMethod::DirectDebit,
        Some(Method::Card) => PaymentMethod::Card,
        Some(Method::Cash) => PaymentMethod::Cash,
        Some(Method::Other) | None => PaymentMethod::Other,
    }
}
