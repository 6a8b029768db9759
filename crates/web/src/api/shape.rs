//! How values look in JSON. One description serves three: the document that integrators read, the
//! check of what they send, and the examples. So what is described is what is held to.

mod check;
mod json;
mod leaves;
pub(crate) mod make;

use std::collections::BTreeMap;

use serde_json::Value;

pub(crate) use check::{What, Wrong, check};
pub(crate) use leaves::{Address, Amount, Line, Long, listed, word};
pub(crate) use make::shape;

/// A type that stands in requests or answers.
pub(crate) trait Shape {
    /// Whether a field of it may be left out.
    const MAY_BE_ABSENT: bool = false;

    /// How it looks. What it is made of is entered in the book.
    fn schema(book: &mut Book) -> Schema;
}

/// How a value looks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Schema {
    /// As the book says under this name.
    Named(&'static str),
    /// A text.
    Text(Text),
    /// One of these words.
    Words(Vec<String>),
    /// A whole number.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// Yes or no.
    Flag,
    /// Several.
    List {
        /// Of what.
        of: Box<Schema>,
        /// How many at most.
        most: usize,
    },
    /// Fields by name, and no others.
    Object(Vec<Field>),
    /// One of several objects, told apart by the word in one field.
    OneOf {
        /// The field.
        tag: &'static str,
        /// The words, what each is about, and the other fields.
        of: Vec<(&'static str, String, Vec<Field>)>,
    },
    /// This or null.
    Maybe(Box<Schema>),
}

/// A text with its bounds in letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) least: usize,
    pub(crate) most: usize,
    pub(crate) form: Form,
}

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Anything.
    Free,
    /// A day: `2026-11-25`.
    Day,
    /// A time by somebody's clock: `2026-11-25T10:00`.
    Clock,
    /// An instant: `2026-11-25T08:00:00Z`.
    Instant,
    /// ISO 4217: `EUR`.
    Currency,
    /// ISO 3166-1: `LV`.
    Country,
    /// An amount in figures: `1245.90`.
    Figures,
    /// An address: `https://example.com/told`.
    Address,
    /// A mark in hexadecimal, as it was given.
    Mark,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) about: String,
    pub(crate) schema: Schema,
    /// Whether it must be there.
    pub(crate) needed: bool,
    /// What it may look like, where that does not follow from the schema.
    pub(crate) example: Option<Value>,
}

impl Field {
    pub(crate) fn new<T: Shape>(book: &mut Book, name: &'static str, about: &str) -> Self {
        let schema = T::schema(book);
        // A field that is also a word of the language: `r#type`.
        let name = name.strip_prefix("r#").unwrap_or(name);
        Self { name, about: plain(about), schema, needed: !T::MAY_BE_ABSENT, example: None }
    }

    pub(crate) fn like(self, example: impl Into<Value>) -> Self {
        Self { example: Some(example.into()), ..self }
    }
}

/// Documentation as one text.
pub(crate) fn plain(about: &str) -> String {
    about.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What has a name: described once, and spoken of by it.
#[derive(Debug, Default)]
pub(crate) struct Book(BTreeMap<&'static str, Entry>);

/// What a name stands for.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) about: String,
    pub(crate) schema: Schema,
}

impl Book {
    /// The schema under `name`, made when it is spoken of for the first time.
    pub(crate) fn named(
        &mut self,
        name: &'static str,
        about: &str,
        make: impl FnOnce(&mut Self) -> Schema,
    ) -> Schema {
        if !self.0.contains_key(name) {
            let schema = make(self);
            self.0.insert(name, Entry { about: plain(about), schema });
        }
        Schema::Named(name)
    }

    pub(crate) fn get(&self, name: &str) -> &Schema {
        &self.0.get(name).expect("a schema is entered before it is spoken of").schema
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'static str, &Entry)> {
        self.0.iter().map(|(name, entry)| (*name, entry))
    }
}

#[cfg(test)]
mod tests;
