//! The call page: before a call, in it, and when its end was not recorded.

use std::collections::BTreeSet;

use calendar::Timestamp;
use decide::{Decision, Request, Step};
use desk::Policy;
use journal::{Channel, Contact, ContactId, Direction, File, Purpose, StreamId, UserId};
use money::Currency;
use pages::{BeforeCall, CallState, CallView, Choice, Filled, FullNumber, Phone, Talking};

use super::sheet::{Facts, Making, phone, view};
use super::{guide, names, phones, refusals};

/// A call that was started longer ago than this asks "what happened?".
const LEFT_OPEN_SECS: i64 = 20 * 60;

/// What the page of one customer is made of, beside the file.
#[derive(Default)]
pub(crate) struct Given {
    /// Until when they are this caller's.
    pub(crate) leased_until: Option<Timestamp>,
    /// The note so far.
    pub(crate) draft: String,
    /// What was posted in vain.
    pub(crate) filled: Filled,
    /// The words for the customer, composed from what was posted.
    pub(crate) read_back: Option<String>,
}

/// The page of a customer who is next, or whose call is not recorded yet.
pub(crate) fn next(
    making: &Making<'_>,
    stream: StreamId,
    file: &File,
    policy: &Policy,
    given: Given,
) -> CallView {
    let facts = Facts::of(file, making.user, making.now);
    let decision = decide::decide(file, policy, making.now);
    let why = reason(making, &facts, &decision);
    let call = match unfinished(file) {
        Some((id, contact)) => {
            CallState::Talking(Box::new(out(making, &facts, id, contact, &given)))
        }
        None => CallState::Before(before(making, file, policy, &decision, given.filled.clone())),
    };
    CallView {
        sheet: view(making, stream, &facts),
        why,
        leased_until: given.leased_until.map(|until| making.at(until).time()),
        call,
        draft: given.draft,
    }
}

/// The page of a talk that the desk did not begin, or whose end somebody recorded meanwhile.
pub(crate) fn entered(
    making: &Making<'_>,
    stream: StreamId,
    file: &File,
    kind: Direction,
    given: Given,
) -> CallView {
    let facts = Facts::of(file, making.user, making.now);
    let talking = Talking {
        contact: given.filled.value("contact").map(ToOwned::to_owned),
        ..talking(making, &facts, kind, &given)
    };
    CallView {
        sheet: view(making, stream, &facts),
        why: None,
        leased_until: None,
        call: CallState::Talking(Box::new(talking)),
        draft: given.draft,
    }
}

/// The call out whose end is not recorded.
pub(crate) fn unfinished(file: &File) -> Option<(ContactId, &Contact)> {
    file.open_intent().filter(|(_, contact)| contact.direction == Direction::Out)
}

fn reason(making: &Making<'_>, facts: &Facts, decision: &Decision) -> Option<String> {
    let Step::Call { reason, ready_at, .. } = decision.step else { return None };
    (ready_at <= making.now).then(|| said(making, facts, reason))
}

/// Why a customer is called, in the reader's language and of what they may see.
pub(crate) fn why_call(making: &Making<'_>, file: &File, reason: decide::Reason) -> String {
    said(making, &Facts::of(file, making.user, making.now), reason)
}

fn said(making: &Making<'_>, facts: &Facts, reason: decide::Reason) -> String {
    let (sheet, me) = (&facts.sheet, making.user.id);
    explain::reason(making.words, &sheet.file, reason, sheet.habit.as_ref(), me, making.now)
}

fn before(
    making: &Making<'_>,
    file: &File,
    policy: &Policy,
    decision: &Decision,
    filled: Filled,
) -> BeforeCall {
    let purpose = match decision.step {
        Step::Call { purpose, .. } => purpose,
        Step::LookInto { .. } | Step::Wait { .. } | Step::Rest(_) | Step::SetAside(_) => {
            Purpose::Demand
        }
    };
    let phones = callable(file, policy, purpose, making.now);
    let refusals = refusals::view(making, file, &decision.held, phones.is_empty());
    BeforeCall { phones, refusals, filled }
}

/// The numbers for which a permit would be given now, the best first.
fn callable(file: &File, policy: &Policy, purpose: Purpose, now: Timestamp) -> Vec<Phone> {
    let allowed = |id: &journal::PhoneId| {
        let Some(known) = file.phones.get(id) else { return false };
        let request = Request { channel: Channel::Call, party: known.party, phone: *id, purpose };
        decide::permit(file, policy, &request, now).is_ok()
    };
    file.usable_phones().into_iter().filter(allowed).map(|id| phone(file, id)).collect()
}

/// Whether a call out that was begun asks "what happened?": it is another's, its permit is over,
/// or it began long ago. Its number is no longer shown then.
pub(crate) fn is_left_open(contact: &Contact, me: UserId, now: Timestamp) -> bool {
    let is_permitted = contact.proof.as_ref().is_some_and(|proof| now < proof.until);
    let age = now.as_second() - contact.at.as_second();
    contact.by != me || !is_permitted || LEFT_OPEN_SECS < age
}

fn out(
    making: &Making<'_>,
    facts: &Facts,
    id: ContactId,
    contact: &Contact,
    given: &Given,
) -> Talking {
    let is_mine = contact.by == making.user.id;
    let left_open = is_left_open(contact, making.user.id, making.now);
    // A number is for the call that was permitted; the next one needs a permit of its own.
    let number = contact.phone.filter(|_| !left_open);
    let number = number.and_then(|phone| facts.sheet.file.phones.get(&phone));
    Talking {
        number: number.map(|phone| FullNumber {
            shown: phones::spaced(&phone.number),
            dialled: phone.number.clone(),
        }),
        since: Some(making.at(contact.at)),
        by: (!is_mine).then(|| making.names.user(contact.by)),
        left_open,
        contact: Some(id.to_string()),
        ..talking(making, facts, Direction::Out, given)
    }
}

fn talking(making: &Making<'_>, facts: &Facts, kind: Direction, given: &Given) -> Talking {
    let sheet = &facts.sheet;
    let open: Vec<_> = sheet.overdue.iter().chain(&sheet.not_yet_due).collect();
    let mut currencies: Vec<Currency> = Vec::new();
    for currency in open.iter().map(|line| line.debt.amount.currency) {
        if !currencies.contains(&currency) {
            currencies.push(currency);
        }
    }
    let clients: BTreeSet<_> = open.iter().map(|line| line.debt.client).collect();
    let choice =
        |id: journal::ClientId| Choice { value: id.0.to_string(), text: making.names.client(id) };
    let once = given.filled.value("once").filter(|once| once.len() == 32);
    Talking {
        kind: names::direction(kind),
        number: None,
        since: None,
        by: None,
        left_open: false,
        contact: None,
        once: once.map_or_else(|| making.site.draw::<16>(), ToOwned::to_owned),
        currencies,
        clients: clients.into_iter().map(choice).collect(),
        now: making.at(making.now).time(),
        filled: given.filled.clone(),
        read_back: given.read_back.clone(),
        guide: guide::view(making, facts, kind),
    }
}
