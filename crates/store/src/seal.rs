//! The seal of the day: a Merkle root over every stream, signed and kept outside the database.
//!
//! A chain shows that its events follow from one another; it does not show that its end is still
//! there, or that nobody wrote it anew. For that, each day one hash over all heads is signed and
//! appended to a text file that can lie elsewhere. The tree: a leaf is a stream's number, version
//! and hash; a part's leaves, in order of stream, give its root; the root of the day is over the
//! 1,024 parts. Leaf, node and empty tree are hashed with a prefix of their own, so that none can
//! pass for another (RFC 6962, section 2.1, has the same defence).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use calendar::{Date, days_between, plus_days};
use journal::StreamId;

use crate::engine::{Cell, Hash, Head, PartsSealed};
use crate::restored::{Restored, without_lost};
use crate::sign::{self, SigningKey};
use crate::verify::PARTS;
use crate::{Store, StoreError, hex};

/// Where the seals are kept in the database too, so that every server can write the file.
pub(crate) const SEALS: &str = "seal";

/// The beginning of a file of roots; the public key follows.
const HEADER: &str = "auricle roots 1 ed25519 ";

/// What stands before a day and root where they are signed.
const SIGNED: &str = "auricle root 1";

/// The day from which tables count.
const EPOCH: Date = Date::constant(1970, 1, 1);

/// Streams of a part from which it is sealed alone, so that nobody waits long for the lock; of a
/// smaller desk so many parts are sealed together, so that it needs few syncs.
const LARGE: usize = 100;
const TOGETHER: i64 = 8;

/// Findings told by name; a desk that was exchanged whole would name every stream.
const FINDINGS_MAX: usize = 1_000;

/// The seal of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaySeal {
    /// The day, in UTC, on which it was made.
    pub day: Date,
    /// The root over all streams as they stood then.
    pub root: Hash,
    /// Ed25519 over day and root.
    pub signature: [u8; 64],
}

impl fmt::Display for DaySeal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.day, hex::text(&self.root), hex::text(&self.signature))
    }
}

impl FromStr for DaySeal {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let what = || format!("{line:?} is no seal: a day, a root and a signature");
        let mut words = line.split_ascii_whitespace();
        let mut word = || words.next().ok_or_else(what);
        let (day, root, signature) = (word()?, word()?, word()?);
        let day = day.parse().map_err(|_| what())?;
        let root = hex::bytes(root).ok_or_else(what)?;
        let signature = hex::bytes(signature).ok_or_else(what)?;
        if words.next().is_some() {
            return Err(what());
        }
        Ok(Self { day, root, signature })
    }
}

/// A file of roots as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roots {
    /// The public key that the file names.
    pub key: [u8; 32],
    lines: Vec<Line>,
}

/// A line of a file of roots.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Line {
    Seal(DaySeal),
    Restored(Restored),
}

impl Roots {
    /// A file without lines, whose seals are made with `key`.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self { key, lines: Vec::new() }
    }

    /// Its seals, in the order of the file: after a restore the days since the backup come again.
    #[must_use]
    pub fn seals(&self) -> Vec<DaySeal> {
        let seal = |line: &Line| match line {
            Line::Seal(seal) => Some(seal.clone()),
            Line::Restored(_) => None,
        };
        self.lines.iter().filter_map(seal).collect()
    }

    /// The restores that it names, in order. Some may be of another desk: of one that was brought
    /// back from the same backup for a trial.
    #[must_use]
    pub fn restored(&self) -> Vec<Restored> {
        let restored = |line: &Line| match line {
            Line::Seal(_) => None,
            Line::Restored(restored) => Some(restored.clone()),
        };
        self.lines.iter().filter_map(restored).collect()
    }

    /// The last day that was sealed of a desk that was brought back as `own` says; after such a
    /// restore, the last that the backup had. A restore of another desk takes nothing back.
    #[must_use]
    pub fn ends(&self, own: &[Restored]) -> Option<Date> {
        self.lines.iter().fold(None, |ends, line| match line {
            Line::Seal(seal) => ends.max(Some(seal.day)),
            Line::Restored(one) if own.contains(one) => one.sealed,
            Line::Restored(_) => ends,
        })
    }

    /// The first line of a file whose seals are made with `key`.
    #[must_use]
    pub fn header(key: &[u8; 32]) -> String {
        format!("{HEADER}{}", hex::text(key))
    }
}

impl FromStr for Roots {
    type Err = String;

    /// Reads a file of roots. The error names the line.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut lines = text.lines().zip(1..);
        let first = lines.next().and_then(|(line, _)| line.strip_prefix(HEADER));
        let key = first.and_then(|key| hex::bytes(key.trim()));
        let key =
            key.ok_or("line 1: this is no file of roots; it begins with \"auricle roots\"")?;
        let (mut roots, mut ends) = (Self::new(key), None);
        for (line, number) in lines.filter(|(line, _)| !line.trim().is_empty()) {
            let at = |what: String| format!("line {number}: {what}");
            if Restored::is_one(line) {
                let restored: Restored = line.parse().map_err(at)?;
                ends = ends.min(restored.sealed);
                roots.lines.push(Line::Restored(restored));
                continue;
            }
            let seal: DaySeal = line.parse().map_err(at)?;
            if Some(seal.day) <= ends {
                return Err(at(format!("{} does not come after the day before", seal.day)));
            }
            ends = Some(seal.day);
            roots.lines.push(Line::Seal(seal));
        }
        Ok(roots)
    }
}

/// Something that is not as it was sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SealFinding {
    /// The signature is not by the key.
    Forged(Date),
    /// The file names a day that the database was not sealed on, so it is older than the file.
    Unknown(Date),
    /// The database was sealed on a day that the file lacks, though it has later ones.
    Absent(Date),
    /// The stream was sealed and is not there.
    Removed(StreamId, Date),
    /// The stream was sealed at this version and ends before it.
    Truncated(StreamId, u64, Date),
    /// What was sealed gives another root: something in it was rewritten.
    Rewritten(Date),
}

/// What the comparison with a file of roots went through and found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RootsVerified {
    /// Seals compared.
    pub days: u64,
    /// The last day whose root is as it was sealed.
    pub good_until: Option<Date>,
    /// From which backups the desk was brought back, as it says itself and its key has signed.
    pub restored: Vec<Restored>,
    /// The days that were sealed after such a backup and before the desk was brought back.
    pub lost: Vec<Date>,
    /// What was found; empty when all is well.
    pub findings: Vec<SealFinding>,
}

impl Store {
    /// Seals the desk as it stands, once a day: a second time, by any server, gives the same seal.
    /// Where a later day is sealed already, or begun by a server past midnight, that one's seal is
    /// given: a day that is over is not sealed any more.
    /// A few parts are sealed in one transaction, so others write on meanwhile. `progress` is told how
    /// many of the 1,024 parts are done, each time outside a transaction.
    ///
    /// # Errors
    /// When the database fails; what was sealed of the day is kept and taken up again.
    pub fn seal_day(
        &self,
        mut day: Date,
        progress: &mut dyn FnMut(i64, i64),
    ) -> Result<DaySeal, StoreError> {
        let newest = self.day_seals()?.pop();
        if let Some(seal) = newest.filter(|newest| day <= newest.day) {
            return Ok(seal);
        }
        let first = self.engine().heads((0, 0), None, LARGE)?;
        let together = if first.len() < LARGE { TOGETHER } else { 1 };
        let (mut roots, mut from) = (Vec::new(), 0);
        while from < PARTS {
            let to = from + together;
            match self.engine().seal_parts((from, to - 1), number(day), &part_root)? {
                PartsSealed::Roots(sealed) => {
                    roots.extend(sealed);
                    from = to;
                    progress(to, PARTS);
                }
                PartsSealed::Later(later) => (day, roots, from) = (day_of(later), Vec::new(), 0),
            }
        }
        let root = tree(&roots);
        let signature = SigningKey::of(self.desk_key()).sign(&message(day, &root));
        let seal = DaySeal { day, root, signature };
        let value = seal.to_string().into_bytes();
        let cell = Cell { key: day.to_string(), until: i64::MAX, value };
        self.engine().put_cell(SEALS, &cell, None)?;
        Ok(seal)
    }

    /// Every seal that was made, in order of day.
    ///
    /// # Errors
    /// When the database fails.
    pub fn day_seals(&self) -> Result<Vec<DaySeal>, StoreError> {
        let mut seals: Vec<_> = self.engine().cells(SEALS)?.iter().filter_map(seal_of).collect();
        seals.sort_by_key(|seal| seal.day);
        Ok(seals)
    }

    /// The public half of the key that seals: whoever is to check the seals keeps it.
    #[must_use]
    pub fn seal_key(&self) -> [u8; 32] {
        SigningKey::of(self.desk_key()).public()
    }

    /// Compares the database with a file of roots: builds the tree of every sealed day again.
    /// The chains themselves are [`Store::verify`]'s work. `key` is the public key that is
    /// trusted, which need not be the one that the file names. A copy that ends before the last
    /// sealed day is compared as far as it goes. `restored` is what the file says of restores: each
    /// must be signed, but only those that the database names explain anything. Another database
    /// may have been brought back from a backup of this desk, for a trial.
    ///
    /// # Errors
    /// When the database fails; what is wrong in it is in the answer.
    pub fn verify_roots(
        &self,
        (seals, restored): (&[DaySeal], &[Restored]),
        key: &[u8; 32],
        progress: &mut dyn FnMut(i64, i64),
    ) -> Result<RootsVerified, StoreError> {
        let mut found = Vec::new();
        let own = self.restores()?;
        let is_signed = |one: &Restored| one.is_signed_by(key);
        let said = own.iter().chain(restored.iter().filter(|one| !own.contains(one)));
        found.extend(said.filter(|one| !is_signed(one)).map(|one| SealFinding::Forged(one.on)));
        let restored: Vec<Restored> = own.iter().filter(|one| is_signed(one)).cloned().collect();
        let known = self.day_seals()?;
        // After a restore days come again, and of another desk's the same ones may.
        let mut seals = seals.to_vec();
        seals.sort_by_key(|seal| (seal.day, seal.root, seal.signature));
        seals.dedup();
        let (seals, lost) = without_lost(&seals, &known, &restored);
        let known: BTreeSet<Date> = known.iter().map(|seal| seal.day).collect();
        let named: BTreeSet<Date> = seals.iter().map(|seal| seal.day).collect();
        let covered = |day: &&Date| named.last().is_some_and(|last| *day < last);
        found.extend(known.difference(&named).filter(covered).map(|day| SealFinding::Absent(*day)));
        for seal in &seals {
            if !sign::is_signed(key, &message(seal.day, &seal.root), &seal.signature) {
                found.push(SealFinding::Forged(seal.day));
            }
            if !known.contains(&seal.day) {
                found.push(SealFinding::Unknown(seal.day));
            }
        }
        let days: Vec<Date> = seals.iter().map(|seal| seal.day).collect();
        let mut roots: Vec<Vec<Hash>> = vec![Vec::new(); days.len()];
        let mut broken = BTreeMap::new();
        for part in 0..PARTS {
            for (root, all) in self.roots_of(part, &days, &mut broken)?.into_iter().zip(&mut roots)
            {
                all.push(root);
            }
            progress(part + 1, PARTS);
        }
        found.extend(broken.into_values().take(FINDINGS_MAX));
        let mut verified =
            RootsVerified { restored, lost, findings: found, ..RootsVerified::default() };
        for (seal, roots) in seals.iter().zip(&roots) {
            verified.days += 1;
            if tree(roots) == seal.root {
                verified.good_until = Some(seal.day);
            } else {
                verified.findings.push(SealFinding::Rewritten(seal.day));
            }
        }
        Ok(verified)
    }

    /// The roots of a part as they must have been on these days. Streams that are not as they
    /// were sealed go to `broken`, each with the first day that shows it.
    fn roots_of(
        &self,
        part: i64,
        days: &[Date],
        broken: &mut BTreeMap<StreamId, SealFinding>,
    ) -> Result<Vec<Hash>, StoreError> {
        let streams = self.engine().part(part)?.streams;
        let hashes: BTreeMap<StreamId, (u64, BTreeMap<u64, Hash>)> = streams
            .into_iter()
            .map(|stored| {
                let events = stored.events.iter().map(|row| (row.seq, row.hash)).collect();
                (stored.head.stream, (stored.head.version, events))
            })
            .collect();
        let mut rows = self.engine().sealed(part)?;
        rows.sort_by_key(|row| (row.day, row.stream));
        let mut rows = rows.into_iter().peekable();
        let mut heads: BTreeMap<StreamId, Hash> = BTreeMap::new();
        let mut roots = Vec::with_capacity(days.len());
        let mut root = tree(&[]);
        for day in days {
            let mut moved = false;
            while let Some(row) = rows.next_if(|row| row.day <= number(*day)) {
                let stream = row.stream;
                moved = true;
                let is = hashes.get(&stream).and_then(|(_, events)| events.get(&row.version));
                // A leaf of noughts gives another root: the day is found as well as the stream.
                let hash = is.copied().unwrap_or_default();
                heads.insert(stream, leaf(stream, row.version, &hash));
                if is.is_none() {
                    broken.entry(stream).or_insert_with(|| match hashes.contains_key(&stream) {
                        true => SealFinding::Truncated(stream, row.version, *day),
                        false => SealFinding::Removed(stream, *day),
                    });
                }
            }
            if moved {
                root = tree(&heads.values().copied().collect::<Vec<_>>());
            }
            roots.push(root);
        }
        Ok(roots)
    }
}

/// The newest of the seals that these cells keep.
pub(crate) fn newest_seal<'a>(cells: impl Iterator<Item = &'a Cell>) -> Option<DaySeal> {
    cells.filter_map(seal_of).max_by_key(|seal| seal.day)
}

fn seal_of(cell: &Cell) -> Option<DaySeal> {
    std::str::from_utf8(&cell.value).ok()?.parse().ok()
}

/// A day as tables keep it: days since 1970-01-01.
fn number(day: Date) -> i64 {
    i64::from(days_between(EPOCH, day))
}

fn day_of(number: i64) -> Date {
    plus_days(EPOCH, i32::try_from(number).unwrap_or(i32::MAX))
}

fn message(day: Date, root: &Hash) -> Vec<u8> {
    format!("{SIGNED} {day} {}", hex::text(root)).into_bytes()
}

/// The root of a part from its heads, in order of stream.
pub(crate) fn part_root(heads: &[Head]) -> Hash {
    let leaf = |head: &Head| leaf(head.stream, head.version, &head.hash);
    tree(&heads.iter().map(leaf).collect::<Vec<_>>())
}

fn leaf(stream: StreamId, version: u64, hash: &Hash) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&[0]);
    hasher.update(&stream.number().to_be_bytes());
    hasher.update(&version.to_be_bytes());
    hasher.update(hash);
    *hasher.finalize().as_bytes()
}

/// The root over leaves or roots; one that is left over at the end of a level goes up as it is.
pub(crate) fn tree(leaves: &[Hash]) -> Hash {
    let mut level = leaves.to_vec();
    while 1 < level.len() {
        level = level.chunks(2).map(node).collect();
    }
    level.pop().unwrap_or_else(|| *blake3::hash(&[2]).as_bytes())
}

fn node(pair: &[Hash]) -> Hash {
    let [left, right] = pair else { return pair[0] };
    let mut hasher = blake3::Hasher::new();
    hasher.update(&[1]);
    hasher.update(left);
    hasher.update(right);
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests;
