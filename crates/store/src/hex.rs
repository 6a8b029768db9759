//! Bytes as hexadecimal digits, as they stand in files of text and in cells.

use std::fmt::Write as _;

/// Two digits for each byte.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes every byte");
        text
    })
}

/// The bytes of just so many digits, in small or capital letters; `None` of any other text.
#[must_use]
pub fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    // The standard parser would also take a sign.
    let is_digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if text.len() != N * 2 || !is_digits {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
