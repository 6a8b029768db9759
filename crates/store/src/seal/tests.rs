//! The tree, and the lines of the file.

use calendar::Date;

use super::{DaySeal, Roots, leaf, node, tree};
use journal::StreamId;

fn seal(day: i8) -> DaySeal {
    DaySeal { day: Date::constant(2026, 11, day), root: [7; 32], signature: [9; 64] }
}

#[test]
fn a_tree_is_its_leaves_in_their_order() {
    let [a, b, c] = [1, 2, 3].map(|n| leaf(StreamId::new(1, n), n, &[5; 32]));
    assert_eq!(tree(&[a]), a);
    assert_eq!(tree(&[a, b, c]), node(&[node(&[a, b]), c]));
    assert_ne!(tree(&[a, b, c]), tree(&[a, c, b]));
    assert_ne!(tree(&[a, b]), tree(&[a, b, b]));
    assert_ne!(tree(&[]), tree(&[[0; 32]]));
    assert_ne!(a, leaf(StreamId::new(1, 1), 2, &[5; 32]), "the version is in the leaf");
}

#[test]
fn a_file_of_roots_is_read_as_it_was_written() {
    let text = format!("{}\n{}\n\n{}\n", Roots::header(&[3; 32]), seal(1), seal(2));
    let read: Roots = text.parse().unwrap();
    assert_eq!((read.key, read.seals()), ([3; 32], vec![seal(1), seal(2)]));
    assert_eq!((read.restored(), read.ends(&[])), (vec![], Some(seal(2).day)));
}

#[test]
fn a_line_that_is_none_is_named() {
    let header = Roots::header(&[3; 32]);
    let wrong = [
        (String::new(), "line 1: this is no file of roots"),
        (format!("{header}0"), "line 1: this is no file of roots"),
        (format!("{header}\n{}x", seal(1)), "line 2: \"2026-11-01"),
        (format!("{header}\n2026-11-01 77"), "line 2: \"2026-11-01 77\" is no seal"),
        (format!("{header}\n{} 1", seal(1)), "line 2"),
        (format!("{header}\n{}\n{}", seal(2), seal(1)), "line 3: 2026-11-01 does not come after"),
        (format!("{header}\n{}\n{}", seal(2), seal(2)), "line 3: 2026-11-02 does not come after"),
    ];
    for (text, says) in wrong {
        let error = text.parse::<Roots>().unwrap_err();
        assert!(error.starts_with(says), "{text}: {error}");
    }
}
