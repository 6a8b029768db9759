//! Turns: which of several servers does a piece of work for which one is enough.
//!
//! A turn is lost harmlessly: what is written is still checked against the version it was decided
//! on. It only keeps servers from doing the same twice.

use calendar::Timestamp;

use crate::engine::Cell;
use crate::{Store, StoreError};

const TURNS: &str = "turn";

impl Store {
    /// Takes a piece of work for the server `me` until `until`, or keeps it for longer. `false`
    /// while it is another's.
    ///
    /// # Errors
    /// When the database fails.
    pub fn take_turn(
        &self,
        work: &str,
        me: &str,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<bool, StoreError> {
        let held = self.engine().cell(TURNS, work)?;
        let is_others =
            |held: &Cell| held.value != me.as_bytes() && now.as_millisecond() < held.until;
        if held.as_ref().is_some_and(is_others) {
            return Ok(false);
        }
        let (key, until, value) = (work.to_owned(), until.as_millisecond(), me.as_bytes().to_vec());
        let expected = Some(held.as_ref().map(|held| held.value.as_slice()));
        self.engine().put_cell(TURNS, &Cell { key, until, value }, expected)
    }

    /// Leaves a piece of work to others before its time, if it is `me` who has it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn leave_turn(&self, work: &str, me: &str) -> Result<(), StoreError> {
        let left = Cell { key: work.to_owned(), until: 0, value: Vec::new() };
        self.engine().put_cell(TURNS, &left, Some(Some(me.as_bytes()))).map(drop)
    }
}
