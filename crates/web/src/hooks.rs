//! Telling hooks: again and again it is asked what grew, and each part is told on a thread of its
//! own, a few of a hook at once. A hook that answers late or never keeps no other waiting.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use acts::{Errand, Message, Untold};
use channels::hook::{Endpoint, Sender};
use journal::HookId;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use crate::Site;
use crate::api::hooks::body;

/// How often it is asked what grew.
const ASK: Duration = Duration::from_secs(1);
/// How many parts are told to one hook at once.
const OF_A_HOOK: u32 = 4;
/// And to all of them.
pub(crate) const OF_ALL: u32 = 64;

/// One server, as it tells hooks.
#[derive(Clone)]
struct Teller {
    site: Arc<Site>,
    sender: Sender,
    /// Its name: servers are told apart by what they drew.
    me: Arc<str>,
}

/// Tells hooks what happens to files, until the server stops.
pub async fn tell_hooks_forever(site: Arc<Site>) {
    let (sender, me) = (Sender::new(site.hooks_inside), site.draw::<8>().into());
    let teller = Teller { site, sender, me };
    let mut under_way: BTreeMap<HookId, JoinHandle<()>> = BTreeMap::new();
    while !teller.site.is_stopping() {
        let site = teller.site.clone();
        let found = tokio::task::spawn_blocking(move || site.acts.errands(site.now())).await;
        under_way.retain(|_, telling| !telling.is_finished());
        match found {
            Ok(Ok(errands)) => {
                let mut of_hooks: BTreeMap<HookId, Vec<Errand>> = BTreeMap::new();
                for errand in errands {
                    of_hooks.entry(errand.hook.id).or_default().push(errand);
                }
                of_hooks.retain(|hook, _| !under_way.contains_key(hook));
                for (hook, errands) in of_hooks {
                    under_way.insert(hook, tokio::spawn(teller.clone().run(errands)));
                }
            }
            Ok(Err(error)) => tracing::error!(%error, "what hooks are to be told cannot be read"),
            Err(_) => tracing::error!("telling hooks stopped at a broken invariant"),
        }
        tokio::time::sleep(ASK).await;
    }
}

/// Ready when nothing is being told: a server that stops has let every part go by then.
pub async fn hooks_at_rest(site: &Site) {
    drop(site.telling.acquire_many(OF_ALL).await);
}

impl Teller {
    /// Does the errands of one hook.
    async fn run(self, errands: Vec<Errand>) {
        let own = Arc::new(Semaphore::new(OF_A_HOOK as usize));
        for errand in errands {
            let Ok(of_hook) = own.clone().acquire_owned().await else { return };
            let Ok(of_all) = self.site.telling.clone().acquire_owned().await else { return };
            let teller = self.clone();
            drop(tokio::task::spawn_blocking(move || {
                teller.tell(&errand);
                drop((of_hook, of_all));
            }));
        }
        drop(own.acquire_many(OF_A_HOOK).await);
    }

    /// Tells one part.
    fn tell(&self, errand: &Errand) {
        let Self { site, sender, me } = self;
        if site.is_stopping() {
            return;
        }
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
                return Err(Untold::Stopping);
            }
            let Ok(endpoint) = &endpoint else {
                return Err(Untold::NotTaken("no-address".to_owned()));
            };
            // The time tells it from another event of this place, on a desk that came back from a
            // backup.
            let at = message.at.as_millisecond();
            let id = format!("evt_{}_{}_{at}", message.stream, message.seq);
            let (sent, body) = (site.now(), body(message));
            let sending = sender.send(endpoint, &secret, &id, sent, &body);
            runtime.block_on(sending).map_err(|unsent| Untold::NotTaken(unsent.word()))
        };
        let told = site.acts.tell_hook(errand, me, &|| site.now(), &mut send);
        if let Err(error) = told {
            tracing::error!(%error, hook = errand.hook.id.0, "a hook could not be told");
        }
    }
}
