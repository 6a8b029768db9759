//! Why this customer, now: one line.

use calendar::Timestamp;
use decide::{Local, Reason, local};
use journal::{File, NextContact, PromiseId, UserId};
use talk::Habit;
use words::Words;

/// Why this customer is called now, in one line, for `me`.
///
/// `habit` is how they usually pay, where enough is known to tell.
#[must_use]
pub fn reason(
    words: &Words,
    file: &File,
    reason: Reason,
    habit: Option<&Habit>,
    me: UserId,
    now: Timestamp,
) -> String {
    let there = local(file, now);
    match reason {
        Reason::CallBackDue { call_back: id, at, tied_to } => {
            let how = file.call_backs.get(&id).map_or(NextContact::Call, |known| known.how);
            call_back(words, &there, (at, how), tied_to, me)
        }
        Reason::PromiseDueToday { promise } => match file.promises.get(&promise) {
            Some(known) => {
                let amount = words.money(known.amount);
                words.say_with("why-promise-due-today", &[("amount", (&amount).into())])
            }
            None => words.say("why-call-due"),
        },
        Reason::PromiseBroken { promise } => broken(words, file, promise, "why-promise-not-kept"),
        Reason::PromisePartKept { promise } => {
            broken(words, file, promise, "why-promise-part-kept")
        }
        Reason::FirstCall { due, .. } => {
            let days = i64::from(there.days_since(due));
            words.say_with("why-never-called", &[("days", days.into())])
        }
        Reason::Overdue { due, .. } => late(words, there.days_since(due), habit),
    }
}

fn call_back(
    words: &Words,
    there: &Local,
    (at, how): (Timestamp, NextContact),
    tied_to: Option<UserId>,
    me: UserId,
) -> String {
    let agreed = clock_there(there, at);
    // A call back of another day is said with its day.
    let is_today = agreed.date() == there.today();
    let time = if is_today { words.time(agreed.time()) } else { words.moment(agreed) };
    let id = match (how, tied_to) {
        (NextContact::Meeting, _) => "why-meeting",
        (NextContact::VideoCall, _) => "why-video-call",
        (NextContact::TheyCall, _) => return words.say("why-they-call"),
        (NextContact::Call, Some(user)) if user == me => "why-call-back-yours",
        (NextContact::Call, Some(_)) => "why-call-back-team",
        (NextContact::Call, None) => "why-call-back",
    };
    words.say_with(id, &[("time", (&time).into())])
}

fn clock_there(there: &Local, at: Timestamp) -> calendar::DateTime {
    let zone = there.times.first().map(|(zone, _)| *zone);
    zone.map_or_else(|| calendar::TimeZone::UTC.to_datetime(at), |zone| zone.local(at))
}

fn broken(words: &Words, file: &File, promise: PromiseId, id: &str) -> String {
    let Some(known) = file.promises.get(&promise) else { return words.say("why-call-due") };
    let amount = words.money(known.amount);
    let paid = words.money(money::Money::new(known.paid, known.amount.currency));
    let date = words.date_short(known.due);
    let args = [("amount", (&amount).into()), ("paid", (&paid).into()), ("date", (&date).into())];
    words.say_with(id, &args)
}

/// The facts alone: whether the delay is like them, the sheet says.
fn late(words: &Words, days: i32, habit: Option<&Habit>) -> String {
    let count = i64::from(days);
    match habit {
        Some(Habit { usual_day: Some(day), .. }) => {
            let day = i64::from(*day);
            words.say_with("why-late-on-day", &[("days", count.into()), ("number", day.into())])
        }
        Some(Habit { median_days: usual @ 1.., .. }) => {
            let usual = i64::from(*usual);
            words.say_with("why-late-usually", &[("days", count.into()), ("usual", usual.into())])
        }
        Some(_) => words.say_with("why-late-usually-on-time", &[("days", count.into())]),
        None => words.say_with("why-late", &[("days", count.into())]),
    }
}
