//! `auricle why`: the decision about a customer, explained.

use anyhow::Result;
use calendar::Timestamp;
use decide::{Decision, Rest, SetAside, Step, Waiting, WindowState};
use journal::File;
use serde_json::{Value, json};
use words::Words;

use super::show;
use crate::cli::Common;
use crate::customer::{held_json, name, reason_text, the_one, there, zone};
use crate::opening::{Absent, Desk, open};
use crate::out::Out;

/// Explains what may be done about a customer now, what not, and by which rule.
pub(crate) fn run(common: &Common, out: Out, options: &show::Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer())?;
    let now = desk.clock.now();
    let (file, decision) = settled(&desk, &customer.file, now)?;
    let zone = zone(&file, now);
    // Said from what this user may see: other clients' promises and debts are not told.
    let seen = file.seen_by(&author.grants);
    let step = step_text(out.words, &seen, &decision.step, author.user, now);
    let held: Vec<Value> =
        decision.held.iter().map(|held| held_json(out.words, held, &zone)).collect();
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&file),
        "step": step_word(&decision.step),
        "says": step,
        "held": held,
        "holds_until": decision.holds_until.map(|at| at.to_string()),
        "policy": policy_version(&desk, &file)?,
    });
    out.tell(&object, |lines| {
        lines.line(format!("{}  {}", customer.stream, name(&file)));
        lines.line(&step);
        if decision.held.is_empty() {
            return;
        }
        lines.heading(out.words.say("before-refusals"));
        for held in &decision.held {
            let said = explain::held(out.words, held, &zone);
            lines.line(format!("  {}", said.says));
            if let Some(cite) = said.cite {
                let rule = held.rule.map_or("", |rule| rule.id);
                lines.line(format!("    {cite} [{rule}]"));
            }
            lines.line(format!("    {}", said.next));
        }
    })
}

fn policy_version(desk: &Desk, file: &File) -> Result<String> {
    let clients = file.clients.keys().copied();
    Ok(decide::policy_version(file, &desk.acts.store().policy_for(clients)?))
}

/// The file with what is due folded in, as the next act would find it, and the decision on it.
pub(crate) fn settled(desk: &Desk, file: &File, now: Timestamp) -> Result<(File, Decision)> {
    let policy = desk.acts.store().policy_for(file.clients.keys().copied())?;
    let mut file = file.clone();
    let mut decision = decide::decide(&file, &policy, now);
    // Each round makes something true that was not; a handful is ample.
    for _ in 0..8 {
        if decision.due.is_empty() {
            break;
        }
        for event in &decision.due {
            if file.apply(now, journal::UserId::DESK, event).is_err() {
                return Ok((file, decision));
            }
        }
        decision = decide::decide(&file, &policy, now);
    }
    Ok((file, decision))
}

/// The next step in one line.
pub(crate) fn step_text(
    words: &Words,
    file: &File,
    step: &Step,
    me: journal::UserId,
    now: Timestamp,
) -> String {
    let from = |id: &str, at: Timestamp| {
        let moment = words.moment(there(file, at));
        words.say_with(id, &[("moment", (&moment).into())])
    };
    match step {
        Step::Call { reason, ready_at, .. } => {
            let why = reason_text(words, file, *reason, me, now);
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

/// The next step in a word, for scripts.
pub(crate) fn step_word(step: &Step) -> &'static str {
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
