//! The sheet: the facts of a file as a page shows them.

use calendar::{Timestamp, Zone};
use decide::{Local, Stage, WindowState};
use desk::User;
use journal::{File, StreamId};
use money::{Money, Sums};
use pages::{Hours, Invoice, PaidLate, Phone};
use talk::DebtLine;
use words::Words;

use super::names::{self, Names};
use super::{history, phones};
use crate::Site;

/// How many of the last settled invoices are drawn.
const DRAWN: usize = 12;

/// What a view of a file is made with.
pub(crate) struct Making<'a> {
    pub(crate) site: &'a Site,
    pub(crate) words: &'static Words,
    pub(crate) names: &'a Names,
    pub(crate) user: &'a User,
    pub(crate) now: Timestamp,
}

impl Making<'_> {
    pub(crate) fn at(&self, at: Timestamp) -> calendar::DateTime {
        self.site.local(at)
    }

    pub(crate) fn today(&self) -> calendar::Date {
        self.at(self.now).date()
    }
}

/// A file made ready to be shown: cut to what its reader is granted.
pub(crate) struct Facts {
    pub(crate) sheet: talk::Sheet,
    pub(crate) local: Local,
    /// What was seen of the customer, and which approach that suggests.
    seen: talk::Facts,
    pub(crate) approach: Option<talk::Approach>,
}

impl Facts {
    pub(crate) fn of(file: &File, user: &User, now: Timestamp) -> Self {
        let local = decide::local(file, now);
        let sheet = talk::sheet(file, &user.grants, local.today());
        let seen = talk::Facts::of(&sheet.file, local.today());
        let approach = talk::approach(&sheet, &seen, local.today());
        Self { sheet, local, seen, approach }
    }
}

/// The facts about one customer.
pub(crate) fn view(making: &Making<'_>, stream: StreamId, facts: &Facts) -> pages::Sheet {
    let (sheet, file) = (&facts.sheet, &facts.sheet.file);
    let customer = file.customer();
    let today = facts.local.today();
    pages::Sheet {
        id: stream.to_string(),
        version: file.version,
        today: making.today(),
        name: customer.map_or_else(String::new, |party| party.name.clone()),
        kind: customer.map(|party| names::party_kind(party.kind)),
        language: Some(file.language),
        country: file.country,
        numbers: file.customer_numbers().map(str::to_owned).collect(),
        clients: sheet.clients.iter().map(|id| making.names.client(*id)).collect(),
        hours: hours(file, &facts.local),
        other_clock: facts.local.times.iter().any(|(_, there)| *there != making.at(making.now)),
        stage: decide::file_stage(file, today).map(stage),
        due: sheet.due_now.iter().collect(),
        later: later(sheet),
        due_invoices: sheet.overdue.iter().map(|line| invoice(making, file, line)).collect(),
        later_invoices: sheet.not_yet_due.iter().map(|line| invoice(making, file, line)).collect(),
        documents: documents(making, file),
        habit: habit(making, sheet),
        pay_day: decide::record::pay_day(file),
        pay_on: decide::record::pay_day(file)
            .map(|day| calendar::pay_day_after(file.country, today, day)),
        payments: history::payments(sheet),
        promises: history::promises(making, sheet),
        talks: history::talks(making, sheet),
        holds: history::holds(making, sheet),
        phones: sheet.phones.iter().map(|(id, _)| phone(file, *id)).collect(),
        needs: Vec::new(),
        seen: seen(making, facts),
        complaints_today: complaints_on(making, file),
    }
}

fn complaints_on(making: &Making<'_>, file: &File) -> usize {
    let is_today = |at: Timestamp| making.at(at).date() == making.today();
    file.complaints.values().filter(|complaint| is_today(complaint.at)).count()
}

/// Will, ability and approach, each with its evidence.
fn seen(making: &Making<'_>, facts: &Facts) -> pages::Seen {
    let (w, sheet) = (making.words, &facts.sheet);
    let evidence = |impression: &talk::Impression| pages::Evidence {
        speaks_for: impression.speaks_for.iter().map(|it| explain::seen(w, *it)).collect(),
        speaks_against: impression.speaks_against.iter().map(|it| explain::seen(w, *it)).collect(),
    };
    let approach = facts.approach.as_ref().map(|approach| {
        let key = approach.kind.map(explain::approach_key);
        pages::Approach {
            says: w.say(&format!("approach-{}", key.unwrap_or("none"))),
            sure: match approach.said_by {
                Some(by) => {
                    let name = making.names.user(by);
                    w.say_with("approach-said-by", &[("name", (&name).into())])
                }
                None if approach.is_fairly_sure => w.say("approach-sure"),
                None => w.say("approach-unsure"),
            },
            evidence: evidence(&approach.seen),
            changes: key.map(|key| w.say(&format!("approach-changes-{key}"))),
            until: approach.until,
        }
    });
    let reason = sheet.file.reasons.last().map(|given| {
        let says = w.say(&format!("reason-{}", explain::reason_key(given.reason)));
        pages::Told { on: making.at(given.at).date(), says, words: given.words.clone() }
    });
    let complaint = |complaint: &journal::Complaint| pages::Told {
        on: making.at(complaint.at).date(),
        says: complaint.words.clone(),
        words: None,
    };
    pages::Seen {
        reason,
        complaints: sheet.file.complaints.values().map(complaint).collect(),
        will: evidence(&talk::will(&facts.seen)),
        ability: evidence(&talk::ability(&facts.seen, sheet)),
        approach,
    }
}

fn later(sheet: &talk::Sheet) -> Vec<Money> {
    let mut later = Sums::default();
    sheet.not_yet_due.iter().for_each(|line| later.add(line.debt.open()));
    later.iter().collect()
}

fn stage(stage: Stage) -> pages::Stage {
    match stage {
        Stage::Current => pages::Stage::Current,
        Stage::Overdue => pages::Stage::Overdue,
        Stage::Old => pages::Stage::Old,
    }
}

/// The local time there and what it allows; where several zones are plausible, the earliest.
fn hours(file: &File, local: &Local) -> Hours {
    let earliest = local.times.iter().min_by_key(|(_, time)| *time);
    let Some((zone, now)) = earliest.copied() else { return Hours::Unknown };
    let there = |at: Timestamp, zone: &Zone| zone.local(at);
    match decide::window_state(&decide::queue_window(file), local.now) {
        WindowState::Open { until } => {
            Hours::Open { now: now.time(), until: there(until, zone).time() }
        }
        WindowState::Closed { opens } => {
            Hours::Closed { now, from: opens.map(|opens| there(opens, zone)) }
        }
    }
}

/// The documents, the newest first.
fn documents(making: &Making<'_>, file: &File) -> Vec<pages::Document> {
    let view = |(id, document): (&journal::DocumentId, &journal::Document)| {
        let about = document.debt.and_then(|debt| file.debts.get(&debt));
        pages::Document {
            id: id.to_string(),
            name: document.name.clone(),
            invoice: about.map(|debt| debt.number.clone()),
            on: making.at(document.at).date(),
            kilobytes: u32::try_from(document.bytes.div_ceil(1_024)).unwrap_or(u32::MAX),
        }
    };
    file.documents.iter().rev().map(view).collect()
}

fn invoice(making: &Making<'_>, file: &File, line: &DebtLine) -> Invoice {
    let debt = &line.debt;
    let currency = debt.amount.currency;
    Invoice {
        id: line.id.to_string(),
        number: debt.number.clone(),
        goods: debt.goods.clone(),
        client: making.names.client(debt.client),
        issued: Some(debt.issued),
        due: Some(debt.due),
        terms: debt.terms.clone(),
        days_late: (0 < line.days_late).then(|| i64::from(line.days_late)),
        amount: debt.amount,
        paid: Money::new(debt.paid, currency),
        left: debt.open(),
        disputed: debt.disputed.is_some(),
        copy: file.copy_of(line.id).map(|copy| copy.to_string()),
    }
}

fn habit(making: &Making<'_>, sheet: &talk::Sheet) -> Option<pages::Habit> {
    let habit = sheet.habit.as_ref()?;
    let mut last: Vec<PaidLate> = sheet
        .closed
        .iter()
        .filter(|line| line.debt.withdrawn.is_none())
        .filter_map(|line| {
            let on = line.debt.settled_on?;
            let days_late = i64::from(calendar::days_between(line.debt.due, on));
            Some(PaidLate { invoice: line.debt.number.clone(), on, days_late })
        })
        .take(DRAWN)
        .collect();
    last.reverse();
    Some(pages::Habit {
        says: explain::habit(making.words, habit, sheet.longest_late),
        unusual: sheet.unusual == Some(true),
        last,
    })
}

/// A number, never in full, with whose it is where that is not the customer.
pub(crate) fn phone(file: &File, id: journal::PhoneId) -> Phone {
    let known = file.phones.get(&id);
    let party = known.and_then(|phone| file.parties.get(&phone.party));
    let others = party.filter(|_| known.map(|phone| phone.party) != file.customer);
    let whose = others.map(|party| match &party.position {
        Some(position) => format!("{}, {position}", party.name),
        None => party.name.clone(),
    });
    Phone {
        id: id.to_string(),
        masked: known.map_or_else(String::new, |phone| phones::masked(&phone.number)),
        whose,
        state: known.map_or(pages::PhoneState::Unverified, |p| names::phone_state(p.state)),
    }
}
