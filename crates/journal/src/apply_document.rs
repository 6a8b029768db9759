//! What happens to documents, folded.

#![expect(clippy::wildcard_enum_match_arm, reason = "`take` hands only documents over")]

use calendar::Timestamp;

use crate::apply::{Applied, missing};
use crate::{Document, File, FileEvent, SentDocument, UserId};

impl File {
    pub(crate) fn take_document(
        &mut self,
        at: Timestamp,
        by: UserId,
        event: &FileEvent,
    ) -> Applied {
        match event {
            FileEvent::DocumentAttached { document, debt, client, media, bytes, hash, name } => {
                let attached = Document {
                    at,
                    by,
                    debt: *debt,
                    client: *client,
                    media: *media,
                    bytes: *bytes,
                    hash: hash.clone(),
                    name: name.clone(),
                };
                self.documents.insert(*document, attached);
            }
            FileEvent::DocumentRemoved { document } => {
                let gone = self.documents.remove(document);
                gone.ok_or_else(|| missing("document", document.0))?;
            }
            FileEvent::DocumentSent { contact, document, channel, address } => {
                // Of two files that parted, the talk may be the one's and the document the other's.
                let Some(known) = self.documents.get(document) else { return Ok(()) };
                let sent = SentDocument {
                    document: *document,
                    name: known.name.clone(),
                    client: known.client,
                    channel: *channel,
                    address: address.clone(),
                };
                self.contact_mut(*contact)?.told.sent.push(sent);
            }
            _ => unreachable!("take hands only documents over"),
        }
        Ok(())
    }
}
