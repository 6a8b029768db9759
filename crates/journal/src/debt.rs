//! Debts, payments and disputes.

use calendar::{Date, Timestamp};
use money::Money;
use serde::{Deserialize, Serialize};

use crate::{ClientId, DebtId, DisputeId};

/// What a claim is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DebtKind {
    /// An invoice or bill.
    #[default]
    Invoice,
    /// A credit note: an amount in the customer's favour.
    CreditNote,
    /// An instalment of a loan or plan of the client.
    Instalment,
}

/// Why a debt is no longer collected here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withdrawal {
    /// The client's data no longer lists it as open: settled or withdrawn, it does not say which.
    NoLongerListed,
    /// The client took it back.
    Recalled,
}

/// One claim of one client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Debt {
    /// Whose claim it is.
    pub client: ClientId,
    /// What it is.
    pub kind: DebtKind,
    /// The invoice number, or the id that the import gave it.
    pub number: String,
    /// The reference to pay under, where it is not the number.
    pub reference: Option<String>,
    /// What was bought.
    pub goods: Option<String>,
    /// Terms of sale as the client states them: "30 days net".
    pub terms: Option<String>,
    /// Day of issue. Before it the debt lies still.
    pub issued: Date,
    /// Day by which it is to be paid.
    pub due: Date,
    /// The whole amount, tax included. Negative for a credit note.
    pub amount: Money,
    /// Net amount in minor units, where stated.
    pub net: Option<i64>,
    /// Tax in minor units, where stated.
    pub tax: Option<i64>,
    /// Paid so far, in minor units of the amount's currency.
    pub paid: i64,
    /// The day of the payment that settled it.
    pub settled_on: Option<Date>,
    /// Why it is no longer collected, and since when.
    pub withdrawn: Option<(Withdrawal, Date)>,
    /// The dispute that is open about it.
    pub disputed: Option<DisputeId>,
}

impl Debt {
    /// What is left to pay: nought once withdrawn, never below nought for an invoice.
    #[must_use]
    pub fn open(&self) -> Money {
        let left = if self.withdrawn.is_some() {
            0
        } else if self.amount.minor < 0 {
            self.amount.minor.saturating_sub(self.paid).min(0)
        } else {
            self.amount.minor.saturating_sub(self.paid).max(0)
        };
        Money::new(left, self.amount.currency)
    }

    /// Whether it is asked for on `today`: issued, not withdrawn, something left.
    #[must_use]
    pub fn is_open(&self, today: Date) -> bool {
        self.issued <= today && self.open().is_owed()
    }

    /// Whether its due day is past on `today` and something is left.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.due < today && self.is_open(today)
    }
}

/// How a payment was or will be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethod {
    /// A bank transfer.
    #[default]
    Transfer,
    /// A direct debit.
    DirectDebit,
    /// A card.
    Card,
    /// Cash or post office.
    Cash,
    /// Something else, or not said.
    Other,
}

/// A payment as the client's data told it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// To which client it was paid.
    pub client: ClientId,
    /// The debt it pays; `None` while it waits to be matched.
    pub debt: Option<DebtId>,
    /// How much. Negative for money sent back.
    pub amount: Money,
    /// The day the money arrived.
    pub on: Date,
    /// How it was made.
    pub method: PaymentMethod,
    /// The payer's words with it.
    pub reference: Option<String>,
    /// Who paid, where that is told.
    pub payer: Option<String>,
    /// The client's or bank's own id of it.
    pub external: Option<String>,
    /// When the desk learnt of it.
    pub booked_at: Timestamp,
}

/// How a dispute ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeEnd {
    /// The customer was right; the client corrects or withdraws the debt.
    Upheld,
    /// The debt stands, and the customer was told why.
    DebtStands,
    /// The customer took it back.
    TakenBack,
}

/// A dispute: the customer says that a debt is not right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// Which debts it is about.
    pub debts: Vec<DebtId>,
    /// When it was registered.
    pub since: Timestamp,
    /// In the customer's own words.
    pub words: String,
    /// How it ended, once it has.
    pub ended: Option<DisputeEnd>,
}
