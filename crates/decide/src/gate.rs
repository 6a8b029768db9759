//! The gate: everything that stands against one contact at one moment.

use calendar::{Timestamp, Zone, day_kind};
use journal::{
    CallBack, CallBackId, CallBackState, Channel, File, HoldKind, PartyRole, PhoneState, Promise,
    PromiseId, PromiseKind, PromiseState, Purpose,
};
use law::{Layer, Rule};
use locale::Country;

use crate::caps::{self, Past};
use crate::demand::Demand;
use crate::held::worst_first;
use crate::window::{hours_on, state, state_of};
use crate::{Held, Local, Refusal, Request, WindowState, promises};

/// A file with what was worked out of it once, for one instant.
pub(crate) struct Seen<'a> {
    pub(crate) file: &'a File,
    pub(crate) local: &'a Local,
    pub(crate) demand: Demand,
    pub(crate) past: Past,
}

impl<'a> Seen<'a> {
    pub(crate) fn of(file: &'a File, local: &'a Local) -> Self {
        Self { file, local, demand: Demand::of(file, local.today()), past: Past::of(file) }
    }

    /// The country, when the desk has its rules and knows its zones.
    pub(crate) fn served(&self) -> Option<Country> {
        self.local.country.filter(|c| law::serves(*c) && !self.local.times.is_empty())
    }

    /// The agreed call back that comes first.
    pub(crate) fn call_back(&self) -> Option<(CallBackId, &'a CallBack)> {
        let open = self.file.call_backs.iter().filter(|(_, c)| c.state == CallBackState::Open);
        open.map(|(id, call_back)| (*id, call_back)).min_by_key(|(_, call_back)| call_back.at)
    }

    /// The promise that falls due today and has not been talked about today.
    pub(crate) fn promise_today(&self) -> Option<(PromiseId, &'a Promise)> {
        let today = self.local.today();
        let (id, promise) = self.file.live_promises().find(|(_, promise)| {
            promise.state == PromiseState::Open
                && promise.due == today
                && promise.kind != PromiseKind::AlreadyPaid
        })?;
        let start = self.local.day_start(today);
        let talked = self.file.contacts.values().any(|c| start <= c.at && caps::is_talk(c));
        (!talked).then_some((id, promise))
    }
}

/// Everything that stands against `request`, the worst first.
pub(crate) fn against(seen: &Seen<'_>, request: &Request) -> Vec<Held> {
    let mut held = Vec::new();
    if closed(seen.file, &mut held) {
        return held;
    }
    if request.channel != Channel::Call {
        let refusal = Refusal::Channel { channel: request.channel };
        held.push(Held::by_state(Layer::House, refusal, None));
    }
    reachable(seen.file, request, &mut held);
    states(seen, &mut held);
    match request.purpose {
        Purpose::Demand => nothing_to_demand(seen, &mut held),
        Purpose::Information => nothing_to_tell(seen, &mut held),
        Purpose::Answer => nothing_asked(seen, &mut held),
    }
    rules(seen, request.purpose, &mut held);
    worst_first(&mut held);
    held
}

/// What stands against any call at all on this file, whoever is called: for a file whose next step
/// is not a call.
pub(crate) fn against_any(seen: &Seen<'_>) -> Vec<Held> {
    let mut held = Vec::new();
    if closed(seen.file, &mut held) {
        return held;
    }
    if seen.file.usable_phones().is_empty() {
        held.push(Held::by_state(Layer::House, Refusal::NoPhone, None));
    }
    states(seen, &mut held);
    nothing_to_demand(seen, &mut held);
    rules(seen, Purpose::Demand, &mut held);
    worst_first(&mut held);
    held
}

fn closed(file: &File, held: &mut Vec<Held>) -> bool {
    let refusal = match (file.merged_into, file.customer) {
        (Some(into), _) => Refusal::MergedAway { into },
        (None, None) => Refusal::NotOpened,
        (None, Some(_)) => return false,
    };
    held.push(Held::by_state(Layer::House, refusal, None));
    true
}

/// Whether the party and the number may be used.
fn reachable(file: &File, request: &Request, held: &mut Vec<Held>) {
    let Request { party, phone, .. } = *request;
    let may_speak = file.parties.get(&party).is_some_and(|known| match known.role {
        PartyRole::Customer | PartyRole::CompanyContact => true,
        PartyRole::CoDebtor
        | PartyRole::Guarantor
        | PartyRole::Authorised
        | PartyRole::Adviser
        | PartyRole::Heir => false,
    });
    if !may_speak {
        held.push(Held::by_state(Layer::Law, Refusal::Party { party }, None));
    }
    let known = file.phones.get(&phone).filter(|known| known.party == party);
    let refusal = match known.map(|known| known.state) {
        Some(PhoneState::Unverified | PhoneState::RightPerson) => return,
        Some(PhoneState::WrongPerson) => Refusal::PhoneWrong { phone },
        Some(PhoneState::Dead) => Refusal::PhoneDead { phone },
        None => Refusal::PhoneUnknown { phone },
    };
    held.push(Held::by_state(Layer::Law, refusal, None));
}

/// The states of the file that stop every call.
fn states(seen: &Seen<'_>, held: &mut Vec<Held>) {
    if let Some((contact, intent)) = seen.file.open_intent() {
        let refusal = Refusal::OpenIntent { contact, by: intent.by };
        held.push(Held::by_state(Layer::House, refusal, None));
    }
    for (id, hold) in seen.file.holds_on(seen.local.today()) {
        let refusal = Refusal::Hold { hold: id, kind: hold.kind, until: hold.until };
        let until = hold.until.map(|day| seen.local.day_end(day));
        let layer = match hold.kind {
            HoldKind::Request => Layer::Wish,
            HoldKind::BreathingSpace
            | HoldKind::Insolvency
            | HoldKind::Representation
            | HoldKind::Death => Layer::Law,
        };
        held.push(Held::by_state(layer, refusal, until));
    }
}

fn nothing_to_demand(seen: &Seen<'_>, held: &mut Vec<Held>) {
    let (file, now) = (seen.file, seen.local.now);
    if let Some((call_back, agreed)) = seen.call_back().filter(|(_, agreed)| now < agreed.at) {
        let refusal = Refusal::CallBackAgreed { call_back, at: agreed.at };
        held.push(Held::by_state(Layer::Wish, refusal, Some(agreed.at)));
    }
    put_off(seen, held);
    if !seen.demand.debts.is_empty() {
        return;
    }
    let next = seen.demand.next.map(|(_, from)| seen.local.day_start(from));
    let before = held.len();
    if let Some(dispute) = seen.demand.disputed {
        let since = file.disputes.get(&dispute).map_or(now, |opened| opened.since);
        held.push(Held::by_state(Layer::Code, Refusal::Disputed { dispute, since }, next));
    }
    if let Some(promise) = seen.demand.promised {
        held.push(promised(seen, promise, next));
    }
    if seen.demand.in_credit || !seen.demand.anything {
        held.push(Held::by_state(Layer::House, Refusal::NothingOpen, next));
    }
    if let Some((debt, from)) = seen.demand.next.filter(|_| held.len() == before) {
        let due = file.debts.get(&debt).map_or(from, |debt| debt.due);
        held.push(Held::by_state(Layer::House, Refusal::NotDue { debt, due }, next));
    }
}

/// A promise stands against asking: until it is asked after, this one or another.
fn promised(seen: &Seen<'_>, promise: PromiseId, until: Option<Timestamp>) -> Held {
    let (file, local) = (seen.file, seen.local);
    let known = &file.promises[&promise];
    let refusal = if local.today() <= known.due {
        Refusal::PromiseOpen { promise, due: known.due }
    } else {
        let needs = promises::data_needed(file.country, known);
        Refusal::AwaitingBank { promise, needs }
    };
    let asked = file
        .live_promises()
        .filter(|(_, p)| p.state == PromiseState::Open && p.kind != PromiseKind::AlreadyPaid)
        .map(|(_, p)| promises::asked_from(local, p))
        .filter(|from| local.now < *from);
    Held::by_state(Layer::House, refusal, until.into_iter().chain(asked).min())
}

fn nothing_to_tell(seen: &Seen<'_>, held: &mut Vec<Held>) {
    put_off(seen, held);
    if seen.promise_today().is_none() {
        held.push(Held::by_state(Layer::House, Refusal::NothingToTell, None));
    }
}

fn nothing_asked(seen: &Seen<'_>, held: &mut Vec<Held>) {
    match seen.call_back() {
        None => held.push(Held::by_state(Layer::House, Refusal::NothingAsked, None)),
        Some((call_back, agreed)) if seen.local.now < agreed.at => {
            let refusal = Refusal::CallBackAgreed { call_back, at: agreed.at };
            held.push(Held::by_state(Layer::Wish, refusal, Some(agreed.at)));
        }
        Some(_) => {}
    }
}

fn put_off(seen: &Seen<'_>, held: &mut Vec<Held>) {
    if let Some(until) = seen.file.put_off.filter(|until| seen.local.now < *until) {
        held.push(Held::by_state(Layer::House, Refusal::PutOff { until }, Some(until)));
    }
}

/// The rules of the place: hours and caps.
fn rules(seen: &Seen<'_>, purpose: Purpose, held: &mut Vec<Held>) {
    let Some(country) = seen.served() else {
        let refusal = seen
            .local
            .country
            .map_or(Refusal::CountryUnknown, |country| Refusal::NoRules { country });
        held.push(Held::by_state(Layer::Law, refusal, None));
        return;
    };
    let zones: Vec<&'static Zone> = seen.local.times.iter().map(|(zone, _)| *zone).collect();
    held.extend(law::rules(country).filter_map(|rule| hours(rule, country, &zones, seen.local)));
    held.extend(caps::reached(&seen.past, country, seen.local, purpose, seen.local.now));
}

fn hours(
    rule: &'static Rule,
    country: Country,
    zones: &[&'static Zone],
    local: &Local,
) -> Option<Held> {
    let is_open = |zone: &&'static Zone| {
        let state = state_of(rule, country, zone, local.now);
        matches!(state, None | Some(WindowState::Open { .. }))
    };
    let open = zones.iter().filter(|zone| is_open(zone)).count();
    if open == zones.len() {
        return None;
    }
    let until = match state(std::iter::once(rule), country, zones, local.now) {
        WindowState::Closed { opens } => opens,
        WindowState::Open { .. } => None,
    };
    let times = local.times.iter().map(|(_, time)| *time);
    let (first, last) = (times.clone().min()?, times.max()?);
    let refusal = if open == 0 {
        let day = day_kind(country, first.date());
        let hours = hours_on(rule, country, first.date()).flatten();
        Refusal::Hours { local: first, day, hours }
    } else {
        Refusal::ZonesDisagree { first, last }
    };
    Some(Held::by_rule(rule, refusal, until))
}
