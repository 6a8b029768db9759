//! What the fuzz targets call of this crate beyond what everybody may: its readers of bytes.

use journal::{ClientEvent, DeskEvent, FileEvent, StreamKind};

use crate::StoreError;
use crate::wire::{Envelope, Event};

/// An event's open and sealed fields, written again.
pub type Fields = (Vec<u8>, Vec<u8>);

/// Reads an event's bytes beside its sealed fields, already opened. `None` where it is refused;
/// else what is written of the event, and what is written of that once it is read again.
#[must_use]
pub fn event(bytes: &[u8], sealed: &str) -> Option<[Fields; 2]> {
    let envelope = Envelope::read(bytes).ok()?;
    match envelope.stream_kind {
        StreamKind::File => again::<FileEvent>(&envelope, sealed),
        StreamKind::Client => again::<ClientEvent>(&envelope, sealed),
        StreamKind::Desk => again::<DeskEvent>(&envelope, sealed),
    }
}

fn again<E: Event>(envelope: &Envelope<'_>, sealed: &str) -> Option<[Fields; 2]> {
    let event = envelope.event::<E>(sealed).ok()?.event;
    let first = written(&event);
    let text = |bytes| std::str::from_utf8(bytes).expect("what is written is UTF-8");
    let v = E::version(event.kind()).expect("an event is of a known kind");
    let event = E::read(event.kind(), v, text(&first.0), text(&first.1));
    let event = event.expect("what is written can be read");
    Some([first, written(&event)])
}

fn written<E: Event>(event: &E) -> Fields {
    let mut fields = Fields::default();
    event.write(&mut fields.0, &mut fields.1);
    fields
}

/// Reads the address of a PostgreSQL server, and connects to none.
///
/// # Errors
/// As [`crate::Store::postgres`] says of an address.
pub fn postgres_address(url: &str) -> Result<(), StoreError> {
    crate::postgres::address(url).map(drop)
}
