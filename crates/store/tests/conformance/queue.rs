//! The queue, its claims, and waking.

use journal::{Grants, StreamId};
use store::{Place, Placing, QueueEntry, Store};

use crate::support::{
    ANNA, AT, BEN, add, append_to, client, customer, later, load, opened, placed, pool, queued,
};

fn put(store: &Store, n: u32, place: Place) -> StreamId {
    let stream = store.new_stream_id();
    let events = vec![
        opened(client(1), &format!("C-{n}"), "Anna", "+371"),
        placed(3, client(1), &format!("INV-{n}")),
    ];
    store.append(&[append_to(store, stream, events, place)]).unwrap();
    stream
}

fn ready(store: &Store, me: journal::UserId, minutes: i64) -> Vec<StreamId> {
    let rows = store.candidates(pool(client(1)).id(), later(minutes), me, 64).unwrap();
    rows.into_iter().map(|row| row.stream).collect()
}

pub(crate) fn ready_files_come_by_rank(store: &Store) {
    let low = put(store, 1, queued(client(1), 5, AT));
    let high = put(store, 2, queued(client(1), 50, AT));
    let waits = put(store, 3, queued(client(1), 99, later(30)));
    customer(store, client(1), 4, "rests");
    assert_eq!(ready(store, ANNA, 0), [high, low]);
    assert_eq!(store.candidates(pool(client(2)).id(), AT, ANNA, 9).unwrap(), []);
    assert_eq!(store.pools().unwrap().into_values().collect::<Vec<_>>(), [pool(client(1))]);
    let counts = store.pool_counts(AT).unwrap();
    assert_eq!((counts[0].ready, counts[0].waiting, counts[0].claimed), (2, 1, 0));
    assert_eq!(store.due_wakes(later(29), 0..=1023, 9).unwrap(), []);
    assert_eq!(store.due_wakes(later(30), 0..=1023, 9).unwrap(), [waits]);
    let place = queued(client(1), 99, later(30));
    let placing = Placing { stream: waits, version: 2, place };
    assert_eq!(store.place(&[placing], later(30)).unwrap(), 1);
    assert_eq!(ready(store, ANNA, 30), [waits, high, low]);
    assert_eq!(store.due_wakes(later(31), 0..=1023, 9).unwrap(), []);
}

pub(crate) fn one_of_two_claimers_wins(store: &Store) {
    let stream = put(store, 1, queued(client(1), 5, AT));
    let lease = store.claim(stream, ANNA, AT, later(10)).unwrap().unwrap();
    assert_eq!(store.claim(stream, BEN, later(1), later(10)).unwrap(), None);
    assert_eq!(ready(store, BEN, 1), []);
    assert_eq!(store.lease_of(stream, later(1)).unwrap(), Some(lease));
    assert_eq!(store.my_lease(ANNA, later(1)).unwrap(), Some(lease));
    assert_eq!(store.my_lease(BEN, later(1)).unwrap(), None);
    assert_eq!(store.pool_counts(later(1)).unwrap()[0].claimed, 1);
    let again = store.claim(stream, ANNA, later(1), later(12)).unwrap().unwrap();
    assert_eq!(again.fence, lease.fence, "a second window is no second claim");
    assert!(store.release(&again).unwrap());
    assert_eq!(store.my_lease(ANNA, later(1)).unwrap(), None);
    assert!(store.claim(stream, BEN, later(1), later(10)).unwrap().is_some());
    // A file that is in no pool can be claimed too.
    let rests = customer(store, client(1), 2, "Ben");
    assert!(store.claim(rests, ANNA, AT, later(5)).unwrap().is_some());
    assert_eq!(store.claim(rests, BEN, AT, later(5)).unwrap(), None);
    threads(store);
}

/// Many at once: everyone who believes to have won has another fence.
fn threads(store: &Store) {
    let stream = customer(store, client(1), 3, "Eva");
    let won: usize = std::thread::scope(|scope| {
        let claims: Vec<_> = (1..=8)
            .map(|user| {
                let claim = move || store.claim(stream, journal::UserId(user), AT, later(5));
                scope.spawn(move || usize::from(claim().unwrap().is_some()))
            })
            .collect();
        claims.into_iter().map(|claim| claim.join().unwrap()).sum()
    });
    assert_eq!(won, 1);
}

pub(crate) fn a_claim_expires_and_its_fence_is_old(store: &Store) {
    let stream = put(store, 1, queued(client(1), 5, AT));
    let old = store.claim(stream, ANNA, AT, later(10)).unwrap().unwrap();
    assert!(store.renew(&old, later(20)).unwrap());
    assert_eq!(store.claim(stream, BEN, later(19), later(30)).unwrap(), None);
    assert_eq!(ready(store, BEN, 20), [stream]);
    let new = store.claim(stream, BEN, later(20), later(30)).unwrap().unwrap();
    assert!(old.fence < new.fence);
    assert!(!store.renew(&old, later(40)).unwrap());
    assert!(!store.release(&old).unwrap());
    assert_eq!(store.lease_of(stream, later(21)).unwrap(), Some(new));
    assert_eq!(store.lease_of(stream, later(30)).unwrap(), None);
}

pub(crate) fn a_tied_file_is_its_owners_until_then(store: &Store) {
    let owner = Some((ANNA, later(15)));
    let queue = QueueEntry { pool: pool(client(1)), rank: 5, ready_at: AT, owner };
    let place = Place { queue: Some(queue), wake_at: None, wake_on_data: false };
    let stream = put(store, 1, place);
    assert_eq!(ready(store, ANNA, 0), [stream]);
    assert_eq!(ready(store, BEN, 14), []);
    assert_eq!(ready(store, BEN, 15), [stream]);
}

pub(crate) fn a_talk_keeps_its_claim_though_nothing_is_left(store: &Store) {
    let stream = put(store, 1, queued(client(1), 5, AT));
    let lease = store.claim(stream, ANNA, AT, later(10)).unwrap().unwrap();
    let withdrawn = journal::FileEvent::DebtWithdrawn {
        debt: journal::DebtId(3),
        why: journal::Withdrawal::Recalled,
        on: calendar::Date::constant(2026, 11, 21),
    };
    add(store, stream, vec![withdrawn]);
    assert_eq!(ready(store, ANNA, 11), []);
    assert_eq!(store.my_lease(ANNA, later(1)).unwrap(), Some(lease));
    assert!(store.release(&lease).unwrap());
}

pub(crate) fn files_are_woken_when_due(store: &Store) {
    let at = |minutes| Place { queue: None, wake_at: Some(later(minutes)), wake_on_data: false };
    let (late, early) = (put(store, 1, at(20)), put(store, 2, at(10)));
    assert_eq!(store.due_wakes(later(9), 0..=1023, 9).unwrap(), []);
    assert_eq!(store.due_wakes(later(30), 0..=1023, 9).unwrap(), [early, late]);
    assert_eq!(store.due_wakes(later(30), 0..=1023, 1).unwrap(), [early]);
    let part = early.part();
    assert_eq!(store.due_wakes(later(30), part..=part, 9).unwrap(), [early]);
    add(store, early, vec![placed(4, client(1), "INV-9")]);
    assert_eq!(store.due_wakes(later(30), 0..=1023, 9).unwrap(), [late]);
    let files = store.files(0..=1023, None, 1).unwrap();
    let rest = store.files(0..=1023, Some(files[0].0), 9).unwrap();
    let mut all = [early, late];
    all.sort_unstable();
    assert_eq!([files[0].0, rest[0].0], all);
}

pub(crate) fn news_of_data_wakes_those_that_wait(store: &Store) {
    let waits = Place { queue: None, wake_at: Some(later(99)), wake_on_data: true };
    let stream = put(store, 1, Place { wake_at: None, ..waits.clone() });
    let other = put(store, 2, Place { wake_on_data: false, ..waits });
    assert_eq!(store.wake_waiting_on_data(Some(client(1)), later(5)).unwrap(), 0);
    assert_eq!(store.wake_waiting_on_data(None, later(5)).unwrap(), 1);
    assert_eq!(store.due_wakes(later(5), 0..=1023, 9).unwrap(), [stream]);
    assert_eq!(load(store, other).version, 2);
}

pub(crate) fn a_placing_at_an_old_version_is_left_out(store: &Store) {
    let stream = put(store, 1, queued(client(1), 5, AT));
    let placing = |version| Placing { stream, version, place: Place::default() };
    assert_eq!(store.place(&[placing(1)], AT).unwrap(), 0);
    assert_eq!(ready(store, ANNA, 0), [stream]);
    assert_eq!(store.place(&[placing(2)], AT).unwrap(), 1);
    assert_eq!(ready(store, ANNA, 0), []);
    assert!(store.load(stream, &Grants::All).unwrap().is_some());
}
