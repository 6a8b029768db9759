//! Lines of totals are told from rows.

use super::{end, is_totals};
use crate::Target as T;

fn told(cells: &[&str]) -> bool {
    let targets = [Some(T::Name), Some(T::InvoiceNumber), Some(T::DueDate), Some(T::Amount), None];
    is_totals(&targets, cells.len(), |at| cells.get(at).copied().unwrap_or_default())
}

#[test]
fn a_word_for_a_sum_and_sums_alone() {
    assert!(told(&["Total", "", "", "10.00"]));
    assert!(told(&["Grand total:", "", "", "10.00"]));
    assert!(told(&["", "", "", "10.00", "KOPĀ EUR"]));
    assert!(told(&["Итого", "", "", ""]));
    assert!(told(&["Ann Total", "", "", "10.00"]));
    assert!(told(&["Razem", " ", "", "10.00"]));
    assert!(!told(&["Total Energies", "", "", "10.00"]), "a customer");
    assert!(!told(&["Total", "R-1", "", "10.00"]), "a number");
    assert!(!told(&["Total", "", "2026-01-01", "10.00"]), "a day");
    assert!(!told(&["Ann", "", "", "10.00"]));
    assert!(!told(&["", "", "", "10.00"]));
}

#[test]
fn sums_under_a_sheet_are_no_rows() {
    let targets = [Some(T::Name), Some(T::Amount), None];
    let cut = |text: &str| {
        let (at, count) = end(text, 2, &targets);
        (text[..at].to_owned(), count)
    };
    let row = "h\nAnn\u{1f}\u{1}10\n";
    assert_eq!(cut(row), (row.to_owned(), 0));
    assert_eq!(cut(&format!("{row}\n\n\u{1f}\u{1}10\n")), (format!("{row}\n\n"), 1));
    assert_eq!(cut(&format!("{row}\u{1f}\u{1}10\n\u{1f}\u{1}0\n\n")), (row.to_owned(), 2));
    assert_eq!(cut(&format!("{row}\u{1f}ten\n")), (format!("{row}\u{1f}ten\n"), 0));
    assert_eq!(cut("h\n"), ("h\n".to_owned(), 0));
}
