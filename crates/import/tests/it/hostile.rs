//! Whatever the bytes, reading ends, never panics, and says what and where.

use import::csv_out::ToMend;
use import::{Contents, Mapping, Problem, Row, Rows, propose, sample, sniff};
use proptest::prelude::*;

/// Reads to the end under whatever is proposed, and hands back the bad rows for mending.
fn read_all(bytes: &[u8]) -> Option<(usize, Vec<Problem>)> {
    drop(sniff(bytes));
    let mut mapping = propose(bytes, None).ok()?.mapping;
    mapping.constants.currency = money::Currency::from_code("EUR");
    let mut good = 0;
    let mut problems = Vec::new();
    let mut rows = Rows::new(bytes, &mapping).ok()?;
    let mut row = Row::default();
    let mut mend = ToMend::of(&rows, Vec::new()).expect("memory takes all");
    while let Some(read) = rows.next_into(&mut row).expect("memory can be read") {
        match read {
            Ok(()) => good += 1,
            Err(told) => {
                assert!(!told.is_empty(), "a bad row says why");
                let reasons: Vec<_> = told.iter().map(Problem::in_row).collect();
                mend.add(&rows, &reasons).expect("memory takes all");
                problems.extend(told);
            }
        }
    }
    for problem in &problems {
        assert!(0 < problem.line && problem.value.chars().count() <= 61, "{problem}");
    }
    drop(mend.finish().expect("memory takes all"));
    Some((good, problems))
}

/// Pieces that files are made of, good and evil.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&[u8]> = vec![
        b"Name",
        b"Amount",
        b"Due date",
        b"Invoice no",
        b"Phone",
        b"Currency",
        b";",
        b";",
        b",",
        b"\t",
        b"|",
        b"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b"\"",
        b"\"\"",
        b"'",
        b"\\\"",
        b"31.12.2026",
        b"12/31/26",
        b"1.234,56",
        b"-5",
        b"EUR",
        b"=1+1",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\0",
        b"\xc4\x81",
        b"\xe2\xb7\xf0",
        b"sep=;\n",
        b"99999999999999999999",
        b"9223372036854775807",
        b"-9223372036854775808",
        b"\xc2\xa0",
        b" ",
        b"net 65535",
        b"2026-02-30",
    ];
    prop_oneof![
        8 => proptest::sample::select(pieces).prop_map(<[u8]>::to_vec),
        1 => proptest::collection::vec(any::<u8>(), 0..12),
    ]
}

proptest! {
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_all(&bytes);
    }

    #[test]
    fn any_pieces(pieces in proptest::collection::vec(piece(), 0..80)) {
        read_all(&pieces.concat());
    }

    #[test]
    fn any_mapping(text in "[ -~]{0,200}") {
        // A mapping is kept as text too, and comes back from it or is refused.
        drop(serde_json::from_str::<Mapping>(&text));
    }

    #[test]
    fn a_cut_file_imports_no_half_row(cut in 100_usize..1_300) {
        let whole = sample::invoices_csv(3, 12);
        let cut = cut.min(whole.len());
        let mapping = sample::mapping();
        let full = rows(&whole, &mapping);
        let part = rows(&whole[..cut], &mapping);
        // All but the last row are those of the whole file; a last row that lost its end is
        // either refused or marked.
        let sure = part.iter().filter(|row| row.warnings.is_empty());
        for (at, row) in sure.enumerate() {
            prop_assert_eq!(row, &full[at]);
        }
    }

    #[test]
    fn mutated_samples(seed in 0_u64..50, changes in proptest::collection::vec((0_usize..1_300, any::<u8>()), 1..8)) {
        let mut bytes = sample::invoices_csv(seed, 12);
        for (at, byte) in changes {
            let end = bytes.len();
            bytes[at % end] = byte;
        }
        read_all(&bytes);
    }
}

fn rows(bytes: &[u8], mapping: &Mapping) -> Vec<Row> {
    let mut good = Vec::new();
    let mut row = Row::default();
    let Ok(mut rows) = Rows::new(bytes, mapping) else { return good };
    while let Some(read) = rows.next_into(&mut row).expect("memory can be read") {
        if read.is_ok() {
            good.push(row.clone());
        }
    }
    good
}

#[test]
fn a_quote_that_never_closes_is_told_with_its_line() {
    let text = "Name;Invoice no;Due date;Amount, EUR\nAnn;1;2026-12-31;1,00\n\"Bob;2;2026-12-31;2,00\nEve;3;2026-12-31;3,00\n";
    let (good, problems) = read_all(text.as_bytes()).expect("a readable file");
    assert_eq!(good, 1);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "line 3, column \"Name\": \"Bob;2;2026-12-31;2,00 Eve;3;2026-12-31;3,00\": the quote that opens on line 3 never closes, so all after it is unread; add the closing quote"
        ]
    );
}

#[test]
fn huge_fields_and_rows_are_refused_and_the_next_row_is_read() {
    let head = "Name;Invoice no;Due date;Amount, EUR\n";
    let long = "x".repeat(70_000);
    let wide = ";".repeat(2_000_000);
    let text = format!("{head}{long};1;2026-12-31;1,00\n{wide}x\nEve;3;2026-12-31;3,00\n");
    let (good, problems) = read_all(text.as_bytes()).expect("a readable file");
    let lines: Vec<(u64, String)> =
        problems.iter().map(|p| (p.line, p.reason.to_string())).collect();
    assert_eq!(good, 1);
    assert_eq!(
        lines,
        [
            (2, "is longer than 65536 bytes; is a quote missing?".to_owned()),
            (3, "the row is longer than 1048576 bytes; is a quote missing?".to_owned()),
        ]
    );
}

#[test]
fn a_mapping_is_kept_as_json() {
    let mapping = sample::mapping();
    let json = serde_json::to_string_pretty(&mapping).expect("a mapping is plain data");
    assert_eq!(serde_json::from_str::<Mapping>(&json).ok(), Some(mapping));
    let short = r#"{"name":"x","contents":"full","columns":[{"heading":"A","target":"due-date","dates":"day-first"}]}"#;
    let read: Mapping = serde_json::from_str(short).expect("what may be left out is left out");
    assert_eq!(read.contents, Contents::Full);
}
