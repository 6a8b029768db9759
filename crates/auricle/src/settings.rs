//! Settings from the environment and from options: where the desk's data lies.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::Common;
use crate::failure::misused;

/// The database in a data folder.
const DATABASE: &str = "auricle.db";
/// The desk's key beside it.
const KEY: &str = "desk.key";
/// The list of what was erased, beside the key.
const ERASED: &str = "erased.txt";

/// Where a desk lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Places {
    /// The database file.
    pub(crate) database: PathBuf,
    /// Where the key comes from.
    pub(crate) key: KeySource,
    /// The append-only list of erased streams.
    pub(crate) erased: PathBuf,
}

/// Where the desk's key comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KeySource {
    /// A file.
    File(PathBuf),
    /// What a command prints.
    Command(String),
}

/// A setting of the environment; an empty one counts as none.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
pub(crate) fn environment(name: &str) -> Option<PathBuf> {
    std::env::var(name).ok().filter(|value| !value.is_empty()).map(PathBuf::from)
}

impl Places {
    /// The places that the options name.
    pub(crate) fn of(common: &Common) -> Result<Self> {
        Self::with_key_setting(common, environment("AURICLE_KEY"))
    }

    fn with_key_setting(common: &Common, key_setting: Option<PathBuf>) -> Result<Self> {
        let database = match &common.db {
            Some(url) => database_path(url)?,
            None => common.data.join(DATABASE),
        };
        let folder = database.parent().unwrap_or(Path::new("")).to_owned();
        let file = common.key.clone().or(key_setting).unwrap_or_else(|| folder.join(KEY));
        let beside_key = file.parent().unwrap_or(Path::new("")).to_owned();
        Ok(match &common.key_command {
            Some(command) => {
                let key = KeySource::Command(command.clone());
                Self { erased: folder.join(ERASED), database, key }
            }
            None => Self { database, key: KeySource::File(file), erased: beside_key.join(ERASED) },
        })
    }
}

fn database_path(url: &str) -> Result<PathBuf> {
    if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        return Err(misused("PostgreSQL is not served yet; use sqlite:PATH"));
    }
    let path = url.strip_prefix("sqlite://").or(url.strip_prefix("sqlite:")).unwrap_or(url);
    if path.is_empty() || path.contains("://") || path == ":memory:" {
        let says = format!("{url:?} is no database this desk can use; write sqlite:PATH or a path");
        return Err(misused(says));
    }
    Ok(PathBuf::from(path))
}
