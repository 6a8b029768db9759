//! When each of many callers does what: spread evenly in the large and by chance in the small,
//! the same for the same seed.

use simulator::chance::Chance;

/// What a caller does at the desk within a talk, each with what the browser then asks by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Calls the customer in hand.
    Call,
    /// Types what is agreed.
    Note,
    /// Says what came of the talk, and has the next customer.
    Close,
}

/// One caller's steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    /// Whether the caller is in a talk when the time begins; else a customer is in hand.
    pub(super) is_talking: bool,
    /// Microseconds from the beginning, and what is done then.
    pub(super) steps: Vec<(u64, Step)>,
}

/// The plans of so many callers for `length_us`, one talk of each every `each_us`.
pub(super) fn plans(seed: u64, callers: u32, each_us: u64, length_us: u64) -> Vec<Plan> {
    let chance = Chance::new(seed);
    let one = |n: u32| {
        let first_us = each_us * u64::from(n) / u64::from(callers);
        plan(&mut chance.fork(n.into()), first_us, each_us, length_us)
    };
    (0..callers).map(one).collect()
}

fn plan(chance: &mut Chance, first_us: u64, each_us: u64, length_us: u64) -> Plan {
    // A talk goes before, so that the caller is somewhere in one when the time begins.
    let begin_us = each_us * 2;
    let mut plan = Plan { is_talking: false, steps: Vec::new() };
    // The sheet is read for an eighth of the time, and half of it talked before anything is typed.
    let of_talk = [(0, Step::Close), (each_us / 8, Step::Call), (each_us * 5 / 8, Step::Note)];
    let talks = (first_us..begin_us + length_us).step_by(to_usize(each_us));
    for (from_us, (offset_us, step)) in talks.flat_map(|at| of_talk.map(|step| (at, step))) {
        // Less than from any step to the one behind it: their order stays.
        let jitter_us = chance.below(to_usize(each_us / 10));
        let at_us = from_us + offset_us + jitter_us as u64;
        match at_us.checked_sub(begin_us) {
            None => plan.is_talking = step != Step::Close,
            Some(at_us) if at_us < length_us => plan.steps.push((at_us, step)),
            Some(_) => {}
        }
    }
    plan
}

fn to_usize(us: u64) -> usize {
    usize::try_from(us).expect("a time of minutes")
}

#[cfg(test)]
mod tests;
