//! The page of programs that take part: tokens and hooks.

mod saved;

use std::collections::BTreeSet;

use acts::{Author, NewHook, NewToken, ProgramError, ProgramFault, TOKEN_DAYS_MAX};
use axum::http::StatusCode;
use calendar::{Date, Timestamp, plus_days, plus_secs};
use channels::hook::{Endpoint, secret_text};
use desk::{Desk, Hook, Token};
use journal::{HookId, Role, Scope, TokenId, UserId};
use pages::{
    Choice, FieldError, Filled, HookRow, Place, ProgramsView, SecretOf, TokenRow, page_programs,
};
use store::HookStands;
use words::Words;

use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::views::names::Names;
use crate::{Site, Trouble, frame};

pub(crate) use self::saved::{hooks_saved, tokens_saved};

/// How long a token lives when nothing is said.
pub(crate) const TOKEN_DAYS: i32 = 365;

/// What is wrong with a token or a hook, in the reader's language.
pub(crate) fn says(w: &Words, fault: ProgramFault) -> String {
    match fault {
        ProgramFault::Role => w.say("programs-fault-role"),
        ProgramFault::NoSuchUser => w.say("programs-fault-no-user"),
        ProgramFault::NoSuchToken | ProgramFault::NoSuchHook => w.say("programs-fault-gone"),
        ProgramFault::NameWrong => w.say("programs-fault-name"),
        ProgramFault::NoScope => w.say("programs-fault-no-scope"),
        ProgramFault::ScopeBeyondRole => w.say("programs-fault-scope"),
        ProgramFault::UntilWrong => {
            w.say_with("programs-fault-until", &[("days", i64::from(TOKEN_DAYS_MAX).into())])
        }
        ProgramFault::UrlWrong => w.say("programs-fault-url"),
        ProgramFault::NoSuchKind => w.say("programs-fault-kind"),
    }
}

/// Sets a hook whose address can be told something, and gives its secret as libraries take it.
pub(crate) fn set_hook(
    site: &Site,
    author: &Author,
    new: &NewHook,
    now: Timestamp,
) -> Result<(HookId, String), ProgramError> {
    Endpoint::parse(&new.url).map_err(|_| ProgramFault::UrlWrong)?;
    let (hook, secret) = site.acts.set_hook(author, new, &*site.chance, now)?;
    Ok((hook, secret_text(&secret)))
}

/// The least role that may do what a scope is for.
fn least(scope: Scope) -> Role {
    match scope {
        Scope::Read | Scope::Call => Role::Caller,
        Scope::Import => Role::Lead,
        Scope::Admin => Role::Administrator,
    }
}

fn scope_name(scope: Scope) -> &'static str {
    match scope {
        Scope::Read => "read",
        Scope::Call => "call",
        Scope::Import => "import",
        Scope::Admin => "admin",
    }
}

fn scope_text(w: &Words, scope: Scope) -> String {
    w.say(&format!("programs-scope-{}", scope_name(scope)))
}

fn is_administrator(visit: &Visit) -> bool {
    visit.user.role == Role::Administrator
}

pub(crate) fn list(visit: &Visit) -> Answer {
    all(visit, StatusCode::OK, None, Filled::default())
}

fn all(
    visit: &Visit,
    status: StatusCode,
    secret: Option<(SecretOf, String)>,
    filled: Filled,
) -> Answer {
    let store = visit.acts().store();
    let (desk, names) = (store.desk()?, Names::of(visit)?);
    let may = |scope: &Scope| least(*scope) <= visit.user.role;
    let scope = |scope: Scope| Choice {
        value: scope_name(scope).to_owned(),
        text: scope_text(visit.words(), scope),
    };
    let view = ProgramsView {
        tokens: tokens(visit, &desk, &names)?,
        hooks: if is_administrator(visit) { Some(hooks(visit, &desk, &names)?) } else { None },
        scopes: Scope::ALL.into_iter().filter(may).map(scope).collect(),
        users: users(visit, &desk),
        secret,
        filled,
    };
    let page = page_programs(&frame::inside(visit, Place::Elsewhere)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

/// The tokens that the visitor may see: an administrator all, others their own.
fn tokens(visit: &Visit, desk: &Desk, names: &Names) -> Result<Vec<TokenRow>, Trouble> {
    let used = visit.acts().store().tokens_used()?;
    let is_shown =
        |token: &&Token| !token.ended && (is_administrator(visit) || token.user == visit.user.id);
    let row = |token: &Token| {
        let used = used.get(&token.id).map(|at| visit.at(*at));
        token_row(visit, desk, names, token, used)
    };
    Ok(desk.tokens.values().filter(is_shown).map(row).collect())
}

fn token_row(
    visit: &Visit,
    desk: &Desk,
    names: &Names,
    token: &Token,
    used: Option<calendar::DateTime>,
) -> TokenRow {
    TokenRow {
        id: token.id.to_string(),
        name: token.name.clone(),
        user: names.user(token.user),
        scopes: token.scopes.iter().map(|scope| scope_text(visit.words(), *scope)).collect(),
        // It ends with the day before the instant.
        until: visit.at(plus_secs(token.until, -1)).date(),
        used,
        good: desk.let_in_by(token, visit.now).is_some(),
    }
}

fn hooks(visit: &Visit, desk: &Desk, names: &Names) -> Result<Vec<HookRow>, Trouble> {
    let mut stands = visit.acts().store().hook_stands()?;
    let row = |hook: &Hook| {
        let HookStands { taken, failed, given_up, .. } =
            stands.remove(&hook.id).unwrap_or_default();
        HookRow {
            id: hook.id.to_string(),
            url: hook.url.clone(),
            user: names.user(hook.user),
            kinds: hook.kinds.iter().cloned().collect(),
            taken: taken.map(|at| visit.at(at)),
            failed: failed.map(|(at, why)| (visit.at(at), why_text(visit.words(), &why))),
            given_up,
        }
    };
    Ok(desk.live_hooks().map(row).collect())
}

/// Why a message was not taken, from the word by which it is kept.
fn why_text(w: &Words, why: &str) -> String {
    match why {
        "no-address" => w.say("programs-why-no-address"),
        "private" => w.say("programs-why-private"),
        "connection" | "broken" => w.say("programs-why-connection"),
        "tls" => w.say("programs-why-tls"),
        "late" => w.say("programs-why-late"),
        status => w.say_with("programs-why-status", &[("status", status.into())]),
    }
}

/// For whom a token or a hook may be made: an administrator chooses.
fn users(visit: &Visit, desk: &Desk) -> Vec<Choice> {
    if !is_administrator(visit) {
        return Vec::new();
    }
    let mut users: Vec<_> = desk.users.values().filter(|user| user.enabled).collect();
    users.sort_by_key(|user| (user.id != visit.user.id, locale::fold(&user.name)));
    let choice = |user: &desk::User| Choice { value: user.id.to_string(), text: user.name.clone() };
    users.into_iter().map(choice).collect()
}

fn mend(visit: &Visit, field: &str, text: String) -> Answer {
    let errors = vec![FieldError { field: field.to_owned(), text }];
    let filled = Filled { posted: visit.form.posted(), errors };
    all(visit, StatusCode::UNPROCESSABLE_ENTITY, None, filled)
}

/// What is wrong, at its field of the forms.
fn faulty(visit: &Visit, error: ProgramError) -> Answer {
    let fault = match error {
        ProgramError::Fault(fault) => fault,
        ProgramError::Act(cause) => return Err(cause.into()),
    };
    let field = match fault {
        ProgramFault::Role => return Err(Trouble::Forbidden),
        ProgramFault::NoSuchToken | ProgramFault::NoSuchHook => return Err(Trouble::NotFound),
        ProgramFault::NoSuchUser => "token_user",
        ProgramFault::NameWrong => "token_name",
        ProgramFault::NoScope | ProgramFault::ScopeBeyondRole => "scope",
        ProgramFault::UntilWrong => "until",
        ProgramFault::UrlWrong => "url",
        ProgramFault::NoSuchKind => "kinds",
    };
    mend(visit, field, says(visit.words(), fault))
}

/// The user that a form names; whoever sent it where it names none.
fn chosen(visit: &Visit, field: &str) -> Result<UserId, Trouble> {
    match visit.form.get(field) {
        None => Ok(visit.user.id),
        Some(id) => id.parse().map(UserId).map_err(|_| Trouble::BadRequest(None)),
    }
}

pub(crate) fn make_token(visit: &Visit) -> Answer {
    let until = match visit.form.get("until").map(str::parse::<Date>) {
        None => plus_days(visit.today(), TOKEN_DAYS),
        Some(Ok(day)) => day,
        Some(Err(_)) => return mend(visit, "until", says(visit.words(), ProgramFault::UntilWrong)),
    };
    let wanted: BTreeSet<&str> = visit.form.all("scope").collect();
    let new = NewToken {
        user: chosen(visit, "token_user")?,
        name: visit.form.raw("token_name").to_owned(),
        scopes: Scope::ALL
            .into_iter()
            .filter(|scope| wanted.contains(scope_name(*scope)))
            .collect(),
        until: visit.site.day_start(plus_days(until, 1)),
    };
    match visit.acts().make_token(&visit.author(), &new, &*visit.site.chance, visit.now) {
        Ok((_, secret)) => {
            all(visit, StatusCode::OK, Some((SecretOf::Token, secret)), Filled::default())
        }
        Err(error) => faulty(visit, error),
    }
}

pub(crate) fn end_token(visit: &Visit) -> Answer {
    let id = visit.param("id").parse().map_err(|_| Trouble::NotFound)?;
    match visit.acts().end_token(&visit.author(), TokenId(id), visit.now) {
        Ok(()) => Ok(answer::go("/programs")),
        Err(error) => faulty(visit, error),
    }
}

pub(crate) fn make_hook(visit: &Visit) -> Answer {
    let kinds = visit.form.raw("kinds").split([',', ' ']).filter(|kind| !kind.is_empty());
    let new = NewHook {
        user: chosen(visit, "hook_user")?,
        url: visit.form.raw("url").trim().to_owned(),
        kinds: kinds.map(ToOwned::to_owned).collect(),
    };
    match set_hook(&visit.site, &visit.author(), &new, visit.now) {
        Ok((_, secret)) => {
            all(visit, StatusCode::OK, Some((SecretOf::Hook, secret)), Filled::default())
        }
        Err(error) => faulty(visit, error),
    }
}

pub(crate) fn end_hook(visit: &Visit) -> Answer {
    let id = visit.param("id").parse().map_err(|_| Trouble::NotFound)?;
    match visit.acts().end_hook(&visit.author(), HookId(id), visit.now) {
        Ok(()) => Ok(answer::go("/programs")),
        Err(error) => faulty(visit, error),
    }
}
