//! The desk's own clock: the machine's, or on a desk made for trying one that was set and runs on.
//!
//! How far it was set is kept with the desk, so that every command and every start show the same
//! time and nothing is written ahead of what the others see.

use std::time::Duration;

use anyhow::Result;
use calendar::{Date, TimeZone, Timestamp, plus_days, plus_secs};
use decide::WindowState;
use journal::File;
use locale::Country;
use store::{Store, StoreError};

use crate::failure::{misused, refused};
use crate::steady::TOLERANCE;
use crate::world::Clock;

/// The setting that says how far the clock is from the machine's.
const SHIFT: &str = "clock-shift-ms";
/// The setting of a clock that a person has set: a demonstration does not take it away.
const BY_HAND: &str = "clock-by-hand";
/// The setting that says when the desk was last at work, by a clock that nobody set by hand.
const LAST: &str = "clock-last-ms";
/// How seldom a command keeps that.
const KEPT_EACH: Duration = Duration::from_secs(600);
/// Files read at once when the newest event is looked for.
const PAGE: usize = 1_000;
/// How much of a day's hours a demonstration is to have before it.
const ENOUGH_SECS: i64 = 2 * 3_600;
/// No run of days without calls is longer.
const DAYS: i32 = 14;

/// The clock of a desk, as `today` sets it or as it was left.
pub(crate) fn of(store: &Store, today: Option<Date>, is_trial: bool) -> Result<Clock> {
    if !is_trial {
        return match today {
            None => Ok(Clock::real()),
            Some(_) => Err(misused(
                "--today sets the clock by hand, which a real desk does not allow; use it with \
                 `auricle demo`, or on a desk that it made",
            )),
        };
    }
    let Some(day) = today else { return kept(store) };
    let newest = newest(store)?;
    let day_of = |at: Timestamp| TimeZone::UTC.to_datetime(at).date();
    if let Some(at) = newest.filter(|at| day < day_of(*at)) {
        return Err(refused(format!(
            "--today {day} lies before the newest event, which is of {}; choose that day or a later one",
            day_of(at)
        )));
    }
    let clock = Clock::starting(day, newest)?;
    keep(store, clock)?;
    store.set_setting(BY_HAND, "yes")?;
    Ok(clock)
}

/// Refuses to go on where the machine's clock lies before the time at which the desk was last at
/// work, and keeps that time. A desk with a clock of its own has looked already.
pub(crate) fn check(store: &Store, clock: Clock, is_accepted: bool) -> Result<()> {
    if clock.is_shifted() {
        return Ok(());
    }
    let now = clock.now();
    let last = store.setting(LAST)?.and_then(|text| text.parse::<i64>().ok());
    let last = last.and_then(|ms| Timestamp::from_millisecond(ms).ok());
    if let Some(last) = last.filter(|last| now + TOLERANCE < *last && !is_accepted) {
        return Err(refused(format!(
            "this machine's clock says {now:.0}, and the desk was at work at {last:.0}; set the clock \
             right. If it is right, and was wrong then, say --accept-clock once"
        )));
    }
    if !is_accepted && last.is_some_and(|last| now <= last + KEPT_EACH) {
        return Ok(());
    }
    match keep_last(store, now) {
        // Where nothing can be written, what only reads goes on: a backup above all.
        Err(StoreError::Full { .. } | StoreError::ReadOnly { .. }) if !is_accepted => Ok(()),
        done => Ok(done?),
    }
}

/// Keeps the time at which the desk was at work.
pub(crate) fn keep_last(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    store.set_setting(LAST, &now.as_millisecond().to_string())
}

/// The clock as it was left.
fn kept(store: &Store) -> Result<Clock> {
    let shift = store.setting(SHIFT)?.and_then(|text| text.parse().ok());
    Ok(shift.map_or_else(Clock::real, Clock::shifted))
}

/// Keeps the clock with its desk.
pub(crate) fn keep(store: &Store, clock: Clock) -> Result<()> {
    Ok(store.set_setting(SHIFT, &clock.shift_ms().to_string())?)
}

/// The clock of a demonstration that is started: one that shows hours in which calls are allowed,
/// and never a time before the newest event.
pub(crate) fn for_trying(store: &Store) -> Result<Clock> {
    let left = kept(store)?;
    let own = if store.setting(BY_HAND)?.is_some() { left } else { Clock::real() };
    choose(own, left, newest(store)?)
}

/// The desk's `own` clock, which is the machine's unless a person has set it, while calls are
/// allowed; else the desk goes on as it was `left`, or from the last morning with hours for calls,
/// or, where it has lived longer than that, from the next.
fn choose(own: Clock, left: Clock, newest: Option<Timestamp>) -> Result<Clock> {
    let fits = |clock: &Clock| {
        let now = clock.now();
        newest.is_none_or(|newest| newest <= now) && has_hours(now)
    };
    if let Some(clock) = [own, left].into_iter().find(fits) {
        return Ok(clock);
    }
    let from = own.now();
    for days in (-DAYS..=0).rev().chain(1..=DAYS) {
        let day = plus_days(own.today(), days);
        let clock = Clock::starting(day, newest)?;
        let is_then = 0 < days || clock.now() <= from;
        if is_then && calendar::is_working_day(Some(Country::LV), day) && fits(&clock) {
            return Ok(clock);
        }
    }
    Ok(left)
}

/// The machine's clock, for whoever wants a demonstration on it all the same.
pub(crate) fn machines(store: &Store) -> Result<Clock> {
    let clock = Clock::real();
    if let Some(at) = newest(store)?.filter(|at| clock.now() < *at) {
        return Err(refused(format!(
            "the newest event is of {}, and this machine's clock has not come so far; start \
             without --real-clock",
            TimeZone::UTC.to_datetime(at).date()
        )));
    }
    Ok(clock)
}

/// Whether calls are allowed at `at` in the demonstration's own country, and for a while yet.
fn has_hours(at: Timestamp) -> bool {
    let window = decide::queue_window(&File { country: Some(Country::LV), ..File::default() });
    match decide::window_state(&window, at) {
        WindowState::Open { until } => plus_secs(at, ENOUGH_SECS) <= until,
        WindowState::Closed { .. } => false,
    }
}

/// The instant of the newest event, by a look at every file: for small desks. A day that is sealed
/// has come, whatever happened on it.
pub(crate) fn newest(store: &Store) -> Result<Option<Timestamp>> {
    let books = store.clients()?;
    let imports = books.iter().flat_map(|book| &book.imports);
    let sealed = store.day_seals()?.last().map(|seal| seal.day.to_zoned(TimeZone::UTC));
    let sealed = sealed.transpose()?.map(|midnight| midnight.timestamp());
    let mut newest = imports.map(|import| import.at).max().max(sealed);
    let mut after = None;
    loop {
        let page = store.files(0..=1023, after, PAGE)?;
        let Some((last, _)) = page.last() else { return Ok(newest) };
        after = Some(*last);
        for (stream, _) in page {
            // A file that cannot be read is set aside; it does not keep the desk from opening.
            if let Ok(Some(loaded)) = store.load(stream, &journal::Grants::All) {
                newest = newest.max(loaded.file.changed_at);
            }
        }
    }
}

#[cfg(test)]
mod tests;
