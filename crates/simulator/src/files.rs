//! What the clients' systems write: invoices and payments as CSV, and the mappings that read them.

use calendar::Date;
use export::csv_out::Rows;
use import::{Column, Constants, Contents, DateOrder, DecimalMark, Delimiter, Mapping, Target};
use money::Money;

use crate::world::{Bill, Firm, Paid, Person, Style, World};

const INVOICES: &[(&str, Target)] = &[
    ("Customer", Target::CustomerNumber),
    ("Name", Target::Name),
    ("Kind", Target::PartyKind),
    ("Contact person", Target::ContactName),
    ("Position", Target::ContactRole),
    ("Street", Target::Street),
    ("Postcode", Target::Postcode),
    ("Town", Target::City),
    ("Country", Target::Country),
    ("Language", Target::Language),
    ("Telephone", Target::Telephone),
    ("Second telephone", Target::Telephone),
    ("E-mail", Target::Email),
    ("Born", Target::BirthDate),
    ("Registration", Target::CompanyNumber),
    ("Invoice", Target::InvoiceNumber),
    ("Issued", Target::IssueDate),
    ("Due", Target::DueDate),
    ("Settled", Target::SettledOn),
    ("Terms", Target::Terms),
    ("What", Target::Goods),
    ("Net", Target::Net),
    ("Tax", Target::Tax),
    ("Amount", Target::Amount),
    ("Paid", Target::Paid),
    ("Currency", Target::Currency),
    ("Reference", Target::Reference),
];

const PAYMENTS: &[(&str, Target)] = &[
    ("Payment", Target::PaymentId),
    ("Paid on", Target::PaidOn),
    ("Amount", Target::AmountPaid),
    ("Currency", Target::Currency),
    ("Invoice", Target::InvoiceNumber),
    ("Payer", Target::Payer),
    ("Method", Target::Method),
];

/// How the files of `firm` that hold this are read.
pub(crate) fn mapping(firm: &Firm, contents: Contents, complete_to: Date) -> Mapping {
    let columns = match contents {
        Contents::Payments => PAYMENTS,
        Contents::Full | Contents::Changes => INVOICES,
    };
    let (delimiter, dates, decimal) = match firm.style {
        Style::Baltic => (Delimiter::Semicolon, DateOrder::DayFirst, DecimalMark::Comma),
        Style::American => (Delimiter::Comma, DateOrder::MonthFirst, DecimalMark::Point),
        Style::Plain => (Delimiter::Semicolon, DateOrder::YearFirst, DecimalMark::Point),
    };
    let column = |(heading, target): &(&str, Target)| Column {
        dates: target.is_date().then_some(dates),
        decimal: target.is_amount().then_some(decimal),
        ..Column::new(*heading, *target)
    };
    Mapping {
        name: format!("{} {}", firm.name, contents.word()),
        contents,
        encoding: None,
        sheet: None,
        delimiter: Some(delimiter),
        columns: columns.iter().map(column).collect(),
        constants: Constants {
            client: Some(firm.name.to_owned()),
            currency: Some(firm.currency),
            country: Some(firm.country),
            ..Constants::default()
        },
        fill_phones: None,
        complete_to: Some(complete_to),
    }
}

/// A file in the making, in the style of its writer.
pub(crate) struct Sheet {
    table: Rows,
    style: Style,
    pub(crate) rows: usize,
}

impl Sheet {
    pub(crate) fn invoices(firm: &Firm) -> Self {
        Self::of(firm, INVOICES)
    }

    pub(crate) fn payments(firm: &Firm) -> Self {
        Self::of(firm, PAYMENTS)
    }

    fn of(firm: &Firm, columns: &[(&str, Target)]) -> Self {
        let delimiter = match firm.style {
            Style::American => b',',
            Style::Baltic | Style::Plain => b';',
        };
        let table = Rows::new(delimiter, columns.iter().map(|(heading, _)| *heading));
        Self { table, style: firm.style, rows: 0 }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.table.finish()
    }

    fn date(&self, date: Option<Date>) -> String {
        let pattern = match self.style {
            Style::Baltic => "%d.%m.%Y",
            Style::American => "%m/%d/%Y",
            Style::Plain => "%Y-%m-%d",
        };
        date.map_or_else(String::new, |date| date.strftime(pattern).to_string())
    }

    fn money(&self, minor: i64, person: &Person) -> String {
        let figures = Money::new(minor, person.currency).figures();
        match self.style {
            Style::Baltic => figures.replace('.', ","),
            Style::American | Style::Plain => figures,
        }
    }

    /// A row of a customer, with an invoice or without.
    pub(crate) fn customer(&mut self, firm: &Firm, person: &Person, bill: Option<&Bill>) {
        let line = |nth: usize| person.lines.get(nth).map_or("", |line| line.number.as_str());
        let [street, postcode, town] = &person.address;
        let mut cells: Vec<String> = vec![
            person.number.clone(),
            person.name.clone(),
            if person.company { "company" } else { "person" }.to_owned(),
            person.contact.clone(),
            if person.contact.is_empty() { "" } else { "accounts payable" }.to_owned(),
            street.clone(),
            postcode.clone(),
            town.clone(),
            person.country.code().to_owned(),
            person.language.code().to_owned(),
            line(0).to_owned(),
            line(1).to_owned(),
            person.email.clone(),
            self.date(person.birth),
            person.company_number.clone(),
        ];
        match bill {
            Some(bill) => cells.extend(self.invoice(firm, person, bill)),
            None => cells.resize(INVOICES.len(), String::new()),
        }
        self.table.row(cells);
        self.rows += 1;
    }

    fn invoice(&self, firm: &Firm, person: &Person, bill: &Bill) -> [String; 12] {
        let settled = bill.settled_on.filter(|_| bill.minor <= bill.told);
        [
            bill.number.clone(),
            self.date(Some(bill.issued)),
            self.date(Some(bill.due)),
            self.date(settled),
            format!("{} days", firm.terms),
            bill.goods.to_owned(),
            self.money(bill.minor - bill.tax, person),
            self.money(bill.tax, person),
            self.money(bill.minor, person),
            self.money(bill.told, person),
            person.currency.code().to_owned(),
            bill.reference.clone(),
        ]
    }

    /// A row of a payment.
    pub(crate) fn payment(&mut self, world: &World, paid: &Paid) {
        let person = &world.people[paid.who];
        self.table.row([
            paid.id.clone(),
            self.date(Some(paid.on)),
            self.money(paid.minor, person),
            person.currency.code().to_owned(),
            person.bills[paid.bill].number.clone(),
            person.name.clone(),
            "transfer".to_owned(),
        ]);
        self.rows += 1;
    }
}
