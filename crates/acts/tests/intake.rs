//! Imports that are odd: restated, older, doubled, in each other's way.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use acts::{Acts, Author, Entry, ImportError, ImportJob, ImportReport};
use calendar::{Date, Timestamp, plus_secs};
use desk::User;
use import::{Contents, Mapping, Oddity};
use journal::{DebtId, File, FileEvent, Grants, PartyKind, Role, StreamId, UserId};
use locale::{Country, Language};
use money::Currency;
use store::{Append, DeskKey, Events, FileRows, Place, Store};
use test_support::Counted;

/// A desk into which files are brought.
struct Desk {
    acts: Acts,
    /// What the mapping states; `None` leaves it to the rows.
    complete_to: Option<Date>,
    now: Timestamp,
    withdraw: bool,
}

impl Desk {
    fn new() -> Self {
        let store = Store::memory(DeskKey::new([7; 32]), Arc::new(Counted::default()));
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        Self { acts: Acts::new(store), complete_to: None, now, withdraw: false }
    }

    fn try_bring(
        &self,
        text: &str,
        contents: Contents,
        apply: bool,
    ) -> Result<ImportReport, ImportError> {
        self.try_bring_by(text, contents, apply, &|| self.now)
    }

    fn try_bring_by(
        &self,
        text: &str,
        contents: Contents,
        apply: bool,
        clock: &dyn Fn() -> Timestamp,
    ) -> Result<ImportReport, ImportError> {
        let mut mapping: Mapping = import::propose(text.as_bytes(), None).unwrap().mapping;
        mapping.name = "test".to_owned();
        mapping.contents = contents;
        mapping.complete_to = self.complete_to;
        if !mapping.has(&[import::Target::Client]) {
            mapping.constants.client = Some("Ziemeļu ūdens".to_owned());
        }
        mapping.constants.currency = Some(Currency::EUR);
        mapping.constants.country = Some(Country::LV);
        let today = "2026-11-20".parse().unwrap();
        let (bytes, withdraw) = (text.as_bytes().into(), self.withdraw);
        let job = ImportJob { bytes, mapping: &mapping, apply, withdraw, today };
        let lead = Author { user: UserId(9), grants: Grants::All };
        self.acts.import(job, &lead, clock, &mut |_| true)
    }

    /// Previews and applies, and checks that both say the same.
    fn bring(&self, text: &str, contents: Contents) -> ImportReport {
        let told = self.try_bring(text, contents, false).unwrap();
        let done = self.try_bring(text, contents, true).unwrap();
        let mut promised = done.totals;
        promised.debts_withdrawn = 0;
        assert_eq!(told.totals, promised);
        assert_eq!(told.problems, done.problems);
        done
    }

    /// What is said of the rows that do not go in.
    fn told(report: &ImportReport) -> Vec<String> {
        report.problems.iter().map(ToString::to_string).collect()
    }

    fn complete_to(&mut self, day: &str) -> &mut Self {
        self.complete_to = Some(day.parse().unwrap());
        self
    }

    fn file(&self, query: &str) -> File {
        let author = Author::desk();
        let found = self.acts.find(query, &author, 2).unwrap();
        assert_eq!(found.len(), 1, "{query}");
        self.acts.file(found[0].stream, &author).unwrap()
    }

    fn paid(&self, number: &str) -> i64 {
        let file = self.file(number);
        file.debts.values().find(|debt| debt.number == number).unwrap().paid
    }
}

const HEAD: &str = "Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount\n";

fn invoices(rows: &[&str]) -> String {
    format!("{HEAD}{}\n", rows.join("\n"))
}

const R1: &str = "K-1;Jānis Bērziņš;+37120000001;R-1;2026-09-01;2026-10-01;120.00";
const R2: &str = "K-1;Jānis Bērziņš;+37120000001;R-2;2026-10-01;2026-10-31;80.00";
const R3: &str = "K-2;Анна Озола;+37120000002;R-3;2026-10-15;2026-12-15;55.50";

fn payments(rows: &[&str]) -> String {
    format!("Invoice number;Paid on;Amount paid;Payment id\n{}\n", rows.join("\n"))
}

#[test]
fn a_credit_note_that_is_no_longer_listed_is_withdrawn_once() {
    let mut desk = Desk::new();
    let note = "K-2;Анна Озола;+37120000002;N-4;2026-10-10;2026-10-10;-10.00";
    desk.bring(&invoices(&[R1, R2, R3, note]), Contents::Full);
    desk.withdraw = true;
    let rest = invoices(&[R1, R2, R3]);
    let done = desk.bring(&rest, Contents::Full);
    assert_eq!((done.missing.count, done.totals.debts_withdrawn), (1, 1), "{:?}", done.problems);
    let again = desk.bring(&rest, Contents::Full);
    assert_eq!((again.missing.count, again.totals.debts_withdrawn), (0, 0));
}

#[test]
fn a_file_cannot_be_complete_to_a_day_to_come() {
    let mut desk = Desk::new();
    desk.complete_to("2026-11-21");
    let refused = desk.try_bring(&invoices(&[R1]), Contents::Full, true).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the mapping says that the file is complete to 2026-11-21, and today is 2026-11-20; \
         state today or an earlier day, or leave it out"
    );
    assert!(desk.acts.store().clients().unwrap().is_empty());
}

#[test]
fn the_same_file_complete_to_a_later_day_is_news() {
    let mut desk = Desk::new();
    let file = invoices(&[R1, R2, R3]);
    let reaches = |desk: &Desk| {
        let book = desk.acts.store().clients().unwrap().pop().unwrap();
        (book.imports.len(), book.complete_to.unwrap().to_string())
    };
    desk.complete_to("2026-11-18").bring(&file, Contents::Full);
    desk.bring(&file, Contents::Full);
    assert_eq!(reaches(&desk), (1, "2026-11-18".to_owned()));
    desk.complete_to("2026-11-19").bring(&file, Contents::Full);
    assert_eq!(reaches(&desk), (2, "2026-11-19".to_owned()));
}

#[test]
fn a_file_of_headings_only_states_how_far_its_client_is_known() {
    let mut desk = Desk::new();
    desk.complete_to("2026-11-18").bring(&invoices(&[R1]), Contents::Full);
    desk.bring(&payments(&["R-1;2026-11-17;120.00;p1"]), Contents::Payments);
    let done = desk.complete_to("2026-11-20").bring(HEAD, Contents::Full);
    assert_eq!((done.totals.rows, done.missing.count), (0, 0));
    let book = desk.acts.store().clients().unwrap().pop().unwrap();
    assert_eq!(book.complete_to, desk.complete_to);
}

#[test]
fn a_payment_is_booked_once_for_each_invoice_it_pays() {
    let desk = Desk::new();
    desk.bring(&invoices(&[R1, R2, R3]), Contents::Full);
    let both = payments(&[
        "R-1;2026-11-10;120.00;p1",
        "R-1;2026-11-10;120.00;p1",
        "R-2;2026-11-10;80.00;p1",
    ]);
    let done = desk.bring(&both, Contents::Payments);
    assert_eq!((done.totals.payments_booked, done.unchanged), (2, 1));
    let later = payments(&["R-2;2026-11-10;80.00;p1", "R-1;2026-11-10;120.00;p1"]);
    let again = desk.bring(&later, Contents::Payments);
    assert_eq!((again.totals.payments_booked, again.unchanged), (0, 2));
    assert_eq!((desk.paid("R-1"), desk.paid("R-2")), (12_000, 8_000));
}

#[test]
fn a_payment_named_after_it_was_stated_is_the_same_money() {
    let mut desk = Desk::new();
    let stated = format!("{};Paid\n{R1};120.00\n{R2};0.00\n", HEAD.trim_end());
    desk.complete_to("2026-11-18").bring(&stated, Contents::Full);
    assert_eq!(desk.paid("R-1"), 12_000);
    let named = payments(&["R-1;2026-11-10;50.00;p1", "R-1;2026-11-12;70.00;p2"]);
    let done = desk.bring(&named, Contents::Payments);
    assert_eq!(done.totals.payments_booked, 2);
    assert_eq!(desk.paid("R-1"), 12_000);
    let again = desk.bring(&named, Contents::Payments);
    assert!(!again.changes_anything());
    assert_eq!(again.may_be_known, 0);
    // Where the debt has room for both, the money is booked, and the doubt is told.
    let half = format!("{};Paid\n{R1};120.00\n{R2};30.00\n", HEAD.trim_end());
    desk.bring(&half, Contents::Full);
    let doubtful = desk.bring(&payments(&["R-2;2026-11-10;30.00;p4"]), Contents::Payments);
    assert_eq!((doubtful.may_be_known, desk.paid("R-2")), (1, 6_000));
    // Money that came after what was stated is money of its own.
    desk.bring(&payments(&["R-1;2026-11-19;5.00;p3"]), Contents::Payments);
    assert_eq!(desk.paid("R-1"), 12_500);
}

#[test]
fn each_client_is_weighed_by_itself() {
    let mut desk = Desk::new();
    let head = format!("Client;{HEAD}");
    let row = |client: &str, n: u32| {
        format!(
            "{client};{client}-{n};Name {n};+37120000001;{client}/{n};2026-09-01;2026-10-01;9.00\n"
        )
    };
    let large: String = (0..200).map(|n| row("Large", n)).collect();
    let all = format!("{head}{large}{}{}", row("Small", 1), row("Small", 2));
    desk.complete_to("2026-11-18").bring(&all, Contents::Full);
    let fewer = format!("{head}{large}{}", row("Small", 1));
    let done = desk.bring(&fewer, Contents::Full);
    assert_eq!((done.missing.open_before, done.missing.count), (202, 1));
    assert!(done.missing.needs_yes && !done.missing.withdrawn);
}

#[test]
fn rows_of_one_customer_that_differ_end_in_one_state() {
    let desk = Desk::new();
    let head = format!("{};E-mail\n", HEAD.trim_end());
    let text = format!(
        "{head}{}\n{}\n{}\n",
        "K-1;ACME Ltd;+37120000001;R-1;2026-09-01;2026-10-01;120.00;old@acme.example",
        "K-1;ACME Limited;+37120000002;R-2;2026-10-01;2026-10-31;80.00;new@acme.example",
        "K-1;ACME Limited;+37120000001;R-3;2026-10-01;2026-10-31;10.00;",
    );
    desk.bring(&text, Contents::Full);
    let file = desk.file("R-1");
    let customer = file.customer().unwrap();
    assert_eq!(
        (&*customer.name, customer.email.as_deref()),
        ("ACME Limited", Some("new@acme.example"))
    );
    assert_eq!(file.phones.len(), 2);
    let again = desk.bring(&text, Contents::Full);
    assert!(!again.changes_anything(), "{:?}", again.changes);
    assert_eq!(desk.file("R-1").version, file.version);
    // One more difference is one change, told once.
    let renamed = text.replace("ACME Limited", "ACME Holding");
    let done = desk.bring(&renamed, Contents::Full);
    assert_eq!((done.details_changed, done.unchanged), (1, 2));
}

#[test]
fn an_older_full_file_takes_nothing_back_without_a_yes() {
    let mut desk = Desk::new();
    let many: Vec<String> = (0..100)
        .map(|n| format!("K-9;Name;+37120000009;M-{n};2026-09-01;2026-10-01;9.00"))
        .collect();
    let rest = many.join("\n");
    let newer = "K-1;Jānis Bērziņš;+37120000001;R-1;2026-09-01;2026-11-30;100.00";
    let later = "K-2;Анна Озола;+37120000002;R-9;2026-11-17;2026-12-15;55.50";
    desk.complete_to("2026-11-18").bring(&invoices(&[newer, R3, later, &rest]), Contents::Full);
    // The older one states R-1 as it was, and knows neither R-3 nor what was issued after it.
    let older = invoices(&[R1, &rest]);
    let done = desk.complete_to("2026-11-10").bring(&older, Contents::Full);
    assert_eq!(done.missing.numbers, ["R-3"]);
    assert!(done.missing.older && done.missing.needs_yes && !done.missing.withdrawn);
    assert_eq!((done.older_than_known, done.totals.debts_changed), (1, 0));
    let debt = desk.file("R-1").debts.values().next().unwrap().clone();
    assert_eq!((debt.amount.minor, debt.due.to_string()), (10_000, "2026-11-30".to_owned()));
}

#[test]
fn an_invoice_of_another_customer_is_left_out_alone() {
    let desk = Desk::new();
    desk.bring(&invoices(&[R1, R3]), Contents::Changes);
    let text = invoices(&[
        "K-2;Анна Озола;+37120000002;R-1;2026-09-01;2026-10-01;120.00",
        "K-2;Анна Озола;+37120000002;R-5;2026-09-01;2026-10-01;10.00",
        "K-3;Ilze Kalna;+37120000003;R-3;2026-10-15;2026-12-15;55.50",
        "K-3;Ilze Kalna;+37120000003;R-6;2026-09-01;2026-10-01;10.00",
        "K-4;Māris Liepa;+37120000004;R-3x;2026-09-01;2026-10-01;10.00",
    ]);
    let done = desk.bring(&text, Contents::Changes);
    let told: Vec<String> = done.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "line 2: invoice R-1 belongs to another customer",
            "line 4: invoice R-3 belongs to another customer",
        ]
    );
    assert_eq!((done.totals.files_opened, done.totals.debts_placed), (2, 3));
}

#[test]
fn a_reference_means_the_debt_that_is_open() {
    let desk = Desk::new();
    let text = format!(
        "{};Reference\n{};PR 77\n{};PR 77\n",
        HEAD.trim_end(),
        R1,
        "K-1;Jānis Bērziņš;+37120000001;R-2;2026-10-01;2026-10-31;80.00"
    );
    desk.bring(&text, Contents::Changes);
    desk.bring(&payments(&["R-1;2026-11-10;120.00;p1"]), Contents::Payments);
    let by_reference = "Reference;Paid on;Amount paid;Payment id\nPR 77;2026-11-12;80.00;p2\n";
    let done = desk.bring(by_reference, Contents::Payments);
    assert_eq!(done.totals.payments_booked, 1, "{:?}", done.problems);
    assert_eq!(desk.paid("R-2"), 8_000);
    let again = desk.bring(by_reference, Contents::Payments);
    assert_eq!((again.totals.rejected, again.unchanged), (0, 1));
}

fn anna() -> User {
    User {
        id: UserId(3),
        login: "anna".to_owned(),
        name: "Anna".to_owned(),
        role: Role::Caller,
        languages: Language::ALL.into(),
        skills: BTreeSet::new(),
        grants: Grants::All,
        enabled: true,
        password_once: false,
    }
}

#[test]
fn what_is_imported_lies_behind_what_others_recorded_meanwhile() {
    let desk = Desk::new();
    desk.bring(&invoices(&[R1, R3]), Contents::Changes);
    let streams: Vec<StreamId> = ["R-1", "R-3"]
        .map(|query| desk.acts.find(query, &Author::desk(), 2).unwrap()[0].stream)
        .into();
    // The import begins; ten minutes later somebody writes a note, and then the import comes to
    // these customers.
    let begun = AtomicI64::new(desk.now.as_second());
    let clock = || {
        let now = Timestamp::from_second(begun.fetch_add(900, Ordering::Relaxed)).unwrap();
        if now == desk.now || plus_secs(desk.now, 86_400) == now {
            for stream in &streams {
                let note = Entry::Note("asked for a copy".to_owned());
                desk.acts.enter(&anna(), *stream, &note, None, plus_secs(now, 600)).unwrap();
            }
        }
        now
    };
    let moved = [R1.replace("2026-10-01", "2026-10-05"), R3.replace("55.50", "60.00")];
    let moved = invoices(&moved.each_ref().map(String::as_str));
    let done = desk.try_bring_by(&moved, Contents::Changes, true, &clock).unwrap();
    assert_eq!(done.totals.debts_changed, 2);
    begun.store(desk.now.as_second() + 86_400, Ordering::Relaxed);
    let paid = payments(&["R-1;2026-11-10;50.00;p1", "R-3;2026-11-10;5.00;p2"]);
    let done = desk.try_bring_by(&paid, Contents::Payments, true, &clock).unwrap();
    assert_eq!(done.totals.payments_booked, 2);
    for stream in streams {
        let history = desk.acts.store().history(stream, &Grants::All).unwrap();
        let is_told = |event: &FileEvent| {
            matches!(event, FileEvent::DebtCorrected { .. } | FileEvent::PaymentBooked { .. })
        };
        assert_eq!(history.iter().filter(|one| is_told(&one.event)).count(), 2);
        assert!(history.is_sorted_by_key(|one| one.at), "{history:?}");
    }
}

#[test]
fn more_than_two_in_a_hundred_missing_need_a_yes() {
    let mut desk = Desk::new();
    let row = |n: u32| format!("K-{n};Name {n};+37120000001;M-{n};2026-09-01;2026-10-01;9.00");
    let file = |rows: std::ops::Range<u32>| {
        let rows: Vec<String> = rows.map(row).collect();
        invoices(&rows.iter().map(String::as_str).collect::<Vec<_>>())
    };
    desk.complete_to("2026-11-18").bring(&file(0..100), Contents::Full);
    let told = |done: &ImportReport| {
        let m = &done.missing;
        (m.count, m.needs_yes, m.withdrawn, done.totals.debts_withdrawn)
    };
    assert_eq!(told(&desk.bring(&file(0..98), Contents::Full)), (2, false, true, 2));
    assert_eq!(told(&desk.bring(&file(0..96), Contents::Full)), (2, true, false, 0));
    desk.withdraw = true;
    assert_eq!(told(&desk.bring(&file(0..96), Contents::Full)), (2, true, true, 2));
    // A yes to one file is none to a file of changes, which says nothing of what it does not list.
    assert_eq!(told(&desk.bring(&file(0..10), Contents::Changes)), (0, false, false, 0));
}

#[test]
fn good_rows_go_in_when_others_cannot_be_read_and_then_nothing_is_withdrawn_unasked() {
    let mut desk = Desk::new();
    let row = |n: u32| format!("K-{n};Name {n};+37120000001;M-{n};2026-09-01;2026-10-01;9.00\n");
    let all: String = (0..100).map(row).collect();
    desk.complete_to("2026-11-18").bring(&format!("{HEAD}{all}"), Contents::Full);
    // The row that is missing may be the very one that cannot be read.
    let spoiled = all.replace("M-7;2026-09-01;2026-10-01", "M-7;2026-09-01;soon");
    let done = desk.bring(&format!("{HEAD}{spoiled}{R1}\n"), Contents::Full);
    assert_eq!((done.totals.rejected, done.misfits, done.totals.debts_placed), (1, 0, 1));
    assert_eq!(
        Desk::told(&done),
        ["line 9, column \"Due date\": \"soon\": not a date; write it like 2026-12-31"]
    );
    assert_eq!(done.missing.numbers, ["M-7"]);
    assert!(done.missing.rows_unread && done.missing.needs_yes && !done.missing.withdrawn);
    assert_eq!(desk.paid("R-1"), 0);
}

#[test]
fn a_row_in_another_currency_than_the_debt_is_left_out() {
    let desk = Desk::new();
    desk.bring(&invoices(&[R1, R2]), Contents::Changes);
    let head = format!("{};Currency\n", HEAD.trim_end());
    let moved = R1.replace("120.00", "125.00");
    let done = desk.bring(&format!("{head}{moved};USD\n{R3};EUR\n"), Contents::Changes);
    assert_eq!(Desk::told(&done), ["line 2: invoice R-1 is known in another currency"]);
    assert_eq!((done.totals.rejected, done.misfits, done.totals.debts_placed), (1, 1, 1));
    let paid = "Invoice number;Paid on;Amount paid;Currency\n\
                R-1;2026-11-10;120.00;USD\nR-2;2026-11-10;80.00;EUR\n";
    let done = desk.bring(paid, Contents::Payments);
    assert_eq!(Desk::told(&done), ["line 2: invoice R-1 is known in another currency"]);
    assert_eq!((done.misfits, done.totals.payments_booked), (1, 1));
    let debt = desk.file("R-1").debts.values().find(|debt| debt.number == "R-1").unwrap().clone();
    assert_eq!((debt.amount.minor, debt.amount.currency, debt.paid), (12_000, Currency::EUR, 0));
    assert_eq!(desk.paid("R-2"), 8_000);
}

#[test]
fn a_number_twice_in_one_file_goes_in_once() {
    let desk = Desk::new();
    let again = R1.replace("120.00", "999.00");
    let another = R1.replace("K-1", "K-5").replace("Jānis", "Juris");
    let done = desk.bring(&invoices(&[R1, &again, R2, &another]), Contents::Changes);
    assert_eq!(
        Desk::told(&done),
        [
            "line 3: invoice R-1 stands in line 2 already",
            "line 5: invoice R-1 stands in line 2 already",
        ]
    );
    assert_eq!((done.misfits, done.totals.debts_placed, done.totals.files_opened), (2, 2, 1));
    let file = desk.file("R-1");
    assert_eq!(file.debts.values().map(|debt| debt.amount.minor).sum::<i64>(), 20_000);
}

#[test]
fn a_payment_of_no_known_invoice_is_left_out() {
    let desk = Desk::new();
    desk.bring(&invoices(&[R1]), Contents::Changes);
    let paid = payments(&["R-1;2026-11-10;20.00;p1", "R-9;2026-11-10;30.00;p2"]);
    let done = desk.bring(&paid, Contents::Payments);
    assert_eq!(Desk::told(&done), ["line 3: no invoice has the number or reference \"R-9\""]);
    assert_eq!((done.misfits, done.unmatched, done.totals.payments_booked), (1, 1, 1));
    // Once its invoice is known, the same file books the rest.
    desk.bring(&invoices(&[&R1.replace("R-1", "R-9")]), Contents::Changes);
    let done = desk.bring(&paid, Contents::Payments);
    assert_eq!((done.misfits, done.totals.payments_booked, done.unchanged), (0, 1, 1));
    assert_eq!((desk.paid("R-1"), desk.paid("R-9")), (2_000, 3_000));
}

#[test]
fn companies_are_told_by_their_names_unless_the_mapping_says_otherwise() {
    let names = ["K-1;SIA \"Rīgas Siltums\"", "K-2;Anna Ozola", "K-3;ООО «Ромашка»"];
    let row =
        |(n, who): (usize, &&str)| format!("{who};+3712000000{n};R-{n};2026-09-01;2026-10-01;9.00");
    let rows: Vec<String> = names.iter().enumerate().map(row).collect();
    let text = invoices(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    let desk = Desk::new();
    let done = desk.bring(&text, Contents::Changes);
    assert_eq!((done.companies_by_name, done.persons_assumed), (2, 1));
    let kind = |number: &str| desk.file(number).customer().unwrap().kind;
    let company = PartyKind::Company;
    assert_eq!([kind("R-0"), kind("R-1"), kind("R-2")], [company, PartyKind::Person, company]);

    let mut mapping: Mapping = import::propose(text.as_bytes(), None).unwrap().mapping;
    mapping.constants.client = Some("Ziemeļu ūdens".to_owned());
    mapping.constants.currency = Some(Currency::EUR);
    mapping.constants.country = Some(Country::LV);
    mapping.constants.party_kind = Some(import::PartyKind::Person);
    let other = Desk::new();
    let today = "2026-11-20".parse().unwrap();
    let bytes = text.as_bytes().into();
    let job = ImportJob { bytes, mapping: &mapping, apply: true, withdraw: false, today };
    let lead = Author { user: UserId(9), grants: Grants::All };
    let done = other.acts.import(job, &lead, &|| other.now, &mut |_| true).unwrap();
    assert_eq!((done.companies_by_name, done.persons_assumed), (0, 0));
    assert_eq!(other.file("R-0").customer().unwrap().kind, PartyKind::Person);
}

#[test]
fn what_is_odd_is_counted_and_told_with_its_lines() {
    let desk = Desk::new();
    let nameless = R1.replace("Jānis Bērziņš", "");
    let negative = R3.replace("55.50", "-55.50").replace("+37120000002", "12");
    let done = desk.bring(&invoices(&[&nameless, R2, &negative]), Contents::Changes);
    assert_eq!((done.totals.rejected, done.odd), (0, 2));
    let counted: Vec<(Oddity, u64)> = done.oddities.into_iter().collect();
    assert_eq!(counted, [(Oddity::Phone, 1), (Oddity::NoName, 1), (Oddity::NegativeAmount, 1)]);
    let lines: Vec<u64> = done.warnings.iter().map(|warning| warning.line).collect();
    assert_eq!(lines, [2, 4, 4]);
}

#[test]
fn what_could_not_be_withdrawn_is_counted() {
    let mut desk = Desk::new();
    desk.bring(&invoices(&[R1, R3]), Contents::Full);
    let stream = desk.acts.find("R-3", &Author::desk(), 2).unwrap()[0].stream;
    let before = desk.acts.file(stream, &Author::desk()).unwrap();
    let mut after = before.clone();
    after.version += 1;
    // An event that does not fold: the file is a person's to look at.
    let append = Append {
        stream,
        expected: before.version,
        at: desk.now,
        by: UserId::DESK,
        events: Events::File(vec![FileEvent::DebtRestored { debt: DebtId(999) }]),
        idem: None,
        rows: Some(FileRows { before: Some(Box::new(before)), after, place: Place::default() }),
    };
    desk.acts.store().append(&[append]).unwrap();
    desk.withdraw = true;
    let done = desk.try_bring(&invoices(&[R1]), Contents::Full, true).unwrap();
    let missing = &done.missing;
    assert_eq!((missing.count, missing.failed, done.totals.debts_withdrawn), (1, 1, 0));
}

#[test]
fn a_stopped_import_says_how_far_it_came_and_goes_on_when_it_is_run_again() {
    let desk = Desk::new();
    let text = invoices(&[R1, R2, R3]);
    let mut mapping: Mapping = import::propose(text.as_bytes(), None).unwrap().mapping;
    mapping.constants.client = Some("Ziemeļu ūdens".to_owned());
    mapping.constants.currency = Some(Currency::EUR);
    mapping.constants.country = Some(Country::LV);
    let today = "2026-11-20".parse().unwrap();
    let bytes = text.as_bytes().into();
    let job = ImportJob { bytes, mapping: &mapping, apply: true, withdraw: false, today };
    let lead = Author { user: UserId(9), grants: Grants::All };
    let stopped = desk.acts.import(job, &lead, &|| desk.now, &mut |_| false);
    let Err(ImportError::Stopped { report }) = stopped else { panic!("{stopped:?}") };
    assert_eq!((report.totals.rows, report.totals.debts_placed), (3, 3));
    let imports = || desk.acts.store().clients().unwrap()[0].imports.len();
    // It was not at its end: nothing is judged by it yet.
    assert_eq!(imports(), 0);
    let rest = desk.acts.import(job, &lead, &|| desk.now, &mut |_| true).unwrap();
    assert_eq!((rest.totals.debts_placed, rest.unchanged, imports()), (0, 3, 1));
}

#[test]
fn a_long_import_goes_through_the_parts_from_first_to_last() {
    let desk = Desk::new();
    let row = |n: u32| format!("K-{n};Anna Liepa;;R-{n};2026-09-01;2026-10-01;120.00");
    let rows: Vec<String> = (0..2_400).map(row).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    desk.try_bring(&invoices(&rows), Contents::Full, true).unwrap();
    let numbers: Vec<String> = (0..2_400).map(|n| format!("K-{n}")).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let client = desk.acts.store().clients().unwrap()[0].id;
    let homes = desk.acts.store().taken(store::NumberKind::Customer, client, &numbers).unwrap();
    let mut parts: Vec<i64> = homes.iter().map(|home| home.unwrap().0.part()).collect();
    parts.dedup();
    // Six hundred together: each in the quarter of the parts that is its turn.
    let quarters: Vec<i64> = parts.iter().map(|part| part / 256).collect();
    assert_eq!(quarters, [0, 1, 2, 3], "{parts:?}");
}
