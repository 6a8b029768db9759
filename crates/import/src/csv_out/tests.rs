//! What is written comes back as it was.

use proptest::prelude::*;

use super::{Csv, ToMend};
use crate::{Mapping, Problem, Row, Rows, propose, sniff};

fn read(bytes: &[u8], mapping: &Mapping) -> (Vec<Row>, Vec<Problem>) {
    let (good, bad, _) = read_and_mend(bytes, mapping);
    (good, bad)
}

fn read_and_mend(bytes: &[u8], mapping: &Mapping) -> (Vec<Row>, Vec<Problem>, Vec<u8>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    let mut rows = Rows::new(bytes, mapping).unwrap();
    let mut row = Row::default();
    let mut mend = ToMend::of(&rows, Vec::new()).unwrap();
    while let Some(read) = rows.next_into(&mut row).unwrap() {
        match read {
            Ok(()) => good.push(row.clone()),
            Err(problems) => {
                let reasons: Vec<_> = problems.iter().map(Problem::in_row).collect();
                mend.add(&rows, &reasons).unwrap();
                bad.extend(problems);
            }
        }
    }
    (good, bad, mend.finish().unwrap())
}

#[test]
fn bad_rows_go_out_are_mended_and_come_in() {
    let text = "Name;Invoice no;Due date;Amount, EUR\n\
                Ann;1;31.12.2026;10,00\n\
                =Bob;2;31.02.2026;20,00\n\
                \"Eve \"\"E\"\"\";3;soon;ten\n\
                Jon;4;31.12.2026\n";
    let mapping = propose(text.as_bytes(), None).unwrap().mapping;
    let (good, bad, file) = read_and_mend(text.as_bytes(), &mapping);
    assert_eq!((good.len(), bad.len()), (1, 4));
    let file = String::from_utf8(file).unwrap();
    expect_test::expect![[r#"
        ﻿Line;Reason;Name;Invoice no;Due date;Amount, EUR
        3;"Due date: 31.02.2026: no such day in the calendar; correct the date";'=Bob;2;31.02.2026;20,00
        4;"Due date: soon: not a date; write it like 2026-12-31; Amount, EUR: ten: not an amount; write it like 1245.90";"Eve ""E""";3;soon;ten
        5;"has 3 columns where the headings have 4; is a quote or a delimiter missing?";Jon;4;31.12.2026
    "#]]
    .assert_eq(&file.replace("\r\n", "\n"));

    let mended =
        file.replace("31.02.2026;", "28.02.2026;").replace("3;soon;ten", "3;1.3.2026;30,00");
    let mended = mended.replace("Jon;4;31.12.2026", "Jon;4;31.12.2026;40,00");
    let (good, bad, again) = read_and_mend(mended.as_bytes(), &mapping);
    assert_eq!(bad, []);
    let names: Vec<&str> = good.iter().map(|row| row.customer.name.as_str()).collect();
    assert_eq!(names, ["=Bob", "Eve \"E\"", "Jon"]);
    // Mended a second time, there are not two columns of lines.
    assert_eq!(sniff(&again).unwrap().headings.len(), 6);
}

proptest! {
    #[test]
    fn what_is_written_is_read(names in proptest::collection::vec("[=+@a-zĀ-žА-я;,\"'-]{1,12}[a-z]", 1..8)) {
        let mut table = Csv::new(b';', ["Customer number", "Name", "Phone"]);
        for (at, name) in names.iter().enumerate() {
            table.row([at.to_string().as_str(), name, ""]);
        }
        let bytes = table.finish();
        let mapping = propose(&bytes, None).unwrap().mapping;
        let (good, bad) = read(&bytes, &mapping);
        prop_assert_eq!(bad, []);
        let got: Vec<&str> = good.iter().map(|row| row.customer.name.as_str()).collect();
        // An apostrophe before a formula sign is taken for a defused cell, whoever wrote it.
        let want: Vec<&str> = names.iter().map(|name| match name.strip_prefix('\'') {
            Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
            _ => name,
        }).collect();
        prop_assert_eq!(got, want);
    }
}
