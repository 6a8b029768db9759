//! Stopping long work: an interrupt lets the batch at hand end, a second one ends at once.

use std::process::exit;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context as _, Result};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// The exit code of a command that was interrupted, as shells have it.
const INTERRUPTED: i32 = 130;

/// Whether somebody wants the work to stop.
#[derive(Clone, Debug)]
pub(crate) struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Listens from now on.
    pub(crate) fn listen() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
        let runtime = runtime.context("making room to listen for an interrupt")?;
        let wanted = Arc::new(AtomicBool::new(false));
        let told = wanted.clone();
        let signals = {
            let _inside = runtime.enter();
            let of = |kind| signal(kind).context("listening for an interrupt");
            [of(SignalKind::interrupt())?, of(SignalKind::terminate())?]
        };
        let listening = move || runtime.block_on(tell(signals, &told));
        std::thread::Builder::new().spawn(listening).context("listening for an interrupt")?;
        Ok(Self(wanted))
    }

    /// Whether the work is to stop at its next step.
    pub(crate) fn is_wanted(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

async fn tell([mut interrupt, mut terminate]: [Signal; 2], wanted: &AtomicBool) {
    loop {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        if wanted.swap(true, Ordering::Relaxed) {
            exit(INTERRUPTED);
        }
    }
}
