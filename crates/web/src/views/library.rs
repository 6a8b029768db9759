//! Objections with their answers, as a page shows them.

use std::sync::Arc;

use acts::Records;
use desk::Desk;
use journal::{AnswerClass, GivenAnswer};
use talk::{CallStage, Objection};
use words::Words;

use super::guide::Filling;
use super::wordings::{Used, Wordings};
use crate::Site;

/// What answers are shown with.
pub(crate) struct Shelf<'a> {
    /// The customer's language.
    pub(crate) theirs: &'static Words,
    /// The reader's.
    pub(crate) own: &'static Words,
    /// What the words are filled with; none where there is no customer.
    pub(crate) filling: Option<&'a Filling>,
    /// What came of each answer until now.
    pub(crate) records: Arc<Records>,
    /// The team's own words.
    pub(crate) wordings: Arc<Wordings>,
    pub(crate) desk: &'a Desk,
    pub(crate) site: &'a Site,
}

/// An answer of the library.
pub(crate) struct Known {
    /// Which of the objection's.
    pub(crate) number: u32,
    /// What it does.
    pub(crate) class: AnswerClass,
    /// The stage that it leads back to.
    pub(crate) back: CallStage,
    /// Its text.
    pub(crate) key: String,
}

impl Shelf<'_> {
    /// One objection with its answers.
    pub(crate) fn entry(&self, objection: &Objection) -> pages::LibraryEntry {
        let (theirs, own) = (self.theirs, self.own);
        let same = own.language() == theirs.language();
        let said = format!("objection-{}", objection.key);
        pages::LibraryEntry {
            key: objection.key.to_owned(),
            says: theirs.say(&said),
            own_says: (!same).then(|| own.say(&said)),
            is_early: objection.is_early,
            answers: (self.known(objection).into_iter())
                .map(|known| self.answer(objection, known))
                .collect(),
        }
    }

    /// The answers of the house and, past them, those of the team in the customer's language.
    pub(crate) fn known(&self, objection: &Objection) -> Vec<Known> {
        let house = (1..).zip(objection.answers).map(|(number, (class, back))| {
            let key = format!("answer-{}-{number}", objection.key);
            Known { number, class: *class, back: *back, key }
        });
        let language = self.theirs.language();
        let further = match self.filling {
            Some(filling) => filling.further(objection, language),
            None => self.wordings.further(objection, language, None),
        };
        let ours = u32::try_from(objection.answers.len()).unwrap_or(u32::MAX);
        let further = further.into_iter().filter(|(number, _)| ours < *number);
        let team = further.map(|(number, (class, key))| {
            let back = objection.back_of(class);
            Known { number, class, back, key }
        });
        house.chain(team).collect()
    }

    fn answer(&self, objection: &Objection, known: Known) -> pages::LibraryAnswer {
        let (own, Known { number, class, back, key }) = (self.own, known);
        let stage = own.say(&format!("stage-{}", back.key()));
        let team = self.of_the_team(self.theirs, &key);
        // Words of the house say nothing of what the team's own words say.
        let is_same = own.language() == self.theirs.language()
            || team.is_some() != self.of_the_team(own, &key).is_some();
        pages::LibraryAnswer {
            number,
            lines: self.text(self.theirs, &key),
            own: (!is_same).then(|| self.text(own, &key)),
            class: own.say(&format!("answer-class-{}", class.key())),
            back: own.say_with("answer-back", &[("stage", (&stage).into())]),
            record: explain::record(own, &self.record(objection, number)),
            origin: match team {
                Some(used) => used.origin(own, self.desk, |at| self.site.local(at)),
                None => own.say("words-house"),
            },
            text: key,
        }
    }

    /// The team's words for a text, where there are any.
    pub(crate) fn of_the_team(&self, words: &Words, key: &str) -> Option<&Used> {
        match self.filling {
            Some(filling) => filling.of_the_team(words, key),
            None => self.wordings.find(key, words.language(), None),
        }
    }

    /// What came of an answer until now.
    pub(crate) fn record(&self, objection: &Objection, answer: u32) -> talk::Record {
        let given = GivenAnswer { objection: objection.key.to_owned(), answer };
        self.records.get(&given).copied().unwrap_or_default()
    }

    /// The words of an answer; where there is no customer, with blanks.
    pub(crate) fn text(&self, words: &Words, key: &str) -> String {
        match (self.filling, self.of_the_team(words, key)) {
            (Some(filling), _) => filling.lines(words, key).join(" "),
            (None, Some(used)) => explain::blanks(|args| used.say(args)),
            (None, None) => explain::with_blanks(words, key),
        }
    }
}
