//! Runs the case files: each is a story of dated lines with the answers indented below them.
//!
//! The answers are dropped, worked out anew, and the whole file is compared with itself;
//! `UPDATE_EXPECT=1` writes them down. Times are those of the place unless they end in `Z`.

mod answer;
mod story;

use std::path::Path;

fn check(path: &Path, text: String) -> datatest_stable::Result<()> {
    let mut story = story::Story::default();
    let mut found = String::new();
    for (place, line) in text.lines().enumerate() {
        if line.starts_with("    ") {
            continue;
        }
        found.push_str(line);
        found.push('\n');
        let answers = story.line(line).map_err(|what| format!("line {}: {what}", place + 1))?;
        for answer in answers {
            found.push_str("    ");
            found.push_str(&answer);
            found.push('\n');
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    expect_test::expect_file![path].assert_eq(&found);
    Ok(())
}

datatest_stable::harness! {
    { test = check, root = "cases", pattern = r"\.case$" },
}
