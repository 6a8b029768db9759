//! Every country's file is whole.

use super::{FILES, Lists};

#[test]
fn every_file_has_every_list() {
    let headings = [
        ("given-m", 30),
        ("given-f", 30),
        ("family", 60),
        ("company", 18),
        ("company-form", 1),
        ("street", 12),
        ("town", 8),
        ("ill", 2),
        ("lost-work", 2),
        ("cash-flow", 2),
        ("forgot", 2),
        ("mistake", 3),
        ("nothing", 2),
        ("refused", 2),
        ("died", 1),
        ("somebody-else", 1),
        ("adviser", 1),
        ("silence", 1),
        ("promise", 1),
        ("call-back", 1),
        ("look", 1),
        ("unanswered", 1),
        ("later", 1),
        ("another-hour", 1),
    ];
    for (country, text) in FILES {
        let lists = Lists::read(text);
        for (heading, count) in headings {
            let found = lists.of(heading).len();
            assert!(count <= found, "{country}: {heading} has {found}, not {count}");
        }
    }
}
