//! Stopping long work: an interrupt lets the batch at hand end, a second one ends at once.

use std::process::exit;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context as _, Result};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// The exit code of a command that was interrupted, as shells have it.
const INTERRUPTED: i32 = 130;

/// Whether somebody wants the work to stop.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stop {
    wanted: Arc<AtomicBool>,
    /// Whether there is nothing to bring to an end.
    at_once: Arc<AtomicBool>,
}

impl Stop {
    /// Listens from now on.
    pub(crate) fn listen() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
        let runtime = runtime.context("making room to listen for an interrupt")?;
        let stop = Self::default();
        let told = stop.clone();
        let signals = {
            let _inside = runtime.enter();
            let of = |kind| signal(kind).context("listening for an interrupt");
            [of(SignalKind::interrupt())?, of(SignalKind::terminate())?]
        };
        let listening = move || runtime.block_on(tell(signals, &told));
        std::thread::Builder::new().spawn(listening).context("listening for an interrupt")?;
        Ok(stop)
    }

    /// Whether the work is to stop at its next step.
    pub(crate) fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed)
    }

    /// Runs what an interrupt may end at any moment, as waiting for a person's answer.
    pub(crate) fn at_once_while<T>(&self, work: impl FnOnce() -> T) -> T {
        self.at_once.store(true, Ordering::SeqCst);
        let done = work();
        self.at_once.store(false, Ordering::SeqCst);
        done
    }
}

async fn tell([mut interrupt, mut terminate]: [Signal; 2], stop: &Stop) {
    loop {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        if stop.wanted.swap(true, Ordering::Relaxed) || stop.at_once.load(Ordering::SeqCst) {
            exit(INTERRUPTED);
        }
    }
}
