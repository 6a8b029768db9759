//! However a file comes in, its records are the same; what is too long is not held.

use proptest::prelude::*;

use super::Records;
use crate::Encoding;
use crate::split::{Dialect, Fault, Record, Splitter};
use crate::text::Text;

/// A record as told: line, fields, fault, whether a line end ends it.
type Told = (u64, Vec<String>, Option<Fault>, bool);

fn whole(text: &str, dialect: Dialect) -> Vec<(usize, Told)> {
    let mut splitter = Splitter::new(dialect, 0, 1);
    let mut record = Record::default();
    let mut all = Vec::new();
    let mut begins = 0;
    while splitter.next(text, &mut record) {
        let fields = record.fields(text).map(str::to_owned).collect();
        let length = splitter.position().0 - begins;
        begins = splitter.position().0;
        all.push((length, (record.line, fields, record.fault, record.ended)));
    }
    all
}

fn in_stretches(text: &str, dialect: Dialect, length: usize, most: usize) -> Vec<Told> {
    let text = Text::in_stretches(text.as_bytes().into(), Encoding::Utf8, length).unwrap();
    let mut records = Records::with_most(text, dialect, (0, 1), most);
    let mut all = Vec::new();
    while records.next().unwrap() {
        let fields = (0..records.record().len()).map(|at| records.field(at).to_owned()).collect();
        let record = records.record();
        all.push((record.line, fields, record.fault, record.ended));
    }
    all
}

fn dialect() -> impl Strategy<Value = Dialect> {
    (any::<bool>(), any::<bool>()).prop_map(|(single, backslash)| Dialect {
        delimiter: b';',
        quote: if single { b'\'' } else { b'"' },
        backslash,
    })
}

proptest! {
    #[test]
    fn stretches_change_nothing(
        text in "[ab;\"'\n\r\\\\ āЖ]{0,60}",
        dialect in dialect(),
        length in 1_usize..9,
    ) {
        let told: Vec<Told> = whole(&text, dialect).into_iter().map(|(_, told)| told).collect();
        prop_assert_eq!(in_stretches(&text, dialect, length, 10_000), told);
    }

    #[test]
    fn what_is_too_long_is_passed_over_to_its_end(
        text in "[ab;\"'\n\r\\\\ āЖ]{0,60}",
        dialect in dialect(),
        length in 1_usize..9,
        most in 0_usize..20,
    ) {
        let told = whole(&text, dialect);
        let got = in_stretches(&text, dialect, length, most);
        prop_assert_eq!(got.len(), told.len(), "{:?}", got);
        for (got, (length, told)) in got.into_iter().zip(told) {
            let unclosed = matches!(told.2, Some(Fault::Unclosed { .. }));
            if got.2 == Some(Fault::LongRow) {
                prop_assert!(most < length && !unclosed);
                prop_assert_eq!((got.0, got.3), (told.0, told.3));
            } else if unclosed {
                // Its fields may be cut short, as they are never used.
                prop_assert_eq!((got.0, got.2, got.3), (told.0, told.2, told.3));
            } else {
                prop_assert_eq!(got, told);
            }
        }
    }
}
