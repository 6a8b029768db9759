//! Facts that are entered beside a contact: notes, holds, the ends of disputes, routing.

use acts::{ActError, Entry};
use calendar::{Date, Timestamp};
use decide::record::Fault;
use journal::{DisputeEnd, DisputeId, File, HoldId, HoldKind, Role, Scope, Skill, StreamId};

use super::customers::{held, named};
use super::operation::{Call, Nothing, Operation};
use super::problem::{Kind, Problem};
use super::reply::{Found, Made};
use super::shape::{Long, shape};

shape! {
    /// A fact that was entered into a file.
    told struct Entered {
        /// The customer's file.
        customer: StreamId = 123_456_789,
        /// The file's version at least.
        version: u64 = 18,
        /// The id of what was made: a note or a hold.
        made: Option<u32> = 25,
    }

    /// A note to be written.
    asked struct NoteWanted {
        /// The text: only facts that help the next talk.
        text: Long = "Works nights; calls after ten suit best.",
    }

    /// A complaint to be registered.
    asked struct ComplaintWanted {
        /// In the customer's words.
        words: Long = "I was called at work.",
    }

    /// A hold to be placed.
    asked struct HoldPlaced {
        /// Why.
        kind: HoldKind,
        /// The last day of it; null for open-ended.
        until: Option<Date>,
    }

    /// How a dispute ended.
    asked struct DisputeClosed {
        /// How.
        end: DisputeEnd,
    }

    /// What the next caller needs.
    asked struct Routing {
        /// The skill; null for any caller.
        skill: Option<Skill>,
    }

    /// Until when the next call is put off.
    asked struct PutOff {
        /// Until when.
        until: Timestamp,
        /// Why.
        why: Long = "Asked for an interpreter.",
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, about: &str| {
        operation.of("entries", Scope::Call, Role::Caller, about).may_conflict()
    };
    vec![
        of(
            Operation::post("write_note", "/customers/{customer}/notes", note),
            "Writes a note. Where the customer is one client's alone, only its users read it.",
        ),
        of(
            Operation::post("register_complaint", "/customers/{customer}/complaints", complaint),
            "Registers a complaint. At once, also while a talk goes on.",
        ),
        of(
            Operation::post("place_hold", "/customers/{customer}/holds", hold),
            "Places a hold. Contact stops, for every client.",
        ),
        of(
            Operation::act("lift_hold", "/customers/{customer}/holds/{hold}/lift", lift),
            "Lifts a hold. Before its day.",
        ),
        of(
            Operation::post(
                "close_dispute",
                "/customers/{customer}/disputes/{dispute}/close",
                close,
            ),
            "Closes a dispute.",
        ),
        of(
            Operation::put("route", "/customers/{customer}/routing", route),
            "Says what the next caller needs. A skill, or none.",
        ),
        of(
            Operation::post("put_off", "/customers/{customer}/put-off", put_off),
            "Puts the next call off. The caller must have the customer, who is let go.",
        ),
    ]
}

fn enter(call: &Call, stream: StreamId, entry: &Entry) -> Result<File, Problem> {
    let entered = call.acts().enter(&call.user, stream, entry, call.idem, call.now);
    entered.map_err(|error| {
        if let ActError::Report(faults) = error { refused(call, &faults) } else { error.into() }
    })
}

/// What stands against a fact.
fn refused(call: &Call, faults: &[Fault]) -> Problem {
    let (w, zone) = (call.words(), call.site.zone());
    let Some(fault) = faults.first() else { return Problem::new(Kind::Conflict) };
    let says = explain::fault(w, *fault, &zone);
    if matches!(fault, Fault::DayInPast { .. }) {
        return Problem::field("/until", "day_in_past", says);
    }
    Problem::saying(Kind::Conflict, says)
}

fn entered(stream: StreamId, file: &File, made: Option<u32>) -> Entered {
    Entered { customer: stream, version: file.version, made }
}

fn note(call: &Call, asked: NoteWanted) -> Result<Made<Entered>, Problem> {
    let stream = named(call)?;
    let file = enter(call, stream, &Entry::Note(asked.text.0))?;
    let made = file.notes.keys().next_back().map(|note| note.0);
    Ok(Made(entered(stream, &file, made)))
}

fn complaint(call: &Call, asked: ComplaintWanted) -> Result<Made<Entered>, Problem> {
    let stream = named(call)?;
    let file = enter(call, stream, &Entry::Complaint(asked.words.0))?;
    let made = file.complaints.keys().next_back().map(|complaint| complaint.0);
    Ok(Made(entered(stream, &file, made)))
}

fn hold(call: &Call, asked: HoldPlaced) -> Result<Made<Entered>, Problem> {
    let stream = named(call)?;
    let file = enter(call, stream, &Entry::Hold(asked.kind, asked.until))?;
    let made = file.holds.keys().next_back().map(|hold| hold.0);
    Ok(Made(entered(stream, &file, made)))
}

/// A number that the address names.
fn item(call: &Call, name: &str) -> Result<u32, Problem> {
    call.param(name).parse().map_err(|_| Problem::new(Kind::NotFound))
}

fn lift(call: &Call, _: Nothing) -> Result<Found<Entered>, Problem> {
    let (stream, hold) = (named(call)?, HoldId(item(call, "hold")?));
    let seen = call.acts().file(stream, &call.author())?.seen_by(&call.user.grants);
    if !seen.holds.contains_key(&hold) {
        return Err(Problem::new(Kind::NotFound));
    }
    let file = enter(call, stream, &Entry::Lift(hold))?;
    Ok(Found(entered(stream, &file, None)))
}

fn close(call: &Call, asked: DisputeClosed) -> Result<Found<Entered>, Problem> {
    let (stream, dispute) = (named(call)?, DisputeId(item(call, "dispute")?));
    let seen = call.acts().file(stream, &call.author())?.seen_by(&call.user.grants);
    if !seen.disputes.contains_key(&dispute) {
        return Err(Problem::new(Kind::NotFound));
    }
    let file = enter(call, stream, &Entry::CloseDispute(dispute, asked.end))?;
    Ok(Found(entered(stream, &file, None)))
}

fn route(call: &Call, asked: Routing) -> Result<Found<Entered>, Problem> {
    let stream = named(call)?;
    let file = enter(call, stream, &Entry::Route(asked.skill))?;
    Ok(Found(entered(stream, &file, None)))
}

fn put_off(call: &Call, asked: PutOff) -> Result<Found<Entered>, Problem> {
    let stream = named(call)?;
    held(call, stream)?;
    if asked.until <= call.now {
        let says = call.words().say("fault-time-in-past");
        return Err(Problem::field("/until", "time_in_past", says));
    }
    let file = enter(call, stream, &Entry::PutOff(asked.until, asked.why.0))?;
    Ok(Found(entered(stream, &file, None)))
}
