//! The texts that the cells of a workbook share, in one piece of memory.

use super::archive::{Archive, past};
use super::xml::{Piece, Xml};
use crate::limits::{SHARED_BYTES_MAX, SHARED_TEXTS_MAX};
use crate::{BookLimit, Unreadable};

/// The shared texts, found by number.
#[derive(Debug, Default)]
pub(super) struct Shared {
    text: String,
    ends: Vec<u32>,
}

impl Shared {
    pub(super) fn read(archive: &Archive<'_>, path: &str) -> Result<Self, Unreadable> {
        let mut shared = Self::default();
        let Some(mut xml) = Xml::open(archive, path)? else { return Ok(shared) };
        let mut rich = RichText::default();
        let mut text = String::new();
        loop {
            let piece = xml.next()?;
            let mut ended = false;
            match &piece {
                Piece::Start(start) if start.local_name().as_ref() == "si" => text.clear(),
                Piece::End(end) => ended = end.local_name().as_ref() == "si",
                Piece::Over => return Ok(shared),
                Piece::Start(_) | Piece::Text(_) | Piece::Other => {}
            }
            rich.take(&piece, &mut text);
            if ended {
                shared.push(&text)?;
            }
        }
    }

    fn push(&mut self, text: &str) -> Result<(), Unreadable> {
        if SHARED_TEXTS_MAX <= self.ends.len() {
            return Err(past(BookLimit::Texts, SHARED_TEXTS_MAX as u64));
        }
        if SHARED_BYTES_MAX - self.text.len() < text.len() {
            return Err(past(BookLimit::Texts, SHARED_BYTES_MAX as u64));
        }
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).expect("below the limit"));
        Ok(())
    }

    /// The text of this number.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let place = |end: &u32| usize::try_from(*end).unwrap_or(usize::MAX);
        let end = self.ends.get(number).map(place)?;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, place);
        self.text.get(start..end)
    }
}

/// Gathers the text of `<t>` elements, without the readings that East Asian texts carry.
#[derive(Debug, Default)]
pub(super) struct RichText {
    in_text: bool,
    in_reading: bool,
}

impl RichText {
    pub(super) fn take(&mut self, piece: &Piece<'_>, text: &mut String) {
        match piece {
            Piece::Start(start) => self.turn(start.local_name().as_ref(), true),
            Piece::End(end) => self.turn(end.local_name().as_ref(), false),
            Piece::Text(part) if self.in_text && !self.in_reading => append(text, part),
            Piece::Text(_) | Piece::Other | Piece::Over => {}
        }
    }

    /// Says that an element ends.
    pub(super) fn end(&mut self, name: &str) {
        self.turn(name, false);
    }

    fn turn(&mut self, name: &str, begins: bool) {
        match name {
            "t" => self.in_text = begins,
            "rPh" => self.in_reading = begins,
            _ => {}
        }
    }
}

/// Appends a part of a text. Excel writes letters that XML cannot hold as `_x000D_`.
fn append(text: &mut String, part: &str) {
    let mut rest = part;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 7).and_then(|code| code.strip_suffix('_'));
        let is_hex = |code: &&str| code.bytes().all(|b| b.is_ascii_hexdigit());
        let number = code.filter(is_hex).and_then(|code| u32::from_str_radix(code, 16).ok());
        match number.and_then(char::from_u32) {
            Some(letter) => {
                text.push_str(&rest[..at]);
                text.push(letter);
                rest = &rest[at + 7..];
            }
            None => {
                text.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    text.push_str(rest);
}
