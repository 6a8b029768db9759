//! `auricle restore`: a desk comes back from a backup, without those who were erased since.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use calendar::TimeZone;
use journal::StreamId;
use serde_json::{Value, json};
use store::{
    Backup, DeskKey, Rebuilt, Restored, SqliteOptions, Store, StoreError, Target, Verified,
};

use crate::cli::Common;
use crate::commands::seal::{self, Compared};
use crate::failure::{self, misused, refused};
use crate::opening::{TRIAL, make_folder, store_at};
use crate::out::{Out, Steps};
use crate::part::Part;
use crate::settings::{Database, KeySource, Places};
use crate::stop::Stop;
use crate::{erased, key, own_clock};

/// The copy of a backup by an older program, beside the lists.
const OLDER: &str = "older-backup.part";

/// Options of `auricle restore`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The backup
    #[arg(long, value_name = "PATH")]
    from: PathBuf,
    /// Where the desk is to be: a file that is not there yet, or an empty database
    #[arg(long, value_name = "URL")]
    to: String,
    /// The list of who was erased [default: erased.txt beside the key]
    #[arg(long, value_name = "FILE")]
    erased: Option<PathBuf>,
    /// There is no such list, since nobody was ever erased
    #[arg(long, conflicts_with = "erased")]
    nobody_erased: bool,
    /// Erase with them whoever was one file with them when the backup was made
    #[arg(long)]
    erase_joined: bool,
}

/// Brings a desk back.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<ExitCode> {
    if common.db.is_some() {
        return Err(misused("`auricle restore` names the new database with --to, not --db"));
    }
    let places = Places::of(&Common { db: Some(options.to.clone()), ..common.clone() })?;
    let key = desk_key(&places)?;
    let mut gone = listed(&places, options)?;
    let roots = seal::beside_key(&places.roots)?;
    let from = options.from.display().to_string();
    if !options.from.is_file() {
        return Err(refused(format!("there is no backup at {from}")));
    }
    let readable = OpenOptions::new().read(true).open(&options.from);
    drop(readable.with_context(|| format!("reading the backup {from}"))?);
    let scratch = places.erased.with_file_name(OLDER);
    let mut backup = Backup::open(&options.from, &scratch)
        .with_context(|| format!("opening the backup {from}"))?;
    check(&backup, &key, &places, &from)?;
    let joined = backup.joined_to(&gone)?;
    if !joined.is_empty() && !options.erase_joined {
        return Err(one_with_erased(&joined));
    }
    gone.extend(&joined);
    let (stop, steps) = (Stop::listen()?, Steps::of(out));
    let doing = || format!("bringing the desk back to {}", places.database);
    let work = Work { common, places: &places, key: &key, gone: &gone, stop, steps };
    let done = match &places.database {
        Database::Sqlite(path) => work.to_file(&mut backup, path),
        Database::Postgres(_) => work.to_server(&mut backup),
    };
    let done = done.with_context(doing)?;
    let store = &done.store;
    let compare = |roots| seal::compare_with(store, roots, out.words);
    let roots = roots.as_ref().map(compare).transpose()?;
    // One beside another desk is that desk's, until this one is sealed with its key.
    if places.is_beside(&places.roots, &common.data) {
        seal::append_missing(store, &places.roots)?;
    }
    let is_same = done.rebuilt.differences.is_empty() && done.strays == 0;
    let is_well = is_same && roots.as_ref().is_none_or(Compared::is_well);
    tell(out, &places, &done, roots.as_ref())?;
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::from(failure::REFUSED) })
}

fn desk_key(places: &Places) -> Result<DeskKey> {
    let absent = || match &places.key {
        KeySource::File(path) => refused(format!(
            "the desk's key is not at {}; put the saved copy there, or name it with --key. \
             Without its key nobody can read a backup",
            path.display()
        )),
        KeySource::Command(_) => refused("the command printed no desk's key"),
    };
    key::read(&places.key)?.ok_or_else(absent)
}

/// Who is not to come back: whoever is on the list beside the key, and on the one that is named.
fn listed(places: &Places, options: &Options) -> Result<BTreeSet<StreamId>> {
    let beside_key = erased::read(&places.erased)?;
    let named = options.erased.as_deref().map(erased::read).transpose()?.flatten();
    let list = options.erased.as_deref().unwrap_or(&places.erased);
    let is_there = if options.erased.is_some() { named.is_some() } else { beside_key.is_some() };
    if !is_there && !options.nobody_erased {
        return Err(misused(format!(
            "the list of who was erased is not at {}; put the saved copy there or name it with \
             --erased, so that nobody comes back who was erased. If nobody ever was, say \
             --nobody-erased",
            list.display()
        )));
    }
    Ok([beside_key, named].into_iter().flatten().flatten().collect())
}

fn check(backup: &Backup, key: &DeskKey, places: &Places, from: &str) -> Result<()> {
    if !backup.is_under(key) {
        let source = match &places.key {
            KeySource::File(path) => format!("in {}", path.display()),
            KeySource::Command(_) => "that the command printed".to_owned(),
        };
        return Err(refused(format!(
            "the key {source} is not the one under which the backup {from} was made; name the \
             right one with --key"
        )));
    }
    if !backup.is_signed() {
        return Err(refused(format!(
            "what the backup {from} says of itself was changed after it was signed; take another"
        )));
    }
    Ok(())
}

fn one_with_erased(joined: &BTreeSet<StreamId>) -> anyhow::Error {
    let files: Vec<String> = joined.iter().map(ToString::to_string).collect();
    let files = files.join(", ");
    refused(format!(
        "when this backup was made, files {files} were one with a person who was erased, and they \
         parted since; take a later backup, or say --erase-joined to erase them as well"
    ))
}

/// What is at hand while a desk is brought back.
struct Work<'a> {
    common: &'a Common,
    places: &'a Places,
    key: &'a DeskKey,
    gone: &'a BTreeSet<StreamId>,
    stop: Stop,
    steps: Steps,
}

/// A desk that is back.
struct Done {
    store: Store,
    verified: Verified,
    rebuilt: Rebuilt,
    restored: Restored,
    /// Rows that followed from no file, and were left behind.
    strays: u64,
}

impl Work<'_> {
    /// Under another name, until it is whole.
    fn to_file(&self, backup: &mut Backup, path: &Path) -> Result<Done> {
        if let Some(folder) = self.places.database.folder() {
            make_folder(folder)?;
        }
        let part = Part::begin(path)?;
        let strays = self.load(backup, Target::File(part.path()))?;
        part.sync()?;
        let store = self.open(&Database::Sqlite(part.path().to_owned()))?;
        // Its log goes into the database when the last connection closes.
        let done = self.finish(store, strays)?;
        let Done { store, verified, rebuilt, restored, strays } = done;
        drop(store);
        part.keep()?;
        let store = self.open(&self.places.database)?;
        Ok(Done { store, verified, rebuilt, restored, strays })
    }

    fn to_server(&self, backup: &mut Backup) -> Result<Done> {
        let store = self.open(&self.places.database)?;
        let strays = self.load(backup, Target::Store(&store)).map_err(|error| {
            let is_there = matches!(error.downcast_ref(), Some(StoreError::Misuse(_)));
            if is_there { refused(error.to_string()) } else { error }
        })?;
        self.finish(store, strays)
    }

    fn open(&self, database: &Database) -> Result<Store> {
        store_at(database, self.key, SqliteOptions::for_batches())
    }

    fn load(&self, backup: &mut Backup, target: Target<'_>) -> Result<u64> {
        let mut progress = |done, of| {
            self.steps.show("command-restoring", done, of);
            if self.stop.is_wanted() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        Ok(backup.restore(target, self.gone, &mut progress)?)
    }

    /// Verifies what arrived, makes what follows from events follow from them, which a backup's
    /// signature does not cover, and lets it be a desk.
    fn finish(&self, store: Store, strays: u64) -> Result<Done> {
        let is_trial = store.setting(TRIAL)?.is_some();
        let clock = own_clock::of(&store, self.common.today, is_trial)?;
        let (now, policy) = (clock.now(), store.policy()?);
        let mut place = |_: StreamId, file: &journal::File| acts::place(file, &policy, now);
        let rebuilt = store.rebuild(now, &mut place, &mut |_| {})?;
        let show = &mut |done, of| self.steps.show("command-copy-verifying", done, of);
        let verified = store.verify(show)?;
        if let Some(first) = verified.findings.first() {
            let (stream, what) = (first.stream, &first.what);
            return Err(refused(format!(
                "what arrived is not as it was written, and is no desk: {stream}: {what}; bring \
                 the backup back again, elsewhere"
            )));
        }
        // Whoever is brought back next is compared with the same list.
        let known = erased::read(&self.places.erased)?.unwrap_or_default();
        erased::add(&self.places.erased, &(self.gone - &known), clock.today())?;
        let restored = store.end_restore(clock.now())?;
        Ok(Done { store, verified, rebuilt, restored, strays })
    }
}

fn tell(out: Out, places: &Places, done: &Done, roots: Option<&Compared>) -> Result<()> {
    let Done { store: _, verified, rebuilt: Rebuilt { differences, .. }, restored, strays } = done;
    let findings: Vec<Value> = differences
        .iter()
        .map(|one| json!({ "stream": one.stream.number(), "what": one.what }))
        .collect();
    let object = json!({
        "to": places.database.to_string(), "made": restored.made.to_string(),
        "streams": verified.streams, "events": verified.events, "erased": verified.erased,
        "findings": findings, "left_behind": strays, "seals": roots.map(Compared::object),
    });
    let words = out.words;
    out.tell(&object, |lines| {
        let moment = words.moment(TimeZone::UTC.to_datetime(restored.made));
        let [streams, events] = [verified.streams, verified.events].map(|count| count.to_string());
        let place = places.database.to_string();
        let args = [
            ("place", (&place).into()),
            ("moment", (&moment).into()),
            ("streams", (&streams).into()),
            ("events", (&events).into()),
        ];
        lines.line(words.say_with("command-restored", &args));
        if 0 < verified.erased {
            let count = i64::try_from(verified.erased).unwrap_or(i64::MAX);
            lines.line(words.say_with("command-restored-erased", &[("count", count.into())]));
        }
        for one in differences {
            lines.line(format!("  {}: {}", one.stream, one.what));
        }
        if !differences.is_empty() {
            lines.line(words.say("command-rebuilt-mended"));
        }
        if 0 < *strays {
            let count = i64::try_from(*strays).unwrap_or(i64::MAX);
            lines.line(words.say_with("command-restored-strays", &[("count", count.into())]));
        }
        if let Some(roots) = roots {
            roots.lines(lines);
        }
        lines.line(words.say_with("command-restored-since", &[("moment", (&moment).into())]));
    })
}
