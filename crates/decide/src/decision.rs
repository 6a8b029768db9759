//! What is decided about a file: what is to be recorded, the next step, and what is held back.

use calendar::{Date, Timestamp};
use journal::{
    CallBackId, ContactId, DebtId, DisputeId, FileEvent, HoldId, HoldKind, PartyId, PhoneId,
    PromiseId, Purpose, StreamId, UserId,
};
use locale::Country;

use crate::Held;

/// The answer of [`decide`](crate::decide), which explains itself.
#[must_use = "a decision says what is held back and why"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What time or the clients' data made true and is to be recorded now. `step` and `held` stand
    /// only when this is empty; else record it and decide again.
    pub due: Vec<FileEvent>,
    /// The next step.
    pub step: Step,
    /// What may not be done now, the worst first.
    pub held: Vec<Held>,
    /// The earliest instant at which time alone could change `due` or `step`. The weekly hours are
    /// left out: they are the pool's, see [`window_state`](crate::window_state).
    pub holds_until: Option<Timestamp>,
}

/// The next step on a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Call the customer, at `ready_at` or later, when the hours there allow it.
    Call {
        /// Whom.
        party: PartyId,
        /// On which number.
        phone: PhoneId,
        /// What for.
        purpose: Purpose,
        /// Why, in one line.
        reason: Reason,
        /// Its place among other files: higher first.
        rank: i64,
        /// When everything but the weekly hours allows it; may lie in the past.
        ready_at: Timestamp,
        /// Whose call it is, and until when.
        owner: Option<(UserId, Timestamp)>,
    },
    /// A call was started and its end is not recorded: ask the one who made it.
    LookInto {
        /// The contact.
        contact: ContactId,
        /// Who made it.
        by: UserId,
        /// When it was intended.
        since: Timestamp,
    },
    /// Nothing before then.
    Wait {
        /// When to decide again.
        until: Timestamp,
        /// What for.
        reason: Waiting,
    },
    /// Nothing, until something happens.
    Rest(Rest),
    /// A person must mend the file before a call can be thought of.
    SetAside(SetAside),
}

/// Why the customer is called: the one-line explanation, put into words elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A call back was agreed for this time.
    CallBackDue {
        /// Which.
        call_back: CallBackId,
        /// For when.
        at: Timestamp,
        /// Who promised it; past the quarter of an hour the team may take it.
        tied_to: Option<UserId>,
    },
    /// A promise falls due today: ask kindly whether it is on its way.
    PromiseDueToday {
        /// Which.
        promise: PromiseId,
    },
    /// A promise was judged broken and has not been talked about since.
    PromiseBroken {
        /// Which.
        promise: PromiseId,
    },
    /// A promise was kept in part and has not been talked about since.
    PromisePartKept {
        /// Which.
        promise: PromiseId,
    },
    /// Overdue, and no call was ever tried.
    FirstCall {
        /// The debt that is overdue longest.
        debt: DebtId,
        /// Its due day.
        due: Date,
    },
    /// Overdue.
    Overdue {
        /// The debt that is overdue longest.
        debt: DebtId,
        /// Its due day; [`Local::days_since`](crate::Local::days_since) counts from it.
        due: Date,
    },
}

/// What a file waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// The promised day of a live promise.
    Promise {
        /// Which.
        promise: PromiseId,
    },
    /// An agreed call back.
    CallBack {
        /// Which.
        call_back: CallBackId,
    },
    /// A caller put the next call off.
    PutOff,
    /// The end of a hold.
    Hold {
        /// Which.
        hold: HoldId,
    },
    /// A debt's due day.
    NotDue {
        /// Which.
        debt: DebtId,
    },
}

/// Why nothing is to be done until something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing is owed.
    NothingOpen,
    /// What is owed is outweighed by credit notes.
    InCredit,
    /// The promised day is over and the client's data does not cover it yet.
    AwaitingBank {
        /// The promise.
        promise: PromiseId,
    },
    /// All that is overdue is disputed.
    Disputed {
        /// The dispute.
        dispute: DisputeId,
    },
    /// A hold without an end.
    Held {
        /// Which.
        hold: HoldId,
        /// Why.
        kind: HoldKind,
    },
    /// The person's file is another one.
    MergedAway {
        /// Which.
        into: StreamId,
    },
    /// No customer has been opened in it yet.
    NotOpened,
}

/// What a person must mend before a call can be thought of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetAside {
    /// No number of the customer may be used.
    NoPhone,
    /// The country is not known, so neither are the hours.
    CountryUnknown,
    /// The desk has no rules for this country, so nobody is called there.
    NoRules {
        /// Which.
        country: Country,
    },
    /// The rules leave no moment at which a call would be right.
    NeverAllowed,
}
