//! What is written is a workbook of text cells, numbers and days, and never a formula.

use std::io::Read as _;

use expect_test::expect;
use flate2::read::DeflateDecoder;
use jiff::civil::date;
use money::{Currency, Money};
use rawzip::ZipArchive;

use super::{escape, letters, serial, share_of_day, sheet_name};
use crate::{Cell, Column, Format, Kind, Table};

fn part(bytes: &[u8], path: &str) -> String {
    let archive = ZipArchive::from_slice(bytes).unwrap();
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry().unwrap() {
        if entry.file_path().as_ref() == path.as_bytes() {
            let packed = archive.get_entry(entry.wayfinder()).unwrap();
            let mut text = String::new();
            let unpacked = DeflateDecoder::new(packed.data());
            packed.verifying_reader(unpacked).read_to_string(&mut text).unwrap();
            return text;
        }
    }
    panic!("no part {path}")
}

#[test]
fn a_list_with_every_kind_of_cell() {
    let columns = [
        Column::new("Name", Kind::Text),
        Column::new("Due", Kind::Day),
        Column::new("At", Kind::Moment),
        Column::new("Amount", Kind::Money),
        Column::new("Calls", Kind::Count),
    ];
    let mut table = Table::new(Format::Xlsx, "Open: items", &columns);
    let money = |minor, currency| Cell::from(Money::new(minor, currency));
    table.row([
        Cell::from("=HYPERLINK(\"x\")"),
        Cell::from(date(2026, 1, 31)),
        Cell::Moment(date(2026, 1, 31).at(9, 5, 0, 0)),
        money(124_590, Currency::EUR),
        Cell::Count(7),
    ]);
    table.row([
        Cell::from("Bērziņš & <dēls>\u{1}"),
        Cell::Empty,
        Cell::from(None::<String>),
        money(-5, Currency::PLN),
        Cell::Count(12_345_678_901_234_567),
    ]);
    let bytes = table.finish().unwrap();
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    let rows = sheet.split("<sheetData>").nth(1).unwrap().replace("</row>", "</row>\n");
    expect![[r#"
        <row><c s="1" t="inlineStr"><is><t xml:space="preserve">Name</t></is></c><c s="1" t="inlineStr"><is><t xml:space="preserve">Due</t></is></c><c s="1" t="inlineStr"><is><t xml:space="preserve">At</t></is></c><c s="1" t="inlineStr"><is><t xml:space="preserve">Amount</t></is></c><c s="1" t="inlineStr"><is><t xml:space="preserve">Calls</t></is></c></row>
        <row><c s="2" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t></is></c><c s="4"><v>46053</v></c><c s="5"><v>46053.3784722223</v></c><c s="6"><v>1245.90</v></c><c s="3"><v>7</v></c></row>
        <row><c s="2" t="inlineStr"><is><t xml:space="preserve">Bērziņš &amp; &lt;dēls&gt; </t></is></c><c/><c/><c s="7"><v>-0.05</v></c><c s="2" t="inlineStr"><is><t xml:space="preserve">12345678901234567</t></is></c></row>
        </sheetData><autoFilter ref="A1:E3"/></worksheet>"#]]
    .assert_eq(&rows);
    assert!(!sheet.contains("<f>"));
    let styles = part(&bytes, "xl/styles.xml");
    assert!(styles.contains("#,##0.00\\ [$PLN]"), "{styles}");
    assert!(part(&bytes, "xl/workbook.xml").contains(r#"name="Open  items""#));
}

#[test]
fn texts_stay_as_they_are() {
    let written = |text: &str| {
        let mut out = String::new();
        escape(text, &mut out);
        out
    };
    assert_eq!(written("a_x0041_b _x_ \u{0}\u{ffff}\n\""), "a_x005F_x0041_b _x_   \n&quot;");
    assert_eq!(written(&"ā".repeat(40_000)).chars().count(), 32_767);
}

#[test]
fn names_places_days_and_hours() {
    assert_eq!(
        sheet_name("Tālruņi [a]:*?/\\ un 'citi' saraksti te"),
        "Tālruņi  a       un  citi  sara"
    );
    assert_eq!(sheet_name(" ' "), "Auricle");
    assert_eq!([0, 25, 26, 51, 52].map(letters), ["A", "Z", "AA", "AZ", "BA"]);
    assert_eq!(serial(date(1900, 3, 1)), Some(61));
    assert_eq!(serial(date(1900, 2, 28)), None);
    assert_eq!(serial(date(9999, 12, 31)), Some(2_958_465));
    // Never less than the second it stands for, and by less than a hundredth more.
    let unit = 10_000_000_000;
    for second in 0..86_400_i64 {
        let part = |of: i64| i8::try_from(second / of % 60).unwrap();
        let at = date(2026, 1, 1).at(part(3_600), part(60), part(1), 0);
        let share: i64 = share_of_day(at).parse().unwrap();
        let shown = share * 86_400;
        assert!(second * unit <= shown && shown < second * unit + unit / 100, "{second}");
    }
}

#[test]
fn a_csv_file_of_the_same_list() {
    let columns = [Column::new("Name", Kind::Text), Column::new("Amount", Kind::Money)];
    let mut table = Table::new(Format::SEMICOLON, "Open", &columns);
    table.row([Cell::from("=1+1"), Cell::from(Money::new(-124_590, Currency::EUR))]);
    table.row([Cell::from("Ann"), Cell::from(date(2026, 1, 31))]);
    table.row([Cell::Count(3), Cell::Moment(date(2026, 1, 31).at(9, 5, 0, 0))]);
    let text = String::from_utf8(table.finish().unwrap()).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines, ["Name;Amount", "'=1+1;-1245,90", "Ann;2026-01-31", "3;2026-01-31 09:05:00"]);
}
