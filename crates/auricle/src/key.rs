//! The desk's key: 32 bytes in hexadecimal, in a file that only its owner may read.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use store::{DeskKey, Entropy, hex};

use crate::failure::refused;
use crate::out::aside;
use crate::settings::KeySource;

/// Reads the key; `None` when there is no such file.
pub(crate) fn read(source: &KeySource) -> Result<Option<DeskKey>> {
    match source {
        KeySource::File(path) => read_file(path),
        KeySource::Command(command) => of_command(command).map(Some),
    }
}

fn read_file(path: &Path) -> Result<Option<DeskKey>> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let doing = format!("reading the desk's key from {}", path.display());
            return Err(anyhow::Error::new(error).context(doing));
        }
    };
    let mode = std::fs::metadata(path).map(|about| about.permissions().mode()).unwrap_or(0);
    if mode & 0o077 != 0 {
        aside(&format!(
            "auricle: others may read the desk's key; close it: chmod 600 {}\n",
            path.display()
        ));
    }
    let Some(key) = DeskKey::from_text(&text) else {
        let says = "does not hold a desk's key: 64 hexadecimal digits; put the saved copy back";
        return Err(refused(format!("{} {says}", path.display())));
    };
    Ok(Some(key))
}

fn of_command(command: &str) -> Result<DeskKey> {
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(command).stdin(Stdio::null()).stderr(Stdio::inherit());
    let done = shell.output().context("running the command that prints the desk's key")?;
    if !done.status.success() {
        bail!("the command that prints the desk's key ended with {}", done.status);
    }
    DeskKey::from_text(&String::from_utf8_lossy(&done.stdout))
        .ok_or_else(|| refused("the command printed no desk's key: 64 hexadecimal digits"))
}

/// Makes a key and keeps it, readable by its owner alone and safe on disk before it is used.
pub(crate) fn make(path: &Path, chance: &dyn Entropy) -> Result<DeskKey> {
    let mut bytes = [0; 32];
    chance.fill(&mut bytes);
    let hex = hex::text(&bytes);
    let keep = || -> std::io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        writeln!(file, "{hex}")?;
        file.sync_all()?;
        sync_folder(path)
    };
    keep().with_context(|| format!("keeping the desk's new key in {}", path.display()))?;
    Ok(DeskKey::new(bytes))
}

/// Makes sure that a file's name is on disk, not only its bytes.
pub(crate) fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    OpenOptions::new().read(true).open(folder.unwrap_or(Path::new(".")))?.sync_all()
}
