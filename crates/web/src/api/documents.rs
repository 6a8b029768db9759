//! Documents, such as copies of invoices: listed, attached, read, taken away.

use acts::{DocumentError, DocumentFault, NewDocument, media_of};
use calendar::Timestamp;
use journal::{DOCUMENT_BYTES_MAX, DebtId, Document, DocumentId, File, Media, Role, Scope};
use std::io::Read as _;

use super::customers::named;
use super::operation::{Call, DOCUMENT_TYPES, Nothing, Operation};
use super::problem::{Kind, Problem};
use super::reply::{Bytes, Done, Found, Made};
use super::shape::{Line, listed, shape};

listed! {
    /// What a document is, told from its own first bytes.
    Media as "Media" { Pdf Png Jpeg }
}

shape! {
    /// A document of a customer.
    told struct Attached {
        /// Its id within the customer's file.
        id: DocumentId = 31,
        /// Its file's name.
        name: String = "INV-1001.pdf",
        /// The debt it is about.
        debt: Option<DebtId> = 4,
        /// The number of that invoice.
        invoice: Option<String> = "INV-1001",
        /// What it is.
        media: Media,
        /// How many bytes it has.
        bytes: u64 = 86_016,
        /// BLAKE3 of its bytes, in hexadecimal.
        blake3: String = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
        /// When it was attached.
        at: Timestamp,
    }

    /// All documents of a customer.
    told struct Documents {
        /// The newest first.
        documents: Vec<Attached>,
    }

    /// What an attached document is about.
    asked struct About {
        /// The invoice's number; where several clients use it, of those that the token may see the
        /// first. Needed where several clients have claims.
        invoice: Option<Line> = "INV-1001",
        /// Its file's name.
        name: Option<Line> = "INV-1001.pdf",
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, scope: Scope, about: &str| {
        operation.of("customers", scope, Role::Caller, about)
    };
    let (all, one) =
        ("/customers/{customer}/documents", "/customers/{customer}/documents/{document}");
    vec![
        of(
            Operation::get("list_documents", all, list),
            Scope::Read,
            "Lists the documents of a customer. Those of granted clients, the newest first.",
        ),
        of(
            Operation::upload("attach_document", all, (DOCUMENT_BYTES_MAX, DOCUMENT_TYPES), attach),
            Scope::Call,
            "Attaches a document. A PDF, PNG or JPEG of up to 10 MB, told by its own bytes; the same \
             bytes for the same invoice are kept once.",
        )
        .may_conflict(),
        of(
            Operation::get("read_document", one, read),
            Scope::Read,
            "Gives the bytes of a document. That it was opened goes on record.",
        ),
        of(
            Operation::delete("remove_document", one, remove),
            Scope::Call,
            "Takes a document away. Its bytes are destroyed.",
        )
        .may_conflict(),
    ]
}

fn shown(file: &File, id: DocumentId, document: &Document) -> Attached {
    let about = document.debt.and_then(|debt| file.debts.get(&debt));
    Attached {
        id,
        name: document.name.clone(),
        debt: document.debt,
        invoice: about.map(|debt| debt.number.clone()),
        media: document.media,
        bytes: document.bytes,
        blake3: document.hash.clone(),
        at: document.at,
    }
}

fn list(call: &Call, _: Nothing) -> Result<Found<Documents>, Problem> {
    let stream = named(call)?;
    let seen = call.acts().file(stream, &call.author())?.seen_by(&call.user.grants);
    call.acts().store().record_look(stream, call.user.id, call.now)?;
    let documents = seen.documents.iter().rev().map(|(id, it)| shown(&seen, *id, it)).collect();
    Ok(Found(Documents { documents }))
}

/// What stands against a document, at the part that it is about.
fn refused(call: &Call, fault: DocumentFault) -> Problem {
    let says = call.words().say(fault.text());
    match fault {
        DocumentFault::TooLarge => Problem::new(Kind::TooLarge),
        DocumentFault::Empty | DocumentFault::OtherKind => Problem::saying(Kind::Invalid, says),
        DocumentFault::NoSuchDebt => Problem::field("invoice", "no_such_debt", says),
        DocumentFault::WhichDebt => Problem::field("invoice", "which_debt", says),
    }
}

fn attach(call: &Call, asked: About) -> Result<Made<Attached>, Problem> {
    let stream = named(call)?;
    let bytes = sent(call)?;
    media_of(&bytes).map_err(|fault| refused(call, fault))?;
    let seen = call.acts().file(stream, &call.author())?.seen_by(&call.user.grants);
    let debt = match &asked.invoice {
        None => None,
        Some(number) => {
            let about = seen.debts.iter().find(|(_, debt)| debt.number == number.0);
            let none = || refused(call, DocumentFault::NoSuchDebt);
            Some(*about.ok_or_else(none)?.0)
        }
    };
    let name = asked.name.map(|name| name.0).unwrap_or_default();
    let new = NewDocument { debt, name: &name, bytes: &bytes };
    let kept = call.acts().attach(&call.author(), stream, new, call.idem, call.now);
    let kept = kept.map_err(|error| match error {
        DocumentError::Fault(fault) => refused(call, fault),
        DocumentError::Act(error) => error.into(),
    })?;
    let file = call.acts().file(stream, &call.author())?;
    let document = file.documents.get(&kept.document);
    let document = document.ok_or_else(|| Problem::new(Kind::NotFound))?;
    Ok(Made(shown(&file, kept.document, document)))
}

/// The bytes that came, which lie in the store.
fn sent(call: &Call) -> Result<Vec<u8>, Problem> {
    let file = call.file.as_ref().ok_or_else(|| Problem::new(Kind::MediaType))?;
    let pieces = call.acts().store().read_pieces(&file.id)?;
    let mut bytes = Vec::new();
    let read = pieces.ok_or_else(|| Problem::new(Kind::NotFound))?.read_to_end(&mut bytes);
    read.map_err(|error| Problem::fault(format!("reading what came: {error}")))?;
    Ok(bytes)
}

/// The document that the address names.
fn document(call: &Call) -> Result<DocumentId, Problem> {
    call.param("document").parse().map(DocumentId).map_err(|_| Problem::new(Kind::NotFound))
}

fn read(call: &Call, _: Nothing) -> Result<Bytes, Problem> {
    let (stream, id) = (named(call)?, document(call)?);
    let (known, bytes) = call.acts().open_document(&call.author(), stream, id, call.now)?;
    let end = match known.media {
        Media::Pdf => "pdf",
        Media::Png => "png",
        Media::Jpeg => "jpg",
    };
    Ok(Bytes(format!("document-{id}.{end}"), bytes))
}

fn remove(call: &Call, _: Nothing) -> Result<Done, Problem> {
    let (stream, id) = (named(call)?, document(call)?);
    call.acts().detach(&call.author(), stream, id, None, call.now)?;
    Ok(Done)
}
