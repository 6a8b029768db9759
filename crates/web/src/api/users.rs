//! Users: who works here and what they may do.

use std::collections::BTreeSet;
use std::sync::Arc;

use acts::{NewUser, Rights, UserError};
use desk::ClientBook;
use journal::{ClientId, Grants, Role, Scope, Skill, UserId};
use locale::Language;

use super::operation::{Call, Nothing, Operation};
use super::paging::{After, Limit, Page, page};
use super::problem::{Kind, Problem};
use super::reply::{Found, Made};
use super::shape::{Line, shape};
use crate::entry::user_fault;

/// How long an answer with a password for one use is kept.
const PASSWORD_KEPT_SECS: i64 = 10 * 60;

shape! {
    /// Somebody who works here.
    told struct User {
        /// Their id.
        id: UserId = 7,
        /// The name to sign in with.
        login: String = "anna",
        /// The name on screens.
        name: String = "Anna Ozola",
        /// What they do.
        role: Role,
        /// The languages they speak with customers.
        languages: Vec<Language>,
        /// What they are trained for.
        skills: Vec<Skill>,
        /// The clients whose customers they see; null for all, also those to come.
        clients: Option<Vec<ClientName>>,
        /// Whether they may sign in, and their tokens are good.
        enabled: bool,
    }

    /// A client.
    told struct ClientName {
        /// Its id.
        id: ClientId = 1,
        /// Its name.
        name: String = "Ziemeļu ūdens",
    }

    /// What a user may do. All of it is set anew.
    asked struct NewRights {
        /// What they do.
        role: Role,
        /// The languages they speak with customers; at least one.
        languages: Vec<Language>,
        /// What they are trained for.
        skills: Option<Vec<Skill>>,
        /// The clients whose customers they see; null for all, also those to come.
        clients: Option<Vec<ClientId>> = serde_json::Value::Null,
    }

    /// A user to be added.
    asked struct NewPerson {
        /// The name to sign in with: small letters, figures, dots, dashes.
        login: Line = "anna",
        /// The name on screens.
        name: Line = "Anna Ozola",
        /// What they may do.
        rights: NewRights,
    }

    /// A user, and a password for one use to hand over. It is told only now.
    told struct WithPassword {
        /// The user.
        user: User,
        /// The password.
        password: String = "abcd-efgh-jkmn-pqrs",
    }

    /// Which users.
    asked struct WhichUsers {
        /// How many at most.
        limit: Option<Limit> = 50,
        /// Where to go on: `next` of the page before.
        after: Option<After>,
    }
}

impl User {
    pub(super) fn of(user: &desk::User, clients: &[Arc<ClientBook>]) -> Self {
        let named = |id: &ClientId| {
            let book = clients.iter().find(|book| book.id == *id);
            ClientName { id: *id, name: book.map_or_else(String::new, |book| book.name.clone()) }
        };
        let clients = match &user.grants {
            Grants::All => None,
            Grants::Clients(ids) => Some(ids.iter().map(named).collect()),
        };
        Self {
            id: user.id,
            login: user.login.clone(),
            name: user.name.clone(),
            role: user.role,
            languages: user.languages.iter().copied().collect(),
            skills: user.skills.iter().copied().collect(),
            clients,
            enabled: user.enabled,
        }
    }
}

impl NewRights {
    fn rights(self) -> Rights {
        let grants = |ids: Vec<ClientId>| Grants::Clients(ids.into_iter().collect());
        Rights {
            role: self.role,
            languages: self.languages.into_iter().collect(),
            skills: self.skills.into_iter().flatten().collect::<BTreeSet<_>>(),
            grants: self.clients.map_or(Grants::All, grants),
        }
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, about: &str| {
        operation.of("desk", Scope::Admin, Role::Administrator, about)
    };
    vec![
        of(Operation::get("list_users", "/users", list), "Lists the users. By their ids."),
        of(
            Operation::post("add_user", "/users", add),
            "Adds a user. Answers with a password for one use, which is told only now.",
        )
        .keeps_for(PASSWORD_KEPT_SECS),
        of(Operation::get("show_user", "/users/{user}", show), "Shows a user."),
        of(
            Operation::put("change_user", "/users/{user}", change),
            "Sets what a user may do. Their sessions end when the role or the clients change; \
             their tokens go on under the new rights.",
        ),
        of(
            Operation::act("reset_user", "/users/{user}/reset", reset),
            "Gives a user a password for one use. The old one and all sessions end at once.",
        )
        .keeps_for(PASSWORD_KEPT_SECS),
        of(
            Operation::act("disable_user", "/users/{user}/disable", disable),
            "Shuts a user out. At once; their tokens are good for nothing from now on.",
        ),
        of(
            Operation::act("enable_user", "/users/{user}/enable", enable),
            "Lets a user in again. Their tokens are good again, as far as they last.",
        ),
    ]
}

/// The user that the address names.
fn known(call: &Call) -> Result<desk::User, Problem> {
    let id = call.param("user").parse().map_err(|_| Problem::new(Kind::NotFound))?;
    let user = call.acts().store().desk()?.users.get(&UserId(id)).cloned();
    user.ok_or_else(|| Problem::new(Kind::NotFound))
}

fn told(call: &Call, id: UserId) -> Result<User, Problem> {
    let store = call.acts().store();
    let (desk, clients) = (store.desk()?, store.clients()?);
    let user = desk.users.get(&id).ok_or_else(|| Problem::new(Kind::NotFound))?;
    Ok(User::of(user, &clients))
}

/// What stands against a change of users, at the field it is about.
fn refused(call: &Call, error: UserError, within: &str) -> Problem {
    let fault = match error {
        UserError::Fault(fault) => fault,
        other @ (UserError::Wait(_) | UserError::Act(_)) => return other.into(),
    };
    match user_fault(call.words(), fault) {
        None => UserError::Fault(fault).into(),
        Some(field) => {
            let name = match field.field.as_str() {
                "user" => "/login".to_owned(),
                "name" => "/name".to_owned(),
                "language" => format!("{within}/languages"),
                "client" => format!("{within}/clients"),
                "role" => format!("{within}/role"),
                _ => String::new(),
            };
            Problem::field(&name, "refused", field.text)
        }
    }
}

/// The clients named must be there.
fn check_clients(call: &Call, rights: &Rights, within: &str) -> Result<(), Problem> {
    let Grants::Clients(named) = &rights.grants else { return Ok(()) };
    if named.is_subset(&call.acts().store().desk()?.clients) {
        return Ok(());
    }
    let says = call.words().say("error-choice");
    Err(Problem::field(&format!("{within}/clients"), "no_such_client", says))
}

fn list(call: &Call, asked: WhichUsers) -> Result<Found<Page<User>>, Problem> {
    let store = call.acts().store();
    let (desk, clients) = (store.desk()?, store.clients()?);
    let users: Vec<&desk::User> = desk.users.values().collect();
    let wanted = (asked.limit, asked.after.as_ref());
    let id = |user: &&desk::User| user.id.to_string();
    page(call, &users, wanted, id, |user| Ok(Some(User::of(user, &clients)))).map(Found)
}

fn add(call: &Call, asked: NewPerson) -> Result<Made<WithPassword>, Problem> {
    let rights = asked.rights.rights();
    check_clients(call, &rights, "/rights")?;
    let new = NewUser { login: asked.login.0, name: asked.name.0, rights };
    let added = {
        let (_turn, chance) = (call.site.hashing(), &*call.site.chance);
        call.acts().add_user(&call.author(), &new, chance, call.now)
    };
    let (id, password) = added.map_err(|error| refused(call, error, "/rights"))?;
    Ok(Made(WithPassword { user: told(call, id)?, password }))
}

fn show(call: &Call, _: Nothing) -> Result<Found<User>, Problem> {
    let user = known(call)?;
    told(call, user.id).map(Found)
}

fn change(call: &Call, asked: NewRights) -> Result<Found<User>, Problem> {
    let (user, rights) = (known(call)?, asked.rights());
    check_clients(call, &rights, "")?;
    let changed = call.acts().change_user(&call.author(), user.id, &rights, call.now);
    changed.map_err(|error| refused(call, error, ""))?;
    told(call, user.id).map(Found)
}

fn reset(call: &Call, _: Nothing) -> Result<Found<WithPassword>, Problem> {
    let user = known(call)?;
    let password = {
        let (_turn, chance) = (call.site.hashing(), &*call.site.chance);
        call.acts().reset_password(&call.author(), user.id, chance, call.now)
    };
    let password = password.map_err(|error| refused(call, error, ""))?;
    Ok(Found(WithPassword { user: told(call, user.id)?, password }))
}

fn disable(call: &Call, _: Nothing) -> Result<Found<User>, Problem> {
    let user = known(call)?;
    let done = call.acts().disable_user(&call.author(), user.id, call.now);
    done.map_err(|error| refused(call, error, ""))?;
    told(call, user.id).map(Found)
}

fn enable(call: &Call, _: Nothing) -> Result<Found<User>, Problem> {
    let user = known(call)?;
    let done = call.acts().enable_user(&call.author(), user.id, call.now);
    done.map_err(|error| refused(call, error, ""))?;
    told(call, user.id).map(Found)
}
