//! The bytes on the wire: golden files, round trips, and strangers' bytes.

mod golden;
mod properties;

use calendar::Timestamp;
use journal::{StreamId, UserId};

use super::{Bad, Envelope, Event, NamedKey, Placed, START, Writer};
use crate::engine::EventRow;
use crate::key::{Entropy, Key};

const AT: Timestamp = Timestamp::constant(1_763_719_200, 123_000_000);

/// Chance that is always the same: 0, 1, 2 ...
struct Same;

impl Entropy for Same {
    fn fill(&self, bytes: &mut [u8]) {
        for (byte, n) in bytes.iter_mut().zip(0..) {
            *byte = n;
        }
    }
}

fn key() -> NamedKey {
    NamedKey { id: 4_503_599_627_370_495, key: Key::draw(&Same) }
}

fn written<E: Event>(event: &E) -> EventRow {
    let key = key();
    let stream = StreamId::new(3, 5);
    let mut writer = Writer::new(stream, (AT, UserId(7)), (0, START), Some(&key), &Same);
    writer.next(event).ok().expect("the key is there")
}

fn read<E: Event>(bytes: &[u8]) -> Result<Placed<E>, Bad> {
    let envelope = Envelope::read(bytes)?;
    let sealed = envelope.open_sealed(&key().key).ok_or_else(|| Bad::new("sealed"))?;
    envelope.event(&sealed)
}
