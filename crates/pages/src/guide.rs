//! The guide in a talk: six stages with words to lean on, and what is recorded in each.
//!
//! Which stage is shown is a choice of the page alone; every field is there all the time, so that a
//! talk may jump back and forth. Words about the debt are hidden until it is noted that the person
//! themselves is speaking, those of the request until the reason is noted.

use locale::Language;
use maud::{Markup, html};
use words::Words;

use crate::form::{self, Choice, Filled};
use crate::key;
use crate::named::{CallStage, Mark, Reached, Reason};
use crate::outcome::Asked;

/// The guide of one talk.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The language in which the words are said.
    pub language: Language,
    /// The words of each stage, in the order of [`CallStage::ALL`].
    pub stages: Vec<Vec<Saying>>,
    /// What may be said at any time: the id of its name, and the words.
    pub any_time: Vec<(&'static str, Saying)>,
    /// The approaches to choose from, by their keys.
    pub approaches: Vec<Choice>,
    /// The objections to choose from where there is no script, by category.
    pub objections: Vec<(String, Vec<Choice>)>,
}

/// Words to lean on.
#[derive(Clone, Debug, Default)]
pub struct Saying {
    /// Which text it is.
    pub key: String,
    /// Each line is one thing to say, in the customer's language.
    pub lines: Vec<String>,
    /// The same in the reader's language; empty where that is the customer's.
    pub own: Vec<String>,
    /// It may be said before the person is identified.
    pub before_identified: bool,
    /// What it was chosen by, in the reader's language.
    pub fits: String,
    /// Whose words they are: the house's, or the team's with who approved them.
    pub origin: String,
}

/// The guide, inside the form of the talk.
pub(crate) fn guide(asked: &Asked<'_>) -> Markup {
    let (w, guide) = (asked.w, &asked.talking.guide);
    html! {
        section.guide aria-labelledby="guide" {
            h3.hidden #guide { (w.say("guide-title")) }
            div.stages role="radiogroup" aria-label=(w.say("guide-stages")) {
                @for (index, stage) in CallStage::ALL.iter().enumerate() {
                    label {
                        input type="radio" name="stage" value=(stage.name())
                            checked[is_shown(asked.filled(), *stage)];
                        span { b { (index + 1) } " " (w.say(&format!("stage-{}", stage.name()))) }
                    }
                }
            }
            @for (stage, said) in CallStage::ALL.iter().zip(&guide.stages) {
                div.stage data-stage=(stage.name()) {
                    p.goal { (w.say(&format!("goal-{}", stage.name()))) }
                    (words_of(w, guide.language, *stage, said))
                    (recorded(asked, *stage))
                }
            }
            (any_time(asked))
        }
    }
}

fn step(w: &Words, key: &str, by: &str, says: &str, sign: &str) -> Markup {
    html! {
        button.quiet type="button" data-step=(by) data-key=(key) aria-keyshortcuts=(key)
            title=(w.say(says)) {
            span aria-hidden="true" { (sign) } span.hidden { (w.say(says)) }
        }
    }
}

/// The stage to begin with: that of the first thing to mend, else the one posted, else the opening.
fn is_shown(filled: &Filled, stage: CallStage) -> bool {
    let holds = |name: &str| match name {
        "reached" => Some(CallStage::Opening),
        "why" | "why_words" | "granted" | "approach" => Some(CallStage::Situation),
        "mark" => Some(CallStage::Close),
        _ => None,
    };
    if let Some(wrong) = filled.errors.iter().find_map(|error| holds(&error.field)) {
        return wrong == stage;
    }
    filled.value("stage").map_or(stage == CallStage::Opening, |posted| posted == stage.name())
}

fn words_of(w: &Words, language: Language, stage: CallStage, said: &[Saying]) -> Markup {
    let waits = said.iter().any(|saying| !saying.before_identified);
    html! {
        @for saying in said { (saying_of(language, w, saying)) }
        @if waits { p.until-identified { (w.say("guide-identify-first")) } }
        @if stage == CallStage::Request { p.until-reason { (w.say("guide-reason-first")) } }
    }
}

fn saying_of(language: Language, w: &Words, saying: &Saying) -> Markup {
    html! {
        div.say .early[saying.before_identified] {
            div.lines lang=(language.code()) { @for line in &saying.lines { p { (line) } } }
            @if !saying.own.is_empty() {
                div.own lang=(w.language().code()) { @for line in &saying.own { p { (line) } } }
            }
            p.fits {
                (saying.fits) " · " (saying.origin)
                @if !saying.key.is_empty() { " " (better(w, &saying.key, language)) }
            }
        }
    }
}

/// A small link by which better words are proposed, beside what is typed.
fn better(w: &Words, key: &str, language: Language) -> Markup {
    let says = w.say("words-better");
    html! {
        a href={ "/words/new?key=" (key) "&of=" (language.code()) } target="_blank" title=(says) {
            span aria-hidden="true" { "✎" } span.hidden { (says) }
        }
    }
}

/// What is noted in a stage.
fn recorded(asked: &Asked<'_>, stage: CallStage) -> Markup {
    match stage {
        CallStage::Opening => reached(asked),
        CallStage::Situation => situation(asked),
        CallStage::Objections => objections(asked),
        CallStage::Request | CallStage::Next => html! {},
        CallStage::Close => mark(asked),
    }
}

/// Who was on the line.
fn reached(asked: &Asked<'_>) -> Markup {
    let choices = form::choices(asked.w, "reached", Reached::ALL, Reached::name);
    let named: Vec<_> = choices
        .into_iter()
        .map(|choice| match Reached::from_name(&choice.value) {
            Some(Reached::RightParty) => Choice {
                text: asked
                    .w
                    .say_with("reached-person-named", &[("name", (&asked.sheet.name).into())]),
                ..choice
            },
            Some(Reached::SomebodyElse) | None => choice,
        })
        .collect();
    form::group(asked.w, form::Pick::One, "reached", "reached-question", &named, asked.filled())
}

/// Why it is open, and whether they say that they owe it.
fn situation(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    let reasons = form::choices(w, "reason", Reason::ALL, Reason::name);
    let approaches = &asked.talking.guide.approaches;
    html! {
        div.row {
            (form::select(w, "why", "reason-question", Some(&w.say("reason-none")), &reasons, filled))
            (form::Input::new("why_words", "reason-words", "text").hint("reason-words-hint")
                .optional().show(w, filled))
        }
        (form::check(w, "granted", "granted", filled))
        details.approach {
            summary { (w.say("approach-title")) }
            (form::select(w, "approach", "approach-question", Some(&w.say("approach-keep")), approaches, filled))
        }
    }
}

/// The library, found while typing; without script a list to choose from.
fn objections(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    let given: Vec<&str> = filled
        .posted
        .iter()
        .filter(|(name, value)| name == "answer" && !value.is_empty())
        .map(|(_, v)| v.as_str())
        .collect();
    html! {
        div.objections.scripted data-answers={ "/customer/" (asked.sheet.id) "/answers" } {
            label for="objection" { (w.say("objection-find")) " " (key::hint("f")) }
            input #objection type="search" autocomplete="off" data-key="f" aria-keyshortcuts="f"
                aria-describedby="objection-hint";
            p.hint #objection-hint { (w.say("objection-find-hint")) }
            div #answers role="region" aria-label=(w.say("objection-find")) {}
            ul.given aria-label=(w.say("objection-answers")) {
                @for value in given { li { (form::hidden("answer", value)) (w.say(&format!("objection-{}", key_of(value)))) } }
            }
        }
        div.unscripted {
            label for="answer-chosen" { (w.say("objection-find")) }
            select #answer-chosen name="answer" {
                option value="" { (w.say("reason-none")) }
                @for (category, choices) in &asked.talking.guide.objections {
                    optgroup label=(category) {
                        @for choice in choices { option value=(choice.value) { (choice.text) } }
                    }
                }
            }
        }
        p { a href={ "/library?of=" (asked.talking.guide.language.code()) } target="_blank" {
            (w.say("objection-all"))
        } }
    }
}

/// The objection of `KEY:N`.
fn key_of(answer: &str) -> &str {
    answer.split_once(':').map_or(answer, |(key, _)| key)
}

/// The caller's mark after the talk.
fn mark(asked: &Asked<'_>) -> Markup {
    let marks = form::choices(asked.w, "mark", Mark::ALL, Mark::name);
    form::group(asked.w, form::Pick::One, "mark", "mark-question", &marks, asked.filled())
}

/// What may be said at any time, folded; and five quiet seconds after a question.
fn any_time(asked: &Asked<'_>) -> Markup {
    let (w, guide) = (asked.w, &asked.talking.guide);
    let complains = asked.filled().error("complaint_words").is_some();
    html! {
        p.scripted {
            (step(w, "k", "-1", "keys-stage-before", "‹"))
            (step(w, "j", "1", "keys-stage-next", "›"))
            button.quiet type="button" data-pulse data-key="p" aria-keyshortcuts="p"
                title=(w.say("guide-pulse-hint")) {
                span.pulse aria-hidden="true" {} " " (w.say("guide-pulse")) " " (key::hint("p"))
            }
            button.quiet type="button" data-count="times-named" data-key="v"
                aria-keyshortcuts="v" title=(w.say("guide-named-hint")) {
                (w.say("guide-named")) " " output #times-named { "0" } " " (key::hint("v"))
            }
        }
        details.any-time open[complains] {
            summary { (w.say("guide-any-time")) }
            @for (name, saying) in &guide.any_time {
                @let key = key_of_saying(name);
                details open[complains && *name == COMPLAINT] {
                    summary data-key=[key] aria-keyshortcuts=[key] {
                        (w.say(name)) @if let Some(key) = key { " " (key::hint(key)) }
                    }
                    (saying_of(guide.language, w, saying))
                    @if *name == COMPLAINT { (complaint(asked)) }
                    @if *name == NOT_NOW {
                        p.scripted { button type="button" data-picks="call-back" { (w.say("guide-book")) } }
                    }
                }
            }
        }
        @if 0 < asked.sheet.complaints_today { p.good { (w.say("complaint-registered")) } }
    }
}

/// The name of what is said when somebody complains.
const COMPLAINT: &str = "any-complaint";

/// When somebody has no time now: a call back is agreed.
const NOT_NOW: &str = "any-not-a-good-moment";

/// The keys of what is said when there is no time to look for it.
pub(crate) const SAYING_KEYS: [(&str, &str); 5] = [
    ("any-half-a-minute", "w"),
    (NOT_NOW, "s"),
    ("any-will-not-talk", "e"),
    ("any-abuse", "a"),
    (COMPLAINT, "y"),
];

fn key_of_saying(name: &str) -> Option<&'static str> {
    SAYING_KEYS.iter().find(|(of, _)| *of == name).map(|(_, key)| *key)
}

/// A complaint is registered at once, and the talk goes on with all that is typed.
fn complaint(asked: &Asked<'_>) -> Markup {
    let (w, filled) = (asked.w, asked.filled());
    html! {
        (form::area(w, "complaint_words", "complaint-words", filled))
        p.hint { (w.say("complaint-hint")) }
        button formaction={ "/customer/" (asked.sheet.id) "/complaint" } formnovalidate {
            (w.say("complaint-note"))
        }
    }
}
