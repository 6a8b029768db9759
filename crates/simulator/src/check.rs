//! The checkers: they read what the desk wrote and know nothing of how it arose.

mod faith;
mod harm;
mod money;

use std::collections::BTreeMap;
use std::fmt;

use calendar::Timestamp;
use journal::{File, Grants, Recorded, StreamId};
use store::{Store, StoreError};

use crate::Lived;

/// How many files are read at once.
const PAGE: usize = 500;

/// What a checker found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Which checker speaks.
    pub checker: &'static str,
    /// In which file, if in one.
    pub stream: Option<StreamId>,
    /// What is wrong.
    pub what: String,
    /// The file's events up to what is wrong.
    pub events: Vec<Recorded>,
}

impl Failure {
    fn of(checker: &'static str, read: &Read, upto: u64, what: impl Into<String>) -> Self {
        let events = read.events.iter().filter(|recorded| recorded.seq <= upto).cloned().collect();
        Self { checker, stream: Some(read.stream), what: what.into(), events }
    }

    fn whole(checker: &'static str, what: impl Into<String>) -> Self {
        Self { checker, stream: None, what: what.into(), events: Vec::new() }
    }
}

/// The failure and the events that led to it, a line each. The people are made up, so they are shown.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.stream {
            Some(stream) => writeln!(f, "{}: {stream:?}: {}", self.checker, self.what)?,
            None => writeln!(f, "{}: {}", self.checker, self.what)?,
        }
        for Recorded { seq, at, by, event } in &self.events {
            writeln!(f, "  {seq:>4}  {at}  by {by}  {event:?}")?;
        }
        Ok(())
    }
}

/// One file, as it is read back.
struct Read {
    stream: StreamId,
    events: Vec<Recorded>,
    file: File,
}

/// Asks every checker. `copy` is the store that the history was copied into, if it was.
///
/// # Errors
/// When a store cannot be read at all.
pub fn check(lived: &Lived, copy: Option<&Store>) -> Result<Vec<Failure>, StoreError> {
    let store = copy.unwrap_or(&lived.store);
    let mut failures = Vec::new();
    let mut ledger = money::Ledger::of(lived);
    let mut dialled = harm::Dialled::of(lived);
    let roster = faith::Roster::of(store, lived.ended)?;
    each(store, &mut |read| {
        failures.extend(harm::unlawful(read).into_iter().flatten());
        failures.extend(dialled.check(read));
        failures.extend(harm::unsilent(read));
        failures.extend(ledger.check(read));
        failures.extend(roster.check(read));
    })?;
    failures.extend(ledger.left());
    failures.extend(dialled.left());
    failures.extend(kept(store, lived.ended)?);
    if let Some(copy) = copy {
        failures.extend(same(&lived.store, copy)?);
    }
    // The shortest first: it is the easiest to understand.
    failures.sort_by_key(|failure| failure.events.len());
    Ok(failures)
}

/// Asks the checkers that may be asked at any moment, also of what a crash has left in the midst of
/// a call: chains, rows and folds, and that nobody was called against the law or their wish.
///
/// # Errors
/// When the store cannot be read at all.
pub fn check_now(store: &Store, now: Timestamp) -> Result<Vec<Failure>, StoreError> {
    let mut failures = kept(store, now)?;
    each(store, &mut |read| {
        let [breaches, _unfinished] = harm::unlawful(read);
        failures.extend(breaches);
        failures.extend(harm::unsilent(read));
    })?;
    Ok(failures)
}

/// Reads every file of a store, in order.
fn each(store: &Store, see: &mut dyn FnMut(&Read)) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let page = store.files(0..=1023, after, PAGE)?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = Some(*last);
        for (stream, _) in page {
            let events = store.history(stream, &Grants::All)?;
            let Some(loaded) = store.load(stream, &Grants::All)? else { continue };
            see(&Read { stream, events, file: loaded.file });
        }
    }
}

/// Chains, sealed fields, folds and rows: what is kept follows from what happened.
fn kept(store: &Store, now: Timestamp) -> Result<Vec<Failure>, StoreError> {
    let mut failures = Vec::new();
    for finding in store.verify(&mut |_, _| {})?.findings {
        failures.push(Failure::whole("verify", format!("{finding:?}")));
    }
    let policy = store.policy()?;
    let mut place = |_, file: &File| acts::place(file, &policy, now);
    for difference in store.rebuild(now, &mut place, &mut |_| {})?.differences {
        failures.push(Failure::whole("rebuild", format!("{difference:?}")));
    }
    Ok(failures)
}

/// Whether two stores hold the same streams with the same hashes.
///
/// # Errors
/// When one cannot be read.
pub fn same(one: &Store, other: &Store) -> Result<Vec<Failure>, StoreError> {
    let (one, other) = (heads(one)?, heads(other)?);
    if one == other {
        return Ok(Vec::new());
    }
    let what = format!("the heads of the copy hash to {other}, those of the original to {one}");
    Ok(vec![Failure::whole("copy", what)])
}

/// A hash over all streams: two stores with the same hash hold the same history.
///
/// # Errors
/// When the store cannot be read.
pub fn heads(store: &Store) -> Result<String, StoreError> {
    let mut hasher = blake3::Hasher::new();
    let mut after = None;
    loop {
        let page = store.files(0..=1023, after, PAGE)?;
        let Some((last, _)) = page.last() else { break };
        after = Some(*last);
        for (stream, version) in page {
            hasher.update(&stream.number().to_be_bytes()).update(&version.to_be_bytes());
            if let Some(loaded) = store.load(stream, &Grants::All)? {
                hasher.update(&loaded.hash);
            }
        }
    }
    // The desk and its clients are few, and are told by what they fold to.
    let (desk, clients) = (store.desk()?, store.clients()?);
    hasher.update(format!("{desk:?} {clients:?}").as_bytes());
    Ok(hasher.finalize().to_hex().to_string())
}

/// How many events every stream has: the files', the clients' and the desk's.
///
/// # Errors
/// When the store cannot be read.
pub fn versions(store: &Store) -> Result<BTreeMap<StreamId, u64>, StoreError> {
    let mut versions = BTreeMap::from([(StreamId::DESK, store.desk()?.version)]);
    versions.extend(store.clients()?.iter().map(|book| (book.id.0, book.version)));
    let mut after = None;
    loop {
        let page = store.files(0..=1023, after, PAGE)?;
        let Some((last, _)) = page.last() else { return Ok(versions) };
        after = Some(*last);
        versions.extend(page);
    }
}

/// The streams that a file's merges name. The simulator merges none yet.
fn others() -> BTreeMap<StreamId, Vec<Recorded>> {
    BTreeMap::new()
}
