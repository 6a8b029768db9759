//! The ids that events of a file make and name, and what an event is about.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "`visit_ids` names every event; the others speak of a few"
)]

use crate::{DebtId, FileEvent};

/// A kind of local id inside an event, for moving and for asking what an event names.
type Visit<'a> = &'a mut dyn FnMut(&mut u32);

fn each<T>(ids: &mut [T], visit: Visit<'_>, raw: impl Fn(&mut T) -> &mut u32) {
    for id in ids {
        visit(raw(id));
    }
}

fn maybe<T>(id: &mut Option<T>, visit: Visit<'_>, raw: impl Fn(&mut T) -> &mut u32) {
    if let Some(id) = id {
        visit(raw(id));
    }
}

impl FileEvent {
    /// Visits every local id that the event holds, its own first.
    ///
    /// `joined` ids of merge events are not visited: they speak of files, not of things in one.
    pub(crate) fn visit_ids(&mut self, visit: Visit<'_>) {
        match self {
            Self::FileOpened { party, .. }
            | Self::PartyAdded { party, .. }
            | Self::DetailsCorrected { party, .. } => visit(&mut party.0),
            Self::PhoneAdded { phone, party, .. } => {
                visit(&mut phone.0);
                visit(&mut party.0);
            }
            Self::PhoneMarked { phone, .. } => visit(&mut phone.0),
            Self::DebtPlaced { debt, party, .. } => {
                visit(&mut debt.0);
                maybe(party, visit, |id| &mut id.0);
            }
            Self::DebtCorrected { debt, .. }
            | Self::DebtWithdrawn { debt, .. }
            | Self::DebtRestored { debt } => visit(&mut debt.0),
            Self::PaymentBooked { payment, debt, .. } => {
                visit(&mut payment.0);
                maybe(debt, visit, |id| &mut id.0);
            }
            Self::DisputeOpened { dispute, debts, contact, .. } => {
                visit(&mut dispute.0);
                each(debts, visit, |id| &mut id.0);
                maybe(contact, visit, |id| &mut id.0);
            }
            Self::DisputeClosed { dispute, .. } => visit(&mut dispute.0),
            Self::HoldPlaced { hold, contact, .. } => {
                visit(&mut hold.0);
                maybe(contact, visit, |id| &mut id.0);
            }
            Self::HoldLifted { hold } => visit(&mut hold.0),
            Self::ContactIntended { .. }
            | Self::ContactMade { .. }
            | Self::ContactFailed { .. }
            | Self::OutcomeUndone { .. }
            | Self::ContactEntered { .. } => self.visit_contact_ids(visit),
            Self::PromiseMade { .. }
            | Self::PromiseDayEnded { .. }
            | Self::PromiseJudged { .. }
            | Self::PromiseWithdrawn { .. }
            | Self::CallBackAgreed { .. }
            | Self::CallBackMade { .. }
            | Self::CallBackDropped { .. } => self.visit_commitment_ids(visit),
            Self::NoteWritten { .. }
            | Self::ReadBackGiven { .. }
            | Self::ReadBackSkipped { .. }
            | Self::ReasonGiven { .. }
            | Self::DebtAcknowledged { .. }
            | Self::AnswersGiven { .. }
            | Self::ComplaintMade { .. }
            | Self::ApproachSupposed { .. }
            | Self::LeftToLiveOnTold { .. }
            | Self::TalkMarked { .. }
            | Self::DocumentSent { .. } => self.visit_talk_ids(visit),
            Self::DocumentAttached { document, debt, .. } => {
                visit(&mut document.0);
                maybe(debt, visit, |id| &mut id.0);
            }
            Self::DocumentRemoved { document } => visit(&mut document.0),
            Self::FactFollowed { fact, .. } => fact.visit_ids(visit),
            Self::ClientJoined { .. }
            | Self::FileRouted { .. }
            | Self::CallPutOff { .. }
            | Self::MergedAway { .. }
            | Self::FileJoined { .. }
            | Self::FileParted { .. }
            | Self::MergeUndone { .. } => {}
        }
    }

    fn visit_talk_ids(&mut self, visit: Visit<'_>) {
        match self {
            Self::ReadBackGiven { contact, .. }
            | Self::ReadBackSkipped { contact, .. }
            | Self::AnswersGiven { contact, .. }
            | Self::LeftToLiveOnTold { contact, .. }
            | Self::TalkMarked { contact, .. } => visit(&mut contact.0),
            Self::DebtAcknowledged { contact, debts } => {
                maybe(contact, visit, |id| &mut id.0);
                each(debts, visit, |id| &mut id.0);
            }
            Self::NoteWritten { note, contact, .. } => {
                visit(&mut note.0);
                maybe(contact, visit, |id| &mut id.0);
            }
            Self::ComplaintMade { complaint, contact, .. } => {
                visit(&mut complaint.0);
                maybe(contact, visit, |id| &mut id.0);
            }
            Self::DocumentSent { contact, document, .. } => {
                visit(&mut contact.0);
                visit(&mut document.0);
            }
            Self::ReasonGiven { contact, .. } | Self::ApproachSupposed { contact, .. } => {
                maybe(contact, visit, |id| &mut id.0);
            }
            _ => unreachable!("visit_ids hands only what was said in a talk over"),
        }
    }

    fn visit_contact_ids(&mut self, visit: Visit<'_>) {
        match self {
            Self::ContactIntended { contact, party, phone, .. } => {
                visit(&mut contact.0);
                visit(&mut party.0);
                maybe(phone, visit, |id| &mut id.0);
            }
            Self::ContactEntered { contact, party, phone, .. } => {
                visit(&mut contact.0);
                maybe(party, visit, |id| &mut id.0);
                maybe(phone, visit, |id| &mut id.0);
            }
            Self::ContactMade { contact, .. }
            | Self::ContactFailed { contact, .. }
            | Self::OutcomeUndone { contact } => {
                visit(&mut contact.0);
            }
            _ => unreachable!("visit_ids hands only contacts over"),
        }
    }

    fn visit_commitment_ids(&mut self, visit: Visit<'_>) {
        match self {
            Self::PromiseMade { promise, debts, contact, replaces, .. } => {
                visit(&mut promise.0);
                each(debts, visit, |id| &mut id.0);
                maybe(contact, visit, |id| &mut id.0);
                maybe(replaces, visit, |id| &mut id.0);
            }
            Self::PromiseDayEnded { promise }
            | Self::PromiseJudged { promise, .. }
            | Self::PromiseWithdrawn { promise } => visit(&mut promise.0),
            Self::CallBackAgreed { call_back, party, contact, .. } => {
                visit(&mut call_back.0);
                maybe(party, visit, |id| &mut id.0);
                maybe(contact, visit, |id| &mut id.0);
            }
            Self::CallBackMade { call_back, contact } => {
                visit(&mut call_back.0);
                visit(&mut contact.0);
            }
            Self::CallBackDropped { call_back } => visit(&mut call_back.0),
            _ => unreachable!("visit_ids hands only commitments over"),
        }
    }

    /// The id that the event makes, and the ids that it names.
    #[must_use]
    pub fn ids(&self) -> (Option<u32>, Vec<u32>) {
        let mut ids = Vec::new();
        self.clone().visit_ids(&mut |id| ids.push(*id));
        let made = self.makes();
        if made.is_some() {
            ids.remove(0);
        }
        (made, ids)
    }

    /// The id that the event makes, which stands first among its ids.
    #[must_use]
    pub fn makes(&self) -> Option<u32> {
        match self {
            Self::FileOpened { party, .. } | Self::PartyAdded { party, .. } => Some(party.0),
            Self::PhoneAdded { phone, .. } => Some(phone.0),
            Self::DebtPlaced { debt, .. } => Some(debt.0),
            Self::PaymentBooked { payment, .. } => Some(payment.0),
            Self::DisputeOpened { dispute, .. } => Some(dispute.0),
            Self::HoldPlaced { hold, .. } => Some(hold.0),
            Self::ContactIntended { contact, .. } | Self::ContactEntered { contact, .. } => {
                Some(contact.0)
            }
            Self::PromiseMade { promise, .. } => Some(promise.0),
            Self::CallBackAgreed { call_back, .. } => Some(call_back.0),
            Self::NoteWritten { note, .. } => Some(note.0),
            Self::ComplaintMade { complaint, .. } => Some(complaint.0),
            Self::DocumentAttached { document, .. } => Some(document.0),
            Self::FactFollowed { fact, .. } => fact.makes(),
            _ => None,
        }
    }

    /// What happened, also where it followed from another file.
    #[must_use]
    pub fn fact(&self) -> &Self {
        match self {
            Self::FactFollowed { fact, .. } => fact,
            _ => self,
        }
    }

    /// The debts the event is about.
    pub(crate) fn debts(&self) -> &[DebtId] {
        match self.fact() {
            Self::PromiseMade { debts, .. }
            | Self::DisputeOpened { debts, .. }
            | Self::DebtAcknowledged { debts, .. } => debts,
            _ => &[],
        }
    }

    /// Drops what the event names beside its subject where `known` does not hold it.
    pub(crate) fn prune(&mut self, known: &dyn Fn(u32) -> bool) {
        match self {
            Self::FactFollowed { fact, .. } => fact.prune(known),
            Self::PromiseMade { debts, contact, replaces, .. } => {
                debts.retain(|debt| known(debt.0));
                *contact = contact.filter(|contact| known(contact.0));
                *replaces = replaces.filter(|promise| known(promise.0));
            }
            Self::DisputeOpened { debts, contact, .. } => {
                debts.retain(|debt| known(debt.0));
                *contact = contact.filter(|contact| known(contact.0));
            }
            Self::DebtAcknowledged { debts, contact } => {
                debts.retain(|debt| known(debt.0));
                *contact = contact.filter(|contact| known(contact.0));
            }
            Self::CallBackAgreed { contact, .. }
            | Self::ReasonGiven { contact, .. }
            | Self::ComplaintMade { contact, .. }
            | Self::ApproachSupposed { contact, .. } => {
                *contact = contact.filter(|contact| known(contact.0));
            }
            Self::DocumentAttached { debt, .. } => *debt = debt.filter(|debt| known(debt.0)),
            Self::ContactIntended { phone, .. } | Self::ContactEntered { phone, .. } => {
                *phone = phone.filter(|phone| known(phone.0));
            }
            _ => {}
        }
    }

    /// The first id past those that the event makes.
    pub(crate) fn next_id(&self) -> u32 {
        let phones = match self.fact() {
            Self::FileOpened { phones, .. } | Self::PartyAdded { phones, .. } => phones.len(),
            _ => 0,
        };
        let phones = u32::try_from(phones).unwrap_or(u32::MAX);
        self.makes().map_or(0, |id| id.saturating_add(phones).saturating_add(1))
    }
}
