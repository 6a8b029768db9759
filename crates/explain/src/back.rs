//! When a file comes back to a caller, and why: one sentence.

use calendar::{TimeZone, Timestamp};
use decide::{Rest, SetAside, Step, Waiting};
use words::Words;

/// Says when the file comes back by itself, and why; instants are given in `zone`, the reader's.
/// `None` while a call is open: then it has not left.
#[must_use]
pub fn back(words: &Words, step: &Step, now: Timestamp, zone: &TimeZone) -> Option<String> {
    let at = |id: &str, at: Timestamp| {
        let moment = words.moment(zone.to_datetime(at));
        words.say_with(id, &[("moment", (&moment).into())])
    };
    Some(match step {
        Step::Call { ready_at, .. } if now < *ready_at => at("back-call", *ready_at),
        Step::Call { .. } => words.say("back-now"),
        Step::LookInto { .. } => return None,
        Step::Wait { until, reason } => {
            let id = match reason {
                Waiting::Promise { .. } => "back-promise",
                Waiting::CallBack { .. } => "back-call-back",
                Waiting::PutOff => "back-put-off",
                Waiting::Hold { .. } => "back-hold",
                Waiting::NotDue { .. } => "back-not-due",
            };
            at(id, *until)
        }
        Step::Rest(rest) => words.say(match rest {
            Rest::NothingOpen | Rest::InCredit | Rest::NotOpened | Rest::MergedAway { .. } => {
                "back-nothing"
            }
            Rest::AwaitingBank { .. } => "back-bank",
            Rest::Disputed { .. } => "back-dispute",
            Rest::Held { .. } => "back-held",
        }),
        Step::SetAside(why) => words.say(match why {
            SetAside::NoPhone => "back-no-phone",
            SetAside::CountryUnknown | SetAside::NoRules { .. } | SetAside::NeverAllowed => {
                "back-set-aside"
            }
        }),
    })
}
