//! Which of several servers does a piece of work.

use store::Store;

use crate::support::{AT, later};

pub(crate) fn a_turn_is_one_servers_until_it_ends(store: &Store) {
    let take = |me: &str, from: i64, to: i64| {
        store.take_turn("waking 0", me, later(from), later(to)).unwrap()
    };
    assert!(take("a", 0, 60));
    assert!(!take("b", 59, 120), "it is another's");
    assert!(store.take_turn("waking 1", "b", AT, later(60)).unwrap(), "of other work");
    assert!(take("a", 30, 90), "it is kept for longer");
    assert!(!take("b", 60, 120));
    // What its holder did not keep is anybody's.
    assert!(take("b", 90, 150));
    assert!(!take("a", 91, 150));
    store.leave_turn("waking 0", "a").unwrap();
    assert!(!take("a", 92, 150), "only who has it can leave it");
    store.leave_turn("waking 0", "b").unwrap();
    assert!(take("a", 93, 150));
    // A server whose clock ran a year ahead took it, and is gone.
    assert!(take("c", 500_000, 500_060));
    assert!(take("a", 151, 211), "nobody waits a year for it");
}
