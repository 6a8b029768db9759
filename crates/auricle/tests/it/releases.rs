//! The desk of every release is opened: it migrates, verifies, folds, and gives every answer that
//! the release gave. A release adds its own by `cargo xtask release-fixture`.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::read::GzDecoder;
use rusqlite::Connection;
use serde_json::Value;

use crate::harness::Desk;
use crate::killed::{Dice, spawn, wait};

/// Where they are kept.
const RELEASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/releases");

fn releases() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(RELEASES).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_dir()).collect()
}

/// A desk as a release left it.
pub(crate) fn desk_of(release: &Path) -> Desk {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("data")).unwrap();
    let text = std::fs::read_to_string(release.join("auricle.db.gz.base64")).unwrap();
    let packed = STANDARD.decode(text.replace('\n', "")).unwrap();
    let mut database = Vec::new();
    GzDecoder::new(packed.as_slice()).read_to_end(&mut database).unwrap();
    std::fs::write(desk.path("data/auricle.db"), database).unwrap();
    for name in ["desk.key", "erased.txt", "roots.txt"] {
        std::fs::copy(release.join(name), desk.path("data").join(name)).unwrap();
    }
    desk
}

/// What of `said` is not in `says` any more: fields may be added, none may change or go.
fn missing(said: &Value, says: &Value, at: &str) -> Vec<String> {
    match (said, says) {
        (Value::Object(said), Value::Object(says)) => said
            .iter()
            .flat_map(|(name, value)| {
                missing(value, says.get(name).unwrap_or(&Value::Null), &format!("{at}.{name}"))
            })
            .collect(),
        (Value::Array(said), Value::Array(says)) if said.len() == says.len() => {
            let both = said.iter().zip(says).zip(0..);
            both.flat_map(|((said, says), nth)| missing(said, says, &format!("{at}[{nth}]")))
                .collect()
        }
        _ if said == says => Vec::new(),
        _ => vec![format!("{at}: {said} was said, and now {says}")],
    }
}

/// Asks everything again that the release answered.
#[track_caller]
fn asked_again(desk: &Desk, release: &Path) {
    let said = std::fs::read_to_string(release.join("said.jsonl")).unwrap();
    for line in said.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let words = line["ask"].as_array().unwrap().iter().map(|word| word.as_str().unwrap());
        let words: Vec<&str> = words.chain(["--json"]).collect();
        let done = desk.on(line["on"].as_str().unwrap(), &words);
        assert_eq!(done.code, 0, "{words:?}: {done:?}");
        let missing = missing(&line["says"], &done.json(), "");
        assert_eq!(missing, [""; 0], "{}: {words:?}", release.display());
    }
}

#[test]
fn the_desk_of_every_release_says_what_it_said() {
    let releases = releases();
    assert!(!releases.is_empty());
    for release in releases {
        asked_again(&desk_of(&release), &release);
        let desk = desk_of(&release);
        let roots = release.join("roots.txt").display().to_string();
        let seals = desk.on("2026-12-01", &["verify", "--roots", &roots, "--json"]);
        assert_eq!(seals.code, 0, "{seals:?}");
        // It is worked at, backed up, and comes back.
        let backup = desk.path("b").display().to_string();
        assert_eq!(desk.on("2026-12-01", &["backup", "--to", &backup]).code, 0);
        let to = desk.path("back/auricle.db").display().to_string();
        let key = desk.path("data/desk.key").display().to_string();
        let back = ["restore", "--from", &backup, "--to", &to, "--key", &key];
        let back = desk.on("2026-12-01", &back);
        assert_eq!(back.code, 0, "{back:?}");
    }
}

/// Makes a desk one of the first schema, with so many words to be moved that it takes a while.
const FIRST_SCHEMA: &str = "
    ALTER TABLE lookup RENAME TO newer;
    CREATE TABLE lookup (
        key TEXT NOT NULL, word TEXT NOT NULL, kind BIGINT NOT NULL,
        stream BIGINT NOT NULL, client BIGINT NOT NULL,
        PRIMARY KEY (key, word, kind, stream, client)
    ) WITHOUT ROWID;
    INSERT INTO lookup SELECT key, word, kind, stream, client FROM newer;
    WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 200000)
        INSERT INTO lookup SELECT 'zzz', 'zzz' || n, 1, 7, 7 FROM n;
    DROP TABLE newer;
    DROP TABLE sealed;
    DROP TABLE sealed_part;
    DROP TABLE IF EXISTS feed;
    DROP TABLE IF EXISTS feed_end;
    DROP INDEX talk_answers;
    ALTER TABLE talk DROP COLUMN answers;
    ALTER TABLE talk DROP COLUMN kept;
    DROP TABLE IF EXISTS attachment;
    PRAGMA user_version = 1";

#[test]
fn a_migration_that_is_killed_is_taken_up_again() {
    let desk = Desk::with_customers();
    let database = desk.path("data/auricle.db");
    let version = || -> i64 {
        let open = Connection::open(&database).unwrap();
        open.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    };
    let newest = version();
    Connection::open(&database).unwrap().execute_batch(FIRST_SCHEMA).unwrap();
    let mut dice = Dice(7);
    for _ in 0..6 {
        let mut opening = spawn(&desk, &["find", "kalnina"]);
        wait(Duration::from_millis(dice.below(250)));
        opening.kill().unwrap();
        opening.wait().unwrap();
        assert!([1, newest].contains(&version()), "all of it or nothing");
    }
    let found = desk.asks(&["find", "kalnina"]);
    assert_eq!(found["customers"][0]["name"], "Ilze Kalniņa");
    assert_eq!(version(), newest);
    assert_eq!(desk.asks(&["verify"])["well"], true);
}
