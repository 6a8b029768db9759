//! Measuring on PostgreSQL: each desk is a schema of its own, made with `psql`.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::Arc;

use super::process::{TICKS, status_line};
use anyhow::{Context as _, ensure};
use store::{DeskKey, Entropy, PostgresOptions, Store, StoreError};

/// The setting of a desk that was filled to the end.
pub(super) const FILLED: &str = "bench-filled";

fn schema(name: &str) -> String {
    format!("bench_{}", name.trim_end_matches(".db").replace('-', "_"))
}

/// The address of a desk.
pub(super) fn of(url: &str, name: &str) -> String {
    let sign = if url.contains('?') { '&' } else { '?' };
    format!("{url}{sign}options=-csearch_path%3D{}", schema(name))
}

pub(super) fn open(
    url: &str,
    name: &str,
    key: DeskKey,
    chance: Arc<dyn Entropy>,
) -> Result<Store, StoreError> {
    Store::postgres(&of(url, name), key, chance, PostgresOptions::default())
}

/// Makes an empty schema for a desk.
pub(super) fn clear(url: &str, name: &str) -> anyhow::Result<()> {
    let schema = schema(name);
    let sql = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");
    let mut psql = Command::new("psql");
    psql.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", &sql, url]);
    ensure!(psql.status().context("running psql")?.success(), "psql cannot make {schema}");
    Ok(())
}

/// Whether a desk is there and was filled to the end.
pub(super) fn is_filled(url: &str, name: &str) -> bool {
    let url = of(url, name);
    let is_there = Store::is_in_postgres(&url).unwrap_or(false);
    let chance = Arc::new(crate::world::SystemChance);
    let open = || open_known(&url, chance);
    is_there && open().and_then(|store| store.setting(FILLED)).is_ok_and(|set| set.is_some())
}

fn open_known(url: &str, chance: Arc<dyn Entropy>) -> Result<Store, StoreError> {
    Store::postgres(url, DeskKey::new(super::KEY), chance, PostgresOptions::default())
}

/// User and system time of every PostgreSQL process on this machine so far, in milliseconds.
pub(super) fn cpu_ms(url: Option<&str>) -> Option<u64> {
    url?;
    // Fields 14 to 17 of proc(5): its own time, and that of its children that ended.
    let of_one = |(_, fields): (u32, String)| -> u64 {
        let times = fields.split_whitespace().skip(11).take(4);
        times.filter_map(|field| field.parse::<u64>().ok()).sum()
    };
    let ticks: u64 = processes()?.into_iter().map(of_one).sum();
    Some(ticks * 1_000 / TICKS)
}

/// The same since it was `then`; not known where another server on this machine has ended since.
pub(super) fn cpu_ms_since(url: Option<&str>, then: Option<u64>) -> Option<u64> {
    cpu_ms(url)?.checked_sub(then?)
}

/// The cores that PostgreSQL's processes may use, as the kernel lists them.
pub(super) fn cores(url: Option<&str>) -> Option<BTreeSet<String>> {
    url?;
    let lists = processes()?.into_iter().map(|(id, _)| status_line(id, "Cpus_allowed_list:"));
    Some(lists.flatten().collect())
}

/// Each PostgreSQL process on this machine, and what `/proc/ID/stat` says behind its name.
fn processes() -> Option<Vec<(u32, String)>> {
    let mut found = Vec::new();
    for process in std::fs::read_dir("/proc").ok()?.flatten() {
        let stat = std::fs::read_to_string(process.path().join("stat")).unwrap_or_default();
        let Some((name, after)) = stat.rsplit_once(')') else { continue };
        if let Some(id) = name.strip_suffix(" (postgres") {
            found.push((id.parse().ok()?, after.to_owned()));
        }
    }
    Some(found)
}
