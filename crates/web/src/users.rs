//! The administrator's pages: who works here and what they may do.

use std::sync::Arc;

use acts::{NewUser, Rights, UserError, UserFault};
use axum::http::StatusCode;
use desk::{ClientBook, User};
use export::{Cell, Kind};
use journal::{ClientId, Grants, Role, StreamId, UserId};
use locale::Language;
use pages::{Choice, FieldError, Filled, Place, UserView, UsersView, page_user, page_users};

use crate::answer::{self, Answer};
use crate::entry::{screen_setting, user_fault};
use crate::request::Visit;
use crate::table::table;
use crate::views::names;
use crate::{Trouble, frame};

pub(crate) fn list(visit: &Visit) -> Answer {
    all(visit, None)
}

pub(crate) fn list_saved(visit: &Visit) -> Answer {
    let w = visit.words();
    let columns = [
        ("users-name", Kind::Text),
        ("sign-in-login", Kind::Code),
        ("users-role", Kind::Text),
        ("users-languages", Kind::Text),
        ("users-skills", Kind::Text),
        ("users-clients", Kind::Text),
        ("due-state", Kind::Text),
    ];
    let mut table = table(visit, visit.format(), "users-title", columns);
    let said = |prefix: &str, names: Vec<&str>| {
        let texts: Vec<_> = names.iter().map(|name| w.say(&format!("{prefix}-{name}"))).collect();
        texts.join(", ")
    };
    for user in sorted(visit)? {
        let languages: Vec<_> = user.languages.iter().map(|one| one.own_name()).collect();
        let all = || w.say("users-all-clients");
        table.row(
            [
                user.name,
                user.login,
                said("role", user.roles.iter().map(|role| role.name()).collect()),
                languages.join(", "),
                said("users-skill", user.skills.iter().map(|skill| skill.name()).collect()),
                if user.clients.is_empty() { all() } else { user.clients.join(", ") },
                if user.disabled { w.say("users-disabled") } else { String::new() },
            ]
            .map(Cell::from),
        );
    }
    answer::list(visit, "users", table)
}

/// All users by name.
fn sorted(visit: &Visit) -> Result<Vec<pages::User>, Trouble> {
    let store = visit.acts().store();
    let (desk, clients) = (store.desk()?, store.clients()?);
    let mut users: Vec<_> = desk.users.values().map(|user| view_of(user, &clients)).collect();
    users.sort_by_key(|user| locale::fold(&user.name));
    Ok(users)
}

fn all(visit: &Visit, one_time: Option<(String, String)>) -> Answer {
    let view = UsersView { users: sorted(visit)?, one_time };
    Ok(answer::html(page_users(&frame::inside(visit, Place::Users)?, &view)))
}

fn view_of(user: &User, clients: &[Arc<ClientBook>]) -> pages::User {
    let named = |id: &ClientId| clients.iter().find(|book| book.id == *id);
    let clients = match &user.grants {
        Grants::All => Vec::new(),
        Grants::Clients(ids) => {
            ids.iter().filter_map(named).map(|book| book.name.clone()).collect()
        }
    };
    pages::User {
        id: user.id.to_string(),
        name: user.name.clone(),
        login: user.login.clone(),
        roles: vec![frame::role(user.role)],
        languages: user.languages.iter().copied().collect(),
        skills: user.skills.iter().map(|skill| names::skill(*skill)).collect(),
        clients,
        disabled: !user.enabled,
    }
}

fn role_of(name: &str) -> Option<Role> {
    Some(match pages::Role::from_name(name)? {
        pages::Role::Caller => Role::Caller,
        pages::Role::Lead => Role::Lead,
        pages::Role::Administrator => Role::Administrator,
    })
}

/// What the form says of rights. Of several roles the highest holds: it may do all of the others.
fn rights_of(visit: &Visit) -> Result<Rights, FieldError> {
    let form = &visit.form;
    let role = form.all("role").filter_map(role_of).max();
    let clients = form.all("client").filter_map(client_of);
    let grants = if form.is_ticked("all_clients") {
        Grants::All
    } else {
        Grants::Clients(clients.collect())
    };
    let error = || FieldError { field: "role".to_owned(), text: visit.words().say("error-choice") };
    Ok(Rights {
        role: role.ok_or_else(error)?,
        languages: form.all("language").filter_map(Language::from_code).collect(),
        skills: form.all("skill").filter_map(names::skill_of).collect(),
        grants,
    })
}

/// The client that a form names.
pub(crate) fn client_of(number: &str) -> Option<ClientId> {
    number.parse().ok().and_then(StreamId::from_number).map(ClientId)
}

/// The form filled with what is known of a user.
fn filled_with(visit: &Visit, user: &User) -> Result<Filled, Trouble> {
    let screen = visit.acts().store().setting(&screen_setting(user.id))?;
    let screen = screen.as_deref().and_then(Language::from_code).unwrap_or(Language::English);
    let mut posted = vec![
        ("name".to_owned(), user.name.clone()),
        ("user".to_owned(), user.login.clone()),
        ("screen_language".to_owned(), screen.code().to_owned()),
        ("role".to_owned(), frame::role(user.role).name().to_owned()),
    ];
    let languages = user.languages.iter().map(|one| ("language".to_owned(), one.code().to_owned()));
    posted.extend(languages);
    let skills = user.skills.iter().map(|one| names::skill(*one).name().to_owned());
    posted.extend(skills.map(|name| ("skill".to_owned(), name)));
    match &user.grants {
        Grants::All => posted.push(("all_clients".to_owned(), "yes".to_owned())),
        Grants::Clients(ids) => {
            posted.extend(ids.iter().map(|id| ("client".to_owned(), id.0.to_string())));
        }
    }
    Ok(Filled { posted, errors: Vec::new() })
}

fn form_page(visit: &Visit, status: StatusCode, user: Option<&User>, filled: Filled) -> Answer {
    let clients = visit.acts().store().clients()?;
    let choice =
        |book: &Arc<ClientBook>| Choice { value: book.id.0.to_string(), text: book.name.clone() };
    let view = UserView {
        id: user.map(|user| user.id.to_string()),
        filled,
        clients: clients.iter().map(choice).collect(),
        disabled: user.is_some_and(|user| !user.enabled),
        own: user.is_some_and(|user| user.id == visit.user.id),
    };
    let page = page_user(&frame::inside(visit, Place::Users)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

fn mend(visit: &Visit, user: Option<&User>, error: FieldError) -> Answer {
    let filled = Filled { posted: visit.form.posted(), errors: vec![error] };
    form_page(visit, StatusCode::UNPROCESSABLE_ENTITY, user, filled)
}

fn faulty(visit: &Visit, user: Option<&User>, error: UserError) -> Answer {
    match error {
        UserError::Fault(fault) => match user_fault(visit.words(), fault) {
            Some(error) => mend(visit, user, error),
            None => Err(UserError::Fault(fault).into()),
        },
        other @ (UserError::Wait(_) | UserError::Act(_)) => Err(other.into()),
    }
}

fn known(visit: &Visit) -> Result<User, Trouble> {
    let id = visit.param("id").parse().map_err(|_| Trouble::NotFound)?;
    visit.acts().store().desk()?.users.get(&UserId(id)).cloned().ok_or(Trouble::NotFound)
}

fn keep_screen(visit: &Visit, user: UserId) -> Result<(), Trouble> {
    if let Some(language) = visit.form.get("screen_language").and_then(Language::from_code) {
        visit.acts().store().set_setting(&screen_setting(user), language.code())?;
    }
    Ok(())
}

pub(crate) fn new(visit: &Visit) -> Answer {
    let posted = vec![
        ("role".to_owned(), "caller".to_owned()),
        ("all_clients".to_owned(), "yes".to_owned()),
        ("screen_language".to_owned(), visit.language().code().to_owned()),
    ];
    form_page(visit, StatusCode::OK, None, Filled { posted, errors: Vec::new() })
}

/// Every question of a new user that was left without an answer.
fn unanswered(visit: &Visit) -> Vec<FieldError> {
    let (w, form) = (visit.words(), &visit.form);
    let checks = [
        ("name", form.get("name").is_some(), "error-needed"),
        ("user", form.get("user").is_some(), "error-needed"),
        ("role", form.all("role").any(|name| role_of(name).is_some()), "error-choice"),
        ("language", form.get("language").is_some(), "users-needs-language"),
        (
            "all_clients",
            form.is_ticked("all_clients") || form.get("client").is_some(),
            "users-needs-client",
        ),
    ];
    let missing = checks.into_iter().filter(|(_, is_there, _)| !is_there);
    missing.map(|(field, _, id)| FieldError { field: field.to_owned(), text: w.say(id) }).collect()
}

pub(crate) fn add(visit: &Visit) -> Answer {
    let errors = unanswered(visit);
    if !errors.is_empty() {
        let filled = Filled { posted: visit.form.posted(), errors };
        return form_page(visit, StatusCode::UNPROCESSABLE_ENTITY, None, filled);
    }
    let rights = match rights_of(visit) {
        Ok(rights) => rights,
        Err(error) => return mend(visit, None, error),
    };
    let (login, name) = (visit.form.raw("user").to_owned(), visit.form.raw("name").to_owned());
    let new = NewUser { login, name, rights };
    let added = {
        let (_turn, chance) = (visit.site.hashing(), &*visit.site.chance);
        visit.acts().add_user(&visit.author(), &new, chance, visit.now)
    };
    match added {
        Ok((id, password)) => {
            keep_screen(visit, id)?;
            all(visit, Some((new.name.trim().to_owned(), password)))
        }
        Err(error) => faulty(visit, None, error),
    }
}

pub(crate) fn show(visit: &Visit) -> Answer {
    let user = known(visit)?;
    let filled = filled_with(visit, &user)?;
    form_page(visit, StatusCode::OK, Some(&user), filled)
}

pub(crate) fn change(visit: &Visit) -> Answer {
    let user = known(visit)?;
    for (field, is) in [("name", &user.name), ("user", &user.login)] {
        if visit.form.raw(field).trim() != is {
            let text = visit.words().say("users-name-stays");
            return mend(visit, Some(&user), FieldError { field: field.to_owned(), text });
        }
    }
    let rights = match rights_of(visit) {
        Ok(rights) => rights,
        Err(error) => return mend(visit, Some(&user), error),
    };
    match visit.acts().change_user(&visit.author(), user.id, &rights, visit.now) {
        Ok(()) => {
            keep_screen(visit, user.id)?;
            Ok(answer::go_saying(&visit.site, "/users", &format!("user.{}", user.id)))
        }
        Err(error) => faulty(visit, Some(&user), error),
    }
}

pub(crate) fn reset(visit: &Visit) -> Answer {
    let user = known(visit)?;
    let password = {
        let (_turn, chance) = (visit.site.hashing(), &*visit.site.chance);
        visit.acts().reset_password(&visit.author(), user.id, chance, visit.now)?
    };
    // One's own session has ended with it; the page can still be read this once.
    all(visit, Some((user.name, password)))
}

pub(crate) fn disable(visit: &Visit) -> Answer {
    let user = known(visit)?;
    match visit.acts().disable_user(&visit.author(), user.id, visit.now) {
        Ok(()) => Ok(answer::go_saying(&visit.site, "/users", &format!("disabled.{}", user.id))),
        Err(UserError::Fault(fault @ (UserFault::Own | UserFault::LastAdministrator))) => {
            let mut filled = filled_with(visit, &user)?;
            filled.errors.extend(user_fault(visit.words(), fault));
            form_page(visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&user), filled)
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn enable(visit: &Visit) -> Answer {
    let user = known(visit)?;
    visit.acts().enable_user(&visit.author(), user.id, visit.now)?;
    Ok(answer::go_saying(&visit.site, "/users", &format!("enabled.{}", user.id)))
}
