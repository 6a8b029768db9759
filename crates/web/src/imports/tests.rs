//! Tests of what needs no server: sentences, the form of the columns, saved mappings, records.

use std::collections::BTreeMap;
use std::sync::Arc;

use acts::{ChangeKind, RowProblem};
use calendar::{Timestamp, date};
use desk::ClientBook;
use import::{
    BookLimit, Column, Contents, DateOrder, DecimalMark, Foreign, Grid, Mapping, MappingFault,
    Oddity, Problem, Reason, Row, Rows, Target, Unreadable, propose, sniff,
};
use journal::{ClientId, Debt, DebtKind, StreamId, UserId};
use locale::Language;
use money::{Currency, Money};
use words::Words;

use super::record::{Fault, Record, State};
use super::sent::{self, Part, Sent};
use super::{columns, said, saved, shown, upload, views};
use crate::Trouble;
use crate::fields::Fields;

const LANGUAGES: [Language; 2] = [Language::English, Language::Latvian];

/// Fluent shows what is missing as an id in ⟨⟩, what another language has to lend as `[en]`, and
/// an argument that was not given as its name.
fn is_whole(text: &str) -> bool {
    !text.is_empty() && !text.contains(['⟨', '⟩']) && !text.contains("[en]") && !text.contains("{$")
}

fn check(what: &dyn std::fmt::Debug, say: impl Fn(&Words) -> String) {
    for language in LANGUAGES {
        let text = say(Words::of(language));
        assert!(is_whole(&text), "{language:?} {what:?}: {text:?}");
    }
}

fn reasons() -> Vec<Reason> {
    let (sum, amount) = ("1.00".to_owned(), "2.00".to_owned());
    vec![
        Reason::CellFault,
        Reason::DigitsLost,
        Reason::DayForNumber,
        Reason::NotADate,
        Reason::DateSerial,
        Reason::NoSuchDay,
        Reason::NotInOrder { order: DateOrder::DayFirst },
        Reason::DateOrderUnknown,
        Reason::YearOutOfRange { year: 2500 },
        Reason::NotAnAmount,
        Reason::AmountShortened,
        Reason::NotInMark { mark: DecimalMark::Comma },
        Reason::DecimalMarkUnknown,
        Reason::BadGrouping,
        Reason::TooManyDecimals { decimals: 2 },
        Reason::AmountTooLarge,
        Reason::CurrencyUnknown,
        Reason::CurrencyMissing,
        Reason::CurrencyClash { written: Currency::EUR, row: Currency::EUR },
        Reason::NotDays,
        Reason::NotYesNo,
        Reason::Missing { what: "the amount" },
        Reason::NoDueDate,
        Reason::NetAndTaxDiffer { sum: sum.clone(), amount: amount.clone() },
        Reason::PaidAndOutstandingDiffer { sum, amount },
        Reason::TooLong { max: 1_000 },
        Reason::Undecodable { encoding: "utf-8" },
        Reason::WrongWidth { found: 2, expected: 3 },
        Reason::DecimalComma { found: 5, expected: 4, cut: "12,50".to_owned() },
        Reason::OpenQuote { opened: 7 },
        Reason::AfterQuote,
        Reason::LongField { max: 1 },
        Reason::LongRow { max: 1 },
        Reason::ManyFields { max: 1 },
    ]
}

#[test]
fn everything_an_import_says_is_said_in_both_languages() {
    for target in Target::ALL {
        check(&target, |w| said::target(w, target));
    }
    for reason in reasons() {
        check(&reason, |w| said::reason(w, &reason));
    }
    let oddities = [
        Oddity::DueBeforeIssue,
        Oddity::SettledBeforeIssue,
        Oddity::SettledYetOpen,
        Oddity::Phone,
        Oddity::Email,
        Oddity::Iban,
        Oddity::Country,
        Oddity::Language,
        Oddity::PartyKind,
        Oddity::BirthDate,
        Oddity::InvoiceKind,
        Oddity::NoName,
        Oddity::NegativeAmount,
        Oddity::NegativePayment,
        Oddity::NoLineEnd,
    ];
    for oddity in oddities {
        check(&oddity, |w| said::oddity(w, oddity));
    }
    for fault in [Fault::Stopped, Fault::Mapping, Fault::Unwritable, Fault::Broken] {
        check(&fault, |w| views::fault(w, fault));
    }
    for order in DateOrder::ALL {
        check(&order, |w| said::date_answer(w, order, "3 April 2026"));
    }
}

#[test]
fn what_cannot_be_read_or_used_is_said_in_both_languages() {
    let unreadable = [
        Unreadable::Empty,
        Unreadable::Utf16,
        Unreadable::Damaged { why: "cut off" },
        Unreadable::NoSuchSheet { name: "A".to_owned(), there: "B, C".to_owned() },
        Unreadable::TooLarge { max: 1 << 30 },
        Unreadable::NoHeadings,
        Unreadable::TooWide { max: 512 },
        Unreadable::OpenQuote { line: 1 },
        Unreadable::Interrupted { why: String::new() },
    ];
    for why in &unreadable {
        check(why, |w| said::unreadable(w, why));
    }
    for foreign in Foreign::ALL {
        check(&foreign, |w| said::unreadable(w, &Unreadable::Foreign(foreign)));
    }
    for limit in BookLimit::ALL {
        check(&limit, |w| said::unreadable(w, &Unreadable::PastLimit { limit, most: 256 }));
    }
    let heading = || "Due".to_owned();
    let faults = [
        MappingFault::NoSuchColumn { heading: heading() },
        MappingFault::Twice { target: Target::DueDate, first: heading(), second: heading() },
        MappingFault::Missing { what: "the amount paid" },
        MappingFault::NoCurrency,
        MappingFault::Unreadable(Unreadable::Empty),
    ];
    for fault in &faults {
        check(fault, |w| said::mapping_fault(w, fault));
    }
    let (line, number) = (7, "R-1".to_owned());
    let problem =
        Problem { line, column: String::new(), value: number.clone(), reason: Reason::NotADate };
    let problems = [
        RowProblem::Unreadable(problem),
        RowProblem::Twice { line, number: number.clone(), first: 3 },
        RowProblem::OtherCustomer { line, number: number.clone() },
        RowProblem::OtherCurrency { line, number: number.clone() },
        RowProblem::NoSuchInvoice { line, number: number.clone() },
        RowProblem::NotGranted { line, client: "B".to_owned() },
        RowProblem::NoClient { line },
        RowProblem::SetAside { line, why: String::new() },
    ];
    for problem in &problems {
        check(problem, |w| said::row_problem(w, &Grid::default(), problem).2);
    }
}

/// `import` names missing fields by phrases; each must be known here.
#[test]
fn phrases_of_import_are_known() {
    let mut phrases = Vec::new();
    let all = |contents, targets: &[Target]| Mapping {
        contents,
        columns: targets.iter().map(|target| Column::new(target.word(), *target)).collect(),
        ..Mapping::default()
    };
    let faulty = [
        all(Contents::Payments, &[]),
        all(Contents::Changes, &[Target::InvoiceNumber]),
        all(Contents::Changes, &[Target::Outstanding]),
    ];
    for fault in faulty.iter().flat_map(Mapping::faults) {
        phrases.extend(if let MappingFault::Missing { what } = fault { Some(what) } else { None });
    }
    let currency = Some(Currency::EUR);
    let invoices =
        [Target::Name, Target::InvoiceNumber, Target::Amount, Target::DueDate, Target::Goods];
    let payments = [Target::PaidOn, Target::AmountPaid, Target::Reference];
    let files: [(&str, Contents, &[Target]); 2] = [
        (
            "name;invoice-number;amount;due-date;goods\n;1;1;2026-01-01;x\nA;;;2026-01-01;x\nA;1;;2026-01-01;x\n",
            Contents::Changes,
            &invoices,
        ),
        (
            "paid-on;amount-paid;reference\n;1;x\n2026-01-01;;x\n2026-01-01;1;\n",
            Contents::Payments,
            &payments,
        ),
    ];
    for (text, contents, targets) in files {
        let mut mapping = all(contents, targets);
        mapping.constants.currency = currency;
        let (mut rows, mut row) = (Rows::new(text.as_bytes(), &mapping).unwrap(), Row::default());
        while let Some(read) = rows.next_into(&mut row).unwrap() {
            let problems = read.err().into_iter().flatten();
            phrases.extend(problems.filter_map(|problem| {
                if let Reason::Missing { what } = problem.reason { Some(what) } else { None }
            }));
        }
    }
    phrases.sort_unstable();
    phrases.dedup();
    assert_eq!(phrases.len(), 10, "{phrases:?}");
    for phrase in phrases {
        assert!(!said::fields_of(phrase).is_empty(), "{phrase:?}");
    }
}

const FILE: &str = "Customer number;Name;Invoice number;Invoice date;Due date;Amount\r\n\
    K1;Anna Ozola;R1;03/04/2026;05/06/2026;1,234\r\n\
    K2;Jan Visser;R2;02/04/2026;07/06/2026;2,500\r\n";

fn book(number: u64, name: &str) -> ClientBook {
    let mut book = ClientBook::new(ClientId(StreamId::new(1, number)));
    book.name = name.to_owned();
    book
}

fn record(mapping: Mapping) -> Record {
    Record {
        id: "1".to_owned(),
        file: "a.csv".to_owned(),
        by: UserId(1),
        at: Timestamp::UNIX_EPOCH,
        content: String::new(),
        state: State::Columns,
        mapping,
        run: 0,
        told: Timestamp::UNIX_EPOCH,
        done: 0,
        of: 0,
        stop: false,
        fault: None,
        counts: None,
        to_mend: 0,
    }
}

fn form(pairs: &[(&str, &str)]) -> Fields {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Fields(pairs.iter().map(own).collect())
}

#[test]
fn what_the_values_cannot_tell_is_asked_with_both_readings() {
    let proposal = propose(FILE.as_bytes(), None).unwrap();
    let w = Words::of(Language::English);
    let asked = columns::asked(FILE.as_bytes().into(), &proposal.mapping).unwrap();
    let view = columns::view(w, &record(proposal.mapping.clone()), &proposal, &[], &asked, None);
    let asked: Vec<(&str, Vec<(&str, &str)>)> = view
        .questions
        .iter()
        .map(|question| {
            let answers = question.answers.iter();
            let answers = answers.map(|answer| (answer.value.as_str(), answer.text.as_str()));
            (question.key.as_str(), answers.collect())
        })
        .collect();
    assert_eq!(
        asked,
        [
            (
                "dates.3",
                vec![
                    ("day-first", "The day: 3 Apr 2026"),
                    ("month-first", "The month: 4 Mar 2026")
                ]
            ),
            (
                "dates.4",
                vec![
                    ("day-first", "The day: 5 Jun 2026"),
                    ("month-first", "The month: 6 May 2026")
                ]
            ),
            ("decimal.5", vec![("comma", "1.234"), ("point", "1,234")]),
        ]
    );
    assert_eq!(view.filled.value("column.0"), Some("customer-number"));
    assert_eq!(view.filled.value("kind"), Some("changes"));
    assert_eq!(view.columns[1].samples, ["Anna Ozola", "Jan Visser"]);
}

const ANSWERS: [(&str, &str); 12] = [
    ("kind", "full"),
    ("client_new", "Northwind"),
    ("currency", "eur"),
    ("mapping_name", "monthly"),
    ("column.0", "customer-number"),
    ("column.1", "name"),
    ("column.2", "invoice-number"),
    ("column.3", "issue-date"),
    ("column.4", "due-date"),
    ("column.5", "amount"),
    ("answer.dates.3", "day-first"),
    ("answer.dates.4", "day-first"),
];

#[test]
fn the_form_becomes_a_mapping_and_says_what_is_still_open() {
    let proposal = propose(FILE.as_bytes(), None).unwrap();
    let w = Words::of(Language::English);
    let today = date(2026, 11, 21);
    let (sheet, before) = (&proposal.sheet, &proposal.mapping);
    let told = columns::told(w, &form(&ANSWERS), sheet, before, &[], today);
    assert!(told.errors.is_empty(), "{:?}", told.errors);
    assert_eq!(told.mapping.contents, Contents::Full);
    assert_eq!(told.mapping.constants.client.as_deref(), Some("Northwind"));
    assert_eq!(told.mapping.constants.currency, Some(Currency::EUR));
    assert_eq!(told.mapping.columns[3].dates, Some(DateOrder::DayFirst));
    // The decimal mark was not answered: it is asked again, at its field.
    let again = propose(FILE.as_bytes(), Some(&told.mapping)).unwrap();
    let open: Vec<String> = columns::open(w, &again).into_iter().map(|error| error.field).collect();
    assert_eq!(open, ["answer.decimal.5"]);
    // With it, and with what is known already, nothing is open.
    let rest = [&ANSWERS[..10], &[("answer.decimal.5", "comma")]].concat();
    let told = columns::told(w, &form(&rest), sheet, &again.mapping, &[], today);
    assert!(told.errors.is_empty(), "{:?}", told.errors);
    let done = propose(FILE.as_bytes(), Some(&told.mapping)).unwrap();
    assert!(columns::open(w, &done).is_empty(), "{:?}", columns::open(w, &done));
    assert!(Rows::new(FILE.as_bytes(), &done.mapping).is_ok());
}

#[test]
fn an_answer_stays_when_another_is_missing() {
    let proposal = propose(FILE.as_bytes(), None).unwrap();
    let w = Words::of(Language::English);
    let posted = form(&ANSWERS);
    let told =
        columns::told(w, &posted, &proposal.sheet, &proposal.mapping, &[], date(2026, 11, 21));
    let again = propose(FILE.as_bytes(), Some(&told.mapping)).unwrap();
    let asked = columns::asked(FILE.as_bytes().into(), &again.mapping).unwrap();
    let filled = pages::Filled { posted: posted.posted(), errors: columns::open(w, &again) };
    let record = record(told.mapping.clone());
    let view = columns::view(w, &record, &again, &[], &asked, Some(filled));
    let keys: Vec<&str> = view.questions.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["dates.3", "dates.4", "decimal.5"]);
    assert!(view.filled.has("answer.dates.3", "day-first"));
    // Coming back from the preview, what was answered is there too, and can be answered otherwise.
    let view = columns::view(w, &record, &again, &[], &asked, None);
    assert!(view.filled.has("answer.dates.3", "day-first"), "{:?}", view.filled.posted);
    // What is wrong names the question.
    let open = columns::open(w, &again);
    assert_eq!(open[0].text, "Amounts in “Amount”: choose how much the example is.");
}

#[test]
fn what_only_the_form_can_tell_is_not_optional() {
    let proposal = propose(FILE.as_bytes(), None).unwrap();
    let w = Words::of(Language::English);
    let view = columns::view(w, &record(proposal.mapping.clone()), &proposal, &[], &[], None);
    assert!(!view.tells.client && !view.tells.currency);
    let of_all = "Client;Currency;Customer;Due;Amount\nA;EUR;Ann;2026-01-31;1.00\n";
    let proposal = propose(of_all.as_bytes(), None).unwrap();
    let view = columns::view(w, &record(proposal.mapping.clone()), &proposal, &[], &[], None);
    assert!(view.tells.client && view.tells.currency && view.tells.country);
}

#[test]
fn a_form_that_cannot_be_is_refused_at_its_fields() {
    let proposal = propose(FILE.as_bytes(), None).unwrap();
    let w = Words::of(Language::Latvian);
    let today = date(2026, 11, 21);
    let long = "x".repeat(101);
    let posted = form(&[
        ("kind", "everything"),
        ("client", "77"),
        ("client_new", &long),
        ("currency", "E"),
        ("country", "Latvia"),
        ("complete_to", "2026-11-22"),
    ]);
    let told = columns::told(w, &posted, &proposal.sheet, &proposal.mapping, &[], today);
    let fields: Vec<&str> = told.errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["kind", "client", "client_new", "currency", "country", "complete_to"]);
    assert!(told.errors.iter().all(|error| is_whole(&error.text)), "{:?}", told.errors);
    assert!(told.mapping.columns.is_empty());
}

#[test]
fn a_date_in_an_order_is_read_as_import_reads_it() {
    let day = |text, order| columns::day_in(text, order);
    assert_eq!(day("03/04/2026", DateOrder::DayFirst), Some(date(2026, 4, 3)));
    assert_eq!(day("03/04/2026", DateOrder::MonthFirst), Some(date(2026, 3, 4)));
    assert_eq!(day("11-04-06", DateOrder::YearFirst), Some(date(2011, 4, 6)));
    assert_eq!(day("110406", DateOrder::DayFirst), Some(date(2006, 4, 11)));
    assert_eq!(day("3.4.70 12:00", DateOrder::DayFirst), Some(date(1970, 4, 3)));
    assert_eq!(day("31/12/2026", DateOrder::MonthFirst), None);
    assert_eq!(day("soon", DateOrder::DayFirst), None);
}

fn keep(book: &mut ClientBook, name: &str, mapping: &Mapping, secs: i64) {
    let json = serde_json::to_string(mapping).unwrap();
    let saved = Timestamp::from_second(secs).unwrap();
    book.mappings.insert(name.to_owned(), desk::Mapping { json, saved });
}

#[test]
fn a_saved_mapping_that_fits_is_taken_but_never_a_client_by_chance() {
    let sheet = sniff(FILE.as_bytes()).unwrap();
    let of = |client: &str, headings: &[&str]| Mapping {
        columns: headings.iter().map(|one| Column::new(*one, Target::Name)).collect(),
        constants: import::Constants { client: Some(client.to_owned()), ..Default::default() },
        complete_to: Some(date(2026, 1, 31)),
        ..Mapping::default()
    };
    let (mut first, mut second) = (book(1, "A"), book(2, "B"));
    keep(&mut first, "short", &of("A", &["Name"]), 1);
    keep(&mut first, "whole", &of("A", &["Name", "Amount"]), 2);
    keep(&mut first, "other", &of("A", &["Name", "Amount", "Gone"]), 3);
    let taken = saved::fitting(&[Arc::new(first.clone())], &sheet).unwrap();
    assert_eq!((taken.name.as_str(), taken.complete_to), ("whole", None));
    assert_eq!(taken.constants.client.as_deref(), Some("A"));
    keep(&mut second, "same", &of("B", &["Name", "Amount"]), 4);
    let books = [first, second].map(Arc::new);
    let taken = saved::fitting(&books, &sheet).unwrap();
    assert_eq!((taken.name.as_str(), taken.constants.client), ("same", None));
    let choices = saved::choices(&books);
    assert_eq!(choices.len(), 4);
    let chosen = saved::chosen(&books, &choices[2].value).unwrap();
    assert_eq!(chosen.name, "whole");
    assert_eq!(saved::chosen(&books, "nonsense"), None);
}

#[test]
fn work_that_ends_early_goes_back_to_where_it_was_begun() {
    let mut it = record(Mapping::default());
    it.begin(State::Looking, Timestamp::UNIX_EPOCH);
    assert!(it.is_running() && it.run == 1);
    assert!(!it.is_silent(Timestamp::from_second(120).unwrap()));
    assert!(it.is_silent(Timestamp::from_second(121).unwrap()));
    it.fail(Fault::Stopped);
    assert_eq!((it.state, it.run), (State::Columns, 2));
    assert_eq!(views::state(&it), pages::ImportState::Failed);
    it.begin(State::Writing, Timestamp::UNIX_EPOCH);
    it.fail(Fault::Broken);
    assert_eq!((it.state, it.fault), (State::Ready, Some(Fault::Broken)));
    it.begin(State::Writing, Timestamp::UNIX_EPOCH);
    assert_eq!(it.fault, None);
}

#[test]
fn a_change_of_an_invoice_shows_what_it_is_and_what_it_would_be() {
    let eur = |minor| Money::new(minor, Currency::EUR);
    let debt = Debt {
        client: ClientId(StreamId::new(1, 1)),
        kind: DebtKind::Invoice,
        number: "R1".to_owned(),
        reference: None,
        goods: Some("wood".to_owned()),
        terms: None,
        issued: date(2026, 1, 1),
        due: date(2026, 2, 1),
        amount: eur(1_000),
        net: None,
        tax: None,
        paid: 200,
        settled_on: None,
        withdrawn: None,
        disputed: None,
    };
    let mut row = Row::default();
    row.invoice.due = date(2026, 3, 1);
    row.invoice.amount = eur(1_000);
    row.invoice.paid = Some(eur(500));
    use shown::Value::{Day, Sum};
    assert_eq!(
        shown::of_invoice(&debt, &row, ChangeKind::DebtChanged),
        [(Target::DueDate, Day(date(2026, 2, 1)), Day(date(2026, 3, 1)))]
    );
    assert_eq!(
        shown::of_invoice(&debt, &row, ChangeKind::PaymentBooked),
        [(Target::Paid, Sum(eur(200)), Sum(eur(500)))]
    );
}

#[test]
fn a_file_name_is_its_last_part_on_one_line() {
    assert_eq!(upload::plain_name(r"C:\books\June.csv"), "June.csv");
    assert_eq!(upload::plain_name("../../etc/pass\nwd"), "passwd");
    assert_eq!(upload::plain_name(""), "file.csv");
    assert_eq!(upload::plain_name(&"x".repeat(500)).len(), 120);
}

struct NoChance;

impl store::Entropy for NoChance {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

#[test]
fn a_file_is_there_once_it_is_whole_and_nothing_is_left_of_one_that_is_not() {
    let key = store::DeskKey::new([7; 32]);
    let store = store::Store::memory(key, Arc::new(NoChance));
    let take = |id: &str, parts: Vec<Part>| {
        let (sender, received) = tokio::sync::mpsc::channel(8);
        parts.into_iter().for_each(|part| sender.try_send(part).unwrap());
        drop(sender);
        sent::keep(store.write_pieces(id, Timestamp::MAX), received, 2_000_000)
    };
    let half = || Part::Bytes(vec![b'x'; 1_100_000].into());
    let came = take("whole", vec![half(), Part::Bytes(vec![b'x'; 900_000].into()), Part::End]);
    assert_eq!(came.unwrap(), blake3::hash(&vec![b'x'; 2_000_000]).to_hex().to_string());
    assert_eq!(Sent::of(&store, "whole").unwrap().unwrap().bytes, 2_000_000);
    store.drop_pieces("whole").unwrap();
    // The browser went away; the file is too large.
    assert!(matches!(take("gone", vec![half()]), Err(Trouble::BadRequest(None))));
    assert!(matches!(take("large", vec![half(), half(), Part::End]), Err(Trouble::TooLarge)));
    assert_eq!(store.sweep(Timestamp::MAX).unwrap(), 0);
}

#[test]
fn previews_are_kept_in_every_language_of_the_screens() {
    let found = shown::Found::default();
    let report = empty_report();
    let said: BTreeMap<String, shown::Shown> = shown::said(&Mapping::default(), &report, &found);
    assert_eq!(
        said.keys().map(String::as_str).collect::<Vec<_>>(),
        ["cs", "en", "lv", "nl", "pl", "ru"]
    );
}

fn empty_report() -> acts::ImportReport {
    acts::ImportReport {
        totals: journal::ImportTotals::default(),
        misfits: 0,
        unmatched: 0,
        companies_by_name: 0,
        persons_assumed: 0,
        unchanged: 0,
        details_changed: 0,
        lie_still: 0,
        payments_to_come: 0,
        older_than_known: 0,
        may_be_known: 0,
        odd: 0,
        oddities: BTreeMap::new(),
        warnings: Vec::new(),
        totals_lines: 0,
        complete_to: date(2026, 1, 31),
        missing: acts::Missing::default(),
        changes: Vec::new(),
        problems: Vec::new(),
        unreadable_kept: 0,
        misfits_untold: 0,
        applied: false,
    }
}

#[test]
fn an_import_by_command_is_listed_with_its_file_and_who_did_it() {
    let key = store::DeskKey::new([7; 32]);
    let store = store::Store::memory(key, Arc::new(NoChance));
    let author = acts::Author { user: UserId(3), grants: journal::Grants::All };
    let (report, begun) = (empty_report(), Timestamp::UNIX_EPOCH);
    let mapping = Mapping::default();
    super::note_import(&store, &author, "/tmp/open.csv", "abc".into(), &mapping, &report, begun)
        .unwrap();
    let records = super::record::all(&store).unwrap();
    let [one] = &records[..] else { panic!("{records:?}") };
    assert_eq!((one.file.as_str(), one.by, one.state), ("open.csv", UserId(3), State::Done));
    assert_eq!((one.content.as_str(), one.id.contains('-')), ("abc", false));
}

#[test]
fn an_email_is_among_what_was_understood() {
    let text = "Name;E-mail;Invoice;Due;Amount, EUR\nSIA Alfa;a@alfa.lv;1;2026-01-31;1.00\n";
    let mapping = propose(text.as_bytes(), None).unwrap().mapping;
    let mut rows = Rows::new(text.as_bytes(), &mapping).unwrap();
    let mut row = Row::default();
    rows.next_into(&mut row).unwrap();
    let shown: Vec<(String, String)> = shown::sample_of(Words::of(Language::English), &row);
    let has = |field: &str, value: &str| shown.contains(&(field.to_owned(), value.to_owned()));
    assert!(has("E-mail", "a@alfa.lv") && has("Person or company", "Company"), "{shown:?}");
}

#[test]
fn a_withdrawal_that_failed_is_told() {
    let mut report = empty_report();
    report.missing.failed = 2;
    let counts = Some(super::record::Counts::of(&report, 0));
    let done = Record { state: State::Done, counts, ..record(Mapping::default()) };
    let view = views::done(Words::of(Language::English), &done);
    assert!(view.notes.iter().any(|note| note.starts_with("2 items")), "{:?}", view.notes);
}

#[test]
fn a_file_to_mend_that_holds_only_some_rows_says_so() {
    let mut report = empty_report();
    report.totals.rejected = 5;
    let counts = Some(super::record::Counts::of(&report, 0));
    let done = Record { state: State::Done, counts, to_mend: 3, ..record(Mapping::default()) };
    let view = views::done(Words::of(Language::English), &done);
    assert!(view.notes[0].contains("3 of the 5 rows"), "{:?}", view.notes);
    assert!(view.can_mend);
}
