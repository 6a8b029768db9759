//! Workbooks made from a description, as both kinds of program write them.
//!
//! A sheet begins with `sheet NAME` and ends with an empty line. Each line is a row, its cells
//! parted by `|`; a line of `~` is an empty row. A cell is text unless it begins with a sign:
//! `=12.5` a number, `@2026-01-31` a day, `?true`, `!#N/A` a formula that failed; `^` joins a cell
//! to the one above it.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use jiff::civil::{Date, date};
use rawzip::{CompressionMethod, ZipArchiveWriter};

/// A sheet: its name and its rows of cells.
pub(crate) type Sheet<'t> = (&'t str, Vec<Vec<&'t str>>);

/// Reads the description.
pub(crate) fn sheets(text: &str) -> Vec<Sheet<'_>> {
    text.split("\n\n").filter_map(|block| sheet(block.trim_matches('\n'))).collect()
}

fn sheet(block: &str) -> Option<Sheet<'_>> {
    let (name, rows) = block.strip_prefix("sheet ")?.split_once('\n').unwrap_or((block, ""));
    Some((name, rows.lines().map(cells).collect()))
}

fn cells(row: &str) -> Vec<&str> {
    if row == "~" { Vec::new() } else { row.split('|').map(str::trim).collect() }
}

/// An archive of these parts.
pub(crate) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (path, part) in parts {
        let file = archive.new_file(path).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().expect("a vector takes all");
        let encoder = DeflateEncoder::new(&mut entry, Compression::new(6));
        let mut writer = config.wrap(encoder);
        writer.write_all(part).expect("a vector takes all");
        let (encoder, described) = writer.finish().expect("a vector takes all");
        encoder.finish().expect("a vector takes all");
        entry.finish(described).expect("a vector takes all");
    }
    archive.finish().expect("a vector takes all");
    bytes
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The parts of an Excel workbook around one sheet's and the shared texts' XML.
pub(crate) fn xlsx_parts(sheet: &str, shared: &str) -> Vec<u8> {
    archive(&[
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", br#"<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s1" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s2" Type="x/styles" Target="styles.xml"/></Relationships>"#),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/sharedStrings.xml", shared.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

const RELS: &str = r#"<Relationships><Relationship Id="a" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;

/// An Excel workbook; `epoch_1904` counts its days from 1904.
pub(crate) fn xlsx(sheets: &[Sheet<'_>], epoch_1904: bool) -> Vec<u8> {
    let mut shared: Vec<String> = Vec::new();
    let mut parts: Vec<(String, String)> = Vec::new();
    let (mut list, mut relations) = (String::new(), String::new());
    for (at, (name, rows)) in sheets.iter().enumerate() {
        let at = at + 1;
        list.push_str(&format!(r#"<sheet name="{}" sheetId="{at}" r:id="r{at}"/>"#, escaped(name)));
        relations.push_str(&format!(
            r#"<Relationship Id="r{at}" Type="x/worksheet" Target="/xl/worksheets/sheet{at}.xml"/>"#
        ));
        let sheet = xlsx_sheet(rows, &mut shared, epoch_1904);
        parts.push((format!("xl/worksheets/sheet{at}.xml"), sheet));
    }
    let texts: String = shared.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    let workbook = format!(
        r#"<workbook xmlns:r="r"><workbookPr date1904="{epoch_1904}"/><sheets>{list}</sheets></workbook>"#
    );
    let relations = format!(
        r#"<Relationships>{relations}<Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="x/styles" Target="styles.xml"/></Relationships>"#
    );
    parts.push(("_rels/.rels".to_owned(), RELS.to_owned()));
    parts.push(("xl/workbook.xml".to_owned(), workbook));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relations));
    parts.push(("xl/styles.xml".to_owned(), STYLES.to_owned()));
    parts.push(("xl/sharedStrings.xml".to_owned(), format!("<sst>{texts}</sst>")));
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(path, text)| (path.as_str(), text.as_bytes())).collect();
    archive(&parts)
}

fn xlsx_sheet(rows: &[Vec<&str>], shared: &mut Vec<String>, epoch_1904: bool) -> String {
    let mut sheet = String::from("<worksheet><dimension ref=\"A1\"/><sheetData>");
    let mut merges = String::new();
    for (row, cells) in rows.iter().enumerate() {
        let row = row + 1;
        sheet.push_str(&format!(r#"<row r="{row}">"#));
        for (column, cell) in cells.iter().enumerate() {
            let letter = char::from(b'A' + u8::try_from(column).expect("a narrow sheet"));
            if *cell == "^" {
                merges
                    .push_str(&format!(r#"<mergeCell ref="{letter}{}:{letter}{row}"/>"#, row - 1));
                continue;
            }
            let of = |kind: &str, value: &str| {
                format!(r#"<c r="{letter}{row}" {kind}><v>{value}</v></c>"#)
            };
            let written = match cell.split_at_checked(1) {
                Some(("=", number)) => of("", number),
                Some(("@", day)) => of(r#"s="1""#, &serial(day, epoch_1904).to_string()),
                Some(("?", truth)) => of(r#"t="b""#, if truth == "true" { "1" } else { "0" }),
                Some(("!", fault)) => of(r#"t="e""#, fault),
                Some((_, _)) => {
                    shared.push(escaped(cell));
                    of(r#"t="s""#, &(shared.len() - 1).to_string())
                }
                None => String::new(),
            };
            sheet.push_str(&written);
        }
        sheet.push_str("</row>");
    }
    format!("{sheet}</sheetData><mergeCells>{merges}</mergeCells></worksheet>")
}

fn serial(day: &str, epoch_1904: bool) -> i64 {
    let day: Date = day.parse().expect("a day");
    let from = if epoch_1904 { date(1904, 1, 1) } else { date(1899, 12, 30) };
    day.duration_since(from).as_hours() / 24
}

/// An OpenDocument workbook around this content.
pub(crate) fn ods_parts(content: &str) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// An OpenDocument workbook.
pub(crate) fn ods(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let mut content = String::from("<office:document-content><office:body><office:spreadsheet>");
    for (name, rows) in sheets {
        content.push_str(&format!(r#"<table:table table:name="{}">"#, escaped(name)));
        for (at, cells) in rows.iter().enumerate() {
            content.push_str("<table:table-row>");
            for (column, cell) in cells.iter().enumerate() {
                let below = rows.get(at + 1).and_then(|row| row.get(column));
                content.push_str(&ods_cell(cell, below == Some(&"^")));
            }
            content.push_str("</table:table-row>");
        }
        content.push_str(r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#);
    }
    content.push_str("</office:spreadsheet></office:body></office:document-content>");
    ods_parts(&content)
}

fn ods_cell(cell: &str, is_merged: bool) -> String {
    let spans = if is_merged { r#" table:number-rows-spanned="2""# } else { "" };
    let of = |attributes: String, text: &str| {
        format!(
            "<table:table-cell{spans} {attributes}><text:p>{}</text:p></table:table-cell>",
            escaped(text)
        )
    };
    match cell.split_at_checked(1) {
        None => "<table:table-cell/>".to_owned(),
        Some(("^", "")) => "<table:covered-table-cell/>".to_owned(),
        Some(("=", number)) => {
            of(format!(r#"office:value-type="float" office:value="{number}""#), "shown otherwise")
        }
        Some(("@", day)) => {
            of(format!(r#"office:value-type="date" office:date-value="{day}T00:00:00""#), "31/01")
        }
        Some(("?", truth)) => {
            of(format!(r#"office:value-type="boolean" office:boolean-value="{truth}""#), "YES")
        }
        Some(("!", fault)) => {
            of(r#"office:value-type="string" calcext:value-type="error""#.to_owned(), fault)
        }
        Some((_, _)) => of(r#"office:value-type="string""#.to_owned(), cell),
    }
}
