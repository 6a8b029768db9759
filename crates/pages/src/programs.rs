//! Other programs that take part: tokens by which they act for a user, and hooks that are told.

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};
use words::Words;

use crate::form::{self, Choice, Filled, Input, Pick, csrf_field};
use crate::frame::{Frame, Page, Width, document};
use crate::save::save;

/// The programs that take part.
#[derive(Clone, Debug, Default)]
pub struct ProgramsView {
    /// The tokens: one's own; an administrator sees all.
    pub tokens: Vec<TokenRow>,
    /// The hooks; none for those who do not look after them.
    pub hooks: Option<Vec<HookRow>>,
    /// What a token may be used for, as far as the reader may do it.
    pub scopes: Vec<Choice>,
    /// For whom a token may act; empty for oneself alone.
    pub users: Vec<Choice>,
    /// A secret, shown this once, with what it is.
    pub secret: Option<(SecretOf, String)>,
    /// The values of the form that was posted in vain.
    pub filled: Filled,
}

/// What a secret is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretOf {
    /// A token.
    Token,
    /// The secret of a hook.
    Hook,
}

/// A token in the list.
#[derive(Clone, Debug)]
pub struct TokenRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// For whom it acts.
    pub user: String,
    /// What it may be used for, in words.
    pub scopes: Vec<String>,
    /// Its last day.
    pub until: Date,
    /// When it was last used.
    pub used: Option<DateTime>,
    /// Whether it lets anybody in now.
    pub good: bool,
}

/// A hook in the list.
#[derive(Clone, Debug)]
pub struct HookRow {
    /// Its id.
    pub id: String,
    /// Where it is told.
    pub url: String,
    /// Whose grants bind it.
    pub user: String,
    /// The kinds of events it is told of; all when there are none.
    pub kinds: Vec<String>,
    /// When something was last taken.
    pub taken: Option<DateTime>,
    /// When something was last tried in vain, and why.
    pub failed: Option<(DateTime, String)>,
    /// How many events were given up.
    pub given_up: u64,
}

/// The programs that take part.
#[must_use]
pub fn page_programs(frame: &Frame, view: &ProgramsView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("programs-title");
    let body = html! {
        h1 { (title) }
        p.lead { (w.say("programs-lead")) " " a href="/api" { (w.say("programs-api")) } }
        @if let Some((of, secret)) = &view.secret { (secret_once(w, *of, secret)) }
        section aria-labelledby="tokens" {
            h2 #tokens { (w.say("programs-tokens")) }
            @if view.tokens.is_empty() { p.muted { (w.say("programs-tokens-none")) } }
            @else {
                (tokens(frame, w, &view.tokens))
                (save(w, "/programs/tokens", ""))
            }
            (new_token(frame, w, view))
        }
        @if let Some(hooks) = &view.hooks {
            section aria-labelledby="hooks" {
                h2 #hooks { (w.say("programs-hooks")) }
                p { (w.say("programs-hooks-lead")) }
                @if hooks.is_empty() { p.muted { (w.say("programs-hooks-none")) } }
                @else {
                    (hook_table(frame, w, hooks))
                    (save(w, "/programs/hooks", ""))
                }
                (new_hook(frame, w, view))
            }
        }
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

fn secret_once(w: &Words, of: SecretOf, secret: &str) -> Markup {
    let text = match of {
        SecretOf::Token => w.say("programs-token-secret"),
        SecretOf::Hook => w.say("programs-hook-secret"),
    };
    html! {
        div.flash.careful role="status" {
            p { (text) " " code.secret { (secret) } }
            p.muted { (w.say("programs-secret-hint")) }
        }
    }
}

fn tokens(frame: &Frame, w: &Words, tokens: &[TokenRow]) -> Markup {
    let columns =
        ["programs-name", "programs-user", "programs-scopes", "programs-until", "programs-used"];
    html! {
        table.ledger {
            (head(w, &columns))
            tbody {
                @for token in tokens {
                    tr.off[!token.good] {
                        th scope="row" { bdi { (token.name) } }
                        td data-label=(w.say("programs-user")) { bdi { (token.user) } }
                        td data-label=(w.say("programs-scopes")) { (token.scopes.join(", ")) }
                        td data-label=(w.say("programs-until")) { (w.date_short(token.until)) }
                        td data-label=(w.say("programs-used")) {
                            @match token.used {
                                Some(at) => (w.moment(at)),
                                None => (w.say("programs-never")),
                            }
                        }
                        td { (end(frame, w, "tokens", &token.id, &token.name)) }
                    }
                }
            }
        }
    }
}

/// The headings of a table whose last column is the button that ends its row.
fn head(w: &Words, columns: &[&str]) -> Markup {
    html! {
        thead {
            tr {
                @for id in columns { th scope="col" { (w.say(id)) } }
                th scope="col" { span.hidden { (w.say("programs-end")) } }
            }
        }
    }
}

/// The button that ends a token or a hook; who hears the page is told which.
fn end(frame: &Frame, w: &Words, what: &str, id: &str, name: &str) -> Markup {
    html! {
        form method="post" action={ "/programs/" (what) "/" (id) "/end" } {
            (csrf_field(frame))
            button.quiet { (w.say("programs-end")) span.hidden { " " (name) } }
        }
    }
}

fn new_token(frame: &Frame, w: &Words, view: &ProgramsView) -> Markup {
    let filled = &view.filled;
    html! {
        form.narrow method="post" action="/programs/tokens" {
            (csrf_field(frame))
            h3 { (w.say("programs-token-new")) }
            (form::error_list(w, filled))
            (Input::new("token_name", "programs-name", "text").hint("programs-name-hint").show(w, filled))
            @if !view.users.is_empty() {
                (form::select(w, "token_user", "programs-user", None, &view.users, filled))
            }
            (form::group(w, Pick::Any, "scope", "programs-scopes", &view.scopes, filled))
            (Input::new("until", "programs-until", "date").optional().show(w, filled))
            p.actions { button.main { (w.say("programs-token-make")) } }
        }
    }
}

fn hook_table(frame: &Frame, w: &Words, hooks: &[HookRow]) -> Markup {
    let columns = ["programs-url", "programs-user", "programs-kinds", "programs-stands"];
    html! {
        table.ledger {
            (head(w, &columns))
            tbody {
                @for hook in hooks {
                    tr {
                        th scope="row" { (hook.url) }
                        td data-label=(w.say("programs-user")) { bdi { (hook.user) } }
                        td data-label=(w.say("programs-kinds")) {
                            @if hook.kinds.is_empty() { (w.say("programs-kinds-all")) }
                            @else { (hook.kinds.join(", ")) }
                        }
                        td data-label=(w.say("programs-stands")) { (stands(w, hook)) }
                        td { (end(frame, w, "hooks", &hook.id, &hook.url)) }
                    }
                }
            }
        }
    }
}

fn stands(w: &Words, hook: &HookRow) -> Markup {
    let moment = |at: DateTime| w.moment(at);
    html! {
        @if let Some(at) = hook.taken.map(moment) {
            (w.say_with("programs-taken", &[("moment", (&at).into())])) " "
        }
        @if let Some((at, why)) = &hook.failed {
            @let at = moment(*at);
            span.sign.careful {
                (w.say_with("programs-failed", &[("moment", (&at).into()), ("why", why.into())]))
            }
            " "
        }
        @if 0 < hook.given_up {
            @let count = i64::try_from(hook.given_up).unwrap_or(i64::MAX);
            span.sign.careful { (w.say_with("programs-given-up", &[("count", count.into())])) }
        }
    }
}

fn new_hook(frame: &Frame, w: &Words, view: &ProgramsView) -> Markup {
    let filled = &view.filled;
    html! {
        form.narrow method="post" action="/programs/hooks" {
            (csrf_field(frame))
            h3 { (w.say("programs-hook-new")) }
            (Input::new("url", "programs-url", "url").hint("programs-url-hint").show(w, filled))
            @if !view.users.is_empty() {
                (form::select(w, "hook_user", "programs-hook-user", None, &view.users, filled))
            }
            (Input::new("kinds", "programs-kinds", "text").optional().hint("programs-kinds-hint").show(w, filled))
            p.actions { button.main { (w.say("programs-hook-set")) } }
        }
    }
}
