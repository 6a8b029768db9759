//! The feed: which files grew, in the order of commits of each part.

use journal::{Grants, StreamId};
use store::{AppendError, Store};

use crate::support::{add, append_to, client, customer, only, opened, placed, unlisted};

fn rows(store: &Store, part: i64, after: u64) -> Vec<(u64, StreamId, u64, u64)> {
    let grown = store.grown(part, after, 100).unwrap();
    grown.iter().map(|row| (row.number, row.stream, row.after, row.version)).collect()
}

pub(crate) fn it_tells_of_what_grew_while_it_is_kept(store: &Store) {
    let before = customer(store, client(1), 1, "Anna");
    assert!(store.feed_ends().unwrap().is_empty(), "nobody asked for it");
    store.keep_feed(true).unwrap();
    store.keep_feed(true).unwrap();
    assert_eq!(store.feed_ends().unwrap().len(), 1024);
    add(store, before, vec![placed(4, client(1), "INV-4"), placed(5, client(1), "INV-5")]);
    let part = before.part();
    let [one, two] = [7, 8].map(|n| StreamId::new(u16::try_from(part).unwrap(), n));
    let appends = [one, two].map(|stream| {
        let number = stream.to_string();
        let events = vec![opened(client(1), &number, "Ben", "+37120000007")];
        append_to(store, stream, events, store::Place::default())
    });
    store.append(&appends).unwrap();
    let grown = rows(store, part, 0);
    assert_eq!(grown[0], (1, before, 2, 4));
    assert_eq!(
        grown[1..].iter().map(|row| (row.0, row.2, row.3)).collect::<Vec<_>>(),
        [(2, 0, 1), (3, 0, 1)]
    );
    assert_eq!(store.feed_ends().unwrap()[&part], 3);
    assert!(matches!(store.append(&appends[..1]), Err(AppendError::Conflict { .. })));
    assert_eq!(store.feed_ends().unwrap()[&part], 3, "what was refused did not grow");
    store.trim_feed(part, 2).unwrap();
    assert_eq!(rows(store, part, 0).len(), 1);
    assert_eq!(rows(store, part, 3), []);
    store.keep_feed(false).unwrap();
    assert!(store.feed_ends().unwrap().is_empty());
    assert_eq!(rows(store, part, 0), []);
}

pub(crate) fn appends_at_once_are_numbered_without_a_gap(store: &Store) {
    store.keep_feed(true).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..4_u64 {
            scope.spawn(move || {
                for n in 0..10 {
                    let stream = StreamId::new(5, 1 + thread * 100 + n);
                    let number = stream.to_string();
                    let events = vec![opened(client(1), &number, "Ben", "+37120000007")];
                    add(store, stream, events);
                }
            });
        }
    });
    let numbers: Vec<u64> = rows(store, 5, 0).iter().map(|row| row.0).collect();
    assert_eq!(numbers, (1..=40).collect::<Vec<_>>());
}

pub(crate) fn what_is_told_asks_for_grants(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    add(store, stream, vec![placed(4, client(2), "INV-4")]);
    let kinds = |after, grants: &Grants| {
        let told = store.told(stream, (after, 9), grants).unwrap();
        told.iter().map(|told| (told.recorded.seq, told.kind)).collect::<Vec<_>>()
    };
    let all = [(1, "file_opened"), (2, "debt_placed"), (3, "debt_placed")];
    assert_eq!(kinds(0, &Grants::All), all);
    assert_eq!(kinds(2, &Grants::All), all[2..]);
    assert_eq!(kinds(0, &only(client(1))), all[..2]);
    assert_eq!(kinds(0, &only(client(3))), []);
    assert!(store.erase(stream, &mut unlisted).unwrap());
    assert_eq!(kinds(0, &Grants::All), []);
    assert!(store::file_event_kinds().contains(&"promise_made"));
}
