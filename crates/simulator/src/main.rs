//! Lives a world from a seed, in memory with a copy in SQLite or in SQLite at once, and asks the
//! checkers.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, ensure};
use calendar::Date;
use clap::Parser;
use journal::StreamId;
use simulator::chance::Seeded;
use simulator::{Failure, Lived, Plan, Progress};
use store::{Entropy, SqliteOptions, Store};

/// Lives a made-up portfolio under the real code and checks what came of it.
#[derive(Debug, Parser)]
struct Args {
    /// The same seed gives the same bytes.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// How many days to live.
    #[arg(long, default_value_t = 120)]
    days: u16,
    /// How many customers there are.
    #[arg(long, default_value_t = 2_000)]
    customers: usize,
    /// The day on whose first hours the history ends.
    #[arg(long, default_value = "2026-11-21")]
    until: Date,
    /// A folder for the SQLite copy, which is kept; else a temporary one, which is not.
    #[arg(long)]
    into: Option<PathBuf>,
    /// An empty folder to live in, on SQLite, instead of in memory; what is kept is then told as it
    /// grows.
    #[arg(long, conflicts_with = "into")]
    live_in: Option<PathBuf>,
}

/// As in the shipped binary, so that both are measured alike.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> anyhow::Result<ExitCode> {
    let Args { seed, days, customers, until, into, live_in } = Args::parse();
    let mut out = std::io::stdout().lock();
    let plan = Plan { seed, customers, days, until, key: simulator::key_of(seed) };
    writeln!(out, "seed {seed}, {customers} customers, {days} days until {until}")?;
    writeln!(out, "{}", plan.drawn())?;
    let failures = match live_in {
        Some(folder) => live_on_disk(&mut out, &plan, &folder)?,
        None => live_in_memory(&mut out, &plan, into)?,
    };
    let Some(first) = failures.first() else {
        writeln!(out, "no checker speaks")?;
        return Ok(ExitCode::SUCCESS);
    };
    writeln!(out, "{} failures; the shortest:\n{first}", failures.len())?;
    Ok(ExitCode::FAILURE)
}

/// Lives in memory, copies what came of it into SQLite, and checks both.
fn live_in_memory(
    out: &mut dyn Write,
    plan: &Plan,
    into: Option<PathBuf>,
) -> anyhow::Result<Vec<Failure>> {
    let mut shown = Ok(());
    let lived = simulator::live(plan, &mut |progress| {
        if shown.is_ok() {
            shown = show(out, progress);
        }
    })?;
    shown?;
    let folder = into.clone().unwrap_or_else(|| {
        std::env::temp_dir().join(format!("auricle-simulator-{}", std::process::id()))
    });
    let checked = copy_and_check(out, plan, &lived, &folder);
    if into.is_none() {
        std::fs::remove_dir_all(&folder).context("removing the temporary folder")?;
    }
    checked
}

/// Lives in SQLite, and tells all along what is kept by then.
fn live_on_disk(out: &mut dyn Write, plan: &Plan, folder: &Path) -> anyhow::Result<Vec<Failure>> {
    // A short log: a small world too is to see it copied into the database, and begun anew.
    let options = SqliteOptions { checkpoint_pages: 400, ..SqliteOptions::default() };
    let store = sqlite_in(folder, plan, plan.entropy(), options)?;
    ensure!(store.is_empty()?, "there is a desk in {}; name an empty folder", folder.display());
    let (mut known, mut told) = (BTreeMap::new(), Ok(()));
    let lived = simulator::live_in(plan, store.clone(), &mut |progress| {
        if told.is_ok() {
            told = show(out, progress).and_then(|()| tell_kept(out, &store, &mut known));
        }
    })?;
    told?;
    tell_kept(out, &store, &mut known)?;
    count_and_check(out, &lived, None)
}

fn show(out: &mut dyn Write, progress: Progress) -> anyhow::Result<()> {
    let Progress { days, of, today, calls, day_ended } = progress;
    if day_ended && (days % 10 == 0 || days == of) {
        writeln!(out, "day {days} of {of} ({today}): {calls} calls")?;
    }
    Ok(())
}

/// Tells how many events of each stream are kept, where there are more than `known`. Whoever hears
/// it may rely on it, whatever happens to the machine.
fn tell_kept(
    out: &mut dyn Write,
    store: &Store,
    known: &mut BTreeMap<StreamId, u64>,
) -> anyhow::Result<()> {
    for (stream, version) in simulator::versions(store)? {
        if known.insert(stream, version) != Some(version) {
            writeln!(out, "kept {stream} {version}")?;
        }
    }
    Ok(())
}

fn copy_and_check(
    out: &mut dyn Write,
    plan: &Plan,
    lived: &Lived,
    folder: &Path,
) -> anyhow::Result<Vec<Failure>> {
    let copy = sqlite_in(folder, plan, Arc::new(Seeded::new(plan.seed)), SqliteOptions::default())?;
    let streams = lived.store.copy_into(&copy, &mut |_, _| {})?;
    writeln!(out, "copied {streams} streams into SQLite")?;
    count_and_check(out, lived, Some(&copy))
}

fn sqlite_in(
    folder: &Path,
    plan: &Plan,
    entropy: Arc<dyn Entropy>,
    options: SqliteOptions,
) -> anyhow::Result<Store> {
    std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    let path = folder.join("auricle.db");
    Ok(Store::sqlite(&path, plan.key.clone(), entropy, options)?)
}

fn count_and_check(
    out: &mut dyn Write,
    lived: &Lived,
    copy: Option<&Store>,
) -> anyhow::Result<Vec<Failure>> {
    writeln!(out, "{}", simulator::tally(copy.unwrap_or(&lived.store))?)?;
    for (what, count) in &lived.truth.odd {
        writeln!(out, "{what}: {count}")?;
    }
    let failures = simulator::check(lived, copy)?;
    writeln!(out, "heads {}", simulator::heads(&lived.store)?)?;
    Ok(failures)
}
