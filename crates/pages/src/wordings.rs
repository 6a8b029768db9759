//! The team's own words: what is proposed, what is used, and the form by which one proposes.

use jiff::civil::DateTime;
use locale::Language;
use maud::{Markup, html};
use words::Words;

use crate::form::{self, Choice, Filled, Input, Pick, csrf_field};
use crate::frame::{Frame, Page, Width, document};

/// The team's words as their reader may see them.
#[derive(Clone, Debug, Default)]
pub struct WordingsView {
    /// Whether the reader approves words.
    pub may_approve: bool,
    /// What a lead has yet to read; a caller's own alone.
    pub waiting: Vec<WordsRow>,
    /// What is used.
    pub used: Vec<WordsRow>,
    /// What became of the reader's own besides.
    pub own: Vec<WordsRow>,
    /// What is never said here, in the reader's language: what it is, why not, how it sounds.
    pub refused: Vec<[String; 3]>,
    /// The name in which callers call, as it is or as posted in vain.
    pub filled: Filled,
}

/// Words that were proposed.
#[derive(Clone, Debug)]
pub struct WordsRow {
    /// Their id.
    pub id: String,
    /// What the text is: an objection, or the guide.
    pub about: String,
    /// Its key.
    pub key: String,
    /// Their language.
    pub language: Language,
    /// The client for whose debts they are; for all when `None`.
    pub client: Option<String>,
    /// What is said without them.
    pub before: String,
    /// They.
    pub text: String,
    /// How they sound, with an example's figures.
    pub example: Vec<String>,
    /// Who proposed them.
    pub by: String,
    /// When.
    pub at: DateTime,
    /// What became of them.
    pub state: String,
    /// Whether the reader may approve or refuse them.
    pub is_to_read: bool,
    /// Whether the reader may take them back.
    pub is_to_withdraw: bool,
}

/// The form by which words are proposed.
#[derive(Clone, Debug)]
pub struct NewWordsView {
    /// The text, or the objection that gets a further answer.
    pub about: String,
    /// Its key; none for a further answer.
    pub key: Option<String>,
    /// The objection that gets a further answer.
    pub objection: Option<String>,
    /// The language of the words.
    pub language: Language,
    /// What is said now.
    pub before: String,
    /// What is filled in there: `amount`, `when`.
    pub known: Vec<String>,
    /// How the words sound, with an example's figures; none until somebody looks.
    pub example: Vec<String>,
    /// The clients for whose debts words may differ.
    pub clients: Vec<Choice>,
    /// What is never said here, in the language of the words.
    pub refused: Vec<[String; 3]>,
    /// The values, as they are or as posted.
    pub filled: Filled,
}

/// The team's words.
#[must_use]
pub fn page_wordings(frame: &Frame, view: &WordingsView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("words-title");
    let waiting = if view.may_approve { "words-waiting" } else { "words-waiting-own" };
    let body = html! {
        h1 { (title) }
        p.lead { (w.say("words-lead")) }
        (form::error_list(w, &view.filled))
        (list(frame, w, "waiting", waiting, &view.waiting))
        @if view.waiting.is_empty() { p.muted { (w.say("words-none-waiting")) } }
        @if view.may_approve && !view.waiting.is_empty() { (refused(w, frame.language, &view.refused)) }
        (list(frame, w, "used", "words-used", &view.used))
        (list(frame, w, "own", "words-own", &view.own))
        @if view.may_approve { (house(frame, w, &view.filled)) }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

/// In whose name callers call.
fn house(frame: &Frame, w: &Words, filled: &Filled) -> Markup {
    html! {
        section aria-labelledby="house" {
            h2 #house { (w.say("house-title")) }
            form.narrow method="post" action="/words/house" {
                (csrf_field(frame))
                (Input::new("house_name", "house-name", "text").hint("house-hint").show(w, filled))
                p.actions { button { (w.say("common-save")) } }
            }
        }
    }
}

fn list(frame: &Frame, w: &Words, id: &str, title: &str, rows: &[WordsRow]) -> Markup {
    html! {
        @if !rows.is_empty() {
            section aria-labelledby=(id) {
                h2 id=(id) { (w.say(title)) }
                @for row in rows { (entry(frame, w, row)) }
            }
        }
    }
}

fn entry(frame: &Frame, w: &Words, row: &WordsRow) -> Markup {
    let (by, at) = (&row.by, w.moment(row.at));
    let [begin, left, came, end] = difference(&row.before, &row.text);
    html! {
        article.objection {
            h3 { (row.about) }
            p.muted {
                code { (row.key) } " · " (row.language.own_name()) " · "
                @match &row.client {
                    Some(client) => bdi { (client) },
                    None => (w.say("users-all-clients")),
                }
                " · " (w.say_with("words-by", &[("name", by.into()), ("moment", (&at).into())]))
            }
            p.wording lang=(row.language.code()) {
                (begin) @if !left.is_empty() { del { (left) } }
                @if !came.is_empty() { ins { (came) } } (end)
            }
            @if !row.example.is_empty() {
                p.hint { (w.say("words-example")) }
                div.say lang=(row.language.code()) { @for line in &row.example { p { (line) } } }
            }
            p { (row.state) }
            (acts(frame, w, row))
        }
    }
}

fn acts(frame: &Frame, w: &Words, row: &WordsRow) -> Markup {
    let path = |verb: &str| format!("/words/{}/{verb}", row.id);
    html! {
        @if row.is_to_read {
            form method="post" action=(path("approve")) {
                (csrf_field(frame))
                button.main { (w.say("words-approve")) span.hidden { " " (row.key) } }
            }
            form.narrow method="post" action=(path("refuse")) {
                (csrf_field(frame))
                label for={ "why-" (row.id) } { (w.say("words-why")) }
                input id={ "why-" (row.id) } name="refused_why" maxlength="200" autocomplete="off";
                button { (w.say("words-refuse")) span.hidden { " " (row.key) } }
            }
        }
        @if row.is_to_withdraw {
            form method="post" action=(path("withdraw")) {
                (csrf_field(frame))
                button.quiet { (w.say("words-withdraw")) span.hidden { " " (row.key) } }
            }
        }
    }
}

/// Where two texts differ, by whole words: what both begin with, what only the first has, what only
/// the second has, what both end with.
fn difference(before: &str, after: &str) -> [String; 4] {
    let words = |text: &'_ str| -> Vec<String> {
        text.split_inclusive(char::is_whitespace).map(ToOwned::to_owned).collect()
    };
    let (before, after) = (words(before), words(after));
    let begin = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let (old, new) = (&before[begin..], &after[begin..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let (left, came) = (&old[..old.len() - end], &new[..new.len() - end]);
    [before[..begin].concat(), left.concat(), came.concat(), old[old.len() - end..].concat()]
}

fn refused(w: &Words, language: Language, refused: &[[String; 3]]) -> Markup {
    html! {
        details {
            summary { (w.say("library-refused")) }
            dl.refused lang=(language.code()) {
                @for [name, why, example] in refused {
                    div { dt { (name) } dd { (why) } dd { q { (example) } } }
                }
            }
        }
    }
}

/// The form by which words are proposed.
#[must_use]
pub fn page_new_words(frame: &Frame, view: &NewWordsView) -> String {
    let w = Words::of(frame.language);
    let id = if view.objection.is_some() { "words-further" } else { "words-better" };
    let title = w.say(id);
    let body = html! {
        h1 { (title) }
        p.lead { (view.about) " · " (view.language.own_name()) }
        @if !view.before.is_empty() {
            section aria-labelledby="before" {
                h2 #before { (w.say("words-now")) }
                div.say lang=(view.language.code()) { @for line in view.before.lines() { p { (line) } } }
            }
        }
        form method="post" action="/words/new" {
            (csrf_field(frame))
            (form::error_list(w, &view.filled))
            (what(view))
            (form::area(w, "new_text", "words-text", &view.filled))
            p.hint { (w.say("words-hint")) }
            ul.names { @for name in &view.known { li {
                code { "{ $" (name) " }" } " " (w.say(&format!("words-name-{name}")))
            } } }
            @if view.objection.is_some() { (class(w, &view.filled)) }
            @if !view.clients.is_empty() {
                (form::select(w, "words_client", "words-client", Some(&w.say("users-all-clients")),
                    &view.clients, &view.filled))
            }
            @if !view.example.is_empty() {
                p.hint { (w.say("words-example")) }
                div.say lang=(view.language.code()) role="status" {
                    @for line in &view.example { p { (line) } }
                }
            }
            p.actions {
                button name="look" value="yes" { (w.say("words-look")) }
                button.main { (w.say("words-propose")) }
                a.button href="/words" { (w.say("common-cancel")) }
            }
        }
        (refused(w, view.language, &view.refused))
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

fn what(view: &NewWordsView) -> Markup {
    html! {
        @if let Some(key) = &view.key { (form::hidden("key", key)) }
        @if let Some(objection) = &view.objection { (form::hidden("objection", objection)) }
        (form::hidden("of", view.language.code()))
    }
}

fn class(w: &Words, filled: &Filled) -> Markup {
    let classes = ["validate", "ask", "offer", "inform"];
    let choices = form::choices(w, "answer-class", &classes, |name| name);
    form::group(w, Pick::One, "class", "words-class", &choices, filled)
}

#[cfg(test)]
mod tests;
