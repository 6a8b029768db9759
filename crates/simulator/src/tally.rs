//! What came of it, counted from the files: harm first, then success.

use std::collections::BTreeMap;
use std::fmt;

use calendar::{Date, Zone};
use journal::{Channel, Direction, File, Grants, Outcome, PromiseState, Reached};
use money::{Currency, Sums};
use store::{Store, StoreError};

/// Figures of a whole store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files.
    pub files: usize,
    /// Their events.
    pub events: u64,
    /// Debts, and those open.
    pub debts: (usize, usize),
    /// Contacts by how they ended.
    pub outcomes: BTreeMap<Outcome, usize>,
    /// Calls from the desk.
    pub calls: usize,
    /// Talks with the person themselves.
    pub talks: usize,
    /// Of these, talks without result.
    pub without_result: usize,
    /// Promises by where they stand.
    pub promises: BTreeMap<&'static str, usize>,
    /// What was paid since the first contact with each customer.
    pub collected: Sums,
    /// What is open.
    pub open: Sums,
    /// The most calls that any one person had on one day, and the most talks.
    pub worst_day: (usize, usize),
    /// The most calls that any one person had in seven days.
    pub worst_week: usize,
    /// The fewest minutes between two calls to one number of one person.
    pub closest: Option<i64>,
    /// Holds placed.
    pub holds: usize,
    /// Disputes opened.
    pub disputes: usize,
}

/// Counts every file of a store.
///
/// # Errors
/// When it cannot be read.
pub fn tally(store: &Store) -> Result<Tally, StoreError> {
    let mut tally = Tally::default();
    let mut after = None;
    loop {
        let page = store.files(0..=1023, after, 1_000)?;
        let Some((last, _)) = page.last() else { return Ok(tally) };
        after = Some(*last);
        for (stream, version) in page {
            if let Some(loaded) = store.load(stream, &Grants::All)? {
                tally.events += version;
                tally.add(&loaded.file);
            }
        }
    }
}

fn state(state: PromiseState) -> &'static str {
    match state {
        PromiseState::Open => "open",
        PromiseState::AwaitingBank => "awaiting the bank",
        PromiseState::Kept => "kept",
        PromiseState::PartKept => "part kept",
        PromiseState::Broken => "broken",
        PromiseState::Renegotiated(_) => "renegotiated",
        PromiseState::Withdrawn => "withdrawn",
    }
}

impl Tally {
    fn add(&mut self, file: &File) {
        self.files += 1;
        self.debts.0 += file.debts.len();
        self.holds += file.holds.len();
        self.disputes += file.disputes.len();
        for debt in file.debts.values().filter(|debt| debt.open().is_owed()) {
            self.debts.1 += 1;
            self.open.add(debt.open());
        }
        for promise in file.promises.values() {
            *self.promises.entry(state(promise.state)).or_default() += 1;
        }
        let first = file.contacts.values().map(|contact| contact.at).min();
        for payment in file.payments.values() {
            if first.is_some_and(|first| first < payment.booked_at) {
                self.collected.add(payment.amount);
            }
        }
        self.contacts(file);
    }

    fn contacts(&mut self, file: &File) {
        let zone = file.country.and_then(|country| calendar::zone(country.zones().first()?));
        let (mut calls, mut talks) = (BTreeMap::new(), BTreeMap::new());
        let mut rang: BTreeMap<_, Vec<i64>> = BTreeMap::new();
        for contact in file.contacts.values() {
            let Some(outcome) = contact.outcome else { continue };
            *self.outcomes.entry(outcome).or_default() += 1;
            self.without_result += usize::from(contact.is_without_result());
            let day = zone.map_or(Date::MIN, |zone: &Zone| zone.local(contact.at).date());
            if contact.direction == Direction::Out && contact.channel == Channel::Call {
                self.calls += 1;
                // A number that does not exist rings at nobody's.
                if outcome != Outcome::NotConnected {
                    *calls.entry(day).or_insert(0) += 1;
                    rang.entry(contact.phone).or_default().push(contact.at.as_second() / 60);
                }
            }
            if outcome.is_talk() && contact.reached == Reached::RightParty {
                self.talks += 1;
                *talks.entry(day).or_insert(0) += 1;
            }
        }
        for minutes in rang.values_mut() {
            minutes.sort_unstable();
            let gaps = minutes.windows(2).map(|pair| pair[1] - pair[0]);
            self.closest = gaps.chain(self.closest).min();
        }
        let most = |days: &BTreeMap<Date, usize>| days.values().copied().max().unwrap_or(0);
        self.worst_day.0 = self.worst_day.0.max(most(&calls));
        self.worst_day.1 = self.worst_day.1.max(most(&talks));
        for day in calls.keys() {
            let week = calls.range(calendar::plus_days(*day, -6)..=*day).map(|(_, n)| n).sum();
            self.worst_week = self.worst_week.max(week);
        }
    }

    /// How many promises were judged kept, of those judged at all, in thousandths.
    #[must_use]
    pub fn kept_per_mille(&self) -> usize {
        let of = |name| self.promises.get(name).copied().unwrap_or(0);
        let judged = of("kept") + of("part kept") + of("broken");
        (of("kept") * 1_000).checked_div(judged).unwrap_or(0)
    }
}

fn percent(per_mille: usize) -> String {
    format!("{}.{} %", per_mille / 10, per_mille % 10)
}

fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Paid => "paid",
        Outcome::Promise => "promise",
        Outcome::PartPayment => "part payment",
        Outcome::CallBack => "call back",
        Outcome::Dispute => "dispute",
        Outcome::Refusal => "refusal",
        Outcome::Talk => "talk",
        Outcome::WrongPerson => "wrong person",
        Outcome::NoAnswer => "no answer",
        Outcome::Voicemail => "voicemail",
        Outcome::HungUp => "hung up",
        Outcome::NotConnected => "not connected",
    }
}

/// As the binary prints it at the end.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "files {}, events {}", self.files, self.events)?;
        writeln!(f, "invoices {}, open {}", self.debts.0, self.debts.1)?;
        let outcomes = self.outcomes.iter().map(|(o, count)| format!("{} {count}", name(*o)));
        writeln!(f, "contacts: {}", outcomes.collect::<Vec<_>>().join(", "))?;
        let promises = self.promises.iter().map(|(state, count)| format!("{state} {count}"));
        writeln!(f, "promises: {}", promises.collect::<Vec<_>>().join(", "))?;
        writeln!(f, "promises kept, of those judged: {}", percent(self.kept_per_mille()))?;
        let share = (self.without_result * 1_000).checked_div(self.talks).unwrap_or(0);
        writeln!(
            f,
            "talks {}, without result {} ({})",
            self.talks,
            self.without_result,
            percent(share)
        )?;
        let made: usize = self.promises.values().sum();
        let tenths = (self.talks * 10).checked_div(made).unwrap_or(0);
        writeln!(f, "talks per promise {}.{}", tenths / 10, tenths % 10)?;
        writeln!(f, "holds {}, disputes {}", self.holds, self.disputes)?;
        for sum in self.collected.iter() {
            writeln!(f, "collected {sum}, open {}", open_in(&self.open, sum.currency))?;
        }
        let thousands: i64 =
            self.collected.iter().map(|sum| in_euro(sum.minor, sum.currency)).sum();
        let thousands = usize::try_from(thousands / 100_000).unwrap_or(0);
        let tenths = (self.calls * 10).checked_div(thousands).unwrap_or(0);
        writeln!(
            f,
            "calls {}, per 1000 EUR collected (about) {}.{}",
            self.calls,
            tenths / 10,
            tenths % 10
        )?;
        let (calls, talks) = self.worst_day;
        write!(
            f,
            "the worst day any one person had: {calls} calls, {talks} talks; the worst week: {} calls; \
             the two closest calls to one number: {} minutes apart",
            self.worst_week,
            self.closest.unwrap_or(0)
        )
    }
}

fn open_in(open: &Sums, currency: Currency) -> String {
    let found = open.iter().find(|sum| sum.currency == currency);
    found.map_or_else(|| "0".to_owned(), |sum| sum.figures())
}

/// Roughly in euro cents, for one figure over all currencies; nothing is decided by it.
fn in_euro(minor: i64, currency: Currency) -> i64 {
    match currency.code() {
        "PLN" => minor * 10 / 43,
        "CZK" => minor / 25,
        "GBP" => minor * 115 / 100,
        "RUB" => minor / 95,
        _ => minor,
    }
}
