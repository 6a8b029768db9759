//! Events of the desk itself: users, what they may see, the list of clients, and by what tokens
//! and hooks other programs take part.

use std::collections::BTreeSet;

use calendar::Timestamp;
use locale::Language;
use serde::{Deserialize, Serialize};

use crate::{AnswerClass, ClientId, HookId, TokenId, UserId, WordsId};

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

/// What a token may be used for. The role and the grants of its user bind it besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// To see what the user may see.
    Read,
    /// To call, and to record what came of it.
    Call,
    /// To bring in files and to look after clients.
    Import,
    /// To look after users, tokens and hooks.
    Admin,
}

impl Scope {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Read, Self::Call, Self::Import, Self::Admin];
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
    /// A token was made. Its hash is kept apart.
    TokenMade {
        /// Its id.
        token: TokenId,
        /// For whom it acts.
        user: UserId,
        /// What it may be used for.
        scopes: BTreeSet<Scope>,
        /// Until when.
        until: Timestamp,
        /// What it is called; sealed.
        name: String,
    },
    /// A token was taken back.
    TokenEnded {
        /// Which.
        token: TokenId,
    },
    /// A hook was set. Its secret is kept apart.
    HookSet {
        /// Its id.
        hook: HookId,
        /// Whose grants bind it.
        user: UserId,
        /// The kinds of events it is told of; all when there are none.
        kinds: BTreeSet<String>,
        /// Where it is told; sealed, since an address may hold a password.
        url: String,
    },
    /// A hook was taken away.
    HookEnded {
        /// Which.
        hook: HookId,
    },
    /// The name was set in which callers call.
    HouseNamed {
        /// It.
        name: String,
    },
    /// Words were proposed for a text that callers say.
    WordsProposed {
        /// Their id.
        words: WordsId,
        /// The text: `say-opening`, `answer-cash-short-1`.
        key: String,
        /// Their language.
        language: Language,
        /// The client for whose debts they are; for all when `None`.
        client: Option<ClientId>,
        /// Of a further answer to an objection: what it does.
        class: Option<AnswerClass>,
        /// The words, with the names of what is filled in.
        text: String,
    },
    /// Proposed words are used from now on, in place of those that were.
    WordsApproved {
        /// Which.
        words: WordsId,
        /// Whether who approved them had proposed them, since there was nobody else to do it.
        alone: bool,
    },
    /// Proposed words are not used.
    WordsRefused {
        /// Which.
        words: WordsId,
        /// Why, for who proposed them.
        why: String,
    },
    /// Words were taken back: proposed ones by who proposed them, used ones by a lead.
    WordsWithdrawn {
        /// Which.
        words: WordsId,
    },
}
