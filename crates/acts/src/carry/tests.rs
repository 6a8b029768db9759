//! What a change is decided with.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use calendar::Timestamp;
use journal::{ClientId, FileEvent, Grants, PartyId, PartyKind, UserId};
use locale::{Country, Language};
use money::Currency;
use store::{Append, DeskKey, Entropy, Events, FileRows, Store};

use crate::{Acts, Author, place};

/// Chance from a counter: enough to be different each time.
struct Counted(AtomicU64);

impl Entropy for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            let hash = blake3::hash(&number.to_be_bytes());
            chunk.copy_from_slice(&hash.as_bytes()[..chunk.len()]);
        }
    }
}

fn opened(client: ClientId) -> FileEvent {
    FileEvent::FileOpened {
        party: PartyId(1),
        client,
        kind: PartyKind::Person,
        country: Some(Country::LV),
        language: Language::Latvian,
        customer_number: Some("K-1".to_owned()),
        name: "Anna Ozola".to_owned(),
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
        phones: Vec::new(),
    }
}

#[test]
fn a_decision_reads_the_clients_of_its_file_alone() {
    let store = Store::memory(DeskKey::new([7; 32]), Arc::new(Counted(AtomicU64::new(0))));
    let (acts, desk) = (Acts::new(store), Author::desk());
    let now: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
    let client = |name| acts.open_client(name, Country::LV, Currency::EUR, &desk, now).unwrap();
    let (mine, also, _other) = (client("Ūdens"), client("Siltums"), client("Gaisma"));
    let stream = acts.store().new_stream_id();
    let mut after = journal::File::default();
    after.apply(now, UserId(1), &opened(mine)).unwrap();
    let place = place(&after, &acts.store().policy().unwrap(), now);
    let (events, rows) =
        (Events::File(vec![opened(mine)]), FileRows { before: None, after, place });
    let (by, idem, rows) = (UserId(1), None, Some(rows));
    acts.store()
        .append(&[Append { stream, expected: 0, at: now, by, events, idem, rows }])
        .unwrap();

    let author = Author { user: UserId(1), grants: Grants::All };
    let seen = || {
        let mut seen = Vec::new();
        acts.change(stream, now, &author, None, &mut |_, policy| {
            seen = policy.clients.keys().copied().collect();
            Ok(vec![FileEvent::ClientJoined { client: also, customer_number: None }])
        })
        .unwrap();
        seen
    };
    assert_eq!(seen(), [mine]);
    let mut both = [mine, also];
    both.sort();
    assert_eq!(seen(), both);
    let policy = acts.store().policy_for(both).unwrap();
    let whole = acts.store().policy().unwrap();
    assert_eq!((policy.desk_version, whole.clients.len()), (whole.desk_version, 3));
    assert!(policy.clients.iter().all(|(id, terms)| whole.clients[id] == *terms));
}
