//! Two files that may be one person's: found, laid side by side, made one, and parted again.

use maud::{Markup, html};
use words::Words;

use crate::find::{self, Found};
use crate::form::{self, Filled, csrf_field, hidden};
use crate::frame::{Frame, Page, Width, document};

/// A file, and what may be one with it.
#[derive(Clone, Debug)]
pub struct MergeView {
    /// The file's id.
    pub id: String,
    /// The customer's name.
    pub name: String,
    /// The files that were made one with it.
    pub merged: Vec<MergedFile>,
    /// What was looked for.
    pub query: String,
    /// Who was found, without this file; `None` while nothing was asked.
    pub found: Option<Vec<Found>>,
    /// More were found than are shown.
    pub more: bool,
    /// The other file, beside this one.
    pub beside: Option<Beside>,
    /// What was posted in vain, with what stands against it.
    pub filled: Filled,
}

/// A file that lives on in the one shown.
#[derive(Clone, Debug)]
pub struct MergedFile {
    /// Its id.
    pub id: String,
    /// The name as it was there.
    pub name: String,
}

/// Another file beside the one shown.
#[derive(Clone, Debug)]
pub struct Beside {
    /// Its id.
    pub id: String,
    /// The customer's name there.
    pub name: String,
    /// What is known on either side.
    pub lines: Vec<Compared>,
}

/// One thing as both files have it.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What it is.
    pub heading: String,
    /// As the file shown has it.
    pub here: Vec<String>,
    /// As the other one does.
    pub there: Vec<String>,
}

impl Compared {
    fn is_unknown(&self) -> bool {
        self.here.is_empty() && self.there.is_empty()
    }

    fn is_same(&self) -> bool {
        !self.here.is_empty() && self.here == self.there
    }
}

/// The page on which files are made one.
#[must_use]
pub fn page_merge(frame: &Frame, view: &MergeView) -> String {
    let w = Words::of(frame.language);
    let title = w.say_with("merge-title", &[("name", (&view.name).into())]);
    let body = html! {
        p { a href={ "/customer/" (view.id) } { (w.say("merge-back")) } }
        h1 { (title) }
        (form::error_list(w, &view.filled))
        (merged(frame, w, view))
        @match &view.beside {
            Some(beside) => { (side_by_side(frame, w, view, beside)) },
            None => { (search(w, view)) },
        }
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn merged(frame: &Frame, w: &Words, view: &MergeView) -> Markup {
    html! {
        @if !view.merged.is_empty() {
            section aria-labelledby="merged" {
                h2 #merged { (w.say("merge-merged")) }
                ul.found {
                    @for file in &view.merged {
                        li {
                            bdi { (file.name) } " " span.muted { (file.id) }
                            form method="post" action={ "/customer/" (view.id) "/part" } {
                                (csrf_field(frame))
                                (hidden("away", &file.id))
                                button.quiet { (w.say("merge-part")) }
                            }
                        }
                    }
                }
                p.hint { (w.say("merge-part-hint")) }
            }
        }
    }
}

fn search(w: &Words, view: &MergeView) -> Markup {
    html! {
        search {
            form.find method="get" action={ "/customer/" (view.id) "/merge" } {
                label for="q" { (w.say("merge-find")) }
                div.beside {
                    input #q name="q" type="search" value=(view.query) autofocus
                        autocomplete="off" spellcheck="false" dir="auto";
                    button.main { (w.say("common-search")) }
                }
            }
        }
        @if let Some(found) = &view.found {
            @if found.is_empty() { p.lead { (w.say("merge-none")) } }
            @else {
                ul.found {
                    @for found in found {
                        (find::entry(w, found, &format!("/customer/{}/merge?with={}", view.id, found.id)))
                    }
                }
                @if view.more {
                    p.muted { (w.say_with("merge-many", &[("count", found.len().into())])) }
                }
            }
        }
    }
}

fn side_by_side(frame: &Frame, w: &Words, view: &MergeView, beside: &Beside) -> Markup {
    html! {
        h2 #compared { (w.say("merge-compare")) }
        table.ledger.middle aria-labelledby="compared" {
            thead {
                tr {
                    td {}
                    th scope="col" { (w.say("merge-stays")) }
                    th scope="col" { (w.say("merge-goes")) }
                }
            }
            tbody {
                @for line in beside.lines.iter().filter(|line| !line.is_unknown()) {
                    tr.same[line.is_same()] {
                        th scope="row" { (line.heading) }
                        td data-label=(w.say("merge-stays")) { (values(w, &line.here)) }
                        td data-label=(w.say("merge-goes")) {
                            (values(w, &line.there))
                            @if line.is_same() { " " span.muted { (w.say("merge-same-value")) } }
                        }
                    }
                }
            }
        }
        form method="post" action={ "/customer/" (view.id) "/merge" } {
            (csrf_field(frame))
            (hidden("with", &beside.id))
            p.hint { (w.say("merge-hint")) }
            p.actions {
                button.main { (w.say("merge-do")) }
                a.button href={ "/customer/" (view.id) "/merge" } { (w.say("merge-other")) }
            }
        }
    }
}

fn values(w: &Words, values: &[String]) -> Markup {
    html! {
        @if values.is_empty() { span.muted { (w.say("merge-unknown")) } }
        @for (index, value) in values.iter().enumerate() {
            @if 0 < index { br; }
            bdi { (value) }
        }
    }
}
