//! `auricle next`: the next customer to call, or why there is none.

use acts::{Idle, Next, Turn};
use anyhow::Result;
use desk::User;
use journal::File;
use serde_json::{Value, json};
use words::Words;

use super::show::hours_text;
use crate::cli::Common;
use crate::customer::{held_json, name, reason_text, user_name, zone};
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, sums_json, sums_text};
use crate::own_zone;

/// Gives the caller the next customer.
pub(crate) fn run(common: &Common, out: Out) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let user = desk.user(common)?;
    let now = desk.clock.now();
    desk.acts.wake(now, &mut |_| true)?;
    match desk.acts.next(&user, now)? {
        Next::Turn(turn) => tell_turn(&desk, out, &user, &turn),
        Next::Idle(idle) => tell_idle(&desk, out, &idle),
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
        None => unfinished_text(desk, words, file, user)?,
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

/// That a call waits for its end, and whose it was.
fn unfinished_text(desk: &Desk, words: &Words, file: &File, user: &User) -> Result<String> {
    match file.open_intent() {
        Some((_, intent)) if intent.by != user.id => {
            let name = user_name(desk, intent.by)?;
            let moment = words.moment(desk.zone()?.to_datetime(intent.at));
            let args = [("name", (&name).into()), ("moment", (&moment).into())];
            Ok(words.say_with("why-unfinished-of", &args))
        }
        Some(_) | None => Ok(words.say("why-unfinished")),
    }
}

fn tell_idle(desk: &Desk, out: Out, idle: &Idle) -> Result<()> {
    let words = out.words;
    let zone = desk.zone()?;
    let object = json!({
        "id": null,
        "opens_at": idle.opens_at.map(|at| at.to_string()),
        "behind_closed_windows": idle.behind_closed_windows,
        "for_others": idle.for_others,
    });
    out.tell(&object, |lines| {
        lines.line(words.say("nothing-title"));
        if let Some(opens) = idle.opens_at {
            let at =
                format!("{} ({})", words.moment(zone.to_datetime(opens)), own_zone::name(&zone));
            lines.line(words.say_with("nothing-opens", &[("at", (&at).into())]));
        }
        if 0 < idle.for_others {
            let count = i64::try_from(idle.for_others).unwrap_or(i64::MAX);
            lines.line(words.say_with("nothing-for-others", &[("count", count.into())]));
        }
    })
}
