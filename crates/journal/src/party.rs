//! The people of a file and how to reach them.

use calendar::Date;
use locale::Language;
use serde::{Deserialize, Serialize};

use crate::{PartyId, PhoneId};

/// A natural person or a company.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    /// A natural person.
    #[default]
    Person,
    /// A company or other body.
    Company,
}

/// What a party is to the debts of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyRole {
    /// Who owes.
    Customer,
    /// Who owes beside the customer.
    CoDebtor,
    /// Who answers for the debt if the customer does not pay.
    Guarantor,
    /// Who may speak for the customer.
    Authorised,
    /// A debt adviser or lawyer.
    Adviser,
    /// Who takes the place of a person who died.
    Heir,
    /// Whom to speak with at a company.
    CompanyContact,
}

/// What is known of a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneState {
    /// Nobody has been reached on it yet.
    Unverified,
    /// The party was reached on it.
    RightPerson,
    /// It belongs to somebody else; it is never called again for this file.
    WrongPerson,
    /// It does not exist or does not connect.
    Dead,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// Whose it is.
    pub party: PartyId,
    /// E.164: `+37120000000`.
    pub number: String,
    /// What is known of it.
    pub state: PhoneState,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and house, as written.
    pub street: String,
    /// Postcode, as written.
    pub postcode: String,
    /// Town.
    pub city: String,
}

/// A person or company of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// What they are to the debts.
    pub role: PartyRole,
    /// Person or company.
    pub kind: PartyKind,
    /// Full name, in its own script.
    pub name: String,
    /// What a company contact does there: "accounts payable".
    pub position: Option<String>,
    /// The language to speak with them, if it differs from the file's.
    pub language: Option<Language>,
    /// Date of birth.
    pub birth_date: Option<Date>,
    /// Company registration number.
    pub company_number: Option<String>,
    /// Bank account (ISO 13616).
    pub iban: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<Address>,
    /// Their telephone numbers.
    pub phones: Vec<PhoneId>,
}
