//! Objections with their answers, as a page shows them.

use std::sync::Arc;

use acts::Records;
use journal::GivenAnswer;
use talk::Objection;
use words::Words;

use super::guide::Filling;

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
            answers: (1..)
                .zip(objection.answers)
                .map(|(number, (class, back))| {
                    let id = format!("answer-{}-{number}", objection.key);
                    let stage = own.say(&format!("stage-{}", back.key()));
                    pages::LibraryAnswer {
                        number,
                        lines: self.text(theirs, &id),
                        own: (!same).then(|| self.text(own, &id)),
                        class: own.say(&format!("answer-class-{}", class.key())),
                        back: own.say_with("answer-back", &[("stage", (&stage).into())]),
                        record: explain::record(own, &self.record(objection, number)),
                    }
                })
                .collect(),
        }
    }

    /// What came of an answer until now.
    pub(crate) fn record(&self, objection: &Objection, answer: u32) -> talk::Record {
        let given = GivenAnswer { objection: objection.key.to_owned(), answer };
        self.records.get(&given).copied().unwrap_or_default()
    }

    fn text(&self, words: &Words, id: &str) -> String {
        match self.filling {
            Some(filling) => filling.lines(words, id).join(" "),
            None => explain::with_blanks(words, id),
        }
    }
}
