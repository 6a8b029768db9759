//! `auricle export`: lists as CSV, in which nothing is taken for a formula.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use acts::Author;
use anyhow::{Context as _, Result};
use calendar::{Date, TimeZone};
use import::csv_out::Table;
use journal::{ClientId, File, PhoneId, StreamId, UserId};
use money::Money;

use crate::cli::Common;
use crate::customer::{name, word};
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, aside};
use crate::own_zone;

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
    /// Part the fields by semicolons and write decimals with a comma, as spreadsheets in most of
    /// Europe want it
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
    /// The headings; instants are by the desk's clock, whose zone is named.
    fn headings(self, zone: &TimeZone) -> Vec<String> {
        let at = format!("at ({})", own_zone::name(zone));
        let own: &[&str] = match self {
            Self::Open => &[
                "invoice number",
                "issue date",
                "due date",
                "amount",
                "open",
                "currency",
                "disputed",
            ],
            Self::Promises => &["made on", "due date", "amount", "currency", "state", "paid"],
            Self::Contacts => &[&at, "by", "direction", "channel", "outcome", "result"],
        };
        let of_customer = ["client", "customer number", "name", "telephone"];
        let all = of_customer.iter().chain(own).chain(&["file"]);
        all.map(|heading| (*heading).to_owned()).collect()
    }
}

/// Writes a list.
pub(crate) fn run(common: &Common, _out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let mut writing = Writing::of(&desk, options)?;
    let mut unread = 0;
    let mut after = None;
    loop {
        let page = desk.acts.store().files(0..=1023, after, PAGE)?;
        let Some((last, _)) = page.last() else { break };
        after = Some(*last);
        for (stream, _) in page {
            match seen(&desk, &author, stream) {
                Seen::File(file) => writing.add(options.list, stream, &file),
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
    let bytes = writing.table.finish();
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

/// A list in the making, and what its rows are said with.
struct Writing {
    table: Table,
    clients: BTreeMap<ClientId, String>,
    logins: BTreeMap<UserId, String>,
    zone: TimeZone,
    today: Date,
    comma: bool,
}

impl Writing {
    fn of(desk: &Desk, options: &Options) -> Result<Self> {
        let (store, zone) = (desk.acts.store(), desk.zone()?);
        let delimiter = if options.semicolon { b';' } else { b',' };
        let users = store.desk()?.users.into_iter();
        let clients = store.clients()?.into_iter();
        Ok(Self {
            table: Table::new(delimiter, options.list.headings(&zone)),
            clients: clients.map(|book| (book.id, book.name)).collect(),
            logins: users.map(|(id, user)| (id, user.login)).collect(),
            zone,
            today: desk.today()?,
            comma: options.semicolon,
        })
    }

    fn add(&mut self, list: List, stream: StreamId, file: &File) {
        match list {
            List::Open => {
                let today = self.today;
                for debt in file.debts.values().filter(|debt| debt.is_open(today)) {
                    let disputed = if debt.disputed.is_some() { "yes" } else { "no" };
                    let cells = [
                        debt.number.clone(),
                        debt.issued.to_string(),
                        debt.due.to_string(),
                        self.amount(debt.amount),
                        self.amount(debt.open()),
                        debt.amount.currency.code().to_owned(),
                        disputed.to_owned(),
                    ];
                    self.row(stream, file, Some(debt.client), None, &cells);
                }
            }
            List::Promises => {
                for promise in file.promises.values() {
                    let paid = Money::new(promise.paid, promise.amount.currency);
                    let cells = [
                        promise.made_on.to_string(),
                        promise.due.to_string(),
                        self.amount(promise.amount),
                        promise.amount.currency.code().to_owned(),
                        super::show::state_word(promise.state),
                        self.amount(paid),
                    ];
                    self.row(stream, file, Some(promise.client), None, &cells);
                }
            }
            List::Contacts => {
                for contact in file.contacts.values() {
                    let at = self.zone.to_datetime(contact.at);
                    let result = if contact.result { "yes" } else { "no" };
                    let cells = [
                        at.strftime("%Y-%m-%d %H:%M:%S").to_string(),
                        self.logins.get(&contact.by).cloned().unwrap_or_default(),
                        word(contact.direction),
                        word(contact.channel),
                        contact.outcome.map(word).unwrap_or_default(),
                        result.to_owned(),
                    ];
                    self.row(stream, file, None, contact.phone, &cells);
                }
            }
        }
    }

    /// A row: whose customer it is, the list's own `cells`, and the file. What is about no one
    /// client names all that may be seen.
    fn row(
        &mut self,
        stream: StreamId,
        file: &File,
        client: Option<ClientId>,
        phone: Option<PhoneId>,
        cells: &[String],
    ) {
        let of = file.clients.iter().filter(|(id, _)| client.is_none_or(|one| one == **id));
        let (mut names, mut numbers) = (Vec::new(), Vec::new());
        for (id, known) in of {
            names.extend(self.clients.get(id).cloned());
            numbers.extend(known.iter().map(|known| known.number.clone()));
        }
        // The number in full is shown only against a permit, here as everywhere.
        let phone = phone.or_else(|| file.usable_phones().first().copied());
        let phone = phone.and_then(|phone| file.phones.get(&phone));
        let phone = phone.map(|phone| web::masked_phone(&phone.number)).unwrap_or_default();
        let phone = phone.trim_start_matches('+').to_owned();
        let whose = [names.join(", "), numbers.join(", "), name(file), phone];
        let stream = stream.to_string();
        self.table.row(whose.iter().chain(cells).chain([&stream]));
    }

    /// An amount in plain figures, with the mark for decimals that the spreadsheet wants.
    fn amount(&self, amount: Money) -> String {
        let figures = amount.figures();
        if self.comma { figures.replace('.', ",") } else { figures }
    }
}
