//! A customer on the command line: found by id or by search, and said in short.

use acts::{ActError, Author, Found};
use anyhow::{Error, Result};
use calendar::{DateTime, TimeZone, Timestamp};
use decide::{Held, Reason};
use journal::{ClientId, File, StreamId, UserId};
use serde::Serialize;
use serde_json::{Value, json};
use words::Words;

use crate::failure::refused;
use crate::opening::Desk;
use crate::out::{Cell, Out, sums_json, sums_text};

/// How many customers are named when a search is not clear.
const NAMED: usize = 10;

/// A customer that a command is about.
pub(crate) struct Customer {
    /// The file's stream.
    pub(crate) stream: StreamId,
    /// The whole file, for deciding; cut it to the grants before showing it.
    pub(crate) file: File,
}

/// The one customer that `text` names: an id, or words that only one customer fits. Leaves a row
/// of who looked.
pub(crate) fn the_one(desk: &Desk, author: &Author, text: &str) -> Result<Customer> {
    let found = by_id(desk, author, text).map_or_else(|| by_search(desk, author, text), Ok)?;
    let now = desk.clock.now();
    desk.acts.store().record_look(found.stream, author.user, now)?;
    Ok(found)
}

fn by_id(desk: &Desk, author: &Author, text: &str) -> Option<Customer> {
    let stream = StreamId::from_number(text.trim().parse().ok()?)?;
    let (stream, file) = desk.acts.living(stream, author).ok()?;
    Some(Customer { stream, file })
}

fn by_search(desk: &Desk, author: &Author, text: &str) -> Result<Customer> {
    let mut found = desk.acts.find(text, author, NAMED + 1)?;
    match found.len() {
        0 => Err(refused(format!(
            "nobody was found for {text:?}; try the start of the family name, or the last digits of a number"
        ))),
        1 => {
            let Found { stream, .. } = found.remove(0);
            Ok(Customer { stream, file: desk.acts.file(stream, author)? })
        }
        more => {
            let named: Vec<String> = found
                .iter()
                .take(NAMED)
                .map(|one| format!("\n  {}  {}", one.stream, one.name))
                .collect();
            let rest = if NAMED < more { "\n  ..." } else { "" };
            let list = named.concat();
            Err(refused(format!("several customers fit {text:?}; name one by its id:{list}{rest}")))
        }
    }
}

/// The zone of the customer's clock; UTC where the country is not known.
pub(crate) fn zone(file: &File, now: Timestamp) -> TimeZone {
    decide::local(file, now).zone()
}

/// An instant as the customer's clock shows it.
pub(crate) fn there(file: &File, at: Timestamp) -> DateTime {
    zone(file, at).to_datetime(at)
}

/// Why a call is proposed, in one line.
pub(crate) fn reason_text(
    words: &Words,
    file: &File,
    reason: Reason,
    me: UserId,
    now: Timestamp,
) -> String {
    let habit = talk::habit(file);
    explain::reason(words, file, reason, habit.as_ref(), me, now)
}

/// What is wrong with what was reported or entered, as sentences; other failures as they are.
pub(crate) fn faults_said(out: Out, file: &File, error: ActError, now: Timestamp) -> Error {
    let ActError::Report(faults) = &error else { return error.into() };
    let zone = zone(file, now);
    let says = faults.iter().map(|fault| explain::fault(out.words, *fault, &zone));
    refused(says.collect::<Vec<_>>().join("\n  "))
}

/// What stands against a contact, for a script.
pub(crate) fn held_json(words: &Words, held: &Held, zone: &TimeZone) -> Value {
    let said = explain::held(words, held, zone);
    json!({
        "says": said.says,
        "rule": held.rule.map(|rule| rule.id),
        "cite": said.cite,
        "next": said.next,
        "until": said.until.map(|at| at.to_string()),
    })
}

/// A customer found, for a script.
pub(crate) fn found_json(found: &Found) -> Value {
    json!({
        "id": found.stream.number(),
        "name": found.name,
        "fits": found.fits,
        "open": sums_json(&found.open),
    })
}

/// A customer found, as cells of a table.
pub(crate) fn found_row(words: &Words, found: &Found) -> Vec<Cell> {
    vec![
        Cell::figure(found.stream.to_string()),
        Cell::text(&found.name),
        Cell::figure(sums_text(words, &found.open)),
    ]
}

/// The name of a file's customer.
pub(crate) fn name(file: &File) -> String {
    file.customer().map_or_else(String::new, |party| party.name.clone())
}

/// The name of a client.
pub(crate) fn client_name(desk: &Desk, client: ClientId) -> Result<String> {
    let book = desk.acts.store().client(client)?;
    Ok(book.map_or_else(|| client.0.to_string(), |book| book.name.clone()))
}

/// The name of a user; the desk itself where it was no person.
pub(crate) fn user_name(desk: &Desk, user: UserId) -> Result<String> {
    if user == UserId::DESK {
        return Ok("Auricle".to_owned());
    }
    let known = desk.acts.store().desk()?.users.get(&user).map(|known| known.name.clone());
    Ok(known.unwrap_or_else(|| user.to_string()))
}

/// The word under which the journal keeps a member of a closed list: `part_payment`.
pub(crate) fn word<T: Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// The same word as texts and options write it: `part-payment`.
pub(crate) fn dashed<T: Serialize>(value: T) -> String {
    word(value).replace('_', "-")
}
