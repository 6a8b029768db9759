//! The next call: one customer at a time, leased, the most pressing that this caller can take.

use calendar::{Timestamp, plus_secs};
use decide::{Decision, Held, Reason, Step, WindowState};
use desk::{Policy, User};
use journal::{File, PartyId, PhoneId, Purpose, StreamId};
use store::{Candidate, Lease, Pool};

use crate::place::ALWAYS;
use crate::{ActError, Acts, Author};

/// How long a customer stays with a caller without a sign of life (a house figure).
const LEASE_SECS: i64 = 20 * 60;
/// How many rows one request looks at before it says that nothing is due.
const LOOK_AT_MOST: usize = 64;

/// The customer a caller has been given.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The file.
    pub stream: StreamId,
    /// The file as it is, whole; cut it to the grants before showing it.
    pub file: File,
    /// The lease under which the caller holds it.
    pub lease: Lease,
    /// Whom to call, where, and why now; `None` when something else is to be done first.
    pub call: Option<Proposal>,
    /// What may not be done now, and why.
    pub held: Vec<Held>,
}

/// The call that is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Whom.
    pub party: PartyId,
    /// On which number.
    pub phone: PhoneId,
    /// What for.
    pub purpose: Purpose,
    /// Why this customer, now.
    pub reason: Reason,
}

/// A customer who would be given to a caller before long, if nobody else takes them.
#[derive(Clone, Debug)]
pub struct Ahead {
    /// The file.
    pub stream: StreamId,
    /// The file as it is, whole; cut it to the grants before showing it.
    pub file: File,
    /// Why they are called.
    pub reason: Reason,
}

/// Why nobody is given out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Idle {
    /// The next instant at which a window of a pool this caller can take opens.
    pub opens_at: Option<Timestamp>,
    /// How many ready files wait in pools whose window is closed now.
    pub behind_closed_windows: u64,
    /// How many files that may be called now need a language, a skill or a client this caller
    /// has not.
    pub for_others: u64,
}

/// What the request for the next call brings.
#[derive(Clone, Debug)]
pub enum Next {
    /// A customer.
    Turn(Box<Turn>),
    /// Nobody, and why.
    Idle(Idle),
}

/// Pools that are open, and closed ones with the instant at which they open.
type PoolsFor = (Vec<i64>, Vec<(i64, Option<Timestamp>)>);

impl Acts {
    /// Gives `user` the customer they hold already, or else the next to call.
    ///
    /// # Errors
    /// The store's.
    pub fn next(&self, user: &User, now: Timestamp) -> Result<Next, ActError> {
        if let Some(lease) = self.store.my_lease(user.id, now)? {
            let author = Author { user: user.id, grants: user.grants.clone() };
            match self.turn(lease, &author, now) {
                Ok(turn) => return Ok(Next::Turn(Box::new(turn))),
                Err(ActError::NotFound | ActError::SetAside(..)) => {
                    self.store.release(&lease)?;
                }
                Err(other) => return Err(other),
            }
        }
        let (open, closed) = self.pools_for(user, now)?;
        let mut looked_at = 0;
        while looked_at < LOOK_AT_MOST {
            let candidates = self.best_of(&open, user, now)?;
            if candidates.is_empty() {
                break;
            }
            for candidate in candidates.iter().take(LOOK_AT_MOST - looked_at) {
                looked_at += 1;
                if let Some(turn) = self.try_take(candidate, user, now)? {
                    return Ok(Next::Turn(Box::new(turn)));
                }
            }
        }
        let mut idle = self.count_the_rest(user, now)?;
        idle.opens_at = self.first_opening(&closed, user, now)?;
        Ok(Next::Idle(idle))
    }

    /// Whom `user` would be given first, as many as `most`; nobody is claimed.
    ///
    /// # Errors
    /// The store's.
    pub fn ahead(&self, user: &User, now: Timestamp, most: usize) -> Result<Vec<Ahead>, ActError> {
        let author = Author { user: user.id, grants: user.grants.clone() };
        let (open, _) = self.pools_for(user, now)?;
        let mut ahead = Vec::new();
        for candidate in self.best_of(&open, user, now)?.iter().take(LOOK_AT_MOST) {
            if ahead.len() == most {
                break;
            }
            let Ok(file) = self.file(candidate.stream, &author) else { continue };
            let decision = decide::decide(&file, &self.policy_of(&file)?, now);
            // A row that is no longer right is put where it belongs when it comes to it.
            if let Some(call) = proposal(&decision, now) {
                ahead.push(Ahead { stream: candidate.stream, file, reason: call.reason });
            }
        }
        Ok(ahead)
    }

    /// The customer `user` holds just now, if any.
    ///
    /// # Errors
    /// The store's.
    pub fn held_by(&self, user: &User, now: Timestamp) -> Result<Option<Turn>, ActError> {
        let Some(lease) = self.store.my_lease(user.id, now)? else { return Ok(None) };
        let author = Author { user: user.id, grants: user.grants.clone() };
        self.turn(lease, &author, now).map(Some)
    }

    fn turn(&self, lease: Lease, author: &Author, now: Timestamp) -> Result<Turn, ActError> {
        let stream = lease.stream;
        let file = self.file(stream, author)?;
        let policy = self.policy_of(&file)?;
        let decision = decide::decide(&file, &policy, now);
        Ok(Turn { stream, lease, call: proposal(&decision, now), held: decision.held, file })
    }

    /// The pools this caller can take: those whose window is open, and the others with the
    /// instant at which theirs opens.
    fn pools_for(&self, user: &User, now: Timestamp) -> Result<PoolsFor, ActError> {
        let (mut open, mut closed) = (Vec::new(), Vec::new());
        for (id, pool) in self.store.pools()? {
            if !can_take(user, &pool) {
                continue;
            }
            if pool.window == ALWAYS {
                open.push(id);
                continue;
            }
            match decide::window_state(&pool.window, now) {
                WindowState::Open { .. } => open.push(id),
                WindowState::Closed { opens } => closed.push((id, opens)),
            }
        }
        Ok((open, closed))
    }

    /// When the first of the closed pools opens in which somebody waits for this caller.
    fn first_opening(
        &self,
        closed: &[(i64, Option<Timestamp>)],
        user: &User,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, ActError> {
        let mut first = None;
        for (id, opens) in closed {
            if !self.store.candidates(*id, now, user.id, 1)?.is_empty() {
                first = earliest(first, *opens);
            }
        }
        Ok(first)
    }

    /// What lies ready that this caller is not given now: counted only when there is nobody.
    fn count_the_rest(&self, user: &User, now: Timestamp) -> Result<Idle, ActError> {
        let (pools, mut idle) = (self.store.pools()?, Idle::default());
        for count in self.store.pool_counts(now)? {
            let Some(pool) = pools.get(&count.pool) else { continue };
            let is_open = crate::counts::is_open(pool, now);
            match can_take(user, pool) {
                true if !is_open => idle.behind_closed_windows += count.ready,
                false if is_open => idle.for_others += count.ready,
                true | false => {}
            }
        }
        Ok(idle)
    }

    /// The best ready rows of these pools, the most pressing first.
    fn best_of(
        &self,
        pools: &[i64],
        user: &User,
        now: Timestamp,
    ) -> Result<Vec<Candidate>, ActError> {
        let mut best = Vec::new();
        for pool in pools {
            best.extend(self.store.candidates(*pool, now, user.id, 8)?);
        }
        best.sort_by_key(|row| (std::cmp::Reverse(row.rank), row.stream));
        Ok(best)
    }

    /// Claims one row by its key and decides the claimed file again; a row that no longer asks
    /// for a call is put where it belongs, and the next one is tried.
    fn try_take(
        &self,
        candidate: &Candidate,
        user: &User,
        now: Timestamp,
    ) -> Result<Option<Turn>, ActError> {
        let until = plus_secs(now, LEASE_SECS);
        let Some(lease) = self.store.claim(candidate.stream, user.id, now, until)? else {
            return Ok(None);
        };
        let author = Author { user: user.id, grants: user.grants.clone() };
        // A file that cannot be read stays claimed until the lease ends, out of everybody's way.
        let Ok(file) = self.file(candidate.stream, &author) else { return Ok(None) };
        let policy = self.policy_of(&file)?;
        let decision = decide::decide(&file, &policy, now);
        let unfinished = matches!(decision.step, Step::LookInto { .. });
        match proposal(&decision, now) {
            None if unfinished => {
                let stream = candidate.stream;
                Ok(Some(Turn { stream, file, lease, call: None, held: decision.held }))
            }
            Some(call) if self.is_callable(&file, &policy, &call, now) => {
                let stream = candidate.stream;
                Ok(Some(Turn { stream, file, lease, call: Some(call), held: decision.held }))
            }
            _ => {
                self.settle(candidate.stream, now)?;
                self.store.release(&lease)?;
                Ok(None)
            }
        }
    }

    fn is_callable(&self, file: &File, policy: &Policy, call: &Proposal, now: Timestamp) -> bool {
        decide::permit(file, policy, &crate::call::request(call), now).is_ok()
    }

    /// Keeps the customer with the caller a while longer.
    ///
    /// # Errors
    /// [`ActError::Leased`] when the lease has gone to somebody else.
    pub fn stay(&self, stream: StreamId, user: &User, now: Timestamp) -> Result<(), ActError> {
        let until = plus_secs(now, LEASE_SECS);
        match self.store.my_lease(user.id, now)? {
            Some(lease) if lease.stream == stream && self.store.renew(&lease, until)? => Ok(()),
            _ => Err(ActError::Leased),
        }
    }
}

/// Whether the caller has the language, the skill and every client that the talk needs.
fn can_take(user: &User, pool: &Pool) -> bool {
    user.languages.contains(&pool.language)
        && pool.skill.is_none_or(|skill| user.skills.contains(&skill))
        && pool.clients.iter().all(|client| user.grants.allows(*client))
}

pub(crate) fn proposal(decision: &Decision, now: Timestamp) -> Option<Proposal> {
    match &decision.step {
        Step::Call { party, phone, purpose, reason, ready_at, .. } if *ready_at <= now => {
            let (party, phone, purpose, reason) = (*party, *phone, *purpose, *reason);
            Some(Proposal { party, phone, purpose, reason })
        }
        Step::Call { .. }
        | Step::LookInto { .. }
        | Step::Wait { .. }
        | Step::Rest(_)
        | Step::SetAside(_) => None,
    }
}

fn earliest(known: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    match (known, other) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
