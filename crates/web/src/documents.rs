//! Documents on the customer's page: taken in, opened, taken away.

use std::sync::Arc;

use acts::{ActError, DocumentError, DocumentFault, NewDocument};
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest as _, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use journal::{DOCUMENT_BYTES_MAX, DebtId, DocumentId, Role};
use pages::{FieldError, Filled};

use crate::answer::{self, Answer};
use crate::desk::{customer_again, entries};
use crate::request::{Asked, Visit};
use crate::{Site, Trouble, gate};

/// Where documents come in.
const ROUTE: &str = "/customer/{id}/documents";
/// The most of the whole form: a document somewhat too large is read to its end, so that the
/// browser sees the answer.
pub(crate) const FORM_BYTES_MAX: usize = 4 * DOCUMENT_BYTES_MAX;
/// The longest of the form's other fields.
const FIELD_BYTES_MAX: usize = 1_024;

/// What the form sent.
#[derive(Debug, Default)]
struct Form {
    invoice: String,
    name: String,
    bytes: Vec<u8>,
    is_too_large: bool,
}

/// Takes a document. The form's token comes first in it, and nothing is read without it.
pub(crate) async fn upload(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let asked = Asked::of(site.clone(), &mut parts).await;
    let entered = tokio::task::spawn_blocking(|| gate::enter(asked, Role::Caller, false)).await;
    let visit = match entered {
        Ok(Ok(visit)) => visit,
        Ok(Err(refused)) => {
            let refused = move || gate::refuse(&refused.0, None, ROUTE, &refused.1);
            return gate::in_background(site, ROUTE, refused).await;
        }
        Err(_) => {
            return answer::finish(answer::with_status(
                answer::text(String::new()),
                StatusCode::INTERNAL_SERVER_ERROR,
            ));
        }
    };
    let read = match Multipart::from_request(Request::from_parts(parts, body), &()).await {
        Ok(sent) => read(sent, &visit).await,
        Err(_) => Err(Trouble::BadRequest(None)),
    };
    gate::in_background(site, ROUTE, move || {
        let answered = read.and_then(|form| keep(&visit, &form));
        answered.unwrap_or_else(|trouble| gate::refuse(&visit.asked, Some(&visit), ROUTE, &trouble))
    })
    .await
}

async fn read(mut sent: Multipart, visit: &Visit) -> Result<Form, Trouble> {
    let (mut form, mut is_ours) = (Form::default(), false);
    while let Some(mut field) = sent.next_field().await.map_err(trouble)? {
        match field.name().unwrap_or_default() {
            "csrf" => {
                let token = text(&mut field).await?;
                gate::token_is_ours(visit, Some(&visit.session.csrf), &token)?;
                is_ours = true;
            }
            _ if !is_ours => return Err(Trouble::Expired),
            "document_invoice" => form.invoice = text(&mut field).await?,
            "document" => {
                field.file_name().unwrap_or_default().clone_into(&mut form.name);
                while let Some(chunk) = field.chunk().await.map_err(trouble)? {
                    form.is_too_large |= DOCUMENT_BYTES_MAX < form.bytes.len() + chunk.len();
                    if !form.is_too_large {
                        form.bytes.extend_from_slice(&chunk);
                    }
                }
            }
            _ => {}
        }
    }
    if is_ours { Ok(form) } else { Err(Trouble::Expired) }
}

async fn text(field: &mut Field<'_>) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(trouble)? {
        if FIELD_BYTES_MAX - bytes.len() < chunk.len() {
            return Err(Trouble::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| Trouble::BadRequest(None))
}

fn trouble(error: MultipartError) -> Trouble {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Trouble::TooLarge
    } else {
        Trouble::BadRequest(None)
    }
}

/// Keeps a document, or shows the page again with what is wrong with it.
fn keep(visit: &Visit, form: &Form) -> Answer {
    let stream = visit.stream()?;
    let debt = match form.invoice.as_str() {
        "" => None,
        id => Some(id.parse().map(DebtId).map_err(|_| Trouble::BadRequest(None))?),
    };
    let new = NewDocument { debt, name: &form.name, bytes: &form.bytes };
    let kept = if form.is_too_large {
        Err(DocumentError::Fault(DocumentFault::TooLarge))
    } else {
        // The same bytes for the same invoice are known: sent twice, they are kept once.
        visit.acts().attach(&visit.author(), stream, new, None, visit.now)
    };
    match kept {
        Ok(_) => Ok(answer::go_saying(&visit.site, &format!("/customer/{stream}"), "saved.")),
        Err(DocumentError::Fault(fault)) => {
            let field = match fault {
                DocumentFault::Empty | DocumentFault::TooLarge | DocumentFault::OtherKind => {
                    "document"
                }
                DocumentFault::NoSuchDebt | DocumentFault::WhichDebt => "document_invoice",
            };
            let text = visit.words().say(fault.text());
            let errors = vec![FieldError { field: field.to_owned(), text }];
            let posted = vec![("document_invoice".to_owned(), form.invoice.clone())];
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            customer_again(visit, status, Filled { posted, errors })
        }
        Err(DocumentError::Act(error)) => Err(error.into()),
    }
}

/// The document that the address names.
fn named(visit: &Visit) -> Result<DocumentId, Trouble> {
    visit.param("document").parse().map(DocumentId).map_err(|_| Trouble::NotFound)
}

/// Opens a document in the browser, as what it is and nothing else.
pub(crate) fn open(visit: &Visit) -> Answer {
    let (stream, document) = (visit.stream()?, named(visit)?);
    let (known, bytes) =
        visit.acts().open_document(&visit.author(), stream, document, visit.now)?;
    Ok(answer::document(known.media, &known.name, bytes))
}

/// Takes a document away.
pub(crate) fn remove(visit: &Visit) -> Answer {
    let (stream, document) = (visit.stream()?, named(visit)?);
    let form = entries::idem_of(visit, "");
    match visit.acts().detach(&visit.author(), stream, document, form, visit.now) {
        // Gone already: the page shows so.
        Ok(_) | Err(ActError::NotFound) => {
            Ok(answer::go_saying(&visit.site, &format!("/customer/{stream}"), "saved."))
        }
        Err(other) => Err(other.into()),
    }
}
