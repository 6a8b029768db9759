//! The programs that the tests call: installed where that is allowed, asked for where it is not.

use anyhow::{Context, Result, bail};

use crate::shell::{Log, Shell, installed, output};

/// A program and the Debian package that brings it.
const TOOLS: &[(&str, &str)] = &[
    ("c++", "g++"),
    ("chromium", "chromium"),
    ("curl", "curl"),
    ("jq", "jq"),
    ("node", "nodejs"),
    ("npm", "npm"),
    ("openssl", "openssl"),
    ("python3", "python3-venv"),
    ("strace", "strace"),
];

/// The oldest Node that the browser driver runs on.
const NODE_MIN: u32 = 18;

/// Installs what is missing when this is Debian and we are root; otherwise says what to install.
pub(super) fn step(shell: &Shell, log: &Log) -> Result<()> {
    let missing = missing();
    if !missing.is_empty() {
        if !may_install(shell)? {
            bail!("{} missing. On Debian: apt-get install {0}", missing.join(" "));
        }
        print!("installing {} ", missing.join(" "));
        install(shell, log, &missing)?;
    }
    let version = output(shell.command("node").arg("--version"))?;
    if node_major(&version).context("node tells its version")? < NODE_MIN {
        bail!("node {} is too old, {NODE_MIN} or newer is needed", version.trim());
    }
    Ok(())
}

fn missing() -> Vec<&'static str> {
    let absent = TOOLS.iter().filter(|(program, _)| !installed(program));
    let mut missing: Vec<&str> = absent.map(|(_, package)| *package).collect();
    if !has_postgres() {
        missing.push("postgresql");
    }
    missing
}

/// Whether there is a PostgreSQL server to start. Debian keeps its programs out of the path, one
/// folder a version.
fn has_postgres() -> bool {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut servers = versions.map(|version| version.path().join("bin/initdb"));
    installed("psql") && (installed("initdb") || servers.any(|initdb| initdb.exists()))
}

fn may_install(shell: &Shell) -> Result<bool> {
    let root = output(shell.command("id").arg("-u"))?.trim() == "0";
    Ok(root && installed("apt-get"))
}

fn install(shell: &Shell, log: &Log, packages: &[&str]) -> Result<()> {
    let apt = |line: &[&str]| {
        let mut command = shell.command("apt-get");
        // Another apt-get on the machine is waited for.
        command.args(["-o", "DPkg::Lock::Timeout=300"]).args(line);
        log.run(command.env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update"])?;
    let line = ["install", "-y", "--no-install-recommends"];
    apt(&[&line, packages].concat())
}

fn node_major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests;
