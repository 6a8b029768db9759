//! What is to be lived, and which odd things a seed lets happen.

use std::fmt;
use std::sync::Arc;

use calendar::Date;
use store::{DeskKey, Entropy};

use crate::chance::{Chance, Seeded};

/// A world and how long it lives.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The seed: the same seed, size, days and end give the same bytes.
    pub seed: u64,
    /// How many customers there are.
    pub customers: usize,
    /// How many days they live.
    pub days: u16,
    /// The day on whose first hours the history ends.
    pub until: Date,
    /// The desk's key; the store that the history is copied into must have the same.
    pub key: DeskKey,
}

/// What the seed draws beside the people: which odd things exist in this world, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Payments that the bank tells of days later.
    pub late_at_bank: u32,
    /// Payment files that come twice.
    pub files_twice: u32,
    /// Calls after which the caller's browser dies before the outcome is recorded.
    pub browsers_dead: u32,
    /// Outcome forms that are sent twice.
    pub forms_twice: u32,
    /// Customers without an answer who call back the next day.
    pub call_in: u32,
    /// Invoices with a mistake in them.
    pub mistakes: u32,
    /// Numbers that belong to somebody else.
    pub wrong_numbers: u32,
    /// Numbers that do not connect.
    pub dead_numbers: u32,
    /// Customers who die within a year.
    pub deaths: u32,
    /// Customers who move within a year.
    pub moves: u32,
    /// Talks in which the customer asks not to be called again.
    pub silence: u32,
}

impl Plan {
    /// What the seed draws.
    #[must_use]
    pub fn drawn(&self) -> Drawn {
        Drawn::draw(&mut Chance::new(self.seed))
    }

    /// What the store of this world draws ids and keys from.
    #[must_use]
    pub fn entropy(&self) -> Arc<dyn Entropy> {
        Arc::new(Seeded::new(self.seed.rotate_left(17)))
    }
}

/// A desk key from the seed: nothing in a made-up world is anybody's secret.
#[must_use]
pub fn key_of(seed: u64) -> DeskKey {
    let mut chance = Chance::new(seed ^ 0x006b_6579);
    let mut bytes = [0; 32];
    for chunk in bytes.chunks_mut(8) {
        chunk.copy_from_slice(&chance.draw().to_be_bytes());
    }
    DeskKey::new(bytes)
}

impl Drawn {
    pub(crate) fn draw(chance: &mut Chance) -> Self {
        // Each odd thing is absent from some worlds, so that no other one hides behind it.
        let mut some = |low: i64, high: i64| {
            let often = u32::try_from(chance.between(low, high)).unwrap_or(0);
            if chance.once_in(120) { 0 } else { often }
        };
        Self {
            late_at_bank: some(10, 60),
            files_twice: some(10, 50),
            browsers_dead: some(2, 8),
            forms_twice: some(2, 10),
            call_in: some(40, 120),
            mistakes: some(8, 25),
            wrong_numbers: some(15, 45),
            dead_numbers: some(10, 35),
            deaths: some(4, 12),
            moves: some(20, 60),
            silence: some(4, 14),
        }
    }
}

/// A line each, as the binary prints them first.
impl fmt::Display for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            late_at_bank,
            files_twice,
            browsers_dead,
            forms_twice,
            call_in,
            mistakes,
            wrong_numbers,
            dead_numbers,
            deaths,
            moves,
            silence,
        } = self;
        writeln!(
            f,
            "in thousandths: payments late at the bank {late_at_bank}, files twice {files_twice},"
        )?;
        writeln!(
            f,
            "  browsers dead {browsers_dead}, forms twice {forms_twice}, calls in {call_in},"
        )?;
        writeln!(
            f,
            "  mistakes {mistakes}, wrong numbers {wrong_numbers}, dead numbers {dead_numbers},"
        )?;
        write!(f, "  deaths {deaths}, moves {moves}, silence {silence}")
    }
}
