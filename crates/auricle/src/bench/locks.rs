//! How long writes hold the database while everything writes at once: callers, an import and the
//! day, each in a process of its own.

use std::process::Child;

use acts::{Acts, Entry, Next};
use anyhow::{Result, bail};
use calendar::{plus_days, plus_secs};
use import::sample;
use serde_json::json;
use store::SqliteOptions;

use super::desk::caller;
use super::times::Times;
use super::{
    BenchStore, SEED, desk_name, import_into, now, open, stage_process, tell, timed_batches, today,
};
use crate::bench::times::timed;
use crate::world::nanos;

/// What a write may hold the database for, without the syncing of its commit.
const LIMIT_MS: u64 = 20;

/// Starts the others, and works as a caller until the import has ended.
pub(super) fn run(bench: &BenchStore) -> Result<()> {
    if bench.db.is_some() {
        // A server locks rows; nobody waits for the whole of it.
        return Ok(());
    }
    let mut importing = stage_process(bench, "locks-import")?;
    let mut day = stage_process(bench, "locks-day")?;
    let worked = work(bench, &mut importing);
    for (name, child) in [("import", &mut importing), ("day", &mut day)] {
        if !child.wait()?.success() {
            bail!("the {name} beside the callers failed");
        }
    }
    worked
}

fn work(bench: &BenchStore, importing: &mut Child) -> Result<()> {
    let options = SqliteOptions { clock: Some(nanos), ..SqliteOptions::default() };
    let acts = open(bench, &desk_name(bench), options)?;
    let (mut next, mut put_off) = (Times::default(), Times::default());
    for n in 0.. {
        if importing.try_wait()?.is_some() {
            break;
        }
        let user = caller(2_000_000 + n);
        let (given, us) = timed(|| acts.next(&user, now()));
        next.add(us);
        // After other stages many files are to be put where they belong first.
        let Next::Turn(turn) = given? else { continue };
        let later = Entry::PutOff(plus_secs(now(), 3_600), "measured".to_owned());
        let (entered, us) = timed(|| acts.enter(&user, turn.stream, &later, None, now()));
        entered?;
        put_off.add(us);
        // A caller reads and talks in between.
        std::thread::park_timeout(std::time::Duration::from_millis(5));
    }
    tell(&json!({
        "bench": "locks-calls", "calls": next.count(),
        "us": { "next": next.told(), "put_off": put_off.told() },
    }));
    held(&acts, "callers");
    Ok(())
}

/// The import beside them.
pub(super) fn import(bench: &BenchStore) -> Result<()> {
    let acts = open(bench, &desk_name(bench), timed_batches())?;
    let bytes = sample::invoices_csv(SEED, bench.rows);
    import_into(&acts, &bytes, &format!("Locked {}", std::process::id()))?;
    held(&acts, "import");
    Ok(())
}

/// The day beside them: it is sealed, and what is due is woken.
pub(super) fn day(bench: &BenchStore) -> Result<()> {
    let options = SqliteOptions { clock: Some(nanos), ..SqliteOptions::default() };
    let acts = open(bench, &desk_name(bench), options)?;
    let last = acts.store().day_seals()?.last().map_or(today(), |seal| plus_days(seal.day, 1));
    acts.store().seal_day(last, &mut |_, _| {})?;
    let woken = acts.wake(now(), &mut |_| true)?;
    tell(&json!({ "bench": "locks-day-woken", "files": woken.woken }));
    held(&acts, "day");
    Ok(())
}

fn held(acts: &Acts, by: &str) {
    let held = acts.store().held();
    let waits = acts.store().waits();
    tell(&json!({
        "bench": "locks-held", "by": by,
        "us": {
            "p50": held.p50_nanos / 1_000, "p99": held.p99_nanos / 1_000,
            "max": held.max_nanos / 1_000,
        },
        "limit_p99_us_at_most": LIMIT_MS * 1_000,
        "turn_us_in_all": waits.turn_nanos / 1_000,
        "commits": waits.commits, "commit_us_in_all": waits.commit_nanos / 1_000,
    }));
}
