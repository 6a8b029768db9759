//! A file in the making: written under another name, and given its own once it is whole and on
//! disk. What is cut short is taken for nothing, and written over by the next attempt.

use std::fs::OpenOptions;
use std::io::{Error, Result as IoResult};
use std::ops::ControlFlow;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::failure::refused;
use crate::key::sync_folder;

/// What stands behind the name of a file in the making.
const PART: &str = ".part";
/// What SQLite may leave beside a database.
const BESIDE: [&str; 2] = ["-wal", "-shm"];
/// After so many bytes the disk is given time: others wait for their own syncs behind ours.
const PACE_BYTES: u64 = 8 << 20;

/// A file in the making.
pub(crate) struct Part {
    own: PathBuf,
    part: PathBuf,
    /// Open and locked for as long as it is written.
    #[expect(clippy::disallowed_types, reason = "a file on disk, no customer's")]
    file: std::fs::File,
    synced: u64,
    failed: Option<Error>,
    is_kept: bool,
}

impl Part {
    /// Begins a file that is to lie at `own`, where nothing may be yet. Its owner alone may read
    /// it.
    pub(crate) fn begin(own: &Path) -> Result<Self> {
        let there = |end: &str| with_end(own, end).symlink_metadata().is_ok();
        if there("") || BESIDE.iter().any(|end| there(end)) {
            let own = own.display();
            return Err(refused(format!(
                "there is something at {own} already, and nothing is ever written over; name \
                 another place, or move it away"
            )));
        }
        let part = with_end(own, PART);
        let open = || -> IoResult<_> {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false).mode(0o600);
            options.open(&part)
        };
        let file = open().with_context(|| format!("making {}", part.display()))?;
        if file.try_lock().is_err() {
            let part = part.display();
            return Err(refused(format!("{part} is being written by another command; let it end")));
        }
        for end in BESIDE {
            drop(std::fs::remove_file(with_end(&part, end)));
        }
        file.set_len(0).with_context(|| format!("emptying {}", part.display()))?;
        let own = own.to_owned();
        Ok(Self { own, part, file, synced: 0, failed: None, is_kept: false })
    }

    /// Where it is written.
    pub(crate) fn path(&self) -> &Path {
        &self.part
    }

    /// Lets what was written so far go to disk, if it is much; breaks off when the disk fails.
    pub(crate) fn pace(&mut self) -> ControlFlow<()> {
        let mut sync = || -> IoResult<()> {
            let length = self.file.metadata()?.len();
            if self.synced + PACE_BYTES <= length {
                self.file.sync_data()?;
                self.synced = length;
            }
            Ok(())
        };
        match sync() {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                self.failed = Some(error);
                ControlFlow::Break(())
            }
        }
    }

    /// Why the disk failed, if it did.
    pub(crate) fn failure(&mut self) -> Option<Error> {
        self.failed.take()
    }

    /// Brings all of it to disk.
    pub(crate) fn sync(&self) -> Result<()> {
        self.file.sync_all().with_context(|| format!("bringing {} to disk", self.part.display()))
    }

    /// Gives it its own name: now it is there. Returns how many bytes it has.
    pub(crate) fn keep(mut self) -> Result<u64> {
        self.sync()?;
        let keep = || -> IoResult<u64> {
            if self.own.symlink_metadata().is_ok() {
                return Err(Error::from(std::io::ErrorKind::AlreadyExists));
            }
            let length = self.file.metadata()?.len();
            std::fs::rename(&self.part, &self.own)?;
            sync_folder(&self.own)?;
            Ok(length)
        };
        let length = keep().with_context(|| format!("naming {}", self.own.display()))?;
        self.is_kept = true;
        Ok(length)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if self.is_kept {
            return;
        }
        for end in ["", BESIDE[0], BESIDE[1]] {
            // What stays behind is written over by the next attempt.
            drop(std::fs::remove_file(with_end(&self.part, end)));
        }
    }
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}
