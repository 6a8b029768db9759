//! Forms that come back: what is wrong is said by its question, at its field, and the focus is there.

use std::collections::{BTreeMap, BTreeSet};

use locale::Language;
use pages::*;

use crate::outline::{Token, tokens};
use crate::samples;

type Attributes = BTreeMap<String, String>;

const SAYS: &str = "This needs another look.";

fn failing(field: &str) -> Filled {
    let error = FieldError { field: field.to_owned(), text: SAYS.to_owned() };
    Filled { posted: Vec::new(), errors: vec![error] }
}

/// The elements within `main`.
fn elements(html: &str) -> Vec<(String, Attributes)> {
    let main = html.split_once("<main").expect("every page has its content").1;
    let main = main.split_once("</main>").expect("which ends").0;
    let opened = tokens(&format!("<main{main}")).into_iter().filter_map(|token| match token {
        Token::Open(name, attributes) => Some((name, attributes)),
        Token::Close(_) | Token::Text(_) => None,
    });
    opened.collect()
}

/// The names of what a person fills in. The stage in sight and an answer chosen from the list are
/// never wrong.
fn fields(html: &str) -> BTreeSet<String> {
    elements(html)
        .into_iter()
        .filter(|(name, _)| ["input", "select", "textarea"].contains(&name.as_str()))
        .filter(|(_, attributes)| attributes.get("type").is_none_or(|kind| kind != "hidden"))
        .filter_map(|(_, attributes)| attributes.get("name").cloned())
        .filter(|name| !["stage", "answer"].contains(&name.as_str()))
        .collect()
}

/// Each field of a page, refused alone.
fn check(name: &str, page: impl Fn(Filled) -> String) {
    let fields = fields(&page(Filled::default()));
    assert!(!fields.is_empty(), "{name} has no fields");
    for field in fields {
        let html = page(failing(&field));
        let of = format!("{name}: {field}");
        let link = format!("<a href=\"#{field}\">");
        let said = html.split_once(&link).unwrap_or_else(|| panic!("{of}: no link")).1;
        let said = said.split_once("</a>").expect("links end").0;
        assert!(said.ends_with(SAYS) && said != SAYS, "{of}: no question in {said:?}");
        let all = elements(&html);
        let focused: Vec<_> = all.iter().filter(|(_, it)| it.contains_key("autofocus")).collect();
        assert_eq!(focused.len(), 1, "{of}: one place has the focus");
        let (element, it) = focused[0];
        assert_eq!(it.get("id"), Some(&field), "{of}: the focus is at the field");
        assert!(["input", "select", "textarea"].contains(&element.as_str()), "{of}: {element}");
        let invalid: Vec<_> =
            all.iter().filter(|(_, it)| it.contains_key("aria-invalid")).collect();
        assert!(!invalid.is_empty(), "{of}: nothing is marked as wrong");
        let id = format!("{field}-error");
        assert!(html.contains(&format!("id=\"{id}\"")), "{of}: no error at the field");
        let tells = |it: &Attributes| {
            it.get("aria-describedby").is_some_and(|ids| ids.split(' ').any(|one| one == id))
        };
        assert!(all.iter().any(|(_, it)| tells(it)), "{of}: nothing points to the error");
    }
}

fn talk(view: CallView, filled: Filled) -> CallView {
    let CallState::Talking(talking) = view.call else { panic!("a talk") };
    CallView { call: CallState::Talking(Box::new(Talking { filled, ..*talking })), ..view }
}

#[test]
fn a_refused_form_names_its_question_and_has_the_focus_there() {
    for language in Language::ALL {
        let (inside, before) = (samples::frame(language, Place::Next), samples::outside(language));
        check("talk-outside", |filled| {
            page_talk(&inside, &talk(samples::outside_with_mistakes(), filled))
        });
        check("talk-out", |filled| {
            let view = talk(samples::promising(), filled);
            page_next(&inside, &NextView::Customer(Box::new(view)))
        });
        check("skip", |filled| {
            let mut view = samples::before_call();
            let CallState::Before(before) = &mut view.call else { panic!("before a call") };
            before.filled = filled;
            page_next(&inside, &NextView::Customer(Box::new(view)))
        });
        check("customer", |filled| {
            page_customer(&inside, &CustomerView { filled, ..samples::held() })
        });
        check("sign-in", |filled| {
            page_sign_in(&before, &SignInView { filled, ..samples::sign_in() })
        });
        check("first", |filled| {
            page_first(&before, &FirstView { filled, asks_code: true, least: 12 })
        });
        check("password", |filled| {
            page_password(&before, &PasswordView { filled, must: true, least: 12 })
        });
        check("user", |filled| page_user(&inside, &UserView { filled, ..samples::user() }));
    }
}

#[test]
fn what_is_wrong_with_the_whole_form_has_the_focus_itself() {
    let view = talk(samples::promising(), failing(""));
    let html = page_talk(&samples::frame(Language::English, Place::Next), &view);
    let all = elements(&html);
    let focused: Vec<_> = all.iter().filter(|(_, it)| it.contains_key("autofocus")).collect();
    assert!(matches!(focused.as_slice(), [(_, it)] if it["class"] == "errors"), "{focused:?}");
}

/// The help lists what works on the page, and nothing else.
#[test]
fn every_key_of_a_page_is_in_its_help() {
    for (name, html) in samples::every_page(Language::English) {
        let Some((page, help)) = html.split_once("<dialog") else { continue };
        let keys: Vec<_> = values(page, "data-key=\"", "\"").collect();
        let set: BTreeSet<_> = keys.iter().copied().collect();
        assert_eq!(keys.len(), set.len(), "{name}: a key does two things: {keys:?}");
        let listed: BTreeSet<_> = values(help, "<kbd>", "</kbd>").collect();
        // These are no element's: they work wherever there is something to send, leave or walk.
        let bare = BTreeSet::from(["Ctrl ↵", "Esc", "↓ ↑", "t + −"]);
        let listed = &listed - &bare;
        assert_eq!(set, listed, "{name}");
    }
}

fn values<'a>(html: &'a str, before: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(before).skip(1).filter_map(move |rest| rest.split(after).next())
}
