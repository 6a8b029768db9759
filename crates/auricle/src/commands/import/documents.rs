//! `auricle import --documents`: a folder of invoice copies, each named by its invoice's number.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use acts::{Acts, Author, DocumentError, NewDocument, media_of};
use anyhow::{Context as _, Result};
use journal::{ClientId, DebtId, StreamId};
use serde_json::json;

use super::Options;
use crate::cli::Common;
use crate::commands::attach::{file_name, read};
use crate::failure::{REFUSED, misused, refused};
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, ask, can_ask, is_yes};

/// What becomes of one file.
enum Fate {
    /// It is the copy of this debt.
    Fits(StreamId, DebtId),
    /// No invoice has its name for a number.
    Nothing,
    /// Invoices of several clients have.
    Several,
    /// It is no document that the desk keeps; the sentence that says so.
    Unfit(String),
}

/// A file of the folder and what becomes of it.
struct Found {
    path: PathBuf,
    fate: Fate,
}

/// Attaches the files of a folder, after a look at what fits.
pub(super) fn run(common: &Common, out: Out, options: &Options) -> Result<ExitCode> {
    let folder = options.documents.as_ref().expect("a file or a folder is asked for");
    let desk = open(common, Absent::Refuse)?;
    let author = desk.lead(common, "import")?;
    let client = options.client.as_deref().map(|name| client(&desk, name)).transpose()?;
    let found = looked_at(out, &desk.acts, &author, client, files(folder)?)?;
    if !out.json {
        preview(out, &found)?;
    }
    let all_fit = found.iter().all(|one| matches!(one.fate, Fate::Fits(..)));
    let status = if all_fit { ExitCode::SUCCESS } else { ExitCode::from(REFUSED) };
    if options.dry_run {
        tell(out, &found, &[])?;
        return Ok(status);
    }
    consent(out, options)?;
    let mut attached = Vec::new();
    for Found { path, fate } in &found {
        let Fate::Fits(stream, debt) = fate else { continue };
        let (bytes, name) = (read(path)?, file_name(path));
        let new = NewDocument { debt: Some(*debt), name: &name, bytes: &bytes };
        let kept = desk.acts.attach(&author, *stream, new, None, desk.clock.now());
        let kept = kept.map_err(|error| match error {
            DocumentError::Fault(fault) => refused(out.words.say(fault.text())),
            DocumentError::Act(other) => other.into(),
        })?;
        attached.push((name, kept.is_known));
    }
    tell(out, &found, &attached)?;
    Ok(status)
}

fn client(desk: &Desk, name: &str) -> Result<ClientId> {
    let books = desk.acts.store().clients()?;
    let found = books.iter().find(|book| book.name == name);
    found.map(|book| book.id).ok_or_else(|| misused(format!("there is no client {name:?}")))
}

/// The files of a folder in order of their names, without folders and what is hidden.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let reading = || format!("reading the folder {}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(reading)? {
        let path = entry.with_context(reading)?.path();
        if path.is_file() && !file_name(&path).starts_with('.') {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn looked_at(
    out: Out,
    acts: &Acts,
    author: &Author,
    client: Option<ClientId>,
    files: Vec<PathBuf>,
) -> Result<Vec<Found>> {
    let stem = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let numbers: Vec<String> = files.iter().map(|path| stem(path).unwrap_or_default()).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let invoices = acts.invoices(author, client, &numbers)?;
    let mut found = Vec::with_capacity(files.len());
    for (path, invoices) in files.into_iter().zip(invoices) {
        let fate = match (media_of(&read(&path)?), invoices.as_slice()) {
            (Err(fault), _) => Fate::Unfit(out.words.say(fault.text())),
            (Ok(_), []) => Fate::Nothing,
            (Ok(_), [(stream, debt)]) => Fate::Fits(*stream, *debt),
            (Ok(_), _) => Fate::Several,
        };
        found.push(Found { path, fate });
    }
    Ok(found)
}

/// Says what fits, and of every other file why it does not.
fn preview(out: Out, found: &[Found]) -> Result<()> {
    let fit = found.iter().filter(|one| matches!(one.fate, Fate::Fits(..))).count();
    let others = [
        ("command-documents-nothing", listed(found, |fate| matches!(fate, Fate::Nothing))),
        ("command-documents-several", listed(found, |fate| matches!(fate, Fate::Several))),
        ("command-documents-unfit", listed(found, |fate| matches!(fate, Fate::Unfit(_)))),
    ];
    out.tell(&json!({}), |lines| {
        lines.line(out.words.say_with("command-documents-fit", &[("count", fit.into())]));
        for (id, files) in others {
            if !files.is_empty() {
                lines.line(out.words.say(id));
                files.into_iter().for_each(|file| lines.line(file));
            }
        }
    })
}

/// The files with such a fate, each on a line with what is wrong with it.
fn listed(found: &[Found], is_meant: impl Fn(&Fate) -> bool) -> Vec<String> {
    let line = |Found { path, fate }: &Found| match fate {
        Fate::Unfit(why) => format!("  {}  {why}", file_name(path)),
        Fate::Fits(..) | Fate::Nothing | Fate::Several => format!("  {}", file_name(path)),
    };
    found.iter().filter(|one| is_meant(&one.fate)).map(line).collect()
}

/// A person's yes.
fn consent(out: Out, options: &Options) -> Result<()> {
    if options.yes {
        return Ok(());
    }
    if !can_ask() || out.json {
        return Err(refused("nothing was attached; look at what fits, then say --yes"));
    }
    match is_yes(&ask(&format!("{} ", out.words.say("command-documents-attach")))?) {
        true => Ok(()),
        false => Err(refused("nothing was attached")),
    }
}

/// What was attached, or what would be, for a script and in lines.
fn tell(out: Out, found: &[Found], attached: &[(String, bool)]) -> Result<()> {
    let one = |Found { path, fate }: &Found| {
        let (fits, why) = match fate {
            Fate::Fits(stream, debt) => (Some((stream.number(), debt.0)), None),
            Fate::Nothing => (None, Some("no_such_invoice".to_owned())),
            Fate::Several => (None, Some("several_clients".to_owned())),
            Fate::Unfit(why) => (None, Some(why.clone())),
        };
        let name = file_name(path);
        let known = attached.iter().find(|(file, _)| *file == name).map(|(_, known)| *known);
        json!({
            "file": name,
            "customer": fits.map(|(customer, _)| customer),
            "debt": fits.map(|(_, debt)| debt),
            "why_not": why,
            "attached": known.is_some(),
            "attached_before": known,
        })
    };
    let object = json!({ "files": found.iter().map(one).collect::<Vec<_>>() });
    out.tell(&object, |lines| {
        for (file, is_known) in attached {
            let id = if *is_known { "command-attached-before" } else { "command-attached" };
            lines.line(out.words.say_with(id, &[("file", file.into())]));
        }
    })
}
