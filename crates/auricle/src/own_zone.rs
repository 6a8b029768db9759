//! The desk's own zone, in which what was done at the desk is told.

use std::sync::{Arc, OnceLock};

use anyhow::Result;
use calendar::TimeZone;
use store::Store;

use crate::failure::misused;
use crate::settings;

/// The setting that names it, once it is known.
const ZONE: &str = "zone";

/// The zone of this name, kept as the desk's.
pub(crate) fn set(store: &Store, name: &str) -> Result<()> {
    if TimeZone::get(name).is_err() {
        let says = "is no zone of the tz database; write it like Europe/Riga";
        return Err(misused(format!("{name:?} {says}")));
    }
    Ok(store.set_setting(ZONE, name)?)
}

/// The zone of this name for a desk that keeps none yet.
pub(crate) fn set_first(store: &Store, name: &str) -> Result<()> {
    if store.setting(ZONE)?.is_none() { set(store, name) } else { Ok(()) }
}

/// The zone that is kept; else the one of the machine's setting; else that of the first client's
/// country, which is kept from then on. UTC while there is none of these.
pub(crate) fn of(store: &Store) -> Result<TimeZone> {
    Ok(known(store)?.unwrap_or(TimeZone::UTC))
}

fn known(store: &Store) -> Result<Option<TimeZone>> {
    let named = |name: &str| TimeZone::get(name).ok();
    if let Some(zone) = store.setting(ZONE)?.as_deref().and_then(named) {
        return Ok(Some(zone));
    }
    let of_machine = settings::environment("TZ");
    if let Some(zone) = of_machine.as_deref().and_then(|name| named(name.to_str()?)) {
        return Ok(Some(zone));
    }
    let clients = store.clients()?;
    let country = clients.iter().find_map(|client| client.country);
    let Some(name) = country.and_then(|country| country.zones().first().copied()) else {
        return Ok(None);
    };
    store.set_setting(ZONE, name)?;
    Ok(named(name))
}

/// The zone for a server that may start before its first client comes: asked for until it is known.
pub(crate) fn asked_for(store: Store) -> Arc<dyn Fn() -> TimeZone + Send + Sync> {
    let found = OnceLock::new();
    Arc::new(move || {
        if let Some(zone) = found.get() {
            return TimeZone::clone(zone);
        }
        // A store that fails now fails the page too, which says so.
        let Ok(Some(zone)) = known(&store) else { return TimeZone::UTC };
        found.get_or_init(|| zone).clone()
    })
}

/// A zone's name, as the tz database has it.
pub(crate) fn name(zone: &TimeZone) -> &str {
    zone.iana_name().unwrap_or("UTC")
}
