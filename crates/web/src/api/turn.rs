//! The next call: a customer is given out, and a permit is spent for the number.

use acts::{ActError, Idle as ActsIdle, Next, Turn as ActsTurn};
use calendar::Timestamp;
use decide::Held;
use journal::{
    ContactId, Direction, File, PartyId, PhoneId, Purpose, Role, Scope, StreamId, UserId,
};

use super::customers::{held, named};
use super::operation::{Call, Nothing, Operation};
use super::problem::{Kind, Problem, Rule, rule};
use super::reply::{Found, Made};
use super::shape::{Amount, shape};
use super::sheet::{Phone, amounts, phones};
use crate::desk::making;
use crate::lists::AHEAD;
use crate::views::call::{is_left_open, unfinished, why_call};
use crate::views::names::Names;

/// How long the answer to a call is kept under an idempotency key: as long as a page shows the
/// number at most.
const NUMBER_KEPT_SECS: i64 = 20 * 60;

shape! {
    /// The customer that this caller has, or why there is none.
    told struct NextTold {
        /// The customer.
        turn: Option<Turn>,
        /// Why nobody is given out.
        idle: Option<Idle>,
    }

    /// A customer who was given to this caller.
    told struct Turn {
        /// The customer's file.
        customer: StreamId = 123_456_789,
        /// The file's version.
        version: u64 = 17,
        /// The customer's name.
        name: String = "Jānis Bērziņš",
        /// Why this customer, now.
        why: String = "41 days late, usually pays on the 5th",
        /// The call that is proposed; null when something else is to be done first.
        call: Option<Proposal>,
        /// A call that was begun and whose end is not recorded yet.
        under_way: Option<UnderWay>,
        /// Telephone numbers, never in full.
        phones: Vec<Phone>,
        /// What is overdue, by currency.
        due: Vec<Amount>,
        /// What is open in all, by currency.
        open: Vec<Amount>,
        /// What may not be done now, and why.
        held: Vec<Rule>,
        /// Until when the customer stays with this caller without a further sign of life.
        kept_until: Timestamp,
    }

    /// The call that is proposed.
    told struct Proposal {
        /// Whom to call.
        party: PartyId = 1,
        /// On which number.
        phone: PhoneId = 2,
        /// What for.
        purpose: Purpose,
    }

    /// A call that was begun.
    told struct UnderWay {
        /// The contact.
        contact: ContactId = 21,
        /// Since when.
        since: Timestamp,
        /// Who began it.
        by: UserId = 7,
        /// The number, while its permit lasts and to who began it alone.
        number: Option<String> = "+37120000001",
    }

    /// Why nobody is given out.
    told struct Idle {
        /// When the next hours open in which somebody may be called.
        opens: Option<Timestamp>,
        /// How many wait for their hours.
        behind_closed_windows: u64 = 12,
        /// How many need a language, a skill or a client that this caller has not.
        for_others: u64 = 3,
    }

    /// Whom this caller would be given first.
    told struct AheadTold {
        /// The most pressing first. Nobody is given out.
        ahead: Vec<Ahead>,
    }

    /// A customer who waits in the queue.
    told struct Ahead {
        /// The customer's file.
        customer: StreamId = 123_456_789,
        /// The customer's name.
        name: String = "Jānis Bērziņš",
        /// Why they are called.
        why: String = "41 days late, usually pays on the 5th",
    }

    /// The number to call.
    asked struct CallWanted {
        /// Which of the customer's numbers.
        phone: PhoneId = 2,
    }

    /// A call that may be made now: its permit is spent.
    told struct Called {
        /// The contact, to be ended by its outcome.
        contact: ContactId = 21,
        /// The number to dial, in E.164. It is shown only here.
        number: String = "+37120000001",
        /// Until when it may be dialled.
        until: Timestamp,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of =
        |operation: Operation, about: &str| operation.of("calls", Scope::Call, Role::Caller, about);
    vec![
        of(
            Operation::act("next", "/next", next),
            "Gives the next customer to call. The one that this caller has already, or else the \
             most pressing that they can take; nobody else is given the customer meanwhile.",
        ),
        of(
            Operation::get("turn", "/next", turn),
            "Shows the customer that this caller has. Nobody is given out.",
        ),
        of(
            Operation::get("ahead", "/next/ahead", ahead),
            "Shows whom this caller would be given first, and why. Nobody is given out.",
        ),
        of(
            Operation::post("call", "/customers/{customer}/call", call_now),
            "Spends a permit for a call. The gate judges it at this moment; only then is the \
             number shown. The caller must have the customer.",
        )
        .may_conflict()
        .keeps_for(NUMBER_KEPT_SECS),
    ]
}

fn ahead(call: &Call, _: Nothing) -> Result<Found<AheadTold>, Problem> {
    let names = Names::of(call)?;
    let making = making(call, &names);
    let ahead = call.acts().ahead(&call.user, call.now, AHEAD)?.into_iter().map(|next| Ahead {
        customer: next.stream,
        why: why_call(&making, &next.file, next.reason),
        name: next.file.customer().map_or_else(String::new, |party| party.name.clone()),
    });
    Ok(Found(AheadTold { ahead: ahead.collect() }))
}

fn next(call: &Call, _: Nothing) -> Result<Found<NextTold>, Problem> {
    match call.acts().next(&call.user, call.now)? {
        Next::Idle(idle) => Ok(Found(NextTold { turn: None, idle: Some(told_idle(&idle)) })),
        Next::Turn(turn) => {
            match call.acts().stay(turn.stream, &call.user, call.now) {
                // A lease that went to somebody else meanwhile shows in the next answer.
                Ok(()) | Err(ActError::Leased) => {}
                Err(other) => return Err(other.into()),
            }
            told(call, &turn)
        }
    }
}

fn turn(call: &Call, _: Nothing) -> Result<Found<NextTold>, Problem> {
    match call.acts().held_by(&call.user, call.now)? {
        None => Ok(Found(NextTold { turn: None, idle: None })),
        Some(turn) => told(call, &turn),
    }
}

fn told_idle(idle: &ActsIdle) -> Idle {
    Idle {
        opens: idle.opens_at,
        behind_closed_windows: idle.behind_closed_windows,
        for_others: idle.for_others,
    }
}

fn told(call: &Call, turn: &ActsTurn) -> Result<Found<NextTold>, Problem> {
    let (file, w) = (&turn.file, call.words());
    call.acts().store().record_look(turn.stream, call.user.id, call.now)?;
    let local = decide::local(file, call.now);
    let sheet = talk::sheet(file, &call.user.grants, local.today());
    let why = match turn.call {
        Some(proposal) => {
            let (habit, me) = (sheet.habit.as_ref(), call.user.id);
            explain::reason(w, &sheet.file, proposal.reason, habit, me, call.now)
        }
        None => w.say("why-unfinished"),
    };
    let customer = sheet.file.customer();
    let zone = local.zone();
    let told_held = |held: &Held| rule(&zone, w, held);
    let turn = Turn {
        customer: turn.stream,
        version: file.version,
        name: customer.map_or_else(String::new, |party| party.name.clone()),
        why,
        call: turn.call.map(|it| Proposal {
            party: it.party,
            phone: it.phone,
            purpose: it.purpose,
        }),
        under_way: under_way(call, file),
        phones: phones(call, file)?,
        due: amounts(&sheet.due_now),
        open: amounts(&sheet.open),
        held: turn.held.iter().map(told_held).collect(),
        kept_until: turn.lease.until,
    };
    Ok(Found(NextTold { turn: Some(turn), idle: None }))
}

fn under_way(call: &Call, file: &File) -> Option<UnderWay> {
    let (id, contact) = unfinished(file)?;
    debug_assert_eq!(contact.direction, Direction::Out);
    let shown = !is_left_open(contact, call.user.id, call.now);
    let number = contact.phone.filter(|_| shown).and_then(|phone| file.phones.get(&phone));
    Some(UnderWay {
        contact: id,
        since: contact.at,
        by: contact.by,
        number: number.map(|phone| phone.number.clone()),
    })
}

fn call_now(call: &Call, asked: CallWanted) -> Result<Made<Called>, Problem> {
    let stream = named(call)?;
    held(call, stream)?;
    let file = call.acts().file(stream, &call.author())?;
    let Some(phone) = file.phones.get(&asked.phone) else {
        let says = call.words().say("fault-no-such-phone");
        return Err(Problem::field("/phone", "no_such_phone", says));
    };
    let receipt = call
        .acts()
        .call(&call.user, stream, phone.party, asked.phone, call.now)
        .map_err(|error| Problem::from(error).about(&decide::local(&file, call.now).zone()))?;
    let contact = receipt.contact();
    let file = call.acts().file(stream, &call.author())?;
    let proof = file.contacts.get(&contact).and_then(|contact| contact.proof.as_ref());
    let proof = proof.ok_or_else(|| Problem::new(Kind::Conflict))?;
    let number = receipt.number().to_owned();
    Ok(Made(Called { contact, number, until: proof.until }))
}
