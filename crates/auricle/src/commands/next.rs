//! `auricle next`: the next customer to call, or why there is none.

use acts::{Idle, Next, Turn};
use anyhow::Result;
use calendar::TimeZone;
use desk::User;
use serde_json::{Value, json};

use super::show::hours_text;
use crate::cli::Common;
use crate::customer::{held_json, name, reason_text, zone};
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, sums_json, sums_text};

/// Gives the caller the next customer.
pub(crate) fn run(common: &Common, out: Out) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let user = desk.user(common)?;
    let now = desk.clock.now();
    desk.acts.wake(now, &mut |_| true)?;
    match desk.acts.next(&user, now)? {
        Next::Turn(turn) => tell_turn(&desk, out, &user, &turn),
        Next::Idle(idle) => tell_idle(out, &idle),
    }
}

fn tell_turn(desk: &Desk, out: Out, user: &User, turn: &Turn) -> Result<()> {
    let words = out.words;
    let now = desk.clock.now();
    desk.acts.store().record_look(turn.stream, user.id, now)?;
    let file = &turn.file;
    let sheet = talk::sheet(file, &user.grants, decide::local(file, now).today());
    let zone = zone(file, now);
    let why = match turn.call {
        Some(call) => reason_text(words, &file.seen_by(&user.grants), call.reason, user.id, now),
        None => words.say("why-unfinished"),
    };
    let held: Vec<Value> = turn.held.iter().map(|held| held_json(words, held, &zone)).collect();
    let object = json!({
        "id": turn.stream.number(),
        "name": name(file),
        "why": why,
        "call": turn.call.is_some(),
        "due": sums_json(&sheet.due_now),
        "open": sums_json(&sheet.open),
        "kept_until": turn.lease.until.to_string(),
        "held": held,
    });
    out.tell(&object, |lines| {
        lines.line(format!("{}  {}", turn.stream, name(file)));
        lines.line(format!("{} {why}", words.say("call-why")));
        lines.line(format!("{} {}", words.say("totals-due"), sums_text(words, &sheet.due_now)));
        lines.line(hours_text(words, file, now));
        for held in &turn.held {
            lines.line(format!("  {}", explain::held(words, held, &zone).says));
        }
    })?;
    if turn.call.is_some() {
        out.hint(&format!("auricle call {} --user {}", turn.stream, user.login));
    } else {
        out.hint(&format!("auricle record {} --user {} --outcome ...", turn.stream, user.login));
    }
    Ok(())
}

fn tell_idle(out: Out, idle: &Idle) -> Result<()> {
    let words = out.words;
    let object = json!({
        "id": null,
        "opens_at": idle.opens_at.map(|at| at.to_string()),
        "behind_closed_windows": idle.behind_closed_windows,
        "for_others": idle.for_others,
    });
    out.tell(&object, |lines| {
        lines.line(words.say("nothing-title"));
        if let Some(opens) = idle.opens_at {
            let at = format!("{} UTC", words.moment(TimeZone::UTC.to_datetime(opens)));
            lines.line(words.say_with("nothing-opens", &[("at", (&at).into())]));
        }
        if 0 < idle.for_others {
            let count = i64::try_from(idle.for_others).unwrap_or(i64::MAX);
            lines.line(words.say_with("nothing-for-others", &[("count", count.into())]));
        }
    })
}
