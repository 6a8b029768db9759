//! The sheet: the facts about one customer, as they are laid out before a talk.

mod history;
mod invoices;
mod seen;

use jiff::civil::{Date, DateTime, Time};
use locale::{Country, Language};
use maud::{Markup, html};
use money::Money;
use words::Words;

use crate::named::{
    Channel, Direction, Method, Outcome, PartyKind, PhoneState, PromiseState, Stage,
};
use crate::{figure, spark};

pub use seen::{Approach, Evidence, Seen, Told};

pub(crate) use history::{latest_talks, payments, promises, state, talks};
pub(crate) use invoices::{due_table, later_table};
pub(crate) use seen::seen;

/// The facts about one customer.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The file's id, as it stands in addresses.
    pub id: String,
    /// The file's version that these facts were read at; goes into forms.
    pub version: u64,
    /// The day at the desk.
    pub today: Date,
    /// The customer's name.
    pub name: String,
    /// Person or company, where it is known.
    pub kind: Option<PartyKind>,
    /// The language they speak.
    pub language: Option<Language>,
    /// Where they are.
    pub country: Option<Country>,
    /// The clients' numbers for this customer.
    pub numbers: Vec<String>,
    /// The clients whose debts are here, as far as this user may know them.
    pub clients: Vec<String>,
    /// The hour where the customer is.
    pub hours: Hours,
    /// Their clock shows another hour than the desk's, by which all else is told.
    pub other_clock: bool,
    /// The stage of the oldest debt; none when nothing is open.
    pub stage: Option<Stage>,
    /// What is due, by currency.
    pub due: Vec<Money>,
    /// What is billed but not yet due, by currency.
    pub later: Vec<Money>,
    /// The invoices that are due, the oldest first.
    pub due_invoices: Vec<Invoice>,
    /// The invoices not yet due.
    pub later_invoices: Vec<Invoice>,
    /// How this customer usually pays.
    pub habit: Option<Habit>,
    /// The day of the month on which their money comes.
    pub pay_day: Option<u8>,
    /// The next day on which it comes.
    pub pay_on: Option<Date>,
    /// Payments, the newest first.
    pub payments: Vec<Payment>,
    /// Promises, the newest first.
    pub promises: Vec<Promise>,
    /// Earlier talks and other contacts, the newest first.
    pub talks: Vec<Talk>,
    /// Documents, the newest first.
    pub documents: Vec<Document>,
    /// What stops contact, interest or fees.
    pub holds: Vec<Hold>,
    /// Telephone numbers, never in full.
    pub phones: Vec<Phone>,
    /// Needs to respect: "call mornings".
    pub needs: Vec<String>,
    /// What was seen of them.
    pub seen: Seen,
    /// Complaints made today.
    pub complaints_today: usize,
}

impl Sheet {
    /// The first invoice of which there is a copy, and that copy.
    pub(crate) fn first_copy(&self) -> Option<(&str, &str)> {
        let mut open = self.due_invoices.iter().chain(&self.later_invoices);
        open.find_map(|invoice| Some((invoice.id.as_str(), invoice.copy.as_deref()?)))
    }
}

/// The local time there and what it allows.
#[derive(Clone, Copy, Debug)]
pub enum Hours {
    /// It is `now` there, and calls are allowed until `until`.
    Open {
        /// The local time.
        now: Time,
        /// The end of the allowed hours today.
        until: Time,
    },
    /// It is `now` there; calls are allowed from `from`.
    Closed {
        /// The local day and time.
        now: DateTime,
        /// When the next allowed hours begin.
        from: Option<DateTime>,
    },
    /// Nobody knows where they are.
    Unknown,
}

/// One invoice or other debt.
#[derive(Clone, Debug)]
pub struct Invoice {
    /// What forms post for it.
    pub id: String,
    /// Its number or our id for it.
    pub number: String,
    /// What was bought.
    pub goods: Option<String>,
    /// Whose claim it is; shown where there are several clients.
    pub client: String,
    /// The day of issue.
    pub issued: Option<Date>,
    /// The due date.
    pub due: Option<Date>,
    /// The terms of sale: "30 days net".
    pub terms: Option<String>,
    /// Days since the due date; none when it is not due.
    pub days_late: Option<i64>,
    /// What it came to.
    pub amount: Money,
    /// What was paid on it.
    pub paid: Money,
    /// What is left.
    pub left: Money,
    /// The customer disputes it.
    pub disputed: bool,
    /// The document that is a copy of it, by its id.
    pub copy: Option<String>,
}

/// A document, such as the copy of an invoice.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its id in the file.
    pub id: String,
    /// Its file's name.
    pub name: String,
    /// The number of the invoice that it is about.
    pub invoice: Option<String>,
    /// Since when it is here.
    pub on: Date,
    /// How large it is.
    pub kilobytes: u32,
}

impl Document {
    /// Where it is opened.
    pub(crate) fn address(&self, customer: &str) -> String {
        document_address(customer, &self.id)
    }
}

/// Where a document is opened.
pub(crate) fn document_address(customer: &str, document: &str) -> String {
    format!("/customer/{customer}/document/{document}")
}

/// How the customer usually pays.
#[derive(Clone, Debug)]
pub struct Habit {
    /// How they usually pay and whether this delay is like them, with its numbers; in the reader's
    /// language.
    pub says: String,
    /// This delay is not like them.
    pub unusual: bool,
    /// The last payments, the oldest first.
    pub last: Vec<PaidLate>,
}

/// How late one invoice was paid.
#[derive(Clone, Debug)]
pub struct PaidLate {
    /// The invoice.
    pub invoice: String,
    /// The day it was paid.
    pub on: Date,
    /// Days after the due date; negative when before.
    pub days_late: i64,
}

/// One payment.
#[derive(Clone, Debug)]
pub struct Payment {
    /// The day the money came.
    pub on: Date,
    /// How much.
    pub amount: Money,
    /// How.
    pub method: Option<Method>,
    /// The reference that was given.
    pub reference: Option<String>,
    /// The invoices it was booked to.
    pub invoices: Vec<String>,
}

/// One promise to pay.
#[derive(Clone, Debug)]
pub struct Promise {
    /// When it was made.
    pub made: DateTime,
    /// Who took it; none where it came from elsewhere.
    pub by: Option<String>,
    /// How much.
    pub amount: Money,
    /// The promised day.
    pub due: Date,
    /// How it is to be paid.
    pub method: Option<Method>,
    /// The reference that was agreed.
    pub reference: Option<String>,
    /// What came of it so far.
    pub paid: Option<Money>,
    /// Where it stands.
    pub state: PromiseState,
    /// How it got there, the oldest first.
    pub history: Vec<PromiseStep>,
}

/// One change of a promise.
#[derive(Clone, Debug)]
pub struct PromiseStep {
    /// When.
    pub at: DateTime,
    /// What it became.
    pub state: PromiseState,
    /// Why, in the reader's language.
    pub why: Option<String>,
}

/// One talk or other contact of the past.
#[derive(Clone, Debug)]
pub struct Talk {
    /// When.
    pub at: DateTime,
    /// Who of us.
    pub by: String,
    /// By what.
    pub channel: Channel,
    /// Who began it.
    pub direction: Direction,
    /// What came of it; none while it is still open.
    pub outcome: Option<Outcome>,
    /// What was agreed, in one sentence of the reader's language.
    pub agreed: Option<String>,
    /// The caller's own words.
    pub note: Option<String>,
    /// Made outside the desk.
    pub without_permit: bool,
    /// With the right person, and nothing came of it.
    pub without_result: bool,
    /// What is left to live on, where more than that was promised for one month.
    pub above_left: Option<Money>,
}

/// What stops contact, by its id in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// A hold, which can be lifted.
    Hold(String),
    /// A dispute, which can be settled.
    Dispute(String),
}

/// A state that stops something.
#[derive(Clone, Debug)]
pub struct Hold {
    /// Which.
    pub stop: Stop,
    /// What is stopped and why, in the reader's language.
    pub says: String,
    /// What it is about: of a dispute the invoices and the customer's words.
    pub about: Option<String>,
    /// Since when.
    pub since: Date,
    /// Until when; open-ended when none.
    pub until: Option<Date>,
}

/// A telephone number, never in full: the full one is shown once a call is intended.
#[derive(Clone, Debug)]
pub struct Phone {
    /// What the call's form posts.
    pub id: String,
    /// With all but the country and the last digits hidden: `+371 •• ••• 234`.
    pub masked: String,
    /// Whose it is or what it is: "mobile", "Ilze, accounts".
    pub whose: Option<String>,
    /// What is known of it.
    pub state: PhoneState,
}

/// What is said at the head of the customer's page: who, where, how much.
pub(crate) fn head(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        header.who {
            h1 { bdi { (sheet.name) } }
            (about(w, sheet))
        }
    }
}

/// Who they are and what their clock allows.
pub(crate) fn about(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        div.whom {
            p.about {
                @if let Some(kind) = sheet.kind {
                    " " span { (w.say(&format!("party-{}", kind.name()))) }
                }
                @if let Some(language) = sheet.language {
                    " " span {
                        (w.say_with("sheet-speaks", &[("language", (&language_said(w, language)).into())]))
                    }
                }
                @if let Some(country) = sheet.country { " " span { (w.country(country)) } }
                @for number in &sheet.numbers {
                    " " span { (w.say_with("sheet-number", &[("number", number.into())])) }
                }
                @for client in &sheet.clients {
                    " " span { (w.say_with("sheet-client", &[("client", client.into())])) }
                }
            }
            (hours(w, &sheet.hours, sheet.today))
            @if sheet.other_clock { p.muted { (w.say("hours-desk")) } }
        }
    }
}

/// What stays in sight while a talk is recorded: who, how much is due, what was promised.
pub(crate) fn band(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        header.band {
            h1 { bdi { (sheet.name) } }
            dl.totals {
                (due(w, sheet))
                @if let Some(promise) = last_promise(&sheet.promises) {
                    @let by = w.date_short(promise.due);
                    div {
                        dt { (w.say("totals-promised")) }
                        dd {
                            (figure::money(w, promise.amount)) " "
                            (w.say_with("promise-by-day", &[("date", (&by).into())])) " "
                            (state(w, promise.state))
                        }
                    }
                }
            }
        }
    }
}

/// The newest promise that somebody still goes by.
fn last_promise(promises: &[Promise]) -> Option<&Promise> {
    promises.iter().find(|promise| match promise.state {
        PromiseState::Open
        | PromiseState::AwaitingBank
        | PromiseState::Kept
        | PromiseState::PartKept
        | PromiseState::Broken => true,
        PromiseState::Renegotiated | PromiseState::Withdrawn => false,
    })
}

/// A language by the reader's name for it.
fn language_said(w: &Words, language: Language) -> String {
    w.say(&format!("language-{}", language.code()))
}

fn hours(w: &Words, hours: &Hours, today: Date) -> Markup {
    let say = |at: DateTime| if at.date() == today { w.time(at.time()) } else { w.moment(at) };
    match hours {
        Hours::Open { now, until } => {
            let (now, until) = (w.time(*now), w.time(*until));
            let args = [("now", (&now).into()), ("until", (&until).into())];
            html! { p.hours.open { (w.say_with("hours-open", &args)) } }
        }
        Hours::Closed { now, from: Some(from) } => {
            let (now, from) = (say(*now), say(*from));
            let args = [("now", (&now).into()), ("from", (&from).into())];
            html! { p.hours.closed { (w.say_with("hours-closed", &args)) } }
        }
        Hours::Closed { now, from: None } => {
            let now = say(*now);
            html! { p.hours.closed { (w.say_with("hours-closed-for-now", &[("now", (&now).into())])) } }
        }
        Hours::Unknown => html! { p.hours.closed { (w.say("hours-unknown")) } },
    }
}

/// The sums, the stage and the pay day.
pub(crate) fn totals(w: &Words, sheet: &Sheet) -> Markup {
    html! { dl.totals { (due(w, sheet)) (further(w, sheet)) } }
}

/// The same without what is due, which stands elsewhere.
pub(crate) fn further_totals(w: &Words, sheet: &Sheet) -> Markup {
    html! { dl.totals { (further(w, sheet)) } }
}

fn due(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        div.due {
            dt { (w.say("totals-due")) }
            dd { (figure::sums(w, &sheet.due)) }
            @if !sheet.due_invoices.is_empty() {
                dd.muted {
                    (w.say_with("totals-in-invoices", &[("count", sheet.due_invoices.len().into())]))
                }
            }
        }
    }
}

fn further(w: &Words, sheet: &Sheet) -> Markup {
    html! {
        div {
            dt { (w.say("totals-later")) }
            dd { (figure::sums(w, &sheet.later)) }
        }
        @if let Some(stage) = sheet.stage {
            div {
                dt { (w.say("totals-stage")) }
                dd { (w.say(&format!("stage-{}", stage.name()))) }
            }
        }
        @if let Some(day) = sheet.pay_day {
            div {
                dt { (w.say("totals-pay-day")) }
                dd { (w.say_with("totals-pay-day-is", &[("day", (&day.to_string()).into())])) }
            }
        }
    }
}

/// How this customer usually pays, with the small drawing of it.
pub(crate) fn habit(w: &Words, habit: &Habit) -> Markup {
    html! {
        section.habit aria-labelledby="habit" {
            h2 #habit { (w.say("habit-title")) }
            div.beside {
                p .sign[habit.unusual] .unusual[habit.unusual] { (habit.says) }
                (spark::days_late(w, &habit.last))
            }
        }
    }
}

/// What stops contact, interest or fees; nothing when nothing does.
pub(crate) fn holds(w: &Words, holds: &[Hold]) -> Markup {
    html! {
        @if !holds.is_empty() {
            ul.holds { @for hold in holds { li { (hold_said(w, hold)) } } }
        }
    }
}

/// One state that stops something, and how long it does.
pub(crate) fn hold_said(w: &Words, hold: &Hold) -> Markup {
    html! {
        p {
            strong { (hold.says) } " "
            span.muted {
                (w.say_with("hold-since", &[("date", (&w.date_short(hold.since)).into())]))
                @match (hold.until, &hold.stop) {
                    (Some(day), _) => {
                        ", " (w.say_with("hold-until", &[("date", (&w.date_short(day)).into())]))
                    },
                    (None, Stop::Hold(_)) => { ", " (w.say("hold-open-ended")) },
                    (None, Stop::Dispute(_)) => {},
                }
            }
        }
        @if let Some(about) = &hold.about { p.note dir="auto" { (about) } }
    }
}

/// Needs to respect in the talk.
pub(crate) fn needs(w: &Words, needs: &[String]) -> Markup {
    html! {
        @if !needs.is_empty() {
            p.needs { strong { (w.say("sheet-needs")) } " " (needs.join("; ")) }
        }
    }
}
