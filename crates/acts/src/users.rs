//! Users: added, changed, shut out and let in again; the first administrator of a new desk; and the
//! programs that take part, by tokens and hooks.
//!
//! Only an administrator does this, or the desk itself, for whoever has its files in hand anyway.

mod hooks;
mod password;
mod sign_in;
mod tokens;

use std::collections::BTreeSet;

use calendar::Timestamp;
use desk::{Desk, User};
use journal::{DeskEvent, Grants, Role, Skill, StreamId, UserId};
use locale::Language;
use store::{Append, AppendError, Entropy, Events};

use crate::{ActError, Acts, Author};

pub use hooks::{Errand, Message, NewHook, Untold};
pub use password::PASSWORD_CHARS_MIN;
pub use sign_in::{SignInError, SignedIn, Visitor};
pub use tokens::{Bearer, NewToken, ProgramError, ProgramFault, TOKEN_DAYS_MAX};

/// How often a change of the desk is worked out again when somebody else was quicker.
const TRIES: usize = 8;
/// The most letters of a name to sign in with, and of a name on screens.
const LOGIN_CHARS: std::ops::RangeInclusive<usize> = 2..=40;
const NAME_CHARS_MAX: usize = 100;

/// What a user may do and whose customers they see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    /// What they do.
    pub role: Role,
    /// The languages they speak with customers.
    pub languages: BTreeSet<Language>,
    /// What they are trained for.
    pub skills: BTreeSet<Skill>,
    /// Whose customers they see.
    pub grants: Grants,
}

/// A user to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUser {
    /// The name to sign in with; taken in small letters.
    pub login: String,
    /// The name on screens.
    pub name: String,
    /// What they may do.
    pub rights: Rights,
}

/// What stands against a change of users, so that it can be said beside the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum UserFault {
    /// Who asks may not do this.
    #[error("your role does not allow this; ask an administrator")]
    Role,
    /// The desk has users already.
    #[error("this desk has users already; sign in as an administrator and add others there")]
    NotNew,
    /// There is no such user.
    #[error("there is no such user")]
    NoSuchUser,
    /// Somebody signs in by this name.
    #[error("this user name is taken; choose another")]
    LoginTaken,
    /// The name to sign in with has other signs than it may have.
    #[error("a user name has 2 to 40 small letters a-z, figures, dots and dashes; choose another")]
    LoginWrong,
    /// There is no name, or a far too long one.
    #[error("give the user's name, of at most 100 letters")]
    NameWrong,
    /// No language is chosen.
    #[error("choose at least one language; the queue gives only customers who speak it")]
    NoLanguage,
    /// No client is chosen.
    #[error("choose at least one client, or all of them")]
    NoClient,
    /// Nobody could look after the users any more.
    #[error("this is the last administrator; make another one first")]
    LastAdministrator,
    /// Nobody shuts themselves out.
    #[error("you cannot shut yourself out")]
    Own,
    /// The password has too few characters.
    #[error("the password is too short; it needs at least {PASSWORD_CHARS_MIN} characters")]
    PasswordShort,
    /// The password is longer than anybody types.
    #[error("the password is too long; it may have at most 256 bytes")]
    PasswordLong,
    /// The new password is the old one.
    #[error("choose another password than the one until now")]
    PasswordSame,
    /// The password until now is not right.
    #[error("the password until now is not right")]
    PasswordWrong,
}

/// Why users were not changed.
#[derive(Debug, thiserror::Error)]
pub enum UserError {
    /// Something about the request.
    #[error("{0}")]
    Fault(UserFault),
    /// Too many wrong passwords: not before so many seconds.
    #[error("too many attempts; try again in {0} seconds")]
    Wait(u32),
    /// The act failed.
    #[error(transparent)]
    Act(#[from] ActError),
}

impl From<UserFault> for UserError {
    fn from(fault: UserFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<store::StoreError> for UserError {
    fn from(error: store::StoreError) -> Self {
        Self::Act(error.into())
    }
}

impl Acts {
    /// Whether `author` may do what `least` may. The desk itself may do all.
    ///
    /// # Errors
    /// [`UserFault::Role`], or the store's.
    pub fn check_role(&self, author: &Author, least: Role) -> Result<(), UserError> {
        let desk = self.store.desk()?;
        allow(&desk, author, least)
    }

    /// Makes the first administrator of a desk that has no users.
    ///
    /// # Errors
    /// [`UserFault::NotNew`] once there is any user; what is wrong with the name or password.
    pub fn first_administrator(
        &self,
        login: &str,
        name: &str,
        password: &str,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<UserId, UserError> {
        let rights = Rights {
            role: Role::Administrator,
            languages: Language::ALL.into(),
            skills: Skill::ALL.into(),
            grants: Grants::All,
        };
        let new = NewUser { login: login.to_owned(), name: name.to_owned(), rights };
        self.add(&Author::desk(), &new, (password, false), chance, now, &|desk| {
            if desk.users.is_empty() { Ok(()) } else { Err(UserFault::NotNew) }
        })
    }

    /// Adds a user and gives the password for one use that they are to be handed.
    ///
    /// # Errors
    /// [`UserError`]; nobody was added then.
    pub fn add_user(
        &self,
        author: &Author,
        new: &NewUser,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<(UserId, String), UserError> {
        let password = password::for_one_use(chance);
        let id = self.add(author, new, (&password, true), chance, now, &|_| Ok(()))?;
        Ok((id, password))
    }

    /// Adds a user with a password that stays, for a demonstration.
    ///
    /// # Errors
    /// As [`Acts::add_user`].
    pub fn add_user_with(
        &self,
        author: &Author,
        new: &NewUser,
        password: &str,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<UserId, UserError> {
        self.add(author, new, (password, false), chance, now, &|_| Ok(()))
    }

    fn add(
        &self,
        author: &Author,
        new: &NewUser,
        (password, once): (&str, bool),
        chance: &dyn Entropy,
        now: Timestamp,
        may: &dyn Fn(&Desk) -> Result<(), UserFault>,
    ) -> Result<UserId, UserError> {
        password::check(password)?;
        let login = checked_login(&new.login)?;
        let name = new.name.trim().to_owned();
        if name.is_empty() || NAME_CHARS_MAX < name.chars().count() {
            return Err(UserFault::NameWrong.into());
        }
        check_rights(&new.rights)?;
        let phc = password::hash(password, chance);
        let mut id = UserId::DESK;
        self.change_desk::<UserError>(author, now, &mut |desk| {
            allow(desk, author, Role::Administrator)?;
            may(desk)?;
            if desk.by_login(&login).is_some() {
                return Err(UserFault::LoginTaken.into());
            }
            id = desk.next_user();
            let Rights { role, languages, skills, grants } = new.rights.clone();
            let (login, name) = (login.clone(), name.clone());
            Ok(vec![
                DeskEvent::UserAdded { user: id, role, languages, skills, grants, login, name },
                DeskEvent::PasswordSet { user: id, once },
            ])
        })?;
        // Between the two the user is there and cannot sign in: a new password mends that.
        self.store.set_credential(id, &phc)?;
        Ok(id)
    }

    /// Sets what a user may do and whose customers they see. Their sessions end when the role or
    /// the clients change.
    ///
    /// # Errors
    /// [`UserError`]; nothing was changed then.
    pub fn change_user(
        &self,
        author: &Author,
        user: UserId,
        rights: &Rights,
        now: Timestamp,
    ) -> Result<(), UserError> {
        check_rights(rights)?;
        let mut ends = false;
        self.change_desk::<UserError>(author, now, &mut |desk| {
            allow(desk, author, Role::Administrator)?;
            let known = desk.users.get(&user).ok_or(UserFault::NoSuchUser)?;
            if rights.role < Role::Administrator {
                keep_one_administrator(desk, user)?;
            }
            ends = known.role != rights.role || known.grants != rights.grants;
            if rights_of(known) == *rights {
                return Ok(Vec::new());
            }
            let Rights { role, languages, skills, grants } = rights.clone();
            Ok(vec![DeskEvent::UserChanged { user, role, languages, skills, grants }])
        })?;
        if ends {
            self.store.end_sessions_of(user)?;
        }
        Ok(())
    }

    /// Shuts a user out, at once.
    ///
    /// # Errors
    /// [`UserError`]; nothing was changed then.
    pub fn disable_user(
        &self,
        author: &Author,
        user: UserId,
        now: Timestamp,
    ) -> Result<(), UserError> {
        self.change_desk::<UserError>(author, now, &mut |desk| {
            allow(desk, author, Role::Administrator)?;
            let known = desk.users.get(&user).ok_or(UserFault::NoSuchUser)?;
            if author.user == user {
                return Err(UserFault::Own.into());
            }
            keep_one_administrator(desk, user)?;
            Ok(known.enabled.then_some(DeskEvent::UserDisabled { user }).into_iter().collect())
        })?;
        Ok(self.store.end_sessions_of(user)?)
    }

    /// Lets a user sign in again.
    ///
    /// # Errors
    /// [`UserError`]; nothing was changed then.
    pub fn enable_user(
        &self,
        author: &Author,
        user: UserId,
        now: Timestamp,
    ) -> Result<(), UserError> {
        self.change_desk::<UserError>(author, now, &mut |desk| {
            allow(desk, author, Role::Administrator)?;
            let known = desk.users.get(&user).ok_or(UserFault::NoSuchUser)?;
            let enabled = (!known.enabled).then_some(DeskEvent::UserEnabled { user });
            Ok(enabled.into_iter().collect())
        })
    }

    /// Gives a user a password for one use; the old one and all sessions end at once.
    ///
    /// # Errors
    /// [`UserError`]; the old password stays then.
    pub fn reset_password(
        &self,
        author: &Author,
        user: UserId,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<String, UserError> {
        let password = password::for_one_use(chance);
        self.change_desk::<UserError>(author, now, &mut |desk| {
            allow(desk, author, Role::Administrator)?;
            desk.users.get(&user).ok_or(UserFault::NoSuchUser)?;
            Ok(vec![DeskEvent::PasswordSet { user, once: true }])
        })?;
        self.store.set_credential(user, &password::hash(&password, chance))?;
        self.store.end_sessions_of(user)?;
        self.forget_failures_of(user)?;
        Ok(password)
    }

    /// Changes the desk: `events` is asked with the desk as it is, and again whenever somebody
    /// else was quicker.
    pub(crate) fn change_desk<E: From<ActError>>(
        &self,
        author: &Author,
        now: Timestamp,
        events: &mut dyn FnMut(&Desk) -> Result<Vec<DeskEvent>, E>,
    ) -> Result<(), E> {
        for _ in 0..TRIES {
            let desk = self.store.desk().map_err(ActError::from)?;
            let wanted = events(&desk)?;
            if wanted.is_empty() {
                return Ok(());
            }
            let append = Append {
                stream: StreamId::DESK,
                expected: desk.version,
                at: now,
                by: author.user,
                events: Events::Desk(wanted),
                idem: None,
                rows: None,
            };
            match self.store.append(&[append]) {
                Ok(_) => return Ok(()),
                Err(AppendError::Conflict { .. }) => {}
                Err(other) => return Err(ActError::from_append(other).into()),
            }
        }
        Err(ActError::Busy(StreamId::DESK).into())
    }
}

fn allow(desk: &Desk, author: &Author, least: Role) -> Result<(), UserError> {
    let may = |user: &User| user.enabled && least <= user.role;
    if author.user == UserId::DESK || desk.users.get(&author.user).is_some_and(may) {
        Ok(())
    } else {
        Err(UserFault::Role.into())
    }
}

fn rights_of(user: &User) -> Rights {
    Rights {
        role: user.role,
        languages: user.languages.clone(),
        skills: user.skills.clone(),
        grants: user.grants.clone(),
    }
}

fn checked_login(login: &str) -> Result<String, UserFault> {
    let login = login.trim().to_ascii_lowercase();
    let fits =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    if login.chars().all(fits) && LOGIN_CHARS.contains(&login.len()) {
        Ok(login)
    } else {
        Err(UserFault::LoginWrong)
    }
}

fn check_rights(rights: &Rights) -> Result<(), UserFault> {
    if rights.languages.is_empty() {
        return Err(UserFault::NoLanguage);
    }
    match &rights.grants {
        Grants::Clients(clients) if clients.is_empty() => Err(UserFault::NoClient),
        Grants::Clients(_) | Grants::All => Ok(()),
    }
}

/// Without an administrator nobody could look after the users any more.
fn keep_one_administrator(desk: &Desk, but: UserId) -> Result<(), UserFault> {
    let can = |user: &User| user.enabled && user.role == Role::Administrator;
    if desk.users.get(&but).is_none_or(|user| !can(user)) {
        return Ok(());
    }
    let others = desk.users.values().any(|user| user.id != but && can(user));
    if others { Ok(()) } else { Err(UserFault::LastAdministrator) }
}

#[cfg(test)]
mod tests;
