//! The customer's file: all there is about one person or company, all clients inside.

use std::collections::BTreeMap;

use calendar::{Date, Timestamp};
use locale::{Country, Language};
use serde::{Deserialize, Serialize};

use crate::{
    CallBack, CallBackId, ClientId, Complaint, ComplaintId, Contact, ContactId, Debt, DebtId,
    Dispute, DisputeId, Document, DocumentId, GivenReason, Grants, HoldId, NoteId, Party, PartyId,
    PartyRole, Payment, PaymentId, Phone, PhoneId, Promise, PromiseId, Skill, StreamId, Supposed,
    UserId,
};

/// Why contact stops, for every client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HoldKind {
    /// The person asked to be left alone.
    Request,
    /// Time to recover, without any collection.
    BreathingSpace,
    /// Insolvency or debt restructuring was ordered.
    Insolvency,
    /// The person speaks only through a representative.
    Representation,
    /// The person has died.
    Death,
}

/// A state in which contact stops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Why.
    pub kind: HoldKind,
    /// Since when.
    pub since: Timestamp,
    /// Its last day; open-ended when `None`.
    pub until: Option<Date>,
    /// When it was lifted before its day.
    pub lifted: Option<Timestamp>,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: UserId,
    /// The client whose users may read it; every client's when `None`.
    pub client: Option<ClientId>,
    /// With which contact.
    pub contact: Option<ContactId>,
    /// The text.
    pub text: String,
}

/// A client's number for the customer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CustomerNumber {
    /// The number.
    pub number: String,
    /// The customer as this client knows them: of a joined file its own.
    pub party: PartyId,
}

/// A file of the same person that was joined to this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// The merge's id.
    pub merge: u64,
    /// The file joined.
    pub from: StreamId,
    /// The version of this file that holds the joining.
    pub at_version: u64,
    /// What was added to its ids.
    pub base: u32,
    /// How many ids it had used.
    pub ids: u32,
}

/// All there is about one person or company: the fold of the file's events.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// The number of events folded.
    pub version: u64,
    /// When the last of them happened.
    pub changed_at: Option<Timestamp>,
    /// The next free id of anything inside the file.
    pub next_id: u32,
    /// The customer.
    pub customer: Option<PartyId>,
    /// Where the customer lives, if known.
    pub country: Option<Country>,
    /// What the customer speaks.
    pub language: Language,
    /// The clients with claims, and each one's numbers for the customer: mostly one, more where
    /// files of the same person were joined.
    pub clients: BTreeMap<ClientId, Vec<CustomerNumber>>,
    /// The customer and those beside them.
    pub parties: BTreeMap<PartyId, Party>,
    /// Telephone numbers.
    pub phones: BTreeMap<PhoneId, Phone>,
    /// Debts.
    pub debts: BTreeMap<DebtId, Debt>,
    /// Payments.
    pub payments: BTreeMap<PaymentId, Payment>,
    /// Disputes.
    pub disputes: BTreeMap<DisputeId, Dispute>,
    /// Holds.
    pub holds: BTreeMap<HoldId, Hold>,
    /// Contacts.
    pub contacts: BTreeMap<ContactId, Contact>,
    /// Promises.
    pub promises: BTreeMap<PromiseId, Promise>,
    /// Call backs.
    pub call_backs: BTreeMap<CallBackId, CallBack>,
    /// Notes.
    pub notes: BTreeMap<NoteId, Note>,
    /// Why debts are open, as the customer told it, the latest last.
    pub reasons: Vec<GivenReason>,
    /// Complaints.
    pub complaints: BTreeMap<ComplaintId, Complaint>,
    /// Documents.
    pub documents: BTreeMap<DocumentId, Document>,
    /// Which approach a caller held to be right, last.
    pub supposed: Option<Supposed>,
    /// The skill the next caller needs.
    pub skill: Option<Skill>,
    /// A caller put the next call off until then.
    pub put_off: Option<Timestamp>,
    /// The file this one lives on in.
    pub merged_into: Option<StreamId>,
    /// The merge by which it does.
    pub merged_by: Option<u64>,
    /// The files joined to this one, without those joined to them.
    pub joined: Vec<Join>,
    /// The files that were joined to this one and parted again, with the version of this file that
    /// holds the parting.
    pub parted: Vec<(Join, u64)>,
}

impl File {
    /// The customer, once the file is opened.
    #[must_use]
    pub fn customer(&self) -> Option<&Party> {
        self.parties.get(&self.customer?)
    }

    /// The clients' numbers for the customer.
    pub fn customer_numbers(&self) -> impl Iterator<Item = &str> {
        self.clients.values().flatten().map(|known| known.number.as_str())
    }

    /// Whether `phone` may still be dialled: not a wrong person's, not dead.
    #[must_use]
    pub fn may_use(&self, phone: PhoneId) -> bool {
        use crate::PhoneState as S;
        self.phones.get(&phone).is_some_and(|p| match p.state {
            S::Unverified | S::RightPerson => true,
            S::WrongPerson | S::Dead => false,
        })
    }

    /// The customer's own numbers that may be dialled, those known to be right first.
    #[must_use]
    pub fn usable_phones(&self) -> Vec<PhoneId> {
        let mut usable: Vec<PhoneId> =
            self.phones.keys().copied().filter(|phone| self.may_use(*phone)).collect();
        usable.sort_by_key(|id| {
            let phone = &self.phones[id];
            let role = self.parties.get(&phone.party).map(|party| party.role);
            (phone.state != crate::PhoneState::RightPerson, role, *id)
        });
        usable.retain(|id| {
            self.parties.get(&self.phones[id].party).is_some_and(|party| match party.role {
                PartyRole::Customer | PartyRole::CompanyContact => true,
                PartyRole::CoDebtor
                | PartyRole::Guarantor
                | PartyRole::Authorised
                | PartyRole::Adviser
                | PartyRole::Heir => false,
            })
        });
        usable
    }

    /// The intent that still waits for "what happened?", if there is one.
    #[must_use]
    pub fn open_intent(&self) -> Option<(ContactId, &Contact)> {
        let waits = |contact: &&Contact| contact.outcome.is_none();
        self.contacts.iter().map(|(id, c)| (*id, c)).rev().find(|(_, c)| waits(c))
    }

    /// The holds in force on `today`.
    pub fn holds_on(&self, today: Date) -> impl Iterator<Item = (HoldId, &Hold)> {
        self.holds.iter().filter_map(move |(id, hold)| {
            let on = hold.lifted.is_none() && hold.until.is_none_or(|until| today <= until);
            on.then_some((*id, hold))
        })
    }

    /// The promises that can still be kept.
    pub fn live_promises(&self) -> impl Iterator<Item = (PromiseId, &Promise)> {
        self.promises.iter().filter(|(_, p)| p.state.is_live()).map(|(id, p)| (*id, p))
    }

    /// The newest document about a debt.
    #[must_use]
    pub fn copy_of(&self, debt: DebtId) -> Option<DocumentId> {
        let about = |(_, document): &(&DocumentId, &Document)| document.debt == Some(debt);
        self.documents.iter().rev().find(about).map(|(id, _)| *id)
    }

    /// The file as a user with these grants may see it: other clients' debts, payments, promises
    /// and notes are left out. Contacts, holds and wishes are the person's and stay.
    #[must_use]
    pub fn seen_by(&self, grants: &Grants) -> Self {
        let mut seen = self.clone();
        seen.clients.retain(|client, _| grants.allows(*client));
        seen.debts.retain(|_, debt| grants.allows(debt.client));
        seen.payments.retain(|_, payment| grants.allows(payment.client));
        seen.promises.retain(|_, promise| grants.allows(promise.client));
        seen.notes.retain(|_, note| note.client.is_none_or(|client| grants.allows(client)));
        let is_theirs = |client: Option<ClientId>| client.is_none_or(|it| grants.allows(it));
        seen.reasons.retain(|reason| is_theirs(reason.client));
        seen.complaints.retain(|_, complaint| is_theirs(complaint.client));
        seen.documents.retain(|_, document| grants.allows(document.client));
        let debts = &seen.debts;
        seen.disputes.retain(|_, dispute| dispute.debts.iter().any(|id| debts.contains_key(id)));
        for contact in seen.contacts.values_mut() {
            contact.told.acknowledged.retain(|id| debts.contains_key(id));
            contact.told.sent.retain(|sent| grants.allows(sent.client));
        }
        seen
    }

    /// Whether a user with these grants may see the file at all.
    #[must_use]
    pub fn is_granted(&self, grants: &Grants) -> bool {
        self.clients.keys().any(|client| grants.allows(*client))
    }
}
