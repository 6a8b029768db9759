//! Others who write, as the database and the clock show them.

use super::{Others, PRESENT_NANOS};

#[test]
fn others_are_there_for_a_while_after_they_wrote() {
    let others = Others::default();
    assert!(!others.are_there(7, 10));
    assert!(!others.are_there(7, 20));
    assert!(others.are_there(8, 30), "another process committed");
    assert!(others.are_there(8, 29 + PRESENT_NANOS));
    assert!(!others.are_there(8, 30 + PRESENT_NANOS));
    others.wrote(40 + PRESENT_NANOS);
    assert!(others.are_there(8, 50 + PRESENT_NANOS));
}
