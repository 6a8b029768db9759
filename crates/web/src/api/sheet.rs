//! The facts about a customer, as a program reads them.

mod looks;

use decide::{Request, Step, WindowState};
use journal::{
    Channel, ClientId, ContactId, DisputeId, File, HoldId, PhoneId, PromiseId, PromiseState,
    Purpose, StreamId,
};
use money::{Money, Sums};
use talk::DebtLine;

use super::merging::joined;
use super::operation::Call;
use super::problem::Problem;
use super::shape::Amount;
use crate::views::names::Names;
use crate::views::phones::masked;

use looks::{CallBack, ClientHere, Contact, Debt, Dispute, Habit, Note, Payment, Promise, Stage};
pub(super) use looks::{Hold, Phone, Sheet, Stands};

pub(super) fn amounts(sums: &Sums) -> Vec<Amount> {
    sums.iter().map(Amount::from).collect()
}

/// The sheet of a file for whoever calls.
pub(super) fn told(call: &Call, stream: StreamId, file: &File) -> Result<Sheet, Problem> {
    let names = Names::of(call)?;
    let local = decide::local(file, call.now);
    let (open_until, opens) = match decide::window_state(&decide::queue_window(file), call.now) {
        WindowState::Open { until } => (Some(until), None),
        WindowState::Closed { opens } => (None, opens),
    };
    let sheet = talk::sheet(file, &call.user.grants, local.today());
    let seen = &sheet.file;
    let customer = seen.customer();
    let all = sheet.overdue.iter().chain(&sheet.not_yet_due).chain(&sheet.credits);
    let habit = sheet.habit.as_ref();
    Ok(Sheet {
        id: stream,
        version: seen.version,
        merged: joined(file),
        name: customer.map_or_else(String::new, |party| party.name.clone()),
        kind: customer.map(|party| party.kind),
        language: seen.language,
        country: seen.country,
        local_time: local.times.iter().map(|(_, time)| *time).min(),
        open_until,
        opens,
        stage: decide::file_stage(seen, local.today()).map(stage),
        clients: sheet.clients.iter().map(|id| client(&names, seen, *id)).collect(),
        due: amounts(&sheet.due_now),
        open: amounts(&sheet.open),
        days_late: sheet.longest_late,
        habit: habit
            .map(|habit| Habit { median_days: habit.median_days, usual_day: habit.usual_day }),
        unusual: sheet.unusual,
        skill: seen.skill,
        put_off: seen.put_off.filter(|until| call.now < *until),
        phones: phones(call, file)?,
        debts: all.chain(&sheet.closed).map(debt).collect(),
        payments: sheet.payments.iter().map(payment).collect(),
        promises: sheet.promises.iter().map(|(id, it)| promise(*id, it)).collect(),
        call_backs: sheet
            .call_backs
            .iter()
            .map(|(id, back)| CallBack {
                id: *id,
                at: back.at,
                tied_to: back.tied_to,
                how: back.how,
                why: back.why,
                document: back.document.clone(),
            })
            .collect(),
        contacts: sheet.contacts.iter().map(|(id, it)| contact(*id, it)).collect(),
        notes: notes(seen),
        holds: seen.holds_on(local.today()).map(|(id, it)| hold(id, it)).collect(),
        disputes: seen.disputes.iter().map(|(id, it)| dispute(*id, it)).collect(),
    })
}

fn stage(stage: decide::Stage) -> Stage {
    match stage {
        decide::Stage::Current => Stage::Current,
        decide::Stage::Overdue => Stage::Overdue,
        decide::Stage::Old => Stage::Old,
    }
}

pub(super) fn stands(state: PromiseState) -> Stands {
    match state {
        PromiseState::Open => Stands::Open,
        PromiseState::AwaitingBank => Stands::AwaitingBank,
        PromiseState::Kept => Stands::Kept,
        PromiseState::PartKept => Stands::PartKept,
        PromiseState::Broken => Stands::Broken,
        PromiseState::Renegotiated(_) => Stands::Renegotiated,
        PromiseState::Withdrawn => Stands::Withdrawn,
    }
}

fn client(names: &Names, file: &File, id: ClientId) -> ClientHere {
    let numbers = file.clients.get(&id).into_iter().flatten();
    let numbers = numbers.map(|number| number.number.clone()).collect();
    ClientHere { id, name: names.client(id), numbers }
}

/// The numbers of the customer and their contacts, with whether a permit would be given now.
pub(super) fn phones(call: &Call, file: &File) -> Result<Vec<Phone>, Problem> {
    let policy = call.acts().store().policy_for(file.clients.keys().copied())?;
    let purpose = match decide::decide(file, &policy, call.now).step {
        Step::Call { purpose, .. } => purpose,
        Step::LookInto { .. } | Step::Wait { .. } | Step::Rest(_) | Step::SetAside(_) => {
            Purpose::Demand
        }
    };
    let one = |(id, known): (&PhoneId, &journal::Phone)| {
        let request = Request { channel: Channel::Call, party: known.party, phone: *id, purpose };
        let whose = file.parties.get(&known.party);
        Phone {
            id: *id,
            masked: masked(&known.number),
            party: known.party,
            whose: whose.map_or_else(String::new, |party| party.name.clone()),
            state: known.state,
            callable: decide::permit(file, &policy, &request, call.now).is_ok(),
        }
    };
    Ok(file.phones.iter().map(one).collect())
}

fn debt(line: &DebtLine) -> Debt {
    let debt = &line.debt;
    Debt {
        id: line.id,
        client: debt.client,
        kind: debt.kind,
        number: debt.number.clone(),
        reference: debt.reference.clone(),
        goods: debt.goods.clone(),
        terms: debt.terms.clone(),
        issued: debt.issued,
        due: debt.due,
        amount: debt.amount.into(),
        paid: Money::new(debt.paid, debt.amount.currency).into(),
        open: debt.open().into(),
        days_late: line.days_late,
        disputed: debt.disputed,
        withdrawn: debt.withdrawn.is_some(),
        promise: line.promise,
    }
}

fn payment(payment: &journal::Payment) -> Payment {
    Payment {
        on: payment.on,
        amount: payment.amount.into(),
        method: payment.method,
        debt: payment.debt,
        client: payment.client,
        reference: payment.reference.clone(),
    }
}

fn promise(id: PromiseId, promise: &journal::Promise) -> Promise {
    let replaced_by = match promise.state {
        PromiseState::Renegotiated(by) => Some(by),
        PromiseState::Open
        | PromiseState::AwaitingBank
        | PromiseState::Kept
        | PromiseState::PartKept
        | PromiseState::Broken
        | PromiseState::Withdrawn => None,
    };
    Promise {
        id,
        kind: promise.kind,
        state: stands(promise.state),
        amount: promise.amount.into(),
        due: promise.due,
        paid: Money::new(promise.paid, promise.amount.currency).into(),
        made: promise.made_at,
        contact: promise.contact,
        debts: promise.debts.clone(),
        method: promise.method,
        reference: promise.reference.clone(),
        pay_day: promise.pay_day,
        replaced_by,
    }
}

fn contact(id: ContactId, contact: &journal::Contact) -> Contact {
    Contact {
        id,
        at: contact.at,
        by: contact.by,
        channel: contact.channel,
        direction: contact.direction,
        purpose: contact.purpose,
        outcome: contact.outcome,
        reached: contact.reached,
        result: contact.result,
        read_back: contact.read_back.clone(),
        not_repeated: contact.told.not_repeated,
    }
}

fn notes(file: &File) -> Vec<Note> {
    let mut notes: Vec<Note> = file
        .notes
        .iter()
        .map(|(id, note)| Note {
            id: *id,
            at: note.at,
            by: note.by,
            contact: note.contact,
            text: note.text.clone(),
        })
        .collect();
    notes.sort_by_key(|note| std::cmp::Reverse((note.at, note.id)));
    notes
}

pub(super) fn hold(id: HoldId, hold: &journal::Hold) -> Hold {
    Hold { id, kind: hold.kind, since: hold.since, until: hold.until }
}

fn dispute(id: DisputeId, dispute: &journal::Dispute) -> Dispute {
    Dispute {
        id,
        debts: dispute.debts.clone(),
        since: dispute.since,
        words: dispute.words.clone(),
        ended: dispute.ended,
    }
}
