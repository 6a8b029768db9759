//! The sheet: what a caller sees of a customer before the telephone is lifted.

use calendar::Date;
use journal::{
    CallBack, CallBackId, CallBackState, ClientId, Contact, ContactId, Debt, DebtId, File, Grants,
    Hold, HoldId, Note, Payment, Phone, PhoneId, Promise, PromiseId,
};
use money::Sums;

use crate::{Habit, habit};

/// One invoice on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebtLine {
    /// Its id in the file.
    pub id: DebtId,
    /// The debt.
    pub debt: Debt,
    /// Days after the due day on the day of the sheet; negative while it is not due.
    pub days_late: i32,
    /// The promise under which it is to be paid, if one is live.
    pub promise: Option<PromiseId>,
}

/// What a caller sees of a customer, already cut to the clients they are granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The file, cut to the clients granted.
    pub file: File,
    /// Open and past their due day, the longest late first.
    pub overdue: Vec<DebtLine>,
    /// Issued, open and not yet due, the next due first.
    pub not_yet_due: Vec<DebtLine>,
    /// Settled or withdrawn, the newest first.
    pub closed: Vec<DebtLine>,
    /// Credit notes with something left on them.
    pub credits: Vec<DebtLine>,
    /// What is overdue, by currency.
    pub due_now: Sums,
    /// What is open in all, by currency.
    pub open: Sums,
    /// How they usually pay.
    pub habit: Option<Habit>,
    /// Days late of the oldest overdue invoice.
    pub longest_late: Option<i32>,
    /// Whether that is unusual for this customer; `None` when too little is known.
    pub unusual: Option<bool>,
    /// Payments, the newest first.
    pub payments: Vec<Payment>,
    /// Contacts, the newest first.
    pub contacts: Vec<(ContactId, Contact)>,
    /// Promises, the newest first.
    pub promises: Vec<(PromiseId, Promise)>,
    /// Call backs still to be made, the next first.
    pub call_backs: Vec<(CallBackId, CallBack)>,
    /// Notes, the newest first.
    pub notes: Vec<Note>,
    /// Holds in force.
    pub holds: Vec<(HoldId, Hold)>,
    /// Telephone numbers of the customer and their contacts.
    pub phones: Vec<(PhoneId, Phone)>,
    /// The clients with claims here, as granted.
    pub clients: Vec<ClientId>,
}

/// The sheet of `file` on the customer's `today`, for a user with these grants.
#[must_use]
pub fn sheet(file: &File, grants: &Grants, today: Date) -> Sheet {
    let file = file.seen_by(grants);
    let mut lines: Vec<DebtLine> = file
        .debts
        .iter()
        .filter(|(_, debt)| debt.issued <= today)
        .map(|(id, debt)| line(&file, *id, debt, today))
        .collect();
    lines.sort_by_key(|line| (line.debt.due, line.id));
    let (mut due_now, mut open) = (Sums::default(), Sums::default());
    let (mut overdue, mut not_yet_due, mut closed, mut credits) = (vec![], vec![], vec![], vec![]);
    for line in lines {
        open.add(line.debt.open());
        if line.debt.is_overdue(today) {
            due_now.add(line.debt.open());
            overdue.push(line);
        } else if line.debt.is_open(today) {
            not_yet_due.push(line);
        } else if line.debt.open().minor < 0 {
            credits.push(line);
        } else {
            closed.push(line);
        }
    }
    closed.sort_by_key(|line| std::cmp::Reverse((line.debt.settled_on, line.debt.due, line.id)));
    let habit = habit(&file);
    let longest_late = overdue.first().map(|line: &DebtLine| line.days_late);
    let unusual = longest_late.and_then(|days| Some(habit.as_ref()?.is_unusual(days)));
    Sheet {
        overdue,
        not_yet_due,
        closed,
        credits,
        due_now,
        open,
        unusual,
        habit,
        longest_late,
        payments: newest(file.payments.values().cloned(), |p| p.on),
        contacts: newest(file.contacts.iter().map(|(id, c)| (*id, c.clone())), |c| c.1.at),
        promises: newest(file.promises.iter().map(|(id, p)| (*id, p.clone())), |p| p.1.made_at),
        call_backs: open_call_backs(&file),
        notes: newest(file.notes.values().cloned(), |n| n.at),
        holds: file.holds_on(today).map(|(id, hold)| (id, hold.clone())).collect(),
        phones: file.phones.iter().map(|(id, phone)| (*id, phone.clone())).collect(),
        clients: file.clients.keys().copied().collect(),
        file,
    }
}

fn line(file: &File, id: DebtId, debt: &Debt, today: Date) -> DebtLine {
    let days_late = today.since(debt.due).map_or(0, |span| span.get_days());
    let promise = file.live_promises().find(|(_, p)| p.debts.contains(&id)).map(|(id, _)| id);
    DebtLine { id, debt: debt.clone(), days_late, promise }
}

fn open_call_backs(file: &File) -> Vec<(CallBackId, CallBack)> {
    let mut open: Vec<_> = file
        .call_backs
        .iter()
        .filter(|(_, call_back)| call_back.state == CallBackState::Open)
        .map(|(id, call_back)| (*id, call_back.clone()))
        .collect();
    open.sort_by_key(|(_, call_back)| call_back.at);
    open
}

fn newest<T, K: Ord>(items: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut all: Vec<T> = items.collect();
    all.reverse();
    all.sort_by_key(|item| std::cmp::Reverse(key(item)));
    all
}
