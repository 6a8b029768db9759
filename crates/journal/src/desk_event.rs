//! Events of the desk itself: users, what they may see, and the list of clients.

use std::collections::BTreeSet;

use locale::Language;
use serde::{Deserialize, Serialize};

use crate::{ClientId, UserId};

/// What a user does at the desk. A later role may do all that an earlier one may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Calls customers.
    Caller,
    /// Leads callers, imports, sees the board.
    Lead,
    /// Manages users and the desk.
    Administrator,
}

/// What a file may need of a caller beyond the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    /// Evidence, legal course, people who avoid contact.
    Specialist,
    /// Companies.
    Business,
    /// People in difficulty.
    Vulnerable,
}

impl Skill {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Specialist, Self::Business, Self::Vulnerable];
}

/// Whose customers a user may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grants {
    /// Every client, also those to come.
    All,
    /// These clients only.
    Clients(BTreeSet<ClientId>),
}

impl Grants {
    /// Whether `client` is granted.
    #[must_use]
    pub fn allows(&self, client: ClientId) -> bool {
        match self {
            Self::All => true,
            Self::Clients(clients) => clients.contains(&client),
        }
    }
}

/// What happened at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskEvent {
    /// A user was added.
    UserAdded {
        /// The new user.
        user: UserId,
        /// What they do.
        role: Role,
        /// The languages they speak with customers.
        languages: BTreeSet<Language>,
        /// What they are trained for.
        skills: BTreeSet<Skill>,
        /// Whose customers they see.
        grants: Grants,
        /// The name to sign in with; sealed.
        login: String,
        /// The name on screens; sealed.
        name: String,
    },
    /// A user's role, languages, skills or clients were set anew.
    UserChanged {
        /// Who.
        user: UserId,
        /// What they do.
        role: Role,
        /// The languages they speak with customers.
        languages: BTreeSet<Language>,
        /// What they are trained for.
        skills: BTreeSet<Skill>,
        /// Whose customers they see.
        grants: Grants,
    },
    /// A user may no longer sign in.
    UserDisabled {
        /// Who.
        user: UserId,
    },
    /// A user may sign in again.
    UserEnabled {
        /// Who.
        user: UserId,
    },
    /// A password was set. The hash is kept apart, where it can be replaced.
    PasswordSet {
        /// Whose.
        user: UserId,
        /// Whether it must be changed at the next sign-in.
        once: bool,
    },
    /// A client was listed.
    ClientListed {
        /// Its stream.
        client: ClientId,
    },
}
