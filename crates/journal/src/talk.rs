//! What was learnt in a talk beside its outcome: why it is not paid, whether the debt is granted,
//! which answer was given, how the customer is best spoken with.

use calendar::{Date, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{ClientId, ContactId, UserId};

/// Why a debt is open, as the customer tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It was forgotten.
    Forgot,
    /// The payment is on its way.
    OnItsWay,
    /// The invoice never came.
    NeverReceived,
    /// Something on the invoice is wrong.
    Mistake,
    /// The goods or the service were not as agreed.
    NotAsAgreed,
    /// The debt is somebody else's.
    NotTheirs,
    /// They moved, and post went to the old address.
    Moved,
    /// Work or income was lost or fell.
    LostIncome,
    /// A company waits for money of its own.
    CashFlow,
    /// Illness, their own or of somebody near.
    Illness,
    /// A separation or divorce.
    Separation,
    /// Somebody near died.
    Bereavement,
    /// Several creditors at once.
    SeveralCreditors,
    /// They do not want to pay.
    Unwilling,
    /// Something else; the words say what.
    Other,
}

impl Reason {
    /// All of them, in the order in which a caller is shown them.
    pub const ALL: [Self; 15] = [
        Self::Forgot,
        Self::OnItsWay,
        Self::NeverReceived,
        Self::Mistake,
        Self::NotAsAgreed,
        Self::NotTheirs,
        Self::Moved,
        Self::LostIncome,
        Self::CashFlow,
        Self::Illness,
        Self::Separation,
        Self::Bereavement,
        Self::SeveralCreditors,
        Self::Unwilling,
        Self::Other,
    ];
}

/// A reason that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenReason {
    /// When it was recorded.
    pub at: Timestamp,
    /// In which contact.
    pub contact: Option<ContactId>,
    /// The client whose users may read it; every client's when `None`.
    pub client: Option<ClientId>,
    /// What it is.
    pub reason: Reason,
    /// In the customer's words.
    pub words: Option<String>,
}

/// Which approach fits a customer: a working hypothesis with its evidence, never a label. The names
/// are internal keys; a screen shows what was seen, in neutral words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerType {
    /// Avoids contact and, as far as can be seen, never meant to pay.
    Evader,
    /// Avoids contact, without bad intent.
    Drifter,
    /// Pays late, but pays.
    Chronic,
    /// Met a setback: answers, explains, pays once recovered.
    Involuntary,
    /// Would have paid had they remembered.
    Forgetful,
}

impl CustomerType {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Evader, Self::Drifter, Self::Chronic, Self::Involuntary, Self::Forgetful];
}

/// What a caller holds to be the right approach, until a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supposed {
    /// Which; `None` when the caller says that none of them fits.
    pub kind: Option<CustomerType>,
    /// When it was said.
    pub at: Timestamp,
    /// By whom.
    pub by: UserId,
    /// The last day on which it counts.
    pub until: Date,
}

/// An answer of the library that was given to an objection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct GivenAnswer {
    /// The objection's key.
    pub objection: String,
    /// Which of its answers, from one; nought when the caller used words of their own.
    pub answer: u32,
}

/// What a considered answer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerClass {
    /// Grants what the customer says or feels.
    Validate,
    /// Asks.
    Ask,
    /// Offers a way.
    Offer,
    /// Says how something is.
    Inform,
}

impl AnswerClass {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Validate, Self::Ask, Self::Offer, Self::Inform];

    /// Its key in texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Validate => "validate",
            Self::Ask => "ask",
            Self::Offer => "offer",
            Self::Inform => "inform",
        }
    }
}

/// Whether the next talk with this customer is easier or harder than before, by the caller's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Easier.
    Easier,
    /// As before.
    Same,
    /// Harder.
    Harder,
}

impl Mark {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Easier, Self::Same, Self::Harder];
}

/// A complaint: registered at once, before the talk goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// When it was made.
    pub at: Timestamp,
    /// In which contact.
    pub contact: Option<ContactId>,
    /// The client whose users may read it; every client's when `None`.
    pub client: Option<ClientId>,
    /// In the customer's words.
    pub words: String,
}
