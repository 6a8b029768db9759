//! The commands and their options.

use std::path::PathBuf;

use calendar::{Date, DateTime};
use clap::{Args, Parser, Subcommand};
use locale::Language;

use crate::commands;
use crate::{bench, demo, serve};

/// A desk for collecting debts by telephone: prepared, lawful, kind.
///
/// Exit codes: 0 done, 1 refused or found wrong, 2 used wrongly, 3 could not be done.
#[derive(Debug, Parser)]
#[command(name = "auricle", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    /// What holds for every command.
    #[command(flatten)]
    pub(crate) common: Common,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Which desk, and how to say it")]
pub(crate) struct Common {
    /// The database: sqlite:PATH, a path, or postgres://USER@HOST/DATABASE [default: $AURICLE_DB,
    /// else auricle.db in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) db: Option<String>,
    /// The data folder
    #[arg(long, global = true, value_name = "DIR", default_value = "auricle-data")]
    pub(crate) data: PathBuf,
    /// The file of the desk's key [default: $AURICLE_KEY, else desk.key beside the database
    /// or, with PostgreSQL, in the data folder]
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "key_command")]
    pub(crate) key: Option<PathBuf>,
    /// A command that prints the desk's key
    #[arg(long, global = true, value_name = "COMMAND")]
    pub(crate) key_command: Option<String>,
    /// Act as this user, who sees only the clients granted to them
    #[arg(long, global = true, value_name = "LOGIN")]
    pub(crate) user: Option<String>,
    /// Start the clock at 09:00 UTC of this day (only on a desk made for trying)
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    pub(crate) today: Option<Date>,
    /// Take this machine's clock for right, though the desk was at work at a later time
    #[arg(long, global = true)]
    pub(crate) accept_clock: bool,
    /// The language of the output: en, lv, nl, pl, ru or cs
    #[arg(long, global = true, value_name = "LANG", value_parser = language, default_value = "en")]
    pub(crate) lang: Language,
    /// Print one JSON object instead of lines
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

/// Reads a day.
pub(crate) fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write the day like 2026-11-22".to_owned())
}

/// Reads a day with its hour.
pub(crate) fn moment(text: &str) -> Result<DateTime, String> {
    text.parse().map_err(|_| "write the time like 2026-11-25T10:00".to_owned())
}

fn language(code: &str) -> Result<Language, String> {
    let known = Language::from_code(code);
    let wanted = known.filter(|l| matches!(l, Language::English | Language::Latvian));
    wanted.ok_or_else(|| "the output is written in en and lv so far".to_owned())
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// A desk with a simulated portfolio, ready to try
    Demo(demo::Options),
    /// Serve a real desk
    Serve(serve::Options),
    /// Take in customers, debts or payments from a workbook or a CSV file, or copies of invoices
    Import(Box<commands::import::Options>),
    /// The next customer to call
    Next,
    /// Spend a permit for a call, and show the number
    Call(commands::call::Options),
    /// Record how a contact ended
    Record(Box<commands::record::Options>),
    /// Take back your own last outcome, within ten minutes
    Undo(commands::undo::Options),
    /// Enter a fact outside a contact: a note, a hold and its end, a dispute's end, who should call
    Enter(commands::enter::Options),
    /// Attach a document, such as the copy of an invoice
    Attach(commands::attach::Options),
    /// Make two files of one person one
    Merge(commands::merge::MergeOptions),
    /// Part a file from the one it was merged into
    Part(commands::merge::PartOptions),
    /// The facts about a customer
    Show(commands::show::Options),
    /// What may be done about a customer now, what not, and by which rule
    Why(commands::show::Options),
    /// Every contact with a customer, and what made it allowed
    Proof(commands::show::Options),
    /// Everything that happened to a customer's file, in plain words
    Timeline(commands::show::Options),
    /// Find customers by name, customer number, telephone, reference or invoice
    Find(commands::find::Options),
    /// The promises and calls back of a day
    Due(commands::due::Options),
    /// Wake what has fallen due, and say what the day asks for
    Day(commands::day::Options),
    /// What customers say against paying, considered answers, and what came of them
    Library(commands::library::Options),
    /// The team's own words for what callers say, and the name in which they call
    Words(commands::words::Options),
    /// Write a list as CSV or as a workbook, safe to open in a spreadsheet
    Export(commands::export::Options),
    /// Add, change and list the people who work here
    User(commands::user::Options),
    /// Make, list and revoke the tokens by which other programs act for a user
    Token(commands::token::Options),
    /// Set, list and remove the addresses that are told what happens
    Hook(commands::hook::Options),
    /// Measure what a second of processor time does, from fixed seeds
    Bench(bench::Options),
    /// Check every chain of events
    Verify(commands::seal::VerifyOptions),
    /// Seal the day: sign one hash over everything, and add it to roots.txt
    Seal,
    /// Fold everything anew and show any difference
    Rebuild(commands::keep::RebuildOptions),
    /// Write the desk as it is now into one file, while everybody goes on working
    Backup(commands::backup::Options),
    /// Bring a desk back from a backup, without those who were erased since
    Restore(commands::restore::Options),
    /// Move a desk to another database, checking every chain as it arrives
    Copy(commands::copy::Options),
    /// Erase a person for good
    Erase(commands::keep::EraseOptions),
}
