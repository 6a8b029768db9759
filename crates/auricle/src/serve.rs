//! `auricle serve`: a real desk on the network.

use std::io::{IsTerminal as _, Read as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use acts::UserError;
use anyhow::{Context as _, Result};
use calendar::Date;
use serde_json::json;
use store::{Entropy as _, Store};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use web::Site;

use crate::cli::Common;
use crate::commands::seal::append_missing;
use crate::failure::refused;
use crate::opening::{Absent, Desk, open};
use crate::out::{Out, aside};
use crate::world::{Clock, SystemChance};
use crate::{own_clock, own_zone};

/// Where the desk is served, unless told otherwise.
pub(crate) const PORT: u16 = 8080;
/// How long long work may take to come to its next step when the server is to stop.
const STOP: Duration = Duration::from_secs(10);
/// How often it is looked whether a new day has begun.
const SEAL: Duration = Duration::from_secs(60);

/// Options of `auricle serve`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Where to listen: 127.0.0.1:8080
    #[arg(long, value_name = "ADDRESS", default_value_t = loopback(PORT))]
    listen: SocketAddr,
    /// Browsers reach the desk by HTTPS, through a proxy in front of it
    #[arg(long)]
    https: bool,
    /// The desk's own zone from now on: Europe/Riga [default: as kept, else $TZ, else that of the first client's country]
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// Make the first administrator here, with a password from standard input
    #[arg(long, value_name = "LOGIN")]
    admin: Option<String>,
    /// Let web hooks also be told in one's own network, and on this machine without encryption
    #[arg(long)]
    hooks_inside: bool,
}

/// This machine alone.
pub(crate) fn loopback(port: u16) -> SocketAddr {
    SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port)
}

/// Serves the desk until it is told to stop.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Make)?;
    if let Some(login) = &options.admin {
        first_administrator(&desk, login)?;
    }
    if let Some(zone) = &options.zone {
        own_zone::set(desk.acts.store(), zone)?;
    }
    let mut site = site(&desk)?;
    site.https = options.https;
    site.hooks_inside = options.hooks_inside;
    site.first_code = desk.acts.store().desk()?.users.is_empty().then(code);
    if !options.listen.ip().is_loopback() && !options.https {
        aside(&format!("{}\n", out.words.say("command-serve-plain")));
    }
    let code = site.first_code.clone();
    let sealing = Sealing::of(&desk);
    let free = SocketAddr::new(options.listen.ip(), other_port(options.listen.port()));
    on(options.listen, &format!("--listen {free}"), site, sealing, out, |url| {
        out.tell(&json!({ "url": url, "first_code": code }), |lines| {
            lines.line(format!("{} {url}", out.words.say("command-serve-ready")));
            if let Some(code) = &code {
                lines.line(format!("{} {url}/first", out.words.say("command-serve-first")));
                lines.line(format!("{}: {code}", out.words.say("first-code")));
            }
            lines.line(out.words.say("command-demo-stop"));
        })
    })
}

/// What the server answers with.
pub(crate) fn site(desk: &Desk) -> Result<Site> {
    let clock = desk.clock;
    let now = Arc::new(move || clock.now());
    let mut site = Site::new(desk.acts.clone(), now, Arc::new(SystemChance), desk.zone()?);
    site.zone = own_zone::asked_for(desk.acts.store().clone());
    site.made_up_clock = clock.is_shifted();
    Ok(site)
}

/// A code that whoever started the desk can read to its first administrator.
fn code() -> String {
    let mut bytes = [0; 8];
    SystemChance.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn first_administrator(desk: &Desk, login: &str) -> Result<()> {
    let password = password()?;
    let now = desk.clock.now();
    let made = desk.acts.first_administrator(login, login, &password, &SystemChance, now);
    match made {
        Ok(_) => Ok(()),
        Err(UserError::Fault(fault)) => Err(refused(fault.to_string())),
        Err(UserError::Act(error)) => Err(error.into()),
        Err(error @ UserError::Wait(_)) => Err(error.into()),
    }
}

/// A password from standard input; where a person types it, it is not shown.
fn password() -> Result<String> {
    let typed = std::io::stdin().is_terminal();
    let echo = |on: &str| {
        // Where there is no `stty`, the password is shown; that is no reason to go without one.
        drop(Command::new("stty").arg(on).stdin(Stdio::inherit()).status());
    };
    let mut text = String::new();
    if typed {
        aside("Password: ");
        echo("-echo");
        let read = std::io::stdin().read_line(&mut text);
        echo("echo");
        aside("\n");
        read.context("reading the password")?;
    } else {
        let mut input = std::io::stdin().lock().take(4_096);
        input.read_to_string(&mut text).context("reading the password")?;
    }
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

/// Another port than one that is taken.
pub(crate) fn other_port(port: u16) -> u16 {
    port.checked_add(1).unwrap_or(PORT)
}

/// Serves at an address until SIGINT or SIGTERM; `opened` is told where, once it is open. `free`
/// is the option that would choose another address.
pub(crate) fn on(
    address: SocketAddr,
    free: &str,
    site: Site,
    sealing: Sealing,
    out: Out,
    opened: impl FnOnce(&str) -> Result<()>,
) -> Result<()> {
    log();
    let runtime = tokio::runtime::Runtime::new().context("starting the server")?;
    let site = Arc::new(site);
    let served = runtime.block_on(async {
        let listener = TcpListener::bind(address).await.with_context(|| {
            format!("cannot listen at {address}; if another program is there, try {free}")
        })?;
        let here = listener.local_addr().context("asking where the server listens")?;
        // Before the address is told: whoever reads it may at once tell us to stop.
        let stop = stop().context("listening for signals")?;
        opened(&format!("http://{here}"))?;
        let turns = Arc::new(web::Waking::new(site.clone()));
        let waking = tokio::spawn(web::wake_forever(turns.clone()));
        let renewing = tokio::spawn(web::renew_snapshots(turns.clone()));
        let telling = tokio::spawn(web::tell_hooks_forever(site.clone()));
        let sealing = tokio::spawn(sealing.forever());
        let served = web::serve(listener, site.clone(), stop).await.context("serving");
        waking.abort();
        renewing.abort();
        telling.abort();
        sealing.abort();
        served?;
        tokio::task::spawn_blocking(move || turns.leave()).await??;
        // What is not let go by then is kept from other servers until its time is over.
        drop(tokio::time::timeout(STOP, web::hooks_at_rest(&site)).await);
        out.hint(&out.words.say("command-stopped"));
        Ok(())
    });
    runtime.shutdown_timeout(STOP);
    served
}

/// Seals each day as it comes, while the desk is served.
pub(crate) struct Sealing {
    store: Store,
    clock: Clock,
    roots: PathBuf,
}

impl Sealing {
    /// Of an open desk.
    pub(crate) fn of(desk: &Desk) -> Self {
        let (store, clock) = (desk.acts.store().clone(), desk.clock);
        Self { store, clock, roots: desk.places.roots.clone() }
    }

    async fn forever(self) {
        let sealing = Arc::new(self);
        let mut sealed = None;
        loop {
            let today = sealing.clock.today();
            if sealed != Some(today) {
                let now = sealing.clone();
                match tokio::task::spawn_blocking(move || now.seal(today)).await {
                    Ok(Ok(())) => sealed = Some(today),
                    Ok(Err(error)) => tracing::error!("sealing the day failed: {error:#}"),
                    Err(_) => tracing::error!("sealing the day stopped at a broken invariant"),
                }
            }
            let now = sealing.clone();
            drop(tokio::task::spawn_blocking(move || now.keep_time()).await);
            tokio::time::sleep(SEAL).await;
        }
    }

    /// Keeps the time, so that a clock that was set back is known at the next start.
    fn keep_time(&self) {
        let kept = match self.clock.is_shifted() {
            true => Ok(()),
            false => own_clock::keep_last(&self.store, self.clock.now()),
        };
        if let Err(error) = kept {
            tracing::error!(%error, "keeping the time failed");
        }
    }

    fn seal(&self, today: Date) -> Result<()> {
        self.store.seal_day(today, &mut |_, _| {})?;
        append_missing(&self.store, &self.roots)
    }
}

/// Ready when the program is asked to stop.
fn stop() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// What the server has to say of itself goes to standard error; never a customer's data.
fn log() {
    let told = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(tracing_subscriber::filter::LevelFilter::WARN)
        .try_init();
    // It can fail only where somebody listens already.
    drop(told);
}
