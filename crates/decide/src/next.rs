//! The decision itself: the next step on a file.

use calendar::Timestamp;
use desk::Policy;
use journal::{
    Channel, File, PartyId, PhoneId, PhoneState, Promise, PromiseId, PromiseKind, PromiseState,
    Purpose, UserId,
};

use crate::caps::{self, is_talk};
use crate::gate::{Seen, against, against_any};
use crate::horizon::Horizon;
use crate::rank::{rank, rises_on};
use crate::{Decision, Reason, Request, Rest, SetAside, Step, Waiting, local, promises};

/// How long an agreed call back is its caller's before the team takes over, in seconds.
pub const TIED_SECS: i64 = 15 * 60;

/// Decides what is to be done on `file` at `now`, what may not be done, and for how long that holds.
///
/// Reads nothing else and changes nothing.
pub fn decide(file: &File, policy: &Policy, now: Timestamp) -> Decision {
    let local = local(file, now);
    let seen = Seen::of(file, &local);
    let mut horizon = Horizon::new(&local);
    let mut due = Vec::new();
    // A file that has gone into another takes no events but those of the merge.
    if file.merged_into.is_none() {
        due = promises::due(file, policy, &local, &mut horizon);
    }
    let step = step(&seen, &mut horizon);
    if let Step::Wait { until, .. } = step {
        horizon.at(until);
    }
    let held = match &step {
        Step::Call { party, phone, purpose, .. } => {
            let (party, phone, purpose) = (*party, *phone, *purpose);
            against(&seen, &Request { channel: Channel::Call, party, phone, purpose })
        }
        Step::LookInto { .. } | Step::Wait { .. } | Step::Rest(_) | Step::SetAside(_) => {
            against_any(&seen)
        }
    };
    Decision { due, step, held, holds_until: horizon.end() }
}

fn step(seen: &Seen<'_>, horizon: &mut Horizon<'_>) -> Step {
    let file = seen.file;
    if let Some(into) = file.merged_into {
        return Step::Rest(Rest::MergedAway { into });
    }
    if file.customer.is_none() {
        return Step::Rest(Rest::NotOpened);
    }
    if let Some((contact, intent)) = file.open_intent() {
        return Step::LookInto { contact, by: intent.by, since: intent.at };
    }
    if let Some(step) = held_step(seen, horizon) {
        return step;
    }
    if !seen.demand.anything {
        return Step::Rest(Rest::NothingOpen);
    }
    let wanted = wanted(seen, horizon);
    let now = seen.local.now;
    let ready = wanted.iter().flatten().filter(|call| call.base <= now).max_by_key(|c| c.rank);
    if let Some(call) = ready {
        return called(seen, horizon, call);
    }
    let later = wanted.iter().flatten().min_by_key(|call| call.base);
    later.map_or_else(|| idle(seen), |call| Step::Wait { until: call.base, reason: call.waiting })
}

/// The step while a hold is in force: the one that lasts longest.
fn held_step(seen: &Seen<'_>, horizon: &mut Horizon<'_>) -> Option<Step> {
    let mut last = None;
    for (hold, state) in seen.file.holds_on(seen.local.today()) {
        let until = state.until.map(|day| seen.local.day_end(day));
        horizon.at(until.unwrap_or(Timestamp::MIN));
        let end = until.unwrap_or(Timestamp::MAX);
        if last.is_none_or(|(known, _, _)| known < end) {
            last = Some((end, hold, state.kind));
        }
    }
    last.map(|(until, hold, kind)| {
        if until == Timestamp::MAX {
            Step::Rest(Rest::Held { hold, kind })
        } else {
            Step::Wait { until, reason: Waiting::Hold { hold } }
        }
    })
}

/// A call that is wanted, at `base` or later.
struct Wanted {
    reason: Reason,
    purpose: Purpose,
    party: Option<PartyId>,
    owner: Option<(UserId, Timestamp)>,
    rank: i64,
    base: Timestamp,
    waiting: Waiting,
}

/// The calls that are wanted: an agreed one, one for a promise of today, one for what is overdue.
/// An agreed call keeps the others waiting, for the customer chose its time.
fn wanted(seen: &Seen<'_>, horizon: &mut Horizon<'_>) -> [Option<Wanted>; 2] {
    let put_off = seen.file.put_off.filter(|until| seen.local.now < *until);
    if let Some(until) = put_off {
        horizon.at(until);
    }
    if let Some((_, from)) = seen.demand.next {
        horizon.on(from);
    }
    if let Some(issued) = seen.demand.next_credit {
        horizon.on(issued);
    }
    let mut calls = match call_back(seen, horizon) {
        Some(call) => [Some(call), None],
        None => [promise_today(seen), overdue(seen, horizon)],
    };
    if put_off.is_some() {
        for call in calls.iter_mut().flatten() {
            (call.base, call.waiting) = not_before_put_off(seen, call.base, call.waiting);
        }
    }
    calls
}

fn call_back(seen: &Seen<'_>, horizon: &mut Horizon<'_>) -> Option<Wanted> {
    let (call_back, agreed) = seen.call_back()?;
    let (at, tied_to) = (agreed.at, agreed.tied_to);
    let end = calendar::plus_secs(at, TIED_SECS);
    horizon.at(at);
    let owner = tied_to.filter(|_| seen.local.now < end).map(|user| (user, end));
    if owner.is_some() {
        horizon.at(end);
    }
    let reason = Reason::CallBackDue { call_back, at, tied_to };
    Some(Wanted {
        reason,
        purpose: Purpose::Answer,
        party: agreed.party,
        owner,
        rank: rank(reason, None, seen.local.today(), seen.demand.minor),
        base: at,
        waiting: Waiting::CallBack { call_back },
    })
}

fn promise_today(seen: &Seen<'_>) -> Option<Wanted> {
    let (promise, promised) = seen.promise_today()?;
    let today = seen.local.today();
    let base = promises::asked_from(seen.local, promised);
    let reason = Reason::PromiseDueToday { promise };
    Some(Wanted {
        reason,
        // Where something is asked for as well, it is the same call.
        purpose: if seen.demand.debts.is_empty() { Purpose::Information } else { Purpose::Demand },
        party: None,
        owner: None,
        rank: rank(reason, None, today, promised.amount.minor),
        base,
        waiting: Waiting::Promise { promise },
    })
}

fn overdue(seen: &Seen<'_>, horizon: &mut Horizon<'_>) -> Option<Wanted> {
    let (debt, due) = seen.demand.oldest?;
    let today = seen.local.today();
    if let Some(day) = rises_on(due, today) {
        horizon.on(day);
    }
    let from = calendar::plus_days(due, 1).max(seen.file.debts[&debt].issued);
    let mut base = seen.local.day_start(from);
    let mut reason = if seen.past.attempts.is_empty() && seen.past.talks.is_empty() {
        Reason::FirstCall { debt, due }
    } else {
        Reason::Overdue { debt, due }
    };
    if let Some((promise, judged, broken)) = unkept(seen) {
        base = base.max(judged);
        reason = match broken {
            PromiseState::Broken => Reason::PromiseBroken { promise },
            PromiseState::PartKept
            | PromiseState::Open
            | PromiseState::AwaitingBank
            | PromiseState::Kept
            | PromiseState::Renegotiated(_)
            | PromiseState::Withdrawn => Reason::PromisePartKept { promise },
        };
    }
    Some(Wanted {
        reason,
        purpose: Purpose::Demand,
        party: None,
        owner: None,
        rank: rank(reason, Some(due), today, seen.demand.minor),
        base,
        waiting: Waiting::NotDue { debt },
    })
}

/// The last promise for something asked for that was not kept and not talked about since.
fn unkept(seen: &Seen<'_>) -> Option<(PromiseId, Timestamp, PromiseState)> {
    let asked = |p: &Promise| p.debts.iter().any(|debt| seen.demand.debts.contains(debt));
    let unkept = |p: &Promise| matches!(p.state, PromiseState::Broken | PromiseState::PartKept);
    let judged = |p: &Promise| p.history.last().map(|(at, _)| *at);
    let promises = seen.file.promises.iter().filter(|(_, p)| unkept(p) && asked(p));
    let last = promises.filter_map(|(id, p)| Some((*id, judged(p)?, p.state)));
    let last = last.max_by_key(|(id, at, _)| (*at, *id))?;
    let talked = seen.file.contacts.values().any(|c| last.1 < c.at && is_talk(c));
    (!talked).then_some(last)
}

/// The call itself, once it is its time: the number, and when the caps allow it.
fn called(seen: &Seen<'_>, horizon: &mut Horizon<'_>, call: &Wanted) -> Step {
    let Some(country) = seen.served() else {
        let why = seen
            .local
            .country
            .map_or(SetAside::CountryUnknown, |country| SetAside::NoRules { country });
        return Step::SetAside(why);
    };
    let Some((party, phone)) = number(seen.file, call.party) else {
        return Step::SetAside(SetAside::NoPhone);
    };
    let now = seen.local.now;
    let Some(free) = caps::free_from(&seen.past, country, seen.local, call.purpose, now) else {
        return Step::SetAside(SetAside::NeverAllowed);
    };
    horizon.at(free);
    let Wanted { reason, purpose, owner, rank, .. } = *call;
    let ready_at = if now < free { free } else { call.base };
    Step::Call { party, phone, purpose, reason, rank, ready_at, owner }
}

/// The number to call: of `party` where one is named and can be reached, a known one before others,
/// and of those unknown the one that was not tried for longest.
fn number(file: &File, party: Option<PartyId>) -> Option<(PartyId, PhoneId)> {
    let usable = file.usable_phones();
    let theirs = |phone: &&PhoneId| party.is_none_or(|party| file.phones[*phone].party == party);
    let tried = |phone: &&PhoneId| {
        let known = file.phones[*phone].state == PhoneState::RightPerson;
        let calls = file.contacts.values().filter(|c| c.phone == Some(**phone));
        (!known, calls.map(|call| call.at).max().filter(|_| !known))
    };
    let chosen = usable.iter().filter(theirs).min_by_key(tried);
    let phone = *chosen.or_else(|| usable.iter().min_by_key(tried))?;
    Some((file.phones[&phone].party, phone))
}

/// The step when no call is wanted: wait for a day, or rest until something happens.
fn idle(seen: &Seen<'_>) -> Step {
    let today = seen.local.today();
    let open = |p: &Promise| p.state == PromiseState::Open && today <= p.due;
    let promise = seen.file.live_promises().filter(|(_, p)| open(p)).min_by_key(|(_, p)| p.due);
    let promised = promise.map(|(id, promise)| promise_returns(seen, id, promise));
    let next = seen.demand.next.map(|(debt, from)| {
        not_before_put_off(seen, seen.local.day_start(from), Waiting::NotDue { debt })
    });
    let first = match (promised, next) {
        (Some(a), Some(b)) => Some(if b.0 < a.0 { b } else { a }),
        (a, b) => a.or(b),
    };
    if let Some((until, reason)) = first {
        return Step::Wait { until, reason };
    }
    Step::Rest(match (seen.demand.promised, seen.demand.disputed) {
        (Some(promise), _) => Rest::AwaitingBank { promise },
        (None, Some(dispute)) => Rest::Disputed { dispute },
        (None, None) if seen.demand.in_credit => Rest::InCredit,
        (None, None) => Rest::NothingOpen,
    })
}

/// When an open promise comes back: on its day, to ask after it, or when its day is over.
fn promise_returns(seen: &Seen<'_>, id: PromiseId, promise: &Promise) -> (Timestamp, Waiting) {
    let waiting = Waiting::Promise { promise: id };
    if promise.kind != PromiseKind::AlreadyPaid && seen.local.today() < promise.due {
        not_before_put_off(seen, promises::asked_from(seen.local, promise), waiting)
    } else {
        (seen.local.day_end(promise.due), waiting)
    }
}

fn not_before_put_off(seen: &Seen<'_>, at: Timestamp, waiting: Waiting) -> (Timestamp, Waiting) {
    match seen.file.put_off.filter(|until| at < *until) {
        Some(until) => (until, Waiting::PutOff),
        None => (at, waiting),
    }
}
