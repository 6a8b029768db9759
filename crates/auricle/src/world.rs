//! The clock and chance: read here and handed down, nowhere else.

use std::sync::OnceLock;
use std::time::Instant;

use calendar::{Date, TimeZone, Timestamp};
use store::Entropy;

use crate::steady;

/// The desk's clock. It may be started on another day, for demonstrations and tests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    /// What is added to the machine's clock.
    shift_ms: i64,
}

impl Clock {
    /// The machine's own clock.
    pub(crate) fn real() -> Self {
        Self { shift_ms: 0 }
    }

    /// A clock that shows 09:00 UTC of `day` now and runs on from there; never a time before the
    /// newest event of that day.
    pub(crate) fn starting(day: Date, newest: Option<Timestamp>) -> anyhow::Result<Self> {
        let nine = day.at(9, 0, 0, 0).to_zoned(TimeZone::UTC)?.timestamp();
        let start = newest.map_or(nine, |newest| nine.max(newest));
        Ok(Self { shift_ms: start.as_millisecond() - steady::now().as_millisecond() })
    }

    /// A clock that shows so much more than the machine's.
    pub(crate) fn shifted(shift_ms: i64) -> Self {
        Self { shift_ms }
    }

    /// What is added to the machine's clock.
    pub(crate) fn shift_ms(self) -> i64 {
        self.shift_ms
    }

    /// Whether it shows another time than the machine's.
    pub(crate) fn is_shifted(self) -> bool {
        self.shift_ms != 0
    }

    /// The instant it shows, in whole milliseconds.
    pub(crate) fn now(self) -> Timestamp {
        let shown = steady::now().as_millisecond().saturating_add(self.shift_ms);
        Timestamp::from_millisecond(shown).unwrap_or(Timestamp::MAX)
    }

    /// The day it shows, in UTC.
    pub(crate) fn today(self) -> Date {
        TimeZone::UTC.to_datetime(self.now()).date()
    }
}

/// Nanoseconds since this process first asked.
#[expect(clippy::disallowed_methods, reason = "this is the one place that measures time")]
pub(crate) fn nanos() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    u64::try_from(START.get_or_init(Instant::now).elapsed().as_nanos()).unwrap_or(u64::MAX)
}

/// How much chance is asked of the system at once.
const CHANCE_BYTES: usize = 1_024;

thread_local! {
    /// Chance that was asked for and not given out yet, from the end.
    static STOCK: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// The system's source of chance. What is given out once is wiped from the stock.
#[derive(Debug)]
pub(crate) struct SystemChance;

impl Entropy for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        if CHANCE_BYTES < bytes.len() {
            getrandom::fill(bytes).expect("the system gives random bytes");
            return;
        }
        STOCK.with_borrow_mut(|stock| {
            if stock.len() < bytes.len() {
                stock.resize(CHANCE_BYTES, 0);
                getrandom::fill(stock).expect("the system gives random bytes");
            }
            let rest = stock.len() - bytes.len();
            let given = &mut stock[rest..];
            bytes.copy_from_slice(given);
            given.fill(0);
            stock.truncate(rest);
        });
    }
}
