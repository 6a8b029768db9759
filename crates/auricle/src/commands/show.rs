//! `auricle show`: the facts about a customer.

use anyhow::Result;
use calendar::{DateTime, TimeZone, Timestamp};
use decide::{Stage, WindowState};
use journal::{File, PromiseState};
use serde_json::{Value, json};
use talk::{DebtLine, Sheet};
use words::Words;

use crate::cli::Common;
use crate::customer::{client_name, dashed, the_one, there, user_name, word, zone};
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Lines, Out, money_json, pairs, sums_json, sums_text};
use crate::own_zone;

/// How many payments, talks and notes a person is shown; a script is given all.
const SHOWN: usize = 8;

/// Options of commands about one customer.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The customer's id, or words that only one customer fits
    #[arg(required = true)]
    customer: Vec<String>,
}

impl Options {
    /// What names the customer.
    pub(crate) fn customer(&self) -> String {
        self.customer.join(" ")
    }
}

/// Shows the facts about a customer.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer())?;
    let now = desk.clock.now();
    let (file, _) = desk.acts.settled(&customer.file, now)?;
    let today = decide::local(&file, now).today();
    let sheet = talk::sheet(&file, &author.grants, today);
    let object = sheet_json(&desk, customer.stream, &sheet, now)?;
    let zone = desk.zone()?;
    let talks = talk_rows(&desk, out.words, &sheet, &zone)?;
    let clients: Vec<String> =
        sheet.clients.iter().map(|client| client_name(&desk, *client)).collect::<Result<_>>()?;
    out.tell(&object, |lines| {
        let name = crate::customer::name(&sheet.file);
        lines.line(format!("{}  {name}", customer.stream));
        head(lines, out.words, &sheet, &clients, now);
        invoices(lines, out.words, &sheet);
        promises(lines, out.words, &sheet);
        let zone_name = own_zone::name(&zone);
        lines.heading(out.words.say_with("command-talks", &[("zone", zone_name.into())]));
        if talks.is_empty() {
            lines.line(format!("  {}", out.words.say("talks-none")));
        }
        lines.table(&talks);
        more(lines, out.words, sheet.contacts.len());
        payments_and_notes(lines, out.words, &sheet, &zone);
    })
}

/// What stands above the tables.
fn head(lines: &mut Lines, words: &Words, sheet: &Sheet, clients: &[String], now: Timestamp) {
    let file = &sheet.file;
    let language = words.say(&format!("language-{}", file.language));
    let mut about: Vec<String> = Vec::new();
    about.extend(file.customer().map(|party| words.say(&format!("party-{}", dashed(party.kind)))));
    about.push(words.say_with("sheet-speaks", &[("language", (&language).into())]));
    let numbers = file.clients.values().flatten().map(|known| &known.number);
    about.extend(numbers.map(|n| words.say_with("sheet-number", &[("number", n.into())])));
    about.extend(clients.iter().map(|c| words.say_with("sheet-client", &[("client", c.into())])));
    lines.line(about.join(". "));
    lines.line(phones_text(words, sheet));
    lines.line(hours_text(words, file, now));
    let mut facts = vec![
        (words.say("totals-due"), total(words, &sheet.due_now, sheet.overdue.len())),
        (words.say("command-open"), sums_text(words, &sheet.open)),
    ];
    if let Some(stage) = decide::file_stage(file, decide::local(file, now).today()) {
        let id = match stage {
            Stage::Current => "stage-current",
            Stage::Overdue => "stage-overdue",
            Stage::Old => "stage-old",
        };
        facts.push((words.say("totals-stage"), words.say(id)));
    }
    facts.push((words.say("habit-title"), habit_text(words, sheet)));
    lines.gap();
    lines.table(&pairs(facts));
    stops(lines, words, sheet);
}

/// What stops contact, each with the id by which `auricle enter` ends it.
fn stops(lines: &mut Lines, words: &Words, sheet: &Sheet) {
    let file = &sheet.file;
    for (id, hold) in &sheet.holds {
        let says = words.say(&format!("hold-{}", dashed(hold.kind)));
        let until = match hold.until {
            Some(day) => {
                let day = words.date_short(day);
                words.say_with("hold-until", &[("date", (&day).into())])
            }
            None => words.say("hold-open-ended"),
        };
        lines.line(format!("  {says}, {until} [{id}]"));
    }
    for (id, _) in file.disputes.iter().filter(|(_, dispute)| dispute.ended.is_none()) {
        lines.line(format!("  {} [{id}]", words.say("hold-dispute")));
    }
    if let Some(skill) = file.skill {
        let who = words.say(&format!("entry-route-{}", dashed(skill)));
        lines.line(format!("  {}: {who}", words.say("entry-route-title")));
    }
}

/// The telephone numbers, never in full.
fn phones_text(words: &Words, sheet: &Sheet) -> String {
    if sheet.phones.is_empty() {
        return words.say("sheet-phones-none");
    }
    let one = |(_, phone): &(journal::PhoneId, journal::Phone)| {
        let state = words.say(&format!("phone-{}", dashed(phone.state)));
        format!("{} ({state})", web::masked_phone(&phone.number))
    };
    let all: Vec<String> = sheet.phones.iter().map(one).collect();
    format!("{}: {}", words.say("sheet-phones-title"), all.join(", "))
}

fn total(words: &Words, sums: &money::Sums, count: usize) -> String {
    let invoices = words.say_with("totals-in-invoices", &[("count", count.into())]);
    format!("{} {invoices}", sums_text(words, sums))
}

/// The hour there, and until or from when calls are allowed.
pub(crate) fn hours_text(words: &Words, file: &File, now: Timestamp) -> String {
    let local = decide::local(file, now);
    let Some((_, here)) = local.times.first() else { return words.say("hours-unknown") };
    let clock = words.time(here.time());
    let at = |at: Timestamp| -> String {
        let when: DateTime = there(file, at);
        let same_day = when.date() == here.date();
        if same_day { words.time(when.time()) } else { words.moment(when) }
    };
    match decide::window_state(&decide::queue_window(file), now) {
        WindowState::Open { until } => {
            let until = at(until);
            let args = [("now", (&clock).into()), ("until", (&until).into())];
            words.say_with("hours-open", &args)
        }
        WindowState::Closed { opens: Some(opens) } => {
            let from = at(opens);
            let args = [("now", (&clock).into()), ("from", (&from).into())];
            words.say_with("hours-closed", &args)
        }
        WindowState::Closed { opens: None } => {
            words.say_with("hours-closed-for-now", &[("now", (&clock).into())])
        }
    }
}

fn habit_text(words: &Words, sheet: &Sheet) -> String {
    let Some(habit) = &sheet.habit else { return words.say("habit-unknown") };
    explain::habit(words, habit, sheet.longest_late)
}

fn invoices(lines: &mut Lines, words: &Words, sheet: &Sheet) {
    let groups = [("invoices-due", &sheet.overdue), ("invoices-later", &sheet.not_yet_due)];
    for (title, of) in groups {
        if of.is_empty() {
            continue;
        }
        lines.heading(words.say(title));
        lines.table(&of.iter().map(|line| invoice_row(words, line)).collect::<Vec<_>>());
    }
}

fn invoice_row(words: &Words, line: &DebtLine) -> Vec<Cell> {
    let debt = &line.debt;
    let late = if 0 < line.days_late { line.days_late.to_string() } else { String::new() };
    let mark = if debt.disputed.is_some() { words.say("invoice-disputed") } else { String::new() };
    vec![
        Cell::text(&debt.number),
        Cell::text(debt.goods.clone().unwrap_or_default()),
        Cell::text(words.date_short(debt.due)),
        Cell::figure(late),
        Cell::figure(words.money(debt.amount)),
        Cell::figure(words.money(debt.open())),
        Cell::text(mark),
    ]
}

fn promises(lines: &mut Lines, words: &Words, sheet: &Sheet) {
    if sheet.promises.is_empty() && sheet.call_backs.is_empty() {
        return;
    }
    lines.heading(words.say("promises-title"));
    let mut rows = Vec::new();
    for (_, promise) in sheet.promises.iter().take(SHOWN) {
        rows.push(vec![
            Cell::text(words.date_short(promise.due)),
            Cell::figure(words.money(promise.amount)),
            Cell::text(promise_state(words, promise.state)),
        ]);
    }
    for (_, back) in &sheet.call_backs {
        let agreed = words.moment(there(&sheet.file, back.at));
        rows.push(vec![
            Cell::text(words.say_with("command-there", &[("moment", (&agreed).into())])),
            Cell::text(""),
            Cell::text(words.say("outcome-call-back")),
        ]);
    }
    lines.table(&rows);
    more(lines, words, sheet.promises.len());
}

/// Says how many of a list are not shown, if any.
fn more(lines: &mut Lines, words: &Words, all: usize) {
    let count = all.saturating_sub(SHOWN);
    if 0 < count {
        lines.line(format!("  {}", words.say_with("command-more", &[("count", count.into())])));
    }
}

/// Where a promise stands, in words.
pub(crate) fn promise_state(words: &Words, state: PromiseState) -> String {
    words.say(match state {
        PromiseState::Open => "promise-open",
        PromiseState::AwaitingBank => "promise-awaiting-bank",
        PromiseState::Kept => "promise-kept",
        PromiseState::PartKept => "promise-part-kept",
        PromiseState::Broken => "promise-broken",
        PromiseState::Renegotiated(_) => "promise-renegotiated",
        PromiseState::Withdrawn => "promise-withdrawn",
    })
}

fn talk_rows(desk: &Desk, words: &Words, sheet: &Sheet, zone: &TimeZone) -> Result<Vec<Vec<Cell>>> {
    let mut rows = Vec::new();
    for (_, contact) in sheet.contacts.iter().take(SHOWN) {
        let way = format!("way-{}-{}", dashed(contact.channel), dashed(contact.direction));
        let how = contact.outcome.map_or_else(
            || words.say("talk-open"),
            |outcome| words.say(&format!("outcome-{}", dashed(outcome))),
        );
        rows.push(vec![
            Cell::text(words.moment(zone.to_datetime(contact.at))),
            Cell::text(words.say(&way)),
            Cell::text(how),
            Cell::text(user_name(desk, contact.by)?),
        ]);
    }
    Ok(rows)
}

fn payments_and_notes(lines: &mut Lines, words: &Words, sheet: &Sheet, zone: &TimeZone) {
    if !sheet.payments.is_empty() {
        lines.heading(words.say("payments-title"));
        let row = |payment: &journal::Payment| {
            vec![
                Cell::text(words.date_short(payment.on)),
                Cell::figure(words.money(payment.amount)),
                Cell::text(payment.reference.clone().unwrap_or_default()),
            ]
        };
        lines.table(&sheet.payments.iter().take(SHOWN).map(row).collect::<Vec<_>>());
        more(lines, words, sheet.payments.len());
    }
    if !sheet.notes.is_empty() {
        lines.heading(words.say("sheet-notes-title"));
        for note in sheet.notes.iter().take(SHOWN) {
            let when = words.moment(zone.to_datetime(note.at));
            lines.line(format!("  {when}  {}", note.text));
        }
        more(lines, words, sheet.notes.len());
    }
}

fn sheet_json(
    desk: &Desk,
    stream: journal::StreamId,
    sheet: &Sheet,
    now: Timestamp,
) -> Result<Value> {
    let file = &sheet.file;
    let clients: Vec<String> =
        sheet.clients.iter().map(|client| client_name(desk, *client)).collect::<Result<_>>()?;
    let all = sheet.overdue.iter().chain(&sheet.not_yet_due).chain(&sheet.credits);
    let debts: Vec<Value> = all.chain(&sheet.closed).map(debt_json).collect();
    let promise = |(id, promise): &(journal::PromiseId, journal::Promise)| {
        json!({
            "id": id.0,
            "amount": money_json(promise.amount),
            "due": promise.due.to_string(),
            "made_on": promise.made_on.to_string(),
            "state": state_word(promise.state),
        })
    };
    let contact = |(id, contact): &(journal::ContactId, journal::Contact)| {
        json!({
            "id": id.0,
            "at": contact.at.to_string(),
            "by": contact.by.0,
            "channel": word(contact.channel),
            "direction": word(contact.direction),
            "outcome": contact.outcome.map(word),
            "reached": word(contact.reached),
            "result": contact.result,
        })
    };
    let call_back = |(id, back): &(journal::CallBackId, journal::CallBack)| json!({ "id": id.0, "at": back.at.to_string(), "tied_to": back.tied_to.map(|user| user.0) });
    let payment = |payment: &journal::Payment| {
        json!({
            "on": payment.on.to_string(),
            "amount": money_json(payment.amount),
            "method": word(payment.method),
            "reference": payment.reference,
        })
    };
    let phone = |(_, phone): &(journal::PhoneId, journal::Phone)| json!({ "masked": web::masked_phone(&phone.number), "state": word(phone.state) });
    let numbers: Vec<&String> =
        file.clients.values().flatten().map(|known| &known.number).collect();
    Ok(json!({
        "id": stream.number(),
        "version": file.version,
        "name": crate::customer::name(file),
        "kind": file.customer().map(|party| word(party.kind)),
        "customer_numbers": numbers,
        "phones": sheet.phones.iter().map(phone).collect::<Vec<_>>(),
        "language": file.language.code(),
        "country": file.country.map(|country| country.code().to_owned()),
        "local_time": zone(file, now).to_datetime(now).to_string(),
        "clients": clients,
        "due": sums_json(&sheet.due_now),
        "open": sums_json(&sheet.open),
        "days_late": sheet.longest_late,
        "unusual": sheet.unusual,
        "debts": debts,
        "promises": sheet.promises.iter().map(promise).collect::<Vec<_>>(),
        "call_backs": sheet.call_backs.iter().map(call_back).collect::<Vec<_>>(),
        "contacts": sheet.contacts.iter().map(contact).collect::<Vec<_>>(),
        "payments": sheet.payments.iter().map(payment).collect::<Vec<_>>(),
        "notes": sheet.notes.iter().map(|note| note.text.clone()).collect::<Vec<_>>(),
        "holds": sheet.holds.iter().map(hold_json).collect::<Vec<_>>(),
        "disputes": file.disputes.iter().map(dispute_json).collect::<Vec<_>>(),
        "skill": file.skill.map(word),
    }))
}

fn hold_json((id, hold): &(journal::HoldId, journal::Hold)) -> Value {
    json!({
        "id": id.0,
        "kind": word(hold.kind),
        "since": hold.since.to_string(),
        "until": hold.until.map(|day| day.to_string()),
    })
}

fn dispute_json((id, dispute): (&journal::DisputeId, &journal::Dispute)) -> Value {
    json!({
        "id": id.0,
        "debts": dispute.debts.iter().map(|debt| debt.0).collect::<Vec<_>>(),
        "since": dispute.since.to_string(),
        "words": dispute.words,
        "ended": dispute.ended.map(word),
    })
}

/// The state of a promise for a script.
pub(crate) fn state_word(state: PromiseState) -> String {
    match state {
        PromiseState::Renegotiated(_) => "renegotiated".to_owned(),
        PromiseState::Open
        | PromiseState::AwaitingBank
        | PromiseState::Kept
        | PromiseState::PartKept
        | PromiseState::Broken
        | PromiseState::Withdrawn => word(state),
    }
}

fn debt_json(line: &DebtLine) -> Value {
    let debt = &line.debt;
    json!({
        "id": line.id.0,
        "number": debt.number,
        "goods": debt.goods,
        "issued": debt.issued.to_string(),
        "due": debt.due.to_string(),
        "amount": money_json(debt.amount),
        "open": money_json(debt.open()),
        "days_late": line.days_late,
        "disputed": debt.disputed.is_some(),
        "withdrawn": debt.withdrawn.is_some(),
    })
}
