//! The API: JSON over HTTP for all that the pages do. It adds no rule and loosens none: the same
//! acts, the same gate, the same grants.
//!
//! Each resource is a file that lists its operations; an operation is described and served by the
//! same lines. What comes is held to its description before any work begins.

mod agenda;
mod board;
mod clients;
mod contacts;
mod customers;
mod documents;
mod entries;
mod gate;
pub(crate) mod hooks;
mod library;
mod lists;
mod mappings;
mod me;
mod merging;
mod openapi;
pub(crate) mod operation;
mod page;
pub(crate) mod paging;
pub(crate) mod problem;
pub(crate) mod reply;
pub(crate) mod shape;
mod sheet;
mod timeline;
mod tokens;
mod turn;
mod users;
mod why;
mod wordings;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{Method, StatusCode};
use axum::routing::{MethodFilter, MethodRouter, any, get};

use self::gate::Served;
use self::operation::Operation;
use self::problem::Kind;
use self::reply::Reply;
use crate::gate::Handler;
use crate::{Site, answer};

/// Where the operations stand.
const PREFIX: &str = "/api/v1";

/// The headings, in the order of the work.
fn groups() -> [(&'static str, &'static str); 9] {
    [
        ("who", "Whose token it is."),
        ("calls", "The next customer, the call, and what came of it."),
        ("customers", "Any customer: found, with the facts, the reasons and the proof."),
        ("entries", "Facts that are entered beside a contact."),
        ("words", "The team's own words, and the name in which callers call."),
        ("lists", "What falls due, and how the desk stands."),
        ("imports", "Files brought in: read, asked about, previewed, written."),
        ("clients", "The clients and how their files are read."),
        ("desk", "Users, tokens and hooks."),
    ]
}

/// Everything that can be asked, in the order of the document.
fn operations() -> Vec<Operation> {
    let mut operations = me::operations();
    operations.extend(turn::operations());
    operations.extend(contacts::operations());
    operations.extend(customers::operations());
    operations.extend(documents::operations());
    operations.extend(merging::operations());
    operations.extend(entries::operations());
    operations.extend(library::operations());
    operations.extend(wordings::operations());
    operations.extend(agenda::operations());
    operations.extend(board::operations());
    operations.extend(lists::operations());
    operations.extend(crate::imports::api::operations());
    operations.extend(clients::operations());
    operations.extend(mappings::operations());
    operations.extend(users::operations());
    operations.extend(tokens::operations());
    operations.extend(hooks::operations());
    operations
}

/// All operations, made once.
fn served() -> &'static [Arc<Served>] {
    static SERVED: OnceLock<Vec<Arc<Served>>> = OnceLock::new();
    SERVED.get_or_init(|| {
        operations().into_iter().map(|operation| Arc::new(Served::new(operation))).collect()
    })
}

/// The document, as it is sent.
fn document() -> &'static str {
    static DOCUMENT: OnceLock<String> = OnceLock::new();
    DOCUMENT.get_or_init(|| {
        let operations: Vec<&Operation> = served().iter().map(|one| &one.operation).collect();
        openapi::document(&operations).to_string()
    })
}

/// The routes of the API.
pub(crate) fn router() -> Router<Arc<Site>> {
    let mut paths: BTreeMap<&str, Vec<Arc<Served>>> = BTreeMap::new();
    for one in served() {
        paths.entry(one.operation.path).or_default().push(one.clone());
    }
    let mut router = Router::new()
        .route("/openapi.json", get(described))
        .route("/api", get(listed))
        .route("/api/", any(nowhere))
        .route("/api/{*rest}", any(nowhere));
    for (path, here) in paths {
        router = router.route(&format!("{PREFIX}{path}"), methods(&here));
    }
    router
}

fn methods(here: &[Arc<Served>]) -> MethodRouter<Arc<Site>> {
    let mut methods = MethodRouter::new();
    let mut allowed = Vec::new();
    for served in here {
        let method = &served.operation.method;
        allowed.push(method.as_str());
        let filter = MethodFilter::try_from(method.clone()).expect("our methods are common ones");
        let limit = DefaultBodyLimit::max(served.operation.body_bytes_max());
        let served = served.clone();
        let carried = move |State(site): State<Arc<Site>>, request: Request| {
            gate::run(site, request, served.clone())
        };
        methods = methods.merge(MethodRouter::new().on(filter, carried).layer(limit));
    }
    if here.iter().any(|served| served.operation.method == Method::GET) {
        allowed.push("HEAD");
    }
    let allowed = allowed.join(", ");
    methods.fallback(move |State(site): State<Arc<Site>>, request: Request| {
        gate::refuse(site, request, Kind::Method, allowed.clone())
    })
}

async fn nowhere(State(site): State<Arc<Site>>, request: Request) -> axum::response::Response {
    gate::refuse(site, request, Kind::NotFound, String::new()).await
}

async fn described() -> axum::response::Response {
    let reply = Reply {
        status: StatusCode::OK.as_u16(),
        content_type: "application/json".to_owned(),
        headers: Vec::new(),
        body: document().as_bytes().to_vec(),
    };
    answer::finish(reply.response())
}

async fn listed(State(site): State<Arc<Site>>, request: Request) -> axum::response::Response {
    crate::gate::run(site, request, "/api", Handler::Open(page::list)).await
}

#[cfg(test)]
mod tests;
