//! Telling hooks: again and again it is asked what grew, and each part is told on a thread of its
//! own, a few at once.

use std::sync::Arc;
use std::time::Duration;

use acts::{Errand, Message};
use channels::hook::{Endpoint, Sender};
use tokio::sync::Semaphore;

use crate::Site;
use crate::api::hooks::body;

/// How often it is asked what grew.
const ASK: Duration = Duration::from_secs(1);
/// How many parts are told at once.
const TOLD_AT_ONCE: usize = 8;

/// Tells hooks what happens to files, until the server stops.
pub async fn tell_hooks_forever(site: Arc<Site>) {
    let sender = Sender::new(site.hooks_inside);
    // Servers are told apart by what they drew.
    let me: Arc<str> = site.draw::<8>().into();
    let turns = Arc::new(Semaphore::new(TOLD_AT_ONCE));
    while !site.is_stopping() {
        let asking = site.clone();
        let found = tokio::task::spawn_blocking(move || asking.acts.errands(asking.now())).await;
        match found {
            Ok(Ok(errands)) => {
                for errand in errands {
                    let Ok(turn) = turns.clone().acquire_owned().await else { return };
                    let (site, sender, me) = (site.clone(), sender.clone(), me.clone());
                    drop(tokio::task::spawn_blocking(move || {
                        tell(&site, &sender, &errand, &me);
                        drop(turn);
                    }));
                }
            }
            Ok(Err(error)) => tracing::error!(%error, "what hooks are to be told cannot be read"),
            Err(_) => tracing::error!("telling hooks stopped at a broken invariant"),
        }
        tokio::time::sleep(ASK).await;
    }
}

/// Tells one part to one hook.
fn tell(site: &Site, sender: &Sender, errand: &Errand, me: &str) {
    let secret = match site.acts.store().hook_secret(errand.hook.id) {
        Ok(Some(secret)) => secret,
        // It is being set, or was taken away just now.
        Ok(None) => return,
        Err(error) => return tracing::error!(%error, "a hook's secret cannot be read"),
    };
    let endpoint = Endpoint::parse(&errand.hook.url);
    let runtime = tokio::runtime::Handle::current();
    let mut send = |message: &Message| {
        if site.is_stopping() {
            return Err("stopped".to_owned());
        }
        let endpoint = endpoint.as_ref().map_err(|_| "no-address".to_owned())?;
        let id = format!("evt_{}_{}", message.stream, message.seq);
        let (sent, body) = (site.now(), body(message));
        let sending = sender.send(endpoint, &secret, &id, sent, &body);
        runtime.block_on(sending).map_err(|unsent| unsent.word())
    };
    let told = site.acts.tell_hook(errand, me, &|| site.now(), &mut send);
    if let Err(error) = told {
        tracing::error!(%error, hook = errand.hook.id.0, "a hook could not be told");
    }
}
