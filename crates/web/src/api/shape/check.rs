//! Whether what came looks as described; if not, where it does not, and how to mend it.

use calendar::{Date, DateTime, Timestamp};
use serde_json::{Map, Value};
use words::Words;

use super::{Book, Field, Form, Schema, Text};

/// Something that does not look as described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Where: a JSON Pointer (RFC 6901) into the body, or the name of a parameter.
    pub(crate) at: String,
    /// What is wrong there.
    pub(crate) what: What,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// It must be there.
    Missing,
    /// There is no such field or parameter.
    Unknown,
    /// Another kind of value is wanted.
    Kind(&'static str),
    /// One of these words is wanted.
    Words(Vec<String>),
    /// A text of so many letters is wanted.
    Length(usize, usize),
    /// A number from here to there is wanted.
    Range(i64, i64),
    /// At most so many.
    Many(usize),
    /// It is to be written like this.
    Written(&'static str),
    /// A rule of the trade; already said, with the word by which programs know it.
    Said(&'static str, String),
}

impl What {
    /// The word by which programs know it.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::Kind(_) => "wrong_type",
            Self::Words(_) => "not_listed",
            Self::Length(..) => "wrong_length",
            Self::Range(..) => "out_of_range",
            Self::Many(_) => "too_many",
            Self::Written(_) => "wrong_format",
            Self::Said(code, _) => code,
        }
    }

    /// What is wrong and how to mend it, in the reader's language.
    pub(crate) fn says(&self, w: &Words) -> String {
        match self {
            Self::Missing => w.say("api-missing"),
            Self::Unknown => w.say("api-unknown"),
            Self::Kind(kind) => w.say_with("api-kind", &[("kind", (*kind).into())]),
            Self::Words(words) => {
                let words = words.join(", ");
                w.say_with("api-words", &[("words", (&words).into())])
            }
            Self::Length(least, most) => {
                w.say_with("api-length", &[("least", (*least).into()), ("most", (*most).into())])
            }
            Self::Range(least, most) => {
                // As they are written in JSON, so that no language parts the thousands.
                let (least, most) = (least.to_string(), most.to_string());
                let args = [("least", (&least).into()), ("most", (&most).into())];
                w.say_with("api-range", &args)
            }
            Self::Many(most) => w.say_with("api-many", &[("most", (*most).into())]),
            Self::Written(example) => w.say_with("api-written", &[("example", (*example).into())]),
            Self::Said(_, said) => said.clone(),
        }
    }
}

/// All that does not look as described.
pub(crate) fn check(schema: &Schema, book: &Book, value: &Value) -> Vec<Wrong> {
    let mut checking = Checking { book, at: String::new(), wrong: Vec::new() };
    checking.value(schema, value);
    checking.wrong
}

struct Checking<'a> {
    book: &'a Book,
    at: String,
    wrong: Vec<Wrong>,
}

impl Checking<'_> {
    fn wrong(&mut self, what: What) {
        self.wrong.push(Wrong { at: self.at.clone(), what });
    }

    /// Looks at what lies one step further in.
    fn within(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
        let here = self.at.len();
        self.at.push('/');
        self.at.push_str(&step.replace('~', "~0").replace('/', "~1"));
        look(self);
        self.at.truncate(here);
    }

    fn value(&mut self, schema: &Schema, value: &Value) {
        match schema {
            Schema::Named(name) => self.value(self.book.get(name), value),
            Schema::Text(text) => match value.as_str() {
                Some(written) => self.text(text, written),
                None => self.wrong(What::Kind("string")),
            },
            Schema::Words(words) => {
                if value.as_str().is_none_or(|word| words.iter().all(|known| known != word)) {
                    self.wrong(What::Words(words.clone()));
                }
            }
            Schema::Whole { .. } if !value.is_number() => self.wrong(What::Kind("integer")),
            Schema::Whole { least, most } => {
                if !value.as_i64().is_some_and(|n| (*least..=*most).contains(&n)) {
                    self.wrong(What::Range(*least, *most));
                }
            }
            Schema::Flag => {
                if !value.is_boolean() {
                    self.wrong(What::Kind("boolean"));
                }
            }
            Schema::List { of, most } => self.list(of, *most, value),
            Schema::Object(fields) => match value.as_object() {
                Some(given) => self.object(fields, None, given),
                None => self.wrong(What::Kind("object")),
            },
            Schema::OneOf { tag, of } => self.one_of(tag, of, value),
            Schema::Maybe(of) => {
                if !value.is_null() {
                    self.value(of, value);
                }
            }
        }
    }

    fn list(&mut self, of: &Schema, most: usize, value: &Value) {
        let Some(items) = value.as_array() else { return self.wrong(What::Kind("array")) };
        if most < items.len() {
            return self.wrong(What::Many(most));
        }
        for (nth, item) in items.iter().enumerate() {
            self.within(&nth.to_string(), |it| it.value(of, item));
        }
    }

    fn one_of(&mut self, tag: &str, of: &[(&'static str, String, Vec<Field>)], value: &Value) {
        let Value::Object(given) = value else { return self.wrong(What::Kind("object")) };
        let word = given.get(tag).and_then(Value::as_str);
        match of.iter().find(|(known, ..)| Some(*known) == word) {
            Some((.., fields)) => self.object(fields, Some(tag), given),
            None => {
                let words = of.iter().map(|(word, ..)| (*word).to_owned()).collect();
                self.within(tag, |it| it.wrong(What::Words(words)));
            }
        }
    }

    fn object(&mut self, fields: &[Field], tag: Option<&str>, given: &Map<String, Value>) {
        for field in fields {
            self.within(field.name, |it| match given.get(field.name) {
                Some(value) => it.value(&field.schema, value),
                None if field.needed => it.wrong(What::Missing),
                None => {}
            });
        }
        for name in given.keys() {
            if Some(name.as_str()) != tag && fields.iter().all(|field| field.name != name) {
                self.within(name, |it| it.wrong(What::Unknown));
            }
        }
    }

    fn text(&mut self, text: &Text, written: &str) {
        if let Some(example) = text.form.unlike(written) {
            return self.wrong(What::Written(example));
        }
        let length = written.chars().count();
        let is_blank = 0 < text.least && written.trim().is_empty();
        if is_blank || !(text.least..=text.most).contains(&length) {
            self.wrong(What::Length(text.least, text.most));
        }
    }
}

impl Form {
    /// How it is to be written, where it is not.
    pub(super) fn unlike(self, written: &str) -> Option<&'static str> {
        let is_capitals = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase());
        let (is_like, example) = match self {
            Self::Free => (true, ""),
            Self::Day => (written.len() == 10 && written.parse::<Date>().is_ok(), "2026-11-25"),
            Self::Clock => (is_clock(written), "2026-11-25T10:00"),
            Self::Instant => (is_instant(written), "2026-11-25T08:00:00Z"),
            Self::Currency => (written.len() == 3 && is_capitals(written), "EUR"),
            Self::Country => (written.len() == 2 && is_capitals(written), "LV"),
            Self::Figures => (is_figures(written), "1245.90"),
            Self::Address => {
                let schemes = ["https://", "http://"];
                (schemes.iter().any(|one| written.starts_with(one)), "https://example.com/told")
            }
            Self::Mark => (is_mark(written), "34392e37"),
        };
        (!is_like).then_some(example)
    }
}

/// Pairs of hexadecimal digits.
fn is_mark(written: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    written.len().is_multiple_of(2) && written.bytes().all(is_digit)
}

fn is_clock(written: &str) -> bool {
    let (clock, part) = written.split_once('.').map_or((written, None), |(c, p)| (c, Some(p)));
    let is_long_enough = clock.len() == 19 || (clock.len() == 16 && part.is_none());
    let is_parted = clock.as_bytes().get(10) == Some(&b'T');
    let is_fraction = part.is_none_or(|part| {
        (1..=9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    is_long_enough && is_parted && is_fraction && written.parse::<DateTime>().is_ok()
}

/// RFC 3339: a day, an hour, and how far it is from UTC.
fn is_instant(written: &str) -> bool {
    let is_parted = written.as_bytes().get(10).is_some_and(|byte| byte.eq_ignore_ascii_case(&b't'));
    is_parted && !written.contains(['[', ',']) && written.parse::<Timestamp>().is_ok()
}

fn is_figures(written: &str) -> bool {
    let digits = written.strip_prefix('-').unwrap_or(written);
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(w, p)| (w, Some(p)));
    let are = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    are(whole, 15) && part.is_none_or(|part| are(part, 3))
}
