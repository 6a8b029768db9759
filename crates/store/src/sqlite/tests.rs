//! Every statement names its part here too: one schema, one shape. Only reads that roam on every
//! engine, and one write that wakes all parts of one file in one step, do not.

use crate::sql_rules::objection;

const SOURCES: [&str; 9] = [
    include_str!("append.rs"),
    include_str!("erase.rs"),
    include_str!("feed.rs"),
    include_str!("lookup.rs"),
    include_str!("queue.rs"),
    include_str!("read.rs"),
    include_str!("rows.rs"),
    include_str!("seal.rs"),
    include_str!("whole.rs"),
];

/// How the statements begin that may look at many parts.
const ROAM: [&str; 14] = [
    "SELECT sql FROM sqlite_schema",
    "SELECT EXISTS (SELECT 1 FROM head)",
    "SELECT stream, rank FROM queue",
    "SELECT stream, claimed_by, claimed_until, fence FROM queue WHERE claimed_by",
    "SELECT pool, count(",
    "SELECT stream, at FROM wake",
    "UPDATE wake INDEXED BY wake_data SET at = ?1 WHERE on_data = 1",
    "SELECT item, client, at, kind, owner, stream FROM agenda WHERE at",
    "SELECT contact, at, by_user, outcome, right_party, result, answers, kept, stream FROM talk \
     WHERE at",
    "SELECT answers, outcome, kept, count(",
    "SELECT key, kind, stream, item, open FROM taken WHERE key >",
    "SELECT key, word, kind, stream, client FROM lookup",
    "SELECT key, kind, stream, item, open FROM taken",
    "SELECT part, number FROM feed_end ORDER BY part",
];

/// The texts between quotation marks, their lines joined.
fn literals(source: &str) -> Vec<String> {
    let mut literals = Vec::new();
    // A quotation mark inside a literal would be escaped; none of these has one.
    for text in source.split('"').skip(1).step_by(2) {
        literals.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    literals
}

#[test]
fn every_statement_names_its_part() {
    let verbs = ["SELECT ", "INSERT ", "UPDATE ", "DELETE "];
    let mut seen = 0;
    for text in SOURCES.iter().flat_map(|source| literals(source)) {
        let roams = ROAM.iter().any(|start| text.starts_with(start));
        if !verbs.iter().any(|verb| text.starts_with(verb)) || roams {
            continue;
        }
        seen += 1;
        let text = text.replace("{table}", "queue");
        assert_eq!(objection(&text, false), None, "{text}");
    }
    assert!(40 < seen, "the statements were not found: {seen}");
}
