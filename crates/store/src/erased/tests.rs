//! The lines of the list, and what is added to it.

use std::collections::BTreeSet;

use calendar::Date;

use super::{added, file_of, read};

#[test]
fn a_line_is_an_id_and_a_day() {
    assert!(file_of("4503599627370 2026-11-20").is_some());
    for line in ["4503599627370", "4503599627370 ", "x 2026-11-20", "-7 2026-11-20", "0 x"] {
        assert_eq!(file_of(line), None, "{line}");
    }
    let list = "4503599627370 2026-11-19\n\n294809413798383 2026-11-20\r\n";
    assert_eq!(read(list).unwrap().len(), 2);
    let wrong = read("4503599627370 2026-11-19\n0 2026-11-20").unwrap_err();
    assert_eq!(wrong, "line 2 is no id with its day: \"0 2026-11-20\"");
}

#[test]
fn a_line_that_was_cut_short_is_not_glued_to_the_next() {
    let first = "4503599627370 2026-11-19";
    let files = BTreeSet::from([file_of("294809413798383 2026-11-20").unwrap()]);
    let after = format!("{first}\n294809413798383 2026-11-20\n");
    // Cut by a full disk, at every place; and a line by hand that lacks its end.
    for end in ["\n", "\n4", "\n4503599627371 2026-11-2", ""] {
        let text = format!("{first}{end}");
        let (whole, lines) = added(&text, &files, Date::constant(2026, 11, 20));
        assert_eq!(format!("{}{lines}", &text[..whole]), after, "{end:?}");
    }
}
