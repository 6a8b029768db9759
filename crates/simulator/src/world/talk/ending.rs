//! How a talk with the right person ends, by their nature.

use calendar::{Date, plus_days};
use decide::WindowState;
use decide::record::{Ending, ReadBack};
use journal::{DebtId, NextContact, NextWhy, NotRepeated, PaymentMethod};
use money::Money;
use words::Words;

use super::{Asked, Said, Spoken, Then, liked_hour};
use crate::world::{Meant, Nature, World};

/// How a talk may end.
#[derive(Clone, Copy, Debug)]
enum Way {
    Whole,
    Part,
    Later,
    Sent,
    Refuses,
    Disputes,
    Nothing,
}

/// What becomes of a promise.
#[derive(Clone, Copy, Debug)]
enum Word {
    Kept,
    Late,
    InPart,
    Broken,
}

fn ways(nature: Nature) -> &'static [(u32, Way)] {
    match nature {
        Nature::Forgetful => &[
            (660, Way::Whole),
            (30, Way::Part),
            (110, Way::Later),
            (160, Way::Sent),
            (40, Way::Nothing),
        ],
        Nature::Chronic => &[
            (390, Way::Whole),
            (260, Way::Part),
            (140, Way::Later),
            (80, Way::Sent),
            (40, Way::Refuses),
            (90, Way::Nothing),
        ],
        Nature::Involuntary => &[
            (560, Way::Whole),
            (220, Way::Part),
            (120, Way::Later),
            (60, Way::Sent),
            (40, Way::Nothing),
        ],
        Nature::Drifter => &[
            (330, Way::Whole),
            (120, Way::Part),
            (220, Way::Later),
            (60, Way::Sent),
            (110, Way::Refuses),
            (160, Way::Nothing),
        ],
        Nature::Evader => &[
            (280, Way::Whole),
            (60, Way::Part),
            (120, Way::Later),
            (60, Way::Sent),
            (300, Way::Refuses),
            (80, Way::Disputes),
            (100, Way::Nothing),
        ],
    }
}

fn words_of(nature: Nature) -> &'static [(u32, Word)] {
    match nature {
        Nature::Forgetful => {
            &[(930, Word::Kept), (50, Word::Late), (10, Word::InPart), (10, Word::Broken)]
        }
        Nature::Chronic => {
            &[(640, Word::Kept), (220, Word::Late), (90, Word::InPart), (50, Word::Broken)]
        }
        Nature::Involuntary => {
            &[(790, Word::Kept), (90, Word::Late), (100, Word::InPart), (20, Word::Broken)]
        }
        Nature::Drifter => {
            &[(440, Word::Kept), (220, Word::Late), (110, Word::InPart), (230, Word::Broken)]
        }
        Nature::Evader => {
            &[(140, Word::Kept), (80, Word::Late), (80, Word::InPart), (700, Word::Broken)]
        }
    }
}

impl World {
    /// Chooses how the talk ends and fills it in.
    pub(super) fn ending(&mut self, spoken: &Spoken<'_>, asked: &Asked, said: &mut Said) {
        if let Some(debt) = self.mistaken(spoken, asked) {
            return self.dispute(spoken, vec![debt], said);
        }
        if self.has_paid(spoken, asked) {
            return self.on_its_way(spoken, asked, said);
        }
        let nature = self.people[spoken.who].nature;
        let way = if spoken.promise_day {
            self.chance.weighed(&[(560, Way::Sent), (120, Way::Whole), (320, Way::Nothing)])
        } else {
            self.chance.weighed(ways(nature))
        };
        match way {
            Way::Whole => {
                self.promise(spoken, asked, asked.open.minor, said);
                if nature == Nature::Forgetful && self.chance.once_in(350) {
                    said.report.note = self.note(spoken, "forgot");
                }
            }
            Way::Part => {
                let part = asked.open.minor * self.chance.between(25, 60) / 100;
                self.promise(spoken, asked, part.max(100), said);
                if self.chance.once_in(500) {
                    said.report.note = self.note(spoken, "cash-flow");
                }
            }
            Way::Later => self.call_back(spoken, said),
            Way::Sent => self.on_its_way(spoken, asked, said),
            Way::Refuses => {
                said.report.ending = Ending::Refusal;
                said.report.note = self.note(spoken, "refused");
            }
            Way::Disputes => self.dispute(spoken, asked.debts.clone(), said),
            Way::Nothing => {
                said.report.ending = Ending::Talk;
                if !spoken.promise_day {
                    said.report.note = self.note(spoken, "nothing");
                }
            }
        }
    }

    /// The first debt asked for whose invoice is wrong.
    fn mistaken(&self, spoken: &Spoken<'_>, asked: &Asked) -> Option<DebtId> {
        let bills = &self.people[spoken.who].bills;
        let wrong = |number: &String| {
            bills.iter().any(|bill| bill.wrong && bill.number == *number && 0 < bill.open())
        };
        let found = asked.debts.iter().zip(&asked.numbers).find(|(_, number)| wrong(number));
        found.map(|(debt, _)| *debt)
    }

    /// Whether all that is asked for was paid, and the desk does not know yet.
    fn has_paid(&self, spoken: &Spoken<'_>, asked: &Asked) -> bool {
        let bills = &self.people[spoken.who].bills;
        let settled =
            |number: &String| bills.iter().any(|bill| bill.number == *number && bill.open() == 0);
        asked.numbers.iter().all(settled)
    }

    fn dispute(&mut self, spoken: &Spoken<'_>, debts: Vec<DebtId>, said: &mut Said) {
        let note = self.note(spoken, "mistake");
        let words = note.map_or_else(String::new, |(words, _)| words);
        said.report.ending = Ending::Dispute { debts, words };
    }

    fn on_its_way(&mut self, spoken: &Spoken<'_>, asked: &Asked, said: &mut Said) {
        let today = spoken.local.date();
        let paid = self.has_paid(spoken, asked);
        let person = &self.people[spoken.who];
        let on = if paid {
            let of = |bill: &&crate::world::Bill| asked.numbers.contains(&bill.number);
            person.bills.iter().filter(of).filter_map(|bill| bill.settled_on).max()
        } else {
            Some(today)
        };
        if !paid && self.chance.once_in(word_share(self.people[spoken.who].nature)) {
            let meant = self.meant_for(spoken, asked, asked.open.minor);
            said.then.push(Then::Pay(plus_days(today, 1), meant));
        }
        said.report.ending = Ending::Paid {
            debts: asked.debts.clone(),
            amount: asked.open,
            on: on.filter(|on| *on <= today),
            method: PaymentMethod::Transfer,
            reference: None,
        };
        said.report.read_back = self.read_back(spoken, "look", asked.open, today);
    }

    /// A promise of so much, and what will become of it.
    pub(super) fn promise(
        &mut self,
        spoken: &Spoken<'_>,
        asked: &Asked,
        minor: i64,
        said: &mut Said,
    ) {
        let today = spoken.local.date();
        let minor = minor.min(asked.open.minor);
        let amount = Money::new(minor, asked.open.currency);
        let person = &self.people[spoken.who];
        let nature = person.nature;
        let on_pay_day = match nature {
            Nature::Chronic | Nature::Involuntary => self.chance.once_in(650),
            Nature::Evader | Nature::Drifter | Nature::Forgetful => self.chance.once_in(120),
        };
        let person = &self.people[spoken.who];
        let pay_day = person.next_pay_day(plus_days(today, 1));
        let soon = match nature {
            Nature::Forgetful => self.chance.days(1, 4),
            Nature::Chronic | Nature::Involuntary => self.chance.days(3, 12),
            Nature::Drifter | Nature::Evader => self.chance.days(4, 14),
        };
        let due = if on_pay_day {
            crate::world::bill::bank_day(pay_day)
        } else {
            crate::world::bill::bank_day(plus_days(today, soon))
        };
        let method = self.chance.weighed(&[
            (820, PaymentMethod::Transfer),
            (120, PaymentMethod::Card),
            (60, PaymentMethod::Cash),
        ]);
        said.report.ending = Ending::Promise {
            debts: asked.debts.clone(),
            amount,
            due,
            then: Vec::new(),
            method,
            reference: None,
            pay_day: on_pay_day.then(|| self.people[spoken.who].pay_day.unsigned_abs()),
        };
        if minor < asked.open.minor && !self.people[spoken.who].company {
            // They part with no more than a third of what they have.
            let left = Money::new(minor.saturating_mul(3), asked.open.currency);
            said.report.learnt.left_to_live_on = Some(Some(left));
        }
        said.report.read_back = self.read_back(spoken, "promise", amount, due);
        self.word(spoken, asked, (minor, due), said);
    }

    /// What will become of a promise.
    fn word(
        &mut self,
        spoken: &Spoken<'_>,
        asked: &Asked,
        (minor, due): (i64, Date),
        said: &mut Said,
    ) {
        let today = spoken.local.date();
        let nature = self.people[spoken.who].nature;
        let (day, minor) = match self.chance.weighed(words_of(nature)) {
            Word::Kept => {
                let before = self.chance.days(0, 1);
                (plus_days(due, -before).max(plus_days(today, 1)), minor)
            }
            Word::Late => (plus_days(due, self.chance.days(3, 14)), minor),
            Word::InPart => (due, minor * self.chance.between(30, 70) / 100),
            Word::Broken => return,
        };
        let meant = self.meant_for(spoken, asked, minor);
        said.then.push(Then::Pay(day, meant));
    }

    fn meant_for(&self, spoken: &Spoken<'_>, asked: &Asked, minor: i64) -> Meant {
        Meant { who: spoken.who, bills: asked.numbers.clone(), minor, promised: true }
    }

    /// A call back at a time that is right there.
    pub(super) fn call_back(&mut self, spoken: &Spoken<'_>, said: &mut Said) {
        let country = self.people[spoken.who].country;
        let window = decide::queue_window(spoken.file);
        let zone = spoken.file.country.and_then(|c| calendar::zone(c.zones().first()?));
        let Some(zone) = zone else { return };
        let slot = self.chance.between(0, 15);
        let first = self.chance.days(1, 6);
        for days in first..first + 6 {
            let day = plus_days(spoken.local.date(), days);
            let at = day.to_datetime(liked_hour(country, slot));
            let is_working = calendar::is_working_day(Some(locale::Country::LV), day);
            let open = decide::window_state(&window, zone.instant(at));
            if is_working && matches!(open, WindowState::Open { .. }) {
                let tied_to = self.chance.once_in(600).then_some(spoken.me);
                said.report.ending = Ending::CallBack {
                    at,
                    tied_to,
                    how: NextContact::Call,
                    why: NextWhy::Asked,
                    document: None,
                };
                let nothing = Money::zero(self.people[spoken.who].currency);
                said.report.read_back = self.read_back(spoken, "call-back", nothing, day);
                return;
            }
        }
    }

    /// What is repeated to the customer, in their language.
    fn read_back(
        &mut self,
        spoken: &Spoken<'_>,
        phrase: &str,
        amount: Money,
        day: Date,
    ) -> Option<ReadBack> {
        if self.chance.once_in(150) {
            return Some(ReadBack::NotGiven(NotRepeated::Hurry));
        }
        let language = self.people[spoken.who].language;
        let words = Words::of(language);
        let text = self.places.phrase(language, phrase, &mut self.chance);
        let text = text.replace("{amount}", &words.money(amount));
        let text = text.replace("{by}", &words.by_day(day));
        Some(ReadBack::Given(text.replace("{on}", &words.on_day(day))))
    }
}

/// Of a thousand who say that it is on its way, so many speak true.
fn word_share(nature: Nature) -> u32 {
    match nature {
        Nature::Forgetful => 950,
        Nature::Involuntary => 900,
        Nature::Chronic => 700,
        Nature::Drifter => 500,
        Nature::Evader => 150,
    }
}
