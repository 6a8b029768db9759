//! `auricle copy`: a desk moves to another database, and is verified where it arrives.

use std::process::ExitCode;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use store::SqliteOptions;

use crate::cli::Common;
use crate::failure::{self, misused, refused};
use crate::key;
use crate::opening::{check_key, make_folder, store_at};
use crate::out::{Out, Steps};
use crate::settings::{Database, KeySource, Places};

/// Options of `auricle copy`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The desk's database
    #[arg(long, value_name = "URL")]
    from: String,
    /// An empty database, or a file that is not there yet
    #[arg(long, value_name = "URL")]
    to: String,
}

/// Copies a desk. Cut short, it leaves an empty database, and is begun again.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<ExitCode> {
    if common.db.is_some() {
        return Err(misused("`auricle copy` names its databases with --from and --to, not --db"));
    }
    let places = Places::of(&Common { db: Some(options.from.clone()), ..common.clone() })?;
    if !places.database.is_there()? {
        return Err(refused(format!("there is no desk at {}", places.database)));
    }
    let key = key::read(&places.key)?;
    let key = key.with_context(|| format!("the key of {} is not there", places.database))?;
    let source = store_at(&places.database, &key, SqliteOptions::default())?;
    check_key(&source, &places)?;
    let to = Database::of(&options.to)?;
    if let Some(folder) = to.folder() {
        make_folder(folder)?;
    }
    let target = store_at(&to, &key, SqliteOptions::for_batches())?;

    let steps = Steps::of(out);
    let doing = || format!("copying {} to {to}", places.database);
    let streams = source
        .copy_into(&target, &mut |part, of| steps.show("command-copying", part, of))
        .with_context(doing)?;
    let verified = target.verify(&mut |part, of| steps.show("command-copy-verifying", part, of))?;
    let is_well = verified.is_well() && verified.streams == streams;
    tell(out, &to, &places.key, &verified)?;
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::from(failure::REFUSED) })
}

fn tell(out: Out, to: &Database, key: &KeySource, verified: &store::Verified) -> Result<()> {
    let findings: Vec<Value> = verified
        .findings
        .iter()
        .map(|one| json!({ "stream": one.stream.number(), "event": one.seq, "what": one.what }))
        .collect();
    let object = json!({
        "to": to.to_string(), "streams": verified.streams, "events": verified.events,
        "erased": verified.erased, "findings": findings,
    });
    let words = out.words;
    out.tell(&object, |lines| {
        let (streams, events) = (verified.streams.to_string(), verified.events.to_string());
        let place = to.to_string();
        let args = [
            ("streams", (&streams).into()),
            ("events", (&events).into()),
            ("place", (&place).into()),
        ];
        lines.line(words.say_with("command-copied", &args));
        for one in &verified.findings {
            lines.line(format!("  {}: {}", one.stream, one.what));
        }
        if let KeySource::File(path) = key {
            let path = path.display().to_string();
            lines.line(words.say_with("command-copied-key", &[("key", (&path).into())]));
        }
    })
}
