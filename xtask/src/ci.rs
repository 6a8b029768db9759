//! The one command that checks everything: named steps in order of speed, up to the first that fails.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, ensure};

use crate::shell::{Log, Shell, installed, now, setting};
use crate::{fuzz, tidy};

mod api;
mod browser;
mod tools;

/// One thing that is checked.
struct Step {
    name: &'static str,
    about: &'static str,
    /// A file or folder without which there is nothing to check yet.
    needs: &'static str,
    run: fn(&Shell, &Log) -> Result<()>,
}

/// Everything, the quickest first, so that a slip is known at once.
const STEPS: &[Step] = &[
    Step { name: "fmt", about: "the code is formatted", needs: "", run: fmt },
    Step { name: "tidy", about: "layers, house rules and papers", needs: "", run: tidy::step },
    Step { name: "tools", about: "programs that later steps call", needs: "", run: tools::step },
    Step { name: "clippy", about: "no warning in any target", needs: "", run: clippy },
    Step { name: "tests", about: "all tests, the slow ones too", needs: "", run: tests },
    Step {
        name: "fuzz",
        about: "each fuzz target for five seconds, from the kept cases",
        needs: fuzz::CORPUS,
        run: fuzz::step,
    },
    Step { name: "release", about: "what is shipped builds", needs: "", run: release },
    Step {
        name: "seeds",
        about: "three simulated portfolios, 120 days each",
        needs: SIMULATOR,
        run: seeds,
    },
    Step {
        name: "api",
        about: "requests of every kind to the release binary, by schemathesis",
        needs: api::NEEDS,
        run: api::step,
    },
    Step {
        name: "browser",
        about: "stories in Chromium against the release binary",
        needs: browser::STORIES,
        run: browser::step,
    },
];

const SIMULATOR: &str = "crates/simulator/src/main.rs";
const SEEDS: [&str; 3] = ["1", "7", "42"];
/// Enough to find the rare case, few enough for every change; 256 is the library's own number.
const PROPERTY_CASES: &str = "5000";
const LINES_SHOWN_MAX: usize = 400;

/// Runs every step that the project has.
pub(crate) fn all(shell: &Shell) -> Result<ExitCode> {
    let start = now();
    let mut count = 0;
    for step in STEPS.iter().filter(|step| step.applies(shell)) {
        if !passes(shell, step)? {
            return Ok(ExitCode::FAILURE);
        }
        count += 1;
    }
    println!("all {count} steps passed in {} s", start.elapsed().as_secs());
    Ok(ExitCode::SUCCESS)
}

/// Runs one step; what it builds upon must be there already.
pub(crate) fn only(shell: &Shell, name: &str) -> Result<ExitCode> {
    let Some(step) = STEPS.iter().find(|step| step.name == name) else {
        println!("no step {name:?}; see cargo xtask ci --list");
        return Ok(ExitCode::from(2));
    };
    ensure!(step.applies(shell), "{name} needs {}, which is not there yet", step.needs);
    Ok(if passes(shell, step)? { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Names the steps.
pub(crate) fn list(shell: &Shell) -> Result<ExitCode> {
    for step in STEPS {
        let absent = if step.applies(shell) { "" } else { " (nothing to check yet)" };
        println!("{:<8} {}{absent}", step.name, step.about);
    }
    Ok(ExitCode::SUCCESS)
}

impl Step {
    fn applies(&self, shell: &Shell) -> bool {
        shell.has(self.needs)
    }
}

/// Runs one step with its output aside, and shows it only when it failed.
fn passes(shell: &Shell, step: &Step) -> Result<bool> {
    print!("{:<8} ", step.name);
    std::io::stdout().flush()?;
    let log = shell.log(step.name)?;
    let start = now();
    let done = (step.run)(shell, &log);
    let seconds = start.elapsed().as_secs_f64();
    match done {
        Ok(()) => println!("{seconds:7.1} s"),
        Err(ref error) => {
            println!("{seconds:7.1} s  failed\n\n{}\n", log.tail(LINES_SHOWN_MAX));
            println!("{} failed: {error:#}", step.name);
            println!("Again, this step alone: cargo xtask ci --only {}", step.name);
        }
    }
    Ok(done.is_ok())
}

fn fmt(shell: &Shell, log: &Log) -> Result<()> {
    log.run(shell.command("cargo").args(["fmt", "--all", "--check", "--", "--color", "never"]))
}

fn clippy(shell: &Shell, log: &Log) -> Result<()> {
    let line = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    log.run(shell.command("cargo").args(line))
}

fn tests(shell: &Shell, log: &Log) -> Result<()> {
    let line: &[&str] = match installed("cargo-nextest") {
        true => &["nextest", "run", "--workspace", "--no-tests=pass"],
        false => &["test", "--workspace", "--no-fail-fast"],
    };
    let mut command = shell.command("cargo");
    command.args(line).env("AURICLE_SLOW_TESTS", "1");
    // With this set a snapshot would be rewritten instead of compared.
    command.env_remove("UPDATE_EXPECT");
    if setting("PROPTEST_CASES").is_none() {
        command.env("PROPTEST_CASES", PROPERTY_CASES);
    }
    log.run(&mut command)
}

/// Both binaries in one go: built apart, they would want the same dependencies with other features.
fn release(shell: &Shell, log: &Log) -> Result<()> {
    let mut command = shell.command("cargo");
    command.args(["build", "--release", "--package", "auricle"]);
    if shell.has(SIMULATOR) {
        command.args(["--package", "simulator"]);
    }
    log.run(&mut command)
}

fn seeds(shell: &Shell, log: &Log) -> Result<()> {
    for seed in SEEDS {
        let mut command = shell.command(shell.target.join("release/simulator"));
        log.run(command.args(["--seed", seed, "--days", "120"]))?;
    }
    Ok(())
}
