//! The earliest instant at which time alone could change a decision.

use calendar::{Date, Timestamp};

use crate::Local;

/// Gathers the instants; days are turned into instants only once, for the earliest.
pub(crate) struct Horizon<'a> {
    local: &'a Local,
    today: Date,
    day: Option<Date>,
    instant: Option<Timestamp>,
}

impl<'a> Horizon<'a> {
    pub(crate) fn new(local: &'a Local) -> Self {
        Self { local, today: local.today(), day: None, instant: None }
    }

    /// Something changes at `instant`, unless that is past.
    pub(crate) fn at(&mut self, instant: Timestamp) {
        if self.local.now < instant {
            self.instant = Some(self.instant.map_or(instant, |known| known.min(instant)));
        }
    }

    /// Something changes when `day` has begun everywhere, unless it has.
    pub(crate) fn on(&mut self, day: Date) {
        if self.today < day {
            self.day = Some(self.day.map_or(day, |known| known.min(day)));
        }
    }

    /// The earliest of all.
    pub(crate) fn end(mut self) -> Option<Timestamp> {
        if let Some(day) = self.day {
            self.at(self.local.day_start(day));
        }
        self.instant
    }
}
