//! What a process has used, as the kernel counts it.

use anyhow::Context;

/// Clock ticks a second in `/proc/PID/stat`: fixed by the Linux ABI.
pub(super) const TICKS: u64 = 100;

/// The id of this process.
pub(super) fn own_id() -> u32 {
    std::process::id()
}

/// User and system time of all threads of a process so far, in milliseconds.
pub(super) fn cpu_ms(id: u32) -> anyhow::Result<u64> {
    let file = format!("/proc/{id}/stat");
    let stat = std::fs::read_to_string(&file).with_context(|| format!("reading {file}"))?;
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let field = |n: usize| after_name.split_whitespace().nth(n)?.parse::<u64>().ok();
    // Fields 14 and 15 of proc(5), counted behind the name.
    let (user, system) = (field(11).context("utime")?, field(12).context("stime")?);
    Ok((user + system) * 1_000 / TICKS)
}

/// The most memory that a process ever held, in MiB.
pub(super) fn peak_mib(id: u32) -> u64 {
    let line = status_line(id, "VmHWM:");
    line.and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// What `/proc/ID/status` says behind a name.
pub(super) fn status_line(id: u32, name: &str) -> Option<String> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    Some(line.trim().to_owned())
}
