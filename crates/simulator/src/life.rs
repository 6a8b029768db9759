//! The desk's days: each night the clients' files come in, by day callers call.

mod morning;
mod night;
mod shift;
mod work;

use std::collections::{BTreeMap, BTreeSet};

use acts::{ActError, Acts, Author, ImportError};
use calendar::{Date, DateTime, Timestamp, Zone, is_working_day, plus_days, time};
use desk::User;
use journal::{ClientId, ContactId, DisputeId, StreamId};
use locale::Country;
use store::Store;

use crate::cast;
use crate::plan::Plan;
use crate::world::{Said, World};

/// Where the desk stands.
const HOME: Country = Country::LV;

/// The world could not be lived to its end.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// An act of the desk failed that must not fail.
    #[error("{doing} failed on {day}")]
    Act {
        /// What was being done.
        doing: &'static str,
        /// The day in the world.
        day: Date,
        /// Why.
        #[source]
        source: ActError,
    },
    /// An import did not run to its end.
    #[error("the import of {what} failed on {day}")]
    Import {
        /// Which file.
        what: String,
        /// The day in the world.
        day: Date,
        /// Why.
        #[source]
        source: ImportError,
    },
    /// Rows that the world wrote well could not be read.
    #[error("{what} of {day} has rows that were not taken: {why}")]
    Rows {
        /// Which file.
        what: String,
        /// The day in the world.
        day: Date,
        /// The first of them.
        why: String,
    },
    /// A report that a careful caller made was refused.
    #[error("a report on {stream:?} was refused on {day}: {why}")]
    Report {
        /// The file.
        stream: StreamId,
        /// The day in the world.
        day: Date,
        /// The faults.
        why: String,
    },
}

/// How far a life has come: told after each night, after each thing done by day, and at each
/// day's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Days lived whole.
    pub days: u16,
    /// Of how many.
    pub of: u16,
    /// The day in the world.
    pub today: Date,
    /// Calls made so far.
    pub calls: usize,
    /// Whether a day has just ended.
    pub day_ended: bool,
}

/// What the world counts by itself, apart from the journals.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counted {
    /// Every call for which the desk gave a number.
    pub(crate) calls: BTreeSet<(StreamId, ContactId)>,
    /// Calls that the gate refused though they had been proposed.
    pub(crate) refused: usize,
    /// Forms that were sent twice.
    pub(crate) forms_twice: usize,
    /// Payment files that were sent twice.
    pub(crate) files_twice: usize,
    /// Calls whose outcome was recorded only after the browser had died.
    pub(crate) browsers_dead: usize,
    /// Of these, what was agreed was overtaken meanwhile.
    pub(crate) overtaken: usize,
    /// Files that came in.
    pub(crate) files: usize,
}

/// A call whose outcome was not recorded because the browser died.
#[derive(Clone, Debug)]
struct Lost {
    caller: usize,
    who: usize,
    stream: StreamId,
    said: Said,
}

/// A caller on a day.
#[derive(Clone, Copy, Debug)]
struct Shift {
    /// Their place in the cast.
    nth: usize,
    /// Calls they still make today.
    left: usize,
}

/// The desk and the world together.
pub(crate) struct Life<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) acts: Acts,
    pub(crate) world: World,
    pub(crate) counted: Counted,
    /// The users by their place in the cast.
    users: Vec<User>,
    /// The clients by the place of their firm.
    clients: Vec<ClientId>,
    /// Customers by their client's number for them.
    homes: BTreeMap<(ClientId, String), usize>,
    /// Disputes to be answered, by day.
    disputes: BTreeMap<Date, Vec<(usize, StreamId, DisputeId)>>,
    lost: Vec<Lost>,
    /// Who will call in, by day.
    calling_in: BTreeMap<Date, Vec<usize>>,
    /// Disputes that the desk has opened, so that each is answered once.
    known_disputes: BTreeSet<(StreamId, DisputeId)>,
    zone: &'static Zone,
    today: Date,
    /// Days lived whole.
    days: u16,
}

impl<'a> Life<'a> {
    /// The world of `plan` on the morning of its first day, with a desk in `store`.
    pub(crate) fn begin(plan: &'a Plan, store: Store) -> Result<Self, Stopped> {
        let start = plus_days(plan.until, -i32::from(plan.days));
        let world = World::draw(plan, start, plan.until);
        let acts = Acts::new(store);
        let zone = calendar::zone("Europe/Riga").expect("the zones of our countries are known");
        let mut life = Self {
            plan,
            acts,
            world,
            counted: Counted::default(),
            users: Vec::new(),
            clients: Vec::new(),
            homes: BTreeMap::new(),
            disputes: BTreeMap::new(),
            lost: Vec::new(),
            calling_in: BTreeMap::new(),
            known_disputes: BTreeSet::new(),
            zone,
            today: start,
            days: 0,
        };
        let failed = |source| Stopped::Act { doing: "opening the desk", day: start, source };
        life.open(start).map_err(failed)?;
        Ok(life)
    }

    fn open(&mut self, start: Date) -> Result<(), ActError> {
        let now = self.at(start.to_datetime(time(0, 10, 0, 0)));
        let author = Author::desk();
        for firm in self.world.firms {
            let client =
                self.acts.open_client(firm.name, firm.country, firm.currency, &author, now)?;
            self.clients.push(client);
        }
        cast::hire(&self.acts, &self.clients, now)?;
        let desk = self.acts.store().desk()?;
        self.users = desk.users.values().cloned().collect();
        for (who, person) in self.world.people.iter().enumerate() {
            self.homes.insert((self.clients[person.firm], person.number.clone()), who);
        }
        Ok(())
    }

    /// Lives every day of the plan, and the first hours of the day after.
    pub(crate) fn live(
        &mut self,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Timestamp, Stopped> {
        while self.days < self.plan.days {
            self.night(self.days == 0)?;
            progress(self.progress(false));
            self.world.live(self.today);
            if is_working_day(Some(HOME), self.today) {
                self.day(progress)?;
            }
            self.days += 1;
            progress(self.progress(true));
            self.today = plus_days(self.today, 1);
        }
        // Nobody is left waiting for an outcome when the history ends.
        self.today = plus_days(self.plan.until, -1);
        let evening = self.at(self.today.to_datetime(time(18, 30, 0, 0)));
        self.ask_what_happened(evening)?;
        self.today = self.plan.until;
        self.night(true)
    }

    /// Looks at every file that is due, and then does what was left for a quiet moment: as the
    /// server does.
    fn wake(&self, now: Timestamp) -> Result<(), Stopped> {
        self.acts.wake(now, &mut |_| true).map_err(self.failed("waking"))?;
        let swept = self.acts.store().sweep(now).map_err(ActError::from);
        swept.map(drop).map_err(self.failed("sweeping"))
    }

    fn progress(&self, day_ended: bool) -> Progress {
        let (days, calls) = (self.days, self.counted.calls.len());
        Progress { days, of: self.plan.days, today: self.today, calls, day_ended }
    }

    /// The instant of a local time at the desk, in whole milliseconds.
    fn at(&self, local: DateTime) -> Timestamp {
        self.zone.instant(local)
    }

    fn failed(&self, doing: &'static str) -> impl FnOnce(ActError) -> Stopped + use<> {
        let day = self.today;
        move |source| Stopped::Act { doing, day, source }
    }

    /// The desk's lead.
    fn lead(&self) -> &User {
        &self.users[1]
    }
}

impl Life<'_> {
    /// What the world knows of itself.
    pub(crate) fn truth(&self) -> crate::Truth {
        let mut truth = crate::Truth { calls: self.counted.calls.clone(), ..Default::default() };
        for person in &self.world.people {
            let Some(stream) = person.stream else { continue };
            let client = self.clients[person.firm];
            truth.told.extend(person.bills.iter().filter(|bill| bill.sent).map(|bill| {
                crate::Told { stream, client, number: bill.number.clone(), paid: bill.told }
            }));
        }
        for paid in self.world.paid.iter().filter(|paid| paid.told) {
            let person = &self.world.people[paid.who];
            let client = self.clients[person.firm];
            truth.payments.extend(person.stream.map(|stream| (stream, client, paid.id.clone())));
        }
        let Counted { refused, forms_twice, files_twice, browsers_dead, overtaken, files, .. } =
            self.counted;
        truth.odd = vec![
            ("files imported", files),
            ("payment files sent twice", files_twice),
            ("forms sent twice", forms_twice),
            ("browsers that died in a call", browsers_dead),
            ("of these, overtaken before they were recorded", overtaken),
            ("calls refused at the last moment", refused),
        ];
        truth
    }
}
