//! Workbooks of Excel (Office Open XML), read from their parts.

use super::archive::{Archive, past};
use super::format::{Shows, built_in, of_code};
use super::number::Epoch;
use super::plain::Plain;
use super::shared::Shared;
use super::xml::{Piece, Xml, attribute};
use super::{Tab, rows};
use crate::limits::{FORMATS_MAX, SHEETS_MAX};
use crate::{BookLimit, Unreadable};

/// A workbook with what all its sheets share.
#[derive(Debug)]
pub(super) struct Workbook<'a> {
    archive: Archive<'a>,
    sheets: Vec<(Tab, String)>,
    pub(super) shared: Shared,
    pub(super) formats: Vec<Shows>,
    pub(super) epoch: Epoch,
}

const NO_START: Unreadable = Unreadable::Damaged { why: "it does not say where its sheets are" };

impl<'a> Workbook<'a> {
    pub(super) fn open(archive: Archive<'a>) -> Result<Self, Unreadable> {
        let start = relations(&archive, "_rels/.rels", "")?;
        let book = start.iter().find(|relation| relation.kind == "officeDocument");
        let path = book.map_or("xl/workbook.xml", |relation| relation.path.as_str()).to_owned();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let of_book = relations(&archive, &format!("{folder}/_rels/{name}.rels"), folder)?;
        let by_kind = |kind: &str| of_book.iter().find(|relation| relation.kind == kind);
        let (found, epoch) = sheets(&archive, &path)?;
        let mut listed = Vec::new();
        for (tab, id) in found {
            let relation = of_book.iter().find(|relation| relation.id == id);
            // Charts and dialogs are sheets too, and hold no rows.
            if let Some(relation) = relation.filter(|relation| relation.kind == "worksheet") {
                listed.push((tab, relation.path.clone()));
            }
        }
        let shared = match by_kind("sharedStrings") {
            Some(relation) => Shared::read(&archive, &relation.path)?,
            None => Shared::default(),
        };
        let formats = match by_kind("styles") {
            Some(relation) => formats(&archive, &relation.path)?,
            None => Vec::new(),
        };
        Ok(Self { archive, sheets: listed, shared, formats, epoch })
    }

    pub(super) fn tabs(&self) -> impl Iterator<Item = &Tab> {
        self.sheets.iter().map(|(tab, _)| tab)
    }

    /// Reads a sheet into `plain`, whole or until it is full.
    pub(super) fn read(&self, sheet: usize, plain: Plain) -> Result<String, Unreadable> {
        let path = self.sheets.get(sheet).map(|(_, path)| path).ok_or(NO_START)?;
        let xml = Xml::open(&self.archive, path)?;
        rows::read(
            xml.ok_or(Unreadable::Damaged { why: "one of its sheets is missing" })?,
            self,
            plain,
        )
    }
}

/// Where a part points to.
#[derive(Debug)]
struct Relation {
    id: String,
    kind: String,
    path: String,
}

/// The relations that a part lists, their paths taken from `folder`.
fn relations(archive: &Archive<'_>, path: &str, folder: &str) -> Result<Vec<Relation>, Unreadable> {
    let mut found = Vec::new();
    let Some(mut xml) = Xml::open(archive, path)? else { return Ok(found) };
    loop {
        match xml.next()? {
            Piece::Start(start) if start.local_name().as_ref() == "Relationship" => {
                if SHEETS_MAX * 16 < found.len() {
                    return Err(past(BookLimit::Parts, SHEETS_MAX as u64 * 16));
                }
                let text = |name: &str| {
                    attribute(&start, name).map(|value| value.unwrap_or_default().into_owned())
                };
                let (kind, target) = (text("Type")?, text("Target")?);
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                found.push(Relation { id: text("Id")?, kind, path: from(folder, &target) });
            }
            Piece::Over => return Ok(found),
            Piece::Start(_) | Piece::End(_) | Piece::Text(_) | Piece::Other => {}
        }
    }
}

/// A path as a part gives it: from the root, or from the part's own folder.
fn from(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let (mut folder, mut target) = (folder, target);
    while let Some(rest) = target.strip_prefix("../") {
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        target = rest;
    }
    let target = target.strip_prefix("./").unwrap_or(target);
    if folder.is_empty() { target.to_owned() } else { format!("{folder}/{target}") }
}

/// The sheets that the workbook lists, each with the id of its relation, and from which day it
/// counts.
fn sheets(archive: &Archive<'_>, path: &str) -> Result<(Vec<(Tab, String)>, Epoch), Unreadable> {
    let mut xml = Xml::open(archive, path)?.ok_or(NO_START)?;
    let (mut found, mut epoch) = (Vec::new(), Epoch::default());
    loop {
        match xml.next()? {
            Piece::Start(start) => match start.local_name().as_ref() {
                "sheet" => {
                    if SHEETS_MAX <= found.len() {
                        return Err(past(BookLimit::Sheets, SHEETS_MAX as u64));
                    }
                    let text = |name: &str| {
                        attribute(&start, name).map(|value| value.unwrap_or_default().into_owned())
                    };
                    let is_hidden = text("state")?.to_ascii_lowercase().contains("hidden");
                    found.push((Tab { name: text("name")?, is_hidden }, text("id")?));
                }
                "workbookPr" => {
                    let told = attribute(&start, "date1904")?;
                    if told.is_some_and(|told| told == "1" || told.eq_ignore_ascii_case("true")) {
                        epoch = Epoch::Of1904;
                    }
                }
                _ => {}
            },
            Piece::Over => return Ok((found, epoch)),
            Piece::End(_) | Piece::Text(_) | Piece::Other => {}
        }
    }
}

/// What each cell format shows.
fn formats(archive: &Archive<'_>, path: &str) -> Result<Vec<Shows>, Unreadable> {
    let mut formats = Vec::new();
    let Some(mut xml) = Xml::open(archive, path)? else { return Ok(formats) };
    let mut own: Vec<(u32, Shows)> = Vec::new();
    let mut in_cells = false;
    loop {
        match xml.next()? {
            Piece::Start(start) => match start.local_name().as_ref() {
                "cellXfs" => in_cells = true,
                "numFmt" => {
                    let id = number(attribute(&start, "numFmtId")?.as_deref());
                    let code = attribute(&start, "formatCode")?.unwrap_or_default();
                    own.push((id, of_code(&code)));
                }
                "xf" if in_cells => {
                    let id = number(attribute(&start, "numFmtId")?.as_deref());
                    let known = own.iter().find(|(own, _)| *own == id);
                    formats.push(known.map_or_else(|| built_in(id), |(_, shows)| *shows));
                }
                _ => {}
            },
            Piece::End(end) if end.local_name().as_ref() == "cellXfs" => in_cells = false,
            Piece::Over => return Ok(formats),
            Piece::End(_) | Piece::Text(_) | Piece::Other => {}
        }
        if FORMATS_MAX < own.len().max(formats.len()) {
            return Err(past(BookLimit::Formats, FORMATS_MAX as u64));
        }
    }
}

fn number(text: Option<&str>) -> u32 {
    text.and_then(|text| text.parse().ok()).unwrap_or(0)
}
