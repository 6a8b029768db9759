//! The team's own words: proposed by anybody, approved by a lead, and the name in which callers call.

use std::collections::BTreeSet;

use calendar::Timestamp;
use desk::{Desk, User, Wording};
use journal::{AnswerClass, ClientId, DeskEvent, GivenAnswer, Role, UserId, WordsId};
use locale::Language;
use store::StoreError;
use talk::Objection;
use words::{TEXT_CHARS_MAX, Template, TemplateFault, Words};

use crate::{ActError, Acts, Author};

/// The longest reason for which words are refused, and the longest name of the house, in letters.
const LINE_CHARS_MAX: usize = 200;
/// What is filled into the texts that callers say.
const ARGUMENTS: [&str; 8] =
    ["customer", "caller", "house", "client", "amount", "count", "due", "when"];
/// What of it says nothing of a debt.
const EARLY_ARGUMENTS: [&str; 4] = ["customer", "caller", "house", "when"];

/// What words are proposed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsFor {
    /// A text that callers say: `say-opening`, `answer-cash-short-1`.
    Text(String),
    /// A further answer to an objection, which does this.
    Answer(String, AnswerClass),
}

/// Words to be proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWords {
    /// For what.
    pub what: WordsFor,
    /// Their language.
    pub language: Language,
    /// The client for whose debts they are; for all when `None`.
    pub client: Option<ClientId>,
    /// They.
    pub text: String,
}

/// What stands against a change of the team's words, so that it can be said beside the field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordsFault {
    /// Who asks may not do this.
    #[error("only a lead does this")]
    Role,
    /// Callers say no such text.
    #[error("there is no such text; `auricle words list` names those that can be rewritten")]
    NoSuchText,
    /// There is no such client, or it is not theirs.
    #[error("there is no such client among those you are granted")]
    NoSuchClient,
    /// There are no such words.
    #[error("there are no such words")]
    NoSuchWords,
    /// There is nothing in them.
    #[error("write the words")]
    Empty,
    /// They are far too long.
    #[error("the words are too long; they may have at most {TEXT_CHARS_MAX} letters")]
    Long,
    /// They ask for something that is not filled in there.
    #[error("`{name}` is not filled in here; known are: {}", .known.join(", "))]
    Unknown {
        /// What is asked for.
        name: String,
        /// What may be.
        known: Vec<String>,
    },
    /// Something in braces is no name.
    #[error("near `{0}`: in braces stands only a name with a dollar sign, as {{ $amount }}")]
    Unreadable(String),
    /// They are what is said now.
    #[error("these are the words that are used now; change them")]
    Same,
    /// A lead does not approve their own while there is another.
    #[error("another lead approves what you proposed yourself")]
    Own,
    /// They were approved, refused or withdrawn before.
    #[error("these words no longer wait for a lead")]
    NotWaiting,
    /// They are neither waiting nor used.
    #[error("these words are not used any more")]
    Over,
    /// Nothing says why they are refused.
    #[error("say in at most {LINE_CHARS_MAX} letters why, for who proposed them")]
    NoReason,
    /// There is no name, or a far too long one.
    #[error("give a name of at most {LINE_CHARS_MAX} letters")]
    NameWrong,
}

/// Why the team's words were not changed.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// Something about the request.
    #[error("{0}")]
    Fault(WordsFault),
    /// The act failed.
    #[error(transparent)]
    Act(#[from] ActError),
}

impl From<WordsFault> for WordsError {
    fn from(fault: WordsFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<StoreError> for WordsError {
    fn from(error: StoreError) -> Self {
        Self::Act(error.into())
    }
}

/// What may be filled into a text that callers say: into those of the guide what is filled in
/// there already; `None` where there is no such text.
#[must_use]
pub fn words_arguments(desk: &Desk, language: Language, key: &str) -> Option<BTreeSet<String>> {
    let w = Words::of(language);
    if key.starts_with("say-") {
        return w.arguments(key);
    }
    let objection = objection_answered(key)?;
    let is_known = w.has(key) || desk.wordings.values().any(|words| words.key == key);
    is_known.then(|| of_answers(objection))
}

/// What may be filled into an answer. Where it may come before the person is identified,
/// nothing of the debt is.
#[must_use]
pub fn of_answers(objection: &Objection) -> BTreeSet<String> {
    let known: &[&str] = if objection.is_early { &EARLY_ARGUMENTS } else { &ARGUMENTS };
    known.iter().map(|name| (*name).to_owned()).collect()
}

/// The objection that a text answers: `answer-cash-short-1`.
fn objection_answered(key: &str) -> Option<&'static Objection> {
    let (objection, number) = key.strip_prefix("answer-")?.rsplit_once('-')?;
    number.parse::<u32>().ok()?;
    talk::objection_of(objection)
}

/// Whether an answer is one of the library's or of the team's, or in words of the caller's own.
#[must_use]
pub fn is_answer(desk: &Desk, given: &GivenAnswer) -> bool {
    let Some(objection) = talk::objection_of(&given.objection) else { return false };
    let is_ours = usize::try_from(given.answer).is_ok_and(|it| it <= objection.answers.len());
    let key = format!("answer-{}-{}", given.objection, given.answer);
    is_ours || desk.wordings.values().any(|words| words.key == key)
}

/// Words held to what may stand in them.
///
/// # Errors
/// [`WordsFault`] with what is wrong.
pub fn checked_words(
    language: Language,
    text: &str,
    known: &BTreeSet<String>,
) -> Result<Template, WordsFault> {
    Template::parse(language, text, known).map_err(|fault| match fault {
        TemplateFault::Empty => WordsFault::Empty,
        TemplateFault::Long => WordsFault::Long,
        TemplateFault::Unknown(name) => {
            WordsFault::Unknown { name, known: known.iter().cloned().collect() }
        }
        TemplateFault::Unreadable(near) => WordsFault::Unreadable(near),
    })
}

impl Acts {
    /// Proposes words for a text that callers say. A lead has yet to approve them.
    ///
    /// # Errors
    /// [`WordsError`]; nothing was proposed then.
    pub fn propose_words(
        &self,
        author: &Author,
        new: &NewWords,
        now: Timestamp,
    ) -> Result<WordsId, WordsError> {
        let text = new.text.trim().replace("\r\n", "\n");
        let mut words = WordsId(0);
        self.change_desk::<WordsError>(author, now, &mut |desk| {
            may(desk, author, Role::Caller)?;
            granted(desk, author, new.client)?;
            let (key, class, known) = about(desk, new)?;
            checked_words(new.language, &text, &known)?;
            if is_said_now(desk, &key, new, &text) {
                return Err(WordsFault::Same.into());
            }
            words = desk.next_words();
            let (language, client, text) = (new.language, new.client, text.clone());
            Ok(vec![DeskEvent::WordsProposed { words, key, language, client, class, text }])
        })?;
        Ok(words)
    }

    /// Approves proposed words: from now on they are said. A lead approves their own only where
    /// there is no other, and then it is on the record.
    ///
    /// # Errors
    /// [`WordsError`]; nothing was changed then.
    pub fn approve_words(
        &self,
        author: &Author,
        words: WordsId,
        now: Timestamp,
    ) -> Result<(), WordsError> {
        self.change_desk::<WordsError>(author, now, &mut |desk| {
            let known = waiting(desk, author, words)?;
            let alone = known.by == author.user;
            if alone && desk.has_other_lead(author.user) {
                return Err(WordsFault::Own.into());
            }
            Ok(vec![DeskEvent::WordsApproved { words, alone }])
        })
    }

    /// Refuses proposed words, with the reason for who proposed them.
    ///
    /// # Errors
    /// [`WordsError`]; nothing was changed then.
    pub fn refuse_words(
        &self,
        author: &Author,
        words: WordsId,
        why: &str,
        now: Timestamp,
    ) -> Result<(), WordsError> {
        let why = line(why).ok_or(WordsFault::NoReason)?;
        self.change_desk::<WordsError>(author, now, &mut |desk| {
            waiting(desk, author, words)?;
            Ok(vec![DeskEvent::WordsRefused { words, why: why.clone() }])
        })
    }

    /// Takes words back: waiting ones who proposed them or a lead, used ones a lead. What is said
    /// then are the words of the house.
    ///
    /// # Errors
    /// [`WordsError`]; nothing was changed then.
    pub fn withdraw_words(
        &self,
        author: &Author,
        words: WordsId,
        now: Timestamp,
    ) -> Result<(), WordsError> {
        self.change_desk::<WordsError>(author, now, &mut |desk| {
            let known = known(desk, author, words)?;
            if !known.is_waiting() && !known.is_used() {
                return Err(WordsFault::Over.into());
            }
            if !(known.is_waiting() && known.by == author.user) {
                may(desk, author, Role::Lead)?;
            }
            Ok(vec![DeskEvent::WordsWithdrawn { words }])
        })
    }

    /// Sets the name in which callers call.
    ///
    /// # Errors
    /// [`WordsError`]; nothing was changed then.
    pub fn name_house(
        &self,
        author: &Author,
        name: &str,
        now: Timestamp,
    ) -> Result<(), WordsError> {
        let name = line(name).ok_or(WordsFault::NameWrong)?;
        self.change_desk::<WordsError>(author, now, &mut |desk| {
            may(desk, author, Role::Lead)?;
            let is_so = desk.house.as_deref() == Some(&*name);
            let named = (!is_so).then(|| DeskEvent::HouseNamed { name: name.clone() });
            Ok(named.into_iter().collect())
        })
    }
}

/// The text that words are for, what a further answer does, and what may be filled in.
fn about(
    desk: &Desk,
    new: &NewWords,
) -> Result<(String, Option<AnswerClass>, BTreeSet<String>), WordsFault> {
    match &new.what {
        WordsFor::Text(key) => {
            let known = words_arguments(desk, new.language, key).ok_or(WordsFault::NoSuchText)?;
            let answer = desk.wordings.values().filter(|words| words.key == *key);
            Ok((key.clone(), answer.filter_map(|words| words.class).next(), known))
        }
        WordsFor::Answer(objection, class) => {
            let objection = talk::objection_of(objection).ok_or(WordsFault::NoSuchText)?;
            let begin = format!("answer-{}-", objection.key);
            let numbers = desk.wordings.values().filter_map(|words| words.key.strip_prefix(&begin));
            let last = numbers.filter_map(|number| number.parse().ok()).max().unwrap_or(0);
            let number = last.max(objection.answers.len()) + 1;
            Ok((format!("{begin}{number}"), Some(*class), of_answers(objection)))
        }
    }
}

/// Whether these words are said now, by the team's own or by those of the house.
fn is_said_now(desk: &Desk, key: &str, new: &NewWords, text: &str) -> bool {
    match desk.wording(key, new.language, new.client) {
        Some(words) => words.text == text,
        None => Words::of(new.language).source(key).is_some_and(|source| source == text),
    }
}

fn line(text: &str) -> Option<String> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= LINE_CHARS_MAX;
    (fits && !text.chars().any(char::is_control)).then(|| text.to_owned())
}

fn may(desk: &Desk, author: &Author, least: Role) -> Result<(), WordsFault> {
    let can = |user: &User| user.enabled && least <= user.role;
    let is_allowed = author.user == UserId::DESK || desk.users.get(&author.user).is_some_and(can);
    if is_allowed { Ok(()) } else { Err(WordsFault::Role) }
}

fn granted(desk: &Desk, author: &Author, client: Option<ClientId>) -> Result<(), WordsFault> {
    let is_granted = client.is_none_or(|id| desk.clients.contains(&id) && author.grants.allows(id));
    if is_granted { Ok(()) } else { Err(WordsFault::NoSuchClient) }
}

fn known<'a>(desk: &'a Desk, author: &Author, words: WordsId) -> Result<&'a Wording, WordsFault> {
    let known = desk.wordings.get(&words).ok_or(WordsFault::NoSuchWords)?;
    granted(desk, author, known.client).map_err(|_| WordsFault::NoSuchWords)?;
    Ok(known)
}

fn waiting<'a>(desk: &'a Desk, author: &Author, words: WordsId) -> Result<&'a Wording, WordsFault> {
    may(desk, author, Role::Lead)?;
    let known = known(desk, author, words)?;
    if known.is_waiting() { Ok(known) } else { Err(WordsFault::NotWaiting) }
}

#[cfg(test)]
mod tests;
