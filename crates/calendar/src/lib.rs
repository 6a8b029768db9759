//! Days, instants and zones as the trade needs them: one vocabulary over `jiff`.
//!
//! Nothing here reads a clock: the instant is always an argument.

pub use jiff::civil::{Date, DateTime, Time, Weekday};
pub use jiff::tz::TimeZone;
pub use jiff::{Span, Timestamp, Zoned};
