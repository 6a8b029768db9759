//! The lead's board.

use journal::{DebtId, FileEvent, StreamId, UserId};
use store::{Append, Events, FileRows, Place};

use crate::room::Room;

/// Appends an event that the fold refuses, with a wake that is due.
fn spoil(room: &Room, stream: StreamId) {
    let before = room.acts.file(stream, &acts::Author::desk()).unwrap();
    let mut after = before.clone();
    after.version += 1;
    let expected = before.version;
    let place = Place { queue: None, wake_at: Some(room.now()), wake_on_data: false };
    let append = Append {
        stream,
        expected,
        at: room.now(),
        by: UserId::DESK,
        events: Events::File(vec![FileEvent::DebtRestored { debt: DebtId(999) }]),
        idem: None,
        rows: Some(FileRows { before: Some(Box::new(before)), after, place }),
    };
    room.acts.store().append(&[append]).unwrap();
}

#[test]
fn a_file_that_cannot_be_looked_at_is_on_the_board() {
    let room = Room::new();
    let mut lead = room.signed_in("lead");
    lead.get("/board").lacks("set aside for a person");
    let (broken, sound) = (room.file_of("berzins"), room.file_of("ozola"));
    spoil(&room, broken);
    lead.get("/board").has("1 file is set aside for a person").has(&broken.to_string());
    // What is due a moment ago will be woken; what is due since long was not.
    let version = room.versions(sound);
    let wakes = Place { queue: None, wake_at: Some(room.now()), wake_on_data: false };
    let placing = store::Placing { stream: sound, version, place: wakes };
    room.acts.store().place(&[placing], room.now()).unwrap();
    lead.get("/board").has("1 file is").lacks(&sound.to_string());
    room.set("2026-11-20T10:00:01Z");
    lead.get("/board").has("2 files are set aside").has(&sound.to_string());
}
