//! Money: who means to pay what on which day, and what is then paid.

use calendar::{Date, plus_days};

use super::World;
use super::bill::{Bill, bank_day};

/// Somebody means to pay on a day.
#[derive(Clone, Debug)]
pub(crate) struct Meant {
    pub(crate) who: usize,
    /// The invoices, oldest first.
    pub(crate) bills: Vec<String>,
    /// At most so much.
    pub(crate) minor: i64,
    /// They gave their word, and pay although money is short.
    pub(crate) promised: bool,
}

impl Meant {
    /// The whole of one invoice, unasked.
    pub(crate) fn all_of(who: usize, bill: &Bill) -> Self {
        Self { who, bills: vec![bill.number.clone()], minor: i64::MAX, promised: false }
    }
}

/// A payment that was made.
#[derive(Clone, Debug)]
pub(crate) struct Paid {
    pub(crate) id: String,
    pub(crate) who: usize,
    /// Its place among the payer's invoices.
    pub(crate) bill: usize,
    pub(crate) minor: i64,
    pub(crate) on: Date,
    /// The day on which the client's bank tells of it.
    pub(crate) told_on: Date,
    /// The desk has been told.
    pub(crate) told: bool,
}

impl World {
    /// Somebody will pay on `day`, or when the bank next works.
    pub(crate) fn mean(&mut self, day: Date, meant: Meant) {
        self.meant.entry(bank_day(day)).or_default().push(meant);
    }

    /// Everybody pays what they meant to pay today.
    pub(crate) fn pay_of(&mut self, today: Date) {
        for meant in self.meant.remove(&today).unwrap_or_default() {
            let person = &self.people[meant.who];
            if person.is_dead(today) {
                continue;
            }
            if let Some((_, to)) = person.setback.filter(|_| person.is_set_back(today))
                && !meant.promised
            {
                let later = person.next_pay_day(to);
                self.mean(later, meant);
                continue;
            }
            self.pay(&meant, today);
        }
    }

    fn pay(&mut self, meant: &Meant, today: Date) {
        let mut left = meant.minor;
        for number in &meant.bills {
            let person = &mut self.people[meant.who];
            let Some(at) = person.bills.iter().position(|bill| bill.number == *number) else {
                continue;
            };
            let bill = &mut person.bills[at];
            let minor = left.min(bill.open());
            if minor <= 0 {
                continue;
            }
            left -= minor;
            bill.paid += minor;
            if bill.open() == 0 {
                bill.settled_on = Some(today);
            }
            let late = self.chance.once_in(self.drawn.late_at_bank);
            let wait = if late { self.chance.days(2, 6) } else { 0 };
            self.paid.push(Paid {
                id: format!("B{:07}", self.paid.len() + 1),
                who: meant.who,
                bill: at,
                minor,
                on: today,
                told_on: plus_days(today, wait),
                told: false,
            });
        }
    }
}
