//! Countries and languages: who is where, and what they speak.

mod fold;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use fold::{fold, fold_char, words};

/// An ISO 3166-1 country, kept as its two letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// Latvia.
    pub const LV: Self = Self(*b"LV");
    /// The Netherlands.
    pub const NL: Self = Self(*b"NL");
    /// Poland.
    pub const PL: Self = Self(*b"PL");
    /// Russia.
    pub const RU: Self = Self(*b"RU");
    /// Czechia.
    pub const CZ: Self = Self(*b"CZ");
    /// The United Kingdom. Law texts say UK; ISO 3166-1 says GB, and so do we.
    pub const GB: Self = Self(*b"GB");
    /// Finland.
    pub const FI: Self = Self(*b"FI");
    /// The United States.
    pub const US: Self = Self(*b"US");

    /// Reads two ASCII letters in either case; `UK` is taken for `GB`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 2] = code.as_bytes().try_into().ok()?;
        let upper = bytes.map(|b| b.to_ascii_uppercase());
        if !upper.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        Some(if upper == *b"UK" { Self::GB } else { Self(upper) })
    }

    /// The two letters, in capitals.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a country is two ASCII letters")
    }

    /// The IANA zones in which a person of this country may plausibly live.
    ///
    /// More than one means that the hour must be right in all of them until an address tells.
    /// Empty for a country this desk does not serve.
    #[must_use]
    pub fn zones(self) -> &'static [&'static str] {
        match &self.0 {
            b"LV" => &["Europe/Riga"],
            b"NL" => &["Europe/Amsterdam"],
            b"PL" => &["Europe/Warsaw"],
            b"CZ" => &["Europe/Prague"],
            b"GB" => &["Europe/London"],
            b"FI" => &["Europe/Helsinki"],
            b"RU" => &["Europe/Kaliningrad", "Europe/Moscow", "Asia/Kamchatka"],
            b"US" => &["America/New_York", "Pacific/Honolulu"],
            _ => &[],
        }
    }

    /// The language most often spoken there, among the six of the desk.
    #[must_use]
    pub fn language(self) -> Language {
        match &self.0 {
            b"LV" => Language::Latvian,
            b"NL" => Language::Dutch,
            b"PL" => Language::Polish,
            b"RU" => Language::Russian,
            b"CZ" => Language::Czech,
            _ => Language::English,
        }
    }
}

impl TryFrom<String> for Country {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::from_code(&code).ok_or_else(|| format!("{code:?} is no two-letter country code"))
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A language of the desk.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Language {
    /// English, which also stands in where a text is missing.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Latvian.
    #[serde(rename = "lv")]
    Latvian,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
    /// Polish.
    #[serde(rename = "pl")]
    Polish,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Czech.
    #[serde(rename = "cs")]
    Czech,
}

impl Language {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Latvian, Self::Dutch, Self::Polish, Self::Russian, Self::Czech, Self::English];

    /// The ISO 639-1 code: `lv`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Latvian => "lv",
            Self::Dutch => "nl",
            Self::Polish => "pl",
            Self::Russian => "ru",
            Self::Czech => "cs",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Latvian => "Latviešu",
            Self::Dutch => "Nederlands",
            Self::Polish => "Polski",
            Self::Russian => "Русский",
            Self::Czech => "Čeština",
        }
    }

    /// Reads an ISO 639-1 code in either case, also with a region: `lv`, `LV`, `en-GB`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let base = code.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(base))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
