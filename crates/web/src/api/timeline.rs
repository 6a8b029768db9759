//! What happened to a customer's file, line by line.

use calendar::Timestamp;
use journal::{StreamId, UserId};

use super::customers::named;
use super::operation::{Call, Nothing};
use super::problem::Problem;
use super::reply::Found;
use super::shape::shape;
use crate::timeline::lines;
use crate::views::names::Names;

shape! {
    /// Everything that happened to a customer's file.
    told struct Timeline {
        /// The customer's file.
        id: StreamId = 123_456_789,
        /// The customer's name.
        name: String = "Jānis Bērziņš",
        /// The newest first.
        lines: Vec<TimelineLine>,
        /// Whether there are older ones.
        more: bool = false,
    }

    /// One thing that happened.
    told struct TimelineLine {
        /// When it was recorded.
        at: Timestamp,
        /// By whom; 0 is the desk itself.
        by: UserId = 7,
        /// Their name.
        by_name: String = "Anna Ozola",
        /// What happened, in the language asked for.
        says: String = "The customer promised to pay EUR 40.00 by 27 Nov 2026.",
        /// What was said or written with it, in somebody's own words.
        own_words: Option<String>,
        /// Whether it was recorded in a file that was joined to this one.
        joined: bool = false,
    }
}

pub(super) fn timeline(call: &Call, _: Nothing) -> Result<Found<Timeline>, Problem> {
    let (stream, file) = call.acts().living(named(call)?, &call.author())?;
    call.acts().store().record_look(stream, call.user.id, call.now)?;
    let names = Names::of(call)?;
    let (lines, more) = lines(call, &names, stream)?;
    let line = |(told, joined): (explain::Told, bool)| TimelineLine {
        at: told.at,
        by: told.by,
        by_name: names.user(told.by),
        says: told.text,
        own_words: told.own_words,
        joined,
    };
    Ok(Found(Timeline {
        id: stream,
        name: file.customer().map_or_else(String::new, |party| party.name.clone()),
        lines: lines.into_iter().map(line).collect(),
        more,
    }))
}
