//! What is wrong with a report, and how to mend it.

use calendar::TimeZone;
use decide::record::{Fault, PARTS_MAX};
use words::Words;

/// Says what is wrong with a report and how to mend it.
#[must_use]
pub fn fault(words: &Words, fault: Fault, zone: &TimeZone) -> String {
    let plain = |id: &str| words.say(id);
    match fault {
        Fault::FileClosed => plain("fault-file-closed"),
        Fault::NoSuchContact => plain("fault-no-such-contact"),
        Fault::AlreadyRecorded => plain("fault-already-recorded"),
        Fault::HappenedInFuture => plain("fault-happened-in-future"),
        Fault::NoSuchParty => plain("fault-no-such-party"),
        Fault::NoSuchPhone => plain("fault-no-such-phone"),
        Fault::NotForIncoming => plain("fault-not-for-incoming"),
        Fault::NotThePerson => plain("fault-not-the-person"),
        Fault::NoDebts => plain("fault-no-debts"),
        Fault::NoSuchDebt { .. } => plain("fault-no-such-debt"),
        Fault::SeveralCurrencies => plain("fault-several-currencies"),
        Fault::SeveralClients => plain("fault-several-clients"),
        Fault::AmountNotPositive => plain("fault-amount-not-positive"),
        Fault::WrongCurrency => plain("fault-wrong-currency"),
        Fault::AmountTooLarge { open } => {
            let open = words.money(open);
            words.say_with("fault-amount-too-large", &[("open", (&open).into())])
        }
        Fault::DayInPast { first } => {
            let day = words.date_short(first);
            words.say_with("fault-day-in-past", &[("date", (&day).into())])
        }
        Fault::DayTooFar { last, days } => {
            let day = words.date_short(last);
            let args = [("date", (&day).into()), ("days", i64::from(days).into())];
            words.say_with("fault-day-too-far", &args)
        }
        Fault::TooManyParts => {
            words.say_with("fault-too-many-parts", &[("most", PARTS_MAX.into())])
        }
        Fault::PartsNotInOrder => plain("fault-parts-not-in-order"),
        Fault::PaidInFuture => plain("fault-paid-in-future"),
        Fault::NoSuchPayDay => plain("fault-no-such-pay-day"),
        Fault::TimeInPast => plain("fault-time-in-past"),
        Fault::NoSuchTime => plain("fault-no-such-time"),
        Fault::TimeOutsideHours { opens: Some(opens) } => {
            let moment = words.moment(zone.to_datetime(opens));
            words.say_with("fault-time-outside-hours", &[("moment", (&moment).into())])
        }
        Fault::TimeOutsideHours { opens: None } => plain("fault-time-never"),
        Fault::ZoneUnknown => plain("fault-zone-unknown"),
        Fault::NoWords => plain("fault-no-words"),
        Fault::NoReasonWords => plain("fault-no-reason-words"),
        Fault::NoReadBack => plain("fault-no-read-back"),
        Fault::NoDocument => plain("fault-no-document"),
        Fault::NoLeftToLiveOn => plain("fault-no-left-to-live-on"),
        Fault::NothingToUndo => plain("fault-nothing-to-undo"),
        Fault::NotYoursToUndo => plain("fault-not-yours-to-undo"),
        Fault::UndoTooLate => {
            let minutes = decide::record::UNDO_SECS / 60;
            words.say_with("fault-undo-too-late", &[("minutes", minutes.into())])
        }
        Fault::UndoOvertaken => plain("fault-undo-overtaken"),
        Fault::UndoTold => plain("fault-undo-told"),
        Fault::HoldOver => plain("fault-hold-over"),
        Fault::DisputeOver => plain("fault-dispute-over"),
    }
}
