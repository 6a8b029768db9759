//! The operations of the API, listed for people.

use maud::{Markup, html};
use words::Words;

use crate::frame::{Frame, Page, Width, document};

/// The operations of the API.
#[derive(Clone, Debug, Default)]
pub struct ApiView {
    /// By heading, in the order of the work.
    pub groups: Vec<ApiGroup>,
    /// The kinds of problems.
    pub problems: Vec<ApiProblem>,
}

/// The operations under one heading.
#[derive(Clone, Debug)]
pub struct ApiGroup {
    /// Its name.
    pub name: String,
    /// What it is about.
    pub about: String,
    /// Its operations.
    pub operations: Vec<ApiOperation>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct ApiOperation {
    /// Its name in the document.
    pub id: String,
    /// The method.
    pub method: String,
    /// The address.
    pub path: String,
    /// What it does.
    pub about: String,
    /// The scope that its token needs.
    pub scope: String,
    /// The least role of its user.
    pub role: String,
}

/// One kind of problem.
#[derive(Clone, Debug)]
pub struct ApiProblem {
    /// The word at the end of its type.
    pub word: String,
    /// Its status.
    pub status: u16,
    /// Its title.
    pub title: String,
    /// What it means.
    pub about: String,
}

/// The operations and the problems. What they say is written for programmers, in English.
#[must_use]
pub fn page_api(frame: &Frame, view: &ApiView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("api-title");
    let body = html! {
        h1 { (title) }
        p.lead {
            (w.say("api-lead")) " " a href="/openapi.json" { (w.say("api-document")) }
        }
        @for group in &view.groups {
            section aria-labelledby={ "group-" (group.name) } {
                h2 id={ "group-" (group.name) } { (group.name) }
                p lang="en" { (group.about) }
                (operations(w, group))
            }
        }
        section aria-labelledby="problems" {
            h2 #problems { (w.say("api-problems")) }
            p { (w.say("api-problems-lead")) }
            dl {
                @for problem in &view.problems {
                    dt id={ "problem-" (problem.word) } {
                        code { (problem.word) } " (" (problem.status) ") " (problem.title)
                    }
                    dd lang="en" { (problem.about) }
                }
            }
        }
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn operations(w: &Words, group: &ApiGroup) -> Markup {
    html! {
        table.ledger {
            thead {
                tr {
                    th scope="col" { (w.say("api-operation")) }
                    th scope="col" { (w.say("api-does")) }
                    th scope="col" { (w.say("api-needs")) }
                }
            }
            tbody {
                @for operation in &group.operations {
                    tr id={ "op-" (operation.id) } {
                        th scope="row" { code { (operation.method) " " (operation.path) } }
                        td lang="en" data-label=(w.say("api-does")) { (operation.about) }
                        td data-label=(w.say("api-needs")) {
                            code { (operation.scope) } ", " (w.say(&format!("role-{}", operation.role)))
                        }
                    }
                }
            }
        }
    }
}
