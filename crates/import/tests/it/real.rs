//! The two real files of invoices, read whole, with facts counted apart by other means.
//!
//! Their licences do not allow them in the tree: `AURICLE_DATA` names the folder that holds
//! `receivables/`. Without it these tests say that they were skipped.

#![expect(clippy::print_stdout, reason = "a test that is skipped says so")]

use std::collections::BTreeSet;

use import::{
    Column, Contents, DateOrder, DecimalMark, Holds, Left, Mapping, Oddity, Problem, Proposal,
    Question, ReservedRange, Row, Rows, Target, propose,
};
use jiff::civil::date;
use locale::Country;
use money::{Currency, Money};

#[expect(clippy::disallowed_methods, reason = "a test that needs files may ask where they are")]
fn data(path: &str) -> Option<Vec<u8>> {
    let Ok(folder) = std::env::var("AURICLE_DATA") else {
        println!("skipped: AURICLE_DATA names no folder with {path}");
        return None;
    };
    Some(std::fs::read(format!("{folder}/{path}")).expect("the data folder holds the file"))
}

fn read(bytes: &[u8], mapping: &Mapping) -> (Vec<Row>, Vec<Problem>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    let mut rows = Rows::new(bytes, mapping).expect("the mapping can be used on the file");
    let mut row = Row::default();
    while let Some(read) = rows.next_into(&mut row).expect("memory can be read") {
        match read {
            Ok(()) => good.push(row.clone()),
            Err(problems) => bad.extend(problems),
        }
    }
    (good, bad)
}

fn summary(
    proposal: &Proposal,
) -> Vec<(String, &'static str, Option<DateOrder>, Option<DecimalMark>)> {
    let row = |column: &Column| {
        (column.heading.clone(), column.target.word(), column.dates, column.decimal)
    };
    proposal.mapping.columns.iter().map(row).collect()
}

#[test]
fn ibm_accounts_receivable() {
    let path = "receivables/ibm_accounts_receivable/WA_Fn-UseC_-Accounts-Receivable.csv";
    let Some(bytes) = data(path) else { return };
    let proposal = propose(&bytes, None).unwrap();
    let month = Some(DateOrder::MonthFirst);
    let point = Some(DecimalMark::Point);
    assert_eq!(
        summary(&proposal),
        [
            ("customerID".to_owned(), "customer-number", None, None),
            ("invoiceNumber".to_owned(), "invoice-number", None, None),
            ("InvoiceDate".to_owned(), "issue-date", month, None),
            ("DueDate".to_owned(), "due-date", month, None),
            ("InvoiceAmount".to_owned(), "amount", None, point),
            ("Disputed".to_owned(), "disputed", None, None),
            ("SettledDate".to_owned(), "settled-on", month, None),
            ("DaysToSettle".to_owned(), "days-to-pay", None, None),
        ]
    );
    let left: Vec<_> = proposal.unmapped.iter().map(|u| (u.heading.as_str(), &u.left)).collect();
    assert_eq!(
        left,
        [
            ("countryCode", &Left::DoesNotFit(Target::Country)),
            ("PaperlessDate", &Left::NotRecognised),
            ("PaperlessBill", &Left::NotRecognised),
            ("DaysLate", &Left::NotRecognised),
        ]
    );
    assert_eq!(proposal.questions, [Question::Currency, Question::Client]);

    let mut mapping = proposal.mapping;
    mapping.constants.currency = Some(Currency::USD);
    mapping.constants.client = Some("IBM sample".to_owned());
    mapping.constants.country = Some(Country::GB);
    mapping.fill_phones = Some(ReservedRange::OfcomMobile);
    assert_eq!(propose(&bytes, Some(&mapping)).unwrap().questions, []);
    let (rows, problems) = read(&bytes, &mapping);
    assert_eq!(problems, []);
    assert_eq!(rows.len(), 1826);
    assert!(rows.iter().all(|row| row.invoice.paid == Some(row.invoice.amount)));
    assert!(rows.iter().all(|row| row.customer.phones.len() == 1 && row.customer.phones_filled));
    let first = &rows[0];
    assert_eq!(first.customer.number, "2820-XGXSB");
    assert_eq!(first.invoice.number, "0009231909");
    assert_eq!(first.invoice.issued, Some(date(2013, 7, 3)));
    assert_eq!(first.invoice.due, date(2013, 8, 2));
    assert_eq!(first.invoice.settled_on, Some(date(2013, 7, 8)));
    assert_eq!(first.invoice.amount, Money::new(6588, Currency::USD));
    let total: i64 = rows.iter().map(|row| row.invoice.amount.minor).sum();
    let disputed = rows.iter().filter(|row| row.invoice.disputed == Some(true)).count();
    let customers: BTreeSet<_> = rows.iter().map(|row| row.customer.key()).collect();
    assert_eq!((total, disputed, customers.len()), (10_519_899, 394, 74));
}

#[test]
fn cassandra_invoices() {
    let Some(bytes) = data("receivables/cassandra_udyam22_invoices/trainData.csv") else { return };
    let proposal = propose(&bytes, None).unwrap();
    let point = Some(DecimalMark::Point);
    assert_eq!(
        summary(&proposal),
        [
            ("Description".to_owned(), "goods", None, None),
            ("Vendor_Name".to_owned(), "name", None, None),
            ("Invoice_Date".to_owned(), "issue-date", None, None),
            ("Due_Date".to_owned(), "due-date", None, None),
            ("Amount".to_owned(), "amount", None, point),
            ("Settled".to_owned(), "paid", None, point),
            ("Outstanding".to_owned(), "outstanding", None, point),
            ("Number_of_Days_until_Payment".to_owned(), "days-to-pay", None, None),
        ]
    );
    assert_eq!(proposal.mapping.contents, Contents::Changes);
    let mut mapping = proposal.mapping;
    mapping.constants.currency = Some(Currency::GBP);
    mapping.constants.country = Some(Country::GB);
    mapping.constants.client = Some("Cassandra".to_owned());
    let (rows, problems) = read(&bytes, &mapping);
    assert_eq!(problems, []);
    assert_eq!(rows.len(), 6178);
    assert!(rows.iter().all(|row| row.holds == Holds::Invoice && row.invoice.number_is_made));
    let sum = |of: fn(&Row) -> i64| rows.iter().map(of).sum::<i64>();
    assert_eq!(sum(|row| row.invoice.amount.minor), 683_258_276);
    assert_eq!(sum(|row| row.invoice.paid.unwrap().minor), 632_354_022);
    assert_eq!(sum(|row| row.invoice.outstanding.unwrap().minor), 50_904_254);
    let ids: BTreeSet<_> = rows.iter().map(|row| row.invoice.number.clone()).collect();
    assert_eq!(ids.len(), 6178);
    let early = rows.iter().flat_map(|row| &row.warnings);
    let early = early.filter(|warning| warning.oddity == Oddity::SettledBeforeIssue).count();
    assert_eq!(early, 6);
    let due = || rows.iter().map(|row| row.invoice.due);
    assert_eq!(due().min(), Some(date(2011, 4, 23)));
    assert_eq!(due().max(), Some(date(2017, 12, 5)));
    // Read again, the ids are the same.
    assert_eq!(read(&bytes, &mapping).0, rows);
}
