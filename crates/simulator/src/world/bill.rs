//! Invoices: those of the months before the desk opened, and those to come.

use calendar::{Date, Weekday, days_between, plus_days};

use super::{Meant, Nature, Person, firm};
use crate::chance::Chance;
use crate::plan::Drawn;

/// An invoice of one customer, and what the world knows of it.
#[derive(Clone, Debug)]
pub(crate) struct Bill {
    pub(crate) number: String,
    pub(crate) reference: String,
    pub(crate) issued: Date,
    pub(crate) due: Date,
    /// The whole amount as the client bills it, in minor units.
    pub(crate) minor: i64,
    pub(crate) tax: i64,
    pub(crate) goods: &'static str,
    /// What was paid, by the payer's own account.
    pub(crate) paid: i64,
    /// What the client has told the desk of that.
    pub(crate) told: i64,
    pub(crate) settled_on: Option<Date>,
    /// There is a mistake in it, and the customer will say so.
    pub(crate) wrong: bool,
    /// The client took it back.
    pub(crate) recalled: bool,
    /// The client's files have held it.
    pub(crate) sent: bool,
    /// The client corrected it since the last file.
    pub(crate) corrected: bool,
}

impl Bill {
    /// What is left to pay, by the payer's own account.
    pub(crate) fn open(&self) -> i64 {
        if self.recalled { 0 } else { (self.minor - self.paid).max(0) }
    }
}

/// Moves what falls on a weekend to the Monday after: banks rest.
pub(crate) fn bank_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => plus_days(day, 2),
        Weekday::Sunday => plus_days(day, 1),
        Weekday::Monday
        | Weekday::Tuesday
        | Weekday::Wednesday
        | Weekday::Thursday
        | Weekday::Friday => day,
    }
}

/// Lays the customer's invoices from long before `start` until `end`, pays those that were paid
/// before `start`, and says when the others are meant to be paid.
pub(crate) fn lay(
    person: &mut Person,
    index: usize,
    (start, end): (Date, Date),
    drawn: &Drawn,
    chance: &mut Chance,
) -> Vec<(Date, Meant)> {
    let firm = &firm::ALL[person.firm];
    let months = match person.nature {
        Nature::Evader => chance.days(3, 8),
        Nature::Drifter => chance.days(9, 18),
        Nature::Chronic | Nature::Involuntary | Nature::Forgetful => chance.days(12, 18),
    };
    let mut issued = plus_days(start, -months * 30 - chance.days(0, 29));
    let mut meant = Vec::new();
    let mut nth = 0_usize;
    if person.nature == Nature::Drifter && chance.once_in(120) {
        // A debt of years ago, near or past its limitation.
        let bill = draw(person, index, plus_days(start, -chance.days(900, 1_300)), nth, chance);
        person.bills.push(bill);
        nth += 1;
    }
    while issued < end {
        let mut bill = draw(person, index, issued, nth, chance);
        bill.wrong = start < plus_days(bill.due, 20) && chance.once_in(drawn.mistakes);
        match natural(person, &bill, nth, start, chance).map(bank_day) {
            Some(day) if day < start => {
                (bill.paid, bill.told) = (bill.minor, bill.minor);
                bill.settled_on = Some(day);
            }
            Some(day) => meant.push((day, Meant::all_of(index, &bill))),
            None => {}
        }
        person.bills.push(bill);
        nth += 1;
        issued = plus_days(issued, chance.days(firm.every.0, firm.every.1));
    }
    meant
}

fn draw(person: &Person, index: usize, issued: Date, nth: usize, chance: &mut Chance) -> Bill {
    let firm = &firm::ALL[person.firm];
    let (low, high) = firm.amounts;
    // Small amounts are more usual than large ones.
    let minor = chance.between(low, high).min(chance.between(low, high));
    let scale = match (person.currency.code(), firm.currency.code()) {
        ("CZK", "PLN") => 6,
        _ => 1,
    };
    let minor = minor * scale;
    let number = format!("{}{}{:05}{:02}", firm.prefix, issued.year() % 100, index, nth % 100);
    Bill {
        reference: format!("{:05}{:02}{:02}", index, issued.year() % 100, nth % 100),
        number,
        issued,
        due: plus_days(issued, firm.terms),
        minor,
        tax: minor * firm.tax / (1_000 + firm.tax),
        goods: firm.goods[chance.below(firm.goods.len())],
        paid: 0,
        told: 0,
        settled_on: None,
        wrong: false,
        recalled: false,
        sent: false,
        corrected: false,
    }
}

/// When they would pay if nobody called; `None` where they would not.
fn natural(
    person: &Person,
    bill: &Bill,
    nth: usize,
    start: Date,
    chance: &mut Chance,
) -> Option<Date> {
    let after = |days: i32| plus_days(bill.due, days);
    let is_old = 150 < days_between(bill.due, start);
    match person.nature {
        Nature::Forgetful => Some(after(match chance.below(100) {
            0..74 => chance.days(-6, 2),
            74..88 => chance.days(3, 20),
            _ => chance.days(30, 90),
        })),
        Nature::Chronic => Some(person.next_pay_day(after(chance.days(6, 40)))),
        Nature::Involuntary => {
            let easy = after(chance.days(-5, 4));
            let Some((from, to)) = person.setback.filter(|_| person.is_set_back(easy)) else {
                return Some(easy);
            };
            // What fell due in the bad months is paid one by one when they are over.
            let behind = days_between(from, bill.due).max(0) / 3;
            Some(person.next_pay_day(plus_days(to, behind)))
        }
        Nature::Drifter if is_old && chance.once_in(960) => Some(after(chance.days(30, 120))),
        Nature::Drifter => chance.once_in(600).then(|| after(chance.days(15, 130))),
        Nature::Evader => (nth < 2).then(|| after(chance.days(-3, 25))),
    }
}
