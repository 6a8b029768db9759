//! The browser stories: copied beside their driver under the target folder, so that the tree stays clean.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::shell::{Log, Shell, setting};

/// Where the stories and their runner stand.
pub(super) const STORIES: &str = "crates/auricle/tests/browser";

/// Runs every story against the release binary.
pub(super) fn step(shell: &Shell, log: &Log) -> Result<()> {
    let desk = shell.target.join("release/auricle");
    ensure!(desk.exists(), "{} is missing: cargo build --release", desk.display());
    let place = shell.target.join("browser");
    let fresh = copy_stories(shell, &place)?;
    if !fresh {
        let line = ["ci", "--ignore-scripts", "--no-fund", "--no-audit"];
        log.run(shell.command("npm").args(line).current_dir(&place))?;
        fs::copy(place.join("package-lock.json"), installed_mark(&place))?;
    }
    let mut command = shell.command("node");
    command.arg("run.mjs").current_dir(&place).env("AURICLE_BIN", &desk);
    if let Some(shots) = setting("AURICLE_SHOTS") {
        command.env("AURICLE_SHOTS", std::path::absolute(shots)?);
    }
    log.run(&mut command)
}

/// Puts the stories as they are now into `place`, and says whether their driver is installed there.
fn copy_stories(shell: &Shell, place: &Path) -> Result<bool> {
    let from = shell.root.join(STORIES);
    let stories = place.join("stories");
    if stories.exists() {
        // A story that was deleted must not run on.
        fs::remove_dir_all(&stories)?;
    }
    copy_folder(&from, place)?;
    let lock = fs::read(place.join("package-lock.json"))?;
    Ok(fs::read(installed_mark(place)).is_ok_and(|done| done == lock))
}

/// A copy of the lock file, written once everything it names was installed.
fn installed_mark(place: &Path) -> PathBuf {
    place.join("node_modules/.installed")
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let path = entry?.path();
        let name = path.file_name().context("an entry has a name")?;
        // Somebody may have installed the driver in place, to work on a story.
        match (name == "node_modules", path.is_dir()) {
            (true, _) => {}
            (false, true) => copy_folder(&path, &to.join(name))?,
            (false, false) => {
                fs::copy(&path, to.join(name))?;
            }
        }
    }
    Ok(())
}
