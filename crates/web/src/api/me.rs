//! Whose token it is.

use calendar::Timestamp;
use journal::{Role, Scope};

use super::operation::{Call, Nothing, Operation};
use super::problem::Problem;
use super::reply::Found;
use super::shape::shape;
use super::users::User;

shape! {
    /// The user for whom a token acts, and what it may be used for.
    told struct Me {
        /// The user; their role and clients bind the token.
        user: User,
        /// The token's id.
        token: journal::TokenId,
        /// What the token is called.
        name: String = "ledger",
        /// What it may be used for.
        scopes: Vec<Scope>,
        /// Until when.
        until: Timestamp,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let about = "Whose token this is. The user for whom it acts, its scopes and its end.";
    vec![Operation::get("me", "/me", me).of("who", Scope::Read, Role::Caller, about)]
}

fn me(call: &Call, _: Nothing) -> Result<Found<Me>, Problem> {
    let clients = call.acts().store().clients()?;
    Ok(Found(Me {
        user: User::of(&call.user, &clients),
        token: call.token.id,
        name: call.token.name.clone(),
        scopes: call.token.scopes.iter().copied().collect(),
        until: call.token.until,
    }))
}
