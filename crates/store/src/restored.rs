//! That a desk was brought back from a backup: a signed line in the file of roots and in the
//! database, so that what was sealed after the backup is told from what somebody took away.

use std::fmt;
use std::str::FromStr;

use calendar::{Date, TimeZone, Timestamp};

use crate::engine::{Cell, Hash};
use crate::seal::DaySeal;
use crate::sign::{self, SigningKey};
use crate::{About, Store, StoreError, hex};

/// Where they are kept; they move with a desk.
pub(crate) const RESTORED: &str = "restored";

/// How such a line begins.
const BEGINS: &str = "restored ";

/// What stands before it where it is signed.
const SIGNED: &str = "auricle 1";

/// That the desk was brought back from a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The day, in UTC, on which it was.
    pub on: Date,
    /// When the backup was made: what came after that is not in the desk.
    pub made: Timestamp,
    /// The last day that was sealed when it was made.
    pub sealed: Option<Date>,
    /// The root over all streams of the backup.
    pub root: Hash,
    /// Ed25519 over these.
    pub signature: [u8; 64],
}

impl Restored {
    /// Whether a line of a file of roots is one.
    pub(crate) fn is_one(line: &str) -> bool {
        line.starts_with(BEGINS)
    }

    /// Whether a day was sealed in the time that is lost.
    #[must_use]
    pub fn lost(&self, day: Date) -> bool {
        self.sealed < Some(day) && day <= self.on
    }

    pub(crate) fn is_signed_by(&self, key: &[u8; 32]) -> bool {
        sign::is_signed(key, &self.message(), &self.signature)
    }

    fn message(&self) -> Vec<u8> {
        format!("{SIGNED} {}", self.unsigned()).into_bytes()
    }

    fn unsigned(&self) -> String {
        let sealed = self.sealed.map_or_else(|| "-".to_owned(), |day| day.to_string());
        format!("{BEGINS}{} {} {sealed} {}", self.on, self.made, hex::text(&self.root))
    }
}

impl fmt::Display for Restored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.unsigned(), hex::text(&self.signature))
    }
}

impl FromStr for Restored {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let what = || format!("{line:?} does not say from which backup the desk was restored");
        let words: Vec<&str> = line.strip_prefix(BEGINS).ok_or_else(what)?.split(' ').collect();
        let [on, made, sealed, root, signature] = words[..] else { return Err(what()) };
        let day = |text: &str| text.parse::<Date>().map_err(|_| what());
        let sealed = if sealed == "-" { None } else { Some(day(sealed)?) };
        let (root, signature) =
            (hex::bytes(root).ok_or_else(what)?, hex::bytes(signature).ok_or_else(what)?);
        Ok(Self { on: day(on)?, made: made.parse().map_err(|_| what())?, sealed, root, signature })
    }
}

impl Store {
    /// From which backups the desk was brought back, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub fn restores(&self) -> Result<Vec<Restored>, StoreError> {
        let cells = self.engine().cells(RESTORED)?;
        let read = |cell: &Cell| std::str::from_utf8(&cell.value).ok()?.parse().ok();
        Ok(cells.iter().filter_map(read).collect())
    }

    /// Keeps that the desk was brought back at `at`, signed.
    pub(crate) fn record_restore(
        &self,
        at: Timestamp,
        backup: &About,
    ) -> Result<Restored, StoreError> {
        let About { made, sealed, root, .. } = *backup;
        let on = TimeZone::UTC.to_datetime(at).date();
        let mut restored = Restored { on, made, sealed, root, signature: [0; 64] };
        restored.signature = SigningKey::of(self.desk_key()).sign(&restored.message());
        // In order of when it was.
        let key = format!("{:020}", at.as_millisecond());
        let cell = Cell { key, until: i64::MAX, value: restored.to_string().into_bytes() };
        self.engine().put_cell(RESTORED, &cell, None)?;
        Ok(restored)
    }
}

/// Leaves out the seals that were made after a backup from which the desk was brought back, and
/// before it was: `known` are those that the database has.
pub(crate) fn without_lost(
    seals: &[DaySeal],
    known: &[DaySeal],
    restored: &[Restored],
) -> (Vec<DaySeal>, Vec<Date>) {
    let is_lost = |seal: &DaySeal| {
        restored.iter().any(|restored| restored.lost(seal.day)) && !known.contains(seal)
    };
    let (lost, kept): (Vec<DaySeal>, Vec<DaySeal>) =
        seals.iter().cloned().partition(|seal| is_lost(seal));
    (kept, lost.into_iter().map(|seal| seal.day).collect())
}

#[cfg(test)]
mod tests;
