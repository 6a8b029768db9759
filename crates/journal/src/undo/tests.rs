//! What was taken back is as if it had never been told, also across files that were merged.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::tests::{client, entered, opened, placed, promised, record};
use crate::*;

/// What one outcome leaves behind: a talk, a promise in place of the last one, a hold, a note.
fn outcome(first: u32, replaces: Option<u32>) -> Vec<FileEvent> {
    let contact = Some(ContactId(first));
    vec![
        entered(first, Some(1)),
        promised(first + 1, &[3], replaces, Some(first)),
        FileEvent::HoldPlaced {
            hold: HoldId(first + 2),
            kind: HoldKind::BreathingSpace,
            until: None,
            contact,
        },
        FileEvent::NoteWritten {
            note: NoteId(first + 3),
            client: None,
            contact,
            text: format!("note {first}"),
        },
    ]
}

/// A stream in which some outcomes were taken back, and the events of it that still count.
fn stream(outcomes: &[bool]) -> (Vec<Recorded>, Vec<Recorded>) {
    let mut events = vec![opened("Anna", client(1), &[]), placed(3, client(1), 100)];
    let mut gone = Vec::new();
    let mut last = None;
    for (is_undone, first) in outcomes.iter().zip((10_u32..).step_by(10)) {
        let from = events.len();
        events.extend(outcome(first, last));
        if *is_undone {
            events.push(FileEvent::OutcomeUndone { contact: ContactId(first) });
            gone.extend(from..events.len());
        } else {
            last = Some(first + 1);
        }
    }
    let all = record(events);
    let counts = |(place, _): &(usize, &Recorded)| !gone.contains(place);
    let counted = all.iter().enumerate().filter(counts).map(|(_, one)| one.clone()).collect();
    (all, counted)
}

/// The file, with what only counts events made equal.
fn bare(own: &[Recorded], other: &[Recorded]) -> File {
    let mut file = replay(own, &mut |_, _| other.to_vec()).unwrap();
    (file.version, file.next_id, file.changed_at) = (0, 0, None);
    file
}

proptest! {
    #[test]
    fn it_is_as_if_it_had_never_been_told(outcomes in vec(any::<bool>(), 0..6)) {
        let (all, counted) = stream(&outcomes);
        prop_assert_eq!(bare(&all, &[]), bare(&counted, &[]));
        let last = counted.iter().rev().find_map(|one| ended(&one.event));
        prop_assert_eq!(last_outcome(&all).map(|(contact, _)| contact), last);
    }

    #[test]
    fn nor_is_it_in_a_file_that_took_the_other_in(outcomes in vec(any::<bool>(), 0..6)) {
        let (all, counted) = stream(&outcomes);
        let joins = |version: u64| {
            let from = StreamId::new(2, 2);
            let joined = FileEvent::FileJoined { merge: 7, from, version, base: 100, ids: 99 };
            record(vec![opened("A. Liepa", client(2), &[]), joined])
        };
        let version = |events: &[Recorded]| events.last().map_or(0, |last| last.seq);
        let host = bare(&joins(version(&all)), &all);
        prop_assert_eq!(host, bare(&joins(version(&counted)), &counted));
    }
}

#[test]
fn what_was_taken_back_while_two_files_were_one_follows_neither() {
    let joined = FileEvent::FileJoined {
        merge: 7,
        from: StreamId::new(2, 2),
        version: 2,
        base: 100,
        ids: 9,
    };
    let mut events = vec![opened("Anna", client(1), &[]), placed(3, client(1), 100), joined];
    // A talk with the other's person, and a promise on the debt of this one.
    events.push(entered(120, Some(101)));
    events.push(promised(121, &[3], None, Some(120)));
    events.push(FileEvent::OutcomeUndone { contact: ContactId(120) });
    events.push(FileEvent::FileParted { merge: 7 });
    let own = record(events);
    let mut none = |_, _| panic!("what parts reads no other file");
    assert_eq!(following(&own, 7, &mut none).unwrap(), []);
    let file = replay(&own, &mut none).unwrap();
    assert!(file.contacts.is_empty() && file.promises.is_empty());
    assert_eq!(file.next_id, 122, "ids are never given twice");
}

#[test]
fn a_call_that_is_taken_back_waits_for_its_end_again() {
    let made = FileEvent::ContactMade {
        contact: ContactId(4),
        outcome: Outcome::Promise,
        reached: Reached::RightParty,
    };
    let proof = Proof {
        rules: Vec::new(),
        zones: Vec::new(),
        local: crate::tests::day("2026-01-01").at(10, 0, 0, 0),
        until: crate::tests::at(99),
        policy: String::new(),
        version: 2,
    };
    let intended = FileEvent::ContactIntended {
        contact: ContactId(4),
        channel: Channel::Call,
        party: PartyId(1),
        phone: None,
        purpose: Purpose::Demand,
        proof,
    };
    let events = vec![
        opened("Anna", client(1), &[]),
        placed(3, client(1), 100),
        intended,
        made,
        FileEvent::OutcomeUndone { contact: ContactId(4) },
    ];
    let file = crate::tests::alone(events);
    assert_eq!(file.open_intent().map(|(id, _)| id), Some(ContactId(4)));
}

fn ended(event: &FileEvent) -> Option<ContactId> {
    if let FileEvent::ContactEntered { contact, .. } = event { Some(*contact) } else { None }
}
