//! The waking loop of a server: files whose time has come, a range of parts at a time, each
//! range by one server.

use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use acts::ActError;
use calendar::{Timestamp, plus_secs};
use journal::StreamId;

use crate::Site;

/// How often files are looked at whose time has come.
const WAKE: Duration = Duration::from_secs(15);
/// Into so many ranges the 1,024 parts are cut, and so many parts each has.
const RANGES: usize = 8;
const PARTS_EACH: i64 = 128;
/// How long a range is a server's. When that server is killed, its files are woken so much later.
const TURN_SECS: i64 = 40;
/// How long before the end of its turn a server keeps it for longer.
const KEEP_SECS: i64 = 20;

/// Snapshots renewed together, and the pause after them: whoever works at the desk goes first.
const RENEWED_TOGETHER: usize = 20;
const RENEWING_PAUSE: Duration = Duration::from_millis(250);

/// A server's part in the waking.
#[derive(Debug)]
pub struct Waking {
    site: Arc<Site>,
    me: String,
    /// Until when each range is ours.
    turns: Mutex<[Timestamp; RANGES]>,
}

impl Waking {
    /// Of a server that has no range yet.
    #[must_use]
    pub fn new(site: Arc<Site>) -> Self {
        let me = site.draw::<16>();
        Self { site, me, turns: Mutex::new([Timestamp::MIN; RANGES]) }
    }

    /// Looks once at the due files of every range that is free or ours, and sweeps what has
    /// expired. Returns how many files it looked at.
    ///
    /// # Errors
    /// The store's.
    pub fn round(&self) -> Result<u64, ActError> {
        let mut woken = 0;
        for range in 0..RANGES {
            if !self.has(range)? {
                continue;
            }
            let mut lost = Ok(true);
            let mut go_on = |_| {
                lost = self.has(range);
                matches!(lost, Ok(true))
            };
            let report = self.site.acts.wake_parts(parts(range), self.site.now(), &mut go_on)?;
            lost?;
            woken += report.woken;
        }
        self.site.acts.store().sweep(self.site.now())?;
        Ok(woken)
    }

    /// Whether a range is ours; taken if it is free, and kept if its turn is soon over.
    fn has(&self, range: usize) -> Result<bool, ActError> {
        if self.site.is_stopping() {
            return Ok(false);
        }
        let now = self.site.now();
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        if plus_secs(now, KEEP_SECS) < turns[range] {
            return Ok(true);
        }
        let until = plus_secs(now, TURN_SECS);
        let is_ours = self.site.acts.store().take_turn(&work(range), &self.me, now, until)?;
        turns[range] = if is_ours { until } else { Timestamp::MIN };
        Ok(is_ours)
    }

    /// Renews a few snapshots that another program wrote, after a file; see
    /// [`store::Store::renew_snapshots`].
    fn renew(&self, after: Option<StreamId>) -> Result<Option<StreamId>, ActError> {
        if self.site.is_stopping() {
            return Ok(None);
        }
        Ok(self.site.acts.store().renew_snapshots(after, RENEWED_TOGETHER)?)
    }

    /// Leaves every range to others, when the server stops.
    ///
    /// # Errors
    /// The store's.
    pub fn leave(&self) -> Result<(), ActError> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        for (range, until) in turns.iter_mut().enumerate() {
            if *until != Timestamp::MIN {
                self.site.acts.store().leave_turn(&work(range), &self.me)?;
                *until = Timestamp::MIN;
            }
        }
        Ok(())
    }
}

fn parts(range: usize) -> RangeInclusive<i64> {
    let first = i64::try_from(range).unwrap_or(0) * PARTS_EACH;
    first..=first + PARTS_EACH - 1
}

fn work(range: usize) -> String {
    format!("waking {range}")
}

/// Looks, again and again, at the files whose time has come, and sweeps what has expired.
pub async fn wake_forever(waking: Arc<Waking>) {
    loop {
        let of_now = waking.clone();
        match tokio::task::spawn_blocking(move || of_now.round()).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::error!(%error, "waking failed"),
            Err(_) => tracing::error!("waking stopped at a broken invariant"),
        }
        tokio::time::sleep(WAKE).await;
    }
}

/// Renews, little by little, the snapshots that another program wrote; ends when none is left.
pub async fn renew_snapshots(waking: Arc<Waking>) {
    let mut after = None;
    loop {
        let of_now = waking.clone();
        match tokio::task::spawn_blocking(move || of_now.renew(after)).await {
            Ok(Ok(Some(last))) => after = Some(last),
            Ok(Ok(None)) => return,
            // They are only a cache: the next start goes on with them.
            Ok(Err(error)) => return tracing::error!(%error, "renewing snapshots failed"),
            Err(_) => return tracing::error!("renewing snapshots stopped at a broken invariant"),
        }
        tokio::time::sleep(RENEWING_PAUSE).await;
    }
}
