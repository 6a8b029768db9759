//! Answers of the API: made whole before they are sent, so that a repeated request can be given
//! the same one.

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::shape::{Book, Schema, Shape};

/// An answer, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn json<T: Serialize>(status: StatusCode, value: &T) -> Self {
        let body = serde_json::to_vec(value).expect("a plain struct has a JSON form");
        let content_type = "application/json".to_owned();
        Self { status: status.as_u16(), content_type, headers: Vec::new(), body }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let content_type = (!self.content_type.is_empty())
            .then(|| (CONTENT_TYPE.as_str().to_owned(), self.content_type));
        for (name, value) in content_type.into_iter().chain(self.headers) {
            let name = HeaderName::from_bytes(name.as_bytes());
            // What is put here is our own; what is no header is left out.
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// What an operation answers with.
pub(crate) trait Answers {
    /// The status.
    const STATUS: StatusCode;
    /// The content type; none where nothing is said.
    const CONTENT: Option<&'static str>;

    /// How it looks, where it is JSON.
    fn schema(book: &mut Book) -> Option<Schema>;
    /// The answer, whole.
    fn reply(self) -> Reply;
}

/// It is so.
#[derive(Clone, Debug)]
pub(crate) struct Found<T>(pub(crate) T);

/// It was made.
#[derive(Clone, Debug)]
pub(crate) struct Made<T>(pub(crate) T);

/// It was done, and there is nothing to tell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Done;

/// A list as CSV, under its name.
#[derive(Clone, Debug)]
pub(crate) struct Csv(pub(crate) &'static str, pub(crate) Vec<u8>);

/// A list as a workbook, under its name.
#[derive(Clone, Debug)]
pub(crate) struct Workbook(pub(crate) &'static str, pub(crate) Vec<u8>);

/// The bytes of a document, under its name.
#[derive(Clone, Debug)]
pub(crate) struct Bytes(pub(crate) String, pub(crate) Vec<u8>);

impl Answers for Bytes {
    const STATUS: StatusCode = StatusCode::OK;
    const CONTENT: Option<&'static str> = Some("application/octet-stream");

    fn schema(_: &mut Book) -> Option<Schema> {
        None
    }

    fn reply(self) -> Reply {
        saved(&self.0, "application/octet-stream", self.1)
    }
}

const JSON: Option<&str> = Some("application/json");

impl<T: Shape + Serialize> Answers for Found<T> {
    const STATUS: StatusCode = StatusCode::OK;
    const CONTENT: Option<&'static str> = JSON;

    fn schema(book: &mut Book) -> Option<Schema> {
        Some(T::schema(book))
    }

    fn reply(self) -> Reply {
        Reply::json(Self::STATUS, &self.0)
    }
}

impl<T: Shape + Serialize> Answers for Made<T> {
    const STATUS: StatusCode = StatusCode::CREATED;
    const CONTENT: Option<&'static str> = JSON;

    fn schema(book: &mut Book) -> Option<Schema> {
        Some(T::schema(book))
    }

    fn reply(self) -> Reply {
        Reply::json(Self::STATUS, &self.0)
    }
}

impl Answers for Done {
    const STATUS: StatusCode = StatusCode::NO_CONTENT;
    const CONTENT: Option<&'static str> = None;

    fn schema(_: &mut Book) -> Option<Schema> {
        None
    }

    fn reply(self) -> Reply {
        let status = Self::STATUS.as_u16();
        Reply { status, content_type: String::new(), headers: Vec::new(), body: Vec::new() }
    }
}

/// A file to be saved under its name.
fn saved(name: &str, content_type: &str, body: Vec<u8>) -> Reply {
    let content_type = content_type.to_owned();
    let reply = Reply { status: StatusCode::OK.as_u16(), content_type, headers: Vec::new(), body };
    reply.header("content-disposition", &format!("attachment; filename=\"{name}\""))
}

macro_rules! files {
    ($($type:ident as $content:literal;)*) => {$(
        impl Answers for $type {
            const STATUS: StatusCode = StatusCode::OK;
            const CONTENT: Option<&'static str> = Some($content);

            fn schema(_: &mut Book) -> Option<Schema> {
                None
            }

            fn reply(self) -> Reply {
                saved(self.0, $content, self.1)
            }
        }
    )*};
}

files! {
    Csv as "text/csv; charset=utf-8";
    Workbook as "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
