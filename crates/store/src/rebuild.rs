//! Rebuilding: every file folded anew, and what was kept of it compared and mended.

use std::collections::BTreeSet;

use calendar::Timestamp;
use journal::{File, StreamId};

use crate::engine::{PlaceRows, Refused, RowChange, Rows, Wanted};
use crate::queue::unrefused;
use crate::snapshot::fingerprint;
use crate::verify::PARTS;
use crate::{Place, Store, StoreError, append, index};

/// Files compared together: the tables kept by what is looked up are read once for so many.
const TOGETHER: usize = 20_000;

/// Decides where a file stands.
pub type Placer<'a> = dyn FnMut(StreamId, &File) -> Place + 'a;

/// Something kept that did not follow from the events. It was mended if it could be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Which file.
    pub stream: StreamId,
    /// What was different.
    pub what: String,
}

/// What a rebuild went through and found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Files folded.
    pub files: u64,
    /// Files that time has put in another place, or that were in none.
    pub placed: u64,
    /// What did not follow from the events.
    pub differences: Vec<Difference>,
}

impl Rebuilt {
    fn differ(&mut self, stream: StreamId, what: impl Into<String>) {
        self.differences.push(Difference { stream, what: what.into() });
    }
}

impl Store {
    /// Folds every file from its first event, compares snapshots and rows with what follows, and
    /// mends what differs. `place` decides where a file stands at `now`. `progress` is told how
    /// many files are done.
    ///
    /// # Errors
    /// When the database fails; files that do not fold are in the answer.
    pub fn rebuild(
        &self,
        now: Timestamp,
        place: &mut Placer<'_>,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Rebuilt, StoreError> {
        let mut rebuilt = Rebuilt::default();
        let (mut after, mut waiting) = (None, BTreeSet::new());
        loop {
            let files = self.files(0..=PARTS - 1, after, TOGETHER)?;
            let Some((last, _)) = files.last() else { break };
            after = Some(*last);
            let streams: BTreeSet<StreamId> = files.iter().map(|(stream, _)| *stream).collect();
            let mut kept = self.engine().rows_of(&streams)?;
            for (stream, _) in files {
                let kept = kept.remove(&stream).unwrap_or_default();
                if self.rebuild_file(stream, kept, (now, place), &mut rebuilt)?.is_some() {
                    waiting.insert(stream);
                }
                rebuilt.files += 1;
            }
            progress(rebuilt.files);
        }
        if waiting.is_empty() {
            return Ok(rebuilt);
        }
        // Whoever held a number that is another's has let it go by now.
        for (stream, kept) in self.engine().rows_of(&waiting)? {
            if let Some(by) = self.rebuild_file(stream, kept, (now, place), &mut rebuilt)? {
                rebuilt.differ(stream, format!("a number of it is held by {by:?}"));
            }
        }
        Ok(rebuilt)
    }

    /// Gives back who holds a number of the file, where one does: then nothing of what it lacks is
    /// added, and it is to be looked at again.
    fn rebuild_file(
        &self,
        stream: StreamId,
        (rows, stood): (Rows, PlaceRows),
        (now, place): (Timestamp, &mut Placer<'_>),
        rebuilt: &mut Rebuilt,
    ) -> Result<Option<StreamId>, StoreError> {
        let file = match self.refold(stream, None) {
            Ok(Some(file)) => file,
            Ok(None) => return Ok(None),
            Err(StoreError::Erased(erased)) => {
                let is_bare = rows == Rows::default() && stood == PlaceRows::default();
                if erased == stream && !is_bare {
                    rebuilt.differ(stream, "it was erased, and rows of it were left");
                    self.engine().erase(stream)?;
                }
                return Ok(None);
            }
            Err(error @ (StoreError::Unreadable { .. } | StoreError::Unfit { .. })) => {
                rebuilt.differ(stream, format!("it is set aside: {}", with_cause(&error)));
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        self.rebuild_snapshot(stream, rebuilt)?;
        let mut change = index::change(sorted(rows), index::rows(stream, &file));
        if file.merged_into.is_some() {
            change.drop.taken.clear();
        }
        change.take_over = append::may_take_over(&file);
        let place = place(stream, &file);
        let place = self.place_rows(&place, now, &mut None)?;
        if place != stood {
            change.place = Some(place);
        }
        if is_nothing(&change) {
            return Ok(None);
        }
        let changes = [(stream, file.version, change)];
        let [(_, version, change)] = &changes;
        match self.engine().replace(&changes) {
            Err(Refused::Taken { held, .. }) => {
                // What it holds of others it lets go, so that they get what is theirs.
                let stale = RowChange { drop: change.drop.clone(), ..RowChange::default() };
                self.engine().replace(&[(stream, *version, stale)]).map_err(unrefused)?;
                return Ok(Some(held.stream));
            }
            done => drop(done.map_err(unrefused)?),
        }
        rebuilt.placed += u64::from(change.place.is_some());
        list_differences(stream, change, rebuilt);
        Ok(None)
    }

    /// A snapshot must equal the fold up to its version.
    fn rebuild_snapshot(&self, stream: StreamId, rebuilt: &mut Rebuilt) -> Result<(), StoreError> {
        let wanted = Wanted::SinceSnapshot(fingerprint());
        let Some(stored) = self.engine().read(stream, wanted)? else { return Ok(()) };
        let Some(row) = stored.snapshot else { return Ok(()) };
        let keys = self.keys(stream, stored.head.kind, &stored.keys);
        let own = self.recorded(stream, row.version)?;
        let mut other = |id, version| self.recorded(id, version).unwrap_or_default();
        let folded = journal::replay(&own, &mut other).ok();
        if folded.is_none() || folded != self.open_snapshot(stream, &row, &keys) {
            rebuilt.differ(stream, "its snapshot did not equal its fold and was deleted");
            self.engine().drop_snapshot(stream)?;
        }
        Ok(())
    }
}

/// Rows in the order of `index::rows`, whatever the engine's.
fn sorted(mut rows: Rows) -> Rows {
    rows.lookups.sort_unstable();
    rows.taken.sort_unstable();
    rows.agenda.sort_unstable();
    rows.talks.sort_unstable();
    rows
}

fn is_nothing(change: &RowChange) -> bool {
    let RowChange { add, drop, take_over: _, place } = change;
    *add == Rows::default() && *drop == Rows::default() && place.is_none()
}

fn list_differences(stream: StreamId, change: &RowChange, rebuilt: &mut Rebuilt) {
    let RowChange { add, drop, .. } = change;
    let counts = [
        ("search words", add.lookups.len(), drop.lookups.len()),
        ("numbers", add.taken.len(), drop.taken.len()),
        ("agenda items", add.agenda.len(), drop.agenda.len()),
        ("counted contacts", add.talks.len(), drop.talks.len()),
    ];
    for (name, missing, stale) in counts {
        if (missing, stale) != (0, 0) {
            rebuilt.differ(stream, format!("{name}: {missing} missing or other, {stale} stale"));
        }
    }
}

/// An error with its causes in one line.
fn with_cause(error: &StoreError) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
