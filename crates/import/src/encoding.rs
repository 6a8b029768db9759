//! Which characters the bytes mean: UTF-8 or one of four Windows code pages.
//!
//! A code page is told by its letters: each word with bytes above 127 is read in every page and
//! weighed by whether some language of that page would write it so. Where two pages come close
//! *and* read the file differently, the answer is a doubt to be put to a person.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::Unreadable;

/// A character encoding that files arrive in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// Central European: Polish, Czech.
    #[serde(rename = "windows-1250")]
    Windows1250,
    /// Cyrillic.
    #[serde(rename = "windows-1251")]
    Windows1251,
    /// Western European.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// Baltic: Latvian, Lithuanian, Estonian.
    #[serde(rename = "windows-1257")]
    Windows1257,
}

impl Encoding {
    /// All five.
    pub const ALL: [Self; 5] =
        [Self::Utf8, Self::Windows1250, Self::Windows1251, Self::Windows1252, Self::Windows1257];
    const PAGES: [Self; 4] =
        [Self::Windows1252, Self::Windows1250, Self::Windows1251, Self::Windows1257];

    /// The name by which the encoding is registered: `windows-1257`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Windows1250 => "windows-1250",
            Self::Windows1251 => "windows-1251",
            Self::Windows1252 => "windows-1252",
            Self::Windows1257 => "windows-1257",
        }
    }

    /// Reads a registered name, as [`Encoding::name`] writes it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name().eq_ignore_ascii_case(name))
    }

    fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Windows1250 => encoding_rs::WINDOWS_1250,
            Self::Windows1251 => encoding_rs::WINDOWS_1251,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
            Self::Windows1257 => encoding_rs::WINDOWS_1257,
        }
    }

    /// The bytes as text. What cannot be read becomes U+FFFD, which the rows then report.
    pub(crate) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        self.table().decode_without_bom_handling(bytes).0
    }

    /// Languages usually written in this code page, each with its letters beyond a to z.
    fn alphabets(self) -> &'static [&'static str] {
        match self {
            Self::Utf8 => &[],
            Self::Windows1250 => {
                &["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "äöüß"]
            }
            Self::Windows1251 => {
                &["абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"]
            }
            Self::Windows1252 => &[
                "äëïöüéèêáíóú",
                "àâæçéèêëîïôœùûüÿ",
                "äöüß",
                "áéíñóúü",
                "ãáàâçéêíóõú",
                "àèéìòù",
                "åäö",
                "åæø",
            ],
            Self::Windows1257 => &["āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž", "ąćęłńóśźż"],
        }
    }
}

/// What the bytes were taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Detected<'a> {
    /// The likeliest encoding.
    pub(crate) encoding: Encoding,
    /// The text, where the bytes are UTF-8 throughout.
    pub(crate) text: Option<&'a str>,
    /// Other encodings that fit nearly as well and would read the file differently, each with a
    /// word as it would read it. The first is the likeliest itself. Empty when there is no doubt.
    pub(crate) doubt: Vec<(Encoding, String)>,
}

/// Tells the encoding, or refuses what is no text.
pub(crate) fn detect(bytes: &[u8]) -> Result<Detected<'_>, Unreadable> {
    refuse_other_formats(bytes)?;
    let utf8 = |text| Ok(Detected { encoding: Encoding::Utf8, text, doubt: Vec::new() });
    let (bytes, marked) = match bytes.strip_prefix(BOM) {
        Some(rest) => (rest, true),
        None => (bytes, false),
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => utf8(Some(text)),
        Err(_) if marked || mostly_utf8(bytes) => utf8(None),
        Err(fault) if fault.error_len().is_none() && is_multibyte(bytes, fault.valid_up_to()) => {
            utf8(None)
        }
        Err(_) => Ok(weigh(bytes)),
    }
}

/// The UTF-8 byte order mark.
pub(crate) const BOM: &[u8] = b"\xef\xbb\xbf";

fn refuse_other_formats(bytes: &[u8]) -> Result<(), Unreadable> {
    const KNOWN: [(&[u8], &str); 8] = [
        (b"PK\x03\x04", "an Excel or OpenDocument workbook (or another zip archive)"),
        (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
        (b"%PDF", "a PDF document"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"7z\xbc\xaf", "a 7z archive"),
        (b"Rar!", "a RAR archive"),
        (b"\x89PNG", "an image"),
        (b"\xff\xd8\xff", "an image"),
    ];
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Unreadable::Utf16);
    }
    if let Some((_, what)) = KNOWN.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(Unreadable::NotText { what });
    }
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = start.iter().filter(|b| **b == 0).count();
    if start.len() / 4 < zeros {
        return Err(Unreadable::Utf16);
    }
    // A zero byte never stands in a text file, so one anywhere is enough.
    if bytes.contains(&0) {
        return Err(Unreadable::NotText { what: "a binary file (it holds zero bytes)" });
    }
    Ok(())
}

/// Whether text of this length had other UTF-8 letters, so that a cut end is just that.
fn is_multibyte(bytes: &[u8], valid_up_to: usize) -> bool {
    bytes[..valid_up_to].iter().any(|b| !b.is_ascii())
}

/// A UTF-8 file with a few broken bytes: nearly all of its letters above 127 are well formed.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad, mut rest) = (0_usize, 0_usize, bytes);
    loop {
        let (valid, after) = match std::str::from_utf8(rest) {
            Ok(_) => (rest, None),
            Err(fault) => {
                let end = fault.valid_up_to();
                let skip = fault.error_len().unwrap_or(rest.len() - end);
                (&rest[..end], Some(&rest[end + skip..]))
            }
        };
        good += valid.iter().filter(|b| 0xc0 <= **b).count();
        match after {
            None => return bad * 2 < good,
            Some(after) => {
                bad += 1;
                rest = after;
            }
        }
        if 1000 < bad {
            return bad * 2 < good;
        }
    }
}

/// How many different words decide; more tell no more.
const WORDS_MAX: usize = 5_000;

fn weigh(bytes: &[u8]) -> Detected<'_> {
    let words = words_above_ascii(bytes);
    let score = |page: Encoding| words.iter().map(|word| plausibility(page, word)).sum::<i64>();
    let mut ranked: Vec<(i64, Encoding)> =
        Encoding::PAGES.into_iter().map(|page| (score(page), page)).collect();
    // A stable sort, so that of equals the commonest page (1252) comes first.
    ranked.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (best, encoding) = ranked[0];
    let margin = (best / 10).max(2);
    let doubt: Vec<(Encoding, String)> = ranked[1..]
        .iter()
        .filter(|(score, _)| best - score < margin)
        .filter_map(|(_, page)| Some((*page, first_difference(&words, encoding, *page)?)))
        .map(|(page, word)| (page, page.decode(word).into_owned()))
        .collect();
    let own = ranked[1..].iter().find_map(|(_, page)| {
        doubt.iter().any(|(d, _)| d == page).then(|| first_difference(&words, encoding, *page))?
    });
    let own = own.map(|word| (encoding, encoding.decode(word).into_owned()));
    Detected { encoding, text: None, doubt: own.into_iter().chain(doubt).collect() }
}

fn words_above_ascii(bytes: &[u8]) -> BTreeSet<&[u8]> {
    let in_word = |b: &u8| b.is_ascii_alphabetic() || !b.is_ascii();
    let mut words = BTreeSet::new();
    for word in bytes.split(|b| !in_word(b)) {
        if word.len() < 64 && !word.is_ascii() {
            words.insert(word);
        }
        if WORDS_MAX <= words.len() {
            break;
        }
    }
    words
}

fn first_difference<'a>(words: &BTreeSet<&'a [u8]>, a: Encoding, b: Encoding) -> Option<&'a [u8]> {
    words.iter().copied().find(|word| a.decode(word) != b.decode(word))
}

/// How well one word reads in a page: the best of the page's languages.
fn plausibility(page: Encoding, word: &[u8]) -> i64 {
    let text = page.decode(word);
    let letters: Vec<char> = text.chars().collect();
    let shape = shape_faults(page, &letters);
    let lower: Vec<char> = letters.iter().flat_map(|c| c.to_lowercase()).collect();
    let language = page.alphabets().iter().map(|alphabet| {
        lower
            .iter()
            .filter(|c| !c.is_ascii())
            .map(|c| if alphabet.contains(*c) { 2 } else { symbol_or_stranger(*c) })
            .sum::<i64>()
    });
    language.max().unwrap_or(0) - shape
}

fn symbol_or_stranger(c: char) -> i64 {
    match c {
        // Signs that stand beside words in any page.
        '\u{a0}' | '«' | '»' | '„' | '“' | '”' | '’' | '‘' | '–' | '—' | '€' | '№' | '§' | '…' => {
            0
        }
        '\u{80}'..='\u{9f}' | '\u{fffd}' => -6,
        _ if c.is_alphabetic() => -2,
        _ => -3,
    }
}

/// Capitals after small letters, Cyrillic beside Latin, heaps of accents: signs of a wrong page.
fn shape_faults(page: Encoding, letters: &[char]) -> i64 {
    let mut faults = 0;
    for pair in letters.windows(2) {
        let [a, b] = pair else { continue };
        if a.is_lowercase() && b.is_uppercase() && !b.is_ascii() {
            faults += 2;
        }
        let mixed = a.is_ascii_alphabetic() != b.is_ascii_alphabetic();
        if page == Encoding::Windows1251 && mixed && a.is_alphabetic() && b.is_alphabetic() {
            faults += 4;
        }
        if page != Encoding::Windows1251 && !a.is_ascii() && !b.is_ascii() {
            faults += 1;
        }
    }
    faults
}

#[cfg(test)]
mod tests;
