//! The list of who was erased, as text: a line for each file, with the day. It holds ids and days
//! and nothing of the person, and outlives every backup.

use std::collections::BTreeSet;

use calendar::Date;
use journal::StreamId;

/// Whom a list names.
///
/// # Errors
/// A line that is none, with its number.
pub fn read(text: &str) -> Result<BTreeSet<StreamId>, String> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let files = lines.map(|(line, number)| {
        file_of(line).ok_or_else(|| format!("line {number} is no id with its day: {line:?}"))
    });
    files.collect()
}

/// What is to be written after how many of a list's bytes, so that it names these files as well. A
/// last line that was cut short while it was written goes: nobody was erased before it was whole.
#[must_use]
pub fn added(text: &str, files: &BTreeSet<StreamId>, on: Date) -> (usize, String) {
    let lines: String = files.iter().map(|file| format!("{file} {on}\n")).collect();
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    match file_of(&text[whole..]) {
        // A line by hand, without its end.
        Some(_) => (text.len(), format!("\n{lines}")),
        None => (whole, lines),
    }
}

fn file_of(line: &str) -> Option<StreamId> {
    let (id, day) = line.trim().split_once(' ')?;
    day.parse::<Date>().ok()?;
    StreamId::from_number(id.parse().ok()?).filter(|file| *file != StreamId::DESK)
}

#[cfg(test)]
mod tests;
