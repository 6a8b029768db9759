//! The checks of a report: what it says against what the file holds and the calendar allows.

use std::collections::BTreeMap;

use calendar::{Date, DateTime, Timestamp, plus_days, plus_working_days};
use journal::{
    Channel, ClientId, ContactId, DebtId, Direction, File, NextContact, NextWhy, Outcome, PartyId,
    PartyKind, PaymentMethod, PhoneId, PromiseKind, Reached, Reason, UserId,
};
use money::Money;

use super::{
    DAYS_AHEAD_MAX, Ending, Entered, Fault, Learnt, ON_ITS_WAY_DAYS, PARTS_DAYS_MAX, PARTS_MAX,
    ReadBack, Report, Which, we_call_after,
};
use crate::{Local, WindowState, local, queue_window, window_state};

/// The contact that is reported, found or about to be entered.
pub(super) struct Contact {
    pub(super) id: ContactId,
    pub(super) direction: Direction,
    pub(super) channel: Channel,
    pub(super) party: Option<PartyId>,
    pub(super) phone: Option<PhoneId>,
    pub(super) at: Timestamp,
    pub(super) outcome: Outcome,
    pub(super) reached: Reached,
    /// The local time there when it happened.
    local: Local,
}

impl Contact {
    /// The day of the contact at the customer's.
    pub(super) fn day(&self) -> Date {
        self.local.today()
    }

    /// Whether it was a talk with the person themselves.
    pub(super) fn is_talk(&self) -> bool {
        self.outcome.is_with_person(self.reached)
    }
}

/// What was agreed, checked.
pub(super) enum Agreed {
    Nothing,
    Payment {
        /// For each client, and of parts for each part: the debts, the amount and its day.
        shares: Vec<Share>,
        kind: PromiseKind,
        method: PaymentMethod,
        reference: Option<String>,
        pay_day: Option<u8>,
    },
    CallBack {
        at: Timestamp,
        tied_to: Option<UserId>,
        how: NextContact,
        why: NextWhy,
        document: Option<String>,
    },
    Dispute {
        debts: Vec<DebtId>,
        words: String,
    },
}

pub(super) fn contact(file: &File, report: &Report, now: Timestamp) -> Result<Contact, Vec<Fault>> {
    let mut found = match report.which {
        Which::Out(id) => intended(file, id).map_err(|fault| vec![fault])?,
        Which::In(entered) => entered_contact(file, entered, Direction::In, now)?,
        Which::Outside(entered) => entered_contact(file, entered, Direction::Outside, now)?,
    };
    found.outcome = outcome(file, &report.ending);
    found.reached = reached(&report.ending, report.reached).map_err(|fault| vec![fault])?;
    let comes_in = match found.outcome {
        Outcome::NoAnswer | Outcome::Voicemail | Outcome::NotConnected => false,
        Outcome::Paid
        | Outcome::Promise
        | Outcome::PartPayment
        | Outcome::CallBack
        | Outcome::Dispute
        | Outcome::Refusal
        | Outcome::Talk
        | Outcome::WrongPerson
        | Outcome::HungUp => true,
    };
    if found.direction == Direction::In && !comes_in {
        return Err(vec![Fault::NotForIncoming]);
    }
    Ok(found)
}

fn intended(file: &File, id: ContactId) -> Result<Contact, Fault> {
    let known = file.contacts.get(&id).filter(|known| known.direction == Direction::Out);
    let known = known.ok_or(Fault::NoSuchContact)?;
    if known.outcome.is_some() {
        return Err(Fault::AlreadyRecorded);
    }
    Ok(Contact {
        id,
        direction: Direction::Out,
        channel: known.channel,
        party: known.party,
        phone: known.phone,
        at: known.at,
        outcome: Outcome::Talk,
        reached: Reached::Nobody,
        local: local(file, known.at),
    })
}

fn entered_contact(
    file: &File,
    entered: Entered,
    direction: Direction,
    now: Timestamp,
) -> Result<Contact, Vec<Fault>> {
    let Entered { happened, channel, party, phone } = entered;
    let mut faults = Vec::new();
    if now < happened {
        faults.push(Fault::HappenedInFuture);
    }
    let party = party.or(file.customer);
    if party.is_none_or(|party| !file.parties.contains_key(&party)) {
        faults.push(Fault::NoSuchParty);
    }
    if phone.is_some_and(|phone| !file.phones.contains_key(&phone)) {
        faults.push(Fault::NoSuchPhone);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Contact {
        id: ContactId(file.next_id),
        direction,
        channel,
        party,
        phone,
        at: happened,
        outcome: Outcome::Talk,
        reached: Reached::Nobody,
        local: local(file, happened),
    })
}

/// The outcome as recorded: whether a promise is of the whole shows in its amount.
fn outcome(file: &File, ending: &Ending) -> Outcome {
    match ending {
        Ending::Paid { .. } => Outcome::Paid,
        Ending::Promise { debts, amount, then, .. } => {
            let open = |id: &DebtId| file.debts.get(id).map_or(0, |debt| debt.open().minor);
            let whole = distinct(debts).iter().map(open).fold(0, i64::saturating_add);
            let in_parts = !then.is_empty() || amount.minor < whole;
            if in_parts { Outcome::PartPayment } else { Outcome::Promise }
        }
        Ending::CallBack { .. } => Outcome::CallBack,
        Ending::Dispute { .. } => Outcome::Dispute,
        Ending::Refusal => Outcome::Refusal,
        Ending::Talk => Outcome::Talk,
        Ending::WrongPerson => Outcome::WrongPerson,
        Ending::NoAnswer => Outcome::NoAnswer,
        Ending::Voicemail => Outcome::Voicemail,
        Ending::HungUp => Outcome::HungUp,
        Ending::NotConnected => Outcome::NotConnected,
    }
}

/// Who was spoken with, where the ending leaves that open.
fn reached(ending: &Ending, said: Reached) -> Result<Reached, Fault> {
    match ending {
        Ending::Paid { .. } | Ending::Promise { .. } | Ending::Dispute { .. } | Ending::Refusal => {
            if said == Reached::RightParty {
                Ok(said)
            } else {
                Err(Fault::NotThePerson)
            }
        }
        Ending::CallBack { .. } | Ending::Talk => {
            if said == Reached::Nobody {
                Err(Fault::NotThePerson)
            } else {
                Ok(said)
            }
        }
        Ending::WrongPerson => Ok(Reached::SomebodyElse),
        Ending::NoAnswer | Ending::Voicemail | Ending::NotConnected => Ok(Reached::Nobody),
        Ending::HungUp => Ok(said),
    }
}

pub(super) fn ending(
    file: &File,
    report: &Report,
    contact: &Contact,
) -> Result<Agreed, Vec<Fault>> {
    let mut faults = Vec::new();
    let agreed = match &report.ending {
        Ending::Paid { .. } | Ending::Promise { .. } => payment(file, report, contact, &mut faults),
        Ending::CallBack { at, tied_to, how, why, document } => {
            let at = match how {
                NextContact::TheyCall => we_call_after(file, at.date()),
                NextContact::Call | NextContact::Meeting | NextContact::VideoCall => *at,
            };
            let at = call_back(file, at, contact).map_err(|fault| faults.push(fault)).ok();
            let document = document.as_deref().map(str::trim).filter(|text| !text.is_empty());
            if *why == NextWhy::Documents && document.is_none() {
                faults.push(Fault::NoDocument);
            }
            let document = document.map(ToOwned::to_owned);
            let (tied_to, how, why) = (*tied_to, *how, *why);
            at.map(|at| Agreed::CallBack { at, tied_to, how, why, document })
        }
        Ending::Dispute { debts, words } => {
            let debts = distinct(debts);
            known(file, &debts, &mut faults);
            if words.trim().is_empty() {
                faults.push(Fault::NoWords);
            }
            Some(Agreed::Dispute { debts, words: words.trim().to_owned() })
        }
        Ending::Refusal
        | Ending::Talk
        | Ending::WrongPerson
        | Ending::NoAnswer
        | Ending::Voicemail
        | Ending::HungUp
        | Ending::NotConnected => Some(Agreed::Nothing),
    };
    if let Some((_, Some(until))) = report.hold
        && until < contact.day()
    {
        faults.push(Fault::DayInPast { first: contact.day() });
    }
    match agreed {
        Some(agreed) if faults.is_empty() => Ok(agreed),
        Some(_) | None => Err(faults),
    }
}

fn payment(
    file: &File,
    report: &Report,
    contact: &Contact,
    faults: &mut Vec<Fault>,
) -> Option<Agreed> {
    let first = contact.day();
    let (debts, parts, method, reference, pay_day, already) = match &report.ending {
        Ending::Paid { debts, amount, on, method, reference } => {
            if on.is_some_and(|on| first < on) {
                faults.push(Fault::PaidInFuture);
            }
            let due = plus_working_days(file.country, first, ON_ITS_WAY_DAYS);
            (debts, vec![(*amount, due)], *method, reference, None, true)
        }
        Ending::Promise { debts, amount, due, then, method, reference, pay_day } => {
            let parts: Vec<_> = std::iter::once(&(*amount, *due)).chain(then).copied().collect();
            days(&parts, first, faults);
            if pay_day.is_some_and(|day| !(1..=31).contains(&day)) {
                faults.push(Fault::NoSuchPayDay);
            }
            (debts, parts, *method, reference, *pay_day, false)
        }
        Ending::CallBack { .. }
        | Ending::Dispute { .. }
        | Ending::Refusal
        | Ending::Talk
        | Ending::WrongPerson
        | Ending::NoAnswer
        | Ending::Voicemail
        | Ending::HungUp
        | Ending::NotConnected => return Some(Agreed::Nothing),
    };
    let debts = distinct(debts);
    known(file, &debts, faults);
    let (shares, whole) = shares(file, &debts, &parts).map_err(|fault| faults.push(fault)).ok()?;
    let kind = match (already, whole) {
        (true, _) => PromiseKind::AlreadyPaid,
        (false, true) => PromiseKind::Full,
        (false, false) => PromiseKind::Part,
    };
    let reference = reference.clone();
    Some(Agreed::Payment { shares, kind, method, reference, pay_day })
}

/// Whether the days of the parts, or of the whole, lie within what can be agreed on, one after
/// another.
fn days(parts: &[(Money, Date)], first: Date, faults: &mut Vec<Fault>) {
    let days = if parts.len() == 1 { DAYS_AHEAD_MAX } else { PARTS_DAYS_MAX };
    let last = plus_days(first, days);
    if parts.iter().any(|(_, day)| *day < first) {
        faults.push(Fault::DayInPast { first });
    }
    if parts.iter().any(|(_, day)| last < *day) {
        faults.push(Fault::DayTooFar { last, days });
    }
    if parts.windows(2).any(|pair| pair[1].1 <= pair[0].1) {
        faults.push(Fault::PartsNotInOrder);
    }
    if PARTS_MAX < parts.len() {
        faults.push(Fault::TooManyParts);
    }
}

fn distinct(debts: &[DebtId]) -> Vec<DebtId> {
    let mut debts = debts.to_vec();
    debts.sort_unstable();
    debts.dedup();
    debts
}

fn known(file: &File, debts: &[DebtId], faults: &mut Vec<Fault>) {
    if debts.is_empty() {
        faults.push(Fault::NoDebts);
    }
    let open = |id: &DebtId| file.debts.get(id).is_some_and(|debt| debt.open().is_owed());
    let missing = debts.iter().filter(|id| !open(id));
    faults.extend(missing.map(|debt| Fault::NoSuchDebt { debt: *debt }));
}

/// A client's debts, how much of them and by when.
type Share = (ClientId, Vec<DebtId>, Money, Date);

/// The parts, or the whole by client; and whether it is the whole of the debts, on one day.
fn shares(
    file: &File,
    debts: &[DebtId],
    parts: &[(Money, Date)],
) -> Result<(Vec<Share>, bool), Fault> {
    let &[(first, due), ..] = parts else { return Err(Fault::AmountNotPositive) };
    if parts.iter().any(|(part, _)| part.currency != first.currency) {
        return Err(Fault::WrongCurrency);
    }
    if parts.iter().any(|(part, _)| !part.is_owed()) {
        return Err(Fault::AmountNotPositive);
    }
    let sum = parts.iter().map(|(part, _)| part.minor).fold(0, i64::saturating_add);
    let amount = Money::new(sum, first.currency);
    let mut open = Money::zero(amount.currency);
    let mut by_client: BTreeMap<ClientId, (Vec<DebtId>, i64)> = BTreeMap::new();
    let mut currencies: Vec<_> = Vec::new();
    for (id, debt) in debts.iter().filter_map(|id| Some((*id, file.debts.get(id)?))) {
        let left = debt.open();
        currencies.push(left.currency);
        open.minor = open.minor.saturating_add(left.minor);
        let share = by_client.entry(debt.client).or_default();
        share.0.push(id);
        share.1 = share.1.saturating_add(left.minor);
    }
    if currencies.windows(2).any(|pair| pair[0] != pair[1]) {
        return Err(Fault::SeveralCurrencies);
    }
    if currencies.first().is_some_and(|currency| *currency != amount.currency) {
        return Err(Fault::WrongCurrency);
    }
    if open.minor < amount.minor {
        return Err(Fault::AmountTooLarge { open });
    }
    let whole = open == amount && parts.len() == 1;
    if by_client.len() < 2 {
        let of_client = |(client, (debts, _)): (ClientId, (Vec<DebtId>, i64))| {
            let part = move |&(amount, due): &_| (client, debts.clone(), amount, due);
            parts.iter().map(part).collect::<Vec<_>>()
        };
        return Ok((by_client.into_iter().flat_map(of_client).collect(), whole));
    }
    if !whole {
        return Err(Fault::SeveralClients);
    }
    let share = |(client, (debts, left))| (client, debts, Money::new(left, amount.currency), due);
    Ok((by_client.into_iter().map(share).collect(), whole))
}

/// The instant of an agreed local time: where several zones are plausible, the latest.
fn call_back(file: &File, at: DateTime, contact: &Contact) -> Result<Timestamp, Fault> {
    let zones = &contact.local.times;
    let instants: Option<Vec<_>> = zones.iter().map(|(zone, _)| zone.instant_if_real(at)).collect();
    let instants = instants.ok_or(Fault::NoSuchTime)?;
    let instant = instants.into_iter().max().ok_or(Fault::ZoneUnknown)?;
    if instant <= contact.at {
        return Err(Fault::TimeInPast);
    }
    let last = plus_days(contact.day(), DAYS_AHEAD_MAX);
    if last < at.date() {
        return Err(Fault::DayTooFar { last, days: DAYS_AHEAD_MAX });
    }
    match window_state(&queue_window(file), instant) {
        WindowState::Open { .. } => Ok(instant),
        WindowState::Closed { opens } => Err(Fault::TimeOutsideHours { opens }),
    }
}

/// Nobody agrees on a part before it was asked what is left to live on. A company is not asked, and
/// what was agreed outside the desk is recorded as it was.
fn left_to_live_on(file: &File, learnt: &Learnt, contact: &Contact) -> Option<Fault> {
    let is_person = file.customer().is_some_and(|party| party.kind == PartyKind::Person);
    let is_live = match contact.direction {
        Direction::Out | Direction::In => true,
        Direction::Outside => false,
    };
    let is_part = contact.outcome == Outcome::PartPayment;
    let is_unasked = learnt.left_to_live_on.is_none();
    (is_part && is_person && is_live && is_unasked).then_some(Fault::NoLeftToLiveOn)
}

/// What was agreed with the person in a live talk is repeated, or it is said why not.
pub(super) fn read_back(report: &Report, contact: &Contact) -> Result<(), Vec<Fault>> {
    let is_live = match contact.direction {
        Direction::Out | Direction::In => true,
        Direction::Outside => false,
    };
    let is_said = match &report.read_back {
        Some(ReadBack::Given(text)) => !text.trim().is_empty(),
        Some(ReadBack::NotGiven(_)) => true,
        None => false,
    };
    if is_live && contact.outcome.is_commitment() && contact.is_talk() && !is_said {
        return Err(vec![Fault::NoReadBack]);
    }
    Ok(())
}

/// What was learnt beside: only the person themselves can have told it, of debts that they have.
pub(super) fn learnt(file: &File, learnt: &Learnt, contact: &Contact) -> Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    if !learnt.is_nothing() && !contact.is_talk() {
        faults.push(Fault::NotThePerson);
    }
    if let Some((Reason::Other, words)) = &learnt.reason
        && words.as_ref().is_none_or(|words| words.trim().is_empty())
    {
        faults.push(Fault::NoReasonWords);
    }
    faults.extend(left_to_live_on(file, learnt, contact));
    let is_open = |id: &DebtId| {
        file.debts.get(id).is_some_and(|debt| debt.open().is_owed() && debt.disputed.is_none())
    };
    let unknown = learnt.acknowledged.iter().find(|id| !is_open(id));
    faults.extend(unknown.map(|debt| Fault::NoSuchDebt { debt: *debt }));
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}
