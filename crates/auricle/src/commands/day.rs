//! `auricle day`: what has fallen due is woken, and what the day asks for is counted.

use anyhow::Result;
use calendar::Date;
use journal::{Grants, StreamId};
use serde_json::{Value, json};
use store::SqliteOptions;

use crate::cli::{Common, day};
use crate::failure::refused;
use crate::opening::{Absent, open_with};
use crate::out::{Out, pairs};

/// Options of `auricle day`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The day [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

/// Wakes what is due and says what the day asks for.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open_with(common, Absent::Refuse, SqliteOptions::for_batches())?;
    let (now, today) = (desk.clock.now(), desk.today()?);
    let day = options.date.unwrap_or(today);
    if day < today {
        return Err(refused(format!(
            "{day} is over; `auricle due --date {day}` lists its promises"
        )));
    }
    // Another day's files are not woken: what is to come has not happened.
    let woken = desk.acts.wake(now, &mut |_| true)?;
    let due = desk.acts.due(day, now, &desk.zone()?, &Grants::All)?;
    let (backs, promises) = (due.call_backs.len(), due.promises.len());
    let (missed, awaiting) = (due.missed.len(), due.awaited.len());
    let queue = desk.acts.queue_counts(&Grants::All, now)?;
    let set_aside: Vec<i64> = woken.set_aside.iter().map(|stream| stream.number()).collect();
    let object = json!({
        "date": day.to_string(),
        "woken": woken.woken,
        "events": woken.events,
        "ready": queue.ready,
        "waiting": queue.waiting,
        "with_caller": queue.with_caller,
        "missed": missed,
        "call_backs": backs,
        "promises": promises,
        "awaiting_bank": awaiting,
        "set_aside": set_aside,
        "failed": woken.failed.iter().map(failed_json).collect::<Vec<_>>(),
    });
    let words = out.words;
    out.tell(&object, |lines| {
        lines.line(words.date(day));
        let figure = |id: &str, count: String| (words.say(id), count);
        let mut facts = Vec::new();
        if day == today {
            facts.push(figure("queue-ready", queue.ready.to_string()));
            facts.push(figure("queue-waiting", queue.waiting.to_string()));
            facts.push(figure("queue-leased", queue.with_caller.to_string()));
        }
        facts.push(figure("due-missed", missed.to_string()));
        facts.push(figure("due-call-backs", backs.to_string()));
        facts.push(figure("due-promises", promises.to_string()));
        facts.push(figure("due-awaited", awaiting.to_string()));
        lines.table(&pairs(facts));
        if !woken.set_aside.is_empty() {
            let streams: Vec<String> = woken.set_aside.iter().map(StreamId::to_string).collect();
            lines.line(format!("{} {}", words.say("command-set-aside"), streams.join(", ")));
        }
        if !woken.failed.is_empty() {
            lines.line(words.say("command-day-failed"));
        }
        for (stream, why) in &woken.failed {
            lines.line(format!("  {stream}  {why}"));
        }
    })
}

fn failed_json((stream, why): &(StreamId, String)) -> Value {
    json!({ "id": stream.number(), "why": why })
}
