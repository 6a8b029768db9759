//! Running other programs, and the few things this tool asks of the machine.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// Where the project stands and where it is built.
pub(crate) struct Shell {
    /// The folder of the root `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// The one target folder that every step shares.
    pub(crate) target: PathBuf,
    /// What `cargo metadata` says about our own crates.
    pub(crate) metadata: Value,
}

impl Shell {
    /// Asks cargo about the workspace that this tool was built from.
    pub(crate) fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has a parent")?;
        let line = ["cargo", "metadata", "--format-version=1", "--no-deps"];
        let text = output(Command::new(line[0]).args(&line[1..]).current_dir(root))?;
        let metadata: Value = serde_json::from_str(&text).context("reading cargo metadata")?;
        let target = metadata["target_directory"].as_str().context("cargo names its target")?;
        Ok(Self { root: root.to_owned(), target: PathBuf::from(target), metadata })
    }

    /// A command that runs at the root, asks nothing and colours nothing.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .current_dir(&self.root)
            .stdin(Stdio::null())
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TERM_PROGRESS_WHEN", "never");
        command
    }

    /// Whether the project has this file or folder yet.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// A new, empty log under the target folder.
    pub(crate) fn log(&self, name: &str) -> Result<Log> {
        let folder = self.target.join("xtask");
        fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        let path = folder.join(format!("{name}.log"));
        fs::write(&path, "").with_context(|| format!("writing {}", path.display()))?;
        Ok(Log { path })
    }
}

/// What a step said, kept aside until somebody needs it.
pub(crate) struct Log {
    /// Where it can be read.
    pub(crate) path: PathBuf,
}

impl Log {
    /// Runs a command with both its outputs in this log.
    pub(crate) fn run(&self, command: &mut Command) -> Result<()> {
        let line = line_of(command);
        self.say(&format!("$ {line}"))?;
        // One handle for both, so that errors stand where they arose.
        let out = fs::OpenOptions::new().append(true).open(&self.path)?;
        let status = command
            .stdout(out.try_clone()?)
            .stderr(out)
            .status()
            .with_context(|| format!("{line}: it cannot be started"))?;
        ensure!(status.success(), "{line}: {status}");
        Ok(())
    }

    /// Adds a line of our own.
    pub(crate) fn say(&self, line: &str) -> Result<()> {
        let mut out = fs::OpenOptions::new().append(true).open(&self.path)?;
        writeln!(out, "{line}")?;
        Ok(())
    }

    /// The last lines, and where the rest is when there are more.
    pub(crate) fn tail(&self, lines_max: usize) -> String {
        let bytes = fs::read(&self.path).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> = text.lines().collect();
        match lines.len().checked_sub(lines_max) {
            None | Some(0) => lines.join("\n"),
            Some(left_out) => format!(
                "({left_out} lines before this are in {})\n{}",
                self.path.display(),
                lines[left_out..].join("\n")
            ),
        }
    }
}

/// Runs a command and gives what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = line_of(command);
    let done = command.output().with_context(|| format!("{line}: it cannot be started"))?;
    if !done.status.success() {
        bail!("{line}: {}\n{}", done.status, String::from_utf8_lossy(&done.stderr));
    }
    String::from_utf8(done.stdout).with_context(|| format!("{line}: what it printed is no text"))
}

/// Whether a program of this name can be started.
pub(crate) fn installed(program: &str) -> bool {
    let look = ["-c", "command -v \"$0\" >/dev/null", program];
    Command::new("sh").args(look).status().is_ok_and(|status| status.success())
}

/// A setting from the environment; empty counts as absent.
#[expect(clippy::disallowed_methods, reason = "a developer's command has no other settings")]
pub(crate) fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Now, for saying how long a step took and for nothing else.
#[expect(clippy::disallowed_methods, reason = "steps are timed by the real clock")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
