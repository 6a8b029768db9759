//! How the journal's values are written: one table, apart from the types, so that neither a
//! renamed variant nor a changed derive there can change stored bytes.

use std::collections::BTreeSet;

use calendar::{Date, DateTime, Timestamp};
use journal::{
    Address, AnswerClass, CallBackId, Channel, ClientId, ComplaintId, ContactId, CustomerType,
    DebtId, DebtKind, Direction, DisputeEnd, DisputeId, DocumentId, GivenAnswer, Grants, HoldId,
    HoldKind, HookId, ImportKind, ImportTotals, Mark, Media, NextContact, NextWhy, NotRepeated,
    NoteId, Outcome, PartyId, PartyKind, PartyRole, PaymentId, PaymentMethod, PhoneId, PhoneState,
    PromiseId, PromiseKind, Proof, Purpose, Reached, Reason, Role, Scope, Skill, StreamId, TokenId,
    UserId, Verdict, Withdrawal, WordsId,
};
use locale::{Country, Language};
use money::{Currency, Money};

use super::json::{Bad, Json, Object, Reader, write_str};

/// Enums by name. The match is whole, so a new variant asks for its name here. One with a usual
/// variant is left out where it is that.
macro_rules! names {
    ($($name:ident $(else $usual:ident)? { $($variant:ident = $word:literal,)* })*) => {$(
        impl Json for $name {
            $(
                fn absent() -> Option<Self> {
                    Some(Self::$usual)
                }

                fn is_absent(&self) -> bool {
                    *self == Self::$usual
                }
            )?

            fn write(&self, out: &mut Vec<u8>) {
                write_str(match self { $(Self::$variant => $word,)* }, out);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
                match reader.word()? {
                    $($word => Ok(Self::$variant),)*
                    other => Err(Bad(format!("{other:?} is no {}", stringify!($name)))),
                }
            }
        }
    )*};
}

names! {
    PartyKind { Person = "person", Company = "company", }
    PartyRole {
        Customer = "customer",
        CoDebtor = "co_debtor",
        Guarantor = "guarantor",
        Authorised = "authorised",
        Adviser = "adviser",
        Heir = "heir",
        CompanyContact = "company_contact",
    }
    PhoneState {
        Unverified = "unverified",
        RightPerson = "right_person",
        WrongPerson = "wrong_person",
        Dead = "dead",
    }
    Skill { Specialist = "specialist", Business = "business", Vulnerable = "vulnerable", }
    Scope { Read = "read", Call = "call", Import = "import", Admin = "admin", }
    Role { Caller = "caller", Lead = "lead", Administrator = "administrator", }
    ImportKind { Full = "full", Changes = "changes", Payments = "payments", }
    DebtKind { Invoice = "invoice", CreditNote = "credit_note", Instalment = "instalment", }
    Withdrawal { NoLongerListed = "no_longer_listed", Recalled = "recalled", }
    PaymentMethod {
        Transfer = "transfer",
        DirectDebit = "direct_debit",
        Card = "card",
        Cash = "cash",
        Other = "other",
    }
    DisputeEnd { Upheld = "upheld", DebtStands = "debt_stands", TakenBack = "taken_back", }
    HoldKind {
        Request = "request",
        BreathingSpace = "breathing_space",
        Insolvency = "insolvency",
        Representation = "representation",
        Death = "death",
    }
    Channel {
        Call = "call",
        Letter = "letter",
        Email = "email",
        TextMessage = "text_message",
        Meeting = "meeting",
    }
    Direction { Out = "out", In = "in", Outside = "outside", }
    Purpose { Demand = "demand", Information = "information", Answer = "answer", }
    Outcome {
        Paid = "paid",
        Promise = "promise",
        PartPayment = "part_payment",
        CallBack = "call_back",
        Dispute = "dispute",
        Refusal = "refusal",
        Talk = "talk",
        WrongPerson = "wrong_person",
        NoAnswer = "no_answer",
        Voicemail = "voicemail",
        HungUp = "hung_up",
        NotConnected = "not_connected",
    }
    Reached { RightParty = "right_party", SomebodyElse = "somebody_else", Nobody = "nobody", }
    PromiseKind { Full = "full", Part = "part", AlreadyPaid = "already_paid", }
    Verdict { Kept = "kept", PartKept = "part_kept", Broken = "broken", }
    Reason {
        Forgot = "forgot",
        OnItsWay = "on_its_way",
        NeverReceived = "never_received",
        Mistake = "mistake",
        NotAsAgreed = "not_as_agreed",
        NotTheirs = "not_theirs",
        Moved = "moved",
        LostIncome = "lost_income",
        CashFlow = "cash_flow",
        Illness = "illness",
        Separation = "separation",
        Bereavement = "bereavement",
        SeveralCreditors = "several_creditors",
        Unwilling = "unwilling",
        Other = "other",
    }
    CustomerType {
        Evader = "evader",
        Drifter = "drifter",
        Chronic = "chronic",
        Involuntary = "involuntary",
        Forgetful = "forgetful",
    }
    NotRepeated { Cut = "cut", Hurry = "hurry", Other = "other", }
    NextContact else Call {
        Call = "call",
        Meeting = "meeting",
        VideoCall = "video_call",
        TheyCall = "they_call",
    }
    NextWhy else Asked {
        Asked = "asked",
        Documents = "documents",
        NoSolution = "no_solution",
    }
    AnswerClass { Validate = "validate", Ask = "ask", Offer = "offer", Inform = "inform", }
    Media { Pdf = "pdf", Png = "png", Jpeg = "jpeg", }
    Mark { Easier = "easier", Same = "same", Harder = "harder", }
}

/// Ids are their number.
macro_rules! ids {
    ($($name:ident)*) => {$(
        impl Json for $name {
            fn write(&self, out: &mut Vec<u8>) {
                self.0.write(out);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
                Json::read(reader).map($name)
            }
        }
    )*};
}

ids! {
    ClientId UserId PartyId PhoneId DebtId PaymentId ContactId PromiseId CallBackId DisputeId
    HoldId NoteId ComplaintId DocumentId TokenId HookId WordsId
}

impl Json for StreamId {
    fn write(&self, out: &mut Vec<u8>) {
        self.number().write(out);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        let number = i64::read(reader)?;
        Self::from_number(number).ok_or_else(|| reader.bad("a stream's number"))
    }
}

/// Dates and instants are ISO 8601 as their own types write it, to the last figure.
macro_rules! iso {
    ($($name:ident)*) => {$(
        impl Json for $name {
            fn write(&self, out: &mut Vec<u8>) {
                use std::io::Write as _;
                write!(out, "\"{self}\"").expect("a Vec takes every byte");
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
                let text = reader.word()?;
                text.parse().map_err(|_| reader.bad(stringify!($name)))
            }
        }
    )*};
}

iso! { DateTime Timestamp }

impl Json for Date {
    fn write(&self, out: &mut Vec<u8>) {
        use std::io::Write as _;
        let figure = |n: i16| b'0' + u8::try_from(n).unwrap_or(0);
        let (year, month, day) = (self.year(), i16::from(self.month()), i16::from(self.day()));
        if !(0..=9999).contains(&year) {
            write!(out, "\"{self}\"").expect("a Vec takes every byte");
            return;
        }
        out.extend_from_slice(&[
            b'"',
            figure(year / 1000),
            figure(year / 100 % 10),
            figure(year / 10 % 10),
            figure(year % 10),
            b'-',
            figure(month / 10),
            figure(month % 10),
            b'-',
            figure(day / 10),
            figure(day % 10),
            b'"',
        ]);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        let text = reader.word()?;
        text.parse().map_err(|_| reader.bad("a date"))
    }
}

/// Values read from their code: `LV`, `lv`, `EUR`.
macro_rules! codes {
    ($($name:ident)*) => {$(
        impl Json for $name {
            fn write(&self, out: &mut Vec<u8>) {
                write_str(self.code(), out);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
                let code = reader.word()?;
                Self::from_code(code).ok_or_else(|| reader.bad(stringify!($name)))
            }
        }
    )*};
}

codes! { Country Language Currency }

/// Structs field by field, in this order.
macro_rules! structs {
    ($($name:ident { $($field:ident,)* })*) => {$(
        impl Json for $name {
            fn write(&self, out: &mut Vec<u8>) {
                let Self { $($field,)* } = self;
                Object::new(out)$(.field(stringify!($field), $field))*.end();
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
                let mut fields = reader.object()?;
                let read = Self { $($field: fields.field(stringify!($field))?,)* };
                fields.end()?;
                Ok(read)
            }
        }
    )*};
}

structs! {
    Money { minor, currency, }
    Address { street, postcode, city, }
    GivenAnswer { objection, answer, }
    Proof { rules, zones, local, until, policy, version, }
    ImportTotals {
        rows,
        rejected,
        files_opened,
        debts_placed,
        debts_changed,
        debts_withdrawn,
        payments_booked,
    }
}

/// `{"clients":[..]}`, or `{}` for every client, also those to come.
impl Json for Grants {
    fn write(&self, out: &mut Vec<u8>) {
        let clients = match self {
            Self::All => None,
            Self::Clients(clients) => Some(Whole(clients.clone())),
        };
        Object::new(out).field("clients", &clients).end();
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        let mut fields = reader.object()?;
        let clients: Option<Whole> = fields.field("clients")?;
        fields.end()?;
        Ok(clients.map_or(Self::All, |clients| Self::Clients(clients.0)))
    }
}

/// A set that is written also when it is empty: no client is not every client.
struct Whole(BTreeSet<ClientId>);

impl Json for Whole {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        BTreeSet::read(reader).map(Self)
    }
}
