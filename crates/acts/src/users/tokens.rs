//! Tokens: by them a program acts for a user, for as long and as far as the token says.

use std::collections::BTreeSet;

use calendar::{Timestamp, plus_secs};
use desk::{Desk, Token, User};
use journal::{DeskEvent, Role, Scope, TokenId, UserId};
use store::{Entropy, StoreError, TokenUse};

use super::sign_in::token_hash;
use super::{NAME_CHARS_MAX, UserError, UserFault, allow};
use crate::{ActError, Acts, Author};

/// The longest that a token may live, in days.
pub const TOKEN_DAYS_MAX: i32 = 731;
/// What every token begins with, so that a scanner for secrets finds one that was left lying about.
const PREFIX: &str = "auricle_";
/// The use of a token is noted once so much time went by, so that not every request writes.
const NOTED_SECS: i64 = 5 * 60;

/// A token to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewToken {
    /// For whom it acts.
    pub user: UserId,
    /// What it is called.
    pub name: String,
    /// What it may be used for.
    pub scopes: BTreeSet<Scope>,
    /// Until when.
    pub until: Timestamp,
}

/// What stands against a token or a hook, so that it can be said beside the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum ProgramFault {
    /// Who asks may not do this.
    #[error("only an administrator does this for others")]
    Role,
    /// There is no such user, or they may not sign in.
    #[error("there is no such user, or they may not sign in")]
    NoSuchUser,
    /// There is no such token.
    #[error("there is no such token")]
    NoSuchToken,
    /// There is no such hook.
    #[error("there is no such hook")]
    NoSuchHook,
    /// There is no name, or a far too long one.
    #[error("give it a name of at most 100 letters")]
    NameWrong,
    /// It may be used for nothing.
    #[error("say at least one scope: read, call, import, admin")]
    NoScope,
    /// The user may not do what it is to be used for.
    #[error("the scope is for a role that this user does not have")]
    ScopeBeyondRole,
    /// It ends in the past, or too late.
    #[error("it must end in the future, at the latest {TOKEN_DAYS_MAX} days from now")]
    UntilWrong,
    /// The address cannot be told anything.
    #[error(
        "the address must be https, with a host and without a password, of at most 500 letters"
    )]
    UrlWrong,
    /// The journal has no event of this kind.
    #[error("there is no such kind of event")]
    NoSuchKind,
}

/// Why a token or hook was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ProgramError {
    /// Something about the request.
    #[error("{0}")]
    Fault(ProgramFault),
    /// The act failed.
    #[error(transparent)]
    Act(#[from] ActError),
}

impl From<ProgramFault> for ProgramError {
    fn from(fault: ProgramFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<StoreError> for ProgramError {
    fn from(error: StoreError) -> Self {
        Self::Act(error.into())
    }
}

/// Whom a request comes from that carries a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// For whom it acts, as the desk knows them now.
    pub user: User,
    /// The token.
    pub token: Token,
}

/// The least role that may do what a scope is for.
fn least(scope: Scope) -> Role {
    match scope {
        Scope::Read | Scope::Call => Role::Caller,
        Scope::Import => Role::Lead,
        Scope::Admin => Role::Administrator,
    }
}

impl Acts {
    /// Makes a token, for oneself or as an administrator for anybody, and gives what only its
    /// holder knows.
    ///
    /// # Errors
    /// [`ProgramError`]; there is no new token then.
    pub fn make_token(
        &self,
        author: &Author,
        new: &NewToken,
        chance: &dyn Entropy,
        now: Timestamp,
    ) -> Result<(TokenId, String), ProgramError> {
        let name = checked_name(&new.name)?;
        if new.scopes.is_empty() {
            return Err(ProgramFault::NoScope.into());
        }
        let last = plus_secs(now, i64::from(TOKEN_DAYS_MAX) * 24 * 3_600);
        if new.until <= now || last < new.until {
            return Err(ProgramFault::UntilWrong.into());
        }
        let mut secret = [0; 32];
        chance.fill(&mut secret);
        let mut token = TokenId(0);
        self.change_desk::<ProgramError>(author, now, &mut |desk| {
            for_whom(desk, author, new.user)?;
            let user = desk.users.get(&new.user).filter(|user| user.enabled);
            let user = user.ok_or(ProgramFault::NoSuchUser)?;
            if new.scopes.iter().any(|scope| user.role < least(*scope)) {
                return Err(ProgramFault::ScopeBeyondRole.into());
            }
            token = desk.next_token();
            let (user, scopes) = (new.user, new.scopes.clone());
            let (until, name) = (new.until, name.clone());
            Ok(vec![DeskEvent::TokenMade { token, user, scopes, until, name }])
        })?;
        // Between the two the token is listed and opens nothing.
        let of = TokenUse { token, used: None };
        self.store.put_token(blake3::hash(&secret).as_bytes(), &of)?;
        Ok((token, format!("{PREFIX}{}", store::hex::text(&secret))))
    }

    /// Takes a token back, one's own or as an administrator anybody's, at once.
    ///
    /// # Errors
    /// [`ProgramError`]; the token is as it was then.
    pub fn end_token(
        &self,
        author: &Author,
        token: TokenId,
        now: Timestamp,
    ) -> Result<(), ProgramError> {
        self.change_desk::<ProgramError>(author, now, &mut |desk| {
            let known = desk.tokens.get(&token).ok_or(ProgramFault::NoSuchToken)?;
            for_whom(desk, author, known.user).map_err(|_| ProgramFault::NoSuchToken)?;
            let ended = (!known.ended).then_some(DeskEvent::TokenEnded { token });
            Ok(ended.into_iter().collect())
        })?;
        Ok(self.store.drop_token(token)?)
    }

    /// Whom a token acts for, while it lasts and they may sign in.
    ///
    /// # Errors
    /// The store's.
    pub fn bearer(&self, secret: &str, now: Timestamp) -> Result<Option<Bearer>, ActError> {
        let Some(hash) = secret.strip_prefix(PREFIX).and_then(token_hash) else { return Ok(None) };
        let Some(known) = self.store.token(&hash)? else { return Ok(None) };
        let desk = self.store.desk()?;
        let Some(token) = desk.tokens.get(&known.token) else { return Ok(None) };
        let Some(user) = desk.let_in_by(token, now) else { return Ok(None) };
        if known.used.is_none_or(|used| plus_secs(used, NOTED_SECS) < now) {
            match self.store.put_token(&hash, &TokenUse { used: Some(now), ..known }) {
                // Nobody is shut out because their coming could not be noted.
                Ok(()) | Err(StoreError::Full { .. } | StoreError::ReadOnly { .. }) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Ok(Some(Bearer { user: user.clone(), token: token.clone() }))
    }
}

pub(super) fn checked_name(name: &str) -> Result<String, ProgramFault> {
    let name = name.trim();
    let fits = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX;
    if fits && !name.chars().any(char::is_control) {
        Ok(name.to_owned())
    } else {
        Err(ProgramFault::NameWrong)
    }
}

/// Everybody for themselves, an administrator for all.
fn for_whom(desk: &Desk, author: &Author, user: UserId) -> Result<(), ProgramError> {
    if author.user == user && desk.users.get(&user).is_some_and(|user| user.enabled) {
        return Ok(());
    }
    administrator(desk, author)
}

pub(super) fn administrator(desk: &Desk, author: &Author) -> Result<(), ProgramError> {
    match allow(desk, author, Role::Administrator) {
        Ok(()) => Ok(()),
        Err(UserError::Fault(UserFault::Role)) => Err(ProgramFault::Role.into()),
        Err(UserError::Act(error)) => Err(error.into()),
        Err(UserError::Fault(_) | UserError::Wait(_)) => Err(ProgramFault::Role.into()),
    }
}
