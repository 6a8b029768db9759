//! The place of a call among others: higher first, in coarse steps so that it rarely moves.
//!
//! What a failed call left behind plays no part: it lowers nobody's rank.

use calendar::{Date, days_between, plus_days};

use crate::Reason;

/// Days late at which the rank rises.
const DAYS: [i32; 12] = [1, 3, 7, 14, 30, 60, 90, 180, 365, 730, 1095, 1825];

const CLASS: i64 = 10_000;
const STEP: i64 = 100;

/// The rank of a call for this reason.
///
/// The class of the reason comes first, then how long the oldest debt is late, then the amount in
/// minor units by powers of two, whatever its currency: a rough order is enough.
pub(crate) fn rank(reason: Reason, due: Option<Date>, today: Date, minor: i64) -> i64 {
    let class = match reason {
        Reason::CallBackDue { .. } => 5,
        Reason::PromiseDueToday { .. } => 4,
        Reason::PromiseBroken { .. } | Reason::PromisePartKept { .. } => 3,
        Reason::FirstCall { .. } | Reason::Overdue { .. } => 2,
    };
    let late = due.map_or(0, |due| days_between(due, today));
    let step = i64::try_from(DAYS.partition_point(|days| *days <= late)).unwrap_or(0);
    let size = i64::from(minor.max(1).ilog2());
    class * CLASS + step * STEP + size
}

/// The day on which a debt due on `due` makes the rank rise next.
pub(crate) fn rises_on(due: Date, today: Date) -> Option<Date> {
    let late = days_between(due, today);
    DAYS.iter().find(|days| late < **days).map(|days| plus_days(due, *days))
}
