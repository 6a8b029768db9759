//! `auricle due`: the promises and calls back of a day.

use std::collections::BTreeMap;

use anyhow::Result;
use calendar::{Date, DateTime, TimeZone};
use export::{Cell as Written, Kind};
use journal::{CallBackId, File, PromiseId, StreamId, UserId};
use money::Money;
use serde_json::{Value, json};
use store::{AgendaItem, AgendaKind};
use web::DUE_COLUMNS;

use super::show::promise_state;
use crate::cli::{Common, day};
use crate::customer::{name, reason_text};
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out, money_json};
use crate::own_zone;
use crate::saving::{Saved, Saving};

/// Options of `auricle due`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The day [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
    #[command(flatten)]
    saving: Saving,
}

/// A promise or call back, as a list shows it.
struct Item {
    stream: StreamId,
    /// The customer's name.
    name: String,
    /// Its day.
    day: Date,
    /// Of a call back its day and hour, by the desk's clock.
    at: Option<DateTime>,
    /// What is promised.
    amount: Option<Money>,
    /// What of it arrived.
    paid: Option<Money>,
    /// Where the promise stands.
    state: Option<journal::PromiseState>,
    /// Whose it is.
    owner: Option<UserId>,
}

/// The lists of a day: the key in JSON, the heading, what is said where one that is always told is
/// empty, and what stands in it.
type Lists = [(&'static str, &'static str, Option<&'static str>, Vec<Item>); 6];

/// How many customers of the queue are told ahead.
const AHEAD: usize = 5;

/// Lists what a day brings.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let (zone, day) = (desk.zone()?, options.date.map_or_else(|| desk.today(), Ok)?);
    let due = desk.acts.due(day, desk.clock.now(), &zone, &author.grants)?;
    let list = |items: Vec<AgendaItem>| -> Vec<Item> {
        let file = |item: &AgendaItem| desk.acts.file(item.stream, &author).ok();
        items.iter().filter_map(|item| shown(&zone, &file(item)?, item)).collect()
    };
    let lists: Lists = [
        ("missed", "due-missed", None, list(due.missed)),
        ("call_backs", "due-call-backs", Some("due-call-backs-none"), list(due.call_backs)),
        ("promises", "due-promises", Some("due-promises-none"), list(due.promises)),
        ("awaiting_bank", "due-awaited", Some("due-awaited-none"), list(due.awaited)),
        ("unkept", "due-unkept", None, list(due.unkept)),
        ("kept", "due-kept", None, list(due.kept)),
    ];
    let columns = [&DUE_COLUMNS[..], &[("command-column-file", Kind::Code)]].concat();
    if let Some(saved) = options.saving.begin(out.words, "nav-due", &columns) {
        return save(&desk, out, lists, saved);
    }
    let mine = common.user.is_some().then_some(author.user);
    let mut object = json!({ "date": day.to_string() });
    for (key, _, _, items) in &lists {
        object[key] = items.iter().map(|item| item_json(out, item)).collect();
    }
    let ahead = if mine.is_some() && day == desk.today()? {
        ahead(&desk, common, out)?
    } else {
        Vec::new()
    };
    object["ahead"] = ahead.iter().map(Ahead::json).collect();
    out.tell(&object, |lines| {
        let words = out.words;
        lines.line(words.date(day));
        lines.line(words.say_with("command-times", &[("zone", own_zone::name(&zone).into())]));
        for (_, title, none, items) in lists {
            match (items.is_empty(), none) {
                (true, None) => continue,
                (true, Some(none)) => {
                    lines.heading(words.say(title));
                    lines.line(format!("  {}", words.say(none)));
                }
                (false, _) => lines.heading(words.say(title)),
            }
            lines.table(&items.iter().map(|item| row(out, item, mine)).collect::<Vec<_>>());
        }
        if !ahead.is_empty() {
            lines.heading(words.say("due-ahead"));
            lines.table(&ahead.iter().map(Ahead::row).collect::<Vec<_>>());
        }
    })
}

/// A customer whom a caller would be given before long.
struct Ahead {
    stream: StreamId,
    name: String,
    why: String,
}

impl Ahead {
    fn json(&self) -> Value {
        json!({ "id": self.stream.number(), "name": self.name, "why": self.why })
    }

    fn row(&self) -> Vec<Cell> {
        let id = self.stream.to_string();
        vec![Cell::figure(id), Cell::text(&self.name), Cell::text(&self.why)]
    }
}

/// Whom the caller would be given first. Nobody is claimed.
fn ahead(desk: &Desk, common: &Common, out: Out) -> Result<Vec<Ahead>> {
    let (user, now) = (desk.user(common)?, desk.clock.now());
    let ahead = desk.acts.ahead(&user, now, AHEAD)?.into_iter().map(|next| {
        let file = next.file.seen_by(&user.grants);
        let why = reason_text(out.words, &file, next.reason, user.id, now);
        Ahead { stream: next.stream, name: name(&file), why }
    });
    Ok(ahead.collect())
}

fn shown(zone: &TimeZone, file: &File, item: &AgendaItem) -> Option<Item> {
    let known = Item {
        stream: item.stream,
        name: name(file),
        day: Date::MIN,
        at: None,
        amount: None,
        paid: None,
        state: None,
        owner: item.owner,
    };
    if item.kind == AgendaKind::CallBack {
        let at = zone.to_datetime(file.call_backs.get(&CallBackId(item.item))?.at);
        return Some(Item { at: Some(at), day: at.date(), ..known });
    }
    let promise = file.promises.get(&PromiseId(item.item))?;
    let paid = (promise.paid != 0).then(|| Money::new(promise.paid, promise.amount.currency));
    Some(Item {
        day: promise.due,
        amount: Some(promise.amount),
        paid,
        state: Some(promise.state),
        ..known
    })
}

/// Writes what a day brings to a file.
fn save(desk: &Desk, out: Out, lists: Lists, mut saved: Saved<'_>) -> Result<()> {
    let known = desk.acts.store().desk()?;
    let users = known.users.iter();
    let names: BTreeMap<UserId, String> =
        users.map(|(id, user)| (*id, user.name.clone())).collect();
    let call_back = out.words.say("outcome-call-back");
    for item in lists.into_iter().flat_map(|(_, _, _, items)| items) {
        let state = |state| promise_state(out.words, state);
        let currency = item.amount.map(|amount| amount.currency.code().to_owned());
        saved.table.row([
            item.at.map_or(Written::Day(item.day), Written::Moment),
            item.name.into(),
            item.state.map_or_else(|| call_back.clone(), state).into(),
            item.owner.and_then(|owner| names.get(&owner).cloned()).into(),
            item.amount.into(),
            item.paid.into(),
            currency.into(),
            item.stream.to_string().into(),
        ]);
    }
    saved.end()
}

/// When it is: its day, of a call back with the hour.
fn when(out: Out, item: &Item) -> String {
    item.at.map_or_else(|| out.words.date_short(item.day), |at| out.words.moment(at))
}

fn item_json(out: Out, item: &Item) -> Value {
    json!({
        "id": item.stream.number(),
        "name": item.name,
        "when": when(out, item),
        "day": item.day.to_string(),
        "amount": item.amount.map(money_json),
        "owner": item.owner.map(|user| user.0),
    })
}

fn row(out: Out, item: &Item, mine: Option<UserId>) -> Vec<Cell> {
    let amount = item.amount.map(|amount| out.words.money(amount)).unwrap_or_default();
    let state = item.state.map(|state| promise_state(out.words, state)).unwrap_or_default();
    let is_mine = mine.is_some() && item.owner == mine;
    vec![
        Cell::text(when(out, item)),
        Cell::figure(item.stream.to_string()),
        Cell::text(&item.name),
        Cell::figure(amount),
        Cell::text(state),
        Cell::text(if is_mine { out.words.say("due-mine") } else { String::new() }),
    ]
}
