//! The answers of a case, in words.

use calendar::{Hours, Timestamp};
use decide::{Decision, Held, Reason, Refusal, Rest, SetAside, Step, Waiting, WindowState};
use journal::FileEvent;

use crate::story::Story;

pub(crate) fn instant(story: &Story, at: Timestamp) -> String {
    story.zone().local(at).strftime("%Y-%m-%d %H:%M").to_string()
}

fn until(story: &Story, at: Option<Timestamp>) -> String {
    at.map_or("until something happens".into(), |at| format!("until {}", instant(story, at)))
}

pub(crate) fn window(story: &Story, key: &str, state: WindowState) -> String {
    match state {
        WindowState::Open { until } => format!("{key}  open until {}", instant(story, until)),
        WindowState::Closed { opens } => {
            let opens = opens.map_or("never".into(), |opens| instant(story, opens));
            format!("{key}  closed, opens {opens}")
        }
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "nothing else falls due")]
pub(crate) fn due(story: &Story, event: &FileEvent) -> String {
    match event {
        FileEvent::PromiseDayEnded { promise } => {
            format!("due   {} day ended", story.promise_name(*promise))
        }
        FileEvent::PromiseJudged { promise, verdict, paid, covered_to } => {
            let name = story.promise_name(*promise);
            format!("due   {name} {verdict:?}, paid {paid}, data to {covered_to}")
        }
        FileEvent::PromiseWithdrawn { promise } => {
            format!("due   {} withdrawn", story.promise_name(*promise))
        }
        other => format!("due   {other:?}"),
    }
}

pub(crate) fn decision(story: &Story, decision: &Decision) -> Vec<String> {
    let mut lines = vec![step(story, &decision.step)];
    lines.extend(decision.held.iter().map(|one| held(story, one)));
    if let Some(until) = decision.holds_until {
        lines.push(format!("holds until {}", instant(story, until)));
    }
    lines
}

fn step(story: &Story, step: &Step) -> String {
    match step {
        Step::Call { phone, purpose, reason, rank, ready_at, owner, .. } => {
            let number = &story.file.phones[phone].number;
            let reason = why(story, *reason);
            let ready = instant(story, *ready_at);
            let owner = owner.map_or(String::new(), |(user, until)| {
                format!("  of user {user} until {}", instant(story, until))
            });
            let purpose = format!("{purpose:?}").to_lowercase();
            format!("call  {number} {purpose}: {reason}  rank {rank}  from {ready}{owner}")
        }
        Step::LookInto { by, since, .. } => {
            format!("look into the call of user {by} from {}", instant(story, *since))
        }
        Step::Wait { until, reason } => {
            format!("wait  until {}: {}", instant(story, *until), waiting(story, *reason))
        }
        Step::Rest(rest) => format!("rest  {}", resting(story, *rest)),
        Step::SetAside(SetAside::NoPhone) => "set aside: no phone".into(),
        Step::SetAside(SetAside::CountryUnknown) => "set aside: country unknown".into(),
        Step::SetAside(SetAside::NoRules { country }) => {
            format!("set aside: no rules for {country}")
        }
        Step::SetAside(SetAside::NeverAllowed) => "set aside: never allowed".into(),
    }
}

fn why(story: &Story, reason: Reason) -> String {
    match reason {
        Reason::CallBackDue { at, .. } => format!("call back of {}", instant(story, at)),
        Reason::PromiseDueToday { promise } => {
            format!("{} due today", story.promise_name(promise))
        }
        Reason::PromiseBroken { promise } => format!("{} broken", story.promise_name(promise)),
        Reason::PromisePartKept { promise } => {
            format!("{} kept in part", story.promise_name(promise))
        }
        Reason::FirstCall { debt, due } => {
            format!("first call, {} due {due}", story.debt_name(debt))
        }
        Reason::Overdue { debt, due } => format!("overdue, {} due {due}", story.debt_name(debt)),
    }
}

fn waiting(story: &Story, reason: Waiting) -> String {
    match reason {
        Waiting::Promise { promise } => story.promise_name(promise),
        Waiting::CallBack { .. } => "call back".into(),
        Waiting::PutOff => "put off".into(),
        Waiting::Hold { .. } => "hold".into(),
        Waiting::NotDue { debt } => format!("{} not due", story.debt_name(debt)),
    }
}

fn resting(story: &Story, rest: Rest) -> String {
    match rest {
        Rest::NothingOpen => "nothing open".into(),
        Rest::InCredit => "in credit".into(),
        Rest::AwaitingBank { promise } => {
            format!("awaiting the bank for {}", story.promise_name(promise))
        }
        Rest::Disputed { .. } => "disputed".into(),
        Rest::Held { kind, .. } => format!("hold {kind:?}"),
        Rest::MergedAway { .. } => "merged away".into(),
        Rest::NotOpened => "not opened".into(),
    }
}

pub(crate) fn held(story: &Story, held: &Held) -> String {
    let by = held.rule.map_or(format!("{:?}", held.layer).to_lowercase(), |r| r.id.to_owned());
    format!("hold  {by}: {}, {}", refusal(story, held.refusal), until(story, held.until))
}

fn refusal(story: &Story, refusal: Refusal) -> String {
    match refusal {
        Refusal::Hours { local, day, hours } => {
            let local = local.strftime("%H:%M");
            let hours = hours.map_or("barred".into(), |Hours { from, to }| {
                format!("{} to {}", from.strftime("%H:%M"), to.strftime("%H:%M"))
            });
            format!("{local} on a {day:?}, {hours}")
        }
        Refusal::ZonesDisagree { first, last } => {
            format!("{} to {} there", first.strftime("%a %H:%M"), last.strftime("%a %H:%M"))
        }
        Refusal::Attempts { count, most, over } => format!("{count} of {most} attempts, {over:?}"),
        Refusal::Talks { count, most, over } => format!("{count} of {most} talks, {over:?}"),
        Refusal::Hold { kind, .. } => format!("{kind:?}"),
        Refusal::NotDue { debt, due } => format!("{} due {due}", story.debt_name(debt)),
        Refusal::PromiseOpen { promise, due } => {
            format!("{} due {due}", story.promise_name(promise))
        }
        Refusal::AwaitingBank { promise, needs } => {
            format!("{} needs data to {needs}", story.promise_name(promise))
        }
        Refusal::Disputed { .. } => "disputed".into(),
        Refusal::CallBackAgreed { .. } => "call back agreed".into(),
        Refusal::PutOff { .. } => "put off".into(),
        Refusal::MergedAway { .. } => "merged away".into(),
        Refusal::OpenIntent { .. } => "call without an end".into(),
        Refusal::NotOpened
        | Refusal::Channel { .. }
        | Refusal::CountryUnknown
        | Refusal::NoRules { .. }
        | Refusal::NoPhone
        | Refusal::PhoneUnknown { .. }
        | Refusal::PhoneWrong { .. }
        | Refusal::PhoneDead { .. }
        | Refusal::Party { .. }
        | Refusal::NothingOpen
        | Refusal::NothingAsked
        | Refusal::NothingToTell => format!("{refusal:?}"),
    }
}
