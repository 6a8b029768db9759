//! Days, instants and zones as the trade needs them: one vocabulary over `jiff`.
//!
//! Nothing here reads a clock: the instant is always an argument.

mod day;
mod holidays;
mod hours;
mod zone;

pub use jiff::civil::{Date, DateTime, Time, Weekday, date, time};
pub use jiff::tz::TimeZone;
pub use jiff::{Timestamp, Zoned};

pub use day::{days_between, month_start, plus_days, plus_secs, week_start};
pub use holidays::{
    easter, holidays, is_holiday, is_working_day, knows_holidays, next_working_day, pay_day_after,
    plus_working_days,
};
pub use hours::{DayKind, Hours, day_kind};
pub use zone::{Zone, tz_version, zone};

#[cfg(test)]
mod tests;
