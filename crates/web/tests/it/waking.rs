//! Two servers on one desk: each file that is due is looked at by one of them.

use std::sync::Arc;

use acts::Entry;
use calendar::{TimeZone, Timestamp};
use web::{Site, Waking};

use crate::room::Room;

/// A second server on the room's desk.
fn server(room: &Room) -> Waking {
    let site = Site::new(room.acts.clone(), room.clock(), room.chance.clone(), TimeZone::UTC);
    Waking::new(Arc::new(site))
}

/// Puts both customers off until then.
fn put_off(room: &Room, until: &str) {
    let until: Timestamp = until.parse().unwrap();
    let anna = room.acts.store().desk().unwrap().by_login("anna").unwrap().clone();
    for name in ["berzins", "озола"] {
        let later = Entry::PutOff(until, "as asked".to_owned());
        room.acts.enter(&anna, room.file_of(name), &later, None, room.now()).unwrap();
    }
}

#[test]
fn each_file_is_woken_by_one_server_and_by_another_when_that_is_killed() {
    let room = Room::new();
    let (first, second) = (server(&room), server(&room));
    put_off(&room, "2026-11-20T10:00:00Z");
    first.round().unwrap();
    room.set("2026-11-20T10:00:10Z");
    assert_eq!(first.round().unwrap(), 2);
    put_off(&room, "2026-11-20T10:00:30Z");
    room.set("2026-11-20T10:00:40Z");
    assert_eq!(second.round().unwrap(), 0, "they are the first server's");

    // Killed now, it keeps its turns no longer, and a minute later they are the other's.
    room.set("2026-11-20T10:01:11Z");
    assert_eq!(second.round().unwrap(), 2);
    put_off(&room, "2026-11-20T10:01:20Z");
    room.set("2026-11-20T10:01:21Z");
    assert_eq!(first.round().unwrap(), 0);
    second.leave().unwrap();
    assert_eq!(first.round().unwrap(), 2, "what was left is free at once");
}
