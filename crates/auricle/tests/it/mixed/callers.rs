//! Callers at work through the API, and what they were told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use super::program::{Answer, Server, post};
use super::{Place, locked};

/// Asks some server a path, under a key, with a body; nothing when it is time to stop.
type Ask<'a> = &'a dyn Fn(&str, Option<&str>, Option<&Value>) -> Option<Answer>;

/// A customer's id.
type Customer = i64;

/// Callers, and what each was told.
pub(super) struct Callers {
    tokens: Vec<String>,
    /// Who has which customer, from the answer that gave them out until the outcome is sent.
    held: Mutex<BTreeMap<Customer, usize>>,
    /// Notes that were sent, by customer.
    tried: Mutex<BTreeMap<Customer, Vec<String>>>,
    /// Notes of which it was said that they are recorded.
    acknowledged: Mutex<BTreeSet<String>>,
    /// What must not happen and did.
    pub(super) faults: Mutex<Vec<String>>,
}

impl Callers {
    pub(super) fn hired(count: usize, place: &Place) -> Self {
        let token = |n: usize| {
            let login = format!("caller-{n}");
            place.does(&["user", "add", &login, "--name", &login, "--languages", "lv,en,ru"]);
            let made =
                place.does(&["token", "add", &login, "--name", "soak", "--scopes", "read,call"]);
            made["secret"].as_str().expect("a token").to_owned()
        };
        Self {
            tokens: (0..count).map(token).collect(),
            held: Mutex::default(),
            tried: Mutex::default(),
            acknowledged: Mutex::default(),
            faults: Mutex::default(),
        }
    }

    /// What was recorded as they were told, and everything that they sent.
    pub(super) fn told(&self) -> (BTreeSet<String>, BTreeMap<Customer, Vec<String>>) {
        (locked(&self.acknowledged).clone(), locked(&self.tried).clone())
    }

    /// Waits until a few more outcomes were recorded.
    pub(super) fn come_to_rest(&self) {
        let before = locked(&self.acknowledged).len();
        while locked(&self.acknowledged).len() < before + self.tokens.len() {
            if !locked(&self.faults).is_empty() {
                return;
            }
            std::thread::park_timeout(Duration::from_millis(20));
        }
    }

    /// One caller's day: the next customer, the call, the outcome, at one server or another.
    pub(super) fn work(&self, me: usize, servers: &[Server], stop: &AtomicBool) {
        for nth in 0.. {
            let server = |try_: usize| &servers[(me + nth + try_) % servers.len()].address;
            let ask = |path: &str, key: Option<&str>, body: Option<&Value>| {
                let mut tries = 0;
                // The same again, by the same key, until somebody answers.
                loop {
                    if stop.load(Ordering::SeqCst) {
                        return None;
                    }
                    let answer = post(server(tries), &self.tokens[me], path, key, body);
                    match answer {
                        Ok(answer) if answer.status < 500 => return Some(answer),
                        Ok(_) | Err(_) => tries += 1,
                    }
                    std::thread::park_timeout(Duration::from_millis(20));
                }
            };
            if self.talk(me, nth, &ask).is_none() {
                return;
            }
        }
    }

    /// One customer; nothing when it is time to stop.
    fn talk(&self, me: usize, nth: usize, ask: Ask<'_>) -> Option<()> {
        let next = ask("/next", None, None)?;
        let Some(customer) = next.body["turn"]["customer"].as_i64() else {
            if next.status != 200 {
                self.fault(format!("next: {next:?}"));
            }
            std::thread::park_timeout(Duration::from_millis(50));
            return Some(());
        };
        if let Some(other) = locked(&self.held).insert(customer, me).filter(|other| *other != me) {
            self.fault(format!("{customer} was given to {me} while {other} had them"));
        }
        let contact = match next.body["turn"]["under_way"]["contact"].as_i64() {
            Some(contact) => contact,
            None if next.body["turn"]["call"].is_null() => {
                // The server ended between an outcome and letting the customer go.
                locked(&self.held).remove(&customer);
                ask(&format!("/customers/{customer}/release"), None, None)?;
                return Some(());
            }
            None => {
                let phone = &next.body["turn"]["call"]["phone"];
                let (path, key) = (format!("/customers/{customer}/call"), format!("c-{me}-{nth}"));
                let called = ask(&path, Some(&key), Some(&json!({ "phone": phone })))?;
                let Some(contact) = called.body["contact"].as_i64() else {
                    // Somebody else's import may have changed the file between the two.
                    if called.status != 409 {
                        self.fault(format!("call: {called:?} after {next:?}"));
                    }
                    return Some(());
                };
                contact
            }
        };
        let note = format!("note {me} of {nth}.");
        locked(&self.tried).entry(customer).or_default().push(note.clone());
        // From here on the customer may be anybody's: the answer may be lost.
        locked(&self.held).remove(&customer);
        let path = format!("/customers/{customer}/contacts/{contact}/outcome");
        let outcome = json!({ "ending": { "outcome": "talk" }, "note": note });
        let key = format!("o-{me}-{nth}");
        let recorded = ask(&path, Some(&key), Some(&outcome))?;
        match recorded.status {
            200 | 201 => drop(locked(&self.acknowledged).insert(note)),
            // The try before this one, of which the answer was lost, is still under way.
            409 => {}
            _ => self.fault(format!("outcome: {recorded:?}")),
        }
        Some(())
    }

    fn fault(&self, what: String) {
        locked(&self.faults).push(what);
    }
}

/// How often a note stands on a customer's sheet.
pub(super) fn note_count(shown: &Value, note: &str) -> usize {
    shown["notes"].to_string().matches(note).count()
}
