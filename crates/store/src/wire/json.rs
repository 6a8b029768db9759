//! JSON with keys in a fixed order: written and read strictly, so that equal means equal bytes.
//!
//! The reader takes only what the writer writes. Anything else was not written by this store.

use std::borrow::Cow;

/// Bytes that are not what the store writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bad(pub(crate) String);

impl Bad {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

/// A value with one way to be written.
pub(crate) trait Json: Sized {
    /// Appends the value.
    fn write(&self, out: &mut Vec<u8>);
    /// Reads one value.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad>;
    /// What stands for a field that is left out; `None` when none may be.
    fn absent() -> Option<Self> {
        None
    }
    /// Whether the field is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Writes the fields of one object.
pub(crate) struct Object<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

impl<'a> Object<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, first: true }
    }

    /// Appends a field, unless it is absent.
    pub(crate) fn field<T: Json>(mut self, name: &str, value: &T) -> Self {
        if value.is_absent() {
            return self;
        }
        if !std::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        value.write(self.out);
        self
    }

    pub(crate) fn end(self) {
        self.out.push(b'}');
    }
}

/// A place in a text being read.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
}

/// An object being read, field by field in its order.
pub(crate) struct Fields<'a, 'r> {
    reader: &'r mut Reader<'a>,
    first: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Takes `wanted` if it is next.
    fn take(&mut self, wanted: &str) -> bool {
        let is_next = self.text.as_bytes()[self.at..].starts_with(wanted.as_bytes());
        if is_next {
            self.at += wanted.len();
        }
        is_next
    }

    fn want(&mut self, wanted: &str) -> Result<(), Bad> {
        if self.take(wanted) { Ok(()) } else { Err(self.bad(wanted)) }
    }

    /// Says where the text stops being what was wanted; not what it holds, which may be personal.
    pub(crate) fn bad(&self, wanted: &str) -> Bad {
        Bad(format!("{wanted} was expected at byte {}", self.at))
    }

    /// An object.
    pub(crate) fn object(&mut self) -> Result<Fields<'a, '_>, Bad> {
        self.want("{")?;
        Ok(Fields { reader: self, first: true })
    }

    /// Nothing more.
    pub(crate) fn end(&self) -> Result<(), Bad> {
        if self.rest().is_empty() { Ok(()) } else { Err(self.bad("the end")) }
    }

    /// A list.
    pub(crate) fn list<T: Json>(&mut self, mut each: impl FnMut(T)) -> Result<(), Bad> {
        self.want("[")?;
        if self.take("]") {
            return Ok(());
        }
        loop {
            each(T::read(self)?);
            if self.take("]") {
                return Ok(());
            }
            self.want(",")?;
        }
    }

    /// A whole number in plain figures.
    pub(crate) fn number(&mut self) -> Result<&'a str, Bad> {
        let rest = self.rest();
        let is_figure = |c: char| c.is_ascii_digit() || c == '-';
        let end = rest.find(|c| !is_figure(c)).unwrap_or(rest.len());
        if end == 0 {
            return Err(self.bad("a number"));
        }
        self.at += end;
        Ok(&rest[..end])
    }

    /// A string.
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Bad> {
        self.want("\"")?;
        let rest = self.rest();
        let end = string_end(rest).ok_or_else(|| self.bad("the end of a string"))?;
        self.at += end + 1;
        let raw = &rest[..end];
        if !raw.contains('\\') {
            return Ok(Cow::Borrowed(raw));
        }
        unescape(raw).map(Cow::Owned).ok_or_else(|| self.bad("an escape that we write"))
    }

    /// A string without escapes.
    pub(crate) fn word(&mut self) -> Result<&'a str, Bad> {
        match self.string()? {
            Cow::Borrowed(word) => Ok(word),
            Cow::Owned(_) => Err(self.bad("a plain word")),
        }
    }

    /// Passes over an object and returns its text.
    fn skip_object(&mut self) -> Result<&'a str, Bad> {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                Some(b'{') => depth += 1,
                Some(b'}') => depth = depth.saturating_sub(1),
                Some(b'"') => {
                    self.at += 1;
                    let end = string_end(self.rest());
                    self.at += end.ok_or_else(|| self.bad("the end of a string"))?;
                }
                Some(_) if 0 < depth => {}
                Some(_) | None => return Err(self.bad("an object")),
            }
            self.at += 1;
            if depth == 0 {
                return self.text.get(start..self.at).ok_or_else(|| self.bad("an object"));
            }
        }
    }
}

impl<'a> Fields<'a, '_> {
    /// Whether the field `name` is next; its key is then taken.
    fn comes(&mut self, name: &str) -> bool {
        let first = self.first;
        let reader = &mut *self.reader;
        let start = reader.at;
        let comes = (first || reader.take(",")) && reader.take("\"") && reader.take(name) && {
            reader.take("\":")
        };
        if comes {
            self.first = false;
        } else {
            reader.at = start;
        }
        comes
    }

    fn want(&mut self, name: &str) -> Result<&mut Reader<'a>, Bad> {
        if self.comes(name) {
            Ok(self.reader)
        } else {
            Err(self.reader.bad(&format!("the field {name}")))
        }
    }

    /// The field `name`, which must be next unless it may be absent.
    pub(crate) fn field<T: Json>(&mut self, name: &str) -> Result<T, Bad> {
        if self.comes(name) {
            return T::read(self.reader).map_err(|bad| Bad(format!("field {name}: {}", bad.0)));
        }
        T::absent().ok_or_else(|| self.reader.bad(&format!("the field {name}")))
    }

    /// The field `name` as a word.
    pub(crate) fn word(&mut self, name: &str) -> Result<&'a str, Bad> {
        self.want(name)?.word()
    }

    /// The field `name`, an object, as its text.
    pub(crate) fn raw(&mut self, name: &str) -> Result<&'a str, Bad> {
        self.want(name)?.skip_object()
    }

    /// The end of the object.
    pub(crate) fn end(&mut self) -> Result<(), Bad> {
        self.reader.want("}")
    }
}

/// Where the string that `rest` is inside of ends.
fn string_end(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 0;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

fn unescape(raw: &str) -> Option<String> {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next()? {
            'u' => {
                let rest = chars.as_str();
                out.push(char::from_u32(u32::from_str_radix(rest.get(..4)?, 16).ok()?)?);
                chars = rest[4..].chars();
            }
            c @ ('"' | '\\') => out.push(c),
            'n' => out.push('\n'),
            _ => return None,
        }
    }
    Some(out)
}

/// Appends a string: quote, backslash, line feed and control characters are escaped.
pub(crate) fn write_str(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut done = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if 0x20 <= *byte && *byte != b'"' && *byte != b'\\' {
            continue;
        }
        out.extend_from_slice(&bytes[done..at]);
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            control => out.extend_from_slice(format!("\\u{control:04x}").as_bytes()),
        }
        done = at + 1;
    }
    out.extend_from_slice(&bytes[done..]);
    out.push(b'"');
}

impl Json for String {
    fn write(&self, out: &mut Vec<u8>) {
        write_str(self, out);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        reader.string().map(Cow::into_owned)
    }
}

impl Json for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        let yes = reader.take("true");
        if yes || reader.take("false") { Ok(yes) } else { Err(reader.bad("true or false")) }
    }
}

impl<T: Json> Json for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        T::read(reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

fn write_list<'a, T: Json + 'a>(items: impl Iterator<Item = &'a T>, out: &mut Vec<u8>) {
    out.push(b'[');
    for (place, item) in items.enumerate() {
        if 0 < place {
            out.push(b',');
        }
        item.write(out);
    }
    out.push(b']');
}

impl<T: Json> Json for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        write_list(self.iter(), out);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        let mut items = Self::new();
        reader.list(|item| items.push(item))?;
        Ok(items)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Json + Ord> Json for std::collections::BTreeSet<T> {
    fn write(&self, out: &mut Vec<u8>) {
        write_list(self.iter(), out);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        let mut items = Self::new();
        reader.list(|item| {
            items.insert(item);
        })?;
        Ok(items)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Appends the decimal figures of a number.
fn write_figures(negative: bool, mut rest: u64, out: &mut Vec<u8>) {
    let mut figures = [0_u8; 20];
    let mut start = figures.len();
    loop {
        start -= 1;
        figures[start] = b'0' + u8::try_from(rest % 10).expect("a figure is below ten");
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if negative {
        out.push(b'-');
    }
    out.extend_from_slice(&figures[start..]);
}

macro_rules! numbers {
    ($($number:ty: |$n:ident| $negative:expr, $size:expr;)*) => {$(
        impl Json for $number {
            fn write(&self, out: &mut Vec<u8>) {
                let $n = *self;
                write_figures($negative, $size, out);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
                let figures = reader.number()?;
                figures.parse().map_err(|_| reader.bad("a number that fits"))
            }
        }
    )*};
}

numbers! {
    u8: |n| false, u64::from(n);
    u32: |n| false, u64::from(n);
    u64: |n| false, n;
    i64: |n| n < 0, n.unsigned_abs();
}
