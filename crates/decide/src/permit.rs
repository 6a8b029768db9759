//! The permit: proof that one call passed every rule. Made only here, spent by being recorded.

use calendar::Timestamp;
use desk::Policy;
use journal::{Channel, ContactId, File, FileEvent, PartyId, PhoneId, Proof, Purpose};
use law::Layer;

use crate::gate::{Seen, against};
use crate::window::state;
use crate::{Held, Refusal, WindowState, local};

/// What a caller wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// How.
    pub channel: Channel,
    /// Whom to reach.
    pub party: PartyId,
    /// On which number.
    pub phone: PhoneId,
    /// What for.
    pub purpose: Purpose,
}

/// Leave for one call. It lives for seconds, is never stored, and is spent by appending its
/// [`intent`](Self::intent) at exactly its file version.
#[must_use = "a permit is spent by recording its intent"]
#[derive(Debug, PartialEq, Eq)]
pub struct Permit {
    request: Request,
    contact: ContactId,
    proof: Proof,
}

impl Permit {
    /// What it allows.
    #[must_use]
    pub fn request(&self) -> Request {
        self.request
    }

    /// The id of the contact that it allows.
    #[must_use]
    pub fn contact(&self) -> ContactId {
        self.contact
    }

    /// The file version it was judged at, to which the intent must be appended.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.proof.version
    }

    /// The first instant at which it no longer holds.
    #[must_use]
    pub fn until(&self) -> Timestamp {
        self.proof.until
    }

    /// What made it allowed.
    #[must_use]
    pub fn proof(&self) -> &Proof {
        &self.proof
    }

    /// Spends the permit: the event to append before anything is dialled.
    #[must_use]
    pub fn intent(self) -> FileEvent {
        let Request { channel, party, phone, purpose } = self.request;
        let (contact, proof) = (self.contact, self.proof);
        FileEvent::ContactIntended { contact, channel, party, phone: Some(phone), purpose, proof }
    }
}

/// Judges one request.
///
/// # Errors
/// All that stands against it, the worst first; never empty.
pub fn permit(
    file: &File,
    policy: &Policy,
    request: &Request,
    now: Timestamp,
) -> Result<Permit, Vec<Held>> {
    let local = local(file, now);
    let seen = Seen::of(file, &local);
    let held = against(&seen, request);
    if !held.is_empty() {
        return Err(held);
    }
    // The gate refuses where the country is not served; should it ever not, we hold.
    let unknown = || vec![Held::by_state(Layer::Law, Refusal::CountryUnknown, None)];
    let country = seen.served().ok_or_else(unknown)?;
    let zones: Vec<_> = local.times.iter().map(|(zone, _)| *zone).collect();
    let rules = law::rules(country);
    let WindowState::Open { until } = state(rules.clone(), country, &zones, now) else {
        return Err(unknown());
    };
    let proof = Proof {
        rules: rules.map(|rule| rule.id.to_owned()).collect(),
        zones: zones.iter().map(|zone| zone.name().to_owned()).collect(),
        local: local.times.iter().map(|(_, time)| *time).min().ok_or_else(unknown)?,
        until: until.min(local.day_end(local.today())),
        policy: policy_version(file, policy),
        version: file.version,
    };
    Ok(Permit { request: *request, contact: ContactId(file.next_id), proof })
}

/// The version of all that a decision about `file` stands on, beside the file itself: the desk, the
/// file's clients, the rule book and the tz database. BLAKE3, in hexadecimal.
#[must_use]
pub fn policy_version(file: &File, policy: &Policy) -> String {
    let versions = policy.versions(file.clients.keys().copied());
    let whole = format!("{versions} law {} tz {}", law::version(), calendar::tz_version());
    blake3::hash(whole.as_bytes()).to_hex().to_string()
}
