//! Files that grew by chance: a few debts and whatever may happen to them.

use calendar::{Date, Timestamp, date, plus_days, plus_secs};
use desk::{Policy, Terms};
use journal::{
    CallBackId, Channel, ClientId, ContactId, DebtId, DebtKind, Direction, DisputeId, File,
    FileEvent, HoldId, HoldKind, Outcome, PartyId, PartyKind, PaymentId, PaymentMethod, PhoneId,
    PhoneState, PromiseId, PromiseKind, Reached, StreamId, UserId,
};
use locale::{Country, Language};
use money::{Currency, Money};
use proptest::prelude::*;

/// A file, what the desk knows beside it, and a moment after all that happened.
#[derive(Clone, Debug)]
pub(super) struct Grown {
    pub(super) file: File,
    pub(super) policy: Policy,
    pub(super) now: Timestamp,
}

/// The day around which everything happens: before a change of clocks and among holidays.
const DAY: Date = date(2026, 10, 20);

fn client() -> ClientId {
    ClientId(StreamId::new(3, 3))
}

fn country() -> impl Strategy<Value = Option<Country>> {
    prop_oneof![
        8 => prop::sample::select(vec![
            Country::LV, Country::NL, Country::PL, Country::RU, Country::CZ, Country::GB,
        ]).prop_map(Some),
        1 => Just(Some(Country::US)),
        1 => Just(None),
    ]
}

pub(super) fn grown() -> impl Strategy<Value = Grown> {
    let story = prop::collection::vec((any::<u8>(), any::<u16>(), 0..200_000_i64), 0..24);
    let complete = prop::option::of(-10..40_i32);
    (country(), story, complete, 0..2_000_000_i64).prop_map(|(country, story, complete, rest)| {
        let mut at = opened_at();
        let mut file = opened(country, at);
        for (what, which, secs) in story {
            at = plus_secs(at, secs);
            let event = event(&file, at, what, which);
            // What does not fit the file is what the fold refuses; the story goes on without it.
            let mut next = file.clone();
            if next.apply(at, UserId(1), &event).is_ok() {
                file = next;
            }
        }
        let terms = Terms {
            name: "Client".into(),
            country,
            complete_to: complete.map(|days| plus_days(DAY, days)),
            version: 1,
        };
        let mut policy = Policy::default();
        policy.clients.insert(client(), terms);
        // Half of the time soon after, else weeks later.
        let now = plus_secs(at, if rest % 2 == 0 { rest / 50 } else { rest });
        Grown { file, policy, now }
    })
}

fn opened_at() -> Timestamp {
    calendar::zone("Europe/Riga").unwrap().instant(DAY.at(9, 0, 0, 0))
}

pub(super) fn opened(country: Option<Country>, at: Timestamp) -> File {
    let mut file = File::default();
    let opened = FileEvent::FileOpened {
        party: PartyId(1),
        client: client(),
        kind: PartyKind::Person,
        country,
        language: Language::English,
        customer_number: None,
        name: "A".into(),
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
        phones: vec!["+37120000001".into(), "+37120000002".into()],
    };
    file.apply(at, UserId(1), &opened).unwrap();
    for debt in 0..2 {
        let placed = debt_placed(file.next_id, -20 * debt, 10_000);
        file.apply(at, UserId(1), &placed).unwrap();
    }
    file
}

fn debt_placed(id: u32, due: i32, minor: i64) -> FileEvent {
    FileEvent::DebtPlaced {
        debt: DebtId(id),
        client: client(),
        party: None,
        kind: if minor < 0 { DebtKind::CreditNote } else { DebtKind::Invoice },
        issued: plus_days(DAY, due - 10),
        due: plus_days(DAY, due),
        amount: Money::new(minor, Currency::EUR),
        net: None,
        tax: None,
        number: id.to_string(),
        reference: None,
        goods: None,
        terms: None,
    }
}

fn pick<T: Copy>(items: impl IntoIterator<Item = T>, which: u16, other: T) -> T {
    let items: Vec<T> = items.into_iter().collect();
    items.get(usize::from(which) % items.len().max(1)).copied().unwrap_or(other)
}

/// One thing that may happen, by `what`; `which` chooses among what it may be about.
fn event(file: &File, at: Timestamp, what: u8, which: u16) -> FileEvent {
    let id = file.next_id;
    let days = i32::from(which % 40) - 10;
    let debt = pick(file.debts.keys().copied(), which, DebtId(0));
    let phone = pick(file.phones.keys().copied(), which, PhoneId(0));
    let today = crate::local(file, at).today();
    match what % 16 {
        0 => debt_placed(id, days, i64::from(which) * 7 - 30_000),
        1 | 2 => FileEvent::PaymentBooked {
            payment: PaymentId(id),
            client: client(),
            debt: Some(debt),
            amount: Money::new(i64::from(which % 200) * 100 - 500, Currency::EUR),
            on: plus_days(today, days.min(0)),
            method: PaymentMethod::Transfer,
            reference: None,
            payer: None,
            external: None,
        },
        3 | 4 => promise_made(file, at, which, debt),
        5 => FileEvent::CallBackAgreed {
            call_back: CallBackId(id),
            at: plus_secs(at, i64::from(which) * 20),
            tied_to: (which.is_multiple_of(2)).then_some(UserId(1)),
            party: None,
            contact: None,
            how: journal::NextContact::Call,
            why: journal::NextWhy::Asked,
            document: None,
        },
        6 => FileEvent::DisputeOpened {
            dispute: DisputeId(id),
            debts: vec![debt],
            contact: None,
            words: String::new(),
        },
        7 if which.is_multiple_of(3) => FileEvent::HoldPlaced {
            hold: HoldId(id),
            kind: HoldKind::BreathingSpace,
            until: Some(plus_days(today, days)),
            contact: None,
        },
        8 if which.is_multiple_of(4) => FileEvent::PhoneMarked {
            phone,
            state: [PhoneState::WrongPerson, PhoneState::Dead, PhoneState::RightPerson]
                [usize::from(which % 3)],
        },
        9 => {
            FileEvent::CallPutOff { until: plus_secs(at, i64::from(which) * 5), why: String::new() }
        }
        10 if which.is_multiple_of(9) => {
            FileEvent::DebtWithdrawn { debt, why: journal::Withdrawal::NoLongerListed, on: today }
        }
        _ => FileEvent::ContactEntered {
            contact: ContactId(id),
            direction: [Direction::In, Direction::Outside][usize::from(which % 2)],
            channel: if which.is_multiple_of(7) { Channel::Letter } else { Channel::Call },
            happened: at,
            party: Some(PartyId(1)),
            phone: Some(phone),
            outcome: Outcome::ALL[usize::from(which) % Outcome::ALL.len()],
            reached: if which.is_multiple_of(3) { Reached::RightParty } else { Reached::Nobody },
        },
    }
}

fn promise_made(file: &File, at: Timestamp, which: u16, debt: DebtId) -> FileEvent {
    let today = crate::local(file, at).today();
    let days = i32::from(which % 40) - 10;
    FileEvent::PromiseMade {
        promise: PromiseId(file.next_id),
        kind: [PromiseKind::Full, PromiseKind::Part, PromiseKind::AlreadyPaid]
            [usize::from(which % 3)],
        client: client(),
        debts: vec![debt],
        amount: Money::new(i64::from(which % 90) * 100 + 1, Currency::EUR),
        due: plus_days(today, days.abs()),
        made_on: today,
        method: [PaymentMethod::Transfer, PaymentMethod::Cash][usize::from(which % 2)],
        pay_day: None,
        contact: None,
        replaces: file.live_promises().map(|(id, _)| id).next(),
        reference: None,
    }
}
