//! The journal's closed lists as pages name them, and names of people and clients.

use std::sync::Arc;

use desk::{ClientBook, Desk};
use journal::{
    Channel, ClientId, CustomerType, Direction, DisputeEnd, GivenAnswer, HoldKind, Mark,
    NextContact, NextWhy, NotRepeated, Outcome, PartyKind, PaymentMethod, PhoneState, PromiseState,
    Reason, Skill, UserId,
};

use crate::Trouble;
use crate::request::Asked;

/// Who and whose: the names that stand beside facts.
pub(crate) struct Names {
    desk: Arc<Desk>,
    /// By id.
    clients: Vec<Arc<ClientBook>>,
    itself: String,
}

impl Names {
    pub(crate) fn of(asked: &Asked) -> Result<Self, Trouble> {
        let store = asked.acts().store();
        let clients = store.clients()?;
        Ok(Self::new(store.desk()?, clients, asked.words().say("frame-name")))
    }

    pub(crate) fn new(desk: Arc<Desk>, clients: Vec<Arc<ClientBook>>, itself: String) -> Self {
        Self { desk, clients, itself }
    }

    /// A user's name; what time or an import made true is the desk's own.
    pub(crate) fn user(&self, id: UserId) -> String {
        self.desk.users.get(&id).map_or(&self.itself, |user| &user.name).clone()
    }

    /// In whose name callers call: as a lead set it; else the one client of a team of its own, or
    /// this desk.
    pub(crate) fn house(&self) -> String {
        match (&self.desk.house, self.clients.as_slice()) {
            (Some(name), _) => name.clone(),
            (None, [only]) => only.name.clone(),
            (None, _) => self.itself.clone(),
        }
    }

    /// The desk that they are of.
    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    pub(crate) fn client(&self, id: ClientId) -> String {
        let at = self.clients.binary_search_by_key(&id, |book| book.id);
        at.map_or_else(|_| String::new(), |at| self.clients[at].name.clone())
    }
}

pub(crate) fn channel(channel: Channel) -> pages::Channel {
    match channel {
        Channel::Call => pages::Channel::Call,
        Channel::Letter => pages::Channel::Letter,
        Channel::Email => pages::Channel::Email,
        Channel::TextMessage => pages::Channel::TextMessage,
        Channel::Meeting => pages::Channel::Meeting,
    }
}

pub(crate) fn channel_of(name: &str) -> Option<Channel> {
    Some(match pages::Channel::from_name(name)? {
        pages::Channel::Call => Channel::Call,
        pages::Channel::Letter => Channel::Letter,
        pages::Channel::Email => Channel::Email,
        pages::Channel::TextMessage => Channel::TextMessage,
        pages::Channel::Meeting => Channel::Meeting,
    })
}

pub(crate) fn direction(direction: Direction) -> pages::Direction {
    match direction {
        Direction::Out => pages::Direction::Out,
        Direction::In => pages::Direction::In,
        Direction::Outside => pages::Direction::Outside,
    }
}

pub(crate) fn outcome(outcome: Outcome) -> pages::Outcome {
    match outcome {
        Outcome::Paid => pages::Outcome::Paid,
        Outcome::Promise => pages::Outcome::Promise,
        Outcome::PartPayment => pages::Outcome::PartPayment,
        Outcome::CallBack => pages::Outcome::CallBack,
        Outcome::Dispute => pages::Outcome::Dispute,
        Outcome::Refusal => pages::Outcome::Refusal,
        Outcome::Talk => pages::Outcome::Talk,
        Outcome::WrongPerson => pages::Outcome::WrongPerson,
        Outcome::NoAnswer => pages::Outcome::NoAnswer,
        Outcome::Voicemail => pages::Outcome::Voicemail,
        Outcome::HungUp => pages::Outcome::HungUp,
        Outcome::NotConnected => pages::Outcome::NotConnected,
    }
}

pub(crate) fn method(method: PaymentMethod) -> pages::Method {
    match method {
        PaymentMethod::Transfer => pages::Method::Transfer,
        PaymentMethod::DirectDebit => pages::Method::DirectDebit,
        PaymentMethod::Card => pages::Method::Card,
        PaymentMethod::Cash => pages::Method::Cash,
        PaymentMethod::Other => pages::Method::Other,
    }
}

/// How a payment of the client's data was made; nothing where the data does not say.
pub(crate) fn method_told(told: PaymentMethod) -> Option<pages::Method> {
    match told {
        PaymentMethod::Other => None,
        PaymentMethod::Transfer
        | PaymentMethod::DirectDebit
        | PaymentMethod::Card
        | PaymentMethod::Cash => Some(method(told)),
    }
}

pub(crate) fn hold_of(name: &str) -> Option<HoldKind> {
    Some(match pages::HoldReason::from_name(name)? {
        pages::HoldReason::Request => HoldKind::Request,
        pages::HoldReason::BreathingSpace => HoldKind::BreathingSpace,
        pages::HoldReason::Insolvency => HoldKind::Insolvency,
        pages::HoldReason::Representation => HoldKind::Representation,
        pages::HoldReason::Death => HoldKind::Death,
    })
}

pub(crate) fn dispute_end_of(name: &str) -> Option<DisputeEnd> {
    Some(match pages::DisputeEnd::from_name(name)? {
        pages::DisputeEnd::Upheld => DisputeEnd::Upheld,
        pages::DisputeEnd::DebtStands => DisputeEnd::DebtStands,
        pages::DisputeEnd::TakenBack => DisputeEnd::TakenBack,
    })
}

pub(crate) fn skill(skill: Skill) -> pages::Skill {
    match skill {
        Skill::Specialist => pages::Skill::Specialist,
        Skill::Business => pages::Skill::Business,
        Skill::Vulnerable => pages::Skill::Vulnerable,
    }
}

pub(crate) fn skill_of(name: &str) -> Option<Skill> {
    Some(match pages::Skill::from_name(name)? {
        pages::Skill::Specialist => Skill::Specialist,
        pages::Skill::Business => Skill::Business,
        pages::Skill::Vulnerable => Skill::Vulnerable,
    })
}

pub(crate) fn reason_of(name: &str) -> Option<Reason> {
    Reason::ALL.into_iter().find(|reason| explain::reason_key(*reason) == name)
}

/// The approach that a form names: `none` for none of them.
pub(crate) fn approach_of(name: &str) -> Option<Option<CustomerType>> {
    if name == "none" {
        return Some(None);
    }
    CustomerType::ALL.into_iter().find(|kind| explain::approach_key(*kind) == name).map(Some)
}

/// An answer of the library as forms name it: `KEY:N`, with nought for words of one's own.
pub(crate) fn answer_of(desk: &Desk, name: &str) -> Option<GivenAnswer> {
    let (key, number) = name.split_once(':')?;
    let given = GivenAnswer { objection: key.to_owned(), answer: number.parse().ok()? };
    acts::is_answer(desk, &given).then_some(given)
}

pub(crate) fn mark_of(name: &str) -> Option<Mark> {
    Some(match pages::Mark::from_name(name)? {
        pages::Mark::Easier => Mark::Easier,
        pages::Mark::Same => Mark::Same,
        pages::Mark::Harder => Mark::Harder,
    })
}

pub(crate) fn next_of(name: &str) -> Option<NextContact> {
    Some(match pages::NextContact::from_name(name)? {
        pages::NextContact::Call => NextContact::Call,
        pages::NextContact::Meeting => NextContact::Meeting,
        pages::NextContact::VideoCall => NextContact::VideoCall,
        pages::NextContact::TheyCall => NextContact::TheyCall,
    })
}

pub(crate) fn next_why_of(name: &str) -> Option<NextWhy> {
    Some(match pages::NextWhy::from_name(name)? {
        pages::NextWhy::Asked => NextWhy::Asked,
        pages::NextWhy::Documents => NextWhy::Documents,
        pages::NextWhy::NoSolution => NextWhy::NoSolution,
    })
}

pub(crate) fn not_repeated_of(name: &str) -> Option<NotRepeated> {
    Some(match pages::NotRepeated::from_name(name)? {
        pages::NotRepeated::Cut => NotRepeated::Cut,
        pages::NotRepeated::Hurry => NotRepeated::Hurry,
        pages::NotRepeated::Other => NotRepeated::Other,
    })
}

pub(crate) fn method_of(name: &str) -> Option<PaymentMethod> {
    Some(match pages::Method::from_name(name)? {
        pages::Method::Transfer => PaymentMethod::Transfer,
        pages::Method::DirectDebit => PaymentMethod::DirectDebit,
        pages::Method::Card => PaymentMethod::Card,
        pages::Method::Cash => PaymentMethod::Cash,
        pages::Method::Other => PaymentMethod::Other,
    })
}

pub(crate) fn promise_state(state: PromiseState) -> pages::PromiseState {
    match state {
        PromiseState::Open => pages::PromiseState::Open,
        PromiseState::AwaitingBank => pages::PromiseState::AwaitingBank,
        PromiseState::Kept => pages::PromiseState::Kept,
        PromiseState::PartKept => pages::PromiseState::PartKept,
        PromiseState::Broken => pages::PromiseState::Broken,
        PromiseState::Renegotiated(_) => pages::PromiseState::Renegotiated,
        PromiseState::Withdrawn => pages::PromiseState::Withdrawn,
    }
}

pub(crate) fn party_kind(kind: PartyKind) -> pages::PartyKind {
    match kind {
        PartyKind::Person => pages::PartyKind::Person,
        PartyKind::Company => pages::PartyKind::Company,
    }
}

pub(crate) fn phone_state(state: PhoneState) -> pages::PhoneState {
    match state {
        PhoneState::Unverified => pages::PhoneState::Unverified,
        PhoneState::RightPerson => pages::PhoneState::RightPerson,
        PhoneState::WrongPerson => pages::PhoneState::WrongPerson,
        PhoneState::Dead => pages::PhoneState::Dead,
    }
}
