//! Which address is whose work.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::Uri;
use axum::routing::{MethodRouter, get, post};
use journal::Role;

use crate::answer::{self, Answer};
use crate::gate::{self, Handler};
use crate::request::{Asked, Visit};
use crate::{
    Site, Trouble, api, desk, documents, entry, imports, library, lists, merging, programs,
    timeline, users, wordings,
};

/// The most of a form. The upload of a file has a limit of its own.
const FORM_BYTES_MAX: usize = 64 * 1024;

type Way = MethodRouter<Arc<Site>>;
type Work = fn(&Visit) -> Answer;

fn shown(route: &'static str, handler: Handler) -> Way {
    get(move |State(site): State<Arc<Site>>, request: Request| {
        gate::run(site, request, route, handler)
    })
}

fn sent(route: &'static str, handler: Handler) -> Way {
    post(move |State(site): State<Arc<Site>>, request: Request| {
        gate::run(site, request, route, handler)
    })
}

const fn caller(work: Work) -> Handler {
    Handler::Inside(Role::Caller, work)
}

const fn lead(work: Work) -> Handler {
    Handler::Inside(Role::Lead, work)
}

const fn administrator(work: Work) -> Handler {
    Handler::Inside(Role::Administrator, work)
}

/// The desk as a service.
pub fn router(site: Arc<Site>) -> Router {
    Router::new()
        .merge(entries())
        .merge(calls())
        .merge(leading())
        .merge(wording())
        .merge(importing())
        .merge(taking_part())
        .merge(api::router())
        .route("/assets/{name}", get(asset))
        .route("/health", shown("/health", Handler::Open(health)))
        .fallback(|State(site): State<Arc<Site>>, request: Request| {
            gate::run(site, request, "nowhere", Handler::Open(nowhere))
        })
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .with_state(site)
}

/// One address with a page and a form.
fn both(route: &'static str, page: Handler, form: Handler) -> Way {
    shown(route, page).merge(sent(route, form))
}

fn entries() -> Router<Arc<Site>> {
    use Handler::{Open, Password};
    let home: fn(&Asked) -> Answer = |_| Ok(answer::go("/next"));
    Router::new()
        .route("/", shown("/", Open(home)))
        .route("/sign-in", both("/sign-in", Open(entry::sign_in_page), Open(entry::sign_in)))
        .route("/first", both("/first", Open(entry::first_page), Open(entry::first)))
        .route(
            "/password",
            both("/password", Password(entry::password_page), Password(entry::password)),
        )
        .route("/sign-out", sent("/sign-out", Password(entry::sign_out)))
        .route("/language", sent("/language", Password(entry::language)))
}

fn calls() -> Router<Arc<Site>> {
    let mut router = Router::new();
    let pages: [(&'static str, Work); 16] = [
        ("/next", desk::next),
        ("/breath", desk::breath),
        ("/customer/{id}", desk::customer),
        ("/customer/{id}/timeline", timeline::page),
        ("/customer/{id}/talk/in", desk::talk_in),
        ("/customer/{id}/talk/outside", desk::talk_outside),
        ("/customer/{id}/answers", library::answers),
        ("/customer/{id}/document/{document}", documents::open),
        ("/library", library::library),
        ("/find", lists::find),
        ("/find/results", lists::find_results),
        ("/find.csv", lists::find_saved),
        ("/find.xlsx", lists::find_saved),
        ("/due", lists::due),
        ("/due.csv", lists::due_saved),
        ("/due.xlsx", lists::due_saved),
    ];
    for (route, work) in pages {
        router = router.route(route, shown(route, caller(work)));
    }
    let forms: [(&'static str, Work); 15] = [
        ("/customer/{id}/note", desk::entries::note),
        ("/customer/{id}/hold", desk::entries::hold),
        ("/customer/{id}/lift", desk::entries::lift),
        ("/customer/{id}/settle", desk::entries::settle),
        ("/customer/{id}/route", desk::entries::route),
        ("/customer/{id}/take", desk::take),
        ("/customer/{id}/call", desk::call),
        ("/customer/{id}/skip", desk::skip),
        ("/customer/{id}/draft", desk::keep_draft),
        ("/customer/{id}/read-back", desk::read_back),
        ("/customer/{id}/outcome", desk::outcome),
        ("/customer/{id}/complaint", desk::complaint),
        ("/customer/{id}/closing", desk::closing::close),
        ("/customer/{id}/document/{document}/remove", documents::remove),
        ("/customer/{id}/undo", desk::undo::undo),
    ];
    for (route, work) in forms {
        router = router.route(route, sent(route, caller(work)));
    }
    let most = DefaultBodyLimit::max(documents::FORM_BYTES_MAX);
    router.route("/customer/{id}/documents", post(documents::upload).layer(most))
}

fn leading() -> Router<Arc<Site>> {
    let user = "/users/{id}";
    Router::new()
        .route("/board", shown("/board", lead(lists::board)))
        .route("/board.csv", shown("/board.csv", lead(lists::board_saved)))
        .route("/board.xlsx", shown("/board.xlsx", lead(lists::board_saved)))
        .route("/board/coaching", shown("/board/coaching", lead(lists::coaching)))
        .route("/board/coaching.csv", shown("/board/coaching.csv", lead(lists::coaching_saved)))
        .route("/board/coaching.xlsx", shown("/board/coaching.xlsx", lead(lists::coaching_saved)))
        .route(
            "/customer/{id}/merge",
            both("/customer/{id}/merge", lead(merging::page), lead(merging::merge)),
        )
        .route("/customer/{id}/part", sent("/customer/{id}/part", lead(merging::part)))
        .route("/users", shown("/users", administrator(users::list)))
        .route("/users.csv", shown("/users.csv", administrator(users::list_saved)))
        .route("/users.xlsx", shown("/users.xlsx", administrator(users::list_saved)))
        .route(
            "/users/new",
            both("/users/new", administrator(users::new), administrator(users::add)),
        )
        .route(user, both(user, administrator(users::show), administrator(users::change)))
        .route("/users/{id}/reset", sent("/users/{id}/reset", administrator(users::reset)))
        .route("/users/{id}/disable", sent("/users/{id}/disable", administrator(users::disable)))
        .route("/users/{id}/enable", sent("/users/{id}/enable", administrator(users::enable)))
}

fn wording() -> Router<Arc<Site>> {
    let forms: [(&'static str, Handler); 4] = [
        ("/words/house", lead(wordings::house)),
        ("/words/{id}/approve", lead(wordings::approve)),
        ("/words/{id}/refuse", lead(wordings::refuse)),
        ("/words/{id}/withdraw", caller(wordings::withdraw)),
    ];
    let mut router = Router::new()
        .route("/words", shown("/words", caller(wordings::list)))
        .route("/words/new", both("/words/new", caller(wordings::new), caller(wordings::propose)));
    for (route, handler) in forms {
        router = router.route(route, sent(route, handler));
    }
    router
}

fn taking_part() -> Router<Arc<Site>> {
    let lists: [(&'static str, Handler); 4] = [
        ("/programs/tokens.csv", caller(programs::tokens_saved)),
        ("/programs/tokens.xlsx", caller(programs::tokens_saved)),
        ("/programs/hooks.csv", administrator(programs::hooks_saved)),
        ("/programs/hooks.xlsx", administrator(programs::hooks_saved)),
    ];
    let ends: [(&'static str, Handler); 2] = [
        ("/programs/tokens/{id}/end", caller(programs::end_token)),
        ("/programs/hooks/{id}/end", administrator(programs::end_hook)),
    ];
    let mut router = Router::new()
        .route("/programs", shown("/programs", caller(programs::list)))
        .route("/programs/tokens", sent("/programs/tokens", caller(programs::make_token)))
        .route("/programs/hooks", sent("/programs/hooks", administrator(programs::make_hook)));
    for (route, handler) in lists {
        router = router.route(route, shown(route, handler));
    }
    for (route, handler) in ends {
        router = router.route(route, sent(route, handler));
    }
    router
}

fn importing() -> Router<Arc<Site>> {
    let mut router = Router::new();
    let pages: [(&'static str, Work); 7] = [
        ("/import", imports::list),
        ("/import.csv", imports::list_saved),
        ("/import.xlsx", imports::list_saved),
        ("/import/{id}", imports::show),
        ("/import/{id}/mapping", imports::mapping_page),
        ("/import/{id}/progress", imports::progress),
        ("/import/{id}/mend.csv", imports::mend),
    ];
    for (route, work) in pages {
        router = router.route(route, shown(route, lead(work)));
    }
    let forms: [(&'static str, Work); 3] = [
        ("/import/{id}/mapping", imports::mapping),
        ("/import/{id}/start", imports::start),
        ("/import/{id}/discard", imports::discard),
    ];
    for (route, work) in forms {
        router = router.route(route, sent(route, lead(work)));
    }
    // What is too large is read to its end, so that the browser sees the answer, but not for ever.
    let most = DefaultBodyLimit::max(import::limits::FILE_BYTES_MAX);
    router.route("/import", post(imports::upload).layer(most))
}

async fn asset(uri: Uri) -> axum::response::Response {
    let found = pages::asset(uri.path()).map(answer::asset);
    let nothing =
        || answer::with_status(answer::text(String::new()), axum::http::StatusCode::NOT_FOUND);
    answer::finish(found.unwrap_or_else(nothing))
}

/// Whether the desk can read its store.
fn health(asked: &Asked) -> Answer {
    asked.acts().store().desk().map_err(|_| Trouble::Unavailable)?;
    Ok(answer::text("ok\n".to_owned()))
}

fn nowhere(_: &Asked) -> Answer {
    Err(Trouble::NotFound)
}
