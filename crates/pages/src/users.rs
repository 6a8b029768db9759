//! The administrator's pages: who works here and what they may do.

use locale::Language;
use maud::{Markup, html};
use words::Words;

use crate::form::{self, Choice, Filled, Input, Pick, csrf_field};
use crate::frame::{Frame, Page, Width, document};
use crate::named::{Role, Skill};
use crate::save::save;

/// All users.
#[derive(Clone, Debug, Default)]
pub struct UsersView {
    /// By name.
    pub users: Vec<User>,
    /// A password for one use, shown this once: whose, and which.
    pub one_time: Option<(String, String)>,
}

/// One user in the list.
#[derive(Clone, Debug)]
pub struct User {
    /// The user's id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What they sign in with.
    pub login: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// What they speak.
    pub languages: Vec<Language>,
    /// What they are trained for.
    pub skills: Vec<Skill>,
    /// Whose customers they see; all when none is named.
    pub clients: Vec<String>,
    /// They may not sign in.
    pub disabled: bool,
}

/// One user, new or to be changed.
#[derive(Clone, Debug)]
pub struct UserView {
    /// The user; none when new.
    pub id: Option<String>,
    /// The values, as they are or as posted in vain.
    pub filled: Filled,
    /// All clients of the desk.
    pub clients: Vec<Choice>,
    /// They may not sign in.
    pub disabled: bool,
    /// It is the administrator who looks: nobody locks themselves out.
    pub own: bool,
}

/// The list of users.
#[must_use]
pub fn page_users(frame: &Frame, view: &UsersView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("users-title");
    let body = html! {
        header.beside {
            h1 { (title) }
            p.actions { a.button.main href="/users/new" { (w.say("users-add")) } }
        }
        @if let Some((name, password)) = &view.one_time { (one_time(w, name, password)) }
        table.ledger {
            thead {
                tr {
                    th scope="col" { (w.say("users-name")) }
                    th scope="col" { (w.say("sign-in-login")) }
                    th scope="col" { (w.say("users-role")) }
                    th scope="col" { (w.say("users-languages")) }
                    th scope="col" { (w.say("users-skills")) }
                    th scope="col" { (w.say("users-clients")) }
                }
            }
            tbody { @for user in &view.users { (row(w, user)) } }
        }
        (save(w, "/users", ""))
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn one_time(w: &Words, name: &str, password: &str) -> Markup {
    html! {
        div.flash.careful role="status" {
            p { (w.say_with("users-one-time", &[("name", name.into())])) " " code.secret { (password) } }
            p.muted { (w.say("users-one-time-hint")) }
        }
    }
}

fn row(w: &Words, user: &User) -> Markup {
    let said = |prefix: &str, names: Vec<&str>| {
        let texts: Vec<_> = names.iter().map(|name| w.say(&format!("{prefix}-{name}"))).collect();
        texts.join(", ")
    };
    let languages: Vec<_> = user.languages.iter().map(|one| one.own_name()).collect();
    html! {
        tr.off[user.disabled] {
            th scope="row" {
                a href={ "/users/" (user.id) } { bdi { (user.name) } }
                @if user.disabled { " " span.sign.careful { (w.say("users-disabled")) } }
            }
            td data-label=(w.say("sign-in-login")) { (user.login) }
            td data-label=(w.say("users-role")) {
                (said("role", user.roles.iter().map(|one| one.name()).collect()))
            }
            td data-label=(w.say("users-languages")) { (languages.join(", ")) }
            td data-label=(w.say("users-skills")) {
                (said("users-skill", user.skills.iter().map(|one| one.name()).collect()))
            }
            td data-label=(w.say("users-clients")) {
                @if user.clients.is_empty() { (w.say("users-all-clients")) }
                @else { (user.clients.join(", ")) }
            }
        }
    }
}

/// One user: new, or to be changed.
#[must_use]
pub fn page_user(frame: &Frame, view: &UserView) -> String {
    let w = Words::of(frame.language);
    let (title, action) = match &view.id {
        Some(id) => (w.say("users-edit-title"), format!("/users/{id}")),
        None => (w.say("users-add-title"), "/users/new".to_owned()),
    };
    let body = html! {
        h1 { (title) }
        form method="post" action=(action) {
            (csrf_field(frame))
            (form::error_list(w, &view.filled))
            (person(w, &view.filled))
            (rights(w, view))
            p.actions {
                button.main { (w.say("common-save")) }
                a.button href="/users" { (w.say("common-cancel")) }
            }
            @if view.id.is_none() { p.hint { (w.say("users-add-hint")) } }
        }
        @if let Some(id) = &view.id { (access(frame, w, view, id)) }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

fn person(w: &Words, filled: &Filled) -> Markup {
    let screen = form::language_choices(&Language::ALL);
    html! {
        (Input::new("name", "users-name", "text").show(w, filled))
        (Input::new("user", "sign-in-login", "text").hint("users-login-hint").show(w, filled))
        (form::select(w, "screen_language", "sign-in-language", None, &screen, filled))
    }
}

fn rights(w: &Words, view: &UserView) -> Markup {
    let filled = &view.filled;
    let roles = form::choices(w, "role", Role::ALL, Role::name);
    let skills = form::choices(w, "users-skill", Skill::ALL, Skill::name);
    let languages = form::language_choices(&Language::ALL);
    html! {
        (form::group(w, Pick::Any, "role", "users-role", &roles, filled))
        (form::group(w, Pick::Any, "language", "users-languages", &languages, filled))
        (form::group(w, Pick::Any, "skill", "users-skills", &skills, filled))
        (form::check(w, "all_clients", "users-all-clients-check", filled))
        @if !view.clients.is_empty() {
            (form::group(w, Pick::Any, "client", "users-clients", &view.clients, filled))
        }
    }
}

/// Shutting out, letting in again, and a new password.
fn access(frame: &Frame, w: &Words, view: &UserView, id: &str) -> Markup {
    let (verb, text) =
        if view.disabled { ("enable", "users-enable") } else { ("disable", "users-disable") };
    html! {
        section.access aria-labelledby="access" {
            h2 #access { (w.say("users-access")) }
            form method="post" action={ "/users/" (id) "/reset" } {
                (csrf_field(frame))
                button { (w.say("users-reset")) }
                p.hint { (w.say("users-reset-hint")) }
            }
            @if !view.own {
                form method="post" action={ "/users/" (id) "/" (verb) } {
                    (csrf_field(frame))
                    button { (w.say(text)) }
                }
            }
        }
    }
}
