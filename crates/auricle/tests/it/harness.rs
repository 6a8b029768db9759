//! A desk in a folder that goes away, and the command line on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

/// A working day in every country of the tests; the clock starts at 09:00 UTC, 11:00 in Riga.
pub(crate) const FRIDAY: &str = "2026-11-20";

/// The customers of most stories.
pub(crate) const INVOICES: &str = "\
Customer number;Name;Telephone;Country;Invoice number;Issue date;Due date;Amount;Currency
K1;Jānis Bērziņš;+371 20000001;LV;R-100;2026-09-01;2026-10-01;120,50;EUR
K1;Jānis Bērziņš;+371 20000001;LV;R-101;2026-10-20;2026-11-19;79,50;EUR
K2;Ilze Kalniņa;+371 20000002;LV;R-102;2026-10-01;2026-10-31;1245,90;EUR
";

/// The binary under test.
pub(crate) fn binary() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_auricle"))
}

/// A setting of whoever runs the tests.
#[expect(clippy::disallowed_methods, reason = "a test may ask where its files are")]
pub(crate) fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A folder with a desk in it.
pub(crate) struct Desk {
    folder: PathBuf,
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Done {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The object that a script is given.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Desk {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let (process, nth) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("desk-{process}-{nth}"));
        std::fs::create_dir_all(&folder).expect("the target folder takes folders");
        Self { folder }
    }

    /// A desk with the customers of most stories, a caller and a lead.
    pub(crate) fn with_customers() -> Self {
        let desk = Self::new();
        let file = desk.write("invoices.csv", INVOICES);
        desk.does(&["import", &file, "--new", "--client", "Siltums", "--yes"]);
        desk.does(&["user", "add", "anna", "--name", "Anna", "--languages", "lv,en"]);
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a file beside the desk and gives its path.
    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).expect("our folder takes files");
        path.to_str().expect("our folders are UTF-8").to_owned()
    }

    /// The command, ready to run on this desk.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.args(args).arg("--data").arg(self.path("data"));
        for setting in ["AURICLE_KEY", "AURICLE_DB", "TZ"] {
            command.env_remove(setting);
        }
        command.stdin(Stdio::null());
        command
    }

    /// Runs a command on Friday.
    pub(crate) fn run(&self, args: &[&str]) -> Done {
        self.on(FRIDAY, args)
    }

    /// Runs a command on a day.
    pub(crate) fn on(&self, day: &str, args: &[&str]) -> Done {
        let mut command = self.command(args);
        Done::of(command.arg("--today").arg(day).output().expect("the binary runs"))
    }

    /// Runs a command that must be done.
    #[track_caller]
    pub(crate) fn does(&self, args: &[&str]) -> Done {
        let done = self.run(args);
        assert_eq!(done.code, 0, "{args:?}: {done:?}");
        done
    }

    /// Runs a command that must be done, and gives its object.
    #[track_caller]
    pub(crate) fn asks(&self, args: &[&str]) -> Value {
        self.does(&[args, &["--json"]].concat()).json()
    }

    /// The id of the customer whom these words find.
    #[track_caller]
    pub(crate) fn id(&self, words: &str) -> String {
        self.asks(&["show", words])["id"].to_string()
    }

    /// Every byte that is kept of the desk: the database and its write-ahead log.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let read = |name: &str| std::fs::read(self.path(name)).unwrap_or_default();
        [read("data/auricle.db"), read("data/auricle.db-wal")].concat()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // A folder that stays behind is a nuisance and no failure.
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// Whether `needle` stands anywhere in `bytes`.
pub(crate) fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
