//! Taking back one's own last outcome.

use calendar::Timestamp;
use decide::record::{self, Fault};
use desk::User;
use journal::{ContactId, File, FileEvent, StreamId};

use crate::{ActError, Acts, Author};

/// How many growths of a part are looked through for one that was not told yet.
const LOOKED_THROUGH: usize = 10_000;

impl Acts {
    /// Takes back the last outcome of a file, with all that was recorded with it: this user's own,
    /// recorded a moment ago, with nothing recorded since and nothing told to another program.
    ///
    /// # Errors
    /// [`ActError::Report`] with why it stays, [`ActError::Leased`] when somebody else has the
    /// customer now; the store's.
    pub fn undo(
        &self,
        user: &User,
        stream: StreamId,
        now: Timestamp,
    ) -> Result<(ContactId, File), ActError> {
        let author = Author { user: user.id, grants: user.grants.clone() };
        let before = self.file(stream, &author)?;
        if self.store.lease_of(stream, now)?.is_some_and(|lease| lease.user != user.id) {
            return Err(ActError::Leased);
        }
        // What the user does not see may stand after the outcome too.
        let history = self.store.history(stream, &journal::Grants::All)?;
        let refused = |fault| ActError::Report(vec![fault]);
        let event = record::undo(&history, user.id, now).map_err(refused)?;
        let FileEvent::OutcomeUndone { contact } = event else {
            return Err(refused(Fault::NothingToUndo));
        };
        if self.is_told(stream, before.version, now)? {
            return Err(refused(Fault::UndoTold));
        }
        self.append_merge(stream, Some(before), (vec![event], &[]), user.id, now)?;
        Ok((contact, self.file(stream, &author)?))
    }

    /// Whether a hook was told of a file up to this version. Where it cannot be seen that none was,
    /// one was.
    fn is_told(&self, stream: StreamId, version: u64, now: Timestamp) -> Result<bool, ActError> {
        let part = stream.part();
        for ((_, of), cursor) in self.store.hook_cursors()? {
            if of != part {
                continue;
            }
            // What is being told now is as good as told.
            let rows = self.store.grown(part, cursor.number, LOOKED_THROUGH)?;
            let row = rows.iter().find(|row| row.stream == stream && version <= row.version);
            let begun = rows.first().map(|row| row.number) == row.map(|row| row.number)
                && row.is_some_and(|row| row.after < cursor.seq);
            let is_telling = cursor.owner.is_some_and(|(_, until)| now < until);
            if is_telling || begun || row.is_none() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
