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
/// The seals of the days, beside it.
const ROOTS: &str = "roots.txt";

/// Where a desk lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Places {
    /// The database file.
    pub(crate) database: PathBuf,
    /// Where the key comes from.
    pub(crate) key: KeySource,
    /// The append-only list of erased streams.
    pub(crate) erased: PathBuf,
    /// The append-only list of the seals of the days.
    pub(crate) roots: PathBuf,
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
        let (key, lists) = match &common.key_command {
            Some(command) => (KeySource::Command(command.clone()), folder),
            None => (KeySource::File(file), beside_key),
        };
        Ok(Self { database, key, erased: lists.join(ERASED), roots: lists.join(ROOTS) })
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use clap::Parser as _;

    use super::{KeySource, Places};
    use crate::cli::Cli;

    fn places(args: &[&str], key_setting: Option<&str>) -> Places {
        let words = ["auricle", "verify"].iter().chain(args);
        let cli = Cli::try_parse_from(words).unwrap();
        Places::with_key_setting(&cli.common, key_setting.map(PathBuf::from)).unwrap()
    }

    #[test]
    fn the_key_and_the_list_lie_beside_the_database_unless_told_otherwise() {
        let usual = places(&[], None);
        assert_eq!(usual.database, PathBuf::from("auricle-data/auricle.db"));
        assert_eq!(usual.key, KeySource::File(PathBuf::from("auricle-data/desk.key")));
        assert_eq!(usual.erased, PathBuf::from("auricle-data/erased.txt"));

        let other = places(&["--db", "sqlite:/srv/a/desk.db"], Some("/safe/k"));
        assert_eq!(other.database, PathBuf::from("/srv/a/desk.db"));
        assert_eq!(other.key, KeySource::File(PathBuf::from("/safe/k")));
        assert_eq!(other.erased, PathBuf::from("/safe/erased.txt"));

        let named = places(&["--db", "desk.db", "--key", "k"], Some("/safe/k"));
        assert_eq!(named.key, KeySource::File(PathBuf::from("k")), "an option outweighs a setting");
        let command = places(&["--db", "/srv/desk.db", "--key-command", "vault"], Some("/safe/k"));
        assert_eq!(command.key, KeySource::Command("vault".to_owned()));
        assert_eq!(command.erased, PathBuf::from("/srv/erased.txt"));
    }

    #[test]
    fn what_is_no_database_is_refused() {
        for url in ["postgres://localhost/x", "mysql://x", "", "sqlite:", "sqlite::memory:"] {
            assert!(super::database_path(url).is_err(), "{url}");
        }
    }

    #[test]
    fn the_commands_fit_together() {
        use clap::CommandFactory as _;
        Cli::command().debug_assert();
    }
}
