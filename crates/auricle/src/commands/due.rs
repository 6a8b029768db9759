//! `auricle due`: the promises and calls back of a day.

use std::collections::BTreeMap;

use acts::Author;
use anyhow::Result;
use calendar::{Date, DateTime, TimeZone, Timestamp, plus_days};
use export::{Cell as Written, Kind};
use journal::{CallBackId, File, Grants, PromiseId, StreamId, UserId};
use money::Money;
use serde_json::{Value, json};
use store::{AgendaItem, AgendaKind};

use super::show::promise_state;
use crate::cli::{Common, day};
use crate::customer::name;
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out, money_json};
use crate::own_zone;
use crate::saving::{Saved, Saving};

/// How far back promises are looked for whose day is over and whose money is not known of.
const BACK_DAYS: i32 = 120;
/// How long a call back that was not made is listed.
const MISSED_DAYS: i32 = 60;

/// Options of `auricle due`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The day [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
    #[command(flatten)]
    saving: Saving,
}

/// What a day brings.
#[derive(Default)]
pub(crate) struct Due {
    /// Of today's list, the calls back of earlier days that nobody made.
    pub(crate) missed: Vec<Item>,
    /// The calls back of the day.
    pub(crate) call_backs: Vec<Item>,
    /// The promises of the day.
    pub(crate) promises: Vec<Item>,
    /// The promises of earlier days that await the bank.
    pub(crate) awaiting_bank: Vec<Item>,
}

/// A promise or call back, as a list shows it.
pub(crate) struct Item {
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

/// The columns of the saved list: those of the page, and the file.
const COLUMNS: [(&str, Kind); 8] = [
    ("due-at", Kind::Moment),
    ("desk-column-customer", Kind::Text),
    ("due-state", Kind::Text),
    ("due-by", Kind::Text),
    ("due-amount", Kind::Money),
    ("due-arrived", Kind::Money),
    ("target-currency", Kind::Code),
    ("command-column-file", Kind::Code),
];

/// Lists what a day brings.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let day = options.date.map_or_else(|| desk.today(), Ok)?;
    let due = of_day(&desk, &author, day)?;
    if let Some(saved) = options.saving.begin(out.words, "nav-due", &COLUMNS) {
        return save(&desk, out, due, saved);
    }
    let zone = desk.zone()?;
    let mine = common.user.is_some().then_some(author.user);
    let list = |items: &[Item]| -> Value { items.iter().map(|it| item_json(out, it)).collect() };
    let object = json!({
        "date": day.to_string(),
        "missed": list(&due.missed),
        "call_backs": list(&due.call_backs),
        "promises": list(&due.promises),
        "awaiting_bank": list(&due.awaiting_bank),
    });
    out.tell(&object, |lines| {
        let words = out.words;
        lines.line(words.date(day));
        lines.line(words.say_with("command-times", &[("zone", own_zone::name(&zone).into())]));
        let groups = [
            ("due-missed", None, &due.missed),
            ("due-call-backs", Some("due-call-backs-none"), &due.call_backs),
            ("due-promises", Some("due-promises-none"), &due.promises),
            ("due-awaited", Some("due-awaited-none"), &due.awaiting_bank),
        ];
        for (title, none, items) in groups {
            if items.is_empty() && none.is_none() {
                continue;
            }
            lines.heading(words.say(title));
            if let Some(none) = none.filter(|_| items.is_empty()) {
                lines.line(format!("  {}", words.say(none)));
            }
            lines.table(&items.iter().map(|item| row(out, item, mine)).collect::<Vec<_>>());
        }
    })
}

/// What `day` brings.
pub(crate) fn of_day(desk: &Desk, author: &Author, day: Date) -> Result<Due> {
    let start = |day: Date| -> Timestamp {
        day.to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    };
    // The customer's day may begin before and end after the day in UTC.
    let (from, to) = (start(plus_days(day, -BACK_DAYS)), start(plus_days(day, 2)));
    let (zone, today) = (desk.zone()?, desk.today()?);
    let missed_from = if day == today { plus_days(day, -MISSED_DAYS) } else { day };
    let mut due = Due::default();
    for item in desk.acts.store().agenda(from, to, &author.grants, usize::MAX)? {
        let wanted = match item.kind {
            AgendaKind::CallBack => start(plus_days(missed_from, -1)) <= item.at,
            AgendaKind::Promise => true,
            AgendaKind::AwaitingBank => item.at < start(day),
            AgendaKind::Kept | AgendaKind::PartKept | AgendaKind::Broken => false,
        };
        if !wanted {
            continue;
        }
        let Ok(file) = desk.acts.file(item.stream, author) else { continue };
        let Some(found) = shown(&zone, &file, &item) else { continue };
        match item.kind {
            AgendaKind::CallBack if found.day == day => due.call_backs.push(found),
            AgendaKind::CallBack if missed_from <= found.day && found.day < day => {
                due.missed.push(found);
            }
            AgendaKind::Promise if found.day == day => due.promises.push(found),
            AgendaKind::AwaitingBank => due.awaiting_bank.push(found),
            AgendaKind::CallBack
            | AgendaKind::Promise
            | AgendaKind::Kept
            | AgendaKind::PartKept
            | AgendaKind::Broken => {}
        }
    }
    Ok(due)
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
fn save(desk: &Desk, out: Out, due: Due, mut saved: Saved<'_>) -> Result<()> {
    let known = desk.acts.store().desk()?;
    let users = known.users.iter();
    let names: BTreeMap<UserId, String> =
        users.map(|(id, user)| (*id, user.name.clone())).collect();
    let call_back = out.words.say("outcome-call-back");
    let Due { missed, call_backs, promises, awaiting_bank } = due;
    for item in missed.into_iter().chain(call_backs).chain(promises).chain(awaiting_bank) {
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

/// Everybody's items.
pub(crate) fn everybody() -> Author {
    Author { user: UserId::DESK, grants: Grants::All }
}
