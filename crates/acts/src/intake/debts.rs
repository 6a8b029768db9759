//! What the rows of one customer mean for their file.

use calendar::Date;
use import::{InvoiceKind, Row};
use journal::{
    Address, ClientId, Debt, DebtId, DebtKind, DisputeEnd, DisputeId, File, FileEvent, PartyId,
    PartyKind, PartyRole, PaymentId, PaymentMethod, PhoneId,
};
use locale::Language;
use money::Money;

use super::report::{Change, ChangeKind, ImportReport, RowProblem};

/// What every row of one import shares.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// The customer's client.
    pub(super) client: ClientId,
    /// The day of the import.
    pub(super) today: Date,
    /// The day up to which the file is complete.
    pub(super) complete_to: Date,
    /// Whether it is a full file from before the day to which the client's invoices are known.
    pub(super) older: bool,
    /// Whether the file has a column for country or language, which then outweighs what is known.
    pub(super) tells_country: bool,
    pub(super) tells_language: bool,
}

/// The client's number for a customer; one made from the name where the file has none.
pub(super) fn customer_number(row: &Row) -> String {
    if row.customer.number.is_empty() {
        import::made_id("c-", &[&row.customer.key()])
    } else {
        row.customer.number.clone()
    }
}

/// How the customer of a row is called: by name, or by number where the file has no names.
pub(super) fn shown_name(row: &Row) -> String {
    if row.customer.name.is_empty() { customer_number(row) } else { row.customer.name.clone() }
}

fn text(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

fn kind(row: &Row) -> PartyKind {
    match row.customer.kind {
        Some(import::PartyKind::Company) => PartyKind::Company,
        Some(import::PartyKind::Person) => PartyKind::Person,
        None if is_kind_assumed(row) => PartyKind::Person,
        None => PartyKind::Company,
    }
}

/// Whether nothing says what the customer is: then they are treated with the care due to a person.
pub(super) fn is_kind_assumed(row: &Row) -> bool {
    row.customer.kind.is_none() && row.customer.company_number.is_empty()
}

fn address(row: &Row) -> Option<Address> {
    let c = &row.customer;
    let known = !(c.street.is_empty() && c.postcode.is_empty() && c.city.is_empty());
    known.then(|| Address {
        street: c.street.clone(),
        postcode: c.postcode.clone(),
        city: c.city.clone(),
    })
}

/// Opens a file for the customer of `row`.
pub(super) fn open_file(row: &Row, frame: &Frame) -> Vec<FileEvent> {
    let c = &row.customer;
    let phones: Vec<String> = c.phones.iter().map(|phone| phone.to_string()).collect();
    let next = 2 + u32::try_from(phones.len()).unwrap_or(u32::MAX);
    let country = c.country;
    let language =
        c.language.or_else(|| country.map(locale::Country::language)).unwrap_or(Language::English);
    let number = customer_number(row);
    let name = shown_name(row);
    let mut events = vec![FileEvent::FileOpened {
        party: PartyId(1),
        client: frame.client,
        kind: kind(row),
        country,
        language,
        customer_number: Some(number),
        name,
        birth_date: c.birth_date,
        company_number: text(&c.company_number),
        iban: text(&c.iban),
        email: text(&c.email),
        address: address(row),
        phones,
    }];
    events.extend(contact_person(row, next));
    events
}

fn contact_person(row: &Row, id: u32) -> Option<FileEvent> {
    let c = &row.customer;
    (!c.contact_name.is_empty()).then(|| FileEvent::PartyAdded {
        party: PartyId(id),
        role: PartyRole::CompanyContact,
        kind: PartyKind::Person,
        name: c.contact_name.clone(),
        position: text(&c.contact_role),
        email: None,
        phones: Vec::new(),
    })
}

/// The customer as the client knows them by this number: where files of one person were joined,
/// each client's own, so that none tells another's anew.
fn party_of(file: &File, client: ClientId, number: &str) -> Option<PartyId> {
    let known = file.clients.get(&client)?.iter().find(|known| known.number == number);
    known.map(|known| known.party)
}

/// What `row` tells anew of a known customer.
pub(super) fn correct_customer(file: &File, row: &Row, frame: &Frame) -> Vec<FileEvent> {
    let party = party_of(file, frame.client, &customer_number(row)).or(file.customer);
    let Some((party, known)) = party.and_then(|id| Some((id, file.parties.get(&id)?))) else {
        return Vec::new();
    };
    let is_main = file.customer == Some(party);
    let c = &row.customer;
    let mut events = Vec::new();
    if !file.clients.contains_key(&frame.client) {
        let customer_number = Some(customer_number(row));
        events.push(FileEvent::ClientJoined { client: frame.client, customer_number });
    }
    let differs = |known: &Option<String>, told: &str| {
        text(told).filter(|told| known.as_deref() != Some(told.as_str()))
    };
    // The file has one country: that of the customer it was opened for.
    let country = c.country.filter(|told| {
        let tells = file.country.is_none() || (frame.tells_country && file.country != Some(*told));
        is_main && tells
    });
    let language = if is_main { file.language } else { known.language.unwrap_or(file.language) };
    let corrected = FileEvent::DetailsCorrected {
        party,
        country,
        language: c.language.filter(|told| frame.tells_language && language != *told),
        name: text(&c.name).filter(|told| known.name != *told),
        birth_date: c.birth_date.filter(|told| known.birth_date != Some(*told)),
        company_number: differs(&known.company_number, &c.company_number),
        iban: differs(&known.iban, &c.iban),
        email: differs(&known.email, &c.email),
        address: address(row).filter(|told| known.address.as_ref() != Some(told)),
    };
    if corrected != nothing_corrected(party) {
        events.push(corrected);
    }
    let mut next = file.next_id;
    for phone in &c.phones {
        let number = phone.to_string();
        if !c.phones_filled && file.phones.values().all(|known| known.number != number) {
            events.push(FileEvent::PhoneAdded { phone: PhoneId(next), party, number });
            next += 1;
        }
    }
    if file.parties.values().all(|known| known.name != c.contact_name) {
        events.extend(contact_person(row, next));
    }
    events
}

fn nothing_corrected(party: PartyId) -> FileEvent {
    FileEvent::DetailsCorrected {
        party,
        country: None,
        language: None,
        name: None,
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
    }
}

fn change(kind: ChangeKind, row: &Row) -> Change {
    Change {
        line: row.line,
        kind,
        customer: shown_name(row),
        number: row.invoice.number.clone(),
        stream: None,
    }
}

/// What one invoice row means for the file: its events, counted in the report.
pub(super) fn invoice(
    file: &File,
    row: &Row,
    frame: &Frame,
    report: &mut ImportReport,
) -> Vec<FileEvent> {
    let known = file
        .debts
        .iter()
        .find(|(_, debt)| debt.client == frame.client && debt.number == row.invoice.number);
    match known {
        None => place(file, row, frame, report),
        Some((id, debt)) if debt.amount.currency == row.invoice.amount.currency => {
            let (id, debt) = (*id, debt.clone());
            correct(file, id, &debt, row, frame, report)
        }
        Some(_) => {
            let number = row.invoice.number.clone();
            report.reject(RowProblem::OtherCurrency { line: row.line, number });
            Vec::new()
        }
    }
}

fn place(file: &File, row: &Row, frame: &Frame, report: &mut ImportReport) -> Vec<FileEvent> {
    let told = &row.invoice;
    let debt = DebtId(file.next_id);
    let issued = told.issued.unwrap_or_else(|| told.due.min(frame.today));
    report.totals.debts_placed += 1;
    report.lie_still += u64::from(frame.today < issued);
    report.changed(|| change(ChangeKind::DebtPlaced, row));
    let party = party_of(file, frame.client, &customer_number(row));
    let mut events = vec![FileEvent::DebtPlaced {
        debt,
        client: frame.client,
        party: party.filter(|party| file.customer != Some(*party)),
        kind: match told.kind {
            InvoiceKind::Invoice => DebtKind::Invoice,
            InvoiceKind::CreditNote => DebtKind::CreditNote,
            InvoiceKind::Instalment => DebtKind::Instalment,
        },
        issued,
        due: told.due,
        amount: told.amount,
        net: told.net.map(|net| net.minor),
        tax: told.tax.map(|tax| tax.minor),
        number: told.number.clone(),
        reference: text(&told.reference),
        goods: text(&told.goods),
        terms: text(&told.terms),
    }];
    let paid = stated_paid(row, frame, report).unwrap_or(0);
    events.extend(book(frame, debt, debt.0 + 1, paid, row, report));
    if told.disputed == Some(true) && paid < told.amount.minor {
        let dispute = DisputeId(debt.0 + 2);
        events.push(FileEvent::DisputeOpened {
            dispute,
            debts: vec![debt],
            contact: None,
            words: String::new(),
        });
    }
    events
}

/// What the row says is paid by today, in minor units; `None` where it says nothing of it.
fn stated_paid(row: &Row, frame: &Frame, report: &mut ImportReport) -> Option<i64> {
    let told = &row.invoice;
    let whole = told.settled_on.map(|_| told.amount);
    let paid = told.paid.or(whole)?;
    if told.settled_on.is_some_and(|on| frame.today < on) {
        report.payments_to_come += 1;
        return None;
    }
    Some(paid.minor)
}

fn book(
    frame: &Frame,
    debt: DebtId,
    id: u32,
    minor: i64,
    row: &Row,
    report: &mut ImportReport,
) -> Option<FileEvent> {
    if minor == 0 {
        return None;
    }
    report.totals.payments_booked += 1;
    Some(FileEvent::PaymentBooked {
        payment: PaymentId(id),
        client: frame.client,
        debt: Some(debt),
        amount: Money::new(minor, row.invoice.amount.currency),
        on: row.invoice.settled_on.unwrap_or_else(|| frame.complete_to.min(frame.today)),
        method: PaymentMethod::Other,
        reference: None,
        payer: None,
        external: None,
    })
}

fn correct(
    file: &File,
    id: DebtId,
    debt: &Debt,
    row: &Row,
    frame: &Frame,
    report: &mut ImportReport,
) -> Vec<FileEvent> {
    let told = &row.invoice;
    let mut events = Vec::new();
    if debt.withdrawn.is_some() {
        events.push(FileEvent::DebtRestored { debt: id });
    }
    let differs = |known: &Option<String>, told: &str| {
        text(told).filter(|told| known.as_deref() != Some(told.as_str()))
    };
    let corrected = FileEvent::DebtCorrected {
        debt: id,
        due: (told.due != debt.due).then_some(told.due),
        amount: (told.amount != debt.amount).then_some(told.amount),
        reference: differs(&debt.reference, &told.reference),
        goods: differs(&debt.goods, &told.goods),
        terms: differs(&debt.terms, &told.terms),
    };
    let nothing = FileEvent::DebtCorrected {
        debt: id,
        due: None,
        amount: None,
        reference: None,
        goods: None,
        terms: None,
    };
    if corrected != nothing {
        events.push(corrected);
    }
    events.extend(correct_dispute(file, id, debt, row));
    if frame.older && !events.is_empty() {
        events.clear();
        report.older_than_known += 1;
    }
    if !events.is_empty() {
        report.totals.debts_changed += 1;
        report.changed(|| change(ChangeKind::DebtChanged, row));
    }
    if let Some(paid) = stated_paid(row, frame, report) {
        let delta = paid.saturating_sub(debt.paid);
        if 0 <= delta || knows_better(file, id, frame) {
            // A dispute opened just above took one id.
            let next = file.next_id + 1;
            let booked = book(frame, id, next, delta, row, report);
            if booked.is_some() {
                report.changed(|| change(ChangeKind::PaymentBooked, row));
            }
            events.extend(booked);
        } else {
            report.older_than_known += 1;
        }
    }
    events
}

/// Whether the file is complete to a day on or after every payment known for the debt, so that
/// less paid than known means money sent back, and not an older file.
fn knows_better(file: &File, id: DebtId, frame: &Frame) -> bool {
    let payments = file.payments.values().filter(|payment| payment.debt == Some(id));
    payments.map(|payment| payment.on).max().is_none_or(|last| last <= frame.complete_to)
}

fn correct_dispute(file: &File, id: DebtId, debt: &Debt, row: &Row) -> Option<FileEvent> {
    match (row.invoice.disputed, debt.disputed) {
        (Some(true), None) if debt.open().is_owed() => Some(FileEvent::DisputeOpened {
            dispute: DisputeId(file.next_id),
            debts: vec![id],
            contact: None,
            words: String::new(),
        }),
        // Only a dispute that came from the client's data is ended by it.
        (Some(false), Some(dispute)) if file.disputes.get(&dispute)?.words.is_empty() => {
            Some(FileEvent::DisputeClosed { dispute, end: DisputeEnd::TakenBack })
        }
        _ => None,
    }
}
