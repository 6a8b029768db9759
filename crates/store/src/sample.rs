//! One event of every kind, in an order that folds: what a snapshot's fingerprint is taken over,
//! and what the golden files hold.

use calendar::{Date, DateTime, Timestamp};
use journal::{
    Address, CallBackId, Channel, ClientId, ComplaintId, ContactId, CustomerType, DebtId, DebtKind,
    Direction, DisputeEnd, DisputeId, DocumentId, File, FileEvent, GivenAnswer, HoldId, HoldKind,
    Mark, Media, NextContact, NextWhy, NotRepeated, NoteId, Outcome, PartyId, PartyKind, PartyRole,
    PaymentId, PaymentMethod, PhoneId, PhoneState, PromiseId, PromiseKind, Proof, Purpose, Reached,
    Reason, Skill, StreamId, UserId, Verdict, Withdrawal,
};
use locale::{Country, Language};
use money::{Currency, Money};

const AT: Timestamp = Timestamp::constant(1_763_719_200, 250_000_000);
const DAY: Date = Date::constant(2025, 11, 21);

fn client() -> ClientId {
    ClientId(StreamId::new(7, 77))
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn euros(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn address() -> Address {
    Address {
        street: "Brīvības iela 1 \"A\"".to_owned(),
        postcode: "LV-1010".to_owned(),
        city: "Rīga".to_owned(),
    }
}

/// A file with everything in it, folded.
pub(crate) fn file() -> File {
    let mut file = File::default();
    for event in file_events() {
        file.apply(AT, UserId(7), &event).expect("the sample folds");
    }
    file
}

/// One event of every kind of a file, in an order that folds: whatever reads events is tried with
/// them.
#[must_use]
pub fn file_events() -> Vec<FileEvent> {
    let mut events = people();
    events.extend(debts());
    events.extend(contacts());
    events.extend(talks());
    events.extend(commitments());
    events.extend(documents());
    events.extend(states());
    events
}

fn people() -> Vec<FileEvent> {
    vec![
        FileEvent::FileOpened {
            party: PartyId(1),
            client: client(),
            kind: PartyKind::Person,
            country: Some(Country::LV),
            language: Language::Latvian,
            customer_number: text("K-17"),
            name: "Jānis Bērziņš".to_owned(),
            birth_date: Some(Date::constant(1980, 2, 29)),
            company_number: text("40003000000"),
            iban: text("LV80BANK0000435195001"),
            email: text("janis@example.com"),
            address: Some(address()),
            phones: vec!["+37120000001".to_owned()],
        },
        FileEvent::ClientJoined {
            client: ClientId(StreamId::new(8, 88)),
            customer_number: text("88-1"),
        },
        FileEvent::PartyAdded {
            party: PartyId(3),
            role: PartyRole::Guarantor,
            kind: PartyKind::Company,
            name: "SIA Ozols".to_owned(),
            position: text("accounts\npayable"),
            email: text("ozols@example.com"),
            phones: Vec::new(),
        },
        FileEvent::DetailsCorrected {
            party: PartyId(1),
            country: Some(Country::NL),
            language: Some(Language::Dutch),
            name: text("Иван \\ Ёлкин"),
            birth_date: Some(Date::constant(1981, 1, 1)),
            company_number: None,
            iban: None,
            email: None,
            address: None,
        },
        FileEvent::PhoneAdded {
            phone: PhoneId(4),
            party: PartyId(1),
            number: "+37120000002".to_owned(),
        },
        FileEvent::PhoneMarked { phone: PhoneId(4), state: PhoneState::RightPerson },
        FileEvent::FileRouted { skill: Some(Skill::Business) },
    ]
}

fn debts() -> Vec<FileEvent> {
    vec![
        FileEvent::DebtPlaced {
            debt: DebtId(5),
            client: client(),
            party: None,
            kind: DebtKind::Invoice,
            issued: DAY,
            due: Date::constant(2025, 12, 5),
            amount: euros(12_100),
            net: Some(10_000),
            tax: Some(2_100),
            number: "INV-2025/17".to_owned(),
            reference: text("RF18 5390"),
            goods: text("planks"),
            terms: text("14 days net"),
        },
        FileEvent::DebtCorrected {
            debt: DebtId(5),
            due: Some(Date::constant(2025, 12, 6)),
            amount: Some(euros(12_000)),
            reference: None,
            goods: text("boards"),
            terms: None,
        },
        FileEvent::DebtWithdrawn { debt: DebtId(5), why: Withdrawal::NoLongerListed, on: DAY },
        FileEvent::DebtRestored { debt: DebtId(5) },
        FileEvent::PaymentBooked {
            payment: PaymentId(6),
            client: client(),
            debt: Some(DebtId(5)),
            amount: euros(-100),
            on: DAY,
            method: PaymentMethod::Card,
            reference: text("sorry"),
            payer: text("A. Bērziņa"),
            external: text("TX-1"),
        },
        FileEvent::DisputeOpened {
            dispute: DisputeId(7),
            debts: vec![DebtId(5)],
            contact: None,
            words: "never came".to_owned(),
        },
        FileEvent::DisputeClosed { dispute: DisputeId(7), end: DisputeEnd::TakenBack },
        FileEvent::HoldPlaced {
            hold: HoldId(8),
            kind: HoldKind::BreathingSpace,
            until: Some(DAY),
            contact: None,
        },
        FileEvent::HoldLifted { hold: HoldId(8) },
    ]
}

fn contacts() -> Vec<FileEvent> {
    vec![
        FileEvent::ContactIntended {
            contact: ContactId(9),
            channel: Channel::Call,
            party: PartyId(1),
            phone: Some(PhoneId(4)),
            purpose: Purpose::Demand,
            proof: Proof {
                rules: vec!["desk.hours".to_owned()],
                zones: vec!["Europe/Riga".to_owned()],
                local: DateTime::constant(2025, 11, 21, 12, 0, 0, 250_000_000),
                until: AT,
                policy: "00ff".to_owned(),
                version: 16,
            },
        },
        FileEvent::ContactMade {
            contact: ContactId(9),
            outcome: Outcome::Promise,
            reached: Reached::RightParty,
        },
        FileEvent::ContactIntended {
            contact: ContactId(10),
            channel: Channel::Email,
            party: PartyId(1),
            phone: None,
            purpose: Purpose::Information,
            proof: Proof {
                rules: Vec::new(),
                zones: Vec::new(),
                local: DateTime::constant(2025, 11, 21, 12, 0, 0, 0),
                until: AT,
                policy: String::new(),
                version: 18,
            },
        },
        FileEvent::ContactFailed { contact: ContactId(10), outcome: Outcome::NotConnected },
        FileEvent::ContactEntered {
            contact: ContactId(11),
            direction: Direction::Outside,
            channel: Channel::Meeting,
            happened: Timestamp::constant(1_763_000_000, 1),
            party: Some(PartyId(3)),
            phone: None,
            outcome: Outcome::CallBack,
            reached: Reached::SomebodyElse,
        },
        FileEvent::ReadBackGiven { contact: ContactId(9), text: "120 EUR on Friday".to_owned() },
    ]
}

fn talks() -> Vec<FileEvent> {
    let contact = ContactId(9);
    vec![
        FileEvent::ReasonGiven {
            contact: Some(contact),
            client: Some(client()),
            reason: Reason::LostIncome,
            words: text("the works closed in May"),
        },
        FileEvent::DebtAcknowledged { contact: Some(contact), debts: vec![DebtId(5)] },
        FileEvent::AnswersGiven {
            contact,
            answers: vec![GivenAnswer { objection: "cash-short".to_owned(), answer: 2 }],
        },
        FileEvent::ComplaintMade {
            complaint: ComplaintId(16),
            contact: None,
            client: Some(client()),
            words: "called at work".to_owned(),
        },
        FileEvent::ApproachSupposed {
            contact: Some(contact),
            until: DAY,
            kind: Some(CustomerType::Involuntary),
        },
        FileEvent::LeftToLiveOnTold { contact, amount: Some(euros(41_000)) },
        FileEvent::TalkMarked { contact, mark: Mark::Easier },
    ]
}

fn commitments() -> Vec<FileEvent> {
    let promise = |promise: u32, replaces: Option<u32>| FileEvent::PromiseMade {
        promise: PromiseId(promise),
        kind: PromiseKind::Part,
        client: client(),
        debts: vec![DebtId(5)],
        amount: euros(5_000),
        due: Date::constant(2025, 11, 28),
        made_on: DAY,
        method: PaymentMethod::Transfer,
        pay_day: Some(28),
        contact: Some(ContactId(9)),
        replaces: replaces.map(PromiseId),
        reference: text("RF18"),
    };
    vec![
        promise(12, None),
        promise(13, Some(12)),
        FileEvent::PromiseDayEnded { promise: PromiseId(13) },
        FileEvent::PromiseJudged {
            promise: PromiseId(13),
            verdict: Verdict::PartKept,
            paid: euros(2_000),
            covered_to: Date::constant(2025, 11, 30),
        },
        FileEvent::PromiseWithdrawn { promise: PromiseId(12) },
        FileEvent::CallBackAgreed {
            call_back: CallBackId(14),
            at: AT,
            tied_to: Some(UserId(7)),
            party: Some(PartyId(1)),
            contact: Some(ContactId(9)),
            how: NextContact::TheyCall,
            why: NextWhy::Documents,
            document: Some("R-1".to_owned()),
        },
        FileEvent::OutcomeUndone { contact: ContactId(99) },
        FileEvent::ReadBackSkipped { contact: ContactId(9), why: NotRepeated::Hurry },
        FileEvent::CallBackMade { call_back: CallBackId(14), contact: ContactId(9) },
        FileEvent::CallBackDropped { call_back: CallBackId(14) },
    ]
}

fn documents() -> Vec<FileEvent> {
    let attached = |document: u32| FileEvent::DocumentAttached {
        document: DocumentId(document),
        debt: Some(DebtId(5)),
        client: client(),
        media: Media::Pdf,
        bytes: 9,
        hash: "00ff".to_owned(),
        name: "INV-2025 17.pdf".to_owned(),
    };
    vec![
        attached(17),
        FileEvent::DocumentSent {
            contact: ContactId(9),
            document: DocumentId(17),
            channel: Channel::Email,
            address: "janis@example.com".to_owned(),
        },
        FileEvent::DocumentRemoved { document: DocumentId(17) },
        attached(18),
    ]
}

fn states() -> Vec<FileEvent> {
    let (merge, base, ids) = (u64::MAX, 20, 9);
    vec![
        FileEvent::CallPutOff { until: AT, why: "at lunch".to_owned() },
        FileEvent::NoteWritten {
            note: NoteId(15),
            client: Some(client()),
            contact: None,
            text: "call mornings \u{1}".to_owned(),
        },
        FileEvent::MergedAway { merge, into: StreamId::new(9, 99) },
        FileEvent::MergeUndone {
            merge,
            into: StreamId::new(9, 99),
            joined: 3,
            parted: 4,
            base,
            ids,
        },
        FileEvent::FileJoined { merge, from: StreamId::new(9, 98), version: 5, base, ids },
        FileEvent::FileParted { merge },
        FileEvent::FileJoined { merge: 2, from: StreamId::new(9, 97), version: 5, base: 40, ids },
        FileEvent::FactFollowed {
            at: AT,
            by: UserId(8),
            fact: Box::new(FileEvent::NoteWritten {
                note: NoteId(60),
                client: None,
                contact: None,
                text: "said \"mornings\"".to_owned(),
            }),
        },
    ]
}
