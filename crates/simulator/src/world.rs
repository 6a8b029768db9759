//! The pretended world: clients, people, their invoices and money. It knows nothing of the desk's
//! files but what is said on the telephone.

mod bill;
mod firm;
mod line;
mod lives;
mod pay;
mod person;
mod place;
mod talk;

use std::collections::BTreeMap;

use calendar::Date;

use crate::chance::Chance;
use crate::plan::{Drawn, Plan};

pub(crate) use bill::Bill;
pub(crate) use firm::{Firm, Style};
pub(crate) use pay::{Meant, Paid};
pub(crate) use person::{Nature, Person};
pub(crate) use place::Places;
pub(crate) use talk::{Said, Spoken};

/// Everything there is besides the desk.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) firms: &'static [Firm],
    pub(crate) people: Vec<Person>,
    pub(crate) places: Places,
    pub(crate) drawn: Drawn,
    /// All money paid since the desk opened, in order.
    pub(crate) paid: Vec<Paid>,
    /// Who means to pay what, by day.
    pub(crate) meant: BTreeMap<Date, Vec<Meant>>,
    pub(crate) chance: Chance,
}

impl World {
    /// Draws the world as it is on the morning of `start`, and what will happen until `end`.
    pub(crate) fn draw(plan: &Plan, start: Date, end: Date) -> Self {
        let mut chance = Chance::new(plan.seed);
        let drawn = Drawn::draw(&mut chance);
        let mut world = Self {
            firms: firm::ALL,
            people: Vec::with_capacity(plan.customers),
            places: Places::read(),
            drawn,
            paid: Vec::new(),
            meant: BTreeMap::new(),
            chance: chance.fork(1),
        };
        for index in 0..plan.customers {
            let mut own = chance.fork(1_000 + u64::try_from(index).unwrap_or(0));
            let mut person = Person::draw(index, start, &world.places, &drawn, &mut own);
            let meant = bill::lay(&mut person, index, (start, end), &drawn, &mut own);
            for (day, meant) in meant {
                world.meant.entry(day).or_default().push(meant);
            }
            world.people.push(person);
        }
        world
    }
}
