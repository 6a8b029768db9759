//! `auricle attach`: a document, such as the copy of an invoice, is kept with a customer's file.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use acts::{DocumentError, DocumentFault, NewDocument};
use anyhow::{Context as _, Error, Result};
use journal::DOCUMENT_BYTES_MAX;
use serde_json::json;

use crate::cli::Common;
use crate::customer::{name, the_one};
use crate::failure::refused;
use crate::opening::{Absent, open};
use crate::out::Out;

/// Options of `auricle attach`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The customer's id, or words in quotes that only one customer fits
    customer: String,
    /// The file: a PDF, PNG or JPEG
    file: PathBuf,
    /// The number of the invoice that it is about
    #[arg(long, value_name = "NUMBER")]
    invoice: Option<String>,
}

/// Attaches a document.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let bytes = read(&options.file)?;
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer)?;
    let seen = customer.file.seen_by(&author.grants);
    let debt = match &options.invoice {
        None => None,
        Some(number) => {
            let found = seen.debts.iter().find(|(_, debt)| debt.number == *number);
            let none = || fault_said(out, DocumentFault::NoSuchDebt.into());
            Some(*found.ok_or_else(none)?.0)
        }
    };
    let file = file_name(&options.file);
    let new = NewDocument { debt, name: &file, bytes: &bytes };
    let kept = desk.acts.attach(&author, customer.stream, new, None, desk.clock.now());
    let kept = kept.map_err(|error| fault_said(out, error))?;
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&customer.file),
        "document": kept.document.0,
        "invoice": options.invoice,
        "attached_before": kept.is_known,
    });
    let said = if kept.is_known { "command-attached-before" } else { "command-attached" };
    out.tell(&object, |lines| {
        let done = out.words.say_with(said, &[("file", (&file).into())]);
        lines.line(format!("{done}  {}  {}", customer.stream, name(&customer.file)));
    })
}

/// The last part of a path.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Reads a file, but no more of it than shows that it is too large.
pub(super) fn read(path: &Path) -> Result<Vec<u8>> {
    let most = u64::try_from(DOCUMENT_BYTES_MAX).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let file = std::fs::OpenOptions::new().read(true).open(path);
    let read = file.and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.with_context(|| format!("reading {}", path.display()))?;
    Ok(bytes)
}

/// What is wrong with a document, as a sentence; other failures as they are.
pub(super) fn fault_said(out: Out, error: DocumentError) -> Error {
    match error {
        DocumentError::Fault(fault) => refused(out.words.say(fault.text())),
        DocumentError::Act(other) => other.into(),
    }
}
