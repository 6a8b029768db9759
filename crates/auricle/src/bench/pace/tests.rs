//! The plan of a day of callers: even, in order, and fixed by its seed.

use super::*;

const SECOND: u64 = 1_000_000;
const EACH: u64 = 240 * SECOND;

fn closes(plans: &[Plan], from: u64, to: u64) -> usize {
    let steps = plans.iter().flat_map(|plan| &plan.steps);
    steps.filter(|(at, step)| *step == Step::Close && (from..to).contains(at)).count()
}

#[test]
fn a_thousand_callers_end_four_talks_a_second_all_the_time() {
    let plans = plans(7, 1_000, EACH, 480 * SECOND);
    // A few of the last come too late, a few of those before come late enough.
    let all = closes(&plans, 0, 480 * SECOND);
    assert!((1_990..=2_010).contains(&all), "{all}");
    for minute in 0..8 {
        let from = minute * 60 * SECOND;
        let count = closes(&plans, from, from + 60 * SECOND);
        assert!((235..=265).contains(&count), "{count} in minute {minute}");
    }
    // Most of them hold a telephone at any moment.
    let talking = plans.iter().filter(|plan| plan.is_talking).count();
    assert!((850..=900).contains(&talking), "{talking}");
}

#[test]
fn a_caller_never_does_two_things_at_once_nor_one_twice() {
    for plan in plans(7, 100, EACH, 1_000 * SECOND) {
        let mut in_talk = plan.is_talking;
        for pair in plan.steps.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{plan:?}");
        }
        for (_, step) in &plan.steps {
            assert_eq!(in_talk, *step != Step::Call, "{plan:?}");
            in_talk = *step != Step::Close;
        }
    }
}

#[test]
fn the_seed_fixes_every_moment() {
    assert_eq!(plans(7, 50, EACH, EACH), plans(7, 50, EACH, EACH));
    assert_ne!(plans(7, 50, EACH, EACH), plans(8, 50, EACH, EACH));
}
