//! How a customer usually pays, from the invoices they have settled.

use calendar::Date;
use journal::{DebtKind, File};

/// Below this many settled invoices nothing is called usual or unusual (a house figure).
const SETTLED_MIN: usize = 5;
/// How many of the latest settled invoices are looked at (a house figure).
const LOOK_BACK: usize = 24;

/// One settled invoice: when, and how late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    /// The day of the payment that settled it.
    pub settled_on: Date,
    /// Days after the due day; negative when early.
    pub days: i32,
}

/// How a customer usually pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Habit {
    /// The settled invoices looked at, oldest first.
    pub settled: Vec<Late>,
    /// Median days late.
    pub median_days: i32,
    /// First and third quartile of days late: half of all payments lie between.
    pub quartiles: (i32, i32),
    /// How much later the newer half was paid than the older half, by their medians, in days.
    pub trend_days: i32,
    /// The day of the month on which at least half of the payments came.
    pub usual_day: Option<u8>,
}

impl Habit {
    /// Whether `days` late is unusual for this customer: past the upper fence of Tukey,
    /// the third quartile plus one and a half times the distance of the quartiles
    /// (J. W. Tukey, Exploratory Data Analysis, 1977), and past three days of grace.
    #[must_use]
    pub fn is_unusual(&self, days: i32) -> bool {
        self.fence_days() < days
    }

    /// The most days late that are still usual.
    #[must_use]
    pub fn fence_days(&self) -> i32 {
        let (low, high) = self.quartiles;
        high + ((high - low) * 3 / 2).max(3)
    }
}

/// How the customer of this file usually pays; `None` with too few settled invoices to tell.
#[must_use]
pub fn habit(file: &File) -> Option<Habit> {
    let mut settled: Vec<Late> = file
        .debts
        .values()
        .filter(|debt| debt.kind == DebtKind::Invoice && debt.withdrawn.is_none())
        .filter_map(|debt| {
            let settled_on = debt.settled_on?;
            let days = settled_on.since(debt.due).ok()?.get_days();
            Some(Late { settled_on, days })
        })
        .collect();
    settled.sort_by_key(|late| late.settled_on);
    settled.drain(..settled.len().saturating_sub(LOOK_BACK));
    if settled.len() < SETTLED_MIN {
        return None;
    }
    let days: Vec<i32> = settled.iter().map(|late| late.days).collect();
    let (older, newer) = days.split_at(days.len() / 2);
    Some(Habit {
        median_days: quantile(&days, 2),
        quartiles: (quantile(&days, 1), quantile(&days, 3)),
        trend_days: quantile(newer, 2) - quantile(older, 2),
        usual_day: usual_day(&settled),
        settled,
    })
}

/// The value at `quarter` quarters of the sorted days (nearest rank).
fn quantile(days: &[i32], quarter: usize) -> i32 {
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    let last = sorted.len().saturating_sub(1);
    sorted.get((last * quarter + 2) / 4).copied().unwrap_or(0)
}

fn usual_day(settled: &[Late]) -> Option<u8> {
    let mut counts = [0_usize; 32];
    for late in settled {
        counts[usize::from(late.settled_on.day().unsigned_abs())] += 1;
    }
    let best = (1..32_u8).max_by_key(|day| counts[usize::from(*day)])?;
    (settled.len() <= counts[usize::from(best)] * 2).then_some(best)
}
