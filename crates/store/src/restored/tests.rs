//! The line, and what it explains.

use calendar::{Date, Timestamp};

use super::{Restored, without_lost};
use crate::seal::{DaySeal, Roots};

fn day(day: i8) -> Date {
    Date::constant(2026, 11, day)
}

fn seal(of: i8, root: u8) -> DaySeal {
    DaySeal { day: day(of), root: [root; 32], signature: [9; 64] }
}

fn restored(on: i8, sealed: Option<i8>) -> Restored {
    let made = Timestamp::constant(1_795_251_600, 0);
    Restored { on: day(on), made, sealed: sealed.map(day), root: [5; 32], signature: [8; 64] }
}

#[test]
fn a_line_is_read_as_it_was_written() {
    for one in [restored(22, Some(20)), restored(22, None)] {
        assert_eq!(one.to_string().parse(), Ok(one.clone()));
        assert!(format!("{one} 7").parse::<Restored>().is_err());
    }
    assert!(Restored::is_one(&restored(1, None).to_string()));
}

#[test]
fn after_a_restore_the_days_since_the_backup_come_again() {
    let lines = [
        Roots::header(&[3; 32]),
        seal(20, 1).to_string(),
        seal(21, 1).to_string(),
        seal(22, 1).to_string(),
        restored(22, Some(20)).to_string(),
    ];
    let text = lines.join("\n");
    let read: Roots = text.parse().unwrap();
    let own = read.restored();
    assert_eq!((read.ends(&own), own.len()), (Some(day(20)), 1));
    assert_eq!(read.ends(&[]), Some(day(22)), "another desk's restore takes nothing back");
    let on: Roots = format!("{text}\n{}\n", seal(22, 2)).parse().unwrap();
    assert_eq!((on.ends(&own), on.seals().len()), (Some(day(22)), 4));
    let early = format!("{text}\n{}", seal(20, 2)).parse::<Roots>().unwrap_err();
    assert_eq!(early, "line 6: 2026-11-20 does not come after the day before");
}

#[test]
fn only_what_was_sealed_between_backup_and_restore_is_lost() {
    let seals = [seal(19, 1), seal(20, 1), seal(21, 1), seal(22, 1), seal(22, 2), seal(23, 2)];
    let known = [seal(19, 1), seal(20, 1), seal(22, 2), seal(23, 2)];
    let (kept, lost) = without_lost(&seals, &known, &[restored(22, Some(20))]);
    assert_eq!((kept.as_slice(), lost), (known.as_slice(), vec![day(21), day(22)]));
    // Without a restore nothing is explained.
    let (kept, lost) = without_lost(&seals, &known, &[]);
    assert_eq!((kept.as_slice(), lost), (seals.as_slice(), vec![]));
    // A day that a restore does not cover is not explained by it.
    let (kept, lost) = without_lost(&seals, &known[..2], &[restored(21, Some(20))]);
    assert_eq!((kept.len(), lost), (5, vec![day(21)]));
}
