//! The rows that follow from a file: what finds it, what only it may hold, what falls due, what
//! is counted. Always a function of the whole file, so that `rebuild` can compare and repair.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use calendar::{Date, TimeZone, Timestamp};
use journal::{
    CallBackState, ClientId, Contact, ContactId, CustomerNumber, File, GivenAnswer, PromiseState,
    StreamId, UserId,
};
use locale::words;

use crate::engine::{AgendaRow, LookupRow, RowChange, Rows, TakenRow, TalkRow};
use crate::wire::Json;

/// Numbers an enum as its rows are kept; the numbers never change.
macro_rules! numbered {
    ($($(#[$doc:meta])* $name:ident {
        $($(#[$vdoc:meta])* $variant:ident = $number:literal,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// The number in tables.
            #[must_use]
            pub fn number(self) -> i64 {
                match self { $(Self::$variant => $number,)* }
            }

            /// The one of this number.
            #[must_use]
            pub fn from_number(number: i64) -> Option<Self> {
                match number { $($number => Some(Self::$variant),)* _ => None }
            }
        }
    )*};
}

numbered! {
    /// What a word that finds a file is.
    WordKind {
        /// A word of a name.
        Name = 1,
        /// A telephone number, its digits reversed.
        Phone = 2,
        /// An invoice number.
        Invoice = 3,
        /// A payment reference.
        Reference = 4,
        /// A client's number for the customer.
        Customer = 5,
    }
    /// What a number that only one file may hold is.
    NumberKind {
        /// A client's number for the customer.
        Customer = 1,
        /// A client's number of a debt.
        Debt = 2,
    }
    /// What has a day.
    AgendaKind {
        /// A call back that is still to be made, at its instant.
        CallBack = 1,
        /// A promise whose day is to come; its instant is that day's midnight in UTC.
        Promise = 2,
        /// A promise whose day ended and whose money is not known of yet; the same instant.
        AwaitingBank = 3,
        /// A promise judged kept, at the instant of judging.
        Kept = 4,
        /// A promise judged kept in part, at the instant of judging.
        PartKept = 5,
        /// A promise judged broken, at the instant of judging.
        Broken = 6,
    }
}

/// Characters of a word that lead its row.
pub(crate) const KEY_CHARS: usize = 3;

/// The key under which a folded word is kept.
pub(crate) fn key_of(word: &str) -> &str {
    word.char_indices().nth(KEY_CHARS).map_or(word, |(end, _)| &word[..end])
}

/// A number as it is searched for: folded, letters and digits only.
pub(crate) fn fold_number(number: &str) -> String {
    words(number).collect()
}

/// The digits of a telephone number, last first.
pub(crate) fn reversed_digits(number: &str) -> String {
    number.chars().rev().filter(char::is_ascii_digit).collect()
}

/// The key of a number of a client: `client/number`.
pub(crate) fn taken_key(client: ClientId, number: &str) -> String {
    let mut key = String::with_capacity(17 + number.len());
    write!(key, "{}/", client.0).expect("a String takes every byte");
    key.push_str(number);
    key
}

/// The midnight in UTC at which `day` begins, in ms.
pub(crate) fn midnight(day: Date) -> i64 {
    let zoned = day.to_zoned(TimeZone::UTC);
    zoned.map_or(i64::MAX, |zoned| zoned.timestamp().as_millisecond())
}

/// The rows of a file. None for one that lives on in another: that one has them.
pub(crate) fn rows(stream: StreamId, file: &File) -> Rows {
    let mut rows = lists(file);
    if file.merged_into.is_some() {
        return rows;
    }
    add_people(stream, file, &mut rows);
    add_debts(stream, file, &mut rows);
    rows.lookups
        .sort_unstable_by(|a, b| (&a.word, a.kind, a.client).cmp(&(&b.word, b.kind, b.client)));
    rows.lookups.dedup();
    rows.taken.sort_unstable();
    rows.taken.dedup_by(|b, a| (&a.key, a.kind) == (&b.key, b.kind));
    rows
}

/// The rows of a file's promises, call backs and contacts alone.
pub(crate) fn lists(file: &File) -> Rows {
    let mut rows = Rows::default();
    if file.merged_into.is_none() {
        add_agenda(file, &mut rows);
        add_talks(file, &mut rows);
        rows.agenda.sort_unstable();
        rows.talks.sort_unstable();
    }
    rows
}

/// Whether both states of a file are found by the same words and hold the same numbers.
pub(crate) fn is_found_alike(before: &File, after: &File) -> bool {
    before.debts == after.debts
        && before.parties == after.parties
        && before.phones == after.phones
        && before.clients == after.clients
        && before.joined == after.joined
        && before.merged_into == after.merged_into
}

fn word_row(word: String, kind: WordKind, stream: StreamId, client: ClientId) -> LookupRow {
    let key = key_of(&word).to_owned();
    LookupRow { key, word, kind: kind.number(), stream, client: client.0 }
}

fn add_people(stream: StreamId, file: &File, rows: &mut Rows) {
    for (client, numbers) in &file.clients {
        let names = file.parties.values().flat_map(|party| words(&party.name));
        rows.lookups.extend(names.map(|word| word_row(word, WordKind::Name, stream, *client)));
        for phone in file.phones.values() {
            let digits = reversed_digits(&phone.number);
            if !digits.is_empty() {
                rows.lookups.push(word_row(digits, WordKind::Phone, stream, *client));
            }
        }
        for CustomerNumber { number, party } in numbers {
            let folded = fold_number(number);
            if !folded.is_empty() {
                rows.lookups.push(word_row(folded, WordKind::Customer, stream, *client));
            }
            rows.taken.push(TakenRow {
                key: taken_key(*client, number),
                kind: NumberKind::Customer.number(),
                stream,
                item: party.0,
                open: false,
            });
        }
    }
}

fn add_debts(stream: StreamId, file: &File, rows: &mut Rows) {
    for (id, debt) in &file.debts {
        let number = fold_number(&debt.number);
        let reference = debt.reference.as_deref().map(fold_number);
        if let Some(reference) = reference.filter(|r| !r.is_empty() && *r != number) {
            rows.lookups.push(word_row(reference, WordKind::Reference, stream, debt.client));
        }
        if !number.is_empty() {
            rows.lookups.push(word_row(number, WordKind::Invoice, stream, debt.client));
        }
        rows.taken.push(TakenRow {
            key: taken_key(debt.client, &debt.number),
            kind: NumberKind::Debt.number(),
            stream,
            item: id.0,
            open: debt.open().minor != 0,
        });
    }
}

fn add_agenda(file: &File, rows: &mut Rows) {
    for (id, call_back) in &file.call_backs {
        let is_open = match call_back.state {
            CallBackState::Open => true,
            CallBackState::Done(_) | CallBackState::Dropped => false,
        };
        if !is_open {
            continue;
        }
        let (at, kind) = (call_back.at.as_millisecond(), AgendaKind::CallBack.number());
        let owner = call_back.tied_to;
        rows.agenda.extend(file.clients.keys().map(|client| AgendaRow {
            item: id.0,
            client: client.0,
            at,
            kind,
            owner,
        }));
    }
    for (id, promise) in &file.promises {
        let due = midnight(promise.due);
        let judged = promise.history.last().map_or(due, |(at, _)| at.as_millisecond());
        let (kind, at) = match promise.state {
            PromiseState::Open => (AgendaKind::Promise, due),
            PromiseState::AwaitingBank => (AgendaKind::AwaitingBank, due),
            PromiseState::Kept => (AgendaKind::Kept, judged),
            PromiseState::PartKept => (AgendaKind::PartKept, judged),
            PromiseState::Broken => (AgendaKind::Broken, judged),
            PromiseState::Renegotiated(_) | PromiseState::Withdrawn => continue,
        };
        let contact = promise.contact.and_then(|contact| file.contacts.get(&contact));
        let owner = contact.map(|contact| contact.by);
        let (item, client, kind) = (id.0, promise.client.0, kind.number());
        rows.agenda.push(AgendaRow { item, client, at, kind, owner });
    }
}

fn add_talks(file: &File, rows: &mut Rows) {
    for (id, contact) in &file.contacts {
        let Some(outcome) = contact.outcome else { continue };
        let right_party = match contact.reached {
            journal::Reached::RightParty => true,
            journal::Reached::SomebodyElse | journal::Reached::Nobody => false,
        };
        let answers = answers(contact);
        rows.talks.push(TalkRow {
            contact: id.0,
            at: contact.at.as_millisecond(),
            by: contact.by,
            outcome: outcome.name(),
            right_party,
            result: contact.result,
            kept: kept(file, *id).filter(|_| !answers.is_empty()),
            answers,
        });
    }
}

/// The answers given in a contact, each once, in the order of their keys.
fn answers(contact: &Contact) -> String {
    let given: BTreeSet<&GivenAnswer> = contact.told.answers.iter().collect();
    let words = given.into_iter().map(|given| format!("{}:{}", given.objection, given.answer));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether what was promised in a contact was kept; `None` until something of it is judged, and all
/// that still counts is.
fn kept(file: &File, contact: ContactId) -> Option<bool> {
    let made = file.promises.values().filter(|promise| promise.contact == Some(contact));
    let verdicts = made.filter_map(|promise| match promise.state {
        PromiseState::Kept => Some(Some(true)),
        PromiseState::PartKept | PromiseState::Broken => Some(Some(false)),
        PromiseState::Open | PromiseState::AwaitingBank => Some(None),
        PromiseState::Renegotiated(_) | PromiseState::Withdrawn => None,
    });
    let judged: Vec<bool> = verdicts.collect::<Option<_>>()?;
    (!judged.is_empty()).then(|| judged.iter().all(|kept| *kept))
}

/// What changes from one set of rows to the next.
pub(crate) fn change(before: Rows, after: Rows) -> RowChange {
    let (lookups, old_lookups) = diff(before.lookups, after.lookups, |row| row.clone());
    let (taken, old_taken) = diff(before.taken, after.taken, |row| (row.key.clone(), row.kind));
    let (agenda, old_agenda) = diff(before.agenda, after.agenda, |row| (row.item, row.client));
    let (talks, old_talks) = diff(before.talks, after.talks, |row| row.contact);
    RowChange {
        add: Rows { lookups, taken, agenda, talks },
        drop: Rows { lookups: old_lookups, taken: old_taken, agenda: old_agenda, talks: old_talks },
        ..RowChange::default()
    }
}

/// Rows that are new or other than before, and rows whose key is no longer there.
fn diff<T: Ord, K: Ord>(before: Vec<T>, after: Vec<T>, key: impl Fn(&T) -> K) -> (Vec<T>, Vec<T>) {
    let before: std::collections::BTreeMap<K, T> =
        before.into_iter().map(|row| (key(&row), row)).collect();
    let kept: BTreeSet<K> = after.iter().map(&key).collect();
    let add = after.into_iter().filter(|row| before.get(&key(row)) != Some(row)).collect();
    let drop = before.into_iter().filter(|(key, _)| !kept.contains(key)).map(|(_, row)| row);
    (add, drop.collect())
}

/// The word of a value on the wire, for rows that show it.
trait Named {
    fn name(&self) -> String;
}

impl<T: Json> Named for T {
    fn name(&self) -> String {
        let mut out = Vec::new();
        self.write(&mut out);
        String::from_utf8_lossy(&out).trim_matches('"').to_owned()
    }
}

/// A promise or call back on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// The file.
    pub stream: StreamId,
    /// Its promise or call back id, by `kind`.
    pub item: u32,
    /// What it is.
    pub kind: AgendaKind,
    /// When; see [`AgendaKind`].
    pub at: Timestamp,
    /// Whose it is.
    pub owner: Option<UserId>,
}
