//! Opening the database: what the server and its address must be before it may serve, and the
//! connections that are kept.

use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Config, Error};

use super::schema;
use super::session::Session;
use super::tls::Tls;
use crate::{Entropy, StoreError};

/// How PostgreSQL is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostgresOptions {
    /// Connections of one process at the same time.
    pub connections: usize,
    /// How long to wait for a row that another transaction holds, in ms.
    pub busy_ms: u32,
}

impl Default for PostgresOptions {
    fn default() -> Self {
        Self { connections: 16, busy_ms: 10_000 }
    }
}

/// How long a server may take to let us in, where the address does not say.
const CONNECT: Duration = Duration::from_secs(10);
/// How long a server may leave us without any word that a packet came.
const SILENCE: Duration = Duration::from_secs(20);

/// The engine.
pub(crate) struct Postgres {
    address: Address,
    options: PostgresOptions,
    pub(super) entropy: Arc<dyn Entropy>,
    pool: Mutex<Pool>,
    /// Told when a connection is given back.
    returned: Condvar,
}

#[derive(Debug, Default)]
struct Pool {
    idle: Vec<Session>,
    /// Connections that are lent or being made.
    lent: usize,
}

impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address may hold a password.
        f.write_str("Postgres(..)")
    }
}

/// Why there is no session.
#[derive(Debug)]
pub(super) enum NoSession {
    /// The server did not let us in.
    Failed(Error),
    /// The server is not what it must be.
    Unusable(StoreError),
    /// All connections of this process are in use.
    AllLent,
}

impl Postgres {
    /// Opens the database at `url`; its tables are made if it is empty.
    pub(crate) fn open(
        url: &str,
        entropy: Arc<dyn Entropy>,
        options: PostgresOptions,
    ) -> Result<Self, StoreError> {
        let address = address(url)?;
        let mut first = first_session(&address, options)?;
        schema::migrate(&mut first)?;
        let pool = Mutex::new(Pool { idle: vec![first], lent: 0 });
        Ok(Self { address, options, entropy, pool, returned: Condvar::new() })
    }

    /// Whether there is a desk's database at `url`.
    pub(crate) fn holds_desk(url: &str) -> Result<bool, StoreError> {
        let mut session = first_session(&address(url)?, PostgresOptions::default())?;
        schema::version(&mut session).map(|version| version.is_some())
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().expect("no thread panics while it picks a connection")
    }

    /// A connection: one that is kept, or a new one.
    pub(super) fn session(&self) -> Result<Session, NoSession> {
        let patience = Duration::from_millis(u64::from(self.options.busy_ms));
        let is_full = |pool: &mut Pool| self.options.connections <= pool.lent;
        let waited = self.returned.wait_timeout_while(self.pool(), patience, is_full);
        let (mut pool, waited) = waited.expect("no thread panics while it picks a connection");
        if waited.timed_out() {
            return Err(NoSession::AllLent);
        }
        pool.lent += 1;
        let kept = pool.idle.pop();
        drop(pool);
        let session = match kept {
            Some(session) => Ok(session),
            None => connect(&self.address, self.options),
        };
        if session.is_err() {
            self.lose();
        }
        session
    }

    /// Keeps a connection for the next use.
    pub(super) fn give_back(&self, session: Session) {
        let mut pool = self.pool();
        pool.lent -= 1;
        pool.idle.push(session);
        drop(pool);
        self.returned.notify_one();
    }

    /// Counts a lent connection as gone.
    pub(super) fn lose(&self) {
        self.pool().lent -= 1;
        self.returned.notify_one();
    }

    /// Forgets the idle connections: what broke one has most likely broken all.
    pub(super) fn forget_idle(&self) {
        let idle = std::mem::take(&mut self.pool().idle);
        drop(idle);
    }
}

/// Where a server is, and how words to it are encrypted, unless they go in clear.
#[derive(Debug)]
pub(crate) struct Address {
    pub(super) config: Config,
    pub(super) tls: Option<Tls>,
}

/// Reads the address. Words go in clear on this machine, or where the address says so.
pub(crate) fn address(url: &str) -> Result<Address, StoreError> {
    let unusable = |what: String| StoreError::Unusable(what);
    // A server whose certificate is not its own is never talked to, whatever the mode is called.
    let url = url.replace("sslmode=verify-full", "sslmode=require");
    let mut config: Config = url.parse().map_err(|error: Error| {
        // What the parser says of its cause names the key that is wrong, never a password.
        unusable(format!("its address is no PostgreSQL address ({})", with_cause(&error)))
    })?;
    if config.get_hosts().is_empty() {
        return Err(unusable("its address names no host".to_owned()));
    }
    let is_local = |host: &Host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
        }
    };
    let is_here = config.get_hosts().iter().all(is_local);
    let (said, usual) = (config.get_ssl_mode(), [SslMode::Require, SslMode::Disable]);
    let mode = if said == SslMode::Prefer { usual[usize::from(is_here)] } else { said };
    config.ssl_mode(mode);
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(SILENCE);
    }
    if config.get_application_name().is_none() {
        config.application_name("auricle");
    }
    let tls = (mode != SslMode::Disable).then(Tls::new);
    Ok(Address { config, tls })
}

fn with_cause(error: &Error) -> String {
    use std::error::Error as _;
    error.source().map_or_else(|| error.to_string(), ToString::to_string)
}

fn first_session(address: &Address, options: PostgresOptions) -> Result<Session, StoreError> {
    connect(address, options).map_err(|error| match error {
        NoSession::Failed(error) => {
            StoreError::Database { doing: "connecting to PostgreSQL", source: Box::new(error) }
        }
        NoSession::Unusable(error) => error,
        NoSession::AllLent => StoreError::Busy { doing: "connecting to PostgreSQL" },
    })
}

/// Connects, and asks whether what is committed there stays. Asked at every connection: a server
/// may have been started anew with other settings.
fn connect(address: &Address, options: PostgresOptions) -> Result<Session, NoSession> {
    let session = Session::connect(address).map_err(NoSession::Failed)?;
    let settings = format!(
        "SET lock_timeout = {}; SET statement_timeout = 0; \
         SET idle_in_transaction_session_timeout = 0; \
         SELECT set_config('synchronous_commit', 'on', false) \
         WHERE current_setting('synchronous_commit') = 'off'",
        options.busy_ms
    );
    session.plain(&settings).map_err(NoSession::Failed)?;
    let is = "SELECT current_setting('fsync'), current_setting('full_page_writes'),
            current_setting('synchronous_commit'), pg_is_in_recovery()::text,
            current_setting('server_version_num')::bigint";
    let rows = session.ask(is).map_err(NoSession::Failed)?;
    let row = rows.first().expect("a question without a table has one answer");
    let text = |column| row.try_get::<_, String>(column).map_err(NoSession::Failed);
    let found = [text(0)?, text(1)?, text(2)?, text(3)?];
    let version: i64 = row.try_get(4).map_err(NoSession::Failed)?;
    match objection(&found.each_ref().map(String::as_str), version) {
        None => Ok(session),
        Some(what) => Err(NoSession::Unusable(StoreError::Unusable(what))),
    }
}

/// The oldest PostgreSQL that the tests were run on, as it numbers itself.
const OLDEST: i64 = 150_000;

/// What keeps a server with these settings from serving.
fn objection(
    [fsync, full_page_writes, synchronous_commit, standby]: &[&str; 4],
    version: i64,
) -> Option<String> {
    for (name, is) in [("fsync", fsync), ("full_page_writes", full_page_writes)] {
        if *is != "on" {
            return Some(format!(
                "{name} is {is} there and must be on, or a crash may lose what was promised; set \
                 it in postgresql.conf and start the server again"
            ));
        }
    }
    if *synchronous_commit == "off" {
        return Some("synchronous_commit stays off there and must be on".to_owned());
    }
    if *standby == "true" {
        return Some("that server is a standby, which only reads; name its primary".to_owned());
    }
    (version < OLDEST).then(|| {
        format!("PostgreSQL there is of version {}; 15 or newer is needed", version / 10_000)
    })
}

#[cfg(test)]
mod tests;
