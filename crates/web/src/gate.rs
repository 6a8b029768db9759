//! The gate of the site: who is it, may they, is the form ours; then the work, on a blocking
//! thread, where a broken invariant stops one request and never the server.

use std::sync::Arc;

use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use journal::Role;
use pages::{Place, TroubleView, page_trouble};

use crate::answer::{self, Answer};
use crate::cookies::{self, Kept};
use crate::request::{Asked, Visit};
use crate::{Site, Trouble, frame};

/// What carries a request out, and who may ask for it.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// Anybody.
    Open(fn(&Asked) -> Answer),
    /// Who is signed in with at least this role.
    Inside(Role, fn(&Visit) -> Answer),
    /// The same, also with a password for one use that is still to be replaced.
    Password(fn(&Visit) -> Answer),
}

/// Carries out a request. `route` is its pattern: what the log may know.
pub(crate) async fn run(
    site: Arc<Site>,
    request: Request,
    route: &'static str,
    handler: Handler,
) -> Response {
    let read = Asked::read(site.clone(), request).await;
    in_background(site, route, move || match read {
        Ok(asked) => carry_out(asked, route, handler),
        Err(refused) => refuse(&refused.0, None, route, &refused.1),
    })
    .await
}

/// Does `work` on a blocking thread.
pub(crate) async fn in_background(
    site: Arc<Site>,
    route: &'static str,
    work: impl FnOnce() -> Response + Send + 'static,
) -> Response {
    let done = tokio::task::spawn_blocking(work).await;
    let response = done.unwrap_or_else(|_| {
        let number = site.draw::<4>();
        tracing::error!(route, number, "a request stopped at a broken invariant");
        let text = format!("Auricle: error {number}. Nothing was saved; please try again.");
        answer::with_status(answer::text(text), StatusCode::INTERNAL_SERVER_ERROR)
    });
    answer::finish(response)
}

fn carry_out(asked: Asked, route: &'static str, handler: Handler) -> Response {
    match handler {
        Handler::Open(work) => match form_is_ours(&asked, None).and_then(|()| work(&asked)) {
            Ok(response) => once_said(&asked, response),
            Err(trouble) => refuse(&asked, None, route, &trouble),
        },
        Handler::Inside(least, work) => carry_out_inside(asked, route, (least, false), work),
        Handler::Password(work) => carry_out_inside(asked, route, (Role::Caller, true), work),
    }
}

fn carry_out_inside(
    asked: Asked,
    route: &'static str,
    (least, one_use): (Role, bool),
    work: fn(&Visit) -> Answer,
) -> Response {
    let visit = match enter(asked, least, one_use) {
        Ok(visit) => visit,
        Err(refused) => return refuse(&refused.0, None, route, &refused.1),
    };
    match form_is_ours(&visit, Some(&visit.session.csrf)).and_then(|()| work(&visit)) {
        Ok(response) => once_said(&visit, response),
        Err(trouble) => refuse(&visit.asked, Some(&visit), route, &trouble),
    }
}

/// Lets a visitor in who has a session and at least this role.
pub(crate) fn enter(
    asked: Asked,
    least: Role,
    one_use: bool,
) -> Result<Visit, Box<(Asked, Trouble)>> {
    let token = asked.cookie(cookies::SESSION).unwrap_or_default().to_owned();
    let visitor = match asked.acts().visitor(&token, asked.now) {
        Ok(Some(visitor)) => visitor,
        Ok(None) => return Err(Box::new((asked, Trouble::SignedOut))),
        Err(error) => return Err(Box::new((asked, error.into()))),
    };
    let (user, session) = (visitor.user, visitor.session);
    if user.password_once && !one_use {
        return Err(Box::new((asked, Trouble::PasswordFirst)));
    }
    if user.role < least {
        return Err(Box::new((asked, Trouble::Forbidden)));
    }
    Ok(Visit { asked, user, session })
}

/// Whether what was posted comes from a form of ours: from this site, with its token.
fn form_is_ours(asked: &Asked, session: Option<&str>) -> Result<(), Trouble> {
    if asked.method != Method::POST {
        return Ok(());
    }
    token_is_ours(asked, session, asked.form.raw("csrf"))
}

pub(crate) fn token_is_ours(
    asked: &Asked,
    session: Option<&str>,
    token: &str,
) -> Result<(), Trouble> {
    let wanted = session.or_else(|| asked.cookie(cookies::FORM)).unwrap_or_default();
    // Compared by their hashes, so that the time tells nothing of the token.
    let same = blake3::hash(token.as_bytes()) == blake3::hash(wanted.as_bytes());
    if asked.is_foreign || wanted.is_empty() || !same { Err(Trouble::Expired) } else { Ok(()) }
}

/// A page has shown what the last action came to: it is not said again.
fn once_said(asked: &Asked, response: Response) -> Response {
    let is_page = response.status() == StatusCode::OK
        && asked.method == Method::GET
        && response
            .headers()
            .get("content-type")
            .is_some_and(|kind| kind == "text/html; charset=utf-8");
    if is_page && asked.cookie(cookies::SAID).is_some() {
        let gone = cookies::set(&asked.site, cookies::SAID, "", Kept::Gone);
        return answer::with_cookie(response, &gone);
    }
    response
}

/// The page that says why not, or the way to where it can be mended.
pub(crate) fn refuse(
    asked: &Asked,
    visit: Option<&Visit>,
    route: &'static str,
    trouble: &Trouble,
) -> Response {
    let (kind, detail, number) = match trouble {
        Trouble::SignedOut => return to_sign_in(asked),
        Trouble::PasswordFirst => return answer::go("/password"),
        Trouble::NotFound => (pages::Trouble::NotFound, None, None),
        Trouble::Forbidden => (pages::Trouble::Forbidden, None, None),
        Trouble::Expired => (pages::Trouble::Expired, None, None),
        Trouble::Conflict(detail) => (pages::Trouble::Conflict, detail.clone(), None),
        Trouble::TooMany(detail) => (pages::Trouble::TooMany, detail.clone(), None),
        Trouble::TooLarge => (pages::Trouble::TooLarge, None, None),
        Trouble::BadRequest(detail) => (pages::Trouble::BadRequest, detail.clone(), None),
        Trouble::Unavailable => (pages::Trouble::Unavailable, None, None),
        Trouble::Unwritable(why) => {
            tracing::error!(route, why, "nothing can be written");
            (pages::Trouble::Unwritable, None, None)
        }
        Trouble::Fault(why) => {
            let number = asked.site.draw::<4>();
            tracing::error!(route, number, why, "a request failed");
            (pages::Trouble::Fault, None, Some(number))
        }
    };
    let framed = visit.and_then(|visit| frame::inside(visit, Place::Elsewhere).ok());
    let frame = framed.unwrap_or_else(|| frame::outside(asked, String::new()));
    let view = TroubleView { trouble: kind, detail, number, back: None };
    answer::with_status(answer::html(page_trouble(&frame, &view)), trouble.status())
}

fn to_sign_in(asked: &Asked) -> Response {
    let path = asked.uri.path();
    let had_session = asked.cookie(cookies::SESSION).is_some();
    let to = if asked.method == Method::GET && path != "/" && !path.contains(['%', '?', '&']) {
        format!("/sign-in?then={path}")
    } else {
        "/sign-in".to_owned()
    };
    if had_session { answer::go_saying(&asked.site, &to, "ended.") } else { answer::go(&to) }
}
