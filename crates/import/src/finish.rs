//! What can be told of a row only once all its values are read.

use jiff::ToSpan;
use jiff::civil::Date;
use money::Money;

use crate::row::{Holds, InvoiceKind, PartyKind, Row};
use crate::values::Reading;
use crate::{Mapping, Oddity, Reason, Target, Warning, legal};

/// Fills in what follows from other values and checks that they agree.
pub(crate) fn finish(
    row: &mut Row,
    reading: &mut Reading<'_>,
    mapping: &Mapping,
    key: &mut String,
) {
    let constants = reading.constants;
    if row.client.is_empty() {
        row.client.push_str(constants.client.as_deref().unwrap_or(""));
    }
    let customer = &mut row.customer;
    customer.country = customer.country.or(constants.country);
    customer.language = customer.language.or(constants.language);
    customer.kind = customer.kind.or(constants.party_kind);
    if customer.kind.is_none() && legal::is_company(&customer.name, customer.country, key) {
        customer.kind = Some(PartyKind::Company);
        customer.kind_by_name = true;
    }
    match row.holds {
        Holds::Payment => finish_payment(row, reading, mapping),
        Holds::Invoice if !reading.has_invoice => row.holds = Holds::Customer,
        Holds::Invoice => finish_invoice(row, reading, mapping),
        Holds::Customer => {}
    }
    if row.holds == Holds::Payment {
        return;
    }
    if row.customer.name.is_empty() && !row.customer.number.is_empty() {
        let names = [Target::Name, Target::FamilyName];
        if let Some(column) = names.iter().find_map(|target| mapping.column(*target)) {
            odd(row, &column.heading, String::new(), Oddity::NoName);
        }
    }
    if row.customer.number.is_empty() && row.customer.name.is_empty() {
        missing(
            reading,
            mapping,
            &[Target::CustomerNumber, Target::Name],
            "the customer's number or name",
        );
    }
    if let Some(range) = mapping.fill_phones.filter(|_| !mapping.has(&[Target::Telephone])) {
        row.customer.key_into(key);
        row.customer.phones.push(range.number(key));
        row.customer.phones_filled = true;
    }
}

/// Notes what is odd, under the heading of the column that it shows in.
fn odd(row: &mut Row, heading: &str, value: String, oddity: Oddity) {
    let (line, column) = (row.line, heading.to_owned());
    row.warnings.push(Warning { line, column, value, oddity });
}

/// Notes an amount below nought under the heading of the first of these fields that has a column.
fn odd_amount(row: &mut Row, mapping: &Mapping, of: &[Target], amount: Money, oddity: Oddity) {
    if amount.minor < 0 {
        let column = of.iter().find_map(|target| mapping.column(*target));
        let heading = column.map(|column| column.heading.clone()).unwrap_or_default();
        odd(row, &heading, amount.figures(), oddity);
    }
}

/// Says what is missing, under the heading of the first of these fields that has a column.
fn missing(reading: &mut Reading<'_>, mapping: &Mapping, targets: &[Target], what: &'static str) {
    let column = targets.iter().find_map(|target| mapping.column(*target));
    let heading = column.map(|column| column.heading.clone()).unwrap_or_default();
    reading.problem_of_row(heading, "", Reason::Missing { what });
}

fn finish_payment(row: &mut Row, reading: &mut Reading<'_>, mapping: &Mapping) {
    let (day, amount) = (reading.day, reading.amount);
    let named = !row.payment.invoice_number.is_empty()
        || !row.payment.reference.is_empty()
        || !row.customer.number.is_empty();
    if !reading.is_good() {
        return;
    }
    let mut missing = |what| reading.problem_of_row(String::new(), "", Reason::Missing { what });
    match (day, amount) {
        (Some(day), Some(amount)) if named => {
            row.payment.paid_on = day;
            row.payment.amount = amount;
            odd_amount(row, mapping, &[Target::AmountPaid], amount, Oddity::NegativePayment);
        }
        (None, _) => missing("the day it was paid"),
        (_, None) => missing("the amount paid"),
        (Some(_), Some(_)) => missing("the invoice number, the reference or the customer number"),
    }
}

fn finish_invoice(row: &mut Row, reading: &mut Reading<'_>, mapping: &Mapping) {
    // What is missing because it could not be read has been told already.
    if !reading.is_good() {
        return;
    }
    let parts = row.invoice.net.is_some() && row.invoice.tax.is_some();
    if row.invoice.number.is_empty() && reading.amount.is_none() && !parts {
        // An id made from what is outstanding would change with every payment.
        let what = "the whole amount, which a row without an invoice number needs";
        return missing(reading, mapping, &[Target::Amount], what);
    }
    match amount_of(row, reading) {
        Some(amount) => row.invoice.amount = amount,
        None => missing(reading, mapping, &[Target::Amount, Target::Outstanding], "the amount"),
    }
    match due_day(row, reading) {
        Some(due) => row.invoice.due = due,
        None => {
            let column = mapping.column(Target::DueDate).or_else(|| mapping.column(Target::Terms));
            let heading = column.map(|column| column.heading.clone()).unwrap_or_default();
            let value = row.invoice.terms.clone();
            reading.problem_of_row(heading, &value, Reason::NoDueDate);
        }
    }
    if !reading.is_good() {
        return;
    }
    if row.invoice.kind != InvoiceKind::CreditNote {
        let amount = row.invoice.amount;
        let fields = [Target::Amount, Target::Outstanding];
        odd_amount(row, mapping, &fields, amount, Oddity::NegativeAmount);
    }
    turn_credit_note(row);
    check_sums(row, reading);
    settle(row, reading);
    if row.invoice.issued.is_some_and(|issued| row.invoice.due < issued) {
        reading.warning(row, "", Oddity::DueBeforeIssue);
    }
}

/// The whole amount: as told, else net and tax, else what is open and what is paid.
fn amount_of(row: &Row, reading: &Reading<'_>) -> Option<Money> {
    let invoice = &row.invoice;
    let of_parts = || invoice.net?.plus(invoice.tax?);
    let of_rest = || match (invoice.outstanding?, invoice.paid) {
        (open, Some(paid)) => open.plus(paid),
        (open, None) => Some(open),
    };
    reading.amount.or_else(of_parts).or_else(of_rest)
}

fn due_day(row: &Row, reading: &Reading<'_>) -> Option<Date> {
    let reckoned = || {
        let told = days_in_terms(&row.invoice.terms);
        let days = if row.invoice.terms.is_empty() { reading.constants.terms_days } else { told };
        row.invoice.issued?.checked_add(i64::from(days?).days()).ok()
    };
    reading.day.or_else(reckoned)
}

/// The days of "30 days", "net 30" or "2/10 net 30"; none where the month's end counts too.
fn days_in_terms(terms: &str) -> Option<u16> {
    let folded = locale::fold(terms);
    if ["eom", "month", "menes", "maand", "miesi", "mesya", "mesic"]
        .iter()
        .any(|w| folded.contains(w))
    {
        return None;
    }
    let mut numbers = folded.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let last = numbers.next_back()?;
    let alone = numbers.next().is_none() || folded.contains("net");
    last.parse().ok().filter(|days| alone && *days <= 366)
}

/// A credit note is in the customer's favour whatever sign the program wrote.
fn turn_credit_note(row: &mut Row) {
    let invoice = &mut row.invoice;
    if invoice.amount.minor < 0 {
        invoice.kind = InvoiceKind::CreditNote;
    }
    if invoice.kind != InvoiceKind::CreditNote || invoice.amount.minor < 0 {
        return;
    }
    invoice.amount.minor = -invoice.amount.minor;
    let parts = [&mut invoice.net, &mut invoice.tax, &mut invoice.paid, &mut invoice.outstanding];
    for part in parts.into_iter().flatten() {
        part.minor = -part.minor.abs();
    }
}

/// Sums may differ by one minor unit, since net and tax are rounded apart.
fn check_sums(row: &mut Row, reading: &mut Reading<'_>) {
    let invoice = &mut row.invoice;
    let amount = invoice.amount;
    let differs = |a: Money, b: Money| {
        let sum = a.plus(b);
        sum.is_none_or(|sum| 1 < sum.minor.abs_diff(amount.minor))
            .then(|| (sum.map_or_else(|| "too much".to_owned(), Money::figures), amount.figures()))
    };
    if let (Some(net), Some(tax)) = (invoice.net, invoice.tax)
        && let Some((sum, amount)) = differs(net, tax)
    {
        reading.problem_of_row(String::new(), "", Reason::NetAndTaxDiffer { sum, amount });
    }
    match (invoice.paid, invoice.outstanding) {
        (Some(paid), Some(open)) => {
            // Paid too much, and nothing is open.
            let over = open.minor == 0 && amount.minor < paid.minor;
            if let Some((sum, amount)) = differs(paid, open).filter(|_| !over) {
                reading.problem_of_row(
                    String::new(),
                    "",
                    Reason::PaidAndOutstandingDiffer { sum, amount },
                );
            }
        }
        (None, Some(open)) => invoice.paid = amount.minus(open),
        (Some(_) | None, None) => {}
    }
}

/// When it was settled, and what that says of what was paid.
fn settle(row: &mut Row, reading: &Reading<'_>) {
    let invoice = &mut row.invoice;
    let amount = invoice.amount;
    let open = match (invoice.outstanding, invoice.paid) {
        (Some(open), _) => open.minor != 0,
        (None, Some(paid)) => paid.minor < amount.minor,
        (None, None) => false,
    };
    if let (None, Some(days), Some(issued)) =
        (invoice.settled_on, invoice.days_to_pay, invoice.issued)
        && !open
    {
        invoice.settled_on = issued.checked_add(i64::from(days).days()).ok();
    }
    if open && invoice.settled_on.take().is_some() {
        reading.warning(row, "", Oddity::SettledYetOpen);
        return;
    }
    if invoice.settled_on.is_some() && invoice.paid.is_none() {
        invoice.paid = Some(amount);
    }
    if let (Some(settled), Some(issued)) = (invoice.settled_on, invoice.issued)
        && settled < issued
    {
        reading.warning(row, "", Oddity::SettledBeforeIssue);
    }
}
