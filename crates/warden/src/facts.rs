//! What the events have told so far, as far as a rule of contact asks about it.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Date, Timestamp};
use journal::{Channel, ClientId, Direction, FileEvent, Outcome, PhoneState, Reached, Recorded};
use locale::Country;
use money::Money;

/// An id inside the stream that is read. Ids of joined streams are moved by their base; those of a
/// stream that ours had lived on in are moved back, which may go below nought.
pub(crate) type Id = i64;

/// A telephone number.
#[derive(Clone, Debug)]
pub(crate) struct Phone {
    pub(crate) number: String,
    pub(crate) state: PhoneState,
}

/// A claim.
#[derive(Clone, Debug)]
pub(crate) struct Debt {
    issued: Date,
    due: Date,
    amount: Money,
    paid: Money,
    withdrawn: bool,
}

impl Debt {
    /// Whether it may be asked for as late on `today`.
    pub(crate) fn is_overdue(&self, today: Date) -> bool {
        let left = self.amount.minus(self.paid).is_some_and(Money::is_owed);
        left && !self.withdrawn && self.issued <= today && self.due < today
    }
}

/// A contact of any direction.
#[derive(Clone, Debug)]
pub(crate) struct Contact {
    /// When it happened, as far as is known.
    pub(crate) at: Timestamp,
    channel: Channel,
    direction: Direction,
    party: Option<Id>,
    phone: Option<Id>,
    pub(crate) outcome: Option<Outcome>,
    reached: Reached,
}

impl Contact {
    /// Whether it counts as an attempt: a call that the desk or somebody outside it placed,
    /// whatever came of it, unless the number did not connect (`law::Shape::AttemptsPerDay`).
    pub(crate) fn is_attempt(&self) -> bool {
        self.channel == Channel::Call
            && matches!(self.direction, Direction::Out | Direction::Outside)
            && self.outcome != Some(Outcome::NotConnected)
    }

    /// Whether it counts as a telephone talk with the person, whoever began it
    /// (`law::Shape::TalksPerDay`).
    ///
    /// A talk whose record does not say who was reached is counted; one with somebody else, to
    /// whom nothing of the debt was said, was not with the person. One that they broke off once it
    /// was known who they are was.
    pub(crate) fn is_talk(&self) -> bool {
        let broken_off =
            self.outcome == Some(Outcome::HungUp) && self.reached == Reached::RightParty;
        let talked = self.outcome.is_some_and(Outcome::is_talk);
        self.channel == Channel::Call
            && (broken_off || talked && self.reached != Reached::SomebodyElse)
    }

    /// Whether the customer called and nobody spoke with them.
    fn is_missed(&self) -> bool {
        self.channel == Channel::Call
            && self.direction == Direction::In
            && !self.is_talk()
            && self.outcome.is_some_and(|how| !how.is_talk() && how != Outcome::WrongPerson)
    }
}

/// A call back that was agreed and not made yet.
#[derive(Clone, Debug)]
struct CallBack {
    at: Timestamp,
    party: Option<Id>,
}

/// All that was told so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    customers: BTreeSet<Id>,
    places: BTreeMap<Id, Country>,
    pub(crate) phones: BTreeMap<Id, Phone>,
    debts: BTreeMap<Id, Debt>,
    disputes: BTreeMap<Id, Vec<Id>>,
    holds: BTreeMap<Id, Option<Date>>,
    pub(crate) contacts: BTreeMap<Id, Contact>,
    call_backs: BTreeMap<Id, CallBack>,
    promises: BTreeMap<Id, Date>,
    payments: BTreeSet<(ClientId, String)>,
    /// Whether the person's file lives on in another.
    pub(crate) away: bool,
    /// The facts before the last outcome, and of which contact: an outcome may be taken back.
    before: Option<(Id, Box<Self>)>,
}

impl Facts {
    /// The countries in which `party` may be: those of the file's customer, and their own where one
    /// was told. All must agree, since the file does not say which of them is right.
    pub(crate) fn countries(&self, party: Option<Id>) -> Vec<Country> {
        let known = self.places.iter();
        let theirs = known.filter(|(id, _)| self.customers.contains(id) || Some(**id) == party);
        let countries: BTreeSet<Country> = theirs.map(|(_, country)| *country).collect();
        countries.into_iter().collect()
    }

    /// Whether a hold is in force on `today`; its last day belongs to it.
    pub(crate) fn is_held(&self, today: Date) -> bool {
        self.holds.values().any(|until| until.is_none_or(|last| today <= last))
    }

    /// For each debt that is overdue on `today`, whether it is disputed.
    pub(crate) fn overdue(&self, today: Date) -> impl Iterator<Item = bool> {
        let overdue = self.debts.iter().filter(move |(_, debt)| debt.is_overdue(today));
        overdue.map(|(id, _)| self.disputes.values().any(|debts| debts.contains(id)))
    }

    /// Whether `phone` is somebody else's: so marked, or the same number under another id is, and
    /// nobody has reached the right person on this one since.
    pub(crate) fn is_wrong(&self, phone: &Phone) -> bool {
        let wrong =
            |other: &Phone| other.state == PhoneState::WrongPerson && other.number == phone.number;
        phone.state != PhoneState::RightPerson && self.phones.values().any(wrong)
    }

    /// Whether the events show that `party` asked for a call now (`law::Unless::Asked`): by a call
    /// back whose hour has come, or by calling without being spoken with, and no talk since.
    ///
    /// The purpose that the desk wrote on its intent proves nothing.
    pub(crate) fn asked(&self, party: Id, now: Timestamp) -> bool {
        let theirs = |who: Option<Id>| who.is_none_or(|who| who == party);
        let agreed = |call: &CallBack| call.at <= now && theirs(call.party);
        let last_talk = self.contacts.values().filter(|c| c.is_talk()).map(|c| c.at).max();
        let missed = |c: &Contact| c.is_missed() && theirs(c.party) && last_talk < Some(c.at);
        self.call_backs.values().any(agreed) || self.contacts.values().any(missed)
    }

    /// The day by which a promise was to be kept.
    pub(crate) fn promised(&self, promise: Id) -> Option<Date> {
        self.promises.get(&promise).copied()
    }

    /// Whether `client` has told of a payment with this id before.
    pub(crate) fn is_booked(&self, client: ClientId, external: &str) -> bool {
        self.payments.contains(&(client, external.to_owned()))
    }

    /// Forgets all that has such an id.
    pub(crate) fn forget(&mut self, gone: impl Fn(Id) -> bool) {
        self.customers.retain(|id| !gone(*id));
        self.places.retain(|id, _| !gone(*id));
        self.phones.retain(|id, _| !gone(*id));
        self.debts.retain(|id, _| !gone(*id));
        self.disputes.retain(|id, _| !gone(*id));
        self.holds.retain(|id, _| !gone(*id));
        self.contacts.retain(|id, _| !gone(*id));
        self.call_backs.retain(|id, _| !gone(*id));
        self.promises.retain(|id, _| !gone(*id));
    }

    /// Takes in one event, its ids moved by `by`.
    pub(crate) fn take(&mut self, recorded: &Recorded, by: i64) {
        let id = |raw: u32| i64::from(raw) + by;
        match &recorded.event {
            FileEvent::FileOpened { party, country, phones, .. } => {
                self.customers.insert(id(party.0));
                self.places.extend(country.map(|country| (id(party.0), country)));
                self.add_phones(id(party.0), phones);
            }
            FileEvent::PartyAdded { party, phones, .. } => self.add_phones(id(party.0), phones),
            FileEvent::DetailsCorrected { party, country, .. } => {
                self.places.extend(country.map(|country| (id(party.0), country)));
            }
            FileEvent::PhoneAdded { phone, number, .. } => self.add_phone(id(phone.0), number),
            FileEvent::PhoneMarked { phone, state } => self.mark(id(phone.0), *state),
            FileEvent::DebtPlaced { .. }
            | FileEvent::DebtCorrected { .. }
            | FileEvent::DebtWithdrawn { .. }
            | FileEvent::DebtRestored { .. }
            | FileEvent::PaymentBooked { .. }
            | FileEvent::DisputeOpened { .. }
            | FileEvent::DisputeClosed { .. } => self.take_money(&recorded.event, by),
            FileEvent::HoldPlaced { hold, until, .. } => {
                self.holds.insert(id(hold.0), *until);
            }
            FileEvent::HoldLifted { hold } => {
                self.holds.remove(&id(hold.0));
            }
            FileEvent::ContactIntended { .. } => self.take_contact(recorded, by),
            FileEvent::ContactMade { contact, .. }
            | FileEvent::ContactFailed { contact, .. }
            | FileEvent::ContactEntered { contact, .. } => {
                self.keep_before(id(contact.0));
                self.take_contact(recorded, by);
            }
            FileEvent::OutcomeUndone { contact } => self.undo(id(contact.0)),
            FileEvent::PromiseMade { promise, due, .. } => {
                self.promises.insert(id(promise.0), *due);
            }
            FileEvent::CallBackAgreed { call_back, at, party, .. } => {
                let party = party.map(|party| id(party.0));
                self.call_backs.insert(id(call_back.0), CallBack { at: *at, party });
            }
            FileEvent::CallBackMade { call_back, .. }
            | FileEvent::CallBackDropped { call_back } => {
                self.call_backs.remove(&id(call_back.0));
            }
            FileEvent::MergedAway { .. } => self.away = true,
            FileEvent::MergeUndone { .. } => self.away = false,
            // Nothing of these opens or closes a contact by a rule of the book, and what a joined
            // file tells, or one that parted, is taken event by event.
            FileEvent::ClientJoined { .. }
            | FileEvent::FileRouted { .. }
            | FileEvent::PromiseDayEnded { .. }
            | FileEvent::PromiseJudged { .. }
            | FileEvent::PromiseWithdrawn { .. }
            | FileEvent::CallPutOff { .. }
            | FileEvent::NoteWritten { .. }
            | FileEvent::ReadBackGiven { .. }
            | FileEvent::ReadBackSkipped { .. }
            | FileEvent::ReasonGiven { .. }
            | FileEvent::DebtAcknowledged { .. }
            | FileEvent::AnswersGiven { .. }
            | FileEvent::ComplaintMade { .. }
            | FileEvent::ApproachSupposed { .. }
            | FileEvent::LeftToLiveOnTold { .. }
            | FileEvent::TalkMarked { .. }
            | FileEvent::DocumentAttached { .. }
            | FileEvent::DocumentRemoved { .. }
            // What was sent in a talk was asked for in it: it is no contact of its own.
            | FileEvent::DocumentSent { .. }
            | FileEvent::FileJoined { .. }
            | FileEvent::FileParted { .. }
            | FileEvent::FactFollowed { .. } => {}
        }
    }

    /// Keeps the facts as they are before the outcome of this contact.
    fn keep_before(&mut self, contact: Id) {
        self.before = None;
        self.before = Some((contact, Box::new(self.clone())));
    }

    /// An outcome is taken back with all that was recorded with it.
    fn undo(&mut self, contact: Id) {
        if let Some((_, before)) = self.before.take_if(|(of, _)| *of == contact) {
            *self = *before;
        }
    }

    /// The numbers take the ids that follow their party's.
    fn add_phones(&mut self, party: Id, numbers: &[String]) {
        for (phone, number) in (party.saturating_add(1)..).zip(numbers) {
            self.add_phone(phone, number);
        }
    }

    fn add_phone(&mut self, phone: Id, number: &str) {
        let state = PhoneState::Unverified;
        self.phones.insert(phone, Phone { number: number.to_owned(), state });
    }

    fn mark(&mut self, phone: Id, state: PhoneState) {
        if let Some(phone) = self.phones.get_mut(&phone) {
            phone.state = state;
        }
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`take` names every event")]
impl Facts {
    fn take_money(&mut self, event: &FileEvent, by: i64) {
        let id = |raw: u32| i64::from(raw) + by;
        match event {
            FileEvent::DebtPlaced { debt, issued, due, amount, .. } => {
                let (issued, due, amount) = (*issued, *due, *amount);
                let paid = Money::zero(amount.currency);
                let placed = Debt { issued, due, amount, paid, withdrawn: false };
                self.debts.insert(id(debt.0), placed);
            }
            FileEvent::DebtCorrected { debt, due, amount, .. } => {
                if let Some(debt) = self.debts.get_mut(&id(debt.0)) {
                    debt.due = due.unwrap_or(debt.due);
                    debt.amount = amount.unwrap_or(debt.amount);
                }
            }
            FileEvent::DebtWithdrawn { debt, .. } => self.withdraw(id(debt.0), true),
            FileEvent::DebtRestored { debt } => self.withdraw(id(debt.0), false),
            FileEvent::PaymentBooked { client, debt, amount, external, .. } => {
                self.payments.extend(external.iter().map(|id| (*client, id.clone())));
                let debt = debt.and_then(|debt| self.debts.get_mut(&id(debt.0)));
                if let Some(debt) = debt {
                    debt.paid = debt.paid.plus(*amount).unwrap_or(debt.paid);
                }
            }
            FileEvent::DisputeOpened { dispute, debts, .. } => {
                let debts = debts.iter().map(|debt| id(debt.0)).collect();
                self.disputes.insert(id(dispute.0), debts);
            }
            FileEvent::DisputeClosed { dispute, .. } => {
                self.disputes.remove(&id(dispute.0));
            }
            _ => unreachable!("`take` hands over what is about money"),
        }
    }

    fn withdraw(&mut self, debt: Id, withdrawn: bool) {
        if let Some(debt) = self.debts.get_mut(&debt) {
            debt.withdrawn = withdrawn;
        }
    }

    fn take_contact(&mut self, recorded: &Recorded, by: i64) {
        let id = |raw: u32| i64::from(raw) + by;
        match &recorded.event {
            FileEvent::ContactIntended { contact, channel, party, phone, .. } => {
                let intended = Contact {
                    at: recorded.at,
                    channel: *channel,
                    direction: Direction::Out,
                    party: Some(id(party.0)),
                    phone: phone.map(|phone| id(phone.0)),
                    outcome: None,
                    reached: Reached::Nobody,
                };
                self.contacts.insert(id(contact.0), intended);
            }
            FileEvent::ContactMade { contact, outcome, reached } => {
                self.end(id(contact.0), *outcome, *reached);
            }
            FileEvent::ContactFailed { contact, outcome } => {
                self.end(id(contact.0), *outcome, Reached::Nobody);
            }
            FileEvent::ContactEntered {
                contact,
                direction,
                channel,
                happened,
                party,
                phone,
                outcome,
                reached,
            } => {
                let entered = Contact {
                    at: *happened,
                    channel: *channel,
                    direction: *direction,
                    party: party.map(|party| id(party.0)),
                    phone: phone.map(|phone| id(phone.0)),
                    outcome: None,
                    reached: Reached::Nobody,
                };
                self.contacts.insert(id(contact.0), entered);
                self.end(id(contact.0), *outcome, *reached);
            }
            _ => unreachable!("`take` hands over contacts"),
        }
    }

    /// What a contact led to. The first outcome stands; a second is a breach.
    fn end(&mut self, contact: Id, outcome: Outcome, reached: Reached) {
        let known = self.contacts.get_mut(&contact);
        let Some(contact) = known.filter(|contact| contact.outcome.is_none()) else { return };
        contact.outcome = Some(outcome);
        contact.reached = reached;
        let (at, party, phone, is_talk) =
            (contact.at, contact.party, contact.phone, contact.is_talk());
        if let (Outcome::WrongPerson, Some(phone)) = (outcome, phone) {
            // The outcome itself says whose number it is not, whether or not it was marked then.
            self.mark(phone, PhoneState::WrongPerson);
        }
        if is_talk {
            // A talk after the agreed hour is the call that was agreed, whatever it is called.
            let made = |call: &CallBack| {
                call.at <= at && (call.party.is_none() || party.is_none() || call.party == party)
            };
            self.call_backs.retain(|_, call| !made(call));
        }
    }
}
