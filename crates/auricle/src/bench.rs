//! `auricle bench store`: how much work a second of processor time does, from fixed seeds.
//!
//! Each figure is one JSON line. CPU seconds are user and system time of all threads of the
//! process that did the work; each stage runs in a process of its own, so that memory is told
//! apart.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::Arc;

use acts::{Acts, Author, Entry, ImportJob, Next};
use anyhow::{Context, bail};
use calendar::{Date, TimeZone, Timestamp, plus_secs};
use desk::User;
use import::{Mapping, ReservedRange, Row, Rows, sample};
use journal::{Grants, Role, Skill, StreamId, UserId};
use locale::Language;
use serde_json::json;
use store::{DeskKey, SqliteOptions, Store};
use web::Site;

use crate::cli::Common;
use crate::world::SystemChance;

mod server;

/// The seed of every made-up file.
const SEED: u64 = 7;
/// The day on which the measured desk stands; the hour is one at which every window is open.
const DAY: &str = "2026-11-20";
const NOW: &str = "2026-11-20T09:00:00Z";
/// Clock ticks a second in `/proc/self/stat`: fixed by the Linux ABI.
const TICKS: u64 = 100;

/// Options of `auricle bench`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// What to measure
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Reading files, importing, the next call and the sheet page
    Store(BenchStore),
}

/// Runs a benchmark.
pub(crate) fn run(common: &Common, options: &Options) -> anyhow::Result<()> {
    let What::Store(bench) = &options.what;
    run_store(&BenchStore { db: common.db.clone(), ..bench.clone() })
}

/// How many callers hold a customer at once while the next call is measured.
const CALLERS: u32 = 100;

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
    /// Where the databases are made; a folder of its own, kept for a second run of single stages.
    #[arg(long, default_value = "target/bench-store")]
    dir: PathBuf,
    /// One stage only: parse, import, fill, more, desk, busy.
    #[arg(long)]
    stage: Option<String>,
    /// A PostgreSQL server on this machine instead of SQLite: `--db`. Each desk is a schema there.
    #[arg(skip)]
    db: Option<String>,
}

const STAGES: [&str; 6] = ["parse", "import", "fill", "more", "desk", "busy"];

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
        "desk" => desk_stage(bench, "desk"),
        "busy" => busy(bench),
        "background" => background(bench),
        other => bail!("no stage {other:?}; choose one of {}", STAGES.join(", ")),
    }
}

fn stage_process(bench: &BenchStore, stage: &str) -> anyhow::Result<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bench", "store", "--stage", stage]);
    command.args(["--rows", &bench.rows.to_string()]);
    command.args(["--desk-rows", &bench.desk_rows.to_string()]);
    command.args(["--calls", &bench.calls.to_string()]);
    command.arg("--dir").arg(&bench.dir);
    if let Some(url) = &bench.db {
        command.args(["--db", url]);
    }
    command.spawn().with_context(|| format!("starting stage {stage}"))
}

/// User and system time of this process so far, in milliseconds.
fn cpu_ms() -> anyhow::Result<u64> {
    let stat = std::fs::read_to_string("/proc/self/stat").context("reading /proc/self/stat")?;
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let field = |n: usize| after_name.split_whitespace().nth(n)?.parse::<u64>().ok();
    // Fields 14 and 15 of proc(5), counted behind the name.
    let (user, system) = (field(11).context("utime")?, field(12).context("stime")?);
    Ok((user + system) * 1_000 / TICKS)
}

/// The most memory this process ever held, in MiB.
fn peak_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

#[expect(clippy::print_stdout, reason = "figures are this command's answer")]
fn tell(figure: &serde_json::Value) {
    println!("{figure}");
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
    let before = cpu_ms()?;
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
    let cpu = (cpu_ms()? - before).max(1);
    tell(&json!({
        "bench": "rows-parsed-and-checked", "seed": SEED, "rows": good + bad, "bad": bad,
        "bytes": bytes.len(), "sum_minor": sum, "cpu_ms": cpu,
        "rows_per_cpu_s": (good + bad) * 1_000 / cpu, "limit_at_least": 700_000,
    }));
    Ok(())
}

fn open(bench: &BenchStore, name: &str, options: SqliteOptions) -> anyhow::Result<Acts> {
    let (key, chance) = (DeskKey::new([7; 32]), Arc::new(SystemChance));
    let store = match &bench.db {
        Some(url) => server::open(url, name, key, chance),
        None => Store::sqlite(&bench.dir.join(name), key, chance, options),
    };
    Ok(Acts::new(store.with_context(|| format!("opening {name}"))?))
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
    let before = cpu_ms()?;
    let report = acts.import(job, &author(), &now, &mut |_| true)?;
    let cpu = (cpu_ms()? - before).max(1);
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
    let acts = open(bench, name, SqliteOptions::for_batches())?;
    let bytes = sample::invoices_csv(SEED, bench.rows);
    let server = server::cpu_ms(bench.db.as_deref());
    let cpu = import_into(&acts, &bytes, client)?;
    tell(&json!({
        "postgres_cpu_ms": server::cpu_ms(bench.db.as_deref()).zip(server).map(|(now, then)| now - then),
        "bench": figure, "seed": SEED, "invoices": bench.rows, "cpu_ms": cpu,
        "invoices_per_cpu_s": bench.rows * 1_000 / cpu, "limit_at_least": 20_000,
        "aim": 60_000, "peak_mib": peak_mib(),
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
    let acts = open(bench, "filling.db", SqliteOptions::for_batches())?;
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

fn caller(n: u32) -> User {
    User {
        id: UserId(n),
        login: String::new(),
        name: String::new(),
        role: Role::Caller,
        languages: Language::ALL.into(),
        skills: Skill::ALL.into(),
        grants: Grants::All,
        enabled: true,
        password_once: false,
    }
}

/// Elapsed microseconds of one run of `work`.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures with the machine's clock")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let start = std::time::Instant::now();
    let done = work();
    (done, u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX))
}

fn percentile(times: &mut [u64], per_cent: usize) -> u64 {
    times.sort_unstable();
    let last = times.len().saturating_sub(1);
    times.get(last * per_cent / 100).copied().unwrap_or(0)
}

fn desk_stage(bench: &BenchStore, stage: &str) -> anyhow::Result<()> {
    let acts = open(bench, &desk_name(bench), SqliteOptions::default())?;
    // The first request pays for opening and for reading the law once; it is told apart.
    let (_, first_us) = timed(|| acts.next(&caller(1_000_000), now()));
    let offset = if stage == "desk" { 1 } else { 1 + bench.calls };
    let (mut streams, mut times): (Vec<StreamId>, Vec<u64>) = (Vec::new(), Vec::new());
    let mut cpu = 0;
    for first in (0..bench.calls).step_by(CALLERS as usize) {
        // Each of the callers asks once; then all of them let their customer go, unmeasured.
        let before = cpu_ms()?;
        let mut given = Vec::new();
        for n in first..bench.calls.min(first + CALLERS) {
            let user = caller(offset + n);
            let (next, us) = timed(|| acts.next(&user, now()));
            times.push(us);
            match next? {
                Next::Turn(turn) => given.push((user, turn.stream)),
                Next::Idle(idle) => bail!("nobody was given out: {idle:?}"),
            }
        }
        cpu += cpu_ms()? - before;
        for (user, stream) in given {
            let later = Entry::PutOff(plus_secs(now(), 3_600), "measured".to_owned());
            acts.enter(&user, stream, &later, None, now())?;
            streams.push(stream);
        }
    }
    let calls = u64::from(bench.calls).max(1);
    tell(&json!({
        "bench": format!("{stage}-next-call"), "calls": calls, "invoices": bench.desk_rows,
        "callers_at_once": CALLERS,
        "cpu_us_each": cpu * 1_000 / calls, "limit_us_at_most": 500, "first_us": first_us,
        "p50_us": percentile(&mut times, 50), "p99_us": percentile(&mut times, 99),
        "fsync": "none: a claim is not synced",
    }));
    sheet_pages(&acts, bench, stage, &streams)
}

fn sheet_pages(
    acts: &Acts,
    bench: &BenchStore,
    stage: &str,
    streams: &[StreamId],
) -> anyhow::Result<()> {
    let (mut times, mut bytes) = (Vec::new(), 0);
    let site = Site::new(acts.clone(), Arc::new(now), Arc::new(SystemChance), TimeZone::UTC);
    let user = caller(1);
    let before = cpu_ms()?;
    for stream in streams {
        let (page, us) = timed(|| web::render_sheet(&site, &user, *stream));
        times.push(us);
        bytes += page.map_err(|_| anyhow::anyhow!("{stream} has no page"))?.len();
    }
    let pages = streams.len().max(1) as u64;
    let cpu = cpu_ms()? - before;
    tell(&json!({
        "bench": format!("{stage}-sheet-page"), "pages": pages, "invoices": bench.desk_rows,
        "bytes_each": bytes as u64 / pages,
        "cpu_us_each": cpu * 1_000 / pages, "limit_us_at_most": 2_000,
        "p50_us": percentile(&mut times, 50), "p99_us": percentile(&mut times, 99),
        "peak_mib": peak_mib(), "limit_mib_at_most": 500,
    }));
    Ok(())
}

/// The same while an import runs in another process.
fn busy(bench: &BenchStore) -> anyhow::Result<()> {
    let mut importing = stage_process(bench, "background")?;
    let has_begun = beginning(bench)?;
    while !has_begun()? {
        if importing.try_wait()?.is_some() {
            bail!("the import beside it ended before it wrote anything");
        }
        std::thread::yield_now();
    }
    let measured = desk_stage(bench, "busy");
    let still = importing.try_wait()?.is_none();
    importing.kill().context("ending the import beside it")?;
    importing.wait()?;
    tell(&json!({ "bench": "busy-import-was-running-to-the-end", "yes": still }));
    measured
}

/// Tells whether an import that was begun just now has written anything.
fn beginning(bench: &BenchStore) -> anyhow::Result<Box<dyn Fn() -> anyhow::Result<bool>>> {
    if bench.db.is_some() {
        let acts = open(bench, &desk_name(bench), SqliteOptions::default())?;
        let before = acts.store().clients()?.len();
        return Ok(Box::new(move || Ok(before < acts.store().clients()?.len())));
    }
    let database = bench.dir.join(desk_name(bench));
    let log = bench.dir.join(format!("{}-wal", desk_name(bench)));
    let before = file_mib(&database);
    Ok(Box::new(move || Ok(before < file_mib(&database) || 8 <= file_mib(&log))))
}

fn background(bench: &BenchStore) -> anyhow::Result<()> {
    let acts = open(bench, &desk_name(bench), SqliteOptions::for_batches())?;
    for round in 0_u64.. {
        let bytes = sample::invoices_csv(SEED, bench.rows);
        import_into(&acts, &bytes, &format!("Beside {round} {}", std::process::id()))?;
    }
    Ok(())
}
