//! Taking back what was recorded a moment ago: the form opens again with what was typed.

use acts::ActError;
use axum::http::StatusCode;
use calendar::plus_secs;
use decide::record::UNDO_SECS;
use journal::{Direction, StreamId};
use pages::{FieldError, Filled};
use store::Upload;

use super::{Taken, customer_again, take_over};
use crate::Trouble;
use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::views::names;

/// The place of what was typed into a form that was recorded (`typed`) or taken back (`undone`).
fn place(visit: &Visit, what: &str, stream: StreamId) -> String {
    format!("{what}-{}-{stream}", visit.user.id)
}

/// Keeps what was typed, for the case that it is taken back.
pub(super) fn keep(visit: &Visit, stream: StreamId) -> Result<(), Trouble> {
    let store = visit.acts().store();
    store.drop_upload(&place(visit, "undone", stream))?;
    // What names the form itself would make the next one a repeat of it.
    let own = |name: &str| matches!(name, "once" | "version" | "contact");
    let typed: Vec<_> = visit.form.posted().into_iter().filter(|(name, _)| !own(name)).collect();
    put(visit, &place(visit, "typed", stream), serde_json::to_vec(&typed).unwrap_or_default())
}

fn put(visit: &Visit, id: &str, bytes: Vec<u8>) -> Result<(), Trouble> {
    let upload = Upload { user: visit.user.id, at: visit.now, meta: String::new(), bytes };
    let until = plus_secs(visit.now, UNDO_SECS);
    Ok(visit.acts().store().put_upload(id, &upload, until)?)
}

/// What was typed into the form that was taken back, where it was of this kind of talk.
pub(super) fn kept(visit: &Visit, stream: StreamId, kind: Direction) -> Result<Filled, Trouble> {
    let upload = visit.acts().store().upload(&place(visit, "undone", stream))?;
    let typed = upload.and_then(|upload| serde_json::from_slice(&upload.bytes).ok());
    let filled = Filled { posted: typed.unwrap_or_default(), errors: Vec::new() };
    let is_same = filled.value("talk") == Some(names::direction(kind).name());
    Ok(if is_same { filled } else { Filled::default() })
}

/// Takes back the caller's own last outcome, or says why it stays.
pub(crate) fn undo(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let store = visit.acts().store();
    match visit.acts().undo(&visit.user, stream, visit.now) {
        Ok(_) => {}
        Err(ActError::Report(faults)) => {
            let (words, zone) = (visit.words(), visit.site.zone());
            let says = |fault| FieldError {
                field: String::new(),
                text: explain::fault(words, fault, &zone),
            };
            let errors = faults.into_iter().map(says).collect();
            let filled = Filled { posted: Vec::new(), errors };
            return customer_again(visit, StatusCode::CONFLICT, filled);
        }
        Err(other) => return Err(other.into()),
    }
    visit.site.count_again();
    if let Some(typed) = store.upload(&place(visit, "typed", stream))? {
        put(visit, &place(visit, "undone", stream), typed.bytes)?;
        store.drop_upload(&place(visit, "typed", stream))?;
    }
    let to = [Direction::In, Direction::Outside].into_iter().find_map(|kind| {
        let is_kept = kept(visit, stream, kind).is_ok_and(|filled| !filled.posted.is_empty());
        is_kept.then(|| format!("/customer/{stream}/talk/{}", names::direction(kind).name()))
    });
    let to = match to {
        Some(to) => to,
        None => match take_over(visit, stream)? {
            Taken::Mine(_) | Taken::Unfinished | Taken::Anothers => "/next".to_owned(),
        },
    };
    Ok(answer::go_saying(&visit.site, &to, "undone."))
}
