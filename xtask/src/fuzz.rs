//! Fuzzing: the targets of `crates/fuzz` with the engine around them, for seconds or for long.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use anyhow::{Context, Result, bail, ensure};

use crate::shell::{Log, Shell, now};

/// Where the kept cases are, a folder for each target.
pub(crate) const CORPUS: &str = "crates/fuzz/corpus";
const CI_SECS: u64 = 5;
const SOAK_MINUTES: u64 = 10;
/// The machine's cores that CI has for certain.
const AT_ONCE: usize = 2;
const LINES_SHOWN_MAX: usize = 60;

/// Each target for a few seconds, from the kept cases and always the same seed.
pub(crate) fn step(shell: &Shell, log: &Log) -> Result<()> {
    build(shell, log)?;
    let targets = targets(shell)?;
    let share = targets.len().div_ceil(AT_ONCE);
    let failed = thread::scope(|scope| {
        let run = |share: &[String]| share.iter().try_for_each(|one| briefly(shell, log, one));
        let start = |share| scope.spawn(move || run(share));
        let runs: Vec<_> = targets.chunks(share).map(start).collect();
        let ends = runs.into_iter().map(|run| run.join().expect("a run does not panic"));
        ends.filter_map(Result::err).next()
    });
    failed.map_or(Ok(()), Err)
}

fn briefly(shell: &Shell, log: &Log, target: &str) -> Result<()> {
    let own = shell.log(&format!("fuzz-{target}"))?;
    let kept = shell.root.join(CORPUS).join(target);
    // What is found goes into the first folder named. In so short a time it is not worth keeping,
    // and the next run is to begin from the same.
    let found = shell.target.join("fuzz/brief").join(target);
    if found.exists() {
        fs::remove_dir_all(&found)?;
    }
    fs::create_dir_all(&found)?;
    let mut command = engine(shell, target)?;
    command.arg(format!("-max_total_time={CI_SECS}")).arg("-seed=1").arg(&found).arg(kept);
    let done = own.run(&mut command);
    if done.is_err() {
        log.say(&own.tail(LINES_SHOWN_MAX))?;
    }
    done.with_context(|| format!("the target {target}"))
}

/// `--minutes N`, `--target NAME`, and `--keep`, which adds what was found to the kept cases.
struct Options<'a> {
    minutes: u64,
    target: Option<&'a str>,
    keep: bool,
}

/// Each target for long. What it finds is under the target folder as soon as it is found, and the
/// next run begins from it, so Ctrl-C loses nothing.
pub(crate) fn soak(shell: &Shell, options: &[&str]) -> Result<ExitCode> {
    let mut read = Options { minutes: SOAK_MINUTES, target: None, keep: false };
    read_options(&mut read, options)?;
    let mut targets = targets(shell)?;
    targets.retain(|target| read.target.is_none_or(|wanted| wanted == target));
    ensure!(!targets.is_empty(), "no such target; the folders of {CORPUS} are their names");
    let log = shell.log("fuzz")?;
    build(shell, &log).with_context(|| log.tail(LINES_SHOWN_MAX))?;
    println!("{} targets, {} minutes of processor time each", targets.len(), read.minutes);
    for (target, number) in targets.iter().zip(1..) {
        let start = now();
        let log = shell.log(&format!("fuzz-{target}"))?;
        let (kept, found) = (shell.root.join(CORPUS).join(target), found(shell, target)?);
        let mut left = read.minutes * 60;
        // The engine counts by the clock: on a machine that others use too it runs again, from
        // what it found, for the processor time that it did not get.
        while 0 < left {
            let before = children_cpu_secs()?;
            let mut command = engine(shell, target)?;
            command.arg(format!("-max_total_time={left}")).arg(&found).arg(&kept);
            if let Err(error) = log.run(&mut command) {
                println!("{}\n\n{target} failed: {error:#}", log.tail(LINES_SHOWN_MAX));
                return Ok(ExitCode::FAILURE);
            }
            left = left.saturating_sub((children_cpu_secs()? - before).max(1));
        }
        let seconds = start.elapsed().as_secs();
        let last = log.tail(LINES_SHOWN_MAX);
        let done = last.lines().rfind(|line| line.contains("DONE")).unwrap_or_default().trim();
        println!("{number}/{} {target}  {seconds} s  {done}", targets.len());
        if read.keep {
            // Only what runs code that no kept case runs is added.
            let mut merge = engine(shell, target)?;
            log.run(merge.arg("-merge=1").arg(&kept).arg(&found))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Processor time of all programs that this one ran and waited for, in seconds: the fields
/// `cutime` and `cstime` of proc(5), in hundredths.
fn children_cpu_secs() -> Result<u64> {
    let stat = fs::read_to_string("/proc/self/stat").context("reading what was run")?;
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: Vec<u64> = fields.skip(13).take(2).filter_map(|field| field.parse().ok()).collect();
    ensure!(ticks.len() == 2, "/proc/self/stat is not as proc(5) says");
    Ok(ticks.iter().sum::<u64>() / 100)
}

fn read_options<'a>(read: &mut Options<'a>, options: &[&'a str]) -> Result<()> {
    match options {
        [] => Ok(()),
        ["--minutes", n, rest @ ..] => {
            read.minutes = n.parse().with_context(|| format!("--minutes {n}: a whole number"))?;
            read_options(read, rest)
        }
        ["--target", name, rest @ ..] => {
            read.target = Some(name);
            read_options(read, rest)
        }
        ["--keep", rest @ ..] => {
            read.keep = true;
            read_options(read, rest)
        }
        [other, ..] => bail!("{other}: only --minutes N, --target NAME and --keep"),
    }
}

/// Builds the engine with the crates that read bytes counting what ran. What others wrote is as the
/// tests have it: the whole workspace is named, so that the features are the same.
fn build(shell: &Shell, log: &Log) -> Result<()> {
    let mut command = shell.command("cargo");
    command.args(["build", "--workspace", "--bin", "fuzz", "--features", "fuzz/engine"]);
    command.env("RUSTC_WORKSPACE_WRAPPER", shell.root.join("crates/fuzz/rustc.sh"));
    command.env("CARGO_INCREMENTAL", "0");
    log.run(&mut command)
}

fn targets(shell: &Shell) -> Result<Vec<String>> {
    let entries = fs::read_dir(shell.root.join(CORPUS)).context("reading the kept cases")?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

/// The engine on one target, with what is the same in every run of it.
fn engine(shell: &Shell, target: &str) -> Result<std::process::Command> {
    let crashes = shell.target.join("fuzz/failed");
    fs::create_dir_all(&crashes)?;
    let mut command = shell.command(shell.target.join("debug/fuzz"));
    command.env("FUZZ_TARGET", target);
    command.arg(format!("-artifact_prefix={}/{target}-", crashes.display()));
    command.args(["-max_len=8192", "-timeout=120", "-rss_limit_mb=1024", "-print_final_stats=1"]);
    Ok(command)
}

fn found(shell: &Shell, target: &str) -> Result<PathBuf> {
    let folder = shell.target.join("fuzz/found").join(target);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}
