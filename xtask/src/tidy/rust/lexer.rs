//! Rust source taken apart: code, comments, and what is neither because it stands in quotes.

/// Both have as many lines as the source, each part where it stood.
pub(crate) struct Parts {
    /// Without comments and without the insides of strings and characters.
    pub(crate) code: String,
    /// The comments alone.
    pub(crate) comments: String,
}

/// Takes source apart that the compiler accepts; of other source it makes something harmless.
pub(crate) fn split(source: &str) -> Parts {
    let mut parts = Parts { code: String::new(), comments: String::new() };
    let mut rest = source;
    let mut before = ' ';
    while !rest.is_empty() {
        let (kind, length) = piece(rest, before);
        let (piece, after) = rest.split_at(length);
        let breaks = || piece.chars().filter(|c| *c == '\n');
        match kind {
            Kind::Code => {
                parts.code.push_str(piece);
                parts.comments.extend(breaks());
            }
            Kind::Comment => {
                parts.code.extend(breaks());
                parts.comments.push_str(piece);
            }
            Kind::Quoted => {
                parts.code.push_str("\"\"");
                parts.code.extend(breaks());
                parts.comments.extend(breaks());
            }
        }
        before = piece.chars().next_back().unwrap_or(' ');
        rest = after;
    }
    parts
}

enum Kind {
    Code,
    Comment,
    Quoted,
}

/// What `rest` begins with, and its length in bytes; `before` is the character before it.
fn piece(rest: &str, before: char) -> (Kind, usize) {
    let first = rest.chars().next().map_or(1, char::len_utf8);
    let in_word = before.is_alphanumeric() || before == '_';
    if rest.starts_with("//") {
        (Kind::Comment, rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        (Kind::Comment, block_comment(rest))
    } else if rest.starts_with('"') {
        (Kind::Quoted, string(rest))
    } else if let Some(length) = raw_string(rest).filter(|_| !in_word) {
        (Kind::Quoted, length)
    } else if let Some(length) = character(rest) {
        (Kind::Quoted, length)
    } else {
        (Kind::Code, first)
    }
}

/// Block comments nest.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_u32, 0);
    while at < rest.len() {
        let here = &rest[at..];
        if here.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if here.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// `r"…"`, `br#"…"#` and their like.
fn raw_string(rest: &str) -> Option<usize> {
    let prefix = ["r", "br", "cr"].into_iter().find(|prefix| {
        let after = rest.strip_prefix(prefix).unwrap_or_default();
        after.trim_start_matches('#').starts_with('"')
    })?;
    let hashes = rest[prefix.len()..].chars().take_while(|c| *c == '#').count();
    let opening = prefix.len() + hashes + 1;
    let closing = format!("\"{}", "#".repeat(hashes));
    Some(rest[opening..].find(&closing).map_or(rest.len(), |at| opening + at + closing.len()))
}

/// `'x'` or `'\n'`, but not the lifetime `'a`.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        let end = inside.char_indices().skip(2).find(|(_, c)| *c == '\'')?.0;
        return Some(end + 2);
    }
    let first = inside.chars().next()?;
    let closed = inside[first.len_utf8()..].starts_with('\'');
    closed.then_some(first.len_utf8() + 2)
}

#[cfg(test)]
mod tests;
