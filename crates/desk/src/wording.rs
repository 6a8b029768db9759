//! The team's own words: anybody proposes them, and they are used once a lead approved them.

use calendar::Timestamp;
use journal::{AnswerClass, ClientId, DeskEvent, Role, UserId, WordsId};
use locale::Language;

use crate::Desk;

/// Words that were proposed for a text, and what became of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Their id.
    pub id: WordsId,
    /// The text.
    pub key: String,
    /// Their language.
    pub language: Language,
    /// The client for whose debts they are; for all when `None`.
    pub client: Option<ClientId>,
    /// Of a further answer to an objection: what it does.
    pub class: Option<AnswerClass>,
    /// The words, with the names of what is filled in.
    pub text: String,
    /// Who proposed them.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// What became of them.
    pub state: WordingState,
}

/// What became of proposed words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingState {
    /// A lead has yet to read them.
    Waiting,
    /// They are used.
    InUse {
        /// Who approved them.
        by: UserId,
        /// When.
        at: Timestamp,
        /// Whether they approved their own, since there was nobody else to do it.
        alone: bool,
    },
    /// Others are used in their place.
    Replaced,
    /// They are not used.
    Refused {
        /// Who refused them.
        by: UserId,
        /// When.
        at: Timestamp,
        /// Why.
        why: String,
    },
    /// They were taken back.
    Withdrawn,
}

impl Desk {
    /// Folds what is told of the team's words. Words that are not known change nothing.
    pub(crate) fn apply_to_words(&mut self, at: Timestamp, by: UserId, event: &DeskEvent) {
        match event {
            DeskEvent::HouseNamed { name } => self.house = Some(name.clone()),
            DeskEvent::WordsProposed { words, key, language, client, class, text } => {
                let proposed = Wording {
                    id: *words,
                    key: key.clone(),
                    language: *language,
                    client: *client,
                    class: *class,
                    text: text.clone(),
                    by,
                    at,
                    state: WordingState::Waiting,
                };
                self.wordings.insert(*words, proposed);
            }
            DeskEvent::WordsApproved { words, alone } => {
                self.replace(*words);
                self.set(*words, WordingState::InUse { by, at, alone: *alone });
            }
            DeskEvent::WordsRefused { words, why } => {
                self.set(*words, WordingState::Refused { by, at, why: why.clone() });
            }
            DeskEvent::WordsWithdrawn { words } => self.set(*words, WordingState::Withdrawn),
            DeskEvent::UserAdded { .. }
            | DeskEvent::UserChanged { .. }
            | DeskEvent::UserDisabled { .. }
            | DeskEvent::UserEnabled { .. }
            | DeskEvent::PasswordSet { .. }
            | DeskEvent::ClientListed { .. }
            | DeskEvent::TokenMade { .. }
            | DeskEvent::TokenEnded { .. }
            | DeskEvent::HookSet { .. }
            | DeskEvent::HookEnded { .. } => {}
        }
    }

    fn set(&mut self, words: WordsId, state: WordingState) {
        if let Some(known) = self.wordings.get_mut(&words) {
            known.state = state;
        }
    }

    /// What was used where these words are used now makes room.
    fn replace(&mut self, words: WordsId) {
        let Some(new) = self.wordings.get(&words).cloned() else { return };
        let is_same = |old: &&mut Wording| {
            old.is_used()
                && (&old.key, old.language, old.client) == (&new.key, new.language, new.client)
        };
        for old in self.wordings.values_mut().filter(is_same) {
            old.state = WordingState::Replaced;
        }
    }

    /// The words that are used for a text, for this client alone or, when `None`, for all.
    #[must_use]
    pub fn wording(
        &self,
        key: &str,
        language: Language,
        client: Option<ClientId>,
    ) -> Option<&Wording> {
        let mut used = self.wordings.values().filter(|one| one.is_used());
        used.find(|one| (one.key.as_str(), one.language, one.client) == (key, language, client))
    }

    /// Whether anybody besides `user` may approve words.
    #[must_use]
    pub fn has_other_lead(&self, user: UserId) -> bool {
        let leads = |other: &crate::User| other.enabled && Role::Lead <= other.role;
        self.users.values().any(|other| other.id != user && leads(other))
    }

    /// The id for the next words.
    #[must_use]
    pub fn next_words(&self) -> WordsId {
        WordsId(self.wordings.keys().next_back().map_or(1, |last| last.0 + 1))
    }
}

impl Wording {
    /// Whether they are used.
    #[must_use]
    pub fn is_used(&self) -> bool {
        matches!(self.state, WordingState::InUse { .. })
    }

    /// Whether a lead has yet to read them.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.state == WordingState::Waiting
    }
}
