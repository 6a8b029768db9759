//! Mappings that are kept with a client: offered at the upload, and taken where one fits.

use std::sync::Arc;

use desk::ClientBook;
use import::{Mapping, Sheet};
use pages::Choice;

use crate::users::client_of;

/// All that are kept with these clients, to choose from.
pub(super) fn choices(books: &[Arc<ClientBook>]) -> Vec<Choice> {
    let of = |book: &Arc<ClientBook>| {
        let (id, client) = (book.id.0, book.name.clone());
        let one = move |name: &String| Choice {
            value: format!("{id}/{name}"),
            text: format!("{name} ({client})"),
        };
        book.mappings.keys().map(one).collect::<Vec<_>>()
    };
    books.iter().flat_map(of).collect()
}

/// The mapping that a choice of [`choices`] means.
pub(super) fn chosen(books: &[Arc<ClientBook>], value: &str) -> Option<Mapping> {
    let (client, name) = value.split_once('/')?;
    let id = client_of(client)?;
    let book = books.iter().find(|book| book.id == id)?;
    read(name, &book.mappings.get(name)?.json)
}

pub(super) fn read(name: &str, json: &str) -> Option<Mapping> {
    let mapping: Mapping = serde_json::from_str(json).ok()?;
    Some(Mapping { name: name.to_owned(), complete_to: None, ..mapping })
}

/// The mapping that fits a file best: the one that uses most of its columns, of equals the one
/// kept last. Where equals belong to different clients, whose file it is stays a question.
pub(super) fn fitting(books: &[Arc<ClientBook>], sheet: &Sheet) -> Option<Mapping> {
    let all = books.iter().flat_map(|book| &book.mappings);
    let mut fit: Vec<_> = all
        .filter_map(|(name, kept)| Some((kept.saved, read(name, &kept.json)?)))
        .filter(|(_, mapping)| mapping.fits(sheet))
        .collect();
    fit.sort_by_key(|(saved, mapping)| (mapping.columns.len(), *saved));
    let (_, mut best) = fit.pop()?;
    let another_client = |(_, other): &(_, Mapping)| {
        other.columns.len() == best.columns.len() && other.constants.client != best.constants.client
    };
    if fit.iter().any(another_client) {
        best.constants.client = None;
    }
    Some(best)
}
