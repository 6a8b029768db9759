//! Settings from the environment and from options: where the desk's data lies.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use store::Store;

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
    /// The database.
    pub(crate) database: Database,
    /// Where the key comes from.
    pub(crate) key: KeySource,
    /// The append-only list of erased streams.
    pub(crate) erased: PathBuf,
    /// The append-only list of the seals of the days.
    pub(crate) roots: PathBuf,
}

/// Where the events lie.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Database {
    /// In a file of SQLite's.
    Sqlite(PathBuf),
    /// On a PostgreSQL server, at this address. It may hold a password.
    Postgres(String),
}

impl Database {
    /// The database that a URL names.
    pub(crate) fn of(url: &str) -> Result<Self> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        let path = url.strip_prefix("sqlite://").or(url.strip_prefix("sqlite:")).unwrap_or(url);
        if path.is_empty() || path.contains("://") || path == ":memory:" {
            let says = format!(
                "{url:?} is no database this desk can use; write sqlite:PATH, a path, or \
                 postgres://USER@HOST/DATABASE"
            );
            return Err(misused(says));
        }
        Ok(Self::Sqlite(PathBuf::from(path)))
    }

    /// Whether there is a desk.
    pub(crate) fn is_there(&self) -> Result<bool> {
        match self {
            Self::Sqlite(path) => Ok(path.exists()),
            Self::Postgres(url) => {
                Store::is_in_postgres(url).with_context(|| format!("looking for a desk at {self}"))
            }
        }
    }

    /// The folder in which it lies, of one that lies in a file.
    pub(crate) fn folder(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => path.parent(),
            Self::Postgres(_) => None,
        }
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => path.display().fmt(f),
            // Without password and options.
            Self::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", ""));
                let place = rest.split('?').next().unwrap_or("");
                let (user, host) = place.rsplit_once('@').unwrap_or(("", place));
                let user = user.split(':').next().unwrap_or("");
                let at = if user.is_empty() { "" } else { "@" };
                write!(f, "{scheme}://{user}{at}{host}")
            }
        }
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
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
        let database = environment("AURICLE_DB").map(|url| url.to_string_lossy().into_owned());
        Self::with_settings(common, environment("AURICLE_KEY"), database)
    }

    /// Whether a list lies in the folder of the database, or, of one on a server, of its data.
    pub(crate) fn is_beside(&self, list: &Path, data: &Path) -> bool {
        let real = |folder: &Path| {
            let folder = if folder == Path::new("") { Path::new(".") } else { folder };
            folder.canonicalize().ok()
        };
        let list = list.parent().and_then(real);
        list.is_some() && list == real(self.database.folder().unwrap_or(data))
    }

    fn with_settings(
        common: &Common,
        key_setting: Option<PathBuf>,
        database_setting: Option<String>,
    ) -> Result<Self> {
        let database = match common.db.as_ref().or(database_setting.as_ref()) {
            Some(url) => Database::of(url)?,
            None => Database::Sqlite(common.data.join(DATABASE)),
        };
        let folder = database.folder().unwrap_or(&common.data).to_owned();
        let file = common.key.clone().or(key_setting).unwrap_or_else(|| folder.join(KEY));
        let beside_key = file.parent().unwrap_or(Path::new("")).to_owned();
        let (key, lists) = match &common.key_command {
            Some(command) => (KeySource::Command(command.clone()), folder),
            None => (KeySource::File(file), beside_key),
        };
        Ok(Self { database, key, erased: lists.join(ERASED), roots: lists.join(ROOTS) })
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use clap::Parser as _;

    use super::{Database, KeySource, Places};
    use crate::cli::Cli;

    fn places(args: &[&str], key_setting: Option<&str>) -> Places {
        let words = ["auricle", "verify"].iter().chain(args);
        let cli = Cli::try_parse_from(words).unwrap();
        Places::with_settings(&cli.common, key_setting.map(PathBuf::from), None).unwrap()
    }

    #[test]
    fn the_key_and_the_list_lie_beside_the_database_unless_told_otherwise() {
        let usual = places(&[], None);
        assert_eq!(usual.database.to_string(), "auricle-data/auricle.db");
        assert_eq!(usual.key, KeySource::File(PathBuf::from("auricle-data/desk.key")));
        assert_eq!(usual.erased, PathBuf::from("auricle-data/erased.txt"));

        let other = places(&["--db", "sqlite:/srv/a/desk.db"], Some("/safe/k"));
        assert_eq!(other.database.to_string(), "/srv/a/desk.db");
        assert_eq!(other.key, KeySource::File(PathBuf::from("/safe/k")));
        assert_eq!(other.erased, PathBuf::from("/safe/erased.txt"));

        let named = places(&["--db", "desk.db", "--key", "k"], Some("/safe/k"));
        assert_eq!(named.key, KeySource::File(PathBuf::from("k")), "an option outweighs a setting");
        let command = places(&["--db", "/srv/desk.db", "--key-command", "vault"], Some("/safe/k"));
        assert_eq!(command.key, KeySource::Command("vault".to_owned()));
        assert_eq!(command.erased, PathBuf::from("/srv/erased.txt"));

        let server = places(&["--db", "postgres://a@localhost/desk", "--data", "/srv/a"], None);
        assert_eq!(server.key, KeySource::File(PathBuf::from("/srv/a/desk.key")));
        assert_eq!(server.erased, PathBuf::from("/srv/a/erased.txt"));
    }

    #[test]
    fn a_password_is_never_said() {
        let said = |url| format!("{0} {0:?}", Database::of(url).unwrap());
        let plain = "postgres://ann@localhost:5433/desk";
        assert_eq!(
            said("postgres://ann:s3@cret@localhost:5433/desk?password=s3cret"),
            format!("{plain} {plain}")
        );
        assert_eq!(Database::of("postgres://%2Frun/d").unwrap().to_string(), "postgres://%2Frun/d");
    }

    #[test]
    fn what_is_no_database_is_refused() {
        for url in ["mysql://x", "", "sqlite:", "sqlite::memory:"] {
            assert!(Database::of(url).is_err(), "{url}");
        }
    }

    #[test]
    fn the_commands_fit_together() {
        use clap::CommandFactory as _;
        Cli::command().debug_assert();
    }
}
