//! Workbooks: the archive as such, and the documents inside one that is whole.
//!
//! Bytes changed inside a packed archive are refused by its check sums, so what stands in the
//! parts is tried unpacked and put into an archive here.

use std::io::Write as _;

use rawzip::{CompressionMethod, ZipArchiveWriter};

use crate::table::file;

/// What parts the documents of one case.
const PARTED_BY: &str = "\n====\n";

/// An archive, or what begins like one.
pub(crate) fn archive(bytes: &[u8]) {
    file(bytes);
}

/// An Excel workbook: its sheet, then what other parts are told: shared texts, styles, the list
/// of sheets, and where they lie.
pub(crate) fn xlsx(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut told = text.split(PARTED_BY);
    let mut or = |usual: &'static str| told.next().unwrap_or(usual).to_owned();
    let sheet = or("");
    let (shared, styles) = (or("<sst/>"), or(STYLES));
    let (workbook, relations) = (or(WORKBOOK), or(RELATIONS));
    file(&packed(&[
        ("_rels/.rels", RELS),
        ("xl/workbook.xml", &workbook),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/styles.xml", &styles),
        ("xl/sharedStrings.xml", &shared),
        ("xl/worksheets/sheet1.xml", &sheet),
    ]));
}

/// An OpenDocument workbook's content.
pub(crate) fn ods(bytes: &[u8]) {
    let content = String::from_utf8_lossy(bytes);
    file(&packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", &content),
    ]));
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (path, part) in parts {
        let file = archive.new_file(path).compression_method(CompressionMethod::STORE);
        let (mut entry, config) = file.start().expect("a vector takes all");
        let mut writer = config.wrap(&mut entry);
        writer.write_all(part.as_bytes()).expect("a vector takes all");
        let (_, described) = writer.finish().expect("a vector takes all");
        entry.finish(described).expect("a vector takes all");
    }
    archive.finish().expect("a vector takes all");
    bytes
}

const RELS: &str = r#"<Relationships><Relationship Id="a" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
const WORKBOOK: &str =
    r#"<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s1" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s2" Type="x/styles" Target="styles.xml"/></Relationships>"#;
