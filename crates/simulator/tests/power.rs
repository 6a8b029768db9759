//! The power fails while a world lives: the disk drops what was not synced, in any order, and tears
//! the last piece of what it kept. What was told as kept is there all the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use acts::{Acts, Author};
use anyhow::{Context as _, Result, bail, ensure};
use calendar::{Date, Timestamp};
use locale::Country;
use money::Currency;
use simulator::chance::{Chance, Seeded};
use simulator::{Failure, Plan};
use store::{SqliteOptions, Store};
use test_support::disk::{self, Did, Disk, has_strace};

/// Crashes in the ordinary tests; `AURICLE_ROUNDS` asks for more.
const CRASHES: usize = 24;
/// Crashes within which a disk that does not heed its syncs must have lost something.
const CRASHES_UNHEEDED: usize = 24;
const CUSTOMERS: usize = 12;
const DAYS: u16 = 6;
const UNTIL: Date = Date::constant(2026, 11, 21);
const DATABASE: &str = "auricle.db";
const LOG: &str = "auricle.db-wal";

/// The hashes of every stream's events, in order. A hash stands for all before it too.
type History = BTreeMap<i64, Vec<Vec<u8>>>;

/// A world that was lived on a disk.
struct Story {
    folder: Folder,
    plan: Plan,
    did: Vec<Did>,
    whole: History,
    ended: Timestamp,
}

impl Story {
    fn lived(seed: u64) -> Self {
        let folder = Folder::new("lived");
        let trace = folder.0.join("strace.log");
        let mut command = disk::tracing(&trace);
        command.arg(env!("CARGO_BIN_EXE_simulator"));
        command.args(["--seed", &seed.to_string(), "--customers", &CUSTOMERS.to_string()]);
        command.args(["--days", &DAYS.to_string(), "--until", &UNTIL.to_string()]);
        let done = command.arg("--live-in").arg(folder.desk()).output().expect("strace runs");
        let said = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success(), "{said}\n{}", String::from_utf8_lossy(&done.stderr));
        let did = disk::read(&std::fs::read_to_string(trace).expect("strace wrote its log"));
        let key = simulator::key_of(seed);
        let plan = Plan { seed, customers: CUSTOMERS, days: DAYS, until: UNTIL, key };
        let whole = history(&folder.desk()).expect("the simulator left a whole database");
        Self { folder, plan, did, whole, ended: Timestamp::UNIX_EPOCH }
    }
}

/// A folder that goes away.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("power-{}-{name}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).expect("the target folder takes folders");
        Self(folder)
    }

    fn desk(&self) -> PathBuf {
        self.0.join("desk")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind is a nuisance and no failure.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

#[expect(clippy::disallowed_methods, reason = "a test may ask how long it is to be")]
fn setting(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok().filter(|text| !text.is_empty())?;
    Some(text.parse().expect("a whole number"))
}

#[test]
fn what_was_told_as_kept_outlives_the_loss_of_power() {
    if !has_strace() {
        return;
    }
    let seed = setting("AURICLE_SEED").unwrap_or(7);
    let rounds = setting("AURICLE_ROUNDS");
    let rounds = rounds.map_or(CRASHES, |rounds| usize::try_from(rounds).expect("not so many"));
    let mut story = Story::lived(seed);
    let mut chance = Chance::new(seed);

    // The same world in memory knows what happened: nobody has anything to say of the other.
    let lived = simulator::live(&story.plan, &mut |_| {}).expect("the world lives to its end");
    let store = open(&story.folder.desk(), &story.plan).expect("the simulator closed it well");
    let failures = simulator::check(&lived, Some(&store)).expect("both can be read");
    assert!(failures.is_empty(), "{}", failures[0]);
    drop(store);
    story.ended = lived.ended;
    let all = told(&story.did.iter().flat_map(said).copied().collect::<Vec<u8>>());
    let lengths = story.whole.iter().map(|(stream, events)| (*stream, events.len()));
    assert_eq!(all, lengths.collect(), "all that is kept was told");

    let did: Vec<&Did> = story.did.iter().collect();
    let lost = crashes(&story, &did, &mut chance, rounds, usize::MAX);
    assert!(lost.is_empty(), "seed {seed}: {}", lost.join("\n"));
    println!("{rounds} crashes in {} calls, seed {seed}: all that was told was there", did.len());

    // Were a sync of either file forgotten, these crashes would tell.
    for file in [LOG, DATABASE] {
        let path = story.folder.desk().join(file).display().to_string();
        let mut did = did.clone();
        did.retain(|one| !matches!(one, Did::Sync { path: synced } if *synced == path));
        let lost = crashes(&story, &did, &mut chance, CRASHES_UNHEEDED, 1);
        assert!(!lost.is_empty(), "nothing was lost though {file} was never synced");
        println!("without syncs of {file}: {}", lost[0]);
    }
}

/// Lets the power fail at random moments, and tells what was not as it must be, up to so many.
fn crashes(
    story: &Story,
    did: &[&Did],
    chance: &mut Chance,
    rounds: usize,
    enough: usize,
) -> Vec<String> {
    let mut moments: Vec<usize> = (0..rounds).map(|_| chance.below(did.len() + 1)).collect();
    moments.sort_unstable();
    let (mut disk, mut heard) = (Disk::new(&story.folder.desk()), Vec::new());
    let (mut done, mut lost) = (0, Vec::new());
    for moment in moments {
        for one in &did[done..moment] {
            disk.take(one);
            heard.extend(said(one));
        }
        done = moment;
        let left = disk.crash(&mut |end| chance.below(end));
        if let Err(error) = is_as_told(story, &left, &told(&heard)) {
            lost.push(format!("after {moment} calls: {error:#}"));
        }
        if enough <= lost.len() {
            break;
        }
    }
    lost
}

/// What was said, if that was it.
fn said(did: &Did) -> &[u8] {
    if let Did::Answer(bytes) = did { bytes.as_slice() } else { &[] }
}

/// How many events of each stream were told as kept.
fn told(heard: &[u8]) -> BTreeMap<i64, usize> {
    let text = String::from_utf8_lossy(heard);
    // A line counts once it is whole.
    let lines = text.rsplit_once('\n').map_or("", |(whole, _)| whole).lines();
    let kept = lines.filter_map(|line| line.strip_prefix("kept ")?.split_once(' '));
    let number = |text: &str| text.parse::<i64>().expect("a number is told");
    kept.map(|(stream, count)| {
        (number(stream), usize::try_from(number(count)).expect("a small number"))
    })
    .collect()
}

/// Opens what a crash has left, looks for what was told, and goes on from there.
fn is_as_told(
    story: &Story,
    left: &BTreeMap<String, Vec<u8>>,
    told: &BTreeMap<i64, usize>,
) -> Result<()> {
    let folder = Folder::new("crashed");
    std::fs::create_dir(folder.desk())?;
    for (name, bytes) in left {
        std::fs::write(folder.desk().join(name), bytes)?;
    }
    let store = open(&folder.desk(), &story.plan).context("opening it")?;
    let found = history(&folder.desk()).context("reading it")?;
    for (stream, count) in told {
        let there = found.get(stream).map_or(0, Vec::len);
        ensure!(*count <= there, "stream {stream} has {there} events of {count} that were told");
    }
    for (stream, events) in &found {
        let whole = story.whole.get(stream).map_or(&[][..], Vec::as_slice);
        ensure!(whole.starts_with(events), "stream {stream} has events that were never written");
    }
    is_silent(&simulator::check_now(&store, story.ended)?)?;
    let acts = Acts::new(store);
    acts.wake(story.ended, &mut |_| true)?;
    let (country, author) = (Country::LV, Author::desk());
    acts.open_client("One more", country, Currency::EUR, &author, story.ended)?;
    is_silent(&simulator::check_now(acts.store(), story.ended)?)
}

fn is_silent(failures: &[Failure]) -> Result<()> {
    match failures.first() {
        None => Ok(()),
        Some(first) => bail!("{first}"),
    }
}

fn open(desk: &Path, plan: &Plan) -> Result<Store> {
    // Other chance than that of the world, which would draw its ids once more.
    let (key, chance) = (plan.key.clone(), Arc::new(Seeded::new(!plan.seed)));
    Ok(Store::sqlite(&desk.join(DATABASE), key, chance, SqliteOptions::default())?)
}

/// What the database in a folder holds, read without our own code.
fn history(desk: &Path) -> Result<History> {
    let db = rusqlite::Connection::open(desk.join(DATABASE))?;
    let mut rows = db.prepare("SELECT stream, hash FROM journal ORDER BY part, stream, seq")?;
    let mut history = History::new();
    for row in rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (stream, hash) = row?;
        history.entry(stream).or_default().push(hash);
    }
    Ok(history)
}
