//! Stores to test, and files to put into them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use calendar::{Date, Timestamp};
use journal::{
    ClientId, DebtId, DebtKind, File, FileEvent, Grants, PartyId, PartyKind, StreamId, UserId,
};
use locale::{Country, Language};
use money::{Currency, Money};
use store::{
    Append, AppendError, Appended, DeskKey, Entropy, Events, FileRows, Idem, Place, Pool,
    PostgresOptions, QueueEntry, SqliteOptions, Store, StoreError,
};

pub(crate) const AT: Timestamp = Timestamp::constant(1_795_251_600, 0);
pub(crate) const ANNA: UserId = UserId(1);
pub(crate) const BEN: UserId = UserId(2);

thread_local! {
    static MEANWHILE: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

/// Does `what` as soon as this thread next draws chance: an append draws it to seal its events,
/// after it has read where the stream stands and before it writes.
pub(crate) fn meanwhile(what: impl FnOnce() + 'static) {
    MEANWHILE.set(Some(Box::new(what)));
}

/// Parts a file from the one that it joined, as [`meanwhile`] does.
pub(crate) fn part_meanwhile(other: Store, file: StreamId) {
    meanwhile(move || {
        add(&other, file, vec![FileEvent::FileParted { merge: 5 }]);
    });
}

/// Chance from a counter.
pub(crate) struct Counted(AtomicU64);

impl Entropy for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        if let Some(what) = MEANWHILE.take() {
            what();
        }
        for chunk in bytes.chunks_mut(blake3::OUT_LEN) {
            let n = self.0.fetch_add(1, Ordering::Relaxed);
            chunk.copy_from_slice(&blake3::hash(&n.to_le_bytes()).as_bytes()[..chunk.len()]);
        }
    }
}

pub(crate) fn chance() -> Arc<dyn Entropy> {
    Arc::new(Counted(AtomicU64::new(0)))
}

/// Chance of its own for each of several stores on one database.
pub(crate) fn seeded(seed: u64) -> Arc<dyn Entropy> {
    Arc::new(Counted(AtomicU64::new(seed << 32)))
}

pub(crate) fn key() -> DeskKey {
    DeskKey::new([9; 32])
}

pub(crate) fn memory() -> Store {
    Store::memory(key(), chance())
}

/// Where the database of a test lies; nothing is there yet.
pub(crate) fn path(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("store_{name}.db"));
    for end in ["", "-wal", "-shm"] {
        drop(std::fs::remove_file(format!("{}{end}", path.display())));
    }
    path
}

pub(crate) fn open(path: &std::path::Path) -> Store {
    Store::sqlite(path, key(), chance(), SqliteOptions::default()).unwrap()
}

pub(crate) fn sqlite(name: &str) -> Store {
    open(&path(name))
}

/// A store in an empty schema; `None` where there is to be no PostgreSQL.
pub(crate) fn postgres(name: &str) -> Option<Store> {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let schema = test_support::postgres::schema(folder, name)?;
    Some(Store::postgres(&schema.url, key(), chance(), PostgresOptions::default()).unwrap())
}

/// `minutes` after [`AT`].
pub(crate) fn later(minutes: i64) -> Timestamp {
    Timestamp::from_second(AT.as_second() + 60 * minutes).unwrap()
}

pub(crate) fn client(n: u64) -> ClientId {
    ClientId(StreamId::new(900, n))
}

pub(crate) fn only(client: ClientId) -> Grants {
    Grants::Clients(BTreeSet::from([client]))
}

pub(crate) fn opened(client: ClientId, number: &str, name: &str, phone: &str) -> FileEvent {
    FileEvent::FileOpened {
        party: PartyId(1),
        client,
        kind: PartyKind::Person,
        country: Some(Country::LV),
        language: Language::Latvian,
        customer_number: Some(number.to_owned()),
        name: name.to_owned(),
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
        phones: vec![phone.to_owned()],
    }
}

pub(crate) fn placed(debt: u32, client: ClientId, number: &str) -> FileEvent {
    FileEvent::DebtPlaced {
        debt: DebtId(debt),
        client,
        party: None,
        kind: DebtKind::Invoice,
        issued: Date::constant(2026, 10, 1),
        due: Date::constant(2026, 10, 15),
        amount: Money::new(12_100, Currency::EUR),
        net: None,
        tax: None,
        number: number.to_owned(),
        reference: Some(format!("RF {number}")),
        goods: Some("planks".to_owned()),
        terms: None,
    }
}

pub(crate) fn pool(client: ClientId) -> Pool {
    Pool {
        clients: BTreeSet::from([client]),
        language: Language::Latvian,
        skill: None,
        window: "Europe/Riga 8-21; LV".to_owned(),
    }
}

pub(crate) fn queued(client: ClientId, rank: i64, ready_at: Timestamp) -> Place {
    let queue = QueueEntry { pool: pool(client), rank, ready_at, owner: None };
    Place { queue: Some(queue), wake_at: None, wake_on_data: false }
}

/// The append of `events` to a file as loaded now, with the rows that follow.
pub(crate) fn append_to(
    store: &Store,
    stream: StreamId,
    events: Vec<FileEvent>,
    place: Place,
) -> Append {
    let before = store.load(stream, &Grants::All).unwrap().map(|loaded| Box::new(loaded.file));
    let expected = before.as_ref().map_or(0, |file| file.version);
    let after = store.fold_with(stream, AT, ANNA, &events).unwrap();
    let rows = Some(FileRows { before, after, place });
    let events = Events::File(events);
    Append { stream, expected, at: AT, by: ANNA, events, idem: None, rows }
}

pub(crate) fn add(store: &Store, stream: StreamId, events: Vec<FileEvent>) -> Appended {
    let append = append_to(store, stream, events, Place::default());
    store.append(&[append]).unwrap()[0]
}

pub(crate) fn try_add(
    store: &Store,
    stream: StreamId,
    events: Vec<FileEvent>,
) -> Result<Appended, AppendError> {
    let append = append_to(store, stream, events, Place::default());
    store.append(&[append]).map(|done| done[0])
}

/// A file of a customer with one debt.
pub(crate) fn customer(store: &Store, client: ClientId, n: u32, name: &str) -> StreamId {
    let stream = store.new_stream_id();
    let phone = format!("+3712000{n:04}");
    let events = vec![
        opened(client, &format!("C-{n}"), name, &phone),
        placed(3, client, &format!("INV-{n}")),
    ];
    add(store, stream, events);
    stream
}

pub(crate) fn load(store: &Store, stream: StreamId) -> File {
    store.load(stream, &Grants::All).unwrap().unwrap().file
}

pub(crate) fn idem(key: u8, input: u8) -> Option<Idem> {
    Some(Idem { key: [key; 16], input: [input; 32] })
}

/// Erases without a list.
pub(crate) fn unlisted(_: &BTreeSet<StreamId>) -> Result<(), StoreError> {
    Ok(())
}
