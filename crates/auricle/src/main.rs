//! The desk's one binary: commands, the clock, chance and settings.

mod bench;
mod cli;
mod commands;
mod customer;
mod demo;
mod erased;
mod failure;
mod key;
mod opening;
mod out;
mod own_clock;
mod own_zone;
mod part;
mod saving;
mod serve;
mod settings;
mod steady;
mod stop;
mod world;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser as _;
use words::Words;

use crate::cli::{Cli, Command};
use crate::out::Out;

/// Importing and folding are many small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let as_json = cli.common.json;
    run(cli).unwrap_or_else(|error| failure::tell(&error, as_json))
}

fn run(cli: Cli) -> Result<ExitCode> {
    let Cli { common, command } = cli;
    let out = Out { json: common.json, words: Words::of(common.lang) };
    let found = match command {
        Command::Demo(options) => demo::run(&common, out, &options),
        Command::Serve(options) => serve::run(&common, out, &options),
        Command::Import(options) => return commands::import::run(&common, out, &options),
        Command::Next => commands::next::run(&common, out),
        Command::Call(options) => commands::call::run(&common, out, &options),
        Command::Attach(options) => commands::attach::run(&common, out, &options),
        Command::Merge(options) => commands::merge::merge(&common, out, &options),
        Command::Part(options) => commands::merge::part(&common, out, &options),
        Command::Enter(options) => commands::enter::run(&common, out, &options),
        Command::Record(options) => commands::record::run(&common, out, &options),
        Command::Undo(options) => commands::undo::run(&common, out, &options),
        Command::Show(options) => commands::show::run(&common, out, &options),
        Command::Timeline(options) => commands::timeline::run(&common, out, &options),
        Command::Why(options) => commands::why::run(&common, out, &options),
        Command::Proof(options) => commands::proof::run(&common, out, &options),
        Command::Find(options) => commands::find::run(&common, out, &options),
        Command::Due(options) => commands::due::run(&common, out, &options),
        Command::Day(options) => commands::day::run(&common, out, &options),
        Command::Library(options) => commands::library::run(&common, out, &options),
        Command::Words(options) => commands::words::run(&common, out, &options),
        Command::Export(options) => commands::export::run(&common, out, &options),
        Command::Bench(options) => bench::run(&common, &options),
        Command::User(options) => commands::user::run(&common, out, &options),
        Command::Token(options) => commands::token::run(&common, out, &options),
        Command::Hook(options) => commands::hook::run(&common, out, &options),
        Command::Verify(options) => return commands::keep::verify(&common, out, &options),
        Command::Seal => commands::seal::run(&common, out),
        Command::Rebuild(options) => return commands::keep::rebuild(&common, out, &options),
        Command::Backup(options) => commands::backup::run(&common, out, &options),
        Command::Restore(options) => return commands::restore::run(&common, out, &options),
        Command::Copy(options) => return commands::copy::run(&common, out, &options),
        Command::Erase(options) => commands::keep::erase(&common, out, &options),
    };
    found.map(|()| ExitCode::SUCCESS)
}
