//! What is entered into a file outside a talk: a note, a hold and its end, the end of a dispute, and
//! who should call.

use acts::{ActError, Entry};
use axum::http::StatusCode;
use journal::{DisputeId, HoldId};
use pages::{FieldError, Filled};
use store::Idem;

use super::customer_again;
use super::report::TEXT_CHARS_MAX;
use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::views::names;

/// What a form says, or what is wrong with it at which field.
type Said = Result<Entry, FieldError>;

/// Enters what a form says; what is wrong with it is shown at `field`.
fn enter(visit: &Visit, field: &str, said: Said) -> Answer {
    let entry = match said {
        Ok(entry) => entry,
        Err(error) => return again(visit, StatusCode::UNPROCESSABLE_ENTITY, vec![error]),
    };
    let stream = visit.stream()?;
    match visit.acts().enter(&visit.user, stream, &entry, idem(visit), visit.now) {
        Ok(_) => {
            let to = format!("/customer/{stream}");
            Ok(answer::go_saying(&visit.site, &to, "saved."))
        }
        Err(ActError::Report(faults)) => {
            let (words, zone) = (visit.words(), visit.site.zone());
            let text = |fault| explain::fault(words, fault, &zone);
            let errors = faults.into_iter().map(|fault| wrong(field, text(fault)));
            again(visit, StatusCode::CONFLICT, errors.collect())
        }
        Err(other) => Err(other.into()),
    }
}

fn again(visit: &Visit, status: StatusCode, errors: Vec<FieldError>) -> Answer {
    customer_again(visit, status, Filled { posted: visit.form.posted(), errors })
}

fn wrong(field: &str, text: String) -> FieldError {
    FieldError { field: field.to_owned(), text }
}

/// The forms of a page carry one token: with the address it is the key of each.
fn idem(visit: &Visit) -> Option<Idem> {
    idem_of(visit, "")
}

/// The key of one of several that a form may bring, told apart by `which`.
pub(crate) fn idem_of(visit: &Visit, which: &str) -> Option<Idem> {
    let once = visit.form.get("once").filter(|once| once.len() == 32)?;
    let hash = blake3::hash(format!("{once} {}{which}", visit.uri.path()).as_bytes());
    let mut key = [0; 16];
    key.copy_from_slice(&hash.as_bytes()[..16]);
    Some(Idem { key, input: visit.form.hash() })
}

pub(crate) fn note(visit: &Visit) -> Answer {
    let text = visit.form.raw("note").trim();
    let w = visit.words();
    let said = if text.is_empty() {
        Err(wrong("note", w.say("error-needed")))
    } else if TEXT_CHARS_MAX < text.chars().count() {
        Err(wrong("note", w.say_with("error-long", &[("limit", TEXT_CHARS_MAX.into())])))
    } else {
        Ok(Entry::Note(text.to_owned()))
    };
    enter(visit, "note", said)
}

pub(crate) fn hold(visit: &Visit) -> Answer {
    let w = visit.words();
    let kind = visit.form.get("hold").and_then(names::hold_of);
    let until = visit.form.get("hold_until").map(str::parse).transpose();
    let said = match (kind, until) {
        (None, _) => Err(wrong("hold", w.say("error-choice"))),
        (Some(_), Err(_)) => {
            let example = [("example", "2026-12-31".into())];
            Err(wrong("hold_until", w.say_with("error-date", &example)))
        }
        (Some(kind), Ok(until)) => Ok(Entry::Hold(kind, until)),
    };
    enter(visit, "hold_until", said)
}

pub(crate) fn lift(visit: &Visit) -> Answer {
    let hold = visit.form.get("lift").and_then(|id| id.parse().ok()).map(HoldId);
    let gone = || wrong("", visit.words().say("fault-hold-over"));
    enter(visit, "", hold.map(Entry::Lift).ok_or_else(gone))
}

pub(crate) fn settle(visit: &Visit) -> Answer {
    let w = visit.words();
    let dispute: Option<u32> = visit.form.get("dispute").and_then(|id| id.parse().ok());
    let said = match dispute {
        None => Err(wrong("", w.say("fault-dispute-over"))),
        Some(id) => {
            let field = format!("end-{id}");
            let end = visit.form.get(&field).and_then(names::dispute_end_of);
            let entry = end.map(|end| Entry::CloseDispute(DisputeId(id), end));
            entry.ok_or_else(|| wrong(&field, w.say("error-choice")))
        }
    };
    enter(visit, "", said)
}

pub(crate) fn route(visit: &Visit) -> Answer {
    let said = match visit.form.get("route") {
        None => Ok(Entry::Route(None)),
        Some(skill) => match names::skill_of(skill) {
            Some(skill) => Ok(Entry::Route(Some(skill))),
            None => Err(wrong("route", visit.words().say("error-choice"))),
        },
    };
    enter(visit, "route", said)
}
