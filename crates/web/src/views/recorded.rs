//! What was just recorded, for whom, and when the file comes back: said once, on the next page.

use journal::{CallBackState, ContactId, File, Outcome, StreamId};
use pages::{Flash, Tone};

use super::names;
use crate::Trouble;
use crate::request::Visit;

/// The line about the reader's last talk with this customer; `None` when there is none.
pub(crate) fn flash(visit: &Visit, stream: StreamId) -> Result<Option<Flash>, Trouble> {
    let w = visit.words();
    let file = visit.acts().file(stream, &visit.author())?;
    let mine = file.contacts.iter().rev().filter(|(_, contact)| contact.by == visit.user.id);
    let last = mine.filter_map(|(id, contact)| Some((*id, contact.outcome?))).next();
    let Some((id, outcome)) = last else { return Ok(None) };
    let name = file.customer().map_or_else(String::new, |party| party.name.clone());
    let said_outcome = w.say(&format!("outcome-{}", names::outcome(outcome).name()));
    let mut args = vec![("name", (&name).into()), ("outcome", (&said_outcome).into())];
    let agreed = agreed(visit, &file, id, outcome);
    let said = match &agreed {
        Some(agreed) => {
            args.push(("agreed", agreed.into()));
            w.say_with("recorded-agreed", &args)
        }
        None => w.say_with("recorded", &args),
    };
    let above = decide::record::above_left(&file.seen_by(&visit.user.grants), id)
        .map(|left| w.say_with("talk-above-left", &[("left", (&w.money(left)).into())]));
    let said = match above {
        Some(above) => format!("{said} {above}."),
        None => said,
    };
    let policy = visit.acts().store().policy_for(file.clients.keys().copied())?;
    let step = decide::decide(&file, &policy, visit.now).step;
    let back = explain::back(w, &step, visit.now, &visit.site.zone());
    let text = match back {
        Some(back) => format!("{said} {back}"),
        None => said,
    };
    Ok(Some(Flash { tone: Tone::Good, text, undo: Some(stream.to_string()) }))
}

/// What was agreed in a talk: the promises made in it, or the call back.
fn agreed(visit: &Visit, file: &File, id: ContactId, outcome: Outcome) -> Option<String> {
    let w = visit.words();
    let seen = file.seen_by(&visit.user.grants);
    let promises = seen.promises.values().filter(|promise| promise.contact == Some(id));
    let said: Vec<String> = promises
        .map(|promise| {
            let due = w.date_short(promise.due);
            let by = w.say_with("promise-by-day", &[("date", (&due).into())]);
            format!("{} {by}", w.money(promise.amount))
        })
        .collect();
    if !said.is_empty() {
        return Some(said.join("; "));
    }
    if outcome != Outcome::CallBack {
        return None;
    }
    let open = file.call_backs.values().filter(|one| one.state == CallBackState::Open);
    open.map(|one| w.moment(visit.at(one.at))).next_back()
}
