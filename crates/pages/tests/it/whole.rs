//! What must hold for every page, whoever it is about.

use std::collections::BTreeSet;

use locale::Language;
use pages::*;
use words::Words;

use crate::outline::{self, Token, tokens};
use crate::samples;

/// Runs `check` on each page in each language.
fn each(check: impl Fn(&str, &[Token])) {
    for language in Language::ALL {
        for (name, html) in samples::every_page(language) {
            check(&format!("{name}.{language}"), &tokens(&html));
        }
    }
}

#[test]
fn no_text_is_missing() {
    for language in Language::ALL {
        for (name, html) in samples::every_page(language) {
            assert!(!html.contains('⟨'), "{name}.{language}: {}", around(&html, "⟨"));
            assert!(!html.contains("{$"), "{name}.{language}: {}", around(&html, "{$"));
            assert!(!html.contains("[en]"), "{name}.{language}: {}", around(&html, "[en]"));
        }
    }
}

fn around<'a>(html: &'a str, what: &str) -> &'a str {
    let at = html.find(what).expect("asked only where it is");
    html[at..].split('<').next().unwrap_or_default()
}

/// Ids made of a list's name and its member's: every member has its text.
#[test]
fn every_member_of_a_list_has_its_text() {
    let mut ids = Vec::new();
    let mut list = |prefix: &str, names: Vec<&str>, suffix: &str| {
        ids.extend(names.iter().map(|name| format!("{prefix}-{name}{suffix}")));
    };
    list("role", Role::ALL.iter().map(|one| one.name()).collect(), "");
    list("users-skill", Skill::ALL.iter().map(|one| one.name()).collect(), "");
    list("entry-route", Skill::ALL.iter().map(|one| one.name()).collect(), "");
    list("channel", Channel::ALL.iter().map(|one| one.name()).collect(), "");
    list("talk", Direction::ALL.iter().map(|one| one.name()).collect(), "");
    for channel in Channel::ALL {
        let names = Direction::ALL.iter().map(|one| one.name()).collect();
        list(&format!("way-{}", channel.name()), names, "");
    }
    list("outcome", Outcome::ALL.iter().map(|one| one.name()).collect(), "");
    list("method", Method::ALL.iter().map(|one| one.name()).collect(), "");
    list("promise-method", Method::ALL.iter().map(|one| one.name()).collect(), "");
    list("rest", Rest::ALL.iter().map(|one| one.name()).collect(), "");
    list("next", NextContact::ALL.iter().map(|one| one.name()).collect(), "");
    list("next-why", NextWhy::ALL.iter().map(|one| one.name()).collect(), "");
    list("not-repeated", NotRepeated::ALL.iter().map(|one| one.name()).collect(), "");
    list("closing", Closing::ALL.iter().map(|one| one.name()).collect(), "");
    list("promise", PromiseState::ALL.iter().map(|one| one.name()).collect(), "");
    list("stage", Stage::ALL.iter().map(|one| one.name()).collect(), "");
    list("phone", PhoneState::ALL.iter().map(|one| one.name()).collect(), "");
    list("party", PartyKind::ALL.iter().map(|one| one.name()).collect(), "");
    list("hold", HoldReason::ALL.iter().map(|one| one.name()).collect(), "");
    list("dispute-end", DisputeEnd::ALL.iter().map(|one| one.name()).collect(), "");
    list("skip", SkipReason::ALL.iter().map(|one| one.name()).collect(), "");
    list("due", Whose::ALL.iter().map(|one| one.name()).collect(), "");
    list("desk-find-by", FoundBy::ALL.iter().map(|one| one.name()).collect(), "");
    list("queue", QueueState::ALL.iter().map(|one| one.name()).collect(), "");
    list("mapping-kind", ImportKind::ALL.iter().map(|one| one.name()).collect(), "");
    list("import-state", ImportState::ALL.iter().map(|one| one.name()).collect(), "");
    list("tone", Tone::ALL.iter().map(|one| one.name()).collect(), "");
    list("trouble", Trouble::ALL.iter().map(|one| one.name()).collect(), "");
    list("trouble", Trouble::ALL.iter().map(|one| one.name()).collect(), "-hint");
    list("language", Language::ALL.iter().map(|one| one.code()).collect(), "");
    for language in Language::ALL {
        let missing: Vec<_> = ids.iter().filter(|id| !Words::of(language).has(id)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn names_are_text_and_never_markup() {
    let html = page_customer(&samples::frame(Language::English, Place::Find), &samples::hostile());
    let name = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";
    assert!(!html.contains("<script>alert") && !html.contains("<img"));
    let read = tokens(&html).into_iter().filter(|token| *token == Token::Text(name.to_owned()));
    assert_eq!(read.count(), 3, "the heading, the goods and the note");
    assert!(outline::of(&html).contains(name));
}

/// A strict content security policy: all style and script comes from our own files.
#[test]
fn nothing_is_inline() {
    each(|name, tokens| {
        for token in tokens {
            let Token::Open(element, attributes) = token else { continue };
            assert_ne!(element, "style", "{name}");
            for key in attributes.keys() {
                assert!(key != "style" && !key.starts_with("on"), "{name}: {key} in {element}");
            }
            if element == "script" {
                assert!(attributes["src"].starts_with("/assets/"), "{name}");
            }
        }
    });
}

#[test]
fn ids_are_unique_and_what_is_pointed_to_is_there() {
    each(|name, tokens| {
        let mut ids = BTreeSet::new();
        let mut wanted = BTreeSet::new();
        for token in tokens {
            let Token::Open(_, attributes) = token else { continue };
            if let Some(id) = attributes.get("id") {
                assert!(ids.insert(id.as_str()), "{name}: {id} is there twice");
            }
            for key in [
                "for",
                "aria-labelledby",
                "aria-describedby",
                "aria-controls",
                "form",
                "data-opens",
            ] {
                wanted.extend(attributes.get(key).into_iter().flat_map(|ids| ids.split(' ')));
            }
            let anchor = attributes.get("href").and_then(|href| href.strip_prefix('#'));
            wanted.extend(anchor);
        }
        let nowhere: Vec<_> = wanted.difference(&ids).collect();
        assert!(nowhere.is_empty(), "{name}: {nowhere:?}");
    });
}

#[test]
fn headings_go_down_step_by_step() {
    each(|name, tokens| {
        let mut last = 0;
        let mut tops = 0;
        for token in tokens {
            let Token::Open(element, _) = token else { continue };
            let level = match element.as_str() {
                "h1" => 1,
                "h2" => 2,
                "h3" => 3,
                _ => continue,
            };
            assert!(level <= last + 1, "{name}: {element} after h{last}");
            tops += usize::from(level == 1);
            last = level;
        }
        assert_eq!(tops, 1, "{name} has one main heading");
    });
}

/// Each field has a label of its own, around it, or elsewhere by name.
#[test]
fn every_field_has_a_label() {
    each(|name, tokens| {
        let labelled: BTreeSet<_> = tokens
            .iter()
            .filter_map(|token| match token {
                Token::Open(element, attributes) if element == "label" => attributes.get("for"),
                Token::Open(..) | Token::Close(_) | Token::Text(_) => None,
            })
            .collect();
        let mut inside_label = false;
        for token in tokens {
            match token {
                Token::Open(element, _) if element == "label" => inside_label = true,
                Token::Close(element) if element == "label" => inside_label = false,
                Token::Open(element, attributes)
                    if ["input", "select", "textarea", "progress"].contains(&element.as_str()) =>
                {
                    let hidden = attributes.get("type").is_some_and(|kind| kind == "hidden");
                    let named = attributes.contains_key("aria-labelledby")
                        || attributes.get("id").is_some_and(|id| labelled.contains(id));
                    assert!(hidden || inside_label || named, "{name}: {attributes:?}");
                }
                Token::Open(..) | Token::Close(_) | Token::Text(_) => {}
            }
        }
    });
}

#[test]
fn every_posting_form_carries_its_token() {
    each(|name, tokens| {
        let mut open: Option<&str> = None;
        for token in tokens {
            match token {
                Token::Open(element, attributes)
                    if element == "form" && attributes["method"] == "post" =>
                {
                    open = Some(&attributes["action"]);
                }
                Token::Open(element, attributes)
                    if element == "input"
                        && attributes.get("name").is_some_and(|it| it == "csrf") =>
                {
                    open = None;
                }
                Token::Close(element) if element == "form" => {
                    assert_eq!(open, None, "{name}: a form without csrf");
                }
                Token::Open(..) | Token::Close(_) | Token::Text(_) => {}
            }
        }
    });
}

/// The full number stands on no page but the one of a call whose permit is spent.
#[test]
fn a_number_is_hidden_until_the_call() {
    for (name, html) in samples::every_page(Language::Latvian) {
        assert_eq!(html.contains("29 123 234"), name == "next-talking", "{name}");
    }
}

#[test]
fn assets_are_found_by_their_own_names_only() {
    for url in [style_url(), script_url(), mark_url()] {
        assert!(asset(url).is_some_and(|one| !one.bytes.is_empty()), "{url}");
    }
    for url in ["", "/assets/", "/assets/desk.css", "/assets/../desk.js"] {
        assert!(asset(url).is_none(), "{url}");
    }
}

#[test]
fn an_import_that_is_looked_at_is_not_yet_written() {
    let view = ProgressView { looking: true, ..samples::progress() };
    let html = page_progress(&samples::frame(Language::English, Place::Import), &view);
    assert!(html.contains("Looking at") && !html.contains("Writing"), "{html}");
}
