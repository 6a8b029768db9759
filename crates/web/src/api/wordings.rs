//! The team's own words, and the name in which callers call.

use acts::{NewWords, WordsError, WordsFault, WordsFor};
use calendar::Timestamp;
use desk::{Wording, WordingState};
use journal::{AnswerClass, ClientId, Role, Scope, UserId, WordsId};
use locale::Language;
use words::Words;

use super::operation::{Call, Nothing, Operation};
use super::paging::{After, Limit, Page, page};
use super::problem::{Kind, Problem};
use super::reply::{Done, Found, Made};
use super::shape::{Line, Long, shape};
use crate::views::names::Names;
use crate::wordings::says;

shape! {
    /// Words that the team proposed for a text that callers say.
    told struct TeamWords {
        /// Their id.
        id: WordsId = 4,
        /// The text.
        text_key: String = "answer-cash-short-1",
        /// Their language.
        language: Language,
        /// The client for whose debts they are; for all when null.
        client: Option<ClientId>,
        /// Of a further answer to an objection: what it does.
        class: Option<AnswerClass>,
        /// They, with the names of what is filled in.
        text: String = "Could you pay a part of it { $when }?",
        /// Who proposed them.
        by: UserId = 7,
        /// When.
        at: Timestamp,
        /// What became of them: `waiting`, `in_use`, `replaced`, `refused` or `withdrawn`.
        state: String = "waiting",
        /// Who approved or refused them.
        decided_by: Option<UserId>,
        /// When.
        decided_at: Option<Timestamp>,
        /// Whether who approved them had proposed them, since there was nobody else to do it.
        alone: bool,
        /// Why they were refused.
        why: Option<String>,
    }

    /// Which words.
    asked struct WhichWords {
        /// In this language alone.
        language: Option<Language>,
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }

    /// Words to be proposed: for a text, or as a further answer to an objection.
    asked struct WordsWanted {
        /// The text: `say-opening`, `answer-cash-short-1`.
        text_key: Option<Line> = "answer-cash-short-1",
        /// The objection that gets a further answer, in place of `text_key`.
        objection: Option<Line>,
        /// What a further answer does.
        class: Option<AnswerClass>,
        /// Their language.
        language: Language,
        /// The client for whose debts they are; for all when null.
        client: Option<ClientId>,
        /// They. What is filled in stands as `{ $amount }`.
        text: Long = "Could you pay a part of it { $when }?",
    }

    /// Why words are refused.
    asked struct WordsRefused {
        /// The reason, for who proposed them.
        why: Line = "It promises what we cannot keep.",
    }

    /// The name in which callers call.
    told struct House {
        /// It.
        name: String = "Siltums",
    }

    /// The name in which callers are to call.
    asked struct HouseWanted {
        /// It.
        name: Line = "Siltums",
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of =
        |operation: Operation, scope, role, about: &str| operation.of("words", scope, role, about);
    let (read, call, caller, lead) = (Scope::Read, Scope::Call, Role::Caller, Role::Lead);
    vec![
        of(
            Operation::get("list_words", "/words", list),
            read,
            caller,
            "Lists words that the team proposed. Callers see what is used, and their own.",
        ),
        of(
            Operation::post("propose_words", "/words", propose),
            call,
            caller,
            "Proposes words for a text, or a further answer. A lead has yet to approve them.",
        ),
        of(
            Operation::act("approve_words", "/words/{words}/approve", approve),
            call,
            lead,
            "Approves words: they are said from now on. Not one's own, while there is another lead.",
        )
        .may_conflict(),
        of(
            Operation::post("refuse_words", "/words/{words}/refuse", refuse),
            call,
            lead,
            "Refuses words. With the reason for who proposed them.",
        )
        .may_conflict(),
        of(
            Operation::act("withdraw_words", "/words/{words}/withdraw", withdraw),
            call,
            caller,
            "Takes words back. Waiting ones who proposed them or a lead, used ones a lead.",
        )
        .may_conflict(),
        of(
            Operation::get("show_house", "/house", house),
            read,
            caller,
            "Tells the name in which callers call. Until a lead sets one, that of the only client.",
        ),
        of(
            Operation::put("name_house", "/house", name_house),
            call,
            lead,
            "Sets the name in which callers call. The guide says it when a caller introduces \
             themselves.",
        ),
    ]
}

fn told(wording: &Wording) -> TeamWords {
    let (state, decided, alone, why) = match &wording.state {
        WordingState::Waiting => ("waiting", None, false, None),
        WordingState::InUse { by, at, alone } => ("in_use", Some((*by, *at)), *alone, None),
        WordingState::Replaced => ("replaced", None, false, None),
        WordingState::Refused { by, at, why } => {
            ("refused", Some((*by, *at)), false, Some(why.clone()))
        }
        WordingState::Withdrawn => ("withdrawn", None, false, None),
    };
    let (decided_by, decided_at) = decided.unzip();
    TeamWords {
        id: wording.id,
        text_key: wording.key.clone(),
        language: wording.language,
        client: wording.client,
        class: wording.class,
        text: wording.text.clone(),
        by: wording.by,
        at: wording.at,
        state: state.to_owned(),
        decided_by,
        decided_at,
        alone,
        why,
    }
}

fn list(call: &Call, asked: WhichWords) -> Result<Found<Page<TeamWords>>, Problem> {
    let desk = call.acts().store().desk()?;
    let leads = Role::Lead <= call.user.role;
    let is_seen = |one: &&Wording| {
        one.client.is_none_or(|client| call.user.grants.allows(client))
            && (leads || one.is_used() || one.by == call.user.id)
            && asked.language.is_none_or(|language| one.language == language)
    };
    let words: Vec<&Wording> = desk.wordings.values().filter(is_seen).collect();
    let wanted = (asked.limit, asked.after.as_ref());
    page(call, &words, wanted, |one| one.id.to_string(), |one| Ok(Some(told(one)))).map(Found)
}

/// Words that were not changed, at the field it is about.
fn problem(w: &Words, error: WordsError) -> Problem {
    let fault = match error {
        WordsError::Act(error) => return error.into(),
        WordsError::Fault(fault) => fault,
    };
    let (pointer, code) = match &fault {
        WordsFault::Role => return Problem::new(Kind::Role),
        WordsFault::NoSuchWords => return Problem::new(Kind::NotFound),
        WordsFault::Own | WordsFault::NotWaiting | WordsFault::Over => {
            return Problem::saying(Kind::Conflict, says(w, &fault));
        }
        WordsFault::NoSuchText => ("/text_key", "no_such_text"),
        WordsFault::NoSuchClient => ("/client", "no_such_client"),
        WordsFault::Empty => ("/text", "empty"),
        WordsFault::Long => ("/text", "too_long"),
        WordsFault::Unknown { .. } => ("/text", "not_filled_in_here"),
        WordsFault::Unreadable(_) => ("/text", "unreadable"),
        WordsFault::Same => ("/text", "unchanged"),
        WordsFault::NoReason => ("/why", "no_reason"),
        WordsFault::NameWrong => ("/name", "name_wrong"),
    };
    Problem::field(pointer, code, says(w, &fault))
}

fn propose(call: &Call, asked: WordsWanted) -> Result<Made<TeamWords>, Problem> {
    let what = match (asked.text_key, asked.objection) {
        (Some(key), None) => WordsFor::Text(key.0),
        (None, Some(objection)) => {
            let class = asked.class.unwrap_or(AnswerClass::Ask);
            WordsFor::Answer(objection.0, class)
        }
        (Some(_), Some(_)) | (None, None) => {
            return Err(problem(call.words(), WordsFault::NoSuchText.into()));
        }
    };
    let new = NewWords { what, language: asked.language, client: asked.client, text: asked.text.0 };
    let made = call.acts().propose_words(&call.author(), &new, call.now);
    let words = made.map_err(|error| problem(call.words(), error))?;
    let desk = call.acts().store().desk()?;
    let wording = desk.wordings.get(&words).ok_or_else(|| Problem::new(Kind::NotFound))?;
    Ok(Made(told(wording)))
}

fn words_id(call: &Call) -> Result<WordsId, Problem> {
    call.param("words").parse().map(WordsId).map_err(|_| Problem::new(Kind::NotFound))
}

fn approve(call: &Call, _: Nothing) -> Result<Done, Problem> {
    let approved = call.acts().approve_words(&call.author(), words_id(call)?, call.now);
    approved.map(|()| Done).map_err(|error| problem(call.words(), error))
}

fn refuse(call: &Call, asked: WordsRefused) -> Result<Done, Problem> {
    let words = words_id(call)?;
    let refused = call.acts().refuse_words(&call.author(), words, &asked.why.0, call.now);
    refused.map(|()| Done).map_err(|error| problem(call.words(), error))
}

fn withdraw(call: &Call, _: Nothing) -> Result<Done, Problem> {
    let withdrawn = call.acts().withdraw_words(&call.author(), words_id(call)?, call.now);
    withdrawn.map(|()| Done).map_err(|error| problem(call.words(), error))
}

fn house(call: &Call, _: Nothing) -> Result<Found<House>, Problem> {
    Ok(Found(House { name: Names::of(call)?.house() }))
}

fn name_house(call: &Call, asked: HouseWanted) -> Result<Found<House>, Problem> {
    let named = call.acts().name_house(&call.author(), &asked.name.0, call.now);
    named.map_err(|error| problem(call.words(), error))?;
    house(call, Nothing {})
}
