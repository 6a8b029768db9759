//! Two files of one person made one, and parted again.

mod world;

use crate::tests::{client, entered, opened, paid, placed, promised, record};
use crate::*;

const A: StreamId = StreamId::DESK;
const B_BASE: u32 = 10;

/// File A (one debt) takes B (one debt) in, things happen, and they part again.
struct Story {
    a: Vec<FileEvent>,
    b: Vec<FileEvent>,
}

fn b_id() -> StreamId {
    StreamId::new(2, 2)
}

impl Story {
    fn joined() -> Self {
        let (merge, from, base) = (77, b_id(), B_BASE);
        let a = vec![
            opened("Anna Liepa", client(1), &["+37120000001"]),
            placed(3, client(1), 100),
            FileEvent::FileJoined { merge, from, version: 2, base, ids: 3 },
        ];
        let b = vec![
            opened("A. Liepa", client(2), &[]),
            placed(2, client(2), 900),
            FileEvent::MergedAway { merge, into: A },
        ];
        Self { a, b }
    }

    fn part(mut self) -> Self {
        self.a.push(FileEvent::FileParted { merge: 77 });
        let parted = u64::try_from(self.a.len()).unwrap();
        let (merge, into, base, ids) = (77, A, B_BASE, 3);
        self.b.push(FileEvent::MergeUndone { merge, into, joined: 3, parted, base, ids });
        let mut none = |_, _| panic!("what parts reads no other file");
        self.b.extend(following(&record(self.a.clone()), 77, &mut none).unwrap());
        self
    }

    fn fold(&self) -> (File, File) {
        let (a, b) = (record(self.a.clone()), record(self.b.clone()));
        let upto = |events: &[Recorded], version| {
            events.iter().filter(|r| r.seq <= version).cloned().collect::<Vec<_>>()
        };
        let file_a = replay(&a, &mut |_, version| upto(&b, version)).unwrap();
        let file_b = replay(&b, &mut |_, _| panic!("what parts reads no other file")).unwrap();
        (file_a, file_b)
    }
}

#[test]
fn a_joined_file_brings_its_debts_and_gives_up_its_own_life() {
    let (a, b) = Story::joined().fold();
    assert_eq!(a.debts.keys().map(|id| id.0).collect::<Vec<_>>(), [3, B_BASE + 2]);
    assert_eq!(a.customer().map(|party| party.name.as_str()), Some("Anna Liepa"));
    assert_eq!(a.parties.len(), 2);
    assert_eq!(a.version, 3, "only its own events count");
    assert_eq!(a.next_id, B_BASE + 3);
    assert_eq!((b.merged_into, b.merged_by), (Some(A), Some(77)));
}

#[test]
fn both_numbers_of_one_client_are_kept_each_with_its_party() {
    let mut story = Story::joined();
    let number = |number: &str| Some(number.to_owned());
    let more = FileEvent::ClientJoined { client: client(1), customer_number: number("K-2") };
    story.b = vec![
        opened("A. Liepa", client(2), &[]),
        more,
        FileEvent::MergedAway { merge: 77, into: A },
    ];
    let (a, _) = story.fold();
    let of = |n: u64| -> Vec<_> {
        a.clients[&client(n)].iter().map(|known| (known.number.as_str(), known.party.0)).collect()
    };
    assert_eq!(of(1), [("K-1", 1), ("K-2", B_BASE + 1)]);
    assert_eq!(of(2), [("K-1", B_BASE + 1)]);
    let (a, _) = story.part().fold();
    assert_eq!(a.customer_numbers().collect::<Vec<_>>(), ["K-1"]);
}

#[test]
fn after_parting_facts_follow_the_debt_they_name_and_the_rest_goes_to_both() {
    let mut story = Story::joined();
    story.a.extend([
        paid(13, Some(B_BASE + 2), client(2), 900, "2026-01-02"),
        paid(14, Some(3), client(1), 60, "2026-01-03"),
        FileEvent::HoldPlaced {
            hold: HoldId(15),
            kind: HoldKind::Request,
            until: None,
            contact: None,
        },
        entered(16, Some(B_BASE + 1)),
        FileEvent::ReadBackGiven { contact: ContactId(16), text: "all paid".to_owned() },
        promised(17, &[3, B_BASE + 2], None, Some(16)),
        FileEvent::DebtAcknowledged {
            contact: Some(ContactId(16)),
            debts: vec![DebtId(3), DebtId(B_BASE + 2)],
        },
        FileEvent::AnswersGiven { contact: ContactId(16), answers: Vec::new() },
        FileEvent::TalkMarked { contact: ContactId(16), mark: Mark::Easier },
        FileEvent::HoldLifted { hold: HoldId(15) },
    ]);
    let (a, b) = story.part().fold();

    assert_eq!(a.debts.keys().map(|id| id.0).collect::<Vec<_>>(), [3]);
    assert_eq!(a.debts[&DebtId(3)].paid, 60);
    assert!(a.contacts.is_empty(), "the talk was with the other file's person");
    assert!(a.holds[&HoldId(15)].lifted.is_some());
    let promise = &a.promises[&PromiseId(17)];
    assert_eq!((promise.debts.as_slice(), promise.contact), ([DebtId(3)].as_slice(), None));
    assert!(a.joined.is_empty());
    assert_eq!(
        a.parted.iter().map(|(join, at)| (join.from, *at)).collect::<Vec<_>>(),
        [(b_id(), 14)]
    );

    assert_eq!((b.merged_into, b.merged_by), (None, None));
    assert_eq!(b.debts[&DebtId(2)].paid, 900);
    assert_eq!(b.payments[&PaymentId(3)].booked_at, crate::tests::at(4), "as it was recorded");
    assert!(b.holds[&HoldId(5)].lifted.is_some());
    assert_eq!(b.contacts[&ContactId(6)].read_back.as_deref(), Some("all paid"));
    let told = &b.contacts[&ContactId(6)].told;
    assert_eq!(
        (told.acknowledged.as_slice(), told.mark),
        ([DebtId(2)].as_slice(), Some(Mark::Easier))
    );
    assert_eq!(b.promises[&PromiseId(7)].debts, [DebtId(2)]);
    assert!(8 <= b.next_id);
}

#[test]
fn a_new_debt_goes_to_whom_it_names_and_else_stays() {
    let mut story = Story::joined();
    let of = |party: u32, event: FileEvent| match event {
        FileEvent::DebtPlaced {
            debt,
            client,
            kind,
            issued,
            due,
            amount,
            net,
            tax,
            number,
            reference,
            goods,
            terms,
            ..
        } => FileEvent::DebtPlaced {
            debt,
            client,
            party: Some(PartyId(party)),
            kind,
            issued,
            due,
            amount,
            net,
            tax,
            number,
            reference,
            goods,
            terms,
        },
        other => other,
    };
    let [of_none, of_b] = [13, 14];
    story.a.extend([
        placed(of_none, client(1), 10),
        of(B_BASE + 1, placed(of_b, client(1), 20)),
        paid(16, Some(of_b), client(1), 5, "2026-01-02"),
        paid(17, None, client(2), 7, "2026-01-02"),
    ]);
    let (a, b) = story.part().fold();
    let debts = |file: &File| file.debts.keys().map(|id| id.0).collect::<Vec<_>>();
    assert_eq!(debts(&a), [3, of_none]);
    assert_eq!(debts(&b), [2, of_b - B_BASE]);
    assert_eq!((a.payments.len(), b.payments.len()), (1, 1), "money is nowhere twice");
    assert_eq!(b.debts[&DebtId(of_b - B_BASE)].paid, 5);
}

#[test]
fn a_known_thing_goes_where_it_is_whatever_it_names_beside() {
    let mut story = Story::joined();
    let agreed = |call_back: u32, party: u32| FileEvent::CallBackAgreed {
        call_back: CallBackId(call_back),
        at: crate::tests::at(99),
        tied_to: None,
        party: Some(PartyId(party)),
        contact: None,
        how: NextContact::Call,
        why: NextWhy::Asked,
        document: None,
    };
    let done = |call_back: u32, contact: u32| FileEvent::CallBackMade {
        call_back: CallBackId(call_back),
        contact: ContactId(contact),
    };
    story.a.extend([
        agreed(13, 1),
        agreed(14, B_BASE + 1),
        entered(15, Some(B_BASE + 1)),
        done(13, 15),
        done(14, 15),
    ]);
    let (a, b) = story.part().fold();
    let states = |file: &File| file.call_backs.values().map(|c| c.state).collect::<Vec<_>>();
    assert_eq!(states(&a), [CallBackState::Done(ContactId(15))]);
    assert_eq!(states(&b), [CallBackState::Done(ContactId(5))]);
}

#[test]
fn what_is_joined_must_be_at_hand_and_without_end_it_is_not() {
    let a = record(Story::joined().a);
    let fault = replay(&a, &mut |_, _| Vec::new()).unwrap_err();
    let what = "it joins stream 2199023255554 up to event 2, which is not at hand";
    assert_eq!((fault.seq, fault.what.as_str()), (3, what));
    // A file that names itself is a fault and not a loop.
    let circle = |_, version: u64| a[..usize::try_from(version).unwrap()].to_vec();
    let mut own = a.clone();
    let (merge, from) = (1, b_id());
    own[2].event = FileEvent::FileJoined { merge, from, version: 3, base: B_BASE, ids: 3 };
    let fault = replay(&own, &mut |id, version| {
        let mut events = circle(id, version);
        events[2] = own[2].clone();
        events
    });
    assert_eq!(fault.unwrap_err().what, "files are joined within each other without end");
}
