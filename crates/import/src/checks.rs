//! Check digits and shapes: IBAN, e-mail, yes and no.

/// Whether an IBAN's check digits fit (ISO 13616, ISO 7064 mod 97-10). Spaces are passed over.
pub(crate) fn is_iban(text: &str) -> bool {
    let mut letters = [0_u8; 34];
    let mut length = 0;
    for byte in text.bytes().filter(|b| *b != b' ') {
        let Some(slot) = letters.get_mut(length) else { return false };
        if !byte.is_ascii_alphanumeric() {
            return false;
        }
        *slot = byte.to_ascii_uppercase();
        length += 1;
    }
    let iban = &letters[..length];
    let [a, b, c, d, ..] = iban else { return false };
    if length < 15 || ![a, b].iter().all(|l| l.is_ascii_alphabetic()) {
        return false;
    }
    if ![c, d].iter().all(|l| l.is_ascii_digit()) {
        return false;
    }
    let turned = iban[4..].iter().chain(&iban[..4]);
    let rest = turned.fold(0_u32, |rest, letter| match letter {
        b'0'..=b'9' => (rest * 10 + u32::from(letter - b'0')) % 97,
        _ => (rest * 100 + u32::from(letter - b'A') + 10) % 97,
    });
    rest == 1
}

/// Whether the text has the shape of one e-mail address. Only sending can tell more.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let spaceless =
        !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c));
    let labels = domain.split('.').all(|label| {
        !label.is_empty()
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    });
    let dots = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    spaceless
        && labels
        && dots
        && domain.contains('.')
        && (1..=64).contains(&local.len())
        && text.len() <= 254
        && !local.contains('@')
}

/// Yes or no in the six languages, also as 1 and 0, x and nothing.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    match text {
        "" | "No" | "no" | "0" | "-" => return Some(false),
        "Yes" | "yes" | "1" => return Some(true),
        _ => {}
    }
    if 24 < text.len() {
        return None;
    }
    match locale::fold(text.trim()).as_str() {
        "y" | "true" | "t" | "x" | "ja" | "j" | "tak" | "da" | "ano" | "a" | "disputed"
        | "stridigs" | "betwist" | "sporna" | "sporne" | "sporny" | "yes" | "+" => Some(true),
        "n" | "false" | "f" | "ne" | "nee" | "nie" | "net" | "nej" | "no" | "none" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
