//! A real PostgreSQL for tests: one server for all that run at the same time, a schema for each.
//!
//! The first test that asks starts it on a socket in a folder of its own under `/tmp`. A small
//! shell keeps watch beside it: once no test process holds the shared lock any more, however it
//! ended, the server is told to stop, by its own process id, and the folder goes.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Read as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock};

/// Where this is set, tests that need PostgreSQL pass without one; continuous integration, which
/// sets `CI`, does not let them.
pub const SKIP: &str = "AURICLE_WITHOUT_POSTGRES";

/// Beside a server that is to listen on the network too.
const LISTENS: &str = "listens";

/// The shell that starts the server and keeps watch.
const KEEPER: &str = include_str!("postgres/keeper.sh");

/// A schema on the server.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Its address, for `Store::postgres` or `--db`. Connections made by it carry its name.
    pub url: String,
    socket: PathBuf,
    name: String,
}

/// An empty schema of this name, whatever was in it; `None` where there is to be no PostgreSQL.
///
/// `folder` is the test's `CARGO_TARGET_TMPDIR`: tests of one checkout share one server. A test that
/// needs a server to itself names a folder of its own in there.
///
/// # Panics
/// When there is no PostgreSQL, or it does not start.
#[must_use]
pub fn schema(folder: &Path, name: &str) -> Option<Schema> {
    if is_set(SKIP) && !is_set("CI") {
        told_once();
        return None;
    }
    let socket = server(folder);
    let at = socket.display().to_string().replace('/', "%2F");
    let settings = format!("application_name={name}&options=-csearch_path%3D{name}");
    let url = format!("postgres://auricle@{at}/postgres?{settings}");
    let schema = Schema { url, socket, name: name.to_owned() };
    schema.sql(&format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}"));
    Some(schema)
}

/// The same on a server of its own that listens on this machine's network, to TLS alone: the
/// address asks for it. And the file with the server's certificate, which is of `localhost`.
///
/// # Panics
/// As [`schema`].
#[must_use]
pub fn encrypted(folder: &Path, name: &str) -> Option<(Schema, PathBuf)> {
    let own = folder.join("encrypted");
    std::fs::create_dir_all(own.join("postgres")).expect("the folder for tests is there");
    std::fs::write(own.join("postgres").join(LISTENS), "").expect("it may be written to");
    let mut schema = schema(&own, name)?;
    let port = port_of(&schema.socket).expect("a server that listens says where");
    let settings = format!("application_name={name}&options=-csearch_path%3D{name}");
    schema.url = format!("postgres://auricle@localhost:{port}/postgres?{settings}&sslmode=require");
    let certificate = schema.socket.join("certificate.pem");
    Some((schema, certificate))
}

/// Where a server listens; none on the network.
fn port_of(socket: &Path) -> Option<String> {
    Some(std::fs::read_to_string(socket.join("port")).ok()?.trim().to_owned())
}

impl Schema {
    /// Runs statements in the schema, with `psql`, and returns what they print.
    ///
    /// # Panics
    /// When one fails.
    #[must_use]
    pub fn ask(&self, sql: &str) -> String {
        self.asked(sql).unwrap_or_else(|says| panic!("{sql}: {says}"))
    }

    fn asked(&self, sql: &str) -> Result<String, String> {
        let mut psql = Command::new("psql");
        psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "auricle"])
            .args(["-d", "postgres", "-c", &format!("SET search_path = {}", self.name)])
            .args(["-c", sql, "-h"])
            .arg(&self.socket)
            .args(port_of(&self.socket).map(|port| format!("-p{port}")));
        let done = psql.output().expect("psql comes with PostgreSQL");
        if !done.status.success() {
            return Err(String::from_utf8_lossy(&done.stderr).into_owned());
        }
        Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned())
    }

    /// Runs statements whose answers do not matter.
    ///
    /// # Panics
    /// When one fails.
    pub fn sql(&self, sql: &str) {
        drop(self.ask(sql));
    }

    /// Ends every connection that this schema's address made. Returns how many; none while the
    /// server is away.
    #[must_use]
    pub fn end_connections(&self) -> usize {
        let name = &self.name;
        let ended = self.asked(&format!(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
             WHERE application_name = '{name}'"
        ));
        ended.map_or(0, |count| count.parse().expect("a count is a number"))
    }

    /// Kills the whole server, which is then started again: only where a test has it to itself.
    ///
    /// # Panics
    /// When there is none.
    pub fn kill_server(&self) {
        std::fs::write(self.socket.join("restart"), "").expect("the server's folder is ours");
        // While it is being started there may be none to kill.
        let ids = std::fs::read_to_string(self.socket.join("data/postmaster.pid"));
        if let Some(id) = ids.unwrap_or_default().lines().next() {
            kill(id);
        }
    }

    /// Kills the process of one connection that this schema's address made; the server then ends
    /// all others and repairs itself.
    pub fn kill_backend(&self) {
        let one = format!(
            "SELECT pid FROM pg_stat_activity WHERE application_name = '{}' LIMIT 1",
            self.name
        );
        if let Some(id) = self.asked(&one).ok().filter(|id| !id.is_empty()) {
            kill(&id);
        }
    }
}

/// Kills a process at once, if it is still there.
fn kill(id: &str) {
    drop(Command::new("kill").args(["-KILL", id]).status());
}

#[expect(clippy::disallowed_methods, reason = "whether a server is there is the machine's matter")]
fn is_set(name: &str) -> bool {
    std::env::var(name).is_ok_and(|value| !value.is_empty())
}

#[expect(clippy::print_stderr, reason = "what was not tested is said loudly")]
fn told_once() {
    static TOLD: OnceLock<()> = OnceLock::new();
    TOLD.get_or_init(|| eprintln!("NOT TESTED: PostgreSQL, since {SKIP} is set"));
}

/// The folder with the server's socket.
fn server(folder: &Path) -> PathBuf {
    static SOCKETS: Mutex<BTreeMap<PathBuf, PathBuf>> = Mutex::new(BTreeMap::new());
    let mut sockets = SOCKETS.lock().expect("a server that does not start fails every test");
    let socket = sockets.entry(folder.to_owned()).or_insert_with(|| {
        let home = folder.join("postgres");
        std::fs::create_dir_all(&home).expect("the folder for tests is there");
        let open = |name: &str| {
            let mut options = OpenOptions::new();
            options.create(true).truncate(false).write(true);
            options.open(home.join(name)).expect("the folder for tests may be written to")
        };
        // Held until this process ends, in whatever way: the keeper waits for it.
        let running = open("running");
        running.lock_shared().expect("a file on a disk of this machine can be locked");
        Box::leak(Box::new(running));
        let starting = open("starting");
        starting.lock().expect("a file on a disk of this machine can be locked");
        let socket = running_at(&home).unwrap_or_else(|| start(&home));
        starting.unlock().expect("what was locked can be unlocked");
        socket
    });
    socket.clone()
}

/// Where a server of an earlier test process is still running.
fn running_at(home: &Path) -> Option<PathBuf> {
    let socket = PathBuf::from(std::fs::read_to_string(home.join("socket")).ok()?.trim());
    let port = port_of(&socket).map(|port| format!("-p{port}"));
    let ready = Command::new("pg_isready").arg("-q").arg("-h").arg(&socket).args(port).status();
    ready.is_ok_and(|status| status.success()).then_some(socket)
}

#[expect(clippy::zombie_processes, reason = "the keeper outlives the test that started it")]
fn start(home: &Path) -> PathBuf {
    let mut keeper = Command::new("sh");
    keeper.args(["-c", KEEPER, "keeper"]).arg(home);
    if home.join(LISTENS).exists() {
        let free = std::net::TcpListener::bind("localhost:0").and_then(|any| any.local_addr());
        keeper.arg(free.expect("this machine has a free port").port().to_string());
    }
    // A group of its own: what stops the tests does not stop the one that cleans up after them.
    keeper.process_group(0).stdin(Stdio::null()).stderr(Stdio::null()).stdout(Stdio::piped());
    let mut child = keeper.spawn().expect("a shell is there");
    let mut said = String::new();
    let mut out = child.stdout.take().expect("it was piped");
    out.read_to_string(&mut said).expect("what a shell says is text");
    let Some(socket) = said.trim().strip_prefix("ready ") else {
        panic!(
            "PostgreSQL does not start; on Debian: apt-get install postgresql; or set {SKIP}=1 to \
             do without: {said}"
        );
    };
    PathBuf::from(socket)
}
