//! Documents: copies of invoices and the like, whose bytes lie beside the journal, sealed.

use calendar::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Channel, ClientId, DebtId, DocumentId, UserId};

/// The most bytes of one document.
pub const DOCUMENT_BYTES_MAX: usize = 10 * 1024 * 1024;

/// What a document is, told from its own first bytes and never from its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// PDF (ISO 32000).
    Pdf,
    /// PNG (ISO/IEC 15948).
    Png,
    /// JPEG (ISO/IEC 10918).
    Jpeg,
}

impl Media {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Png, Self::Jpeg];

    /// What these bytes are; `None` when they are no document that the desk keeps.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let begins = |media: &Self| {
            let mark: &[u8] = match media {
                Self::Pdf => b"%PDF-",
                Self::Png => b"\x89PNG\r\n\x1a\n",
                Self::Jpeg => b"\xff\xd8\xff",
            };
            bytes.starts_with(mark)
        };
        Self::ALL.into_iter().find(begins)
    }

    /// Its media type (RFC 6838).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// A document of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// When it was attached.
    pub at: Timestamp,
    /// By whom.
    pub by: UserId,
    /// The debt it is about, where it is about one.
    pub debt: Option<DebtId>,
    /// The client whose users may see it.
    pub client: ClientId,
    /// What it is.
    pub media: Media,
    /// How long it is.
    pub bytes: u64,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub hash: String,
    /// Its file's name.
    pub name: String,
}

/// A document that was sent to the customer in a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentDocument {
    /// Which.
    pub document: DocumentId,
    /// Its name then.
    pub name: String,
    /// The client whose users may see it.
    pub client: ClientId,
    /// How.
    pub channel: Channel,
    /// To which address.
    pub address: String,
}
