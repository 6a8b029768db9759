//! How the facts about a customer look to a program.

use calendar::{Date, DateTime, Timestamp};
use journal::{
    CallBackId, Channel, ClientId, ContactId, DebtId, DebtKind, Direction, DisputeEnd, DisputeId,
    HoldId, HoldKind, NextContact, NextWhy, NotRepeated, NoteId, Outcome, PartyId, PartyKind,
    PaymentMethod, PhoneId, PhoneState, PromiseId, PromiseKind, Purpose, Reached, Skill, StreamId,
    UserId,
};
use locale::{Country, Language};
use serde::Serialize;

use crate::api::shape::{Amount, listed, shape};

/// How far what is open has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    Current,
    Overdue,
    Old,
}

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stands {
    Open,
    AwaitingBank,
    Kept,
    PartKept,
    Broken,
    Renegotiated,
    Withdrawn,
}

listed! {
    /// How far what is open has come: billed and not yet due, overdue, or overdue for years.
    Stage as "Stage" { Current Overdue Old }
    /// Where a promise stands. It is judged only once the client's data covers its day.
    Stands as "PromiseState" {
        Open AwaitingBank Kept PartKept Broken Renegotiated Withdrawn
    }
}

shape! {
    /// The facts about one customer, cut to the clients granted.
    told struct Sheet {
        /// The customer's file.
        id: StreamId = 123_456_789,
        /// How many events the file holds.
        version: u64 = 17,
        /// The files that were made one with this one.
        merged: Vec<StreamId>,
        /// Full name, in its own script.
        name: String = "Jānis Bērziņš",
        /// A person or a company.
        kind: Option<PartyKind>,
        /// What they speak.
        language: Language,
        /// Where they live.
        country: Option<Country>,
        /// The time by their clock; where several zones are plausible, the earliest.
        local_time: Option<DateTime>,
        /// Until when the hours there allow a call; null while they do not.
        open_until: Option<Timestamp>,
        /// From when the hours there allow a call; null while they do.
        opens: Option<Timestamp>,
        /// The furthest stage of what is open.
        stage: Option<Stage>,
        /// The clients with claims, and their numbers for the customer.
        clients: Vec<ClientHere>,
        /// What is overdue, by currency.
        due: Vec<Amount>,
        /// What is open in all, by currency.
        open: Vec<Amount>,
        /// Days late of the oldest overdue invoice.
        days_late: Option<i32> = 41,
        /// How they usually pay; null while too little is known.
        habit: Option<Habit>,
        /// Whether this delay is unusual for them.
        unusual: Option<bool>,
        /// The skill that the next caller needs.
        skill: Option<Skill>,
        /// The next call was put off until then.
        put_off: Option<Timestamp>,
        /// Telephone numbers, never in full: a number is shown when a permit for it is spent.
        phones: Vec<Phone>,
        /// Invoices and other claims.
        debts: Vec<Debt>,
        /// Payments, the newest first.
        payments: Vec<Payment>,
        /// Promises, the newest first.
        promises: Vec<Promise>,
        /// Call backs still to be made, the next first.
        call_backs: Vec<CallBack>,
        /// Contacts, the newest first.
        contacts: Vec<Contact>,
        /// Notes, the newest first.
        notes: Vec<Note>,
        /// Holds in force: contact stops, for every client.
        holds: Vec<Hold>,
        /// Disputes.
        disputes: Vec<Dispute>,
    }

    /// A client with claims against a customer.
    told struct ClientHere {
        /// Its id.
        id: ClientId = 1,
        /// Its name.
        name: String = "Ziemeļu ūdens",
        /// Its numbers for the customer.
        numbers: Vec<String>,
    }

    /// How a customer usually pays.
    told struct Habit {
        /// Median days late of the last settled invoices; negative when early.
        median_days: i32 = 6,
        /// The day of the month on which at least half of the payments came.
        usual_day: Option<u8> = 5,
    }

    /// A telephone number, never in full.
    told struct Phone {
        /// Its id, by which a call is asked for.
        id: PhoneId = 2,
        /// Its country and its last digits.
        masked: String = "+371 ••••• 001",
        /// Whose it is.
        party: PartyId = 1,
        /// Their name.
        whose: String = "Jānis Bērziņš",
        /// What is known of it.
        state: PhoneState,
        /// Whether a permit for a call to it would be given now.
        callable: bool,
    }

    /// A claim of one client.
    told struct Debt {
        /// Its id.
        id: DebtId = 3,
        /// Whose claim it is.
        client: ClientId = 1,
        /// What it is.
        kind: DebtKind,
        /// The invoice number, or the id that the import gave it.
        number: String = "R-100",
        /// The reference to pay under.
        reference: Option<String> = "RF18 5390",
        /// What was bought.
        goods: Option<String> = "water, September",
        /// Terms of sale.
        terms: Option<String> = "30 days net",
        /// Day of issue.
        issued: Date,
        /// Day by which it is to be paid.
        due: Date,
        /// The whole amount.
        amount: Amount,
        /// Paid so far.
        paid: Amount,
        /// What is left to pay.
        open: Amount,
        /// Days after the due day; negative while it is not due.
        days_late: i32 = 41,
        /// The dispute that is open about it.
        disputed: Option<DisputeId>,
        /// Whether it is no longer collected here.
        withdrawn: bool,
        /// The promise under which it is to be paid.
        promise: Option<PromiseId>,
    }

    /// A payment, as the client's data told it.
    told struct Payment {
        /// The day the money arrived.
        on: Date,
        /// How much; negative for money sent back.
        amount: Amount,
        /// How it was made.
        method: PaymentMethod,
        /// The debt it pays.
        debt: Option<DebtId>,
        /// To which client.
        client: ClientId = 1,
        /// The payer's words with it.
        reference: Option<String> = "R-100",
    }

    /// A promise to pay.
    told struct Promise {
        /// Its id.
        id: PromiseId = 22,
        /// What was promised.
        kind: PromiseKind,
        /// Where it stands.
        state: Stands,
        /// How much.
        amount: Amount,
        /// The promised day.
        due: Date,
        /// What had arrived when it was judged.
        paid: Amount,
        /// When it was made.
        made: Timestamp,
        /// In which contact.
        contact: Option<ContactId>,
        /// Which debts it pays.
        debts: Vec<DebtId>,
        /// How it will be paid.
        method: PaymentMethod,
        /// The reference it will carry.
        reference: Option<String> = "R-100",
        /// The day of the month on which the customer's money comes.
        pay_day: Option<u8> = 5,
        /// The promise that took its place.
        replaced_by: Option<PromiseId>,
    }

    /// A call back that was agreed.
    told struct CallBack {
        /// Its id.
        id: CallBackId = 23,
        /// When to call.
        at: Timestamp,
        /// Who promised to call; the team takes over a quarter of an hour later.
        tied_to: Option<UserId>,
        /// How.
        how: NextContact,
        /// What it follows from.
        why: NextWhy,
        /// The document that was sent.
        document: Option<String>,
    }

    /// A contact.
    told struct Contact {
        /// Its id.
        id: ContactId = 21,
        /// When.
        at: Timestamp,
        /// Who made, took or entered it.
        by: UserId = 7,
        /// How.
        channel: Channel,
        /// Who began.
        direction: Direction,
        /// What for.
        purpose: Purpose,
        /// How it ended; null while the call waits for "what happened?".
        outcome: Option<Outcome>,
        /// Who was spoken with.
        reached: Reached,
        /// Whether it left a result.
        result: bool,
        /// What was repeated before hanging up.
        read_back: Option<String>,
        /// Why nothing was.
        not_repeated: Option<NotRepeated>,
    }

    /// A note.
    told struct Note {
        /// Its id.
        id: NoteId = 25,
        /// When.
        at: Timestamp,
        /// By whom.
        by: UserId = 7,
        /// With which contact.
        contact: Option<ContactId>,
        /// The text.
        text: String = "Works nights; calls after ten suit best.",
    }

    /// A state in which contact stops, for every client.
    told struct Hold {
        /// Its id.
        id: HoldId = 26,
        /// Why.
        kind: HoldKind,
        /// Since when.
        since: Timestamp,
        /// Its last day; null when it is open-ended.
        until: Option<Date>,
    }

    /// A dispute: the customer says that a debt is not right.
    told struct Dispute {
        /// Its id.
        id: DisputeId = 27,
        /// Which debts it is about.
        debts: Vec<DebtId>,
        /// Since when.
        since: Timestamp,
        /// In the customer's words.
        words: String = "The meter was read wrong.",
        /// How it ended; null while it is open.
        ended: Option<DisputeEnd>,
    }
}
