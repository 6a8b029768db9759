//! What a caller reports, checked and turned into events.

mod check;
mod events;
mod undo;

use std::collections::BTreeMap;

use calendar::{Date, DateTime, Timestamp, next_working_day};
use journal::{
    Channel, ClientId, ContactId, CustomerType, DebtId, File, FileEvent, GivenAnswer, HoldKind,
    Mark, NextContact, NextWhy, NotRepeated, PartyId, PaymentMethod, PhoneId, Reached, Reason,
    UserId,
};
use money::Money;

pub use undo::undo;

/// The furthest day that can be promised or agreed on: so many days ahead. A house figure.
pub const DAYS_AHEAD_MAX: i32 = 60;
/// The hour at which we call who was to call us, and has not. A house figure.
const CALL_AFTER_HOUR: i8 = 10;
/// For how long an outcome can be taken back, in seconds. A house figure.
pub const UNDO_SECS: i64 = 600;
/// In how many dated parts a sum can be promised at most. A house figure.
pub const PARTS_MAX: usize = 3;
/// The last of several parts lies at most so many days ahead. A house figure.
pub const PARTS_DAYS_MAX: i32 = 90;
/// How many working days a payment that is said to be on its way is given to arrive.
pub const ON_ITS_WAY_DAYS: u8 = 3;
/// How long a caller's word on which approach fits counts, in days. A house figure.
pub const APPROACH_DAYS: i32 = 180;

/// Which contact is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The call that this intent began.
    Out(ContactId),
    /// The customer came to the desk.
    In(Entered),
    /// A contact made outside the desk, entered afterwards, without permit.
    Outside(Entered),
}

/// A contact that had no permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entered {
    /// When it happened.
    pub happened: Timestamp,
    /// How.
    pub channel: Channel,
    /// With whom; the customer when `None`.
    pub party: Option<PartyId>,
    /// On which number.
    pub phone: Option<PhoneId>,
}

/// How a contact ended, with what was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The customer says that it is paid, or on its way.
    Paid {
        /// Which debts.
        debts: Vec<DebtId>,
        /// How much.
        amount: Money,
        /// On which day, as they say.
        on: Option<Date>,
        /// How.
        method: PaymentMethod,
        /// Under which reference.
        reference: Option<String>,
    },
    /// The customer promises to pay: the whole of these debts or, where the amount is less, a part;
    /// or a first part and further ones on later days.
    Promise {
        /// Which debts.
        debts: Vec<DebtId>,
        /// How much.
        amount: Money,
        /// By which day.
        due: Date,
        /// The parts that follow, each with its day, in their order.
        then: Vec<(Money, Date)>,
        /// How.
        method: PaymentMethod,
        /// Under which reference.
        reference: Option<String>,
        /// The day of the month on which their money comes, where the date came from that.
        pay_day: Option<u8>,
    },
    /// A call back or another dated next contact was agreed.
    CallBack {
        /// When, in the customer's local time. Where they are to call us, the last day on which they
        /// will have called; its hour says nothing.
        at: DateTime,
        /// Who will call.
        tied_to: Option<UserId>,
        /// How.
        how: NextContact,
        /// What it follows from.
        why: NextWhy,
        /// The document that was asked for and sent.
        document: Option<String>,
    },
    /// Debts are disputed.
    Dispute {
        /// Which.
        debts: Vec<DebtId>,
        /// In the customer's words.
        words: String,
    },
    /// The customer will not pay.
    Refusal,
    /// A talk that ended with none of these.
    Talk,
    /// The number belongs to somebody else.
    WrongPerson,
    /// Nobody answered.
    NoAnswer,
    /// An answering machine.
    Voicemail,
    /// The line was cut before anything was agreed. Where it was known by then who they are, what
    /// was learnt up to there is kept.
    HungUp,
    /// The number does not connect.
    NotConnected,
}

impl Ending {
    /// Whether somebody was talked with, whoever it was.
    #[must_use]
    pub fn is_talk(&self) -> bool {
        match self {
            Self::Paid { .. }
            | Self::Promise { .. }
            | Self::CallBack { .. }
            | Self::Dispute { .. }
            | Self::Refusal
            | Self::Talk => true,
            Self::WrongPerson
            | Self::NoAnswer
            | Self::Voicemail
            | Self::HungUp
            | Self::NotConnected => false,
        }
    }

    /// The debts it is about, where it names any.
    #[must_use]
    pub fn debts(&self) -> &[DebtId] {
        match self {
            Self::Paid { debts, .. }
            | Self::Promise { debts, .. }
            | Self::Dispute { debts, .. } => debts,
            Self::CallBack { .. }
            | Self::Refusal
            | Self::Talk
            | Self::WrongPerson
            | Self::NoAnswer
            | Self::Voicemail
            | Self::HungUp
            | Self::NotConnected => &[],
        }
    }
}

/// What a caller reports of one contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Which contact.
    pub which: Which,
    /// Who was spoken with.
    pub reached: Reached,
    /// How it ended.
    pub ending: Ending,
    /// A note, and the client whose users may read it; every client's when `None`.
    pub note: Option<(String, Option<ClientId>)>,
    /// Whether what was agreed was repeated before hanging up: an agreement in a live talk is
    /// recorded only with an answer.
    pub read_back: Option<ReadBack>,
    /// The customer is to be left alone: why, and until which day.
    pub hold: Option<(HoldKind, Option<Date>)>,
    /// What was learnt beside.
    pub learnt: Learnt,
}

/// Whether what was agreed was repeated to the customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadBack {
    /// It was, in these words.
    Given(String),
    /// It was not, because.
    NotGiven(NotRepeated),
}

/// What was learnt in a talk with the person themselves, beside how it ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learnt {
    /// The client whose users may read the reason; every client's when `None`.
    pub client: Option<ClientId>,
    /// Why it is not paid, and their words for it.
    pub reason: Option<(Reason, Option<String>)>,
    /// The debts that they granted they owe.
    pub acknowledged: Vec<DebtId>,
    /// The answers that were given to objections, in their order.
    pub answers: Vec<GivenAnswer>,
    /// Which approach the caller holds to fit; the inner `None` says that none does.
    pub approach: Option<Option<CustomerType>>,
    /// What is left to live on in the month of a part payment; the inner `None` says that they
    /// would not tell.
    pub left_to_live_on: Option<Option<Money>>,
    /// Whether the next talk is easier or harder now.
    pub mark: Option<Mark>,
}

impl Learnt {
    /// Whether nothing was learnt.
    fn is_nothing(&self) -> bool {
        *self == Self { client: self.client, ..Self::default() }
    }
}

/// What is wrong with what is reported or entered, so that it can be said beside the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file has gone into another one, or was never opened.
    FileClosed,
    /// The file holds no such intent.
    NoSuchContact,
    /// How that contact ended is recorded already.
    AlreadyRecorded,
    /// The contact lies in the future.
    HappenedInFuture,
    /// The file holds no such party.
    NoSuchParty,
    /// The file holds no such number.
    NoSuchPhone,
    /// What comes in cannot end so.
    NotForIncoming,
    /// Only the person themselves can say this.
    NotThePerson,
    /// No debt was chosen.
    NoDebts,
    /// The file holds no such debt, or nothing of it is open.
    NoSuchDebt {
        /// Which.
        debt: DebtId,
    },
    /// The chosen debts are in several currencies.
    SeveralCurrencies,
    /// A part of several clients' debts: it must be said whose.
    SeveralClients,
    /// Nought or less.
    AmountNotPositive,
    /// In another currency than the debts.
    WrongCurrency,
    /// More than is open.
    AmountTooLarge {
        /// What is open.
        open: Money,
    },
    /// The day is over.
    DayInPast {
        /// The first day possible.
        first: Date,
    },
    /// The day lies too far ahead.
    DayTooFar {
        /// The last day possible.
        last: Date,
        /// So many days ahead.
        days: i32,
    },
    /// More dated parts than can be promised.
    TooManyParts,
    /// A part does not lie after the one before it.
    PartsNotInOrder,
    /// A payment that is still to come is a promise.
    PaidInFuture,
    /// There is no such day of the month.
    NoSuchPayDay,
    /// The time is over.
    TimeInPast,
    /// The clock skips that time on that day.
    NoSuchTime,
    /// Calls are not allowed there at that time.
    TimeOutsideHours {
        /// When they are allowed next.
        opens: Option<Timestamp>,
    },
    /// The customer's zone is not known, so a local time says nothing.
    ZoneUnknown,
    /// The words of the customer are missing.
    NoWords,
    /// Another reason needs words that say what it is.
    NoReasonWords,
    /// It is not said whether what was agreed was repeated.
    NoReadBack,
    /// It is not said which document was sent.
    NoDocument,
    /// Before a part payment it must be asked what is left to live on.
    NoLeftToLiveOn,
    /// There is no outcome to take back: nothing was recorded, or it was taken back already.
    NothingToUndo,
    /// The outcome was recorded by somebody else.
    NotYoursToUndo,
    /// It was recorded too long ago to be taken back.
    UndoTooLate,
    /// Something was recorded since.
    UndoOvertaken,
    /// It was told to another program.
    UndoTold,
    /// The hold is not in force.
    HoldOver,
    /// The dispute is not open.
    DisputeOver,
}

/// What the customer said is left to live on, where parts promised in `contact` for one month are
/// more than that. It is no refusal: people may know better, and care is to look at it.
#[must_use]
pub fn above_left(file: &File, contact: ContactId) -> Option<Money> {
    let left = file.contacts.get(&contact)?.told.left_to_live_on.flatten()?;
    let of_it = |promise: &&journal::Promise| {
        promise.contact == Some(contact) && promise.amount.currency == left.currency
    };
    let mut months: BTreeMap<_, i64> = BTreeMap::new();
    for promise in file.promises.values().filter(of_it) {
        let month = months.entry((promise.due.year(), promise.due.month())).or_default();
        *month = month.saturating_add(promise.amount.minor);
    }
    months.values().any(|promised| left.minor < *promised).then_some(left)
}

/// The day of the month on which the customer's money comes, as they said it last.
#[must_use]
pub fn pay_day(file: &File) -> Option<u8> {
    let told = file.promises.values().filter_map(|p| Some((p.made_at, p.pay_day?)));
    told.max_by_key(|(made, _)| *made).map(|(_, day)| day)
}

/// When we call a customer who is to call us by `day`, and has not: by their clock.
#[must_use]
pub fn we_call_after(file: &File, day: Date) -> DateTime {
    next_working_day(file.country, day).at(CALL_AFTER_HOUR, 0, 0, 0)
}

/// The events that record `report`, in order; the first records the contact.
///
/// # Errors
/// Everything that is wrong with the report.
pub fn outcome_events(
    file: &File,
    report: &Report,
    now: Timestamp,
) -> Result<Vec<FileEvent>, Vec<Fault>> {
    if file.merged_into.is_some() || file.customer.is_none() {
        return Err(vec![Fault::FileClosed]);
    }
    let contact = check::contact(file, report, now)?;
    let agreed = check::ending(file, report, &contact)?;
    check::learnt(file, &report.learnt, &contact)?;
    check::read_back(report, &contact)?;
    Ok(events::of(file, report, &contact, agreed))
}
