//! The library of objections: the page, and the search in a talk.

use locale::Language;
use pages::{LibraryView, Place, answers_found, page_library};
use talk::{Category, LIBRARY, REFUSED};
use words::Words;

use crate::answer::{self, Answer};
use crate::frame;
use crate::request::Visit;
use crate::views::guide::Filling;
use crate::views::library::Shelf;
use crate::views::names::Names;
use crate::views::sheet::Facts;

/// How many objections a search shows.
const SHOWN: usize = 4;

/// The whole library in one language of customers.
pub(crate) fn library(visit: &Visit) -> Answer {
    let asked = visit.query.get("of").and_then(Language::from_code);
    let language = asked.unwrap_or(visit.words().language());
    let (theirs, own) = (Words::of(language), visit.words());
    let desk = visit.acts().store().desk()?;
    let shelf = Shelf {
        theirs,
        own,
        filling: None,
        records: visit.site.records(visit.now)?,
        wordings: visit.site.wordings(&desk),
        desk: &desk,
        site: &visit.site,
    };
    let entries = |category: &Category| {
        let fits = LIBRARY.iter().filter(|objection| objection.category == *category);
        fits.map(|objection| shelf.entry(objection)).collect()
    };
    let view = LibraryView {
        language,
        categories: Category::ALL
            .iter()
            .map(|category| (own.say(&format!("category-{}", category.key())), entries(category)))
            .collect(),
        refused: REFUSED
            .iter()
            .map(|key| {
                ["", "-why", "-example"].map(|part| theirs.say(&format!("refused-{key}{part}")))
            })
            .collect(),
    };
    Ok(answer::html(page_library(&frame::inside(visit, Place::Elsewhere)?, &view)))
}

/// The answers to what a customer says, in their language, with their amounts and days.
pub(crate) fn answers(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?;
    let facts = Facts::of(&file, &visit.user, visit.now);
    let names = Names::of(visit)?;
    let filling = Filling::of(&crate::desk::making(visit, &names), &facts);
    let (language, own) = (file.language, visit.words());
    let query = visit.query.get("q").unwrap_or_default();
    let shelf = Shelf {
        theirs: Words::of(language),
        own,
        filling: Some(&filling),
        records: visit.site.records(visit.now)?,
        wordings: visit.site.wordings(names.desk()),
        desk: names.desk(),
        site: &visit.site,
    };
    let found = explain::objections(query, language, own.language()).into_iter().take(SHOWN);
    let entries: Vec<_> = found.map(|objection| shelf.entry(objection)).collect();
    let html = if query.trim().is_empty() {
        String::new()
    } else {
        answers_found(own.language(), language, &entries)
    };
    Ok(answer::html(html))
}
