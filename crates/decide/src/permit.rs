//! The permit: proof that one call passed every rule. Made only here, spent by being recorded.

use calendar::Timestamp;
use desk::Policy;
use journal::{Channel, ContactId, File, FileEvent, PartyId, PhoneId, Proof, Purpose};

use crate::Held;

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
    _file: &File,
    _policy: &Policy,
    _request: &Request,
    _now: Timestamp,
) -> Result<Permit, Vec<Held>> {
    unimplemented!()
}

/// The version of all that a decision about `file` stands on, beside the file itself: the desk, the
/// file's clients, the rule book and the tz database. BLAKE3, in hexadecimal.
#[must_use]
pub fn policy_version(file: &File, policy: &Policy) -> String {
    let versions = policy.versions(file.clients.keys().copied());
    let whole = format!("{versions} law {} tz {}", law::version(), calendar::tz_version());
    blake3::hash(whole.as_bytes()).to_hex().to_string()
}
