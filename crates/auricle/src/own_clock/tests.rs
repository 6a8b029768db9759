//! The clock of a demonstration that is started again.

use calendar::{TimeZone, Timestamp};

use super::choose;
use crate::world::Clock;

/// A clock that shows this instant now.
fn showing(at: &str) -> Clock {
    let at: Timestamp = at.parse().unwrap();
    Clock::shifted(at.as_millisecond() - Clock::real().now().as_millisecond())
}

/// The day and the minute that the demonstration starts at.
#[track_caller]
fn check(own: &str, left: &str, newest: Option<&str>, starts: &str) {
    let newest = newest.map(|at| at.parse().unwrap());
    let chosen = choose(showing(own), showing(left), newest).unwrap();
    let shown = TimeZone::UTC.to_datetime(chosen.now()).strftime("%a %Y-%m-%d %H:%M").to_string();
    assert_eq!(shown, starts);
}

#[test]
fn in_working_hours_it_shows_its_own_time() {
    let now = "2026-11-20T12:34:05Z";
    check(now, now, Some("2026-11-20T12:00:00Z"), "Fri 2026-11-20 12:34");
}

#[test]
fn at_night_it_goes_back_to_the_last_morning_but_not_before_the_newest_event() {
    let sunday = "2026-11-22T01:23:05Z";
    check(sunday, sunday, None, "Fri 2026-11-20 09:00");
    check(sunday, sunday, Some("2026-11-20T10:10:05Z"), "Fri 2026-11-20 10:10");
    let late = Some("2026-11-20T18:30:00Z");
    check(sunday, sunday, late, "Mon 2026-11-23 09:00");
}

#[test]
fn started_again_it_goes_on_as_it_was_left_while_there_are_hours() {
    let (sunday, left) = ("2026-11-22T01:40:05Z", "2026-11-20T09:17:05Z");
    check(sunday, left, Some("2026-11-20T09:10:00Z"), "Fri 2026-11-20 09:17");
    // Two hours later on Sunday night the desk's own evening has come.
    check(sunday, "2026-11-20T18:00:05Z", Some("2026-11-20T09:10:05Z"), "Fri 2026-11-20 09:10");
    // On Monday at work it is Monday.
    check("2026-11-23T08:00:05Z", "2026-11-21T15:00:00Z", None, "Mon 2026-11-23 08:00");
}

#[test]
fn a_desk_that_has_run_ahead_goes_on_from_there() {
    let (now, left) = ("2026-11-20T12:00:05Z", "2026-11-25T20:00:00Z");
    let newest = Some("2026-11-25T18:30:00Z");
    check(now, left, newest, "Thu 2026-11-26 09:00");
}
