//! What came of a contact: recorded for a call from here, one that came in, or one made elsewhere.

use acts::{ActError, only_client};
use calendar::{Date, DateTime, Timestamp};
use decide::record::{
    Ending as Ended, Entered, Fault, Learnt, ReadBack as Repeated, Report, Which,
};
use journal::{
    Channel, ClientId, ContactId, CustomerType, DebtId, File, HoldKind, Mark, NextContact, NextWhy,
    NotRepeated, Outcome, PartyId, PaymentMethod, PhoneId, Reached, Reason, Role, Scope, StreamId,
};
use locale::Language;
use money::Money;
use serde::{Deserialize, Serialize};

use super::customers::named;
use super::operation::{Call, Nothing, Operation};
use super::problem::{Kind, Problem};
use super::reply::{Found, Made};
use super::shape::{Amount, Line, Long, What, Wrong, listed, shape};
use crate::desk::{customer_words, draft_id, report, with_another};
use crate::views::names::{self, Names};
use crate::views::read_back::{Agreed, said};

/// Who began a contact that had no permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Came {
    In,
    Outside,
}

listed! {
    /// How a contact without permit came to be: from the customer, or made outside the desk.
    Came as "Came" { In Outside }
}

shape! {
    /// How a contact ended, with what was agreed.
    asked enum Ending by "outcome" {
        /// The customer says that it is paid, or on its way.
        Paid = "paid" {
            /// How much.
            amount: Amount,
            /// On which day, as they say.
            on: Option<Date>,
            /// Which debts; when null, those that the amount is for, the overdue ones first.
            debts: Option<Vec<DebtId>>,
            /// Of which client, where no debts are named.
            client: Option<ClientId>,
            /// How.
            method: Option<PaymentMethod>,
            /// Under which reference.
            reference: Option<Line> = "R-100",
        },
        /// The customer promises to pay: the whole of these debts or, where the amount is less, a
        /// part.
        Promise = "promise" {
            /// How much.
            amount: Amount,
            /// By which day.
            due: Date,
            /// Further parts, on later days: three parts at most, the last within 90 days. The whole
            /// of the debts or less, of one client.
            then: Option<Vec<PartWanted>>,
            /// Which debts; when null, those that the amount is for, the overdue ones first.
            debts: Option<Vec<DebtId>>,
            /// Of which client, where no debts are named.
            client: Option<ClientId>,
            /// How.
            method: Option<PaymentMethod>,
            /// The reference it will carry.
            reference: Option<Line> = "R-100",
            /// The day of the month on which their money comes, where the date came from that.
            pay_day: Option<u8> = 5,
        },
        /// A call back or another dated next contact was agreed.
        CallBack = "call_back" {
            /// When, by the customer's clock. Where they are to call, the day by which: its hour
            /// says nothing, and who has not called is called on the next working day.
            at: DateTime,
            /// This caller will call; the team takes over a quarter of an hour later.
            mine: Option<bool>,
            /// How; a call when null.
            how: Option<NextContact>,
            /// What it follows from.
            why: Option<NextWhy>,
            /// Which document was sent; needed where documents were.
            document: Option<Line> = "A copy of invoice R-100",
        },
        /// Debts are disputed.
        Dispute = "dispute" {
            /// Which.
            debts: Vec<DebtId>,
            /// In the customer's words.
            words: Long = "The meter was read wrong.",
        },
        /// The customer will not pay.
        Refusal = "refusal" {},
        /// A talk that ended with none of these.
        Talk = "talk" {},
        /// The number belongs to somebody else.
        WrongPerson = "wrong_person" {},
        /// Nobody answered.
        NoAnswer = "no_answer" {},
        /// An answering machine.
        Voicemail = "voicemail" {},
        /// The line was cut before anything was agreed.
        HungUp = "hung_up" {},
        /// The number does not connect.
        NotConnected = "not_connected" {},
    }

    /// What came of a call from here.
    asked struct OutcomeWanted {
        /// How it ended.
        ending: Ending,
        /// Who was spoken with; when null, what the outcome says.
        reached: Option<Reached>,
        /// A note: only facts that help the next talk.
        note: Option<Long> = "Works nights; calls after ten suit best.",
        /// What was repeated before hanging up. What was agreed with the person in a live talk
        /// is recorded with this, or with why not.
        read_back: Option<Long>,
        /// Why it was not repeated.
        not_repeated: Option<NotRepeated>,
        /// The customer is to be left alone.
        hold: Option<HoldWanted>,
        /// What was learnt beside.
        learnt: Option<LearntWanted>,
    }

    /// What was learnt in a talk with the person themselves, beside how it ended.
    asked struct LearntWanted {
        /// Why it is not paid.
        reason: Option<Reason>,
        /// In their words; needed for another reason than those listed.
        reason_words: Option<Long> = "The works closed in May.",
        /// The debts that they granted they owe.
        acknowledged: Option<Vec<DebtId>>,
        /// The answers given to objections, in their order.
        answers: Option<Vec<AnswerWanted>>,
        /// Which approach fits.
        approach: Option<CustomerType>,
        /// What is left to live on in the month of a part payment: a part is agreed with a person
        /// only after this was asked.
        left_to_live_on: Option<Amount>,
        /// They were asked what is left to live on, and would not tell.
        left_untold: Option<bool>,
        /// Whether the next talk is easier or harder now.
        mark: Option<Mark>,
    }

    /// A further part of a promise.
    asked struct PartWanted {
        /// How much.
        amount: Amount,
        /// By which day.
        due: Date,
    }

    /// An answer that was given to an objection.
    asked struct AnswerWanted {
        /// The objection's key.
        objection: Line = "cash-short",
        /// Which of its answers, from one; nought for words of the caller's own.
        answer: u32 = 1,
    }

    /// That the customer is to be left alone.
    asked struct HoldWanted {
        /// Why.
        kind: HoldKind,
        /// The last day of it; null for open-ended.
        until: Option<Date>,
    }

    /// A contact that had no permit, and what came of it.
    asked struct ContactWanted {
        /// How it came to be.
        direction: Came,
        /// When; now when null.
        happened: Option<Timestamp>,
        /// How; a telephone call when null.
        channel: Option<Channel>,
        /// With whom; the customer when null.
        party: Option<PartyId>,
        /// On which number.
        phone: Option<PhoneId>,
        /// What came of it.
        outcome: OutcomeWanted,
    }

    /// A contact that is recorded.
    told struct Recorded {
        /// The customer's file.
        customer: StreamId = 123_456_789,
        /// The contact.
        contact: ContactId = 21,
        /// How it ended.
        outcome: Option<Outcome>,
        /// Whether it left a result.
        result: bool,
        /// What was promised for one month is more than what they said is left to live on.
        above_left: bool,
        /// The file's version at least.
        version: u64 = 19,
    }

    /// What is to be repeated to the customer before hanging up.
    told struct ReadBack {
        /// Who does what by when, in the customer's language; null where there is nothing to be
        /// done by anybody.
        text: Option<String>,
        /// The language.
        language: Language,
    }

    /// What was agreed.
    asked struct ReadBackWanted {
        /// How the talk ends.
        ending: Ending,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, about: &str| {
        operation.of("calls", Scope::Call, Role::Caller, about).may_conflict()
    };
    let outcome = "/customers/{customer}/contacts/{contact}/outcome";
    vec![
        of(
            Operation::post("read_back", "/customers/{customer}/read-back", read_back),
            "Puts an agreement into words. To be repeated to the customer; nothing is written.",
        ),
        of(
            Operation::post("record_outcome", outcome, record_outcome),
            "Records how a call from here ended. With all that was agreed in it; the customer is \
             let go.",
        ),
        of(
            Operation::act("undo_outcome", "/customers/{customer}/undo", undo_outcome),
            "Takes back this caller's own last outcome. Within ten minutes, and while nothing else \
             was recorded since nor told to another program; the contact waits for its end again.",
        ),
        of(
            Operation::post("record_contact", "/customers/{customer}/contacts", record_contact),
            "Records a contact that had no permit. One that came in, or one made outside the \
             desk, which is marked as such.",
        ),
    ]
}

/// The parts of an ending that the desk knows by other names.
struct Taken {
    ending: Ended,
    outcome: pages::Outcome,
}

/// The ending as the acts take it; `at` is where it stands in the body.
fn ending(call: &Call, file: &File, ending: Ending, at: &str) -> Result<Taken, Problem> {
    let money = |amount: &Amount| {
        let says = || call.words().say("api-decimals");
        amount.money().ok_or_else(|| {
            Problem::field(&format!("{at}/amount/amount"), "too_many_decimals", says())
        })
    };
    let debts_of = |named: Option<Vec<DebtId>>, client: Option<ClientId>, amount: Money| {
        named.unwrap_or_else(|| report::debts_for(file, call.now, client, amount))
    };
    use pages::Outcome as O;
    let (ending, outcome) = match ending {
        Ending::Paid { amount, on, debts, client, method, reference } => {
            let amount = money(&amount)?;
            let debts = debts_of(debts, client, amount);
            let (method, reference) = (method.unwrap_or_default(), reference.map(|line| line.0));
            (Ended::Paid { debts, amount, on, method, reference }, O::Paid)
        }
        Ending::Promise { amount, due, then, debts, client, method, reference, pay_day } => {
            let amount = money(&amount)?;
            let then = parts(call, then.unwrap_or_default(), at)?;
            let further = then.iter().map(|(part, _)| part.minor);
            let sum = further.fold(amount.minor, i64::saturating_add);
            let debts = debts_of(debts, client, Money::new(sum, amount.currency));
            let open = debts.iter().filter_map(|id| file.debts.get(id)).map(|debt| debt.open());
            let is_part = !then.is_empty()
                || amount.minor < open.fold(0, |sum, open| sum.saturating_add(open.minor));
            let (method, reference) = (method.unwrap_or_default(), reference.map(|line| line.0));
            let outcome = if is_part { O::PartPayment } else { O::Promise };
            (Ended::Promise { debts, amount, due, then, method, reference, pay_day }, outcome)
        }
        Ending::CallBack { at, mine, how, why, document } => {
            let tied_to = (mine == Some(true)).then_some(call.user.id);
            let (how, why) = (how.unwrap_or_default(), why.unwrap_or_default());
            let document = document.map(|line| line.0);
            (Ended::CallBack { at, tied_to, how, why, document }, O::CallBack)
        }
        Ending::Dispute { debts, words } => (Ended::Dispute { debts, words: words.0 }, O::Dispute),
        Ending::Refusal {} => (Ended::Refusal, O::Refusal),
        Ending::Talk {} => (Ended::Talk, O::Talk),
        Ending::WrongPerson {} => (Ended::WrongPerson, O::WrongPerson),
        Ending::NoAnswer {} => (Ended::NoAnswer, O::NoAnswer),
        Ending::Voicemail {} => (Ended::Voicemail, O::Voicemail),
        Ending::HungUp {} => (Ended::HungUp, O::HungUp),
        Ending::NotConnected {} => (Ended::NotConnected, O::NotConnected),
    };
    Ok(Taken { ending, outcome })
}

/// The further parts of a promise.
fn parts(call: &Call, asked: Vec<PartWanted>, at: &str) -> Result<Vec<(Money, Date)>, Problem> {
    let part = |(index, part): (usize, PartWanted)| {
        let says = || call.words().say("api-decimals");
        let at = format!("{at}/then/{index}/amount/amount");
        let amount = part.amount.money();
        let amount = amount.ok_or_else(|| Problem::field(&at, "too_many_decimals", says()))?;
        Ok((amount, part.due))
    };
    asked.into_iter().enumerate().map(part).collect()
}

/// What was learnt beside, as the acts take it.
fn learnt(call: &Call, asked: Option<LearntWanted>, within: &str) -> Result<Learnt, Problem> {
    let Some(asked) = asked else { return Ok(Learnt::default()) };
    let at = |field: &str| format!("{within}/learnt/{field}");
    let money = |amount: Amount| {
        let says = || call.words().say("api-decimals");
        amount.money().ok_or_else(|| {
            Problem::field(&at("left_to_live_on/amount"), "too_many_decimals", says())
        })
    };
    let (mut answers, desk) = (Vec::new(), call.acts().store().desk()?);
    for (index, given) in asked.answers.unwrap_or_default().into_iter().enumerate() {
        let known = names::answer_of(&desk, &format!("{}:{}", given.objection.0, given.answer));
        answers.push(known.ok_or_else(|| {
            let says = call.words().say("api-no-such-answer");
            Problem::field(&at(&format!("answers/{index}")), "no_such_answer", says)
        })?);
    }
    Ok(Learnt {
        client: None,
        reason: asked.reason.map(|reason| (reason, asked.reason_words.map(|words| words.0))),
        acknowledged: asked.acknowledged.unwrap_or_default(),
        answers,
        approach: asked.approach.map(Some),
        left_to_live_on: match asked.left_to_live_on {
            Some(left) => Some(Some(money(left)?)),
            None => (asked.left_untold == Some(true)).then_some(None),
        },
        mark: asked.mark,
    })
}

/// Who was reached, where that is not said.
fn reached_by(ending: &Ended) -> Reached {
    match ending {
        Ended::Paid { .. }
        | Ended::Promise { .. }
        | Ended::CallBack { .. }
        | Ended::Dispute { .. }
        | Ended::Refusal
        | Ended::Talk => Reached::RightParty,
        Ended::WrongPerson => Reached::SomebodyElse,
        Ended::NoAnswer | Ended::Voicemail | Ended::HungUp | Ended::NotConnected => Reached::Nobody,
    }
}

fn read_back(call: &Call, asked: ReadBackWanted) -> Result<Found<ReadBack>, Problem> {
    let stream = named(call)?;
    let file = call.acts().file(stream, &call.author())?.seen_by(&call.user.grants);
    let taken = ending(call, &file, asked.ending, "/ending")?;
    // The words name invoices of theirs.
    call.acts().store().record_look(stream, call.user.id, call.now)?;
    let words = customer_words(&file);
    let text = said(&Agreed {
        words,
        file: &file,
        caller: &call.user.name,
        outcome: taken.outcome,
        ending: &taken.ending,
        rest: None,
        names: &Names::of(call)?,
    });
    Ok(Found(ReadBack { text, language: words.language() }))
}

fn record_outcome(call: &Call, asked: OutcomeWanted) -> Result<Found<Recorded>, Problem> {
    let contact = call.param("contact").parse().map(ContactId);
    let contact = contact.map_err(|_| Problem::new(Kind::NotFound))?;
    record(call, asked, "", &mut |file| {
        let known = file.contacts.contains_key(&contact);
        known.then_some(Which::Out(contact)).ok_or_else(|| Problem::new(Kind::NotFound))
    })
    .map(Found)
}

/// Takes back the caller's own last outcome.
fn undo_outcome(call: &Call, _: Nothing) -> Result<Found<Recorded>, Problem> {
    let stream = named(call)?;
    let before = call.acts().file(stream, &call.author())?;
    let undone = call.acts().undo(&call.user, stream, call.now);
    let (contact, file) = undone.map_err(|error| refused(call, (stream, &before), error, ""))?;
    call.site.count_again();
    let known = file.contacts.get(&contact);
    Ok(Found(Recorded {
        customer: stream,
        contact,
        outcome: known.and_then(|contact| contact.outcome),
        result: known.is_some_and(|contact| contact.result),
        above_left: false,
        version: file.version,
    }))
}

fn record_contact(call: &Call, asked: ContactWanted) -> Result<Made<Recorded>, Problem> {
    let entered = Entered {
        happened: asked.happened.unwrap_or(call.now),
        channel: asked.channel.unwrap_or(Channel::Call),
        party: asked.party,
        phone: asked.phone,
    };
    let which = match asked.direction {
        Came::In => Which::In(entered),
        Came::Outside => Which::Outside(entered),
    };
    record(call, asked.outcome, "/outcome", &mut |_| Ok(which)).map(Made)
}

/// Records an outcome; `within` is where it stands in the body.
fn record(
    call: &Call,
    asked: OutcomeWanted,
    within: &str,
    which: &mut dyn FnMut(&File) -> Result<Which, Problem>,
) -> Result<Recorded, Problem> {
    let stream = named(call)?;
    let file = call.acts().file(stream, &call.author())?.seen_by(&call.user.grants);
    let which = which(&file)?;
    let Taken { ending, .. } = ending(call, &file, asked.ending, &format!("{within}/ending"))?;
    let note = asked.note.map(|note| (note.0, only_client(&file, ending.debts())));
    let learnt = Learnt {
        client: only_client(&file, ending.debts()),
        ..learnt(call, asked.learnt, within)?
    };
    let report = Report {
        which,
        reached: asked.reached.unwrap_or_else(|| reached_by(&ending)),
        ending,
        note,
        read_back: match (asked.read_back, asked.not_repeated) {
            (Some(text), _) => Some(Repeated::Given(text.0)),
            (None, why) => why.map(Repeated::NotGiven),
        },
        hold: asked.hold.map(|hold| (hold.kind, hold.until)),
        learnt,
    };
    let recorded = call.acts().record(&call.user, stream, &report, call.idem, call.now);
    let file = recorded.map_err(|error| refused(call, (stream, &file), error, within))?;
    call.acts().store().drop_upload(&draft_id(call, stream))?;
    call.site.count_again();
    let contact = match which {
        Which::Out(contact) => Some(contact),
        // Ids grow: the one that was made last is the last.
        Which::In(_) | Which::Outside(_) => file.contacts.keys().next_back().copied(),
    };
    let contact = contact.ok_or_else(|| Problem::new(Kind::Conflict))?;
    let known = file.contacts.get(&contact);
    Ok(Recorded {
        customer: stream,
        contact,
        outcome: known.and_then(|contact| contact.outcome),
        result: known.is_some_and(|contact| contact.result),
        above_left: decide::record::above_left(&file, contact).is_some(),
        version: file.version,
    })
}

/// What stands against a report, each fault at its field.
fn refused(
    call: &Call,
    (stream, file): (StreamId, &File),
    error: ActError,
    within: &str,
) -> Problem {
    if matches!(error, ActError::Leased) {
        return Problem::leased(with_another(call, stream).unwrap_or_default());
    }
    let ActError::Report(faults) = error else { return error.into() };
    let w = call.words();
    if faults.contains(&Fault::AlreadyRecorded) {
        return Problem::saying(Kind::Conflict, w.say("fault-already-recorded"));
    }
    let zone = decide::local(file, call.now).zone();
    let wrong = |fault: &Fault| {
        let (code, field) = placed(*fault);
        let inside = ["/ending", "/reached", "/learnt", "/read_back"];
        let is_inside = inside.iter().any(|start| field.starts_with(start));
        let at = if is_inside { format!("{within}{field}") } else { field.to_owned() };
        Wrong { at, what: What::Said(code, explain::fault(w, *fault, &zone)) }
    };
    Problem::wrong(Kind::Invalid, faults.iter().map(wrong).collect())
}

/// The word by which programs know a fault, and the field it is about.
fn placed(fault: Fault) -> (&'static str, &'static str) {
    match fault {
        Fault::FileClosed => ("file_closed", ""),
        Fault::NoSuchContact => ("no_such_contact", ""),
        Fault::AlreadyRecorded => ("already_recorded", ""),
        Fault::HappenedInFuture => ("happened_in_future", "/happened"),
        Fault::NoSuchParty => ("no_such_party", "/party"),
        Fault::NoSuchPhone => ("no_such_phone", "/phone"),
        Fault::NotForIncoming => ("not_for_incoming", "/ending/outcome"),
        Fault::NotThePerson => ("not_the_person", "/reached"),
        Fault::NoDebts => ("no_debts", "/ending/debts"),
        Fault::NoSuchDebt { .. } => ("no_such_debt", "/ending/debts"),
        Fault::SeveralCurrencies => ("several_currencies", "/ending/debts"),
        Fault::SeveralClients => ("several_clients", "/ending/client"),
        Fault::AmountNotPositive => ("amount_not_positive", "/ending/amount"),
        Fault::WrongCurrency => ("wrong_currency", "/ending/amount/currency"),
        Fault::AmountTooLarge { .. } => ("amount_too_large", "/ending/amount"),
        Fault::DayInPast { .. } => ("day_in_past", "/ending"),
        Fault::DayTooFar { .. } => ("day_too_far", "/ending"),
        Fault::TooManyParts => ("too_many_parts", "/ending/then"),
        Fault::PartsNotInOrder => ("parts_not_in_order", "/ending/then"),
        Fault::PaidInFuture => ("paid_in_future", "/ending/on"),
        Fault::NoSuchPayDay => ("no_such_pay_day", "/ending/pay_day"),
        Fault::TimeInPast => ("time_in_past", "/ending/at"),
        Fault::NoSuchTime => ("no_such_time", "/ending/at"),
        Fault::TimeOutsideHours { .. } => ("time_outside_hours", "/ending/at"),
        Fault::ZoneUnknown => ("zone_unknown", "/ending/at"),
        Fault::NoWords => ("no_words", "/ending/words"),
        Fault::NoReasonWords => ("no_reason_words", "/learnt/reason_words"),
        Fault::NoReadBack => ("no_read_back", "/read_back"),
        Fault::NoDocument => ("no_document", "/ending/document"),
        Fault::NoLeftToLiveOn => ("no_left_to_live_on", "/learnt/left_to_live_on"),
        Fault::NothingToUndo => ("nothing_to_undo", ""),
        Fault::NotYoursToUndo => ("not_yours_to_undo", ""),
        Fault::UndoTooLate => ("undo_too_late", ""),
        Fault::UndoOvertaken => ("undo_overtaken", ""),
        Fault::UndoTold => ("undo_told", ""),
        Fault::HoldOver => ("hold_over", ""),
        Fault::DisputeOver => ("dispute_over", ""),
    }
}
