//! Hooks: addresses that are told of what happens to files, event by event, each file in its order,
//! at least once.
//!
//! How far a hook was told is a cursor for each part over the store's feed, so there is no row for
//! an event that waits. In a part one event waits for the one before: so the events of a file come
//! in their order, and one that is not taken holds up a thousandth of the files, for a day at most.
//!
//! Of several servers one tells a part at a time. It takes the part for a while by putting its name
//! into the cursor, and takes it anew long before that while is over. Each writing of a cursor names
//! the one it was read as, so whoever stood still too long finds, before it tells anything more,
//! that another has gone on. One that is killed keeps the part for the rest of the while.

use std::collections::BTreeSet;

use calendar::{Timestamp, plus_secs};
use desk::{Desk, Hook};
use journal::{DeskEvent, Grants, HookId, StreamId, UserId};
use store::{Entropy, Grown, HookCursor, Known, StoreError, Told};

use super::tokens::{ProgramError, ProgramFault, administrator};
use crate::{ActError, Acts, Author};

/// The longest address.
const URL_CHARS_MAX: usize = 500;
/// For how long an event is offered.
const OFFERED_SECS: i64 = 24 * 3_600;
/// The pauses between tries; the last one again and again.
const PAUSES_SECS: [i64; 8] = [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400];
/// For how long a server has a part for itself without a sign of life.
const OWNED_SECS: i64 = 45;
/// How many events are told before the cursor is written.
const TOLD_BETWEEN: u32 = 20;
/// And after how long it is written before anything more is told. With what a message may take the
/// part is still owned when the message was told, also by a clock that is a quarter of a minute off.
const WRITTEN_SECS: i64 = 15;
/// How many rows of the feed are read at once.
const PAGE: usize = 100;

/// A hook to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewHook {
    /// Whose grants bind it.
    pub user: UserId,
    /// Where it is told.
    pub url: String,
    /// The kinds of events it is told of; all when there are none.
    pub kinds: BTreeSet<String>,
}

/// A part of which a hook has not been told all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// The hook.
    pub hook: Hook,
    /// The part.
    pub part: i64,
    grants: Grants,
    /// The end of the feed when this was found.
    end: u64,
}

/// That an event happened: its kind and its ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The file.
    pub stream: StreamId,
    /// The event's place in it.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// By whom.
    pub by: UserId,
    /// Its kind: `promise_made`.
    pub kind: &'static str,
    /// The id that it made in the file.
    pub made: Option<u32>,
    /// The ids in the file that it names.
    pub about: Vec<u32>,
}

impl Message {
    fn of(stream: StreamId, told: &Told) -> Self {
        let recorded = &told.recorded;
        let (made, about) = recorded.event.ids();
        let (seq, at, by) = (recorded.seq, recorded.at, recorded.by);
        Self { stream, seq, at, by, kind: told.kind, made, about }
    }
}

/// Why a message was not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Untold {
    /// It was not taken, for a reason that is kept as a word.
    NotTaken(String),
    /// This server stops: it was not tried, and another server may go on at once.
    Stopping,
}

type Sending<'a> = dyn FnMut(&Message) -> Result<(), Untold> + 'a;

/// One part being told to one hook.
struct Telling<'a> {
    acts: &'a Acts,
    errand: &'a Errand,
    me: &'a str,
    clock: &'a dyn Fn() -> Timestamp,
    known: Known<HookCursor>,
    at: HookCursor,
    written: Timestamp,
    since_written: u32,
}

/// Whether the telling goes on.
enum On {
    Yes,
    No,
}

/// What the user sees who binds a hook; `None` while they may not sign in.
fn bound_by<'a>(desk: &'a Desk, hook: &Hook) -> Option<&'a Grants> {
    desk.users.get(&hook.user).filter(|user| user.enabled).map(|user| &user.grants)
}

impl Acts {
    /// Sets a hook and gives its secret.
    ///
    /// # Errors
    /// [`ProgramError`]; there is no new hook then.
    pub fn set_hook(
        &self,
        author: &Author,
        new: &NewHook,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<(HookId, [u8; 32]), ProgramError> {
        let url = new.url.trim();
        if url.is_empty() || URL_CHARS_MAX < url.chars().count() {
            return Err(ProgramFault::UrlWrong.into());
        }
        let known = store::file_event_kinds();
        if !new.kinds.iter().all(|kind| known.contains(&kind.as_str())) {
            return Err(ProgramFault::NoSuchKind.into());
        }
        let mut secret = [0; 32];
        chance.fill(&mut secret);
        let mut hook = HookId(0);
        // Kept before the hook is set, so that nothing that happens since is missed.
        self.store.keep_feed(true)?;
        self.change_desk::<ProgramError>(author, now, &mut |desk| {
            administrator(desk, author)?;
            let user = desk.users.get(&new.user).filter(|user| user.enabled);
            let user = user.ok_or(ProgramFault::NoSuchUser)?.id;
            hook = desk.next_hook();
            let (kinds, url) = (new.kinds.clone(), url.to_owned());
            Ok(vec![DeskEvent::HookSet { hook, user, kinds, url }])
        })?;
        // Between the two nothing is sent: what cannot be signed is not told.
        self.store.put_hook_secret(hook, &secret)?;
        Ok((hook, secret))
    }

    /// Takes a hook away.
    ///
    /// # Errors
    /// [`ProgramError`]; the hook is as it was then.
    pub fn end_hook(
        &self,
        author: &Author,
        hook: HookId,
        now: Timestamp,
    ) -> Result<(), ProgramError> {
        self.change_desk::<ProgramError>(author, now, &mut |desk| {
            administrator(desk, author)?;
            let known = desk.hooks.get(&hook).ok_or(ProgramFault::NoSuchHook)?;
            let ended = (!known.ended).then_some(DeskEvent::HookEnded { hook });
            Ok(ended.into_iter().collect())
        })?;
        self.store.drop_hook(hook)?;
        if self.store.desk()?.live_hooks().next().is_none() {
            self.store.keep_feed(false)?;
        }
        Ok(())
    }

    /// The parts of which hooks have not been told all and may be told now. A hook of a user who
    /// may not sign in is told nothing.
    ///
    /// # Errors
    /// The store's.
    pub fn errands(&self, now: Timestamp) -> Result<Vec<Errand>, ActError> {
        let desk = self.store.desk()?;
        let told = |hook: &Hook| Some((hook.clone(), bound_by(&desk, hook)?.clone()));
        let hooks: Vec<_> = desk.live_hooks().filter_map(told).collect();
        if hooks.is_empty() {
            return Ok(Vec::new());
        }
        let ends = self.store.feed_ends()?;
        if ends.is_empty() {
            // The last hook before went at the very moment at which this one came.
            self.store.keep_feed(true)?;
        }
        let cursors = self.store.hook_cursors()?;
        let mut errands = Vec::new();
        for (hook, grants) in hooks {
            for (part, end) in &ends {
                let cursor = cursors.get(&(hook.id, *part));
                let is_free = cursor.is_none_or(|cursor| {
                    cursor.next.is_none_or(|next| next <= now)
                        && cursor.owner.as_ref().is_none_or(|(_, until)| *until <= now)
                });
                if is_free && cursor.map_or(0, |cursor| cursor.number) != *end {
                    let (hook, grants) = (hook.clone(), grants.clone());
                    errands.push(Errand { hook, part: *part, grants, end: *end });
                }
            }
        }
        Ok(errands)
    }

    /// Tells a hook of one part, event by event, until all is told, one is not taken, or somebody
    /// else has the part. `me` names this server and no other; `send` answers why a message was
    /// not told. Returns how many were taken.
    ///
    /// # Errors
    /// The store's.
    pub fn tell_hook(
        &self,
        errand: &Errand,
        me: &str,
        clock: &dyn Fn() -> Timestamp,
        send: &mut Sending<'_>,
    ) -> Result<u64, ActError> {
        let known = self.store.hook_cursor(errand.hook.id, errand.part)?;
        let (at, written) = (known.value.clone(), clock());
        let mut telling =
            Telling { acts: self, errand, me, clock, known, at, written, since_written: 0 };
        let mut taken = 0;
        if matches!(telling.begin()?, On::Yes) {
            telling.run(send, &mut taken)?;
            telling.end()?;
        }
        Ok(taken)
    }
}

impl Telling<'_> {
    /// Takes the part, unless somebody else has it or it is not yet time.
    fn begin(&mut self) -> Result<On, ActError> {
        let now = self.written;
        let is_taken = self.at.owner.as_ref().is_some_and(|(_, until)| now < *until);
        if is_taken || self.at.next.is_some_and(|next| now < next) {
            return Ok(On::No);
        }
        // A feed that begins anew counts from nought again.
        if self.errand.end < self.at.number {
            (self.at.number, self.at.seq) = (0, 0);
        }
        self.write()
    }

    fn run(&mut self, send: &mut Sending<'_>, taken: &mut u64) -> Result<(), ActError> {
        loop {
            let rows = self.acts.store.grown(self.errand.part, self.at.number, PAGE)?;
            if rows.is_empty() {
                // What is not there was passed by everybody before this hook was set.
                self.at.number = self.at.number.max(self.errand.end);
                return Ok(());
            }
            for row in rows {
                if matches!(self.row(&row, send, taken)?, On::No) {
                    return Ok(());
                }
                (self.at.number, self.at.seq) = (row.number, 0);
            }
        }
    }

    fn row(
        &mut self,
        row: &Grown,
        send: &mut Sending<'_>,
        taken: &mut u64,
    ) -> Result<On, ActError> {
        let versions = (row.after.max(self.at.seq), row.version);
        let events = match self.acts.store.told(row.stream, versions, &self.errand.grants) {
            Ok(events) => events,
            // A file that is set aside for a person keeps no other waiting.
            Err(StoreError::Unreadable { .. } | StoreError::Unfit { .. }) => {
                self.at.given_up += 1;
                return Ok(On::Yes);
            }
            Err(other) => return Err(other.into()),
        };
        for told in events {
            if matches!(self.write_now_and_then()?, On::No) {
                return Ok(On::No);
            }
            if self.is_wanted(&told) {
                if !self.is_as_found()? {
                    return Ok(On::No);
                }
                match send(&Message::of(row.stream, &told)) {
                    Ok(()) => {
                        *taken += 1;
                        (self.at.tries, self.at.next) = (0, None);
                        self.at.taken = Some((self.clock)());
                    }
                    Err(Untold::Stopping) => return Ok(On::No),
                    Err(Untold::NotTaken(why)) => {
                        if matches!(self.not_taken(&told, why), On::No) {
                            return Ok(On::No);
                        }
                    }
                }
                self.since_written += 1;
            }
            self.at.seq = told.recorded.seq;
        }
        Ok(On::Yes)
    }

    /// Whether the hook is still there, and its user sees what they saw when this was begun.
    fn is_as_found(&self) -> Result<bool, ActError> {
        let Errand { hook, grants, .. } = self.errand;
        let desk = self.acts.store.desk()?;
        let lives = desk.live_hooks().any(|known| known.id == hook.id);
        Ok(lives && bound_by(&desk, hook) == Some(grants))
    }

    fn is_wanted(&self, told: &Told) -> bool {
        let Errand { hook, .. } = self.errand;
        hook.since <= told.recorded.at && (hook.kinds.is_empty() || hook.kinds.contains(told.kind))
    }

    /// What was not taken is offered again, later and later; what was offered long enough is
    /// given up, and the next one has its turn.
    fn not_taken(&mut self, told: &Told, why: String) -> On {
        let now = (self.clock)();
        self.at.failed = Some((now, why));
        if plus_secs(told.recorded.at, OFFERED_SECS) < now {
            self.at.given_up += 1;
            (self.at.tries, self.at.next) = (0, None);
            return On::Yes;
        }
        let nth = usize::try_from(self.at.tries).unwrap_or(usize::MAX);
        let pause = PAUSES_SECS[nth.min(PAUSES_SECS.len() - 1)];
        self.at.tries = self.at.tries.saturating_add(1);
        self.at.next = Some(plus_secs(now, pause));
        On::No
    }

    /// Before anything is told: is the part still this server's?
    fn write_now_and_then(&mut self) -> Result<On, ActError> {
        let is_old = plus_secs(self.written, WRITTEN_SECS) <= (self.clock)();
        if TOLD_BETWEEN <= self.since_written || is_old { self.write() } else { Ok(On::Yes) }
    }

    /// Writes how far it is, and keeps the part a while longer.
    fn write(&mut self) -> Result<On, ActError> {
        let now = (self.clock)();
        self.at.owner = Some((self.me.to_owned(), plus_secs(now, OWNED_SECS)));
        (self.written, self.since_written) = (now, 0);
        self.moved()
    }

    fn moved(&mut self) -> Result<On, ActError> {
        let Errand { hook, part, .. } = self.errand;
        let to = self.at.clone();
        match self.acts.store.move_hook_cursor(hook.id, *part, &self.known, to)? {
            Some(known) => {
                self.known = known;
                Ok(On::Yes)
            }
            // Another server has the part: what was told here it may tell again.
            None => Ok(On::No),
        }
    }

    /// Lets the part go, and forgets of the feed what every hook has passed.
    fn end(&mut self) -> Result<(), ActError> {
        self.at.owner = None;
        if matches!(self.moved()?, On::No) {
            return Ok(());
        }
        let (store, part) = (&self.acts.store, self.errand.part);
        let desk = store.desk()?;
        let mut passed = Vec::new();
        for hook in desk.live_hooks().filter(|hook| bound_by(&desk, hook).is_some()) {
            passed.push(store.hook_cursor(hook.id, part)?.value.number);
        }
        match passed.into_iter().min() {
            Some(upto) if 0 < upto => Ok(store.trim_feed(part, upto)?),
            Some(_) | None => Ok(()),
        }
    }
}
