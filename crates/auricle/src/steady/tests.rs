//! A clock that is set back, by little and by much.

use std::time::Duration;

use super::Steady;

const HOUR_MS: i64 = 3_600_000;

#[test]
fn it_follows_the_machine_forward_and_stands_still_for_a_step_back() {
    let mut steady = Steady { shown_ms: HOUR_MS, count: Duration::ZERO };
    let count = Duration::from_secs;
    assert_eq!(steady.next(HOUR_MS + 5_000, count(5)), (HOUR_MS + 5_000, false));
    // The network's time says that the machine was a second ahead.
    assert_eq!(steady.next(HOUR_MS + 5_000, count(6)), (HOUR_MS + 5_000, false));
    assert_eq!(steady.next(HOUR_MS + 4_500, count(7)), (HOUR_MS + 5_000, false));
    assert_eq!(steady.next(HOUR_MS + 6_500, count(9)), (HOUR_MS + 6_500, false));
}

#[test]
fn set_back_by_an_hour_it_goes_on_by_its_own_count() {
    let mut steady = Steady { shown_ms: HOUR_MS, count: Duration::ZERO };
    let count = Duration::from_secs;
    assert_eq!(steady.next(10_000, count(10)), (HOUR_MS + 10_000, true));
    assert_eq!(steady.next(20_000, count(20)), (HOUR_MS + 20_000, true));
    // Somebody sets it right.
    assert_eq!(steady.next(HOUR_MS + 30_500, count(30)), (HOUR_MS + 30_500, false));
}
