//! Files of another kind: what they are, told by their first bytes, and what to do with them.

use std::fmt;

/// What a file is that cannot be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Foreign {
    /// A workbook of Excel before 2007 (.xls).
    OldWorkbook,
    /// A workbook in Excel's binary form (.xlsb).
    BinaryWorkbook,
    /// A workbook locked with a password.
    Locked,
    /// Another document of Office before 2007 (.doc, .ppt, .msg).
    OldOffice,
    /// A text document (.docx, .odt).
    TextDocument,
    /// Slides or drawings.
    Slides,
    /// A workbook of Apple Numbers.
    Numbers,
    /// A PDF document.
    Pdf,
    /// An image.
    Image,
    /// A web page, often under a spreadsheet's name.
    WebPage,
    /// A document in XML.
    Xml,
    /// An archive of other files.
    Archive,
    /// Anything else that is no text.
    Binary,
}

impl Foreign {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::OldWorkbook,
        Self::BinaryWorkbook,
        Self::Locked,
        Self::OldOffice,
        Self::TextDocument,
        Self::Slides,
        Self::Numbers,
        Self::Pdf,
        Self::Image,
        Self::WebPage,
        Self::Xml,
        Self::Archive,
        Self::Binary,
    ];

    /// The word by which texts name it: `old-workbook`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::OldWorkbook => "old-workbook",
            Self::BinaryWorkbook => "binary-workbook",
            Self::Locked => "locked",
            Self::OldOffice => "old-office",
            Self::TextDocument => "text-document",
            Self::Slides => "slides",
            Self::Numbers => "numbers",
            Self::Pdf => "pdf",
            Self::Image => "image",
            Self::WebPage => "web-page",
            Self::Xml => "xml",
            Self::Archive => "archive",
            Self::Binary => "binary",
        }
    }
}

/// What it is and what to do, in one sentence.
impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SAVE: &str = "open it and save it as an Excel workbook (.xlsx) or as \"CSV UTF-8\"";
        const ASK: &str = "ask for the list as a spreadsheet or a CSV file";
        let (what, then) = match self {
            Self::OldWorkbook => ("an old Excel workbook (.xls)", SAVE),
            Self::BinaryWorkbook => ("a binary Excel workbook (.xlsb)", SAVE),
            Self::Locked => (
                "a workbook locked with a password",
                "open it, take the password away and save it again",
            ),
            Self::OldOffice => (
                "an old Office document",
                "if it is a workbook, open it and save it as an Excel workbook (.xlsx)",
            ),
            Self::TextDocument => ("a text document", ASK),
            Self::Slides => ("a document of slides or drawings", ASK),
            Self::Numbers => {
                ("a workbook of Apple Numbers", "export it as an Excel workbook or as CSV")
            }
            Self::Pdf => ("a PDF document", ASK),
            Self::Image => ("an image", ASK),
            Self::WebPage => ("a web page, whatever its name says", SAVE),
            Self::Xml => ("an XML document", SAVE),
            Self::Archive => ("an archive", "unpack it and import the files in it"),
            Self::Binary => ("neither text nor a workbook", ASK),
        };
        write!(f, "this is {what}; {then}")
    }
}

/// How much of a file is looked at for a word that tells what it is.
const LOOKED_AT: usize = 1 << 26;

/// What the first bytes say, unless the file may be text or a workbook.
pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Foreign> {
    const KNOWN: [(&[u8], Foreign); 8] = [
        (b"%PDF", Foreign::Pdf),
        (b"\x1f\x8b", Foreign::Archive),
        (b"7z\xbc\xaf", Foreign::Archive),
        (b"Rar!", Foreign::Archive),
        (b"\x89PNG", Foreign::Image),
        (b"\xff\xd8\xff", Foreign::Image),
        (b"GIF8", Foreign::Image),
        (b"{\\rtf", Foreign::TextDocument),
    ];
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Some(of_compound(bytes));
    }
    let known = KNOWN.iter().find(|(magic, _)| bytes.starts_with(magic));
    known.map(|(_, foreign)| *foreign).or_else(|| of_markup(bytes))
}

/// What an OLE compound file holds, told by the names of its streams, which stand in it in two
/// bytes a letter. Excel keeps a workbook locked with a password in such a file too.
fn of_compound(bytes: &[u8]) -> Foreign {
    let bytes = &bytes[..bytes.len().min(LOOKED_AT)];
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        Foreign::Locked
    } else if has("Workbook") || (has("Book") && !has("WordDocument")) {
        Foreign::OldWorkbook
    } else {
        Foreign::OldOffice
    }
}

/// Many programs write a web page and call it a spreadsheet.
fn of_markup(bytes: &[u8]) -> Option<Foreign> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let start = bytes.get(..bytes.len().min(16))?.to_ascii_lowercase();
    let begins = |tag: &str| start.starts_with(tag.as_bytes());
    if ["<html", "<table", "<!doctype html", "<head", "<body", "<meta"].into_iter().any(begins) {
        Some(Foreign::WebPage)
    } else if begins("<?xml") {
        Some(Foreign::Xml)
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
