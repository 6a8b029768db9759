//! The book as a whole.

use std::collections::BTreeSet;

use calendar::{Hours, date};
use locale::Country;

use crate::*;

const SERVED: [Country; 6] =
    [Country::LV, Country::NL, Country::PL, Country::RU, Country::CZ, Country::GB];

fn hours(rule: &Rule) -> Option<[Option<Hours>; 4]> {
    match rule.shape {
        Shape::Hours { weekday, saturday, sunday, holiday } => {
            Some([weekday, saturday, sunday, holiday])
        }
        Shape::AttemptsPerDay(_)
        | Shape::AttemptsPerWeek(_)
        | Shape::TalksPerDay(_)
        | Shape::TalksPerCalendarWeek(_)
        | Shape::TalksPerCalendarMonth(_) => None,
    }
}

#[test]
fn ids_are_dotted_and_not_doubled() {
    let ids: BTreeSet<&str> = all().iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), all().len());
    for one in all() {
        let place = one.country.map_or("house".to_owned(), |c| c.code().to_lowercase());
        assert!(one.id.starts_with(&format!("{place}.")), "{}", one.id);
        assert!(rule(one.id).is_some());
    }
}

#[test]
fn every_rule_says_where_it_was_read() {
    for rule in all() {
        for text in [rule.says, rule.cite, rule.source] {
            assert!(!text.is_empty() && !text.contains(['\t', '\n']), "{}", rule.id);
        }
        assert!(rule.says.ends_with('.'), "{}", rule.id);
        assert!(date(2026, 1, 1) <= rule.read, "{}", rule.id);
    }
}

#[test]
fn a_country_we_serve_has_hours_and_caps() {
    for country in SERVED {
        assert!(serves(country));
        assert!(rules(country).any(|rule| hours(rule).is_some()), "{country}");
        assert!(rules(country).any(|rule| hours(rule).is_none()), "{country}");
        assert!(!country.zones().is_empty());
    }
    assert!(!serves(Country::US));
}

/// A weaker layer may only tighten.
#[test]
fn the_house_opens_nothing_that_law_or_code_closes() {
    for country in SERVED {
        let all: Vec<_> = rules(country).filter_map(|r| Some((r.layer, hours(r)?))).collect();
        for (strong, wide) in &all {
            for (_, narrow) in all.iter().filter(|(layer, _)| strong < layer) {
                for (wide, narrow) in wide.iter().zip(narrow) {
                    let inside = match (wide, narrow) {
                        (_, None) => true,
                        (None, Some(_)) => false,
                        (Some(w), Some(n)) => w.from <= n.from && n.to <= w.to,
                    };
                    assert!(inside, "{country}");
                }
            }
        }
    }
}

#[test]
fn the_version_is_that_of_the_text() {
    assert_eq!(version().len(), 64);
    assert_eq!(text().lines().count(), all().len());
    assert_eq!(version(), blake3::hash(text().as_bytes()).to_hex().as_str());
}
