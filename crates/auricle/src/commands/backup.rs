//! `auricle backup`: the desk as of one moment in one file, while everybody goes on working.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Error, Result, anyhow};
use calendar::{TimeZone, Timestamp};
use serde_json::json;
use store::{About, Backup, StoreError, hex};

use crate::cli::Common;
use crate::failure::refused;
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, Steps};
use crate::part::Part;
use crate::settings::KeySource;
use crate::stop::Stop;

/// Options of `auricle backup`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Where to write it: a file that is not there yet, or a folder, where it is named by its time
    #[arg(long, value_name = "PATH")]
    to: PathBuf,
}

/// Backs the desk up. Cut short, it leaves nothing.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let made = desk.clock.now();
    let path = place(&options.to, made)?;
    let stop = Stop::listen()?;
    let mut part = Part::begin(&path)?;
    let about = write(&desk, made, &mut part, &stop, out).map_err(|error| {
        error.context(format!("backing up to {}; nothing is left there", path.display()))
    })?;
    let bytes = part.keep()?;
    tell(out, &desk, &path, bytes, &about)
}

/// The file to be written.
fn place(to: &Path, made: Timestamp) -> Result<PathBuf> {
    if to.is_dir() {
        let name = TimeZone::UTC.to_datetime(made).strftime("auricle-%Y-%m-%d-%H%M%S.backup");
        return Ok(to.join(name.to_string()));
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder.filter(|folder| !folder.is_dir()) {
        Some(folder) => {
            let folder = folder.display();
            Err(refused(format!("there is no folder {folder}; make it, or name another place")))
        }
        None => Ok(to.to_owned()),
    }
}

/// Writes it, and reads it again.
fn write(desk: &Desk, made: Timestamp, part: &mut Part, stop: &Stop, out: Out) -> Result<About> {
    let path = part.path().to_owned();
    let steps = Steps::of(out);
    let mut progress = |done, of| {
        steps.show("command-backing-up", done, of);
        if stop.is_wanted() { ControlFlow::Break(()) } else { part.pace() }
    };
    let about = desk.acts.store().back_up(&path, made, &mut progress);
    let about = about.map_err(|error| cause(error, part))?;
    part.sync()?;
    let mut progress = |done, of| {
        steps.show("command-copy-verifying", done, of);
        if stop.is_wanted() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    Backup::open(&path, &path)
        .and_then(|mut backup| backup.verify(&mut progress))
        .context("reading what was just written")?;
    Ok(about)
}

/// Why it was not written: work that stops because the disk failed says so.
fn cause(error: StoreError, part: &mut Part) -> Error {
    match (error, part.failure()) {
        (StoreError::Stopped, Some(disk)) => disk.into(),
        (StoreError::Full { source, .. }, _) => anyhow!(source)
            .context("there is no room left on that disk; make some, or name another place"),
        (other, _) => other.into(),
    }
}

fn tell(out: Out, desk: &Desk, path: &Path, bytes: u64, about: &About) -> Result<()> {
    let (place, root) = (path.display().to_string(), hex::text(&about.root));
    let object = json!({
        "to": place, "bytes": bytes, "made": about.made.to_string(), "streams": about.streams,
        "events": about.events, "root": root,
        "sealed": about.sealed.map(|day| day.to_string()),
    });
    let words = out.words;
    out.tell(&object, |lines| {
        let moment = words.moment(TimeZone::UTC.to_datetime(about.made));
        let [streams, events] = [about.streams, about.events].map(|count| count.to_string());
        let size = (bytes / 1_000).to_string();
        let args = [
            ("place", (&place).into()),
            ("moment", (&moment).into()),
            ("streams", (&streams).into()),
            ("events", (&events).into()),
            ("size", (&size).into()),
        ];
        lines.line(words.say_with("command-backed-up", &args));
        lines.line(words.say_with("command-backup-root", &[("root", (&root).into())]));
        let (id, file) = match &desk.places.key {
            KeySource::File(path) => ("command-backup-key", path.display().to_string()),
            KeySource::Command(_) => ("command-backup-key-elsewhere", String::new()),
        };
        let (erased, roots) =
            (desk.places.erased.display().to_string(), desk.places.roots.display().to_string());
        let args =
            [("key", (&file).into()), ("erased", (&erased).into()), ("roots", (&roots).into())];
        lines.line(words.say_with(id, &args));
    })
}
