//! Reading everything in memory, piece by piece.
//!
//! It is read as it stands: what is kept in memory alone is written by one at a time.

use std::ops::Bound;

use journal::StreamId;

use super::Memory;
use crate::StoreError;
use crate::engine::{
    AttachmentRow, Beside, Cell, Engine, LookupRow, Part, SealedRow, TakenRow, Whole,
};

/// The engine itself.
pub(super) struct Live<'a>(pub(super) &'a Memory);

impl Whole for Live<'_> {
    fn part(&mut self, part: i64) -> Result<Part, StoreError> {
        self.0.part(part)
    }

    fn beside(&mut self, part: i64) -> Result<Beside, StoreError> {
        Ok(self.0.state().beside(part))
    }

    fn sealed(&mut self, part: i64) -> Result<Vec<SealedRow>, StoreError> {
        self.0.sealed(part)
    }

    fn attachments(
        &mut self,
        part: i64,
        after: Option<(StreamId, u32)>,
        limit: usize,
    ) -> Result<Vec<(StreamId, AttachmentRow)>, StoreError> {
        let state = self.0.state();
        let of_part = state.streams.iter().filter(|(id, _)| id.part() == part);
        let rows = of_part.flat_map(|(id, own)| own.attachments.values().map(|row| (*id, row)));
        let rows = rows.filter(|(id, row)| after < Some((*id, row.id)));
        Ok(rows.take(limit).map(|(id, row)| (id, row.clone())).collect())
    }

    fn lookups(
        &mut self,
        after: Option<&LookupRow>,
        limit: usize,
    ) -> Result<Vec<LookupRow>, StoreError> {
        let after = after.map_or(Bound::Unbounded, Bound::Excluded);
        let state = self.0.state();
        Ok(state.lookups.range((after, Bound::Unbounded)).take(limit).cloned().collect())
    }

    fn all_taken(
        &mut self,
        after: Option<&TakenRow>,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError> {
        let after = after.map(|row| (row.key.clone(), row.kind));
        let after = after.map_or(Bound::Unbounded, Bound::Excluded);
        let state = self.0.state();
        let rows = state.taken.range((after, Bound::Unbounded));
        Ok(rows.take(limit).map(|(_, row)| row.clone()).collect())
    }

    fn pools(&mut self) -> Result<Vec<(i64, String)>, StoreError> {
        self.0.pools()
    }

    fn cells(&mut self, space: &str) -> Result<Vec<Cell>, StoreError> {
        self.0.cells(space)
    }
}
