//! What the dependencies cost: CPU seconds of a clean release build, against a limit.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::shell::{Log, Shell};

/// Ten CPU minutes: what a two-core machine builds in the time of a coffee.
const LIMIT_SECS: u64 = 600;

/// Builds everything from nothing, then our own crates once more: the difference is theirs.
pub(crate) fn run(shell: &Shell) -> Result<ExitCode> {
    let target = shell.target.join("deps-cost");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let target = target.to_string_lossy();
    let all = build(shell, &target, "all")?;
    let mut clean = shell.command("cargo");
    clean.args(["clean", "--release", "--target-dir", &target]);
    for package in shell.metadata["packages"].as_array().context("cargo names packages")? {
        clean.args(["--package", package["name"].as_str().context("a package has a name")?]);
    }
    shell.log("cost-clean")?.run(&mut clean)?;
    let ours = build(shell, &target, "ours")?;
    let theirs = all.saturating_sub(ours);
    println!("everything     {} CPU s", all.div_ceil(1_000));
    println!("our own crates {} CPU s", ours.div_ceil(1_000));
    println!("dependencies   {} CPU s, limit {LIMIT_SECS}", theirs.div_ceil(1_000));
    println!("unit by unit: {target}/cargo-timings/");
    Ok(if theirs <= LIMIT_SECS * 1_000 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Milliseconds of user and system time that one build took, with all its children.
fn build(shell: &Shell, target: &str, name: &str) -> Result<u64> {
    let log: Log = shell.log(&format!("cost-{name}"))?;
    let timed = "TIMEFORMAT='cpu %3U %3S'; time \"$@\"";
    let line = ["cargo", "build", "--release", "--timings", "--package", "auricle"];
    let mut command = shell.command("bash");
    command
        .args(["-c", timed, "time"])
        .args(line)
        .args(["--target-dir", target])
        .env("LC_ALL", "C");
    log.run(&mut command).with_context(|| log.tail(50))?;
    cpu_millis(&log.tail(1)).context("bash tells the time")
}

/// Reads the last line of `log`: `cpu 12.345 6.789`.
fn cpu_millis(log: &str) -> Option<u64> {
    let line = log.lines().last()?.strip_prefix("cpu ")?;
    line.split(' ').map(|figure| figure.replace('.', "").parse::<u64>().ok()).sum()
}

#[cfg(test)]
mod tests;
