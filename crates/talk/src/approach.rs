//! Which approach fits: a hypothesis from what was seen, with what speaks for it and against it,
//! how sure it is, and until when it counts. No evidence, no hypothesis.

use calendar::{Date, plus_days};
use journal::{CustomerType, Reason, UserId};

use crate::Sheet;
use crate::seen::{Facts, Impression, LOOK_BACK_DAYS, Seen, is_on_time, is_setback};

/// A working hypothesis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approach {
    /// Which approach; `None` when a caller said that none of them fits.
    pub kind: Option<CustomerType>,
    /// What speaks for it and against it.
    pub seen: Impression,
    /// Whether much speaks for it and little against.
    pub is_fairly_sure: bool,
    /// The last day on which it counts.
    pub until: Date,
    /// Who said so, where it is not reckoned.
    pub said_by: Option<UserId>,
}

/// Calls in a row without an answer from which on they tell something (house figures).
const SILENT_CALLS: u32 = 4;
const LONG_SILENT_CALLS: u32 = 6;

/// The approach for the customer of `sheet` on `today`; `None` while there is no evidence.
#[must_use]
pub fn approach(sheet: &Sheet, facts: &Facts, today: Date) -> Option<Approach> {
    if let Some(supposed) = sheet.file.supposed.filter(|supposed| today <= supposed.until) {
        let seen = supposed.kind.map(|kind| evidence(kind, sheet, facts)).unwrap_or_default();
        return Some(Approach {
            kind: supposed.kind,
            seen,
            is_fairly_sure: true,
            until: supposed.until,
            said_by: Some(supposed.by),
        });
    }
    let mut best: Option<(i64, CustomerType, Impression)> = None;
    for kind in GENTLEST_FIRST {
        let seen = evidence(kind, sheet, facts);
        let weight = |seen: &Vec<Seen>| i64::try_from(seen.len()).unwrap_or(i64::MAX);
        let margin = weight(&seen.speaks_for) - weight(&seen.speaks_against);
        if 0 < margin && best.as_ref().is_none_or(|(known, _, _)| *known < margin) {
            best = Some((margin, kind, seen));
        }
    }
    let (margin, kind, seen) = best?;
    let paid = sheet.habit.as_ref().and_then(|habit| habit.settled.last());
    let newest = facts.newest.max(paid.map(|late| late.settled_on)).unwrap_or(today);
    let until = plus_days(newest, LOOK_BACK_DAYS).max(today);
    Some(Approach { kind: Some(kind), seen, is_fairly_sure: 2 <= margin, until, said_by: None })
}

/// Where two fit alike, the gentler is taken.
const GENTLEST_FIRST: [CustomerType; 5] = [
    CustomerType::Involuntary,
    CustomerType::Forgetful,
    CustomerType::Chronic,
    CustomerType::Drifter,
    CustomerType::Evader,
];

fn evidence(kind: CustomerType, sheet: &Sheet, facts: &Facts) -> Impression {
    let mut seen = Impression::default();
    match kind {
        CustomerType::Involuntary => involuntary(&mut seen, facts),
        CustomerType::Forgetful => forgetful(&mut seen, sheet, facts),
        CustomerType::Chronic => chronic(&mut seen, sheet, facts),
        CustomerType::Drifter => drifter(&mut seen, facts),
        CustomerType::Evader => evader(&mut seen, facts),
    }
    seen
}

fn involuntary(seen: &mut Impression, facts: &Facts) {
    let setbacks = facts.reasons.iter().filter(|reason| is_setback(**reason));
    let mut has_setback = false;
    for reason in setbacks {
        has_setback = true;
        seen.speaks_for(true, Seen::Told { reason: *reason });
    }
    seen.speaks_for(has_setback && facts.has_granted, Seen::Granted);
    seen.speaks_for(has_setback && 0 < facts.called_us, Seen::CalledUs { times: facts.called_us });
    seen.speaks_for(has_setback && facts.part_paid, Seen::PartPaid);
    unwilling_against(seen, facts);
    silent_against(seen, facts);
}

fn forgetful(seen: &mut Impression, sheet: &Sheet, facts: &Facts) {
    if let Some(habit) = &sheet.habit {
        let days = habit.median_days;
        seen.speaks_for(is_on_time(habit), Seen::UsuallyOnTime { days });
        if let (Some(days), Some(true)) = (sheet.longest_late, sheet.unusual) {
            let usual = habit.fence_days();
            seen.speaks_for(is_on_time(habit), Seen::Unusual { days, usual });
        }
        seen.speaks_against(!is_on_time(habit), Seen::UsuallyLate { days });
    }
    let forgot = facts.reasons.contains(&Reason::Forgot);
    seen.speaks_for(forgot, Seen::Told { reason: Reason::Forgot });
    let other = |reason: &&Reason| {
        let wrong = [Reason::Unwilling, Reason::Mistake, Reason::NotAsAgreed, Reason::NotTheirs];
        is_setback(**reason) || wrong.contains(reason)
    };
    for reason in facts.reasons.iter().filter(other) {
        seen.speaks_against(true, Seen::Told { reason: *reason });
    }
    not_kept_against(seen, facts);
    silent_against(seen, facts);
}

fn chronic(seen: &mut Impression, sheet: &Sheet, facts: &Facts) {
    let [_, part, _] = facts.promises;
    if let Some(habit) = &sheet.habit {
        let days = habit.median_days;
        seen.speaks_for(!is_on_time(habit), Seen::UsuallyLate { days });
        seen.speaks_against(is_on_time(habit), Seen::UsuallyOnTime { days });
    }
    seen.speaks_for(0 < part, Seen::PartKept { times: part });
    seen.speaks_for(facts.part_paid, Seen::PartPaid);
    let several = facts.reasons.contains(&Reason::SeveralCreditors);
    seen.speaks_for(several, Seen::Told { reason: Reason::SeveralCreditors });
    nothing_paid(seen, facts, false);
}

fn drifter(seen: &mut Impression, facts: &Facts) {
    let [kept, _, broken] = facts.promises;
    let judged = facts.judged();
    let silent = SILENT_CALLS <= facts.unanswered;
    seen.speaks_for(silent, Seen::NoAnswer { calls: facts.unanswered });
    seen.speaks_for(silent && 0 < broken, Seen::NotKept { broken, judged });
    seen.speaks_against(0 < kept, Seen::Kept { kept, judged });
    seen.speaks_against(0 < facts.called_us, Seen::CalledUs { times: facts.called_us });
    for reason in facts.reasons.iter().filter(|reason| is_setback(**reason)) {
        seen.speaks_against(true, Seen::Told { reason: *reason });
    }
}

fn evader(seen: &mut Impression, facts: &Facts) {
    let [kept, _, broken] = facts.promises;
    let judged = facts.judged();
    let silent = LONG_SILENT_CALLS <= facts.unanswered;
    seen.speaks_for(2 <= broken && kept == 0, Seen::NotKept { broken, judged });
    let unwilling = facts.reasons.contains(&Reason::Unwilling);
    seen.speaks_for(unwilling, Seen::Told { reason: Reason::Unwilling });
    // Silence says little by itself, somebody may lie in hospital; and a first invoice is always
    // unpaid.
    if !seen.speaks_for.is_empty() {
        seen.speaks_for(silent && !facts.has_paid, Seen::NoAnswer { calls: facts.unanswered });
        nothing_paid(seen, facts, true);
    }
    seen.speaks_against(0 < kept, Seen::Kept { kept, judged });
    seen.speaks_against(facts.part_paid, Seen::PartPaid);
    seen.speaks_against(facts.has_granted, Seen::Granted);
    for reason in facts.reasons.iter().filter(|reason| is_setback(**reason)) {
        seen.speaks_against(true, Seen::Told { reason: *reason });
    }
}

fn nothing_paid(seen: &mut Impression, facts: &Facts, is_for: bool) {
    let is_so = !facts.has_paid && 2 <= facts.fell_due;
    let nothing = Seen::NothingPaid { invoices: facts.fell_due };
    if is_for {
        seen.speaks_for(is_so, nothing);
    } else {
        seen.speaks_against(is_so, nothing);
    }
}

fn unwilling_against(seen: &mut Impression, facts: &Facts) {
    let unwilling = facts.reasons.contains(&Reason::Unwilling);
    seen.speaks_against(unwilling, Seen::Told { reason: Reason::Unwilling });
}

fn silent_against(seen: &mut Impression, facts: &Facts) {
    let silent = SILENT_CALLS <= facts.unanswered;
    seen.speaks_against(silent, Seen::NoAnswer { calls: facts.unanswered });
}

fn not_kept_against(seen: &mut Impression, facts: &Facts) {
    let [_, _, broken] = facts.promises;
    let judged = facts.judged();
    seen.speaks_against(0 < broken, Seen::NotKept { broken, judged });
}
