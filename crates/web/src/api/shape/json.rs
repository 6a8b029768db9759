//! Schemas as JSON Schema 2020-12, the dialect of OpenAPI 3.1, and the examples that follow.

use serde_json::{Map, Value, json};

use super::{Book, Field, Form, Schema, Text};

impl Schema {
    /// The schema as the document writes it.
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Named(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
            Self::Text(text) => text_json(text),
            Self::Words(words) => json!({ "type": "string", "enum": words }),
            Self::Whole { least, most } => {
                json!({ "type": "integer", "minimum": least, "maximum": most })
            }
            Self::Flag => json!({ "type": "boolean" }),
            Self::List { of, most } => {
                json!({ "type": "array", "items": of.json(), "maxItems": most })
            }
            Self::Object(fields) => object_json(fields, None),
            Self::OneOf { tag, of } => {
                let one = |(word, about, fields): &(&str, String, Vec<Field>)| {
                    let mut object = object_json(fields, Some((tag, word)));
                    object["description"] = about.as_str().into();
                    object
                };
                json!({ "oneOf": of.iter().map(one).collect::<Vec<_>>() })
            }
            Self::Maybe(of) => json!({ "anyOf": [of.json(), { "type": "null" }] }),
        }
    }

    /// What it may look like.
    pub(crate) fn example(&self, book: &Book) -> Value {
        match self {
            Self::Named(name) => book.get(name).example(book),
            Self::Text(text) => text.form.example().into(),
            Self::Words(words) => words.first().map_or(Value::Null, |word| word.as_str().into()),
            Self::Whole { least, .. } => (*least).max(1).into(),
            Self::Flag => true.into(),
            Self::List { of, .. } => json!([of.example(book)]),
            Self::Object(fields) => object_example(fields, book, Map::new()),
            Self::OneOf { tag, of } => of.first().map_or(Value::Null, |(word, _, fields)| {
                let tagged = Map::from_iter([((*tag).to_owned(), Value::from(*word))]);
                object_example(fields, book, tagged)
            }),
            Self::Maybe(of) => of.example(book),
        }
    }
}

fn text_json(text: &Text) -> Value {
    let mut schema = json!({ "type": "string" });
    let mut put = |name: &str, value: Value| schema[name] = value;
    match text.form {
        Form::Free => {
            if 0 < text.least {
                put("minLength", text.least.into());
                // Blanks alone say nothing.
                put("pattern", "\\S".into());
            }
            put("maxLength", text.most.into());
        }
        Form::Day => put("format", "date".into()),
        Form::Instant => put("format", "date-time".into()),
        Form::Address => {
            put("format", "uri".into());
            put("maxLength", text.most.into());
        }
        Form::Clock => put("pattern", CLOCK.into()),
        Form::Currency => put("pattern", "^[A-Z]{3}$".into()),
        Form::Country => put("pattern", "^[A-Z]{2}$".into()),
        Form::Figures => put("pattern", FIGURES.into()),
        Form::Mark => {
            put("pattern", "^([0-9a-f]{2})+$".into());
            put("maxLength", text.most.into());
        }
    }
    put("examples", json!([text.form.example()]));
    schema
}

/// A time by somebody's clock, without a zone.
const CLOCK: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$";
/// An amount in figures.
const FIGURES: &str = "^-?[0-9]{1,15}(\\.[0-9]{1,3})?$";

impl Form {
    fn example(self) -> &'static str {
        match self {
            Self::Free => "text",
            Self::Day => "2026-11-25",
            Self::Clock => "2026-11-25T10:00",
            Self::Instant => "2026-11-25T08:00:00Z",
            Self::Currency => "EUR",
            Self::Country => "LV",
            Self::Figures => "120.00",
            Self::Address => "https://example.com/told",
            Self::Mark => "34392e37",
        }
    }
}

fn object_json(fields: &[Field], tag: Option<(&str, &str)>) -> Value {
    let mut properties = Map::new();
    let mut needed: Vec<&str> = Vec::new();
    if let Some((tag, word)) = tag {
        properties.insert(tag.to_owned(), json!({ "type": "string", "const": word }));
        needed.push(tag);
    }
    for field in fields {
        let mut schema = field.schema.json();
        schema["description"] = field.about.as_str().into();
        if let Some(example) = &field.example {
            schema["examples"] = json!([example]);
        }
        properties.insert(field.name.to_owned(), schema);
    }
    needed.extend(fields.iter().filter(|field| field.needed).map(|field| field.name));
    let mut object =
        json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !needed.is_empty() {
        object["required"] = needed.into();
    }
    object
}

fn object_example(fields: &[Field], book: &Book, mut object: Map<String, Value>) -> Value {
    for field in fields {
        let example = field.example.clone().unwrap_or_else(|| field.schema.example(book));
        object.insert(field.name.to_owned(), example);
    }
    object.into()
}
