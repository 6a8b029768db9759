//! Documents: attached to a file, read, taken away.

use calendar::Timestamp;
use decide::record::Fault;
use journal::{
    ClientId, DOCUMENT_BYTES_MAX, DebtId, Document, DocumentId, File, FileEvent, Media, StreamId,
};
use store::{Idem, NumberKind};

use crate::{ActError, Acts, Author, only_client};

/// The longest name of a document, in letters.
const NAME_CHARS_MAX: usize = 120;

/// A document to be attached.
#[derive(Clone, Copy, Debug)]
pub struct NewDocument<'a> {
    /// The debt it is about, where it is about one.
    pub debt: Option<DebtId>,
    /// Its file's name.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What came of attaching a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub document: DocumentId,
    /// The same bytes were attached to the same debt before; nothing was written now.
    pub is_known: bool,
}

/// Why a document is not attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentFault {
    /// There is nothing in it.
    #[error("there is nothing in the file")]
    Empty,
    /// It is longer than documents may be.
    #[error("the file is larger than a document may be, {} MB", DOCUMENT_BYTES_MAX >> 20)]
    TooLarge,
    /// It is neither of the kinds that the desk keeps.
    #[error("the file is no PDF, PNG or JPEG, whatever its name says")]
    OtherKind,
    /// There is no such debt for its reader.
    #[error("there is no such invoice among those you may see")]
    NoSuchDebt,
    /// It is about no debt, and the customer is several clients'.
    #[error("several clients have claims against this customer; say which invoice it is about")]
    WhichDebt,
}

impl DocumentFault {
    /// The id of the text that says it and how to mend it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Empty => "document-empty",
            Self::TooLarge => "document-too-large",
            Self::OtherKind => "document-other-kind",
            Self::NoSuchDebt => "document-no-such-debt",
            Self::WhichDebt => "document-which-debt",
        }
    }
}

/// Why attaching a document was not done.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// Something is wrong with the document.
    #[error(transparent)]
    Fault(#[from] DocumentFault),
    /// The act failed.
    #[error(transparent)]
    Act(#[from] ActError),
}

/// What a document is, or why it cannot be kept.
///
/// # Errors
/// [`DocumentFault`], also before it is known whose it is.
pub fn media_of(bytes: &[u8]) -> Result<Media, DocumentFault> {
    if bytes.is_empty() {
        return Err(DocumentFault::Empty);
    }
    if DOCUMENT_BYTES_MAX < bytes.len() {
        return Err(DocumentFault::TooLarge);
    }
    Media::of(bytes).ok_or(DocumentFault::OtherKind)
}

/// A file's name without the folders before it, on one line and not endless.
fn plain_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).take(NAME_CHARS_MAX).collect();
    let name = name.trim();
    if name.is_empty() { "document".to_owned() } else { name.to_owned() }
}

/// The client whose users may see a document: the debt's, else the only one its writer may see.
fn client_of(seen: &File, debt: Option<DebtId>) -> Result<ClientId, DocumentFault> {
    match debt {
        Some(debt) => {
            seen.debts.get(&debt).map(|debt| debt.client).ok_or(DocumentFault::NoSuchDebt)
        }
        None => only_client(seen, &[]).ok_or(DocumentFault::WhichDebt),
    }
}

impl Acts {
    /// Attaches a document to a file.
    ///
    /// # Errors
    /// [`DocumentFault`] with what is wrong with it, or as any change.
    pub fn attach(
        &self,
        author: &Author,
        stream: StreamId,
        new: NewDocument<'_>,
        form: Option<Idem>,
        now: Timestamp,
    ) -> Result<Kept, DocumentError> {
        let media = media_of(new.bytes)?;
        let hash = blake3::hash(new.bytes).to_hex().to_string();
        let seen = self.file(stream, author)?.seen_by(&author.grants);
        client_of(&seen, new.debt)?;
        if let Some(document) = known(&seen, new.debt, &hash) {
            return Ok(Kept { document, is_known: true });
        }
        let changed =
            self.change_attaching(stream, now, author, form, new.bytes, &mut |file, _| {
                must_be_open(file)?;
                let client = client_of(&file.seen_by(&author.grants), new.debt);
                let client = client.map_err(|_| ActError::NotFound)?;
                Ok(vec![FileEvent::DocumentAttached {
                    document: DocumentId(file.next_id),
                    debt: new.debt,
                    client,
                    media,
                    bytes: u64::try_from(new.bytes.len()).unwrap_or(u64::MAX),
                    hash: hash.clone(),
                    name: plain_name(new.name),
                }])
            })?;
        let document = known(&changed.file, new.debt, &hash).ok_or(ActError::NotFound)?;
        Ok(Kept { document, is_known: changed.appended.repeated })
    }

    /// Takes a document away, and its bytes with it.
    ///
    /// # Errors
    /// [`ActError::NotFound`] when its author sees no such document, or as any change.
    pub fn detach(
        &self,
        author: &Author,
        stream: StreamId,
        document: DocumentId,
        form: Option<Idem>,
        now: Timestamp,
    ) -> Result<File, ActError> {
        let before = self.file(stream, author)?;
        let changed = self.change(stream, now, author, form, &mut |file, _| {
            must_be_open(file)?;
            let seen = file.seen_by(&author.grants);
            seen.documents.get(&document).ok_or(ActError::NotFound)?;
            Ok(vec![FileEvent::DocumentRemoved { document }])
        })?;
        // Of a file that was joined the bytes lie in its own stream.
        self.store.forget_document(stream, &before, document)?;
        Ok(changed.file)
    }

    /// The debts of these invoice numbers, in the order asked, among the clients that the author
    /// may see or of one of them: several where several clients use a number.
    ///
    /// # Errors
    /// When the database fails.
    pub fn invoices(
        &self,
        author: &Author,
        client: Option<ClientId>,
        numbers: &[&str],
    ) -> Result<Vec<Vec<(StreamId, DebtId)>>, ActError> {
        let mut found = vec![Vec::new(); numbers.len()];
        for book in self.store.clients()? {
            let is_meant = client.is_none_or(|client| client == book.id);
            if !is_meant || !author.grants.allows(book.id) {
                continue;
            }
            let held = self.store.taken(NumberKind::Debt, book.id, numbers)?;
            for (found, held) in found.iter_mut().zip(held) {
                found.extend(held.map(|(stream, debt)| (stream, DebtId(debt))));
            }
        }
        Ok(found)
    }

    /// A document with its bytes. That it was opened goes on record as a look at the file does.
    ///
    /// # Errors
    /// [`ActError::NotFound`] when its reader sees no such document; the store's when its bytes
    /// are not those that were attached.
    pub fn open_document(
        &self,
        author: &Author,
        stream: StreamId,
        document: DocumentId,
        now: Timestamp,
    ) -> Result<(Document, Vec<u8>), ActError> {
        let seen = self.file(stream, author)?.seen_by(&author.grants);
        let known = seen.documents.get(&document).ok_or(ActError::NotFound)?;
        let read = self.store.document(stream, document, &author.grants);
        let bytes = read.map_err(ActError::from_load)?.ok_or(ActError::NotFound)?;
        self.store.record_look(stream, author.user, now)?;
        Ok((known.clone(), bytes))
    }
}

fn must_be_open(file: &File) -> Result<(), ActError> {
    if file.merged_into.is_some() || file.customer.is_none() {
        return Err(ActError::Report(vec![Fault::FileClosed]));
    }
    Ok(())
}

/// The document of this debt that has these bytes.
fn known(file: &File, debt: Option<DebtId>, hash: &str) -> Option<DocumentId> {
    let same = |document: &Document| document.debt == debt && document.hash == hash;
    file.documents.iter().find(|(_, document)| same(document)).map(|(id, _)| *id)
}
