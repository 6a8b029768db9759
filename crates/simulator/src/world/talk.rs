//! What happens when the telephone rings: who answers, and what comes of it.

mod ending;

use calendar::{Date, DateTime, Time, plus_days, time};
use decide::record::{Ending, Learnt, Report, Which};
use journal::{DebtId, File, HoldKind, Reached, UserId};
use money::Money;

use super::line::Owner;
use super::{Meant, Nature, World};

/// A conversation that is tried.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spoken<'a> {
    pub(crate) who: usize,
    pub(crate) file: &'a File,
    pub(crate) which: Which,
    /// The number dialled; `None` where the customer called.
    pub(crate) line: Option<&'a str>,
    /// They agreed to be called now.
    pub(crate) agreed: bool,
    /// They promised to pay today and are asked after it.
    pub(crate) promise_day: bool,
    /// The time there.
    pub(crate) local: DateTime,
    /// The caller.
    pub(crate) me: UserId,
}

/// What was said, and what will follow from it once it is recorded.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) report: Report,
    pub(crate) secs: i64,
    pub(crate) then: Vec<Then>,
}

/// What follows in the world.
#[derive(Clone, Debug)]
pub(crate) enum Then {
    /// They will pay.
    Pay(Date, Meant),
    /// They want to be left alone, or somebody else speaks for them.
    Silent,
    /// They have told of their setback.
    Told,
}

/// What is asked for in a talk: the debts in one currency that are owed now.
#[derive(Clone, Debug)]
struct Asked {
    debts: Vec<DebtId>,
    numbers: Vec<String>,
    open: Money,
}

fn asked(file: &File, today: Date) -> Option<Asked> {
    let is_live =
        |debt: &DebtId| file.live_promises().any(|(_, promise)| promise.debts.contains(debt));
    let owed = |late: bool, unpromised: bool| {
        let fits = move |(id, debt): &(&DebtId, &journal::Debt)| {
            let is_due = if late { debt.is_overdue(today) } else { debt.is_open(today) };
            is_due && debt.disputed.is_none() && !(unpromised && is_live(id))
        };
        let mut debts: Vec<_> = file.debts.iter().filter(fits).collect();
        debts.sort_by_key(|(id, debt)| (debt.due, **id));
        debts
    };
    let mut debts = owed(true, true);
    if debts.is_empty() {
        debts = owed(true, false);
    }
    if debts.is_empty() {
        debts = owed(false, false);
    }
    let currency = debts.first()?.1.amount.currency;
    debts.retain(|(_, debt)| debt.amount.currency == currency);
    let minor = debts.iter().map(|(_, debt)| debt.open().minor).sum();
    Some(Asked {
        debts: debts.iter().map(|(id, _)| **id).collect(),
        numbers: debts.iter().map(|(_, debt)| debt.number.clone()).collect(),
        open: Money::new(minor, currency),
    })
}

/// A report that says nothing but how the contact ended.
fn bare(which: Which, reached: Reached, ending: Ending) -> Report {
    Report {
        which,
        reached,
        ending,
        note: None,
        read_back: None,
        hold: None,
        learnt: Learnt::default(),
    }
}

impl World {
    /// Rings, and says what came of it.
    pub(crate) fn talk(&mut self, spoken: &Spoken<'_>) -> Said {
        let Some(line) = spoken.line else { return self.conversation(spoken) };
        let person = &self.people[spoken.who];
        let owner = person.lines.iter().find(|known| known.number == line).map(|l| l.owner);
        match owner {
            Some(Owner::Stranger) => self.stranger(spoken),
            Some(Owner::Nobody) => self.unanswered(spoken, Ending::NotConnected),
            Some(Owner::Own) | None => self.rings(spoken),
        }
    }

    fn unanswered(&mut self, spoken: &Spoken<'_>, ending: Ending) -> Said {
        let secs = self.chance.between(20, 50);
        Said { report: bare(spoken.which, Reached::Nobody, ending), secs, then: Vec::new() }
    }

    fn stranger(&mut self, spoken: &Spoken<'_>) -> Said {
        if self.chance.once_in(450) {
            return self.unanswered(spoken, Ending::NoAnswer);
        }
        let report = bare(spoken.which, Reached::SomebodyElse, Ending::WrongPerson);
        Said { report, secs: 40, then: Vec::new() }
    }

    /// At the customer's own telephone.
    fn rings(&mut self, spoken: &Spoken<'_>) -> Said {
        let today = spoken.local.date();
        if !self.picks_up(spoken) {
            let ending =
                if self.chance.once_in(320) { Ending::Voicemail } else { Ending::NoAnswer };
            return self.unanswered(spoken, ending);
        }
        let person = &self.people[spoken.who];
        if person.is_dead(today) {
            let mut said = self.somebody_else(spoken, "died");
            said.report.hold = Some((HoldKind::Death, None));
            said.then.push(Then::Silent);
            return said;
        }
        let hangs_up = if person.nature == Nature::Evader { 260 } else { 18 };
        if self.chance.once_in(hangs_up) {
            let report = bare(spoken.which, Reached::Nobody, Ending::HungUp);
            return Said { report, secs: 15, then: Vec::new() };
        }
        if !spoken.agreed && self.chance.once_in(35) {
            return self.somebody_else(spoken, "somebody-else");
        }
        self.conversation(spoken)
    }

    fn picks_up(&mut self, spoken: &Spoken<'_>) -> bool {
        let person = &self.people[spoken.who];
        let mut often = match person.nature {
            Nature::Evader => 110,
            Nature::Drifter => 240,
            Nature::Chronic => 430,
            Nature::Involuntary => 560,
            Nature::Forgetful => 520,
        };
        let hour = spoken.local.hour();
        if person.company {
            often += if (9..17).contains(&hour) { 250 } else { -300 };
        } else if (17..20).contains(&hour) {
            often += 150;
        }
        if spoken.agreed {
            often += 380;
        }
        self.chance.once_in(u32::try_from(often.clamp(20, 950)).unwrap_or(20))
    }

    fn somebody_else(&mut self, spoken: &Spoken<'_>, words: &str) -> Said {
        let mut report = bare(spoken.which, Reached::SomebodyElse, Ending::Talk);
        report.note = self.note(spoken, words);
        Said { report, secs: self.chance.between(40, 120), then: Vec::new() }
    }

    /// A note in the customer's language.
    fn note(
        &mut self,
        spoken: &Spoken<'_>,
        words: &str,
    ) -> Option<(String, Option<journal::ClientId>)> {
        let language = self.people[spoken.who].language;
        let text = self.places.phrase(language, words, &mut self.chance);
        let client = spoken.file.clients.keys().next().copied();
        // What concerns the person binds all clients; what concerns a debt is its client's.
        let own = if matches!(words, "mistake" | "cash-flow" | "forgot") { client } else { None };
        Some((text.to_owned(), own))
    }

    /// With the person themselves.
    fn conversation(&mut self, spoken: &Spoken<'_>) -> Said {
        let today = spoken.local.date();
        let reached = Reached::RightParty;
        let mut said = Said {
            report: bare(spoken.which, reached, Ending::Talk),
            secs: self.chance.between(80, 340),
            then: Vec::new(),
        };
        let Some(asked) = asked(spoken.file, today) else {
            said.report.note = self.note(spoken, "nothing");
            return said;
        };
        if self.wishes(spoken, &mut said) || self.setback(spoken, &asked, &mut said) {
            return said;
        }
        self.ending(spoken, &asked, &mut said);
        said
    }

    /// Wishes about being called at all.
    fn wishes(&mut self, spoken: &Spoken<'_>, said: &mut Said) -> bool {
        let (kind, until, words) = if self.chance.once_in(self.drawn.silence) {
            (HoldKind::Request, None, "silence")
        } else if self.chance.once_in(4) {
            (HoldKind::Representation, None, "adviser")
        } else {
            return false;
        };
        said.report.hold = Some((kind, until));
        said.report.note = self.note(spoken, words);
        said.then.push(Then::Silent);
        true
    }

    /// What became of somebody who cannot pay: time to recover, or small parts.
    fn setback(&mut self, spoken: &Spoken<'_>, asked: &Asked, said: &mut Said) -> bool {
        let today = spoken.local.date();
        let person = &self.people[spoken.who];
        if !person.is_set_back(today) {
            return false;
        }
        let words = match spoken.who % 3 {
            0 => "ill",
            1 => "lost-work",
            _ => "cash-flow",
        };
        let pause = !person.told && self.chance.once_in(550);
        said.report.note = self.note(spoken, words);
        said.then.push(Then::Told);
        if pause {
            let until = plus_days(today, self.chance.days(21, 45));
            said.report.hold = Some((HoldKind::BreathingSpace, Some(until)));
            return true;
        }
        if self.chance.once_in(600) {
            let part = asked.open.minor * self.chance.between(10, 25) / 100;
            self.promise(spoken, asked, part.max(100), said);
            return true;
        }
        self.call_back(spoken, said);
        true
    }

    /// What follows once the talk is recorded.
    pub(crate) fn follow(&mut self, who: usize, then: Vec<Then>, today: Date) {
        for then in then {
            match then {
                // Today's payments are made already.
                Then::Pay(day, meant) => self.mean(day.max(plus_days(today, 1)), meant),
                Then::Silent => self.people[who].silent = true,
                Then::Told => self.people[who].told = true,
            }
        }
    }
}

/// The hours at which somebody there likes to be called.
fn liked_hour(country: locale::Country, slot: i64) -> Time {
    let minute = if slot % 2 == 0 { 0 } else { 30 };
    // It must be right in every zone of Russia, so only its western morning is left.
    let hour = if country == locale::Country::RU { 8 + slot % 3 } else { 9 + slot % 8 };
    time(i8::try_from(hour).unwrap_or(10), minute, 0, 0)
}
