//! The file that lists who was erased. It outlives every backup.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use calendar::Date;
use journal::StreamId;
use store::erased;

use crate::failure::refused;
use crate::key::sync_folder;

/// Adds to the list, safe on disk before anything is erased.
pub(crate) fn add(list: &Path, files: &BTreeSet<StreamId>, today: Date) -> Result<()> {
    let keep = || -> std::io::Result<()> {
        let mut open = OpenOptions::new().read(true).append(true).create(true).open(list)?;
        // Another server or command may be adding: one after the other.
        open.lock()?;
        let mut text = String::new();
        open.read_to_string(&mut text)?;
        let (whole, lines) = erased::added(&text, files, today);
        if whole < text.len() {
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
    let files = erased::read(&text).map_err(|what| {
        let list = list.display();
        refused(format!("{list}: {what}; mend it before anybody is brought back who was erased"))
    })?;
    Ok(Some(files))
}
