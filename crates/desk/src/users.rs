//! Users: who may sign in, what they do, and whose customers they see; and the programs that act
//! for them.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Timestamp;
use journal::{ClientId, DeskEvent, Grants, HookId, Role, Scope, Skill, TokenId, UserId, WordsId};
use locale::Language;

use crate::Wording;

/// A user of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Their id.
    pub id: UserId,
    /// The name to sign in with.
    pub login: String,
    /// The name on screens.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// The languages they speak with customers. The first is that of their screens.
    pub languages: BTreeSet<Language>,
    /// What they are trained for.
    pub skills: BTreeSet<Skill>,
    /// Whose customers they see.
    pub grants: Grants,
    /// Whether they may sign in.
    pub enabled: bool,
    /// Whether the password must be changed at the next sign-in.
    pub password_once: bool,
}

/// A token by which a program acts for a user. What it is known by is kept apart, as a hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its id.
    pub id: TokenId,
    /// For whom it acts.
    pub user: UserId,
    /// What it is called.
    pub name: String,
    /// What it may be used for.
    pub scopes: BTreeSet<Scope>,
    /// Until when.
    pub until: Timestamp,
    /// Whether it was taken back.
    pub ended: bool,
}

/// A web hook: an address that is told of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hook {
    /// Its id.
    pub id: HookId,
    /// Whose grants bind it.
    pub user: UserId,
    /// The kinds of events it is told of; all when there are none.
    pub kinds: BTreeSet<String>,
    /// Where it is told.
    pub url: String,
    /// Since when: of what happened before it is told nothing.
    pub since: Timestamp,
    /// Whether it was taken away.
    pub ended: bool,
}

/// The desk: the fold of its own stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The number of events folded.
    pub version: u64,
    /// Users by id.
    pub users: BTreeMap<UserId, User>,
    /// The clients of the desk.
    pub clients: BTreeSet<ClientId>,
    /// Tokens by id, also those that ended.
    pub tokens: BTreeMap<TokenId, Token>,
    /// Hooks by id, also those that ended.
    pub hooks: BTreeMap<HookId, Hook>,
    /// The name in which callers call, once it was set.
    pub house: Option<String>,
    /// The team's words by id, also those that are not used.
    pub wordings: BTreeMap<WordsId, Wording>,
}

impl Desk {
    /// Folds one event. An event about an unknown user changes nothing.
    pub fn apply(&mut self, at: Timestamp, by: UserId, event: &DeskEvent) {
        self.version += 1;
        match event {
            DeskEvent::UserAdded { user, role, languages, skills, grants, login, name } => {
                let added = User {
                    id: *user,
                    login: login.clone(),
                    name: name.clone(),
                    role: *role,
                    languages: languages.clone(),
                    skills: skills.clone(),
                    grants: grants.clone(),
                    enabled: true,
                    password_once: false,
                };
                self.users.insert(*user, added);
            }
            DeskEvent::UserChanged { user, role, languages, skills, grants } => {
                self.with(*user, |known| {
                    known.role = *role;
                    known.languages.clone_from(languages);
                    known.skills.clone_from(skills);
                    known.grants.clone_from(grants);
                });
            }
            DeskEvent::UserDisabled { user } => self.with(*user, |known| known.enabled = false),
            DeskEvent::UserEnabled { user } => self.with(*user, |known| known.enabled = true),
            DeskEvent::PasswordSet { user, once } => {
                self.with(*user, |known| known.password_once = *once);
            }
            DeskEvent::ClientListed { client } => {
                self.clients.insert(*client);
            }
            DeskEvent::TokenMade { .. }
            | DeskEvent::TokenEnded { .. }
            | DeskEvent::HookSet { .. }
            | DeskEvent::HookEnded { .. } => self.apply_to_programs(at, event),
            DeskEvent::HouseNamed { .. }
            | DeskEvent::WordsProposed { .. }
            | DeskEvent::WordsApproved { .. }
            | DeskEvent::WordsRefused { .. }
            | DeskEvent::WordsWithdrawn { .. } => self.apply_to_words(at, by, event),
        }
    }

    /// Folds what is told of tokens and hooks.
    fn apply_to_programs(&mut self, at: Timestamp, event: &DeskEvent) {
        match event {
            DeskEvent::TokenMade { token, user, scopes, until, name } => {
                let made = Token {
                    id: *token,
                    user: *user,
                    name: name.clone(),
                    scopes: scopes.clone(),
                    until: *until,
                    ended: false,
                };
                self.tokens.insert(*token, made);
            }
            DeskEvent::TokenEnded { token } => {
                if let Some(known) = self.tokens.get_mut(token) {
                    known.ended = true;
                }
            }
            DeskEvent::HookSet { hook, user, kinds, url } => {
                let (kinds, url) = (kinds.clone(), url.clone());
                let set = Hook { id: *hook, user: *user, kinds, url, since: at, ended: false };
                self.hooks.insert(*hook, set);
            }
            DeskEvent::HookEnded { hook } => {
                if let Some(known) = self.hooks.get_mut(hook) {
                    known.ended = true;
                }
            }
            DeskEvent::UserAdded { .. }
            | DeskEvent::UserChanged { .. }
            | DeskEvent::UserDisabled { .. }
            | DeskEvent::UserEnabled { .. }
            | DeskEvent::PasswordSet { .. }
            | DeskEvent::ClientListed { .. }
            | DeskEvent::HouseNamed { .. }
            | DeskEvent::WordsProposed { .. }
            | DeskEvent::WordsApproved { .. }
            | DeskEvent::WordsRefused { .. }
            | DeskEvent::WordsWithdrawn { .. } => {}
        }
    }

    fn with(&mut self, user: UserId, change: impl FnOnce(&mut User)) {
        if let Some(known) = self.users.get_mut(&user) {
            change(known);
        }
    }

    /// The user with this sign-in name, in either case.
    #[must_use]
    pub fn by_login(&self, login: &str) -> Option<&User> {
        let wanted = login.trim().to_lowercase();
        self.users.values().find(|user| user.login.to_lowercase() == wanted)
    }

    /// For whom a token acts at `now`; `None` when it lets nobody in, or not any more.
    #[must_use]
    pub fn let_in_by(&self, token: &Token, now: Timestamp) -> Option<&User> {
        let lasts = !token.ended && now < token.until;
        self.users.get(&token.user).filter(|user| lasts && user.enabled)
    }

    /// The id for the next user; 0 is the desk itself.
    #[must_use]
    pub fn next_user(&self) -> UserId {
        UserId(self.users.keys().next_back().map_or(1, |last| last.0 + 1))
    }

    /// The id for the next token.
    #[must_use]
    pub fn next_token(&self) -> TokenId {
        TokenId(self.tokens.keys().next_back().map_or(1, |last| last.0 + 1))
    }

    /// The id for the next hook.
    #[must_use]
    pub fn next_hook(&self) -> HookId {
        HookId(self.hooks.keys().next_back().map_or(1, |last| last.0 + 1))
    }

    /// The hooks that are set.
    pub fn live_hooks(&self) -> impl Iterator<Item = &Hook> {
        self.hooks.values().filter(|hook| !hook.ended)
    }
}
