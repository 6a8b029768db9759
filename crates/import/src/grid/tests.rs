//! Cells are named as spreadsheets name them.

use super::{Grid, Spot, letters};
use crate::{BookKind, InBook};

fn grid(kind: BookKind, name: &str, others: &[&str]) -> Grid {
    let names = std::iter::once(name).chain(others.iter().copied()).map(str::to_owned).collect();
    let book = InBook { kind, name: name.to_owned(), names, likely: Vec::new() };
    Grid::new(Some(&book), &["Name", "Due date"].map(str::to_owned))
}

fn cell(text: &str) -> Spot {
    Spot::Cell(text.to_owned())
}

#[test]
fn columns_have_letters() {
    let columns = [0, 25, 26, 51, 52, 701, 702, 16_383];
    assert_eq!(columns.map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
}

#[test]
fn of_several_sheets_the_cells_name_theirs() {
    assert_eq!(grid(BookKind::Xlsx, "Open", &[]).spot(5, "Due date"), cell("B5"));
    assert_eq!(grid(BookKind::Xlsx, "Open", &["Old"]).spot(5, "due-date"), cell("Open!B5"));
    let spaced = grid(BookKind::Xlsx, "Ann's items", &["Old"]);
    assert_eq!(spaced.spot(5, "Name"), cell("'Ann''s items'!A5"));
    let row = Spot::Row { sheet: Some("Ann's items".to_owned()), row: 5 };
    assert_eq!(spaced.spot(5, ""), row);
    assert_eq!(grid(BookKind::Ods, "2026", &["Old"]).spot(5, "Name"), cell("'2026'.A5"));
}

#[test]
fn text_has_lines() {
    assert_eq!(Grid::new(None, &["Name".to_owned()]).spot(5, "Name"), Spot::Line(5));
}
