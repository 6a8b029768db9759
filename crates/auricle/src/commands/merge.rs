//! `auricle merge` and `auricle part`: two files of one person made one, and parted again.

use acts::{ActError, MergeError};
use anyhow::{Error, Result};
use journal::{File, StreamId};
use serde_json::json;

use crate::cli::Common;
use crate::customer::{name, the_one};
use crate::failure::{misused, refused};
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, ask, can_ask, is_yes};

/// Options of `auricle merge`.
#[derive(clap::Args, Debug)]
pub(crate) struct MergeOptions {
    /// The file that goes away: its id, or words in quotes that only one customer fits
    away: String,
    /// The file that it lives on in
    into: String,
    /// Do it without asking
    #[arg(long)]
    yes: bool,
}

/// Options of `auricle part`.
#[derive(clap::Args, Debug)]
pub(crate) struct PartOptions {
    /// The customer's id, or words that only one customer fits
    #[arg(required = true)]
    customer: Vec<String>,
    /// Which file is parted, by its id [default: the only one that was merged into the customer's]
    #[arg(long, value_name = "ID")]
    which: Option<i64>,
}

/// Makes two files one.
pub(crate) fn merge(common: &Common, out: Out, options: &MergeOptions) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.lead(common, "merge or part files")?;
    let away = the_one(&desk, &author, &options.away)?;
    let into = the_one(&desk, &author, &options.into)?;
    let said = [
        ("away", described(away.stream, &away.file)),
        ("into", described(into.stream, &into.file)),
    ];
    let args = [(said[0].0, (&said[0].1).into()), (said[1].0, (&said[1].1).into())];
    if !options.yes {
        if !can_ask() {
            return Err(misused("look at both files first; then say --yes"));
        }
        let sure = out.words.say_with("command-merge-sure", &args);
        if !is_yes(&ask(&format!("{sure} "))?) {
            return Err(refused("nothing was changed"));
        }
    }
    let merged = desk.acts.merge(away.stream, into.stream, &author, desk.clock.now());
    merged.map_err(|error| fault_said(out, error))?;
    let object = json!({ "away": away.stream.number(), "into": into.stream.number() });
    out.tell(&object, |lines| lines.line(out.words.say_with("command-merged", &args)))
}

/// Parts a file from the one it lives on in.
pub(crate) fn part(common: &Common, out: Out, options: &PartOptions) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.lead(common, "merge or part files")?;
    let text = options.customer.join(" ");
    let host = the_one(&desk, &author, &text)?;
    let away = which(&host.file, options.which, &text)?;
    let parted = desk.acts.unmerge(away, &author, desk.clock.now());
    parted.map_err(|error| fault_said(out, error))?;
    let object = json!({ "parted": away.number(), "from": host.stream.number() });
    let away = described(away, &file(&desk, away)?);
    out.tell(&object, |lines| {
        let from = described(host.stream, &host.file);
        let args = [("away", (&away).into()), ("from", (&from).into())];
        lines.line(out.words.say_with("command-parted", &args));
    })
}

fn file(desk: &Desk, stream: StreamId) -> Result<File> {
    Ok(desk.acts.file(stream, &acts::Author::desk())?)
}

/// The file that is meant of those that were merged into this one: the one named, also by the
/// words for the customer, or the only one.
fn which(host: &File, named: Option<i64>, text: &str) -> Result<StreamId> {
    let joined: Vec<StreamId> = host.joined.iter().map(|join| join.from).collect();
    let ids = joined.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let known = |number: i64| StreamId::from_number(number).filter(|id| joined.contains(id));
    if let Some(number) = named.filter(|_| !joined.is_empty()) {
        let absent =
            || misused(format!("--which {number} was not merged into it; there are: {ids}"));
        return known(number).ok_or_else(absent);
    }
    match (text.trim().parse().ok().and_then(known), joined.as_slice()) {
        (Some(id), _) | (None, &[id]) => Ok(id),
        (None, []) => Err(refused("no file was merged into this customer's")),
        (None, _) => {
            Err(misused(format!("several files were merged into it; name one with --which: {ids}")))
        }
    }
}

fn described(stream: StreamId, file: &File) -> String {
    format!("{stream} {}", name(file))
}

/// What stands against it, as a sentence; other failures as they are.
fn fault_said(out: Out, error: MergeError) -> Error {
    match error {
        MergeError::Fault(fault) => refused(out.words.say(fault.text())),
        MergeError::Act(ActError::Leased) => refused(out.words.say("merge-leased")),
        MergeError::Act(other) => other.into(),
    }
}
