//! The gate of the API: whose token is it, may it do this, does what came look as described, and
//! was it asked before; then the work, on a blocking thread.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;

use axum::RequestExt as _;
use axum::body::{Bytes, HttpBody as _};
use axum::extract::{FromRequest as _, Request};
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, Method};
use axum::response::{IntoResponse as _, Response};
use calendar::{Timestamp, plus_secs};
use locale::Language;
use serde_json::{Map, Value};
use store::{Idem, Once, Session, Upload};
use words::Words;

use super::operation::{Body, Call, FileTypes, Operation};
use super::problem::{Kind, Problem, no_json};
use super::reply::Reply;
use super::shape::{Book, Schema, What, Wrong, check};
use crate::imports::{File, Parts, keep_parts};
use crate::request::{Asked, Visit};
use crate::{Site, Trouble, answer};

/// The header that names a request, so that a repeat of it is known.
const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// The longest name.
const KEY_CHARS_MAX: usize = 200;
/// For how long whoever carries a request out has it for themselves.
const OWN_SECS: i64 = 60;

/// An operation with the descriptions it speaks of.
#[derive(Debug)]
pub(crate) struct Served {
    pub(crate) operation: Operation,
    book: Book,
    asks: Schema,
}

impl Served {
    pub(crate) fn new(operation: Operation) -> Self {
        let mut book = Book::default();
        let asks = (operation.asks)(&mut book);
        Self { operation, book, asks }
    }
}

/// What came with a request.
struct Came {
    key: Option<String>,
    content_type: String,
    body: Result<Bytes, Problem>,
}

/// Carries out a request.
pub(crate) async fn run(site: Arc<Site>, request: Request, served: Arc<Served>) -> Response {
    let (mut parts, body) = request.into_parts();
    let token = bearer(&parts.headers);
    let mut asked = Asked::of(site.clone(), &mut parts).await;
    asked.spoken = spoken(&parts.headers);
    let w = asked.words();
    let entering = {
        let served = served.clone();
        tokio::task::spawn_blocking(move || enter(asked, &token, &served.operation))
    };
    let route = served.operation.path;
    let mut call = match entering.await {
        Ok(Ok(call)) => call,
        Ok(Err(problem)) => return finish(problem.reply(&site, w, route)),
        Err(_) => return finish(broken(&site, w, route)),
    };
    let header =
        |name: &str| Some(parts.headers.get(name)?.to_str().unwrap_or("\u{fffd}").to_owned());
    let key = header(IDEMPOTENCY_KEY).filter(|_| served.operation.may_repeat());
    let content_type = header(CONTENT_TYPE.as_str()).unwrap_or_default();
    let request = Request::from_parts(parts, body);
    // Nothing is read of what a stranger sends.
    let body = match served.operation.body {
        Body::File(_, types) if is_file(&content_type, types) => match keep(&call, request).await {
            Ok(file) => {
                call.file = Some(file);
                Ok(Bytes::new())
            }
            Err(problem) => Err(problem),
        },
        Body::File(..) => Err(Problem::new(Kind::MediaType)),
        Body::None | Body::Json => read(request, &served.operation).await,
    };
    let came = Came { key, content_type, body };
    in_background(site, w, route, move || {
        let file = call.file.as_ref().map(|file| file.id.clone());
        let done = once(&mut call, came, &served);
        if let Some(id) = file {
            forget_unless_begun(&call, &id)?;
        }
        done
    })
    .await
}

/// Keeps a file in the store as it comes in.
async fn keep(call: &Call, request: Request) -> Result<File, Problem> {
    let id = call.site.draw::<16>();
    let content = keep_parts(call, &id, &mut request.into_limited_body()).await?;
    Ok(File { id, name: String::new(), content })
}

impl Parts for axum::body::Body {
    async fn next(&mut self) -> Result<Option<Bytes>, Trouble> {
        loop {
            match poll_fn(|context| Pin::new(&mut *self).poll_frame(context)).await {
                None => return Ok(None),
                // What stands behind the file is not asked for.
                Some(Ok(frame)) => {
                    if let Ok(bytes) = frame.into_data() {
                        return Ok(Some(bytes));
                    }
                }
                Some(Err(_)) => return Err(Trouble::BadRequest(None)),
            }
        }
    }
}

/// A file whose import was not begun is of no use to anybody.
fn forget_unless_begun(call: &Call, id: &str) -> Result<(), Problem> {
    let store = call.acts().store();
    if store.job(id)?.is_none() {
        store.drop_pieces(id)?;
    }
    Ok(())
}

/// What is asked of an address that is not there, or by another method.
pub(crate) async fn refuse(
    site: Arc<Site>,
    request: Request,
    kind: Kind,
    allow: String,
) -> Response {
    let language = spoken(request.headers()).unwrap_or(Language::English);
    let reply = Problem::new(kind).reply(&site, Words::of(language), "nowhere");
    finish(if allow.is_empty() { reply } else { reply.header("allow", &allow) })
}

async fn in_background(
    site: Arc<Site>,
    w: &'static Words,
    route: &'static str,
    work: impl FnOnce() -> Result<Reply, Problem> + Send + 'static,
) -> Response {
    let here = site.clone();
    let done = tokio::task::spawn_blocking(move || {
        work().unwrap_or_else(|problem| problem.reply(&here, w, route))
    });
    finish(done.await.unwrap_or_else(|_| broken(&site, w, route)))
}

/// A broken invariant stops one request and never the server.
fn broken(site: &Site, w: &Words, route: &str) -> Reply {
    Problem::fault("a request stopped at a broken invariant").reply(site, w, route)
}

fn finish(reply: Reply) -> Response {
    answer::finish(reply.response())
}

/// The token of a request: the only thing by which it is let in. Cookies are not looked at, so no
/// page of another site can make a browser ask.
fn bearer(headers: &HeaderMap) -> String {
    let told = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = told.and_then(|told| {
        let (scheme, token) = told.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
    });
    token.unwrap_or_default()
}

/// The first language asked for in which every text exists.
fn spoken(headers: &HeaderMap) -> Option<Language> {
    let asked = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let ranges = asked.split(',').filter_map(|range| range.split(';').next());
    ranges.map(str::trim).find_map(Language::from_code)
}

fn enter(asked: Asked, token: &str, operation: &Operation) -> Result<Call, Problem> {
    let bearer = asked.acts().bearer(token, asked.now)?;
    let bearer = bearer.ok_or_else(|| Problem::new(Kind::Token))?;
    if !bearer.token.scopes.contains(&operation.scope) {
        return Err(Problem::new(Kind::Scope));
    }
    if bearer.user.role < operation.role {
        return Err(Problem::new(Kind::Role));
    }
    // No form is sent with a token, so none can carry the empty mark of this session.
    let session = Session {
        user: bearer.user.id,
        csrf: String::new(),
        since: asked.now,
        expires: bearer.token.until,
    };
    let visit = Visit { asked, user: bearer.user, session };
    Ok(Call { visit, token: bearer.token, idem: None, file: None })
}

async fn read(request: Request, operation: &Operation) -> Result<Bytes, Problem> {
    if operation.method == Method::GET {
        return Ok(Bytes::new());
    }
    Bytes::from_request(request, &()).await.map_err(|rejection| {
        let is_too_large = rejection.into_response().status() == 413;
        Problem::new(if is_too_large { Kind::TooLarge } else { Kind::Malformed })
    })
}

/// Carries a request out, or gives the answer that it was given before.
fn once(call: &mut Call, came: Came, served: &Served) -> Result<Reply, Problem> {
    let operation = &served.operation;
    let body = came.body?;
    let asked = read_asked(call, served, &came.content_type, &body)?;
    let Some(key) = came.key else { return (operation.work)(call, asked) };
    let is_plain = (1..=KEY_CHARS_MAX).contains(&key.len())
        && key.bytes().all(|byte| (0x21..=0x7e).contains(&byte));
    if !is_plain {
        let what = What::Length(1, KEY_CHARS_MAX);
        let wrong = Wrong { at: IDEMPOTENCY_KEY.to_owned(), what };
        return Err(Problem::wrong(Kind::Malformed, vec![wrong]));
    }
    let id = blake3::hash(format!("{} {key}", call.user.id).as_bytes());
    let input = input_of(call, operation, &body);
    let first16 = id.as_bytes()[..16].try_into().expect("a hash has 32 bytes");
    call.idem = Some(Idem { key: first16, input });
    let call = &*call;
    repeat(call, &format!("once-{}", id.to_hex()), input, operation, || {
        (operation.work)(call, asked)
    })
}

/// What a request asked, by its hash.
fn input_of(call: &Call, operation: &Operation, body: &[u8]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    let way = [call.uri.path(), call.uri.query().unwrap_or_default()];
    let file = call.file.as_ref().map_or("", |file| file.content.as_str());
    let parts = [operation.id, way[0], way[1], file].map(str::as_bytes);
    for part in parts.into_iter().chain([body]) {
        hasher.update(&(part.len() as u64).to_be_bytes()).update(part);
    }
    *hasher.finalize().as_bytes()
}

fn repeat(
    call: &Call,
    key: &str,
    input: [u8; 32],
    operation: &Operation,
    work: impl FnOnce() -> Result<Reply, Problem>,
) -> Result<Reply, Problem> {
    let (store, now) = (call.acts().store(), call.now);
    let kept = plus_secs(now, operation.kept_secs);
    let begun = Once { input, done: false, until: plus_secs(now, OWN_SECS) };
    if let Some(known) = store.begin_once(key, &begun, now, kept)? {
        if known.input != input {
            return Err(Problem::new(Kind::OtherInput));
        }
        if !known.done {
            return Err(Problem::new(Kind::UnderWay));
        }
        let before = store.upload(key)?.and_then(|kept| read_reply(&kept.bytes));
        // An erasure empties what was kept: what was done stays done.
        return before.ok_or_else(|| Problem::new(Kind::Conflict));
    }
    match work() {
        Ok(reply) => {
            keep_reply(call, key, &reply, kept)?;
            store.end_once(key, &Once { done: true, ..begun }, kept)?;
            Ok(reply)
        }
        Err(problem) => {
            store.drop_once(key)?;
            Err(problem)
        }
    }
}

/// The answer is kept where an erasure finds it, sealed, since it may tell of customers.
fn keep_reply(call: &Call, key: &str, reply: &Reply, until: Timestamp) -> Result<(), Problem> {
    let bytes = serde_json::to_vec(reply).expect("a plain struct has a JSON form");
    let upload = Upload { user: call.user.id, at: call.now, meta: String::new(), bytes };
    Ok(call.acts().store().put_upload(key, &upload, until)?)
}

fn read_reply(bytes: &[u8]) -> Option<Reply> {
    let reply: Reply = serde_json::from_slice(bytes).ok()?;
    Some(reply.header("idempotency-replayed", "true"))
}

/// What was asked, as JSON that looks as described.
fn read_asked(
    call: &Call,
    served: &Served,
    content_type: &str,
    body: &[u8],
) -> Result<Value, Problem> {
    let Served { operation, book, asks } = served;
    let held_to = |value: Value, kind: Kind| {
        let wrong = check(asks, book, &value);
        if wrong.is_empty() { Ok(value) } else { Err(Problem::wrong(kind, wrong)) }
    };
    match operation.body {
        Body::Json => {
            no_parameters(call)?;
            if media(content_type) != "application/json" {
                return Err(Problem::new(Kind::MediaType));
            }
            let value = serde_json::from_slice(body).map_err(|why| no_json(call.words(), &why))?;
            held_to(value, Kind::Invalid)
        }
        Body::None if !body.is_empty() && operation.method != Method::GET => {
            Err(Problem::new(Kind::MediaType))
        }
        Body::File(..) | Body::None => {
            let value = parameters(call, served);
            let wrong: Vec<Wrong> = check(asks, book, &value)
                .into_iter()
                // A parameter is named, not pointed at.
                .map(|wrong| Wrong { at: wrong.at.replace('/', ""), ..wrong })
                .collect();
            if wrong.is_empty() { Ok(value) } else { Err(Problem::wrong(Kind::Malformed, wrong)) }
        }
    }
}

/// A content type without its parameters.
fn media(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn is_file(content_type: &str, types: FileTypes) -> bool {
    let named = media(content_type);
    types.iter().any(|(known, _)| *known == named)
}

fn no_parameters(call: &Call) -> Result<(), Problem> {
    let wrong = |(name, _): &(String, String)| Wrong { at: name.clone(), what: What::Unknown };
    let wrong: Vec<Wrong> = call.query.0.iter().map(wrong).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Problem::wrong(Kind::Malformed, wrong)) }
}

/// The parameters of a request as one object: what reads as a number or as yes or no where such
/// is wanted is taken for it; a parameter that comes more than once is a list.
fn parameters(call: &Call, served: &Served) -> Value {
    let Served { book, asks, .. } = served;
    let mut object = Map::new();
    for (name, written) in &call.query.0 {
        let wanted = field_of(asks, book, name);
        let item = wanted.and_then(|wanted| item_of(wanted, book));
        let value = read_parameter(item.or(wanted), book, written);
        match object.get_mut(name) {
            Some(Value::Array(items)) => items.push(value),
            Some(before) => *before = Value::Array(vec![before.take(), value]),
            None if item.is_some() => drop(object.insert(name.clone(), vec![value].into())),
            None => drop(object.insert(name.clone(), value)),
        }
    }
    object.into()
}

fn read_parameter(wanted: Option<&Schema>, book: &Book, written: &str) -> Value {
    let wanted = wanted.map(|schema| resolved(schema, book));
    if let Some(Schema::Whole { .. }) = wanted
        && let Ok(number) = written.parse::<i64>()
    {
        return number.into();
    }
    match (wanted, written) {
        (Some(Schema::Flag), "true") => true.into(),
        (Some(Schema::Flag), "false") => false.into(),
        (_, other) => other.into(),
    }
}

fn field_of<'a>(asks: &'a Schema, book: &'a Book, name: &str) -> Option<&'a Schema> {
    let Schema::Object(fields) = resolved(asks, book) else { return None };
    fields.iter().find(|field| field.name == name).map(|field| &field.schema)
}

/// Of what a list is.
fn item_of<'a>(schema: &'a Schema, book: &'a Book) -> Option<&'a Schema> {
    if let Schema::List { of, .. } = resolved(schema, book) { Some(of) } else { None }
}

fn resolved<'a>(schema: &'a Schema, book: &'a Book) -> &'a Schema {
    if let Schema::Named(name) = schema {
        return resolved(book.get(name), book);
    }
    if let Schema::Maybe(of) = schema { resolved(of, book) } else { schema }
}
