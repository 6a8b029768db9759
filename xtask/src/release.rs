//! The desk of a release, kept so that every later program opens it: played once from a story on
//! that release's own program, with each answer it gave.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::shell::{Shell, output};

/// Where the desks of releases are kept.
const RELEASES: &str = "crates/auricle/tests/releases";
/// A kept desk is to be small.
const BYTES_MAX: usize = 200_000;
/// Letters of a line of the kept desk.
const LINE: usize = 100;
/// What changes from one minute to the next, in any answer.
const FLEETING: [&str; 1] = ["local_time"];

/// Plays the story on the program as it stands, and keeps the desk under its version.
pub(crate) fn fixture(shell: &Shell) -> Result<ExitCode> {
    let releases = shell.root.join(RELEASES);
    let keep = releases.join(env!("CARGO_PKG_VERSION"));
    if keep.exists() {
        println!("{} is there already; a release's desk never changes", keep.display());
        return Ok(ExitCode::FAILURE);
    }
    output(shell.command("cargo").args(["build", "--package", "auricle"]))?;
    let desk = shell.target.join("xtask/release");
    drop(fs::remove_dir_all(&desk));
    fs::create_dir_all(&desk)?;
    let story = fs::read_to_string(releases.join("story.txt")).context("reading the story")?;
    let (mut said, mut lived) = (Vec::new(), None);
    for line in story.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words = split(line);
        let (day, words) = words.split_first().context("a line begins with its day")?;
        let is_asked = words.first().is_some_and(|word| word == "?");
        let words = &words[usize::from(is_asked)..];
        let mut command = shell.command(shell.target.join("debug/auricle"));
        command.current_dir(&releases).args(words).args(["--today", day]).arg("--data").arg(&desk);
        if is_asked {
            command.arg("--json");
            // Kept as it was before the first question: an answer may leave something behind.
            if lived.is_none() {
                lived = Some(fs::read(desk.join("auricle.db"))?);
            }
        }
        let answer = output(&mut command).with_context(|| line.to_owned())?;
        if is_asked {
            let mut says: Value = serde_json::from_str(&answer).context("reading an answer")?;
            still(&mut says);
            said.push(json!({ "ask": words, "on": day, "says": says }));
        }
    }
    fs::create_dir_all(&keep)?;
    let packed = pack(&lived.context("the story ends without a question")?)?;
    ensure!(packed.len() <= BYTES_MAX, "the desk is too large to keep: {} bytes", packed.len());
    fs::write(keep.join("auricle.db.gz.base64"), lines(&STANDARD.encode(packed)))?;
    for name in ["desk.key", "erased.txt", "roots.txt"] {
        fs::copy(desk.join(name), keep.join(name)).with_context(|| format!("keeping {name}"))?;
    }
    let lines: Vec<String> = said.iter().map(Value::to_string).collect();
    fs::write(keep.join("said.jsonl"), lines.join("\n") + "\n")?;
    println!("the desk of this release is in {}", keep.display());
    show(&keep)
}

fn show(folder: &Path) -> Result<ExitCode> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        println!("{:>8} {}", entry.metadata()?.len(), entry.file_name().to_string_lossy());
    }
    Ok(ExitCode::SUCCESS)
}

/// The words of a line; what stands in quotation marks is one.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (nth, part) in line.split('"').enumerate() {
        match nth % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// Takes out what changes while nobody does anything.
fn still(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            FLEETING.iter().for_each(|name| drop(fields.remove(*name)));
            fields.values_mut().for_each(still);
        }
        Value::Array(items) => items.iter_mut().for_each(still),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// In lines that any tool for text takes.
fn lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len() + text.len() / LINE + 1);
    for line in text.as_bytes().chunks(LINE) {
        lines.extend(line.iter().map(|letter| char::from(*letter)));
        lines.push('\n');
    }
    lines
}

fn pack(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}

#[cfg(test)]
mod tests {
    use super::{lines, split, still};
    use serde_json::json;

    #[test]
    fn words_in_quotation_marks_are_one() {
        assert_eq!(split(r#"2026-11-16 enter x --note "two words" --json"#).len(), 6);
    }

    #[test]
    fn long_text_is_cut_into_lines() {
        assert_eq!(lines(&"a".repeat(101)), format!("{}\na\n", "a".repeat(100)));
        assert_eq!(lines(""), "");
    }

    #[test]
    fn what_flees_is_not_kept() {
        let mut says = json!({ "a": [{ "local_time": "now", "b": 1 }], "local_time": 2 });
        still(&mut says);
        assert_eq!(says, json!({ "a": [{ "b": 1 }] }));
    }
}
