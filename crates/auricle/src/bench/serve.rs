//! The server itself: `auricle serve` over the filled desk, with callers at work and a large file
//! sent by the page, and what its process has used.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use acts::{Acts, Author, NewUser, Rights};
use anyhow::{Context as _, Result, bail};
use import::sample;
use journal::{Grants, Role, Skill};
use locale::Language;
use serde_json::{Value, json};
use store::SqliteOptions;

use super::browser::{Browser, Page};
use super::process::{cpu_ms, peak_mib};
use super::times::{Times, timed};
use super::{BenchStore, KEY, SEED, cores, desk_name, open, server, tell, today};
use crate::opening::TRIAL;
use crate::own_clock;
use crate::world::{Clock, SystemChance};

/// How many callers work at once.
const CALLERS: usize = 4;
/// Who sends the file.
const LEAD: &str = "bench-lead";
const PASSWORD: &str = "a password of the bench";
/// About how many bytes a made-up row has.
const ROW_BYTES: u64 = 101;

/// Serves the filled desk and measures the server.
pub(super) fn run(bench: &BenchStore) -> Result<()> {
    prepare(bench, CALLERS)?;
    let mut served = Served::start(bench, None)?;
    let measured = measure(bench, &served);
    let ended = served.end();
    let found = measured?;
    ended?;
    found.iter().for_each(tell);
    Ok(())
}

/// Gives the desk its users, so many of them callers, and a clock that stands where its data does.
pub(super) fn prepare(bench: &BenchStore, callers: usize) -> Result<()> {
    let acts = open(bench, &desk_name(bench), SqliteOptions::default())?;
    let store = acts.store();
    store.set_setting(TRIAL, "yes")?;
    own_clock::keep(store, Clock::starting(today(), None)?)?;
    let known = store.desk()?;
    for login in (0..callers).map(caller).chain([LEAD.to_owned()]) {
        if known.by_login(&login).is_none() {
            let role = if login == LEAD { Role::Lead } else { Role::Caller };
            add(&acts, &login, role)?;
        }
    }
    Ok(())
}

/// The name by which a caller signs in.
pub(super) fn caller(n: usize) -> String {
    format!("bench-{n}")
}

fn add(acts: &Acts, login: &str, role: Role) -> Result<()> {
    let (languages, skills) = (Language::ALL.into(), Skill::ALL.into());
    let rights = Rights { role, languages, skills, grants: Grants::All };
    let new = NewUser { login: login.to_owned(), name: login.to_owned(), rights };
    acts.add_user_with(&Author::desk(), &new, PASSWORD, &SystemChance, super::now())?;
    Ok(())
}

/// The server under way.
pub(super) struct Served {
    child: Child,
    address: String,
}

impl Served {
    /// Serves the filled desk, on one core only where one is named.
    pub(super) fn start(bench: &BenchStore, core: Option<u32>) -> Result<Self> {
        let name = desk_name(bench);
        let database = match &bench.db {
            Some(url) => server::of(url, &name),
            None => format!("sqlite:{}", bench.dir.join(name).display()),
        };
        let program = std::env::current_exe()?;
        let mut command = match core {
            Some(core) => cores::pinned(core, &program),
            None => Command::new(program),
        };
        let key = format!("printf %s {}", store::hex::text(&KEY));
        command.args(["serve", "--json", "--listen", "127.0.0.1:0", "--key-command", &key]);
        command.args(["--db", &database]).arg("--data").arg(&bench.dir);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        let out = child.stdout.as_mut().context("the server's output")?;
        BufReader::new(out).read_line(&mut line).context("waiting for the server")?;
        let told: Value = serde_json::from_str(&line).context("the server says where it is")?;
        let address = told["url"].as_str().context("the server says where it is")?;
        Ok(Self { address: address.trim_start_matches("http://").to_owned(), child })
    }

    /// Its process.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    /// A browser there in which a caller is signed in.
    pub(super) fn signed_in(&self, login: &str) -> Result<Browser> {
        let mut browser = Browser::new(&self.address);
        browser.sign_in(login, PASSWORD)?;
        Ok(browser)
    }

    /// Asks it to stop, and waits until it has.
    pub(super) fn end(&mut self) -> Result<()> {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().context("stopping the server")?;
        let ended = self.child.wait()?;
        if !ended.success() {
            bail!("the server ended with {ended}");
        }
        Ok(())
    }
}

fn measure(bench: &BenchStore, served: &Served) -> Result<Vec<Value>> {
    let id = served.id();
    let callers = (0..CALLERS).map(|n| served.signed_in(&caller(n))).collect::<Result<Vec<_>>>()?;
    let mut lead = served.signed_in(LEAD)?;
    let started = peak_mib(id);

    let rounds = bench.calls as usize / CALLERS;
    let alone = work(&callers, id, &|done| done < rounds)?;
    let after_calls = peak_mib(id);

    let rows = bench.upload_bytes / ROW_BYTES;
    let bytes = sample::invoices_csv(SEED, rows);
    let is_done = AtomicBool::new(false);
    let before = cpu_ms(id)?;
    let (sent, beside) = std::thread::scope(|scope| {
        let sending = scope.spawn(|| {
            let sent = send(&mut lead, (&bytes, rows), id);
            is_done.store(true, Ordering::Relaxed);
            sent
        });
        let beside = work(&callers, id, &|_| !is_done.load(Ordering::Relaxed));
        (sending.join().expect("the thread that sends the file does not panic"), beside)
    });
    let import_cpu_ms = cpu_ms(id)? - before;
    let peak = peak_mib(id);
    Ok(vec![
        alone.told("serve-calls"),
        beside?.told("serve-calls-beside-import"),
        sent?,
        json!({
            "bench": "serve-process", "invoices": bench.desk_rows,
            "peak_mib": peak, "limit_mib_at_most": 500,
            "peak_mib_after": { "start": started, "calls": after_calls },
            "cpu_s": cpu_ms(id)? / 1_000, "cpu_s_while_importing": import_cpu_ms / 1_000,
        }),
    ])
}

/// What callers met with.
#[derive(Debug, Default)]
struct Work {
    next: Times,
    call: Times,
    talk: Times,
    outcome: Times,
    cpu_ms: u64,
}

impl Work {
    fn told(&self, bench: &str) -> Value {
        let calls = self.next.count().max(1) as u64;
        json!({
            "bench": bench, "callers": CALLERS, "calls": calls,
            "cpu_us_each": self.cpu_ms * 1_000 / calls,
            "us": {
                "next_with_sheet": self.next.told(), "call": self.call.told(),
                "talk_with_sheet": self.talk.told(), "outcome": self.outcome.told(),
            },
        })
    }
}

/// Lets the callers work while `goes_on` says so of the calls that each has made.
fn work(callers: &[Browser], id: u32, goes_on: &(dyn Fn(usize) -> bool + Sync)) -> Result<Work> {
    let before = cpu_ms(id)?;
    let all = std::thread::scope(|scope| {
        let at_work: Vec<_> =
            callers.iter().map(|one| scope.spawn(|| calls(one.clone(), goes_on))).collect();
        let ended = at_work.into_iter().map(|one| one.join().expect("no caller panics"));
        ended.collect::<Result<Vec<Work>>>()
    })?;
    let mut whole = Work { cpu_ms: cpu_ms(id)? - before, ..Work::default() };
    for one in all {
        whole.next.join(one.next);
        whole.call.join(one.call);
        whole.talk.join(one.talk);
        whole.outcome.join(one.outcome);
    }
    Ok(whole)
}

/// One caller: the next customer with the sheet, the call, the talk, and that nobody answered.
fn calls(mut browser: Browser, goes_on: &dyn Fn(usize) -> bool) -> Result<Work> {
    let mut work = Work::default();
    while goes_on(work.outcome.count()) {
        let next = time(&mut work.next, || browser.get("/next"))?;
        let way = next.link("/customer/")?;
        let customer = way.split('/').nth(2).context("a customer's address")?.to_owned();
        let phone = next.value("phone")?;
        let path = format!("/customer/{customer}/call");
        let called = time(&mut work.call, || browser.post_on(&next, &path, &[("phone", &phone)]))?;
        called.to()?;
        let talk = time(&mut work.talk, || browser.get("/next"))?;
        let (once, contact) = (talk.value("once")?, talk.value("contact")?);
        let path = format!("/customer/{customer}/outcome");
        let fields =
            [("talk", "out"), ("once", &*once), ("contact", &contact), ("outcome", "no-answer")];
        time(&mut work.outcome, || browser.post_on(&talk, &path, &fields))?.to()?;
    }
    Ok(work)
}

fn time(times: &mut Times, work: impl FnOnce() -> Result<Page>) -> Result<Page> {
    let (page, us) = timed(work);
    times.add(us);
    page
}

/// Sends a file, says what its columns mean, looks at what it would change, and writes it.
fn send(lead: &mut Browser, (bytes, rows): (&[u8], u64), id: u32) -> Result<Value> {
    let page = lead.get("/import")?;
    let (sent, upload_us) = timed(|| lead.upload(&page, "/import", bytes));
    let way = sent?.to()?.to_owned();
    let after_upload = peak_mib(id);
    let columns = lead.get(&way)?;
    let (client, mapping) = (format!("Served {id}"), sample::mapping());
    let words: Vec<(String, &str)> = mapping
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| (format!("column.{at}"), column.target.word()))
        .collect();
    let mut fields: Vec<(&str, &str)> =
        words.iter().map(|(name, target)| (name.as_str(), *target)).collect();
    fields.extend([("kind", "changes"), ("client_new", &client), ("fill_phones", "ofcom-mobile")]);
    let (looked, look_us) = timed(|| -> Result<Page> {
        lead.post_on(&columns, &format!("{way}/mapping"), &fields)?.to()?;
        settled(lead, &way)
    });
    let (preview, after_look) = (looked?, peak_mib(id));
    let (written, write_us) = timed(|| -> Result<Page> {
        lead.post_on(&preview, &format!("{way}/start"), &[])?.to()?;
        settled(lead, &way)
    });
    if !written?.has("It changed") {
        bail!("the import did not come to its end");
    }
    Ok(json!({
        "bench": "serve-import", "bytes": bytes.len(), "rows": rows,
        "upload_ms": upload_us / 1_000, "look_ms": look_us / 1_000, "write_ms": write_us / 1_000,
        "peak_mib_after": { "upload": after_upload, "look": after_look, "write": peak_mib(id) },
    }))
}

/// Looks at an import now and then until it stands still, as its page does.
fn settled(lead: &mut Browser, way: &str) -> Result<Page> {
    loop {
        let page = lead.get(way)?;
        if !page.has("data-progress") {
            return Ok(page);
        }
        std::thread::park_timeout(std::time::Duration::from_millis(200));
    }
}
