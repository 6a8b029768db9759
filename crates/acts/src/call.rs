//! The call itself: the permit is spent first, and only then is the number shown.

use calendar::Timestamp;
use decide::{Request, Step};
use desk::User;
use journal::{Channel, ContactId, PartyId, PhoneId, Purpose, StreamId};

use crate::next::Proposal;
use crate::{ActError, Acts, Author};

/// Proof that a permit was spent: the intent stands in the journal. Made only here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    contact: ContactId,
    stream: StreamId,
    number: String,
}

impl Receipt {
    /// The contact that was intended.
    #[must_use]
    pub fn contact(&self) -> ContactId {
        self.contact
    }

    /// The file.
    #[must_use]
    pub fn stream(&self) -> StreamId {
        self.stream
    }

    /// The number to dial, in E.164.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }
}

pub(crate) fn request(call: &Proposal) -> Request {
    Request { channel: Channel::Call, party: call.party, phone: call.phone, purpose: call.purpose }
}

impl Acts {
    /// Spends a permit for a call to `phone` of `party` and gives the number.
    ///
    /// # Errors
    /// [`ActError::Refused`] with every rule that stands against it; [`ActError::Leased`] when
    /// the customer is not this caller's.
    pub fn call(
        &self,
        user: &User,
        stream: StreamId,
        party: PartyId,
        phone: PhoneId,
        now: Timestamp,
    ) -> Result<Receipt, ActError> {
        match self.store.my_lease(user.id, now)? {
            Some(lease) if lease.stream == stream => {}
            _ => return Err(ActError::Leased),
        }
        let author = Author { user: user.id, grants: user.grants.clone() };
        let mut contact = None;
        let changed = self.change(stream, now, &author, None, &mut |file, policy| {
            let decision = decide::decide(file, policy, now);
            let purpose = match decision.step {
                Step::Call { purpose, .. } => purpose,
                Step::LookInto { .. } | Step::Wait { .. } | Step::Rest(_) | Step::SetAside(_) => {
                    Purpose::Demand
                }
            };
            let request = Request { channel: Channel::Call, party, phone, purpose };
            let permit = decide::permit(file, policy, &request, now).map_err(ActError::Refused)?;
            contact = Some(permit.contact());
            Ok(vec![permit.intent()])
        })?;
        let number = changed.file.phones.get(&phone).map(|known| known.number.clone());
        match (contact, number) {
            (Some(contact), Some(number)) => Ok(Receipt { contact, stream, number }),
            _ => Err(ActError::NotFound),
        }
    }
}
