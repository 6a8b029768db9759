//! Backups: a desk as of one moment in a file of its own, and the way back.
//!
//! A backup of either engine is an SQLite database with a desk's tables and a mark of its own, so
//! that nobody works in it, and it comes back to either engine. The desk's key is not in it, nor
//! are sign-ins, claims and uploads. It says of itself what it holds, signed by the desk's key: a root
//! over all events, and a hash over what no event tells. What follows from events is not signed;
//! [`Store::rebuild`] makes it follow from them again.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{OpenOptions, Permissions};
use std::io::{Error as IoError, Result as IoResult};
use std::ops::ControlFlow;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use calendar::{Date, Timestamp};
use journal::StreamId;

use crate::cells::MOVING;
use crate::copy::unloaded;
use crate::engine::{BulkLoad, Cell, Engine, Hash, Refused, Whole as _};
use crate::erase::same_person;
use crate::restored::Restored;
use crate::seal::{SEALS, newest_seal};
use crate::sign::{self, SigningKey};
use crate::sqlite::{Apart, Kept, Opened, View};
use crate::untold::Small;
use crate::whole::{Pieces, Tally};
use crate::{DeskKey, Store, StoreError, hex};

/// Told how many parts of how many are done; it may stop the work.
pub type Progress<'a> = dyn FnMut(i64, i64) -> ControlFlow<()> + 'a;

/// Where a backup says what it holds.
const ABOUT: &str = "backup";
/// Where a database says that it is being filled from a backup.
const FILLING: &str = "restoring";

/// How what a backup says begins.
const BEGINS: &str = "auricle backup 1 ";

/// Copies of older backups that may be in use at once.
const SCRATCHES: u32 = 100;
/// What SQLite may leave beside a database.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// When it was made.
    pub made: Timestamp,
    /// Its streams.
    pub streams: u64,
    /// Their events.
    pub events: u64,
    /// The root over all streams, as of a day when it is sealed.
    pub root: Hash,
    /// The hash over what no event tells: passwords, settings, programs' access, keys, looks.
    pub untold: Hash,
    /// The last day that was sealed.
    pub sealed: Option<Date>,
    /// The public half of the key that signed this.
    key: [u8; 32],
    signature: [u8; 64],
}

impl About {
    fn of(made: Timestamp, tally: &Tally, sealed: Option<Date>, key: &DeskKey) -> Self {
        let Tally { streams, events, root, untold } = *tally;
        let signing = SigningKey::of(key);
        let (key, signature) = (signing.public(), [0; 64]);
        let mut about = Self { made, streams, events, root, untold, sealed, key, signature };
        about.signature = signing.sign(about.unsigned().as_bytes());
        about
    }

    fn unsigned(&self) -> String {
        let Self { made, streams, events, .. } = self;
        let sealed = self.sealed.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let [root, untold, key] = [self.root, self.untold, self.key].map(|bytes| hex::text(&bytes));
        format!("{BEGINS}{made} {streams} {events} {root} {untold} {sealed} {key}")
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.unsigned(), hex::text(&self.signature))
    }
}

impl FromStr for About {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        let what = || {
            StoreError::Unusable("it does not say what it holds; it is no whole backup".to_owned())
        };
        let words: Vec<&str> = text.strip_prefix(BEGINS).ok_or_else(what)?.split(' ').collect();
        let [made, streams, events, root, untold, sealed, key, signature] = words[..] else {
            return Err(what());
        };
        let sealed = match sealed {
            "-" => None,
            day => Some(day.parse().map_err(|_| what())?),
        };
        Ok(Self {
            made: made.parse().map_err(|_| what())?,
            streams: streams.parse().map_err(|_| what())?,
            events: events.parse().map_err(|_| what())?,
            root: hex::bytes(root).ok_or_else(what)?,
            untold: hex::bytes(untold).ok_or_else(what)?,
            sealed,
            key: hex::bytes(key).ok_or_else(what)?,
            signature: hex::bytes(signature).ok_or_else(what)?,
        })
    }
}

/// Where a desk is brought back to.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    /// A file of SQLite's that is empty, or not there yet. It is not synced.
    File(&'a Path),
    /// An empty store.
    Store(&'a Store),
}

/// What is written into.
enum Sink<'a> {
    File(Apart),
    Engine(&'a dyn Engine),
}

impl Sink<'_> {
    fn add_pool(&self, id: i64, text: &str) -> Result<(), StoreError> {
        match self {
            Self::File(file) => file.add_pool(id, text),
            Self::Engine(engine) => engine.add_pool(id, text),
        }
    }

    fn put_cell(&self, space: &str, cell: &Cell) -> Result<(), StoreError> {
        match self {
            Self::File(file) => file.put_cell(space, cell),
            Self::Engine(engine) => engine.put_cell(space, cell, None).map(drop),
        }
    }

    fn load(&self, load: &mut BulkLoad<'_>) -> Result<u64, Refused> {
        match self {
            Self::File(file) => file.load(load),
            Self::Engine(engine) => engine.load_bulk(load),
        }
    }

    fn take_small(&self, small: &Small) -> Result<(), StoreError> {
        for (id, text) in &small.pools {
            self.add_pool(*id, text)?;
        }
        for (space, cell) in &small.cells {
            self.put_cell(space, cell)?;
        }
        Ok(())
    }

    fn end(self) -> Result<(), StoreError> {
        match self {
            Self::File(file) => file.end(),
            Self::Engine(_) => Ok(()),
        }
    }
}

fn cell(value: &impl ToString) -> Cell {
    Cell { key: String::new(), until: i64::MAX, value: value.to_string().into_bytes() }
}

impl Store {
    /// Writes the desk as of one moment into an empty file, or one that is not there yet, while
    /// others go on working. The chains are verified as they are read. The file is not synced.
    ///
    /// # Errors
    /// When a database fails, a chain does not verify, or the work was stopped; then the file is of
    /// no use.
    pub fn back_up(
        &self,
        path: &Path,
        made: Timestamp,
        progress: &mut Progress<'_>,
    ) -> Result<About, StoreError> {
        let mut whole = self.engine().whole()?;
        let sink = Sink::File(Apart::begin(path, Kept::Backup)?);
        let mut tally = Tally::default();
        let mut last = |read: &Tally| {
            tally = *read;
            Ok(())
        };
        let mut pieces = Pieces::of(whole.as_mut(), None, progress, &mut last)?;
        sink.take_small(pieces.small())?;
        let seals = pieces.small().cells.iter().filter(|(space, _)| *space == SEALS);
        let sealed = newest_seal(seals.map(|(_, cell)| cell)).map(|seal| seal.day);
        sink.load(&mut pieces).map_err(unloaded)?;
        let about = About::of(made, &tally, sealed, self.desk_key());
        sink.put_cell(ABOUT, &cell(&about))?;
        sink.end()?;
        Ok(about)
    }

    /// Whether the database was being filled from a backup and that has not come to its end.
    ///
    /// # Errors
    /// When the database fails.
    pub fn is_half_restored(&self) -> Result<bool, StoreError> {
        Ok(self.engine().cell(FILLING, "")?.is_some())
    }

    /// Says that a database that was filled from a backup is whole: from now on it is a desk, which
    /// says of itself from which backup it was brought back, and when.
    ///
    /// # Errors
    /// When the database fails, or was not being filled.
    pub fn end_restore(&self, at: Timestamp) -> Result<Restored, StoreError> {
        let none = StoreError::Misuse("the database is not being filled from a backup");
        let filling = self.engine().cell(FILLING, "")?.ok_or(none)?;
        let about: About = String::from_utf8_lossy(&filling.value).parse()?;
        let restored = self.record_restore(at, &about)?;
        self.engine().drop_cell(FILLING, "")?;
        Ok(restored)
    }
}

/// A backup that is open; nothing in it is ever changed.
#[derive(Debug)]
pub struct Backup {
    view: View,
    about: About,
    /// Behind the view: a file that is closed takes SQLite's locks on it away.
    _scratch: Option<Scratch>,
}

/// A copy that is read in a backup's stead, and deleted when that is done. For as long it is locked:
/// of two that come back at once each has its own.
#[derive(Debug)]
struct Scratch {
    path: PathBuf,
    #[expect(clippy::disallowed_types, reason = "a file on disk, no customer's")]
    _file: std::fs::File,
}

impl Scratch {
    /// Copies a file to `path`, or beside it when that is in use. Its owner may write there, whatever
    /// the permissions of what is copied.
    fn copy(from: &Path, path: &Path) -> IoResult<Self> {
        for nth in 0..SCRATCHES {
            let mut name = path.as_os_str().to_owned();
            if nth != 0 {
                name.push(format!(".{nth}"));
            }
            let path = PathBuf::from(name);
            let mut options = OpenOptions::new();
            let mut file =
                options.write(true).create(true).truncate(false).mode(0o600).open(&path)?;
            // Whoever held it may have deleted it in between.
            if file.try_lock().is_err() || file.metadata()?.nlink() == 0 {
                continue;
            }
            // What a command that was killed left is written over.
            for end in BESIDE {
                drop(std::fs::remove_file(with_end(&path, end)));
            }
            file.set_len(0)?;
            file.set_permissions(Permissions::from_mode(0o600))?;
            let scratch = Self { path, _file: file.try_clone()? };
            std::io::copy(&mut OpenOptions::new().read(true).open(from)?, &mut file)?;
            return Ok(scratch);
        }
        let what = format!("{} and those beside it are all in use", path.display());
        Err(IoError::other(what))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // One that stays behind is written over by the next.
        for end in ["", BESIDE[0], BESIDE[1], BESIDE[2]] {
            drop(std::fs::remove_file(with_end(&self.path, end)));
        }
    }
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

impl Backup {
    /// Opens a backup. Of one that an older program wrote, a copy is made at `scratch`, or beside
    /// that, and brought to today's tables.
    ///
    /// # Errors
    /// When it cannot be read, is no backup, or is newer than this program.
    pub fn open(path: &Path, scratch: &Path) -> Result<Self, StoreError> {
        let (mut view, scratch) = match View::of_backup(path)? {
            Opened::View(view) => (view, None),
            Opened::Older => {
                let (view, scratch) = migrated(path, scratch)?;
                (view, Some(scratch))
            }
        };
        let said = view.cells(ABOUT)?.pop().map(|cell| cell.value).unwrap_or_default();
        let about = String::from_utf8_lossy(&said).parse()?;
        Ok(Self { view, about, _scratch: scratch })
    }

    /// What it says of itself.
    #[must_use]
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Whether it was made under this key.
    #[must_use]
    pub fn is_under(&self, key: &DeskKey) -> bool {
        self.about.key == SigningKey::of(key).public()
    }

    /// Whether what it says of itself is what was signed.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        let about = &self.about;
        sign::is_signed(&about.key, about.unsigned().as_bytes(), &about.signature)
    }

    /// Reads it whole, verifies every chain, and compares what it holds with what it says.
    ///
    /// # Errors
    /// When it cannot be read, something in it is not as it was written, or the work was stopped.
    pub fn verify(&mut self, progress: &mut Progress<'_>) -> Result<(), StoreError> {
        let about = self.about.clone();
        let mut last = |tally: &Tally| is_as_said(&about, tally);
        let mut pieces = Pieces::of(&mut self.view, None, progress, &mut last)?;
        pieces.try_for_each(|piece| piece.map(drop))
    }

    /// Files that were one person's with an erased one when the backup was made, and that nobody
    /// erased: they parted since.
    ///
    /// # Errors
    /// When the backup cannot be read.
    pub fn joined_to(&self, erased: &BTreeSet<StreamId>) -> Result<BTreeSet<StreamId>, StoreError> {
        let mut joined = BTreeSet::new();
        for file in erased {
            joined.extend(same_person(*file, &mut |one| self.view.stream(one))?);
        }
        Ok(&joined - erased)
    }

    /// Writes the desk into `target`, without keys and rows of those in `erased`: what they were is
    /// never written there. Sign-ins and claims are not in a backup. Until
    /// [`Store::end_restore`] the target says that it is being filled. Returns how many rows were left
    /// behind since they follow from no file that is in the backup.
    ///
    /// # Errors
    /// When a database fails, the target is not empty, something in the backup is not as it was
    /// written, or the work was stopped; then the target is of no use.
    pub fn restore(
        &mut self,
        target: Target<'_>,
        erased: &BTreeSet<StreamId>,
        progress: &mut Progress<'_>,
    ) -> Result<u64, StoreError> {
        let sink = match target {
            Target::File(path) => Sink::File(Apart::begin(path, Kept::Desk)?),
            Target::Store(store) => Sink::Engine(emptied(store)?),
        };
        sink.put_cell(FILLING, &cell(&self.about))?;
        let about = self.about.clone();
        let mut last = |tally: &Tally| is_as_said(&about, tally);
        let mut pieces = Pieces::of(&mut self.view, Some(erased), progress, &mut last)?;
        sink.load(&mut pieces).map_err(unloaded)?;
        sink.take_small(pieces.small())?;
        sink.end()?;
        Ok(pieces.strays())
    }
}

fn migrated(path: &Path, scratch: &Path) -> Result<(View, Scratch), StoreError> {
    let doing = "making a copy of a backup by an older Auricle";
    let scratch = Scratch::copy(path, scratch)
        .map_err(|error| StoreError::Database { doing, source: Box::new(error) })?;
    View::migrate_backup(&scratch.path)?;
    match View::of_backup(&scratch.path)? {
        Opened::View(view) => Ok((view, scratch)),
        Opened::Older => Err(StoreError::Unusable("it cannot be brought up to date".to_owned())),
    }
}

fn is_as_said(about: &About, tally: &Tally) -> Result<(), StoreError> {
    if (about.streams, about.events, about.root) != (tally.streams, tally.events, tally.root) {
        return Err(StoreError::Unusable(format!(
            "it says that it holds {} streams with {} events and their root, and what it holds is \
             another; take an earlier or later backup",
            about.streams, about.events
        )));
    }
    if about.untold != tally.untold {
        let what = "passwords, settings, programs' access, keys or the log of looks in it are not \
                    those that it was made with; take an earlier or later backup";
        return Err(StoreError::Unusable(what.to_owned()));
    }
    Ok(())
}

/// The engine of a store without a desk in it; what is small and left over goes.
fn emptied(store: &Store) -> Result<&dyn Engine, StoreError> {
    let engine = store.engine();
    if !store.is_empty()? {
        return Err(StoreError::Misuse("the target holds a desk already; name an empty one"));
    }
    for space in MOVING {
        for cell in engine.cells(space)? {
            engine.drop_cell(space, &cell.key)?;
        }
    }
    Ok(engine)
}
