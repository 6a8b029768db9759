//! Amounts as people and programs write them.
//!
//! Which sign parts the decimals is a property of a whole column: `1.234` alone may be a
//! thousand or a little over one. `Evidence` gathers what the values allow.

use money::Currency;
use serde::{Deserialize, Serialize};

use crate::Reason;

/// The sign before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecimalMark {
    /// 1.234,56 or 1 234,56
    Comma,
    /// 1,234.56 or 1'234.56
    Point,
}

impl DecimalMark {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Comma, Self::Point];

    /// The word by which a command or form names it: `comma`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Point => "point",
        }
    }

    /// Reads the word of [`DecimalMark::word`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.word() == word)
    }

    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Point => b'.',
        }
    }

    fn bit(self) -> u8 {
        match self {
            Self::Comma => 1,
            Self::Point => 2,
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Comma => Self::Point,
            Self::Point => Self::Comma,
        }
    }
}

/// The longest amount looked at.
const LENGTH_MAX: usize = 64;

/// Reads an amount into minor units; the currency sign beside it is given back.
pub(crate) fn parse(
    text: &str,
    mark: Option<DecimalMark>,
    exponent: u32,
) -> Result<(i64, Option<Currency>), Reason> {
    if let Some(minor) = plain(text.as_bytes(), mark, exponent) {
        return Ok((minor, None));
    }
    let shape = Shape::of(text).ok_or_else(|| not_an_amount(text))?;
    let mark = match mark {
        Some(mark) => mark,
        None => match shape.marks() {
            3 if !shape.has_marks() => DecimalMark::Point,
            _ => return Err(Reason::DecimalMarkUnknown),
        },
    };
    if shape.marks() & mark.bit() == 0 {
        return Err(Reason::NotInMark { mark });
    }
    let minor = shape.minor(mark, exponent)?;
    Ok((if shape.negative { -minor } else { minor }, shape.currency))
}

/// The commonest form: a sign at most, digits, and no more decimals than the currency has.
fn plain(bytes: &[u8], mark: Option<DecimalMark>, exponent: u32) -> Option<i64> {
    let (negative, digits) = match bytes.split_first()? {
        (b'-', rest) => (true, rest),
        _ => (false, bytes),
    };
    if 18 < digits.len() || !digits.first()?.is_ascii_digit() {
        return None;
    }
    let mark = mark.map(DecimalMark::byte);
    let mut value = 0_i64;
    let mut decimals = None;
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                value = value * 10 + i64::from(byte - b'0');
                decimals = decimals.map(|n: u32| n + 1);
            }
            _ if Some(*byte) == mark && decimals.is_none() => decimals = Some(0),
            _ => return None,
        }
    }
    // "12." is not plain, and three decimals may be a thousand after the wrong mark.
    let missing = exponent.checked_sub(decimals.unwrap_or(0)).filter(|_| decimals != Some(0))?;
    let value = value.checked_mul(10_i64.pow(missing))?;
    Some(if negative { -value } else { value })
}

fn not_an_amount(text: &str) -> Reason {
    let scientific = text.bytes().any(|b| b.eq_ignore_ascii_case(&b'e'))
        && text.bytes().all(|b| b"0123456789.,+-eE ".contains(&b));
    if scientific { Reason::AmountShortened } else { Reason::NotAnAmount }
}

/// An amount taken apart: its sign, its currency, and its digits with the signs between them.
#[derive(Debug)]
struct Shape<'a> {
    negative: bool,
    currency: Option<Currency>,
    /// Digits, points, commas, spaces and apostrophes; begins with a digit or a mark.
    body: &'a str,
}

impl<'a> Shape<'a> {
    fn of(text: &'a str) -> Option<Self> {
        if LENGTH_MAX < text.len() {
            return None;
        }
        let mut rest = text.trim();
        let mut shape = Self { negative: false, currency: None, body: "" };
        if let Some(inner) = rest.strip_prefix('(').and_then(|r| r.strip_suffix(')')) {
            shape.negative = true;
            rest = inner.trim();
        }
        // A sign may stand before or after the currency: -€5, € -5, 5-, 5 EUR-.
        for _ in 0..3 {
            rest = shape.strip_sign(rest);
            rest = shape.strip_currency(rest);
        }
        shape.body = strip_dash_for_no_cents(rest);
        let known = |c: char| c.is_ascii_digit() || is_mark(c) || is_group(c);
        let digits = shape.body.chars().any(|c| c.is_ascii_digit());
        (digits && shape.body.chars().all(known)).then_some(shape)
    }

    fn strip_sign(&mut self, text: &'a str) -> &'a str {
        let minus = |c| matches!(c, '-' | '\u{2212}' | '\u{2013}');
        let after_mark = text.ends_with(",-") || text.ends_with(".-") || text.ends_with('–');
        if self.negative {
            return text;
        }
        if let Some(rest) = text.strip_prefix(minus) {
            self.negative = true;
            return rest.trim_start();
        }
        if let Some(rest) = text.strip_prefix('+') {
            return rest.trim_start();
        }
        match text.strip_suffix(minus) {
            Some(rest) if !after_mark && rest.ends_with(|c: char| c.is_ascii_digit()) => {
                self.negative = true;
                rest.trim_end()
            }
            Some(_) | None => text,
        }
    }

    fn strip_currency(&mut self, text: &'a str) -> &'a str {
        if self.currency.is_some() {
            return text;
        }
        let is_word = |c: char| c.is_alphabetic() || "€£$₽₴¥".contains(c);
        let head = text.find(|c: char| !is_word(c)).unwrap_or(text.len());
        if let Some(currency) = crate::currency::of_sign(&text[..head]) {
            self.currency = Some(currency);
            return text[head..].trim_start();
        }
        let plain = text.strip_suffix('.').filter(|t| t.ends_with(is_word)).unwrap_or(text);
        let tail = plain
            .rfind(|c: char| !is_word(c))
            .map_or(0, |at| at + plain[at..].chars().next().map_or(1, char::len_utf8));
        match crate::currency::of_sign(&plain[tail..]) {
            Some(currency) => {
                self.currency = Some(currency);
                plain[..tail].trim_end()
            }
            None => text,
        }
    }

    fn has_marks(&self) -> bool {
        self.body.contains(is_mark)
    }

    /// Which decimal marks this amount allows, as bits.
    fn marks(&self) -> u8 {
        let both = DecimalMark::Comma.bit() | DecimalMark::Point.bit();
        let (commas, points) = (self.count(','), self.count('.'));
        let last = self.body.rfind(is_mark);
        match (commas, points) {
            (0, 0) => both,
            (1.., 1..) => {
                let comma_last = last.is_some_and(|at| self.body[at..].starts_with(','));
                let mark = if comma_last { DecimalMark::Comma } else { DecimalMark::Point };
                let once = if comma_last { commas } else { points } == 1;
                if once { mark.bit() } else { 0 }
            }
            (1, 0) => self.lone(DecimalMark::Comma, last),
            (0, 1) => self.lone(DecimalMark::Point, last),
            // Twice the same sign: it groups, so the other one parts decimals.
            (_, 0) => DecimalMark::Point.bit(),
            (0, _) => DecimalMark::Comma.bit(),
        }
    }

    /// A single mark is a decimal one unless it may just as well group thousands: `1.234`.
    fn lone(&self, mark: DecimalMark, at: Option<usize>) -> u8 {
        let (head, tail) = self.body.split_at(at.unwrap_or(0));
        let tail_digits = tail.len().saturating_sub(1);
        let groups_otherwise = head.contains(is_group);
        let may_group = tail_digits == 3
            && (1..=3).contains(&head.len())
            && !head.starts_with('0')
            && !groups_otherwise;
        if may_group { mark.bit() | mark.other().bit() } else { mark.bit() }
    }

    fn count(&self, sign: char) -> usize {
        self.body.matches(sign).count()
    }

    /// The minor units, without the sign.
    fn minor(&self, mark: DecimalMark, exponent: u32) -> Result<i64, Reason> {
        let sign = char::from(mark.byte());
        let (whole, part) = self.body.split_once(sign).unwrap_or((self.body, ""));
        if !is_grouped(whole) || !part.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Reason::BadGrouping);
        }
        let kept = part.trim_end_matches('0');
        if exponent < u32::try_from(kept.len()).unwrap_or(u32::MAX) {
            return Err(Reason::TooManyDecimals { decimals: exponent });
        }
        let mut value = 0_i64;
        let digits = whole.bytes().filter(u8::is_ascii_digit).chain(kept.bytes());
        for digit in digits {
            value = value
                .checked_mul(10)
                .and_then(|v| v.checked_add(i64::from(digit - b'0')))
                .ok_or(Reason::AmountTooLarge)?;
        }
        let missing = exponent - u32::try_from(kept.len()).unwrap_or(0);
        value.checked_mul(10_i64.pow(missing)).ok_or(Reason::AmountTooLarge)
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',')
}

/// Spaces of all widths and apostrophes, which group thousands only.
fn is_group(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
}

/// `1.250,-` and `1 250,--` have no cents.
fn strip_dash_for_no_cents(text: &str) -> &str {
    let bare = text.trim_end_matches(['-', '–', '—']);
    if bare.len() < text.len() { bare.strip_suffix(is_mark).unwrap_or(text) } else { text }
}

/// Whether the whole part is digits alone, or is grouped alike: by threes, or as in India by
/// twos before the last three.
fn is_grouped(whole: &str) -> bool {
    let Some(sign) = whole.chars().find(|c| !c.is_ascii_digit()) else { return true };
    let mut groups = whole
        .split(sign)
        .map(|group| if group.bytes().all(|b| b.is_ascii_digit()) { group.len() } else { 0 });
    let first = groups.next().unwrap_or(0);
    let rest: [usize; 8] = std::array::from_fn(|_| groups.next().unwrap_or(usize::MAX));
    let used = rest.iter().position(|n| *n == usize::MAX).unwrap_or(rest.len());
    let Some((last, middle)) = rest[..used].split_last() else { return false };
    let by = |size: usize| (1..=size).contains(&first) && middle.iter().all(|n| *n == size);
    groups.next().is_none() && *last == 3 && (by(3) || by(2))
}

/// What a column's values say of its decimal mark.
#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    allowed: u8,
    seen: bool,
}

impl Default for Evidence {
    fn default() -> Self {
        Self { allowed: 3, seen: false }
    }
}

/// The marks that digits with one sign between them allow, without taking them apart: most
/// amounts of most files. `None` for any other form.
fn plain_marks(bytes: &[u8]) -> Option<u8> {
    let head = bytes.iter().position(|b| !b.is_ascii_digit())?;
    let tail = &bytes[head + 1..];
    let mark = DecimalMark::ALL.into_iter().find(|mark| mark.byte() == bytes[head])?;
    if head == 0 || tail.len() == 3 || !tail.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(mark.bit())
}

/// What is known of a column's decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// No value has decimals or points and commas.
    NotNeeded,
    /// Only this one fits all values.
    Only(DecimalMark),
    /// Both fit, and the amounts differ a thousandfold.
    Several,
    /// Neither fits all values.
    Mixed,
}

impl Evidence {
    /// Looks at one value; says whether it could be read both ways.
    pub(crate) fn see(&mut self, text: &str) -> bool {
        let marks = match plain_marks(text.as_bytes()) {
            Some(marks) => marks,
            None => match Shape::of(text).filter(Shape::has_marks) {
                Some(shape) => shape.marks(),
                None => return false,
            },
        };
        if marks == 0 {
            return false;
        }
        self.seen = true;
        self.allowed &= marks;
        marks == 3
    }

    pub(crate) fn verdict(&self) -> Verdict {
        match self.allowed {
            _ if !self.seen => Verdict::NotNeeded,
            0 => Verdict::Mixed,
            1 => Verdict::Only(DecimalMark::Comma),
            2 => Verdict::Only(DecimalMark::Point),
            _ => Verdict::Several,
        }
    }
}

/// Whether the text could be an amount at all.
pub(crate) fn is_amount(text: &str) -> bool {
    Shape::of(text).is_some()
}

/// The currency written beside the amount.
pub(crate) fn currency_in(text: &str) -> Option<Currency> {
    Shape::of(text)?.currency
}

#[cfg(test)]
mod tests;
