//! Imports for a person whom a client knows by two numbers, merged and parted.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

use std::sync::Arc;

use acts::{Acts, Author, ImportJob, ImportReport};
use import::Contents;
use journal::{File, Grants, StreamId, UserId};
use locale::Country;
use money::Currency;
use store::{DeskKey, Store};
use test_support::Counted;

const NOW: &str = "2026-11-20T09:00:00Z";

fn lead() -> Author {
    Author { user: UserId(9), grants: Grants::All }
}

const INVOICES: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
K-1;Anna Liepa;+37120000001;R-1;2026-09-01;2026-10-01;120.00
K-2;Anna Liepa-Ozola;+37120000002;R-2;2026-10-01;2026-10-31;80.00
";

/// A desk on which two files of one person are one: K-2 lives on in K-1.
struct Desk {
    acts: Acts,
    first: StreamId,
    second: StreamId,
}

fn bring(acts: &Acts, text: &str) -> ImportReport {
    let mut mapping = import::propose(text.as_bytes(), None).unwrap().mapping;
    mapping.name = "test".to_owned();
    mapping.contents = Contents::Changes;
    mapping.constants.client = Some("Ziemeļu ūdens".to_owned());
    mapping.constants.currency = Some(Currency::EUR);
    mapping.constants.country = Some(Country::LV);
    let today = NOW[..10].parse().unwrap();
    let bytes = text.as_bytes().into();
    let job = ImportJob { bytes, mapping: &mapping, apply: true, withdraw: false, today };
    acts.import(job, &lead(), &|| NOW.parse().unwrap(), &mut |_| true).unwrap()
}

impl Desk {
    fn new() -> Self {
        let store = Store::memory(DeskKey::new([7; 32]), Arc::new(Counted::default()));
        let acts = Acts::new(store);
        bring(&acts, INVOICES);
        let of = |query| acts.find(query, &lead(), 9).unwrap()[0].stream;
        let (first, second) = (of("K-1"), of("K-2"));
        acts.merge(second, first, &lead(), NOW.parse().unwrap()).unwrap();
        Self { acts, first, second }
    }

    fn file(&self, stream: StreamId) -> File {
        self.acts.file(stream, &lead()).unwrap()
    }

    fn names(&self, stream: StreamId) -> Vec<String> {
        self.file(stream).parties.into_values().map(|party| party.name).collect()
    }

    fn debts(&self, stream: StreamId) -> Vec<String> {
        let debts = self.file(stream).debts.into_values();
        let mut numbers: Vec<String> = debts.map(|debt| debt.number).collect();
        numbers.sort();
        numbers
    }
}

#[test]
fn the_same_file_changes_nothing_after_merging() {
    let desk = Desk::new();
    let again = bring(&desk.acts, INVOICES);
    assert_eq!((again.unchanged, again.changes_anything()), (2, false), "{:?}", again.problems);
    for query in ["K-1", "K-2", "R-2", "0002", "liepa ozola"] {
        let found = desk.acts.find(query, &lead(), 9).unwrap();
        let streams: Vec<_> = found.iter().map(|found| found.stream).collect();
        assert_eq!(streams, [desk.first], "{query}");
    }
}

#[test]
fn what_is_told_of_either_number_follows_it_when_they_part() {
    let desk = Desk::new();
    let more = INVOICES.replace("Liepa-Ozola", "Liepa-Ozoliņa")
        + "K-2;Anna Liepa-Ozoliņa;+37120000002;R-3;2026-11-01;2026-12-01;10.00\n\
           K-1;Anna Liepa;+37120000001;R-4;2026-11-01;2026-12-01;20.00\n";
    let told = bring(&desk.acts, &more);
    assert_eq!((told.totals.files_opened, told.totals.debts_placed), (0, 2));
    assert_eq!(desk.names(desk.first), ["Anna Liepa", "Anna Liepa-Ozoliņa"]);
    assert_eq!(desk.debts(desk.first), ["R-1", "R-2", "R-3", "R-4"]);
    assert!(!bring(&desk.acts, &more).changes_anything());

    desk.acts.unmerge(desk.second, &lead(), NOW.parse().unwrap()).unwrap();
    assert_eq!(desk.debts(desk.first), ["R-1", "R-4"]);
    assert_eq!(desk.debts(desk.second), ["R-2", "R-3"]);
    assert_eq!(desk.names(desk.first), ["Anna Liepa"]);
    assert_eq!(desk.names(desk.second), ["Anna Liepa-Ozoliņa"]);
    let again = bring(&desk.acts, &more);
    assert_eq!((again.unchanged, again.changes_anything()), (4, false), "{:?}", again.problems);
}
