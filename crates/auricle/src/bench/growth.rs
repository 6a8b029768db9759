//! What a customer costs on a small desk and on a large one: the next call, the sheet, searches
//! and an import, in processor time of our own process.
//!
//! Each desk is measured in a process of its own. All but the one that the other stages use are
//! made anew, since every run adds to them.

use std::process::Stdio;

use acts::Acts;
use anyhow::{Context as _, Result, bail};
use import::sample;
use serde_json::{Map, Value, json};
use simulator::chance::Chance;

use super::process::{cpu_ms, own_id, peak_mib};
use super::{
    BenchStore, SEED, author, clear, desk, desk_name, fill, import_into, open, server,
    stage_command, tell, timed_batches,
};

/// What the large desk may cost, in percent of the small one.
const LIMIT: u64 = 130;
/// As many invoices are made for each customer.
const INVOICES_EACH: u64 = 3;
/// Calls, pages and searches before any is measured.
const WARM: u32 = 100;
/// As many customers as the page of a search shows.
const FOUND: usize = 20;
/// Users of other stages have lower numbers.
const USERS: u32 = 3_000_000;
/// Names of the made-up customers.
const FAMILIES: [&str; 4] = ["Bērziņš", "Wójcik", "Кузнецов", "Jansen"];
const PEOPLE: [&str; 4] = ["Jānis Bērziņš", "Zofia Wójcik", "Иван Кузнецов", "Emma Jansen"];

/// Measures each size, and compares the others with the first.
pub(super) fn run(bench: &BenchStore) -> Result<()> {
    let mut first: Option<(u64, Value)> = None;
    for &customers in &bench.growth_customers {
        let of_size = BenchStore { desk_rows: customers * INVOICES_EACH, ..bench.clone() };
        if of_size.desk_rows != bench.desk_rows {
            clear(&of_size, &desk_name(&of_size))?;
        }
        let mut at = stage_command(&of_size, "growth-at")?;
        let out = at.stderr(Stdio::inherit()).output().context("measuring one size")?;
        if !out.status.success() {
            bail!("the desk of {customers} customers was not measured");
        }
        let told = String::from_utf8(out.stdout).context("figures are text")?;
        let line = told.lines().last().context("a figure is told")?;
        let found: Value = serde_json::from_str(line).context("a figure is an object")?;
        tell(&found);
        let Some((from, small)) = &first else {
            first = Some((customers, found));
            continue;
        };
        let compared = |of: &str| percent(&small[of], &found[of]);
        tell(&json!({
            "bench": "growth", "from": from, "to": customers,
            "percent": compared("cpu_us_each"), "limit_percent_at_most": LIMIT,
            "postgres_percent": compared("postgres_cpu_us_each"),
        }));
    }
    Ok(())
}

/// Each figure of `large` in percent of that of `small`.
fn percent(small: &Value, large: &Value) -> Option<Map<String, Value>> {
    let of = |(name, small): (&String, &Value)| {
        let (small, large) = (small.as_u64()?, large[name].as_u64()?);
        Some((name.clone(), (large * 100 / small.max(1)).into()))
    };
    Some(small.as_object()?.iter().filter_map(of).collect())
}

/// Measures the desk of `--desk-rows`.
pub(super) fn at(bench: &BenchStore) -> Result<()> {
    fill(bench)?;
    let acts = open(bench, &desk_name(bench), timed_batches())?;
    let customers = bench.desk_rows / INVOICES_EACH;
    let mut costs = Costs { bench, own: Map::new(), postgres: Map::new() };

    let db = bench.db.as_deref();
    let warm = desk::next_calls(&acts, db, WARM.min(bench.calls), USERS)?;
    desk::render(&acts, &warm.streams)?;
    let given = desk::next_calls(&acts, db, bench.calls, USERS + WARM)?;
    costs.put("next_call", bench.calls.into(), (given.cpu_ms, given.postgres_cpu_ms));
    let pages = given.streams.len() as u64;
    costs.of("sheet", pages, || desk::render(&acts, &given.streams).map(|_| ()))?;
    search(&mut costs, &acts, customers)?;
    // The last, since it makes the desk larger.
    let bytes = sample::invoices_csv(SEED, bench.growth_rows);
    let client = format!("Growth {}", std::process::id());
    let import = || import_into(&acts, &bytes, &client).map(|_| ());
    costs.of("import", bench.growth_rows / INVOICES_EACH, import)?;
    let Costs { own, postgres, .. } = costs;
    tell(&json!({
        "bench": "growth-at", "seed": SEED, "customers": customers, "calls": bench.calls,
        "imported_customers": bench.growth_rows / INVOICES_EACH, "cpu_us_each": own,
        "postgres_cpu_us_each": bench.db.as_ref().map(|_| postgres),
        "peak_mib": peak_mib(own_id()),
    }));
    Ok(())
}

/// By what a customer is asked for: a number of theirs, one of an invoice, a family name, and a
/// whole name.
fn search(costs: &mut Costs<'_>, acts: &Acts, customers: u64) -> Result<()> {
    let mut chance = Chance::new(SEED);
    let mut any = |of: u64| chance.below(usize::try_from(of).unwrap_or(usize::MAX));
    let count = costs.bench.calls + WARM;
    let numbers: Vec<_> = (0..count).map(|_| format!("K{:07}", any(customers))).collect();
    let invoices = (0..count).map(|_| format!("R{:08}", any(customers * INVOICES_EACH))).collect();
    let mut named = |names: [&str; 4]| (0..count).map(|_| names[any(4)].to_owned()).collect();
    let (families, people) = (named(FAMILIES), named(PEOPLE));
    for (name, queries) in [
        ("search_number", numbers),
        ("search_invoice", invoices),
        ("search_family_name", families),
        ("search_whole_name", people),
    ] {
        let find = |queries: &[String]| -> Result<usize> {
            let found = queries.iter().map(|query| Ok(acts.find(query, &author(), FOUND)?.len()));
            found.sum()
        };
        let (warm, measured) = queries.split_at(WARM as usize);
        if find(warm)? == 0 {
            bail!("{name} finds nobody");
        }
        costs.of(name, measured.len() as u64, || find(measured).map(|_| ()))?;
    }
    Ok(())
}

/// Microseconds of processor time that each thing takes, by its name.
struct Costs<'a> {
    bench: &'a BenchStore,
    own: Map<String, Value>,
    postgres: Map<String, Value>,
}

impl Costs<'_> {
    /// Measures `work`, which does `count` of them.
    fn of(&mut self, name: &str, count: u64, work: impl FnOnce() -> Result<()>) -> Result<()> {
        let db = self.bench.db.as_deref();
        let (own, postgres) = (cpu_ms(own_id())?, server::cpu_ms(db));
        work()?;
        let postgres = server::cpu_ms_since(db, postgres);
        self.put(name, count, (cpu_ms(own_id())? - own, postgres));
        Ok(())
    }

    /// Takes in what was measured, in milliseconds.
    fn put(&mut self, name: &str, count: u64, (own, postgres): (u64, Option<u64>)) {
        let each = |ms: u64| Value::from(ms * 1_000 / count.max(1));
        self.own.insert(name.to_owned(), each(own));
        self.postgres.insert(name.to_owned(), postgres.map(each).into());
    }
}
