//! Documents: their bytes, sealed under the file's own key, beside the events that tell of them.
//!
//! An event holds the hash of the bytes as they were given, so that what is read back is what was
//! attached. The row stays with the stream that recorded it: of files that were joined, the one
//! joined keeps its own, and its ids say so.

use journal::{DocumentId, File, FileEvent, Grants, StreamId};

use crate::engine::{AttachmentRow, Stored, Wanted};
use crate::key::Entropy;
use crate::wire::NamedKey;
use crate::{Store, StoreError};

/// The bytes of a document that an append attaches.
#[derive(Clone, Copy, Debug)]
pub struct Attached<'a> {
    /// The file.
    pub stream: StreamId,
    /// The document, by the id that the event gives it.
    pub document: DocumentId,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What an append does to the documents of a stream: rows to be kept, and ids of those that go.
type Kept = (Vec<AttachmentRow>, Vec<u32>);

/// Seals what `events` attach. An event without its bytes is refused; one that followed from
/// another file may have lost them there.
pub(crate) fn sealed_all(
    stream: StreamId,
    events: &[FileEvent],
    attached: &[Attached<'_>],
    key: &NamedKey,
    entropy: &dyn Entropy,
) -> Result<Kept, StoreError> {
    let (mut kept, mut gone) = (Vec::new(), Vec::new());
    for event in events {
        if let FileEvent::DocumentRemoved { document } = event.fact() {
            gone.push(document.0);
        }
        let FileEvent::DocumentAttached { document, media, bytes: length, hash, .. } = event.fact()
        else {
            continue;
        };
        let ours = |it: &&Attached<'_>| (it.stream, it.document) == (stream, *document);
        match attached.iter().find(ours) {
            Some(given) if is_told(given.bytes, *length, hash) => {
                let (id, media) = (document.0, media.name().to_owned());
                let sealed = key.key.seal(given.bytes, &aad(stream, id, &media), entropy);
                kept.push(AttachmentRow { id, media, sealed });
            }
            Some(_) => return Err(StoreError::Misuse("a document's bytes are not those told of")),
            None if matches!(event, FileEvent::FactFollowed { .. }) => {}
            None => return Err(StoreError::Misuse("a document is attached with its bytes")),
        }
    }
    // What came and went in one append is not kept.
    kept.retain(|row| !gone.contains(&row.id));
    Ok((kept, gone))
}

/// Whether these are the bytes that an event tells of.
fn is_told(bytes: &[u8], length: u64, hash: &str) -> bool {
    u64::try_from(bytes.len()) == Ok(length) && blake3::hash(bytes).to_hex().as_str() == hash
}

/// What binds sealed bytes to their place.
fn aad(stream: StreamId, id: u32, media: &str) -> Vec<u8> {
    format!("attachment {stream} {id} {media}").into_bytes()
}

impl Store {
    /// The bytes of a document that a user with these grants may see; `None` when there is none.
    ///
    /// # Errors
    /// As [`Store::load`], and [`StoreError::Altered`] when they are not there or not those that
    /// were attached.
    pub fn document(
        &self,
        stream: StreamId,
        document: DocumentId,
        grants: &Grants,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(loaded) = self.load(stream, grants)? else { return Ok(None) };
        if !loaded.file.seen_by(grants).documents.contains_key(&document) {
            return Ok(None);
        }
        let (home, id) = self.home_of(stream, &loaded.file, document)?;
        self.attached_bytes((stream, &loaded.file, document), (home, id)).map(Some)
    }

    /// Deletes the bytes of a document that another stream keeps, after the event that removed it.
    ///
    /// # Errors
    /// When the database fails.
    pub fn forget_document(
        &self,
        stream: StreamId,
        file: &File,
        document: DocumentId,
    ) -> Result<(), StoreError> {
        let (home, id) = self.home_of(stream, file, document)?;
        self.engine().drop_attachment(home, id)
    }

    /// The bytes of what `into` had attached for a file that parted from it, as far as they are to
    /// be had; `base` was added to that file's ids.
    ///
    /// # Errors
    /// When the database fails.
    pub fn documents_following(
        &self,
        into: StreamId,
        base: u32,
        facts: &[FileEvent],
    ) -> Result<Vec<(DocumentId, Vec<u8>)>, StoreError> {
        let mut found = Vec::new();
        for fact in facts {
            let FileEvent::DocumentAttached { document, bytes, hash, .. } = fact.fact() else {
                continue;
            };
            let Some(row) = self.engine().attachment(into, document.0.saturating_add(base))? else {
                continue;
            };
            let Some(stored) = self.engine().read(into, Wanted::Head)? else { continue };
            let opened = self.open_attachment(&stored, &row);
            found.extend(
                opened.filter(|it| is_told(it, *bytes, hash)).map(|opened| (*document, opened)),
            );
        }
        Ok(found)
    }

    /// What is wrong with the documents of a file, each by its id.
    pub(crate) fn altered_documents(
        &self,
        stream: StreamId,
        file: &File,
    ) -> Result<Vec<String>, StoreError> {
        let mut found = Vec::new();
        for document in file.documents.keys() {
            let home = self.home_of(stream, file, *document)?;
            match self.attached_bytes((stream, file, *document), home) {
                Ok(_) => {}
                Err(StoreError::Altered { what, .. }) => {
                    found.push(format!("document {document} {what}"));
                }
                Err(other) => return Err(other),
            }
        }
        Ok(found)
    }

    /// The stream that keeps a document's bytes, and its id there.
    fn home_of(
        &self,
        stream: StreamId,
        file: &File,
        document: DocumentId,
    ) -> Result<(StreamId, u32), StoreError> {
        let (mut home, mut id, mut joined) = (stream, document.0, file.joined.clone());
        while let Some(join) = joined.iter().find(|join| {
            let offset = id.checked_sub(join.base);
            offset.is_some_and(|offset| offset < join.ids)
        }) {
            (home, id) = (join.from, id - join.base);
            joined = self.refold(home, None)?.map(|file| file.joined).unwrap_or_default();
        }
        Ok((home, id))
    }

    fn attached_bytes(
        &self,
        (stream, file, document): (StreamId, &File, DocumentId),
        (home, id): (StreamId, u32),
    ) -> Result<Vec<u8>, StoreError> {
        let altered = |what| StoreError::Altered { stream, document, what };
        let Some(row) = self.engine().attachment(home, id)? else {
            return Err(altered("is missing"));
        };
        let Some(stored) = self.engine().read(home, Wanted::Head)? else {
            return Err(altered("is missing"));
        };
        let opened = self.open_attachment(&stored, &row);
        let known = file.documents.get(&document);
        let is_told = |bytes: &Vec<u8>| {
            known.is_some_and(|it| {
                it.media.name() == row.media && is_told(bytes, it.bytes, &it.hash)
            })
        };
        opened.filter(is_told).ok_or_else(|| altered("is not as it was attached"))
    }

    fn open_attachment(&self, stored: &Stored, row: &AttachmentRow) -> Option<Vec<u8>> {
        let head = stored.head;
        let aad = aad(head.stream, row.id, &row.media);
        let keys = self.keys(head.stream, head.kind, &stored.keys);
        keys.iter().find_map(|named| named.key.open(&row.sealed, &aad))
    }
}
