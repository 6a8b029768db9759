//! The bytes of an event: one line of JSON with its keys in a fixed order, chained by hashes.
//!
//! ```text
//! {"stream":"file/123","seq":1,"at":1763700000000,"by":7,"kind":"note_written","v":1,
//!  "open":{..},"key":42,"sealed":".."}
//! ```
//!
//! `open` holds the fields that are nobody's secret. `sealed` is base64 of nonce, ciphertext and
//! tag over one JSON object of the personal fields, sealed with the key of id `key`; the
//! additional data is `file/123 1 note_written 1`: stream, seq, kind, version. Where an event has
//! no personal fields, or all of them are absent, `key` and `sealed` are left out, as is every
//! absent field. The hash is BLAKE3 over the hash before, 32 zero bytes at first, and the bytes.

mod json;
mod twins;
pub(crate) mod v1;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use calendar::Timestamp;
use journal::{StreamId, StreamKind, UserId};

use crate::engine::{EventRow, Hash};
use crate::key::{Entropy, Key};
pub(crate) use json::{Bad, Json};
use json::{Object, Reader};

/// The hash before the first event.
pub(crate) const START: Hash = [0; 32];

/// An event with its place, time and author, of any kind of stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed<E> {
    /// Its place in the stream, from 1.
    pub(crate) seq: u64,
    /// When it was recorded, in whole milliseconds.
    pub(crate) at: Timestamp,
    /// By whom.
    pub(crate) by: UserId,
    /// What happened.
    pub(crate) event: E,
}

/// The events of one kind of stream, as the wire knows them.
pub(crate) trait Event: Sized {
    /// The kind of stream they belong to.
    const STREAM: StreamKind;
    /// The event's name on the wire.
    fn kind(&self) -> &'static str;
    /// Every name.
    fn kinds() -> &'static [&'static str];
    /// The version in which it is written; `None` of a kind that this program does not know.
    fn version(kind: &str) -> Option<u64>;
    /// Writes its open and its sealed fields, each as a JSON object.
    fn write(&self, open: &mut Vec<u8>, sealed: &mut Vec<u8>);
    /// Reads it back, in any version in which it was ever written. Ask [`is_known`] first.
    fn read(kind: &str, v: u64, open: &str, sealed: &str) -> Result<Self, Bad>;
}

/// Whether an event of this kind and version can be read, or who wrote it.
fn is_known<E: Event>(kind: &str, v: u64) -> Result<(), Bad> {
    match E::version(kind) {
        None => Err(Bad(format!(
            "{kind:?} is no event that this program knows; a newer Auricle wrote it"
        ))),
        Some(newest) if newest < v => Err(Bad(format!(
            "it is version {v} of {kind:?}, and this program knows {newest}; a newer Auricle wrote it"
        ))),
        Some(_) if v == 0 => {
            Err(Bad(format!("it is version 0 of {kind:?}, which there never was")))
        }
        Some(_) => Ok(()),
    }
}

/// The name of a kind of stream in ids and in tables.
pub(crate) fn stream_kind(kind: StreamKind) -> &'static str {
    match kind {
        StreamKind::File => "file",
        StreamKind::Client => "client",
        StreamKind::Desk => "desk",
    }
}

/// The kind of stream of this name.
pub(crate) fn read_stream_kind(name: &str) -> Option<StreamKind> {
    [StreamKind::File, StreamKind::Client, StreamKind::Desk]
        .into_iter()
        .find(|kind| stream_kind(*kind) == name)
}

/// A key and the id under which events name it.
pub(crate) struct NamedKey {
    pub(crate) id: u64,
    pub(crate) key: Key,
}

/// Writes the events of one append: the chain, the key and the scratch space they share.
pub(crate) struct Writer<'a> {
    pub(crate) stream: StreamId,
    pub(crate) at: Timestamp,
    pub(crate) by: UserId,
    pub(crate) key: Option<&'a NamedKey>,
    pub(crate) entropy: &'a dyn Entropy,
    /// The version and hash so far.
    pub(crate) version: u64,
    pub(crate) hash: Hash,
    /// Where the personal fields stand before they are sealed.
    plain: Vec<u8>,
}

/// An event has personal fields and its stream has no key to seal them with.
pub(crate) struct NoKey;

impl<'a> Writer<'a> {
    pub(crate) fn new(
        stream: StreamId,
        (at, by): (Timestamp, UserId),
        (version, hash): (u64, Hash),
        key: Option<&'a NamedKey>,
        entropy: &'a dyn Entropy,
    ) -> Self {
        Self { stream, at, by, key, entropy, version, hash, plain: Vec::new() }
    }

    /// The next event's row.
    pub(crate) fn next<E: Event>(&mut self, event: &E) -> Result<EventRow, NoKey> {
        let (seq, kind) = (self.version + 1, event.kind());
        let mut out = Vec::with_capacity(512);
        out.extend_from_slice(b"{\"stream\":\"");
        write_id(&mut out, E::STREAM, self.stream);
        out.extend_from_slice(b"\",\"seq\":");
        seq.write(&mut out);
        out.extend_from_slice(b",\"at\":");
        self.at.as_millisecond().write(&mut out);
        out.extend_from_slice(b",\"by\":");
        self.by.write(&mut out);
        out.extend_from_slice(b",\"kind\":\"");
        out.extend_from_slice(kind.as_bytes());
        out.extend_from_slice(b"\",\"v\":");
        let v = E::version(kind).expect("an event is of a known kind");
        v.write(&mut out);
        out.extend_from_slice(b",\"open\":");
        self.plain.clear();
        event.write(&mut out, &mut self.plain);
        if self.plain != b"{}" {
            let NamedKey { id, key } = self.key.ok_or(NoKey)?;
            let aad = aad(E::STREAM, self.stream, seq, kind, v);
            let sealed = key.seal(&self.plain, &aad, self.entropy);
            out.extend_from_slice(b",\"key\":");
            id.write(&mut out);
            out.extend_from_slice(b",\"sealed\":\"");
            put_base64(&mut out, &sealed);
            out.push(b'"');
        }
        out.push(b'}');
        self.version = seq;
        self.hash = chain(&self.hash, &out);
        Ok(EventRow { seq, bytes: out, hash: self.hash, remembered: None })
    }
}

/// The hash of an event after `before`.
pub(crate) fn chain(before: &Hash, bytes: &[u8]) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(before).update(bytes);
    hasher.finalize().into()
}

/// What stands around an event's fields.
#[derive(Debug)]
pub(crate) struct Envelope<'a> {
    pub(crate) stream_kind: StreamKind,
    pub(crate) stream: StreamId,
    pub(crate) seq: u64,
    pub(crate) at: Timestamp,
    pub(crate) by: UserId,
    pub(crate) kind: &'a str,
    pub(crate) v: u64,
    pub(crate) open: &'a str,
    /// The key's id and the sealed fields in base64.
    pub(crate) sealed: Option<(u64, &'a str)>,
}

impl<'a> Envelope<'a> {
    /// Reads the envelope of an event's bytes.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, Bad> {
        let text = std::str::from_utf8(bytes).map_err(|_| Bad::new("it is not UTF-8"))?;
        let mut reader = Reader::new(text);
        let mut object = reader.object()?;
        let id: &str = object.word("stream")?;
        let (stream_kind, stream) = read_id(id).ok_or_else(|| Bad::new("it names no stream"))?;
        let seq = object.field("seq")?;
        let at: i64 = object.field("at")?;
        let at = Timestamp::from_millisecond(at).map_err(|_| Bad::new("its time is no time"))?;
        let by = object.field("by")?;
        let kind = object.word("kind")?;
        let v = object.field("v")?;
        let open = object.raw("open")?;
        let key: Option<u64> = object.field("key")?;
        let sealed = match key {
            Some(key) => Some((key, object.word("sealed")?)),
            None => None,
        };
        object.end()?;
        reader.end()?;
        Ok(Self { stream_kind, stream, seq, at, by, kind, v, open, sealed })
    }

    /// Opens the sealed fields, `{}` where there are none. `None`: the key does not open them.
    pub(crate) fn open_sealed(&self, key: &Key) -> Option<String> {
        let Some((_, base64)) = self.sealed else { return Some("{}".to_owned()) };
        let sealed = STANDARD.decode(base64).ok()?;
        let aad = aad(self.stream_kind, self.stream, self.seq, self.kind, self.v);
        String::from_utf8(key.open(&sealed, &aad)?).ok()
    }

    /// The event, its sealed fields opened.
    pub(crate) fn event<E: Event>(&self, sealed: &str) -> Result<Placed<E>, Bad> {
        if self.stream_kind != E::STREAM {
            return Err(Bad::new("it is of another kind of stream"));
        }
        is_known::<E>(self.kind, self.v)?;
        let event = E::read(self.kind, self.v, self.open, sealed)?;
        Ok(Placed { seq: self.seq, at: self.at, by: self.by, event })
    }
}

fn write_id(out: &mut Vec<u8>, kind: StreamKind, stream: StreamId) {
    out.extend_from_slice(stream_kind(kind).as_bytes());
    out.push(b'/');
    stream.number().write(out);
}

fn read_id(id: &str) -> Option<(StreamKind, StreamId)> {
    let (kind, number) = id.split_once('/')?;
    Some((read_stream_kind(kind)?, StreamId::from_number(number.parse().ok()?)?))
}

/// What binds sealed fields to their place: `file/123 1 note_written 1`.
fn aad(stream: StreamKind, id: StreamId, seq: u64, kind: &str, v: u64) -> Vec<u8> {
    let mut out = Vec::with_capacity(64);
    write_id(&mut out, stream, id);
    out.push(b' ');
    seq.write(&mut out);
    out.push(b' ');
    out.extend_from_slice(kind.as_bytes());
    out.push(b' ');
    v.write(&mut out);
    out
}

fn put_base64(out: &mut Vec<u8>, bytes: &[u8]) {
    let start = out.len();
    out.resize(start + bytes.len().div_ceil(3) * 4, 0);
    let written = STANDARD.encode_slice(bytes, &mut out[start..]);
    let written = written.expect("room for four letters per three bytes was made");
    out.truncate(start + written);
}

/// Writes a JSON object of the fields given by `fill`.
pub(crate) fn object(out: &mut Vec<u8>) -> Object<'_> {
    Object::new(out)
}

/// The value of a word as rows keep it.
pub(crate) fn read_word<T: Json>(word: &str) -> Option<T> {
    T::read(&mut Reader::new(&format!("\"{word}\""))).ok()
}

#[cfg(test)]
mod tests;
