//! A file comes in: read from the form, looked at, and kept sealed.

use std::future::Future;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest as _, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use import::{Mapping, Proposal, Unreadable};
use journal::Role;
use pages::{FieldError, Filled};

use super::record::{self, Record, State as Stand};
use super::sent::{self, Part, Sent};
use super::views::megabytes;
use super::work::Work;
use super::{books, is_visible, list_again, said, saved};
use crate::answer::{self, Answer};
use crate::request::{Asked, Visit};
use crate::{Site, Trouble, gate};

const ROUTE: &str = "/import";
/// The longest of the form's other fields.
const FIELD_BYTES_MAX: usize = 1_024;
/// The longest file name kept, in letters.
const NAME_CHARS_MAX: usize = 120;

/// How many parts of a file may wait to be kept.
const PARTS: usize = 16;

/// What the form sent; the file lies in the store by then.
#[derive(Debug, Default)]
struct Form {
    mapping: String,
    file: Option<File>,
}

/// A file that came in.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) id: String,
    pub(crate) name: String,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub(crate) content: String,
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
    let mut form = Form::default();
    let read = match Multipart::from_request(Request::from_parts(parts, body), &()).await {
        Ok(sent) => read(sent, &visit, &mut form).await,
        Err(_) => Err(Trouble::BadRequest(None)),
    };
    gate::in_background(site, ROUTE, move || {
        let answered = match read {
            Ok(()) => keep(&visit, form),
            Err(trouble) => refuse(&visit, form, trouble),
        };
        answered.unwrap_or_else(|trouble| gate::refuse(&visit.asked, Some(&visit), ROUTE, &trouble))
    })
    .await
}

async fn read(mut sent: Multipart, visit: &Visit, form: &mut Form) -> Result<(), Trouble> {
    let mut is_ours = false;
    while let Some(mut field) = sent.next_field().await.map_err(trouble)? {
        match field.name().unwrap_or_default() {
            "csrf" => {
                let token = text(&mut field).await?;
                gate::token_is_ours(visit, Some(&visit.session.csrf), &token)?;
                is_ours = true;
            }
            _ if !is_ours => return Err(Trouble::Expired),
            "mapping" => form.mapping = text(&mut field).await?,
            "file" if form.file.is_none() => {
                let name = plain_name(field.file_name().unwrap_or_default());
                let id = visit.site.draw::<16>();
                let content = keep_parts(visit, &id, &mut field).await?;
                form.file = Some(File { id, name, content });
            }
            _ => {}
        }
    }
    if is_ours { Ok(()) } else { Err(Trouble::Expired) }
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

/// What a file comes in by, part by part.
pub(crate) trait Parts: Send {
    /// The next part; `None` at the end.
    fn next(&mut self) -> impl Future<Output = Result<Option<Bytes>, Trouble>> + Send;
}

impl Parts for Field<'_> {
    async fn next(&mut self) -> Result<Option<Bytes>, Trouble> {
        self.chunk().await.map_err(trouble)
    }
}

/// Keeps a file as it comes in. It is kept on a thread of its own, which sees that no more comes
/// also when this request is dropped because the browser has gone. Returns BLAKE3 of it, in
/// hexadecimal.
pub(crate) async fn keep_parts(
    visit: &Visit,
    id: &str,
    parts: &mut impl Parts,
) -> Result<String, Trouble> {
    let (sender, coming) = tokio::sync::mpsc::channel(PARTS);
    let writer = visit.acts().store().write_pieces(id, record::kept_until(visit.now));
    let most = visit.site.upload_bytes_max;
    let keeping = tokio::task::spawn_blocking(move || sent::keep(writer, coming, most));
    let mut came = Ok(());
    loop {
        match parts.next().await {
            // What is refused is read to its end all the same: a browser that is still sending
            // would not see the answer.
            Ok(Some(chunk)) => drop(sender.send(Part::Bytes(chunk)).await),
            Ok(None) => {
                drop(sender.send(Part::End).await);
                break;
            }
            Err(error) => {
                came = Err(error);
                break;
            }
        }
    }
    drop(sender);
    let kept = keeping.await.map_err(|_| Trouble::Fault("keeping a file".to_owned()))?;
    came.and(kept)
}

fn trouble(error: MultipartError) -> Trouble {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Trouble::TooLarge
    } else {
        Trouble::BadRequest(None)
    }
}

/// The last part of a path, on one line and not endless.
pub(crate) fn plain_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).take(NAME_CHARS_MAX).collect();
    let name = name.trim();
    if name.is_empty() { "file.csv".to_owned() } else { name.to_owned() }
}

/// The page of the upload once more, with what is wrong with the file.
fn again(visit: &Visit, status: StatusCode, mapping: &str, text: String) -> Answer {
    let posted = vec![("mapping".to_owned(), mapping.to_owned())];
    let errors = vec![FieldError { field: "file".to_owned(), text }];
    list_again(visit, status, Filled { posted, errors })
}

/// A form that did not come to its end, or is too large.
fn refuse(visit: &Visit, form: Form, trouble: Trouble) -> Answer {
    if let Some(file) = form.file {
        visit.acts().store().drop_pieces(&file.id)?;
    }
    if matches!(trouble, Trouble::TooLarge) {
        let size = [("size", megabytes(visit).into())];
        let text = visit.words().say_with("import-too-large", &size);
        return again(visit, StatusCode::PAYLOAD_TOO_LARGE, &form.mapping, text);
    }
    Err(trouble)
}

fn keep(visit: &Visit, form: Form) -> Answer {
    let Some(file) = form.file else { return Err(Trouble::BadRequest(None)) };
    let chosen = saved::chosen(&books(visit)?, &form.mapping);
    match accept(visit, &file, chosen.as_ref())? {
        Accepted::Record(record) => Ok(answer::go(&format!("/import/{}", record.id))),
        Accepted::Unreadable(why) => {
            let text = said::unreadable(visit.words(), &why);
            again(visit, StatusCode::UNPROCESSABLE_ENTITY, &form.mapping, text)
        }
    }
}

/// What becomes of a file that came in.
pub(super) enum Accepted {
    /// Its import, begun now or on its way already.
    Record(Box<Record>),
    /// It is no file that can be imported.
    Unreadable(Unreadable),
}

/// Begins the import of a file that lies in the store, and forgets the file unless its import was
/// begun.
pub(super) fn accept(
    visit: &Visit,
    file: &File,
    chosen: Option<&Mapping>,
) -> Result<Accepted, Trouble> {
    let begun = begin(visit, file, chosen);
    let is_new = |it: &Accepted| matches!(it, Accepted::Record(record) if record.id == file.id);
    if !begun.as_ref().is_ok_and(is_new) {
        visit.acts().store().drop_pieces(&file.id)?;
    }
    begun
}

fn begin(visit: &Visit, file: &File, chosen: Option<&Mapping>) -> Result<Accepted, Trouble> {
    let store = visit.acts().store();
    if let Some(open) = sent_before(visit, &file.content)? {
        return Ok(Accepted::Record(Box::new(open)));
    }
    let sent = Sent::of(store, &file.id)?.ok_or(Trouble::NotFound)?;
    let proposal = match propose(&sent, chosen, &books(visit)?) {
        Ok(proposal) => proposal,
        Err(Unreadable::Interrupted { why }) => return Err(Trouble::Fault(why)),
        Err(why) => return Ok(Accepted::Unreadable(why)),
    };
    let is_clear =
        proposal.questions.is_empty() && proposal.faults.is_empty() && proposal.lost.is_empty();
    let mut record = Record {
        id: file.id.clone(),
        file: file.name.clone(),
        by: visit.user.id,
        at: visit.now,
        content: file.content.clone(),
        state: Stand::Columns,
        mapping: proposal.mapping,
        run: 0,
        told: visit.now,
        done: 0,
        of: proposal.sheet.rows_estimate,
        stop: false,
        fault: None,
        counts: None,
        to_mend: 0,
    };
    // A mapping that the person chose and that leaves nothing open needs no further look.
    if chosen.is_some() && is_clear {
        record.begin(Stand::Looking, visit.now);
    }
    record::put(store, &record)?;
    if record.is_running() {
        Work::new(visit, record.clone(), sent, false).begin();
    }
    Ok(Accepted::Record(Box::new(record)))
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
    sent: &Sent,
    chosen: Option<&Mapping>,
    books: &[Arc<desk::ClientBook>],
) -> Result<Proposal, Unreadable> {
    if chosen.is_some() {
        return import::propose(sent.bytes(), chosen);
    }
    let sheet = import::sniff(sent.bytes())?;
    import::propose(sent.bytes(), saved::fitting(books, &sheet).as_ref())
}
