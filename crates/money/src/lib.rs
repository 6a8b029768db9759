//! Amounts of money: integers in minor units with a currency, never added across currencies.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An ISO 4217 currency, kept as its three letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// Currencies without a minor unit (ISO 4217, exponent 0).
const NO_MINOR: [&[u8; 3]; 16] = [
    b"BIF", b"CLP", b"DJF", b"GNF", b"ISK", b"JPY", b"KMF", b"KRW", b"PYG", b"RWF", b"UGX", b"UYI",
    b"VND", b"VUV", b"XAF", b"XOF",
];
/// Currencies with a thousand minor units (ISO 4217, exponent 3).
const THOUSAND_MINOR: [&[u8; 3]; 7] = [b"BHD", b"IQD", b"JOD", b"KWD", b"LYD", b"OMR", b"TND"];

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The zloty.
    pub const PLN: Self = Self(*b"PLN");
    /// The Czech koruna.
    pub const CZK: Self = Self(*b"CZK");
    /// The Russian rouble.
    pub const RUB: Self = Self(*b"RUB");
    /// The pound sterling.
    pub const GBP: Self = Self(*b"GBP");
    /// The United States dollar.
    pub const USD: Self = Self(*b"USD");

    /// Reads three ASCII letters in either case; `None` for anything else.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The three letters, in capitals.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a currency is three ASCII letters")
    }

    /// How many decimals the minor unit has: 2 for the euro, 0 for the yen (ISO 4217).
    #[must_use]
    pub fn exponent(self) -> u32 {
        if NO_MINOR.contains(&&self.0) {
            0
        } else if THOUSAND_MINOR.contains(&&self.0) {
            3
        } else {
            2
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::from_code(&code).ok_or_else(|| format!("{code:?} is no three-letter currency code"))
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in minor units (cents) of one currency. Negative amounts are credits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Money {
    /// The currency of the amount.
    pub currency: Currency,
    /// The amount in the currency's minor unit.
    pub minor: i64,
}

impl Money {
    /// `minor` units of `currency`.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { currency, minor }
    }

    /// Nothing, in `currency`.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { currency, minor: 0 }
    }

    /// The sum, or `None` when the currencies differ or the sum does not fit.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let minor =
            (self.currency == other.currency).then(|| self.minor.checked_add(other.minor))?;
        Some(Self { minor: minor?, ..self })
    }

    /// The difference, or `None` when the currencies differ or it does not fit.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { minor: other.minor.checked_neg()?, ..other })
    }

    /// Whether there is something to ask for.
    #[must_use]
    pub fn is_owed(self) -> bool {
        0 < self.minor
    }

    /// The amount in plain figures with a decimal point and no grouping: `1245.90`.
    #[must_use]
    pub fn figures(self) -> String {
        let scale = 10_u64.pow(self.currency.exponent());
        let sign = if self.minor < 0 { "-" } else { "" };
        let (whole, part) = (self.minor.unsigned_abs() / scale, self.minor.unsigned_abs() % scale);
        match self.currency.exponent() {
            0 => format!("{sign}{whole}"),
            width => format!("{sign}{whole}.{part:0width$}", width = width as usize),
        }
    }
}

/// `1245.90 EUR`, for logs, commands and tests; screens use the reader's language.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.figures(), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Amounts by currency, for a customer who owes in more than one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums(std::collections::BTreeMap<Currency, i64>);

impl Sums {
    /// Adds one amount; a sum past `i64` stays at its end.
    pub fn add(&mut self, money: Money) {
        let sum = self.0.entry(money.currency).or_insert(0);
        *sum = sum.saturating_add(money.minor);
    }

    /// The sums that are not nought, by currency code.
    pub fn iter(&self) -> impl Iterator<Item = Money> + '_ {
        self.0.iter().filter(|(_, minor)| **minor != 0).map(|(c, minor)| Money::new(*minor, *c))
    }

    /// Whether nothing is left in any currency.
    #[must_use]
    pub fn is_nought(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The largest sum by its number of minor units, for a rough order only.
    #[must_use]
    pub fn largest(&self) -> Option<Money> {
        self.iter().max_by_key(|money| money.minor)
    }
}

#[cfg(test)]
mod tests;
