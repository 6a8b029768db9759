//! The developer's commands: `cargo xtask ci` checks everything, the others are its parts and the long lane.

#![expect(clippy::print_stdout, reason = "a developer's command speaks on the terminal")]

mod ci;
mod cost;
mod fuzz;
mod release;
mod shell;
mod soak;
mod tidy;

use std::process::ExitCode;

use crate::shell::Shell;

const USAGE: &str = "\
cargo xtask ci [--list | --only STEP]   check everything, in order of speed
cargo xtask tidy                        layers, house rules and papers only
cargo xtask soak                        list the long runs
cargo xtask soak NAME [--rounds N] [--seed N]
cargo xtask soak fuzz [--minutes N] [--target NAME] [--keep]
cargo xtask release-fixture             keep a desk of this release, for every later one to open
cargo xtask deps-cost                   CPU seconds that the dependencies cost a clean release build
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = Shell::open().and_then(|shell| match args.as_slice() {
        ["ci"] => ci::all(&shell),
        ["ci", "--list"] => ci::list(&shell),
        ["ci", "--only", step] => ci::only(&shell, step),
        ["tidy"] => tidy::run(&shell),
        ["soak"] => soak::list(&shell),
        ["soak", "fuzz", options @ ..] => fuzz::soak(&shell, options),
        ["soak", name, options @ ..] => soak::run(&shell, name, options),
        ["deps-cost"] => cost::run(&shell),
        ["release-fixture"] => release::fixture(&shell),
        _ => {
            print!("{USAGE}");
            Ok(ExitCode::from(2))
        }
    });
    done.unwrap_or_else(|error| {
        println!("{error:#}");
        ExitCode::from(3)
    })
}
