//! What is described is what is served: one list, and examples that are held to it.

use std::collections::BTreeSet;

use import::{Column, Constants, Mapping, Target};
use locale::Language;
use serde_json::Value;
use words::Words;

use super::problem::Kind;
use super::shape::{Book, Shape, check};
use super::{PREFIX, document, groups, served};

fn described() -> Value {
    serde_json::from_str(document()).expect("the document is JSON")
}

#[test]
fn every_operation_is_described_once_and_stands_under_a_heading() {
    let document = described();
    let mut ids = BTreeSet::new();
    let headings: BTreeSet<&str> = groups().iter().map(|(name, _)| *name).collect();
    for one in served() {
        let operation = &one.operation;
        assert!(ids.insert(operation.id), "{} stands twice", operation.id);
        let path = format!("{PREFIX}{}", operation.path);
        let told = &document["paths"][&path][operation.method.as_str().to_ascii_lowercase()];
        assert_eq!(told["operationId"], operation.id, "{path}");
        assert!(headings.contains(operation.group), "{}", operation.id);
        assert!(!told["summary"].as_str().unwrap().is_empty(), "{}", operation.id);
    }
    let told = document["paths"].as_object().unwrap().values();
    let count: usize = told.map(|methods| methods.as_object().unwrap().len()).sum();
    assert_eq!(count, ids.len(), "nothing is described that is not served");
}

/// Every address of the pages, and the operations that do what is done there. Where there is none
/// it is a browser's own: signing in, the language, the draft of a form, styles.
const PAGES: &[(&str, &[&str])] = &[
    ("/", &[]),
    ("/assets/{name}", &[]),
    ("/board", &["board", "day"]),
    ("/board.csv", &["board"]),
    ("/board.xlsx", &["board"]),
    ("/board/coaching", &["coaching"]),
    ("/board/coaching.csv", &["coaching"]),
    ("/board/coaching.xlsx", &["coaching"]),
    ("/breath", &[]),
    ("/customer/{id}", &["show_customer", "why", "proof", "looks"]),
    ("/customer/{id}/answers", &["list_objections"]),
    ("/customer/{id}/call", &["call"]),
    // It fills a form and writes nothing.
    ("/customer/{id}/closing", &[]),
    ("/customer/{id}/complaint", &["register_complaint"]),
    ("/customer/{id}/document/{document}", &["read_document"]),
    ("/customer/{id}/document/{document}/remove", &["remove_document"]),
    ("/customer/{id}/documents", &["attach_document", "list_documents"]),
    ("/customer/{id}/draft", &[]),
    ("/customer/{id}/hold", &["place_hold"]),
    ("/customer/{id}/lift", &["lift_hold"]),
    ("/customer/{id}/merge", &["compare_customers", "merge_customers"]),
    ("/customer/{id}/note", &["write_note"]),
    ("/customer/{id}/outcome", &["record_outcome", "record_contact"]),
    ("/customer/{id}/part", &["part_customers"]),
    ("/customer/{id}/read-back", &["read_back"]),
    ("/customer/{id}/route", &["route"]),
    ("/customer/{id}/settle", &["close_dispute"]),
    ("/customer/{id}/skip", &["put_off", "release"]),
    ("/customer/{id}/take", &["take"]),
    ("/customer/{id}/undo", &["undo_outcome"]),
    ("/customer/{id}/talk/in", &["record_contact"]),
    ("/customer/{id}/talk/outside", &["record_contact"]),
    ("/customer/{id}/timeline", &["timeline"]),
    ("/due", &["agenda", "ahead"]),
    ("/due.csv", &["due_csv"]),
    ("/due.xlsx", &["due_xlsx"]),
    ("/find", &["find_customers"]),
    ("/find.csv", &["customers_csv"]),
    ("/find.xlsx", &["customers_xlsx"]),
    ("/find/results", &["find_customers"]),
    ("/first", &[]),
    ("/health", &[]),
    ("/import", &["list_imports", "send_file"]),
    ("/import.csv", &["list_imports"]),
    ("/import.xlsx", &["list_imports"]),
    ("/import/{id}", &["show_import", "preview_import"]),
    ("/import/{id}/discard", &["discard_import", "stop_import"]),
    ("/import/{id}/mapping", &["show_import", "confirm_mapping", "show_mapping", "keep_mapping"]),
    ("/import/{id}/mend.csv", &["rows_to_mend"]),
    ("/import/{id}/progress", &["show_import"]),
    ("/import/{id}/start", &["apply_import"]),
    ("/language", &[]),
    ("/library", &["list_objections"]),
    ("/next", &["next", "turn"]),
    ("/password", &[]),
    ("/programs", &["list_tokens", "list_hooks"]),
    ("/programs/hooks", &["set_hook"]),
    ("/programs/hooks.csv", &["list_hooks"]),
    ("/programs/hooks.xlsx", &["list_hooks"]),
    ("/programs/hooks/{id}/end", &["end_hook"]),
    ("/programs/tokens", &["make_token"]),
    ("/programs/tokens.csv", &["list_tokens"]),
    ("/programs/tokens.xlsx", &["list_tokens"]),
    ("/programs/tokens/{id}/end", &["end_token"]),
    ("/sign-in", &[]),
    ("/sign-out", &[]),
    ("/users", &["list_users"]),
    ("/users.csv", &["list_users"]),
    ("/users.xlsx", &["list_users"]),
    ("/users/new", &["add_user"]),
    ("/users/{id}", &["show_user", "change_user"]),
    ("/users/{id}/disable", &["disable_user"]),
    ("/users/{id}/enable", &["enable_user"]),
    ("/users/{id}/reset", &["reset_user"]),
    ("/words", &["list_words", "show_house"]),
    ("/words/house", &["name_house"]),
    ("/words/new", &["propose_words"]),
    ("/words/{id}/approve", &["approve_words"]),
    ("/words/{id}/refuse", &["refuse_words"]),
    ("/words/{id}/withdraw", &["withdraw_words"]),
];

#[test]
fn whatever_a_page_does_an_operation_does() {
    let routes = include_str!("../routes.rs");
    let named = routes.split('"').skip(1).step_by(2).filter(|text| text.starts_with('/'));
    let named: BTreeSet<&str> = named.collect();
    let told: BTreeSet<&str> = PAGES.iter().map(|(route, _)| *route).collect();
    assert_eq!(told, named, "an address of the pages, beside what does it by the API");
    let served: BTreeSet<&str> = served().iter().map(|one| one.operation.id).collect();
    for (route, ids) in PAGES {
        for id in *ids {
            assert!(served.contains(id), "{route}: {id}");
        }
    }
}

#[test]
fn every_example_looks_as_described() {
    for one in served() {
        let operation = &one.operation;
        let mut book = Book::default();
        let asks = (operation.asks)(&mut book);
        let mut schemas = vec![asks];
        schemas.extend((operation.answers)(&mut book));
        for schema in schemas {
            let example = schema.example(&book);
            assert_eq!(check(&schema, &book, &example), [], "{}: {example}", operation.id);
        }
    }
}

#[test]
fn every_name_that_is_spoken_of_is_described() {
    fn names(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value.as_str() {
                        Some(to) if name == "$ref" => drop(found.insert(to.to_owned())),
                        _ => names(value, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| names(item, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let document = described();
    let mut found = BTreeSet::new();
    names(&document, &mut found);
    for name in found {
        let pointer = name.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{name}");
    }
}

#[test]
fn every_problem_has_its_words() {
    for language in locale::Language::ALL {
        let w = Words::of(language);
        for kind in Kind::ALL {
            assert!(w.has(&format!("problem-{}", kind.word())), "{language} {kind:?}");
        }
    }
    assert_eq!(Kind::Held.address(), "/api#problem-held");
    assert_eq!(Kind::NotFound.title(Words::of(Language::English)), "There is no such thing");
}

#[test]
fn a_mapping_is_described_as_it_is_written() {
    let column = Column {
        dates: Some(import::DateOrder::DayFirst),
        decimal: Some(import::DecimalMark::Comma),
        ..Column::new("Amount", Target::Amount)
    };
    let mapping = Mapping {
        name: "open items".to_owned(),
        encoding: Some(import::Encoding::Windows1257),
        delimiter: Some(import::Delimiter::Pipe),
        columns: vec![column],
        constants: Constants {
            client: Some("Ūdens".to_owned()),
            currency: Some(money::Currency::EUR),
            country: Some(locale::Country::LV),
            language: Some(Language::Latvian),
            party_kind: Some(import::PartyKind::Company),
            terms_days: Some(30),
        },
        fill_phones: Some(import::ReservedRange::OfcomMobile),
        complete_to: Some(calendar::Date::constant(2026, 11, 25)),
        ..Mapping::default()
    };
    let mut book = Book::default();
    let schema = Mapping::schema(&mut book);
    for mapping in [mapping, Mapping::default()] {
        let written = serde_json::to_value(&mapping).unwrap();
        assert_eq!(check(&schema, &book, &written), [], "{written}");
        assert_eq!(serde_json::from_value::<Mapping>(written).unwrap(), mapping);
    }
    let example = schema.example(&book);
    assert!(serde_json::from_value::<Mapping>(example).is_ok());
}
