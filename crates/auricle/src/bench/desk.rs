//! The next call and the sheet page on a filled desk, alone and beside an import.

use std::sync::Arc;

use acts::{Acts, Entry, Next};
use anyhow::{Context as _, bail};
use calendar::{TimeZone, plus_secs};
use desk::User;
use journal::{Grants, Role, Skill, StreamId, UserId};
use locale::Language;
use serde_json::json;
use store::SqliteOptions;
use web::Site;

use super::process::{cpu_ms, own_id, peak_mib};
use super::times::{Apart, timed};
use super::{BenchStore, desk_name, file_mib, now, open, server, stage_process, tell};
use crate::world::{SystemChance, nanos};

/// How many callers hold a customer at once while the next call is measured.
const CALLERS: u32 = 100;

pub(super) fn caller(n: u32) -> User {
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

/// Measures both, under the stage's name.
pub(super) fn run(bench: &BenchStore, stage: &str) -> anyhow::Result<()> {
    let options = SqliteOptions { clock: Some(nanos), ..SqliteOptions::default() };
    let acts = open(bench, &desk_name(bench), options)?;
    // The first request pays for opening and for reading the law once; it is told apart.
    let (_, first_us) = timed(|| acts.next(&caller(1_000_000), now()));
    let offset = if stage == "desk" { 1 } else { 1 + bench.calls };
    let given = next_calls(&acts, bench.db.as_deref(), bench.calls, offset)?;
    let calls = u64::from(bench.calls).max(1);
    tell(&json!({
        "bench": format!("{stage}-next-call"), "calls": calls, "invoices": bench.desk_rows,
        "callers_at_once": CALLERS,
        "cpu_us_each": given.cpu_ms * 1_000 / calls, "limit_us_at_most": if bench.db.is_some() { 1_000 } else { 500 },
        "postgres_cpu_us_each": given.postgres_cpu_ms.map(|ms| ms * 1_000 / calls),
        "first_us": first_us,
        "us": given.times.told(),
    }));
    sheet_pages(&acts, bench, stage, &given.streams)
}

/// Who was given out, and what that took.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) streams: Vec<StreamId>,
    pub(super) cpu_ms: u64,
    pub(super) postgres_cpu_ms: Option<u64>,
    times: Apart,
}

/// Has so many customers given out, to users from `offset` on.
pub(super) fn next_calls(
    acts: &Acts,
    db: Option<&str>,
    calls: u32,
    offset: u32,
) -> anyhow::Result<Given> {
    let mut all = Given { postgres_cpu_ms: db.map(|_| 0), ..Given::default() };
    for first in (0..calls).step_by(CALLERS as usize) {
        // Each of the callers asks once; then all of them let their customer go, unmeasured.
        let (before, postgres) = (cpu_ms(own_id())?, server::cpu_ms(db));
        let mut given = Vec::new();
        for n in first..calls.min(first + CALLERS) {
            let user = caller(offset + n);
            match all.times.time(acts.store(), || acts.next(&user, now()))? {
                Next::Turn(turn) => given.push((user, turn.stream)),
                Next::Idle(idle) => bail!("nobody was given out: {idle:?}"),
            }
        }
        all.cpu_ms += cpu_ms(own_id())? - before;
        let postgres = server::cpu_ms_since(db, postgres);
        all.postgres_cpu_ms = all.postgres_cpu_ms.zip(postgres).map(|(sum, ms)| sum + ms);
        for (user, stream) in given {
            let later = Entry::PutOff(plus_secs(now(), 3_600), "measured".to_owned());
            acts.enter(&user, stream, &later, None, now())?;
            all.streams.push(stream);
        }
    }
    Ok(all)
}

/// Each page notes who looked: a synced write.
fn sheet_pages(
    acts: &Acts,
    bench: &BenchStore,
    stage: &str,
    streams: &[StreamId],
) -> anyhow::Result<()> {
    let before = cpu_ms(own_id())?;
    let (times, bytes) = render(acts, streams)?;
    let pages = streams.len().max(1) as u64;
    let cpu = cpu_ms(own_id())? - before;
    tell(&json!({
        "bench": format!("{stage}-sheet-page"), "pages": pages, "invoices": bench.desk_rows,
        "bytes_each": bytes as u64 / pages,
        "cpu_us_each": cpu * 1_000 / pages, "limit_us_at_most": 2_000,
        "us": times.told(),
        "peak_mib": peak_mib(own_id()), "limit_mib_at_most": 500,
    }));
    Ok(())
}

/// Renders these sheet pages; answers the times and how many bytes they have in all.
pub(super) fn render(acts: &Acts, streams: &[StreamId]) -> anyhow::Result<(Apart, usize)> {
    let (mut times, mut bytes) = (Apart::default(), 0);
    let site = Site::new(acts.clone(), Arc::new(now), Arc::new(SystemChance), TimeZone::UTC);
    let user = caller(1);
    for stream in streams {
        let page = times.time(acts.store(), || web::render_sheet(&site, &user, *stream));
        bytes += page.map_err(|_| anyhow::anyhow!("{stream} has no page"))?.len();
    }
    Ok((times, bytes))
}

/// The same while an import runs in another process.
pub(super) fn busy(bench: &BenchStore) -> anyhow::Result<()> {
    let mut importing = stage_process(bench, "background")?;
    let has_begun = beginning(bench)?;
    while !has_begun()? {
        if importing.try_wait()?.is_some() {
            bail!("the import beside it ended before it wrote anything");
        }
        std::thread::yield_now();
    }
    let measured = run(bench, "busy");
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
        let before = acts.store().desk()?.clients.len();
        return Ok(Box::new(move || Ok(before < acts.store().desk()?.clients.len())));
    }
    let database = bench.dir.join(desk_name(bench));
    let log = bench.dir.join(format!("{}-wal", desk_name(bench)));
    let before = file_mib(&database);
    Ok(Box::new(move || Ok(before < file_mib(&database) || 8 <= file_mib(&log))))
}
