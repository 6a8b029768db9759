//! Tables of rows: text in any encoding, a mapping as it is kept, and single values.

use import::csv_out::ToMend;
use import::{DateOrder, DecimalMark, Mapping, Problem, Read, Row, Rows};
use money::Currency;

/// A file of text, read as it seems to be.
pub(crate) fn table(bytes: &[u8]) {
    file(bytes);
}

/// A mapping in JSON, then an empty line, then the file it is used on.
pub(crate) fn mapping(bytes: &[u8]) {
    let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap_or(bytes.len());
    let Ok(mapping) = serde_json::from_slice::<Mapping>(&bytes[..end]) else { return };
    let written = serde_json::to_vec(&mapping).expect("a mapping can be written");
    let again: Mapping = serde_json::from_slice(&written).expect("what is written can be read");
    assert_eq!(again, mapping, "a mapping written and read");
    drop(mapping.faults());
    let file = bytes.get(end + 2..).unwrap_or_default();
    drop(import::sniff_under(file, &mapping));
    rows(file, &mapping);
}

/// One value in a column of each kind that has a parser of its own, under each way to read it.
pub(crate) fn value(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).replace('"', "\"\"");
    let table = format!(
        "Name;Invoice number;Due date;Amount;Country\nA;\"{text}\";\"{text}\";\"{text}\";\"{text}\"\n"
    );
    let Ok(proposal) = import::propose(table.as_bytes(), None) else { return };
    let mut mapping = proposal.mapping;
    mapping.constants.currency = Some(Currency::EUR);
    let orders = [None, Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst)];
    let marks = [None, Some(DecimalMark::Comma), Some(DecimalMark::Point)];
    for (order, mark) in orders.into_iter().zip(marks) {
        for column in &mut mapping.columns {
            column.dates = order.filter(|_| column.target.is_date());
            column.decimal = mark.filter(|_| column.target.is_amount());
        }
        rows(table.as_bytes(), &mapping);
    }
}

/// A file of any kind: what it seems to be, and its rows under that, without what must be asked.
pub(crate) fn file(bytes: &[u8]) {
    let sheet = import::sniff(bytes);
    let proposal = import::propose(bytes, None);
    assert_eq!(sheet.is_ok(), proposal.is_ok(), "a file that is readable to one is to the other");
    let Ok(proposal) = proposal else { return };
    let mut mapping = proposal.mapping;
    mapping.constants.currency.get_or_insert(Currency::EUR);
    rows(bytes, &mapping);
}

/// Reads all rows, twice, and writes those to be mended; they come back as many.
fn rows(bytes: &[u8], mapping: &Mapping) {
    let Ok(mut rows) = Rows::new(bytes, mapping) else { return };
    let mut again = rows.again().expect("bytes in memory are there again");
    let mut mend = ToMend::of(&rows, Vec::new()).expect("a vector takes all");
    let (mut row, mut same) = (Row::default(), Row::default());
    let mut last = 0;
    while let Some(read) = next(&mut rows, &mut row) {
        let read_again = next(&mut again, &mut same);
        assert_eq!(read_again.as_ref(), Some(&read), "what is read twice");
        match read {
            Ok(()) => {
                assert_eq!(row, same, "a row that is read twice");
                assert!(last < row.line, "rows come in order of line");
                last = row.line;
            }
            Err(problems) => {
                let reasons: Vec<String> = problems.iter().map(Problem::in_row).collect();
                assert!(!reasons.is_empty(), "a bad row says why");
                mend.add(&rows, &reasons).expect("a vector takes all");
            }
        }
    }
    assert_eq!(next(&mut again, &mut same), None, "as many rows the second time");
    assert_eq!(rows.totals(), again.totals(), "as many totals");
    let to_mend = mend.finish().expect("a vector takes all");
    drop(import::sniff(&to_mend));
}

fn next(rows: &mut Rows<'_>, row: &mut Row) -> Option<Read> {
    rows.next_into(row).expect("bytes in memory are never interrupted")
}
