//! `auricle hook`: addresses that are told, event by event, what happens to customers.

use acts::{NewHook, ProgramFault};
use anyhow::Result;
use calendar::Timestamp;
use channels::hook::{Endpoint, secret_text};
use clap::Subcommand;
use journal::HookId;
use serde_json::json;
use store::HookStands;

use super::token::wrong;
use super::user::named;
use crate::cli::Common;
use crate::customer::user_name;
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out};
use crate::world::SystemChance;

/// Options of `auricle hook`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    #[command(subcommand)]
    what: What,
}

/// What is done about hooks.
#[derive(Debug, Subcommand)]
enum What {
    /// Set a hook; prints the secret under which its messages are signed, this once
    Add(AddOptions),
    /// List the hooks
    List,
    /// Take a hook away, at once
    Remove {
        /// Its id, as `auricle hook list` shows it
        id: u32,
    },
}

#[derive(clap::Args, Debug)]
struct AddOptions {
    /// Where it is told: https://example.com/told; plain http for this machine alone
    url: String,
    /// The user whose grants bind it: it is told of nothing that they may not see
    #[arg(long = "for", value_name = "LOGIN")]
    login: String,
    /// The kinds of events: promise_made,contact_made [default: all]
    #[arg(long = "kinds", value_delimiter = ',')]
    kinds: Vec<String>,
}

/// Looks after hooks.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    match &options.what {
        What::Add(add) => self::add(&desk, common, out, add),
        What::List => list(&desk, out),
        What::Remove { id } => {
            let (author, now) = (desk.author(common)?, desk.clock.now());
            desk.acts.end_hook(&author, HookId(*id), now).map_err(wrong)?;
            out.tell(&json!({ "id": id, "ended": true }), |lines| {
                lines.line(out.words.say("command-hook-ended"));
            })
        }
    }
}

fn add(desk: &Desk, common: &Common, out: Out, options: &AddOptions) -> Result<()> {
    Endpoint::parse(&options.url).map_err(|_| wrong(ProgramFault::UrlWrong.into()))?;
    let new = NewHook {
        user: named(desk, &options.login)?.id,
        url: options.url.clone(),
        kinds: options.kinds.iter().cloned().collect(),
    };
    let (author, now) = (desk.author(common)?, desk.clock.now());
    let (id, secret) = desk.acts.set_hook(&author, &new, &SystemChance, now).map_err(wrong)?;
    let secret = secret_text(&secret);
    out.tell(&json!({ "id": id.0, "secret": secret }), |lines| {
        lines.line(format!("{} {secret}", out.words.say("programs-hook-secret")));
        lines.line(out.words.say("programs-secret-hint"));
    })
}

fn list(desk: &Desk, out: Out) -> Result<()> {
    let known = desk.acts.store().desk()?;
    let mut stands = desk.acts.store().hook_stands()?;
    let (mut objects, mut rows) = (Vec::new(), Vec::new());
    for hook in known.live_hooks() {
        let HookStands { taken, failed, given_up, .. } =
            stands.remove(&hook.id).unwrap_or_default();
        let failed = failed.as_ref();
        let kinds: Vec<&str> = hook.kinds.iter().map(String::as_str).collect();
        rows.push(vec![
            Cell::figure(hook.id.to_string()),
            Cell::text(hook.url.clone()),
            Cell::text(user_name(desk, hook.user)?),
            Cell::text(kinds.join(",")),
            Cell::text(how_it_goes(desk, out, (taken, failed), given_up)?),
        ]);
        objects.push(json!({
            "id": hook.id.0,
            "url": hook.url,
            "user": hook.user.0,
            "kinds": kinds,
            "taken": taken.map(|at| at.to_string()),
            "failed": failed.map(|(at, _)| at.to_string()),
            "why": failed.map(|(_, why)| why),
            "given_up": given_up,
        }));
    }
    out.tell(&json!({ "hooks": objects }), |lines| {
        if rows.is_empty() {
            lines.line(out.words.say("programs-hooks-none"));
        }
        lines.table(&rows);
    })
}

/// When it was last taken, why not, and how much was given up.
fn how_it_goes(
    desk: &Desk,
    out: Out,
    (taken, failed): (Option<Timestamp>, Option<&(Timestamp, String)>),
    given_up: u64,
) -> Result<String> {
    let (words, zone) = (out.words, desk.zone()?);
    let moment = |at: Timestamp| words.moment(zone.to_datetime(at));
    let taken = taken.map(moment);
    let taken =
        taken.map(|moment| words.say_with("programs-taken", &[("moment", (&moment).into())]));
    let failed = failed.map(|(at, why)| {
        let moment = moment(*at);
        let args = [("moment", (&moment).into()), ("why", why.into())];
        words.say_with("programs-failed", &args)
    });
    let given_up = (0 < given_up).then(|| {
        let count = i64::try_from(given_up).unwrap_or(i64::MAX);
        words.say_with("programs-given-up", &[("count", count.into())])
    });
    Ok([taken, failed, given_up].into_iter().flatten().collect::<Vec<_>>().join(" "))
}
