//! What a command prints: plain aligned lines for a person, one JSON object for a script.

use std::io::{self, IsTerminal as _, Write as _};

use anyhow::{Context as _, Result};
use money::{Money, Sums};
use serde_json::{Value, json};
use words::Words;

/// Where a command's result goes, and how it is said.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Out {
    /// Whether a script reads it.
    pub(crate) json: bool,
    /// The texts of the reader's language.
    pub(crate) words: &'static Words,
}

impl Out {
    /// Prints the object for a script, or else the lines for a person.
    pub(crate) fn tell(self, object: &Value, lines: impl FnOnce(&mut Lines)) -> Result<()> {
        if self.json {
            return print(&format!("{object}\n"));
        }
        let mut text = Lines::default();
        lines(&mut text);
        print(&text.0)
    }

    /// A hint beside the result: never in the way of a script.
    pub(crate) fn hint(self, text: &str) {
        if !self.json {
            aside(&format!("{text}\n"));
        }
    }
}

/// Steps of long work, shown to a person who waits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Steps {
    words: &'static Words,
    shows: bool,
}

impl Steps {
    /// To be shown where somebody looks.
    pub(crate) fn of(out: Out) -> Self {
        Self { words: out.words, shows: !out.json && io::stderr().is_terminal() }
    }

    /// So many parts of the desk are done.
    pub(crate) fn show(self, id: &str, part: i64, of: i64) {
        if self.shows {
            let args = [("part", part.into()), ("of", of.into())];
            let end = if part == of { "\n" } else { "" };
            aside(&format!("\r{} {end}", self.words.say_with(id, &args)));
        }
    }
}

/// Prints to standard output at once.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).context("writing the result")
}

/// Prints beside the result, on standard error; nobody may be listening there.
pub(crate) fn aside(text: &str) {
    let mut out = io::stderr().lock();
    drop(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Whether a person can be asked.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a line; empty at the end of the input.
pub(crate) fn ask(question: &str) -> Result<String> {
    aside(question);
    let mut line = String::new();
    io::stdin().read_line(&mut line).context("reading the answer")?;
    Ok(line.trim().to_owned())
}

/// Whether an answer means yes, in any of the six languages.
pub(crate) fn is_yes(answer: &str) -> bool {
    const YES: [&str; 11] = ["y", "yes", "j", "jā", "ja", "t", "tak", "a", "ano", "д", "да"];
    YES.contains(&answer.to_lowercase().as_str())
}

/// Lines in the making.
#[derive(Debug, Default)]
pub(crate) struct Lines(String);

/// A cell of a table: figures stand to the right.
#[derive(Debug)]
pub(crate) enum Cell {
    /// Words, to the left.
    Text(String),
    /// Figures, to the right.
    Figure(String),
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn figure(text: impl Into<String>) -> Self {
        Self::Figure(text.into())
    }

    fn width(&self) -> usize {
        let (Self::Text(text) | Self::Figure(text)) = self;
        text.chars().count()
    }
}

impl Lines {
    /// Adds a line.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) {
        self.0.push_str(text.as_ref().trim_end());
        self.0.push('\n');
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.0.push('\n');
    }

    /// A heading with an empty line before it.
    pub(crate) fn heading(&mut self, text: impl AsRef<str>) {
        if !self.0.is_empty() {
            self.gap();
        }
        self.line(text);
    }

    /// Rows whose columns stand under each other, two spaces in.
    pub(crate) fn table(&mut self, rows: &[Vec<Cell>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(Cell::width).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(widest).collect();
        for row in rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                let blank = " ".repeat(width.saturating_sub(cell.width()));
                line.push_str("  ");
                match cell {
                    Cell::Text(text) => {
                        line.push_str(text);
                        line.push_str(&blank);
                    }
                    Cell::Figure(text) => {
                        line.push_str(&blank);
                        line.push_str(text);
                    }
                }
            }
            self.line(line);
        }
    }
}

/// Pairs of a name and what it is, under each other.
pub(crate) fn pairs(pairs: Vec<(String, String)>) -> Vec<Vec<Cell>> {
    pairs.into_iter().map(|(name, is)| vec![Cell::Text(name), Cell::Text(is)]).collect()
}

/// Sums of several currencies in one line; nought where there are none.
pub(crate) fn sums_text(words: &Words, sums: &Sums) -> String {
    let texts: Vec<String> = sums.iter().map(|money| words.money(money)).collect();
    if texts.is_empty() { "0".to_owned() } else { texts.join(" + ") }
}

/// An amount for a script: figures with a decimal point, never a floating number.
pub(crate) fn money_json(money: Money) -> Value {
    json!({ "amount": money.figures(), "currency": money.currency.code() })
}

/// Sums for a script.
pub(crate) fn sums_json(sums: &Sums) -> Value {
    sums.iter().map(money_json).collect()
}
