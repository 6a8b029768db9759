//! Lists written to files: CSV or a workbook, by the file's name.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use export::{Column, Format, Kind, Table};
use words::Words;

use crate::failure::refused;

/// Options of commands that show a list and may save it.
#[derive(clap::Args, Debug)]
pub(crate) struct Saving {
    /// Write the whole list to this file: as a workbook if its name ends in .xlsx, else as CSV
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Part the fields of the CSV by semicolons and write decimals with a comma, as spreadsheets in
    /// most of Europe want it
    #[arg(long, requires = "to")]
    semicolon: bool,
}

impl Saving {
    /// The file and its list, headed in the reader's language, where the list is to be saved.
    pub(crate) fn begin(
        &self,
        words: &Words,
        name: &str,
        columns: &[(&str, Kind)],
    ) -> Option<Saved<'_>> {
        let path = self.to.as_deref()?;
        let heading = |(id, kind): &(&str, Kind)| Column::new(words.say(id), *kind);
        let columns: Vec<Column> = columns.iter().map(heading).collect();
        let format = format(Some(path), self.semicolon);
        Some(Saved { path, table: Table::new(format, &words.say(name), &columns) })
    }
}

/// A list on its way to a file.
pub(crate) struct Saved<'a> {
    path: &'a Path,
    /// The list.
    pub(crate) table: Table,
}

impl Saved<'_> {
    /// Writes it.
    pub(crate) fn end(self) -> Result<()> {
        let bytes = finish(self.table)?;
        write(self.path, &bytes)
    }
}

/// The format that a file's name asks for.
pub(crate) fn format(path: Option<&Path>, semicolon: bool) -> Format {
    let ending = path.and_then(Path::extension).unwrap_or_default();
    match semicolon {
        _ if ending.eq_ignore_ascii_case("xlsx") => Format::Xlsx,
        true => Format::SEMICOLON,
        false => Format::COMMA,
    }
}

/// The bytes of a finished list.
pub(crate) fn finish(table: Table) -> Result<Vec<u8>> {
    table.finish().map_err(|why| refused(why.to_string()))
}

/// Writes a list to its file.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}
