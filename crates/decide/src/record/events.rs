//! The events of a checked report, with what follows from it.

use std::collections::BTreeSet;

use calendar::plus_days;
use journal::{
    CallBack, CallBackId, CallBackState, Channel, ContactId, DebtId, Direction, DisputeId, File,
    FileEvent, HoldId, NextContact, NoteId, Outcome, PhoneState, PromiseId,
};

use super::check::{Agreed, Contact};
use super::{APPROACH_DAYS, Learnt, ReadBack, Report};

/// Hands out ids from the file's counter upwards.
struct Ids(u32);

impl Ids {
    fn take(&mut self) -> u32 {
        let id = self.0;
        self.0 += 1;
        id
    }
}

pub(super) fn of(
    file: &File,
    report: &Report,
    contact: &Contact,
    agreed: Agreed,
) -> Vec<FileEvent> {
    let mut ids = Ids(file.next_id);
    let mut events = vec![made(contact, &mut ids)];
    events.extend(marked(file, contact));
    call_backs_made(file, contact, &mut events);
    match agreed {
        Agreed::Nothing => {}
        Agreed::Payment { .. } => promises(file, contact, agreed, &mut ids, &mut events),
        Agreed::CallBack { at, tied_to, how, why, document } => {
            drop_call_backs(file, contact, &mut events);
            events.push(FileEvent::CallBackAgreed {
                call_back: CallBackId(ids.take()),
                at,
                tied_to,
                party: contact.party,
                contact: Some(contact.id),
                how,
                why,
                document,
            });
        }
        Agreed::Dispute { debts, words } => {
            withdraw_disputed(file, &debts, &mut events);
            let (dispute, contact) = (DisputeId(ids.take()), Some(contact.id));
            events.push(FileEvent::DisputeOpened { dispute, debts, contact, words });
        }
    }
    events.extend(learnt(&report.learnt, contact));
    if let Some((kind, until)) = report.hold {
        let (hold, contact) = (HoldId(ids.take()), Some(contact.id));
        events.push(FileEvent::HoldPlaced { hold, kind, until, contact });
    }
    if let Some((text, client)) = &report.note
        && let text = text.trim()
        && !text.is_empty()
    {
        let (note, contact) = (NoteId(ids.take()), Some(contact.id));
        events.push(FileEvent::NoteWritten { note, client: *client, contact, text: text.into() });
    }
    events.extend(read_back(report, contact.id));
    events
}

fn read_back(report: &Report, contact: ContactId) -> Option<FileEvent> {
    match report.read_back.as_ref()? {
        ReadBack::Given(text) => {
            let text = text.trim().to_owned();
            (!text.is_empty()).then_some(FileEvent::ReadBackGiven { contact, text })
        }
        ReadBack::NotGiven(why) => Some(FileEvent::ReadBackSkipped { contact, why: *why }),
    }
}

/// What was learnt beside.
fn learnt(learnt: &Learnt, known: &Contact) -> Vec<FileEvent> {
    let (contact, some) = (known.id, Some(known.id));
    let mut events = Vec::new();
    if let Some((reason, words)) = &learnt.reason {
        let words = words.as_deref().map(str::trim).filter(|words| !words.is_empty());
        let (reason, words) = (*reason, words.map(ToOwned::to_owned));
        let client = learnt.client;
        events.push(FileEvent::ReasonGiven { contact: some, client, reason, words });
    }
    if !learnt.acknowledged.is_empty() {
        let debts = learnt.acknowledged.clone();
        events.push(FileEvent::DebtAcknowledged { contact: some, debts });
    }
    if !learnt.answers.is_empty() {
        events.push(FileEvent::AnswersGiven { contact, answers: learnt.answers.clone() });
    }
    if let Some(kind) = learnt.approach {
        let until = plus_days(known.day(), APPROACH_DAYS);
        events.push(FileEvent::ApproachSupposed { contact: some, until, kind });
    }
    if let Some(amount) = learnt.left_to_live_on {
        events.push(FileEvent::LeftToLiveOnTold { contact, amount });
    }
    if let Some(mark) = learnt.mark {
        events.push(FileEvent::TalkMarked { contact, mark });
    }
    events
}

/// The contact itself.
fn made(known: &Contact, ids: &mut Ids) -> FileEvent {
    let (contact, outcome, reached) = (known.id, known.outcome, known.reached);
    match known.direction {
        Direction::Out if outcome.is_made() => FileEvent::ContactMade { contact, outcome, reached },
        Direction::Out => FileEvent::ContactFailed { contact, outcome },
        Direction::In | Direction::Outside => {
            ids.take();
            FileEvent::ContactEntered {
                contact,
                direction: known.direction,
                channel: known.channel,
                happened: known.at,
                party: known.party,
                phone: known.phone,
                outcome,
                reached,
            }
        }
    }
}

/// What the call showed of its number.
fn marked(file: &File, contact: &Contact) -> Option<FileEvent> {
    let phone = contact.phone.filter(|_| contact.channel == Channel::Call)?;
    let state = match contact.outcome {
        Outcome::WrongPerson => PhoneState::WrongPerson,
        Outcome::NotConnected => PhoneState::Dead,
        Outcome::Paid
        | Outcome::Promise
        | Outcome::PartPayment
        | Outcome::CallBack
        | Outcome::Dispute
        | Outcome::Refusal
        | Outcome::Talk
        | Outcome::HungUp => {
            let theirs = file.phones.get(&phone).map(|known| known.party) == contact.party;
            if !theirs || !contact.is_talk() {
                return None;
            }
            PhoneState::RightPerson
        }
        Outcome::NoAnswer | Outcome::Voicemail => return None,
    };
    let known = file.phones.get(&phone)?.state;
    (known != state).then_some(FileEvent::PhoneMarked { phone, state })
}

/// Whether a talk is the one that was agreed: after its time, or before where they were to call.
fn is_met(agreed: &CallBack, contact: &Contact) -> bool {
    agreed.at <= contact.at
        || (agreed.how == NextContact::TheyCall && contact.direction == Direction::In)
}

/// A talk after the agreed time makes a call back done, whoever began it.
fn call_backs_made(file: &File, contact: &Contact, events: &mut Vec<FileEvent>) {
    if !contact.is_talk() {
        return;
    }
    for (id, known) in &file.call_backs {
        if known.state == CallBackState::Open && is_met(known, contact) {
            events.push(FileEvent::CallBackMade { call_back: *id, contact: contact.id });
        }
    }
}

/// A new call back takes the place of those still to come.
fn drop_call_backs(file: &File, contact: &Contact, events: &mut Vec<FileEvent>) {
    for (id, known) in &file.call_backs {
        let made = contact.is_talk() && is_met(known, contact);
        if known.state == CallBackState::Open && !made {
            events.push(FileEvent::CallBackDropped { call_back: *id });
        }
    }
}

/// The promises, one a client or a part. The first live promise about any of the same debts is
/// replaced, and further ones are withdrawn, so that no debt is promised twice but in parts.
fn promises(
    file: &File,
    contact: &Contact,
    agreed: Agreed,
    ids: &mut Ids,
    events: &mut Vec<FileEvent>,
) {
    let Agreed::Payment { shares, kind, method, reference, pay_day } = agreed else {
        return;
    };
    let mut gone = BTreeSet::new();
    for (client, debts, amount, due) in shares {
        let mut old: Vec<PromiseId> = file
            .live_promises()
            .filter(|(_, known)| known.debts.iter().any(|debt| debts.contains(debt)))
            .map(|(id, _)| id)
            .filter(|id| gone.insert(*id))
            .collect();
        let replaces = (!old.is_empty()).then(|| old.remove(0));
        events.extend(old.into_iter().map(|promise| FileEvent::PromiseWithdrawn { promise }));
        events.push(FileEvent::PromiseMade {
            promise: PromiseId(ids.take()),
            kind,
            client,
            debts,
            amount,
            due,
            made_on: contact.day(),
            method,
            pay_day,
            contact: Some(contact.id),
            replaces,
            reference: reference.clone(),
        });
    }
}

/// A promise all of whose debts are now disputed is no longer asked for.
fn withdraw_disputed(file: &File, disputed: &[DebtId], events: &mut Vec<FileEvent>) {
    for (promise, known) in file.live_promises() {
        if known.debts.iter().all(|debt| disputed.contains(debt)) {
            events.push(FileEvent::PromiseWithdrawn { promise });
        }
    }
}
