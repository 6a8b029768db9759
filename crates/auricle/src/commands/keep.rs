//! `auricle verify`, `rebuild` and `erase`: the care of what is kept.

use std::collections::BTreeSet;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use journal::StreamId;
use serde_json::{Value, json};
use store::StoreError;

use crate::cli::Common;
use crate::commands::seal::{self, Compared, VerifyOptions};
use crate::customer::name;
use crate::erased;
use crate::failure::{self, misused, refused};
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, ask, can_ask};

/// How often erasing is tried again while a reader keeps the write-ahead log in use.
const ERASE_TRIES: usize = 200;

/// Options of `auricle rebuild`.
#[derive(clap::Args, Debug)]
pub(crate) struct RebuildOptions {}

/// Options of `auricle erase`.
#[derive(clap::Args, Debug)]
pub(crate) struct EraseOptions {
    /// The customer's id, or words that only one customer fits
    #[arg(required = true)]
    customer: Vec<String>,
    /// Do it without asking
    #[arg(long)]
    yes: bool,
}

/// Checks every chain, every sealed field and every fold; and the seals of the days.
pub(crate) fn verify(common: &Common, out: Out, options: &VerifyOptions) -> Result<ExitCode> {
    let desk = open(common, Absent::Refuse)?;
    let verified = desk.acts.store().verify(&mut |_, _| {})?;
    let compared = seal::compare(desk.acts.store(), options, out.words)?;
    let is_well = verified.is_well() && compared.as_ref().is_none_or(Compared::is_well);
    let findings: Vec<Value> = verified
        .findings
        .iter()
        .map(|finding| {
            json!({ "stream": finding.stream.number(), "event": finding.seq, "what": finding.what })
        })
        .collect();
    let object = json!({
        "well": is_well,
        "streams": verified.streams,
        "events": verified.events,
        "erased": verified.erased,
        "findings": findings,
        "seals": compared.as_ref().map(Compared::object),
    });
    let words = out.words;
    out.tell(&object, |lines| {
        let (streams, events) = (counted(verified.streams), counted(verified.events));
        let args = [("streams", (&streams).into()), ("events", (&events).into())];
        lines.line(words.say_with("command-verified", &args));
        if 0 < verified.erased {
            let count = i64::try_from(verified.erased).unwrap_or(i64::MAX);
            lines.line(words.say_with("command-verified-erased", &[("count", count.into())]));
        }
        for finding in &verified.findings {
            let event = finding.seq.map(|seq| format!(" {seq}")).unwrap_or_default();
            lines.line(format!("  {}{event}: {}", finding.stream, finding.what));
        }
        if let Some(compared) = &compared {
            compared.lines(lines);
        }
        let id = if is_well { "command-well" } else { "command-not-well" };
        lines.line(words.say(id));
    })?;
    Ok(ended(is_well))
}

/// Folds everything anew, and compares and mends what was kept of it.
pub(crate) fn rebuild(common: &Common, out: Out, _options: &RebuildOptions) -> Result<ExitCode> {
    let desk = open(common, Absent::Refuse)?;
    let store = desk.acts.store();
    let (now, policy) = (desk.clock.now(), store.policy()?);
    let mut place = |_: StreamId, file: &journal::File| acts::place(file, &policy, now);
    let rebuilt = store.rebuild(now, &mut place, &mut |_| {})?;
    let differences: Vec<Value> = rebuilt
        .differences
        .iter()
        .map(|one| json!({ "stream": one.stream.number(), "what": one.what }))
        .collect();
    let is_same = rebuilt.differences.is_empty();
    let object =
        json!({ "files": rebuilt.files, "placed": rebuilt.placed, "differences": differences });
    let words = out.words;
    out.tell(&object, |lines| {
        let files = counted(rebuilt.files);
        lines.line(words.say_with("command-rebuilt", &[("files", (&files).into())]));
        for one in &rebuilt.differences {
            lines.line(format!("  {}: {}", one.stream, one.what));
        }
        let id = if is_same { "command-rebuilt-same" } else { "command-rebuilt-mended" };
        lines.line(words.say(id));
    })?;
    Ok(ended(is_same))
}

fn counted(count: u64) -> String {
    count.to_string()
}

fn ended(is_well: bool) -> ExitCode {
    if is_well { ExitCode::SUCCESS } else { ExitCode::from(failure::REFUSED) }
}

/// Erases a person: first the list that outlives every backup, then the keys and rows.
pub(crate) fn erase(common: &Common, out: Out, options: &EraseOptions) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let (stream, who) = whom(&desk, common, &options.customer.join(" "))?;
    if !options.yes {
        if !can_ask() {
            return Err(misused("erasing cannot be undone; say --yes"));
        }
        let question = out.words.say_with("command-erase-sure", &[("name", (&who).into())]);
        if ask(&format!("{question} "))? != stream.to_string() {
            return Err(refused("nothing was erased"));
        }
    }
    let (today, mut listed) = (desk.clock.today(), BTreeSet::new());
    let mut list = |files: &BTreeSet<StreamId>| -> Result<()> {
        erased::add(&desk.places.erased, &(files - &listed), today).with_context(|| {
            let done = if listed.is_empty() { "nothing was" } else { "not all of it was" };
            format!("{done} erased; run the command again")
        })?;
        listed.extend(files);
        Ok(())
    };
    for _ in 0..ERASE_TRIES {
        if desk.acts.store().erase(stream, &mut list)? {
            let object = json!({ "erased": listed.iter().map(|s| s.number()).collect::<Vec<_>>() });
            return out.tell(&object, |lines| {
                lines.line(out.words.say("command-erased"));
                if desk.acts.store().keeps_deleted() {
                    lines.line(out.words.say("command-erased-server"));
                }
            });
        }
    }
    Err(anyhow::anyhow!(
        "the person is erased, but a reader kept the write-ahead log in use, where traces may be \
         left; run the command again when nobody reads"
    ))
}

/// Whom to erase, and their name. An id also names a file that cannot be read any more.
fn whom(desk: &Desk, common: &Common, text: &str) -> Result<(StreamId, String)> {
    let id = text.trim().parse().ok().and_then(StreamId::from_number);
    if let Some(stream) = id.filter(|stream| *stream != StreamId::DESK) {
        match desk.acts.store().load(stream, &journal::Grants::All) {
            Ok(Some(loaded)) => return Ok((stream, name(&loaded.file))),
            Err(
                StoreError::Erased(_) | StoreError::Unreadable { .. } | StoreError::Unfit { .. },
            ) => return Ok((stream, stream.to_string())),
            Ok(None) => {}
            Err(other) => return Err(other.into()),
        }
    }
    let author = desk.author(common)?;
    let customer = crate::customer::the_one(desk, &author, text)?;
    Ok((customer.stream, name(&customer.file)))
}
