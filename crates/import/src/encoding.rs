//! Which characters the bytes mean: UTF-8 or one of four Windows code pages.
//!
//! A code page is told by its letters: each word with bytes above 127 is read in every page and
//! weighed by whether some language of that page would write it so. Where two pages come close
//! *and* read the file differently, the answer is a doubt to be put to a person.

mod scan;

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use self::scan::Scan;
use crate::source::{STRETCH, fill};
use crate::{Bytes, Unreadable};

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

    /// Words as text. What cannot be read becomes U+FFFD.
    pub(crate) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        self.table().decode_without_bom_handling(bytes).0
    }

    /// What reads text piece by piece; a byte order mark is passed over.
    pub(crate) fn decoder(self) -> encoding_rs::Decoder {
        self.table().new_decoder_with_bom_removal()
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
pub(crate) struct Detected {
    /// The likeliest encoding.
    pub(crate) encoding: Encoding,
    /// Other encodings that fit nearly as well and would read the file differently, each with a
    /// word as it would read it. The first is the likeliest itself. Empty when there is no doubt.
    pub(crate) doubt: Vec<(Encoding, String)>,
    /// The line feeds and the carriage returns.
    pub(crate) line_ends: (usize, usize),
    /// Whether the last line has no end.
    pub(crate) open_end: bool,
}

/// Tells the encoding, unless a person did, or refuses what is no text.
pub(crate) fn detect(bytes: Bytes<'_>, told: Option<Encoding>) -> Result<Detected, Unreadable> {
    let scan = Scan::of(bytes)?;
    let (encoding, doubt) = match told {
        // A byte order mark is the file's own word for what it is.
        _ if scan.marked => (Encoding::Utf8, Vec::new()),
        Some(told) => (told, Vec::new()),
        None if scan.is_utf8() => (Encoding::Utf8, Vec::new()),
        None => weigh(bytes)?,
    };
    let open_end = !matches!(scan.last, b'\n' | b'\r');
    Ok(Detected { encoding, doubt, line_ends: scan.line_ends, open_end })
}

/// How many different words decide; more tell no more.
const WORDS_MAX: usize = 5_000;
/// The longest run of letters that is a word, and one more.
const WORD_BYTES_MAX: usize = 64;

fn weigh(bytes: Bytes<'_>) -> Result<(Encoding, Vec<(Encoding, String)>), Unreadable> {
    let words = words_above_ascii(bytes)?;
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
    Ok((encoding, own.into_iter().chain(doubt).collect()))
}

/// The first different words that hold bytes above 127; longer runs are no words.
fn words_above_ascii(bytes: Bytes<'_>) -> Result<BTreeSet<Vec<u8>>, Unreadable> {
    let in_word = |b: &u8| b.is_ascii_alphabetic() || !b.is_ascii();
    let (mut words, mut reader) = (BTreeSet::new(), bytes.open()?);
    let mut stretch = vec![0; STRETCH];
    // A run cut by the end of a stretch goes on in the next; past its longest it is no word.
    let mut begun = 0;
    loop {
        let read = fill(&mut reader, &mut stretch[begun..])?;
        let ended = read < stretch.len() - begun;
        let held = &stretch[..begun + read];
        let last = held.iter().rposition(|b| !in_word(b)).map_or(0, |at| at + 1);
        let runs = if ended { held } else { &held[..last] };
        for word in runs.split(|b| !in_word(b)) {
            if word.len() < WORD_BYTES_MAX && !word.is_ascii() && !words.contains(word) {
                words.insert(word.to_vec());
            }
            if WORDS_MAX <= words.len() {
                return Ok(words);
            }
        }
        if ended {
            return Ok(words);
        }
        begun = (held.len() - last).min(WORD_BYTES_MAX);
        stretch.copy_within(last..last + begun, 0);
    }
}

fn first_difference(words: &BTreeSet<Vec<u8>>, a: Encoding, b: Encoding) -> Option<&[u8]> {
    words.iter().map(Vec::as_slice).find(|word| a.decode(word) != b.decode(word))
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
