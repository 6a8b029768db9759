//! Opening a desk: its database, its key, its clock, and who acts.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;
use std::sync::Arc;

use acts::{Acts, Author};
use anyhow::{Context as _, Result};
use calendar::{Date, TimeZone};
use desk::User;
use journal::{Role, StreamId};
use store::{DeskKey, Entropy as _, PostgresOptions, SqliteOptions, Store, StoreError};
use words::Words;

use crate::cli::Common;
use crate::failure::{misused, refused};
use crate::out::aside;
use crate::settings::{Database, KeySource, Places};
use crate::world::{Clock, SystemChance, nanos};
use crate::{key, own_clock, own_zone};

/// The setting of a desk that was made for trying: only there may the clock be set by hand.
pub(crate) const TRIAL: &str = "trial";

/// A desk that is open.
pub(crate) struct Desk {
    /// What can be done on it.
    pub(crate) acts: Acts,
    /// Its clock.
    pub(crate) clock: Clock,
    /// Where it lives.
    pub(crate) places: Places,
    /// Its key.
    pub(crate) key: DeskKey,
    /// Whether it was made for trying.
    pub(crate) is_trial: bool,
}

/// What to do where there is no desk yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absent {
    /// Say so.
    Refuse,
    /// Make one for real use, or, with a clock set by hand, one for trying.
    Make,
    /// Make one for trying.
    MakeTrial,
    /// Have one in memory, which is gone when the command ends.
    Pretend,
}

/// Opens the desk that the options name.
pub(crate) fn open(common: &Common, absent: Absent) -> Result<Desk> {
    open_with(common, absent, SqliteOptions::default())
}

/// Opens it with a database used in a way of its own.
pub(crate) fn open_with(common: &Common, absent: Absent, options: SqliteOptions) -> Result<Desk> {
    let places = Places::of(common)?;
    let is_new = !places.database.is_there()?;
    if is_new && absent == Absent::Refuse {
        let place = &places.database;
        let says = "make one with `auricle serve`, try `auricle demo`, or name another with --data or --db";
        return Err(refused(format!("there is no desk at {place}; {says}")));
    }
    if is_new && absent == Absent::Pretend {
        return pretend(common, places);
    }
    let key = desk_key(&places, is_new)?;
    let store = store_at(&places.database, &key, options)?;
    // One whose making was cut short is made to its end.
    let is_fresh = is_new || absent != Absent::Refuse && store.is_empty()?;
    if is_fresh && (absent == Absent::MakeTrial || common.today.is_some()) {
        store.set_setting(TRIAL, "yes")?;
    }
    check_key(&store, &places)?;
    let is_trial = store.setting(TRIAL)?.is_some();
    let clock = own_clock::of(&store, common.today, is_trial)?;
    if !is_trial {
        own_clock::check(&store, clock, common.accept_clock)?;
    }
    let desk = Desk { acts: Acts::new(store), clock, places, key, is_trial };
    // A demonstration chooses its clock first, and says it then.
    if absent != Absent::MakeTrial && common.today.is_none() && !common.json && clock.is_shifted() {
        aside(&format!("{}\n", desk.clock_text(Words::of(common.lang))?));
    }
    Ok(desk)
}

/// A new desk of which nothing is written.
fn pretend(common: &Common, places: Places) -> Result<Desk> {
    let mut bytes = [0; 32];
    SystemChance.fill(&mut bytes);
    let key = DeskKey::new(bytes);
    let store = Store::memory(key.clone(), Arc::new(SystemChance));
    let clock = own_clock::of(&store, common.today, common.today.is_some())?;
    Ok(Desk { acts: Acts::new(store), clock, places, key, is_trial: false })
}

/// The store in a database, which is made if it is not there. The options are SQLite's.
pub(crate) fn store_at(
    database: &Database,
    key: &DeskKey,
    options: SqliteOptions,
) -> Result<Store> {
    let (key, chance) = (key.clone(), Arc::new(SystemChance));
    let options = SqliteOptions { clock: Some(nanos), ..options };
    let opened = match database {
        Database::Sqlite(path) => Store::sqlite(path, key, chance, options),
        Database::Postgres(url) => Store::postgres(url, key, chance, PostgresOptions::default()),
    };
    opened.with_context(|| format!("opening the desk at {database}"))
}

/// Makes a folder that nobody else on the machine may look into.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    let doing = || format!("making the folder {}", folder.display());
    if folder.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(doing)?;
    key::sync_folder(folder).with_context(doing)
}

/// The desk's key; a new desk is given one.
fn desk_key(places: &Places, is_new: bool) -> Result<DeskKey> {
    if let Some(key) = key::read(&places.key)? {
        return Ok(key);
    }
    let KeySource::File(path) = &places.key else {
        return Err(refused("the command printed no desk's key"));
    };
    if !is_new {
        let (database, key) = (&places.database, path.display());
        return Err(refused(format!(
            "the desk at {database} is there, but its key {key} is not; put the saved copy back, or \
             name it with --key. Without its key nobody can read the desk"
        )));
    }
    // Names and numbers lie in the database: nobody else on the machine is to look.
    for folder in [places.database.folder(), path.parent()].into_iter().flatten() {
        make_folder(folder)?;
    }
    key::make(path, &SystemChance)
}

/// Whether the desk is whole, and the key the one under which its own events were sealed.
pub(crate) fn check_key(store: &Store, places: &Places) -> Result<()> {
    if store.is_half_restored()? {
        let database = &places.database;
        return Err(refused(format!(
            "a backup was being brought back to {database}, and that was cut short; empty it, and \
             run `auricle restore` again"
        )));
    }
    match store.desk() {
        Ok(_) => Ok(()),
        Err(StoreError::Unreadable { stream: StreamId::DESK, .. }) => {
            let from = match &places.key {
                KeySource::File(path) => format!("in {}", path.display()),
                KeySource::Command(_) => "that the command printed".to_owned(),
            };
            let database = &places.database;
            Err(refused(format!("the key {from} is not that of the desk at {database}")))
        }
        Err(other) => Err(other.into()),
    }
}

impl Desk {
    /// The day at the desk.
    pub(crate) fn today(&self) -> Result<Date> {
        Ok(self.zone()?.to_datetime(self.clock.now()).date())
    }

    /// The desk's own zone.
    pub(crate) fn zone(&self) -> Result<TimeZone> {
        own_zone::of(self.acts.store())
    }

    /// What a clock shows that is not the machine's.
    pub(crate) fn clock_text(&self, words: &Words) -> Result<String> {
        let zone = self.zone()?;
        let moment = words.moment(zone.to_datetime(self.clock.now()));
        let args = [("moment", (&moment).into()), ("zone", own_zone::name(&zone).into())];
        Ok(words.say_with("command-demo-clock", &args))
    }

    /// The user that the options name; some commands are nobody's without one.
    pub(crate) fn user(&self, common: &Common) -> Result<User> {
        let Some(login) = &common.user else {
            return Err(misused("say who is calling: --user LOGIN"));
        };
        let desk = self.acts.store().desk()?;
        let user = desk.by_login(login).cloned();
        let user = user.ok_or_else(|| refused(format!("there is no user {login:?}")))?;
        if !user.enabled {
            return Err(refused(format!(
                "{login:?} may not sign in; an administrator can change that"
            )));
        }
        Ok(user)
    }

    /// Who acts, where callers may not: a team lead, an administrator or the desk itself.
    pub(crate) fn lead(&self, common: &Common, doing: &str) -> Result<Author> {
        if common.user.is_some() && self.user(common)?.role < Role::Lead {
            return Err(refused(format!("a caller may not {doing}; ask a team lead")));
        }
        self.author(common)
    }

    /// Who acts: the user that the options name, or else the desk itself.
    pub(crate) fn author(&self, common: &Common) -> Result<Author> {
        if common.user.is_none() {
            return Ok(Author::desk());
        }
        let user = self.user(common)?;
        Ok(Author { user: user.id, grants: user.grants })
    }
}
