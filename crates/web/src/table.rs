//! Lists that leave the desk as files, headed in the reader's language.

use export::{Column, Format, Kind, Table};

use crate::request::Visit;

/// A list named and headed by texts of the screens.
pub(crate) fn table<const N: usize>(
    visit: &Visit,
    format: Format,
    name: &str,
    columns: [(&str, Kind); N],
) -> Table {
    let w = visit.words();
    let columns = columns.map(|(id, kind)| Column::new(w.say(id), kind));
    Table::new(format, &w.say(name), &columns)
}
