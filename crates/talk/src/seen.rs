//! What was seen of a customer, each with its figures: the evidence that impressions rest on.

use calendar::{Date, TimeZone, plus_days};
use journal::{
    Channel, Contact, Debt, DebtKind, Direction, File, Outcome, PromiseKind, PromiseState, Reached,
    Reason,
};

use crate::{Habit, Sheet};

/// How far back anything counts as evidence, in days (a house figure).
pub const LOOK_BACK_DAYS: i32 = 180;

/// One thing that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// They were spoken with in so many of our calls.
    Reached {
        /// Calls in which they were spoken with.
        talks: u32,
        /// Calls made.
        calls: u32,
    },
    /// So many of our calls in a row were not answered.
    NoAnswer {
        /// How many.
        calls: u32,
    },
    /// They called us themselves.
    CalledUs {
        /// How often.
        times: u32,
    },
    /// Promises that were kept, of those whose day has come.
    Kept {
        /// Kept.
        kept: u32,
        /// Judged in all.
        judged: u32,
    },
    /// Promises that were kept in part.
    PartKept {
        /// How many.
        times: u32,
    },
    /// Promises that were not kept, of those whose day has come.
    NotKept {
        /// Not kept.
        broken: u32,
        /// Judged in all.
        judged: u32,
    },
    /// They usually pay by the due day or a few days after.
    UsuallyOnTime {
        /// The median of days late.
        days: i32,
    },
    /// They usually pay late, but pay.
    UsuallyLate {
        /// The median of days late.
        days: i32,
    },
    /// They pay later and later.
    Slower {
        /// By so many days.
        days: i32,
    },
    /// This delay is unusual for them.
    Unusual {
        /// Days late now.
        days: i32,
        /// The most days that were usual.
        usual: i32,
    },
    /// Nothing was ever paid, of so many invoices that fell due.
    NothingPaid {
        /// How many.
        invoices: u32,
    },
    /// Something was paid of what is open, though not all.
    PartPaid,
    /// They gave a reason.
    Told {
        /// Which.
        reason: Reason,
    },
    /// They granted that they owe it.
    Granted,
    /// So many clients have open claims.
    SeveralClients {
        /// How many.
        clients: u32,
    },
}

/// What there is to be seen, counted once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Our calls, and in how many they were spoken with.
    pub calls: u32,
    /// Of those, how many they were spoken with.
    pub talks: u32,
    /// The latest calls in a row that nobody answered.
    pub unanswered: u32,
    /// Their calls to us.
    pub called_us: u32,
    /// Promises kept, kept in part, and not kept.
    pub promises: [u32; 3],
    /// Whether anything was ever paid.
    pub has_paid: bool,
    /// Invoices that fell due.
    pub fell_due: u32,
    /// Whether a part of what is open was paid.
    pub part_paid: bool,
    /// The reasons given, the latest last.
    pub reasons: Vec<Reason>,
    /// Whether the debt was granted.
    pub has_granted: bool,
    /// The day of the newest of all this.
    pub newest: Option<Date>,
}

impl Facts {
    /// What `file` shows on `today`.
    #[must_use]
    pub fn of(file: &File, today: Date) -> Self {
        let from = plus_days(today, -LOOK_BACK_DAYS);
        let mut facts = Self::default();
        facts.take_contacts(file, from);
        // Of what was said to be paid already it is the bank that may be wrong.
        let made = file.promises.values().filter(|it| it.kind != PromiseKind::AlreadyPaid);
        for promise in made {
            let judged = promise.history.last().map(|(at, _)| at.to_zoned(TimeZone::UTC).date());
            let Some(on) = judged.filter(|on| from <= *on) else { continue };
            let place = match promise.state {
                PromiseState::Kept => 0,
                PromiseState::PartKept => 1,
                PromiseState::Broken => 2,
                PromiseState::Open
                | PromiseState::AwaitingBank
                | PromiseState::Renegotiated(_)
                | PromiseState::Withdrawn => continue,
            };
            facts.promises[place] += 1;
            facts.saw(on);
        }
        for reason in &file.reasons {
            let on = reason.at.to_zoned(TimeZone::UTC).date();
            if from <= on {
                facts.reasons.push(reason.reason);
                facts.saw(on);
            }
        }
        facts.has_paid = !file.payments.is_empty();
        let is_claimed = |debt: &&Debt| {
            debt.kind == DebtKind::Invoice
                && debt.due < today
                && debt.withdrawn.is_none()
                && debt.disputed.is_none()
        };
        for debt in file.debts.values().filter(is_claimed) {
            facts.fell_due += 1;
            facts.has_paid |= 0 < debt.paid;
            facts.part_paid |= 0 < debt.paid && debt.is_open(today);
        }
        facts
    }

    fn take_contacts(&mut self, file: &File, from: Date) {
        let mut contacts: Vec<&Contact> = file.contacts.values().collect();
        contacts.sort_by_key(|contact| contact.at);
        for contact in contacts {
            let on = contact.at.to_zoned(TimeZone::UTC).date();
            let Some(outcome) = contact.outcome.filter(|_| from <= on) else { continue };
            let is_reached = contact.reached == Reached::RightParty;
            match (contact.direction, contact.channel) {
                (Direction::Out, Channel::Call) => {
                    self.calls += 1;
                    self.talks += u32::from(is_reached);
                    let is_silent = matches!(outcome, Outcome::NoAnswer | Outcome::Voicemail);
                    self.unanswered += u32::from(is_silent);
                }
                (Direction::In, _) => self.called_us += 1,
                (Direction::Out | Direction::Outside, _) => {}
            }
            if is_reached || contact.direction == Direction::In {
                self.unanswered = 0;
            }
            self.has_granted |= !contact.told.acknowledged.is_empty();
            self.saw(on);
        }
    }

    fn saw(&mut self, on: Date) {
        self.newest = self.newest.max(Some(on));
    }

    /// Promises whose day has come.
    #[must_use]
    pub fn judged(&self) -> u32 {
        self.promises.iter().sum()
    }
}

/// What was seen that speaks for somebody's will to pay, and against it.
///
/// Days late are no sign of will: who always pays after forty days has agreed on nothing else.
#[must_use]
pub fn will(facts: &Facts) -> Impression {
    let [kept, part, broken] = facts.promises;
    let judged = facts.judged();
    let mut seen = Impression::default();
    seen.speaks_for(2 <= facts.talks, Seen::Reached { talks: facts.talks, calls: facts.calls });
    seen.speaks_for(0 < facts.called_us, Seen::CalledUs { times: facts.called_us });
    seen.speaks_for(facts.has_granted, Seen::Granted);
    seen.speaks_for(0 < kept, Seen::Kept { kept, judged });
    seen.speaks_for(0 < part, Seen::PartKept { times: part });
    seen.speaks_for(facts.part_paid, Seen::PartPaid);
    seen.speaks_against(0 < broken, Seen::NotKept { broken, judged });
    seen.speaks_against(4 <= facts.unanswered, Seen::NoAnswer { calls: facts.unanswered });
    for reason in &facts.reasons {
        if *reason == Reason::Unwilling {
            seen.speaks_against(true, Seen::Told { reason: *reason });
        }
    }
    seen
}

/// What was seen that speaks for somebody's ability to pay and to manage their money, and against.
#[must_use]
pub fn ability(facts: &Facts, sheet: &Sheet) -> Impression {
    let mut seen = Impression::default();
    if let Some(habit) = &sheet.habit {
        let days = habit.median_days;
        seen.speaks_for(is_on_time(habit), Seen::UsuallyOnTime { days });
        seen.speaks_against(!is_on_time(habit), Seen::UsuallyLate { days });
        let slower = Seen::Slower { days: habit.trend_days };
        seen.speaks_against(SLOWER_DAYS <= habit.trend_days, slower);
    }
    for reason in &facts.reasons {
        seen.speaks_against(is_setback(*reason), Seen::Told { reason: *reason });
    }
    let owed = sheet.overdue.iter().map(|line| line.debt.client);
    let clients = owed.collect::<std::collections::BTreeSet<_>>().len();
    let clients = u32::try_from(clients).unwrap_or(u32::MAX);
    seen.speaks_against(2 <= clients, Seen::SeveralClients { clients });
    seen
}

/// From how many days on paying later is a trend.
const SLOWER_DAYS: i32 = 7;
/// Up to how many days after the due day a payment is as good as on time.
const ON_TIME_DAYS: i32 = 5;

pub(crate) fn is_on_time(habit: &Habit) -> bool {
    habit.median_days <= ON_TIME_DAYS
}

/// A setback that took away the means.
#[must_use]
pub(crate) fn is_setback(reason: Reason) -> bool {
    match reason {
        Reason::LostIncome
        | Reason::CashFlow
        | Reason::Illness
        | Reason::Separation
        | Reason::Bereavement
        | Reason::SeveralCreditors => true,
        Reason::Forgot
        | Reason::OnItsWay
        | Reason::NeverReceived
        | Reason::Mistake
        | Reason::NotAsAgreed
        | Reason::NotTheirs
        | Reason::Moved
        | Reason::Unwilling
        | Reason::Other => false,
    }
}

/// What speaks for something, and what against it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impression {
    /// What speaks for it.
    pub speaks_for: Vec<Seen>,
    /// What speaks against it.
    pub speaks_against: Vec<Seen>,
}

impl Impression {
    pub(crate) fn speaks_for(&mut self, is_so: bool, seen: Seen) {
        if is_so && !self.speaks_for.contains(&seen) {
            self.speaks_for.push(seen);
        }
    }

    pub(crate) fn speaks_against(&mut self, is_so: bool, seen: Seen) {
        if is_so && !self.speaks_against.contains(&seen) {
            self.speaks_against.push(seen);
        }
    }

    /// Whether nothing was seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.speaks_for.is_empty() && self.speaks_against.is_empty()
    }
}
