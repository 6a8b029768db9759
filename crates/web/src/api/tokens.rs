//! Tokens: by them a program acts for a user.

use std::collections::BTreeMap;

use acts::NewToken;
use calendar::{Timestamp, plus_secs};
use journal::{Role, Scope, TokenId, UserId};

use super::operation::{Call, Nothing, Operation};
use super::paging::{After, Limit, Page, page};
use super::problem::{Kind, Problem, of_program};
use super::reply::{Done, Found, Made};
use super::shape::{Line, shape};
use crate::programs::TOKEN_DAYS;

/// How long an answer with a secret is kept.
const SECRET_KEPT_SECS: i64 = 10 * 60;

shape! {
    /// A token by which a program acts for a user.
    told struct Token {
        /// Its id.
        id: TokenId = 3,
        /// For whom it acts.
        user: UserId = 7,
        /// What it is called.
        name: String = "ledger",
        /// What it may be used for.
        scopes: Vec<Scope>,
        /// Until when.
        until: Timestamp,
        /// When it was last used, to a few minutes.
        used: Option<Timestamp>,
        /// Whether it lets anybody in now.
        good: bool,
    }

    /// A token to be made.
    asked struct TokenWanted {
        /// For whom it acts; the user of this token when null.
        user: Option<UserId> = 7,
        /// What it is called.
        name: Line = "ledger",
        /// What it may be used for; no more than the user's role allows.
        scopes: Vec<Scope>,
        /// Until when, at the latest two years from now; a year from now when null.
        until: Option<Timestamp>,
    }

    /// A token, and what only its holder knows. It is told only now.
    told struct TokenMade {
        /// The token.
        token: Token,
        /// What to send as `Authorization: Bearer …`.
        secret: String = "auricle_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    }

    /// Which tokens.
    asked struct WhichTokens {
        /// Of this user alone.
        user: Option<UserId>,
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, about: &str| {
        operation.of("desk", Scope::Admin, Role::Administrator, about)
    };
    vec![
        of(
            Operation::get("list_tokens", "/tokens", list),
            "Lists the tokens. Those that were taken back are left out.",
        ),
        of(
            Operation::post("make_token", "/tokens", make),
            "Makes a token. Its secret is told only now; the desk keeps a hash.",
        )
        .keeps_for(SECRET_KEPT_SECS),
        of(Operation::delete("end_token", "/tokens/{token}", end), "Takes a token back. At once."),
    ]
}

fn told(
    call: &Call,
    desk: &desk::Desk,
    token: &desk::Token,
    used: &BTreeMap<TokenId, Timestamp>,
) -> Token {
    Token {
        id: token.id,
        user: token.user,
        name: token.name.clone(),
        scopes: token.scopes.iter().copied().collect(),
        until: token.until,
        used: used.get(&token.id).copied(),
        good: desk.let_in_by(token, call.now).is_some(),
    }
}

fn list(call: &Call, asked: WhichTokens) -> Result<Found<Page<Token>>, Problem> {
    let store = call.acts().store();
    let (desk, used) = (store.desk()?, store.tokens_used()?);
    let is_wanted =
        |token: &&desk::Token| !token.ended && asked.user.is_none_or(|user| token.user == user);
    let tokens: Vec<&desk::Token> = desk.tokens.values().filter(is_wanted).collect();
    let wanted = (asked.limit, asked.after.as_ref());
    let id = |token: &&desk::Token| token.id.to_string();
    page(call, &tokens, wanted, id, |token| Ok(Some(told(call, &desk, token, &used)))).map(Found)
}

fn make(call: &Call, asked: TokenWanted) -> Result<Made<TokenMade>, Problem> {
    let usual = plus_secs(call.now, i64::from(TOKEN_DAYS) * 24 * 3_600);
    let new = NewToken {
        user: asked.user.unwrap_or(call.user.id),
        name: asked.name.0,
        scopes: asked.scopes.into_iter().collect(),
        until: asked.until.unwrap_or(usual),
    };
    let made = call.acts().make_token(&call.author(), &new, &*call.site.chance, call.now);
    let (id, secret) = made.map_err(|error| of_program(call.words(), error))?;
    let desk = call.acts().store().desk()?;
    let token = desk.tokens.get(&id).ok_or_else(|| Problem::new(Kind::NotFound))?;
    Ok(Made(TokenMade { token: told(call, &desk, token, &BTreeMap::new()), secret }))
}

fn end(call: &Call, _: Nothing) -> Result<Done, Problem> {
    let id = call.param("token").parse().map_err(|_| Problem::new(Kind::NotFound))?;
    let ended = call.acts().end_token(&call.author(), TokenId(id), call.now);
    ended.map_err(|error| of_program(call.words(), error))?;
    Ok(Done)
}
