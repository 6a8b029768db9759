//! `auricle export`: lists as CSV or as a workbook, in which nothing is taken for a formula.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use acts::Author;
use anyhow::{Context as _, Result};
use calendar::{Date, TimeZone};
use export::{Cell, Column, Kind, Table};
use journal::{ClientId, File, Grants, PhoneId, Role, StreamId, UserId};
use money::Money;

use crate::cli::Common;
use crate::customer::{name, word};
use crate::failure::refused;
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, aside};
use crate::{own_zone, saving};

/// Files read at once.
const PAGE: usize = 1_000;
/// How many looks at one file are listed.
const LOOKS: usize = 10_000;

/// Options of `auricle export`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Which list
    #[arg(value_enum)]
    list: List,
    /// Write it to this file instead of standard output: a workbook if its name ends in .xlsx
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
    /// Who looked at which file, and when
    Looks,
    /// The users
    Users,
}

impl List {
    /// The columns; instants are by the desk's clock, whose zone is named.
    fn columns(self, zone: &TimeZone) -> Vec<Column> {
        let at = format!("at ({})", own_zone::name(zone));
        let own: &[(&str, Kind)] = match self {
            Self::Open => &[
                ("invoice number", Kind::Code),
                ("issue date", Kind::Day),
                ("due date", Kind::Day),
                ("amount", Kind::Money),
                ("open", Kind::Money),
                ("currency", Kind::Code),
                ("disputed", Kind::Code),
            ],
            Self::Promises => &[
                ("made on", Kind::Day),
                ("due date", Kind::Day),
                ("amount", Kind::Money),
                ("currency", Kind::Code),
                ("state", Kind::Code),
                ("paid", Kind::Money),
            ],
            Self::Contacts => &[
                (&at, Kind::Moment),
                ("by", Kind::Code),
                ("direction", Kind::Code),
                ("channel", Kind::Code),
                ("outcome", Kind::Code),
                ("result", Kind::Code),
            ],
            Self::Looks => &[(&at, Kind::Moment), ("by", Kind::Code)],
            Self::Users => &[
                ("name", Kind::Text),
                ("login", Kind::Code),
                ("role", Kind::Code),
                ("languages", Kind::Code),
                ("skills", Kind::Code),
                ("clients", Kind::Text),
                ("enabled", Kind::Code),
            ],
        };
        let of_customer = [
            ("client", Kind::Text),
            ("customer number", Kind::Code),
            ("name", Kind::Text),
            ("telephone", Kind::Code),
        ];
        let (before, after): (&[_], &[_]) =
            if self == Self::Users { (&[], &[]) } else { (&of_customer, &[("file", Kind::Code)]) };
        let all = before.iter().chain(own).chain(after);
        all.map(|(heading, kind)| Column::new(*heading, *kind)).collect()
    }

    fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Promises => "promises",
            Self::Contacts => "contacts",
            Self::Looks => "looks",
            Self::Users => "users",
        }
    }
}

/// Writes a list.
pub(crate) fn run(common: &Common, _out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let mut writing = Writing::of(&desk, &author, options)?;
    if options.list == List::Users {
        if common.user.is_some() && desk.user(common)?.role < Role::Administrator {
            return Err(refused("only an administrator may list the users"));
        }
        writing.users(&desk)?;
    } else {
        writing.files(&desk, options.list)?;
    }
    let bytes = saving::finish(writing.table)?;
    match &options.to {
        Some(path) => saving::write(path, &bytes),
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
struct Writing<'a> {
    author: &'a Author,
    table: Table,
    clients: BTreeMap<ClientId, String>,
    logins: BTreeMap<UserId, String>,
    zone: TimeZone,
    today: Date,
}

impl<'a> Writing<'a> {
    fn of(desk: &Desk, author: &'a Author, options: &Options) -> Result<Self> {
        let (store, zone) = (desk.acts.store(), desk.zone()?);
        let list = options.list;
        let format = saving::format(options.to.as_deref(), options.semicolon);
        let known = store.desk()?;
        let books = store.clients()?;
        Ok(Self {
            author,
            table: Table::new(format, list.name(), &list.columns(&zone)),
            clients: books.iter().map(|book| (book.id, book.name.clone())).collect(),
            logins: known.users.values().map(|user| (user.id, user.login.clone())).collect(),
            zone,
            today: desk.today()?,
        })
    }

    fn files(&mut self, desk: &Desk, list: List) -> Result<()> {
        let mut unread = 0;
        let mut after = None;
        loop {
            let page = desk.acts.store().files(0..=1023, after, PAGE)?;
            let Some((last, _)) = page.last() else { break };
            after = Some(*last);
            for (stream, _) in page {
                match seen(desk, self.author, stream) {
                    Seen::File(file) if list == List::Looks => self.looks(desk, stream, &file)?,
                    Seen::File(file) => self.add(list, stream, &file),
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
        Ok(())
    }

    fn looks(&mut self, desk: &Desk, stream: StreamId, file: &File) -> Result<()> {
        for look in desk.acts.store().looks(stream, &self.author.grants, LOOKS)? {
            let by = self.logins.get(&look.user).cloned().unwrap_or_default();
            let cells = [Cell::Moment(self.zone.to_datetime(look.at)), by.into()];
            self.row(stream, file, None, None, cells);
        }
        Ok(())
    }

    fn users(&mut self, desk: &Desk) -> Result<()> {
        for user in desk.acts.store().desk()?.users.values() {
            let clients = match &user.grants {
                Grants::All => vec!["all"],
                Grants::Clients(ids) => {
                    ids.iter().filter_map(|id| self.clients.get(id).map(String::as_str)).collect()
                }
            };
            let clients = clients.join(", ");
            let languages: Vec<&str> = user.languages.iter().map(|one| one.code()).collect();
            let skills: Vec<String> = user.skills.iter().map(|skill| word(*skill)).collect();
            let (languages, skills) = (languages.join(" "), skills.join(" "));
            let (name, login) = (user.name.clone(), user.login.clone());
            let own = [name, login, word(user.role), languages, skills, clients];
            let enabled = yes(user.enabled);
            self.table.row(own.into_iter().map(Cell::from).chain([enabled]));
        }
        Ok(())
    }

    fn add(&mut self, list: List, stream: StreamId, file: &File) {
        match list {
            List::Open => {
                let today = self.today;
                for debt in file.debts.values().filter(|debt| debt.is_open(today)) {
                    let cells = [
                        debt.number.clone().into(),
                        debt.issued.into(),
                        debt.due.into(),
                        debt.amount.into(),
                        debt.open().into(),
                        debt.amount.currency.code().into(),
                        yes(debt.disputed.is_some()),
                    ];
                    self.row(stream, file, Some(debt.client), None, cells);
                }
            }
            List::Promises => {
                for promise in file.promises.values() {
                    let paid = Money::new(promise.paid, promise.amount.currency);
                    let cells = [
                        promise.made_on.into(),
                        promise.due.into(),
                        promise.amount.into(),
                        promise.amount.currency.code().into(),
                        super::show::state_word(promise.state).into(),
                        paid.into(),
                    ];
                    self.row(stream, file, Some(promise.client), None, cells);
                }
            }
            List::Contacts => {
                for contact in file.contacts.values() {
                    let cells = [
                        Cell::Moment(self.zone.to_datetime(contact.at)),
                        self.logins.get(&contact.by).cloned().into(),
                        word(contact.direction).into(),
                        word(contact.channel).into(),
                        contact.outcome.map(word).into(),
                        yes(contact.result),
                    ];
                    self.row(stream, file, None, contact.phone, cells);
                }
            }
            List::Looks | List::Users => {}
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
        cells: impl IntoIterator<Item = Cell>,
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
        let whose = whose.into_iter().map(Cell::from);
        self.table.row(whose.chain(cells).chain([stream.to_string().into()]));
    }
}

fn yes(yes: bool) -> Cell {
    Cell::from(if yes { "yes" } else { "no" })
}
