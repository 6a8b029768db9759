//! The library of objections, with considered answers.

use journal::{Role, Scope};
use locale::Language;
use talk::LIBRARY;
use words::Words;

use super::operation::{Call, Operation};
use super::problem::Problem;
use super::reply::Found;
use super::shape::{Line, shape};
use crate::views::library::{Known, Shelf};

shape! {
    /// What to look for.
    asked struct Looked {
        /// The language of the answers; the reader's when left out.
        language: Option<Language>,
        /// What the customer says; the whole library when left out.
        q: Option<Line> = "short of money",
    }

    /// The objections found, the best first.
    told struct Objections {
        /// The language of the texts.
        language: Language,
        /// They.
        objections: Vec<Objection>,
    }

    /// What customers say against paying now.
    told struct Objection {
        /// Its key.
        key: String = "cash-short",
        /// What it is about.
        category: String = "cash",
        /// What they say.
        says: String = "I am short of money at the moment.",
        /// Whether it may come before the person is identified: its answers say nothing of a debt.
        before_identified: bool,
        /// Considered answers, the first is number one. What belongs to one customer is left blank.
        answers: Vec<ObjectionAnswer>,
    }

    /// A considered answer.
    told struct ObjectionAnswer {
        /// Which of the objection's answers: an outcome names it so.
        number: u32 = 1,
        /// What it does: `validate`, `ask`, `offer` or `inform`.
        class: String = "offer",
        /// The stage of the call that it leads back to.
        back: String = "request",
        /// What is said.
        text: String = "What part could you pay today without running short yourself?",
        /// The text by which words are proposed for it.
        text_key: String = "answer-cash-short-1",
        /// Whether these are the team's own words.
        of_the_team: bool,
        /// What came of it until now, for all callers together.
        record: AnswerRecord,
    }

    /// What came of an answer. Shares are told as a range that holds the true one with a
    /// confidence of 95 % (Wilson), and only from 20 talks on.
    told struct AnswerRecord {
        /// Talks in which it was used.
        used: u64 = 34,
        /// Of these, those that ended in a commitment.
        committed: u64 = 12,
        /// Of these, those whose promises are all judged.
        judged: u64 = 8,
        /// Of these, those whose promises were all kept.
        kept: u64 = 5,
        /// The share of talks that ended in a commitment.
        committed_share: Option<AnswerShare>,
        /// The share of those judged that were kept.
        kept_share: Option<AnswerShare>,
    }

    /// A share in hundredths, as far as it can be told.
    told struct AnswerShare {
        /// Not less than this.
        low: u64 = 21,
        /// Not more than this.
        high: u64 = 53,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let about = "Lists objections and considered answers. Or those that fit what a customer says.";
    vec![Operation::get("list_objections", "/objections", list).of(
        "lists",
        Scope::Read,
        Role::Caller,
        about,
    )]
}

fn list(call: &Call, asked: Looked) -> Result<Found<Objections>, Problem> {
    let own = call.words().language();
    let language = asked.language.unwrap_or(own);
    let found = match asked.q {
        Some(query) => explain::objections(&query.0, language, own),
        None => LIBRARY.iter().collect(),
    };
    let desk = call.acts().store().desk()?;
    let shelf = Shelf {
        theirs: Words::of(language),
        own: call.words(),
        filling: None,
        records: call.site.records(call.now)?,
        wordings: call.site.wordings(&desk),
        desk: &desk,
        site: &call.site,
    };
    let objections = found.into_iter().map(|objection| told(&shelf, objection)).collect();
    Ok(Found(Objections { language, objections }))
}

fn told(shelf: &Shelf<'_>, objection: &talk::Objection) -> Objection {
    let answer = |answer: Known| ObjectionAnswer {
        number: answer.number,
        class: answer.class.key().to_owned(),
        back: answer.back.key().to_owned(),
        text: shelf.text(shelf.theirs, &answer.key),
        of_the_team: shelf.of_the_team(shelf.theirs, &answer.key).is_some(),
        record: record(shelf.record(objection, answer.number)),
        text_key: answer.key,
    };
    Objection {
        key: objection.key.to_owned(),
        category: objection.category.key().to_owned(),
        says: shelf.theirs.say(&format!("objection-{}", objection.key)),
        before_identified: objection.is_early,
        answers: shelf.known(objection).into_iter().map(answer).collect(),
    }
}

fn record(record: talk::Record) -> AnswerRecord {
    let share = |some, all| {
        talk::share(some, all).map(|share| AnswerShare { low: share.low, high: share.high })
    };
    let talk::Record { used, committed, judged, kept } = record;
    let (committed_share, kept_share) = (share(committed, used), share(kept, judged));
    AnswerRecord { used, committed, judged, kept, committed_share, kept_share }
}
