//! The splitter agrees with the `csv` crate, and says what that one passes over.

use proptest::prelude::*;

use super::{Dialect, Fault, Record, Splitter, floor_char};
use crate::limits::{COLUMNS_MAX, FIELD_BYTES_MAX, ROW_BYTES_MAX};

const PLAIN: Dialect = Dialect { delimiter: b';', quote: b'"', backslash: false };

fn split(text: &str, dialect: Dialect) -> Vec<(u64, Vec<String>, Option<Fault>)> {
    let mut splitter = Splitter::new(dialect, 0, 1);
    let mut record = Record::default();
    let mut all = Vec::new();
    while splitter.next(text, &mut record) {
        all.push((record.line, record.fields(text).map(str::to_owned).collect(), record.fault));
    }
    all
}

#[track_caller]
fn check(text: &str, want: &[(u64, &[&str])]) {
    let got: Vec<(u64, Vec<String>)> =
        split(text, PLAIN).into_iter().map(|(line, fields, _)| (line, fields)).collect();
    let want: Vec<(u64, Vec<String>)> = want
        .iter()
        .map(|(line, fields)| (*line, fields.iter().map(|f| (*f).to_owned()).collect()))
        .collect();
    assert_eq!(got, want);
}

#[test]
fn fields_and_lines() {
    check("a;b\nc;d\n", &[(1, &["a", "b"]), (2, &["c", "d"])]);
    check("a;b\r\nc;\r\n", &[(1, &["a", "b"]), (2, &["c", ""])]);
    check("a\rb", &[(1, &["a"]), (2, &["b"])]);
    check("a;", &[(1, &["a", ""])]);
    check("\n;\n", &[(1, &[""]), (2, &["", ""])]);
    check("", &[]);
}

#[test]
fn quotes_hold_delimiters_and_line_ends() {
    check("\"a;b\";c\nd;e", &[(1, &["a;b", "c"]), (2, &["d", "e"])]);
    check("\"a\nb\";c\r\nd;e", &[(1, &["a\nb", "c"]), (3, &["d", "e"])]);
    check("\"say \"\"hi\"\"\";x", &[(1, &["say \"hi\"", "x"])]);
    check("\"\";\"\"\"\"", &[(1, &["", "\""])]);
    check("5\" pipe;x", &[(1, &["5\" pipe", "x"])]);
    check("\"a\"  ;b", &[(1, &["a", "b"])]);
    let backslash = Dialect { backslash: true, ..PLAIN };
    assert_eq!(split("\"a \\\"b\\\" c\";d", backslash)[0].1, ["a \"b\" c", "d"]);
}

#[test]
fn faults_say_where() {
    let faults = |text: &str| -> Vec<Option<Fault>> {
        split(text, PLAIN).into_iter().map(|(_, _, fault)| fault).collect()
    };
    assert_eq!(faults("a;b\nc;\"d\ne;f\n"), [None, Some(Fault::Unclosed { line: 2 })]);
    assert_eq!(faults("\"a\nb\";\"c"), [Some(Fault::Unclosed { line: 2 })]);
    assert_eq!(faults("x;\"a\"b;c\nd;e"), [Some(Fault::AfterQuote { field: 1 }), None]);
    let long = "x".repeat(FIELD_BYTES_MAX + 1);
    assert_eq!(faults(&format!("a;{long}\nb;c")), [Some(Fault::LongField { field: 1 }), None]);
    let wide = "x;".repeat(COLUMNS_MAX);
    assert_eq!(faults(&wide), [Some(Fault::ManyFields)]);
    let half = "x".repeat(FIELD_BYTES_MAX);
    let heavy = vec![half; ROW_BYTES_MAX / FIELD_BYTES_MAX + 1].join(";");
    assert_eq!(faults(&format!("{heavy}\na")), [Some(Fault::LongRow), None]);
}

#[test]
fn letters_are_not_cut() {
    assert_eq!(floor_char("aā", 2), 1);
    assert_eq!(floor_char("aā", 9), 3);
    assert_eq!(floor_char("", 4), 0);
}

/// Rows of cells, written by the `csv` crate.
fn written() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = "[a-c;\"\n\r āЖ\\\\,']{0,6}";
    (1..4_usize).prop_flat_map(move |width| {
        proptest::collection::vec(proptest::collection::vec(cell, width), 1..6)
    })
}

proptest! {
    #[test]
    fn what_was_written_is_read(rows in written()) {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let got = split(&text, PLAIN);
        prop_assert!(got.iter().all(|(_, _, fault)| fault.is_none()));
        prop_assert_eq!(got.into_iter().map(|(_, fields, _)| fields).collect::<Vec<_>>(), rows);
    }

    #[test]
    fn without_faults_it_reads_as_the_csv_crate_does(text in "[ab;\"\n\r]{0,24}") {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';').has_headers(false).flexible(true).from_reader(text.as_bytes());
        let theirs: Vec<Vec<String>> = reader
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let ours = split(&text, PLAIN);
        if ours.iter().any(|(_, _, fault)| fault.is_some()) {
            return Ok(());
        }
        // That crate passes over empty lines; a lone "" is one field to both.
        let ours: Vec<Vec<String>> = ours.into_iter().map(|(_, fields, _)| fields).collect();
        let full = |rows: Vec<Vec<String>>| -> Vec<Vec<String>> {
            rows.into_iter().filter(|row| row.iter().any(|field| !field.is_empty())).collect()
        };
        prop_assert_eq!(full(ours), full(theirs));
    }
}
