//! Telephone numbers as they are read: hidden but for their last digits, or parted as people of the
//! country part them.

/// Country calling codes of the countries served (ITU-T E.164); others are not parted.
const CALLING_CODES: [&str; 8] = ["371", "420", "358", "31", "48", "44", "7", "1"];

/// The calling code of a number in E.164, and the rest of it.
fn parts(number: &str) -> (&str, &str) {
    let digits = number.trim_start_matches('+');
    let code = CALLING_CODES.iter().find_map(|code| digits.strip_prefix(code));
    code.map_or(("", digits), |rest| digits.split_at(digits.len() - rest.len()))
}

/// A number with all but its country and its last three digits hidden: `+371 ••••• 234`.
#[must_use]
pub fn masked(number: &str) -> String {
    let (code, rest) = parts(number);
    let shown = rest.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
    let hidden = "•".repeat(rest[..shown].chars().count());
    format!("+{code} {hidden} {}", &rest[shown..])
}

/// A number as it is read: `+371 20 000 234`, `+44 7700 900123`.
pub(crate) fn spaced(number: &str) -> String {
    let (code, rest) = parts(number);
    let mut parts = if code.is_empty() { Vec::new() } else { vec![code] };
    let mut at = 0;
    for length in groups(code, rest) {
        parts.push(&rest[at..at + length]);
        at += length;
    }
    format!("+{}", parts.join(" "))
}

/// How long the groups are in which a number is read.
fn groups(code: &str, rest: &str) -> Vec<usize> {
    let national: &[usize] = match (code, rest.len()) {
        // Ofcom's National Telephone Numbering Plan: area codes of two, three or four digits.
        ("44", 10) => match rest.as_bytes() {
            [b'2', ..] => &[2, 4, 4],
            [b'1', b'1', ..] | [b'1', _, b'1', ..] | [b'3' | b'8' | b'9', ..] => &[3, 3, 4],
            _ => &[4, 6],
        },
        ("44", 9) => &[4, 5],
        ("31", 9) if rest.starts_with('6') => &[1, 2, 2, 2, 2],
        ("7", 10) => &[3, 3, 2, 2],
        ("1", 10) => &[3, 3, 4],
        _ => &[],
    };
    if !national.is_empty() {
        return national.to_vec();
    }
    let first = rest.len() % 3;
    let threes = std::iter::repeat_n(3, rest.len() / 3);
    std::iter::once(first).filter(|first| 0 < *first).chain(threes).collect()
}

#[cfg(test)]
mod tests;
