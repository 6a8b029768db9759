//! The numbers and days of a workbook, as exact decimal text.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// How many digits of a number a spreadsheet keeps; more are its own rounding.
const DIGITS: usize = 15;

/// From which day a workbook counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// 1 January 1900 is day 1, and 1900 is wrongly taken for a leap year.
    #[default]
    Of1900,
    /// 1 January 1904 is day 0.
    Of1904,
}

/// A number as decimal text without an exponent: the shortest that means the same binary number,
/// and no more than fifteen digits of it, so that 0.1 + 0.2 is 0.3 as on the screen. `None` for
/// what is no number.
pub(super) fn decimal(text: &str) -> Option<String> {
    let text = text.trim();
    // Rust also reads "inf" and "nan", which no cell holds.
    if !text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E')) {
        return None;
    }
    let number: f64 = text.parse().ok().filter(|number: &f64| number.is_finite())?;
    let shortest = format!("{number}");
    let digits = shortest.bytes().filter(u8::is_ascii_digit).count();
    let significant = match shortest.trim_start_matches('-').strip_prefix("0.") {
        Some(decimals) => decimals.trim_start_matches('0').len(),
        None => digits,
    };
    let has_point = shortest.contains('.');
    let text = if has_point && DIGITS < significant {
        let whole = digits_before_point(&shortest);
        // A number below one has noughts after its point that are no digits of it.
        let noughts = digits.saturating_sub(1).saturating_sub(significant);
        let decimals = if whole == 0 { DIGITS + noughts } else { DIGITS.saturating_sub(whole) };
        let rounded = format!("{number:.decimals$}");
        if rounded.contains('.') {
            rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
        } else {
            rounded
        }
    } else {
        shortest
    };
    Some(if text == "-0" { "0".to_owned() } else { text })
}

/// How many digits stand before the point; none of a number below one.
fn digits_before_point(text: &str) -> usize {
    let whole = text.trim_start_matches('-').split('.').next().unwrap_or_default();
    if whole == "0" { 0 } else { whole.len() }
}

/// Whether a number is so long that a spreadsheet has lost digits of it.
pub(crate) fn has_lost_digits(decimal: &str) -> bool {
    DIGITS < digits_before_point(decimal)
}

/// The day that a number of days means; its fraction is a time of day, which is passed over.
/// `None` where no day is meant: a time alone, the 29 February 1900 that never was, days that
/// spreadsheets do not know.
pub(super) fn day(number: &str, epoch: Epoch) -> Option<Date> {
    let whole = number.split('.').next().unwrap_or_default();
    let days: i64 = whole.parse().ok().filter(|days| (0..=2_958_465).contains(days))?;
    let from = match (epoch, days) {
        (Epoch::Of1904, _) => date(1904, 1, 1),
        (Epoch::Of1900, 0 | 60) => return None,
        (Epoch::Of1900, 1..60) => date(1899, 12, 31),
        (Epoch::Of1900, _) => date(1899, 12, 30),
    };
    from.checked_add(days.days()).ok()
}

/// The day of a text like `2026-01-31T14:30:00`.
pub(super) fn iso_day(text: &str) -> Option<Date> {
    text.trim().get(..10)?.parse().ok()
}

#[cfg(test)]
mod tests;
