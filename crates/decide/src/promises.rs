//! Promises: what the clients' data shows of them, and when time alone ends their day.

use calendar::{Date, Timestamp, next_working_day};
use desk::Policy;
use journal::{
    DebtId, File, FileEvent, Payment, PaymentId, PaymentMethod, Promise, PromiseId, PromiseKind,
    PromiseState, Verdict,
};
use locale::Country;
use money::Money;

use crate::Local;
use crate::horizon::Horizon;

/// The hour from which a promise of today is asked after.
const ASK_FROM: i8 = 10;

/// What is to be recorded of the promises now.
pub(crate) fn due(
    file: &File,
    policy: &Policy,
    local: &Local,
    horizon: &mut Horizon<'_>,
) -> Vec<FileEvent> {
    let mut events = Vec::new();
    let today = local.today();
    for (id, promise) in file.live_promises() {
        if promise.state == PromiseState::Open {
            horizon.on(calendar::plus_days(promise.due, 1));
            if promise.kind != PromiseKind::AlreadyPaid {
                horizon.at(asked_from(local, promise));
            }
        }
        events.extend(standing(file, policy, today, id, promise).into_iter().flatten());
    }
    events
}

/// The events that bring one live promise up to date, in order.
fn standing(
    file: &File,
    policy: &Policy,
    today: Date,
    promise: PromiseId,
    p: &Promise,
) -> [Option<FileEvent>; 2] {
    let complete_to = policy.complete_to(p.client);
    let needs = data_needed(file.country, p);
    let (minor, last) = arrived(file, promise, p);
    let judged = |verdict| {
        let covered_to = complete_to.or(last).unwrap_or(p.due);
        let paid = Money::new(minor, p.amount.currency);
        FileEvent::PromiseJudged { promise, verdict, paid, covered_to }
    };
    let left = p.debts.iter().any(|debt| was_left(file, *debt, needs));
    if p.amount.minor <= minor || !left && 0 < minor {
        return [Some(judged(Verdict::Kept)), None];
    }
    if !left {
        // Nothing of it is asked for any more, and no payment since says why.
        return [Some(FileEvent::PromiseWithdrawn { promise }), None];
    }
    if today <= p.due {
        return [None, None];
    }
    let ended = (p.state == PromiseState::Open).then_some(FileEvent::PromiseDayEnded { promise });
    let covered = complete_to.is_some_and(|to| needs <= to);
    let verdict = if 0 < minor { Verdict::PartKept } else { Verdict::Broken };
    [ended, covered.then(|| judged(verdict))]
}

/// Whether something of a debt is open, or was paid only after `last_day`: what comes too late
/// neither keeps a promise nor takes it back.
fn was_left(file: &File, id: DebtId, last_day: Date) -> bool {
    let late = |p: &Payment| p.debt == Some(id) && last_day < p.on && p.amount.is_owed();
    file.debts.get(&id).is_some_and(|debt| debt.open().is_owed())
        || file.payments.values().any(late)
}

/// The instant from which an open promise is asked after on its day.
pub(crate) fn asked_from(local: &Local, promise: &Promise) -> Timestamp {
    local.everywhere(promise.due.at(ASK_FROM, 0, 0, 0))
}

/// The day that a client's data must reach before a promise can be called broken: its own, and for
/// what goes through a bank one working day more. What is said to be on its way has had its days.
pub(crate) fn data_needed(country: Option<Country>, promise: &Promise) -> Date {
    if promise.kind == PromiseKind::AlreadyPaid {
        return promise.due;
    }
    match promise.method {
        PaymentMethod::Transfer | PaymentMethod::DirectDebit => {
            next_working_day(country, promise.due)
        }
        PaymentMethod::Card | PaymentMethod::Cash | PaymentMethod::Other => promise.due,
    }
}

/// What arrived for a promise in time, and the day of the last payment for it. Of parts that were
/// promised together, money counts to the first that it comes in time for.
fn arrived(file: &File, id: PromiseId, promise: &Promise) -> (i64, Option<Date>) {
    let (sum, last) = in_time(file, id, promise);
    let (mut minor, mut is_last) = (sum, true);
    for (other, part) in parts_of(file, promise).filter(|(other, _)| *other != id) {
        if (promise.due, id) < (part.due, other) {
            is_last = false;
            continue;
        }
        let taken = match part.state {
            PromiseState::Open | PromiseState::AwaitingBank => arrived(file, other, part).0,
            PromiseState::Kept | PromiseState::PartKept | PromiseState::Broken => part.paid,
            PromiseState::Renegotiated(_) | PromiseState::Withdrawn => 0,
        };
        minor = minor.saturating_sub(taken.clamp(0, part.amount.minor));
    }
    // What is over goes on to the next part.
    (if is_last { minor } else { minor.min(promise.amount.minor) }, last)
}

/// The parts that were promised together with this one, itself among them.
fn parts_of<'a>(
    file: &'a File,
    promise: &'a Promise,
) -> impl Iterator<Item = (PromiseId, &'a Promise)> {
    let together = |other: &Promise| {
        other.kind == PromiseKind::Part
            && other.kind == promise.kind
            && other.made_at == promise.made_at
            && other.debts == promise.debts
    };
    file.promises.iter().filter(move |(_, other)| together(other)).map(|(id, other)| (*id, other))
}

/// Whether the promise still keeps its debts from being asked for: not once a part that was
/// promised with it was not kept.
pub(crate) fn stands(file: &File, promise: &Promise) -> bool {
    let is_unkept = |part: &Promise| match part.state {
        PromiseState::PartKept | PromiseState::Broken => true,
        PromiseState::Open
        | PromiseState::AwaitingBank
        | PromiseState::Kept
        | PromiseState::Renegotiated(_)
        | PromiseState::Withdrawn => false,
    };
    promise.state.is_live() && !parts_of(file, promise).any(|(_, part)| is_unkept(part))
}

/// What arrived since a promise was made and until the day that it is judged by, and the day of the
/// last such payment.
fn in_time(file: &File, id: PromiseId, promise: &Promise) -> (i64, Option<Date>) {
    let last_day = data_needed(file.country, promise);
    let counts = |(payment, p): &(&PaymentId, &Payment)| {
        let after = (promise.made_at, id.0) < (p.booked_at, payment.0);
        let since = promise.kind == PromiseKind::AlreadyPaid || promise.made_on <= p.on;
        let to = p.debt.is_some_and(|debt| promise.debts.contains(&debt));
        let same = p.amount.currency == promise.amount.currency;
        after && since && to && same && p.on <= last_day
    };
    let payments = file.payments.iter().filter(counts);
    payments.fold((0, None), |(sum, last), (_, payment)| {
        (payment.amount.minor.saturating_add(sum), last.max(Some(payment.on)))
    })
}
