//! Payment rows: each finds its invoice and is booked once.

use std::collections::BTreeMap;

use import::{Method, Row};
use journal::{ClientId, DebtId, File, FileEvent, PaymentId, PaymentMethod, StreamId};
use money::Money;
use store::NumberKind;

use super::debts::Frame;
use super::report::{Change, ChangeKind, ImportReport, RowProblem, is_of_one_file};
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
    /// By hash: a large file has millions.
    equals: BTreeMap<u64, u32>,
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
        let hash = blake3::hash(made.as_bytes());
        let (first, _) = hash.as_bytes().split_first_chunk().expect("a hash has 32 bytes");
        let nth = self.equals.entry(u64::from_be_bytes(*first)).or_insert(0);
        *nth += 1;
        if *nth == 1 { made } else { format!("{made}-{nth}") }
    }
}

/// The number by which a payment row names its invoice.
pub(super) fn named(row: &Row) -> &str {
    let p = &row.payment;
    if p.invoice_number.is_empty() { &p.reference } else { &p.invoice_number }
}

/// Whether this payment is booked to the debt. One transfer may pay several debts under one id.
fn is_booked(file: &File, client: ClientId, matched: &Matched) -> bool {
    file.payments.values().any(|payment| {
        payment.client == client
            && payment.debt == Some(matched.debt)
            && payment.external.as_ref() == Some(&matched.external)
    })
}

/// What one payment row means for its file.
fn book(
    file: &File,
    row: &Row,
    matched: &Matched,
    frame: &Frame,
    report: &mut ImportReport,
) -> Vec<FileEvent> {
    let p = &row.payment;
    if is_booked(file, frame.client, matched) {
        report.unchanged += 1;
        return Vec::new();
    }
    if frame.today < p.paid_on {
        report.payments_to_come += 1;
        return Vec::new();
    }
    let number = named(row).to_owned();
    let line = row.line;
    let Some(debt) = file.debts.get(&matched.debt) else {
        report.reject(RowProblem::NoSuchInvoice { line, number });
        return Vec::new();
    };
    if debt.amount.currency != p.amount.currency {
        report.reject(RowProblem::OtherCurrency { line, number });
        return Vec::new();
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
    let mut events = Vec::new();
    events.extend(stated_before(file, row, matched, frame, report));
    let next = file.next_id + u32::from(!events.is_empty());
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
    events
}

/// Takes back what the client had stated as paid without naming the payment, as far as the
/// payment now named would otherwise overpay the debt: it is the same money. Where the debt has
/// room for both, it may be the same or not; that is counted.
fn stated_before(
    file: &File,
    row: &Row,
    matched: &Matched,
    frame: &Frame,
    report: &mut ImportReport,
) -> Option<FileEvent> {
    let p = &row.payment;
    let debt = file.debts.get(&matched.debt)?;
    let stated = file.payments.values().filter(|payment| {
        payment.client == frame.client
            && payment.debt == Some(matched.debt)
            && payment.external.is_none()
            && payment.method == PaymentMethod::Other
            && p.paid_on <= payment.on
    });
    let on = stated.clone().map(|payment| payment.on).max()?;
    let stated: i64 = stated.map(|payment| payment.amount.minor).sum();
    let over = debt.paid.saturating_add(p.amount.minor).saturating_sub(debt.amount.minor);
    let possible = stated.min(p.amount.minor);
    let same = over.min(possible);
    report.may_be_known += u64::from(same.max(0) < possible);
    (0 < same).then(|| FileEvent::PaymentBooked {
        payment: PaymentId(file.next_id),
        client: frame.client,
        debt: Some(matched.debt),
        amount: Money::new(-same, p.amount.currency),
        on,
        method: PaymentMethod::Other,
        reference: None,
        payer: None,
        external: None,
    })
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
                None => self.by_reference(client, number, &external)?,
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

    /// The one open debt of the client that is to be paid under this reference, or the one that
    /// this payment paid before.
    fn by_reference(
        &self,
        client: ClientId,
        reference: &str,
        external: &str,
    ) -> Result<Option<(StreamId, DebtId)>, ImportError> {
        if reference.is_empty() {
            return Ok(None);
        }
        let grants = journal::Grants::Clients([client].into());
        let mut found = Vec::new();
        let external = external.to_owned();
        for hit in self.acts.store.find(reference, &grants, 8)? {
            let Some(loaded) = self.acts.store.load(hit.stream, &grants)? else { continue };
            let named = |debt: &journal::Debt| {
                debt.client == client && debt.reference.as_deref() == Some(reference)
            };
            for (id, debt) in loaded.file.debts.iter().filter(|(_, debt)| named(debt)) {
                let matched = Matched { stream: hit.stream, debt: *id, external: external.clone() };
                if is_booked(&loaded.file, client, &matched) {
                    return Ok(Some((hit.stream, *id)));
                }
                if debt.open().is_owed() {
                    found.push((hit.stream, *id));
                }
            }
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
        self.tick();
        let (acts, now, apply) = (self.acts, self.now, self.job.apply);
        let mut plan = |file: &File| {
            self.report.back_to(kept);
            let mut file = file.clone();
            let mut events = Vec::new();
            for (row, matched) in matched {
                let more = book(&file, row, matched, &frame, &mut self.report);
                for event in &more {
                    file.apply(now, self.author.user, event).expect("made from the file");
                }
                events.extend(more);
            }
            events
        };
        let done = if apply {
            acts.change_if_any(stream, now, &desk, &mut |file, _| Ok(plan(file)))
        } else {
            acts.file(stream, &desk).map(|file| {
                plan(&file);
            })
        };
        match done {
            Err(error) if is_of_one_file(&error) => {
                self.report.back_to(kept);
                for (row, _) in matched {
                    let (line, why) = (row.line, error.to_string());
                    self.report.reject(RowProblem::SetAside { line, why });
                }
                Ok(())
            }
            done => Ok(done?),
        }
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
