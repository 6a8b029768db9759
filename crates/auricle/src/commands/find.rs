//! `auricle find`: customers by name, number, reference or invoice.

use anyhow::Result;
use serde_json::{Value, json};

use crate::cli::Common;
use crate::customer::{found_json, found_row};
use crate::opening::{Absent, open};
use crate::out::Out;

/// How many customers are shown at most.
const MOST: usize = 50;

/// Options of `auricle find`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The start of each word of a name, the last digits of a telephone, a reference or an invoice
    #[arg(required = true)]
    text: Vec<String>,
}

/// Finds customers.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let query = options.text.join(" ");
    let mut found = desk.acts.find(&query, &author, MOST + 1)?;
    let more = MOST < found.len();
    found.truncate(MOST);
    let customers: Vec<Value> = found.iter().map(found_json).collect();
    let words = out.words;
    out.tell(&json!({ "customers": customers, "more": more }), |lines| {
        if found.is_empty() {
            lines.line(words.say_with("desk-find-none", &[("query", (&query).into())]));
            return;
        }
        lines.table(&found.iter().map(|one| found_row(words, one)).collect::<Vec<_>>());
        if more {
            lines.line(words.say_with("desk-find-many", &[("count", MOST.into())]));
        }
    })
}
