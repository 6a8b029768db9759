//! The long lane: runs that need hours, each given one fresh seed a round.

use std::process::{Command, ExitCode};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};

use crate::shell::{Shell, now};

/// One long run.
struct Soak {
    name: &'static str,
    about: &'static str,
    /// A file without which it cannot run.
    needs: &'static str,
    what: What,
    rounds: u32,
}

/// What a round is.
enum What {
    /// A life of the simulator with so many days.
    Life(&'static str),
    /// Tests, told to do so many rounds of their own.
    Tests {
        /// The package and its test binary.
        of: (&'static str, &'static str),
        /// How their names begin.
        tests: &'static str,
        rounds: &'static str,
    },
}

/// The tests of the executable.
const OF_AURICLE: (&str, &str) = ("auricle", "it");

impl What {
    /// Arguments of the cargo call that comes first, once.
    fn build(&self) -> Vec<&'static str> {
        match self {
            Self::Life(_) => vec!["build", "--release", "--package", "simulator"],
            Self::Tests { of: (package, binary), .. } => {
                vec!["test", "--release", "--package", package, "--test", binary, "--no-run"]
            }
        }
    }

    /// One round.
    fn command(&self, shell: &Shell, seed: u64) -> Command {
        match self {
            Self::Life(days) => {
                let mut life = shell.command(shell.target.join("release/simulator"));
                life.args(["--seed", &seed.to_string(), "--days", days]);
                life
            }
            Self::Tests { of: (package, binary), tests, rounds } => {
                let mut cargo = shell.command("cargo");
                cargo.args(["test", "--release", "--package", package, "--test", binary, tests]);
                cargo.args(["--", "--nocapture", "--test-threads=1"]);
                cargo.env("AURICLE_ROUNDS", rounds).env("AURICLE_SEED", seed.to_string());
                cargo
            }
        }
    }
}

const SOAKS: &[Soak] = &[
    Soak {
        name: "simulator",
        about: "portfolios that live 400 days, until a checker speaks",
        needs: "crates/simulator/src/main.rs",
        what: What::Life("400"),
        rounds: 1_000,
    },
    Soak {
        name: "kill9",
        about: "ten kills in the midst of imports and records, until something is lost",
        needs: "crates/auricle/tests/it/killed.rs",
        what: What::Tests { of: OF_AURICLE, tests: "killed::", rounds: "10" },
        rounds: 10,
    },
    Soak {
        name: "mixed",
        about: "a hundred kills of servers, imports and databases at work, on each engine",
        needs: "crates/auricle/tests/it/mixed.rs",
        what: What::Tests { of: OF_AURICLE, tests: "mixed::", rounds: "100" },
        rounds: 10,
    },
    Soak {
        name: "power",
        about: "five hundred losses of power, each with other unsynced writes dropped or torn",
        needs: "crates/auricle/tests/it/power.rs",
        what: What::Tests { of: OF_AURICLE, tests: "power::", rounds: "500" },
        rounds: 10,
    },
    Soak {
        name: "simulator-power",
        about: "portfolios that live on a disk, each of which loses its power three hundred times",
        needs: "crates/simulator/tests/power.rs",
        what: What::Tests { of: ("simulator", "power"), tests: "what_was_told", rounds: "300" },
        rounds: 10,
    },
];

const LINES_SHOWN_MAX: usize = 200;

/// Names the long runs.
pub(crate) fn list(shell: &Shell) -> Result<ExitCode> {
    for soak in SOAKS {
        let absent = if shell.has(soak.needs) { "" } else { " (not there yet)" };
        println!("{:<15} {}, {} rounds{absent}", soak.name, soak.about, soak.rounds);
    }
    println!("{:<15} each fuzz target for ten minutes", "fuzz");
    Ok(ExitCode::SUCCESS)
}

/// Runs rounds of one, up to the first that fails. Ctrl-C loses nothing that was printed.
pub(crate) fn run(shell: &Shell, name: &str, options: &[&str]) -> Result<ExitCode> {
    let Some(soak) = SOAKS.iter().find(|soak| soak.name == name) else {
        println!("no long run {name:?}; see cargo xtask soak");
        return Ok(ExitCode::from(2));
    };
    ensure!(shell.has(soak.needs), "{name} needs {}, which is not there yet", soak.needs);
    let (rounds, first) = read_options(soak.rounds, fresh_seed()?, options)?;
    let log = shell.log(&format!("soak-{name}"))?;
    log.run(shell.command("cargo").args(soak.what.build()))
        .with_context(|| log.tail(LINES_SHOWN_MAX))?;
    println!("{name}: {rounds} rounds from seed {first}, the last one in {}", log.path.display());
    let start = now();
    for round in 1..=rounds {
        let seed = first.wrapping_add(u64::from(round - 1));
        let started = now();
        // What went well is not kept: a night's rounds would fill the disk.
        let log = shell.log(&format!("soak-{name}"))?;
        if let Err(error) = log.run(&mut soak.what.command(shell, seed)) {
            println!(
                "{}\n\nround {round} of {rounds} failed: {error:#}",
                log.tail(LINES_SHOWN_MAX)
            );
            println!("Again: cargo xtask soak {name} --rounds 1 --seed {seed}");
            return Ok(ExitCode::FAILURE);
        }
        let seconds = started.elapsed().as_secs_f64();
        println!("{round}/{rounds}  seed {seed}  {seconds:.1} s");
    }
    println!("{name}: {rounds} rounds passed in {} s", start.elapsed().as_secs());
    Ok(ExitCode::SUCCESS)
}

/// `--rounds N` and `--seed N`, in any order.
fn read_options(rounds: u32, seed: u64, options: &[&str]) -> Result<(u32, u64)> {
    match options {
        [] => Ok((rounds, seed)),
        ["--rounds", n, rest @ ..] => {
            let rounds = n.parse().with_context(|| format!("--rounds {n}: a whole number"))?;
            read_options(rounds, seed, rest)
        }
        ["--seed", n, rest @ ..] => {
            let seed = n.parse().with_context(|| format!("--seed {n}: a whole number"))?;
            read_options(rounds, seed, rest)
        }
        [other, ..] => bail!("{other}: only --rounds N and --seed N"),
    }
}

/// Another one each time, and short enough to be typed again.
#[expect(clippy::disallowed_methods, reason = "a run without --seed should differ from the last")]
fn fresh_seed() -> Result<u64> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())
}

#[cfg(test)]
mod tests;
