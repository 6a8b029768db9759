//! Signing in, sessions, and the throttle on guessing.

use calendar::{Timestamp, plus_secs};
use desk::User;
use journal::{DeskEvent, UserId};
use store::{Entropy, Session};

use super::{UserError, UserFault, password};
use crate::{ActError, Acts, Author};

/// A session ends when nothing happened for so long.
const IDLE_SECS: i64 = 12 * 3_600;
/// And after so long in any case.
const SESSION_SECS_MAX: i64 = 24 * 3_600;
/// It is prolonged once so much of its time is used, so that not every page writes.
const PROLONG_SECS: i64 = 5 * 60;

/// How long a failure counts.
const FAILURE_SECS: i64 = 15 * 60;
/// Failures of one login, and of one address, that cost no waiting. Many people may share an
/// address.
const FREE_BY_LOGIN: u32 = 4;
const FREE_BY_ADDRESS: u32 = 20;

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The login or the password is wrong, or the user may not sign in: not told apart.
    #[error("the user name or the password is not right")]
    Wrong,
    /// Too many failures: not before so many seconds.
    #[error("too many attempts; try again in {0} seconds")]
    Wait(u32),
    /// The act failed.
    #[error(transparent)]
    Act(#[from] ActError),
}

impl From<store::StoreError> for SignInError {
    fn from(error: store::StoreError) -> Self {
        Self::Act(error.into())
    }
}

/// Somebody who signed in just now.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub user: User,
    /// What only their browser holds: 256 bits in hexadecimal. The store knows its hash.
    pub token: String,
    /// The session.
    pub session: Session,
}

impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedIn").field("user", &self.user.id).finish_non_exhaustive()
    }
}

/// Somebody with a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// Who, as the desk knows them now.
    pub user: User,
    /// The session.
    pub session: Session,
}

impl Acts {
    /// Signs a user in. `address` is where the request came from.
    ///
    /// # Errors
    /// [`SignInError`]; which of login, password and permission was wrong is not told.
    pub fn sign_in(
        &self,
        login: &str,
        password: &str,
        address: &str,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<SignedIn, SignInError> {
        let by_login = key("login", &login.trim().to_lowercase());
        let by_address = key("address", address);
        let wait = self.wait_secs(&by_login, FREE_BY_LOGIN, now)?.max(self.wait_secs(
            &by_address,
            FREE_BY_ADDRESS,
            now,
        )?);
        if 0 < wait {
            return Err(SignInError::Wait(wait));
        }
        // Counted before it is tried, so that many tries at once count as many.
        let until = plus_secs(now, FAILURE_SECS);
        self.store.count_failure(&by_login, now, until)?;
        let user = self.store.desk()?.by_login(login).cloned();
        let phc = match &user {
            Some(user) => self.store.credential(user.id)?,
            None => None,
        };
        let is_right = password::verify(password, phc.as_deref());
        match user.filter(|user| is_right && user.enabled) {
            Some(user) => {
                self.store.forget_failures(&by_login)?;
                Ok(self.open_session(user, chance, now)?)
            }
            None => {
                self.store.count_failure(&by_address, now, until)?;
                Err(SignInError::Wrong)
            }
        }
    }

    fn open_session(
        &self,
        user: User,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<SignedIn, ActError> {
        let (mut token, mut csrf) = ([0; 32], [0; 16]);
        chance.fill(&mut token);
        chance.fill(&mut csrf);
        let expires = plus_secs(now, IDLE_SECS);
        let session = Session { user: user.id, csrf: store::hex::text(&csrf), since: now, expires };
        self.store.put_session(blake3::hash(&token).as_bytes(), &session)?;
        Ok(SignedIn { user, token: store::hex::text(&token), session })
    }

    /// Who holds this token, while the session lasts and they may sign in. Prolongs it.
    ///
    /// # Errors
    /// The store's.
    pub fn visitor(&self, token: &str, now: Timestamp) -> Result<Option<Visitor>, ActError> {
        let Some(hash) = token_hash(token) else { return Ok(None) };
        let Some(mut session) = self.store.session(&hash, now)? else { return Ok(None) };
        let user = self.store.desk()?.users.get(&session.user).cloned();
        let Some(user) = user.filter(|user| user.enabled) else { return Ok(None) };
        let last = plus_secs(session.since, SESSION_SECS_MAX);
        let wanted = plus_secs(now, IDLE_SECS).min(last);
        if plus_secs(session.expires, PROLONG_SECS) < wanted {
            session.expires = wanted;
            self.store.put_session(&hash, &session)?;
        }
        Ok(Some(Visitor { user, session }))
    }

    /// Ends the session of this token.
    ///
    /// # Errors
    /// The store's.
    pub fn sign_out(&self, token: &str) -> Result<(), ActError> {
        match token_hash(token) {
            Some(hash) => Ok(self.store.end_session(&hash)?),
            None => Ok(()),
        }
    }

    /// A user chooses a new password. All their sessions end, and a new one begins.
    ///
    /// # Errors
    /// [`UserError`]; the old password stays then.
    pub fn change_password(
        &self,
        user: &User,
        current: &str,
        new: &str,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<SignedIn, UserError> {
        let by_login = key("login", &user.login.to_lowercase());
        let wait = self.wait_secs(&by_login, FREE_BY_LOGIN, now)?;
        if 0 < wait {
            return Err(UserError::Wait(wait));
        }
        self.store.count_failure(&by_login, now, plus_secs(now, FAILURE_SECS))?;
        let phc = self.store.credential(user.id)?;
        if !password::verify(current, phc.as_deref()) {
            return Err(UserFault::PasswordWrong.into());
        }
        self.store.forget_failures(&by_login)?;
        password::check(new)?;
        if new == current {
            return Err(UserFault::PasswordSame.into());
        }
        self.store.set_credential(user.id, &password::hash(new, chance))?;
        let author = Author { user: user.id, grants: user.grants.clone() };
        self.change_desk::<UserError>(&author, now, &mut |_| {
            Ok(vec![DeskEvent::PasswordSet { user: user.id, once: false }])
        })?;
        self.store.end_sessions_of(user.id)?;
        let user = User { password_once: false, ..user.clone() };
        Ok(self.open_session(user, chance, now)?)
    }

    /// The failures of a user no longer count.
    pub(super) fn forget_failures_of(&self, user: UserId) -> Result<(), ActError> {
        if let Some(user) = self.store.desk()?.users.get(&user) {
            self.store.forget_failures(&key("login", &user.login.to_lowercase()))?;
        }
        Ok(())
    }

    /// How many seconds are left to wait: none for the first failures, then twice as long after
    /// each, up to the time a failure counts.
    fn wait_secs(&self, key: &str, free: u32, now: Timestamp) -> Result<u32, ActError> {
        let Some(counted) = self.store.throttle(key, now)? else { return Ok(0) };
        let Some(above) = counted.count.checked_sub(free) else { return Ok(0) };
        let wait = 1_i64.checked_shl(above.min(32)).unwrap_or(FAILURE_SECS).min(FAILURE_SECS);
        let failed = plus_secs(counted.until, -FAILURE_SECS);
        let left = plus_secs(failed, wait).as_second() - now.as_second();
        Ok(u32::try_from(left.max(0)).unwrap_or(u32::MAX))
    }
}

/// The key of a throttle: a hash, so that no name or address is kept.
fn key(kind: &str, value: &str) -> String {
    blake3::hash(format!("{kind} {value}").as_bytes()).to_hex().to_string()
}

pub(super) fn token_hash(token: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if token.len() != bytes.len() * 2 || !token.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&token[at * 2..at * 2 + 2], 16).ok()?;
    }
    Some(*blake3::hash(&bytes).as_bytes())
}
