//! The record of an answer in a line: what was counted, and how much of it is sure.

use talk::{Record, share};
use words::Words;

/// Says how often an answer was used and what came of it. Counts stand there always, a share only
/// as a range, and only once there is enough to tell.
#[must_use]
pub fn record(w: &Words, record: &Record) -> String {
    if record.used == 0 {
        return w.say("record-unused");
    }
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let committed = rate(w, record.committed, record.used);
    let mut said = vec![
        w.say_with("objection-used", &[("count", count(record.used).into())]),
        w.say_with(
            "record-committed",
            &[("count", count(record.committed).into()), ("rate", (&committed).into())],
        ),
    ];
    if 0 < record.judged {
        let kept = rate(w, record.kept, record.judged);
        let args = [
            ("kept", count(record.kept).into()),
            ("judged", count(record.judged).into()),
            ("rate", (&kept).into()),
        ];
        said.push(w.say_with("record-kept", &args));
    }
    said.join(" · ")
}

fn rate(w: &Words, some: u64, all: u64) -> String {
    let Some(share) = share(some, all) else { return w.say("record-few") };
    let number = |hundredths: u64| i64::try_from(hundredths).unwrap_or(100);
    let args = [("low", number(share.low).into()), ("high", number(share.high).into())];
    w.say_with("record-rate", &args)
}
