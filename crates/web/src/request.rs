//! A request taken apart, and the visitor who sent it.

use std::net::SocketAddr;
use std::sync::Arc;

use acts::{Acts, Author};
use axum::extract::{
    ConnectInfo, Form, FromRequest, FromRequestParts, Query, RawPathParams, Request,
};
use axum::http::header::{HOST, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::IntoResponse as _;
use calendar::{Date, DateTime, Timestamp};
use export::Format;
use journal::StreamId;
use locale::Language;
use store::Session;
use words::Words;

use crate::cookies::{self, Cookies};
use crate::fields::Fields;
use crate::{Site, Trouble};

/// The most of one value in an address that is looked at.
const PARAM_BYTES_MAX: usize = 100;

/// A request, its body read.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) site: Arc<Site>,
    pub(crate) now: Timestamp,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) params: Vec<(String, String)>,
    pub(crate) query: Fields,
    pub(crate) form: Fields,
    pub(crate) cookies: Cookies,
    /// Where it came from.
    pub(crate) address: String,
    /// Whether the browser says that another site sent it.
    pub(crate) is_foreign: bool,
    /// Whether it is our script that asks, not a form or a link.
    pub(crate) is_script: bool,
    /// The language that a program asked to be answered in.
    pub(crate) spoken: Option<Language>,
}

impl Asked {
    /// Takes a request apart and reads its form, if it has one.
    pub(crate) async fn read(
        site: Arc<Site>,
        request: Request,
    ) -> Result<Self, Box<(Self, Trouble)>> {
        let (mut parts, body) = request.into_parts();
        let mut asked = Self::of(site, &mut parts).await;
        if asked.method != Method::POST {
            return Ok(asked);
        }
        let request = Request::from_parts(parts, body);
        match Form::<Vec<(String, String)>>::from_request(request, &()).await {
            Ok(Form(fields)) => {
                asked.form = Fields(fields);
                Ok(asked)
            }
            Err(rejection) => {
                let is_too_large = rejection.into_response().status() == 413;
                let trouble =
                    if is_too_large { Trouble::TooLarge } else { Trouble::BadRequest(None) };
                Err(Box::new((asked, trouble)))
            }
        }
    }

    /// Takes a request apart without its body.
    pub(crate) async fn of(site: Arc<Site>, parts: &mut Parts) -> Self {
        let params = RawPathParams::from_request_parts(parts, &()).await;
        let params = params.map_or_else(
            |_| Vec::new(),
            |params| {
                let short = params.iter().filter(|(_, value)| value.len() <= PARAM_BYTES_MAX);
                short.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
            },
        );
        let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        let address = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        Self {
            now: site.now(),
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            params,
            query: Fields(query.map_or_else(|_| Vec::new(), |Query(fields)| fields)),
            form: Fields::default(),
            cookies: Cookies::of(&parts.headers),
            address: address.map_or_else(String::new, |info| info.0.ip().to_string()),
            is_foreign: is_foreign(&site, &parts.headers),
            is_script: parts.headers.get("sec-fetch-mode").is_some_and(|mode| mode != "navigate"),
            spoken: None,
            site,
        }
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(&self.site, name)
    }

    /// The language of the answer: asked for, or chosen before, or English.
    pub(crate) fn language(&self) -> Language {
        if let Some(spoken) = self.spoken {
            return spoken;
        }
        let asked = self.query.get("language").and_then(Language::from_code);
        let chosen = || self.cookie(cookies::LANGUAGE).and_then(Language::from_code);
        asked.or_else(chosen).unwrap_or(Language::English)
    }

    pub(crate) fn words(&self) -> &'static Words {
        Words::of(self.language())
    }

    pub(crate) fn acts(&self) -> &Acts {
        &self.site.acts
    }

    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The file that the address names.
    pub(crate) fn stream(&self) -> Result<StreamId, Trouble> {
        let number = self.param("id").parse().ok();
        let stream = number.and_then(StreamId::from_number);
        stream.filter(|stream| *stream != StreamId::DESK).ok_or(Trouble::NotFound)
    }

    /// The format in which a list is to be saved: the address ends in it.
    pub(crate) fn format(&self) -> Format {
        if self.uri.path().ends_with(".xlsx") { Format::Xlsx } else { Format::SEMICOLON }
    }

    /// Today at the desk.
    pub(crate) fn today(&self) -> Date {
        self.site.local(self.now).date()
    }

    /// An instant as the desk's clock shows it.
    pub(crate) fn at(&self, at: Timestamp) -> DateTime {
        self.site.local(at)
    }
}

/// Whether the browser says that the request comes from another site. One that says nothing is
/// held to the form's token alone.
fn is_foreign(site: &Site, headers: &HeaderMap) -> bool {
    let read = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(from) = read("sec-fetch-site")
        && !matches!(from, "same-origin" | "none")
    {
        return true;
    }
    let (Some(origin), Some(host)) = (read(ORIGIN.as_str()), read(HOST.as_str())) else {
        return false;
    };
    let scheme = if site.https { "https" } else { "http" };
    !origin.eq_ignore_ascii_case(&format!("{scheme}://{host}"))
}

/// A request of somebody who is signed in.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) asked: Asked,
    pub(crate) user: desk::User,
    pub(crate) session: Session,
}

impl std::ops::Deref for Visit {
    type Target = Asked;

    fn deref(&self) -> &Asked {
        &self.asked
    }
}

impl Visit {
    pub(crate) fn author(&self) -> Author {
        Author { user: self.user.id, grants: self.user.grants.clone() }
    }
}
