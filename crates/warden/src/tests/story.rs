//! A short way to write the events of a file by hand.

use std::collections::BTreeMap;

use calendar::{Date, DateTime, Timestamp, Zone, plus_secs, zone};
use journal::{
    Channel, ClientId, ContactId, DebtId, DebtKind, Direction, DisputeId, FileEvent, HoldId,
    HoldKind, Outcome, PartyId, PartyKind, PaymentId, PaymentMethod, PhoneId, PromiseId,
    PromiseKind, Proof, Purpose, Reached, Recorded, StreamId, UserId, Verdict,
};
use locale::{Country, Language};
use money::{Currency, Money};

use crate::{Reading, read};

/// The customer, their telephone and their debt.
pub(super) const PARTY: PartyId = PartyId(1);
pub(super) const PHONE: PhoneId = PhoneId(2);
pub(super) const DEBT: DebtId = DebtId(3);

#[derive(Clone)]
pub(super) struct Story {
    pub(super) events: Vec<Recorded>,
    pub(super) others: BTreeMap<StreamId, Vec<Recorded>>,
    zone: &'static Zone,
    now: Timestamp,
    proof: Proof,
    next: u32,
}

pub(super) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(super) fn client() -> ClientId {
    ClientId(StreamId::new(1, 1))
}

impl Story {
    /// A customer in `country` with a debt that has been overdue for long.
    pub(super) fn of(country: Country) -> Self {
        let mut story = Self::unplaced(Some(country));
        story.push(placed(DEBT, "2025-01-31"));
        story
    }

    /// The same without a debt. Their clock is that of the country's first zone.
    pub(super) fn unplaced(country: Option<Country>) -> Self {
        let zones = country.map_or(&["Europe/Riga"][..], |country| country.zones());
        let proof = Proof {
            rules: law::all().iter().map(|rule| rule.id.to_owned()).collect(),
            zones: zones.iter().map(|&name| name.to_owned()).collect(),
            local: "2025-02-03T09:00".parse().unwrap(),
            until: Timestamp::MAX,
            policy: "00".to_owned(),
            version: 0,
        };
        let mut story = Self {
            events: Vec::new(),
            others: BTreeMap::new(),
            zone: zone(zones[0]).unwrap(),
            now: Timestamp::UNIX_EPOCH,
            proof,
            next: 10,
        };
        story.push(opened(country, &["+37120000001"]));
        story
    }

    /// Moves the clock to a local time.
    pub(super) fn at(mut self, local: &str) -> Self {
        let local: DateTime = local.parse().unwrap();
        self.now = self.zone.instant_if_real(local).unwrap();
        self
    }

    /// The customer is known to live elsewhere from now on.
    pub(super) fn moves_to(mut self, country: Country) -> Self {
        self.zone = zone(country.zones()[0]).unwrap();
        self.proof.zones = country.zones().iter().map(|&name| name.to_owned()).collect();
        self.then(moved(PARTY, country))
    }

    /// Moves the clock to an instant.
    pub(super) fn at_instant(mut self, instant: &str) -> Self {
        self.now = instant.parse().unwrap();
        self
    }

    fn push(&mut self, event: FileEvent) {
        let seq = self.events.len() as u64 + 1;
        self.events.push(Recorded { seq, at: self.now, by: UserId(1), event });
    }

    pub(super) fn then(mut self, event: FileEvent) -> Self {
        self.push(event);
        self
    }

    fn id(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    /// What a careful desk would state as proof now.
    pub(super) fn proof(&self) -> Proof {
        let local = self.zone.local(self.now);
        let version = self.events.len() as u64;
        Proof { local, version, until: plus_secs(self.now, 30), ..self.proof.clone() }
    }

    /// A demand by telephone.
    pub(super) fn intend(self) -> Self {
        self.intend_as(Channel::Call, Purpose::Demand, Some(PHONE))
    }

    pub(super) fn intend_as(
        self,
        channel: Channel,
        purpose: Purpose,
        phone: Option<PhoneId>,
    ) -> Self {
        let proof = self.proof();
        self.intend_with(channel, purpose, phone, proof)
    }

    pub(super) fn intend_with(
        mut self,
        channel: Channel,
        purpose: Purpose,
        phone: Option<PhoneId>,
        proof: Proof,
    ) -> Self {
        let contact = ContactId(self.id());
        self.then(FileEvent::ContactIntended {
            contact,
            channel,
            party: PARTY,
            phone,
            purpose,
            proof,
        })
    }

    /// How the last intended contact ended.
    pub(super) fn ends(self, outcome: Outcome) -> Self {
        let contact = ContactId(self.next);
        self.then(if outcome.is_made() {
            let reached = if outcome.is_talk() { Reached::RightParty } else { Reached::Nobody };
            FileEvent::ContactMade { contact, outcome, reached }
        } else {
            FileEvent::ContactFailed { contact, outcome }
        })
    }

    /// A whole call at a local time.
    pub(super) fn call(self, local: &str, outcome: Outcome) -> Self {
        self.at(local).intend().ends(outcome)
    }

    /// A contact by telephone that the desk did not begin, entered at once.
    pub(super) fn enter(mut self, local: &str, direction: Direction, outcome: Outcome) -> Self {
        self = self.at(local);
        let contact = ContactId(self.id());
        let happened = self.now;
        let reached = if outcome.is_talk() { Reached::RightParty } else { Reached::Nobody };
        self.then(FileEvent::ContactEntered {
            contact,
            direction,
            channel: Channel::Call,
            happened,
            party: Some(PARTY),
            phone: Some(PHONE),
            outcome,
            reached,
        })
    }

    pub(super) fn reading(&self) -> Reading {
        read(&self.events, &self.others)
    }

    /// The breaches: kind, and rule where there is one.
    pub(super) fn breaches(&self) -> Vec<String> {
        let line = |breach: &crate::Breach| {
            let rule = breach.rule.map_or(String::new(), |rule| format!(" {rule}"));
            format!("{:?}{rule}", breach.kind)
        };
        self.reading().breaches.iter().map(line).collect()
    }
}

#[track_caller]
pub(super) fn fine(story: Story) {
    assert_eq!(story.breaches(), [""; 0]);
}

#[track_caller]
pub(super) fn wrong(story: Story, breaches: &[&str]) {
    assert_eq!(story.breaches(), breaches);
}

pub(super) fn opened(country: Option<Country>, phones: &[&str]) -> FileEvent {
    FileEvent::FileOpened {
        party: PARTY,
        client: client(),
        kind: PartyKind::Person,
        country,
        language: Language::English,
        customer_number: None,
        name: "A. Example".to_owned(),
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
        phones: phones.iter().map(|&number| number.to_owned()).collect(),
    }
}

pub(super) fn moved(party: PartyId, country: Country) -> FileEvent {
    FileEvent::DetailsCorrected {
        party,
        country: Some(country),
        language: None,
        name: None,
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
    }
}

pub(super) fn placed(debt: DebtId, due: &str) -> FileEvent {
    FileEvent::DebtPlaced {
        debt,
        client: client(),
        party: None,
        kind: DebtKind::Invoice,
        issued: day("2025-01-01"),
        due: day(due),
        amount: Money::new(10_000, Currency::EUR),
        net: None,
        tax: None,
        number: "R-1".to_owned(),
        reference: None,
        goods: None,
        terms: None,
    }
}

pub(super) fn paid(payment: u32, minor: i64, external: Option<&str>) -> FileEvent {
    FileEvent::PaymentBooked {
        payment: PaymentId(payment),
        client: client(),
        debt: Some(DEBT),
        amount: Money::new(minor, Currency::EUR),
        on: day("2026-11-16"),
        method: PaymentMethod::Transfer,
        reference: None,
        payer: None,
        external: external.map(str::to_owned),
    }
}

pub(super) fn disputed(dispute: u32) -> FileEvent {
    let words = "never ordered".to_owned();
    FileEvent::DisputeOpened {
        dispute: DisputeId(dispute),
        debts: vec![DEBT],
        contact: None,
        words,
    }
}

pub(super) fn held(hold: u32, until: Option<&str>) -> FileEvent {
    let kind = HoldKind::BreathingSpace;
    FileEvent::HoldPlaced { hold: HoldId(hold), kind, until: until.map(day), contact: None }
}

pub(super) fn promised(promise: u32, due: &str) -> FileEvent {
    FileEvent::PromiseMade {
        promise: PromiseId(promise),
        kind: PromiseKind::Full,
        client: client(),
        debts: vec![DEBT],
        amount: Money::new(10_000, Currency::EUR),
        due: day(due),
        made_on: day("2026-11-16"),
        method: PaymentMethod::Transfer,
        pay_day: None,
        contact: None,
        replaces: None,
        reference: None,
    }
}

pub(super) fn judged(promise: u32, verdict: Verdict, covered_to: &str) -> FileEvent {
    FileEvent::PromiseJudged {
        promise: PromiseId(promise),
        verdict,
        paid: Money::zero(Currency::EUR),
        covered_to: day(covered_to),
    }
}
