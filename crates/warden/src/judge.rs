//! Whether one event was allowed, by what had been told before it.

use std::collections::BTreeSet;

use calendar::{Date, DateTime, DayKind, Timestamp, Zone};
use journal::{
    Channel, Direction, FileEvent, PartyId, PhoneId, PhoneState, Proof, Purpose, Recorded, Verdict,
};
use law::{Rule, Shape, Unless};
use locale::Country;

use crate::BreachKind;
use crate::facts::{Contact, Facts};
use crate::places::{self, zones};

/// How long a permit may lie between being given and being spent, as far as the stated local time
/// shows. Permits live seconds; a minute leaves room for a slow disk.
const PERMIT_SECS_MAX: u64 = 60;

/// What was wrong, and by which rule.
pub(crate) type Found = BTreeSet<(BreachKind, Option<&'static str>)>;

/// Judges `recorded` by the facts from before it.
///
/// Only events that the desk answers for are looked at; `Facts::take` names every event.
pub(crate) fn judge(facts: &Facts, recorded: &Recorded) -> Found {
    let mut found = Found::new();
    let mut add = |kind| {
        found.insert((kind, None));
    };
    let event = &recorded.event;
    if let FileEvent::ContactMade { contact, .. } | FileEvent::ContactFailed { contact, .. } = event
    {
        match facts.contacts.get(&i64::from(contact.0)) {
            None => add(BreachKind::OutcomeWithoutIntent),
            Some(known) if known.outcome.is_some() => add(BreachKind::OutcomeTwice),
            Some(_) => {}
        }
    }
    if let FileEvent::ContactEntered { direction: Direction::Out, .. } = event {
        // The desk's own contacts have an intent; one that is merely entered shows no permit.
        add(BreachKind::NoProof);
    }
    if let FileEvent::PromiseJudged { promise, verdict, covered_to, .. } = event
        && let Some(due) = facts.promised(i64::from(promise.0))
    {
        let today = places::earliest_date(&facts.countries(None), recorded.at);
        judge_verdict(*verdict, due, today, *covered_to, &mut add);
    }
    if let FileEvent::PaymentBooked { client, external: Some(external), .. } = event
        && facts.is_booked(*client, external)
    {
        add(BreachKind::BookedTwice);
    }
    if let FileEvent::ContactIntended { channel, party, phone, purpose, proof, .. } = event {
        let (now, channel, party) = (recorded.at, *channel, *party);
        let countries = facts.countries(Some(i64::from(party.0)));
        let intent = Intent { facts, now, channel, party, countries };
        intent.judge_state(&mut add);
        intent.judge_phone(*phone, &mut add);
        intent.judge_purpose(*purpose, &mut add);
        intent.judge_proof(proof, recorded.seq, &mut add);
        found.extend(intent.judge_rules());
    }
    found
}

/// "Broken" is said only once the day is over and the bank's data is in. "Part kept" says the same
/// of the rest, so it waits as well.
fn judge_verdict(
    verdict: Verdict,
    due: Date,
    today: Date,
    covered_to: Date,
    add: &mut impl FnMut(BreachKind),
) {
    let not_kept = match verdict {
        Verdict::Kept => false,
        Verdict::PartKept | Verdict::Broken => true,
    };
    if not_kept && today <= due {
        add(BreachKind::JudgedTooSoon);
    }
    if not_kept && covered_to < due {
        add(BreachKind::JudgedUncovered);
    }
}

/// A contact that the desk is about to make.
struct Intent<'a> {
    facts: &'a Facts,
    now: Timestamp,
    channel: Channel,
    party: PartyId,
    countries: Vec<Country>,
}

impl Intent<'_> {
    /// The date by which anything is the least late.
    fn today(&self) -> Date {
        places::earliest_date(&self.countries, self.now)
    }

    fn judge_state(&self, add: &mut impl FnMut(BreachKind)) {
        if self.countries.is_empty() || !self.countries.iter().all(|c| places::is_known(*c)) {
            add(BreachKind::UnknownPlace);
        }
        if self.facts.away {
            add(BreachKind::AfterMerging);
        }
        // A hold stops contact for every client, whatever its purpose or channel.
        if self.facts.is_held(self.today()) {
            add(BreachKind::OnHold);
        }
        if self.facts.contacts.values().any(|contact| contact.outcome.is_none()) {
            add(BreachKind::SecondIntent);
        }
    }

    fn judge_phone(&self, phone: Option<PhoneId>, add: &mut impl FnMut(BreachKind)) {
        match self.channel {
            Channel::Call | Channel::TextMessage => {}
            Channel::Letter | Channel::Email | Channel::Meeting => return,
        }
        let known = phone.and_then(|phone| self.facts.phones.get(&i64::from(phone.0)));
        let Some(phone) = known else { return add(BreachKind::UnknownNumber) };
        if self.facts.is_wrong(phone) {
            add(BreachKind::WrongNumber);
        }
        if phone.state == PhoneState::Dead {
            add(BreachKind::DeadNumber);
        }
    }

    fn judge_purpose(&self, purpose: Purpose, add: &mut impl FnMut(BreachKind)) {
        match purpose {
            Purpose::Demand => {}
            // They ask for nothing.
            Purpose::Information | Purpose::Answer => return,
        }
        let mut overdue = self.facts.overdue(self.today()).peekable();
        if overdue.peek().is_none() {
            add(BreachKind::NothingOverdue);
        } else if overdue.all(|disputed| disputed) {
            add(BreachKind::AllDisputed);
        }
    }

    fn judge_proof(&self, proof: &Proof, seq: u64, add: &mut impl FnMut(BreachKind)) {
        if proof.rules.is_empty() || proof.zones.is_empty() {
            return add(BreachKind::NoProof);
        }
        if proof.version.checked_add(1) != Some(seq) {
            add(BreachKind::StaleProof);
        }
        if proof.until <= self.now {
            add(BreachKind::ExpiredProof);
        }
        if !self.is_true(proof) {
            add(BreachKind::UntrueProof);
        }
    }

    /// Whether the proof names each zone and each rule that had to be asked, and a local time that
    /// it was.
    fn is_true(&self, proof: &Proof) -> bool {
        let names = |list: &[String], name: &str| list.iter().any(|listed| listed == name);
        let zones = || self.countries.iter().flat_map(|country| zones(*country));
        let near = |local: DateTime| {
            local.duration_since(proof.local).unsigned_abs().as_secs() <= PERMIT_SECS_MAX
        };
        let rules = self.countries.iter().flat_map(|country| law::rules(*country));
        rules.filter(|rule| self.concerns(rule)).all(|rule| names(&proof.rules, rule.id))
            && zones().all(|zone| names(&proof.zones, zone.name()))
            && (self.countries.is_empty() || zones().any(|zone| near(zone.local(self.now))))
    }

    /// Whether a rule speaks of this contact. The caps speak of calls; hours of every channel, since
    /// the strictest texts do (for Latvia all contact, for the Netherlands electronic, physical and
    /// by telephone). A rule that names an exception is not asked where the exception holds.
    fn concerns(&self, rule: &Rule) -> bool {
        let excepted = match rule.unless {
            None => false,
            Some(Unless::Asked) => self.facts.asked(i64::from(self.party.0), self.now),
        };
        let speaks = match rule.shape {
            Shape::Hours { .. } => true,
            Shape::AttemptsPerDay(_)
            | Shape::AttemptsPerWeek(_)
            | Shape::TalksPerDay(_)
            | Shape::TalksPerCalendarWeek(_)
            | Shape::TalksPerCalendarMonth(_) => self.channel == Channel::Call,
        };
        speaks && !excepted
    }

    /// Each rule of each country in which they may be, in each zone there: the union of refusals.
    fn judge_rules(&self) -> Found {
        let mut found = Found::new();
        for country in &self.countries {
            for rule in law::rules(*country).filter(|rule| self.concerns(rule)) {
                let broken = zones(*country).filter_map(|zone| self.breaks(rule, *country, zone));
                found.extend(broken.map(|kind| (kind, Some(rule.id))));
            }
        }
        found
    }

    /// What `rule` has against the contact, at its local time in `zone`.
    ///
    /// The caps are judged at the intent: once a day holds as many talks as it may, a further call
    /// must not be tried, since nobody knows beforehand that it will not be answered.
    fn breaks(&self, rule: &Rule, country: Country, zone: &Zone) -> Option<BreachKind> {
        let local = zone.local(self.now);
        let today = local.date();
        let count = |counts: fn(&Contact) -> bool, on: &dyn Fn(Date) -> bool| {
            let counted = self.facts.contacts.values().filter(|contact| counts(contact));
            counted.filter(|contact| on(zone.local(contact.at).date())).count()
        };
        let full = |most: u32, held: usize| usize::try_from(most).is_ok_and(|most| most <= held);
        match rule.shape {
            Shape::Hours { weekday, saturday, sunday, holiday } => {
                let hours = match calendar::day_kind(country, today) {
                    DayKind::Weekday => weekday,
                    DayKind::Saturday => saturday,
                    DayKind::Sunday => sunday,
                    DayKind::Holiday => holiday,
                };
                match hours {
                    None => Some(BreachKind::BarredDay),
                    Some(hours) if hours.contains(local.time()) => None,
                    Some(_) => Some(BreachKind::OutsideHours),
                }
            }
            Shape::AttemptsPerDay(most) => {
                let held = count(Contact::is_attempt, &|day| day == today);
                full(most, held).then_some(BreachKind::TooManyAttempts)
            }
            Shape::AttemptsPerWeek(most) => {
                let first = calendar::plus_days(today, -6);
                let held = count(Contact::is_attempt, &|day| first <= day && day <= today);
                full(most, held).then_some(BreachKind::TooManyAttempts)
            }
            Shape::TalksPerDay(most) => {
                let held = count(Contact::is_talk, &|day| day == today);
                full(most, held).then_some(BreachKind::TooManyTalks)
            }
            Shape::TalksPerCalendarWeek(most) => {
                let week = calendar::week_start(today);
                let held = count(Contact::is_talk, &|day| calendar::week_start(day) == week);
                full(most, held).then_some(BreachKind::TooManyTalks)
            }
            Shape::TalksPerCalendarMonth(most) => {
                let month = calendar::month_start(today);
                let held = count(Contact::is_talk, &|day| calendar::month_start(day) == month);
                full(most, held).then_some(BreachKind::TooManyTalks)
            }
        }
    }
}
