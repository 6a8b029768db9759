//! Operations: each is described and carried out by the same few lines, so that nothing is served
//! that is not described, and nothing described that is not served.

use axum::http::Method;
use journal::{Role, Scope};
use serde::de::DeserializeOwned;
use store::Idem;

use super::problem::Problem;
use super::reply::{Answers, Reply};
use super::shape::{Book, Schema, Shape, shape};
use crate::imports::File;
use crate::request::Visit;

/// The most of a body.
const BODY_BYTES_MAX: usize = 256 * 1024;
/// Types under which a file may come, and whether they are text. What it is, its bytes say.
pub(crate) type FileTypes = &'static [(&'static str, bool)];
/// Those of a list to be imported.
pub(crate) const LIST_TYPES: FileTypes = &[
    ("text/csv", true),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    ("application/vnd.oasis.opendocument.spreadsheet", false),
    ("text/plain", true),
    ("application/octet-stream", false),
];
/// Those of a document.
pub(crate) const DOCUMENT_TYPES: FileTypes = &[
    ("application/pdf", false),
    ("image/png", false),
    ("image/jpeg", false),
    ("application/octet-stream", false),
];
/// How long the answer to a request under an idempotency key is kept.
const KEPT_SECS: i64 = 24 * 3_600;

shape! {
    /// Nothing is asked.
    asked struct Nothing {}
}

/// A request, let in.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) visit: Visit,
    /// The token that lets it in.
    pub(crate) token: desk::Token,
    /// Under what a repeat of it is known, where it says so.
    pub(crate) idem: Option<Idem>,
    /// The file that came with it; it lies in the store.
    pub(crate) file: Option<File>,
}

impl std::ops::Deref for Call {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

/// What comes with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// Nothing.
    None,
    /// JSON.
    Json,
    /// The bytes of a file, at most so many, under one of these types.
    File(usize, FileTypes),
}

type Work = Box<dyn Fn(&Call, serde_json::Value) -> Result<Reply, Problem> + Send + Sync>;
type Looks = fn(&mut Book) -> Schema;

/// Something that can be asked of the API.
pub(crate) struct Operation {
    /// Its name in the document.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// Its address below `/api/v1`.
    pub(crate) path: &'static str,
    /// What it does, for the integrator.
    pub(crate) about: String,
    /// Under which heading it stands.
    pub(crate) group: &'static str,
    pub(crate) scope: Scope,
    pub(crate) role: Role,
    pub(crate) body: Body,
    /// How its parameters look (a request without JSON), or its JSON.
    pub(crate) asks: Looks,
    /// How it answers.
    pub(crate) status: u16,
    pub(crate) content: Option<&'static str>,
    pub(crate) answers: fn(&mut Book) -> Option<Schema>,
    /// Whether the state of things may stand against it.
    pub(crate) may_conflict: bool,
    /// How long the answer under an idempotency key is kept.
    pub(crate) kept_secs: i64,
    pub(crate) work: Work,
}

impl std::fmt::Debug for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// What carries an operation out, with what it asks and what it answers.
pub(crate) type Handler<Q, A> = fn(&Call, Q) -> Result<A, Problem>;

impl Operation {
    fn new<Q, A>(
        method: Method,
        (id, path): (&'static str, &'static str),
        body: Body,
        handler: Handler<Q, A>,
    ) -> Self
    where
        Q: Shape + DeserializeOwned + 'static,
        A: Answers + 'static,
    {
        let work = move |call: &Call, asked: serde_json::Value| {
            // It was held to the same description before; what is left is a fault of ours.
            let asked = serde_json::from_value(asked).map_err(|error| {
                Problem::fault(format!("what was checked cannot be read: {error}"))
            })?;
            handler(call, asked).map(A::reply)
        };
        Self {
            id,
            method,
            path,
            about: String::new(),
            group: "",
            scope: Scope::Read,
            role: Role::Caller,
            body,
            asks: Q::schema,
            status: A::STATUS.as_u16(),
            content: A::CONTENT,
            answers: A::schema,
            may_conflict: false,
            kept_secs: KEPT_SECS,
            work: Box::new(work),
        }
    }

    /// Something to be read; `Q` are its parameters.
    pub(crate) fn get<Q, A>(id: &'static str, path: &'static str, handler: Handler<Q, A>) -> Self
    where
        Q: Shape + DeserializeOwned + 'static,
        A: Answers + 'static,
    {
        Self::new(Method::GET, (id, path), Body::None, handler)
    }

    /// Something to be done; `Q` is its JSON.
    pub(crate) fn post<Q, A>(id: &'static str, path: &'static str, handler: Handler<Q, A>) -> Self
    where
        Q: Shape + DeserializeOwned + 'static,
        A: Answers + 'static,
    {
        Self::new(Method::POST, (id, path), Body::Json, handler)
    }

    /// Something to be done about which there is nothing to say.
    pub(crate) fn act<A>(id: &'static str, path: &'static str, handler: Handler<Nothing, A>) -> Self
    where
        A: Answers + 'static,
    {
        Self::new(Method::POST, (id, path), Body::None, handler)
    }

    /// A file to be taken in; `Q` are its parameters.
    pub(crate) fn upload<Q, A>(
        id: &'static str,
        path: &'static str,
        (most, types): (usize, FileTypes),
        handler: Handler<Q, A>,
    ) -> Self
    where
        Q: Shape + DeserializeOwned + 'static,
        A: Answers + 'static,
    {
        Self::new(Method::POST, (id, path), Body::File(most, types), handler)
    }

    /// Something to be as the JSON says.
    pub(crate) fn put<Q, A>(id: &'static str, path: &'static str, handler: Handler<Q, A>) -> Self
    where
        Q: Shape + DeserializeOwned + 'static,
        A: Answers + 'static,
    {
        Self::new(Method::PUT, (id, path), Body::Json, handler)
    }

    /// Something to be no more.
    pub(crate) fn delete<A>(
        id: &'static str,
        path: &'static str,
        handler: Handler<Nothing, A>,
    ) -> Self
    where
        A: Answers + 'static,
    {
        Self::new(Method::DELETE, (id, path), Body::None, handler)
    }

    /// Who may ask for it, and what it does.
    pub(crate) fn of(self, group: &'static str, scope: Scope, role: Role, about: &str) -> Self {
        Self { group, scope, role, about: super::shape::plain(about), ..self }
    }

    /// The state of things may stand against it.
    pub(crate) fn may_conflict(self) -> Self {
        Self { may_conflict: true, ..self }
    }

    /// Its answer holds a secret: it is not kept for long.
    pub(crate) fn keeps_for(self, secs: i64) -> Self {
        Self { kept_secs: secs, ..self }
    }

    /// The most of its body.
    pub(crate) fn body_bytes_max(&self) -> usize {
        match self.body {
            Body::None | Body::Json => BODY_BYTES_MAX,
            Body::File(most, _) => most,
        }
    }

    /// The names in its address: `id`.
    pub(crate) fn places(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
    }

    /// Whether a request may carry an idempotency key.
    pub(crate) fn may_repeat(&self) -> bool {
        self.method == Method::POST
    }
}
