//! Telephone lines that reach nobody.
//!
//! In the United Kingdom the numbers come from the ranges that Ofcom keeps for drama
//! (07700 900000 to 900999, 020 7946 0000 to 0999). The other regulators keep none, so the numbers
//! are invented where no exchange can have given any: in the areas of Amsterdam, Warsaw, Prague and
//! Moscow, a subscriber's number beginning with 0, a digit that within these areas led to trunk
//! lines or services; in Latvia the unused 62, between the areas 60 and 63. They are well-formed,
//! so that reading, formatting and searching meet what they will meet in earnest.

use locale::Country;

/// Whose a line is, whatever the client's data says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The customer's.
    Own,
    /// A stranger's.
    Stranger,
    /// Nobody's: it does not connect.
    Nobody,
}

/// A number in the client's data.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// E.164.
    pub(crate) number: String,
    pub(crate) owner: Owner,
}

/// A multiplier without a common factor with a million or two thousand: numbers are spread, and
/// none comes twice before all have come once.
const SPREAD: usize = 7_919;

/// The invented number `nth` of a country.
pub(crate) fn number(country: Country, nth: usize) -> String {
    let million = nth.wrapping_mul(SPREAD) % 1_000_000;
    match country.code() {
        "LV" => format!("+37162{million:06}"),
        "NL" => format!("+31200{million:06}"),
        "PL" => format!("+48220{million:06}"),
        "CZ" => format!("+42020{:07}", million * 7 + 1_000_000),
        "RU" => format!("+74950{million:06}"),
        _ => {
            let drama = nth.wrapping_mul(SPREAD) % 2_000;
            if drama < 1_000 {
                format!("+447700900{drama:03}")
            } else {
                format!("+44207946{:04}", drama - 1_000)
            }
        }
    }
}

#[cfg(test)]
mod tests;
