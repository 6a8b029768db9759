//! What a change is decided with.

use std::sync::Arc;

use calendar::Timestamp;
use journal::{ClientId, FileEvent, Grants, PartyId, PartyKind, StreamId, UserId};
use locale::{Country, Language};
use money::Currency;
use store::{Append, DeskKey, Events, FileRows, Store};
use test_support::Counted;

use crate::{Acts, Author, place};

/// The acts on an empty store in memory.
pub(crate) fn acts() -> Acts {
    Acts::new(Store::memory(DeskKey::new([7; 32]), Arc::new(Counted::default())))
}

/// Opens a file with these events at a moment.
pub(crate) fn open(acts: &Acts, events: Vec<FileEvent>, now: Timestamp) -> StreamId {
    let (stream, by) = (acts.store().new_stream_id(), UserId(1));
    let mut after = journal::File::default();
    for event in &events {
        after.apply(now, by, event).unwrap();
    }
    let place = place(&after, &acts.store().policy().unwrap(), now);
    let rows = Some(FileRows { before: None, after, place });
    let (events, idem) = (Events::File(events), None);
    acts.store()
        .append(&[Append { stream, expected: 0, at: now, by, events, idem, rows }])
        .unwrap();
    stream
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

#[test]
fn a_decision_reads_the_clients_of_its_file_alone() {
    let (acts, desk) = (acts(), Author::desk());
    let now: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
    let client = |name| acts.open_client(name, Country::LV, Currency::EUR, &desk, now).unwrap();
    let (mine, also, _other) = (client("Ūdens"), client("Siltums"), client("Gaisma"));
    let stream = open(&acts, vec![opened(mine, "K-1", "Anna Ozola", "+37120000001")], now);

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
