//! Lives a world from a seed, copies it into SQLite, and asks the checkers.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use calendar::Date;
use clap::Parser;
use simulator::chance::{Chance, Seeded};
use simulator::{Failure, Lived, Plan};
use store::{DeskKey, SqliteOptions, Store};

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
}

/// As in the shipped binary, so that both are measured alike.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> anyhow::Result<ExitCode> {
    let Args { seed, days, customers, until, into } = Args::parse();
    let mut out = std::io::stdout().lock();
    let plan = Plan { seed, customers, days, until, key: key_of(seed) };
    writeln!(out, "seed {seed}, {customers} customers, {days} days until {until}")?;
    writeln!(out, "{}", plan.drawn())?;
    let mut shown = Ok(());
    let lived = simulator::live(&plan, &mut |progress| {
        if progress.days % 10 == 0 || progress.days == progress.of {
            let (days, of, calls) = (progress.days, progress.of, progress.calls);
            shown = writeln!(out, "day {days} of {of} ({}): {calls} calls", progress.today);
        }
    })?;
    shown?;
    let folder = into.clone().unwrap_or_else(|| {
        std::env::temp_dir().join(format!("auricle-simulator-{}", std::process::id()))
    });
    let checked = copy_and_check(&mut out, &plan, &lived, &folder);
    if into.is_none() {
        std::fs::remove_dir_all(&folder).context("removing the temporary folder")?;
    }
    let failures = checked?;
    let Some(first) = failures.first() else {
        writeln!(out, "no checker speaks")?;
        return Ok(ExitCode::SUCCESS);
    };
    writeln!(out, "{} failures; the shortest:\n{first}", failures.len())?;
    Ok(ExitCode::FAILURE)
}

fn copy_and_check(
    out: &mut dyn Write,
    plan: &Plan,
    lived: &Lived,
    folder: &Path,
) -> anyhow::Result<Vec<Failure>> {
    std::fs::create_dir_all(folder).context("making the folder for the copy")?;
    let entropy = Arc::new(Seeded::new(plan.seed));
    let path = folder.join("auricle.db");
    let copy = Store::sqlite(&path, plan.key.clone(), entropy, SqliteOptions::default())?;
    let streams = lived.store.copy_into(&copy, &mut |_, _| {})?;
    writeln!(out, "copied {streams} streams into SQLite")?;
    writeln!(out, "{}", simulator::tally(&copy)?)?;
    for (what, count) in &lived.truth.odd {
        writeln!(out, "{what}: {count}")?;
    }
    let failures = simulator::check(lived, Some(&copy))?;
    writeln!(out, "heads {}", simulator::heads(&lived.store)?)?;
    Ok(failures)
}

/// A desk key from the seed: nothing in this world is anybody's secret.
fn key_of(seed: u64) -> DeskKey {
    let mut chance = Chance::new(seed ^ 0x006b_6579);
    let mut bytes = [0; 32];
    for chunk in bytes.chunks_mut(8) {
        chunk.copy_from_slice(&chance.draw().to_be_bytes());
    }
    DeskKey::new(bytes)
}
