//! `auricle user`: the people who work here.

use std::collections::BTreeSet;

use acts::{NewUser, Rights, UserError};
use anyhow::Result;
use clap::{Subcommand, ValueEnum};
use desk::User;
use journal::{ClientId, Grants, Role, Skill, UserId};
use locale::Language;
use serde_json::{Value, json};
use words::Words;

use crate::cli::Common;
use crate::customer::{client_name, word};
use crate::failure::refused;
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out};
use crate::world::SystemChance;

/// Options of `auricle user`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    #[command(subcommand)]
    what: What,
}

/// What is done about users.
#[derive(Debug, Subcommand)]
enum What {
    /// Add a user; prints a password for one use, to hand over
    Add(AddOptions),
    /// List the users
    List,
    /// Set a user's role, languages, skills or clients; what is not named stays
    Set(SetOptions),
    /// Do not let a user sign in any more
    Disable(Named),
    /// Let a user sign in again
    Enable(Named),
    /// Give a new password for one use; the old one ends at once
    Reset(Named),
}

#[derive(clap::Args, Debug)]
struct Named {
    /// The name to sign in with
    login: String,
}

#[derive(clap::Args, Debug)]
struct AddOptions {
    /// The name to sign in with: small letters, figures, dots, dashes
    login: String,
    /// The name on screens
    #[arg(long)]
    name: String,
    #[command(flatten)]
    may: May,
    /// Make the desk if there is none
    #[arg(long)]
    new: bool,
}

#[derive(clap::Args, Debug)]
struct SetOptions {
    /// The name to sign in with
    login: String,
    #[command(flatten)]
    may: May,
}

/// What a user may do.
#[derive(clap::Args, Debug)]
struct May {
    /// What they do [default when added: caller]
    #[arg(long, value_enum)]
    role: Option<RoleWord>,
    /// The languages they speak with customers: lv,en [default when added: en]
    #[arg(long = "languages", value_delimiter = ',', value_parser = language)]
    languages: Vec<Language>,
    /// What they are trained for: specialist,business,vulnerable; - for nothing
    #[arg(long = "skills", value_delimiter = ',', value_parser = skill)]
    skills: Vec<Trained>,
    /// A client whose customers they see; name it once for each
    #[arg(long = "client", value_name = "NAME", conflicts_with = "all_clients")]
    clients: Vec<String>,
    /// They see every client's customers [default when added]
    #[arg(long)]
    all_clients: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum RoleWord {
    Caller,
    Lead,
    Administrator,
}

impl RoleWord {
    fn is(self) -> Role {
        match self {
            Self::Caller => Role::Caller,
            Self::Lead => Role::Lead,
            Self::Administrator => Role::Administrator,
        }
    }
}

/// A skill, or none at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Trained(Option<Skill>);

fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "one of lv, nl, pl, ru, cs, en".to_owned())
}

fn skill(text: &str) -> Result<Trained, String> {
    if text == "-" {
        return Ok(Trained(None));
    }
    let found = Skill::ALL.into_iter().find(|skill| word(skill) == text);
    found
        .map(|skill| Trained(Some(skill)))
        .ok_or_else(|| "one of specialist, business, vulnerable, or - for nothing".to_owned())
}

/// Looks after users.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let makes = matches!(&options.what, What::Add(add) if add.new);
    let desk = open(common, if makes { Absent::Make } else { Absent::Refuse })?;
    match &options.what {
        What::Add(add) => self::add(&desk, common, out, add),
        What::List => list(&desk, out),
        What::Set(set) => {
            let user = named(&desk, &set.login)?;
            let rights = rights(&desk, &set.may, Some(&user))?;
            let author = desk.author(common)?;
            let now = desk.clock.now();
            desk.acts.change_user(&author, user.id, &rights, now).map_err(wrong)?;
            saved(&desk, out, user.id, None)
        }
        What::Disable(who) => {
            let (user, author) = (named(&desk, &who.login)?, desk.author(common)?);
            desk.acts.disable_user(&author, user.id, desk.clock.now()).map_err(wrong)?;
            saved(&desk, out, user.id, None)
        }
        What::Enable(who) => {
            let (user, author) = (named(&desk, &who.login)?, desk.author(common)?);
            desk.acts.enable_user(&author, user.id, desk.clock.now()).map_err(wrong)?;
            saved(&desk, out, user.id, None)
        }
        What::Reset(who) => {
            let (user, author) = (named(&desk, &who.login)?, desk.author(common)?);
            let now = desk.clock.now();
            let password = desk.acts.reset_password(&author, user.id, &SystemChance, now);
            saved(&desk, out, user.id, Some(&password.map_err(wrong)?))
        }
    }
}

fn add(desk: &Desk, common: &Common, out: Out, options: &AddOptions) -> Result<()> {
    let new = NewUser {
        login: options.login.clone(),
        name: options.name.clone(),
        rights: rights(desk, &options.may, None)?,
    };
    let (author, now) = (desk.author(common)?, desk.clock.now());
    let added = desk.acts.add_user(&author, &new, &SystemChance, now);
    let (id, password) = added.map_err(wrong)?;
    saved(desk, out, id, Some(&password))
}

/// What is the matter with the request is no fault of the machine's.
fn wrong(error: UserError) -> anyhow::Error {
    match error {
        UserError::Fault(fault) => refused(fault.to_string()),
        UserError::Wait(_) => refused(error.to_string()),
        UserError::Act(act) => act.into(),
    }
}

pub(super) fn named(desk: &Desk, login: &str) -> Result<User> {
    let known = desk.acts.store().desk()?.by_login(login).cloned();
    known.ok_or_else(|| refused(format!("there is no user {login:?}; see `auricle user list`")))
}

/// The rights that the options give; what they do not name stays, or is the usual.
fn rights(desk: &Desk, may: &May, known: Option<&User>) -> Result<Rights> {
    let usual = Rights {
        role: Role::Caller,
        languages: [Language::English].into(),
        skills: BTreeSet::new(),
        grants: Grants::All,
    };
    let mut rights = known.map_or(usual, |user| Rights {
        role: user.role,
        languages: user.languages.clone(),
        skills: user.skills.clone(),
        grants: user.grants.clone(),
    });
    rights.role = may.role.map_or(rights.role, RoleWord::is);
    if !may.languages.is_empty() {
        rights.languages = may.languages.iter().copied().collect();
    }
    if !may.skills.is_empty() {
        rights.skills = may.skills.iter().filter_map(|trained| trained.0).collect();
    }
    if may.all_clients {
        rights.grants = Grants::All;
    }
    if !may.clients.is_empty() {
        rights.grants = Grants::Clients(clients(desk, &may.clients)?);
    }
    Ok(rights)
}

fn clients(desk: &Desk, names: &[String]) -> Result<BTreeSet<ClientId>> {
    let books = desk.acts.store().clients()?;
    let find = |name: &String| {
        let found = books.iter().find(|book| book.name == *name);
        found.map(|book| book.id).ok_or_else(|| {
            let known: Vec<&str> = books.iter().map(|book| book.name.as_str()).collect();
            refused(format!("there is no client {name:?}; there are: {}", known.join(", ")))
        })
    };
    names.iter().map(find).collect()
}

/// Says what a user is now, with the password to hand over, if there is one.
fn saved(desk: &Desk, out: Out, id: UserId, password: Option<&str>) -> Result<()> {
    let Some(user) = desk.acts.store().desk()?.users.get(&id).cloned() else {
        return Err(refused("there is no such user"));
    };
    let mut object = user_json(desk, &user)?;
    if let (Some(password), Value::Object(fields)) = (password, &mut object) {
        fields.insert("password".to_owned(), password.into());
    }
    let row = row(desk, out.words, &user)?;
    out.tell(&object, |lines| {
        lines.table(&[row]);
        if let Some(password) = password {
            lines.line(format!("{} {password}", out.words.say("command-user-password")));
            lines.line(out.words.say("users-one-time-hint"));
        }
    })
}

fn list(desk: &Desk, out: Out) -> Result<()> {
    let known = desk.acts.store().desk()?;
    let users = || known.users.values();
    let objects: Vec<Value> = users().map(|user| user_json(desk, user)).collect::<Result<_>>()?;
    let rows: Vec<Vec<Cell>> =
        users().map(|user| row(desk, out.words, user)).collect::<Result<_>>()?;
    out.tell(&json!({ "users": objects }), |lines| {
        if rows.is_empty() {
            lines.line(out.words.say("command-user-none"));
        }
        lines.table(&rows);
    })
}

fn client_names(desk: &Desk, grants: &Grants) -> Result<Option<Vec<String>>> {
    match grants {
        Grants::All => Ok(None),
        Grants::Clients(clients) => {
            clients.iter().map(|client| client_name(desk, *client)).collect::<Result<_>>().map(Some)
        }
    }
}

fn user_json(desk: &Desk, user: &User) -> Result<Value> {
    Ok(json!({
        "id": user.id.0,
        "login": user.login,
        "name": user.name,
        "role": word(user.role),
        "languages": user.languages.iter().map(|language| language.code()).collect::<Vec<_>>(),
        "skills": user.skills.iter().map(word).collect::<Vec<_>>(),
        "clients": client_names(desk, &user.grants)?,
        "enabled": user.enabled,
    }))
}

fn row(desk: &Desk, words: &Words, user: &User) -> Result<Vec<Cell>> {
    let role = match user.role {
        Role::Caller => "role-caller",
        Role::Lead => "role-lead",
        Role::Administrator => "role-administrator",
    };
    let languages: Vec<&str> = user.languages.iter().map(|language| language.code()).collect();
    let skills: Vec<String> = user.skills.iter().map(word).collect();
    let clients = client_names(desk, &user.grants)?;
    let all = || words.say("command-user-clients-all");
    Ok(vec![
        Cell::text(&user.login),
        Cell::text(&user.name),
        Cell::text(words.say(role)),
        Cell::text(languages.join(",")),
        Cell::text(skills.join(",")),
        Cell::text(clients.map_or_else(all, |names| names.join(", "))),
        Cell::text(if user.enabled { String::new() } else { words.say("users-disabled") }),
    ])
}
