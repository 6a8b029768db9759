//! What every request is answered with: the acts, the clock, chance, and the desk's own zone.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use acts::{Acts, Records};
use calendar::{Date, DateTime, TimeZone, Timestamp};
use store::Entropy;
use tokio::sync::Semaphore;

use crate::counts::Counts;
use crate::hooks::OF_ALL;
use crate::views::wordings::KeptWordings;

/// The largest file taken by the page: it is read several times while somebody waits.
const UPLOAD_BYTES_MAX: u64 = 200 * 1024 * 1024;

/// A desk to be served.
pub struct Site {
    /// What can be done.
    pub acts: Acts,
    /// The clock.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Where tokens come from.
    pub chance: Arc<dyn Entropy>,
    /// The desk's own zone, which may be known only once a client has come; a customer's is their
    /// own matter.
    pub zone: Arc<dyn Fn() -> TimeZone + Send + Sync>,
    /// The clock was set by hand: pages say so.
    pub made_up_clock: bool,
    /// Set on a desk that is only for trying.
    pub demo: Option<Demo>,
    /// What the first administrator must know; `None` when they cannot be made here.
    pub first_code: Option<String>,
    /// Browsers reach it by HTTPS: cookies are bound to that.
    pub https: bool,
    /// The largest file that the page takes to be imported, in bytes.
    pub upload_bytes_max: u64,
    /// Hooks may also be told in one's own network, and on this machine without encryption.
    pub hooks_inside: bool,
    /// Set when the server is to stop: long work ends at its next step.
    pub(crate) stopping: AtomicBool,
    /// One password is hashed at a time, so that many sign-ins at once stay within memory.
    pub(crate) hashing: Mutex<()>,
    /// What users did today, for a short while.
    pub(crate) counts: Mutex<Option<Counts>>,
    /// What came of each answer, for a while.
    pub(crate) records: Mutex<Option<(Timestamp, Arc<Records>)>>,
    /// The team's own words, ready to be said.
    pub(crate) wordings: Mutex<KeptWordings>,
    /// The turns of telling hooks.
    pub(crate) telling: Arc<Semaphore>,
}

/// What a demonstration shows beside the sign-in form.
#[derive(Clone, Debug, Default)]
pub struct Demo {
    /// The sign-ins that are printed there.
    pub sign_ins: Vec<DemoSignIn>,
}

/// A sign-in of a demonstration.
#[derive(Clone, Debug)]
pub struct DemoSignIn {
    /// The user name.
    pub login: String,
    /// The password.
    pub password: String,
    /// What they do.
    pub role: journal::Role,
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Site(..)")
    }
}

impl Site {
    /// A desk on plain HTTP, without demonstration and without a first code.
    #[must_use]
    pub fn new(
        acts: Acts,
        clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
        chance: Arc<dyn Entropy>,
        zone: TimeZone,
    ) -> Self {
        Self {
            acts,
            clock,
            chance,
            zone: Arc::new(move || zone.clone()),
            made_up_clock: false,
            demo: None,
            first_code: None,
            https: false,
            upload_bytes_max: UPLOAD_BYTES_MAX,
            hooks_inside: false,
            stopping: AtomicBool::new(false),
            hashing: Mutex::new(()),
            counts: Mutex::new(None),
            records: Mutex::new(None),
            wordings: Mutex::new(None),
            telling: Arc::new(Semaphore::new(OF_ALL as usize)),
        }
    }

    /// Now, in whole milliseconds, as events are recorded.
    pub(crate) fn now(&self) -> Timestamp {
        let now = (self.clock)();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// The desk's own zone.
    pub(crate) fn zone(&self) -> TimeZone {
        (self.zone)()
    }

    /// An instant in the desk's zone.
    pub(crate) fn local(&self, at: Timestamp) -> DateTime {
        self.zone().to_datetime(at)
    }

    /// The first instant of a day at the desk.
    pub(crate) fn day_start(&self, day: Date) -> Timestamp {
        let start = day.to_zoned(self.zone());
        start.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }

    /// So many random bytes, in hexadecimal.
    pub(crate) fn draw<const N: usize>(&self) -> String {
        let mut bytes = [0; N];
        self.chance.fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// Waits for its turn to hash a password.
    pub(crate) fn hashing(&self) -> std::sync::MutexGuard<'_, ()> {
        self.hashing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves the desk until `shutdown` is ready; then no request is taken any more, those under way
/// are answered, and long work is stopped at its next step.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: tokio::net::TcpListener,
    site: Arc<Site>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let app = crate::router(site.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let stop = async move {
        shutdown.await;
        site.stopping.store(true, Ordering::Relaxed);
    };
    axum::serve(listener, app).with_graceful_shutdown(stop).await
}
