//! `auricle export`: lists as CSV, in which nothing is taken for a formula.

use std::io::Write as _;
use std::path::PathBuf;

use acts::Author;
use anyhow::{Context as _, Result};
use import::csv_out::Table;
use journal::File;

use crate::cli::Common;
use crate::customer::name;
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, aside};

/// Files read at once.
const PAGE: usize = 1_000;

/// Options of `auricle export`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Which list
    #[arg(value_enum)]
    list: List,
    /// Write it to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Part the fields by semicolons, as spreadsheets with a decimal comma want it
    #[arg(long)]
    semicolon: bool,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum List {
    /// Every invoice with something left to pay
    Open,
    /// Every promise and where it stands
    Promises,
    /// Every contact and how it ended
    Contacts,
}

impl List {
    fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Open => &[
                "customer",
                "name",
                "invoice number",
                "issue date",
                "due date",
                "amount",
                "open",
                "currency",
                "disputed",
            ],
            Self::Promises => {
                &["customer", "name", "made on", "due date", "amount", "currency", "state", "paid"]
            }
            Self::Contacts => {
                &["customer", "name", "at", "by", "direction", "channel", "outcome", "result"]
            }
        }
    }
}

/// Writes a list.
pub(crate) fn run(common: &Common, _out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let delimiter = if options.semicolon { b';' } else { b',' };
    let mut table = Table::new(delimiter, options.list.headings());
    let today = desk.clock.today();
    let mut unread = 0;
    let mut after = None;
    loop {
        let page = desk.acts.store().files(0..=1023, after, PAGE)?;
        let Some((last, _)) = page.last() else { break };
        after = Some(*last);
        for (stream, _) in page {
            match seen(&desk, &author, stream) {
                Seen::File(file) => {
                    add(&mut table, options.list, &stream.to_string(), &file, today);
                }
                Seen::Nothing => {}
                Seen::Unread => unread += 1,
            }
        }
    }
    if 0 < unread {
        aside(&format!(
            "auricle: {unread} files cannot be read and are left out; see `auricle verify`\n"
        ));
    }
    let bytes = table.finish();
    match &options.to {
        Some(path) => {
            std::fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
        }
        None => std::io::stdout().write_all(&bytes).context("writing the list"),
    }
}

enum Seen {
    File(Box<File>),
    Nothing,
    Unread,
}

fn seen(desk: &Desk, author: &Author, stream: journal::StreamId) -> Seen {
    match desk.acts.file(stream, author) {
        Ok(file) if file.merged_into.is_none() => {
            Seen::File(Box::new(file.seen_by(&author.grants)))
        }
        Ok(_) | Err(acts::ActError::NotFound) => Seen::Nothing,
        Err(_) => Seen::Unread,
    }
}

fn add(table: &mut Table, list: List, id: &str, file: &File, today: calendar::Date) {
    use crate::customer::word;
    let name = name(file);
    match list {
        List::Open => {
            for debt in file.debts.values().filter(|debt| debt.is_open(today)) {
                let dates = [debt.issued.to_string(), debt.due.to_string()];
                let amounts = [debt.amount.figures(), debt.open().figures()];
                let disputed = if debt.disputed.is_some() { "yes" } else { "no" };
                table.row([
                    id,
                    &name,
                    &debt.number,
                    &dates[0],
                    &dates[1],
                    &amounts[0],
                    &amounts[1],
                    debt.amount.currency.code(),
                    disputed,
                ]);
            }
        }
        List::Promises => {
            for promise in file.promises.values() {
                let dates = [promise.made_on.to_string(), promise.due.to_string()];
                let paid = money::Money::new(promise.paid, promise.amount.currency).figures();
                let state = super::show::state_word(promise.state);
                table.row([
                    id,
                    &name,
                    &dates[0],
                    &dates[1],
                    &promise.amount.figures(),
                    promise.amount.currency.code(),
                    &state,
                    &paid,
                ]);
            }
        }
        List::Contacts => {
            for contact in file.contacts.values() {
                let outcome = contact.outcome.map(word).unwrap_or_default();
                let result = if contact.result { "yes" } else { "no" };
                table.row([
                    id,
                    &name,
                    &contact.at.to_string(),
                    &contact.by.to_string(),
                    &word(contact.direction),
                    &word(contact.channel),
                    &outcome,
                    result,
                ]);
            }
        }
    }
}
