//! What values are made of in the end: texts, numbers, days, and the journal's closed lists.

use calendar::{Date, DateTime, Timestamp};
use import::{Contents, DateOrder, DecimalMark, Encoding, ReservedRange, Target};
use journal::{
    AnswerClass, CallBackId, Channel, ClientId, ComplaintId, ContactId, CustomerType, DebtId,
    DebtKind, Direction, DisputeEnd, DisputeId, DocumentId, HoldId, HoldKind, HookId, ImportKind,
    Mark, NextContact, NextWhy, NotRepeated, NoteId, Outcome, PartyId, PartyKind, PartyRole,
    PaymentMethod, PhoneId, PhoneState, PromiseId, PromiseKind, Purpose, Reached, Reason, Role,
    Scope, Skill, StreamId, TokenId, UserId, WordsId,
};
use locale::{Country, Language};
use money::{Currency, Money};
use serde::{Deserialize, Serialize};

use super::{Book, Form, Schema, Shape, Text, shape};

/// The longest list that is taken.
const LIST_MOST: usize = 1_000;
/// The longest text of one line, in letters.
const LINE_MOST: usize = 140;
/// The longest text, in letters: as the pages take it.
const LONG_MOST: usize = 4_000;
/// What is told is never longer than what was once taken; this is only a bound.
const TOLD_MOST: usize = 1_000_000;
/// Numbers beyond this are not exact in every reader of JSON.
const EXACT_MOST: i64 = (1 << 53) - 1;
/// Ids of files and clients stay below this.
const STREAM_MOST: i64 = (1 << 50) - 1;

shape! {
    /// An amount of money.
    both struct Amount {
        /// The amount in figures, with as many decimals as the currency has.
        amount: Figures,
        /// The currency by its ISO 4217 code.
        currency: Currency,
    }
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self { amount: Figures(money.figures()), currency: money.currency }
    }
}

impl Amount {
    /// The amount in minor units; `None` when it has more decimals than its currency, or is past
    /// all measure.
    pub(crate) fn money(&self) -> Option<Money> {
        let figures = &self.amount.0;
        let (sign, digits) = figures.strip_prefix('-').map_or((1, &**figures), |rest| (-1, rest));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let exponent = self.currency.exponent();
        let width = usize::try_from(exponent).ok()?;
        if width < part.len() {
            return None;
        }
        let minor: i64 = format!("{whole}{part:0<width$}").parse().ok()?;
        Some(Money::new(sign * minor, self.currency))
    }
}

/// Figures of an amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Figures(String);

/// A text of one line that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Line(pub(crate) String);

/// A text that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Long(pub(crate) String);

/// An address that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Address(pub(crate) String);

fn text(least: usize, most: usize, form: Form) -> Schema {
    Schema::Text(Text { least, most, form })
}

macro_rules! texts {
    ($($type:ty: $least:expr, $most:expr, $form:ident;)*) => {$(
        impl Shape for $type {
            fn schema(_: &mut Book) -> Schema {
                text($least, $most, Form::$form)
            }
        }
    )*};
}

texts! {
    String: 0, TOLD_MOST, Free;
    Line: 1, LINE_MOST, Free;
    Long: 1, LONG_MOST, Free;
    Address: 1, 500, Address;
    Figures: 1, 20, Figures;
    Date: 10, 10, Day;
    DateTime: 16, 30, Clock;
    Timestamp: 20, 40, Instant;
    Currency: 3, 3, Currency;
    Country: 2, 2, Country;
}

macro_rules! numbers {
    ($($type:ty: $least:expr, $most:expr;)*) => {$(
        impl Shape for $type {
            fn schema(_: &mut Book) -> Schema {
                Schema::Whole { least: $least, most: $most }
            }
        }
    )*};
}

numbers! {
    u8: 0, u8::MAX.into();
    u16: 0, u16::MAX.into();
    u32: 0, u32::MAX.into();
    i32: i32::MIN.into(), i32::MAX.into();
    u64: 0, EXACT_MOST;
    StreamId: 1, STREAM_MOST;
    ClientId: 1, STREAM_MOST;
    UserId: 0, u32::MAX.into();
    TokenId: 0, u32::MAX.into();
    HookId: 0, u32::MAX.into();
    WordsId: 0, u32::MAX.into();
    PartyId: 0, u32::MAX.into();
    PhoneId: 0, u32::MAX.into();
    DebtId: 0, u32::MAX.into();
    ContactId: 0, u32::MAX.into();
    PromiseId: 0, u32::MAX.into();
    CallBackId: 0, u32::MAX.into();
    DisputeId: 0, u32::MAX.into();
    HoldId: 0, u32::MAX.into();
    NoteId: 0, u32::MAX.into();
    ComplaintId: 0, u32::MAX.into();
    DocumentId: 0, u32::MAX.into();
}

impl Shape for bool {
    fn schema(_: &mut Book) -> Schema {
        Schema::Flag
    }
}

impl<T: Shape> Shape for Option<T> {
    const MAY_BE_ABSENT: bool = true;

    fn schema(book: &mut Book) -> Schema {
        Schema::Maybe(Box::new(T::schema(book)))
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn schema(book: &mut Book) -> Schema {
        Schema::List { of: Box::new(T::schema(book)), most: LIST_MOST }
    }
}

/// Closed lists under a name. The word of each member is the one it is written with; the match is
/// whole, so that a new member asks for its place here.
macro_rules! listed {
    ($($(#[doc = $about:literal])+ $type:ident as $name:literal { $($member:ident)+ })*) => {$(
        impl $crate::api::shape::Shape for $type {
            fn schema(book: &mut $crate::api::shape::Book) -> $crate::api::shape::Schema {
                let is_listed = |it: &$type| match it { $($type::$member => true,)+ };
                let all = [$($type::$member),+];
                debug_assert!(all.iter().all(is_listed));
                book.named($name, concat!($($about),+), |_| {
                    let words = all.iter().map($crate::api::shape::word).collect();
                    $crate::api::shape::Schema::Words(words)
                })
            }
        }
    )*};
}

pub(crate) use listed;

/// The word by which a member of a closed list is written.
pub(crate) fn word<T: Serialize>(member: &T) -> String {
    match serde_json::to_value(member) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => unreachable!("a member of a closed list is written as a word"),
    }
}

listed! {
    /// How people are reached.
    Channel as "Channel" { Call Letter Email TextMessage Meeting }
    /// Who began: the desk, with a permit; the customer; or somebody outside the desk.
    Direction as "Direction" { Out In Outside }
    /// What a contact is for.
    Purpose as "Purpose" { Demand Information Answer }
    /// How a contact ended.
    Outcome as "Outcome" {
        Paid Promise PartPayment CallBack Dispute Refusal Talk WrongPerson NoAnswer Voicemail
        HungUp NotConnected
    }
    /// Why what was agreed was not repeated before hanging up.
    NotRepeated as "NotRepeated" { Cut Hurry Other }
    /// How the next contact was agreed: we call, meet or talk by video, or they call us by a day.
    NextContact as "NextContact" { Call Meeting VideoCall TheyCall }
    /// What the next contact follows from: what suits them, documents to be looked at first, or
    /// that nothing could be solved today.
    NextWhy as "NextWhy" { Asked Documents NoSolution }
    /// Who was spoken with.
    Reached as "Reached" { RightParty SomebodyElse Nobody }
    /// A natural person or a company.
    PartyKind as "PartyKind" { Person Company }
    /// What a party is to the debts of the file.
    PartyRole as "PartyRole" { Customer CoDebtor Guarantor Authorised Adviser Heir CompanyContact }
    /// What is known of a telephone number.
    PhoneState as "PhoneState" { Unverified RightPerson WrongPerson Dead }
    /// What a claim is.
    DebtKind as "DebtKind" { Invoice CreditNote Instalment }
    /// How a payment was or will be made.
    PaymentMethod as "PaymentMethod" { Transfer DirectDebit Card Cash Other }
    /// What was promised.
    PromiseKind as "PromiseKind" { Full Part AlreadyPaid }
    /// Why a debt is open, as the customer tells it.
    Reason as "Reason" {
        Forgot OnItsWay NeverReceived Mistake NotAsAgreed NotTheirs Moved LostIncome CashFlow
        Illness Separation Bereavement SeveralCreditors Unwilling Other
    }
    /// Which approach fits: a hypothesis, never a label, and never shown to a client.
    CustomerType as "Approach" { Evader Drifter Chronic Involuntary Forgetful }
    /// What a considered answer does.
    AnswerClass as "AnswerClass" { Validate Ask Offer Inform }
    /// Whether the next talk is easier or harder now.
    Mark as "Mark" { Easier Same Harder }
    /// Why contact stops.
    HoldKind as "HoldKind" { Request BreathingSpace Insolvency Representation Death }
    /// How a dispute ended.
    DisputeEnd as "DisputeEnd" { Upheld DebtStands TakenBack }
    /// What a user does at the desk. A later role may do all that an earlier one may.
    Role as "Role" { Caller Lead Administrator }
    /// What a file may need of a caller beyond the language.
    Skill as "Skill" { Specialist Business Vulnerable }
    /// What a token may be used for.
    Scope as "Scope" { Read Call Import Admin }
    /// What an imported file said it is.
    ImportKind as "ImportKind" { Full Changes Payments }
    /// What a file is: all open items of a client, new and changed ones, or payments.
    Contents as "Contents" { Full Changes Payments }
    /// In which order the figures of a date stand.
    DateOrder as "DateOrder" { DayFirst MonthFirst YearFirst }
    /// What stands before the decimals.
    DecimalMark as "DecimalMark" { Comma Point }
    /// How the bytes of a file stand for letters.
    Encoding as "Encoding" { Utf8 Windows1250 Windows1251 Windows1252 Windows1257 }
    /// Numbers that belong to nobody, for trials with data that has no telephones.
    ReservedRange as "ReservedRange" { OfcomMobile OfcomLondon Nanpa }
}

impl Shape for Language {
    fn schema(book: &mut Book) -> Schema {
        book.named("Language", "A language by its ISO 639 code.", |_| {
            Schema::Words(Self::ALL.iter().map(word).collect())
        })
    }
}

impl Shape for Target {
    fn schema(book: &mut Book) -> Schema {
        book.named("Target", "The field that a column of a file is taken for.", |_| {
            Schema::Words(Self::ALL.iter().map(word).collect())
        })
    }
}
