//! The XML of a workbook, piece by piece. What no spreadsheet writes (entities of its own, elements
//! without end inside each other) is refused, not worked around.

use std::borrow::Cow;

use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, escape};

use super::archive::{Archive, CUT_OFF, Unpacking, past};
use crate::limits::XML_DEPTH_MAX;
use crate::{BookLimit, Unreadable};

/// A part read as XML.
pub(super) struct Xml<'z> {
    reader: Reader<Unpacking<'z>>,
    buffer: Vec<u8>,
    depth: usize,
}

/// One piece of it. An element without content is a start and an end.
pub(super) enum Piece<'b> {
    Start(BytesStart<'b>),
    End(BytesEnd<'b>),
    Text(Cow<'b, str>),
    /// A remark or an instruction.
    Other,
    /// The end of the part.
    Over,
}

const NOT_XML: Unreadable = Unreadable::Damaged { why: "a part of it is no XML" };
const ENTITIES: Unreadable = Unreadable::Damaged { why: "it declares entities of its own" };

impl<'z> Xml<'z> {
    /// Opens a part; `None` where there is none of this path.
    pub(super) fn open(archive: &'z Archive<'_>, path: &str) -> Result<Option<Self>, Unreadable> {
        let Some(part) = archive.unpack(path)? else { return Ok(None) };
        let mut reader = Reader::from_reader(part);
        reader.config_mut().expand_empty_elements = true;
        Ok(Some(Self { reader, buffer: Vec::new(), depth: 0 }))
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// The next piece.
    pub(super) fn next(&mut self) -> Result<Piece<'_>, Unreadable> {
        self.buffer.clear();
        self.reader.get_mut().begin_piece();
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(error) => {
                let limit = self.reader.get_mut().past();
                let is_packing = matches!(error, quick_xml::Error::Io(_));
                return Err(limit.unwrap_or(if is_packing { CUT_OFF } else { NOT_XML }));
            }
        };
        Ok(match event {
            Event::Start(start) => {
                self.depth += 1;
                if XML_DEPTH_MAX < self.depth {
                    return Err(past(BookLimit::Depth, XML_DEPTH_MAX as u64));
                }
                Piece::Start(start)
            }
            Event::End(end) => {
                self.depth = self.depth.saturating_sub(1);
                Piece::End(end)
            }
            Event::Text(text) => Piece::Text(text.xml10_content()),
            Event::CData(text) => Piece::Text(text.xml10_content()),
            Event::GeneralRef(named) => Piece::Text(meaning(&named)?),
            Event::DocType(_) => return Err(ENTITIES),
            Event::Eof if self.depth != 0 => return Err(CUT_OFF),
            Event::Eof => Piece::Over,
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => Piece::Other,
        })
    }
}

/// What `&amp;` or `&#38;` means.
fn meaning(named: &quick_xml::events::BytesRef<'_>) -> Result<Cow<'static, str>, Unreadable> {
    if let Some(letter) = named.resolve_char_ref().map_err(|_| NOT_XML)? {
        return Ok(Cow::Owned(letter.to_string()));
    }
    escape::resolve_predefined_entity(named).map(Cow::Borrowed).ok_or(ENTITIES)
}

/// The value of an attribute, whatever its prefix.
pub(super) fn attribute<'e>(
    start: &'e BytesStart<'_>,
    name: &str,
) -> Result<Option<Cow<'e, str>>, Unreadable> {
    for found in start.attributes().with_checks(false) {
        let found = found.map_err(|_| NOT_XML)?;
        if found.key.local_name().as_ref() == name {
            return unescaped(found.value).map(Some);
        }
    }
    Ok(None)
}

/// The text of an attribute with its references resolved.
pub(super) fn unescaped(value: Cow<'_, str>) -> Result<Cow<'_, str>, Unreadable> {
    if !value.contains('&') {
        return Ok(value);
    }
    let plain = escape::unescape(&value).map_err(|_| ENTITIES)?.into_owned();
    Ok(Cow::Owned(plain))
}
