//! The list of who was erased: ids and days, nothing of the person. It outlives every backup.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use calendar::Date;
use journal::StreamId;

use crate::failure::refused;
use crate::key::sync_folder;

/// Adds to the list, safe on disk before anything is erased. A last line that was cut short while
/// it was written goes: nobody was erased before it was whole.
pub(crate) fn add(list: &Path, files: &BTreeSet<StreamId>, today: Date) -> Result<()> {
    let mut lines: String = files.iter().map(|file| format!("{file} {today}\n")).collect();
    let mut keep = || -> std::io::Result<()> {
        let mut open = OpenOptions::new().read(true).append(true).create(true).open(list)?;
        // Another server or command may be adding: one after the other.
        open.lock()?;
        let mut text = String::new();
        open.read_to_string(&mut text)?;
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        if file_of(&text[whole..]).is_some() {
            // A line by hand, without its end.
            lines.insert(0, '\n');
        } else {
            open.set_len(u64::try_from(whole).unwrap_or(u64::MAX))?;
        }
        open.write_all(lines.as_bytes())?;
        open.sync_all()?;
        sync_folder(list)
    };
    keep().with_context(|| format!("adding to the list of what was erased, {}", list.display()))
}

/// Whom a list names; `None` when there is no such file.
pub(crate) fn read(list: &Path) -> Result<Option<BTreeSet<StreamId>>> {
    let text = match std::fs::read_to_string(list) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let doing = format!("reading the list of what was erased, {}", list.display());
            return Err(anyhow::Error::new(error).context(doing));
        }
    };
    let mut files = BTreeSet::new();
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
        let file = file_of(line).ok_or_else(|| {
            let list = list.display();
            refused(format!(
                "line {number} of {list} is no id with its day: {line:?}; mend it before anybody \
                 is brought back who was erased"
            ))
        })?;
        files.insert(file);
    }
    Ok(Some(files))
}

fn file_of(line: &str) -> Option<StreamId> {
    let (id, day) = line.trim().split_once(' ')?;
    day.parse::<Date>().ok()?;
    StreamId::from_number(id.parse().ok()?).filter(|file| *file != StreamId::DESK)
}

#[cfg(test)]
mod tests;
