//! Many callers at the pace of real talks, each in a browser of its own, against `auricle serve`.
//!
//! Who asks is kept to one core and the server to another. Every time counts from the moment that
//! was planned, or from the answer that made the browser ask again; so a server that is slow for
//! a while is not asked less meanwhile. A request opens a connection of its own.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::browser::{Browser, Page};
use super::cores::{self, Cores};
use super::pace::{self, Plan, Step};
use super::process::{cpu_ms, own_id, peak_mib};
use super::serve::{self, Served};
use super::times::{Times, timed};
use super::{BenchStore, SEED, server, tell};
use crate::world::nanos;

/// What the slowest but one in a hundred may take.
const LIMIT_MS: u64 = 50;
/// How long the server is looked at before anybody works, at most.
const STILL_SECS: u64 = 5;
/// How long the threads have to start.
const LEAD_US: u64 = 1_000_000;
/// A thread of a caller needs little.
const STACK_BYTES: usize = 256 << 10;
/// What is agreed in every second talk: a day and an hour at which calls are allowed everywhere.
const BACK: [(&str, &str); 2] = [("back_on", "2026-11-23"), ("back_at", "10:30")];

/// Serves the filled desk and lets the callers work.
pub(super) fn run(bench: &BenchStore) -> Result<()> {
    if bench.callers == 0 || bench.talk_each == 0 {
        bail!("--callers and --talk-each take at least 1");
    }
    serve::prepare(bench, bench.callers as usize)?;
    let cores = Cores::two();
    let mut served = Served::start(bench, cores.map(|cores| cores.server))?;
    let pinned = cores.map_or(Ok(()), |cores| cores::pin_own(cores.load));
    let measured = pinned.and_then(|()| measure(bench, &served, cores));
    let ended = served.end();
    tell(&measured?);
    ended
}

fn measure(bench: &BenchStore, served: &Served, cores: Option<Cores>) -> Result<Value> {
    let (id, second) = (served.id(), 1_000_000);
    let plans =
        pace::plans(SEED, bench.callers, bench.talk_each * second, bench.talks_seconds * second);
    let mut callers = Vec::new();
    for (n, plan) in plans.iter().enumerate() {
        let browser = served.signed_in(&serve::caller(n))?;
        callers.push(Caller::at_the_desk(browser, n, plan.is_talking)?);
    }
    let db = bench.db.as_deref();
    let still_secs = STILL_SECS.min(bench.talks_seconds);
    let before = Used::now(id, db)?;
    wait_until(nanos() / 1_000 + still_secs * second);
    let still = before.since(id, db)?;
    let begun = Used::now(id, db)?;
    let met = work(callers, &plans)?;
    let used = begun.since(id, db)?;
    let talks = met.outcome.count().max(1) as u64;
    Ok(json!({
        "bench": "callers", "seed": SEED, "invoices": bench.desk_rows,
        "callers": bench.callers, "seconds": bench.talks_seconds, "talk_each_seconds": bench.talk_each,
        "talks": met.outcome.count(), "limit_p99_us_at_most": LIMIT_MS * 1_000, "us": met.told(),
        "cpu_us_each_talk": used.server * 1_000 / talks,
        "postgres_cpu_us_each_talk": used.postgres.map(|ms| ms * 1_000 / talks),
        "load_cpu_ms": used.load,
        "before": { "seconds": still_secs, "cpu_ms": still.server, "postgres_cpu_ms": still.postgres },
        "cores": {
            "load": cores.map(|cores| cores.load), "server": cores.map(|cores| cores.server),
            "postgres": server::cores(db),
        },
        "peak_mib": peak_mib(id), "limit_mib_at_most": 500,
    }))
}

/// Processor time so far, in milliseconds.
struct Used {
    server: u64,
    postgres: Option<u64>,
    load: u64,
}

impl Used {
    fn now(id: u32, db: Option<&str>) -> Result<Self> {
        Ok(Self { server: cpu_ms(id)?, postgres: server::cpu_ms(db), load: cpu_ms(own_id())? })
    }

    fn since(&self, id: u32, db: Option<&str>) -> Result<Self> {
        let now = Self::now(id, db)?;
        Ok(Self {
            server: now.server - self.server,
            postgres: server::cpu_ms_since(db, self.postgres),
            load: now.load - self.load,
        })
    }
}

/// Lets each caller work as planned, in a thread of its own.
fn work(callers: Vec<Caller>, plans: &[Plan]) -> Result<Met> {
    let begin_us = nanos() / 1_000 + LEAD_US;
    let each = std::thread::scope(|scope| {
        let mut at_work = Vec::new();
        for (caller, plan) in callers.into_iter().zip(plans) {
            let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
            let work = move || caller.work(plan, begin_us);
            at_work.push(thread.spawn_scoped(scope, work).context("a thread for each caller")?);
        }
        let ended = at_work.into_iter().map(|one| one.join().expect("no caller panics"));
        ended.collect::<Result<Vec<Met>>>()
    })?;
    let mut whole = Met::default();
    for one in each {
        whole.next.join(one.next);
        whole.call.join(one.call);
        whole.sheet.join(one.sheet);
        whole.typing.join(one.typing);
        whole.outcome.join(one.outcome);
        whole.late.join(one.late);
    }
    Ok(whole)
}

fn wait_until(at_us: u64) {
    while let Some(left) = at_us.checked_sub(nanos() / 1_000).filter(|left| 0 < *left) {
        std::thread::park_timeout(Duration::from_micros(left));
    }
}

/// What callers met with, in microseconds.
#[derive(Debug, Default)]
struct Met {
    /// The next customer, given out and shown with the sheet.
    next: Times,
    /// The permit to call.
    call: Times,
    /// The sheet beside the talk.
    sheet: Times,
    /// What the page asks for while something is typed.
    typing: Times,
    /// What came of the talk, recorded.
    outcome: Times,
    /// How much later than planned a caller came to act: within the times above.
    late: Times,
}

impl Met {
    fn told(&self) -> Value {
        json!({
            "next_call": self.next.told_whole(), "call": self.call.told_whole(),
            "sheet": self.sheet.told_whole(), "typing": self.typing.told_whole(),
            "outcome": self.outcome.told_whole(), "load_late": self.late.told_whole(),
        })
    }
}

/// A caller with a customer in hand.
struct Caller {
    browser: Browser,
    /// What the browser shows.
    page: Page,
    customer: String,
    /// How many talks there were; every second one reaches the customer.
    talks: usize,
    met: Met,
}

impl Caller {
    /// Has a customer, and calls if there is to be a talk. A talk that an earlier run left open
    /// is ended first.
    fn at_the_desk(mut browser: Browser, n: usize, is_talking: bool) -> Result<Self> {
        let page = browser.get("/next")?;
        let customer = customer(&page)?;
        let mut caller = Self { browser, page, customer, talks: n, met: Met::default() };
        if caller.page.has("name=\"contact\"") {
            caller.close()?;
            caller.next()?;
        }
        if is_talking {
            caller.call()?;
            caller.sheet()?;
        }
        caller.met = Met::default();
        Ok(caller)
    }

    fn work(mut self, plan: &Plan, begin_us: u64) -> Result<Met> {
        for (at_us, step) in &plan.steps {
            let planned_us = begin_us + at_us;
            wait_until(planned_us);
            let since = || nanos() / 1_000 - planned_us;
            self.met.late.add(since());
            match step {
                Step::Call => {
                    self.call()?;
                    self.met.call.add(since());
                    let (shown, us) = timed(|| self.sheet());
                    shown?;
                    self.met.sheet.add(us);
                }
                Step::Note if self.is_reached() => {
                    self.draft()?;
                    self.met.typing.add(since());
                    let (composed, us) = timed(|| self.read_back());
                    composed?;
                    self.met.typing.add(us);
                }
                Step::Note => {}
                Step::Close => {
                    self.close()?;
                    self.met.outcome.add(since());
                    let (given, us) = timed(|| self.next());
                    given?;
                    self.met.next.add(us);
                }
            }
        }
        Ok(self.met)
    }

    fn is_reached(&self) -> bool {
        self.talks.is_multiple_of(2)
    }

    fn post(&mut self, way: &str, fields: &[(&str, &str)]) -> Result<Page> {
        let path = format!("/customer/{}/{way}", self.customer);
        self.browser.post_on(&self.page, &path, fields)
    }

    fn next(&mut self) -> Result<()> {
        self.page = self.browser.get("/next")?;
        self.customer = customer(&self.page)?;
        Ok(())
    }

    fn call(&mut self) -> Result<()> {
        let phone = self.page.value("phone")?;
        self.post("call", &[("phone", &phone)])?.to()?;
        Ok(())
    }

    fn sheet(&mut self) -> Result<()> {
        self.page = self.browser.get("/next")?;
        self.page.value("contact").map(|_| ())
    }

    fn draft(&mut self) -> Result<()> {
        self.post("draft", &[("note", "Rings again on Monday.")])?.to().map(|_| ())
    }

    fn read_back(&mut self) -> Result<()> {
        let fields = [[("outcome", "call-back"), ("reached", "right-party")], BACK].concat();
        let composed = self.post("read-back", &fields)?;
        if composed.has("10:30") { Ok(()) } else { bail!("nothing is read back: {composed:?}") }
    }

    fn close(&mut self) -> Result<()> {
        let (once, contact) = (self.page.value("once")?, self.page.value("contact")?);
        let mut fields = vec![("talk", "out"), ("once", &*once), ("contact", &contact)];
        if self.is_reached() {
            fields.extend([("outcome", "call-back"), ("reached", "right-party")]);
            fields.extend(BACK);
            fields.extend([("read_back", "yes"), ("note", "Rings again on Monday.")]);
        } else {
            fields.push(("outcome", "no-answer"));
        }
        self.talks += 1;
        self.post("outcome", &fields)?.to().map(|_| ())
    }
}

/// Whom a page is about.
fn customer(page: &Page) -> Result<String> {
    let way = page.link("/customer/").context(
        "no customer was given out; a desk for many callers needs more of them: --desk-rows",
    )?;
    way.split('/').nth(2).map(ToOwned::to_owned).context("a customer's address")
}
