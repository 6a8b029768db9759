//! Merging and parting through the acts, and what is left when they break off half way.

use calendar::{Timestamp, plus_secs};
use journal::{
    ClientId, DebtId, DebtKind, FileEvent, Grants, HoldKind, PaymentId, PaymentMethod, PromiseId,
    PromiseKind, StreamId, UserId,
};
use locale::Country;
use money::{Currency, Money};
use store::NumberKind;

use super::{MergeError, MergeFault};
use crate::carry::tests::{acts, open, opened};
use crate::{ActError, Acts, Author, Entry, NewDocument};

/// A desk with three customers, each of a client of its own.
struct Room {
    acts: Acts,
    clients: [ClientId; 3],
    files: [StreamId; 3],
    now: Timestamp,
}

fn placed(debt: u32, client: ClientId, number: &str) -> FileEvent {
    FileEvent::DebtPlaced {
        debt: DebtId(debt),
        client,
        party: None,
        kind: DebtKind::Invoice,
        issued: "2026-09-01".parse().unwrap(),
        due: "2026-09-15".parse().unwrap(),
        amount: Money::new(12_100, Currency::EUR),
        net: None,
        tax: None,
        number: number.to_owned(),
        reference: None,
        goods: None,
        terms: None,
    }
}

fn lead() -> Author {
    Author { user: UserId(9), grants: Grants::All }
}

fn caller(id: u32) -> desk::User {
    desk::User {
        id: UserId(id),
        login: format!("caller{id}"),
        name: format!("Caller {id}"),
        role: journal::Role::Caller,
        languages: [locale::Language::Latvian].into(),
        skills: Default::default(),
        grants: Grants::All,
        enabled: true,
        password_once: false,
    }
}

impl Room {
    fn new() -> Self {
        let (acts, now) = (acts(), "2026-11-20T09:00:00Z".parse().unwrap());
        let clients = ["Ūdens", "Siltums", "Gaisma"].map(|name| {
            acts.open_client(name, Country::LV, Currency::EUR, &Author::desk(), now).unwrap()
        });
        let mut n = 0;
        let files = clients.map(|client| {
            n += 1;
            let (number, invoice) = (format!("K-{n}"), format!("INV-{n}"));
            let (name, phone) = (format!("Anna Ozola {n}n"), format!("+3712000000{n}"));
            let file = opened(client, &number, &name, &phone);
            open(&acts, vec![file, placed(3, client, &invoice)], now)
        });
        Self { acts, clients, files, now }
    }

    fn file(&self, n: usize) -> journal::File {
        self.acts.file(self.files[n], &lead()).unwrap()
    }

    fn merge(&self, away: usize, into: usize) -> Result<(), MergeError> {
        self.acts.merge(self.files[away], self.files[into], &lead(), self.now)
    }

    fn unmerge(&self, away: usize) -> Result<(), MergeError> {
        self.acts.unmerge(self.files[away], &lead(), self.now)
    }

    /// The first half of merging, and then the power fails.
    fn send_away(&self, away: usize, into: usize) {
        let (stream, gone) = (self.files[away], self.file(away));
        self.acts.send_away(stream, gone, self.files[into], UserId(9), self.now).unwrap();
    }

    fn erase(&self, n: usize) {
        let mut unlisted = |_: &_| Ok::<_, store::StoreError>(());
        self.acts.store().erase(self.files[n], &mut unlisted).unwrap();
    }

    /// The debt of this invoice in a file.
    fn debt(&self, n: usize, invoice: &str) -> DebtId {
        let file = self.file(n);
        *file.debts.iter().find(|(_, debt)| debt.number == invoice).unwrap().0
    }

    fn append(&self, n: usize, event: FileEvent) {
        let change = &mut |_: &journal::File, _: &desk::Policy| Ok(vec![event.clone()]);
        self.acts.change(self.files[n], self.now, &lead(), None, change).unwrap();
    }

    fn wake(&self) {
        let report = self.acts.wake(self.now, &mut |_| true).unwrap();
        assert_eq!((report.set_aside, report.failed), (vec![], vec![]));
    }

    /// Where the files stand: by number those that live on, each with its debts.
    fn alive(&self) -> Vec<(usize, Vec<String>)> {
        let all = (0..3).map(|n| (n, self.file(n)));
        let alive = all.filter(|(_, file)| file.merged_into.is_none());
        let debts = |file: &journal::File| file.debts.values().map(|d| d.number.clone()).collect();
        alive.map(|(n, file)| (n, debts(&file))).collect()
    }

    /// The files that the queue holds, and those that are due to be looked at within a year.
    fn queued(&self) -> Vec<usize> {
        let pools = self.acts.store().pools().unwrap();
        let ready = pools
            .keys()
            .flat_map(|pool| self.acts.store().candidates(*pool, self.now, UserId(1), 64).unwrap());
        let mut files: Vec<usize> = ready.map(|row| self.number(row.stream)).collect();
        files.sort_unstable();
        files
    }

    fn due(&self) -> Vec<usize> {
        let year = plus_secs(self.now, 365 * 24 * 3_600);
        let due = self.acts.store().due_wakes(year, 0..=1023, 9).unwrap();
        let mut files: Vec<usize> = due.into_iter().map(|stream| self.number(stream)).collect();
        files.sort_unstable();
        files
    }

    fn number(&self, stream: StreamId) -> usize {
        self.files.iter().position(|file| *file == stream).unwrap()
    }

    fn holder(&self, n: usize) -> [Option<usize>; 2] {
        let held = |kind, number: String| {
            let held = self.acts.store().taken(kind, self.clients[n], &[&number]).unwrap()[0];
            held.map(|(stream, _)| self.number(stream))
        };
        [
            held(NumberKind::Customer, format!("K-{}", n + 1)),
            held(NumberKind::Debt, format!("INV-{}", n + 1)),
        ]
    }

    /// Everything verifies, and every row follows from the events.
    fn check(&self) {
        let store = self.acts.store();
        assert_eq!(store.verify(&mut |_, _| {}).unwrap().findings, []);
        let policy = store.policy().unwrap();
        let place = &mut |_, file: &journal::File| crate::place(file, &policy, self.now);
        assert_eq!(store.rebuild(self.now, place, &mut |_| {}).unwrap().differences, []);
        self.wake();
    }
}

fn numbers(of: &[u32]) -> Vec<String> {
    of.iter().map(|n| format!("INV-{n}")).collect()
}

#[test]
fn a_merged_file_leaves_queue_and_clock_to_the_one_it_lives_on_in() {
    let room = Room::new();
    assert_eq!(room.queued(), [0, 1, 2]);
    room.merge(1, 0).unwrap();
    assert_eq!(room.alive(), [(0, numbers(&[1, 2])), (2, numbers(&[3]))]);
    assert_eq!(room.queued(), [0, 2]);
    assert!(!room.due().contains(&1));
    assert_eq!(room.holder(1), [Some(0), Some(0)]);
    room.check();
    assert!(!room.due().contains(&1), "after a rebuild it rests again");
    room.unmerge(1).unwrap();
    assert_eq!(room.alive(), [(0, numbers(&[1])), (1, numbers(&[2])), (2, numbers(&[3]))]);
    assert_eq!(room.queued(), [0, 1, 2]);
    assert_eq!((room.holder(0), room.holder(1)), ([Some(0); 2], [Some(1); 2]));
    room.check();
}

#[test]
fn files_are_merged_within_each_other_and_parted_from_the_outermost_on() {
    let room = Room::new();
    room.merge(2, 1).unwrap();
    room.merge(1, 0).unwrap();
    assert_eq!(room.alive(), [(0, numbers(&[1, 2, 3]))]);
    assert_eq!((room.holder(1), room.holder(2)), ([Some(0); 2], [Some(0); 2]));
    for file in room.files {
        assert_eq!(room.acts.living(file, &lead()).unwrap().0, room.files[0]);
    }
    room.check();
    let refused = room.unmerge(2).unwrap_err();
    let within = MergeFault::Within(room.files[1], room.files[0]);
    assert!(matches!(refused, MergeError::Fault(fault) if fault == within), "{refused:?}");
    room.unmerge(1).unwrap();
    assert_eq!(room.alive(), [(0, numbers(&[1])), (1, numbers(&[2, 3]))]);
    room.check();
    room.unmerge(2).unwrap();
    assert_eq!(room.alive(), [(0, numbers(&[1])), (1, numbers(&[2])), (2, numbers(&[3]))]);
    room.check();
}

#[test]
fn what_breaks_off_between_two_appends_is_finished_by_waking() {
    let room = Room::new();
    room.send_away(1, 0);
    assert_eq!(room.holder(1), [Some(1); 2], "kept until the other takes them over");
    assert_eq!(room.queued(), [0, 2]);
    room.wake();
    assert_eq!(room.alive(), [(0, numbers(&[1, 2])), (2, numbers(&[3]))]);
    assert_eq!(room.holder(1), [Some(0); 2]);
    room.check();

    let hold = Entry::Hold(HoldKind::Request, None);
    room.acts.enter(&caller(1), room.files[0], &hold, None, room.now).unwrap();
    let host = room.file(0);
    let merge = host.joined[0].merge;
    room.acts.let_part(room.files[0], host, merge, UserId(9), room.now).unwrap();
    assert_eq!(room.alive(), [(0, numbers(&[1])), (2, numbers(&[3]))]);
    assert_eq!(room.holder(1), [Some(1); 2], "its own at once");
    // Also where a rebuild comes first.
    let policy = room.acts.store().policy().unwrap();
    let place = &mut |_, file: &journal::File| crate::place(file, &policy, room.now);
    room.acts.store().rebuild(room.now, place, &mut |_| {}).unwrap();
    room.wake();
    assert_eq!(room.alive(), [(0, numbers(&[1])), (1, numbers(&[2])), (2, numbers(&[3]))]);
    assert_eq!((room.file(0).holds.len(), room.file(1).holds.len()), (1, 1));
    assert_eq!(room.holder(1), [Some(1); 2]);
    room.check();
}

#[test]
fn what_cannot_be_finished_is_undone() {
    // Each into the other at once: one comes back, and the other joins it.
    let room = Room::new();
    let (one, other) = (room.file(0), room.file(1));
    room.acts.send_away(room.files[0], one, room.files[1], UserId(8), room.now).unwrap();
    room.acts.send_away(room.files[1], other, room.files[0], UserId(9), room.now).unwrap();
    room.wake();
    room.wake();
    let alive = room.alive();
    assert_eq!(alive.len(), 2, "{alive:?}");
    assert_eq!(alive[0].1.len(), 2);
    room.check();
    // Into one that was erased meanwhile.
    let room = Room::new();
    room.send_away(1, 0);
    room.erase(1);
    assert!(matches!(room.acts.file(room.files[0], &lead()), Err(ActError::NotFound)));
    let room = Room::new();
    room.erase(0);
    let (gone, into) = (room.file(1), room.files[0]);
    room.acts.send_away(room.files[1], gone, into, UserId(9), room.now).unwrap();
    room.wake();
    assert_eq!(room.file(1).merged_into, None);
    assert_eq!(room.queued(), [1, 2]);
}

#[test]
fn what_stands_against_it_is_said() {
    let room = Room::new();
    let fault = |done: Result<(), MergeError>| match done.unwrap_err() {
        MergeError::Fault(fault) => fault,
        MergeError::Act(other) => panic!("{other:?}"),
    };
    let [a, b, c] = room.files;
    assert_eq!(fault(room.merge(0, 0)), MergeFault::Same);
    assert_eq!(fault(room.unmerge(0)), MergeFault::NotMerged(a));
    room.merge(1, 0).unwrap();
    assert_eq!(fault(room.merge(1, 2)), MergeFault::Away(b, a));
    assert_eq!(fault(room.merge(2, 1)), MergeFault::Away(b, a));
    // Somebody works on it, and then a call waits for its end.
    let crate::Next::Turn(turn) = room.acts.next(&caller(1), room.now).unwrap() else { panic!() };
    let other = if turn.stream == a { 2 } else { 0 };
    let taken = room.number(turn.stream);
    assert!(matches!(room.merge(taken, other), Err(MergeError::Act(ActError::Leased))));
    let call = turn.call.unwrap();
    room.acts.call(&caller(1), turn.stream, call.party, call.phone, room.now).unwrap();
    let theirs = Author { user: UserId(1), grants: Grants::All };
    let done = room.acts.merge(turn.stream, room.files[other], &theirs, room.now);
    assert_eq!(fault(done), MergeFault::Calling(turn.stream));
    assert!(matches!(
        room.acts.merge(StreamId::new(5, 5), c, &lead(), room.now),
        Err(MergeError::Act(ActError::NotFound))
    ));
}

#[test]
fn money_that_came_meanwhile_is_where_it_belongs() {
    let room = Room::new();
    room.merge(1, 0).unwrap();
    let file = room.file(0);
    let (debt, _) = file.debts.iter().find(|(_, debt)| debt.number == "INV-2").unwrap();
    let paid = FileEvent::PaymentBooked {
        payment: PaymentId(file.next_id),
        client: room.clients[1],
        debt: Some(*debt),
        amount: Money::new(12_100, Currency::EUR),
        on: "2026-11-19".parse().unwrap(),
        method: PaymentMethod::Transfer,
        reference: None,
        payer: None,
        external: Some("TX-1".to_owned()),
    };
    let change = &mut |_: &journal::File, _: &desk::Policy| Ok(vec![paid.clone()]);
    room.acts.change(room.files[0], room.now, &lead(), None, change).unwrap();
    room.unmerge(1).unwrap();
    assert_eq!((room.file(0).payments.len(), room.file(1).payments.len()), (0, 1));
    assert_eq!(room.queued(), [0, 2], "nothing is open there any more");
    room.check();
}

#[test]
fn a_document_goes_where_its_invoice_goes() {
    let room = Room::new();
    let store = room.acts.store();
    let attach = |n: usize, invoice: &str, text: &str| {
        let bytes = format!("%PDF-1.7 {text}").into_bytes();
        let debt = Some(room.debt(n, invoice));
        let new = NewDocument { debt, name: "copy.pdf", bytes: &bytes };
        room.acts.attach(&lead(), room.files[n], new, None, room.now).unwrap().document
    };
    let read = |n: usize| -> Vec<String> {
        let documents = room.file(n).documents;
        let bytes = documents.keys().map(|id| store.document(room.files[n], *id, &Grants::All));
        bytes.map(|it| String::from_utf8(it.unwrap().unwrap()).unwrap()).collect()
    };
    attach(1, "INV-2", "before");
    room.merge(1, 0).unwrap();
    attach(0, "INV-2", "theirs, meanwhile");
    attach(0, "INV-1", "ours");
    assert_eq!(read(0), ["%PDF-1.7 before", "%PDF-1.7 theirs, meanwhile", "%PDF-1.7 ours"]);
    room.unmerge(1).unwrap();
    assert_eq!(read(0), ["%PDF-1.7 ours"]);
    assert_eq!(read(1), ["%PDF-1.7 before", "%PDF-1.7 theirs, meanwhile"]);
    room.check();
    // Neither needs the other to be read.
    room.erase(0);
    assert_eq!(read(1).len(), 2);
}

#[test]
fn a_parting_broken_off_is_finished_though_the_file_was_worked_on_since() {
    let room = Room::new();
    room.merge(1, 0).unwrap();
    let host = room.file(0);
    let merge = host.joined[0].merge;
    room.acts.let_part(room.files[0], host, merge, UserId(9), room.now).unwrap();
    let note = Entry::Note("asked for a copy".to_owned());
    room.acts.enter(&caller(1), room.files[0], &note, None, room.now).unwrap();
    room.wake();
    assert_eq!(room.alive(), [(0, numbers(&[1])), (1, numbers(&[2])), (2, numbers(&[3]))]);
    room.check();
}

#[test]
fn a_file_both_joined_and_brought_back_is_let_go() {
    let room = Room::new();
    room.merge(1, 0).unwrap();
    // Another server, late, that had found no living file to join it to.
    let gone = room.file(1);
    let undone = super::undone(gone.merged_by.unwrap(), room.files[0]);
    let (stream, by) = (room.files[1], UserId::DESK);
    room.acts.append_merge(stream, Some(gone), (vec![undone], &[]), by, room.now).unwrap();
    assert_eq!(room.alive()[..2], [(0, numbers(&[1, 2])), (1, numbers(&[2]))]);
    room.acts.settle(room.files[0], room.now).unwrap();
    assert_eq!(room.alive(), [(0, numbers(&[1])), (1, numbers(&[2])), (2, numbers(&[3]))]);
    room.wake();
    room.check();
}

#[test]
fn a_promise_for_the_debts_of_both_stands_against_parting() {
    let room = Room::new();
    // A second debt of the same client in the file that stays.
    room.append(0, placed(4, room.clients[1], "INV-9"));
    room.merge(1, 0).unwrap();
    let promise = |id: u32, debts: Vec<DebtId>| FileEvent::PromiseMade {
        promise: PromiseId(id),
        kind: PromiseKind::Full,
        client: room.clients[1],
        debts,
        amount: Money::new(24_200, Currency::EUR),
        due: "2026-11-27".parse().unwrap(),
        made_on: "2026-11-20".parse().unwrap(),
        method: PaymentMethod::Transfer,
        pay_day: None,
        contact: None,
        replaces: None,
        reference: None,
    };
    let id = room.file(0).next_id;
    room.append(0, promise(id, vec![DebtId(4), room.debt(0, "INV-2")]));
    let refused = room.unmerge(1).unwrap_err();
    let split = MergeFault::Promise(room.files[0]);
    assert!(matches!(refused, MergeError::Fault(fault) if fault == split), "{refused:?}");
    room.append(0, FileEvent::PromiseWithdrawn { promise: PromiseId(id) });
    // One for the debts of one file goes where they go.
    room.append(0, promise(id + 1, vec![room.debt(0, "INV-2")]));
    room.unmerge(1).unwrap();
    let live = |n| room.file(n).live_promises().count();
    assert_eq!((live(0), live(1)), (0, 1));
    room.check();
}

#[test]
fn who_sees_a_part_of_a_file_neither_merges_nor_parts_it() {
    let room = Room::new();
    let some = |clients: &[usize]| Author {
        user: UserId(8),
        grants: Grants::Clients(clients.iter().map(|n| room.clients[*n]).collect()),
    };
    room.merge(1, 0).unwrap();
    let hidden = MergeFault::Hidden(room.files[0]);
    for done in [
        room.acts.merge(room.files[2], room.files[0], &some(&[0, 2]), room.now),
        room.acts.unmerge(room.files[1], &some(&[1]), room.now),
    ] {
        assert!(matches!(done, Err(MergeError::Fault(fault)) if fault == hidden), "{done:?}");
    }
    room.acts.unmerge(room.files[1], &some(&[0, 1]), room.now).unwrap();
}
