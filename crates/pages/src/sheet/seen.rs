//! What was seen of a customer: will and ability, each with its evidence, and which approach fits.

use jiff::civil::Date;
use maud::{Markup, html};
use words::Words;

/// What was seen, in sentences of the reader's language.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// The reason given last.
    pub reason: Option<Told>,
    /// Complaints.
    pub complaints: Vec<Told>,
    /// Of the will to pay.
    pub will: Evidence,
    /// Of the ability to pay.
    pub ability: Evidence,
    /// Which approach fits; none while too little was seen.
    pub approach: Option<Approach>,
}

/// What the customer told us.
#[derive(Clone, Debug)]
pub struct Told {
    /// On which day.
    pub on: Date,
    /// What it is.
    pub says: String,
    /// In their words.
    pub words: Option<String>,
}

/// What speaks for something, and what against it.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// What speaks for it.
    pub speaks_for: Vec<String>,
    /// What speaks against it.
    pub speaks_against: Vec<String>,
}

/// A working hypothesis, in neutral words.
#[derive(Clone, Debug)]
pub struct Approach {
    /// The approach.
    pub says: String,
    /// How sure it is, or who said so.
    pub sure: String,
    /// What it rests on.
    pub evidence: Evidence,
    /// What would change it.
    pub changes: Option<String>,
    /// The last day on which it counts.
    pub until: Date,
}

/// Will, ability and approach.
pub(crate) fn seen(w: &Words, seen: &Seen) -> Markup {
    html! {
        dl.seen {
            @if let Some(reason) = &seen.reason {
                dt { (w.say("reason-question")) }
                dd { (told(w, reason)) }
            }
            @for complaint in &seen.complaints {
                dt { (w.say("any-complaint-made")) }
                dd { (told(w, complaint)) }
            }
            dt { (w.say("will-title")) }
            dd { (evidence(w, &seen.will)) }
            dt { (w.say("ability-title")) }
            dd { (evidence(w, &seen.ability)) }
            dt { (w.say("approach-title")) }
            dd {
                @match &seen.approach {
                    None => span.muted { (w.say("approach-unknown")) },
                    Some(approach) => (approach_of(w, approach)),
                }
            }
        }
    }
}

fn told(w: &Words, told: &Told) -> Markup {
    html! {
        span.muted { (w.date_short(told.on)) } " " (told.says)
        @if let Some(words) = &told.words { " " q { (words) } }
    }
}

fn approach_of(w: &Words, approach: &Approach) -> Markup {
    let until = w.date_short(approach.until);
    html! {
        details {
            summary { (approach.says) " " span.muted { (approach.sure) } }
            (evidence(w, &approach.evidence))
            @if let Some(changes) = &approach.changes { p.hint { (changes) } }
            p.hint { (w.say_with("approach-until", &[("date", (&until).into())])) }
        }
    }
}

fn evidence(w: &Words, evidence: &Evidence) -> Markup {
    let is_empty = evidence.speaks_for.is_empty() && evidence.speaks_against.is_empty();
    html! {
        @if is_empty { span.muted { (w.say("impression-none")) } }
        @else {
            ul {
                @for said in &evidence.speaks_for {
                    li { span.hidden { (w.say("seen-for")) ": " } (said) }
                }
                @for said in &evidence.speaks_against {
                    li.against { span.hidden { (w.say("seen-against")) ": " } (said) }
                }
            }
        }
    }
}
