//! The lines of the list, and what is added to it.

use std::collections::BTreeSet;

use calendar::Date;

use super::{add, file_of};

#[test]
fn a_line_is_an_id_and_a_day() {
    assert!(file_of("4503599627370 2026-11-20").is_some());
    for line in ["4503599627370", "4503599627370 ", "x 2026-11-20", "-7 2026-11-20", "0 x"] {
        assert_eq!(file_of(line), None, "{line}");
    }
}

#[test]
fn a_line_that_was_cut_short_is_not_glued_to_the_next() {
    let list = std::env::temp_dir().join(format!("auricle-erased-{}.txt", std::process::id()));
    let first = "4503599627370 2026-11-19";
    let file = file_of("294809413798383 2026-11-20").unwrap();
    let after = format!("{first}\n294809413798383 2026-11-20\n");
    // Cut by a full disk, at every place; and a line by hand that lacks its end.
    for end in ["\n", "\n4", "\n4503599627371 2026-11-2", ""] {
        std::fs::write(&list, format!("{first}{end}")).unwrap();
        add(&list, &BTreeSet::from([file]), Date::constant(2026, 11, 20)).unwrap();
        assert_eq!(std::fs::read_to_string(&list).unwrap(), after, "{end:?}");
    }
    std::fs::remove_file(list).unwrap();
}
