//! Telephone numbers in E.164, and ranges that regulators keep free for fiction.

use std::fmt;

use locale::Country;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};
use serde::{Deserialize, Serialize};

/// A telephone number in E.164: a plus and at most fifteen digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phone {
    digits: u64,
}

impl Phone {
    /// Reads digits after a plus, without looking whether such a number can exist.
    #[must_use]
    pub fn from_e164(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('+')?;
        let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
        if plain { Self::of_digits(digits.parse().ok()?) } else { None }
    }

    /// Five to fifteen digits: longer ones, which some countries' numbering allows, are no E.164.
    fn of_digits(digits: u64) -> Option<Self> {
        (10_000..1_000_000_000_000_000).contains(&digits).then_some(Self { digits })
    }

    /// Reads a number as written in `country`, also with its own trunk prefix, `00` or a plus.
    ///
    /// Numbers that no operator can have are refused, but for those reserved for fiction.
    #[must_use]
    pub fn read(text: &str, country: Option<Country>) -> Option<Self> {
        if 40 < text.len() {
            return None;
        }
        let region = country.and_then(|country| Region::from_code(country.code()).ok());
        let number = PHONE_NUMBER_UTIL.parse(text, region).ok()?;
        // Only numbers with zeros of their own in front (Italy) need the library's formatter.
        let phone = if number.italian_leading_zero() {
            Self::from_e164(&PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164))?
        } else {
            let national = number.national_number;
            let width = national.checked_ilog10()? + 1;
            let country = u64::try_from(number.country_code).ok()?;
            let digits = country.checked_mul(10_u64.checked_pow(width)?)?.checked_add(national)?;
            Self::of_digits(digits)?
        };
        (phone.is_reserved() || PHONE_NUMBER_UTIL.is_valid_number(&number)).then_some(phone)
    }

    /// Whether the number lies in a range that can reach nobody.
    #[must_use]
    pub fn is_reserved(self) -> bool {
        ReservedRange::ALL.iter().any(|range| {
            let first = range.first();
            (first..first + range.len()).contains(&self.digits)
        })
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{}", self.digits)
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A range of numbers that a regulator keeps free for film and fiction, so that none of them
/// reaches anybody. They stand in where a file has no telephones.
///
/// Source: Ofcom, "Telephone numbers for use in TV and radio drama programmes"; 555-0100 to
/// 555-0199: North American Numbering Plan Administration, "555 line numbers".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReservedRange {
    /// +44 7700 900000 to 900999 (Ofcom, mobile).
    OfcomMobile,
    /// +44 20 7946 0000 to 0999 (Ofcom, London).
    OfcomLondon,
    /// +1 212 555 0100 to 0199 (NANPA).
    Nanpa,
}

impl ReservedRange {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::OfcomMobile, Self::OfcomLondon, Self::Nanpa];

    fn first(self) -> u64 {
        match self {
            Self::OfcomMobile => 447_700_900_000,
            Self::OfcomLondon => 442_079_460_000,
            Self::Nanpa => 12_125_550_100,
        }
    }

    fn len(self) -> u64 {
        match self {
            Self::OfcomMobile | Self::OfcomLondon => 1_000,
            Self::Nanpa => 100,
        }
    }

    /// The number of the range that stands in for the customer with this key: always the same
    /// one, though with more customers than numbers some share it.
    pub(crate) fn number(self, customer_key: &str) -> Phone {
        let hash = blake3::hash(customer_key.as_bytes());
        let (head, _) = hash.as_bytes().split_at(8);
        let draw = u64::from_le_bytes(head.try_into().expect("split at eight bytes"));
        Phone { digits: self.first() + draw % self.len() }
    }
}

/// The numbers in one cell: parted by semicolons, commas, slashes, bars or line ends.
pub(crate) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', ',', '/', '|', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests;
