//! Answers: pages, fragments, files, redirections.

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, SET_COOKIE,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use crate::cookies::{self, Kept};
use crate::request::Visit;
use crate::{Site, Trouble};

const POLICY_NAME: HeaderName = HeaderName::from_static("content-security-policy");

/// What a handler gives.
pub(crate) type Answer = Result<Response, Trouble>;

/// Scripts, styles and forms of this host alone; nobody may frame it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; \
    base-uri 'none'";

/// A page, or a part of one.
pub(crate) fn html(text: String) -> Response {
    typed("text/html; charset=utf-8", text.into())
}

/// Plain text.
pub(crate) fn text(text: String) -> Response {
    typed("text/plain; charset=utf-8", text.into())
}

/// A CSV file to be saved under `name`, which is our own and plain.
pub(crate) fn csv(name: &str, bytes: Vec<u8>) -> Response {
    file(name, "text/csv; charset=utf-8", bytes)
}

/// A list to be saved under our own plain `name`, in the format that the address asks for.
pub(crate) fn list(visit: &Visit, name: &str, table: export::Table) -> Answer {
    let format = visit.format();
    let bytes = table.finish().map_err(|why| Trouble::BadRequest(Some(why.to_string())))?;
    Ok(file(&format!("{name}.{}", format.ending()), format.media_type(), bytes))
}

fn file(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = typed(media_type, bytes.into());
    let saved = format!("attachment; filename=\"{name}\"");
    put(response.headers_mut(), CONTENT_DISPOSITION, &saved);
    response
}

/// A fixed file, which may be kept for ever: its name changes with its bytes.
pub(crate) fn asset(asset: pages::Asset) -> Response {
    let mut response = typed(asset.content_type, asset.bytes.into());
    put(response.headers_mut(), CACHE_CONTROL, "public, max-age=31536000, immutable");
    response
}

fn typed(content_type: &str, body: Body) -> Response {
    let mut response = Response::new(body);
    put(response.headers_mut(), CONTENT_TYPE, content_type);
    response
}

/// A document to be looked at in the browser: as what it is, with nothing of ours within its reach.
pub(crate) fn document(media: journal::Media, name: &str, bytes: Vec<u8>) -> Response {
    let mut response = typed(media.name(), bytes.into());
    // A browser's viewer of PDF does not open what is sandboxed; it is a sandbox of its own.
    let policy = match media {
        journal::Media::Pdf => {
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
        }
        journal::Media::Png | journal::Media::Jpeg => {
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; \
             sandbox"
        }
    };
    put(response.headers_mut(), POLICY_NAME, policy);
    put(response.headers_mut(), CONTENT_DISPOSITION, &inline(name));
    response
}

/// Where a browser shows a file, and under which name it saves it (RFC 6266, RFC 8187).
fn inline(name: &str) -> String {
    let mut coded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            coded.push(char::from(byte));
        } else {
            coded.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("inline; filename*=UTF-8''{coded}")
}

/// On to another page; what was posted is not posted again by looking back.
pub(crate) fn go(to: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    put(response.headers_mut(), LOCATION, to);
    response
}

/// On to another page, which says once what was done.
pub(crate) fn go_saying(site: &Site, to: &str, said: &str) -> Response {
    with_cookie(go(to), &cookies::set(site, cookies::SAID, said, Kept::Secs(60)))
}

/// The same with another status.
pub(crate) fn with_status(mut response: Response, status: StatusCode) -> Response {
    *response.status_mut() = status;
    response
}

/// The same with a cookie set.
pub(crate) fn with_cookie(mut response: Response, line: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(line) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// The headers that every answer has.
pub(crate) fn finish(mut response: Response) -> Response {
    let headers = response.headers_mut();
    if !headers.contains_key(POLICY_NAME) {
        put(headers, POLICY_NAME, POLICY);
    }
    put(headers, HeaderName::from_static("x-content-type-options"), "nosniff");
    // Not `no-referrer`: under it browsers send `Origin: null` with our own forms (Fetch, "append
    // a request Origin header"), and the check of the origin would be lost.
    put(headers, HeaderName::from_static("referrer-policy"), "same-origin");
    put(headers, HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(headers, HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if !headers.contains_key(CACHE_CONTROL) {
        put(headers, CACHE_CONTROL, "no-store");
    }
    response
}

fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    // Addresses and names put here are our own; one that is no header value is left out.
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
