//! `auricle words`: the team's own words, and the name in which callers call.

use acts::{NewWords, WordsError, WordsFor};
use anyhow::Result;
use clap::{Subcommand, ValueEnum};
use desk::{Wording, WordingState};
use journal::{AnswerClass, ClientId, WordsId};
use locale::Language;
use serde_json::{Value, json};
use words::Words;

use super::library::language;
use crate::cli::Common;
use crate::failure::refused;
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out};

/// Options of `auricle words`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    #[command(subcommand)]
    what: What,
}

/// What is done about words.
#[derive(Debug, Subcommand)]
enum What {
    /// List proposed and used words
    List,
    /// Propose words for a text, or a further answer to an objection
    Propose(ProposeOptions),
    /// Approve proposed words: they are said from now on
    Approve {
        /// Their id, as `auricle words list` shows it
        id: u32,
    },
    /// Refuse proposed words
    Refuse {
        /// Their id, as `auricle words list` shows it
        id: u32,
        /// Why, for who proposed them
        #[arg(long)]
        why: String,
    },
    /// Take words back
    Withdraw {
        /// Their id, as `auricle words list` shows it
        id: u32,
    },
    /// Set the name in which callers call, or show it
    House {
        /// The name [default: show it]
        name: Option<String>,
    },
}

#[derive(clap::Args, Debug)]
struct ProposeOptions {
    /// The text, as say-opening or answer-cash-short-1; with --class the objection, as cash-short
    text: String,
    /// The words; what is filled in stands as { $amount }
    words: String,
    /// Their language: en, lv, nl, pl, ru or cs
    #[arg(long, value_name = "LANG", value_parser = language)]
    of: Language,
    /// For the debts of this client alone
    #[arg(long, value_name = "NAME")]
    client: Option<String>,
    /// It is a further answer, which does this
    #[arg(long)]
    class: Option<ClassWord>,
}

/// What an answer does.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum ClassWord {
    Validate,
    Ask,
    Offer,
    Inform,
}

impl ClassWord {
    fn is(self) -> AnswerClass {
        match self {
            Self::Validate => AnswerClass::Validate,
            Self::Ask => AnswerClass::Ask,
            Self::Offer => AnswerClass::Offer,
            Self::Inform => AnswerClass::Inform,
        }
    }
}

/// What is the matter with the request is no fault of the machine's.
fn wrong(error: WordsError) -> anyhow::Error {
    match error {
        WordsError::Fault(fault) => refused(fault.to_string()),
        WordsError::Act(act) => act.into(),
    }
}

/// Looks after the team's words.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let (author, now) = (desk.author(common)?, desk.clock.now());
    let words = match &options.what {
        What::List => return list(&desk, common, out),
        What::House { name } => {
            if let Some(name) = name {
                desk.acts.name_house(&author, name, now).map_err(wrong)?;
            }
            return house(&desk, out);
        }
        What::Propose(options) => {
            desk.acts.propose_words(&author, &new(&desk, options)?, now).map_err(wrong)?
        }
        What::Approve { id } => {
            desk.acts.approve_words(&author, WordsId(*id), now).map_err(wrong)?;
            WordsId(*id)
        }
        What::Refuse { id, why } => {
            desk.acts.refuse_words(&author, WordsId(*id), why, now).map_err(wrong)?;
            WordsId(*id)
        }
        What::Withdraw { id } => {
            desk.acts.withdraw_words(&author, WordsId(*id), now).map_err(wrong)?;
            WordsId(*id)
        }
    };
    let known = desk.acts.store().desk()?;
    let told = known.wordings.get(&words).map(wording_json);
    out.tell(&told.unwrap_or_default(), |lines| {
        lines.line(format!("{} ({words})", out.words.say("words-noted")));
    })
}

fn new(desk: &Desk, options: &ProposeOptions) -> Result<NewWords> {
    let client = options.client.as_deref().map(|name| client(desk, name)).transpose()?;
    let what = match options.class {
        Some(class) => WordsFor::Answer(options.text.clone(), class.is()),
        None => WordsFor::Text(options.text.clone()),
    };
    Ok(NewWords { what, language: options.of, client, text: options.words.clone() })
}

fn client(desk: &Desk, name: &str) -> Result<ClientId> {
    let books = desk.acts.store().clients()?;
    let found = books.iter().find(|book| locale::fold(&book.name) == locale::fold(name));
    found.map(|book| book.id).ok_or_else(|| refused(format!("there is no client {name:?}")))
}

fn list(desk: &Desk, common: &Common, out: Out) -> Result<()> {
    let author = desk.author(common)?;
    let known = desk.acts.store().desk()?;
    let all = desk.acts.check_role(&author, journal::Role::Lead).is_ok();
    let is_seen = |one: &&Wording| {
        one.client.is_none_or(|client| author.grants.allows(client))
            && (all || one.is_used() || one.by == author.user)
    };
    let seen: Vec<&Wording> = known.wordings.values().filter(is_seen).collect();
    let told: Vec<Value> = seen.iter().map(|one| wording_json(one)).collect();
    out.tell(&json!({ "words": told }), |lines| {
        if seen.is_empty() {
            lines.line(out.words.say("words-none-waiting"));
        }
        let row = |one: &&Wording| {
            vec![
                Cell::figure(one.id.to_string()),
                Cell::text(state(out.words, one)),
                Cell::text(one.language.code()),
                Cell::text(one.key.clone()),
                Cell::text(one.text.replace('\n', " / ")),
            ]
        };
        lines.table(&seen.iter().map(row).collect::<Vec<_>>());
    })
}

fn house(desk: &Desk, out: Out) -> Result<()> {
    let (known, books) = (desk.acts.store().desk()?, desk.acts.store().clients()?);
    let name = match (&known.house, books.as_slice()) {
        (Some(name), _) => name.clone(),
        (None, [only]) => only.name.clone(),
        (None, _) => out.words.say("frame-name"),
    };
    out.tell(&json!({ "name": name }), |lines| lines.line(&name))
}

fn state_word(wording: &Wording) -> &'static str {
    match wording.state {
        WordingState::Waiting => "waiting",
        WordingState::InUse { .. } => "in_use",
        WordingState::Replaced => "replaced",
        WordingState::Refused { .. } => "refused",
        WordingState::Withdrawn => "withdrawn",
    }
}

fn state(w: &Words, wording: &Wording) -> String {
    match wording.state {
        WordingState::Waiting => w.say("words-state-waiting"),
        WordingState::InUse { .. } => w.say("words-used"),
        WordingState::Replaced => w.say("words-state-replaced"),
        WordingState::Refused { .. } => w.say("words-refused-short"),
        WordingState::Withdrawn => w.say("words-state-withdrawn"),
    }
}

fn wording_json(wording: &Wording) -> Value {
    let (decided, alone, why) = match &wording.state {
        WordingState::InUse { by, at, alone } => (Some((by, at)), *alone, None),
        WordingState::Refused { by, at, why } => (Some((by, at)), false, Some(why)),
        WordingState::Waiting | WordingState::Replaced | WordingState::Withdrawn => {
            (None, false, None)
        }
    };
    json!({
        "id": wording.id.0,
        "text_key": wording.key,
        "language": wording.language.code(),
        "client": wording.client.map(|client| client.0.number()),
        "class": wording.class.map(AnswerClass::key),
        "text": wording.text,
        "by": wording.by.0,
        "at": wording.at.to_string(),
        "state": state_word(wording),
        "decided_by": decided.map(|(by, _)| by.0),
        "decided_at": decided.map(|(_, at)| at.to_string()),
        "alone": alone,
        "why": why,
    })
}
