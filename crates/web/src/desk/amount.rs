//! Amounts as a person types them.

use money::{Currency, Money};

/// Reads `400`, `1 245,90`, `1.245,90`, `EUR 1,245.90`. `None` when it is no amount, has more
/// decimals than the currency, or could mean two things, as `1,245` could.
pub(crate) fn read(typed: &str, currency: Currency) -> Option<Money> {
    let bare: String = typed
        .to_uppercase()
        .replace(currency.code(), "")
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\'')
        .collect();
    let decimals = usize::try_from(currency.exponent()).ok()?;
    let (whole, part) = split(&bare, decimals)?;
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let minor: i64 = format!("{digits}{part:0<decimals$}").parse().ok()?;
    Some(Money::new(minor, currency))
}

/// The whole part and the decimals. The last mark is the decimal one, unless it stood before:
/// then it parts thousands.
fn split(bare: &str, decimals: usize) -> Option<(&str, &str)> {
    const MARKS: [char; 2] = [',', '.'];
    let (whole, part) = match bare.rsplit_once(MARKS) {
        None => (bare, None),
        Some((whole, part)) => {
            let mark = &bare[whole.len()..=whole.len()];
            if whole.contains(mark) { (bare, None) } else { (whole, Some(part)) }
        }
    };
    let mut groups = whole.split(MARKS);
    let is_digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let first = groups.next().is_some_and(is_digits);
    let rest = groups.all(|group| is_digits(group) && group.len() == 3);
    let part_fits = part.is_none_or(|part| is_digits(part) && part.len() <= decimals);
    (first && rest && part_fits).then_some((whole, part.unwrap_or_default()))
}

#[cfg(test)]
mod tests;
