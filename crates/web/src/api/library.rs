//! The library of objections, with considered answers.

use journal::{Role, Scope};
use locale::Language;
use talk::LIBRARY;
use words::Words;

use super::operation::{Call, Operation};
use super::problem::Problem;
use super::reply::Found;
use super::shape::{Line, shape};
use crate::views::guide;

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
        /// What it does: `validate`, `ask`, `offer` or `inform`.
        class: String = "offer",
        /// The stage of the call that it leads back to.
        back: String = "request",
        /// What is said.
        text: String = "What part could you pay today without running short yourself?",
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
        Some(query) => guide::search(&query.0, language, own),
        None => LIBRARY.iter().collect(),
    };
    let words = Words::of(language);
    let told = |objection: &talk::Objection| Objection {
        key: objection.key.to_owned(),
        category: objection.category.key().to_owned(),
        says: words.say(&format!("objection-{}", objection.key)),
        before_identified: objection.is_early,
        answers: (1_usize..)
            .zip(objection.answers)
            .map(|(number, (class, back))| ObjectionAnswer {
                class: class.key().to_owned(),
                back: back.key().to_owned(),
                text: guide::plain(words, &format!("answer-{}-{number}", objection.key)),
            })
            .collect(),
    };
    Ok(Found(Objections { language, objections: found.into_iter().map(told).collect() }))
}
