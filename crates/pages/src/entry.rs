//! The pages before the desk: signing in, the first administrator, a password of one's own.

use maud::{Markup, html};
use words::Words;

use crate::form::{self, Filled, Input, csrf_field, hidden};
use crate::frame::{Frame, Page, Width, document};
use crate::named::Role;

/// The sign-in page.
#[derive(Clone, Debug, Default)]
pub struct SignInView {
    /// What was posted in vain.
    pub filled: Filled,
    /// The sign-ins of the demo; none at a real desk.
    pub demo: Vec<DemoSignIn>,
    /// Where to go afterwards.
    pub then: Option<String>,
}

/// A sign-in that the demo offers.
#[derive(Clone, Debug)]
pub struct DemoSignIn {
    /// The user name.
    pub user: String,
    /// The password.
    pub password: String,
    /// What they may do.
    pub role: Role,
}

/// A password of one's own.
#[derive(Clone, Debug)]
pub struct PasswordView {
    /// What was posted in vain.
    pub filled: Filled,
    /// The password is one that an administrator gave: it must be changed first.
    pub must: bool,
    /// The fewest characters a password may have.
    pub least: u32,
}

/// The first administrator of a new desk.
#[derive(Clone, Debug)]
pub struct FirstView {
    /// What was posted in vain.
    pub filled: Filled,
    /// The code that the program printed when it started is asked for.
    pub asks_code: bool,
    /// The fewest characters a password may have.
    pub least: u32,
}

/// The page on which somebody signs in.
#[must_use]
pub fn page_sign_in(frame: &Frame, view: &SignInView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("sign-in-title");
    let user = Input::new("user", "sign-in-login", "text").autocomplete("username");
    let password = Input::new("password", "sign-in-password", "password");
    let password = password.autocomplete("current-password");
    // Who mistyped goes on where the error is.
    let is_first = view.filled.errors.is_empty();
    let body = html! {
        div.entry {
            h1 { (title) }
            form method="post" action="/sign-in" {
                (csrf_field(frame))
                @if let Some(then) = &view.then { (hidden("then", then)) }
                (form::error_list(w, &view.filled))
                (Input { focused: is_first, ..user }.show(w, &view.filled))
                (password.show(w, &view.filled))
                p.actions { button.main { (w.say("sign-in-submit")) } }
            }
            @if !view.demo.is_empty() { (demo(w, &view.demo)) }
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

fn demo(w: &Words, demo: &[DemoSignIn]) -> Markup {
    html! {
        section.demo aria-labelledby="demo" {
            h2 #demo { (w.say("sign-in-demo-title")) }
            p { (w.say("sign-in-demo-lead")) }
            table.ledger {
                thead {
                    tr {
                        th scope="col" { (w.say("sign-in-login")) }
                        th scope="col" { (w.say("sign-in-password")) }
                        th scope="col" { (w.say("users-role")) }
                    }
                }
                tbody {
                    @for one in demo {
                        tr {
                            th scope="row" { code { (one.user) } }
                            td data-label=(w.say("sign-in-password")) { code { (one.password) } }
                            td data-label=(w.say("users-role")) {
                                (w.say(&format!("role-{}", one.role.name())))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The page on which somebody chooses a password.
#[must_use]
pub fn page_password(frame: &Frame, view: &PasswordView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("sign-in-new-title");
    let body = html! {
        div.entry {
            h1 { (title) }
            @if view.must { p.lead { (w.say("sign-in-new-lead")) } }
            form method="post" action="/password" {
                (csrf_field(frame))
                (form::error_list(w, &view.filled))
                (Input::new("current", "password-current", "password")
                    .autocomplete("current-password").show(w, &view.filled))
                (new_password(w, &view.filled, view.least))
                p.actions { button.main { (w.say("sign-in-new-submit")) } }
            }
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

/// The page that makes the first administrator.
#[must_use]
pub fn page_first(frame: &Frame, view: &FirstView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("sign-in-first-title");
    let body = html! {
        div.entry {
            h1 { (title) }
            p.lead { (w.say("sign-in-first-lead")) }
            form method="post" action="/first" {
                (csrf_field(frame))
                (form::error_list(w, &view.filled))
                @if view.asks_code {
                    (Input::new("code", "first-code", "text").hint("first-code-hint")
                        .show(w, &view.filled))
                }
                (Input::new("name", "users-name", "text").autocomplete("name")
                    .show(w, &view.filled))
                (Input::new("user", "sign-in-login", "text").autocomplete("username")
                    .show(w, &view.filled))
                (new_password(w, &view.filled, view.least))
                p.actions { button.main { (w.say("first-submit")) } }
            }
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

fn new_password(w: &Words, filled: &Filled, least: u32) -> Markup {
    html! {
        (Input::new("password", "sign-in-new-password", "password")
            .autocomplete("new-password").show(w, filled))
        p.hint { (w.say_with("sign-in-new-hint", &[("count", least.into())])) }
        (Input::new("again", "sign-in-new-again", "password")
            .autocomplete("new-password").show(w, filled))
    }
}
