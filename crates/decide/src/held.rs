//! What is held back: by which rule or state, on what facts, until when.

use calendar::{Date, DateTime, DayKind, Hours, Timestamp};
use journal::{
    CallBackId, Channel, ContactId, DebtId, DisputeId, HoldId, HoldKind, PartyId, PhoneId,
    PromiseId, StreamId, UserId,
};
use law::{Layer, Rule};
use locale::Country;

/// One thing that stands against a contact now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// How strong it is.
    pub layer: Layer,
    /// The rule, where one says so; states of the file have none.
    pub rule: Option<&'static Rule>,
    /// The facts.
    pub refusal: Refusal,
    /// When it ends by itself; `None` when only an event can end it.
    pub until: Option<Timestamp>,
}

/// The time over which a cap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// One local day.
    Day,
    /// Seven local days in a row.
    SevenDays,
    /// Monday to Sunday.
    CalendarWeek,
    /// The first to the last of a month.
    CalendarMonth,
}

/// Why a contact is refused, with its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The person's file is another one.
    MergedAway {
        /// Which.
        into: StreamId,
    },
    /// No customer has been opened in the file.
    NotOpened,
    /// The desk makes only calls so far.
    Channel {
        /// What was asked for.
        channel: Channel,
    },
    /// The country is not known, so neither are the hours.
    CountryUnknown,
    /// The desk has no rules for this country.
    NoRules {
        /// Which.
        country: Country,
    },
    /// Outside the hours of a rule.
    Hours {
        /// The local time there.
        local: DateTime,
        /// What kind of day it is there.
        day: DayKind,
        /// The hours of such a day; `None` when it is barred.
        hours: Option<Hours>,
    },
    /// In the hours in one plausible zone, outside them in another.
    ZonesDisagree {
        /// The earliest local time.
        first: DateTime,
        /// The latest local time.
        last: DateTime,
    },
    /// Tried often enough.
    Attempts {
        /// How often.
        count: u32,
        /// The most allowed.
        most: u32,
        /// Over what time.
        over: Span,
    },
    /// Talked often enough.
    Talks {
        /// How often.
        count: u32,
        /// The most allowed.
        most: u32,
        /// Over what time.
        over: Span,
    },
    /// A hold is in force.
    Hold {
        /// Which.
        hold: HoldId,
        /// Why.
        kind: HoldKind,
        /// Its last day.
        until: Option<Date>,
    },
    /// A call was started and its end is not recorded.
    OpenIntent {
        /// Which.
        contact: ContactId,
        /// Who made it.
        by: UserId,
    },
    /// No number of the customer may be used.
    NoPhone,
    /// The file holds no such number, or it is not the party's.
    PhoneUnknown {
        /// Which.
        phone: PhoneId,
    },
    /// The number belongs to somebody else.
    PhoneWrong {
        /// Which.
        phone: PhoneId,
    },
    /// The number does not connect.
    PhoneDead {
        /// Which.
        phone: PhoneId,
    },
    /// This person may not be called about the debts.
    Party {
        /// Who.
        party: PartyId,
    },
    /// Nothing is open.
    NothingOpen,
    /// Nothing is overdue yet.
    NotDue {
        /// The debt that falls due first.
        debt: DebtId,
        /// When.
        due: Date,
    },
    /// All that is overdue is disputed.
    Disputed {
        /// The dispute.
        dispute: DisputeId,
        /// Since when.
        since: Timestamp,
    },
    /// A promise is open.
    PromiseOpen {
        /// Which.
        promise: PromiseId,
        /// Its day.
        due: Date,
    },
    /// The promised day is over; the client's data must reach this day first.
    AwaitingBank {
        /// Which.
        promise: PromiseId,
        /// The day.
        needs: Date,
    },
    /// A call back is agreed for later.
    CallBackAgreed {
        /// Which.
        call_back: CallBackId,
        /// For when.
        at: Timestamp,
    },
    /// A caller put the next call off.
    PutOff {
        /// Until when.
        until: Timestamp,
    },
    /// The customer asked for nothing that an answer could be given to.
    NothingAsked,
    /// There is nothing to tell today.
    NothingToTell,
}

impl Held {
    /// A state of the file that stands against a contact.
    pub(crate) fn by_state(layer: Layer, refusal: Refusal, until: Option<Timestamp>) -> Self {
        Self { layer, rule: None, refusal, until }
    }

    /// A rule that stands against a contact.
    pub(crate) fn by_rule(rule: &'static Rule, refusal: Refusal, until: Option<Timestamp>) -> Self {
        Self { layer: rule.layer, rule: Some(rule), refusal, until }
    }
}

/// Sorts the worst first: what ends last, and of those the strongest layer.
pub(crate) fn worst_first(held: &mut [Held]) {
    held.sort_by_key(|one| (std::cmp::Reverse(one.until.unwrap_or(Timestamp::MAX)), one.layer));
}
