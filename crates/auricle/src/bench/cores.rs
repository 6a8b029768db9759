//! Processor cores: who works on which, by the program `taskset` of util-linux.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use super::process::{own_id, status_line};

/// Two cores: one for who asks, one for who answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cores {
    pub(super) load: u32,
    pub(super) server: u32,
}

impl Cores {
    /// The first and the last that this process may use; `None` where it has one only, or where
    /// `taskset` is missing.
    pub(super) fn two() -> Option<Self> {
        let cores = listed(&status_line(own_id(), "Cpus_allowed_list:")?)?;
        let (load, server) = (*cores.first()?, *cores.last()?);
        let mut taskset = Command::new("taskset");
        taskset.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
        let is_there = taskset.status().is_ok_and(|done| done.success());
        (load != server && is_there).then_some(Self { load, server })
    }
}

/// Keeps this process, and every thread that it starts from now on, to one core.
pub(super) fn pin_own(core: u32) -> Result<()> {
    let mut taskset = Command::new("taskset");
    taskset.args(["-a", "-c", "-p", &core.to_string(), &own_id().to_string()]);
    let done = taskset.stdout(Stdio::null()).status().context("running taskset")?;
    ensure!(done.success(), "taskset cannot keep this process to core {core}");
    Ok(())
}

/// A program that will be kept to one core from its start.
pub(super) fn pinned(core: u32, program: &std::path::Path) -> Command {
    let mut taskset = Command::new("taskset");
    taskset.args(["-c", &core.to_string()]).arg(program);
    taskset
}

/// The numbers of a list as the kernel writes it: `0-1,4`.
fn listed(list: &str) -> Option<Vec<u32>> {
    let mut cores = Vec::new();
    for part in list.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        cores.extend(first.parse::<u32>().ok()?..=last.parse().ok()?);
    }
    Some(cores)
}

#[cfg(test)]
mod tests;
