//! A whole desk from one store into another, its chains verified before they are written.

use crate::engine::Refused;
use crate::verify::PARTS;
use crate::whole::{Pieces, root_of, unstopped};
use crate::{Store, StoreError};

impl Store {
    /// Whether nothing has ever happened on it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        Ok(self.engine().heads((0, PARTS - 1), None, 1)?.is_empty())
    }

    /// Writes every stream with its keys and rows, who looked at it, settings, passwords and the
    /// records of imports into `target`, an empty store under the same desk key: the streams in
    /// one durable step, so that what is cut short leaves an empty target. Claims, sign-ins and
    /// uploads stay behind. `progress` is told how many of the 1,024 parts are done. Returns how
    /// many streams there were.
    ///
    /// # Errors
    /// When a database fails, a chain does not verify, `target` is not empty, or somebody wrote
    /// into this store meanwhile; then no stream was written.
    pub fn copy_into(
        &self,
        target: &Self,
        progress: &mut dyn FnMut(i64, i64),
    ) -> Result<u64, StoreError> {
        if !self.desk_key().is(target.desk_key()) {
            return Err(StoreError::Misuse("both stores must be under the same desk key"));
        }
        if !target.is_empty()? {
            return Err(StoreError::Misuse("the target holds a desk already; name an empty one"));
        }
        if target.is_half_restored()? {
            let what = "a backup was being brought back to the target; empty it first";
            return Err(StoreError::Misuse(what));
        }
        let mut whole = self.engine().whole()?;
        // A desk that moves must take everything along, also what came while it was read.
        let mut last = |tally: &crate::whole::Tally| {
            if root_of(self.engine())? == tally.root {
                return Ok(());
            }
            Err(StoreError::Misuse(
                "somebody wrote into the desk while it was copied; stop whatever serves it, and \
                 copy again",
            ))
        };
        let mut progress = unstopped(progress);
        let mut pieces = Pieces::of(whole.as_mut(), None, &mut progress, &mut last)?;
        for (id, text) in &pieces.small().pools {
            target.engine().add_pool(*id, text)?;
        }
        for (space, cell) in &pieces.small().cells {
            target.engine().put_cell(space, cell, None)?;
        }
        target.engine().load_bulk(&mut pieces).map_err(unloaded)
    }
}

/// Why a bulk load was not made.
pub(crate) fn unloaded(refused: Refused) -> StoreError {
    match refused {
        Refused::Store(error) => error,
        Refused::Conflict(_) | Refused::Erased(_) | Refused::Taken { .. } => {
            StoreError::Misuse("the target holds a stream or number of the source")
        }
    }
}
