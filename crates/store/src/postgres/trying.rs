//! Trying again: every piece of work is one transaction, tried whole as often as it takes.

use std::time::Duration;

use tokio_postgres::Error;

use super::open::NoSession;
use super::session::{Answer, Call, Remedy, Session, remedy};
use super::{Postgres, failure};
use crate::engine::Refused;
use crate::{Entropy, StoreError};

/// How often a piece of work is tried.
const TRIES: u32 = 12;
/// The first pause, and the longest, in ms. All together they outlast a server's restart.
const PAUSE: (u64, u64) = (4, 1_000);

/// Why a piece of work was not done.
#[derive(Debug)]
pub(super) enum Failed {
    /// The database failed; nothing was committed.
    Database(Error),
    /// The database failed when it was asked to commit: whether it did is not known.
    AtCommit(Error),
    /// It was refused; nothing was committed.
    Refused(Refused),
    /// Another transaction came between two statements of this one; nothing was committed.
    Overtaken,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

impl From<Refused> for Failed {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Refused(Refused::Store(error))
    }
}

/// The pauses between tries: each about twice the one before, and no two servers' alike.
struct Tries<'a> {
    entropy: &'a dyn Entropy,
    done: u32,
}

impl Tries<'_> {
    /// Waits before the next try; `false` when there were enough.
    fn may_go_on(&mut self) -> bool {
        self.done += 1;
        if TRIES <= self.done {
            return false;
        }
        let (first, longest) = PAUSE;
        let most = (first << self.done.min(16)).min(longest);
        let mut chance = [0; 2];
        self.entropy.fill(&mut chance);
        let part = most / 2 * u64::from(u16::from_be_bytes(chance)) / u64::from(u16::MAX);
        pause(Duration::from_millis(most / 2 + part));
        true
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "nothing tells when another server is out of the way"
)]
fn pause(time: Duration) {
    std::thread::sleep(time);
}

/// What came of a try, as a caller that can look for itself is told.
pub(super) enum Outcome<T> {
    /// It was done.
    Done(T),
    /// It was refused, or cannot be done.
    Not(Refused),
}

impl Postgres {
    /// Runs work that may be done twice without harm, until it is done.
    pub(super) fn working<T>(
        &self,
        doing: &'static str,
        mut work: impl FnMut(&mut Session) -> Result<T, Failed>,
    ) -> Result<T, StoreError> {
        let done = self.trying(doing, |session| work(session), &mut || Ok(None));
        done.map_err(|refused| match refused {
            Refused::Store(error) => error,
            Refused::Conflict(_) | Refused::Erased(_) | Refused::Taken { .. } => {
                StoreError::Misuse("a write that takes no numbers was refused")
            }
        })
    }

    /// Runs work until it is done or refused. After a commit of which nothing is known, `done`
    /// tells what became of it, if it was made: now, and again before a refusal is believed, since
    /// it may be our own work that stands in our way.
    pub(super) fn trying<T>(
        &self,
        doing: &'static str,
        mut work: impl FnMut(&mut Session) -> Result<T, Failed>,
        done: &mut dyn FnMut() -> Result<Option<T>, StoreError>,
    ) -> Result<T, Refused> {
        let mut tries = Tries { entropy: self.entropy.as_ref(), done: 0 };
        let mut is_unsure = false;
        loop {
            let error = match self.once(doing, &mut work) {
                Ok(Outcome::Done(value)) => return Ok(value),
                Ok(Outcome::Not(refused)) => {
                    let ours = if is_unsure { done()? } else { None };
                    return ours.ok_or(refused);
                }
                Err(Again::Unsure(error)) => {
                    is_unsure = true;
                    if let Some(value) = done()? {
                        return Ok(value);
                    }
                    Some(error)
                }
                Err(Again::Failed(error)) => Some(error),
                Err(Again::Nobody) => None,
            };
            if tries.may_go_on() {
                continue;
            }
            return Err(Refused::Store(match error {
                Some(error) if remedy(&error) == Remedy::Reconnect => {
                    StoreError::Database { doing, source: Box::new(error) }
                }
                Some(_) | None => StoreError::Busy { doing },
            }));
        }
    }

    /// A connection for work that is more than one transaction.
    pub(super) fn lent(&self, doing: &'static str) -> Result<Session, StoreError> {
        self.session().map_err(|none| match none {
            NoSession::AllLent => StoreError::Busy { doing },
            NoSession::Unusable(error) => error,
            NoSession::Failed(error) => StoreError::Database { doing, source: Box::new(error) },
        })
    }

    /// One try.
    fn once<T>(
        &self,
        doing: &'static str,
        work: &mut impl FnMut(&mut Session) -> Result<T, Failed>,
    ) -> Result<Outcome<T>, Again> {
        let busy = || Ok(Outcome::Not(Refused::Store(StoreError::Busy { doing })));
        let mut session = match self.session() {
            Ok(session) => session,
            Err(NoSession::AllLent) => return busy(),
            Err(NoSession::Unusable(error)) => return Ok(Outcome::Not(Refused::Store(error))),
            Err(NoSession::Failed(error)) if remedy(&error) == Remedy::Reconnect => {
                return Err(Again::Failed(error));
            }
            Err(NoSession::Failed(error)) => return Ok(Outcome::Not(broken(doing, error))),
        };
        let outcome = work(&mut session);
        let (error, at_commit) = match outcome {
            Ok(value) => {
                self.give_back(session);
                return Ok(Outcome::Done(value));
            }
            Err(Failed::Refused(refused)) => {
                self.end(session);
                return Ok(Outcome::Not(refused));
            }
            Err(Failed::Overtaken) => {
                self.end(session);
                return Err(Again::Nobody);
            }
            Err(Failed::Database(error)) => (error, false),
            Err(Failed::AtCommit(error)) => (error, true),
        };
        match remedy(&error) {
            Remedy::Reconnect => {
                drop(session);
                self.lose();
                self.forget_idle();
                Err(if at_commit { Again::Unsure(error) } else { Again::Failed(error) })
            }
            Remedy::Again => {
                self.end(session);
                Err(Again::Failed(error))
            }
            Remedy::Wait => {
                self.end(session);
                busy()
            }
            Remedy::None => {
                self.end(session);
                Ok(Outcome::Not(broken(doing, error)))
            }
        }
    }

    /// Ends a transaction that may be open, and keeps the connection if it still answers.
    fn end(&self, mut session: Session) {
        if session.roll_back() {
            self.give_back(session);
        } else {
            drop(session);
            self.lose();
        }
    }

    /// Asks one question.
    pub(super) fn asking<'a>(
        &self,
        doing: &'static str,
        mut call: impl FnMut() -> Call<'a>,
    ) -> Result<Answer, StoreError> {
        self.working(doing, |session| Ok(session.call(call())?))
    }
}

/// Why a try is to be made again.
enum Again {
    /// Because of this; nothing was committed.
    Failed(Error),
    /// Because of this, when it was to be committed.
    Unsure(Error),
    /// Everybody was busy.
    Nobody,
}

fn broken(doing: &'static str, error: Error) -> Refused {
    Refused::Store(failure(doing, error))
}
