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
    for language in pages::SCREEN_LANGUAGES {
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
