//! People and companies: what is known of them, and their nature, which the desk is never told.

use calendar::{Date, plus_days};
use journal::StreamId;
use locale::{Country, Language};
use money::Currency;

use super::Bill;
use super::firm;
use super::line::{self, Line, Owner};
use super::place::Places;
use crate::chance::Chance;
use crate::plan::Drawn;

/// How somebody deals with what they owe. Hidden in the world; no event ever holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Nature {
    Evader,
    Drifter,
    Chronic,
    Involuntary,
    Forgetful,
}

/// A customer of one client.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) firm: usize,
    pub(crate) nature: Nature,
    /// The client's number for them.
    pub(crate) number: String,
    pub(crate) country: Country,
    pub(crate) language: Language,
    pub(crate) currency: Currency,
    pub(crate) company: bool,
    pub(crate) name: String,
    /// Whom to ask for at a company.
    pub(crate) contact: String,
    /// Street, postcode, town.
    pub(crate) address: [String; 3],
    pub(crate) email: String,
    pub(crate) birth: Option<Date>,
    pub(crate) company_number: String,
    pub(crate) lines: Vec<Line>,
    /// The day of the month on which their money comes.
    pub(crate) pay_day: i8,
    /// From and to when they cannot pay.
    pub(crate) setback: Option<(Date, Date)>,
    /// They have told of it.
    pub(crate) told: bool,
    pub(crate) dies: Option<Date>,
    pub(crate) moves: Option<Date>,
    /// They asked to be left alone.
    pub(crate) silent: bool,
    pub(crate) bills: Vec<Bill>,
    /// Their file, once the desk has one.
    pub(crate) stream: Option<StreamId>,
    /// Their details changed since the client's last file.
    pub(crate) changed: bool,
}

/// Natures of private customers and of companies, by weight.
const PRIVATE: [(u32, Nature); 5] = [
    (340, Nature::Forgetful),
    (270, Nature::Chronic),
    (170, Nature::Involuntary),
    (150, Nature::Drifter),
    (70, Nature::Evader),
];
const BUSINESS: [(u32, Nature); 5] = [
    (330, Nature::Forgetful),
    (430, Nature::Chronic),
    (140, Nature::Involuntary),
    (70, Nature::Drifter),
    (30, Nature::Evader),
];

impl Person {
    pub(crate) fn draw(
        index: usize,
        start: Date,
        places: &Places,
        drawn: &Drawn,
        chance: &mut Chance,
    ) -> Self {
        let firm_index = firm::draw(chance);
        let firm = &firm::ALL[firm_index];
        let (country, language, currency) = chance.weighed(firm.places);
        let woman = chance.once_in(520);
        let human = places.person(language, woman, chance);
        let (name, contact) = if firm.companies {
            (places.company(country, chance), human)
        } else {
            (human, String::new())
        };
        let nature = chance.weighed(if firm.companies { &BUSINESS } else { &PRIVATE });
        let email = email(&name, index, chance);
        Self {
            firm: firm_index,
            nature,
            number: format!("{}", 10_000 + index * 3),
            country,
            language,
            currency,
            company: firm.companies,
            contact,
            address: places.address(country, chance),
            email,
            birth: (!firm.companies && chance.once_in(450))
                .then(|| plus_days(start, -chance.days(19 * 365, 82 * 365))),
            company_number: if firm.companies {
                format!("99{:09}", index * 7_919 % 1_000_000_000)
            } else {
                String::new()
            },
            lines: lines(country, index, drawn, chance),
            pay_day: i8::try_from(chance.between(1, 28)).unwrap_or(5),
            setback: (nature == Nature::Involuntary).then(|| setback(start, chance)),
            told: false,
            dies: (!firm.companies
                && chance.once_in(drawn.deaths / 3 + u32::from(drawn.deaths != 0)))
            .then(|| plus_days(start, chance.days(1, 120))),
            moves: chance.once_in(drawn.moves / 3).then(|| plus_days(start, chance.days(1, 120))),
            silent: false,
            bills: Vec::new(),
            stream: None,
            changed: false,
            name,
        }
    }

    /// Whether they cannot pay on `day`.
    pub(crate) fn is_set_back(&self, day: Date) -> bool {
        self.setback.is_some_and(|(from, to)| from <= day && day < to)
    }

    /// Whether they have died by `day`.
    pub(crate) fn is_dead(&self, day: Date) -> bool {
        self.dies.is_some_and(|dies| dies <= day)
    }

    /// The client finds a further number of theirs.
    pub(crate) fn finds_number(&mut self, index: usize) {
        if self.lines.len() < 2 {
            let number = line::number(self.country, index * 2 + 1);
            self.lines.push(Line { number, owner: Owner::Own });
            self.changed = true;
        }
    }

    /// The next day on which their money comes, not before `day`.
    pub(crate) fn next_pay_day(&self, day: Date) -> Date {
        let days = i32::from(self.pay_day) - 1;
        let this = plus_days(day.first_of_month(), days);
        if day <= this { this } else { plus_days(day.last_of_month(), days + 1) }
    }
}

/// The lines in the client's data: mostly one of their own, sometimes an old one.
fn lines(country: Country, index: usize, drawn: &Drawn, chance: &mut Chance) -> Vec<Line> {
    let owner = if chance.once_in(drawn.wrong_numbers) {
        Owner::Stranger
    } else if chance.once_in(drawn.dead_numbers) {
        Owner::Nobody
    } else {
        Owner::Own
    };
    let mut lines = vec![Line { number: line::number(country, index * 2), owner }];
    if owner != Owner::Own && chance.once_in(700) || chance.once_in(160) {
        let number = line::number(country, index * 2 + 1);
        lines.push(Line { number, owner: Owner::Own });
    }
    lines
}

/// From and to: some lost their income before the desk opened, some will.
fn setback(start: Date, chance: &mut Chance) -> (Date, Date) {
    let from = plus_days(start, chance.days(-110, 100));
    (from, plus_days(from, chance.days(40, 160)))
}

/// An address in a domain that is kept free for examples (RFC 2606).
fn email(name: &str, index: usize, chance: &mut Chance) -> String {
    if chance.once_in(180) {
        return String::new();
    }
    let words: Vec<String> = locale::words(name).collect();
    let domain = chance.pick(&["example.org", "example.com", "example.net"]);
    format!("{}.{index}@{domain}", words.join("."))
}
