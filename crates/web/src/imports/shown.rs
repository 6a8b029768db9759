//! What a preview shows of a file's rows. It names customers, so it is kept sealed beside the
//! upload and goes with it.

use std::collections::{BTreeMap, BTreeSet};

use acts::{ActError, Acts, Author, Change, ChangeKind, ImportReport, RowProblem};
use calendar::Date;
use import::{
    Bytes, Grid, Holds, Mapping, MappingFault, PartyKind, Row, Rows, Target, Unreadable, Warning,
};
use journal::{Debt, DebtId, File};
use locale::{Country, Language};
use money::Money;
use serde::{Deserialize, Serialize};
use store::NumberKind;
use words::Words;

use super::said;

/// How many changes are shown.
const CHANGES: usize = 50;
/// How many problems and oddities are shown; the file to mend has all rows.
const PROBLEMS: usize = 200;
/// How many rows are shown as understood.
const SAMPLES: usize = 5;

/// The rows of a preview, said in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shown {
    pub(super) changes: Vec<[String; 4]>,
    pub(super) samples: Vec<Sample>,
    pub(super) problems: Vec<Odd>,
    pub(super) oddities: Vec<Odd>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sample {
    pub(super) line: u64,
    #[serde(default)]
    pub(super) place: Option<String>,
    pub(super) id: String,
    pub(super) derived: bool,
    pub(super) cells: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Odd {
    pub(super) line: u64,
    /// The cell of a workbook, or its row. Previews of an earlier version have none.
    #[serde(default)]
    pub(super) place: Option<String>,
    pub(super) column: String,
    pub(super) value: String,
    pub(super) reason: String,
}

/// Puts the rows of a preview into its view.
pub(super) fn put(shown: Shown, view: &mut pages::PreviewView) {
    let odd = |odd: Odd| pages::Problem {
        line: odd.line,
        place: odd.place,
        column: odd.column,
        value: odd.value,
        reason: odd.reason,
    };
    let change = |[of, field, from, to]: [String; 4]| pages::Change { of, field, from, to };
    let cell = |(field, value)| pages::SampleCell { field, value };
    let sample = |sample: Sample| pages::Sample {
        line: sample.line,
        place: sample.place,
        id: sample.id,
        derived: sample.derived,
        cells: sample.cells.into_iter().map(cell).collect(),
    };
    view.changes = shown.changes.into_iter().map(change).collect();
    view.samples = shown.samples.into_iter().map(sample).collect();
    view.problems = shown.problems.into_iter().map(odd).collect();
    view.oddities = shown.oddities.into_iter().map(odd).collect();
}

/// A value that every language writes in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    Day(Date),
    Sum(Money),
    Kind(PartyKind),
}

impl Value {
    fn text(value: &str) -> Self {
        Self::Text(value.to_owned())
    }

    fn optional(value: Option<&String>) -> Self {
        Self::Text(value.cloned().unwrap_or_default())
    }

    fn said(&self, w: &Words) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => w.date_short(*day),
            Self::Sum(sum) => w.money(*sum),
            Self::Kind(PartyKind::Person) => w.say("party-person"),
            Self::Kind(PartyKind::Company) => w.say("party-company"),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }
}

/// A field with what it is and what it would be.
pub(super) type Difference = (Target, Value, Value);

/// What a second reading of the rows found.
#[derive(Debug, Default)]
pub(super) struct Found {
    grid: Grid,
    samples: Vec<Row>,
    differences: Vec<(String, Difference)>,
    /// Different customers in the rows that can be read.
    pub(super) customers: u64,
}

/// Reads the rows again, for what the report does not hold: samples, and what would change from what
/// to what.
pub(super) fn find(
    acts: &Acts,
    author: &Author,
    bytes: Bytes<'_>,
    mapping: &Mapping,
    report: &ImportReport,
) -> Result<Found, Unfound> {
    let changed = |change: &&Change| !is_new(change.kind);
    let mut wanted: BTreeMap<u64, Vec<&Change>> = BTreeMap::new();
    for change in report.changes.iter().filter(changed).take(CHANGES) {
        wanted.entry(change.line).or_default().push(change);
    }
    let mut found = Found::default();
    let mut customers = BTreeSet::new();
    let mut rows = Rows::new(bytes, mapping)?;
    found.grid = rows.grid();
    let mut row = Row::default();
    while let Some(read) = rows.next_into(&mut row)? {
        if read.is_err() {
            continue;
        }
        customers.insert(customer_hash(&row));
        if found.samples.len() < SAMPLES {
            found.samples.push(row.clone());
        }
        for change in wanted.remove(&row.line).into_iter().flatten() {
            let of = named(change);
            let differences = differences(acts, author, mapping, change, &row)?;
            found.differences.extend(differences.into_iter().map(|one| (of.clone(), one)));
        }
    }
    found.customers = u64::try_from(customers.len()).unwrap_or(u64::MAX);
    Ok(found)
}

/// Why the rows could not be read again.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unfound {
    #[error(transparent)]
    Mapping(#[from] MappingFault),
    #[error(transparent)]
    Act(#[from] ActError),
}

impl From<Unreadable> for Unfound {
    fn from(why: Unreadable) -> Self {
        Self::Mapping(why.into())
    }
}

impl From<store::StoreError> for Unfound {
    fn from(error: store::StoreError) -> Self {
        Self::Act(error.into())
    }
}

fn customer_hash(row: &Row) -> u64 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(row.client.as_bytes()).update(&[0]).update(row.customer.key().as_bytes());
    let bytes = hasher.finalize();
    u64::from_be_bytes(bytes.as_bytes()[..8].try_into().expect("a hash has 32 bytes"))
}

fn is_new(kind: ChangeKind) -> bool {
    match kind {
        ChangeKind::FileOpened | ChangeKind::DebtPlaced => true,
        ChangeKind::DetailsChanged | ChangeKind::DebtChanged | ChangeKind::PaymentBooked => false,
    }
}

/// Of what a change is: the customer, and the invoice where it is about one.
fn named(change: &Change) -> String {
    if change.number.is_empty() {
        change.customer.clone()
    } else {
        format!("{}, {}", change.customer, change.number)
    }
}

/// What one row changes in a file that is known.
fn differences(
    acts: &Acts,
    author: &Author,
    mapping: &Mapping,
    change: &Change,
    row: &Row,
) -> Result<Vec<Difference>, Unfound> {
    if row.holds == Holds::Payment {
        let paid = (Target::AmountPaid, Value::text(""), Value::Sum(row.payment.amount));
        return Ok(vec![paid]);
    }
    let books = acts.store().clients()?;
    let Some(book) = books.iter().find(|book| book.name == row.client) else {
        return Ok(Vec::new());
    };
    let known = acts.store().taken(NumberKind::Debt, book.id, &[&row.invoice.number])?;
    let known = known.into_iter().next().flatten();
    let Some(stream) = change.stream.or(known.map(|(stream, _)| stream)) else {
        return Ok(Vec::new());
    };
    let file = match acts.file(stream, author) {
        Ok(file) => file,
        Err(ActError::NotFound | ActError::SetAside(..)) => return Ok(Vec::new()),
        Err(other) => return Err(other.into()),
    };
    Ok(match change.kind {
        ChangeKind::DetailsChanged => of_customer(&file, mapping, row),
        ChangeKind::DebtChanged | ChangeKind::PaymentBooked => {
            let debt = known.and_then(|(_, item)| file.debts.get(&DebtId(item)));
            debt.map_or_else(Vec::new, |debt| of_invoice(debt, row, change.kind))
        }
        ChangeKind::FileOpened | ChangeKind::DebtPlaced => Vec::new(),
    })
}

/// What a row tells anew of an invoice: its terms, or what is paid of it.
pub(super) fn of_invoice(debt: &Debt, row: &Row, kind: ChangeKind) -> Vec<Difference> {
    let told = &row.invoice;
    if kind == ChangeKind::PaymentBooked {
        let before = Value::Sum(Money::new(debt.paid, debt.amount.currency));
        let paid = told.paid.or(told.settled_on.map(|_| told.amount));
        return paid.map(|paid| (Target::Paid, before, Value::Sum(paid))).into_iter().collect();
    }
    let text = |target, known: Option<&String>, told: &str| {
        (target, Value::optional(known), Value::text(told))
    };
    let all = [
        (Target::DueDate, Value::Day(debt.due), Value::Day(told.due)),
        (Target::Amount, Value::Sum(debt.amount), Value::Sum(told.amount)),
        text(Target::Reference, debt.reference.as_ref(), &told.reference),
        text(Target::Goods, debt.goods.as_ref(), &told.goods),
        text(Target::Terms, debt.terms.as_ref(), &told.terms),
    ];
    all.into_iter().filter(differs).collect()
}

/// What a row tells anew of a customer.
fn of_customer(file: &File, mapping: &Mapping, row: &Row) -> Vec<Difference> {
    let Some(known) = file.customer() else { return Vec::new() };
    let told = &row.customer;
    let text = |target, known: Option<&String>, told: &str| {
        (target, Value::optional(known), Value::text(told))
    };
    let day = |day: Option<Date>| day.map_or_else(|| Value::text(""), Value::Day);
    let address = known.address.as_ref();
    let mut all = vec![
        text(Target::Name, Some(&known.name), &told.name),
        (Target::BirthDate, day(known.birth_date), day(told.birth_date)),
        text(Target::CompanyNumber, known.company_number.as_ref(), &told.company_number),
        text(Target::Iban, known.iban.as_ref(), &told.iban),
        text(Target::Email, known.email.as_ref(), &told.email),
        text(Target::Street, address.map(|address| &address.street), &told.street),
        text(Target::Postcode, address.map(|address| &address.postcode), &told.postcode),
        text(Target::City, address.map(|address| &address.city), &told.city),
    ];
    let phones = told.phones.iter().filter(|_| !told.phones_filled).map(ToString::to_string);
    let new = phones.filter(|phone| file.phones.values().all(|known| known.number != *phone));
    all.extend(new.map(|phone| (Target::Telephone, Value::text(""), Value::Text(phone))));
    // A constant fills in what nobody knows; only a column outweighs what is known.
    if file.country.is_none() || mapping.has(&[Target::Country]) {
        let code = |country: Option<Country>| {
            Value::Text(country.map_or_else(String::new, |country| country.code().to_owned()))
        };
        all.push((Target::Country, code(file.country), code(told.country)));
    }
    if let Some(language) = told.language.filter(|_| mapping.has(&[Target::Language])) {
        let name = |language: Language| Value::text(language.own_name());
        all.push((Target::Language, name(file.language), name(language)));
    }
    if file.parties.values().all(|party| party.name != told.contact_name) {
        all.push(text(Target::ContactName, None, &told.contact_name));
    }
    all.into_iter().filter(differs).collect()
}

/// A row that says nothing of a field changes nothing in it.
fn differs((_, from, to): &Difference) -> bool {
    from != to && !to.is_empty()
}

/// The rows of a preview in every language of the screens.
pub(super) fn said(
    mapping: &Mapping,
    report: &ImportReport,
    found: &Found,
) -> BTreeMap<String, Shown> {
    let one = |language: &Language| {
        (language.code().to_owned(), in_language(Words::of(*language), mapping, report, found))
    };
    locale::Language::ALL.iter().map(one).collect()
}

/// The rows of a preview in one language.
pub(super) fn in_language(
    w: &Words,
    mapping: &Mapping,
    report: &ImportReport,
    found: &Found,
) -> Shown {
    let place = |line, column: &str| place(w, &found.grid, line, column);
    let problem = |one: &RowProblem| {
        let (column, value, reason) = said::row(w, mapping, &found.grid, one);
        Odd { line: one.line(), place: place(one.line(), &column), column, value, reason }
    };
    let oddity = |warning: &Warning| Odd {
        line: warning.line,
        place: place(warning.line, &warning.column),
        column: warning.column.clone(),
        value: warning.value.clone(),
        reason: said::oddity(w, warning.oddity),
    };
    Shown {
        changes: changes(w, report, found),
        samples: found.samples.iter().map(|row| sample(w, &found.grid, row)).collect(),
        problems: report.problems.iter().take(PROBLEMS).map(problem).collect(),
        oddities: report.warnings.iter().take(PROBLEMS).map(oddity).collect(),
    }
}

/// What would change in what is known comes first: what is new hides nothing.
fn changes(w: &Words, report: &ImportReport, found: &Found) -> Vec<[String; 4]> {
    let changed = found.differences.iter().map(|(of, (target, from, to))| {
        [of.clone(), said::target(w, *target), from.said(w), to.said(w)]
    });
    let new = report.changes.iter().filter(|change| is_new(change.kind)).map(|change| {
        let (what, to) = match change.kind {
            ChangeKind::FileOpened => (w.say("preview-customers"), &change.customer),
            ChangeKind::DebtPlaced
            | ChangeKind::DetailsChanged
            | ChangeKind::DebtChanged
            | ChangeKind::PaymentBooked => (w.say("preview-invoices"), &change.number),
        };
        [change.customer.clone(), what, String::new(), to.clone()]
    });
    changed.chain(new).take(CHANGES).collect()
}

/// The fields of a row as understood, said in one language.
pub(super) fn sample_of(w: &Words, row: &Row) -> Vec<(String, String)> {
    let cells = values(row).into_iter().filter(|(_, value)| !value.is_empty());
    cells.map(|(target, value)| (said::target(w, target), value.said(w))).collect()
}

/// The cell of a workbook, or its row; a file of text has its lines.
fn place(w: &Words, grid: &Grid, line: u64, column: &str) -> Option<String> {
    (grid.is_of_book() && 0 < line).then(|| said::spot(w, &grid.spot(line, column)))
}

fn sample(w: &Words, grid: &Grid, row: &Row) -> Sample {
    let (id, derived) = match row.holds {
        Holds::Invoice => (row.invoice.number.clone(), row.invoice.number_is_made),
        Holds::Payment if row.payment.invoice_number.is_empty() => {
            (row.payment.reference.clone(), false)
        }
        Holds::Payment => (row.payment.invoice_number.clone(), false),
        Holds::Customer => (row.customer.number.clone(), false),
    };
    let place = place(w, grid, row.line, "");
    Sample { line: row.line, place, id, derived, cells: sample_of(w, row) }
}

/// The fields of a row that tell whether it was understood.
fn values(row: &Row) -> Vec<(Target, Value)> {
    let day = |day: Option<Date>| day.map_or_else(|| Value::text(""), Value::Day);
    let sum = |sum: Option<Money>| sum.map_or_else(|| Value::text(""), Value::Sum);
    let (customer, invoice, payment) = (&row.customer, &row.invoice, &row.payment);
    let mut values = vec![
        (Target::Client, Value::text(&row.client)),
        (Target::CustomerNumber, Value::text(&customer.number)),
        (Target::Name, Value::text(&customer.name)),
    ];
    values.extend(customer.kind.map(|kind| (Target::PartyKind, Value::Kind(kind))));
    let phones: Vec<String> = customer.phones.iter().map(ToString::to_string).collect();
    if !phones.is_empty() {
        values.push((Target::Telephone, Value::Text(phones.join(", "))));
    }
    values.push((Target::Email, Value::text(&customer.email)));
    match row.holds {
        Holds::Customer => {}
        Holds::Invoice => values.extend([
            (Target::IssueDate, day(invoice.issued)),
            (Target::DueDate, Value::Day(invoice.due)),
            (Target::SettledOn, day(invoice.settled_on)),
            (Target::Goods, Value::text(&invoice.goods)),
            (Target::Amount, Value::Sum(invoice.amount)),
            (Target::Paid, sum(invoice.paid)),
        ]),
        Holds::Payment => values.extend([
            (Target::PaidOn, Value::Day(payment.paid_on)),
            (Target::AmountPaid, Value::Sum(payment.amount)),
            (Target::Reference, Value::text(&payment.reference)),
            (Target::Payer, Value::text(&payment.payer)),
        ]),
    }
    values
}
