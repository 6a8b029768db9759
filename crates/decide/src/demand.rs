//! What may be asked for today: overdue, undisputed, not promised, not outweighed by credit notes.

use calendar::{Date, plus_days};
use journal::{Debt, DebtId, DisputeId, File, PromiseId};
use money::Sums;

use crate::promises::stands;

/// What stands open in a file, sorted by whether it is asked for.
#[derive(Debug, Default)]
pub(crate) struct Demand {
    /// The debts asked for.
    pub(crate) debts: Vec<DebtId>,
    /// Among them the one that is overdue longest, and its due day.
    pub(crate) oldest: Option<(DebtId, Date)>,
    /// The largest sum asked for, in minor units.
    pub(crate) minor: i64,
    /// Whether anything at all is left to pay, also what is not due or not issued yet.
    pub(crate) anything: bool,
    /// The debt that becomes overdue next, and the day from which it is.
    pub(crate) next: Option<(DebtId, Date)>,
    /// The dispute about an overdue debt.
    pub(crate) disputed: Option<DisputeId>,
    /// The live promise that covers an overdue debt; the first to fall due.
    pub(crate) promised: Option<PromiseId>,
    /// The day on which the next credit note is issued.
    pub(crate) next_credit: Option<Date>,
    /// Whether credit notes outweigh something that would be asked for.
    pub(crate) in_credit: bool,
}

impl Demand {
    pub(crate) fn of(file: &File, today: Date) -> Self {
        let mut demand = Self::default();
        let mut credits = false;
        for (id, debt) in &file.debts {
            let open = debt.open();
            if open.minor < 0 && today < debt.issued {
                let next = demand.next_credit.unwrap_or(debt.issued);
                demand.next_credit = Some(next.min(debt.issued));
            }
            credits |= open.minor < 0;
            if open.is_owed() {
                demand.sort(file, today, *id, debt);
            }
        }
        if credits {
            demand.weigh_credits(file, today);
        }
        demand.measure(file);
        demand
    }

    fn sort(&mut self, file: &File, today: Date, id: DebtId, debt: &Debt) {
        self.anything = true;
        if !debt.is_overdue(today) {
            let from = plus_days(debt.due, 1).max(debt.issued);
            if self.next.is_none_or(|(_, known)| from < known) {
                self.next = Some((id, from));
            }
        } else if debt.disputed.is_some() {
            self.disputed = debt.disputed;
        } else if let Some((promise, known)) =
            file.live_promises().find(|(_, p)| p.debts.contains(&id) && stands(file, p))
        {
            let due = |id: PromiseId| file.promises[&id].due;
            if self.promised.is_none_or(|first| known.due < due(first)) {
                self.promised = Some(promise);
            }
        } else {
            self.debts.push(id);
        }
    }

    /// Drops the debts of a client who owes the customer at least as much in the same currency.
    fn weigh_credits(&mut self, file: &File, today: Date) {
        let asked = std::mem::take(&mut self.debts);
        let owed = |one: &Debt| {
            let same = |debt: &&Debt| {
                debt.client == one.client && debt.amount.currency == one.amount.currency
            };
            let debts = asked.iter().map(|id| &file.debts[id]);
            let credits =
                file.debts.values().filter(|debt| debt.open().minor < 0 && debt.issued <= today);
            let minors = debts.chain(credits).filter(same).map(|debt| debt.open().minor);
            minors.fold(0_i64, i64::saturating_add)
        };
        self.debts = asked.iter().copied().filter(|id| 0 < owed(&file.debts[id])).collect();
        self.in_credit = self.debts.len() < asked.len();
    }

    fn measure(&mut self, file: &File) {
        let mut sums = Sums::default();
        for id in &self.debts {
            let debt = &file.debts[id];
            sums.add(debt.open());
            if self.oldest.is_none_or(|(_, due)| debt.due < due) {
                self.oldest = Some((*id, debt.due));
            }
        }
        self.minor = sums.largest().map_or(0, |sum| sum.minor);
    }
}
