//! Files merged and parted in any order, also within each other: once all have parted, each is
//! what it would be had it never been merged, with what concerned it meanwhile.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::tests::{at, client, opened, paid, placed};
use crate::*;

const FILES: usize = 4;

/// What happens next. Files are named by number; an event is recorded where the file lives on.
#[derive(Clone, Copy, Debug)]
enum Op {
    Merge(usize, usize),
    Part(usize),
    /// About the file's debt, party, talk or promise.
    Owned(usize, u8),
    /// About nobody's in particular.
    Nobody(usize, u8),
    /// A promise on debts of two files, if they live in one.
    Promise(usize, usize),
    /// The end of the last hold that the file knows of.
    Lift(usize),
}

fn op() -> impl Strategy<Value = Op> {
    let file = || 0..FILES;
    prop_oneof![
        3 => (file(), file()).prop_map(|(away, into)| Op::Merge(away, into)),
        2 => file().prop_map(Op::Part),
        6 => (file(), 0..5_u8).prop_map(|(of, kind)| Op::Owned(of, kind)),
        3 => (file(), 0..4_u8).prop_map(|(of, kind)| Op::Nobody(of, kind)),
        1 => (file(), file()).prop_map(|(one, other)| Op::Promise(one, other)),
        1 => file().prop_map(Op::Lift),
    ]
}

/// Where a file lives on.
#[derive(Clone, Copy)]
struct Host {
    file: usize,
    merge: u64,
    base: u32,
    ids: u32,
    joined: u64,
}

#[derive(Default)]
struct World {
    streams: Vec<Vec<Recorded>>,
    hosts: Vec<Option<Host>>,
    /// Each file as if it had never been merged.
    alone: Vec<File>,
    clock: i64,
    merges: u64,
}

fn id_of(file: usize) -> StreamId {
    StreamId::new(1, u64::try_from(file).unwrap())
}

fn len(events: &[Recorded]) -> u64 {
    u64::try_from(events.len()).unwrap()
}

impl World {
    fn new() -> Self {
        let mut world = Self { hosts: vec![None; FILES], ..Self::default() };
        for n in 0..FILES {
            world.streams.push(Vec::new());
            world.alone.push(File::default());
            let own = client(u64::try_from(n).unwrap());
            for event in [opened(&format!("Anna {n}"), own, &["+37120000001"]), placed(3, own, 100)]
            {
                world.tell(n, &event);
            }
        }
        world
    }

    fn other(&self) -> impl FnMut(StreamId, u64) -> Vec<Recorded> + '_ {
        |id, version| {
            let file = (0..FILES).find(|n| id_of(*n) == id).unwrap();
            self.streams[file][..usize::try_from(version).unwrap()].to_vec()
        }
    }

    fn fold(&self, file: usize) -> File {
        replay(&self.streams[file], &mut self.other()).unwrap()
    }

    /// The file that this one lives on in, and what its ids are moved by there.
    fn home(&self, file: usize) -> (usize, u32) {
        let (mut home, mut moved) = (file, 0);
        while let Some(host) = self.hosts[home] {
            (home, moved) = (host.file, moved + host.base);
        }
        (home, moved)
    }

    fn append(&mut self, file: usize, event: FileEvent) {
        let (seq, at, by) = (len(&self.streams[file]) + 1, at(self.clock), UserId(1));
        self.streams[file].push(Recorded { seq, at, by, event });
    }

    fn alone(&mut self, file: usize, event: &FileEvent) {
        self.alone[file].apply(at(self.clock), UserId(1), event).unwrap();
    }

    /// Records an event of `file`, in its ids, where it lives on.
    fn tell(&mut self, file: usize, event: &FileEvent) {
        self.clock += 1;
        self.alone(file, event);
        let (home, moved) = self.home(file);
        let mut there = event.clone();
        there.visit_ids(&mut |id| *id += moved);
        self.append(home, there);
    }

    /// The next id of anything, in the ids of `file`.
    fn next_id(&self, file: usize) -> u32 {
        let (home, moved) = self.home(file);
        self.fold(home).next_id - moved
    }

    fn step(&mut self, op: Op) {
        match op {
            Op::Merge(away, into) => self.merge(self.home(away).0, self.home(into).0),
            Op::Part(file) => self.part(file),
            Op::Owned(file, kind) => self.owned(file, kind),
            Op::Nobody(file, kind) => self.nobody(file, kind),
            Op::Promise(one, other) => self.promise(one, other),
            Op::Lift(file) => self.lift(file),
        }
    }

    fn merge(&mut self, away: usize, into: usize) {
        if away == into {
            return;
        }
        self.clock += 1;
        self.merges += 1;
        let (version, gone, stays) = (len(&self.streams[away]), self.fold(away), self.fold(into));
        let (merge, from, base, ids) = (self.merges, id_of(away), stays.next_id, gone.next_id);
        self.append(away, FileEvent::MergedAway { merge, into: id_of(into) });
        self.append(into, FileEvent::FileJoined { merge, from, version, base, ids });
        let joined = len(&self.streams[into]);
        self.hosts[away] = Some(Host { file: into, merge, base, ids, joined });
    }

    fn part(&mut self, file: usize) {
        let Some(Host { file: host, merge, base, ids, joined }) = self.hosts[file] else { return };
        if self.hosts[host].is_some() {
            return;
        }
        self.clock += 1;
        self.append(host, FileEvent::FileParted { merge });
        let (into, parted) = (id_of(host), len(&self.streams[host]));
        let facts = following(&self.streams[host], merge, &mut self.other()).unwrap();
        self.append(file, FileEvent::MergeUndone { merge, into, joined, parted, base, ids });
        for fact in facts {
            self.append(file, fact);
        }
        self.hosts[file] = None;
    }

    fn owned(&mut self, file: usize, kind: u8) {
        let (id, debt) = (self.next_id(file), Some(3));
        let own = client(u64::try_from(file).unwrap());
        let last = self.alone[file].contacts.keys().next_back().copied();
        let contact = match last {
            Some(contact) if kind == 3 => contact,
            _ => ContactId(id),
        };
        let event = match kind {
            0 => paid(id, debt, own, 7, "2026-01-02"),
            1 => {
                let mut debt = placed(id, own, 50);
                if let FileEvent::DebtPlaced { party, .. } = &mut debt {
                    *party = Some(PartyId(1));
                }
                debt
            }
            2 => {
                let number = format!("+3712{id:07}");
                FileEvent::PhoneAdded { phone: PhoneId(id), party: PartyId(1), number }
            }
            3 if last.is_some() => FileEvent::ReadBackGiven { contact, text: "as said".to_owned() },
            _ => crate::tests::entered(id, Some(1)),
        };
        self.tell(file, &event);
    }

    fn nobody(&mut self, file: usize, kind: u8) {
        let (home, moved) = self.home(file);
        let (id, (hold, note)) = (self.next_id(file), (HoldKind::Request, "called twice"));
        let until = at(self.clock + 1_000);
        let event = |id: u32| match kind {
            0 => FileEvent::HoldPlaced { hold: HoldId(id), kind: hold, until: None, contact: None },
            1 => {
                let (note, text) = (NoteId(id), note.to_owned());
                FileEvent::NoteWritten { note, client: None, contact: None, text }
            }
            2 => FileEvent::CallPutOff { until, why: "at lunch".to_owned() },
            _ => FileEvent::FileRouted { skill: Some(Skill::Specialist) },
        };
        self.clock += 1;
        self.append(home, event(id + moved));
        self.for_each_there(home, |world, member, by| world.alone(member, &event(id + moved - by)));
    }

    /// Every file that lives on in `home`, with what its ids are moved by there.
    fn for_each_there(&mut self, home: usize, mut each: impl FnMut(&mut Self, usize, u32)) {
        for member in 0..FILES {
            let (there, by) = self.home(member);
            if there == home {
                each(self, member, by);
            }
        }
    }

    fn promise(&mut self, one: usize, other: usize) {
        let (home, moved) = self.home(one);
        if self.home(other).0 != home {
            return;
        }
        self.clock += 1;
        let id = self.next_id(one) + moved;
        let mut debts: Vec<(usize, u32)> =
            [one, other].map(|file| (file, 3 + self.home(file).1)).to_vec();
        debts.dedup();
        let all: Vec<u32> = debts.iter().map(|(_, debt)| *debt).collect();
        self.append(home, crate::tests::promised(id, &all, None, None));
        for (file, debt) in debts {
            let by = self.home(file).1;
            self.alone(file, &crate::tests::promised(id - by, &[debt - by], None, None));
        }
    }

    fn lift(&mut self, file: usize) {
        let Some(hold) = self.alone[file].holds.keys().next_back().copied() else { return };
        self.clock += 1;
        let (home, moved) = self.home(file);
        let there = hold.0 + moved;
        self.append(home, FileEvent::HoldLifted { hold: HoldId(there) });
        self.for_each_there(home, |world, member, by| {
            let hold = HoldId(there.saturating_sub(by));
            if world.alone[member].holds.contains_key(&hold) {
                world.alone(member, &FileEvent::HoldLifted { hold });
            }
        });
    }
}

/// The file without what only tells of merging.
fn plain(mut file: File) -> File {
    (file.version, file.changed_at, file.next_id) = (0, None, 0);
    (file.joined, file.parted) = (Vec::new(), Vec::new());
    file
}

proptest! {
    #[test]
    fn who_has_parted_is_as_if_never_merged(
        ops in vec(op(), 0..40),
        order in Just((0..FILES).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let mut world = World::new();
        for op in ops {
            world.step(op);
        }
        for home in (0..FILES).filter(|file| world.hosts[*file].is_none()) {
            let file = world.fold(home);
            let there = (0..FILES).filter(|member| world.home(*member).0 == home);
            let alone: Vec<&File> = there.map(|member| &world.alone[member]).collect();
            let sum = |count: fn(&File) -> usize| alone.iter().map(|file| count(file)).sum::<usize>();
            prop_assert_eq!(file.debts.len(), sum(|file| file.debts.len()));
            prop_assert_eq!(file.payments.len(), sum(|file| file.payments.len()));
            prop_assert_eq!(file.contacts.len(), sum(|file| file.contacts.len()));
            prop_assert_eq!(file.phones.len(), sum(|file| file.phones.len()));
            prop_assert_eq!(file.customer_numbers().count(), alone.len());
        }
        while world.hosts.iter().any(Option::is_some) {
            order.iter().for_each(|file| world.part(*file));
        }
        for file in 0..FILES {
            let (parted, alone) = (world.fold(file), world.alone[file].clone());
            prop_assert!(alone.next_id <= parted.next_id);
            prop_assert_eq!(plain(parted), plain(alone));
        }
    }
}
