//! The list of who was erased: ids and days, nothing of the person. It outlives every backup.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use calendar::Date;
use journal::StreamId;

use crate::failure::refused;
use crate::key::sync_folder;

/// Adds to the list, safe on disk before anything is erased.
pub(crate) fn add(list: &Path, files: &BTreeSet<StreamId>, today: Date) -> Result<()> {
    let lines: String = files.iter().map(|file| format!("{file} {today}\n")).collect();
    let keep = || -> std::io::Result<()> {
        let mut open = OpenOptions::new().append(true).create(true).open(list)?;
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
mod tests {
    use super::file_of;

    #[test]
    fn a_line_is_an_id_and_a_day() {
        assert!(file_of("4503599627370 2026-11-20").is_some());
        for line in ["4503599627370", "4503599627370 ", "x 2026-11-20", "-7 2026-11-20", "0 x"] {
            assert_eq!(file_of(line), None, "{line}");
        }
    }
}
