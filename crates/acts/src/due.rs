//! What a day brings: calls back to be made, promises, and what became of earlier ones.

use calendar::{Date, TimeZone, Timestamp, plus_days};
use journal::Grants;
use store::{AgendaItem, AgendaKind, StoreError};

use crate::Acts;

/// How long a call back that was not made is listed.
const MISSED_DAYS: i32 = 60;
/// How long a promise is listed after its day while the bank is awaited, and after it was judged.
const AWAITED_DAYS: i32 = 60;
const JUDGED_DAYS: i32 = 14;

/// What a day brings, each list in the order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Calls back whose hour is over and that nobody made: on today's list those of the last sixty
    /// days, until somebody calls.
    pub missed: Vec<AgendaItem>,
    /// Calls back of the day that are still to come.
    pub call_backs: Vec<AgendaItem>,
    /// The promises of the day.
    pub promises: Vec<AgendaItem>,
    /// The promises of the sixty days before that await the bank.
    pub awaited: Vec<AgendaItem>,
    /// The promises that were judged, in the last fourteen days, as not kept or kept in part.
    pub unkept: Vec<AgendaItem>,
    /// The promises that were judged on the day as kept.
    pub kept: Vec<AgendaItem>,
}

impl Acts {
    /// What `day` brings, as of `now`; calls back stand by the hours of `zone`.
    ///
    /// # Errors
    /// When the database fails.
    pub fn due(
        &self,
        day: Date,
        now: Timestamp,
        zone: &TimeZone,
        grants: &Grants,
    ) -> Result<Due, StoreError> {
        let start = |days: i32| start(plus_days(day, days), zone);
        // Promises stand under the midnight of their day in UTC.
        let midnight = |days: i32| self::start(plus_days(day, days), &TimeZone::UTC);
        let is_today = zone.to_datetime(now).date() == day;
        let calls = start(if is_today { -MISSED_DAYS } else { 0 })..start(1);
        let hours = start(0)..start(1);
        let (of_day, judged) = (midnight(0)..midnight(1), midnight(-JUDGED_DAYS)..midnight(1));
        let awaited = midnight(-AWAITED_DAYS)..midnight(0);
        let (from, to) = (calls.start.min(awaited.start), calls.end.max(of_day.end));
        let mut due = Due::default();
        for item in self.store().agenda(from, to, grants, usize::MAX)? {
            let list = match item.kind {
                AgendaKind::CallBack if !calls.contains(&item.at) => continue,
                AgendaKind::CallBack if item.at < now => &mut due.missed,
                AgendaKind::CallBack => &mut due.call_backs,
                AgendaKind::Promise | AgendaKind::AwaitingBank if of_day.contains(&item.at) => {
                    &mut due.promises
                }
                AgendaKind::AwaitingBank if awaited.contains(&item.at) => &mut due.awaited,
                AgendaKind::Broken | AgendaKind::PartKept if judged.contains(&item.at) => {
                    &mut due.unkept
                }
                AgendaKind::Kept if hours.contains(&item.at) => &mut due.kept,
                AgendaKind::Promise
                | AgendaKind::AwaitingBank
                | AgendaKind::Kept
                | AgendaKind::PartKept
                | AgendaKind::Broken => continue,
            };
            list.push(item);
        }
        Ok(due)
    }
}

fn start(day: Date, zone: &TimeZone) -> Timestamp {
    day.to_zoned(zone.clone()).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}
