//! A promise to pay (PTP) as an object with its history.

use calendar::{Date, Timestamp};
use money::Money;
use serde::{Deserialize, Serialize};

use crate::{ClientId, ContactId, DebtId, PaymentMethod, PromiseId};

/// What was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseKind {
    /// The whole of the debts it names.
    Full,
    /// A part of them.
    Part,
    /// The customer says that the payment is already on its way.
    AlreadyPaid,
}

/// What the bank's day showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// At least the promised amount arrived in time.
    Kept,
    /// Something arrived, not all.
    PartKept,
    /// Nothing arrived by the promised day, and the client's data covers that day.
    Broken,
}

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// The promised day is still to come.
    Open,
    /// The promised day has ended; the client's data does not cover it yet.
    AwaitingBank,
    /// Judged: kept.
    Kept,
    /// Judged: kept in part.
    PartKept,
    /// Judged: broken.
    Broken,
    /// Replaced by a later promise.
    Renegotiated(PromiseId),
    /// No longer asked for.
    Withdrawn,
}

impl PromiseState {
    /// Whether it can still be kept.
    #[must_use]
    pub fn is_live(self) -> bool {
        matches!(self, Self::Open | Self::AwaitingBank)
    }
}

/// A promise to pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// What was promised.
    pub kind: PromiseKind,
    /// To which client.
    pub client: ClientId,
    /// Which debts it pays.
    pub debts: Vec<DebtId>,
    /// How much.
    pub amount: Money,
    /// The promised day.
    pub due: Date,
    /// The day it was made, in the customer's zone.
    pub made_on: Date,
    /// When it was made.
    pub made_at: Timestamp,
    /// How it will be paid.
    pub method: PaymentMethod,
    /// The reference it will carry.
    pub reference: Option<String>,
    /// The day of the month on which the customer's money comes, where the date came from that.
    pub pay_day: Option<u8>,
    /// In which contact it was made.
    pub contact: Option<ContactId>,
    /// Where it stands.
    pub state: PromiseState,
    /// Each state with the instant from which it held, oldest first.
    pub history: Vec<(Timestamp, PromiseState)>,
    /// What had arrived when it was judged, in minor units.
    pub paid: i64,
}
