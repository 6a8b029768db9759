//! One row, typed. A row is reused from line to line, so reading allocates next to nothing.

use jiff::civil::Date;
use locale::{Country, Language};
use money::{Currency, Money};
use serde::{Deserialize, Serialize};

use crate::{Phone, Warning};

/// A natural person or a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A natural person.
    Person,
    /// A company or other body.
    Company,
}

/// What a document is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum InvoiceKind {
    /// An invoice or bill.
    #[default]
    Invoice,
    /// A credit note: an amount in the customer's favour, so below nought.
    CreditNote,
    /// An instalment of a loan or plan.
    Instalment,
}

/// How a payment was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// A bank transfer.
    Transfer,
    /// A direct debit.
    DirectDebit,
    /// A card.
    Card,
    /// Cash or post office.
    Cash,
    /// Something else.
    Other,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// A customer and nothing more.
    #[default]
    Customer,
    /// A customer and an invoice.
    Invoice,
    /// A payment.
    Payment,
}

/// One row of a file. Texts that the row does not give are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// What it is about: which of the parts below mean anything.
    pub holds: Holds,
    /// The client whose claim it is: of the column, else of the mapping.
    pub client: String,
    /// Who owes.
    pub customer: Customer,
    /// The invoice, if the row holds one.
    pub invoice: Invoice,
    /// The payment, if the row holds one.
    pub payment: Payment,
    /// What is odd about it.
    pub warnings: Vec<Warning>,
}

/// Who owes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customer {
    /// The client's number for them.
    pub number: String,
    /// Full name.
    pub name: String,
    /// Person or company, where told.
    pub kind: Option<PartyKind>,
    /// Whether nothing but the legal form in the name tells the kind.
    pub kind_by_name: bool,
    /// Whom to ask for at a company.
    pub contact_name: String,
    /// What that person does there.
    pub contact_role: String,
    /// Street and house; several columns are joined by ", ".
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country: of the column, else of the mapping.
    pub country: Option<Country>,
    /// Language: of the column, else of the mapping.
    pub language: Option<Language>,
    /// Telephones, in the order of the columns, each once.
    pub phones: Vec<Phone>,
    /// Whether the number is a stand-in from a reserved range, since the file has none.
    pub phones_filled: bool,
    /// E-mail address.
    pub email: String,
    /// Date of birth.
    pub birth_date: Option<Date>,
    /// Registration number of a company.
    pub company_number: String,
    /// Bank account, capitals without spaces.
    pub iban: String,
}

/// One claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoice {
    /// The invoice number, or an id made from the row.
    pub number: String,
    /// Whether the number is an id made from the row, since it has none.
    pub number_is_made: bool,
    /// What it is.
    pub kind: InvoiceKind,
    /// Day of issue, where told.
    pub issued: Option<Date>,
    /// Day by which it is to be paid: told, or reckoned from the terms.
    pub due: Date,
    /// The day on which it was settled: told, or reckoned from the days until payment.
    pub settled_on: Option<Date>,
    /// Days from issue to payment, where told.
    pub days_to_pay: Option<i32>,
    /// Terms of sale, as written.
    pub terms: String,
    /// What was bought.
    pub goods: String,
    /// The whole amount, tax included.
    pub amount: Money,
    /// Net amount, where told.
    pub net: Option<Money>,
    /// Tax, where told.
    pub tax: Option<Money>,
    /// Paid so far: told, or what is not outstanding; `None` where the file says nothing of it.
    pub paid: Option<Money>,
    /// What is still open, where told.
    pub outstanding: Option<Money>,
    /// The reference to pay under.
    pub reference: String,
    /// Whether the customer disputes it; `None` where the file says nothing of it.
    pub disputed: Option<bool>,
}

impl Default for Invoice {
    fn default() -> Self {
        Self {
            number: String::new(),
            number_is_made: false,
            kind: InvoiceKind::default(),
            issued: None,
            due: Date::default(),
            settled_on: None,
            days_to_pay: None,
            terms: String::new(),
            goods: String::new(),
            amount: Money::zero(Currency::EUR),
            net: None,
            tax: None,
            paid: None,
            outstanding: None,
            reference: String::new(),
            disputed: None,
        }
    }
}

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The day it was made.
    pub paid_on: Date,
    /// How much; below nought for money sent back.
    pub amount: Money,
    /// The invoice it pays: its number, or the id made for it.
    pub invoice_number: String,
    /// The reference given with it.
    pub reference: String,
    /// Who paid.
    pub payer: String,
    /// How it was made, where told.
    pub method: Option<Method>,
    /// The client's or bank's id of the payment.
    pub id: String,
}

impl Default for Payment {
    fn default() -> Self {
        Self {
            paid_on: Date::default(),
            amount: Money::zero(Currency::EUR),
            invoice_number: String::new(),
            reference: String::new(),
            payer: String::new(),
            method: None,
            id: String::new(),
        }
    }
}

impl Row {
    /// Makes the row empty and keeps its memory.
    pub(crate) fn clear(&mut self) {
        self.client.clear();
        self.warnings.clear();
        self.customer.clear();
        self.invoice.clear();
        self.payment.clear();
    }
}

impl Customer {
    /// What tells this customer from the client's others: the number, else the folded name.
    #[must_use]
    pub fn key(&self) -> String {
        let mut key = String::new();
        self.key_into(&mut key);
        key
    }

    pub(crate) fn key_into(&self, key: &mut String) {
        key.clear();
        if self.number.is_empty() {
            for word in locale::words(&self.name) {
                if !key.is_empty() {
                    key.push(' ');
                }
                key.push_str(&word);
            }
        } else {
            key.push_str(&self.number);
        }
    }

    fn clear(&mut self) {
        for text in [
            &mut self.number,
            &mut self.name,
            &mut self.contact_name,
            &mut self.contact_role,
            &mut self.street,
            &mut self.postcode,
            &mut self.city,
            &mut self.email,
            &mut self.company_number,
            &mut self.iban,
        ] {
            text.clear();
        }
        self.phones.clear();
        self.phones_filled = false;
        self.kind = None;
        self.kind_by_name = false;
        self.country = None;
        self.language = None;
        self.birth_date = None;
    }
}

impl Invoice {
    fn clear(&mut self) {
        let number = std::mem::take(&mut self.number);
        let terms = std::mem::take(&mut self.terms);
        let goods = std::mem::take(&mut self.goods);
        let reference = std::mem::take(&mut self.reference);
        *self = Self { number, terms, goods, reference, ..Self::default() };
        for text in [&mut self.number, &mut self.terms, &mut self.goods, &mut self.reference] {
            text.clear();
        }
    }
}

impl Payment {
    fn clear(&mut self) {
        for text in [&mut self.invoice_number, &mut self.reference, &mut self.payer, &mut self.id] {
            text.clear();
        }
        self.paid_on = Date::default();
        self.amount = Money::zero(Currency::EUR);
        self.method = None;
    }
}
