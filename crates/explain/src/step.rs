//! The next step on a file: in one line, and in a word.

use calendar::Timestamp;
use decide::{Rest, SetAside, Step, Waiting, WindowState};
use journal::{File, UserId};
use words::Words;

use crate::reason;

/// The next step in one line, for `me`, by the customer's clock. `file` is cut to what they see.
#[must_use]
pub fn step(words: &Words, file: &File, step: &Step, me: UserId, now: Timestamp) -> String {
    let from = |id: &str, at: Timestamp| {
        let there = decide::local(file, at).zone().to_datetime(at);
        let moment = words.moment(there);
        words.say_with(id, &[("moment", (&moment).into())])
    };
    match step {
        Step::Call { reason: why, ready_at, .. } => {
            let habit = talk::habit(file);
            let why = reason(words, file, *why, habit.as_ref(), me, now);
            let when = match callable_from(file, *ready_at, now) {
                Some(at) if at <= now => words.say("command-call-now"),
                Some(at) => from("command-call-from", at),
                None => words.say("why-next-unknown"),
            };
            format!("{when} {why}")
        }
        Step::LookInto { .. } => words.say("why-not-unfinished"),
        Step::Wait { until, .. } => from("command-wait", *until),
        Step::Rest(_) => words.say("command-rest"),
        Step::SetAside(_) => words.say("command-set-aside"),
    }
}

/// When the call may be made, the weekly hours counted in; `None` when they never open.
fn callable_from(file: &File, ready_at: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let at = ready_at.max(now);
    match decide::window_state(&decide::queue_window(file), at) {
        WindowState::Open { .. } => Some(at),
        WindowState::Closed { opens } => opens,
    }
}

/// The next step in a word, for programs: `wait-promise`.
#[must_use]
pub fn step_word(step: &Step) -> &'static str {
    match step {
        Step::Call { .. } => "call",
        Step::LookInto { .. } => "look-into",
        Step::Wait { reason, .. } => match reason {
            Waiting::Promise { .. } => "wait-promise",
            Waiting::CallBack { .. } => "wait-call-back",
            Waiting::PutOff => "wait-put-off",
            Waiting::Hold { .. } => "wait-hold",
            Waiting::NotDue { .. } => "wait-not-due",
        },
        Step::Rest(rest) => match rest {
            Rest::NothingOpen => "rest-nothing-open",
            Rest::InCredit => "rest-in-credit",
            Rest::AwaitingBank { .. } => "rest-awaiting-bank",
            Rest::Disputed { .. } => "rest-disputed",
            Rest::Held { .. } => "rest-held",
            Rest::MergedAway { .. } => "rest-merged-away",
            Rest::NotOpened => "rest-not-opened",
        },
        Step::SetAside(aside) => match aside {
            SetAside::NoPhone => "set-aside-no-phone",
            SetAside::CountryUnknown => "set-aside-country-unknown",
            SetAside::NoRules { .. } => "set-aside-no-rules",
            SetAside::NeverAllowed => "set-aside-never-allowed",
        },
    }
}
