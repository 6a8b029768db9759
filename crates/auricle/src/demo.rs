//! `auricle demo`: a desk with a simulated portfolio, ready to try.

use std::io::IsTerminal as _;

use acts::{Author, NewUser, Rights};
use anyhow::{Context as _, Result};
use journal::{Grants, Role, UserId};
use serde_json::{Value, json};
use simulator::{CAST, Member, Plan};
use web::{Demo, DemoSignIn};
use words::Words;

use crate::cli::Common;
use crate::failure::refused;
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out, aside};
use crate::world::{Clock, SystemChance};
use crate::{own_clock, own_zone, serve};

/// The password of everybody in a demonstration. A real desk has no such users.
const PASSWORD: &str = "kind-but-firm";
/// The customers of the portfolio, and the days that they have lived.
const CUSTOMERS: usize = 2_000;
const DAYS: u16 = 120;
/// The zone of the office where everybody in the demonstration sits.
const ZONE: &str = "Europe/Riga";
/// Who is named beside the sign-in form: a caller for each language, the lead, the administrator.
const SHOWN: [&str; 7] = ["anna", "sanne", "agnieszka", "petra", "james", "ilze", "peteris"];

/// Options of `auricle demo`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The port on this machine; 0 for any that is free
    #[arg(long, default_value_t = serve::PORT)]
    port: u16,
    /// From what the portfolio is drawn
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Users but no customers, for files of your own
    #[arg(long)]
    empty: bool,
    /// Keep to this machine's clock, also when nobody may be called
    #[arg(long, conflicts_with = "today")]
    real_clock: bool,
}

/// Opens the demonstration, fills it on its first start, and serves it.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let mut desk = open(common, Absent::MakeTrial)?;
    if !desk.is_trial {
        let place = &desk.places.database;
        return Err(refused(format!(
            "{place} is a real desk; give the demonstration a folder of its own with --data"
        )));
    }
    match common.today {
        // It was set when the desk was opened.
        Some(_) => {}
        None if options.real_clock => desk.clock = own_clock::machines(desk.acts.store())?,
        None => desk.clock = own_clock::for_trying(desk.acts.store())?,
    }
    if desk.acts.store().desk()?.users.is_empty() {
        if options.empty {
            hire(&desk)?;
        } else {
            live(&desk, out, options.seed)?;
        }
        if desk.clock.is_shifted() {
            // Living took a while, which nobody has seen pass.
            let newest = own_clock::newest(desk.acts.store())?;
            desk.clock = Clock::starting(desk.clock.today(), newest)?;
        }
    }
    own_zone::set_first(desk.acts.store(), ZONE)?;
    own_clock::keep(desk.acts.store(), desk.clock)?;
    give_passwords(&desk)?;
    let woken = desk.acts.wake(desk.clock.now(), &mut |_| true)?;
    if 0 < woken.woken {
        let count = i64::try_from(woken.woken).unwrap_or(i64::MAX);
        out.hint(&out.words.say_with("command-demo-woken", &[("count", count.into())]));
    }
    let mut site = serve::site(&desk)?;
    site.demo = Some(Demo { sign_ins: sign_ins().collect() });
    let sealing = serve::Sealing::of(&desk);
    let free = format!("--port {}", serve::other_port(options.port));
    let address = serve::loopback(options.port);
    // Asked before the server runs: PostgreSQL is not to be waited for on its threads.
    let clock = desk.clock_text(out.words)?;
    serve::on(address, &free, site, sealing, out, |url| tell(&desk, out, url, &clock))
}

/// Lives the portfolio in memory and writes it to the database in one go.
fn live(desk: &Desk, out: Out, seed: u64) -> Result<()> {
    let until = desk.clock.today();
    let plan = Plan { seed, customers: CUSTOMERS, days: DAYS, until, key: desk.key.clone() };
    let shows = !out.json && std::io::stderr().is_terminal();
    if !out.json {
        aside(&format!("{}\n", out.words.say("command-demo-first")));
    }
    let lived = simulator::live(&plan, &mut |progress| {
        if shows && progress.day_ended {
            let (day, of) = (u32::from(progress.days), u32::from(progress.of));
            let args = [("day", day.into()), ("of", of.into())];
            aside(&format!("\r{} ", out.words.say_with("command-demo-living", &args)));
        }
    })
    .context("living the demonstration's portfolio")?;
    if shows {
        aside("\n");
    }
    let copied = lived.store.copy_into(desk.acts.store(), &mut |_, _| {});
    copied.context("writing the demonstration's portfolio")?;
    Ok(())
}

/// Adds everybody to a demonstration without customers.
fn hire(desk: &Desk) -> Result<()> {
    for member in CAST {
        let rights = Rights {
            role: member.role,
            languages: member.languages.iter().copied().collect(),
            skills: member.skills.iter().copied().collect(),
            grants: Grants::All,
        };
        let new = NewUser { login: member.login.to_owned(), name: member.name.to_owned(), rights };
        let now = desk.clock.now();
        desk.acts.add_user_with(&Author::desk(), &new, PASSWORD, &SystemChance, now)?;
    }
    Ok(())
}

/// Gives everybody the one password. It is hashed once, since it is no secret.
fn give_passwords(desk: &Desk) -> Result<()> {
    let store = desk.acts.store();
    let users: Vec<UserId> = store.desk()?.users.keys().copied().collect();
    let mut known = None;
    for user in &users {
        known = known.or(store.credential(*user)?);
    }
    let phc = match (known, users.first()) {
        (Some(phc), _) => phc,
        (None, None) => return Ok(()),
        (None, Some(first)) => first_password(desk, *first)?,
    };
    for user in users {
        // Whoever has a password already keeps it: they may have chosen their own.
        if store.credential(user)?.is_none() {
            store.set_credential(user, &phc)?;
        }
    }
    Ok(())
}

/// Sets the password of one user, and gives its hash.
fn first_password(desk: &Desk, id: UserId) -> Result<String> {
    let (store, now) = (desk.acts.store(), desk.clock.now());
    let once = desk.acts.reset_password(&Author::desk(), id, &SystemChance, now)?;
    let known = store.desk()?;
    let user = known.users.get(&id).context("a user whose password was set")?;
    let signed = desk.acts.change_password(user, &once, PASSWORD, &SystemChance, now)?;
    desk.acts.sign_out(&signed.token)?;
    store.credential(id)?.context("a password that was just set")
}

fn shown() -> impl Iterator<Item = &'static Member> {
    SHOWN.iter().filter_map(|login| CAST.iter().find(|member| member.login == *login))
}

fn sign_ins() -> impl Iterator<Item = DemoSignIn> {
    shown().map(|member| DemoSignIn {
        login: member.login.to_owned(),
        password: PASSWORD.to_owned(),
        role: member.role,
    })
}

/// Says where the desk is and who may sign in.
fn tell(desk: &Desk, out: Out, url: &str, clock: &str) -> Result<()> {
    let users: Vec<Value> = shown()
        .map(|member| json!({ "login": member.login, "role": crate::customer::word(member.role) }))
        .collect();
    let object = json!({
        "url": url,
        "password": PASSWORD,
        "users": users,
        "now": desk.clock.now().to_string(),
        "clock_set_by_hand": desk.clock.is_shifted(),
    });
    let words = out.words;
    out.tell(&object, |lines| {
        lines.line(format!("{} {url}", words.say("command-demo-ready")));
        lines.gap();
        let args = [("password", PASSWORD.into())];
        lines.line(words.say_with("command-demo-users", &args));
        lines.table(&shown().map(|member| row(words, member)).collect::<Vec<_>>());
        lines.gap();
        if desk.clock.is_shifted() {
            lines.line(clock);
        }
        let folder = folder(desk);
        lines.line(words.say_with("command-demo-data", &[("folder", (&folder).into())]));
        lines.line(words.say("command-demo-stop"));
    })
}

fn folder(desk: &Desk) -> String {
    let database = &desk.places.database;
    database.folder().map_or_else(|| database.to_string(), |folder| folder.display().to_string())
}

fn row(words: &Words, member: &Member) -> Vec<Cell> {
    let role = match member.role {
        Role::Caller => "role-caller",
        Role::Lead => "role-lead",
        Role::Administrator => "role-administrator",
    };
    let languages: Vec<&str> = member.languages.iter().map(|language| language.code()).collect();
    vec![
        Cell::text(member.login),
        Cell::text(member.name),
        Cell::text(words.say(role)),
        Cell::text(languages.join(", ")),
    ]
}
