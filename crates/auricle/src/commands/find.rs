//! `auricle find`: customers by name, customer number, telephone, reference or invoice.

use std::collections::BTreeMap;

use acts::{Author, Found};
use anyhow::Result;
use export::{Cell, Kind};
use journal::ClientId;
use serde_json::{Value, json};

use crate::cli::Common;
use crate::customer::{found_json, found_row};
use crate::opening::{Absent, Desk, open};
use crate::out::Out;
use crate::saving::{Saved, Saving};

/// How many customers are shown at most.
const MOST: usize = 50;

/// Options of `auricle find`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The start of each word of a name, the last digits of a telephone, a customer number, a reference or an invoice
    #[arg(required = true)]
    text: Vec<String>,
    #[command(flatten)]
    saving: Saving,
}

/// The columns of the saved list.
const COLUMNS: [(&str, Kind); 5] = [
    ("target-customer-number", Kind::Code),
    ("desk-column-customer", Kind::Text),
    ("desk-column-client", Kind::Text),
    ("target-outstanding", Kind::Text),
    ("command-column-file", Kind::Code),
];

/// Finds customers.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let query = options.text.join(" ");
    let words = out.words;
    if let Some(saved) = options.saving.begin(words, "nav-find", &COLUMNS) {
        let found = desk.acts.find(&query, &author, usize::MAX)?;
        return save(&desk, &author, &found, saved);
    }
    let mut found = desk.acts.find(&query, &author, MOST + 1)?;
    let more = MOST < found.len();
    found.truncate(MOST);
    let customers: Vec<Value> = found.iter().map(found_json).collect();
    out.tell(&json!({ "customers": customers, "more": more }), |lines| {
        if found.is_empty() {
            lines.line(words.say_with("desk-find-none", &[("query", (&query).into())]));
            return;
        }
        lines.table(&found.iter().map(|one| found_row(words, one)).collect::<Vec<_>>());
        if more {
            lines.line(words.say_with("command-find-many", &[("count", MOST.into())]));
        }
    })
}

/// All who were found, in the columns that the page saves, and their files.
fn save(desk: &Desk, author: &Author, found: &[Found], mut saved: Saved<'_>) -> Result<()> {
    let books = desk.acts.store().clients()?;
    let clients: BTreeMap<ClientId, &str> =
        books.iter().map(|book| (book.id, book.name.as_str())).collect();
    for one in found {
        let file = desk.acts.file(one.stream, author)?.seen_by(&author.grants);
        let numbers: Vec<&str> = file.customer_numbers().collect();
        let names = file.clients.keys().filter_map(|id| clients.get(id).copied());
        let open: Vec<String> = one.open.iter().map(|money| money.to_string()).collect();
        let texts = [
            numbers.join(", "),
            one.name.clone(),
            names.collect::<Vec<_>>().join(", "),
            open.join(" + "),
            one.stream.to_string(),
        ];
        saved.table.row(texts.map(Cell::from));
    }
    saved.end()
}
