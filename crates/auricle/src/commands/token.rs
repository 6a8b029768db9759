//! `auricle token`: by tokens other programs act for a user.

use acts::{NewToken, ProgramError};
use anyhow::Result;
use calendar::{Date, plus_days};
use clap::{Subcommand, ValueEnum};
use desk::Token;
use journal::{Scope, TokenId};
use serde_json::{Value, json};

use super::user::named;
use crate::cli::Common;
use crate::customer::{user_name, word};
use crate::failure::refused;
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out};
use crate::world::SystemChance;

/// How long a token lives when nothing is said, in days.
const DAYS: i32 = 365;

/// Options of `auricle token`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    #[command(subcommand)]
    what: What,
}

/// What is done about tokens.
#[derive(Debug, Subcommand)]
enum What {
    /// Make a token; prints what only its holder is to know, this once
    Add(AddOptions),
    /// List the tokens
    List,
    /// Take a token back, at once
    Revoke {
        /// Its id, as `auricle token list` shows it
        id: u32,
    },
}

#[derive(clap::Args, Debug)]
struct AddOptions {
    /// The user for whom it acts, who may do no less than the scopes ask
    login: String,
    /// What it is called
    #[arg(long)]
    name: String,
    /// What it may be used for: read,call,import,admin
    #[arg(long = "scopes", value_delimiter = ',', required = true)]
    scopes: Vec<ScopeWord>,
    /// Its last day [default: a year from now]
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
}

/// What a token may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ScopeWord {
    Read,
    Call,
    Import,
    Admin,
}

impl ScopeWord {
    fn is(self) -> Scope {
        match self {
            Self::Read => Scope::Read,
            Self::Call => Scope::Call,
            Self::Import => Scope::Import,
            Self::Admin => Scope::Admin,
        }
    }
}

/// Looks after tokens.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    match &options.what {
        What::Add(add) => self::add(&desk, common, out, add),
        What::List => list(&desk, common, out),
        What::Revoke { id } => {
            let (author, now) = (desk.author(common)?, desk.clock.now());
            desk.acts.end_token(&author, TokenId(*id), now).map_err(wrong)?;
            out.tell(&json!({ "id": id, "ended": true }), |lines| {
                lines.line(out.words.say("command-token-ended"));
            })
        }
    }
}

/// What is the matter with the request is no fault of the machine's.
pub(super) fn wrong(error: ProgramError) -> anyhow::Error {
    match error {
        ProgramError::Fault(fault) => refused(fault.to_string()),
        ProgramError::Act(act) => act.into(),
    }
}

fn add(desk: &Desk, common: &Common, out: Out, options: &AddOptions) -> Result<()> {
    let last =
        options.until.map_or_else(|| desk.today().map(|today| plus_days(today, DAYS)), Ok)?;
    let new = NewToken {
        user: named(desk, &options.login)?.id,
        name: options.name.clone(),
        scopes: options.scopes.iter().map(|scope| scope.is()).collect(),
        until: plus_days(last, 1).to_zoned(desk.zone()?)?.timestamp(),
    };
    let (author, now) = (desk.author(common)?, desk.clock.now());
    let (id, secret) = desk.acts.make_token(&author, &new, &SystemChance, now).map_err(wrong)?;
    let object = json!({ "id": id.0, "secret": secret, "until": new.until.to_string() });
    out.tell(&object, |lines| {
        lines.line(format!("{} {secret}", out.words.say("programs-token-secret")));
        lines.line(out.words.say("programs-secret-hint"));
    })
}

fn list(desk: &Desk, common: &Common, out: Out) -> Result<()> {
    let author = desk.author(common)?;
    let all = common.user.is_none()
        || desk.acts.check_role(&author, journal::Role::Administrator).is_ok();
    let known = desk.acts.store().desk()?;
    let is_shown = |token: &&Token| !token.ended && (all || token.user == author.user);
    let used = desk.acts.store().tokens_used()?;
    let (mut objects, mut rows) = (Vec::new(), Vec::new());
    for token in known.tokens.values().filter(is_shown) {
        let scopes: Vec<String> = token.scopes.iter().map(word).collect();
        let last = used.get(&token.id);
        let user = user_name(desk, token.user)?;
        rows.push(vec![
            Cell::figure(token.id.to_string()),
            Cell::text(token.name.clone()),
            Cell::text(user.clone()),
            Cell::text(scopes.join(",")),
            Cell::text(out.words.moment(desk.zone()?.to_datetime(token.until))),
            Cell::text(match last {
                Some(at) => out.words.moment(desk.zone()?.to_datetime(*at)),
                None => out.words.say("programs-never"),
            }),
        ]);
        objects.push(json!({
            "id": token.id.0,
            "name": token.name,
            "user": token.user.0,
            "scopes": scopes,
            "until": token.until.to_string(),
            "used": last.map(ToString::to_string),
        }));
    }
    let objects: Value = objects.into();
    out.tell(&json!({ "tokens": objects }), |lines| {
        if rows.is_empty() {
            lines.line(out.words.say("programs-tokens-none"));
        }
        lines.table(&rows);
    })
}
