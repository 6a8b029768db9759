//! Taking back an outcome: whose it must be, until when, and what may stand after it.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what a report does not make is no part of one"
)]

use calendar::Timestamp;
use journal::{ContactId, FileEvent, Recorded, UserId, last_outcome};

use super::{Fault, UNDO_SECS};

/// The event that takes back the last outcome of a file, which `user` recorded a moment ago.
///
/// `history` are the file's own events. Whether something has left the house since, only the caller
/// knows.
///
/// # Errors
/// Why it stays.
pub fn undo(history: &[Recorded], user: UserId, now: Timestamp) -> Result<FileEvent, Fault> {
    let (contact, outcome) = last_outcome(history).ok_or(Fault::NothingToUndo)?;
    if outcome.by != user {
        return Err(Fault::NotYoursToUndo);
    }
    if UNDO_SECS < now.as_second() - outcome.at.as_second() {
        return Err(Fault::UndoTooLate);
    }
    let since = history.iter().filter(|recorded| outcome.seq < recorded.seq);
    let with_it = |recorded: &Recorded| {
        (recorded.at, recorded.by) == (outcome.at, outcome.by) && is_of(&recorded.event, contact)
    };
    if since.into_iter().all(with_it) {
        Ok(FileEvent::OutcomeUndone { contact })
    } else {
        Err(Fault::UndoOvertaken)
    }
}

/// Whether the event is one that is appended with the end of this contact.
fn is_of(event: &FileEvent, of: ContactId) -> bool {
    match event {
        FileEvent::PromiseMade { contact, .. }
        | FileEvent::CallBackAgreed { contact, .. }
        | FileEvent::DisputeOpened { contact, .. }
        | FileEvent::HoldPlaced { contact, .. }
        | FileEvent::NoteWritten { contact, .. }
        | FileEvent::ReasonGiven { contact, .. }
        | FileEvent::DebtAcknowledged { contact, .. }
        | FileEvent::ApproachSupposed { contact, .. } => *contact == Some(of),
        FileEvent::CallBackMade { contact, .. }
        | FileEvent::AnswersGiven { contact, .. }
        | FileEvent::LeftToLiveOnTold { contact, .. }
        | FileEvent::TalkMarked { contact, .. }
        | FileEvent::ReadBackGiven { contact, .. }
        | FileEvent::ReadBackSkipped { contact, .. } => *contact == of,
        // What a caller puts off has a reason.
        FileEvent::CallPutOff { why, .. } => why.is_empty(),
        FileEvent::PhoneMarked { .. }
        | FileEvent::CallBackDropped { .. }
        | FileEvent::PromiseWithdrawn { .. }
        | FileEvent::PromiseDayEnded { .. }
        | FileEvent::PromiseJudged { .. } => true,
        _ => false,
    }
}
