//! The description of the API as an OpenAPI 3.1 document, made of the very operations that are
//! served.

use axum::http::{Method, StatusCode};
use locale::Language;
use serde_json::{Map, Value, json};
use words::Words;

use super::hooks::Happened;
use super::operation::{Body, Operation};
use super::problem::{Kind, Problems, example};
use super::shape::{Book, Field, Schema, Shape, word};
use super::{PREFIX, groups};

/// The whole document.
pub(crate) fn document(operations: &[&Operation]) -> Value {
    let mut book = Book::default();
    let problem = Problems::schema(&mut book);
    let happened = Happened::schema(&mut book);
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations {
        let told = described(operation, &mut book);
        let method = operation.method.as_str().to_ascii_lowercase();
        let path = paths.entry(format!("{PREFIX}{}", operation.path)).or_insert_with(|| json!({}));
        path[method] = told;
    }
    let example = happened.example(&book);
    let schemas = book.entries().map(|(name, entry)| {
        let mut schema = entry.schema.json();
        schema["description"] = entry.about.as_str().into();
        (name.to_owned(), schema)
    });
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Auricle",
            "version": env!("CARGO_PKG_VERSION"),
            "description": ABOUT,
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "security": [{ "token": [] }],
        "tags": groups().iter().map(|(name, about)| {
            json!({ "name": name, "description": about })
        }).collect::<Vec<_>>(),
        "paths": paths,
        "webhooks": { "happened": { "post": webhook(&happened, &example) } },
        "components": {
            "schemas": schemas.collect::<Map<_, _>>(),
            "responses": problems(&problem),
            "securitySchemes": { "token": {
                "type": "http",
                "scheme": "bearer",
                "description": TOKEN,
            } },
        },
    })
}

const ABOUT: &str = "Everything that the pages of the desk do, for other programs: the same acts, \
    the same gate, the same grants. Amounts are figures with a decimal point in a string and the \
    currency's code. Days are ISO 8601, instants RFC 3339 in UTC. A request that was not done is \
    answered with a problem (RFC 9457), and nothing was written. Texts are in the language that \
    `Accept-Language` asks for, English or Latvian.";
const TOKEN: &str = "A token, made on the page Programs or by `auricle token add`. It acts for one \
    user, whose role and clients bind it besides its scopes. Cookies are not looked at.";
const IDEMPOTENCY: &str = "A name of your own for this request. The same name with the same \
    request is given the same answer and does nothing more; with another request it is refused. \
    It is known for a day, less where the answer holds a secret.";

fn described(operation: &Operation, book: &mut Book) -> Value {
    let (scope, role) = (word(&operation.scope), word(&operation.role));
    let needs = format!("Scope `{scope}`; a user who is at least {role}.");
    let (summary, rest) = operation.about.split_once(". ").unwrap_or((&operation.about, ""));
    let mut told = json!({
        "operationId": operation.id,
        "tags": [operation.group],
        "summary": summary.trim_end_matches('.'),
        "description": format!("{rest} {needs}").trim(),
        "parameters": parameters(operation, book),
        "responses": responses(operation, book),
        "x-scope": scope,
        "x-role": role,
    });
    match operation.body {
        Body::None => {}
        Body::Json => {
            let schema = (operation.asks)(book);
            let example = schema.example(book);
            told["requestBody"] = json!({
                "required": true,
                "content": { "application/json": { "schema": schema.json(), "example": example } },
            });
        }
        Body::File(_, types) => {
            let content: Map<String, Value> = types.iter().map(file_type).collect();
            told["requestBody"] = json!({ "required": true, "content": content });
        }
    }
    told
}

fn file_type((name, is_text): &(&str, bool)) -> (String, Value) {
    ((*name).to_owned(), json!({ "schema": bytes(*is_text) }))
}

/// How the bytes of a file are described.
fn bytes(is_text: bool) -> Value {
    match is_text {
        true => json!({ "type": "string" }),
        false => json!({ "type": "string", "format": "binary" }),
    }
}

fn parameters(operation: &Operation, book: &mut Book) -> Vec<Value> {
    let mut parameters: Vec<Value> = operation.places().map(place).collect();
    if !matches!(operation.body, Body::Json) {
        let asks = (operation.asks)(book);
        let fields = if let Schema::Named(name) = &asks { book.get(name).clone() } else { asks };
        if let Schema::Object(fields) = fields {
            parameters.extend(fields.iter().map(in_query));
        }
    }
    if operation.may_repeat() {
        parameters.push(json!({
            "name": "Idempotency-Key",
            "in": "header",
            "description": IDEMPOTENCY,
            "required": false,
            "schema": { "type": "string", "pattern": "^[!-~]{1,200}$" },
            "example": "order-4711-call-1",
        }));
    }
    parameters
}

/// A name in the address. All are numbers, but for imports and mappings.
fn place(name: &str) -> Value {
    let schema = match name {
        "import" => json!({ "type": "string", "pattern": "^[0-9a-f-]{1,64}$" }),
        "mapping" => json!({ "type": "string", "minLength": 1, "maxLength": 100 }),
        _ => json!({ "type": "integer", "minimum": 1, "maximum": (1_i64 << 50) - 1 }),
    };
    json!({ "name": name, "in": "path", "required": true, "schema": schema })
}

fn in_query(field: &Field) -> Value {
    // What may be left out of a query is left out: there is no null.
    let schema = if let Schema::Maybe(of) = &field.schema { of } else { &field.schema }.json();
    let mut told = json!({
        "name": field.name,
        "in": "query",
        "description": field.about,
        "required": field.needed,
        "schema": schema,
    });
    if let Some(example) = &field.example {
        told["example"] = example.clone();
    }
    told
}

fn responses(operation: &Operation, book: &mut Book) -> Value {
    let status = StatusCode::from_u16(operation.status).unwrap_or(StatusCode::OK);
    let reason = status.canonical_reason().unwrap_or_default();
    let mut good = json!({ "description": reason });
    if let Some(content) = operation.content {
        let mut looks = json!({ "schema": bytes(content.starts_with("text/")) });
        if let Some(schema) = (operation.answers)(book) {
            looks = json!({ "schema": schema.json(), "example": schema.example(book) });
        }
        good["content"] = json!({ content: looks });
    }
    if operation.may_repeat() {
        good["headers"] = json!({ "Idempotency-Replayed": {
            "description": "There when this is the answer that was given before.",
            "schema": { "type": "string", "const": "true" },
        } });
    }
    let mut responses = Map::from_iter([(operation.status.to_string(), good)]);
    for status in refusals(operation) {
        let name = format!("Problem{}", status.as_u16());
        let response = json!({ "$ref": format!("#/components/responses/{name}") });
        responses.insert(status.as_u16().to_string(), response);
    }
    responses.into()
}

/// The statuses with which an operation may be refused.
fn refusals(operation: &Operation) -> Vec<StatusCode> {
    let mut kinds = vec![Kind::Malformed, Kind::Token, Kind::Scope];
    // Reading writes who looked.
    kinds.extend([Kind::Fault, Kind::Unavailable, Kind::Unwritable]);
    if operation.places().next().is_some() {
        kinds.push(Kind::NotFound);
    }
    if operation.method != Method::GET {
        kinds.extend([Kind::TooLarge, Kind::MediaType, Kind::Invalid, Kind::NotFound]);
    }
    if operation.may_conflict || operation.may_repeat() {
        kinds.push(Kind::Conflict);
    }
    if operation.may_repeat() {
        kinds.push(Kind::OtherInput);
    }
    let mut statuses: Vec<StatusCode> = kinds.into_iter().map(Kind::status).collect();
    statuses.sort_by_key(StatusCode::as_u16);
    statuses.dedup();
    statuses
}

/// Every status of a problem, with an example of each kind that has it.
fn problems(problem: &Schema) -> Map<String, Value> {
    let w = Words::of(Language::English);
    let mut responses: Map<String, Value> = Map::new();
    for kind in Kind::ALL {
        let status = kind.status();
        let reason = status.canonical_reason().unwrap_or_default();
        let response =
            responses.entry(format!("Problem{}", status.as_u16())).or_insert_with(|| {
                json!({
                    "description": reason,
                    "content": { "application/problem+json": {
                        "schema": problem.json(),
                        "examples": {},
                    } },
                })
            });
        response["content"]["application/problem+json"]["examples"][kind.word()] =
            json!({ "value": example(*kind, w) });
    }
    responses
}

fn webhook(happened: &Schema, example: &Value) -> Value {
    let header = |name: &str, about: &str| {
        json!({
            "name": name,
            "in": "header",
            "required": true,
            "description": about,
            "schema": { "type": "string" },
        })
    };
    json!({
        "operationId": "happened",
        "summary": "Tells that an event of a file was recorded",
        "description": "Sent to the address of a hook, as Standard Webhooks has it: at least once, \
            the events of a file in their order. Answer with any 2xx to take it.",
        "security": [],
        "parameters": [
            header("webhook-id", "The same at every try of the same event."),
            header("webhook-timestamp", "When it was sent, in seconds since 1970."),
            header("webhook-signature", "`v1,` and the base64 of HMAC-SHA256 over id, timestamp \
                and body, parted by points, under the hook's secret."),
        ],
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": happened.json(), "example": example } },
        },
        "responses": { "204": { "description": "Taken" } },
    })
}
