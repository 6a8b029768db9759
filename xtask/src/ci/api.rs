//! The API tried out by schemathesis, on each engine: a desk with a life behind it, a token that may
//! do everything, and requests of every kind, those that do not look as described first of all.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::shell::{Log, Shell, output};

/// What is installed to try it out.
pub(super) const NEEDS: &str = "crates/auricle/tests/api/requirements.txt";
/// What is tried. Not `stateful`, which follows ids from answer to answer: they are drawn by chance,
/// so what it comes upon is another thing in every run.
const PHASES: &str = "examples,coverage,fuzzing";
/// How long requests are made on each engine.
const SECONDS: &str = "40";
const SEED: &str = "7";
/// Whose token it is: the administrator of the demonstration.
const WHO: &str = "peteris";
/// Tokens that may be taken back by chance: small numbers are tried first.
const SPARE_TOKENS: usize = 8;

/// Files on their way in.
const IMPORTS: u32 = 12;

/// What could take away the very token or user that is tried with is asked of others alone, and
/// is told no ids by other answers.
const SPARED: &str = "
[[operations]]
include-operation-id = [\"end_token\", \"change_user\", \"disable_user\"]
[operations.parameters]
\"path.token\" = { dictionary = \"token\", probability = 1.0 }
\"path.user\" = { dictionary = \"user\", probability = 1.0 }
[operations.phases]
coverage.extra-data-sources.responses = false
fuzzing.extra-data-sources.responses = false
stateful.enabled = false
";

/// The desk while it is served.
struct Served {
    child: Child,
    url: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        // It is there for this alone; what cannot be ended has ended.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Lets schemathesis loose on a desk of each engine.
pub(super) fn step(shell: &Shell, log: &Log) -> Result<()> {
    let place = shell.target.join("api");
    let program = installed(shell, log, &place)?;
    let binary = shell.target.join("release/auricle");
    ensure!(binary.exists(), "{} is missing: cargo build --release", binary.display());
    let desk = |engine: &str, url| {
        Desk { binary: binary.clone(), data: place.join(format!("desk-{engine}")), url }
            .tried(log, &program)
    };
    desk("sqlite", None)?;
    match test_support::postgres::schema(&place, "api") {
        Some(schema) => desk("postgres", Some(schema.url)),
        None => log.say("NOT TRIED: PostgreSQL"),
    }
}

/// The program, installed below the target folder; installed anew when its version changes.
fn installed(shell: &Shell, log: &Log, place: &Path) -> Result<PathBuf> {
    let wanted = fs::read(shell.root.join(NEEDS))?;
    let (venv, mark) = (place.join("venv"), place.join("installed"));
    let program = venv.join("bin/schemathesis");
    if fs::read(&mark).is_ok_and(|done| done == wanted) && program.exists() {
        return Ok(program);
    }
    fs::create_dir_all(place)?;
    log.run(shell.command("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
    let mut pip = shell.command(venv.join("bin/pip"));
    log.run(
        pip.args(["install", "--disable-pip-version-check", "-r"]).arg(shell.root.join(NEEDS)),
    )?;
    fs::write(mark, wanted)?;
    Ok(program)
}

/// A desk in a folder of its own.
struct Desk {
    binary: PathBuf,
    data: PathBuf,
    /// Another database than the one in the folder.
    url: Option<String>,
}

impl Desk {
    /// Fills the desk, serves it, and lets schemathesis loose on it.
    fn tried(&self, log: &Log, program: &Path) -> Result<()> {
        if self.data.exists() {
            fs::remove_dir_all(&self.data)?;
        }
        let served = self.serve()?;
        let config = self.data.join("schemathesis.toml");
        let token = self.token()?;
        let imports = imports(&served.url, &token)?;
        fs::write(&config, self.config(&token, imports)?)?;
        let mut command = Command::new(program);
        command
            .current_dir(&self.data)
            .arg("--config-file")
            .arg(&config)
            .args(["run", &format!("{}/openapi.json", served.url)])
            .args(["--phases", PHASES, "--checks", "all"])
            .args(["--seed", SEED, "--max-time", SECONDS, "--workers", "1", "--no-color"])
            .args(["--generation-database", "none"])
            .stdin(Stdio::null());
        log.run(&mut command)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        command.args(args).arg("--json").arg("--data").arg(&self.data).stdin(Stdio::null());
        if let Some(url) = &self.url {
            command.args(["--db", url]);
        }
        command
    }

    /// Serves the demonstration, whose portfolio is lived on its first start.
    fn serve(&self) -> Result<Served> {
        let mut command = self.command(&["demo", "--port", "0"]);
        let mut child = command.stdout(Stdio::piped()).spawn().context("starting the desk")?;
        let out = child.stdout.take().context("its output is ours")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).context("reading where the desk is")?;
        let told: Value = serde_json::from_str(&line).context("reading where the desk is")?;
        let url = told["url"].as_str().context("the desk says where it is")?.to_owned();
        Ok(Served { child, url })
    }

    fn asks(&self, args: &[&str]) -> Result<Value> {
        let text = output(&mut self.command(args))?;
        serde_json::from_str(&text).with_context(|| format!("reading {text:?}"))
    }

    /// A token that may do everything, behind some that may be lost.
    fn token(&self) -> Result<String> {
        let add = ["token", "add", WHO, "--name", "api", "--scopes", "read,call,import,admin"];
        for _ in 0..SPARE_TOKENS {
            self.asks(&add)?;
        }
        let made = self.asks(&add)?;
        made["secret"].as_str().map(ToOwned::to_owned).context("a new token is told")
    }

    /// What to try: ids that are there beside those that are not, and what a valid request may be
    /// answered with besides.
    fn config(&self, token: &str, imports: Vec<String>) -> Result<String> {
        let users = self.asks(&["user", "list"])?;
        let own = |user: &&Value| user["login"] != WHO;
        let users = users["users"].as_array().context("a list of users")?.iter().filter(own);
        let users: Vec<String> = users.map(|user| user["id"].to_string()).take(5).collect();
        let found = self.asks(&["find", "a"])?;
        let mut customers = ids(&found["customers"]);
        for word in ["ana", "jan", "ber", "nov", "kal"] {
            customers.extend(ids(&self.asks(&["find", word])?["customers"]));
        }
        ensure!(!customers.is_empty(), "the demonstration has customers");
        customers.truncate(40);
        let small: Vec<String> = (1..40).map(|id: u32| id.to_string()).collect();
        let pools = [
            ("customer", customers),
            ("import", imports),
            ("user", users),
            ("contact", small.clone()),
            ("hold", small.clone()),
            ("dispute", small),
            ("token", (1..=SPARE_TOKENS).map(|id| id.to_string()).collect()),
        ];
        let mut config = String::new();
        write!(config, "[auth.openapi]\ntoken = {{ bearer = \"{token}\" }}\n\n")?;
        // A rule of the trade may stand against what looks as described.
        write!(config, "[checks]\npositive_data_acceptance.expected-statuses = ")?;
        writeln!(config, "[\"2xx\", \"400\", \"403\", \"404\", \"409\", \"422\"]")?;
        // A request that comes again under its key is given the answer of then, also when what was
        // made has been taken away since.
        writeln!(config, "ensure_resource_availability.enabled = false\n")?;
        for (name, ids) in &pools {
            write!(config, "[dictionaries.{name}]\nvalues = [{}]\n\n", ids.join(", "))?;
        }
        config.push_str("[parameters]\n");
        config.push_str("\"query.with\" = { dictionary = \"customer\", probability = 0.7 }\n");
        for (name, _) in &pools {
            writeln!(config, "\"path.{name}\" = {{ dictionary = \"{name}\", probability = 0.7 }}")?;
        }
        config.push_str(SPARED);
        Ok(config)
    }
}

/// Files that are on their way in, sent as a program would.
fn imports(url: &str, token: &str) -> Result<Vec<String>> {
    let send = |nth: u32| {
        let row = format!(
            "Customer number;Invoice number;Due date;Amount\nK{nth};R{nth};2026-10-01;9,00\n"
        );
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--show-error", "--fail", "--data-binary", &row])
            .args(["--header", &format!("Authorization: Bearer {token}")])
            .args(["--header", "Content-Type: text/csv", &format!("{url}/api/v1/imports")]);
        let told: Value = serde_json::from_str(&output(&mut curl)?)?;
        Ok(told["id"].to_string())
    };
    (0..IMPORTS).map(send).collect()
}

fn ids(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(|one| one["id"].to_string()).collect()
}
