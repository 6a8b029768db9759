//! `auricle bench store`: how much work a second of processor time does, from fixed seeds.
//!
//! Each figure is one JSON line. CPU seconds are user and system time of all threads of the
//! process that did the work; each stage runs in a process of its own, so that memory is told
//! apart.

mod browser;
mod callers;
mod cores;
mod desk;
mod growth;
mod locks;
mod pace;
mod process;
mod serve;
mod server;
mod times;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::Arc;

use acts::{Acts, Author, ImportJob};
use anyhow::{Context, bail};
use calendar::{Date, Timestamp};
use import::{Mapping, ReservedRange, Row, Rows, sample};
use journal::{Grants, UserId};
use serde_json::json;
use store::{DeskKey, SqliteOptions, Store};

use self::process::{cpu_ms, own_id, peak_mib};
use crate::cli::Common;
use crate::world::{SystemChance, nanos};

/// The seed of every made-up file.
const SEED: u64 = 7;
/// The day on which the measured desk stands; the hour is one at which every window is open.
const DAY: &str = "2026-11-20";
const NOW: &str = "2026-11-20T09:00:00Z";
/// The key of the measured desks, which hold nobody's data.
const KEY: [u8; 32] = [7; 32];

/// Options of `auricle bench`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// What to measure
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Reading files, importing, the next call, the sheet page, and the server itself
    Store(BenchStore),
}

/// Runs a benchmark.
pub(crate) fn run(common: &Common, options: &Options) -> anyhow::Result<()> {
    let What::Store(bench) = &options.what;
    run_store(&BenchStore { db: common.db.clone(), ..bench.clone() })
}

/// What to measure, and how much of it.
#[derive(Clone, Debug, clap::Args)]
struct BenchStore {
    /// Invoices in the first import, and in the one into the filled desk.
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
    /// Invoices on the desk for the next call and the sheet page, three to a customer.
    #[arg(long, default_value_t = 3_000_000)]
    desk_rows: u64,
    /// How many next calls and how many sheet pages.
    #[arg(long, default_value_t = 2_000)]
    calls: u32,
    /// About how many bytes the file has that is sent to the server.
    #[arg(long, default_value_t = 200_000_000)]
    upload_bytes: u64,
    /// How many callers work at once in the stage `callers`.
    #[arg(long, default_value_t = 1_000)]
    callers: u32,
    /// How long they work, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    talks_seconds: u64,
    /// How often each of them has a talk, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 240)]
    talk_each: u64,
    /// The sizes that the stage `growth` compares, in customers, each with the first.
    #[arg(long, value_name = "CUSTOMERS", value_delimiter = ',', default_values_t = [10_000, 1_000_000])]
    growth_customers: Vec<u64>,
    /// Invoices that are imported into each of these desks to be measured.
    #[arg(long, value_name = "ROWS", default_value_t = 30_000)]
    growth_rows: u64,
    /// Where the databases are made; a folder of its own, kept for a second run of single stages.
    #[arg(long, default_value = "target/bench-store")]
    dir: PathBuf,
    /// One stage only: parse, import, fill, growth, more, desk, busy, locks, serve, callers.
    #[arg(long)]
    stage: Option<String>,
    /// A PostgreSQL server on this machine instead of SQLite: `--db`. Each desk is a schema there.
    #[arg(skip)]
    db: Option<String>,
}

const STAGES: [&str; 10] =
    ["parse", "import", "fill", "growth", "more", "desk", "busy", "locks", "serve", "callers"];

/// Runs every stage in a process of its own, or one stage here.
fn run_store(bench: &BenchStore) -> anyhow::Result<()> {
    std::fs::create_dir_all(&bench.dir).context("making the folder for the databases")?;
    let Some(stage) = &bench.stage else {
        for stage in STAGES {
            let status = stage_process(bench, stage)?.wait()?;
            if !status.success() {
                bail!("stage {stage} failed");
            }
        }
        return Ok(());
    };
    match stage.as_str() {
        "parse" => parse(bench),
        "import" => import_stage(bench, "empty.db", "import-empty", "Sample", true),
        "fill" => fill(bench),
        "more" => more(bench),
        "desk" => desk::run(bench, "desk"),
        "busy" => desk::busy(bench),
        "locks" => locks::run(bench),
        "serve" => serve::run(bench),
        "callers" => callers::run(bench),
        "growth" => growth::run(bench),
        "growth-at" => growth::at(bench),
        "background" => background(bench),
        "locks-import" => locks::import(bench),
        "locks-day" => locks::day(bench),
        other => bail!("no stage {other:?}; choose one of {}", STAGES.join(", ")),
    }
}

fn stage_process(bench: &BenchStore, stage: &str) -> anyhow::Result<Child> {
    stage_command(bench, stage)?.spawn().with_context(|| format!("starting stage {stage}"))
}

fn stage_command(bench: &BenchStore, stage: &str) -> anyhow::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bench", "store", "--stage", stage]);
    command.args(["--rows", &bench.rows.to_string()]);
    command.args(["--desk-rows", &bench.desk_rows.to_string()]);
    command.args(["--calls", &bench.calls.to_string()]);
    command.args(["--upload-bytes", &bench.upload_bytes.to_string()]);
    command.args(["--callers", &bench.callers.to_string()]);
    command.args(["--talks-seconds", &bench.talks_seconds.to_string()]);
    command.args(["--talk-each", &bench.talk_each.to_string()]);
    let sizes: Vec<String> = bench.growth_customers.iter().map(u64::to_string).collect();
    command.args(["--growth-customers", &sizes.join(",")]);
    command.args(["--growth-rows", &bench.growth_rows.to_string()]);
    command.arg("--dir").arg(&bench.dir);
    if let Some(url) = &bench.db {
        command.args(["--db", url]);
    }
    Ok(command)
}

fn tell(figure: &serde_json::Value) {
    // Whoever reads the figures may have read enough.
    writeln!(std::io::stdout(), "{figure}").ok();
}

fn now() -> Timestamp {
    NOW.parse().expect("a fixed instant")
}

fn today() -> Date {
    DAY.parse().expect("a fixed day")
}

fn mapping(client: &str) -> Mapping {
    let mut mapping = sample::mapping();
    mapping.fill_phones = Some(ReservedRange::OfcomMobile);
    mapping.constants.client = Some(client.to_owned());
    mapping
}

fn parse(bench: &BenchStore) -> anyhow::Result<()> {
    let bytes = sample::invoices_csv(SEED, bench.rows);
    let mapping = sample::mapping();
    let before = cpu_ms(own_id())?;
    let mut rows = Rows::new(&bytes, &mapping)?;
    let (mut row, mut good, mut bad, mut sum) = (Row::default(), 0_u64, 0_u64, 0_i64);
    while let Some(read) = rows.next_into(&mut row)? {
        match read {
            Ok(()) => {
                good += 1;
                sum = sum.wrapping_add(row.invoice.amount.minor);
            }
            Err(_) => bad += 1,
        }
    }
    let cpu = (cpu_ms(own_id())? - before).max(1);
    tell(&json!({
        "bench": "rows-parsed-and-checked", "seed": SEED, "rows": good + bad, "bad": bad,
        "bytes": bytes.len(), "sum_minor": sum, "cpu_ms": cpu,
        "rows_per_cpu_s": (good + bad) * 1_000 / cpu, "limit_at_least": 700_000,
    }));
    Ok(())
}

fn open(bench: &BenchStore, name: &str, options: SqliteOptions) -> anyhow::Result<Acts> {
    let (key, chance) = (DeskKey::new(KEY), Arc::new(SystemChance));
    let store = match &bench.db {
        Some(url) => server::open(url, name, key, chance),
        None => Store::sqlite(&bench.dir.join(name), key, chance, options),
    };
    Ok(Acts::new(store.with_context(|| format!("opening {name}"))?))
}

/// As `auricle import` opens a desk.
fn timed_batches() -> SqliteOptions {
    SqliteOptions { clock: Some(nanos), ..SqliteOptions::for_batches() }
}

fn clear(bench: &BenchStore, name: &str) -> anyhow::Result<()> {
    if let Some(url) = &bench.db {
        return server::clear(url, name);
    }
    for end in ["", "-wal", "-shm"] {
        // What is not there need not be removed.
        drop(std::fs::remove_file(bench.dir.join(format!("{name}{end}"))));
    }
    Ok(())
}

fn author() -> Author {
    Author { user: UserId(1), grants: Grants::All }
}

/// Imports `bytes` for good; answers CPU milliseconds.
fn import_into(acts: &Acts, bytes: &[u8], client: &str) -> anyhow::Result<u64> {
    let mapping = mapping(client);
    let bytes = bytes.into();
    let job = ImportJob { bytes, mapping: &mapping, apply: true, withdraw: false, today: today() };
    let before = cpu_ms(own_id())?;
    let report = acts.import(job, &author(), &now, &mut |_| true)?;
    let cpu = (cpu_ms(own_id())? - before).max(1);
    if report.totals.debts_placed != report.totals.rows {
        bail!("not every row went in: {:?} {:?}", report.totals, report.problems.first());
    }
    Ok(cpu)
}

fn import_stage(
    bench: &BenchStore,
    name: &str,
    figure: &str,
    client: &str,
    fresh: bool,
) -> anyhow::Result<()> {
    if fresh {
        clear(bench, name)?;
    }
    let acts = open(bench, name, timed_batches())?;
    let bytes = sample::invoices_csv(SEED, bench.rows);
    let server = server::cpu_ms(bench.db.as_deref());
    let cpu = import_into(&acts, &bytes, client)?;
    tell(&json!({
        "postgres_cpu_ms": server::cpu_ms_since(bench.db.as_deref(), server),
        "bench": figure, "seed": SEED, "invoices": bench.rows, "cpu_ms": cpu,
        "invoices_per_cpu_s": bench.rows * 1_000 / cpu, "limit_at_least": if bench.db.is_some() { 15_000 } else { 20_000 },
        "aim": 60_000, "peak_mib": peak_mib(own_id()),
        "database_mib": file_mib(&bench.dir.join(name)),
    }));
    Ok(())
}

fn file_mib(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |meta| meta.len() >> 20)
}

/// The filled desk of the later stages; kept when it is there already.
fn fill(bench: &BenchStore) -> anyhow::Result<()> {
    if let Some(url) = &bench.db {
        return fill_server(bench, url);
    }
    let path = bench.dir.join(desk_name(bench));
    if path.exists() {
        return Ok(());
    }
    clear(bench, "filling.db")?;
    let acts = open(bench, "filling.db", timed_batches())?;
    let bytes = sample::invoices_csv(SEED, bench.desk_rows);
    let cpu = import_into(&acts, &bytes, "Sample")?;
    drop(acts);
    std::fs::rename(bench.dir.join("filling.db"), &path)?;
    tell(&json!({
        "bench": "fill", "seed": SEED, "invoices": bench.desk_rows, "cpu_ms": cpu,
        "invoices_per_cpu_s": bench.desk_rows * 1_000 / cpu, "database_mib": file_mib(&path),
    }));
    Ok(())
}

/// The same on a server, where the desk says itself that it is filled.
fn fill_server(bench: &BenchStore, url: &str) -> anyhow::Result<()> {
    let name = desk_name(bench);
    if server::is_filled(url, &name) {
        return Ok(());
    }
    clear(bench, &name)?;
    let acts = open(bench, &name, SqliteOptions::default())?;
    let bytes = sample::invoices_csv(SEED, bench.desk_rows);
    let cpu = import_into(&acts, &bytes, "Sample")?;
    acts.store().set_setting(server::FILLED, "yes")?;
    tell(&json!({
        "bench": "fill", "seed": SEED, "invoices": bench.desk_rows, "cpu_ms": cpu,
        "invoices_per_cpu_s": bench.desk_rows * 1_000 / cpu,
    }));
    Ok(())
}

fn desk_name(bench: &BenchStore) -> String {
    format!("desk-{}.db", bench.desk_rows)
}

/// A further import into the filled desk.
fn more(bench: &BenchStore) -> anyhow::Result<()> {
    let client = format!("Sample of {}", std::process::id());
    import_stage(bench, &desk_name(bench), "import-into-filled", &client, false)
}

fn background(bench: &BenchStore) -> anyhow::Result<()> {
    let acts = open(bench, &desk_name(bench), timed_batches())?;
    for round in 0_u64.. {
        let bytes = sample::invoices_csv(SEED, bench.rows);
        import_into(&acts, &bytes, &format!("Beside {round} {}", std::process::id()))?;
    }
    Ok(())
}
