//! Delimiters, quotes and headings are found by themselves.

use super::sniff;
use crate::{Delimiter, Unreadable};

#[track_caller]
fn check(text: &str, delimiter: Delimiter, line: u64, headings: &[&str]) {
    let sheet = sniff(text.as_bytes()).unwrap();
    assert_eq!((sheet.delimiter, sheet.heading_line), (delimiter, line));
    assert_eq!(sheet.headings, headings);
}

#[test]
fn delimiters() {
    let names = ["Name", "Amount", "Due"];
    check("Name,Amount,Due\nA,1,2\n", Delimiter::Comma, 1, &names);
    check("Name;Amount;Due\nA;1,5;2\nB;2,5;3\n", Delimiter::Semicolon, 1, &names);
    check("Name\tAmount\tDue\nA\t1,5\t2\n", Delimiter::Tab, 1, &names);
    check("Name|Amount|Due\nA|1|2\n", Delimiter::Pipe, 1, &names);
    check("\u{feff}Name;Amount;Due\n", Delimiter::Semicolon, 1, &names);
    check("sep=|\nName|Amount|Due\n", Delimiter::Pipe, 2, &names);
    check(
        "foo;bar;baz\n1,5;2,5;3,5\n2,5;3,5;4,5\n",
        Delimiter::Semicolon,
        1,
        &["foo", "bar", "baz"],
    );
    check("Name\nA\nB\n", Delimiter::Semicolon, 1, &["Name"]);
}

#[test]
fn titles_above_the_headings_are_passed_over() {
    check(
        "Open items;;\n;;\nName;Amount;Due\nA;1;2\n",
        Delimiter::Semicolon,
        3,
        &["Name", "Amount", "Due"],
    );
    check("Report of May\n\nfoo;bar\n1;2\n", Delimiter::Semicolon, 3, &["foo", "bar"]);
}

#[test]
fn headings_are_told_apart() {
    check(
        "Name;Phone;Phone;\nA;1;2;3\n",
        Delimiter::Semicolon,
        1,
        &["Name", "Phone", "Phone (2)", "column 4"],
    );
    check("\"Due\r\n date\";Name\n1;2\n", Delimiter::Semicolon, 1, &["Due date", "Name"]);
}

#[test]
fn rows_are_counted_and_shown() {
    let sheet = sniff(b"Name;Amount\nA;1\n\nB;2").unwrap();
    assert_eq!(sheet.rows_estimate, 3);
    assert_eq!(sheet.sample, [["A", "1"], ["B", "2"]]);
    assert_eq!(sheet.position("NAME"), Some(0));
    assert_eq!(sheet.position("due"), None);
}

#[test]
fn what_has_no_headings_is_refused() {
    assert_eq!(sniff(b""), Err(Unreadable::Empty));
    assert_eq!(sniff(b" \r\n \n"), Err(Unreadable::Empty));
    assert_eq!(sniff(b";;;\n;;\n"), Err(Unreadable::NoHeadings));
    assert_eq!(sniff(b"Name;\"Amount\nA;1\n"), Err(Unreadable::OpenQuote { line: 1 }));
}
