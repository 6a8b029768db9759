//! Lines of totals, which stand among or under the rows of a list and are no rows of it.
//!
//! Only a line that could not be read as a row is asked about: it has sums and neither a number
//! nor a day.

use crate::Target;
use crate::cell::{DELIMITER, Kind, apart};

/// How the six languages call a sum, folded.
const WORDS: [&str; 20] = [
    "total",
    "totals",
    "subtotal",
    "grand",
    "sum",
    "kopa",
    "kopsumma",
    "pavisam",
    "totaal",
    "subtotaal",
    "eindtotaal",
    "suma",
    "razem",
    "ogolem",
    "lacznie",
    "itogo",
    "itog",
    "vsego",
    "celkem",
    "soucet",
];

/// Whether a line is one of totals: a word for it stands in some cell, and beside it there are
/// sums alone.
pub(crate) fn is_totals<'c>(
    targets: &[Option<Target>],
    width: usize,
    cell: impl Fn(usize) -> &'c str,
) -> bool {
    let says = |at: usize| is_word(cell(at));
    if !(0..width).any(says) {
        return false;
    }
    let is_other = |(at, target): (usize, &Option<Target>)| {
        let is_sum = target.is_none_or(|target| target.is_amount() || target == Target::Currency);
        !is_sum && !cell(at).trim().is_empty() && !says(at)
    };
    !targets.iter().enumerate().any(is_other)
}

/// `Total`, `Kopā EUR:`, `Ann Total`: nothing but such words and a currency, or a name before one.
fn is_word(cell: &str) -> bool {
    if 60 < cell.len() || !cell.contains(char::is_alphabetic) {
        return false;
    }
    let words: Vec<String> = locale::words(cell).collect();
    let known = |word: &String| WORDS.contains(&word.as_str());
    let is_currency = |word: &String| crate::currency::of_code(&word.to_uppercase()).is_some();
    let all = words.iter().any(known) && words.iter().all(|word| known(word) || is_currency(word));
    all || words.last().is_some_and(|last| last == "total" || last == "kopsumma")
}

/// Where the rows of a sheet end, and how many lines of sums follow: lines at its end that say
/// nothing but numbers in columns of amounts, as a formula under a column leaves it.
pub(crate) fn end(text: &str, body: usize, targets: &[Option<Target>]) -> (usize, u64) {
    let (mut end, mut count) = (text.len(), 0);
    let mut rest = &text[body..];
    loop {
        rest = rest.strip_suffix('\n').unwrap_or(rest);
        if rest.is_empty() {
            return (end, count);
        }
        let start = rest.rfind('\n').map_or(0, |at| at + 1);
        let line = &rest[start..];
        if !line.is_empty() {
            if !is_sums(line, targets) {
                return (end, count);
            }
            count += 1;
            end = body + start;
        }
        rest = &rest[..start];
    }
}

fn is_sums(line: &str, targets: &[Option<Target>]) -> bool {
    let mut cells =
        line.split(char::from(DELIMITER)).zip(targets).filter(|(cell, _)| !cell.is_empty());
    cells.all(|(cell, target)| {
        let is_number = matches!(apart(cell).0, Kind::Number);
        target.is_none_or(|target| target.is_amount() && is_number)
    })
}

#[cfg(test)]
mod tests;
