//! Contacts: what reached or tried to reach a customer, and what came in from them.

use calendar::{DateTime, Timestamp};
use serde::{Deserialize, Serialize};

use money::Money;

use crate::{ContactId, DebtId, GivenAnswer, Mark, PartyId, PhoneId, SentDocument, UserId};

/// How people are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A telephone call.
    Call,
    /// A letter.
    Letter,
    /// An e-mail.
    Email,
    /// A text message.
    TextMessage,
    /// A meeting.
    Meeting,
}

/// Who began, and whether the desk's gate stood before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From the desk, with a permit.
    Out,
    /// From the customer.
    In,
    /// Made outside the desk and entered afterwards, without permit.
    Outside,
}

/// What a contact is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To ask for payment.
    Demand,
    /// To tell something that asks for nothing.
    Information,
    /// To answer what the customer asked, or to keep an agreed call back.
    Answer,
}

/// How a contact ended. One vocabulary for calls out, calls in and contacts outside the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The customer says it is paid or on its way.
    Paid,
    /// A promise to pay the whole.
    Promise,
    /// A promise to pay a part.
    PartPayment,
    /// A call back at a time.
    CallBack,
    /// The debt is disputed.
    Dispute,
    /// The customer will not pay.
    Refusal,
    /// A talk that ended with none of these.
    Talk,
    /// The number belongs to somebody else.
    WrongPerson,
    /// Nobody answered.
    NoAnswer,
    /// An answering machine.
    Voicemail,
    /// The line was cut before anything was agreed.
    HungUp,
    /// The number does not connect.
    NotConnected,
}

impl Outcome {
    /// All, in the order of the outcome form.
    pub const ALL: [Self; 12] = [
        Self::Paid,
        Self::Promise,
        Self::PartPayment,
        Self::CallBack,
        Self::Dispute,
        Self::Refusal,
        Self::Talk,
        Self::WrongPerson,
        Self::NoAnswer,
        Self::Voicemail,
        Self::HungUp,
        Self::NotConnected,
    ];

    /// Whether two people spoke about the matter.
    #[must_use]
    pub fn is_talk(self) -> bool {
        match self {
            Self::Paid
            | Self::Promise
            | Self::PartPayment
            | Self::CallBack
            | Self::Dispute
            | Self::Refusal
            | Self::Talk => true,
            Self::WrongPerson
            | Self::NoAnswer
            | Self::Voicemail
            | Self::HungUp
            | Self::NotConnected => false,
        }
    }

    /// Whether it is a commitment: paid, promised, or a dated next contact.
    #[must_use]
    pub fn is_commitment(self) -> bool {
        match self {
            Self::Paid | Self::Promise | Self::PartPayment | Self::CallBack => true,
            Self::Dispute
            | Self::Refusal
            | Self::Talk
            | Self::WrongPerson
            | Self::NoAnswer
            | Self::Voicemail
            | Self::HungUp
            | Self::NotConnected => false,
        }
    }

    /// Whether a contact that ended so was a talk with the person themselves: also one that they
    /// broke off once it was known who they are.
    #[must_use]
    pub fn is_with_person(self, reached: Reached) -> bool {
        reached == Reached::RightParty && (self.is_talk() || self == Self::HungUp)
    }

    /// Whether anybody or anything answered. What did not is recorded as `ContactFailed`.
    #[must_use]
    pub fn is_made(self) -> bool {
        !matches!(self, Self::NoAnswer | Self::NotConnected)
    }
}

/// Who was spoken with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// The person themselves, identified: a right-party contact (RPC).
    RightParty,
    /// Somebody else, to whom nothing of the debt was said.
    SomebodyElse,
    /// Nobody.
    Nobody,
}

/// What made a contact allowed: kept with the intent so that it can be checked afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The ids of the rules that were asked and passed.
    pub rules: Vec<String>,
    /// The zone it was judged in; several, when more than one was plausible.
    pub zones: Vec<String>,
    /// The local time there.
    pub local: DateTime,
    /// The first instant at which the permit would no longer have held.
    pub until: Timestamp,
    /// The policy's version, in hexadecimal.
    pub policy: String,
    /// The file version it was judged at.
    pub version: u64,
}

/// One contact, from its intent to its outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// When it was intended, came in, or (outside the desk) is said to have happened.
    pub at: Timestamp,
    /// Who made, took or entered it.
    pub by: UserId,
    /// How.
    pub channel: Channel,
    /// Who began.
    pub direction: Direction,
    /// What for.
    pub purpose: Purpose,
    /// With whom.
    pub party: Option<PartyId>,
    /// On which number.
    pub phone: Option<PhoneId>,
    /// How it ended; `None` while the intent waits for "what happened?".
    pub outcome: Option<Outcome>,
    /// Who was spoken with.
    pub reached: Reached,
    /// Whether it left a payment, promise, dated next contact, dispute, hold or corrected fact.
    pub result: bool,
    /// What was repeated before hanging up.
    pub read_back: Option<String>,
    /// Why it was allowed; only for contacts from the desk.
    pub proof: Option<Proof>,
    /// What was said in it beside its outcome.
    pub told: Told,
}

/// What was said in a talk beside its outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The debts that the customer granted they owe.
    pub acknowledged: Vec<DebtId>,
    /// The answers given to objections, in their order.
    pub answers: Vec<GivenAnswer>,
    /// What is left to live on in the month of a part payment, where they were asked; the inner
    /// `None` says that they would not tell.
    pub left_to_live_on: Option<Option<Money>>,
    /// The documents that were sent while it lasted.
    pub sent: Vec<SentDocument>,
    /// The caller's mark after it.
    pub mark: Option<Mark>,
    /// Why what was agreed was not repeated before hanging up.
    pub not_repeated: Option<NotRepeated>,
}

impl Contact {
    /// Whether it was a talk with the right person that ended with nothing (see the brief).
    #[must_use]
    pub fn is_without_result(&self) -> bool {
        self.reached == Reached::RightParty
            && self.outcome.is_some_and(Outcome::is_talk)
            && !self.result
    }
}

/// Why what was agreed was not repeated to the customer before hanging up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotRepeated {
    /// The line broke.
    Cut,
    /// They were in a hurry.
    Hurry,
    /// Another reason.
    Other,
}

/// How the next contact was agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextContact {
    /// We call.
    #[default]
    Call,
    /// We meet.
    Meeting,
    /// We talk by video.
    VideoCall,
    /// They call us by a day; we call them when they have not.
    TheyCall,
}

/// What the next contact follows from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextWhy {
    /// It suits better then.
    #[default]
    Asked,
    /// Documents were sent, to be looked at first.
    Documents,
    /// Nothing could be solved today.
    NoSolution,
}

/// Where a call back stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallBackState {
    /// Still to be made.
    Open,
    /// Made, in this contact.
    Done(ContactId),
    /// No longer wanted.
    Dropped,
}

/// A call back or another dated next contact that was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallBack {
    /// When: where they are to call, when we call who has not.
    pub at: Timestamp,
    /// How.
    pub how: NextContact,
    /// What it follows from.
    pub why: NextWhy,
    /// The document that was asked for and sent.
    pub document: Option<String>,
    /// Who promised to call; the team takes over 15 minutes after `at`.
    pub tied_to: Option<UserId>,
    /// Whom to call.
    pub party: Option<PartyId>,
    /// Where it stands.
    pub state: CallBackState,
}
