//! What was: payments, promises, contacts, holds.

use journal::{Contact, ContactId, Dispute, HoldKind, Promise};
use money::Money;
use pages::{Hold, Payment, PromiseStep, Stop, Talk};
use words::Words;

use super::names;
use super::sheet::Making;

pub(crate) fn payments(sheet: &talk::Sheet) -> Vec<Payment> {
    let number = |debt| sheet.file.debts.get(&debt).map(|debt| debt.number.clone());
    let view = |payment: &journal::Payment| Payment {
        on: payment.on,
        amount: payment.amount,
        method: names::method_told(payment.method),
        reference: payment.reference.clone(),
        invoices: payment.debt.and_then(number).into_iter().collect(),
    };
    sheet.payments.iter().map(view).collect()
}

pub(crate) fn promises(making: &Making<'_>, sheet: &talk::Sheet) -> Vec<pages::Promise> {
    sheet.promises.iter().map(|(_, promise)| promise_view(making, sheet, promise)).collect()
}

fn promise_view(making: &Making<'_>, sheet: &talk::Sheet, promise: &Promise) -> pages::Promise {
    let contact = promise.contact.and_then(|id| sheet.file.contacts.get(&id));
    let step = |(at, state): &(calendar::Timestamp, journal::PromiseState)| PromiseStep {
        at: making.at(*at),
        state: names::promise_state(*state),
        why: None,
    };
    pages::Promise {
        made: making.at(promise.made_at),
        by: contact.map(|contact| making.names.user(contact.by)),
        amount: promise.amount,
        due: promise.due,
        method: Some(names::method(promise.method)),
        reference: promise.reference.clone(),
        paid: (promise.paid != 0).then(|| Money::new(promise.paid, promise.amount.currency)),
        state: names::promise_state(promise.state),
        history: promise.history.iter().map(step).collect(),
    }
}

pub(crate) fn talks(making: &Making<'_>, sheet: &talk::Sheet) -> Vec<Talk> {
    sheet.contacts.iter().map(|(id, contact)| talk_view(making, sheet, *id, contact)).collect()
}

fn talk_view(making: &Making<'_>, sheet: &talk::Sheet, id: ContactId, contact: &Contact) -> Talk {
    let note = sheet.notes.iter().find(|note| note.contact == Some(id));
    Talk {
        at: making.at(contact.at),
        by: making.names.user(contact.by),
        channel: names::channel(contact.channel),
        direction: names::direction(contact.direction),
        outcome: contact.outcome.map(names::outcome),
        agreed: agreed(making.words, sheet, id),
        note: note.map(|note| note.text.clone()),
        without_permit: contact.direction == journal::Direction::Outside,
        without_result: contact.is_without_result(),
        above_left: decide::record::above_left(&sheet.file, id),
    }
}

/// What was promised in a contact: the amount and the day.
fn agreed(w: &Words, sheet: &talk::Sheet, id: ContactId) -> Option<String> {
    let made = sheet.promises.iter().filter(|(_, promise)| promise.contact == Some(id));
    let said: Vec<String> = made
        .map(|(_, promise)| {
            let due = w.date_short(promise.due);
            let by = w.say_with("promise-by-day", &[("date", (&due).into())]);
            format!("{} {by}", w.money(promise.amount))
        })
        .collect();
    (!said.is_empty()).then(|| said.join("; "))
}

/// What stops contact: the holds in force, then the disputes that are open.
pub(crate) fn holds(making: &Making<'_>, sheet: &talk::Sheet) -> Vec<Hold> {
    let w = making.words;
    let held = sheet.holds.iter().map(|(id, hold)| Hold {
        stop: Stop::Hold(id.to_string()),
        says: w.say(match hold.kind {
            HoldKind::Request => "hold-request",
            HoldKind::BreathingSpace => "hold-breathing-space",
            HoldKind::Insolvency => "hold-insolvency",
            HoldKind::Representation => "hold-representation",
            HoldKind::Death => "hold-death",
        }),
        about: None,
        since: making.at(hold.since).date(),
        until: hold.until,
    });
    let open = sheet.file.disputes.iter().filter(|(_, dispute)| dispute.ended.is_none());
    let disputed = open.map(|(id, dispute)| Hold {
        stop: Stop::Dispute(id.to_string()),
        says: w.say("hold-dispute"),
        about: Some(disputed(sheet, dispute)),
        since: making.at(dispute.since).date(),
        until: None,
    });
    held.chain(disputed).collect()
}

/// The invoices that are disputed, and what the customer said of them.
fn disputed(sheet: &talk::Sheet, dispute: &Dispute) -> String {
    let debts = dispute.debts.iter().filter_map(|id| sheet.file.debts.get(id));
    let numbers = debts.map(|debt| debt.number.as_str()).collect::<Vec<_>>().join(", ");
    [numbers.as_str(), dispute.words.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
