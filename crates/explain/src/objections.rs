//! The library of objections: found while typing, and its words where there is no customer.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use locale::Language;
use talk::{LIBRARY, Objection};
use words::{Arg, Words};

/// A text whose variables stand as a blank, where there is no customer.
#[must_use]
pub fn with_blanks(words: &Words, id: &str) -> String {
    blanks(|args| words.say_with(id, args))
}

/// What is said with a blank for each variable, in one line.
#[must_use]
pub fn blanks(say: impl Fn(&[(&str, Arg<'_>)]) -> String) -> String {
    let blank: Vec<(&str, Arg<'_>)> = ["customer", "caller", "house", "client", "amount", "due"]
        .into_iter()
        .chain(["when"])
        .map(|name| (name, Arg::from("…")))
        .chain([("count", Arg::Count(2))])
        .collect();
    say(&blank).lines().collect::<Vec<_>>().join(" ")
}

/// The words by which an objection is found, in one language.
struct Findable {
    objection: &'static Objection,
    /// Those of what the customer says.
    says: Vec<String>,
    /// Those that stand for it besides.
    stands_for: Vec<String>,
}

impl Findable {
    /// How well it fits, nought the best; `None` unless every word asked for begins one of its own.
    fn rank(&self, asked: &[String]) -> Option<usize> {
        let begins =
            |words: &[String], asked: &String| words.iter().any(|it| it.starts_with(asked));
        let fits = |word: &String| begins(&self.says, word) || begins(&self.stands_for, word);
        let in_says = asked.iter().filter(|word| begins(&self.says, word)).count();
        asked.iter().all(fits).then(|| asked.len() - in_says)
    }
}

/// The whole library by language, folded once for as long as the program runs.
fn findable(language: Language) -> &'static [Findable] {
    static ALL: OnceLock<BTreeMap<Language, Vec<Findable>>> = OnceLock::new();
    let all = ALL.get_or_init(|| Language::ALL.map(|language| (language, fold(language))).into());
    all.get(&language).map_or(&[], Vec::as_slice)
}

fn fold(language: Language) -> Vec<Findable> {
    let w = Words::of(language);
    let words = |id: String| locale::words(&w.say(&id)).collect();
    let findable = |objection: &'static Objection| Findable {
        objection,
        says: words(format!("objection-{}", objection.key)),
        stands_for: words(format!("objection-{}-find", objection.key)),
    };
    LIBRARY.iter().map(findable).collect()
}

/// The objections in which every word of `query` begins a word, in the caller's language or the
/// customer's; the best first.
#[must_use]
pub fn objections(query: &str, theirs: Language, own: Language) -> Vec<&'static Objection> {
    let asked: Vec<String> = locale::words(query).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let both = findable(own).iter().zip(findable(theirs));
    let ranked = both.filter_map(|(own, theirs)| {
        let ranks = [own, theirs].into_iter().filter_map(|one| one.rank(&asked));
        ranks.min().map(|rank| (rank, own.objection))
    });
    let mut found: Vec<_> = ranked.collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, objection)| objection).collect()
}
