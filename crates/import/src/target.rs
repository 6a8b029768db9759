//! The fields that a column may be taken for.

use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is named as the field it stands for")]
pub enum Target {
    Client,
    CustomerNumber,
    Name,
    GivenName,
    FamilyName,
    PartyKind,
    ContactName,
    ContactRole,
    Street,
    Postcode,
    City,
    Country,
    Language,
    Telephone,
    Email,
    BirthDate,
    CompanyNumber,
    Iban,
    InvoiceNumber,
    InvoiceKind,
    IssueDate,
    DueDate,
    SettledOn,
    DaysToPay,
    Terms,
    Goods,
    Net,
    Tax,
    Amount,
    Paid,
    Outstanding,
    Currency,
    Reference,
    Disputed,
    PaidOn,
    AmountPaid,
    Payer,
    Method,
    PaymentId,
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text,
    PartyKind,
    InvoiceKind,
    Date,
    Amount,
    Days,
    YesNo,
    Currency,
    Country,
    Language,
    Phone,
    Email,
    Iban,
}

use Target as T;

impl Target {
    /// All fields, in the order in which a page lists them.
    pub const ALL: [Self; 39] = [
        T::Client,
        T::CustomerNumber,
        T::Name,
        T::GivenName,
        T::FamilyName,
        T::PartyKind,
        T::ContactName,
        T::ContactRole,
        T::Street,
        T::Postcode,
        T::City,
        T::Country,
        T::Language,
        T::Telephone,
        T::Email,
        T::BirthDate,
        T::CompanyNumber,
        T::Iban,
        T::InvoiceNumber,
        T::InvoiceKind,
        T::IssueDate,
        T::DueDate,
        T::SettledOn,
        T::DaysToPay,
        T::Terms,
        T::Goods,
        T::Net,
        T::Tax,
        T::Amount,
        T::Paid,
        T::Outstanding,
        T::Currency,
        T::Reference,
        T::Disputed,
        T::PaidOn,
        T::AmountPaid,
        T::Payer,
        T::Method,
        T::PaymentId,
    ];

    /// The word by which commands, forms and saved mappings name it: `due-date`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            T::Client => "client",
            T::CustomerNumber => "customer-number",
            T::Name => "name",
            T::GivenName => "given-name",
            T::FamilyName => "family-name",
            T::PartyKind => "party-kind",
            T::ContactName => "contact-name",
            T::ContactRole => "contact-role",
            T::Street => "street",
            T::Postcode => "postcode",
            T::City => "city",
            T::Country => "country",
            T::Language => "language",
            T::Telephone => "telephone",
            T::Email => "email",
            T::BirthDate => "birth-date",
            T::CompanyNumber => "company-number",
            T::Iban => "iban",
            T::InvoiceNumber => "invoice-number",
            T::InvoiceKind => "invoice-kind",
            T::IssueDate => "issue-date",
            T::DueDate => "due-date",
            T::SettledOn => "settled-on",
            T::DaysToPay => "days-to-pay",
            T::Terms => "terms",
            T::Goods => "goods",
            T::Net => "net",
            T::Tax => "tax",
            T::Amount => "amount",
            T::Paid => "paid",
            T::Outstanding => "outstanding",
            T::Currency => "currency",
            T::Reference => "reference",
            T::Disputed => "disputed",
            T::PaidOn => "paid-on",
            T::AmountPaid => "amount-paid",
            T::Payer => "payer",
            T::Method => "method",
            T::PaymentId => "payment-id",
        }
    }

    /// Reads the word of [`Target::word`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.word() == word)
    }

    /// Whether several columns may be taken for it: telephones, and the lines of an address.
    #[must_use]
    pub fn may_repeat(self) -> bool {
        matches!(self, T::Telephone | T::Street)
    }

    /// Whether its columns hold dates, so that their order may have to be asked about.
    #[must_use]
    pub fn is_date(self) -> bool {
        self.value() == Value::Date
    }

    /// Whether its columns hold amounts, so that their decimal mark may have to be asked about.
    #[must_use]
    pub fn is_amount(self) -> bool {
        self.value() == Value::Amount
    }

    /// Whether it is a number by which something is known, never a day.
    pub(crate) fn is_number(self) -> bool {
        matches!(
            self,
            T::CustomerNumber | T::CompanyNumber | T::InvoiceNumber | T::Reference | T::PaymentId
        )
    }

    /// Whether it belongs to a payment, not to an invoice.
    pub(crate) fn is_payment(self) -> bool {
        matches!(self, T::PaidOn | T::AmountPaid | T::Payer | T::Method | T::PaymentId)
    }

    /// Whether it belongs to an invoice, so that a row with none of these is a customer alone.
    pub(crate) fn is_invoice(self) -> bool {
        T::InvoiceNumber <= self && self <= T::Disputed && self != T::Currency
    }

    pub(crate) fn value(self) -> Value {
        match self {
            T::BirthDate | T::IssueDate | T::DueDate | T::SettledOn | T::PaidOn => Value::Date,
            T::Net | T::Tax | T::Amount | T::Paid | T::Outstanding | T::AmountPaid => Value::Amount,
            T::PartyKind => Value::PartyKind,
            T::InvoiceKind => Value::InvoiceKind,
            T::DaysToPay => Value::Days,
            T::Disputed => Value::YesNo,
            T::Currency => Value::Currency,
            T::Country => Value::Country,
            T::Language => Value::Language,
            T::Telephone => Value::Phone,
            T::Email => Value::Email,
            T::Iban => Value::Iban,
            T::Client
            | T::CustomerNumber
            | T::Name
            | T::GivenName
            | T::FamilyName
            | T::ContactName
            | T::ContactRole
            | T::Street
            | T::Postcode
            | T::City
            | T::CompanyNumber
            | T::InvoiceNumber
            | T::Terms
            | T::Goods
            | T::Reference
            | T::Payer
            | T::Method
            | T::PaymentId => Value::Text,
        }
    }
}
