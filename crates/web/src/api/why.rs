//! Why, and the proof: the decision about a customer, and what made each contact allowed.

use calendar::{DateTime, Timestamp};
use journal::{Channel, ContactId, Direction, Outcome, Purpose, StreamId, UserId};

use super::customers::named;
use super::operation::{Call, Nothing};
use super::problem::{Problem, Rule, rule};
use super::reply::Found;
use super::shape::shape;

shape! {
    /// What may be done about a customer now, and what not.
    told struct Why {
        /// The customer's file.
        id: StreamId = 123_456_789,
        /// The customer's name.
        name: String = "Jānis Bērziņš",
        /// The next step, by a word that never changes: `call`, `wait-promise`, `rest-disputed` …
        step: String = "call",
        /// The same in words.
        says: String = "May be called now. 41 days late.",
        /// The rules and states that stand against a contact now, the worst first.
        held: Vec<Rule>,
        /// The first instant at which time alone could change the step.
        holds_until: Option<Timestamp>,
        /// The version of the policy it was decided by.
        policy: String = "5f0c21aa…",
    }

    /// Every contact with a customer.
    told struct Proof {
        /// The customer's file.
        id: StreamId = 123_456_789,
        /// The customer's name.
        name: String = "Jānis Bērziņš",
        /// The contacts, the oldest first.
        contacts: Vec<Proven>,
    }

    /// A contact, and what made it allowed.
    told struct Proven {
        /// Its id.
        id: ContactId = 21,
        /// When.
        at: Timestamp,
        /// By whom.
        by: UserId = 7,
        /// How.
        channel: Channel,
        /// Who began.
        direction: Direction,
        /// What for.
        purpose: Purpose,
        /// How it ended.
        outcome: Option<Outcome>,
        /// The permit that was spent for it; null where none was needed or there was none.
        permit: Option<Permit>,
    }

    /// What made a contact allowed.
    told struct Permit {
        /// The rules that were asked and passed.
        rules: Vec<Cited>,
        /// The zones it was judged in.
        zones: Vec<String>,
        /// The local time there.
        local: DateTime,
        /// The first instant at which it would no longer have held.
        until: Timestamp,
        /// The version of the policy.
        policy: String = "5f0c21aa…",
        /// The version of the file it was judged at.
        version: u64 = 16,
    }

    /// A rule and where it is written.
    told struct Cited {
        /// Its id.
        id: String = "lv.paal.hours",
        /// Where it is written; null where it has left the book since.
        cite: Option<String> = "PAAL 9 (1) 5",
    }
}

pub(super) fn why(call: &Call, _: Nothing) -> Result<Found<Why>, Problem> {
    let (stream, file) = call.acts().living(named(call)?, &call.author())?;
    call.acts().store().record_look(stream, call.user.id, call.now)?;
    let (file, decision) = call.acts().settled(&file, call.now)?;
    // Said from what this user may see: other clients' promises and debts are not told.
    let seen = file.seen_by(&call.user.grants);
    let policy = call.acts().store().policy_for(file.clients.keys().copied())?;
    let zone = decide::local(&file, call.now).zone();
    let w = call.words();
    Ok(Found(Why {
        id: stream,
        name: seen.customer().map_or_else(String::new, |party| party.name.clone()),
        step: explain::step_word(&decision.step).to_owned(),
        says: explain::step(w, &seen, &decision.step, call.user.id, call.now),
        held: decision.held.iter().map(|held| rule(&zone, w, held)).collect(),
        holds_until: decision.holds_until,
        policy: decide::policy_version(&file, &policy),
    }))
}

pub(super) fn proof(call: &Call, _: Nothing) -> Result<Found<Proof>, Problem> {
    let (stream, file) = call.acts().living(named(call)?, &call.author())?;
    call.acts().store().record_look(stream, call.user.id, call.now)?;
    let contacts = file.contacts.iter().map(|(id, contact)| proven(*id, contact)).collect();
    let name = file.customer().map_or_else(String::new, |party| party.name.clone());
    Ok(Found(Proof { id: stream, name, contacts }))
}

fn proven(id: ContactId, contact: &journal::Contact) -> Proven {
    let cited = |id: &String| {
        let cite = law::rule(id).map(|rule| rule.cite.to_owned());
        Cited { id: id.clone(), cite }
    };
    let permit = contact.proof.as_ref().map(|proof| Permit {
        rules: proof.rules.iter().map(cited).collect(),
        zones: proof.zones.clone(),
        local: proof.local,
        until: proof.until,
        policy: proof.policy.clone(),
        version: proof.version,
    });
    Proven {
        id,
        at: contact.at,
        by: contact.by,
        channel: contact.channel,
        direction: contact.direction,
        purpose: contact.purpose,
        outcome: contact.outcome,
        permit,
    }
}
