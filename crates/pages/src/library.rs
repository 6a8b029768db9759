//! The library of objections: as a page, and as the answers found while a caller types in a talk.

use locale::Language;
use maud::{Markup, html};
use words::Words;

use crate::form::{self, Filled};
use crate::frame::{Frame, Page, Width, document};

/// The library in one language of customers.
#[derive(Clone, Debug)]
pub struct LibraryView {
    /// The language of the answers.
    pub language: Language,
    /// Each category with its objections.
    pub categories: Vec<(String, Vec<LibraryEntry>)>,
    /// What is never said here: what it is, why not, and how it sounds.
    pub refused: Vec<[String; 3]>,
}

/// An objection with its answers.
#[derive(Clone, Debug)]
pub struct LibraryEntry {
    /// Its key.
    pub key: String,
    /// What the customer says, in their language.
    pub says: String,
    /// The same in the reader's, where that is another.
    pub own_says: Option<String>,
    /// It may come before the person is identified.
    pub is_early: bool,
    /// The answers.
    pub answers: Vec<LibraryAnswer>,
}

/// A considered answer.
#[derive(Clone, Debug)]
pub struct LibraryAnswer {
    /// Which, from one.
    pub number: u32,
    /// What is said, in the customer's language.
    pub lines: String,
    /// The same in the reader's, where that is another.
    pub own: Option<String>,
    /// What it does.
    pub class: String,
    /// What it leads back to.
    pub back: String,
    /// What came of it until now.
    pub record: String,
    /// Which text it is.
    pub text: String,
    /// Whose words they are.
    pub origin: String,
}

/// The whole library.
#[must_use]
pub fn page_library(frame: &Frame, view: &LibraryView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("library-title");
    let languages = form::language_choices(&Language::ALL);
    let language = ("of".to_owned(), view.language.code().to_owned());
    let chosen = Filled { posted: vec![language], errors: Vec::new() };
    let body = html! {
        h1 { (title) }
        p.lead { (w.say("library-hint")) }
        p.hint { (w.say("record-hint")) }
        p { a href="/words" { (w.say("words-title")) } }
        form.library-language method="get" action="/library" {
            (form::select(w, "of", "library-language", None, &languages, &chosen))
            button { (w.say("common-search")) }
        }
        @for (category, entries) in &view.categories {
            section.library {
                h2 { (category) }
                @for entry in entries { (entry_of(w, view.language, entry, false)) }
            }
        }
        section.library {
            h2 { (w.say("library-refused")) }
            p.muted { (w.say("library-refused-hint")) }
            dl.refused lang=(view.language.code()) {
                @for [name, why, example] in &view.refused {
                    div { dt { (name) } dd { (why) } dd { q { (example) } } }
                }
            }
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

/// What was found for a word typed in a talk; each answer with a button that notes it.
#[must_use]
pub fn answers_found(reader: Language, language: Language, entries: &[LibraryEntry]) -> String {
    let w = Words::of(reader);
    html! {
        @if entries.is_empty() { p.muted { (w.say("objection-nothing")) } }
        @if entries.iter().any(|entry| !entry.is_early) {
            p.until-identified { (w.say("guide-identify-first")) }
        }
        @for entry in entries { (entry_of(w, language, entry, true)) }
    }
    .into_string()
}

fn entry_of(w: &Words, language: Language, entry: &LibraryEntry, in_talk: bool) -> Markup {
    html! {
        article.objection .early[entry.is_early] {
            h3 lang=(language.code()) { (entry.says) }
            @if let Some(own) = &entry.own_says { p.own lang=(w.language().code()) { (own) } }
            @if entry.is_early { p.hint { (w.say("objection-before")) } }
            @for answer in &entry.answers {
                div.answer {
                    p.lines lang=(language.code()) { (answer.lines) }
                    @if let Some(own) = &answer.own { p.own lang=(w.language().code()) { (own) } }
                    p.about {
                        span.class { (answer.class) } " " span.muted { (answer.back) }
                        @if in_talk {
                            " " button.quiet type="button"
                                data-answer={ (entry.key) ":" (answer.number) }
                                data-says=(entry.says) { (w.say("objection-said")) }
                        }
                    }
                    p.about.muted {
                        (answer.record) " · " (answer.origin) " · "
                        a href={ "/words/new?key=" (answer.text) "&of=" (language.code()) }
                            target=[in_talk.then_some("_blank")] { (w.say("words-better")) }
                    }
                }
            }
            @if !in_talk {
                p { a href={ "/words/new?objection=" (entry.key) "&of=" (language.code()) } {
                    (w.say("words-further"))
                } }
            }
        }
    }
}
