//! The second reader of the law: reads one customer's finished events and says what was not allowed.
//!
//! Written apart from whatever gives permits, from the rules and the events alone. Each contact is
//! judged by what the events before it told, at its own instant, in every zone in which the
//! customer may plausibly live. What the customer began and what was done outside the desk needs no
//! permit; it counts where a rule counts it. A text that can be read two ways is read in the
//! customer's favour, but no rule is added to those of `law`.

mod facts;
mod judge;
mod merges;
mod places;

use std::collections::BTreeMap;

use calendar::Timestamp;
use journal::{ContactId, FileEvent, Recorded, StreamId};

/// What was not allowed, or could not have happened to a careful desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BreachKind {
    /// A contact outside the hours of its day.
    OutsideHours,
    /// A contact on a day on which there is to be none.
    BarredDay,
    /// A call beyond the number of attempts that a day or seven days may hold.
    TooManyAttempts,
    /// A call although the day, week or month had as many talks as it may hold.
    TooManyTalks,
    /// A contact with a customer of whose place no rules or no holidays are known.
    UnknownPlace,
    /// A contact while a hold was in force.
    OnHold,
    /// A demand while no debt was overdue.
    NothingOverdue,
    /// A demand while each overdue debt was disputed.
    AllDisputed,
    /// A call or text message to a number that is somebody else's.
    WrongNumber,
    /// A call or text message to a number that is dead.
    DeadNumber,
    /// A call or text message to no number, or to one that no event had told of.
    UnknownNumber,
    /// A contact from the desk with nothing that made it allowed.
    NoProof,
    /// A contact whose proof was made on another version than the one it was appended to.
    StaleProof,
    /// A contact at or after the instant to which its proof held.
    ExpiredProof,
    /// A contact whose proof leaves out a rule or a zone, or states another local time.
    UntrueProof,
    /// A contact while another still waited for its outcome.
    SecondIntent,
    /// An outcome of a contact that nobody had intended.
    OutcomeWithoutIntent,
    /// An outcome of a contact that already had one.
    OutcomeTwice,
    /// A promise judged not kept before its day had ended for the customer.
    JudgedTooSoon,
    /// A promise judged not kept before the client's data covered its day.
    JudgedUncovered,
    /// A payment booked again under the same id of the same client.
    BookedTwice,
    /// A contact from a file that had gone away into another.
    AfterMerging,
    /// A merge whose other file was not handed over, so that what follows cannot be judged.
    Unread,
}

/// One thing that was not allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breach {
    /// The event that did it.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// What it was.
    pub kind: BreachKind,
    /// The rule of `law` it went against, where there is one.
    pub rule: Option<&'static str>,
}

/// An intended contact of which the events do not say what became. No breach in itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unfinished {
    /// Its intent.
    pub seq: u64,
    /// When it was intended.
    pub at: Timestamp,
    /// Which contact.
    pub contact: ContactId,
}

/// What the reader found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What was not allowed, in the order of the events.
    pub breaches: Vec<Breach>,
    /// Contacts that wait for their outcome.
    pub unfinished: Vec<Unfinished>,
}

/// Reads one customer's finished events, oldest first.
///
/// `others` holds the streams that these events name in merges. They are read for what they tell
/// of the customer; their own contacts are judged when they are read themselves.
#[must_use]
pub fn read(events: &[Recorded], others: &BTreeMap<StreamId, Vec<Recorded>>) -> Reading {
    let mut reading = Reading::default();
    let mut reader = merges::Reader::new(others);
    let mut waiting = BTreeMap::new();
    for recorded in events {
        let Recorded { seq, at, event, .. } = recorded;
        let mut found = judge::judge(reader.facts(), recorded);
        if !reader.take(recorded) {
            found.insert((BreachKind::Unread, None));
        }
        let breach = |(kind, rule)| Breach { seq: *seq, at: *at, kind, rule };
        reading.breaches.extend(found.into_iter().map(breach));
        if let FileEvent::ContactIntended { contact, .. } = event {
            waiting.insert(*contact, Unfinished { seq: *seq, at: *at, contact: *contact });
        }
        if let FileEvent::ContactMade { contact, .. } | FileEvent::ContactFailed { contact, .. } =
            event
        {
            waiting.remove(contact);
        }
    }
    reading.unfinished = waiting.into_values().collect();
    reading.unfinished.sort_unstable();
    reading
}

#[cfg(test)]
mod tests;
