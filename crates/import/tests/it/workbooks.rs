//! Each file under `cases/workbooks/` is a question and its answer, as those of CSV files. The
//! sheets are made into an Excel workbook of each epoch and an OpenDocument one, and all three
//! must be read alike.

use expect_test::expect_file;
use import::csv_out::ToMend;
use import::{Mapping, Problem, Row, Rows, propose};

use crate::cases::{LINE, answer, set};
use crate::maker::{Sheet, ods, sheets, xlsx};

#[test]
fn cases() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/workbooks");
    let entries = std::fs::read_dir(folder).expect("the crate has a folder of cases");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no case in {folder}");
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a case is text");
        let question = text.split(LINE).next().unwrap_or(&text).trim_end_matches('\n');
        let (settings, file) =
            question.split_once("\n\n").expect("settings, an empty line, sheets");
        let mapping = settings.lines().fold(Mapping::default(), set);
        let sheets = sheets(file);
        assert!(!sheets.is_empty(), "{path:?} has no sheet");
        let of_1900 = answer(&xlsx(&sheets, false), &mapping);
        assert_eq!(answer(&xlsx(&sheets, true), &mapping), of_1900, "{path:?}: days from 1904");
        assert_eq!(answer(&ods(&sheets), &mapping), of_1900, "{path:?}: OpenDocument");
        expect_file![&path].assert_eq(&format!("{question}\n{LINE}{of_1900}"));
    }
}

fn rows(bytes: &[u8], mapping: &Mapping) -> Vec<Row> {
    let mut rows = Rows::new(bytes, mapping).expect("a mapping that fits");
    let (mut row, mut good) = (Row::default(), Vec::new());
    while let Some(read) = rows.next_into(&mut row).expect("memory can be read") {
        assert_eq!(read, Ok(()));
        good.push(row.clone());
    }
    good
}

const LIST: &str = "sheet Open items\n\
    Customer number|Name|Invoice date|Due date|Description|Amount|Paid|Currency|Disputed\n\
    =1001|Jānis Bērziņš|@2026-01-05|@2026-02-04|Malka 4 m3|=1245.9|=0|EUR|?false\n\
    =1001|Jānis Bērziņš|@2026-01-05|@2026-02-04|Malka 4 m3|=1245.9|=0|EUR|?false\n\
    K-2|SIA \"A & B\"|@2026-02-28|@2026-03-30|Wood|=0.3|=0.1|EUR|?true\n";

const SAME_LIST: &str = "\u{feff}Customer number;Name;Invoice date;Due date;Description;Amount;Paid;Currency;Disputed\r\n\
    1001;Jānis Bērziņš;05.01.2026;04.02.2026;Malka 4 m3;1 245,90;0,00;EUR;FALSE\r\n\
    1001;Jānis Bērziņš;05.01.2026;04.02.2026;Malka 4 m3;1 245,90;0,00;EUR;FALSE\r\n\
    K-2;\"SIA \"\"A & B\"\"\";28.02.2026;30.03.2026;Wood;0,30;0,10;EUR;TRUE\r\n";

#[test]
fn the_same_list_has_the_same_rows_and_ids_in_every_form() {
    let of = |bytes: &[u8]| rows(bytes, &propose(bytes, None).unwrap().mapping);
    let text = of(SAME_LIST.as_bytes());
    assert_eq!(text.len(), 3);
    assert!(text.iter().all(|row| row.invoice.number_is_made));
    let list = sheets(LIST);
    for book in [xlsx(&list, false), xlsx(&list, true), ods(&list)] {
        assert_eq!(of(&book), text);
    }
}

#[test]
fn rows_are_read_again_from_the_start() {
    let book = xlsx(&sheets(LIST), false);
    let mapping = propose(&book, None).unwrap().mapping;
    let mut rows = Rows::new(&book, &mapping).unwrap();
    let mut row = Row::default();
    let mut numbers = || {
        let mut numbers = Vec::new();
        while rows.next_into(&mut row).unwrap().is_some() {
            numbers.push(row.invoice.number.clone());
        }
        rows = rows.again().unwrap();
        numbers
    };
    let first = numbers();
    assert_eq!((first.len(), numbers()), (3, first));
}

#[test]
fn bad_rows_of_a_workbook_are_mended_as_csv() {
    let list = sheets(
        "sheet Open\n\
        Name|Invoice no|Due date|Amount, EUR\n\
        Ann|R-1|@2026-01-31|=1245.9\n\
        Bob|R-2|soon|=1234.5\n\
        ~\n\
        Eve|R-3|@2026-02-28|!#N/A\n\
        Zoe|R-4|@2026-02-28|12,50\n",
    );
    let book = xlsx(&list, false);
    let mapping = propose(&book, None).unwrap().mapping;
    let mut good = Vec::new();
    let mut rows_read = Rows::new(&book, &mapping).unwrap();
    let mut mend = ToMend::of(&rows_read, Vec::new()).unwrap();
    let mut row = Row::default();
    while let Some(read) = rows_read.next_into(&mut row).unwrap() {
        match read {
            Ok(()) => good.push(row.invoice.number.clone()),
            Err(told) => {
                let reasons: Vec<String> = told.iter().map(Problem::in_row).collect();
                mend.add(&rows_read, &reasons).unwrap();
            }
        }
    }
    assert_eq!(good, ["R-1", "R-4"]);
    let mend = mend.finish().unwrap();
    let mend = String::from_utf8(mend).unwrap().replace("\r\n", "\n");
    expect_test::expect![[r#"
        ﻿Row;Reason;Name;Invoice no;Due date;Amount, EUR
        3;Due date: soon: not a date; write it like 2026-12-31;Bob;R-2;soon;1234,5
        5;Amount, EUR: #N/A: the spreadsheet could not compute this cell; correct its formula;Eve;R-3;2026-02-28;#N/A
    "#]]
    .assert_eq(&mend.replace('"', ""));
    let mended = mend.replace("soon;", "31.01.2026;").replace(";#N/A", ";7,00");
    let mended = mended.replace("31.01.2026: ", "soon: ");
    let told = propose(mended.as_bytes(), Some(&mapping)).unwrap();
    assert_eq!(told.questions, propose(&book, Some(&mapping)).unwrap().questions);
    let again = rows(mended.as_bytes(), &told.mapping);
    let amounts: Vec<i64> = again.iter().map(|row| row.invoice.amount.minor).collect();
    assert_eq!(amounts, [123_450, 700]);
}

#[test]
fn a_kept_sheet_that_the_next_workbook_lacks_is_looked_for_anew() {
    let of = |name: &str| -> Vec<u8> {
        let mut list: Vec<Sheet<'_>> = sheets(LIST);
        list[0].0 = name;
        ods(&list)
    };
    let told = Mapping { sheet: Some("october".to_owned()), ..Mapping::default() };
    let here = propose(&of("October"), Some(&told)).unwrap();
    assert_eq!(here.mapping.sheet.as_deref(), Some("october"));
    let next = propose(&of("November"), Some(&told)).unwrap();
    assert_eq!(next.mapping.sheet, None);
    assert_eq!(next.sheet.book.unwrap().name, "November");
    let november = of("November");
    let refused = Rows::new(&november, &Mapping { sheet: told.sheet, ..next.mapping });
    let why = refused.err().map(|why| why.to_string());
    assert_eq!(why.as_deref(), Some("the workbook has no sheet \"october\"; it has: November"));
}
