//! The form of what came of a talk, read into a report.

mod payment;

use acts::only_client;
use calendar::{Date, DateTime, Time, TimeZone, Timestamp};
use decide::record::{Ending, Entered, Fault, Learnt, ReadBack, Report, Which};
use desk::User;
use journal::{
    Channel, ContactId, DebtId, Direction, File, HoldKind, NextContact, NextWhy, Reached,
};
use pages::{FieldError, Outcome, Rest};
use words::Words;

use crate::Site;
use crate::fields::Fields;
use crate::views::names;

pub(crate) use payment::debts_for;

/// The most of a free text.
pub(super) const TEXT_CHARS_MAX: usize = 4_000;

/// What the form is read with.
pub(crate) struct Context<'a> {
    pub(crate) form: &'a Fields,
    /// The file, cut to what the user is granted.
    pub(crate) file: &'a File,
    pub(crate) user: &'a User,
    pub(crate) site: &'a Site,
    pub(crate) now: Timestamp,
    /// The reader's language.
    pub(crate) words: &'static Words,
    /// The customer's.
    pub(crate) customer: &'static Words,
}

/// What the form says, and what must be mended first.
pub(crate) struct Said {
    /// The report, or how the talk came to be when there is none.
    pub(crate) report: Result<Report, Direction>,
    pub(crate) errors: Vec<FieldError>,
}

/// Reads the form. `read_back` is what was said to the customer, if the box was ticked.
pub(crate) fn read(context: &Context<'_>, read_back: Option<&str>) -> Said {
    let mut reading = Reading { context, errors: Vec::new() };
    let kind = reading.kind();
    let which = reading.which(kind);
    let ending = reading.ending();
    let reached = ending.as_ref().and_then(|ending| reading.reached(ending));
    let hold = reading.hold();
    let note = reading.note();
    let learnt = ending.as_ref().map(|ending| reading.learnt(ending)).unwrap_or_default();
    let given = read_back.filter(|_| context.form.is_ticked("read_back"));
    let not = context.form.get("read_back_not").and_then(names::not_repeated_of);
    let given = given.map(|text| ReadBack::Given(text.to_owned()));
    let read_back = given.or_else(|| not.map(ReadBack::NotGiven));
    let report = match (which, ending, reached) {
        (Some(which), Some(ending), Some(reached)) => Ok(Report {
            which,
            reached,
            note: note.map(|note| (note, only_client(context.file, ending.debts()))),
            ending,
            read_back,
            hold,
            learnt,
        }),
        _ => Err(kind),
    };
    Said { report, errors: reading.errors }
}

/// What the form says of an agreement, with nothing complained of: for the read-back.
pub(crate) fn ending(context: &Context<'_>) -> Option<(Outcome, Ending)> {
    let mut reading = Reading { context, errors: Vec::new() };
    let outcome = context.form.get("outcome").and_then(Outcome::from_name)?;
    let ending = reading.ending()?;
    reading.errors.is_empty().then_some((outcome, ending))
}

/// What was agreed about the rest of a part payment.
pub(crate) fn rest(context: &Context<'_>) -> Option<(Rest, Option<Date>)> {
    let rest = context.form.get("part_rest").and_then(Rest::from_name)?;
    Some((rest, context.form.get("part_rest_on").and_then(|day| day.parse().ok())))
}

/// The words of a complaint, or what is wrong with them.
pub(crate) fn complaint(context: &Context<'_>) -> Result<String, FieldError> {
    let mut reading = Reading { context, errors: Vec::new() };
    let words = reading.long("complaint_words").filter(|words| !words.is_empty());
    let words = words.or_else(|| reading.needed("complaint_words"));
    words.ok_or_else(|| reading.errors.remove(0))
}

/// How the talk of this form came to be.
pub(crate) fn kind(context: &Context<'_>) -> Direction {
    Reading { context, errors: Vec::new() }.kind()
}

struct Reading<'a> {
    context: &'a Context<'a>,
    errors: Vec<FieldError>,
}

impl Reading<'_> {
    fn form(&self) -> &Fields {
        self.context.form
    }

    fn wrong<T>(&mut self, field: &str, text: String) -> Option<T> {
        self.errors.push(FieldError { field: field.to_owned(), text });
        None
    }

    fn needed<T>(&mut self, field: &str) -> Option<T> {
        let text = self.context.words.say("error-needed");
        self.wrong(field, text)
    }

    fn choose<T>(&mut self, field: &str) -> Option<T> {
        let text = self.context.words.say("error-choice");
        self.wrong(field, text)
    }

    fn kind(&self) -> Direction {
        match self.form().get("talk").and_then(pages::Direction::from_name) {
            Some(pages::Direction::In) => Direction::In,
            Some(pages::Direction::Outside) => Direction::Outside,
            Some(pages::Direction::Out) | None => Direction::Out,
        }
    }

    fn which(&mut self, kind: Direction) -> Option<Which> {
        let entered = |happened, channel| Entered { happened, channel, party: None, phone: None };
        match kind {
            Direction::Out => {
                let id = self.form().get("contact").and_then(|id| id.parse().ok());
                match id {
                    Some(id) => Some(Which::Out(ContactId(id))),
                    None => {
                        let text = self.context.words.say("fault-no-such-contact");
                        self.wrong("", text)
                    }
                }
            }
            Direction::In => Some(Which::In(entered(self.context.now, Channel::Call))),
            Direction::Outside => {
                let day = self.day("at_date");
                let time = self.time("at_time");
                let channel = self.form().get("channel").and_then(names::channel_of);
                let channel = channel.or_else(|| self.choose("channel"))?;
                let happened = self.instant(day?.to_datetime(time?))?;
                Some(Which::Outside(entered(happened, channel)))
            }
        }
    }

    /// The instant of a time at the desk.
    fn instant(&mut self, at: DateTime) -> Option<Timestamp> {
        let zone: TimeZone = self.context.site.zone();
        match zone.to_timestamp(at) {
            Ok(instant) => Some(instant),
            Err(_) => {
                let text = self.context.words.say("fault-no-such-time");
                self.wrong("at_time", text)
            }
        }
    }

    fn day(&mut self, field: &str) -> Option<Date> {
        let Some(typed) = self.form().get(field) else { return self.needed(field) };
        match typed.parse() {
            Ok(day) => Some(day),
            Err(_) => {
                let text =
                    self.context.words.say_with("error-date", &[("example", "2026-12-31".into())]);
                self.wrong(field, text)
            }
        }
    }

    fn time(&mut self, field: &str) -> Option<Time> {
        let Some(typed) = self.form().get(field) else { return self.needed(field) };
        match typed.parse() {
            Ok(time) => Some(time),
            Err(_) => {
                let text = self.context.words.say("error-time");
                self.wrong(field, text)
            }
        }
    }

    fn ending(&mut self) -> Option<Ending> {
        let outcome = self.form().get("outcome").and_then(Outcome::from_name);
        Some(match outcome.or_else(|| self.choose("outcome"))? {
            Outcome::Paid => {
                let is_told = self.form().get("paid_on").is_some();
                let on = if is_told { self.day("paid_on").map(Some) } else { Some(None) };
                let paid = self.payment("paid")?;
                let (debts, amount) = (paid.debts, paid.amount);
                Ending::Paid {
                    debts,
                    amount,
                    on: on?,
                    method: paid.method,
                    reference: paid.reference,
                }
            }
            Outcome::Promise => {
                let pay_day = self.pay_day();
                let due = self.on_pay_day(pay_day.flatten()).or_else(|| self.day("promise_on"));
                self.promise("promise", due, pay_day?)?
            }
            Outcome::PartPayment => {
                let due = self.day("part_on");
                self.promise("part", due, None)?
            }
            Outcome::CallBack => self.next_contact()?,
            Outcome::Dispute => {
                let debts = self.form().all("dispute_invoice");
                let debts = debts.filter_map(|id| id.parse().ok()).map(DebtId).collect();
                let words = self.long("dispute_words")?;
                Ending::Dispute { debts, words }
            }
            Outcome::Refusal => Ending::Refusal,
            Outcome::Talk => Ending::Talk,
            Outcome::WrongPerson => Ending::WrongPerson,
            Outcome::NoAnswer => Ending::NoAnswer,
            Outcome::Voicemail => Ending::Voicemail,
            Outcome::HungUp => Ending::HungUp,
            Outcome::NotConnected => Ending::NotConnected,
        })
    }

    /// A call back or another dated next contact. Where they call us, no hour is asked.
    fn next_contact(&mut self) -> Option<Ending> {
        let how = self.form().get("back_how").and_then(names::next_of).unwrap_or_default();
        let (day, time) = match how {
            NextContact::TheyCall => (self.day("back_on"), Some(Time::midnight())),
            NextContact::Call | NextContact::Meeting | NextContact::VideoCall => {
                (self.day("back_on"), self.time("back_at"))
            }
        };
        let tied_to = self.form().is_ticked("back_mine").then_some(self.context.user.id);
        let why = self.form().get("back_why").and_then(names::next_why_of).unwrap_or_default();
        let document = match why {
            NextWhy::Documents => Some(self.long("back_document")?),
            NextWhy::Asked | NextWhy::NoSolution => None,
        };
        Some(Ending::CallBack { at: day?.to_datetime(time?), tied_to, how, why, document })
    }

    fn reached(&mut self, ending: &Ending) -> Option<Reached> {
        match ending {
            Ending::Paid { .. }
            | Ending::Promise { .. }
            | Ending::CallBack { .. }
            | Ending::Dispute { .. }
            | Ending::Refusal
            | Ending::Talk => self.said_reached().or_else(|| self.choose("reached")),
            Ending::WrongPerson => Some(Reached::SomebodyElse),
            // Who hangs up may have said first who they are.
            Ending::HungUp => Some(self.said_reached().unwrap_or(Reached::Nobody)),
            Ending::NoAnswer | Ending::Voicemail | Ending::NotConnected => Some(Reached::Nobody),
        }
    }

    fn said_reached(&self) -> Option<Reached> {
        let said = self.form().get("reached").and_then(pages::Reached::from_name)?;
        Some(match said {
            pages::Reached::RightParty => Reached::RightParty,
            pages::Reached::SomebodyElse => Reached::SomebodyElse,
        })
    }

    /// Why and until when they are to be left alone, if they are.
    fn hold(&mut self) -> Option<(HoldKind, Option<Date>)> {
        let kind = self.form().get("hold").and_then(names::hold_of)?;
        if self.form().get("hold_until").is_none() {
            return Some((kind, None));
        }
        let until = self.day("hold_until")?;
        let first = decide::local(self.context.file, self.context.now).today();
        if until < first {
            let fault = Fault::DayInPast { first };
            let text = explain::fault(self.context.words, fault, &self.context.site.zone());
            return self.wrong("hold_until", text);
        }
        Some((kind, Some(until)))
    }

    /// What was learnt beside the outcome.
    fn learnt(&mut self, ending: &Ending) -> Learnt {
        let is_person = self.form().get("reached") == Some(pages::Reached::RightParty.name());
        if !is_person || !(ending.is_talk() || *ending == Ending::HungUp) {
            return Learnt::default();
        }
        let words = self.long("why_words").filter(|words| !words.is_empty());
        let form = self.form();
        let reason = form.get("why").and_then(names::reason_of).map(|reason| (reason, words));
        let today = decide::local(self.context.file, self.context.now).today();
        let acknowledged = if form.is_ticked("granted") {
            granted(self.context.file, today, ending)
        } else {
            Vec::new()
        };
        // Where the desk cannot be read nothing is recorded either.
        let desk = self.context.site.acts.store().desk().unwrap_or_default();
        Learnt {
            client: only_client(self.context.file, ending.debts()),
            reason,
            acknowledged,
            answers: form.all("answer").filter_map(|name| names::answer_of(&desk, name)).collect(),
            approach: form.get("approach").and_then(names::approach_of),
            mark: form.get("mark").and_then(names::mark_of),
            left_to_live_on: self.left_to_live_on(),
        }
    }

    /// A free text, of which there is a most.
    fn long(&mut self, field: &str) -> Option<String> {
        let text = self.form().raw(field).trim().to_owned();
        if TEXT_CHARS_MAX < text.chars().count() {
            let limit = [("limit", TEXT_CHARS_MAX.into())];
            let says = self.context.words.say_with("error-long", &limit);
            return self.wrong(field, says);
        }
        Some(text)
    }

    /// The note, with what the form asks beside it: why not, and what of the rest.
    fn note(&mut self) -> Option<String> {
        let mut parts = vec![self.long("note")?];
        let outcome = self.form().get("outcome").and_then(Outcome::from_name);
        if outcome == Some(Outcome::Refusal) {
            parts.push(self.long("refusal_words")?);
        }
        if let (Some(Outcome::PartPayment), Some((rest, on))) = (outcome, rest(self.context)) {
            let w = self.context.words;
            let day = on.map(|day| w.date_short(day)).unwrap_or_default();
            parts.push(format!("{} {day}", w.say(&format!("rest-{}", rest.name()))));
        }
        parts.retain(|part| !part.trim().is_empty());
        (!parts.is_empty()).then(|| parts.join("\n"))
    }
}

/// The debts that "they say that they owe it" means: overdue, not disputed, and not so old that
/// granting them may change what the law allows.
#[must_use]
pub fn granted(file: &File, today: Date, ending: &Ending) -> Vec<DebtId> {
    let disputed = if matches!(ending, Ending::Dispute { .. }) { ending.debts() } else { &[] };
    let fits = |(id, debt): &(&DebtId, &journal::Debt)| {
        debt.is_overdue(today)
            && debt.disputed.is_none()
            && decide::stage(debt, today) == decide::Stage::Overdue
            && !disputed.contains(id)
    };
    file.debts.iter().filter(fits).map(|(id, _)| *id).collect()
}

/// The faults of a report at the fields of its form.
pub(crate) fn errors_of(context: &Context<'_>, faults: &[Fault]) -> Vec<FieldError> {
    let outcome = context.form.get("outcome").and_then(Outcome::from_name);
    // The hour of a call back is the customer's own.
    let zone = decide::local(context.file, context.now).zone();
    let error = |fault: &Fault| FieldError {
        field: field_of(*fault, outcome).to_owned(),
        text: explain::fault(context.words, *fault, &zone),
    };
    faults.iter().map(error).collect()
}

fn field_of(fault: Fault, outcome: Option<Outcome>) -> &'static str {
    let (amount, day) = match outcome {
        Some(Outcome::Paid) => ("paid_amount", "paid_on"),
        Some(Outcome::Promise) => ("promise_amount", "promise_on"),
        Some(Outcome::PartPayment) => ("part_amount", "part_on"),
        Some(Outcome::CallBack) => ("", "back_on"),
        Some(Outcome::Dispute) => ("dispute_invoice", ""),
        Some(
            Outcome::Refusal
            | Outcome::Talk
            | Outcome::WrongPerson
            | Outcome::NoAnswer
            | Outcome::Voicemail
            | Outcome::HungUp
            | Outcome::NotConnected,
        )
        | None => ("", ""),
    };
    match fault {
        Fault::FileClosed
        | Fault::NoSuchContact
        | Fault::AlreadyRecorded
        | Fault::NoSuchParty
        | Fault::NoSuchPhone
        | Fault::NothingToUndo
        | Fault::NotYoursToUndo
        | Fault::UndoTooLate
        | Fault::UndoOvertaken
        | Fault::UndoTold
        | Fault::HoldOver
        | Fault::DisputeOver => "",
        Fault::HappenedInFuture => "at_date",
        Fault::NotForIncoming => "outcome",
        Fault::NotThePerson => "reached",
        Fault::NoDebts
        | Fault::NoSuchDebt { .. }
        | Fault::SeveralCurrencies
        | Fault::AmountNotPositive
        | Fault::WrongCurrency
        | Fault::AmountTooLarge { .. } => amount,
        Fault::SeveralClients => "client",
        Fault::DayInPast { .. } | Fault::DayTooFar { .. } => day,
        Fault::TooManyParts | Fault::PartsNotInOrder => "part2_on",
        Fault::PaidInFuture => "paid_on",
        Fault::NoSuchPayDay => "promise_pay_day",
        Fault::TimeInPast
        | Fault::NoSuchTime
        | Fault::TimeOutsideHours { .. }
        | Fault::ZoneUnknown => "back_at",
        Fault::NoWords => "dispute_words",
        Fault::NoReasonWords => "why_words",
        Fault::NoLeftToLiveOn => "left_amount",
        Fault::NoReadBack => "read_back",
        Fault::NoDocument => "back_document",
    }
}
