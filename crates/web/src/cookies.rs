//! Cookies: read from a request, set in an answer.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

use crate::Site;

/// The session's token.
pub(crate) const SESSION: &str = "auricle";
/// What a form sent before anybody signed in must carry.
pub(crate) const FORM: &str = "auricle-form";
/// The language of the screens.
pub(crate) const LANGUAGE: &str = "auricle-language";
/// What the last action came to, shown once.
pub(crate) const SAID: &str = "auricle-said";

/// The cookies of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cookies(Vec<(String, String)>);

impl Cookies {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
        let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| {
            let (name, value) = pair.trim().split_once('=')?;
            Some((name.to_owned(), value.to_owned()))
        });
        Self(pairs.collect())
    }

    pub(crate) fn get(&self, site: &Site, name: &str) -> Option<&str> {
        let name = full_name(site, name);
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// Under HTTPS a name that only this host can set, for the whole host (RFC 6265bis).
fn full_name(site: &Site, name: &str) -> String {
    if site.https { format!("__Host-{name}") } else { name.to_owned() }
}

/// How long a browser keeps a cookie.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kept {
    /// Until it is closed.
    Session,
    /// For so many seconds.
    Secs(u32),
    /// No longer.
    Gone,
}

/// The line that sets a cookie. No script reads it, and no other site sends it.
pub(crate) fn set(site: &Site, name: &str, value: &str, kept: Kept) -> String {
    let mut line = format!("{}={value}; Path=/; HttpOnly; SameSite=Strict", full_name(site, name));
    if site.https {
        line.push_str("; Secure");
    }
    match kept {
        Kept::Session => {}
        Kept::Secs(secs) => line.push_str(&format!("; Max-Age={secs}")),
        Kept::Gone => line.push_str("; Max-Age=0"),
    }
    line
}
