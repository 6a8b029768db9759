//! The sample is the same for the same seed, and is read without a problem.

use super::{invoices_csv, mapping};
use crate::{Row, Rows, propose};

#[test]
fn the_sample_is_fixed_and_good() {
    let bytes = invoices_csv(7, 500);
    assert_eq!(bytes, invoices_csv(7, 500));
    assert_ne!(bytes, invoices_csv(8, 500));
    let mut rows = Rows::new(&bytes, &mapping()).unwrap();
    let mut row = Row::default();
    let mut count = 0;
    while let Some(read) = rows.next_into(&mut row).unwrap() {
        assert_eq!(read, Ok(()));
        assert_eq!(row.warnings, []);
        count += 1;
    }
    assert_eq!(count, 500);
    let proposed = propose(
        &bytes,
        Some(&crate::Mapping { constants: mapping().constants, ..Default::default() }),
    );
    let proposed = proposed.unwrap();
    assert_eq!(proposed.questions, []);
    assert_eq!(proposed.mapping.columns, mapping().columns);
}
