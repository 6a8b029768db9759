//! How a contact ended, and other facts a person enters into a file.

use calendar::{Timestamp, plus_secs};
use decide::record::{Ending, Fault, Report, Which, outcome_events};
use desk::User;
use journal::{
    ClientId, ComplaintId, DebtId, DisputeEnd, DisputeId, File, FileEvent, Grants, HoldId,
    HoldKind, NoteId, Skill, StreamId,
};
use store::Idem;

use crate::{ActError, Acts, Author};

/// What a user enters into a file outside a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A note.
    Note(String),
    /// Contact stops.
    Hold(HoldKind, Option<calendar::Date>),
    /// A hold ends.
    Lift(HoldId),
    /// A dispute ends.
    CloseDispute(DisputeId, DisputeEnd),
    /// The next caller needs a skill, or none.
    Route(Option<Skill>),
    /// A complaint, in the customer's words.
    Complaint(String),
    /// The next call is put off, with the reason.
    PutOff(Timestamp, String),
}

/// How long a customer who was not reached is left before the next try (a house figure).
const REST_AFTER_TRY_SECS: i64 = 3 * 3_600;

impl Acts {
    /// Records how a contact ended, with all that was agreed in it, and lets the customer go.
    ///
    /// `form` names the form that was sent, so that sending it twice records once.
    ///
    /// # Errors
    /// [`ActError::Report`] with each fault, [`ActError::Leased`] when somebody else has the
    /// customer now and the call was not this user's; nothing is written then.
    pub fn record(
        &self,
        user: &User,
        stream: StreamId,
        report: &Report,
        form: Option<Idem>,
        now: Timestamp,
    ) -> Result<File, ActError> {
        let author = Author { user: user.id, grants: user.grants.clone() };
        let changed = self.change(stream, now, &author, form, &mut |file, _| {
            self.may_report(user, stream, file, report, now)?;
            let mut events = outcome_events(file, report, now).map_err(ActError::Report)?;
            events.extend(rest_after(report, now));
            Ok(events)
        })?;
        self.let_go(user, stream, now)?;
        Ok(changed.file)
    }

    /// Enters a fact outside a contact. What takes the customer from this caller, a hold, another
    /// skill, a call put off, also gives them back, unless a call still waits for its end.
    ///
    /// # Errors
    /// [`ActError::Report`] or [`ActError::Invalid`] with what is wrong with it; the store's.
    pub fn enter(
        &self,
        user: &User,
        stream: StreamId,
        entry: &Entry,
        form: Option<Idem>,
        now: Timestamp,
    ) -> Result<File, ActError> {
        let author = Author { user: user.id, grants: user.grants.clone() };
        let changed = self.change(stream, now, &author, form, &mut |file, _| {
            Ok(vec![entered(file, entry, &user.grants, now)?])
        })?;
        let takes = match entry {
            Entry::PutOff(..) => true,
            Entry::Hold(..) | Entry::Route(_) => changed.file.open_intent().is_none(),
            Entry::Note(_) | Entry::Complaint(_) | Entry::Lift(_) | Entry::CloseDispute(..) => {
                false
            }
        };
        if takes {
            self.let_go(user, stream, now)?;
        }
        Ok(changed.file)
    }

    /// Refuses what this user may not report: debts of clients they are not granted, and a call
    /// that is not theirs of a customer whom somebody else has now.
    fn may_report(
        &self,
        user: &User,
        stream: StreamId,
        file: &File,
        report: &Report,
        now: Timestamp,
    ) -> Result<(), ActError> {
        if let Which::Out(contact) = report.which
            && file.contacts.get(&contact).is_some_and(|known| known.by != user.id)
            && self.store.lease_of(stream, now)?.is_some_and(|lease| lease.user != user.id)
        {
            return Err(ActError::Leased);
        }
        let seen = file.seen_by(&user.grants).debts;
        let debts = report.ending.debts().iter().chain(&report.learnt.acknowledged);
        let unseen = debts.filter(|debt| !seen.contains_key(debt));
        let faults: Vec<Fault> = unseen.map(|debt| Fault::NoSuchDebt { debt: *debt }).collect();
        if faults.is_empty() { Ok(()) } else { Err(ActError::Report(faults)) }
    }

    fn let_go(&self, user: &User, stream: StreamId, now: Timestamp) -> Result<(), ActError> {
        if let Some(lease) = self.store.my_lease(user.id, now)?
            && lease.stream == stream
        {
            self.store.release(&lease)?;
        }
        Ok(())
    }
}

/// Nobody is rung again at once: after a call from the desk that reached no talk, the next waits.
fn rest_after(report: &Report, now: Timestamp) -> Option<FileEvent> {
    let unreached = match report.ending {
        Ending::NoAnswer | Ending::Voicemail | Ending::HungUp => true,
        Ending::Paid { .. }
        | Ending::Promise { .. }
        | Ending::CallBack { .. }
        | Ending::Dispute { .. }
        | Ending::Refusal
        | Ending::Talk
        | Ending::WrongPerson
        | Ending::NotConnected => false,
    };
    (unreached && matches!(report.which, Which::Out(_))).then(|| FileEvent::CallPutOff {
        until: plus_secs(now, REST_AFTER_TRY_SECS),
        why: String::new(),
    })
}

/// The client that something is about, if it is one alone: their users may read its note. A note
/// that names no debt is about all that its writer may see, also clients that have no debt yet.
#[must_use]
pub fn only_client(seen: &File, debts: &[DebtId]) -> Option<ClientId> {
    if debts.is_empty() {
        let mut clients = seen.clients.keys();
        return clients.next().copied().filter(|_| clients.next().is_none());
    }
    let named = |(id, _): &(&DebtId, &journal::Debt)| debts.contains(id);
    let mut clients = seen.debts.iter().filter(named).map(|(_, debt)| debt.client);
    let first = clients.next()?;
    clients.all(|client| client == first).then_some(first)
}

fn entered(
    file: &File,
    entry: &Entry,
    grants: &Grants,
    now: Timestamp,
) -> Result<FileEvent, ActError> {
    let fault = |fault| Err(ActError::Report(vec![fault]));
    if file.merged_into.is_some() || file.customer.is_none() {
        return fault(Fault::FileClosed);
    }
    let id = file.next_id;
    let today = decide::local(file, now).today();
    Ok(match entry {
        Entry::Note(text) if text.trim().is_empty() => {
            return Err(ActError::Invalid("a note needs some words".to_owned()));
        }
        Entry::Note(text) => FileEvent::NoteWritten {
            note: NoteId(id),
            client: only_client(&file.seen_by(grants), &[]),
            contact: None,
            text: text.trim().to_owned(),
        },
        Entry::Complaint(words) if words.trim().is_empty() => return fault(Fault::NoWords),
        Entry::Complaint(words) => FileEvent::ComplaintMade {
            complaint: ComplaintId(id),
            contact: file.open_intent().map(|(contact, _)| contact),
            client: only_client(&file.seen_by(grants), &[]),
            words: words.trim().to_owned(),
        },
        Entry::Hold(_, Some(until)) if *until < today => {
            return fault(Fault::DayInPast { first: today });
        }
        Entry::Hold(kind, until) => {
            FileEvent::HoldPlaced { hold: HoldId(id), kind: *kind, until: *until, contact: None }
        }
        Entry::Lift(hold) if file.holds_on(today).all(|(known, _)| known != *hold) => {
            return fault(Fault::HoldOver);
        }
        Entry::Lift(hold) => FileEvent::HoldLifted { hold: *hold },
        Entry::CloseDispute(dispute, _) if !is_disputed(&file.seen_by(grants), *dispute) => {
            return fault(Fault::DisputeOver);
        }
        Entry::CloseDispute(dispute, end) => {
            FileEvent::DisputeClosed { dispute: *dispute, end: *end }
        }
        Entry::Route(skill) => FileEvent::FileRouted { skill: *skill },
        Entry::PutOff(until, why) if *until <= now || why.trim().is_empty() => {
            let what = "putting a call off needs a later time and a reason";
            return Err(ActError::Invalid(what.to_owned()));
        }
        Entry::PutOff(until, why) => {
            FileEvent::CallPutOff { until: *until, why: why.trim().to_owned() }
        }
    })
}

/// Whether this dispute is there for its reader, and open.
fn is_disputed(seen: &File, dispute: DisputeId) -> bool {
    seen.disputes.get(&dispute).is_some_and(|known| known.ended.is_none())
}
