//! Payment rows: each finds its invoice and is booked once.

use std::collections::BTreeMap;

use import::{Method, Row};
use journal::{ClientId, DebtId, File, FileEvent, PaymentId, PaymentMethod, StreamId};
use store::NumberKind;

use super::debts::Frame;
use super::report::{Change, ChangeKind, ImportReport, RowProblem};
use super::run::{ImportError, Pass};
use crate::Author;

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

impl Pass<'_> {
    /// Payment rows: looked up together, booked file by file.
    pub(super) fn payments(&mut self, rows: &[Row]) -> Result<(), ImportError> {
        let mut by_file: BTreeMap<(StreamId, ClientId), Vec<(&Row, Matched)>> = BTreeMap::new();
        for row in rows {
            let Some(client) = self.clients.get(&row.client).copied().flatten() else { continue };
            let number = named(row);
            let external = self.payment_ids.id(row);
            let found = self.acts.store.taken(NumberKind::Debt, client, &[number])?.pop();
            let home = match found.flatten() {
                Some((stream, item)) => Some((stream, DebtId(item))),
                None => self.by_reference(client, number)?,
            };
            match home {
                Some((stream, debt)) => by_file
                    .entry((stream, client))
                    .or_default()
                    .push((row, Matched { stream, debt, external })),
                None => {
                    let number = number.to_owned();
                    self.report.reject(RowProblem::NoSuchInvoice { line: row.line, number });
                }
            }
        }
        for ((stream, client), matched) in by_file {
            self.payments_of(stream, client, &matched)?;
        }
        Ok(())
    }

    /// The one open debt of the client that is to be paid under this reference.
    fn by_reference(
        &self,
        client: ClientId,
        reference: &str,
    ) -> Result<Option<(StreamId, DebtId)>, ImportError> {
        if reference.is_empty() {
            return Ok(None);
        }
        let grants = journal::Grants::Clients([client].into());
        let mut found = Vec::new();
        for hit in self.acts.store.find(reference, &grants, 8)? {
            let Some(loaded) = self.acts.store.load(hit.stream, &grants)? else { continue };
            let named = |debt: &journal::Debt| {
                debt.client == client && debt.reference.as_deref() == Some(reference)
            };
            let debts = loaded.file.debts.iter().filter(|(_, debt)| named(debt));
            found.extend(debts.map(|(id, _)| (hit.stream, *id)));
        }
        Ok(if found.len() == 1 { found.pop() } else { None })
    }

    fn payments_of(
        &mut self,
        stream: StreamId,
        client: ClientId,
        matched: &[(&Row, Matched)],
    ) -> Result<(), ImportError> {
        let desk = Author { user: self.author.user, grants: journal::Grants::All };
        let frame = self.frame(client);
        let kept = self.report.mark();
        let rows: Vec<(&Row, &Matched)> = matched.iter().map(|(row, m)| (*row, m)).collect();
        let (acts, now, apply) = (self.acts, self.now, self.job.apply);
        let mut plan = |file: &File| {
            self.report.back_to(kept);
            book(file, &rows, &frame, &mut self.report)
        };
        if apply {
            acts.change_if_any(stream, now, &desk, &mut |file, _| Ok(plan(file)))?;
        } else {
            plan(&acts.file(stream, &desk)?);
        }
        Ok(())
    }
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
