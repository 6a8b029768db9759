//! Writing a workbook of one sheet: the least that every spreadsheet opens.
//!
//! This is our own because it is small: a list needs texts, amounts, counts and days, and the
//! sheet is packed row by row, so that a long list never lies in memory unpacked.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use jiff::civil::{Date, DateTime, date};
use money::{Currency, Money};
use rawzip::{CompressionMethod, Crc32, DataDescriptorOutput, ZipArchiveWriter};

use crate::{Cell, Column, Kind, TooLong};

/// How many rows a sheet holds, its headings left out.
const ROWS_MAX: u32 = 1_048_575;
/// How many letters a cell holds.
const LETTERS_MAX: usize = 32_767;
/// How many digits of a number a spreadsheet keeps.
const DIGITS_MAX: usize = 15;

/// The cell formats that each workbook has; those of currencies come after them.
const HEADING: usize = 1;
const TEXT: usize = 2;
const COUNT: usize = 3;
const DAY: usize = 4;
const MOMENT: usize = 5;
const FIRST_CURRENCY: usize = 6;

/// A sheet in the making.
#[derive(Debug)]
pub(crate) struct Sheet {
    name: String,
    packed: Packed,
    line: String,
    rows: u32,
    columns: usize,
    currencies: Vec<Currency>,
}

impl Sheet {
    pub(crate) fn new(name: &str, columns: &[Column]) -> Self {
        let mut sheet = Self {
            name: sheet_name(name),
            packed: Packed::new(),
            line: String::from(BEGIN),
            rows: 0,
            columns: columns.len(),
            currencies: Vec::new(),
        };
        for (at, column) in columns.iter().enumerate() {
            let (place, width) = (at + 1, width(column));
            sheet.line.push_str(&format!(
                r#"<col min="{place}" max="{place}" width="{width}" customWidth="1"/>"#
            ));
        }
        sheet.line.push_str("</cols><sheetData>");
        sheet.begin_row();
        columns.iter().for_each(|column| sheet.text(&column.heading, HEADING));
        sheet.end_row();
        sheet
    }

    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows = self.rows.saturating_add(1);
        if ROWS_MAX < self.rows {
            return;
        }
        self.begin_row();
        cells.into_iter().for_each(|cell| self.cell(&cell));
        self.end_row();
    }

    fn begin_row(&mut self) {
        self.line.push_str("<row>");
    }

    fn end_row(&mut self) {
        self.line.push_str("</row>");
        self.packed.write(&self.line);
        self.line.clear();
    }

    fn cell(&mut self, cell: &Cell) {
        match cell {
            Cell::Empty => self.line.push_str("<c/>"),
            Cell::Text(text) => self.text(text, TEXT),
            Cell::Count(count) => self.number(&count.to_string(), COUNT),
            Cell::Money(amount) => self.money(*amount),
            Cell::Day(day) => match serial(*day) {
                Some(days) => self.number(&days.to_string(), DAY),
                None => self.text(&day.to_string(), TEXT),
            },
            Cell::Moment(at) => match serial(at.date()) {
                Some(days) => self.number(&format!("{days}.{}", share_of_day(*at)), MOMENT),
                None => self.text(&at.to_string(), TEXT),
            },
        }
    }

    fn money(&mut self, amount: Money) {
        let figures = amount.figures();
        let known = self.currencies.iter().position(|known| *known == amount.currency);
        let place = known.unwrap_or_else(|| {
            self.currencies.push(amount.currency);
            self.currencies.len() - 1
        });
        self.number(&figures, FIRST_CURRENCY + place);
    }

    /// A number; one that a spreadsheet would cut is written as text.
    fn number(&mut self, figures: &str, format: usize) {
        if DIGITS_MAX < figures.bytes().filter(u8::is_ascii_digit).count() && format != MOMENT {
            return self.text(figures, TEXT);
        }
        self.line.push_str(&format!(r#"<c s="{format}"><v>{figures}</v></c>"#));
    }

    fn text(&mut self, text: &str, format: usize) {
        let begin = format!(r#"<c s="{format}" t="inlineStr"><is><t xml:space="preserve">"#);
        self.line.push_str(&begin);
        escape(text, &mut self.line);
        self.line.push_str("</t></is></c>");
    }

    pub(crate) fn finish(mut self) -> Result<Vec<u8>, TooLong> {
        if ROWS_MAX < self.rows {
            return Err(TooLong { most: ROWS_MAX });
        }
        let last = letters(self.columns.max(1) - 1);
        let filter = format!(r#"<autoFilter ref="A1:{last}{}"/>"#, self.rows + 1);
        self.packed.write(&format!("</sheetData>{filter}</worksheet>"));
        let mut name = String::new();
        escape(&self.name, &mut name);
        let styles = styles(&self.currencies);
        let parts = [
            ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
            ("_rels/.rels", RELATIONS.to_owned()),
            ("xl/workbook.xml", WORKBOOK.replace("{name}", &name)),
            ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.to_owned()),
            ("xl/styles.xml", styles),
        ];
        let mut packed: Vec<(&str, Packed)> = Vec::new();
        for (path, text) in parts {
            let mut part = Packed::new();
            part.write(&text);
            packed.push((path, part));
        }
        packed.push(("xl/worksheets/sheet1.xml", self.packed));
        Ok(archive(packed))
    }
}

/// A part of the archive, packed as it is written.
#[derive(Debug)]
struct Packed {
    encoder: DeflateEncoder<Vec<u8>>,
    crc: Crc32,
    bytes: u64,
}

const TAKES_ALL: &str = "a vector takes all";

impl Packed {
    fn new() -> Self {
        let encoder = DeflateEncoder::new(Vec::new(), Compression::new(4));
        Self { encoder, crc: Crc32::new(), bytes: 0 }
    }

    fn write(&mut self, text: &str) {
        self.encoder.write_all(text.as_bytes()).expect(TAKES_ALL);
        self.crc.update(text.as_bytes());
        self.bytes += text.len() as u64;
    }
}

fn archive(parts: Vec<(&str, Packed)>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (path, part) in parts {
        let entry = archive.new_file(path).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, _) = entry.start().expect(TAKES_ALL);
        let described = DataDescriptorOutput::new(part.crc.checksum(), part.bytes);
        entry.write_all(&part.encoder.finish().expect(TAKES_ALL)).expect(TAKES_ALL);
        entry.finish(described).expect(TAKES_ALL);
    }
    archive.finish().expect(TAKES_ALL);
    bytes
}

/// Writes a text into XML. What XML cannot hold becomes a space, and what Excel would take for a
/// letter written by its number (`_x000D_`) is kept as it is.
fn escape(text: &str, out: &mut String) {
    for (at, letter) in text.char_indices().take(LETTERS_MAX) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '_' if is_code(&text[at..]) => out.push_str("_x005F_"),
            '\n' => out.push('\n'),
            '\u{fffe}' | '\u{ffff}' => out.push(' '),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
}

fn is_code(text: &str) -> bool {
    let code = text.as_bytes().get(..7);
    code.is_some_and(|code| {
        code[1] == b'x' && code[6] == b'_' && code[2..6].iter().all(u8::is_ascii_hexdigit)
    })
}

/// A name that a sheet may have: at most 31 letters, and none of `[]:*?/\`.
fn sheet_name(name: &str) -> String {
    let allowed = |c: char| if "[]:*?/\\'".contains(c) || c.is_control() { ' ' } else { c };
    let name: String = name.chars().map(allowed).take(31).collect();
    let name = name.trim();
    if name.is_empty() { "Auricle".to_owned() } else { name.to_owned() }
}

fn letters(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    let before = (26 <= column).then(|| letter(column / 26 - 1));
    before.into_iter().chain([letter(column)]).collect()
}

fn width(column: &Column) -> usize {
    let least = match column.kind {
        Kind::Text => 28,
        Kind::Code => 16,
        Kind::Count => 10,
        Kind::Money => 16,
        Kind::Day => 12,
        Kind::Moment => 18,
    };
    least.max(column.heading.chars().count().min(40) + 3)
}

/// The number by which a workbook names a day; none before March 1900, where it miscounts.
fn serial(day: Date) -> Option<i64> {
    let days = day.duration_since(date(1899, 12, 30)).as_hours() / 24;
    (61..=2_958_465).contains(&days).then_some(days)
}

/// The share of the day that has passed, in units of 10⁻¹⁰, rounded up so that a spreadsheet shows
/// the same second.
fn share_of_day(at: DateTime) -> String {
    let minutes = i64::from(at.hour()) * 60 + i64::from(at.minute());
    let seconds = minutes * 60 + i64::from(at.second());
    format!("{:010}", (seconds * 10_000_000_000 + 86_399).div_euclid(86_400))
}

/// The cell formats: texts as text, days year first, amounts with their currency.
fn styles(currencies: &[Currency]) -> String {
    let mut formats = String::from(
        r#"<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/>"#,
    );
    let ids = [(0, 0), (0, 1), (49, 0), (3, 0), (164, 0), (165, 0)];
    let mut cells: Vec<(usize, usize)> = ids.to_vec();
    for (at, currency) in currencies.iter().enumerate() {
        let digits = usize::try_from(currency.exponent()).unwrap_or(0);
        let decimals = if digits == 0 { String::new() } else { format!(".{}", "0".repeat(digits)) };
        let (id, code) = (166 + at, currency.code());
        let code = format!("#,##0{decimals}\\ [${code}]");
        formats.push_str(&format!(r#"<numFmt numFmtId="{id}" formatCode="{code}"/>"#));
        cells.push((id, 0));
    }
    let xf = |(id, font): &(usize, usize)| {
        format!(
            r#"<xf numFmtId="{id}" fontId="{font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>"#
        )
    };
    let cells_written: String = cells.iter().map(xf).collect();
    STYLES
        .replace("{formats}", &formats)
        .replace("{format_count}", &(2 + currencies.len()).to_string())
        .replace("{cells}", &cells_written)
        .replace("{cell_count}", &cells.len().to_string())
}

const BEGIN: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>"#;
const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const WORKBOOK_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="{format_count}">{formats}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="{cell_count}">{cells}</cellXfs></styleSheet>"#;

#[cfg(test)]
mod tests;
