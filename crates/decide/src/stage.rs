//! The stage of a debt: current, overdue, old.

use calendar::Date;
use journal::{Debt, File};

/// From how many years past its due day a debt is old. A house figure, short of any limitation
/// known to the rule book; the law issue brings each country's own.
pub const OLD_YEARS: i16 = 3;

/// How far a debt has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Billed, not yet due.
    Current,
    /// Its due day is past.
    Overdue,
    /// Overdue for years: limitation is near or passed.
    Old,
}

/// The stage of `debt` on `today`.
#[must_use]
pub fn stage(debt: &Debt, today: Date) -> Stage {
    let old_from = debt.due.year().saturating_add(OLD_YEARS);
    let anniversary = (old_from, debt.due.month(), debt.due.day());
    if today <= debt.due {
        Stage::Current
    } else if anniversary <= (today.year(), today.month(), today.day()) {
        Stage::Old
    } else {
        Stage::Overdue
    }
}

/// The furthest stage of what is open in `file`; `None` when nothing is.
#[must_use]
pub fn file_stage(file: &File, today: Date) -> Option<Stage> {
    file.debts.values().filter(|debt| debt.is_open(today)).map(|debt| stage(debt, today)).max()
}
