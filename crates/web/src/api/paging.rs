//! Pages of lists: so many at once, and a mark where the next begins.
//!
//! Lists stand in an order that does not change while what they tell of stays. A mark names the
//! last item of the page before and its place: the next page begins after that item, or, where it
//! is gone, at its place.

use std::fmt::Write as _;

use serde::Serialize;

use super::operation::Call;
use super::problem::{Kind, Problem};
use super::shape::{Book, Field, Schema, Shape, What, Wrong};

/// How many items a page has when nothing is said, and at most.
const LIMIT: usize = 50;
const LIMIT_MOST: usize = 200;

/// How many items are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct Limit(usize);

impl Shape for Limit {
    fn schema(_: &mut Book) -> Schema {
        Schema::Whole { least: 1, most: i64::try_from(LIMIT_MOST).unwrap_or(i64::MAX) }
    }
}

/// A mark where a page begins, as `next` of the page before gave it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct After(String);

impl Shape for After {
    fn schema(_: &mut Book) -> Schema {
        let form = super::shape::Form::Mark;
        Schema::Text(super::shape::Text { least: 2, most: 200, form })
    }
}

/// A page of a list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
}

impl<T: Shape> Shape for Page<T> {
    fn schema(book: &mut Book) -> Schema {
        Schema::Object(vec![
            Field::new::<Vec<T>>(book, "items", "The items of this page, in a stable order."),
            Field::new::<Option<String>>(
                book,
                "next",
                "What to send as `after` for the next page; null on the last.",
            )
            .like(mark(49, "7")),
        ])
    }
}

/// A page of `all`. `id` names an item; `tell` makes what is told of it, for this page alone, and
/// leaves out what is no longer there.
pub(crate) fn page<I, T>(
    call: &Call,
    all: &[I],
    (limit, after): (Option<Limit>, Option<&After>),
    id: impl Fn(&I) -> String,
    mut tell: impl FnMut(&I) -> Result<Option<T>, Problem>,
) -> Result<Page<T>, Problem> {
    let start = match after {
        None => 0,
        Some(after) => begins(all, after, &id).ok_or_else(|| {
            let says = call.words().say("api-mark");
            let wrong = Wrong { at: "after".to_owned(), what: What::Said("no_such_page", says) };
            Problem::wrong(Kind::Malformed, vec![wrong])
        })?,
    };
    let limit = limit.map_or(LIMIT, |limit| limit.0);
    let end = start.saturating_add(limit).min(all.len());
    let items = all[start..end].iter().filter_map(|item| tell(item).transpose());
    let items = items.collect::<Result<_, _>>()?;
    let last = all[start..end].last().filter(|_| end < all.len());
    Ok(Page { items, next: last.map(|last| mark(end - 1, &id(last))) })
}

/// The mark of an item at a place. Integrators send it back as it is; hexadecimal keeps them from
/// reading more into it.
fn mark(place: usize, id: &str) -> String {
    format!("{place}.{id}").bytes().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes every byte");
        text
    })
}

fn begins<I>(all: &[I], after: &After, id: &impl Fn(&I) -> String) -> Option<usize> {
    let digits = after.0.as_bytes();
    let bytes: Option<Vec<u8>> = digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect();
    let text = String::from_utf8(bytes?).ok()?;
    let (place, last) = text.split_once('.')?;
    let place: usize = place.parse().ok()?;
    let is_there = all.get(place).is_some_and(|item| id(item) == last);
    let found = if is_there { Some(place) } else { all.iter().position(|item| id(item) == last) };
    Some(found.map_or(place, |found| found + 1).min(all.len()))
}
