//! Turns: which of several servers does a piece of work for which one is enough.
//!
//! A turn is lost harmlessly: what is written is still checked against the version it was decided
//! on. It only keeps servers from doing the same twice.

use calendar::Timestamp;

use crate::engine::Cell;
use crate::{Store, StoreError};

const TURNS: &str = "turn";
/// How far the clocks of two servers may be apart, in milliseconds.
const AHEAD_MS: i64 = 120_000;

impl Store {
    /// Takes a piece of work for the server `me` until `until`, or keeps it for longer. `false`
    /// while it is another's. Everybody asks for a turn of the same length.
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
        // A turn that ends later than anybody may ask for was taken by a clock that ran ahead.
        let is_others = |held: &Cell| {
            let is_held = now.as_millisecond() < held.until;
            let is_sane = held.until <= until.as_millisecond().saturating_add(AHEAD_MS);
            held.value != me.as_bytes() && is_held && is_sane
        };
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
