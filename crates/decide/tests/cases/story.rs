//! The lines of a case: what happened, and what is asked.

use calendar::{Date, DateTime, Timestamp, zone};
use decide::record::{Ending, Entered, Learnt, ReadBack, Report, Which, outcome_events};
use decide::{Decision, Request, Step, decide, permit, queue_window, window_state};
use desk::{Policy, Terms};
use journal::{
    Channel, ClientId, DebtId, DebtKind, DisputeEnd, DisputeId, File, FileEvent, HoldId, HoldKind,
    NextContact, NextWhy, PartyId, PartyKind, PaymentId, PaymentMethod, PhoneId, PromiseId,
    Purpose, Reached, StreamId, UserId, Withdrawal,
};
use locale::{Country, Language};
use money::{Currency, Money};

use crate::answer;

type Answers = Result<Vec<String>, String>;

/// A file as it grows line by line.
#[derive(Default)]
pub(crate) struct Story {
    pub(crate) file: File,
    pub(crate) policy: Policy,
    pub(crate) now: Timestamp,
    country: Option<Country>,
    unknown_country: bool,
    phones: usize,
    /// The debts by the order of their lines: `D1`, `D2` ...
    pub(crate) debts: Vec<DebtId>,
}

fn client(number: u64) -> ClientId {
    ClientId(StreamId::new(1, number))
}

impl Story {
    pub(crate) fn line(&mut self, line: &str) -> Answers {
        let words: Vec<&str> = line.split_whitespace().collect();
        match *words.as_slice() {
            [] => Ok(Vec::new()),
            [first, ..] if first.starts_with('#') => Ok(Vec::new()),
            ["country", "unknown"] => {
                self.unknown_country = true;
                Ok(Vec::new())
            }
            ["country", code] => {
                self.country = Some(Country::from_code(code).ok_or("no country")?);
                Ok(Vec::new())
            }
            ["phones", count] => {
                self.phones = count.parse().map_err(|_| "no count")?;
                Ok(Vec::new())
            }
            [day, time, verb, ref rest @ ..] => {
                self.now = self.instant(day, time)?;
                self.open()?;
                self.act(verb, rest)
            }
            [_] | [_, _] => Err("a line is: day, time, what happens".into()),
        }
    }

    /// An instant: `2026-01-05 09:00` there, or `2026-01-05 09:00Z`.
    fn instant(&self, day: &str, time: &str) -> Result<Timestamp, String> {
        if let Some(utc) = time.strip_suffix('Z') {
            return format!("{day}T{utc}Z")
                .parse()
                .map_err(|_| format!("no instant: {day} {time}"));
        }
        let local = self.local(day, time)?;
        Ok(self.zone().instant(local))
    }

    fn local(&self, day: &str, time: &str) -> Result<DateTime, String> {
        format!("{day}T{time}").parse().map_err(|_| format!("no time: {day} {time}"))
    }

    /// The zone in which the lines are written: of several plausible ones, the first.
    pub(crate) fn zone(&self) -> &'static calendar::Zone {
        let country = self.country.unwrap_or(Country::LV);
        zone(country.zones().first().unwrap_or(&"Europe/Riga")).expect("a zone of ours")
    }

    fn apply(&mut self, event: &FileEvent) -> Result<(), String> {
        self.file.apply(self.now, UserId(7), event).map_err(|fault| fault.to_string())
    }

    fn open(&mut self) -> Result<(), String> {
        if self.file.customer.is_some() {
            return Ok(());
        }
        for number in 1..=2 {
            let terms = Terms {
                name: format!("Client {number}"),
                country: Some(Country::LV),
                complete_to: None,
                version: 1,
            };
            self.policy.clients.insert(client(number), terms);
        }
        let country = self.country.or(Some(Country::LV)).filter(|_| !self.unknown_country);
        let phones = (1..=self.phones.max(1)).map(|n| format!("+3712000000{n}"));
        self.apply(&FileEvent::FileOpened {
            party: PartyId(1),
            client: client(1),
            kind: PartyKind::Person,
            country,
            language: Language::Latvian,
            customer_number: None,
            name: "Jānis Bērziņš".into(),
            birth_date: None,
            company_number: None,
            iban: None,
            email: None,
            address: None,
            phones: phones.filter(|_| self.phones != usize::MAX).collect(),
        })
    }

    fn act(&mut self, verb: &str, rest: &[&str]) -> Answers {
        match verb {
            "placed" | "paid" | "withdrawn" | "corrected" | "complete" => self.data(verb, rest),
            "hold" | "lifted" | "put-off" | "merged-away" | "dispute-closed" => {
                self.state(verb, rest)
            }
            "call" | "calls" => self.call(rest),
            "ended" => self.report(None, rest),
            "customer-called" => {
                let entered = self.entered();
                self.report(Some(Which::In(entered)), rest)
            }
            "outside" => {
                let entered = self.entered();
                self.report(Some(Which::Outside(entered)), rest)
            }
            "decide" => self.decide(),
            "window" => {
                let key = queue_window(&self.file);
                let state = window_state(&key, self.now);
                Ok(vec![answer::window(self, &key, state)])
            }
            _ => Err(format!("unknown word: {verb}")),
        }
    }

    fn entered(&self) -> Entered {
        let phone = self.file.phones.keys().next().copied();
        Entered { happened: self.now, channel: Channel::Call, party: None, phone }
    }

    fn data(&mut self, verb: &str, rest: &[&str]) -> Answers {
        if verb == "complete" {
            let day = date(rest.first().copied())?;
            let terms = self.policy.clients.get_mut(&client(owner(rest)));
            terms.ok_or("no client")?.complete_to = Some(day);
            return Ok(Vec::new());
        }
        let event = match verb {
            "placed" => self.placed(rest)?,
            "paid" => {
                let debt = self.debt(rest.first().copied())?;
                let today = self.zone().local(self.now).date();
                FileEvent::PaymentBooked {
                    payment: PaymentId(self.file.next_id),
                    client: self.file.debts[&debt].client,
                    debt: Some(debt),
                    amount: amount(rest.get(1).copied())?,
                    on: after(rest, "on").map_or(Ok(today), |day| date(Some(day)))?,
                    method: PaymentMethod::Transfer,
                    reference: None,
                    payer: None,
                    external: None,
                }
            }
            _ => FileEvent::DebtWithdrawn {
                debt: self.debt(rest.first().copied())?,
                why: Withdrawal::NoLongerListed,
                on: self.zone().local(self.now).date(),
            },
        };
        self.apply(&event).map(|()| Vec::new())
    }

    fn placed(&mut self, rest: &[&str]) -> Result<FileEvent, String> {
        let due = date(after(rest, "due"))?;
        let amount = amount(rest.get(1).copied())?;
        let debt = DebtId(self.file.next_id);
        self.debts.push(debt);
        Ok(FileEvent::DebtPlaced {
            debt,
            client: client(owner(rest)),
            party: None,
            kind: if amount.minor < 0 { DebtKind::CreditNote } else { DebtKind::Invoice },
            issued: after(rest, "issued")
                .map_or(Ok(calendar::plus_days(due, -14)), |day| date(Some(day)))?,
            due,
            amount,
            net: None,
            tax: None,
            number: rest.first().copied().unwrap_or("D").to_owned(),
            reference: None,
            goods: None,
            terms: None,
        })
    }

    fn state(&mut self, verb: &str, rest: &[&str]) -> Answers {
        let next = self.file.next_id;
        let event = match verb {
            "hold" => FileEvent::HoldPlaced {
                hold: HoldId(next),
                kind: hold_kind(rest.first().copied())?,
                until: after(rest, "until").map(|day| date(Some(day))).transpose()?,
                contact: None,
            },
            "lifted" => {
                let hold = *self.file.holds.keys().next_back().ok_or("no hold")?;
                FileEvent::HoldLifted { hold }
            }
            "put-off" => FileEvent::CallPutOff {
                until: self.instant(rest.first().unwrap_or(&""), rest.get(1).unwrap_or(&""))?,
                why: String::new(),
            },
            "dispute-closed" => {
                let dispute: DisputeId = *self.file.disputes.keys().next_back().ok_or("none")?;
                FileEvent::DisputeClosed { dispute, end: DisputeEnd::DebtStands }
            }
            _ => FileEvent::MergedAway { merge: 1, into: StreamId::new(1, 99) },
        };
        self.apply(&event).map(|()| Vec::new())
    }

    /// Asks for a permit and, where it is given, dials.
    fn call(&mut self, rest: &[&str]) -> Answers {
        let purpose = match rest.first().copied() {
            None | Some("demand") => Purpose::Demand,
            Some("answer") => Purpose::Answer,
            Some("information") => Purpose::Information,
            Some(other) => return Err(format!("no purpose: {other}")),
        };
        let phone = match rest.get(1) {
            Some(number) => PhoneId(1 + number.parse::<u32>().map_err(|_| "no phone")?),
            None => self.file.usable_phones().first().copied().unwrap_or(PhoneId(2)),
        };
        let request = Request { channel: Channel::Call, party: PartyId(1), phone, purpose };
        match permit(&self.file, &self.policy, &request, self.now) {
            Err(held) => Ok(held.iter().map(|held| answer::held(self, held)).collect()),
            Ok(permit) => {
                let until = answer::instant(self, permit.until());
                let intent = permit.intent();
                self.apply(&intent)?;
                Ok(vec![format!("permit until {until}")])
            }
        }
    }

    fn report(&mut self, which: Option<Which>, rest: &[&str]) -> Answers {
        let open = || self.file.open_intent().map(|(id, _)| Which::Out(id)).ok_or("no open call");
        let which = which.map_or_else(open, Ok)?;
        let ending = self.ending(rest)?;
        let reached = match ending {
            Ending::HungUp if rest.contains(&"identified") => Reached::RightParty,
            Ending::NoAnswer | Ending::Voicemail | Ending::HungUp | Ending::NotConnected => {
                Reached::Nobody
            }
            Ending::Paid { .. }
            | Ending::Promise { .. }
            | Ending::CallBack { .. }
            | Ending::Dispute { .. }
            | Ending::Refusal
            | Ending::Talk
            | Ending::WrongPerson => match rest.contains(&"somebody-else") {
                true => Reached::SomebodyElse,
                false => Reached::RightParty,
            },
        };
        let hold = after(rest, "hold").map(|kind| hold_kind(Some(kind))).transpose()?;
        let hold = hold.map(|kind| (kind, None));
        let report = Report {
            which,
            reached,
            ending,
            note: None,
            read_back: (!rest.contains(&"unsaid")).then(|| ReadBack::Given("So it is.".into())),
            hold,
            learnt: Learnt { left_to_live_on: left(rest)?, ..Learnt::default() },
        };
        match outcome_events(&self.file, &report, self.now) {
            Err(faults) => Ok(faults.iter().map(|fault| format!("fault {fault:?}")).collect()),
            Ok(events) => {
                events.iter().try_for_each(|event| self.apply(event))?;
                Ok(Vec::new())
            }
        }
    }

    fn ending(&self, rest: &[&str]) -> Result<Ending, String> {
        let debts = || {
            let list = rest.get(1).copied().unwrap_or("").split('+');
            list.map(|name| self.debt(Some(name))).collect::<Result<Vec<_>, _>>()
        };
        let method = match after(rest, "in") {
            Some("cash") => PaymentMethod::Cash,
            _ => PaymentMethod::Transfer,
        };
        Ok(match rest.first().copied().unwrap_or("") {
            "promise" => Ending::Promise {
                debts: debts()?,
                amount: amount(rest.get(2).copied())?,
                due: date(after(rest, "by"))?,
                then: self.then(rest)?,
                method,
                reference: None,
                pay_day: None,
            },
            "paid" => Ending::Paid {
                debts: debts()?,
                amount: amount(rest.get(2).copied())?,
                on: after(rest, "on").map(|day| date(Some(day))).transpose()?,
                method,
                reference: None,
            },
            "call-back" => Ending::CallBack {
                at: self.local(rest.get(1).unwrap_or(&""), rest.get(2).unwrap_or(&""))?,
                tied_to: rest.contains(&"tied").then_some(UserId(7)),
                how: match after(rest, "how") {
                    Some("meeting") => NextContact::Meeting,
                    Some("they-call") => NextContact::TheyCall,
                    _ => NextContact::Call,
                },
                why: if rest.contains(&"documents") { NextWhy::Documents } else { NextWhy::Asked },
                document: after(rest, "sent").map(ToOwned::to_owned),
            },
            "dispute" => Ending::Dispute { debts: debts()?, words: "Never ordered.".into() },
            "refusal" => Ending::Refusal,
            "talk" => Ending::Talk,
            "wrong-person" => Ending::WrongPerson,
            "no-answer" => Ending::NoAnswer,
            "voicemail" => Ending::Voicemail,
            "hung-up" => Ending::HungUp,
            "not-connected" => Ending::NotConnected,
            other => return Err(format!("no such ending: {other}")),
        })
    }

    /// The further parts of a promise: `then 50.00 2026-12-05`.
    fn then(&self, rest: &[&str]) -> Result<Vec<(Money, Date)>, String> {
        let places = rest.iter().enumerate().filter(|(_, word)| **word == "then");
        let part = |(place, _)| {
            Ok((amount(rest.get(place + 1).copied())?, date(rest.get(place + 2).copied())?))
        };
        places.map(part).collect()
    }

    /// Decides, records what is due, and decides again until nothing is.
    fn decide(&mut self) -> Answers {
        let mut answers = Vec::new();
        for _ in 0..4 {
            let decision = decide(&self.file, &self.policy, self.now);
            self.agrees(&decision)?;
            if decision.due.is_empty() {
                answers.extend(answer::decision(self, &decision));
                return Ok(answers);
            }
            for event in &decision.due {
                answers.push(answer::due(self, event));
                self.apply(event)?;
            }
        }
        Err("what is due never ends".into())
    }

    /// A call that nothing holds back gets its permit, and only such a one.
    fn agrees(&self, decision: &Decision) -> Result<(), String> {
        let Step::Call { party, phone, purpose, .. } = decision.step else {
            return Ok(());
        };
        let request = Request { channel: Channel::Call, party, phone, purpose };
        let permit = permit(&self.file, &self.policy, &request, self.now);
        let held = permit.err().unwrap_or_default();
        if held == decision.held { Ok(()) } else { Err(format!("the permit says {held:?}")) }
    }

    fn debt(&self, name: Option<&str>) -> Result<DebtId, String> {
        let place = name.and_then(|name| name.strip_prefix('D')?.parse::<usize>().ok());
        let known = place.and_then(|place| self.debts.get(place.checked_sub(1)?));
        known.copied().ok_or(format!("no debt: {name:?}"))
    }

    /// The name of a debt or promise in the case.
    pub(crate) fn debt_name(&self, id: DebtId) -> String {
        let place = self.debts.iter().position(|known| *known == id).unwrap_or(usize::MAX - 1);
        format!("D{}", place + 1)
    }

    pub(crate) fn promise_name(&self, id: PromiseId) -> String {
        let place = self.file.promises.keys().position(|known| *known == id);
        format!("P{}", place.map_or(0, |place| place + 1))
    }
}

fn owner(rest: &[&str]) -> u64 {
    after(rest, "client").and_then(|number| number.parse().ok()).unwrap_or(1)
}

fn after<'a>(rest: &[&'a str], word: &str) -> Option<&'a str> {
    let place = rest.iter().position(|known| *known == word)?;
    rest.get(place + 1).copied()
}

fn date(text: Option<&str>) -> Result<Date, String> {
    text.and_then(|text| text.parse().ok()).ok_or(format!("no day: {text:?}"))
}

fn amount(text: Option<&str>) -> Result<Money, String> {
    let minor = text.and_then(|text| text.replace('.', "").parse().ok());
    minor.map(|minor| Money::new(minor, Currency::EUR)).ok_or(format!("no amount: {text:?}"))
}

/// What is left to live on: `left 300.00`, `unasked`, else asked and untold.
fn left(rest: &[&str]) -> Result<Option<Option<Money>>, String> {
    if rest.contains(&"unasked") || rest.first() != Some(&"promise") {
        return Ok(None);
    }
    after(rest, "left").map(|left| amount(Some(left))).transpose().map(Some)
}

fn hold_kind(text: Option<&str>) -> Result<HoldKind, String> {
    Ok(match text {
        Some("request") => HoldKind::Request,
        Some("breathing-space") => HoldKind::BreathingSpace,
        Some("insolvency") => HoldKind::Insolvency,
        Some("death") => HoldKind::Death,
        _ => return Err(format!("no hold: {text:?}")),
    })
}
