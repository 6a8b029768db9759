//! Workbooks made to burst, lie or break: each ends in a sentence, soon and with little memory.

use std::fmt::Write;

use import::csv_out::ToMend;
use import::{BookLimit, Foreign, Mapping, Row, Rows, Unreadable, propose, sniff};
use proptest::prelude::*;

use crate::maker::{archive, ods, ods_parts, sheets, xlsx, xlsx_parts};

const HEAD: &str = r#"<row r="1"><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Amount</t></is></c></row>"#;

fn sheet(rows: &str) -> String {
    format!("<worksheet><sheetData>{HEAD}{rows}</sheetData></worksheet>")
}

#[track_caller]
fn refused(bytes: &[u8], expected: &Unreadable) {
    assert_eq!(sniff(bytes).as_ref().err(), Some(expected));
    assert_eq!(propose(bytes, None).as_ref().err(), Some(expected));
    let rows = Rows::new(bytes, &import::sample::mapping());
    assert!(rows.is_err());
}

#[track_caller]
fn past(bytes: &[u8], expected: BookLimit) {
    match sniff(bytes) {
        Err(Unreadable::PastLimit { limit, .. }) => assert_eq!(limit, expected),
        other => panic!("{other:?} where {expected:?} was expected"),
    }
}

fn ods_sheet(rows: &str) -> Vec<u8> {
    ods_parts(&format!(
        r#"<d><office:spreadsheet><table:table table:name="S">{rows}</table:table></office:spreadsheet></d>"#
    ))
}

#[test]
fn a_part_that_bursts() {
    let rows = format!("<row r=\"2\"><c/></row>{}", " ".repeat(16 << 20));
    let bytes = xlsx_parts(&sheet(&rows), "<sst/>");
    assert!(bytes.len() < 30_000);
    past(&bytes, BookLimit::Piece);
    let remarks = remarks();
    let bytes = xlsx_parts(&sheet(&remarks), "<sst/>");
    assert!(bytes.len() < 70_000);
    past(&bytes, BookLimit::Unpacked);
    past(&xlsx_parts(&sheet(""), &format!("<sst>{remarks}</sst>")), BookLimit::Unpacked);
    past(&ods_sheet(&remarks), BookLimit::Unpacked);
}

/// Forty megabytes that say nothing and pack to next to nothing.
fn remarks() -> String {
    format!("<!--{}-->", "x".repeat(1_000_000)).repeat(40)
}

#[test]
fn texts_that_burst() {
    let long = "x".repeat(900_000);
    let shared = format!("<sst uniqueCount=\"1000000000000\"><si><t>{long}</t></si></sst>");
    let row = r#"<row><c t="s"><v>0</v></c></row>"#;
    past(&xlsx_parts(&sheet(&row.repeat(2_000)), &shared), BookLimit::Cells);
    past(
        &xlsx_parts(&sheet(""), &format!("<sst><si><t>{long}{long}</t></si></sst>")),
        BookLimit::Piece,
    );
    let remark = format!("<!--{}-->", "<><>".repeat(400_000));
    past(&xlsx_parts(&format!("{remark}{}", sheet("")), "<sst/>"), BookLimit::Piece);
}

#[test]
fn numbers_that_lie() {
    let counts = r#"<sst count="18446744073709551615" uniqueCount="18446744073709551615"/>"#;
    let rows =
        r#"<row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c><c r="B2"><v>1</v></c></row>"#;
    let sheet_read = sniff(&xlsx_parts(&sheet(rows), counts)).unwrap();
    assert_eq!(sheet_read.sample, [["Ann", "1"]]);
    let damaged = |why| Unreadable::Damaged { why };
    for place in ["A99999999999", "ABCDEFGH2", "2", "A", "A0", "A1048577", ""] {
        let rows = format!(r#"<row r="2"><c r="{place}"><v>1</v></c></row>"#);
        refused(&xlsx_parts(&sheet(&rows), "<sst/>"), &damaged("a cell is nowhere in its sheet"));
    }
    let rows = r#"<row r="4294967296"><c><v>1</v></c></row>"#;
    refused(&xlsx_parts(&sheet(rows), "<sst/>"), &damaged("a cell is nowhere in its sheet"));
    let rows = r#"<row r="4294967295"><c><v>1</v></c></row>"#;
    past(&xlsx_parts(&sheet(rows), "<sst/>"), BookLimit::Rows);
    let rows = r#"<row r="3"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>"#;
    refused(&xlsx_parts(&sheet(rows), "<sst/>"), &damaged("the rows of a sheet are out of order"));
    let rows = r#"<row r="2"><c t="s"><v>7</v></c></row>"#;
    refused(&xlsx_parts(&sheet(rows), "<sst/>"), &damaged("a cell names a text that is not there"));
}

#[test]
fn cells_that_repeat_without_end() {
    let row = |cell: &str| format!("<table:table-row>{cell}</table:table-row>");
    let named = r#"<table:table-cell office:value-type="string" {}><text:p>Name</text:p></table:table-cell>"#;
    // Ten million columns: the line of headings is too wide.
    let wide = named.replace("{}", r#"table:number-columns-repeated="10000000""#);
    assert_eq!(sniff(&ods_sheet(&row(&wide))), Err(Unreadable::NoHeadings));
    let wide = format!("{}{}", row(&wide), row(&named.replace("{}", "")));
    assert!(matches!(
        sniff(&ods_sheet(&wide)),
        Err(Unreadable::TooWide { .. } | Unreadable::NoHeadings)
    ));
    // A million rows of five hundred columns.
    let many = named.replace("{}", r#"table:number-columns-repeated="500""#);
    let many = row(&many)
        .replace("<table:table-row>", r#"<table:table-row table:number-rows-repeated="1000000">"#);
    past(&ods_sheet(&many), BookLimit::Cells);
    // A million rows with nothing before their last column.
    let empty = r#"<table:table-cell table:number-columns-repeated="500"/>"#;
    let sparse = row(&format!("{empty}{}", named.replace("{}", "")))
        .replace("<table:table-row>", r#"<table:table-row table:number-rows-repeated="1000000">"#);
    past(&ods_sheet(&sparse), BookLimit::Cells);
    let far = r#"<row><c r="SR{n}" t="inlineStr"><is><t>x</t></is></c></row>"#;
    let far: String = (2..600_000).map(|n: u32| far.replace("{n}", &n.to_string())).collect();
    past(&xlsx_parts(&sheet(&far), "<sst/>"), BookLimit::Cells);
    let endless = many.replace("1000000", "4294967295");
    past(&ods_sheet(&endless), BookLimit::Rows);
    for count in ["-1", "1e9", "99999999999999999999", "x"] {
        let row = row(&named.replace("{}", &format!(r#"table:number-columns-repeated="{count}""#)));
        let why = "it repeats something no number of times";
        refused(&ods_sheet(&row), &Unreadable::Damaged { why });
    }
}

#[test]
fn a_row_too_wide_is_one_bad_row() {
    let mut cells = String::new();
    for _ in 0..600 {
        cells.push_str("<c><v>1</v></c>");
    }
    let ann = r#"<row><c t="inlineStr"><is><t>Ann</t></is></c><c><v>1</v></c></row>"#;
    let long = "y".repeat(70_000);
    let long = format!(r#"<row><c t="inlineStr"><is><t>{long}</t></is></c></row>"#);
    let bytes = xlsx_parts(&sheet(&format!("{ann}<row>{cells}</row>{long}{ann}")), "<sst/>");
    let mut mapping = propose(&bytes, None).unwrap().mapping;
    mapping.columns.truncate(1);
    let mut rows = Rows::new(&bytes, &mapping).unwrap();
    let (mut row, mut told) = (Row::default(), Vec::new());
    let mut good = 0;
    let mut mend = ToMend::of(&rows, Vec::new()).unwrap();
    while let Some(read) = rows.next_into(&mut row).unwrap() {
        good += usize::from(read.is_ok());
        let problems = read.err().into_iter().flatten();
        let reasons: Vec<String> = problems.map(|problem| problem.to_string()).collect();
        mend.add(&rows, &reasons).unwrap();
        told.extend(reasons);
    }
    assert_eq!(good, 2);
    assert_eq!(told.len(), 2);
    assert_eq!(told[0], "line 3: the row has more than 512 columns; is the delimiter right?");
    assert!(told[1].starts_with("line 4, column \"Name\": \"yyy"), "{}", told[1]);
    assert_eq!(mend.rows(), 4);
}

#[test]
fn elements_inside_each_other_and_entities() {
    past(&xlsx_parts(&"<a>".repeat(100_000), "<sst/>"), BookLimit::Depth);
    past(&ods_parts(&"<a>".repeat(100_000)), BookLimit::Depth);
    let why = "it declares entities of its own";
    let mut entities = String::from("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
    for letter in b'b'..=b'k' {
        let (own, before) = (char::from(letter), char::from(letter - 1));
        let ten = format!("&{before};").repeat(10);
        write!(entities, "<!ENTITY {own} \"{ten}\">").unwrap();
    }
    let bomb = format!("{entities}]>{}", sheet("<row><c t=\"str\"><v>&k;</v></c></row>"));
    refused(&xlsx_parts(&bomb, "<sst/>"), &Unreadable::Damaged { why });
    let undeclared = sheet("<row><c t=\"str\"><v>&k;</v></c></row>");
    refused(&xlsx_parts(&undeclared, "<sst/>"), &Unreadable::Damaged { why });
    let outside = format!("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">{}", sheet(""));
    refused(&xlsx_parts(&outside, "<sst/>"), &Unreadable::Damaged { why });
}

#[test]
fn archives_that_are_cut_or_lie() {
    let whole = xlsx(&sheets("sheet S\nName|Amount\nAnn|=1\n"), false);
    assert!(sniff(&whole).is_ok());
    let cut_off = Unreadable::Damaged { why: "its archive is cut off or broken" };
    for length in [4, 10, 100, whole.len() / 2, whole.len() - 1] {
        refused(&whole[..length], &cut_off);
    }
    // The sizes and the check sum of every part, in its own place and in the list, are made wrong.
    for (magic, places) in [(&b"PK\x01\x02"[..], 16..28), (&b"PK\x03\x04"[..], 14..26)] {
        for place in places {
            let mut lying = whole.clone();
            let starts: Vec<usize> =
                (0..lying.len() - 4).filter(|at| &lying[*at..*at + 4] == magic).collect();
            starts.iter().for_each(|start| lying[start + place] ^= 0x5a);
            if let Ok(sheet) = sniff(&lying) {
                assert_eq!(sheet.sample, [["Ann", "1"]]);
            }
        }
    }
    let twice = archive(&[("_rels/.rels", b"<a/>"), ("_RELS/.rels", b"<a/>")]);
    refused(&twice, &Unreadable::Damaged { why: "it lists one of its parts twice" });
    let names: Vec<String> = (0..5_000).map(|at| at.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    past(&archive(&parts), BookLimit::Parts);
    let names: Vec<String> = (0..300).map(|at| format!("S{at}")).collect();
    let many: Vec<crate::maker::Sheet<'_>> =
        names.iter().map(|name| (name.as_str(), vec![vec!["Name", "Amount"]])).collect();
    past(&xlsx(&many, false), BookLimit::Sheets);
    past(&ods(&many), BookLimit::Sheets);
}

type Parts = &'static [(&'static str, &'static [u8])];

#[test]
fn archives_of_other_things() {
    let told: [(Parts, Foreign); 8] = [
        (&[("[Content_Types].xml", b""), ("word/document.xml", b"")], Foreign::TextDocument),
        (&[("ppt/presentation.xml", b"")], Foreign::Slides),
        (&[("xl/workbook.bin", b""), ("_rels/.rels", b"")], Foreign::BinaryWorkbook),
        (&[("Index/Document.iwa", b"")], Foreign::Numbers),
        (&[("mimetype", b"application/vnd.oasis.opendocument.text")], Foreign::TextDocument),
        (&[("mimetype", b"application/vnd.oasis.opendocument.presentation")], Foreign::Slides),
        (&[("invoices.csv", b"Name;Amount\n")], Foreign::Archive),
        (
            &[
                ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
                ("META-INF/manifest.xml", b"<m><f><manifest:encryption-data/></f></m>"),
                ("content.xml", b"\x01\x02"),
            ],
            Foreign::Locked,
        ),
    ];
    for (parts, foreign) in told {
        refused(&archive(parts), &Unreadable::Foreign(foreign));
    }
    let empty = xlsx(&[("S", Vec::new())], false);
    refused(&empty, &Unreadable::NoHeadings);
    refused(&ods(&[]), &Unreadable::NoHeadings);
}

/// Reads whatever can be read, to the end.
fn read_all(bytes: &[u8]) {
    let Ok(proposal) = propose(bytes, None) else { return };
    let mapping = Mapping { name: "m".to_owned(), ..proposal.mapping };
    let Ok(mut rows) = Rows::new(bytes, &mapping) else { return };
    let mut row = Row::default();
    let mut mend = ToMend::of(&rows, Vec::new()).expect("memory takes all");
    while let Some(read) = rows.next_into(&mut row).expect("memory can be read") {
        let reasons: Vec<String> =
            read.err().into_iter().flatten().map(|one| one.in_row()).collect();
        mend.add(&rows, &reasons).expect("memory takes all");
    }
    drop(mend.finish().expect("memory takes all"));
}

fn piece() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "<row>",
        "</row>",
        "<row r=\"3\">",
        "<c>",
        "</c>",
        "<c t=\"s\">",
        "<c s=\"1\">",
        "<c r=\"B2\">",
        "<c t=\"e\">",
        "<c t=\"b\">",
        "<c t=\"d\">",
        "<v>",
        "</v>",
        "1",
        "46000",
        "#N/A",
        "2026-01-01",
        "<is><t>",
        "</t></is>",
        "Name",
        "Amount",
        "<rPh>",
        "</rPh>",
        "&amp;",
        "&#10;",
        "&x;",
        "_x0041_",
        "<mergeCell ref=\"A1:A2\"/>",
        "<![CDATA[x]]>",
        "<!--x-->",
        "ā",
        "<table:table table:name=\"T\">",
        "</table:table>",
        "<table:table-row>",
        "</table:table-row>",
        "<table:table-cell>",
        "</table:table-cell>",
        "<text:p>",
        "</text:p>",
        "<table:table-cell office:value-type=\"float\" office:value=\"1.5\"/>",
        "<table:table-row table:number-rows-repeated=\"70000\">",
        "<table:table-cell table:number-columns-repeated=\"700\"><text:p>x</text:p></table:table-cell>",
        "<office:annotation>",
        "</office:annotation>",
        "<text:s/>",
        "\u{1}",
        "<",
        ">",
        "\"",
    ])
}

proptest! {
    #[test]
    fn any_sheet_of_pieces(pieces in proptest::collection::vec(piece(), 0..60)) {
        let text = pieces.concat();
        read_all(&xlsx_parts(&sheet(&text), "<sst><si><t>a</t></si></sst>"));
        read_all(&ods_sheet(&text));
    }

    #[test]
    fn any_bytes_changed(
        is_ods in any::<bool>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let list = sheets("sheet S\nName|Invoice no|Due date|Amount, EUR\nAnn|R-1|@2026-01-31|=1.5\nBob|R-2|@2026-01-31|=2.5\n");
        let mut bytes = if is_ods { ods(&list) } else { xlsx(&list, false) };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        read_all(&bytes);
    }

    #[test]
    fn any_bytes_after_the_magic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read_all(&[&b"PK\x03\x04"[..], &bytes].concat());
    }

    #[test]
    fn any_part(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let text = String::from_utf8_lossy(&bytes);
        read_all(&xlsx_parts(&text, &text));
        read_all(&ods_parts(&text));
    }
}
