//! A file comes in: read from the form, looked at, and kept sealed.

use std::sync::Arc;

use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest as _, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use import::Mapping;
use journal::Role;
use pages::{FieldError, Filled};
use store::Upload;

use super::record::{self, Record, State as Stand};
use super::work::Work;
use super::{UPLOAD_BYTES_MAX, books, is_visible, list_again, said, saved};
use crate::answer::{self, Answer};
use crate::request::{Asked, Visit};
use crate::{Site, Trouble, gate};

const ROUTE: &str = "/import";
/// The longest of the form's other fields.
const FIELD_BYTES_MAX: usize = 1_024;
/// The longest file name kept, in letters.
const NAME_CHARS_MAX: usize = 120;

/// What the form sent.
#[derive(Debug, Default)]
struct Sent {
    mapping: String,
    file: String,
    bytes: Vec<u8>,
}

/// Takes a file. The form's token comes first in it, and nothing is read without it.
pub(crate) async fn upload(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let asked = Asked::of(site.clone(), &mut parts).await;
    let entered = tokio::task::spawn_blocking(|| gate::enter(asked, Role::Lead, false)).await;
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
    let sent = match Multipart::from_request(Request::from_parts(parts, body), &()).await {
        Ok(form) => read(form, &visit).await,
        Err(_) => Err(Trouble::BadRequest(None)),
    };
    gate::in_background(site, ROUTE, move || {
        let answered = sent.and_then(|sent| keep(&visit, sent));
        answered.unwrap_or_else(|trouble| gate::refuse(&visit.asked, Some(&visit), ROUTE, &trouble))
    })
    .await
}

async fn read(mut form: Multipart, visit: &Visit) -> Result<Sent, Trouble> {
    let mut sent = Sent::default();
    let mut is_ours = false;
    while let Some(mut field) = form.next_field().await.map_err(trouble)? {
        match field.name().unwrap_or_default() {
            "csrf" => {
                let token = text(&mut field).await?;
                gate::token_is_ours(visit, Some(&visit.session.csrf), &token)?;
                is_ours = true;
            }
            _ if !is_ours => return Err(Trouble::Expired),
            "mapping" => sent.mapping = text(&mut field).await?,
            "file" => {
                sent.file = plain_name(field.file_name().unwrap_or_default());
                sent.bytes = whole(&mut field, UPLOAD_BYTES_MAX).await?;
            }
            _ => {}
        }
    }
    if is_ours { Ok(sent) } else { Err(Trouble::Expired) }
}

async fn text(field: &mut Field<'_>) -> Result<String, Trouble> {
    let bytes = whole(field, FIELD_BYTES_MAX).await?;
    String::from_utf8(bytes).map_err(|_| Trouble::BadRequest(None))
}

async fn whole(field: &mut Field<'_>, most: usize) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(trouble)? {
        if most - bytes.len() < chunk.len() {
            return Err(Trouble::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn trouble(error: MultipartError) -> Trouble {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Trouble::TooLarge
    } else {
        Trouble::BadRequest(None)
    }
}

/// The last part of a path, on one line and not endless.
pub(super) fn plain_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).take(NAME_CHARS_MAX).collect();
    let name = name.trim();
    if name.is_empty() { "file.csv".to_owned() } else { name.to_owned() }
}

fn keep(visit: &Visit, sent: Sent) -> Answer {
    let w = visit.words();
    let again = |text: String| {
        let posted = vec![("mapping".to_owned(), sent.mapping.clone())];
        let errors = vec![FieldError { field: "file".to_owned(), text }];
        list_again(visit, StatusCode::UNPROCESSABLE_ENTITY, Filled { posted, errors })
    };
    let content = blake3::hash(&sent.bytes).to_hex().to_string();
    let store = visit.acts().store();
    if let Some(open) = sent_before(visit, &content)? {
        return Ok(answer::go(&format!("/import/{}", open.id)));
    }
    let books = books(visit)?;
    let chosen = saved::chosen(&books, &sent.mapping);
    let proposal = match propose(&sent.bytes, chosen.as_ref(), &books) {
        Ok(proposal) => proposal,
        Err(unreadable) => return again(said::unreadable(w, &unreadable)),
    };
    let is_clear =
        proposal.questions.is_empty() && proposal.faults.is_empty() && proposal.lost.is_empty();
    let mut record = Record {
        id: visit.site.draw::<16>(),
        file: sent.file.clone(),
        by: visit.user.id,
        at: visit.now,
        content,
        state: Stand::Columns,
        mapping: proposal.mapping,
        run: 0,
        told: visit.now,
        done: 0,
        of: proposal.sheet.rows_estimate,
        stop: false,
        fault: None,
        counts: None,
    };
    // A mapping that the person chose and that leaves nothing open needs no further look.
    if chosen.is_some() && is_clear {
        record.begin(Stand::Looking, visit.now);
    }
    let (user, at) = (visit.user.id, visit.now);
    let upload = Upload { user, at, meta: record.file.clone(), bytes: sent.bytes };
    store.put_upload(&record.id, &upload, record.upload_until())?;
    record::put(store, &record)?;
    let on = answer::go(&format!("/import/{}", record.id));
    if record.is_running() {
        Work::new(visit, record, upload.bytes, false).begin();
    }
    Ok(on)
}

/// The same file, sent by the same person and still on its way: the form came twice.
fn sent_before(visit: &Visit, content: &str) -> Result<Option<Record>, Trouble> {
    let records = record::all(visit.acts().store())?;
    let is_open = |record: &Record| !matches!(record.state, Stand::Done | Stand::Discarded);
    let same = |record: &Record| record.content == content && record.by == visit.user.id;
    Ok(records.into_iter().find(|one| same(one) && is_open(one) && is_visible(visit, one)))
}

/// The columns as a chosen mapping has them, else one that fits, else as recognised.
fn propose(
    bytes: &[u8],
    chosen: Option<&Mapping>,
    books: &[desk::ClientBook],
) -> Result<import::Proposal, import::Unreadable> {
    if chosen.is_some() {
        return import::propose(bytes, chosen);
    }
    let sheet = import::sniff(bytes)?;
    import::propose(bytes, saved::fitting(books, &sheet).as_ref())
}
