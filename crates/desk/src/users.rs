//! Users: who may sign in, what they do, and whose customers they see.

use std::collections::{BTreeMap, BTreeSet};

use journal::{ClientId, DeskEvent, Grants, Role, Skill, UserId};
use locale::Language;

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

/// The desk: the fold of its own stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The number of events folded.
    pub version: u64,
    /// Users by id.
    pub users: BTreeMap<UserId, User>,
    /// The clients of the desk.
    pub clients: BTreeSet<ClientId>,
}

impl Desk {
    /// Folds one event. An event about an unknown user changes nothing.
    pub fn apply(&mut self, event: &DeskEvent) {
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

    /// The id for the next user; 0 is the desk itself.
    #[must_use]
    pub fn next_user(&self) -> UserId {
        UserId(self.users.keys().next_back().map_or(1, |last| last.0 + 1))
    }
}
