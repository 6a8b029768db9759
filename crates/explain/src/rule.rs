//! A rule as its reader's language has it: where it stands, and what it says.

use law::{Layer, Rule};
use words::Words;

/// The layer of a rule and its citation.
#[must_use]
pub fn cite(words: &Words, rule: &Rule) -> String {
    let (layer, its_own) = match rule.layer {
        Layer::Law => ("why-rule-law", false),
        Layer::Code => ("why-rule-code", false),
        Layer::House => ("why-rule-house", true),
        Layer::Wish => ("why-rule-wish", true),
    };
    // The house's rules and a person's wish stand nowhere else.
    if its_own {
        return words.say(layer);
    }
    let cite = words.say(&id("cite", rule));
    words.say_with(layer, &[("cite", (&cite).into())])
}

/// What a rule says, in one sentence.
#[must_use]
pub fn rule(words: &Words, rule: &Rule) -> String {
    words.say(&id("rule", rule))
}

/// The id of a text about a rule: `cite-lv-paal-hours`.
pub(crate) fn id(what: &str, rule: &Rule) -> String {
    format!("{what}-{}", rule.id.replace('.', "-"))
}
