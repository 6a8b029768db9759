//! The ids: of streams, which carry their part, and of the things inside one file.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Bits below the part in a stream id; an id stays below 2^50 and so is exact in JSON.
const PART_SHIFT: u32 = 40;

/// A stream of events: a customer's file, a client, a bank account, or the desk itself.
///
/// The top bits are the stream's `part` (0..1023), by which every table is keyed first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StreamId(i64);

impl StreamId {
    /// How many parts the streams are spread over. It never changes: ids carry their part.
    pub const PARTS: i64 = 1024;

    /// The desk's own stream: users, grants, the list of clients.
    pub const DESK: Self = Self(0);

    /// The stream `number` (40 bits are used) of `part` (10 bits are used).
    ///
    /// Both are drawn at random by the caller; a clash shows at the stream's first append.
    #[must_use]
    pub fn new(part: u16, number: u64) -> Self {
        let number = i64::try_from(number & ((1 << PART_SHIFT) - 1)).expect("40 bits fit");
        Self(((i64::from(part) % Self::PARTS) << PART_SHIFT) | number)
    }

    /// The part, 0..1023.
    #[must_use]
    pub fn part(self) -> i64 {
        self.0 >> PART_SHIFT
    }

    /// The id as kept in tables.
    #[must_use]
    pub fn number(self) -> i64 {
        self.0
    }

    /// An id read back from a table or an address; `None` when it cannot be one.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        (0..Self::PARTS << PART_SHIFT).contains(&number).then_some(Self(number))
    }
}

impl fmt::Display for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stream {}", self.0)
    }
}

/// What a stream is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StreamKind {
    /// One person or company, all clients inside.
    File,
    /// A client: its terms, mappings and imports.
    Client,
    /// The desk: users, grants, the list of clients.
    Desk,
}

/// A client, named by its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClientId(pub StreamId);

/// A user of the desk. 0 is the desk itself: what time or an import made true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserId(pub u32);

impl UserId {
    /// The desk itself.
    pub const DESK: Self = Self(0);
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A token by which another program acts for a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TokenId(pub u32);

impl fmt::Display for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A web hook: an address that is told what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HookId(pub u32);

impl fmt::Display for HookId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Words that the team proposed for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WordsId(pub u32);

impl fmt::Display for WordsId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Makes the ids of things inside one file. They share one counter, `File::next_id`, so that a
/// joined file's ids can be moved past all of them by one number.
macro_rules! local_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    )*};
}

local_ids! {
    /// The customer, or somebody beside them.
    PartyId;
    /// A telephone number of a party.
    PhoneId;
    /// One claim of one client.
    DebtId;
    /// A payment, as a client's data or a statement told it.
    PaymentId;
    /// A contact, from its intent to its outcome.
    ContactId;
    /// A promise to pay.
    PromiseId;
    /// A call back that was agreed.
    CallBackId;
    /// A dispute about one or more debts.
    DisputeId;
    /// A state in which contact stops.
    HoldId;
    /// A note.
    NoteId;
    /// A complaint.
    ComplaintId;
    /// A document, such as the copy of an invoice.
    DocumentId;
}
