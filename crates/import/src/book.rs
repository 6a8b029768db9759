//! Workbooks: what sheets they have, and one of them as plain text.
//!
//! Libraries that read workbooks whole were tried and left aside: one lying number in a file of a
//! kilobyte takes all memory. Here nothing is believed, all is counted while it is unpacked, and
//! what is kept is the text of one sheet.

mod archive;
mod format;
mod number;
mod ods;
mod plain;
mod rows;
mod shared;
mod xlsx;
mod xml;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use self::archive::Archive;
use self::plain::{HEAD_ROWS, Plain};
use crate::foreign::Foreign;
use crate::limits::{BOOK_BYTES_MAX, SHEET_BYTES_MAX, SHEET_RATIO_MAX, UNPACKED_FREE_BYTES};
use crate::source::{STRETCH, fill};
use crate::{Bytes, Unreadable};

pub(crate) use self::number::has_lost_digits;

/// The form of a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BookKind {
    /// Excel since 2007 (.xlsx, .xlsm).
    Xlsx,
    /// OpenDocument (.ods).
    Ods,
}

/// A sheet as the workbook names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tab {
    pub(crate) name: String,
    pub(crate) is_hidden: bool,
}

/// A sheet as first looked at.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) tab: Tab,
    /// The text of its first rows.
    pub(crate) text: String,
    /// Whether this is all of it.
    pub(crate) is_whole: bool,
}

/// How many rows that say something are looked at to tell what a sheet holds.
const LOOK_ROWS: usize = HEAD_ROWS + 10;

/// An opened workbook.
#[derive(Debug)]
pub(crate) struct Book<'a> {
    form: Form<'a>,
    /// How many bytes the cells of one sheet may hold.
    most: usize,
}

#[derive(Debug)]
enum Form<'a> {
    Xlsx(Box<xlsx::Workbook<'a>>),
    Ods(Archive<'a>),
}

/// The bytes of a file that begins as a workbook (and any other zip archive) does. They are held
/// while it is unpacked, for the list of its parts stands at its end.
pub(crate) fn packed(bytes: Bytes<'_>) -> Result<Option<Cow<'_, [u8]>>, Unreadable> {
    let may_be =
        |start: &[u8]| start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06");
    if let Bytes::Held(held) = bytes {
        return Ok(may_be(held).then_some(Cow::Borrowed(held)));
    }
    let mut reader = bytes.open()?;
    let mut packed = vec![0; 4];
    if fill(&mut reader, &mut packed)? < packed.len() || !may_be(&packed) {
        return Ok(None);
    }
    let mut stretch = vec![0; STRETCH];
    loop {
        let read = fill(&mut reader, &mut stretch)?;
        packed.extend_from_slice(&stretch[..read]);
        // One that is too large is refused as such when it is opened.
        if read < stretch.len() || BOOK_BYTES_MAX < packed.len() {
            return Ok(Some(Cow::Owned(packed)));
        }
    }
}

impl<'a> Book<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        if BOOK_BYTES_MAX < bytes.len() {
            return Err(Unreadable::TooLarge { max: BOOK_BYTES_MAX });
        }
        let free = usize::try_from(UNPACKED_FREE_BYTES).unwrap_or(usize::MAX);
        let most = bytes.len().saturating_mul(SHEET_RATIO_MAX).saturating_add(free);
        let most = most.min(SHEET_BYTES_MAX);
        let archive = Archive::open(bytes)?;
        let kind = kind(&archive)?;
        let form = match kind {
            BookKind::Xlsx => Form::Xlsx(Box::new(xlsx::Workbook::open(archive)?)),
            BookKind::Ods => {
                ods::check_open(&archive)?;
                Form::Ods(archive)
            }
        };
        Ok(Self { form, most })
    }

    pub(crate) fn kind(&self) -> BookKind {
        match self.form {
            Form::Xlsx(_) => BookKind::Xlsx,
            Form::Ods(_) => BookKind::Ods,
        }
    }

    /// All sheets, each with the text of its first rows, or of all of them where that costs no
    /// more: an OpenDocument part has to be read through in any case.
    pub(crate) fn heads(&self) -> Result<Vec<Head>, Unreadable> {
        let first_rows = || Plain::new(self.most, LOOK_ROWS);
        match &self.form {
            Form::Xlsx(book) => book
                .tabs()
                .enumerate()
                .map(|(at, tab)| {
                    let text = book.read(at, first_rows())?;
                    Ok(Head { tab: tab.clone(), text, is_whole: false })
                })
                .collect(),
            Form::Ods(archive) => {
                let all = || Plain::new(self.most, usize::MAX);
                let want = &mut |at: usize| Some(if at == 0 { all() } else { first_rows() });
                let sheets = ods::read(archive, want)?.into_iter().enumerate();
                let head = |(at, (tab, text)): (usize, (Tab, Option<String>))| Head {
                    tab,
                    text: text.unwrap_or_default(),
                    is_whole: at == 0,
                };
                Ok(sheets.map(head).collect())
            }
        }
    }

    /// The text of one sheet, whole.
    pub(crate) fn whole(&self, sheet: usize) -> Result<String, Unreadable> {
        let plain = Plain::new(self.most, usize::MAX);
        match &self.form {
            Form::Xlsx(book) => book.read(sheet, plain),
            Form::Ods(archive) => {
                let mut plain = Some(plain);
                let wanted = &mut |at: usize| plain.take_if(|_| at == sheet);
                let sheets = ods::read(archive, wanted)?;
                Ok(sheets.into_iter().find_map(|(_, text)| text).unwrap_or_default())
            }
        }
    }
}

/// Which workbook an archive is, or what else.
fn kind(archive: &Archive<'_>) -> Result<BookKind, Unreadable> {
    const OPEN_DOCUMENT: &str = "application/vnd.oasis.opendocument.";
    if let Some(told) = archive.small_text("mimetype")? {
        let kind =
            told.trim().strip_prefix(OPEN_DOCUMENT).map(|kind| kind.replace("-template", ""));
        return match kind.as_deref() {
            Some("spreadsheet") => Ok(BookKind::Ods),
            Some("text" | "text-master" | "text-web") => {
                Err(Unreadable::Foreign(Foreign::TextDocument))
            }
            Some(_) => Err(Unreadable::Foreign(Foreign::Slides)),
            None => Err(Unreadable::Foreign(Foreign::Archive)),
        };
    }
    let foreign = [
        ("xl/workbook.bin", Foreign::BinaryWorkbook),
        ("word/", Foreign::TextDocument),
        ("ppt/", Foreign::Slides),
        ("index/document.iwa", Foreign::Numbers),
    ];
    if let Some((_, foreign)) = foreign.iter().find(|(path, _)| archive.has_under(path)) {
        return Err(Unreadable::Foreign(*foreign));
    }
    if archive.has("_rels/.rels") || archive.has("xl/workbook.xml") {
        return Ok(BookKind::Xlsx);
    }
    Err(Unreadable::Foreign(Foreign::Archive))
}
