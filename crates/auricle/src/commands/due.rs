//! `auricle due`: the promises and calls back of a day.

use acts::Author;
use anyhow::Result;
use calendar::{Date, TimeZone, Timestamp, plus_days};
use journal::{CallBackId, File, Grants, PromiseId, StreamId, UserId};
use serde_json::{Value, json};
use store::{AgendaItem, AgendaKind};

use super::show::promise_state;
use crate::cli::{Common, day};
use crate::customer::name;
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out, money_json};
use crate::own_zone;

/// How many items of one day are shown at most.
const MOST: usize = 10_000;
/// How far back promises are looked for whose day is over and whose money is not known of.
const BACK_DAYS: i32 = 120;

/// Options of `auricle due` and `auricle day`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The day [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) date: Option<Date>,
}

/// A promise or call back, as a list shows it.
pub(crate) struct Item {
    /// The file.
    pub(crate) stream: StreamId,
    /// The customer's name.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: AgendaKind,
    /// Its day, and for a call back its hour, by the desk's clock.
    when: String,
    /// Its day.
    pub(crate) day: Date,
    /// What is promised.
    amount: Option<money::Money>,
    /// Where the promise stands.
    state: Option<journal::PromiseState>,
    /// Whose it is.
    owner: Option<UserId>,
}

/// Lists what a day brings.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let day = options.date.map_or_else(|| desk.today(), Ok)?;
    let zone = desk.zone()?;
    let mine = common.user.is_some().then_some(author.user);
    let items = of_day(&desk, out, &author, day)?;
    let of = |kinds: &[AgendaKind]| -> Vec<&Item> {
        items.iter().filter(|item| kinds.contains(&item.kind)).collect()
    };
    let backs = of(&[AgendaKind::CallBack]);
    let promises = of(&[AgendaKind::Promise]);
    let passed = of(&[AgendaKind::AwaitingBank]);
    let list = |items: &[&Item]| -> Value { items.iter().map(|item| item_json(item)).collect() };
    let object = json!({
        "date": day.to_string(),
        "call_backs": list(&backs),
        "promises": list(&promises),
        "awaiting_bank": list(&passed),
    });
    out.tell(&object, |lines| {
        let words = out.words;
        lines.line(words.date(day));
        lines.line(words.say_with("command-times", &[("zone", own_zone::name(&zone).into())]));
        let groups = [
            ("due-call-backs", "due-call-backs-none", backs),
            ("due-promises", "due-promises-none", promises),
            ("due-awaited", "due-awaited-none", passed),
        ];
        for (title, none, items) in groups {
            lines.heading(words.say(title));
            if items.is_empty() {
                lines.line(format!("  {}", words.say(none)));
            }
            lines.table(&items.iter().map(|item| row(out, item, mine)).collect::<Vec<_>>());
        }
    })
}

/// The promises and calls back of `day`, and the promises of earlier days that await the bank.
pub(crate) fn of_day(desk: &Desk, out: Out, author: &Author, day: Date) -> Result<Vec<Item>> {
    let start = |day: Date| -> Timestamp {
        day.to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    };
    // The customer's day may begin before and end after the day in UTC.
    let (from, to) = (start(plus_days(day, -BACK_DAYS)), start(plus_days(day, 2)));
    let zone = desk.zone()?;
    let agenda = desk.acts.store().agenda(from, to, &author.grants, usize::MAX)?;
    let mut items = Vec::new();
    for item in agenda {
        let wanted = match item.kind {
            AgendaKind::CallBack | AgendaKind::Promise => true,
            AgendaKind::AwaitingBank => item.at < start(day),
            AgendaKind::Kept | AgendaKind::PartKept | AgendaKind::Broken => false,
        };
        if !wanted {
            continue;
        }
        let Ok(file) = desk.acts.file(item.stream, author) else { continue };
        let found = shown(out, &zone, &file, &item);
        let on_day = |found: &Item| found.day == day || found.kind == AgendaKind::AwaitingBank;
        items.extend(found.filter(on_day));
        if MOST <= items.len() {
            break;
        }
    }
    Ok(items)
}

fn shown(out: Out, zone: &TimeZone, file: &File, item: &AgendaItem) -> Option<Item> {
    let known = Item {
        stream: item.stream,
        name: name(file),
        kind: item.kind,
        when: String::new(),
        day: Date::MIN,
        amount: None,
        state: None,
        owner: item.owner,
    };
    if item.kind == AgendaKind::CallBack {
        let at = zone.to_datetime(file.call_backs.get(&CallBackId(item.item))?.at);
        return Some(Item { when: out.words.moment(at), day: at.date(), ..known });
    }
    let promise = file.promises.get(&PromiseId(item.item))?;
    Some(Item {
        when: out.words.date_short(promise.due),
        day: promise.due,
        amount: Some(promise.amount),
        state: Some(promise.state),
        ..known
    })
}

fn item_json(item: &Item) -> Value {
    json!({
        "id": item.stream.number(),
        "name": item.name,
        "when": item.when,
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
        Cell::text(&item.when),
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
